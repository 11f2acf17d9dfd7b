"""Trades and their words: "surgeon", "first mate", "safe-breaker"."""

from __future__ import annotations

import re
from collections.abc import Set

FIELDS = {
    "politics": """
        alderman alderwoman ambassador assemblyman assemblywoman attache backbencher borough-president burgess
        cabinet-minister campaign-manager candidate chancellor city-manager commissar congressman congresswoman consul
        consul-general councillor councilman councilor councilwoman county-clerk delegate diplomat diplomatic
        district-leader envoy freeholder governor gubernatorial lawmaker legislator lobbyist majority-leader mayor
        mayoral mep minority-leader mla mps parliament parliamentarian parliamentary party-chairman party-leader
        party-whip plenipotentiary politburo politician precinct-captain premier press-secretary prime-minister sarpanch
        selectman selectwoman senate senator statesman town-clerk ward-boss
        """,
    "law": """
        attorney attorney-general bailiff barrister conveyancer conveyancing counsel court court-reporter judge jurist
        justice law-clerk law-partner lawyer litigation litigator magistrate notary paralegal probate process-server
        prosecutor public-defender solicitor stipendiary
        """,
    "police": """
        carabiniere constable constabulary correction-officer correctional-officer corrections-officer crossing-guard
        desk-sergeant detective fingerprint gendarme homicide-squad inspector jailer jailor mountie patrolman
        patrolwoman police-captain police-chief police-officer police-sergeant police-superintendent police-surgeon
        policeman policewoman prison-governor prison-guard prison-officer prison-warden private-eye riot-squad sheriff
        sleuth trooper turnkey undersheriff vice-squad wardress watchman
        """,
    "arms": """
        admiral air-marshal airman army artilleryman battalion bombardier brigade brigadier cavalry cavalryman colonel
        commandant commando commodore conscript corporal dragoon ensign field-marshal fusilier general grenadier
        group-captain guardsman guerrilla gunner hussar infantry infantryman insurgent lancer legionnaire lieutenant
        marine militiaman naval-officer paratrooper platoon rebel recruiting-officer regiment reservist rifleman sapper
        sergeant serviceman servicewoman sniper soldier soldiering squadron-leader sublieutenant tank-commander warlord
        warrant-officer wing-commander
        """,
    "sport": """
        all-american all-rounder alpinist anchor-leg archery athlete athletics backfield backstop backstroke badminton
        ballplayer bantamweight baseball baseman basketball batsman batter batting bicyclist blueliner bobsled
        bobsledder bowler boxer boxing breaststroke bronc bullfighter butterfly-stroke caddie caddy cager camogie
        centerfielder centre-back centre-forward centre-half championship chess coach coaches coaching cornerback
        cricket cricketer croquet cruiserweight curler cutman cyclist darts decathlete decathlon defence-man defender
        defenseman defensive-end defensive-tackle discus drag-racer draughts-champion featherweight fencer fielder
        first-sacker fly-half flyweight football footballer freestyle full-back fullback gloveman goal-scorer goalie
        goalkeeper goals goalscorer goaltender goaltending golf golfer golfing grand-slam grandmaster grappler gridiron
        gymnast gymnastics half-back halfback hammer-thrower handball hander heavyweight heptathlete high-jump
        high-jumper hitter hockey homered homers horse-trainer hurdler hurdles hurler hurling infielder inning
        inside-left inside-right javelin jockey judo judoka karate kickboxer kicker lacrosse left-back leftfielder
        lefthander leg-spinner lightweight linebacker lineman linesman long-jump long-jumper luger marathon marathoner
        marksman matador medalist medallist middleweight midfield midfielder miler motocross motorcyclist mountaineer
        netball netballer netminder oarsman oarswoman off-spinner olympian outfielder outside-left outside-right paceman
        paralympian pelota pentathlete pitcher pitching playmaker point-guard pole-vault pole-vaulting power-forward
        prizefighter pugilist quarterback quoits race-driver racewalker racing-driver racquets rebounds referee
        right-back rightfielder righthander rodeo rower rowing rugby runners running-back scrum-half sculler sculling
        seamer shooting-guard shortstop shot-put shot-putter showjumper showjumping shutout skater skating skier skiing
        slalom slugger small-forward snooker snowboarder soccer softball southpaw speedskater speedway sprinter sprints
        squash standoff-half steeplechase steeplechaser stock-car strikeouts striker sumo surfer swimmer swimming
        tackler taekwondo tailback tennis three-quarter tight-end toreador touchdown trackman trampolinist triathlete
        triathlon triple-jumper ultramarathoner umpire vaulter volleyball water-polo weight-lifter weightlifter
        weightlifting welterweight wicket wicketkeeper wide-receiver wing-half winger wrestler wrestling
        """,
    "stage": """
        accompanist accordionist acrobat actor actress actresses aerialist album arranger balladeer ballads ballerina
        ballet band bandleader bandmaster bandsman banjo banjoist baritone bass bassist bassoonist bluesman burlesque
        cabaret cellist cello chanteuse choir-director choirmaster choral choreographer chorister chorus-girl
        chorus-line cinematographer clarinet clarinetist clown comedian comedienne comedies composer concertina
        concertmaster concerto conductor contortionist contralto cornet cornetist countertenor crooner dancer dancing
        danseur deejay disc-jockey disk-jockey diva documentarian drama-coach dramatist drummer emcee ensemble
        entertainer fiddler film film-maker filmmaker fire-eater flamenco flautist fluegelhorn flute flutist folksinger
        ghazal glockenspiel guitar guitarist harmonica harpist harpsichordist heldentenor hoofer hornist hypnotist
        illusionist impresario jazz jazzman juggler kapellmeister keyboardist leading-lady leading-man librettist
        lion-tamer lute lutenist lyricist madrigal maestro magician mandolin mandolinist mezzo mime minstrel monologuist
        movie-star moviemaker music-director music-hall musical-comedy musician oboe oboist opera operatic operetta
        oratorio orchestra orchestrator organist pantomime pantomimist percussion percussionist philharmonic pianist
        piano-teacher piccolo playwright pop-star prima-donna prompter puppeteer quartet rapper recitalist ringmaster
        rock-star sarod saxophone saxophonist screen-star screenwriter showgirl showman singer sitar sitarist
        snake-charmer soloist sonata songs songsters songstress songwriter soprano stage-manager stagehand standup
        starlet stripper striptease stuntman stuntwoman symphony tabla television-star tenor theater theatre thespian
        tightrope tragedian tragedienne trapeze trapezist trombone trombonist troubadour trouper trumpet trumpeter
        ukulele understudy vaudeville vaudevillian ventriloquist violin violinist violist vocalist voice-teacher
        xylophonist zither
        """,
    "letters": """
        author balladist bibliophile biographer diarist essayist fabulist folklorist ghostwriter hagiographer haiku
        humorist laureate lexicographer literary-agent literary-critic memoirist novel novelist poems poet poetess
        poetry satirist science-fiction short-story sonneteer sonnets storyteller translator versifier writer
        """,
    "art": """
        animator art-dealer art-historian art-teacher artist calligrapher canvas caricaturist ceramicist ceramics
        ceramist colourist costume-designer couturier cubist curator draughtsman dress-designer enamelist enamellist
        engraver etcher etchings expressionist fashion-designer frescoes gallerist gallery graphic-designer illustrator
        impressionist landscapist lithographer lithographs miniaturist modelmaker mosaicist muralist murals painter
        paintings photographer pointillist portraitist potter printmaker sculpted sculptor sculptress sculpture
        set-designer silhouettist stage-designer stained-glass tattooist taxidermist textile-designer videographer
        watercolorist watercolors watercolourist watercolours woodblock woodcarver woodcut woodengraver
        """,
    "science": """
        academician anthropology archaeologist archeologist astronomer astronomy astrophysicist bacteriologist
        biochemist biologist biology biophysicist botanist botany cartographer chemist chemistry cryptanalyst
        cryptographer crystallographer demographer ecologist entomologist ethnographer geneticist geodesist geographer
        geologist geology geophysicist glaciologist herpetologist historian laboratory limnologist linguist
        mathematician mathematics metallurgist meteorologist microbiologist microscopist naturalist nobel-laureate
        observatory oceanographer paleontology philologist philosopher physicist physics programmer researcher
        rocket-engineer scientist seismograph semiotician sinologist software-engineer statistician telescope zoologist
        """,
    "medicine": """
        acupuncturist ambulance-driver ambulanceman anaesthetist anesthetist apothecary audiologist cardiologist
        chiropodist chiropractor clinic dental dentist dermatologist dietician dietitian doctor epidemiologist
        general-hospital general-practitioner gynaecologist gynecologist healer herbalist homeopath homoeopath hospital
        hygienist infirmary internist lab-technician medic medical midwife midwives neurologist neurosurgeon nurse
        nursing nutritionist obstetrician oculist oncologist operating-room ophthalmologist optician optometrist
        orthodontist orthopaedic orthopedic orthopedist osteopath paediatric paediatrician paramedic pathologist
        patient-care patients pediatric pediatrician pharmacist pharmacologist phlebotomist physician physiotherapist
        podiatrist psychiatrist psychoanalyst psychotherapist radiographer radiologist sanatorium sawbones
        stretcher-bearer surgeon surgeon-general surgery surgical therapist urologist veterinarian veterinary
        ward-sister x-ray
        """,
    "business": """
        accountant actuary adman arbitrageur auctioneer auditor automobile-dealer bank-clerk bank-director bank-manager
        bank-president bank-teller banker bondholder bookkeeper bookmaker broker brokerage businessman businesspeople
        businesswoman car-dealer ceo cfo coal-operator company-director coo developer economist entrepreneur
        estate-agent executive exporter factory-owner financial-adviser financial-analyst financier fund-manager
        grain-dealer hedge-fund horse-dealer hotelier importer industrialist insurance-agent insurance-man investor
        ironmaster jobber landlady landlord loan-officer magnate managing-director manufacturer marketer merchant
        mill-owner millowner mine-owner money-lender moneylender oilman proprietor publicist quarry-owner real-estate
        realtor restaurateur retailer sales-manager salesman saleswoman securities-analyst shareholder shipbroker
        shipowner shipping-clerk speculator stockbroker stockholder stockjobber trader travel-agent traveling-man tycoon
        underwriter venture-capitalist wholesaler wildcatter
        """,
    "food": """
        baker bakery bar-owner barista barkeep barkeeper barmaid barman bartender beer-maker biscuit-maker bread brewer
        brewery brewmaster butcher cafe-owner candy-maker candymaker canteen caterer cheesemaker chef chocolatier
        chophouse coffee-roaster confectioner cook cookery-writer counterman delicatessen dishwasher distiller fishfryer
        headwaiter ice-cream innkeeper maitre-d milk-bar oven pastry patissier pizza-maker pizzeria pub-owner publican
        restaurant saloonkeeper sausage-maker short-order soda-jerk sommelier tavern-keeper tavern-owner taverner
        tavernkeeper tea-shop tearoom waiter waitress waitresses
        """,
    "faith": """
        abbe abbess abbot archbishop archdeacon archimandrite archpriest ayatollah baptist benedictine bible-teacher
        bishop capuchin cardinal carmelite catechist chaplain churchman churchwarden cistercian clergy clergyman
        clergywoman cleric coadjutor congregation curate deacon deaconess deanery ecclesiastic evangelist exarch
        franciscan friar granthi imam jesuit lay-brother lay-reader lutheran mahant maulvi methodist missionaries
        missionary missioner mohel monk monsignor mother-superior msgr muezzin mufti mullah nun nuncio parish
        parishioners parson pastor pontiff pope preacher prebendary prelate presbyter presbyterian priest prioress
        priory protopope pujari rabbi rectory religious-leader rev reverend revivalist rural-dean sacristan sadhu
        salvationist seminarian sexton spiritual-leader swami televangelist theologian trappist verger vicar
        vicar-general
        """,
    "land": """
        agriculturist agronomist apiarist arborist bee-keeper beekeeper bullock-driver cattle-breeder cattleman
        cotton-picker cowboy cowhand cowherd cowpuncher crofter dairy dairymaid dairyman drover farm-hand farm-laborer
        farm-labourer farm-manager farm-worker farmer farmhand farming farmworker fieldhand forest-ranger forester
        fruit-grower fruit-picker fruitgrower game-warden gamekeeper gardener goatherd grain-grower grazier greenkeeper
        groundskeeper groundsman herdsman hives homesteader hop-grower horse-breeder horticulturist logger lumberjack
        lumberman nurseryman nut-grower orchard orchardist park-ranger pastoralist peasant plantation-owner planter
        ploughman plowman potato-grower poultryman ranch-hand rancher ranching rose-grower seedsman sericulturist
        sharecropper sheep-shearer sheepherder sheepman shepherd smallholder stockman stockrider swineherd trapper
        tree-surgeon vegetable-grower vineyard vintner viticulturist wheat-grower wheatgrower wine-grower winegrower
        winemaker woodcutter woodsman wrangler
        """,
    "crafts": """
        basketmaker basketweaver bell-founder blacksmith bladesmith boatbuilder boilermaker bookbinder bootmaker
        brass-founder broommaker cabinetmaker candlemaker carpenter carpentry caulker chairmaker chimney-sweep
        clockmaker coachbuilder coachmaker cobbler compositor coppersmith cordwainer corsetmaker diamond-cutter diemaker
        dressmaker electrician embroiderer engine-fitter farrier furrier garageman glass-blower glassblower glazier
        goldsmith gunmaker gunsmith handyman hatmaker hatter house-painter ironsmith ironworker jeweler jeweller joiner
        joinery knitter lacemaker lapidary leatherworker lens-grinder linotypist locksmith luthier machinist maker mason
        mechanic metalworker millwright moulder needlewoman organ-builder paperhanger patternmaker piano-tuner
        pipefitter plumber pressman printer quilter repairman ropemaker saddlemaker saddler sailmaker scissors-grinder
        seamstress seamstresses sheet-metal shipbuilder shipwright shoe-repairer shoemaker sign-writer signwriter
        silversmith steamfitter stone-carver stonecutter stonemason swordsmith tailor tailoress tilemaker tinsmith
        toolmaker toymaker typesetter upholsterer violin-maker wagonmaker watchmaker weaver welder wheelwright wigmaker
        wood-turner woodturner woodworker
        """,
    "labor": """
        assembly-line autoworker coalminer colliers cotton-mill dock-worker docker dockworker factory-hand
        factory-worker foundry garment-worker hod-carrier hodcarrier labor-leader labor-organizer laborer labourer
        longshore longshoreman mill-hand mill-worker millhand millworker miner mineworker navvy packinghouse pitman
        puddler quarryman riveter sandhog shipyard-worker steelworker stevedore steward strike-leader teamster
        textile-worker union-leader union-official union-organizer union-president unionist warehouseman
        """,
    "school": """
        assistant-principal classroom deputy-head drawing-master educator form-master governess grade-school
        grammar-school head-master head-mistress headmaster headmistress headteacher house-master housemaster
        infant-school kindergarten kindergartner librarian mathematics-master primary-school pupils school-master
        school-mistress school-principal school-superintendent schoolhouse schoolmarm schoolmaster schoolmistress
        schoolteacher teacher teaching tutor vice-principal
        """,
    "press": """
        anchorman anchorperson anchorwoman announcer blogger broadcaster broadcasting bureau-chief cameraman cartoonist
        columnist comic-strip commentator copy-boy copyreader correspondent deskman editor editorialist editorship
        feature-writer freelancer journalism journalist leader-writer muckraker news-photographer newscaster newsman
        newspaper-man newspaper-owner newspaperman newspaperwoman newsreader newsreel photojournalist podcaster
        press-baron press-lord press-photographer publisher pundit radio-host reporter sports-writer sportscaster
        sportswriter staff-writer subeditor talk-show television-presenter television-producer tv-presenter vlogger
        weathercaster weatherman
        """,
    "crime": """
        arsonist bandit blackmailer bookie bootlegger burglar card-sharp cardsharp carjacker con-artist con-man
        confidence-man conman convict counterfeiter cracksman crime-boss cutpurse drug-dealer drug-lord drug-runner
        embezzler escapee extortionist felon forger fraudster fugitive gambler gang-leader gangland gangster grifter
        gunman gunrunner hatchetman hijacker hired-killer hit-man hitman holdup housebreaker inmate jailbird kidnapper
        loan-shark mafioso mob-boss mobster moonshiner mugger murderer murderess outlaw parolee pickpocket pimp poacher
        racketeer rapist robber rum-runner rumrunner rustler safe-breaker safe-cracker safebreaker safecracker
        serial-killer sex-offender shoplifter smuggler stickup strangler swindler thief thug trafficker underworld
        yakuza
        """,
    "flight": """
        aeronaut air-ace air-hostess airline-captain airline-hostess airwoman astronaut aviator aviatrix balloonist
        barnstormer biplane cabin-crew copilot cosmonaut flier flight-attendant flight-engineer flight-instructor glider
        monoplane parachutist paraglider pilot skydiver space-shuttle spacecraft stewardess stewardesses taikonaut
        wing-walker
        """,
    "sea": """
        bargee bargeman boatman boatswain bosun cabin-boy chief-mate clammer coast-guardsman coastguard coastguardsman
        cockswain coxswain crabber crewman deckhand dock-master dragger ferryman first-mate fisherfolk fisherman
        fisherwoman fishing-boat fishing-captain freighter gondolier gunboat harbor-master harbor-pilot harbormaster
        harbour-master harbour-pilot helmsman lifeboatman light-keeper lighterman lighthouse-keeper lightkeeper
        lightship lobsterman longliner mariner merchant-seaman midshipman oysterman petty-officer purser river-pilot
        sailing-master sailor schooner sea-captain seafarer seaman second-mate ship-captain shipmaster shrimper skipper
        square-rigger steamboat steersman submariner third-mate trawler trawlerman tugboat tugboatman whaler yachtsman
        yachtswoman
        """,
    "fire": """
        engine-company fire-brigade fire-captain fire-fighter fire-warden firefighter firefighting fireman firewoman
        hoseman ladder-company ladderman smoke-jumper smokejumper
        """,
    "shops": """
        antique-dealer antiques-dealer barber barbershop beautician bicycle-shop book-dealer bookseller bookshop
        bookstore candy-store clothier corner-shop corsetiere cosmetologist costermonger department-store drapery
        drug-store druggist drugstore dry-cleaner dry-goods embalmer fish-monger fishmonger florist flower-seller
        fruiterer funeral-director furniture-dealer general-store gift-shop greengrocer grocer grocery haberdasher
        hair-dresser hairdresser hairstylist hardware hosier ironmonger junk-dealer laundress laundryman manicurist
        market-trader milkman milliner mortician newsagent newsdealer newsvendor outfitter pawnbroker peddler pedlar
        pet-shop pet-store rag-picker ragman record-store sales-clerk salesclerk salesgirl saleslady shoe-store
        shop-assistant shop-girl shop-keeper shop-owner shop-walker shopgirl shopkeeper shopowner shopwalker shopwoman
        stall-holder stallholder stamp-dealer stationer store-keeper store-owner storekeeper storeowner sweetshop
        tea-seller tobacco-shop tobacconist toy-shop toyshop undertaker used-car vendor washerwoman
        """,
    "roads": """
        brakeman bus bus-conductor cab-driver cabbie cabdriver cabman chauffeur coach-driver coachman cycle-courier
        delivery-man deliveryman drayman engine-driver freight-conductor hack-driver hackman haulier letter-carrier
        locomotive-driver locomotive-engineer lorry-driver mail-carrier mail-man mailman motor-man motorman muleteer
        omnibus-driver postal-clerk postal-worker postman postmistress postwoman pullman-porter railroad
        railroad-conductor railroader railway-guard railwayman redcap rickshaw signalman stage-driver stagecoach
        station-agent station-master stationmaster streetcar streetcar-conductor subway-conductor switchman taxi taxicab
        toll-collector track-walker trackwalker train-conductor train-dispatcher train-driver train-guard tram-conductor
        tram-driver tramway trolley truck-driver truckdriver trucker van-driver wagoner yardmaster
        """,
    "building": """
        architect bricklayer builder city-planner contractor draftsman engineer homebuilder housebuilder plasterer
        roofer scaffolder steeplejack surveyor tiler tilesetter town-planner
        """,
}
"""Words of a trade, by trade, in small letters; of two words, with a hyphen."""
CAREERS = (
    frozenset("politics arms law police fire labor business".split()),
    frozenset("letters press stage".split()),
    frozenset("science medicine school".split()),
    frozenset("art crafts".split()),
    frozenset("sea arms flight".split()),
    frozenset("food shops business".split()),
    frozenset("building crafts labor".split()),
)
"""Trades from which people go into another of these, or which papers do not tell apart."""
_ARMY = frozenset("captain major lieutenant colonel brigadier general".split())
"""Ranks through which an officer rises."""
_CAPTAINS = frozenset({"sport", "sea", "police", "fire"})
"""Of teams, ships, policemen and firemen there are captains, too."""
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words.split()}
_SECOND = {word.partition("-")[2] for word in FIELD_OF if "-" in word}
_WORD = re.compile(r"[a-z]+")


