"""Articles and annotations → Archive: ids, names, roles, overrides, countries, quotes."""

from __future__ import annotations

from datetime import date

import pytest
from marked import Marked, article, read_marked, resolve, resolved
from msgspec.structs import replace

from generator.config import AnnotationSettings
from generator.model import Annotation, CountryMention, Overrides, PersonMention, Quote, Quoted, Role, Span
from generator.resolve import Authority
from generator.resolve.authority import Record


def overridden(text: str, **overrides: tuple[str, ...]) -> Marked:
    """A marked text, the overrides laid on its last article."""
    marked = read_marked(text)
    *others, last = marked.articles
    return marked._replace(articles=(*others, replace(last, overrides=Overrides(**overrides))))


@pytest.mark.parametrize(
    ("text", "id_", "name"),
    [
        ("[Antony J. Blinken](x)", "antony-blinken", "Antony J. Blinken"),
        ("[Wang Yi](x)", "wang-yi", "Wang Yi"),
        ("President [Biden: president](x)", "biden", "Biden"),
        ("[Bui Thanh Son](x)", "bui-thanh-son", "Bui Thanh Son"),
        ("[George H. W. Bush](x)", "george-bush", "George H. W. Bush"),
        ("[J. K. Rowling](x)", "j-k-rowling", "J. K. Rowling"),
        ("[Lloyd J. Austin III](x)", "lloyd-austin-iii", "Lloyd J. Austin III"),
        ("[Ελευθέριος Βενιζέλος](x)", "eleutherios-benizelos", "Ελευθέριος Βενιζέλος"),
        ("[习近平](x)", "xi-jin-ping", "习近平"),
    ],
)
def test_a_page_is_called_by_the_name_without_its_initials(text: str, id_: str, name: str) -> None:
    (person,) = resolve(read_marked(f"== a1 2020-01-01 News\nYesterday {text} spoke.")).people
    assert (person.id, person.name) == (id_, name)


def test_the_usual_form_names_the_person_and_the_others_are_variants() -> None:
    text = "".join(
        f"== a{n} 2020-01-0{n} News\n{name} spoke.\n"
        for n, name in enumerate(["[Tony Varga](x)", "[Anthony Varga](x)", "[Anthony Varga](x)", "Mr. [Varga](x)"], 1)
    )
    (person,) = resolve(read_marked(text)).people
    assert (person.id, person.name, person.variants) == ("anthony-varga", "Anthony Varga", ("Tony Varga", "Varga"))


def test_of_two_namesakes_the_later_takes_a_year() -> None:
    text = (
        "== z 1950-01-01 Old\nGENT — [Ann Bale: dentist](a), 60, retired.\n"
        "== a 1990-01-01 Young\nROMA — [Ann Bale: sprinter](b), 19, won."
    )
    archive = resolve(read_marked(text))
    assert {r.article: r.entity for r in archive.references} == {"z": "ann-bale", "a": "ann-bale-1990"}


def test_what_somebody_is_to_another_is_no_role_of_a_page() -> None:
    text = "== a 1990-01-01 News\nMy friend [Ann Bale: friend](x) met Mayor [Ivo Pike: mayor](y)."
    assert {person.id: [role.title for role in person.roles] for person in resolve(read_marked(text)).people} == {
        "ann-bale": [],
        "ivo-pike": ["mayor"],
    }


def test_roles_come_in_order_of_their_days() -> None:
    text = (
        "== b 2001-01-01 Later\n[Tarja Halo: president](x)\n== a 1999-01-01 Sooner\n[Tarja Halo: foreign minister](x)"
    )
    (person,) = resolve(read_marked(text)).people
    assert person.roles == (Role("foreign minister", "a"), Role("president", "b"))


def test_a_reference_says_the_rules_of_both_steps() -> None:
    archive = resolve(read_marked("== a 1999-01-01 A\n[Tarja Halo](x)\n== b 1999-02-01 B\nMs. [Halo](x) left."))
    later, sooner = archive.references
    assert sooner.because == "full name"
    assert later.because == "the only name given; the archive's only fitting Halo"


