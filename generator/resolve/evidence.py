"""A chain and its article → a Sighting: all that may tell who a person is, taken from the words around the name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.model import Annotation, Article, Span
from generator.names import (
    CROWNS,
    DAYS_AND_MONTHS,
    FAMILY_FIRST,
    HONORIFICS,
    RANKS,
    TITLES,
    Name,
    Sex,
    fold,
    is_given,
    parse_name,
    sex_of,
    short_form,
    without_article,
)
from generator.patterns import pattern
from generator.resolve.authority import Authority
from generator.resolve.completed import names_of
from generator.resolve.short_forms import is_named_late
from generator.resolve.spelling import romanised, slavic, transliterated
from generator.resolve.told.aliases import stated_aliases
from generator.resolve.told.alive import acts, tells_news
from generator.resolve.told.called import (
    bynames_of,
    called_by,
    is_called_by_given_name,
)
from generator.resolve.told.callings import (
    FORMER,
    is_settled,
    parts_of_roles,
)
from generator.resolve.told.chain import BURMESE, Chain, is_wife, reflected_sex
from generator.resolve.told.corrections import is_corrected
from generator.resolve.told.kin import husbands_in, kin_in
from generator.resolve.told.lives import life_of
from generator.resolve.told.same_named import namesakes_in
from generator.resolve.told.seats import peoples_of, seats_in_roles, seats_of
from generator.resolve.told.sexes import (
    guessed_sex_of,
    is_mrs_of_either,
    pronouns_of,
    sex_by_nouns,
    told_sex_of,
)
from generator.resolve.told.trades import fields_of, trade_of_headline
from generator.resolve.told.weddings import brides_in
from generator.resolve.told.work import work_of
from generator.resolve.told.years import (
    AFTER,
    BEFORE,
    SENTENCE_END,
    callings_with_ages,
    unnamed_at_first,
    year_told,
)

_WORD_BEFORE = pattern(r"([\w-]+) $")
_LEAD = 600
"""Characters of a text in which it tells its news."""
_DATELINE = pattern(r"([A-Z][A-Z .'’-]{2,30}[A-Z])(?:, [^—–]{2,30})? [—–] ")


class Sighting(NamedTuple):
    """One person in one article, as that article alone shows them."""

    article: str
    start: int
    """Where the chain's first mention starts; with `article`, the sighting's identity."""
    written: str
    """The chain's longest form, as written."""
    name: Name
    mentions: int
    credit: bool
    day: int | None
    """Ordinal of the day of publication."""
    told_sex: Sex = ""
    """From honorifics, or "herself"."""
    guessed_sex: Sex = ""
    """From the given name, or "he" and "she" behind it."""
    roles: frozenset[str] = frozenset()
    """As the article gives them, folded."""
    heads: frozenset[str] = frozenset()
    """The nouns of the roles: "minister", "economist"."""
    former: frozenset[str] = frozenset()
    """Those of titles that the article calls former: "president" of "a former president"."""
    taken: frozenset[str] = frozenset()
    """Those to which the article says that this person comes: "minister" of "becomes minister of fisheries"."""
    role_words: frozenset[str] = frozenset()
    """The other telling words of the roles: "foreign", "rice"."""
    trades: frozenset[str] = frozenset()
    """Fields of work that roles and appositions tell."""
    fields: frozenset[str] = frozenset()
    """Fields of work that the words around speak of, these and others'."""
    countries: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    """The place of the dateline, of one whose trade keeps people in a place: a town's doctor, baker or pastor."""
    topics: frozenset[str] = frozenset()
    """Other words in capitals around the name, of schools, rivers and firms, and the dateline's place."""
    seats: frozenset[str] = frozenset()
    """Codes of the states or countries for which the article says that this person sits."""
    party: str = ""
    doctor: bool = False
    """Is called Dr. or Professor."""
    namesake: bool = False
    """Whether the article says that somebody else has the name."""
    told_from: frozenset[str] = frozenset()
    """What that one is, noun and field of work: "senator" and "politics" of "the plumber, not the senator"."""
    predecessors: frozenset[str] = frozenset()
    """Titles that the one of his name had before: "mayor" of "the former mayor of that name"."""
    company: frozenset[str] = frozenset()
    """Last names of the others in the article, those left out that many articles name."""
    born: tuple[int, int] | None = None
    """Earliest and latest year of birth that a stated age allows."""
    died: int | None = None
    died_in: int | None = None
    """The year of death, where the article tells it, or that it was lately; else he is dead by `died`."""
    since: int = 0
    """The year in which the article shows this person: its own, or an earlier one that it tells; 0: unknown, or long
    dead."""
    ranks: frozenset[str] = frozenset()
    """Honorifics of a reigning house: "king", "prince"."""
    bynames: frozenset[Name] = frozenset()
    """Names that the article says others give this person: "Dutch" of "Kowalski, whom the players call Dutch"."""
    called: frozenset[str] = frozenset()
    """Words beside the surname by which the article calls this person: "solano" of "Rosa Solano Quiroga", "abiy" of
    Abiy Ahmed, who is Mr. Abiy."""
    by_given_name: bool = False
    """Is called "Mr. Abiy" by the given name, as one whose last name is a father's."""
    one_name: bool = False
    """Has no other name, as the article says: "Sukarto, who uses only one name"."""
    corrected: bool = False
    """Whether the article says how the name is spelled, and that a paper had it wrong."""
    early: bool = False
    """Is called Mr. a paragraph before the article names anybody of the surname in full."""
    mrs_of_either: bool = False
    """Is called Mrs. by a whole name that a man may have as well as a woman."""
    husbands: frozenset[Name] = frozenset()
    """Men whose wife or widow the article says that she is."""
    maiden: frozenset[Name] = frozenset()
    """Names that the article says Mrs. Hobart Lyle has as well: "the former Ada Quill"."""
    wife: bool = False
    """Is called Mrs. by the name of her husband."""
    kin: frozenset[tuple[str, str]] = frozenset()
    """Whose kin the article says that this is, by given name, and what: "alma" and "son"."""
    child: bool = False
    """Bears a suffix beside words of father and son."""
    acts: bool = False
    """Says or does something in the article: is alive."""
    record: str = ""
    """Id of the authority record that claims the name here."""
    barred: frozenset[str] = frozenset()
    """Ids of the records that cannot be meant, because an editor lists other articles for them."""
    also: tuple[tuple[int, str], ...] = ()
    """Starts of other sightings in the article that are said to be the same person, with the words that say so."""

    @property
    def key(self) -> tuple[str, int]:
        """Which sighting this is."""
        return self.article, self.start

    @property
    def completed(self) -> bool:
        """Whether the surname is that of kin: "Cyrus" of "Ezra Harlan and his father, Cyrus"."""
        return self.full and not parse_name(self.written).given

    @property
    def full(self) -> bool:
        """Whether the name has both a given name and a surname."""
        return bool(self.name.given)


