"""Who is who in one article: mentions gathered into chains, one chain a person.

The longest form of a name leads a chain. Surnames, honorifics with surnames and headlines join it if exactly one chain
fits; a mention that fits two stays unresolved. No chain here knows of other articles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from generator.model import Annotation, Article, PersonMention, Span, Unresolved
from generator.names import (
    Name,
    fold,
    is_common_given,
    is_russian_patronymic,
    is_short_form,
    may_be_one,
    parse_name,
    same_given,
    sex_of,
    short_form,
)
from generator.patterns import pattern
from generator.resolve.short_forms import fitting
from generator.resolve.spelling import slavic
from generator.resolve.told.another_name import OF_ANOTHER
from generator.resolve.told.chain import (
    KIN_WORD,
    Chain,
    Form,
    Group,
    Member,
    forms_of,
    fullness,
    is_headline,
    is_introduced,
    is_relative,
    sex_told,
)
from generator.resolve.told.kin import RELATIVE, SURVIVED, Named, ties_in
from generator.resolve.told.same_named import STOP, are_two, is_another
from generator.resolve.told.trades import fields_of
from generator.resolve.told.weddings import Wedding, weddings


class WithinArticle(NamedTuple):
    """An article's chains in order of their first mention, and the mentions that fit two of them."""

    chains: tuple[Chain, ...]
    unresolved: tuple[Unresolved, ...]
    """`candidates` are names of chains."""

    def with_chains(self, chains: Iterable[Chain]) -> WithinArticle:
        """The same with other chains, which are put in order."""
        return self._replace(chains=tuple(sorted(chains, key=lambda chain: chain.start)))


def chains_of(
    article: Article, annotation: Annotation, claimed: Mapping[str, str] = MappingProxyType({})
) -> WithinArticle:
    """Gather the mentions of one article into chains; no two names `claimed` by two editors' records go into one.

    `claimed` has the ids of records by surface.
    """
    groups: list[Group] = []
    unresolved: list[Unresolved] = []
    forms = list(forms_of(article.text, annotation.people))
    full = sorted((f for f in forms if f.is_full), key=lambda f: ([-n for n in fullness(f.name)], f.mention.span))
    short = [f for f in forms if not f.is_full]
    related = {form.name.words[0] for form in forms if is_relative(article.text, form.mention)}
    couples = list(_couples(article.text, annotation.people))
    by_kin = _by_kin(article.text, annotation.people)
    for form in full:
        if _is_shortened(form.name, groups):
            short.append(form)
            continue
        fits = [g for g in groups if form.name in g.names] or [g for g in groups if _is_one(article, g, form, related)]
        if any(is_introduced(article, g, form.mention) for g in fits) and _is_another(article.text, form.mention):
            fits = []
        fits = [
            g
            for g in fits
            if g.is_wife == form.is_wife
            and not _is_another_wife(g, form)
            and not _has_the_name_too(article.text, g, form)
            and not _is_kin_of_his_name(article, g, form, forms, groups)
            and not _is_introduced_anew(article.text, g, form)
            and not _is_on_another_record(g, form, claimed)
        ]
        because = "full name" if not fits or form.name in fits[0].names else "another form of the full name"
        _join(article, form, fits, because, groups, unresolved)
        for group in (group for group in groups if form in group.forms):
            married = [couple.married for couple in couples if couple.bride == form.mention.span]
            group.married = next(iter(married), group.married)
            group.is_husband |= any(couple.groom == form.mention.span for couple in couples)
            group.by_kin |= by_kin.get(form.mention.span, {})
    for group in groups:
        group.put_in_order({form.name.words for form in short})
        group.bears_fathers_name = _bears_fathers_name(article.text, group, groups, short)
    fathers = {group.name.surname for group in groups if group.bears_fathers_name}
    for group in groups:
        group.bears_fathers_name |= group.name.given in fathers
    _join_aliases(article.text, forms, groups)  # "Mrs. Varga" is not Nicholas Varga, "born Varga Miklos"
    for form in sorted(short, key=lambda f: (is_headline(article, f), -len(f.name.words), f.mention.span)):
        allowed = [g for g in groups if not _is_on_another_record(g, form, claimed)] if claimed else groups
        fits, because = fitting(article, form, allowed)
        _join(article, form, fits, because, groups, unresolved)
        for group in fits or groups[-1:]:
            group.by_kin |= by_kin.get(form.mention.span, {})
    _join_aliases(article.text, forms, groups)
    unsure = tuple(sorted(unresolved, key=lambda mention: mention.span))
    return WithinArticle((), unsure).with_chains(_chain(article, group) for group in groups)


