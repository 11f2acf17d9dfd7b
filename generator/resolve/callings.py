"""What somebody does: trades, titles and their words, as roles and appositions tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set

from generator.model import Span
from generator.names import TITLES, fold
from generator.resolve.chain import written_out

FIELDS = {
    "politics": "politician premier chancellor senator governor mayor lawmaker legislator parliament congressman "
    "congresswoman candidate ambassador diplomat envoy politburo councilman councilwoman alderman diplomatic delegate "
    "statesman councilor councillor senate mayoral gubernatorial parliamentarian assemblyman assemblywoman selectman "
    "selectwoman freeholder commissar lobbyist",
    "law": "lawyer attorney judge justice prosecutor court solicitor barrister counsel magistrate jurist litigation "
    "litigator bailiff notary",
    "police": "sheriff inspector detective policeman constable patrolman trooper policewoman patrolwoman troopers "
    "jailer gendarme",
    "arms": "general colonel soldier lieutenant sergeant guerrilla rebel army admiral corporal infantry marine "
    "brigade infantryman paratrooper commando airman ensign commodore rifleman militiaman warlord platoon battalion "
    "regiment",
    "sport": "footballer midfielder striker goalkeeper pitcher quarterback coach batting innings goals cyclist boxer "
    "sprinter swimmer tennis golfer jockey referee defender winger shortstop championship fullback skater rower "
    "wrestler fencer hander southpaw shutout touchdown homers baseball basketball soccer marathon chess grandmaster "
    "gymnast batsman bowler wicketkeeper cricketer cricket wickets linebacker cornerback lineman halfback tailback "
    "outfielder infielder baseman lefthander righthander slugger batter hitter oarsman oarswoman sculler skier "
    "hurdler miler marathoner pole-vaulter decathlete triathlete weightlifter heavyweight middleweight welterweight "
    "lightweight featherweight bantamweight flyweight bicyclist goaltender goalie defenseman lacrosse hockey rugby "
    "badminton squash volleyball golf umpire athlete olympian medalist inning strikeouts touchdowns football",
    "stage": "actor actress film singer pianist violinist cellist composer orchestra conductor opera dancer "
    "concertmaster soloist choreographer guitarist drummer band album jazz theater theatre playwright trumpet "
    "saxophonist tenor soprano bass baritone mezzo contralto countertenor violist oboist flutist flautist clarinetist "
    "bassoonist hornist trombonist trumpeter organist harpist harpsichordist percussionist bassist bandleader "
    "songwriter lyricist librettist impresario ballerina ballet mime comedian comedienne clown magician ventriloquist "
    "puppeteer acrobat trapeze filmmaker screenwriter cinematographer concerto sonata symphony philharmonic vocalist "
    "crooner rapper fiddler accordionist musician dramatist vaudeville saxophone",
    "letters": "novelist poet novel poems writer author translator essayist poetry biographer memoirist diarist "
    "laureate lexicographer storyteller poetess",
    "art": "painter sculptor gallery paintings sculpture potter photographer engraver canvas artist printmaker "
    "lithographer etcher muralist illustrator watercolorist ceramist ceramicist curator",
    "science": "physicist chemist biologist scientist laboratory astronomer mathematician geologist botanist "
    "zoologist physics chemistry entomologist glaciologist oceanographer telescope archaeologist historian biochemist "
    "linguist philologist philosopher naturalist statistician metallurgist biology botany geology astronomy "
    "mathematics",
    "medicine": "surgeon physician nurse dentist hospital clinic patients cardiologist pediatrician doctor midwife "
    "pharmacist epidemiologist psychiatrist surgery surgical physicians neurosurgeon obstetrician optometrist "
    "chiropractor osteopath orthodontist veterinarian therapist psychoanalyst medic paramedic medical pediatric "
    "dental nursing",
    "business": "banker investor entrepreneur economist economists trader executive shareholder manufacturer merchant "
    "industrialist financier accountant shipowner broker stockbroker tycoon magnate businessman businesswoman "
    "salesman saleswoman retailer wholesaler importer exporter developer hotelier restaurateur underwriter auditor "
    "bookkeeper auctioneer",
    "food": "baker bakery bread oven chef restaurant cook brewer brewery butcher confectioner waiter waitress "
    "bartender innkeeper saloonkeeper",
    "faith": "priest bishop pastor rabbi imam cardinal archbishop monk pope nun abbot vicar parish preacher reverend "
    "rev monsignor msgr evangelist methodist baptist presbyterian lutheran missionary friar deacon archdeacon curate "
    "chaplain sexton theologian ayatollah mullah mufti abbess parson congregation parishioners",
    "land": "farmer rancher orchard dairy beekeeper shepherd vintner vineyard gardener forester hives planter cowboy "
    "cattleman stockman sheepherder winegrower winemaker agronomist farmhand sharecropper lumberman logger gamekeeper",
    "crafts": "carpenter plumber blacksmith welder electrician mason tailor locksmith cobbler clockmaker mechanic "
    "luthier maker weaver glassblower shoemaker cabinetmaker jeweler goldsmith shipwright bricklayer roofer saddler "
    "upholsterer tinsmith silversmith watchmaker gunsmith basketmaker quilter seamstress dressmaker bookbinder "
    "typesetter glazier stonemason stonecutter machinist toolmaker boatbuilder millwright",
    "labor": "unionist steward foundry metalworkers dockers longshoremen steelworker autoworker longshoreman "
    "stevedore teamster dockworker",
    "school": "teacher headmaster headmistress schoolteacher pupils classroom schoolmaster schoolmistress kindergarten",
    "press": "journalist reporter columnist correspondent broadcaster cartoonist editor newscaster newsman "
    "newspaperman newspaperwoman anchorman anchorwoman publisher photojournalist announcer commentator cameraman",
    "crime": "racketeer gangster mobster bootlegger burglar thief forger swindler smuggler robber gambler convict "
    "arsonist embezzler murderer kidnapper rapist extortionist hijacker bandit outlaw counterfeiter mafioso gunman "
    "pickpocket safecracker",
    "flight": "pilot astronaut cosmonaut aviator spacecraft flier copilot stewardess balloonist parachutist",
    "sea": "skipper sailor seaman boatswain mariner trawler fisherman fishermen gunboat ferryman lightship "
    "harbormaster dragger schooner freighter tugboat lobsterman lobstermen whaler deckhand yachtsman oysterman "
    "shrimper helmsman coxswain",
    "fire": "firefighter firefighters fireman firemen",
    "shops": "grocer grocery druggist shopkeeper storekeeper haberdasher milliner florist hardware barber undertaker "
    "bookseller stationer pawnbroker milkman tobacconist fishmonger greengrocer hairdresser beautician",
    "roads": "trucker cabdriver taxi streetcar trolley motorman bus brakeman railroad chauffeur cabbie switchman "
    "mailman postman",
    "building": "architect surveyor engineer engineers draftsman builder contractor",
}
"""Words of a trade, by trade."""
OFFICES = frozenset(
    "minister secretary senator governor mayor premier chancellor king queen prince princess emperor lawmaker "
    "congressman congresswoman representative ambassador taoiseach emir sultan shah undersecretary cabinet senate "
    "congress parliament government".split()
)
"""Words of public offices; a president may be a company's."""
CAREERS = (
    frozenset("politics arms law police fire labor business".split()),
    frozenset("letters press stage".split()),
    frozenset("science medicine school".split()),
    frozenset("art crafts".split()),
    frozenset("sea arms flight".split()),
    frozenset("food shops business".split()),
)
"""Trades from which people go into another of these, or which papers do not tell apart."""
_SETTLED = frozenset("medicine school food crafts fire police shops land".split())
_OF_A_TOWN = frozenset("city county town village".split())
_ARMY = frozenset("captain major lieutenant colonel brigadier general".split())
"""Ranks through which an officer rises."""
_CAPTAINS = frozenset({"sport", "sea", "police", "fire"})
"""Of teams, ships, policemen and firemen there are captains, too."""
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+")