def sightings_in(article: Article, annotation: Annotation, chains: tuple[Chain, ...]) -> tuple[Sighting, ...]:
    """The sightings of one article, in order of the text, as it alone shows them."""
    also = stated_aliases(article, chains)
    told = _told(article, annotation)
    names, ties = names_of(article, chains)
    married = brides_in(article.text, chains, names)
    name_at = {chain.start: name for chain, name in zip(chains, names, strict=True)}
    kin, husbands = kin_in(ties, name_at), husbands_in(ties, name_at)
    there = [
        _sighting(
            article,
            annotation,
            told,
            chain,
            name,
            frozenset(married.get(chain.start, ()))
            | {*_had_before(article.text, chain, name, also.get(chain.start, ()))},
        )._replace(
            also=tuple(also.get(chain.start, ())),
            maiden=frozenset(_maiden(chain, also, name_at)),
            early=_is_early(article, chain, chains),
            kin=frozenset(kin.get(chain.start, ())),
            husbands=frozenset(husbands.get(chain.start, ())),
        )
        for chain, name in zip(chains, names, strict=True)
    ]
    return tuple(_with_ages(article, there, chains))


def _had_before(text: str, chain: Chain, name: Name, also: Iterable[tuple[int, str]]) -> Iterator[Name]:
    """The names that somebody had with a surname that alone is told: "Ada Quill" of "Ada Lind, née Quill"."""
    told = {chain.name, *name.words}
    for start in (*(span.start for span in chain.spans), *(start for start, _ in also)) if name.given else ():
        found = _SURNAME_THEN.match(text, start) if _NAME_WAS.search(text, max(0, start - 40), start) else None
        if found and fold(found[0]) not in told and not is_given(found[0]):
            yield Name(name.given[:1], (fold(found[0]),))


_NAME_WAS = pattern(r"\b(?:born|n[ée]e?|(?:maiden |last |family |sur)name|name (?:had been|was)(?: still)?) $")
_SURNAME_THEN = pattern(r"[A-Z][\w’'-]+(?! [A-Z])")


