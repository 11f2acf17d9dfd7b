"""A chain and its article → a Sighting: all that may tell who a person is, taken from the words around the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.model import Annotation, Article, Span
from generator.names import (
    HONORIFICS,
    RANKS,
    TITLES,
    Name,
    Sex,
    fold,
    is_common_given,
    is_given,
    parse_name,
    sex_of,
    short_form,
    without_article,
)
from generator.resolve.authority import Authority
from generator.resolve.seats import party_of, seats_in_roles, seats_of
from generator.resolve.spelling import romanised, transliterated
from generator.resolve.within import BURMESE, KIN_SEX, PLAIN, Chain, is_wife, reflected_sex, written_out

BEFORE, AFTER = 60, 110
"""Characters before and after a name in which words speak of its bearer."""

FIELDS = {
    "politics": "politician premier chancellor senator governor mayor lawmaker legislator parliament congressman "
    "congresswoman candidate ambassador diplomat envoy politburo councilman councilwoman alderman diplomatic",
    "law": "lawyer attorney judge justice prosecutor court solicitor barrister counsel magistrate jurist litigation",
    "police": "sheriff inspector detective policeman constable patrolman trooper",
    "arms": "general colonel soldier lieutenant sergeant guerrilla rebel army admiral corporal infantry marine brigade",
    "sport": "footballer midfielder striker goalkeeper pitcher quarterback coach batting innings goals cyclist "
    "boxer sprinter swimmer tennis golfer jockey referee defender winger shortstop championship fullback skater "
    "rower wrestler fencer hander southpaw shutout touchdown homers baseball basketball soccer marathon chess "
    "grandmaster",
    "stage": "actor actress film singer pianist violinist cellist composer orchestra conductor opera dancer "
    "concertmaster soloist choreographer guitarist drummer band album jazz theater theatre playwright trumpet "
    "saxophonist tenor soprano",
    "letters": "novelist poet novel poems writer author translator essayist poetry",
    "art": "painter sculptor gallery paintings sculpture potter photographer engraver canvas",
    "science": "physicist chemist biologist scientist laboratory astronomer mathematician geologist botanist "
    "zoologist physics chemistry entomologist glaciologist oceanographer telescope archaeologist historian",
    "medicine": "surgeon physician nurse dentist hospital clinic patients cardiologist pediatrician doctor "
    "midwife pharmacist epidemiologist psychiatrist",
    "business": "banker investor entrepreneur economist economists trader executive shareholder manufacturer merchant "
    "industrialist financier accountant shipowner",
    "food": "baker bakery bread oven chef restaurant cook brewer brewery butcher confectioner",
    "faith": "priest bishop pastor rabbi imam cardinal archbishop monk pope nun abbot vicar parish preacher "
    "reverend rev monsignor",
    "land": "farmer rancher orchard dairy beekeeper shepherd vintner vineyard gardener forester hives",
    "crafts": "carpenter plumber blacksmith welder electrician mason tailor locksmith cobbler clockmaker mechanic "
    "luthier maker weaver glassblower shoemaker cabinetmaker jeweler goldsmith shipwright bricklayer roofer",
    "labor": "unionist steward foundry metalworkers dockers longshoremen",
    "school": "teacher headmaster headmistress schoolteacher pupils classroom",
    "press": "journalist reporter columnist correspondent broadcaster cartoonist",
    "crime": "racketeer gangster mobster bootlegger burglar thief forger swindler smuggler robber gambler convict",
    "flight": "pilot astronaut cosmonaut aviator spacecraft",
    "sea": "skipper sailor seaman boatswain mariner trawler fisherman fishermen gunboat ferryman lightship "
    "harbormaster",
    "fire": "firefighter firefighters fireman firemen",
    "shops": "grocer grocery druggist shopkeeper storekeeper haberdasher milliner florist hardware barber undertaker "
    "bookseller stationer pawnbroker milkman",
    "roads": "trucker cabdriver taxi streetcar trolley motorman bus brakeman railroad",
    "building": "architect surveyor engineer engineers",
}
"""Words of a trade, by trade."""

OFFICES = frozenset(
    "minister secretary senator governor mayor premier chancellor king queen prince princess emperor lawmaker "
    "congressman congresswoman representative ambassador taoiseach emir sultan shah undersecretary cabinet senate "
    "congress parliament government".split()
)
"""Words of public offices; a president may be a company's."""

ARMY = frozenset("captain major lieutenant colonel brigadier general".split())
"""Ranks through which an officer rises; captains there are also of teams, ships and policemen."""