def _is_on_another_record(group: Group, form: Form, claimed: Mapping[str, str]) -> bool:
    records = {claimed.get(f.mention.surface, "") for f in (form, *group.forms)} if claimed else set[str]()
    return len(records - {""}) > 1


def _couples(text: str, people: Sequence[PersonMention]) -> Iterator[Wedding]:
    """Those who marry, and those of whom the wife has her maiden name: "his wife, the former Ada Quill"."""
    named = {mention.span: parse_name(mention.surface) for mention in people}
    yield from weddings(text, named)
    for bride, name in named.items():
        if name.given and _FORMER.search(text, max(0, bride.start - 60), bride.start):
            survived = SURVIVED.search(text, max(0, bride.start - 80), bride.start)
            there = named.items() if survived else reversed(named.items())  # an obituary is of its first name
            before = ((span, full) for span, full in there if span < bride)
            groom = next((span for span, full in before if full.given and sex_of(full.given[0]) != "f"), None)
            if groom:
                yield Wedding(bride, groom, Name(name.given, named[groom].surname))


def _by_kin(text: str, people: Sequence[PersonMention]) -> dict[Span, dict[str, Name]]:
    """By mention, the names by which the article may call her: Mrs. by a husband's, and Miss by a parent's.

    So "Mr. Quill and his wife, Ada," go before "Mrs. Quill".
    """
    found: dict[Span, dict[str, Name]] = defaultdict(dict)
    if "Mrs. " not in text and "Miss " not in text:
        return found
    names = [parse_name(mention.surface) for mention in people]
    sexes = [sex_told(mention) or sex_of(name.words[0]) for mention, name in zip(people, names, strict=True)]
    named = [Named(mention.span, n, names[n], sexes[n]) for n, mention in enumerate(people)]
    for tie in (one for told in ties_in(text, named) for one in (told, told.inverse())):
        if "f" in (tie.sex, sexes[tie.who]) and tie.kin in _CALLED_BY:
            given = names[tie.who].given or names[tie.who].words
            found[people[tie.who].span].setdefault(_CALLED_BY[tie.kin], Name(given, names[tie.of].surname))
    return found


_CALLED_BY = {"spouse": "mrs", "child": "miss"}
"""What stands before the surname of a woman's kin where that is hers."""
_FORMER = pattern(
    r"\b(?:(?:wife|widow)(?: of [\w-]+ years)?|married|survived by),? (?:is |was )?(?:the former|n[ée]e) "
    r"(?:(?:Miss|Mrs\.) )?$"
)
_ANOTHER = pattern(
    r"\b(?:another|different|second|unrelated) (?:\w+ ){0,2}$|\b[Tt]he (?:first|elder|older|original|other) $"
    r"|\b(?:no (?:relation|kin) (?:to|of)|(?:not |un)related to|confused with|namesake of|same name as) [^.;\n]{0,40}$"
)


def _is_another(text: str, mention: PersonMention) -> bool:
    """Whether the text says that somebody else of the name is meant: "no relation to the grocer Thomas Brennan"."""
    start = mention.span.start
    return bool(_ANOTHER.search(text, max(0, start - 60), start)) or is_another(text, mention.span)


def _is_another_wife(group: Group, form: Form) -> bool:
    """Whether two are the wives of father and son: "Mrs. Amos Pike, Mrs. Amos Pike, Jr."."""
    return form.is_wife and form.name.suffix not in {name.suffix for name in group.names}