def _maiden(chain: Chain, also: Mapping[int, Iterable[tuple[int, str]]], named: Mapping[int, Name]) -> Iterator[Name]:
    if chain.name.startswith("Mrs. "):
        yield from (named[start] for start, _ in also.get(chain.start, ()) if named[start].given)


def sightings_of(articles: Iterable[tuple[Sighting, ...]], authority: Authority) -> list[Sighting]:
    """All sightings of the archive, in order of article and text, with the company that they keep.

    `articles` are the sightings of each; what the editors say of them is added.
    """
    articles = with_husbands_told(articles)
    seen = Counter(word for there in articles for word in {company_word(sighting.name) for sighting in there})
    everywhere = max(6, len(articles) // 50)
    sightings: list[Sighting] = []
    for there in articles:
        words = [company_word(sighting.name) for sighting in there]
        company = frozenset(word for word in words if seen[word] <= everywhere)
        for sighting, own in zip(there, words, strict=True):
            kin = {
                f"{transliterated(other.name.given[0])} {word}"
                for other, word in zip(there, words, strict=True)
                if word == own and other.name.given and other.name.given[:1] != sighting.name.given[:1]
                if not sighting.early  # of whom it may yet be the name
            }
            record = authority.claimant(sighting.written, sighting.article)
            barred = authority.barred(sighting.article)
            sightings.append(sighting._replace(company=company - {own} | kin, record=record, barred=barred))
    return sightings


def with_husbands_told(articles: Iterable[tuple[Sighting, ...]]) -> list[tuple[Sighting, ...]]:
    """Sightings of the archive, by article; who is some woman's husband is a man, and Mrs. with his name is his wife.

    That is told of given names that both sexes bear: "Her husband, Leslie Orme", and elsewhere "Mrs. Leslie Orme"; but
    only of those in the same places.
    """
    articles = sorted(articles)
    wives: dict[Name, list[Sighting]] = defaultdict(list)
    for there in articles:
        for sighting in there:
            for name in sighting.husbands:
                if name.given and not sex_of(name.given[0]):
                    wives[name].append(sighting)

    def told(one: Sighting) -> Sighting:
        is_theirs = any(one.article == wife.article or one.places & wife.places for wife in wives[one.name])
        return _told_by_wives(one) if is_theirs else one

    return [tuple(told(one) if one.name in wives else one for one in there) for there in articles]


def _told_by_wives(one: Sighting) -> Sighting:
    if one.mrs_of_either:
        return one._replace(wife=True, written=f"Mrs. {one.written}")
    return one if one.told_sex or one.guessed_sex else one._replace(told_sex="m")


class _Told(NamedTuple):
    """What an article as a whole tells, for all who are in it."""

    starts: list[int]
    """Where its people and its countries are named."""
    country_starts: list[int]
    codes: dict[str, str]
    """Codes of its countries by their folded names."""
    named: frozenset[str]
    """The words of the names of both."""
    places: frozenset[str]
    namesakes: dict[Span, str]
    """Mentions of people of whom it says that somebody else has their name, and what that one is."""
    is_news: bool
    lead: int
    """Where what it tells first ends."""


def _told(article: Article, annotation: Annotation) -> _Told:
    surfaces = [one.surface for one in annotation.people] + [one.surface for one in annotation.countries]
    return _Told(
        starts=[mention.span.start for mention in annotation.people],
        country_starts=[country.span.start for country in annotation.countries],
        codes={fold(one.surface): one.code for one in annotation.countries if one.code},
        named=frozenset(fold(word) for surface in surfaces for word in surface.split()),
        places=frozenset(_places(article)),
        namesakes={one.span: one.other for one in sorted(namesakes_in(article, annotation))},
        is_news=tells_news(article),
        lead=article.body_start + _LEAD,
    )


def _with_ages(article: Article, sightings: Iterable[Sighting], chains: Sequence[Chain]) -> Iterator[Sighting]:
    """Sightings with the age, and the trade beside it, that the article tells where it does not name them."""
    named = [(span, number) for number, chain in enumerate(chains) for span in chain.spans]
    sightings = list(sightings)
    offices = [
        sighting.heads | {*_words_before(article.text, chain.spans)}
        for sighting, chain in zip(sightings, chains, strict=True)
    ]
    ages: dict[int, int] = {}
    trades: dict[int, frozenset[str]] = {}
    for calling in callings_with_ages(article.text, article.body_start):
        holders = {who for who, there in enumerate(offices) if calling.word in there}
        if not holders and (trade := fields_of(calling.word)):
            holders = {who for span, who in named if article.body_start <= span.start < calling.start}
            trades |= dict.fromkeys(holders if len(holders) == 1 else (), trade)
        if len(holders) == 1:
            ages[min(holders)] = calling.age
    if (told := unnamed_at_first(article, named)) is not None:
        ages |= {told.whose: told.age}
    if (who := _of_whom_the_headline_tells(article, named)) is not None and not sightings[who].trades:
        trades.setdefault(who, trade_of_headline(article.headline))
    year = article.published.year if article.published else None
    for number, sighting in enumerate(sightings):
        age = ages.get(number)
        told_age = (year - age - 1, year - age) if age and year else None
        told_trade = trades.get(number, frozenset())
        yield sighting._replace(
            born=sighting.born or told_age,
            trades=sighting.trades | told_trade,
            fields=sighting.fields | told_trade,
        )


def _of_whom_the_headline_tells(article: Article, named: Sequence[tuple[Span, int]]) -> int | None:
    """The number of the only one whom the lead names, where the headline names nobody."""
    lead = article.text.find("\n", article.body_start)
    there = {who for span, who in named if lead < 0 or span.start < lead}
    in_headline = any(span.start < article.body_start for span, _ in named)
    return there.pop() if len(there) == 1 and not in_headline else None


def last_word(name: Name) -> str:
    """The word of a name under which a paper would file it."""
    return without_article(name.surname[-1])


@lru_cache(maxsize=65536)
def company_word(name: Name) -> str:
    """The surname in one spelling, at whichever end it stands: that of "Lim Boon Keng" and of "Grace Lim"."""
    family = name.surname[-1] in FAMILY_FIRST
    return romanised(Name((), name.surname)) if name.family_first or family else slavic(last_word(name))


def _is_early(article: Article, chain: Chain, chains: Iterable[Chain]) -> bool:
    """Whether a chain is of nothing but "Tarn" or "Mr. Tarn", and another of that surname is named in full later."""
    in_text = (one.mention for one in chain.members if one.mention.span.start >= article.body_start)
    first = next(in_text, chain.members[0].mention)
    name = parse_name(first.surface)
    if name.given:
        return False
    namesakes = (other for other in chains if short_form(name, parse_name(other.name)) in ("surname", "first"))
    return any(is_named_late(article, first, full) for other in namesakes if (full := _first_in_full(other)))


def _first_in_full(chain: Chain) -> Span | None:
    """Where somebody is first named with a given name."""
    return min((one.span for one, *_ in chain.members if parse_name(one.surface).given), default=None)


def _sighting(
    article: Article, annotation: Annotation, told: _Told, chain: Chain, name: Name, bynames: frozenset[Name]
) -> Sighting:
    text, spans = article.text, chain.spans
    around = [Span(*_around(text, span)) for span in spans]
    pronouns = list(pronouns_of(text, told.starts, spans))
    work = work_of(article, chain, " ".join(text[a.start : a.end] for a in around), told.starts, pronouns, told.codes)
    ranks = (work.titles | work.heads | {_before(text, span) for span in spans}) & RANKS
    seats = seats_of(article, spans, work.roles)
    seats |= seats_in_roles([*work.roles, *peoples_of(text, spans)], told.codes)
    countries = _countries_beside(article, annotation, told, spans, around)
    if not name.given and not CROWNS.isdisjoint(ranks):
        crowned = [role for role in work.said if CROWNS & {*role.partition(" of ")[0].split()}]
        seats |= seats_in_roles(crowned, told.codes)
        countries = seats or countries  # of which one is king, and not to which he comes
    born, died, died_in = life_of(article, spans, told.starts)
    by_given_name = is_called_by_given_name(chain, name)
    others = [told.namesakes[span] for span in spans if span in told.namesakes]
    return Sighting(
        article=article.id,
        start=spans[0].start,
        written=chain.name,
        name=name,
        mentions=len(spans),
        credit=chain.credit,
        day=article.published.toordinal() if article.published else None,
        told_sex=told_sex_of(chain.honorifics) or reflected_sex(text, spans) or sex_by_nouns(text, spans, name),
        guessed_sex=guessed_sex_of(name, {word for role in work.roles for word in role.split()}, pronouns),
        roles=frozenset(work.roles),
        heads=work.heads,
        former=work.former,
        taken=work.taken,
        role_words=work.role_words,
        trades=work.trades,
        fields=work.fields,
        countries=countries,
        places=told.places,
        homes=told.places if is_settled(work.trades, work.roles) else frozenset(),
        topics=_topics(article, told, around) - frozenset(name.words),
        born=born,
        died=died,
        died_in=died_in,
        since=min((year_told(article, span) for span in spans), default=0),
        ranks=ranks | (work.titles & BURMESE if not name.given else set()),
        child=_is_of_father_and_son(text, spans, name),
        bynames=bynames | bynames_of(text, chain, name) | ({chain.married} if chain.married else set()),
        called=called_by(chain, name) | frozenset(name.given[:1] if by_given_name else ()),
        by_given_name=by_given_name,
        corrected=any(is_corrected(text, span) for span in spans if span.start >= article.body_start),
        one_name=not name.given and any(_ONE_NAME.match(text, span.end) for span in spans),
        mrs_of_either=is_mrs_of_either(chain, name),
        wife=is_wife(name, "mrs" if chain.name.startswith("Mrs. ") else ""),
        acts=died is None
        and any(acts(text, s, is_news=bool(name.given) and told.is_news and s.start < told.lead) for s in spans),
        seats=seats,
        party=work.party,
        doctor=not work.titles.isdisjoint(("dr", "prof", "professor")),
        namesake=not told.namesakes.keys().isdisjoint(spans),
        told_from=parts_of_roles(others)[0] | fields_of(" ".join(others)),
        predecessors=parts_of_roles([other for other in others if FORMER.match(other)])[0],
    )


def _countries_beside(
    article: Article, annotation: Annotation, told: _Told, spans: Sequence[Span], around: Sequence[Span]
) -> frozenset[str]:
    """Codes of the countries that the article names near to somebody, to the end of his sentence."""
    starts = told.country_starts
    return frozenset(
        country.code
        for there in (_to_sentence_end(article.text, span, end) for span, end in zip(spans, around, strict=True))
        for country in annotation.countries[bisect_left(starts, there.start) : bisect_left(starts, there.end)]
        if country.code
    )


def _words_before(text: str, spans: Iterable[Span]) -> list[str]:
    """The word before each mention, folded: "bishop" of "Bishop Hilarion"."""
    return [fold(found[1]) for s in spans if (found := _WORD_BEFORE.search(text, max(0, s.start - 24), s.start))]


def _around(text: str, span: Span) -> tuple[int, int]:
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - BEFORE)
    end = text.find("\n", span.end)
    return start, min(len(text) if end < 0 else end, span.end + AFTER)