_FIELD_OF = {word: field for field, words in FIELDS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+")
_APPOSITION = r"(?:, (?:[^,.;:]{1,60}, )?[^,.;:]{1,80},)?"
_AGE = re.compile(
    r"(?: (?:Jr\.|Sr\.|I{2,3}|IV))?(?: of [A-Z][\w’'-]+)?,? \(?(?:(?:who is |now |then |aged |age )?(\d{1,2})"
    r"(?:,|\)| years old|\.$)|who is (\d\d) and\b)"
    r"|, an? [\w' -]{2,40} of (\d\d)(?=[,.;]| who)|(?:, [^,.;]{2,40},)? is (\d\d)(?=[.,;]| and )"
)
_AGE_BEFORE = re.compile(r"\b(\d{1,2})-year-old (?:[\w'-]+ ){0,4}$")
_BEHIND_COMMA = re.compile(r", (?:who (?:is|was) )?(?:an?|the|his|her|its|their) [^,.;:]{2,80}")
_TRADE = re.compile(r", (?:who (?:is|was) )?an? (?:[\w-]+ )?([\w-]+)(?=$| (?:at|of|in|for|from|with|who|on)\b)")
_WORD_BEFORE = re.compile(r"([\w-]+) $")
_IS = re.compile(r"\b(?:The|the|Its|its|[\w]+[’']s) (?:[\w-]+ )?(\w+) (?:is|was) $")
_DEAD = re.compile(
    rf"(?: of [A-Z][\w’'-]+)?{_APPOSITION},?(?: who)?(?: has| had)? "
    r"(?:died|dies|was (?:assassinated|executed|killed|murdered|buried)|is dead)\b"
    r"(?:,? (?:at|aged) (?P<age>\d{2,3}))?(?:[^.]{0,40}?\bin (?P<year>1\d{3}|20\d\d)\b)?",
    re.IGNORECASE,
)
_OBITUARY = re.compile(r",[^.?!]*, (?P<age>\d{2,3})$|.*\b(?:Dies|Is Dead|Dead) at (?P<age2>\d{2,3})\b")
_LIFE = re.compile(r" \((\d{4})[-–](\d{4})\)")
_ACTS = re.compile(
    rf"{_APPOSITION} (?:also |later |then |\w+ly )?(?:said|says|told|testified|asked|announced|arrived|plans|will|"
    r"won|wins|called|spoke|replied|answered|added|meets|met|signed|visited|resigned|took|takes|promised|warned|denied)\b"
)
_ACTED_BEFORE = re.compile(r"\b(?:said|says|asked|added|told|replied|answered|recalled) $")
_DATELINE = re.compile(r"([A-Z][A-Z .'’-]{2,30}[A-Z])(?:, [^—–]{2,30})? [—–] ")


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
    topics: frozenset[str] = frozenset()
    """Other words in capitals around the name, of schools, rivers and firms, and the dateline's place."""
    seats: frozenset[str] = frozenset()
    """Codes of the states or countries for which the article says that this person sits."""
    party: str = ""
    doctor: bool = False
    """Is called Dr. or Professor."""
    namesake: bool = False
    """Whether the article says that somebody else has the name."""
    company: frozenset[str] = frozenset()
    """Last names of the others in the article, those left out that many articles name."""
    born: tuple[int, int] | None = None
    """Earliest and latest year of birth that a stated age allows."""
    died: int | None = None
    since: int = 0
    """The year in which the article shows this person: its own, or an earlier one that it tells; 0: unknown, or long
    dead."""
    ranks: frozenset[str] = frozenset()
    """Honorifics of a reigning house: "king", "prince"."""
    bynames: frozenset[Name] = frozenset()
    """Names that the article says others give this person: "Dutch" of "Kowalski, whom the players call Dutch"."""
    called: frozenset[str] = frozenset()
    """Words beside the surname by which the article calls this person: "solano" of "Rosa Solano Quiroga"."""
    early: bool = False
    """Is called Mr. a paragraph before the article names anybody of the surname in full."""
    wife: bool = False
    """Is called Mrs. by the name of her husband."""
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
    also = _stated_aliases(article, chains)
    told = _told(article, annotation)
    names = _names(article, chains)
    brides = _brides(article.text, chains, names)
    there = [
        _sighting(article, annotation, told, chain, name, frozenset(brides.get(_start(chain), ())))._replace(
            also=tuple(also.get(_start(chain), ())), early=_is_early(article.text, chain, chains)
        )
        for chain, name in zip(chains, names, strict=True)
    ]
    return tuple(_with_ages_in_office(article, there))


def sightings_of(articles: Iterable[tuple[Sighting, ...]], authority: Authority) -> list[Sighting]:
    """All sightings of the archive, in order of article and text, with the company that they keep.

    `articles` are the sightings of each; what the editors say of them is added.
    """
    articles = sorted(articles)
    seen = Counter(word for there in articles for word in {_company_word(sighting.name) for sighting in there})
    everywhere = max(6, len(articles) // 50)
    sightings: list[Sighting] = []
    for there in articles:
        words = [_company_word(sighting.name) for sighting in there]
        company = frozenset(word for word in words if seen[word] <= everywhere)
        for sighting, own in zip(there, words, strict=True):
            kin = {
                f"{transliterated(other.name.given[0])} {word}"
                for other, word in zip(there, words, strict=True)
                if word == own and other.name.given and other.name != sighting.name
            }
            record = authority.claimant(sighting.written, sighting.article)
            barred = authority.barred(sighting.article)
            sightings.append(sighting._replace(company=company - {own} | kin, record=record, barred=barred))
    return sightings


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
    namesakes: frozenset[Span]
    """Mentions of people of whom it says that somebody else has their name."""


def _told(article: Article, annotation: Annotation) -> _Told:
    surfaces = [one.surface for one in annotation.people] + [one.surface for one in annotation.countries]
    return _Told(
        starts=[mention.span.start for mention in annotation.people],
        country_starts=[country.span.start for country in annotation.countries],
        codes={fold(one.surface): one.code for one in annotation.countries if one.code},
        named=frozenset(fold(word) for surface in surfaces for word in surface.split()),
        places=frozenset(_places(article)),
        namesakes=frozenset(_namesakes(article, annotation)),
    )


def _with_ages_in_office(article: Article, sightings: list[Sighting]) -> Iterator[Sighting]:
    """Sightings with the age that their office has: "the new mayor, who is 52", where one alone is mayor."""
    ages = {fold(said[1]): int(said[2]) for said in _AGE_IN_OFFICE.finditer(article.text, article.body_start)}
    holders = Counter(head for sighting in sightings for head in sighting.heads & ages.keys())
    for sighting in sightings:
        age = next((ages[head] for head in sorted(sighting.heads & ages.keys()) if holders[head] == 1), None)
        if age and article.published and not sighting.born:
            yield sighting._replace(born=(article.published.year - age - 1, article.published.year - age))
        else:
            yield sighting


_AGE_IN_OFFICE = re.compile(r"\b[Tt]he (?:\w+ )?(\w+), (?:who is |now )?(\d\d)[, ]")


def _start(chain: Chain) -> int:
    return chain.mentions[0][0].span.start


def _names(article: Article, chains: tuple[Chain, ...]) -> list[Name]:
    """Names of an article's chains, completed from each other: beside a Jr., his namesake is Sr., of one family."""
    names = [_name(chain) for chain in chains]
    full = [name for name in names if name.given]
    return [
        _patronymic_of_kin(article, chain, _completed(name, full), full)
        if name.given or name.suffix
        else _of_family(article, chain, name, chains)
        for chain, name in zip(chains, names, strict=True)
    ]


def _name(chain: Chain) -> Name:
    """The name of a chain; a Japanese one that the article turns about is known by whom it calls "Mr. Ogata"."""
    name = parse_name(chain.name)
    if len(name.words) != 2 or name.family_first or name.suffix or not _JAPANESE.fullmatch(" ".join(name.words)):
        return name
    formal = {fold(mention.surface) for mention, _ in chain.mentions if mention.honorific} & {*name.words}
    return Name(name.surname, name.given, "", family_first=True) if formal == {*name.given} else name


_MORA = "(?:(?:[kgnhbpmr]y?|sh?|j|z|ts?|ch|d|f|w|y)?[aeiou]|n(?![aeiouy])|[kstp](?=[kstpc])|')"
_JAPANESE = re.compile(
    rf"{_MORA}+ (?={_MORA}+$)[\w']*"
    "(?:ko|mi|ka|ichi|ji|rou?|[iua]o|zou?|hiko|suke|nobu|hiro|yuki|aki|taka|kazu|shi|to|yo|ta|ya)"
)
"""A family name and a given name by the usual endings, in syllables as Hepburn writes them."""


_KIN = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[Mm]y|[Aa]n?|[Tt]he) (?:\w+ )?"
    r"(?P<kin>sons?|daughters?|father|mother|brothers?|sisters?|children|"
    r"husband|wife|widow|grandson|granddaughter|grandfather|grandmother|uncle|aunt|nephew|niece|cousin)s?"
    r"(?: and namesake)?,? (?:the |late )*(?:(?:(?<=s, )|(?<=children, ))(?:[A-Z][\w’'-]+(?:, and |, | and ))+)?$"
)
"""A word of kin before a name, or before a list in which the name stands: "their sons, Max and Karl"."""