def _has_the_name_too(text: str, group: Group, form: Form) -> bool:
    """Whether one sentence gives two people one name: "Ezra Holm of Hull and Ezra Holm of Leeds"."""
    before = [f.mention.span for f in group.forms if f.name == form.name and f.mention.span < form.mention.span]
    return bool(before) and are_two(text, max(before), form.mention.span)


def _is_kin_of_his_name(
    article: Article, group: Group, form: Form, forms: Sequence[Form], groups: Sequence[Group]
) -> bool:
    """Whether one of a name is told from the other: "Amos Pike, 31, a nephew of the late Senator Amos Pike".

    Also by "Mayor Amos Pike, who is not related", where nobody else has the surname.
    """
    before = [f.mention.span for f in group.forms if f.name.given and f.mention.span < form.mention.span]
    if any(_KIN_OF_THE_SAME.fullmatch(article.text, span.end, form.mention.span.start) for span in before):
        return True
    start = form.mention.span.start
    last = max((f.mention.span for f in forms if f.mention.span.start < start), default=None)
    if last in before and last.start >= article.body_start and _HIS_KIN.search(article.text, last.end, start):
        return True
    kin = any(other is not group and other.name.surname == group.name.surname for other in groups)
    named = any(span.start >= article.body_start for span in before)
    return named and not kin and bool(_NO_KIN_BEHIND.match(article.text, form.mention.span.end))


_KIN_OF_THE_SAME = pattern(
    rf",(?: [^.;\n]{{1,80}},| \d\d,)? (?:[^.;,\n]{{1,40}} )?{RELATIVE}(?: and namesake)? of (?:the )?(?:late )?"
    r"(?:[A-Z][\w’'-]*\.? ){0,3}"
)
_HIS_KIN = pattern(
    rf"\b(?:[Hh]is|[Hh]er) (?:late |great-)*(?:{RELATIVE})(?: and namesake)?, (?:also |another |the late |the first )*"
    r"(?:[A-Z][\w’']*\. ){0,2}$"
)
"""Before a grandfather, if nobody but his grandson was named before."""
_NO_KIN_BEHIND = pattern(
    r"(?:, [^,.;\n]{1,60})?(?:,| \()? ?(?:who (?:is|was) (?:not related|no relation)|(?:who are |are )?not related"
    r"|no relation)\b(?! to (?!(?:him|her|the)\b))"
)


def _is_introduced_anew(text: str, group: Group, form: Form) -> bool:
    """Whether a full name comes with an age or a trade that differ from those it came with: "Ann Lee, a baker"."""
    told = _INTRODUCTION.match(text, form.mention.span.end)
    if not told:
        return False
    for before in (_INTRODUCTION.match(text, f.mention.span.end) for f in group.forms if f.name.given):
        if before and told["age"] and before["age"] and told["age"] != before["age"]:
            return True
        if before and told["trade"] and before["trade"]:
            trades = [set(fold(found["trade"]).split()) - {"a", "an", "the"} for found in (told, before)]
            if trades[0].isdisjoint(trades[1]):
                return True
    return False


_INTRODUCTION = pattern(
    r", (?:(?P<age>\d\d),? ?)?(?P<trade>an? (?:[\w’'-]+ ){0,3}?[\w’'-]+)?(?=[,.;]| (?:of|from|who|at|in|on|with|for)\b)"
)


def _is_shortened(name: Name, groups: list[Group]) -> bool:
    """Whether a name of two words or more is a part of a longer one: "López Obrador", "Suu Kyi", "Ivan Petrovich"."""
    if any(name in group.names for group in groups):
        return False
    longer = (group.name for group in groups if len(group.name.words) > len(name.words))
    initials = all(len(word) == 1 for word in name.words)  # "J. T." of J. T. Quill
    return any(
        (part := short_form(name, full)) in ("surname", "middle")
        or (part == "first" and (initials or full.family_first))
        or (part == "given" and is_russian_patronymic(name.words[-1]))
        for full in longer
    )