def test_a_credit_alone_makes_no_page() -> None:
    archive = resolve(read_marked("== a 1999-01-01 A\nBy [Nora Feld](n*)\nNothing happened."))
    assert (archive.people, archive.references) == ((), ())


def test_who_is_credited_here_and_named_there_is_one_person() -> None:
    archive = resolve(read_marked("== a 1999-01-01 A\nBy [Nora Feld](n*)\n== b 1999-02-01 B\n[Nora Feld](n) won."))
    assert [(r.article, r.entity, r.credit) for r in archive.references] == [
        ("b", "nora-feld", False),
        ("a", "nora-feld", True),
    ]
    assert [a.id for a in archive.articles_about("person", "nora-feld")] == ["b"]


def test_front_matter_adds_a_person_whom_the_text_lacks() -> None:
    marked = overridden(
        "== a 1999-01-01 A\n[Vera Pike](v)\n== b 1999-02-01 B\nThe mayor spoke.", people=("Vera Pike", "Al Ude")
    )
    added = [r for r in resolve(marked).references if r.article == "b"]
    assert [(r.entity, r.span, r.by) for r in added] == [("al-ude", None, "editor"), ("vera-pike", None, "editor")]
    assert "content/articles/b.md" in added[0].because


def _on_record(**people: Record) -> Authority:
    return Authority(people, {}, dict.fromkeys(people, "content/authority/people.toml:1"))


def test_a_name_that_nobody_bears_never_leads_to_the_page_of_another() -> None:
    text = "== a 1999-01-01 A\n[Amos Pike](a)\n== b 1999-02-01 B\nThe mayor spoke."
    archive = resolve(
        overridden(text, people=("Amos Q. Pike", "Vera Lunt")),
        _on_record(quill=Record("Ada Quill", formerly=("vera-lunt",))),
    )
    named = {r.entity: archive.person[r.entity].name for r in archive.references if r.article == "b"}
    assert named == {"amos-pike-2": "Amos Q. Pike", "vera-lunt-2": "Vera Lunt"}


def test_a_record_kept_to_other_articles_is_not_whom_front_matter_names() -> None:
    text = "== a 1999-01-01 A\n[Amos Pike](a)\n== b 1999-02-01 B\nThe mayor spoke."
    kept = _on_record(amos=Record("Amos Pike", only_in=("a",)))
    entities = {r.article: r.entity for r in resolve(overridden(text, people=("Amos Pike",)), kept).references}
    assert entities == {"a": "amos", "b": "amos-pike"}


def test_without_a_model_a_record_is_that_of_whoever_has_its_id() -> None:
    one = article("a", "News\nAmos Pike spoke.", None, Overrides(people=("Amos Pike",)))
    records = _on_record(**{"amos-pike": Record("Amos Q. Pike")})
    archive = resolved([one], {"a": Annotation()}, records, AnnotationSettings(model="none"))
    assert [(person.id, person.name) for person in archive.people] == [("amos-pike", "Amos Q. Pike")]
    assert [problem.code for problem in archive.problems] == ["authority-by-id"]


def test_a_name_that_editors_alone_tell_is_one_person() -> None:
    marked = read_marked("== a 1999-01-01 A\nRain.\n== b 1999-02-01 B\nSnow.")
    named = [replace(one, overrides=Overrides(people=("Al Ude",))) for one in marked.articles]
    assert [r.entity for r in resolve(marked._replace(articles=tuple(named))).references] == ["al-ude", "al-ude"]


def test_front_matter_decides_what_nothing_decides() -> None:
    text = "== a 1999-01-01 A\n[Vera Pike](v) and [Amos Pike](a)\n== b 1999-02-01 B\nThen [Pike](?) spoke."
    assert len(resolve(read_marked(text)).unresolved) == 1
    archive = resolve(overridden(text, people=("vera-pike",)))
    assert archive.unresolved == ()
    assert [(r.entity, r.surface) for r in archive.references if r.article == "b"] == [("vera-pike", "Pike")]