def _of_family(article: Article, chain: Chain, name: Name, chains: Iterable[Chain]) -> Name:
    """A given name alone with the surname of its kin: "Cyrus Harlan" of "Ezra Harlan and his father, Cyrus".

    Where a father is called by his given name, that is what his children bear behind theirs; where women bear their
    father's name and "daughter", kin have no name in common.
    """
    start = _start(chain)
    kin = _KIN.search(article.text, max(0, start - 80), start) if len(chain.mentions) < 3 else None
    if not kin or chain.honorifics:
        return name
    if (
        not is_given(name.words[0])
        and "-" not in name.words[0]
        and fold(kin["kin"])[:3] not in ("son", "dau", "bro", "sis", "chi")
    ):
        return name
    named = [
        (mention.span.start, _name(other), other)
        for other in chains
        for mention, _ in other.mentions
        if article.body_start <= mention.span.start < start
    ]
    if fold(kin["whose"]) in ("a", "an", "the"):
        named = sorted(named, key=lambda one: one[0])[:1]  # the article's own
    sex = {"his": "m", "her": "f"}.get(fold(kin["whose"]), "")
    kept = [one for one in named if one[1].given and {sex_of(one[1].given[0]), sex} != {"m", "f"}]
    if not kept:
        return name
    _, whole, parent = max(kept, key=lambda one: one[0])
    if _FATHERS_NAME.search(whole.surname[-1]):
        return name
    if fold(kin["kin"])[:3] in ("son", "dau") and _is_called_by_given_name(parent, whole):
        return Name(name.words, whole.given[:1])
    if called := _called(parent, whole):
        return Name(name.words, tuple(sorted(called)))
    return Name(name.words, whole.surname, "", whole.family_first)


def _called(chain: Chain, name: Name) -> frozenset[str]:
    """Words by which an article calls somebody: the first of two surnames, and what he is known as."""
    short = [(parse_name(mention.surface).words, because) for mention, because in chain.mentions]
    within = {words[0] for words, _ in short if len(words) == 1} & {*name.words[1:-1]} - {*name.surname}
    known_as = {words[0] for words, why in short if len(words) == 1 and why.startswith("also known as")}
    return frozenset(within | {word for word in known_as if not is_common_given(word)})