def _bears_fathers_name(text: str, group: Group, groups: Sequence[Group], short: Sequence[Form]) -> bool:
    """Whether "Mr. Girma" is Girma Bekele and no Aida Girma, whom the article calls Ms. Aida; or all are called so."""
    father, own = group.name.surname, group.name.given
    if is_common_given(father[0]) or not any(other.name.given == father for other in groups):
        return False
    formal = any(form.mention.honorific and form.name.words == own for form in short)
    return bool(_BY_GIVEN_NAME.search(text)) or (formal and all(other.name.surname != own for other in groups))


_BY_GIVEN_NAME = pattern(r"\b(?:Ethiopia|Eritrea|Malaysia)")
"""Where people have no family names, and papers say Mr. before their own."""


def _are_kin(article: Article, a: Form, b: Form) -> bool:
    """Whether the text between two forms says that they are kin: "Amos T. Pike, son of the late Gov. Amos Pike"."""
    one, other = sorted((a.mention.span, b.mention.span))
    return other.start - one.end < 60 and bool(KIN_WORD.search(article.text, one.end, other.start))


def _are_in_one_breath(article: Article, a: Form, b: Form) -> bool:
    """Whether "and" alone joins two forms, or what each has: "Ada Quill for her novels and A. B. Quill for maps"."""
    one, other = sorted((a.mention.span, b.mention.span))
    joined = _AND.fullmatch(article.text, one.end, other.start)
    return bool(joined) and not _THE_SAME.match(article.text, other.end)


_AND = pattern(r"(?: (?:at|for|from|in|of)(?: [\w’'-]+){1,4})?,? and (?:\w+\.? )?")


def _are_unrelated(article: Article, a: Form, b: Form) -> bool:
    """Whether the sentence that names both says that they are no kin, or the next: "The two are not related"."""
    one, other = sorted((a.mention.span, b.mention.span))
    if _THE_TWO.match(article.text, other.end):
        return True
    return other.start < one.end + _SENTENCE and bool(_NO_KIN.match(article.text, one.end))


_SENTENCE = 160
_NO_KIN = pattern(rf"[^\n]{{0,{_SENTENCE}}}?\b(?:no relation|no kin|not related|unrelated)\b")


_THE_TWO = pattern(
    r"[^.\n]{0,100}\. (?:Neither|The two(?: men| women)?|They) (?:are|had|have|is|were)"
    r" (?:in no way related|never (?:met|seen)|no (?:kin|relation)|not kin|not related|unrelated|kin to|related to)\b"
)


def _is_new_later(article: Article, a: Form, b: Form) -> bool:
    """Whether the later of two forms comes with another trade, as nobody does who was named: "A clerk, Ezra Holm,".

    "A fine minister, Ezra Holm," may be said of Minister Ezra L. Holm, and "a friend of mine" of anybody.
    """
    one, other = sorted((a.mention, b.mention))
    trades = fields_of(fold(other.role))
    if not trades or trades & fields_of(fold(one.role)) or one.span.start < article.body_start:
        return False
    articles = (f"{space}{word} {other.role}, " for space in " \n" for word in ("a", "an", "A", "An"))
    return article.text.endswith(tuple(articles), 0, other.span.start)


def _is_kin_later(article: Article, a: Form, b: Form) -> bool:
    """Whether the later of two forms alone is called kin: "George W. Bush won. His father, George Bush, watched."."""
    one, other = sorted((a.mention, b.mention))
    named_before = one.span.start >= article.body_start and not is_relative(article.text, one)
    return named_before and is_relative(article.text, other)


def _speaks_of_kin(text: str, spans: Sequence[Span]) -> bool:
    return any(_FATHER_AND_SON.search(text, max(0, span.start - 80), span.end + 60) for span in spans)


_FATHER_AND_SON = pattern(r"\b(?:sons?|father|grandson|grandfather)\b")


def _gains_an_initial(article: Article, a: Form, b: Form) -> bool:
    """Whether a text has a son with "Jr." and somebody without, who has a middle name or initial instead."""
    son, other = (a, b) if a.name.suffix else (b, a)
    if not son.name.suffix or other.name.suffix or is_headline(article, son):
        return False
    return len(other.name.given) > len(son.name.given)