def is_of_a_town(role: str) -> bool:
    """Whether a role is that of a town's officer: "town clerk"."""
    place, _, office = role.rpartition(" ")
    return place in _OF_A_TOWN and office in ("assessor", "clerk", "commissioner", "manager", "treasurer")


def is_settled(trades: Set[str], roles: Iterable[str]) -> bool:
    """Whether somebody has a trade that people follow in one town, or an office of one: "city health officer"."""
    return (bool(trades) and trades <= _SETTLED) or any(role.split()[0] in _OF_A_TOWN for role in roles)


def are_near(trades: Set[str]) -> bool:
    """Whether one person may well have all of these trades."""
    return any(trades <= career for career in CAREERS)


def fields_of(words: str) -> frozenset[str]:
    """Fields of work that words in small letters speak of."""
    told = _WORD.findall(_NO_SOLDIER.sub("", words))
    service = {found[1] or "police" for found in _SERVICE.finditer(words)}
    science = {"science"} if any(word.endswith(("ologist", "ologists")) for word in told) else set()
    return frozenset(FIELD_OF[word] for word in told if word in FIELD_OF) | science | service


_SERVICE = re.compile(
    r"\b(fire|police) (?:chief|captain|marshal|commissioner|lieutenant|sergeant)\b|\bchief of police\b"
)


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


def predicates_of(text: str, span: Span) -> Iterator[tuple[str, bool]]:
    """What a sentence says that somebody is: "chief of police" of "Ralph Tucci, 44, becomes chief of police".

    With it, whether he comes to it now. "Was mayor for six years" makes somebody a former mayor.
    """
    if found := _NAMED_AS.match(text, span.end):
        named = _NAMES.search(text, max(0, span.start - 60), span.start)
        yield from [(written_out(fold(found["role"])), True)] if named else []
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
    r"(?P<role>(?!(?:in|at|on|from|with|not|given|shown|sent|offered|handed) )(?:[\w'’-]+ ){0,6}?[\w'’-]+)"
    r"(?=[,.;]| (?:in|and|on|at|by|for|after|since|until|from|who|but) | \w+ years (?:ago|before|later)\b|$)"
    r"|(?:(?:, [^,.;]{2,80}){1,2},)? (?:who )?(?:was |is )?(?:re-?)?elected to the (?P<body>(?:[\w'’-]+ )?[\w'’-]+)\b"
)
_NAMES = re.compile(
    r"\b(?:named|appointed|approved|chose|chosen|picked|nominated|elected|confirmed|installed|selected|designated)"
    r"(?: (?!as\b|to\b)[\w.’-]+){0,4} $"
)
_NAMED_AS = re.compile(
    r"(?:, [^,.;\n]{2,80},)? (?:as|to be|to serve as) (?:an? |the |its |their |his |her )?"
    r"(?P<role>(?:[\w'’-]+ ){0,6}?[\w'’-]+)(?=[,.;]| (?:in|on|at|after|since|until|from|who|but)\b|$)"
)
"""Between "the assembly approved" and what somebody is to be: "Ada Quill, a chemist, as minister of mines"."""
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