_FATHERS_NAME = re.compile("(?:dottir|dotter)$")


def _is_called_by_given_name(chain: Chain, name: Name) -> bool:
    """Whether an article says "Mr. Abiy" of Abiy Ahmed."""
    return any(mention.honorific and parse_name(mention.surface).words == name.given for mention, _ in chain.mentions)


def _patronymic_of_kin(article: Article, chain: Chain, name: Name, full: Iterable[Name]) -> Name:
    """A given name and a patronymic with the surname of the father: "their son, Pavel Ivanovich"."""
    start = _start(chain)
    if _PATRONYMIC.search(name.surname[-1]) and _KIN.search(article.text, max(0, start - 40), start):
        fathers = {x for x in full if transliterated(name.surname[-1])[:4] == transliterated(x.given[0])[:4]}
        if len({father.surname for father in fathers} - {name.surname}) == 1:
            return Name(name.words, next(iter(fathers)).surname)
    return name


_PATRONYMIC = re.compile("(?:[oe]vi[ct]h|yi?ch|[oe]vna|ichna)$")


def _completed(name: Name, full: list[Name]) -> Name:
    if name.suffix and not name.given:
        family = {other.surname for other in full if other.given[0] == name.surname[0]}
        return Name(name.surname, family.pop(), name.suffix) if len(family) == 1 else name
    junior = name._replace(suffix="jr") if name.given and not name.suffix else None
    return name._replace(suffix="sr") if junior in full else name


_ALIAS = re.compile(
    r"""
    (?:
    (?:,\ |\ \(|\ (?=known)|(?:,?\ who)?\ (?:is|was|has\ been)\ )(?:who\ (?:is|was|has\ been)\ )?
      (?:also\ |better\ |best\ |formerly\ |once\ |widely\ |long\ |then\ |still\ )*
      (?:known|called(?!\ (?:on|for|in|up|off|to)\b)|nicknamed|dubbed|billed|styled)(?:\ [\w-]+){0,4}?(?:\ as)?
    | (?:,\ |\ \()(?:née|nee|born|alias|a\.k\.a\.|aka|formerly|previously|the\ former|now|whose\ real\ name\ (?:is|was))
    | (?:,[^,.;]{2,80},?)?\ ?(?:who\ )?[^,.;]{0,60}\b
      (?:commanded|served|ran|worked|wrote|writes|published|sang|sings|recorded|records|performed|performs|fought|led|painted|wrestled|boxed|spied|broadcast|acted)
      \b[^,.;]{0,40}\ (?:as|under\ the\ (?:name|pseudonym|pen\ name|alias)(?:\ of)?)
    | [^.;]{0,80}\ (?:took|takes|chose|adopted|used|uses|under|by)\ the\ (?:[\w-]+\ )?(?:name|pseudonym|alias)(?:\ of)?
    | [^.;]{0,80}\ changed\ (?:his|her|their)\ (?:[\w-]+\ )?name\ to
    | ,?\ (?:now\ )?in\ religion,?
    | \ \((?=(?:Sister|Brother|Mother|Father|Dom)\ )
    | (?:,[^,.;]{2,60})?,?\ whom\ [^,.;]{2,40}\ call(?:s|ed)?
    | (?:,[^,.;]{2,80},|,)?(?:\ who)?\ (?:later\ |then\ |has\ |had\ )?
      (?:becomes?|became|was\ created|was\ made|will\ be|is\ now)
      (?=\ (?:Pope|King|Queen|Emperor|Lord|Lady|Baron|Baroness|Viscount|Earl|Sister|Brother|Mother)\b)
    | ,?\ who,?\ as
    | (?:,\ |\ \()(?:then\ |once\ |formerly\ |sometimes\ |also\ )*(?:written|spelled|transliterated)(?:\ as)?
    | [^.;]{0,60}\ whose\ name\ (?:is|was|had\ been|used\ to\ be)\ (?:\w+\ )?(?:written|spelled|transliterated)(?:\ as)?
    | \ \((?=Abu\ )
    )
    \ ?[(“"‘']?(?:the\ |[A-Z][\w.]*\.?\ ){0,3}[“"‘']?
    """,
    re.VERBOSE,
)
"""What stands between two names of one person, to the title before the second."""


def _stated_aliases(article: Article, chains: Iterable[Chain]) -> dict[int, list[tuple[int, str]]]:
    """Which chains an article says to be one person: "Karol Wojtyla, who took the name John Paul II"."""
    mentions = sorted((mention.span, _start(chain)) for chain in chains for mention, _ in chain.mentions)
    said: dict[int, list[tuple[int, str]]] = {}
    for (span, one), (later, other) in pairwise(mentions):
        between = article.text[span.end : later.start]
        owned = article.text[later.end : later.end + 2] in ("'s", "’s")
        until = _WAS.fullmatch(between) and _UNTIL.match(article.text, later.end)
        told = len(between) < 160 and (_ALIAS.fullmatch(between) or until)
        born = None if told else (_BORN.search(between) or _PROFESSED.search(between))
        if not told and parse_name(article.text[later.start : later.end]).regnal and not _speaks(article.text, span):
            born = born or _REIGNS.search(between)
        first, words = (_subject(article, mentions, later), born[0]) if born else (one, between)
        if first != other and not owned and (told or born):
            said.setdefault(first, []).append((other, words.strip(" ,(")))
            said.setdefault(other, []).append((first, words.strip(" ,(")))
    return said