def _is_one(article: Article, group: Group, form: Form, related: set[str]) -> bool:
    """Whether a full name is another form of the chain's."""
    if not all(may_be_one(other, form.name) or _is_ukrainian_for(other, form.name) for other in group.names):
        return False
    others = [f for f in group.forms if f.name.given != form.name.given]
    if any(tells_apart(article, other, form) for other in others for tells_apart in _TELL_APART):
        return False
    if group.name.given != form.name.given and _are_two(article.text, form.mention.surface.rpartition(" ")[2]):
        return False
    if any(_are_named_as_kin(other, form.name, related) for other in group.names):
        return False
    return not any(_is_named_beside_sr(article, f, form) for f in group.forms) and not _is_father(article, group, form)


def _have_two_short_names(_: Article, a: Form, b: Form) -> bool:
    """Whether both go by short forms of one given name that begin unlike: Meg and Peggy, but not Tony and Antony."""
    if not (a.name.given and b.name.given):
        return False
    one, other = a.name.given[0], b.name.given[0]
    if one in other or other in one or {one[0], other[0]} in _ONE_SOUND or one[0] == other[0]:
        return False
    return all(len(given) < _LONG and is_short_form(given) for given in (one, other))


_LONG = 6
"""Letters of what is rather another spelling than a short form: "antony", "kathryn"."""
_ONE_SOUND = ({"c", "k"}, {"g", "j"}, {"s", "z"}, {"i", "y"}, {"f", "p"})


_TELL_APART = (
    _are_kin,
    _is_kin_later,
    _are_unrelated,
    _is_new_later,
    _are_in_one_breath,
    _gains_an_initial,
    _have_two_short_names,
)
"""What tells two forms of one name apart that have other given names, or more of them."""


def _are_named_as_kin(a: Name, b: Name, related: set[str]) -> bool:
    """Whether two differ in suffixes or first names, one of which stands behind a word of kin."""
    one, another = sorted((a.words[0], b.words[0]), key=len)
    if related.isdisjoint((one, another)):
        return False
    return a.suffix != b.suffix or (one != another and one != another[0])


def _is_father(article: Article, group: Group, form: Form) -> bool:
    """Whether a name without a suffix comes before one that has it: who is Jr. is so when first named.

    His father's name stands in one sentence with his, or the text speaks of a father or a son.
    """
    suffixed = [f.mention.span for f in group.forms if f.name.suffix and not form.name.suffix]
    start, first = form.mention.span.start, min(suffixed, default=form.mention.span)
    if not article.body_start <= start < first.start:
        return False
    return _speaks_of_kin(article.text, suffixed) or not STOP.search(article.text, start, first.start)


def _is_named_beside_sr(article: Article, a: Form, b: Form) -> bool:
    """Whether a text names somebody with and without "Sr.", which papers write to tell him from his son."""
    if {a.name.suffix, b.name.suffix} != {"", "sr"} or a.name.given[:1] != b.name.given[:1]:
        return False
    return not any(is_headline(article, form) for form in (a, b))


def _are_two(text: str, surname: str) -> bool:
    """Whether the text says that two have a surname: "Two Painters Named Pike in One Room"."""
    if f"amed {surname}" not in text:
        return False
    return re.search(rf"\btwo (?:\w+ ){{0,2}}named {re.escape(surname)}\b", text, re.IGNORECASE) is not None


def _is_ukrainian_for(a: Name, b: Name) -> bool:
    """Whether two names are one in Ukrainian and in Russian: "Oleksandr Hrybenko" and "Aleksandr Gribenko"."""
    if not a.given or not b.given or a.surname == b.surname:
        return False
    alike = [*map(slavic, a.surname)] == [*map(slavic, b.surname)]
    return alike and min(len(a.given[0]), len(b.given[0])) > 1 and same_given(a.given[0], b.given[0])


