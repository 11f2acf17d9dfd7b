"""What an article calls each of its people: bynames, and other names that it says are theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model import Annotation, Article, Span
from generator.names import (
    Name,
    byname_in,
    fold,
    is_common_given,
    is_given,
    parse_name,
)
from generator.resolve.chain import Chain
from generator.resolve.corrections import misspelled_in
from generator.resolve.deeds import speaks
from generator.resolve.years import SENTENCE_END


def called_by(chain: Chain, name: Name) -> frozenset[str]:
    """Words by which an article calls somebody: the first of two surnames, and what he is known as.

    Also a first word that is nobody's given name: "Wamba" of Wamba Lele Ndo.
    """
    short = [(parse_name(mention.surface).words, because) for mention, because, _ in chain.members]
    first = {word for word in name.words[: len(name.words) > 2] if len(word) > 3 and not is_given(word)}
    within = {words[0] for words, _ in short if len(words) == 1} & ({*name.words[1:-1]} | first) - {*name.surname}
    known_as = {words[0] for words, why in short if len(words) == 1 and why.startswith("also known as")}
    return frozenset(within | {word for word in known_as if not is_common_given(word)})


def is_called_by_given_name(chain: Chain, name: Name) -> bool:
    """Whether an article says "Mr. Abiy" of Abiy Ahmed."""
    return any(mention.honorific and parse_name(mention.surface).words == name.given for mention, *_ in chain.members)


_ALIAS = re.compile(
    r"""
    (?:
    (?:,\ |\ \(|\ (?=known)|(?:,?\ who)?\ (?:is|was|has\ been)\ )(?:who\ (?:is|was|has\ been)\ )?
      (?:also\ |better\ |best\ |formerly\ |once\ |widely\ |long\ |then\ |still\ )*
      (?:known|called(?!\ (?:on|for|in|up|off|to)\b)|nicknamed|dubbed|billed|styled)(?:\ [\w-]+){0,4}?(?:\ as)?
    | (?:,\ |\ \()(?:née|nee|born|alias|a\.k\.a\.|aka|formerly|previously|the\ former|now|whose\ real\ name\ (?:is|was))
    | (?:,(?:\ \d\d,)?\ who|,\ \d\d,)?\ was\ born(?:\ plain)?
    | (?:,[^,.;]{2,80},?)?\ ?(?:who\ )?[^,.;]{0,60}\b
      (?:commanded|served|ran|worked|wrote|writes|published|sang|sings|recorded|records|performed|performs|fought|led|painted|wrestled|boxed|spied|broadcast|acted|heard|appeared)
      \b[^,.;]{0,40}\ (?:as|under\ the\ (?:name|pseudonym|pen\ name|alias)(?:\ of)?)
    | (?:,\ who\ [^.;,]{2,100})?\ and\ (?:is|was|had\ been)\ (?:\w+\ )?known\ (?:[\w\ ]{1,40}\ )?as
    | [^.;]{0,80}\ (?:took|takes|chose|adopted|used|uses|under|by)\ the\ (?:[\w-]+\ )?(?:name|pseudonym|alias)(?:\ of)?
    | [^.;]{0,80}\ changed\ (?:his|her|their)\ (?:[\w-]+\ )?name\ to
    | ,?\ (?:now\ )?in\ religion,?
    | \ \((?=(?:Sister|Brother|Mother|Father|Dom)\ )
    | (?:,[^,.;]{2,60})?,?\ whom\ [^,.;]{2,40}\ call(?:s|ed)?
    | (?:,[^,.;]{2,80},|,)?(?:\ who)?\ (?:later\ |then\ |has\ |had\ )?
      (?:becomes?|became|was\ created|was\ made|will\ be|is\ now)
      (?=\ (?:Pope|King|Queen|Emperor|Lord|Lady|Baron|Baroness|Viscount|Earl|Sister|Brother|Mother)\b)
    | ,?\ who,?\ as
    | ,\ as\ [^.;\n]{1,40}\ calls?
    | ,\ whose\ name\ [\w\ ]{1,30}\ (?:spells?|writes?|renders?|prints?)(?:\ as)?
    | (?:,\ |\ \()(?:then\ |once\ |formerly\ |sometimes\ |also\ )*(?:written|spelled|transliterated)(?:\ as)?
    | [^.;]{0,60}\ whose\ name\ (?:until\ [\w\ ]{3,20}\ )?
      (?:is|was|had\ been|used\ to\ be)\ (?:\w+\ )?(?:written|spelled|transliterated|printed|rendered)(?:\ as)?
    | \ \((?=Abu\ )
    )
    \ ?[(“"‘']?(?:the\ |[A-Z][\w.]*\.?\ ){0,3}[“"‘']?
    """,
    re.VERBOSE,
)
"""What stands between two names of one person, to the title before the second."""


def stated_aliases(article: Article, chains: Iterable[Chain]) -> dict[int, list[tuple[int, str]]]:
    """Which chains an article says to be one person: "Karol Wojtyla, who took the name John Paul II"."""
    said: dict[int, list[tuple[int, str]]] = {}
    for one, other, words in _said_to_be_one(article, tuple(chains)):
        said.setdefault(one, []).append((other, words))
        said.setdefault(other, []).append((one, words))
    return said


def _said_to_be_one(article: Article, chains: Sequence[Chain]) -> Iterator[tuple[int, int, str]]:
    """Starts of two chains, and the words that say that they are one person's."""
    for beside in _beside_each_other(article, chains):
        if beside.one != beside.other and _UNDER_THE_NAME.match(article.text, beside.at.end):
            yield beside.one, beside.other, "under the name"
        if _says_outright(beside):
            first, words = _first_of(beside), beside.between
        else:
            elected = _elected(beside)
            if elected is not None and elected != beside.other:
                yield elected, beside.other, "elected"
            first, words = beside.subject, _says_of_subject(beside)
        if words and first != beside.other and not article.text.startswith(("'s", "’s"), beside.at.end):
            yield first, beside.other, words.strip(" ,(")
    for one, other in misspelled_in(article.text, chains):
        yield one, other, "corrected"


class _Beside(NamedTuple):
    """Two mentions with no other between them; people by the starts of their chains."""

    text: str
    before: Span
    one: int
    """Who is named before."""
    at: Span
    other: int
    """Who is named behind."""
    mentions: Sequence[tuple[Span, int]]
    """All of the article, in order of the text."""
    number: int
    """Which of them the second is."""
    subject: int
    """Whom "she" means."""
    is_renamed: bool
    """Whether that is somebody who has another name, too."""
    is_short: bool
    """Whether the name behind is but a given name, or the beginning of the subject's."""

    @property
    def between(self) -> str:
        """What stands between the two."""
        return self.text[self.before.end : self.at.start]


def _beside_each_other(article: Article, chains: Sequence[Chain]) -> Iterator[_Beside]:
    alone = {chain.start for chain in chains if is_given(chain.name)}
    name_at = {chain.start: parse_name(chain.name) for chain in chains}
    renamed = {chain.start for chain in chains if _has_another_name(chain)}
    mentions = sorted((span, chain.start) for chain in chains for span in chain.spans)
    for number, ((before, one), (at, other)) in enumerate(pairwise(mentions), 1):
        subject = _subject(article, mentions, at)
        is_short = other in alone or _is_cut(name_at[other], name_at[subject])
        yield _Beside(article.text, before, one, at, other, mentions, number, subject, subject in renamed, is_short)


def _says_outright(beside: _Beside) -> bool:
    """Whether nothing but such words joins the two names: "Karol Wojtyla, who took the name John Paul II"."""
    if len(beside.between) >= _CLAUSE:
        return False
    was = _WAS.fullmatch(beside.between) and _UNTIL.match(beside.text, beside.at.end)
    return bool(was or _ALIAS.fullmatch(beside.between))


_CLAUSE = 160
"""Characters that such words may take, with all that is told between."""


def _first_of(beside: _Beside) -> int:
    """Who has the second name: he who is named before it, or the one beside whom he is told of."""
    if beside.number > 1 and _DOES.match(beside.between):
        span, chief = beside.mentions[beside.number - 2]
        if _UNDER.fullmatch(beside.text, span.end, beside.before.start):
            return chief
    return beside.one


def _says_of_subject(beside: _Beside) -> str:
    """The words by which a sentence gives another name to him of whom it tells: "She was born Ada Quill"."""
    rules = (_is_born, _is_called_so, _had_it_first, _goes_by, _reigns, _is_told_before)
    found = next((found for rule in rules if (found := rule(beside))), None)
    return found[0] if found else ""


def _is_born(beside: _Beside) -> re.Match[str] | None:
    """Whether it is a name at birth, or in religion."""
    return _BORN.search(beside.between) or _PROFESSED.search(beside.between)


def _is_called_so(beside: _Beside) -> re.Match[str] | None:
    return _CALLS_HIM.search(beside.between) if beside.is_short else None


def _had_it_first(beside: _Beside) -> re.Match[str] | None:
    """Whether it is told that the name was another's once: "Born Ada Quill, she", "He was Giles Dalton then"."""
    if _SHE.match(beside.text, beside.at.end) and (begins := _BORN_FIRST.search(beside.between)):
        return begins
    return _HE_WAS.search(beside.between) if _WAS_THEN.match(beside.text, beside.at.end) else None


def _goes_by(beside: _Beside) -> re.Match[str] | None:
    return (
        _AS_HE_IS_KNOWN.match(beside.text, beside.at.end)
        or _SITS_AS.search(beside.between)
        or _SIGNS.search(beside.between)
    )


def _reigns(beside: _Beside) -> re.Match[str] | None:
    """Whether a name with a number is that of him who comes to the throne."""
    numbered = parse_name(beside.text[beside.at.start : beside.at.end]).regnal
    if not numbered or speaks(beside.text, beside.before):
        return None
    if found := _REIGNS.search(beside.between):
        return found
    start = beside.before.start
    is_his = not _BELONGS_TO.search(beside.text, max(0, start - 40), start)
    return _CROWNED.search(beside.between) if is_his else None


def _is_told_before(beside: _Beside) -> re.Match[str] | None:
    """Whether it is the name that a nun or a lord had first."""
    if not beside.is_renamed:
        return None
    if _KNOWN_BEFORE.search(beside.text, max(0, beside.before.start - 60), beside.at.start):
        if found := _SHE_IS.search(beside.between):
            return found
    return _IT_WAS_AS.search(beside.between) if _THAT_HE.match(beside.text, beside.at.end) else None


def _elected(beside: _Beside) -> int | None:
    """Who was elected a sentence or a paragraph before "He will be called John Paul I"."""
    text, at = beside.text, beside.at
    numbered = parse_name(text[at.start : at.end]).suffix not in ("", "jr", "sr")
    if not numbered or not _HE_WILL.search(text, max(0, at.start - 40), at.start):
        return None
    lead = text.rfind("\n", 0, max(0, text.rfind("\n", 0, at.start)))
    before = [(span, who) for span, who in beside.mentions if lead < span.start < at.start]
    return next(
        (who for span, who in reversed(before) if _ELECTED.search(text, max(0, span.start - 60), span.start)), None
    )


_HE_WILL = re.compile(
    r"(?:^|[.”\"\n] ?)He (?:will be (?:called|known as)|will reign as|(?:took|chose|takes) the name)(?: of)? $"
)
_ELECTED = re.compile(r"\b(?:elected|chose|chosen|enthroned)(?: [A-Z]\w+\.?){0,2} $")
_DOES = re.compile(r", (?:was|took|takes|became|chose|changed|adopted|will)\b")
_UNDER = re.compile(
    r", [^.;\n]{2,80}\b(?:under|of|to|by|with|for|from|against|after) (?:the )?(?:late )?(?:[A-Z]\w+ )?"
)
"""Between somebody and one of whom it tells only beside him: "Bishop Hale, an aide to John Orr, was elected"."""
_UNDER_THE_NAME = re.compile(
    r"(?:, [^.;\n]{2,80},)? (?:has |had )?"
    r"(?:written|wrote|writes|published|publishes|recorded|sang|painted|performed)\b"
    r"[^.;\n]{0,80}\bunder (?:the|that|this) (?:name|pen name|pseudonym|alias)\b(?! (?:of\b|[“\"A-Z]))"
)
"""Behind an author, what tells that the name before is hers: "Mrs. Orr has published nine novels under that name"."""


def _has_another_name(chain: Chain) -> bool:
    """Whether somebody is known by a title alone, or by a name in religion; an actor may be "as" anybody."""
    style = {fold(honorific) for honorific in chain.honorifics}
    return not (_IN_RELIGION.isdisjoint(style) and (parse_name(chain.name).given or _PEERS.isdisjoint(style)))


_IN_RELIGION = frozenset({"brother", "mother", "sister"})
_PEERS = frozenset("baroness countess duchess lady lord marchioness marquess viscount viscountess".split())


def _subject(article: Article, mentions: Sequence[tuple[Span, int]], at: Span) -> int:
    """Start of the chain that "she" means: the last before it in its paragraph, else the one of whom the article is."""
    paragraph = article.text.rfind("\n", 0, at.start)
    here = [chain for span, chain in mentions if paragraph < span.start < at.start]
    body = [chain for span, chain in mentions if span.start >= article.body_start]
    return here[-1] if here else body[0]


_WAS = re.compile(
    r",? (?:who )?(?:was|had been) (?:plain |just )?(?:(?:Sister|Brother|Mother|Father|Dom|Lord|Lady|Miss) )?"
)
_UNTIL = re.compile(r",? (?:until|till|before|as an? (?:girl|boy|child)|in those days|at (?:birth|school|home))\b")
_PROFESSED = re.compile(
    r"^[^\n]*\b(?:[Ss]he|[Hh]e)\b[^.\n]{0,120}\b(?:will be|is|was) (?:now )?known as "
    r"(?:Brother|Sister|Mother|Father|Dom) $"
)
_REIGNS = re.compile(
    r"^(?! (?:said|told)\b)[^.\n]*(?:(?:\.[”\"]? He|, and he) "
    r"(?:will (?:reign|be known) as|(?:took|chose|takes) the name(?: of)?|became)"
    r"|, and (?:by \w+ )?he (?:was|is now)) $"
)
"""Between somebody and the name with a number that he takes: "the synod chose Bishop Hale. He will be known as"."""
_CROWNED = re.compile(
    r"^(?:, [^.\n]*,)? (?:took the (?:oath|throne|crown)|came to the throne|ascended the throne|is to reign|will reign"
    r"|reigns|reigned|(?:was|is to be|will be) (?:crowned|enthroned|proclaimed|sworn in))"
    r"(?: (?:here|today|yesterday|(?:in|on) [\w ]{2,30}))? as (?:[A-Z]\w+ )?$"
)
"""Between a prince and the name with a number under which he reigns: "Prince Osric took the oath today as"."""
_BELONGS_TO = re.compile(r"\bof (?:the )?(?:late )?(?:[A-Z]\w+ )?$")
"""Before somebody who is named for another: "a nephew of King Baldric"."""
_IT_WAS_AS = re.compile(r"\bIt was as (?:(?:Mr|Mrs)\. |Miss )?$")
"""Before the name that a lord had first, and behind it: "It was as Giles Dalton that he learned to row"."""
_KNOWN_BEFORE = re.compile(r"\b(?:knew|known|left|vows|veil)\b")
_SHE_IS = re.compile(r"(?<=[.\n ])(?:She|He) (?:is|was) $")
"""Before the name that a nun had first: "known to all as Sister Crispin until May. She is Phyllis Garrow"."""
_THAT_HE = re.compile(r" that s?he\b")
_BORN = re.compile(r"(?:\b(?:She|He)|, (?:s?he)) was born (?:plain |as )?$")
_BORN_FIRST = re.compile(r"(?:^|[.”\"\n] ?)Born (?:plain )?$")
"""Before a name at birth that begins a sentence, and behind it: "Born Ada Quill, she leaves a son"."""
_SHE = re.compile(r",(?: [^.;\n]{2,60},)? (?:s?he|M(?:r|s|rs)\. \w+|Miss \w+) ")


_HE_WAS = re.compile(r"(?<=[.\n “\"])(?:She|He) was (?:(?:Mr|Mrs)\. |Miss )?$")
_WAS_THEN = re.compile(r",? (?:then|in those days|at the time|back then)\b(?! (?:an?|the|who|sent|made)\b)")
_AS_HE_IS_KNOWN = re.compile(r", as s?he (?:is|was) (?:\w+ly |better |best |also )?(?:known|called)\b")
_SITS_AS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who) (?:will sit|sits|is to sit|sat) (?:in the (?:House of )?Lords )?"
    r"as (?:Lord|Lady|Baroness) $"
)
"""Before the title of a peer: "is made a peer. She will sit as Lady Orme"."""
_SIGNS = re.compile(r"\bsigns (?:himself|herself) (?:as |simply |only )?[“\"‘']?$")
_CALLS_HIM = re.compile(r"\bcall(?:s|ed)? (?:him|her) (?:just |only |plain )?[“\"‘']?$")
"""Before a given name alone: "the pitcher, whose sisters still call him Edward"."""


def _is_cut(short: Name, full: Name) -> bool:
    """Whether one word is the beginning of a name: "Raghu" of "P. S. Raghunathan"."""
    word = short.words[0]
    return len(short.words) == 1 and len(word) > 3 and any(whole.startswith(word) for whole in full.words)


_NICKNAME = re.compile(
    r"(?:,? (?:whom|who)(?: [\w ]{2,40}?)? (?:call|calls|called|know|knows|knew)(?: him| her)?(?: as)?"
    r"|(?:, an? [^,.;\n]{2,40})?,? (?:who (?:is|was) )?(?:better |also |widely |long )?"
    r"(?:known|nicknamed|dubbed)(?: [\w’']+){0,6}?(?: as)?)"
    r" [“\"‘']?([A-Z][a-z]+)\b(?! [A-Z])"
)


def bynames_of(text: str, chain: Chain, name: Name) -> frozenset[Name]:
    """Names that the article says others give somebody: "Dutch" of "Kowalski, whom the players call Dutch"."""
    if not name.given:
        return frozenset()
    called = [found[1] for mention, *_ in chain.members if (found := _NICKNAME.match(text, mention.span.end))]
    bynames = {Name((fold(word),), name.surname) for word in called}
    bynames |= {byname for mention, *_ in chain.members if (byname := byname_in(mention.surface))}
    if any(why.startswith("also known as") for _, why, _ in chain.members):
        bynames |= {other for mention, *_ in chain.members if (other := parse_name(mention.surface)).given}
    return frozenset(bynames - {name})


def namesakes_in(article: Article, annotation: Annotation) -> Iterator[Span]:
    """Mentions in a sentence that says that somebody else has the name; the article's first where it names nobody."""
    named = [mention.span for mention in annotation.people if mention.span.start >= article.body_start]
    for said in _SAME_NAME.finditer(article.text):
        start = max(article.text.rfind(stop, 0, said.start()) for stop in (". ", "\n", "” ", "? "))
        end = SENTENCE_END.search(article.text, said.end())
        here = [span for span in named if start < span.start < (end.start() if end else len(article.text))]
        yield from here or named[:1]


_SAME_NAME = re.compile(
    r"\b(?:bears?|bore|has|have|had|shares?|shared|of|with|by) (?:the|that|his|her) (?:same|very) name\b"
    r"|\bwhose name (?:he|she) (?:bears|bore|has|carries)\b"
    r"|\b(?:shares|shared) (?:his|her|the|a) (?:\w+ )?name\b|\bnamesakes?\b|\bnamed (?:after|for) (?:his|her) \w+\b"
    r"|\b(?:of|with|by) (?:that|one|his|her) name\b|\bwith the name of an? (?:[\w-]+ ){0,3}?\w+(?:[eo]r|ist|ian|man)\b"
    r"|\bha(?:s|d|ving) (?:his|her) name\b(?! (?:on|in|to|at|over|put|printed|taken|cleared)\b)"
    r"|\bthere[’']s another one\b",
    re.IGNORECASE,
)