def _subject(article: Article, mentions: Sequence[tuple[Span, int]], at: Span) -> int:
    """Start of the chain that "she" means: the last before it in its paragraph, else the one of whom the article is."""
    paragraph = article.text.rfind("\n", 0, at.start)
    here = [chain for span, chain in mentions if paragraph < span.start < at.start]
    body = [chain for span, chain in mentions if span.start >= article.body_start]
    return here[-1] if here else body[0]


_WAS = re.compile(r",? (?:who )?(?:was|had been) (?:plain |just )?")
_UNTIL = re.compile(r",? (?:until|till|before|as an? (?:girl|boy|child)|in those days|at (?:birth|school|home))\b")
_PROFESSED = re.compile(
    r"^[^\n]*\b(?:[Ss]he|[Hh]e)\b[^.\n]{0,120}\b(?:will be|is|was) (?:now )?known as "
    r"(?:Brother|Sister|Mother|Father|Dom) $"
)
_REIGNS = re.compile(
    r"^(?! (?:said|told)\b)[^.\n]*\.[”\"]? "
    r"He (?:will (?:reign|be known|be called) as|(?:took|chose|takes) the name(?: of)?) $"
)
"""Between somebody and the name with a number that he takes: "the synod chose Bishop Hale. He will be known as"."""
_BORN = re.compile(r"\b(?:She|He) was born (?:plain |as )?$")


def last_word(name: Name) -> str:
    """The word of a name under which a paper would file it."""
    return without_article(name.surname[-1])


@lru_cache(maxsize=65536)
def _company_word(name: Name) -> str:
    return romanised(Name((), name.surname)) if name.family_first else transliterated(last_word(name))