def _join(
    article: Article,
    form: Form,
    fits: list[Group],
    because: str,
    groups: list[Group],
    unresolved: list[Unresolved],
) -> None:
    """Add the mention to the one chain that fits, begin a chain where none does, leave it open where several do."""
    if len(fits) > 1:
        names = tuple(sorted(group.longest for group in fits))
        reason = f"{len(fits)} people of this article bear the name"
        unresolved.append(Unresolved(article.id, form.mention.span, form.mention.surface, names, reason))
        return
    if not fits:
        fits = [Group(form.name)]
        groups += fits
        because = "full name" if form.is_full else "the only name given"
    fits[0].add(form, because)


_ALSO_KNOWN_AS = pattern(
    r"""(?:,? \([^()]{1,30}\))?(?:,? (?:an?|the) [\w’' ]{3,40}?)?,?
    (?: who)?(?: is| was)?(?: (?:also|better|formerly|popularly|widely|commonly))*[ ]
    (?:known(?: to [\w ]{3,40})? as|a\.?k\.?a\.?|alias|nicknamed|born|née?
      | whose (?:real|birth|full) name (?:is|was))
    (?: (?:the|[A-Z][a-z]+))? [“"]?
    | ,? (?:(?:an?|the) [\w’' ]{3,40}? )?(?:whom )?
    (?:all(?: of| the)* \w+|everyone|everybody)(?: in \w+)? calls? [“"]?""",
)
"""Also what everybody calls somebody, "the keeper all Brazil calls Zuza", and not what one man calls another."""


_OWNS = ("’s", "'s")


def _join_aliases(text: str, forms: Sequence[Form], groups: list[Group]) -> None:
    """Join the chain of a name behind "also known as" to that of the name before."""
    for before, form in pairwise(forms):
        behind = text[form.mention.span.end :][:2]
        between = before.mention.span.end, form.mention.span.start
        of_another = OF_ANOTHER.search(text, *between)
        if (
            behind in _OWNS
            or of_another
            or not (_ALSO_KNOWN_AS.fullmatch(text, *between) or _are_one(text, before, form))
        ):
            continue
        one, other = (next((g for g in groups if f in g.forms), None) for f in (before, form))
        if one and other and one is not other:
            name = one.name
            for alias in other.forms:
                one.add(alias, f"also known as {form.mention.surface}")
            if len(name.words) == len(one.name.words):
                one.name = name  # not that at birth
            groups.remove(other)


def _are_one(text: str, before: Form, form: Form) -> bool:
    """Whether a text says it outright: "Deke Moran and Derek Moran are the same person", "Pavlo, or Pasha to her"."""
    start, end = before.mention.span.start, form.mention.span.end
    between = text[before.mention.span.end : form.mention.span.start]
    if between == ", or " and _TO_FRIENDS.match(text, end):
        return True
    if between != " and " or not _THE_SAME.match(text, end):
        return False
    return not _IN_DOUBT.search(text, max(0, start - 60), start)


_TO_FRIENDS = pattern(
    r",? (?:to (?:all|almost|everybody|everyone|her|his|many|most|them|their|the)"
    r"|as (?:s?he is (?:\w+ )?(?:called|known)|(?:[\w’']+ ){1,4}calls? (?:him|her)))\b"
)
_THE_SAME = pattern(
    r" (?:are|were|had been) (?:in fact |really |indeed )?(?:one and the same|(?:the same|one) (?:person|man|woman))\b"
)
_IN_DOUBT = pattern(r"\b(?:whether|if|not|den(?:y|ies|ied)|doubt(?:s|ed)?|claim(?:s|ed)?|rumors?)\b[^.\n]*$")


def _chain(article: Article, group: Group) -> Chain:
    members = (
        Member(form.mention, because, form.mention.honorific or form.rank)
        for form, because in zip(group.forms, group.because, strict=True)
    )
    return Chain(
        article=article.id,
        name=f"Mrs. {group.longest}" if group.is_wife else group.longest,
        members=tuple(sorted(members)),
        married=group.married or group.called_by_kin("mrs"),
    )