@pytest.mark.parametrize("named", ["Vera Pike", "vera-pike"])
def test_front_matter_takes_a_person_out(named: str) -> None:
    marked = overridden("== a 1999-01-01 A\n[Vera Pike](v)\n== b 1999-02-01 B\n[Vera Pike](v)", not_people=(named,))
    assert {r.article for r in resolve(marked).references} == {"a"}


def test_a_person_taken_out_of_the_only_article_has_no_page() -> None:
    assert resolve(overridden("== a 1999-01-01 A\n[Vera Pike](v)", not_people=("Vera Pike",))).people == ()


def countries(
    *mentions: tuple[str, str, str], capitals: bool = False, **overrides: tuple[str, ...]
) -> tuple[list, list]:
    """(surface, code, kind) → the codes linked, and the surfaces left open; an open one has its codes with a "?"."""
    text = "News\n" + " ".join(surface for surface, _, _ in mentions)
    said = []
    for surface, code, kind in mentions:
        span = Span(text.index(surface), text.index(surface) + len(surface))
        open_ = tuple(code.rstrip("?").split()) if code.endswith("?") else ()
        said.append(CountryMention(span, surface, "" if open_ else code, kind, open_))  # type: ignore[arg-type]
    one = article("a", text, date(1999, 1, 1), Overrides(**overrides))
    archive = resolved([one], {"a": Annotation(countries=tuple(said))}, settings=AnnotationSettings(capitals=capitals))
    assert {c.code for c in archive.countries} == {r.entity for r in archive.references}
    return [(r.entity, r.by) for r in archive.references], [left.surface for left in archive.unresolved]


def test_countries_are_linked_by_name_and_adjective() -> None:
    assert countries(("China", "CN", "name"), ("Chinese", "CN", "adjective")) == (
        [("CN", "name"), ("CN", "adjective")],
        [],
    )


def test_a_capital_counts_where_the_setting_says_so() -> None:
    assert countries(("Beijing", "CN", "capital")) == ([], [])
    assert countries(("Beijing", "CN", "capital"), capitals=True) == ([("CN", "capital")], [])


def test_a_name_of_two_countries_is_left_open() -> None:
    assert countries(("Korean", "KP KR?", "adjective")) == ([], ["Korean"])


@pytest.mark.parametrize(
    ("overrides", "linked", "left"),
    [
        ({"countries": ("KR",)}, [("KR", "editor")], []),
        ({"countries": ("South Korea", "France")}, [("KR", "editor"), ("FR", "editor")], []),
        ({"countries": ("KP", "KR")}, [("KP", "editor"), ("KR", "editor")], ["Korean"]),
        ({"countries": ("FR",)}, [("FR", "editor")], ["Korean"]),
        ({"not_countries": ("Korean",)}, [], []),
        ({"not_countries": ("KP", "KR")}, [], []),
        ({"not_countries": ("KP",)}, [], ["Korean"]),
    ],
)
def test_front_matter_decides_which_country_a_word_names(
    overrides: dict[str, tuple[str, ...]], linked: list[tuple[str, str]], left: list[str]
) -> None:
    assert countries(("Korean", "KP KR?", "adjective"), **overrides) == (linked, left)


@pytest.mark.parametrize("said", [{"countries": ("GE",)}, {"not_countries": ("Georgia",)}, {"not_countries": ("GE",)}])
def test_front_matter_decides_whether_a_word_names_a_country(said: dict[str, tuple[str, ...]]) -> None:
    linked = [("GE", "editor")] if "countries" in said else []
    assert countries(("Georgia", "GE?", "name"), **said) == (linked, [])


def test_front_matter_adds_and_takes_out_countries_by_code_or_name() -> None:
    assert countries(("China", "CN", "name"), not_countries=("China",), countries=("fr",)) == ([("FR", "editor")], [])