def _brides(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> dict[int, set[Name]]:
    """By where a woman is first named, her name by the man whom the article says she marries."""
    name_of = {_start(chain): name for chain, name in zip(chains, names, strict=True)}
    mentions = sorted((mention.span, _start(chain)) for chain in chains for mention, _ in chain.mentions)
    found: dict[int, set[Name]] = {}
    for (span, one), (later, other) in pairwise(mentions):
        between = text[span.end : later.start]
        wed = _MARRIES.fullmatch(between) or (_AND.fullmatch(between) and _WEDDING.search(text, 0, span.start))
        sexes = {sex_of(name_of[each].given[0]): each for each in (one, other) if name_of[each].given}
        if wed and not text.startswith(("’s", "'s"), later.end) and {"f", "m"} <= sexes.keys():
            bride, groom = name_of[sexes["f"]], name_of[sexes["m"]]
            found.setdefault(sexes["f"], set()).add(Name(bride.given, groom.surname))
    return found


_MARRIES = re.compile(
    r"(?:(?!\.\s|\b(?:divorced|late)\b)[^\n;]){0,120}\b(?:married|marries|marry|weds?)"
    r"(?: (?:here|on \w+|to|in [\w ]+))*(?: (?:[A-Z][a-z]*\.|Miss|Captain))? "
)
_AND = re.compile(r",? (?:and|to|with) (?:[A-Z]\w*\. )?")
_WEDDING = re.compile(r"\b(?:engagement|wedding|marriage)\b[^.\n]{0,40} (?:of|between) (?:Miss |Ms\. )?$")


def _is_early(text: str, chain: Chain, chains: Iterable[Chain]) -> bool:
    """Whether a chain is of nothing but "Mr. Tarn", and another of that surname is named in full a paragraph later."""
    first = chain.mentions[0][0]
    name = parse_name(first.surface)
    if name.given or first.role or fold(first.honorific) not in PLAIN:
        return False
    full = [other for other in chains if short_form(name, parse_name(other.name)) in ("surname", "first")]
    return any("\n" in text[first.span.end : _start(other)] for other in full)


def _sighting(
    article: Article, annotation: Annotation, told: _Told, chain: Chain, name: Name, bynames: frozenset[Name]
) -> Sighting:
    spans = [mention.span for mention, _ in chain.mentions]
    around = [Span(*_around(article.text, span)) for span in spans]
    starts = told.country_starts
    countries = {
        country.code
        for there in (_to_sentence_end(article.text, span, end) for span, end in zip(spans, around, strict=True))
        for country in annotation.countries[bisect_left(starts, there.start) : bisect_left(starts, there.end)]
        if country.code
    }
    words = " ".join(article.text[a.start : a.end] for a in around).casefold()
    roles = [role for given in chain.roles if (role := written_out(fold(given).rpartition(". ")[2]))]
    beside = [found[0] for span in spans if (found := _BEHIND_COMMA.match(article.text, span.end))]
    trade = [
        fold(found[1]) for span in spans if (found := _IS.search(article.text, max(0, span.start - 40), span.start))
    ]
    trade += [fold(found[1]) for words in beside if (found := _TRADE.match(words)) and fold(found[1]) in _FIELD_OF]
    predicates = [told for span in spans for told in _predicates(article.text, span)]
    said = [*roles, *trade, *(role for role, _ in predicates)]
    heads, role_words = _parts_of(said)
    heads -= KIN
    titles = frozenset(word for honorific in chain.honorifics for word in fold(honorific).split())
    party = party_of(article.text, spans, roles)
    fields = _fields(words)
    armed = heads & ARMY and fields.isdisjoint(("sport", "sea", "police", "fire"))
    in_office = party or (heads | role_words) & OFFICES or "president" in {*said, *role_words}
    before = [
        found[1] for span in spans if (found := _WORD_BEFORE.search(article.text, max(0, span.start - 24), span.start))
    ]
    did = frozenset(trade for span in spans for trade in _deeds(article.text, span))
    trades = (
        did | _fields(" ".join([*said, *beside, *before, *titles]).casefold()) | ({"politics"} if in_office else set())
    )
    trades |= frozenset([*(["arms"] if armed else []), *(["press"] if chain.credit else [])])
    born, died = _life(article, spans, told.starts)
    return Sighting(
        article=article.id,
        start=spans[0].start,
        written=chain.name,
        name=name,
        mentions=len(spans),
        credit=chain.credit,
        day=article.published.toordinal() if article.published else None,
        told_sex=_told_sex(chain.honorifics) or reflected_sex(article.text, spans),
        guessed_sex=_guessed_sex(article, told.starts, name, spans, {word for role in roles for word in role.split()}),
        roles=frozenset(roles),
        heads=heads,
        former=_parts_of([role for role in said if _FORMER.match(role)])[0],
        taken=_parts_of([role for role, comes in predicates if comes])[0],
        role_words=role_words,
        trades=trades,
        fields=trades | fields,
        countries=frozenset(countries),
        places=told.places,
        topics=_topics(article, told, around) - frozenset(name.words),
        born=born,
        died=died,
        since=min((year_told(article, span) for span in spans), default=0),
        ranks=((titles | heads | {_before(article.text, span) for span in spans}) & RANKS)
        | (titles & BURMESE if not name.given else set()),
        child=_is_child(article.text, spans, name),
        bynames=bynames | _bynames(article.text, chain, name) | ({chain.married} if chain.married else set()),
        called=_called(chain, name),
        wife=is_wife(name, "mrs" if chain.name.startswith("Mrs. ") else ""),
        acts=any(_acts(article.text, span) for span in spans),
        seats=seats_of(article, spans, roles) | seats_in_roles(roles, told.codes),
        party=party,
        doctor=not titles.isdisjoint(("dr", "prof", "professor")),
        namesake=not told.namesakes.isdisjoint(spans),
    )


def _fields(words: str) -> frozenset[str]:
    """Fields of work that words in small letters speak of."""
    told = _WORD.findall(_NO_SOLDIER.sub("", words))
    science = {"science"} if any(word.endswith(("ologist", "ologists")) for word in told) else set()
    return frozenset(_FIELD_OF[word] for word in told if word in _FIELD_OF) | science


_NO_SOLDIER = re.compile(
    r"(?:(?<=secretary)|(?<=attorney)|(?<=director)|(?<=solicitor)|(?<=postmaster)|(?<=consul))[ -]general\b"
    r"|\bgeneral (?=assembly|manager|secretary|election|strike|counsel|store|hospital)"
)


def _deeds(text: str, span: Span) -> Iterator[str]:
    """The trade of what somebody does: "threw four touchdown passes"."""
    if found := _DEED.match(text, span.end):
        yield next(trade for trade, words in found.groupdict().items() if words)


_DEED = re.compile(
    r"(?:,[^,.;]{2,60},[”\"]?|,)? (?:who )?(?:had |has |also )?(?:"
    r"(?P<politics>(?:(?:will|to) run|ran|(?:is|was) running) for (?:Congress|Parliament|the Senate|governor|mayor))"
    r"|(?P<sport>swam|threw|pitched|batted|homered|scored|tackled|kicked)|(?P<stage>sang|danced|conducts|conducted)"
    r"|(?P<letters>(?:wrote|written) an? (?:\w+ )?(?:novel|book of poems)))\b"
)


def _predicates(text: str, span: Span) -> Iterator[tuple[str, bool]]:
    """What a sentence says that somebody is: "chief of police" of "Ralph Tucci, 44, becomes chief of police".

    With it, whether he comes to it now.
    """
    found = _PREDICATE.match(text, span.end)
    role = written_out(fold(found["role"] or f"member of the {found['body']}")) if found else ""
    heads, _ = _parts_of([role])
    if (found and found["body"]) or heads & (TITLES | OFFICES | _FIELD_OF.keys()):
        yield role, bool(found and _COMES.search(text, span.end, found.end()))


_PREDICATE = re.compile(
    r"(?:(?:, [^,.;]{2,80}){1,2},)? (?:who )?"
    r"(?:(?:was )?sworn (?:in )?(?:on \w+ )?as|(?:retired|resigned|stepped down) (?:on \w+ |today )?as|"
    r"(?:was|is) (?:re-?)?(?:named|elected|appointed|chosen|made)|"
    r"is|was|became|becomes|will be|remains|serves as|served as)"
    r"(?: as| to be)? (?:an? |the |its |their )?"
    r"(?P<role>(?:[\w'’-]+ ){0,6}?[\w'’-]+)(?=[,.;]| in | and | on | at | by | after | since | until | who | but |$)"
    r"|(?:(?:, [^,.;]{2,80}){1,2},)? (?:who )?(?:was |is )?(?:re-?)?elected to the (?P<body>(?:[\w'’-]+ )?[\w'’-]+)\b"
)


_COMES = re.compile(r"\b(?:becomes|became|sworn|named|elected|appointed|chosen|made|will be)\b")
_FORMER = re.compile(r"(?:(?:a|an|the) )?(?:former|ex|onetime|longtime former)\b")


def _parts_of(roles: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns of roles, and their other telling words: "chief economist of the fund" has "economist" and "fund"."""
    heads, words = set(), set()
    for role in roles:
        before, *behind = _PREPOSITION.split(role)
        title = _WORD.findall(before)
        heads |= set(title[-1:])
        words |= {word for word in [*title[:-1], *_WORD.findall(" ".join(behind))] if len(word) > 3}
    return frozenset(heads), frozenset(words - _COMMON)


FOREBEARS = frozenset("father mother grandfather grandmother stepfather ancestor".split())
KIN = FOREBEARS | frozenset(
    "son daughter brother sister husband wife widow widower cousin uncle aunt nephew niece grandson granddaughter "
    "heir survivor friend neighbor guest".split()
)
"""Nouns that say whose somebody is, and not what."""
"""Whom an article names as somebody's forebear, it does not call by surname alone."""


def forebears(role: str) -> frozenset[str]:
    """The forebears that a role names."""
    return _parts_of([fold(role)])[0] & FOREBEARS


_PREPOSITION = re.compile(r" (?:of|for|at|in|to|from|on|with|who|and) ")
_COMMON = frozenset(
    "former late then that this with from into over their first last chief senior deputy acting".split()
)


def _around(text: str, span: Span) -> tuple[int, int]:
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - BEFORE)
    end = text.find("\n", span.end)
    return start, min(len(text) if end < 0 else end, span.end + AFTER)


def _to_sentence_end(text: str, span: Span, around: Span) -> Span:
    end = _SENTENCE_END.search(text, span.end, around.end)
    return Span(around.start, end.start()) if end else around


def _before(text: str, span: Span) -> str:
    """The word before a name, over a comma: "king" of "Jordan, whose king, Hussein"."""
    return text[max(0, span.start - 20) : span.start].rpartition(",")[0].rpartition(" ")[2]


def _is_child(text: str, spans: Iterable[Span], name: Name) -> bool:
    """Whether the words around a Jr. speak of a father or a son: his name without the suffix is then another's."""
    return bool(name.suffix) and any(_CHILD.search(text, max(0, s.start - BEFORE), s.end + AFTER) for s in spans)


_CHILD = re.compile(r"\b(?:sons?|father|fathers|grandson|grandfather)\b")


def year_told(article: Article, span: Span) -> int:
    """The year that a paragraph tells up to the sentence, if it is long past; else that of publication; 0: unknown."""
    if not article.published or _LATE.search(article.text, max(0, span.start - 40), span.start):
        return 0
    start = article.text.rfind("\n", 0, span.start) + 1
    end = _SENTENCE_END.search(article.text, span.end)
    told = _YEAR.findall(article.text, start, end.start() if end else len(article.text))
    past = int(told[-1]) if told else article.published.year - _years_told(article.text[start : span.end + AFTER])
    return past if past + LONG_PAST <= article.published.year else article.published.year


def _years_told(text: str) -> int:
    """For how many years the last words of that kind say that something went on: 36 of "for 36 years"."""
    said = _FOR_YEARS.findall(text)
    return (int(said[-1]) if said[-1].isdigit() else _TENS[said[-1]]) if said else 0


_TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_FOR_YEARS = re.compile(rf"\b(?:for|after) (?:almost |nearly |more than |over )?(\d\d|{'|'.join(_TENS)}) years\b")
_LATE = re.compile(r"\blate (?:[\w’']+\.? ){0,3}$")
LONG_PAST = 8
"""Years after which what a sentence tells is history."""
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_SENTENCE_END = re.compile(r"(?<=\w\w)[.?!](?=\s|$)|\n")
_NICKNAME = re.compile(
    r"(?:,? (?:whom|who)(?: [\w ]{2,40}?)? (?:call|calls|called|know|knows|knew)(?: him| her)?(?: as)?"
    r"|,? (?:who (?:is|was) )?(?:better |also |widely |long )?(?:known|nicknamed|dubbed)(?: [\w’']+){0,6}?(?: as)?)"
    r" [“\"‘']?([A-Z][a-z]+)\b(?! [A-Z])"
)
_QUOTED = re.compile(r"[“\"‘'(]([A-Z][\w. ]{2,12}?)[”\"’')]")


def _bynames(text: str, chain: Chain, name: Name) -> frozenset[Name]:
    if not name.given:
        return frozenset()
    called = [found[1] for mention, _ in chain.mentions if (found := _NICKNAME.match(text, mention.span.end))]
    called += [found[1] for mention, _ in chain.mentions if (found := _QUOTED.search(mention.surface))]
    bynames = {Name((fold(word),), name.surname) for word in called if " " not in word}
    if any(why.startswith("also known as") for _, why in chain.mentions):
        bynames |= {other for mention, _ in chain.mentions if (other := parse_name(mention.surface)).given}
    return frozenset(bynames - {name})


def _namesakes(article: Article, annotation: Annotation) -> Iterator[Span]:
    """Mentions in a sentence that says that somebody else has the name; the article's first where it names nobody."""
    named = [mention.span for mention in annotation.people if mention.span.start >= article.body_start]
    for said in _SAME_NAME.finditer(article.text):
        start = max(article.text.rfind(stop, 0, said.start()) for stop in (". ", "\n", "” ", "? "))
        end = _SENTENCE_END.search(article.text, said.end())
        here = [span for span in named if start < span.start < (end.start() if end else len(article.text))]
        yield from here or named[:1]


_SAME_NAME = re.compile(
    r"\b(?:bears?|bore|has|have|had|shares?|shared|of|with|by) (?:the|that|his|her) (?:same|very) name\b"
    r"|\b(?:shares|shared) (?:his|her|the|a) (?:\w+ )?name\b|\bnamesakes?\b|\bnamed (?:after|for) (?:his|her) \w+\b"
    r"|\b(?:of|with|by) (?:that|one|his|her) name\b|\bthere[’']s another one\b",
    re.IGNORECASE,
)


def _told_sex(honorifics: Iterable[str]) -> Sex:
    told = {HONORIFICS.get(word, "") for honorific in honorifics for word in fold(honorific).split()} - {""}
    return told.pop() if len(told) == 1 else ""


def _guessed_sex(
    article: Article, starts: Sequence[int], name: Name, spans: Iterable[Span], roles: Collection[str]
) -> Sex:
    """What the given name tells, or a word of kin, or "he" and "she" behind the name where nobody is named between."""
    if name.given and not name.family_first and (told := sex_of(name.given[0])):
        return told
    kin = {KIN_SEX[word] for word in roles if word in KIN_SEX}
    if len(kin) == 1:
        return kin.pop()
    said = set()
    for span in spans:
        after = bisect_left(starts, span.end)
        end = min(starts[after] if after < len(starts) else len(article.text), span.end + 250)
        if found := _PRONOUN.match(article.text, span.end, end):
            said.add((found[1] or found[2]).casefold())
    women = said & {"she", "her"}
    return "" if not said or (women and said - women) else "f" if women else "m"


_OTHERS = "|".join(sorted(KIN | {"man", "woman"}))
_PRONOUN = re.compile(
    rf"(?:(?!\b(?:{_OTHERS})\b|\. |(?:,|\b(?:is|was|as)) h(?:is|er)\b)[^\n])*?\b(he|she|his|her|him)\b"
    rf"|(?:(?!\b(?:{_OTHERS}|[Hh]er|[Hh]is|[Hh]im)\b)[^\n])*?\b([Hh]e|[Ss]he)\b"
)


def _life(article: Article, spans: Iterable[Span], starts: Sequence[int]) -> tuple[tuple[int, int] | None, int | None]:
    """Years of birth that the article allows, and the year of death that it tells."""
    year = article.published.year if article.published else None
    born: tuple[int, int] | None = None
    died: int | None = None
    for span in spans:
        behind = article.text[span.end : span.end + 200].partition("\n")[0]
        if life := _LIFE.match(behind):
            return (int(life[1]), int(life[1])), int(life[2])
        if dead := _DEAD.match(behind):
            died = int(dead["year"]) if dead["year"] else year
        age = dead["age"] if dead else None
        if span.end < article.body_start and (obituary := _OBITUARY.match(behind)):
            died, age = died or year, obituary["age"] or obituary["age2"]
        elif not age and (stated := _AGE.match(behind)):
            age = next(filter(None, stated.groups()))
        elif not age and (stated := _AGE_BEFORE.search(article.text, max(0, span.start - 60), span.start)):
            age = stated[1]
        elif not age and (stated := _HIS_AGE.match(behind)) and _is_alone(article.text, span, starts):
            age = stated[2] if died or stated[1] == "is" else None  # else it may be the age that he had then
        if age and year:
            born = (year - int(age) - 1, year - int(age))
    return born, died


def _is_alone(text: str, span: Span, starts: Sequence[int]) -> bool:
    """Whether a paragraph names nobody else, so that "he" is no other."""
    start, end = text.rfind("\n", 0, span.start), text.find("\n", span.end)
    return bisect_left(starts, start) + 1 == bisect_left(starts, end if end >= 0 else len(text))


_HIS_AGE = re.compile(r".*?[a-z]{2}[.?!][”\"]? (?:He|She) (is|was) (\d\d)\.")
"""A sentence that tells no more than an age: "sat for the last time on Thursday. He is 71."."""


def _acts(text: str, span: Span) -> bool:
    return bool(_ACTS.match(text, span.end) or _AGE.match(text, span.end) or _speaks(text, span))


def _speaks(text: str, span: Span) -> bool:
    return bool(_ACTED_BEFORE.search(text, max(0, span.start - 12), span.start))


def _places(article: Article) -> Iterator[str]:
    if article.dateline:
        yield fold(article.dateline.partition(",")[0])
    elif stated := _DATELINE.match(article.text, article.body_start):
        yield fold(stated[1])


def _topics(article: Article, told: _Told, around: Iterable[Span]) -> frozenset[str]:
    body = (there for there in around if there.start >= article.body_start)
    found = {fold(word) for there in body for word in _CAPITALS.findall(article.text, there.start, there.end)}
    return frozenset({*found, *told.places} - told.named - TITLES - HONORIFICS.keys() - _DAYS)


_CAPITALS = re.compile(r"(?<=[\w,;’'”] )[A-Z][\w’'-]{3,}")
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december".split()
)


def year_of(day: int) -> int:
    """Year of an ordinal day."""
    return date.fromordinal(day).year
