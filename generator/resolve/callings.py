"""What somebody does: trades, titles and their words, as roles, appositions and deeds tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.model import Span
from generator.names import TITLES, fold
from generator.resolve.chain import written_out

FIELDS = {
    "politics": "politician premier chancellor senator governor mayor lawmaker legislator parliament congressman "
    "congresswoman candidate ambassador diplomat envoy politburo councilman councilwoman alderman diplomatic",
    "law": "lawyer attorney judge justice prosecutor court solicitor barrister counsel magistrate jurist litigation",
    "police": "sheriff inspector detective policeman constable patrolman trooper",
    "arms": "general colonel soldier lieutenant sergeant guerrilla rebel army admiral corporal infantry marine brigade",
    "sport": "footballer midfielder striker goalkeeper pitcher quarterback coach batting innings goals cyclist "
    "boxer sprinter swimmer tennis golfer jockey referee defender winger shortstop championship fullback skater "
    "rower wrestler fencer hander southpaw shutout touchdown homers baseball basketball soccer marathon chess "
    "grandmaster gymnast",
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
    "harbormaster dragger schooner freighter tugboat lobsterman lobstermen whaler",
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
_ARMY = frozenset("captain major lieutenant colonel brigadier general".split())
"""Ranks through which an officer rises."""
_CAPTAINS = frozenset({"sport", "sea", "police", "fire"})
"""Of teams, ships, policemen and firemen there are captains, too."""
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+")


def fields_of(words: str) -> frozenset[str]:
    """Fields of work that words in small letters speak of."""
    told = _WORD.findall(_NO_SOLDIER.sub("", words))
    science = {"science"} if any(word.endswith(("ologist", "ologists")) for word in told) else set()
    return frozenset(FIELD_OF[word] for word in told if word in FIELD_OF) | science


def trade_of_rank(heads: frozenset[str], fields: frozenset[str]) -> frozenset[str]:
    """What a rank tells of somebody's trade: a captain may be a ship's or a team's, as the words around tell."""
    ranks, others = heads & _ARMY, fields & _CAPTAINS
    if ranks and not others:
        return frozenset({"arms"})
    return others if ranks == {"captain"} and others in ({"sea"}, {"sport"}) else frozenset()


_NO_SOLDIER = re.compile(
    r"(?:(?<=secretary)|(?<=attorney)|(?<=director)|(?<=solicitor)|(?<=postmaster)|(?<=consul))[ -]general\b"
    r"|\bgeneral (?=assembly|manager|secretary|election|strike|counsel|store|hospital)"
    r"|\bmarine (?=[a-z]+ologist|science|engineer|insurance|painter)"
)


def deeds_of(text: str, span: Span) -> Iterator[str]:
    """The trade of what somebody does: "threw four touchdown passes"."""
    if found := _DEED.match(text, span.end):
        yield next(trade for trade, words in found.groupdict().items() if words)


_DEED = re.compile(
    r"(?:,[^,.;]{2,60},[”\"]?|,)? (?:who )?(?:had |has |also )?(?:"
    r"(?P<politics>(?:(?:will|to) run|ran|(?:is|was) running) for (?:Congress|Parliament|the Senate|governor|mayor))"
    r"|(?P<sport>swam|threw (?=for |out |(?:[\w-]+ ){1,2}(?:touchdown|strike|pass|inning|hitter|shutout))|pitched"
    r"|batted|homered|scored|tackled|kicked|(?:played|plays) (?:\w+ )?"
    r"(?:soccer|football|baseball|basketball|hockey|rugby|cricket|tennis|shortstop|center|midfield|goalkeeper))"
    r"|(?P<stage>sang|danced|conducts|conducted)"
    r"|(?P<letters>(?:wrote|written) an? (?:\w+ )?(?:novel|book of poems)))\b"
)


def predicates_of(text: str, span: Span) -> Iterator[tuple[str, bool]]:
    """What a sentence says that somebody is: "chief of police" of "Ralph Tucci, 44, becomes chief of police".

    With it, whether he comes to it now. "Was mayor for six years" makes somebody a former mayor.
    """
    found = _PREDICATE.match(text, span.end)
    role = written_out(fold(found["role"] or f"member of the {found['body']}")) if found else ""
    heads, _ = parts_of_roles([role])
    if found and (found["body"] or heads & (TITLES | OFFICES | FIELD_OF.keys())):
        gone = _WAS.search(text, span.end, found.end()) and _GONE.match(text, found.end())
        yield f"former {role}" if gone else role, bool(_COMES.search(text, span.end, found.end()))


_PREDICATE = re.compile(
    r"(?:(?:, [^,.;]{2,100}){1,2},|,)? (?:who )?"
    r"(?:(?:was )?sworn (?:in )?(?:on \w+ )?as|(?:retired|resigned|stepped down) (?:on \w+ |today )?as|"
    r"(?:was|is) (?:re-?)?(?:named|elected|appointed|chosen|made|confirmed|hired|installed)(?: (?:on \w+|today))?|"
    r"is|was|became|becomes|will be|remains|serves as|served as)"
    r"(?: as| to be)? (?:an? |the |its |their )?"
    r"(?P<role>(?:[\w'’-]+ ){0,6}?[\w'’-]+)"
    r"(?=[,.;]| (?:in|and|on|at|by|for|after|since|until|from|who|but) | \w+ years (?:ago|before|later)\b|$)"
    r"|(?:(?:, [^,.;]{2,80}){1,2},)? (?:who )?(?:was |is )?(?:re-?)?elected to the (?P<body>(?:[\w'’-]+ )?[\w'’-]+)\b"
)
_COMES = re.compile(
    r"\b(?:becomes|became|sworn|named|elected|appointed|chosen|made|confirmed|hired|installed|will be)\b"
)
_WAS = re.compile(r" (?:was|served as) (?:the |its |their )?[\w ’'-]+$")
_GONE = re.compile(r" (?:for (?:[\w-]+ ){1,3}(?:years|terms)|until|from \d{4})\b")
FORMER = re.compile(r"(?:(?:a|an|the) )?(?:former|ex|onetime|longtime former)\b")


def parts_of_roles(roles: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns of roles, and their other telling words: "chief economist of the fund" has "economist" and "fund"."""
    heads, words = set(), set()
    for role in roles:
        before, *behind = _PREPOSITION.split(role)
        title = _WORD.findall(before)
        heads |= set(title[-1:])
        words |= {word for word in [*title[:-1], *_WORD.findall(" ".join(behind))] if len(word) > 3}
    return frozenset(heads), frozenset(words - _COMMON)


FOREBEARS = frozenset("father mother grandfather grandmother stepfather ancestor".split())
"""Whom an article names as somebody's forebear, it does not call by surname alone."""
KIN = FOREBEARS | frozenset(
    "son daughter brother sister husband wife widow widower cousin uncle aunt nephew niece grandson granddaughter "
    "heir survivor friend neighbor guest".split()
)
"""Nouns that say whose somebody is, and not what."""


def forebears(role: str) -> frozenset[str]:
    """The forebears that a role names."""
    return parts_of_roles([fold(role)])[0] & FOREBEARS


_PREPOSITION = re.compile(r" (?:of|for|at|in|to|from|on|with|who|and) ")
_COMMON = frozenset(
    "former late then that this with from into over their first last chief senior deputy acting".split()
)