@pytest.mark.parametrize(
    ("overrides", "code", "told"),
    [
        ({"people": ("vera-pike-1989",)}, "override-no-person", "Perhaps vera-pike is meant."),
        ({"people": ("Vera Pyke",)}, "override-no-person", "Perhaps Vera Pike is meant."),
        ({"not_people": ("Amos Quill",)}, "override-unused", "'Amos Quill'"),
        ({"not_people": ("amos-quill",)}, "override-unused", "'amos-quill'"),
        ({"not_countries": ("Chad",)}, "override-unused", "'Chad'"),
        ({"not_countries": ("Chadd",)}, "override-no-country", "Chad"),
    ],
)
def test_front_matter_that_meets_nothing_is_doubted(
    overrides: dict[str, tuple[str, ...]], code: str, told: str
) -> None:
    text = "== a 1999-01-01 A\n[Amos Quill](q)\n== b 1999-02-01 B\n[Vera Pike](v) and Ada Lunt ate turkey."
    (doubt,) = resolve(overridden(text, **overrides)).problems
    assert (doubt.where, doubt.code) == ("content/articles/b.md", code)
    assert told in doubt.message + doubt.remedy


@pytest.mark.parametrize(
    "overrides",
    [
        {"people": ("Ada Lunt", "vera-pike", "Al Ude")},
        {"not_people": ("Vera Pike",)},
        {"not_people": ("vera-pike",)},
        {"not_countries": ("TR", "Turkey")},
        {"not_countries": ("Lunt",)},
    ],
)
def test_front_matter_that_meets_something_is_not(overrides: dict[str, tuple[str, ...]]) -> None:
    text = "== b 1999-02-01 B\n[Vera Pike](v) and Ada Lunt ate turkey."
    assert resolve(overridden(text, **overrides)).problems == ()


def test_without_a_model_an_id_that_nobody_has_is_doubted() -> None:
    one = article("a", "News\nAmos Pike spoke.", None, Overrides(people=("Amos Pike", "amos-pike-1989")))
    archive = resolved([one], {"a": Annotation()}, settings=AnnotationSettings(model="none"))
    assert [problem.remedy for problem in archive.problems] == ["Perhaps amos-pike is meant."]


def test_an_unknown_country_in_front_matter_is_doubted() -> None:
    one = article("a", "News\n", None, Overrides(countries=("Frannce",)))
    (problem,) = resolved([one], {"a": Annotation()}).problems
    assert problem.code == "override-no-country"
    assert "France" in problem.remedy


def test_quotes_belong_to_speakers_who_have_pages() -> None:
    text = 'News\n"Yes," said Vera Pike. "No," said Pike and Pike.'
    speaker = Span(text.index("Vera"), text.index("Vera") + 9)
    nobody = Span(text.rindex("Pike"), text.rindex("Pike") + 4)
    said = Annotation(
        people=(PersonMention(speaker, "Vera Pike"),),
        quotes=(Quote(Span(5, 11), speaker), Quote(Span(28, 33), nobody), Quote(Span(0, 1), None)),
    )
    archive = resolved([article("a", text)], {"a": said})
    assert archive.filings["a"].quotes == (Quoted("vera-pike", '"Yes,"', ""),)


def test_an_archive_of_nothing_is_an_archive() -> None:
    archive = resolved([], {})
    assert (archive.articles, archive.people, archive.problems) == ((), (), ())


def known(*texts: str) -> list[tuple[str, str]]:
    """Articles a1, a2 … of which the first alone is annotated → (article, surface) of what is linked in the others."""
    marked = [read_marked(f"== a{n} 1999-01-0{n} News\n{text}") for n, text in enumerate(texts, 1)]
    articles = tuple(article for one in marked for article in one.articles)
    annotations = marked[0].annotations | {article.id: Annotation() for article in articles[1:]}
    archive = resolve(Marked(articles, annotations, {}))
    return [(r.article, r.surface) for r in archive.references if r.article != "a1"]


def test_a_known_name_is_found_where_the_article_names_a_cousin() -> None:
    first = "== a1 1999-01-01 News\n[Trygve Brekke](a) sang.\n"
    archive = resolve(read_marked(f"{first}== a2 1999-01-02 News\n[Olav Brekke](b) came, and Trygve Brekke sang."))
    assert [r.surface for r in archive.references if r.article == "a2"] == ["Olav Brekke", "Trygve Brekke"]