def are_near(trades: Set[str]) -> bool:
    """Whether one person may well have all of these trades."""
    return any(trades <= career for career in CAREERS)


def fields_of(words: str) -> frozenset[str]:
    """Fields of work that words in small letters tell of one person: "teacher", and not "treasurer of the teachers"."""
    told = _WORD.findall(_NO_SOLDIER.sub("", words))
    service = {found[1] or "police" for found in _SERVICE.finditer(words)}
    pairs = [n for n, word in enumerate(told) if word in _SECOND and n and f"{told[n - 1]}-{word}" in FIELD_OF]
    for n in reversed(pairs):
        told[n - 1 : n + 1] = [f"{told[n - 1]}-{told[n]}"]  # a conductor of buses is no musician
    science = {"science"} if any(word.endswith("ologist") for word in told) else set()
    return frozenset(FIELD_OF[word] for word in told if word in FIELD_OF) | science | service


def fields_around(words: str) -> frozenset[str]:
    """Fields of work of which a passage in small letters speaks, also in the plural: "the teachers", "firemen"."""
    return fields_of(_PLURAL.sub(_singular, words))


def _singular(plural: re.Match[str]) -> str:
    word = plural[0]
    return word if word in FIELD_OF else f"{word[:-3]}man" if word.endswith("men") else word[:-1]