def _to_sentence_end(text: str, span: Span, around: Span) -> Span:
    end = SENTENCE_END.search(text, span.end, around.end)
    return Span(around.start, end.start()) if end else around


def _before(text: str, span: Span) -> str:
    """The word before a name, over a comma: "king" of "Jordan, whose king, Hussein"."""
    return text[max(0, span.start - 20) : span.start].rpartition(",")[0].rpartition(" ")[2]


def _is_of_father_and_son(text: str, spans: Iterable[Span], name: Name) -> bool:
    """Whether the words around a Jr. speak of a father or a son: his name without the suffix is then another's."""
    return bool(name.suffix) and any(
        _FATHER_OR_SON.search(text, max(0, s.start - BEFORE), s.end + AFTER) for s in spans
    )


_FATHER_OR_SON = pattern(r"\b(?:sons?|father|fathers|grandson|grandfather)\b")


_ONE_NAME = pattern(
    r"(?:, [^.;,]{2,60})?,? (?:who|and)\b[^.;\n]{0,50}\b(?:uses?|used|has|have|had|bears?|goes by|went by|known by) "
    r"(?:only |just |but )*(?:one|a single|no other) name\b(?! (?:for|of|between)\b)"
)


def _places(article: Article) -> Iterator[str]:
    if article.dateline:
        yield fold(article.dateline.partition(",")[0])
    elif stated := _DATELINE.match(article.text, article.body_start):
        yield fold(stated[1])


def _topics(article: Article, told: _Told, around: Iterable[Span]) -> frozenset[str]:
    body = (there for there in around if there.start >= article.body_start)
    found = {fold(word) for there in body for word in _CAPITALS.findall(article.text, there.start, there.end)}
    return frozenset({*found, *told.places} - told.named - TITLES - HONORIFICS.keys() - DAYS_AND_MONTHS)


_CAPITALS = pattern(r"(?<=[\w,;’'”] )[A-Z][\w’'-]{3,}")