def test_a_name_that_another_article_tells_is_found_where_the_model_overlooked_it() -> None:
    assert known("[Trygve Brekke](a) sang.", "They met and Trygve Brekke sang.") == [("a2", "Trygve Brekke")]
    assert known("[Trygve Brekke](a) sang.", "Brekke said no.") == [("a2", "Brekke")]
    assert known("[Trygve Brekke](a) sang.", "It was Mr. Brekke’s boat.") == [("a2", "Brekke")]
    assert known("[Wilbur Tarn](a) sang.", "They met and Wilbur (Buck) Tarn sang.") == [("a2", "Wilbur (Buck) Tarn")]
    assert known("[Oh Min-jae](a) sang.", "They met and Min-jae Oh sang.") == [("a2", "Min-jae Oh")]
    assert known("King [Osric IV](a) sang.", "King Osric IV of Harrow sailed.") == [("a2", "Osric IV")]
    assert known("[Trygve Brekke](a) sang.", "“No,” said Brekke. He once sang as Brekke.") == [("a2", "Brekke")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "The carrier Trygve Brekke sailed.",
        "The Trygve Brekke sailed.",
        "They met at Trygve Brekke Hall.",
        "He lives in Brekke now.",
        "They drank brekke said to be good.",
        "Brekke Street is closed.",
        "They went home and Brekke was calm.",
        "The boats left, and Brekke won the cup.",
        "Grain fell as Brekke, Norway, shipped less.",
        "Trygve Brekke & Co. failed.",
    ],
)
def test_a_known_name_is_not_taken_for_a_person_where_it_may_be_a_thing(text: str) -> None:
    assert known("[Trygve Brekke](a) sang.", text) == []


@pytest.mark.parametrize("text", ["Ships lie in Brekke.", "BREKKE, Norway — Snow fell.", "Shares of Brekke Inc. fell."])
def test_a_surname_that_is_a_place_or_a_company_anywhere_is_not_looked_for(text: str) -> None:
    assert known("[Trygve Brekke](a) sang.", "Brekke said no.", text) == []


def test_a_surname_that_two_people_have_is_not_looked_for() -> None:
    assert known("[Trygve Brekke](a) and [Nuno Brekke](b) sang.", "Brekke said no.") == []


WITHOUT_MODEL = AnnotationSettings(model="none")


def listed(*names: tuple[str, ...], authority: Authority | None = None) -> list[list[tuple[str, str]]]:
    """The people that front matter lists, article by article → (id, name) of each article's."""
    articles = [article(f"a{n}", "News\nx", None, Overrides(people=some)) for n, some in enumerate(names)]
    archive = resolved(articles, {one.id: Annotation() for one in articles}, authority, WITHOUT_MODEL)
    found = (archive.filings[one.id].clippings for one in articles)
    return [[(clipping.entity, archive.person[clipping.entity].name) for clipping in some] for some in found]


def test_without_a_model_a_listed_name_is_one_person_however_it_is_spelled() -> None:
    assert listed(("Ana Díaz", "Bo Ek"), ("Ana Diaz",), ("Ana Díaz",)) == [
        [("ana-diaz", "Ana Díaz"), ("bo-ek", "Bo Ek")],
        [("ana-diaz", "Ana Díaz")],
        [("ana-diaz", "Ana Díaz")],
    ]


def test_without_a_model_unlike_names_of_one_address_are_two_people() -> None:
    assert listed(("Ana-Bo Ek",), ("Ana Bo Ek",)) == [[("ana-bo-ek-2", "Ana-Bo Ek")], [("ana-bo-ek", "Ana Bo Ek")]]


def test_without_a_model_a_record_decides_in_its_articles() -> None:
    record = Record("George W. Bush", variants=("George Bush",), only_in=("a1",))
    authority = Authority({"george-w-bush": record}, {}, {"george-w-bush": "people.toml:1"})
    assert listed(("George Bush",), ("George Bush",), ("george-w-bush",), authority=authority) == [
        [("george-bush", "George Bush")],
        [("george-w-bush", "George W. Bush")],
        [("george-w-bush", "George W. Bush")],
    ]