_PLURAL = re.compile(r"\b[a-z]{2,}(?:men|s)\b")


def trade_in(noun: str) -> str:
    """The trade that a noun with what stands before it is: "first mate", "surgeon" of "old surgeon"; else nothing."""
    *_, first, last = ("", "", *_WORD.findall(noun))
    return f"{first} {last}" if f"{first}-{last}" in FIELD_OF else last * (last in FIELD_OF or last.endswith("ologist"))


def trade_of_headline(headline: str) -> frozenset[str]:
    """The trade of one who does something in a headline: "A Swedish Potter Digs Her Own Clay"."""
    found = _WHO_DOES.match(headline)
    noun = found["noun"].lower() if found else ""
    return frozenset({FIELD_OF[noun]}) if noun in FIELD_OF and noun not in _NO_PERSONS else frozenset()


_WHO_DOES = re.compile(
    r"(?:An? |The |Ex-|Former |Retired )?(?:[A-Z][\w-]+ ){0,2}?"
    r"(?P<noun>[A-Z][a-z]*(?:er|eer|ess|ian|ist|man|or|woman)|Bishop|Chef|Coach|Cook|Judge|Monk|Nun|Nurse|Pilot|Poet"
    r"|Priest|Surgeon) (?=[A-Z][a-z]+(?:ed|s)\b|Is |Was |Who |Will |With |Won |Lost |to )"
)
_NO_PERSONS = frozenset("dragger freighter schooner theater trawler".split())
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
    r"|\bgeneral (?=agent|assembly|contractor|counsel|election|hospital|manager|merchant|partner"
    r"|public|secretary|store|strike|superintendent|surgeon)"
    r"|\bmarine (?=[a-z]+ologist|science|engineer|insurance|painter)"
)
