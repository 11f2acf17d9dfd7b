"""Who is who in one article, mention by mention."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from marked import article

from generator.model import Annotation, PersonMention, Span
from generator.resolve.within import WithinArticle, chains_of


def within(text: str, *mentions: tuple[str, str] | str) -> WithinArticle:
    """Chains over mentions, each where its words stand next in the text; a pair has an honorific or a role."""
    found, at = [], 0
    for mention in mentions:
        surface, before = (mention, "") if isinstance(mention, str) else mention
        start = text.index(surface, at)
        at = start + len(surface)
        honorific = before if before.endswith(".") or before in ("Sheikh", "Justice") else ""
        found.append(PersonMention(Span(start, at), surface, honorific, "" if honorific else before))
    return chains_of(article("a", text), Annotation(tuple(found)))


def names(result: WithinArticle) -> dict[str, list[str]]:
    return {chain.name: [one.mention.surface for one in chain.members] for chain in result.chains}


def test_surname_and_headline_join_the_full_name() -> None:
    text = "Blinken Meets Wang\nAntony J. Blinken met Wang Yi. Mr. Wang thanked Mr. Blinken."
    mentions = ("Blinken", "Wang", "Antony J. Blinken", "Wang Yi", ("Wang", "Mr."), ("Blinken", "Mr."))
    result = within(text, *mentions)
    assert names(result) == {
        "Antony J. Blinken": ["Blinken", "Antony J. Blinken", "Blinken"],
        "Wang Yi": ["Wang", "Wang Yi", "Wang"],
    }
    assert result.unresolved == ()


def test_every_mention_has_its_reason() -> None:
    result = within(
        "h\nJanet Yellen met Mr. Wang. Ms. Yellen left.", "Janet Yellen", ("Wang", "Mr."), ("Yellen", "Ms.")
    )
    reasons = [one.because for chain in result.chains for one in chain.members]
    assert reasons == ["full name", "Ms. and surname, the only Yellen in this article", "the only name given"]


def test_the_honorific_decides_between_two() -> None:
    text = "h\nRobert Dole and Elizabeth Dole came. Mrs. Dole spoke, then Mr. Dole."
    result = within(text, "Robert Dole", "Elizabeth Dole", ("Dole", "Mrs."), ("Dole", "Mr."))
    assert names(result) == {"Robert Dole": ["Robert Dole", "Dole"], "Elizabeth Dole": ["Elizabeth Dole", "Dole"]}


def test_the_role_decides_between_two() -> None:
    text = "h\nLeland Dorsey and Ruth Dorsey disagree. Sheriff Dorsey left."
    result = within(text, ("Leland Dorsey", "Sheriff"), ("Ruth Dorsey", "Commissioner"), ("Dorsey", "Sheriff"))
    assert names(result)["Leland Dorsey"] == ["Leland Dorsey", "Dorsey"]


def test_who_is_introduced_later_is_not_meant() -> None:
    text = "h\nRobert Moore spoke. Mr. Moore's father, Frank Moore, listened."
    result = within(text, "Robert Moore", ("Moore", "Mr."), "Frank Moore")
    assert names(result)["Robert Moore"] == ["Robert Moore", "Moore"]


def test_what_nothing_decides_stays_open() -> None:
    result = within(
        "Smith Knew\nGordon Smith and Gail Smith spoke. Smith knew.", "Smith", "Gordon Smith", "Gail Smith", "Smith"
    )
    assert [mention.surface for mention in result.unresolved] == ["Smith", "Smith"]
    assert result.unresolved[0].candidates == ("Gail Smith", "Gordon Smith")
    assert result.unresolved[0].because == "2 people of this article bear the name"


def test_father_and_son_stay_apart_by_suffix() -> None:
    text = "h\nWarren Pettibone gave the mill to his son, Warren Pettibone Jr. The elder Mr. Pettibone rests."
    result = within(text, "Warren Pettibone", "Warren Pettibone Jr.", ("Pettibone", "Mr."))
    assert names(result) == {
        "Warren Pettibone": ["Warren Pettibone", "Pettibone"],
        "Warren Pettibone Jr.": ["Warren Pettibone Jr."],
    }


def test_a_suffix_said_once_is_no_second_person() -> None:
    result = within("h\nLloyd J. Austin III came. Lloyd Austin left.", "Lloyd J. Austin III", "Lloyd Austin")
    assert list(names(result)) == ["Lloyd J. Austin III"]


def test_middle_initials_part_two_presidents() -> None:
    text = "h\nGeorge H. W. Bush signed, George W. Bush did not."
    assert len(within(text, "George H. W. Bush", "George W. Bush").chains) == 2


def test_a_couple_shares_a_surname() -> None:
    result = within("h\nBill and Hillary Clinton came.", "Bill", "Hillary Clinton")
    assert list(names(result)) == ["Bill Clinton", "Hillary Clinton"]


def test_also_known_as_is_one_person() -> None:
    result = within("h\nMahmoud Abbas, also known as Abu Mazen, came.", "Mahmoud Abbas", "Abu Mazen")
    assert names(result) == {"Mahmoud Abbas": ["Mahmoud Abbas", "Abu Mazen"]}


def test_an_honorific_of_the_other_sex_is_another_person() -> None:
    result = within("h\nGordon Tell came. Mrs. Tell did not.", "Gordon Tell", ("Tell", "Mrs."))
    assert list(names(result)) == ["Gordon Tell", "Tell"]


def test_honorific_and_given_name_of_those_who_have_no_surname() -> None:
    text = "h\nAbiy Ahmed met Isaias Afwerki. Mr. Abiy left."
    assert names(within(text, "Abiy Ahmed", "Isaias Afwerki", ("Abiy", "Mr.")))["Abiy Ahmed"] == ["Abiy Ahmed", "Abiy"]


NAMES = st.sampled_from(
    ["Wang Yi", "Wang", "Wang Wentao", "Yi", "George Bush", "George W. Bush", "Bush", "Bush Jr.", "George", "Bin Laden"]
)


@settings(deadline=None)  # the first example loads the lists of names
@given(st.lists(NAMES, max_size=8))
def test_every_mention_is_in_one_chain_or_open_whatever_the_names(surfaces: list[str]) -> None:
    text = "A headline\n" + " met ".join(surfaces)
    result = within(text, *surfaces)
    placed = [span for chain in result.chains for span in chain.spans]
    assert sorted([*placed, *(mention.span for mention in result.unresolved)]) == sorted(
        {*placed, *(m.span for m in result.unresolved)}
    )
    assert len(placed) + len(result.unresolved) == len(surfaces)


def test_a_maiden_name_that_two_fit_is_left_open() -> None:
    text = "A Wedding\nJohn Birch met Ann B. Quill and Ann C. Quill. He was survived by the former Ann Quill."
    result = within(text, "John Birch", "Ann B. Quill", "Ann C. Quill", "Ann Quill")
    assert [mention.surface for mention in result.unresolved] == ["Ann Quill"]
