"""Words that tell, beside a name, whether it is a person's. All are folded as `generator.names.fold` does."""

from __future__ import annotations

from generator.names import DAYS_AND_MONTHS


def _phrases(text: str) -> frozenset[str]:
    """What bars part in a text of several lines."""
    return frozenset(" ".join(text.split()).split(" | "))


THINGS = frozenset(
    """
    academy accord accords act advertiser affairs agency agreement airlines airport airways albion alley amendment annex
    antiques appliances architects arena army associates athletic auditorium ave avenue award awards bakery bank
    barracks barrier base bay beach bill bistro bloc bluffs blvd board bombers boulevard bridge brigade brigades bros
    brothers buffet building bureau cabin cafe cafeteria camp campus canal canyon cartel castle cathedral catholic
    cemetery center centers central centre chain championship championships chapel chapter choir chronicle church circle
    city class classic clause cleaners clinic club co coast coliseum collection college commission committee
    communications company conference constant constitution control convention cooperation corp corporation council
    county court courthouse creek crescent crossing cup d'azur d'eau d'etat d'ivoire d'or d'orsay dairy dam day days
    delegation delicatessen department derby diner disease dispatch district doctrine donuts drive drugs drugstore
    dynamo effect electronics elementary energy ensemble enterprises entertainment equation estate estates expressway
    falls farms fellow fellows fellowship festival field fields florist foods format fort forum foundation front fund
    furniture gallery gap garden gardens gate gazette genocide glacier greenhouses grill grocery grounds group hall
    halls hamlet handicap harbor harbour hardware heights hemisphere herald high highway hill hills holding holdings
    hospital hotel hotspur house impunity inc industries infirmary initiative inlet inn inquirer institute institution
    insurance international invitational island islands isle jewelers jewellers journal junction kitchen knolls lab
    laboratories laboratory lake lane law laws league ledger library life lighthouse limited lodge lounge ltd lumber
    mall manor mansion marathon marina maritime market mass meadows meats medal medical memorandum memorial method
    militia mill mills mine ministry missile mission monument motor motors mountain mountains movement museum news
    newspaper newspapers nursery oak oaks observatory office oil open operations optical orchards orchestra palace
    parade park parkway partners party pass path pavilion paving peak peninsula penitentiary petroleum pharmaceuticals
    pharmacy pictures pier pizza place plain plan plant plaza plc plumbing point pond pool port post preparatory
    principle prison prize prizes productions program programme programmes programs project protocol province quarter
    quartet quintet racecourse raceway radio railroad railway ranch rangers rapids rd realty rebellion records reef
    region relays report requiem reservation reserve reservoir resolution resort restaurant revolution ridge rights rink
    riots river road roofing room rovers rule salon sanatorium scale scholar scholars scholarship school schools sea
    seafood seamount securities seminary senior sentinel services setting shipping shipyard shoals shop singers society
    sound speedway springs square stadium stakes state station steakhouse steel store stores strait strategy street
    studio studios suite summit symphony synagogue syndrome systems tavern tech technologies telegraph telescope
    television temple terminal terrace test theater theatre theorem times tires tournament tower towers town township
    toys trail transport treaty tribune trio trophy trucking trust tunnel turnpike union united university uprising
    valley venture ventures video village villas vineyards wanderers ward warehouse waterfront way west wharf wildlife
    winery woods works world yard zoo
    """.split()
)
"""Words behind a name that make it the name of a thing: "Benjamin Franklin Room", "Monroe Doctrine"."""

THINGS_OR_SURNAMES = frozenset(
    """
    alley bay bridge camp castle church court day days field fields forest gate gates hall hill hills house kitchen lake
    lane law lodge mills park place plant plaza point pond pool post power price ridge rivers steel street temple town
    ward way west woods
    """.split()
)
"""Words in the names of things that are surnames too: "Tiger Woods"."""

PLURAL_THINGS = frozenset(
    """
    airports avenues bridges canyons churches colleges counties creeks dams glaciers highways hospitals hotels islands
    lakes libraries mountains mounts museums parishes parkways piers prisons reservoirs rivers roads schools squares
    stadiums streets townships tunnels universities wards
    """.split()
)
"""What two things that bear names share, in capitals or not: "the Lincoln and Holland tunnels"."""

CONTESTS = frozenset("award awards competition lecture lectures medal medals prize prizes trophy".split())
"""Things in small letters that bear a name without a possessive: "the Queen Elisabeth competition"."""

THINGS_IN_SMALL = frozenset(
    """
    comet disease effect hospital law lymphoma palsy prize restaurant sarcoma sausage scale scholar scholarship shop
    store syndrome telescope theorem whiskey
    """.split()
)
"""The same in small letters, behind a possessive: "Parkinson's disease"."""

WORKS = frozenset("quartet quintet symphony trio".split())
"""Of the things, those that somebody has made and not those that bear a name: "Haydn's Quartet"."""

FOREIGN_THINGS = frozenset(
    """
    aeroport aeroporto aeropuerto avenida calle ecole estadio gare hopital ilha isla jardin lycee palacio palais palazzo
    piazza piazzale pont ponte puente rua rue salle stade stadio teatro ulica ulitsa
    """.split()
)
"""Words of other languages before a name that make it the name of a thing, also at the head of a sentence."""

THING_BEFORE = FOREIGN_THINGS | frozenset(
    """
    atletico avenida borussia cafe calle camp cape carrier chez club cruiser cyclone deportivo destroyer dynamo el ferry
    fort freighter frigate h.m.s hmas hms hotel hurricane ins inter lake las los mount mt mv operation plaza port racing
    real restaurant rms rue saint san santa santo sao ship spartak sporting ss st ste storm sts submarine tanker team
    trawler tropical typhoon u.s.s usns uss vessel via yacht
    """.split()
)
"""Words before a name that make it the name of a thing: "Hurricane Maria", "the carrier Gerald R. Ford"."""

CLUBS = frozenset("atletico borussia deportivo dynamo inter real spartak sporting".split())
"""Of those, first words of sports clubs, which begin no name of a person even at the head of a sentence."""

TRADES = frozenset(
    """
    activist actor actress aide anchorman architect artist astronomer athlete author baker bandleader banker baritone
    bassist batsman biologist boss bowler boxer briton broker brother bursar businessman businesswoman canon captain
    catcher cellist ceo cfo challenger champion chef chemist choirmaster choreographer clarinetist cleric clerk
    co-founder cofounder colleague columnist comedian commentator composer concertmaster conductor conservationist
    contractor contralto coo cornerback correspondent counterpart critic curate curator custodian cyclist dancer
    daughter deacon dealer defector defendant defenseman delegate demographer designer detainee dictator diplomat
    dissident doctor dramaturg dramaturge driver drummer dutchman emir engineer englishman entrepreneur essayist
    executive expert farmer father fellow filmmaker financier firefighter fisherman flutist folklorist founder frenchman
    freshman friend fullback geologist goalie goaltender golfer grader guitarist gunman gymnast halfback harpist head
    headmaster headmistress heir heiress hero heroine historian hostage hurdler husband incumbent industrialist
    infielder inventor investigator investor irishman jockey journalist keyboardist kicker king landlord laureate lawyer
    librarian linebacker linesman lobbyist mate mathematician mediator meteorologist mezzo militant monarch mother
    musician negotiator neighbor neighbour newscaster nominee novelist nurse nutritionist oboist opponent organist
    organizer outfielder painter paramedic parishioner partner passenger percussionist philosopher photographer
    physicist pianist pilot pitcher plaintiff player playwright poet politician pollster predecessor priest prisoner
    producer programmer promoter provost psychologist publicist queen rapper recipient referee registrar resident rival
    rookie rower ruler runner salesman saxophonist scotsman sculptor shopkeeper shortstop singer sister skater skier
    socialist soldier son songwriter sophomore soprano spaniard specialist sponsor sportswriter sprinter spy star
    strongman student substitute successor supervisor surgeon suspect swede swimmer tailback teacher teammate technician
    tenor terrorist theologian trader trainer translator trumpeter trustee tutor umpire vicar victim violinist violist
    volunteer warlord welshman wicketkeeper widow wife witness worker wrestler writer
    """.split()
)
"""What a person is or does, or whose kin, written small; no titles."""

_OF_FIRMS_TOO = frozenset(
    """
    agent boss broker challenger champion contractor counterpart critic dealer defendant delegate developer head
    incumbent investor leader nominee number opponent owner partner plaintiff predecessor producer promoter recipient
    representative resident rival specialist sponsor star successor suspect trader victim winner
    """.split()
)
PERSONAL = frozenset(
    (TRADES - _OF_FIRMS_TOO) | set("goalkeeper mate midfielder referee spokesman spokeswoman striker umpire".split())
)
"""What people alone are, no firm and no team: "pianist"."""

PLACE_ADJECTIVES = frozenset(
    "central east eastern greater lower new north northern south southern upper west western".split()
)
"""First words of the names of places: "West Lunt"."""

ISLANDS_OF_ONE_WORD = frozenset(
    """
    antigua aruba bali borneo bougainville capri celebes corfu corsica crete curacao euboea formosa guadalcanal
    hispaniola hokkaido honshu ibiza java kalimantan kyushu lesbos leyte lombok luzon madeira majorca mallorca
    martinique mindanao minorca mustique mykonos naxos oahu okinawa patmos penang phuket sardinia shetland sicily
    socotra sulawesi sumatra sumba svalbard tahiti tasmania tenerife tobago zanzibar
    """.split()
)
"""Islands that are no country, where nobody is called so."""

GROUPS = frozenset(
    """
    abu-sayyaf ahrar ansar asa'ib asaib boko dar fatah fath harakat harkat hay'at hayat hezb hizb ikhwan jabhat jaish
    jama'at jamaat jaysh jemaah jund kata'ib kataib katibat lashkar liwa majlis saraya tehreek tehrik
    """.split()
)
"""First words of the names of armed groups and parties."""

FAMILIES = frozenset("camp camps clan couple dynasty families family household siblings sisters".split())
"""Words behind the name of several: of one whom the article names too, they name her."""

OF_A_PERSON = frozenset(
    """
    administration administrations adviser advisers affair aide aides allies ally appointee appointees attorney
    attorneys backers cabinet camp campaign candidacy clan couple critics dictatorship dynasty era families family
    forces government governments household impeachment junta lawyer lawyers leadership loyalist loyalists nominee
    nominees premiership presidency rally regime scandal siblings sisters speech spokesman spokeswoman supporter
    supporters supporters' swap ticket transition trial voters white whitehouse years
    """.split()
)
"""Words behind a name that leave it a person's: "the Biden administration", "the Assad regime"."""

BETWEEN_TWO = frozenset(
    """
    administration alliance bout call campaign contest conversation debate dialogue duel encounter exchange feud fight
    friendship meeting race relationship rivalry summit talks ticket
    """.split()
)
"""Words behind two names with a hyphen between: "the Biden-Harris Administration"."""

SPEECH = frozenset(
    """
    acknowledged added adds admitted announced answered argued argues asked asks believes claimed claims commented
    complained conceded concluded continued declared denied denies explained explains insisted insists joked noted notes
    observed pledged predicted promised quipped recalled recalls remarked replied responded said say says shouted stated
    suggested tells testified thinks told urged urges vowed warned warns writes wrote
    """.split()
)
"""What people do who are quoted, in the tenses of newspapers."""

DEEDS = SPEECH | frozenset(
    """
    accused accuses appeared appears arrested arrived arrives backed backs beat beats began begins blamed blames bought
    called calls came come comes composed condemned congratulated cried criticised criticized danced defeated died dies
    discovered discussed doubled drew drove emphasized expected expects expressed faced fell fled flew gave gives goes
    governed held hit hits holds homered hopes invented joined joins kept killed knew laughed leads leaves lectured led
    left lived lives loses lost made makes married meets met nodded opposed opposes ordered orders painted pitched
    praised preached ran read reaffirmed reigned reiterated rejected rejects resigned resigns retired retires returned
    returns rose ruled sang sat scored scores seeks sends sent served serves shot signed signs singled smiled sold
    sought speaks spoke stood struck takes taught testifies thanked thanks took underscored underwent visited visits
    waited wanted wants welcomed went wept who whose wins won worked works
    """.split()
)
"""What people do: behind a capitalised word that begins a sentence, evidence that it names a person."""

HEADLINE_VERBS = frozenset(
    """
    accuses admits appear arrives asks attacks backs beats blames blasts buries calls clash clashes closes condemns
    convicted defends defies denies dies elected enters exits eyes faces fights finds fires follows freed gives goes
    greets hails heads hires hits hopes indicted jailed joins leads leaves makes meet meets moves mulls named names
    opens opposes orders picks pleads praises presses pulls quits rejects resigns retires returns rips says seeks sees
    serves sign signs slams snubs speak speaks stays steps sues sworn takes taps tells thanks urges vetoes visits vows
    wants warns weighs wins
    """.split()
)
"""What people do in headlines: capitals there are no evidence that a word belongs to a name."""

MODALS = frozenset("can could may might must shall should will would".split())
"""Behind them stands a verb."""

DAYS = DAYS_AND_MONTHS | frozenset(
    """
    apr aug dec feb fri jul jun mar may mon nov oct sat sep sept sun thu thur thurs today tomorrow tonight tue tues wed
    yesterday
    """.split()
)
"""Days and months, and their short forms."""

MONTHS_AND_NAMES = frozenset("april august june march may".split())
"""Of those, the ones that are names of people too: "Theresa May"."""

BEFORE_MONTHS = frozenset("and by early from in last late next of on since this to until".split())
"""Words that stand before months, and not before people."""

FUNCTION_WORDS = frozenset(
    """
    a according additional after all also although amid among an and another any are as at because before both but by
    can compiled could crown dear despite did do does during each editing even every for former from had happy has have
    he hello hence her here him his how however i if in is it its let like meanwhile more most my no not now of on once
    only or our over photo photographs photos please reporting she should since so some thank thanks that the their
    then then-president there these they this those though to under unlike until us via was we were what when where
    while who whom whose why with without would writing yes yet you
    """.split()
)
"""Words that begin sentences and lines with a capital and are never part of a name."""

NOT_NAMES = (
    DAYS
    | FUNCTION_WORDS
    | frozenset(
        """
        advancers afp africa african aids al-qa'ida al-qaeda al-qaida allies ally amazon ambassador americans android
        answer ap applause apple arab arabs ariz asean asia asian attendance audience auntie baghdad beijing berlin
        bible bonds breakfast brie brussels cairo calif camembert caption catholic catholics chairman cheddar christian
        christians christmas colo communist communists congress conn conservative conservatives contact copyright covid
        covid-19 crews dad daddy decliners defence defense democrat democrats deputy dinner director directors division
        dollar dr earth easter eastern ebola economic edam editor editors education emir emmy eu europe european
        europeans facebook fact fed fifth final finance first foreign fourth gainers general geneva god google gouda
        government governor grammy grandfather grandma grandmother grandpa granny grants hamas health hezbollah high
        hindu hindus hiv hizballah hizbollah holocaust house hrvp iaea ill imf ind instagram interior internet
        interpreter isil isis islamic jerusalem jewish jews judge kabul kherson king koran kremlin kurdish kurds kyiv
        labor labour laughter leaders lent letters level liberal liberals linux london losers lunch madam mama markets
        mars mass mayor md media members mich microsoft migration minister ministers minn miss mo moderator mom mommy
        moon moscow mr mrs ms mum mummy muslim muslims n.j n.y nana nato nazi nazis nobel note officer officers
        officials olympic opec operator oscar overseas papa paris parliament parmesan participant pashtun passover
        pentagon police politburo pope president press prime prince princess professor protestant protestants pulitzer q
        quarterfinal queen question quran ramadan rates re readers rebels release remarks republican republicans results
        reuter reuters road round schools scorers scores second secretary secretary-general semifinal senate senator
        shares sheet sheikh shia shiite sikh sikhs sir socialist socialists source sources soviet soviets spokesman
        spokesperson standings state statement states stocks subject sultan summary sunni supper taliban talks tamil
        tehran tex thanksgiving third tiktok tokyo tories tory traffic troops turnout twitter u.k u.n u.s u.s.a uk un
        unidentified unknown upi usa venus vice voice wash washington western winners wto youtube zika
        """.split()
    )
)
"""Words that are no name by themselves, whatever the model says."""

NOT_PEOPLE = _phrases(
    """
    a.g edwards | a.g. edwards | a.h belo | abu dhabi | abu ghraib | abu musa | abu sayyaf | addis ababa | al arabiya |
    al jazeera | al qaeda | al shabaab | alex brown | allen overy | amnesty international | ann arbor | ann taylor |
    art deco | arthur andersen | arthur young | aston martin | aston villa | aunt jemima | austin reed | austin rover |
    b.a.t industries | b.f goodrich | b.f. goodrich | bacardi martini | baker hughes | baker mckenzie | baton rouge |
    be'er sheva | bear stearns | ben jerry | bergdorf goodman | betty crocker | big ben | big mac | black decker |
    blue jays | bnei brak | bob evans | boko haram | bonny light | booz allen | boston college | brooks brothers |
    bryn mawr | buenos aires | bugs bunny | burger king | burns philp | cable wireless | cabo verde | calvin klein |
    cape town | cape verde | capitol hill | captain morgan | carl zeiss | carson city | cathay pacific |
    charles jourdan | charles schwab | charles town | chase manhattan | cheung kong | christian dior |
    christian science | clifford chance | coopers lybrand | corpus christi | costa rica | crystal palace | da nang |
    dar es salaam | davis cup | de beers | dean foods | dean witter | deep blue | del monte | der spiegel | des moines |
    dien bien phu | dillon read | dom perignon | donald duck | donna karan | dow jones | downing street | dr pepper |
    drexel burnham | duncan hines | e.f hutton | e.f. hutton | e.w scripps | eddie bauer | edward jones | el pais |
    el salvador | eli lilly | elizabeth arden | ernst and young | ernst young | estee lauder | ethan allen |
    f.w woolworth | f.w. woolworth | fannie mae | father christmas | fleet street | frank russell | fred meyer |
    freddie mac | george town | giorgio armani | glaxo wellcome | goldman sachs | gordon bennett | grand prix |
    grand rapids | grand slam | grant thornton | greco-roman | green party | greenpeace international | h.j heinz |
    h.j. heinz | h.r block | hang seng | harley davidson | harley-davidson | harris teeter | harry potter |
    harvey nichols | harvey norman | herri batasuna | ho chi minh city | hong kong | howard johnson | hughes aircraft |
    hugo boss | j crew | j p morgan | j. crew | j.c penney | j.c. penney | j.p morgan | jack daniel | jack in the box |
    james bond | james capel | james hardie | jane doe | jardine matheson | jenny craig | jersey city | jim beam |
    jim crow | jimmy dean | joe camel | john deere | john doe | john hancock | john lewis | john menzies | john wiley |
    johnnie walker | johns hopkins | jolly roger | jones lang wootton | jose cuervo | judeo-christian | kate spade |
    khmer rouge | kidder peabody | kimberly clark | kimberly-clark | kleinwort benson | kris kringle | kuala lumpur |
    l.l bean | l.l. bean | la paz | la republica | la scala | lane bryant | las vegas | laura ashley | laura secord |
    le havre | le mans | le monde | lehman brothers | lerner new york | little caesars | little havana | little italy |
    little odessa | little saigon | little tokyo | lloyds abbey | long island | los angeles | louis vuitton |
    magna carta | main street | manchester united | maple leafs | marie callender | marie claire | marie stopes |
    marks and spencer | marks spencer | marshall field | martin marietta | mary ellen | mary kay | mary quant |
    mc donald | melbourne croatia | mercer street | merrill lynch | mickey mouse | moet hennessy | mona lisa |
    monte carlo | morgan grenfell | morgan stanley | mrs fields | nagorno karabakh | neiman marcus | new york |
    notre dame | notre dame cathedral | nova scotia | oscar mayer | p.t barnum | paine webber | paris match |
    paris saint germain | paris st germain | paul weiss | peat marwick | perry ellis | peter kiewit | peter pan |
    philip morris | phillips petroleum | phnom penh | piggly wiggly | pitney bowes | port moresby | price waterhouse |
    prudential bache | puerto rico | r.j reynolds | r.j. reynolds | radio marti | ralph lauren | ramada renaissance |
    raymond james | red cross | red sox | red star belgrade | rio de janeiro | rio tinto | robert bosch |
    robert fleming | robert half | robin hood | roland garros | rolling stone | rolls royce | rolls-royce |
    ronald mcdonald | rose bowl | roy rogers | ruby ridge | ryan air | ryder cup | s.c johnson | s.g warburg |
    s.g. warburg | saint kitts | saks fifth | sallie mae | salomon brothers | san antonio | san diego | san jose |
    san marino | santa claus | santa fe | santa monica | sao paulo | sara lee | saudi aramco | shearson lehman |
    sheffield wednesday | sherlock holmes | sherwin williams | sierra leone | sinn fein | smith barney | smith kline |
    spanish harlem | sri lanka | st louis | st paul | standard chartered | standard poor | stanley works |
    stella artois | stena line | stephens inc | sun hung kai | super bowl | swire pacific | sydney croatia |
    t rowe price | tamil tigers | tel aviv | temple israel | thomas cook | thomas nelson | thomson reuters |
    tiger tops | tim hortons | tommy hilfiger | toronto croatia | trader joe | turkey trot | ulan bator | uncle ben |
    uncle remus | uncle sam | uncle tom | union jack | van gogh museum | vanity fair | victoria falls |
    victoria secret | virginia beach | virginia slims | w.h smith | w.h. smith | w.r grace | w.r. grace | wake forest |
    wall street | walt disney | walt disney world | walter reed | warner bros | wells fargo | wertheim schroder |
    white sox | william hill | winn dixie | yves saint
    """
)
"""Firms, places, papers and figures of speech that look like people; hyphens read as spaces."""

ISLANDS = _phrases(
    """
    ben nevis | diego garcia | diego ramirez | fernando de noronha | franz josef land | jan mayen | juan fernandez |
    lord howe | marie byrd land | martha's vineyard | marthas vineyard | queen maud land | robinson crusoe |
    rockall bank | san juan fernandez | severnaya zemlya | tristan da cunha | van diemen
    """
)
"""Islands and other lands that have a person's name, of which people who have it too are told by more than that."""

KINDS = _phrases(
    """
    bloody mary | clydesdale | cornish rex | harvey wallbanger | jack russell | saint bernard | shirley temple |
    st bernard | suffolk punch | tom collins
    """
)
"""What is called by a name and counted: "a Jack Russell bit the mayor"."""

EPONYMS = _phrases(
    """
    achilles tendon | amber alert | bunsen burner | dewey decimal | faraday cage | gatling gun | geiger counter |
    heimlich maneuver | heimlich manoeuvre | leyden jar | miranda card | miranda right | miranda warning |
    molotov cocktail | morse code | petri dish | ponzi scheme | rorschach test | stanley cup | stanley knife |
    turing test | zamboni driver
    """
)
"""What bears somebody's name in small letters, without the last s."""

PLACE_PREPOSITIONS = frozenset("across around at from in into near outside through toward towards via".split())

PARTIES = frozenset(
    "BQ Con D Dem DUP G Green Grn I Ind L Lab LD Lib Nat NDP PC PQ R Ref Rep SDLP SF SNP UKIP UUP".split()
)
"""Parties as lists of votes write them."""

PLAYERS = frozenset(
    """
    captain coach defender forward goalkeeper manager midfielder pitcher player quarterback skipper striker winger
    """.split()
)
"""Of a team, whose name stands before them."""

STATES = frozenset(
    """
    Ala Alaska Ariz Ark Calif Colo Conn Del Fla Ga Hawaii Idaho Ill Ind Iowa Kan Ky La Maine Mass Md Mich Minn Miss Mo
    Mont N.C N.D N.H N.J N.M N.Y Neb Nev Ohio Okla Ore Pa R.I S.C S.D Tenn Texas Utah Va Vt W.Va Wash Wis Wyo
    """.split()
)
"""American states as lists of votes write them, without the last stop."""

HORSES = frozenset("colt filly foal gelding horse mare pony racehorse stallion thoroughbred".split())
"""What stands before or behind the name of a horse."""

ANIMALS = HORSES | frozenset(
    """
    alligator beagle bear bull bulldog camel cat chimpanzee collie cow crocodile dog dolphin donkey elephant giraffe
    goat gorilla hamster heifer hippo hog hound kitten labrador lion lioness llama macaw mule mutt orangutan orca panda
    parrot poodle puppy rabbit retriever rhino rhinoceros shepherd sow spaniel steer terrier tiger tigress tomcat
    tortoise turtle walrus whale
    """.split()
)
"""The same of all animals."""

PETS = ANIMALS | frozenset(
    """
    boar calf chicken cockerel corgi crow dachshund duck eagle ewe falcon ferret fox goose greyhound hawk hen iguana
    kangaroo koala lamb leopard lizard mare mastiff moose mouse octopus otter owl ox penguin pig pigeon piglet pug puma
    python ram rat raven rooster seal setter shark sheep snake stag swan whippet wolf wombat
    """.split()
)
"""All that are called something, though some who are called so are people: "a sly fox", but "a fox called Ivo"."""

BREEDS = frozenset(
    """
    bulldog dachshund foxhound greyhound hound mastiff pinscher pointer poodle retriever ridgeback setter sheepdog
    spaniel spitz springer terrier wolfhound
    """.split()
)
"""What stands behind the first words of a breed's name: "a King Charles spaniel"."""

BOATS = frozenset(
    """
    boat canoe dinghy dory houseboat kayak narrowboat raft rowboat skiff speedboat
    """.split()
)
"""What bears a name as ships do, and stands before it less often."""

VEHICLES = frozenset(
    """
    airplane airship balloon biplane blimp bulldozer bus car drone engine glider helicopter jeep lander locomotive
    machine plane probe rig robot rocket rover satellite spacecraft tank tractor truck van
    """.split()
)
"""What is called something, on land, in the air and beyond."""

SHOPS = frozenset(
    """
    bakery band bar bistro bookshop bookstore boutique brand brewery cafe café chain cinema deli diner discotheque duo
    eatery grocer label laundromat magazine newspaper nightclub pizzeria pub quartet restaurant retailer saloon sauna
    shop store supermarket tavern trio
    """.split()
)
"""What sells or plays under a name that may be a country's or a person's: "Norway, a diner"."""

WORKS_OF_ART = frozenset(
    """
    album ballad ballet book cocktail comedy computer doll drama film game hymn movie musical novel opera painting play
    poem potato program rose sculpture series show single sitcom software song statue storm waltz
    """.split()
)
"""What somebody has made or bred and called so: "a play called Dora Lunt"."""

PARTS = frozenset(
    """
    aida ariadne banquo brunnhilde carmen cleopatra cordelia coriolanus cressida cymbeline cyrano desdemona electra
    escamillo falstaff faust figaro hamlet iago iphigenia isolde juliet laertes lear leporello lohengrin macbeth
    malvolio medea mercutio norma oedipus ophelia othello pagliacci papageno parsifal portia prospero puck rigoletto
    romeo salome sarastro shylock siegfried tamburlaine titania tosca turandot violetta wotan wozzeck
    """.split()
)
"""Parts in plays and operas that are often played: behind "plays" or "sings" no people."""

STORMS = frozenset("cyclone hurricane storm typhoon".split())
"""What stands before the name of a storm."""

SHIPS = frozenset(
    """
    barge battleship carrier catamaran clipper corvette cruiser cutter destroyer dredge ferry ferryboat fireboat
    freighter frigate galleon gunboat icebreaker ketch lifeboat liner minesweeper riverboat sailboat schooner ship
    showboat sloop steamer steamship submarine tanker towboat trawler trimaran tug tugboat vessel whaler yacht yawl
    """.split()
)
"""What stands before the name of a ship."""

THING_FIRST = (
    STORMS
    | SHIPS
    | FOREIGN_THINGS
    | frozenset(
        """
        asteroid baton cabo cafe camp cape club coeur comet eau eid fond fort grand hotel lake mont mount mt plaza port
        prairie radio santa sioux team terre tropical wadi
        """.split()
    )
)
"""First words of what is no person, though the model may say so: "Comet Hale-Bopp"."""

WEAK_TITLES = frozenset(
    """
    analyst assistant aunt bishop brother candidate captain cardinal chair chief coach dame dean delegate deputy
    director don editor emir emperor executive father general hon imam judge justice king lady leader lord major manager
    marshal master mother officer owner pastor premier prince princess principal private queen rabbi representative
    saint secretary-general shah sheikh sister speaker st sultan u uncle veteran warden
    """.split()
)
"""Titles that begin the names of things as often: "General Motors", "King Street"; the model must agree."""

SURE_NAMES = frozenset(
    """
    abdullah ahmad ahmed ali andersson begum chowdhury fernandez garcia gonzalez gupta hansen hassan hernandez hussain
    hussein ibrahim ismail ivanov jensen johansson khan kobayashi kowalski kumar kyi lopez martinez mbeki mohamed
    mohammed muhammad nakamura nguyen nielsen nowak odhiambo okafor okonkwo patel perez petrov popescu rao rodriguez
    sanchez sharma singh smirnov suzuki takahashi tanaka watanabe yamamoto
    """.split()
)
"""Surnames that are nothing else."""

STYLES = frozenset(["aga khan", "dalai lama", "panchen lama"])
"""What one person at a time is called, with the article: "the Aga Khan"."""

SHORT_GIVEN_NAMES = frozenset("bo cy ed jo ty vi".split())
"""Given names of two letters that are no words; others, such as "al" and "so", are words first."""

KNOWN_ALONE = frozenset(
    """
    arafat assad ataturk bach bartok beethoven ben-gurion berlioz berlusconi biden bizet blair bolsonaro brahms brezhnev
    caesar caravaggio castro ceausescu cervantes cezanne chavez chekhov cher chirac chopin churchill clinton dante
    darwin debussy donizetti dostoyevsky duterte dvorak einstein eisenhower erdogan freud gaddafi galileo gandhi goethe
    gorbachev goya guevara handel havel haydn hegel hitler hussein janacek kadhafi kafka kerensky khamenei khomeini
    khrushchev kissinger klimt kohl lenin liszt lukashenka lukashenko lula lumumba macron maduro mahler mandela mao
    maradona marcos matisse mendelssohn merkel messiaen michelangelo milosevic mitterrand mobutu modi monteverdi mozart
    mubarak mugabe mussolini mussorgsky napoleon nasser nehru netanyahu neymar nietzsche nixon nkrumah obama orban
    orwell pele peron picasso pinochet plato pompidou poulenc prokofiev puccini pushkin putin qaddafi rabin rachmaninoff
    rachmaninov reagan rembrandt ronaldinho roosevelt rossini sadat saddam sarkozy schoenberg schubert shakespeare
    shevardnadze shostakovich sibelius smetana socrates stalin stravinsky suharto sukarno tchaikovsky telemann thatcher
    thoreau tito tolstoy trotsky truman trump tudjman verdi vermeer vivaldi voltaire walesa wojtyla yanukovych yeltsin
    zelensky zelenskyy zhirinovsky zidane
    """.split()
)
"""People whom newspapers call by one name that is nobody else's and no common word."""

BEHIND_GIVEN = frozenset(["bey", "hanim", "hanım", "efendi"])
"""Turkish honorifics, which stand behind the given name."""

POSTNOMINALS = frozenset(
    """
    am ao cbe cmg cpa dbe dds dfc dfm dphil dsc dso dvm esq facs frcs frs gbe kbe kc kcmg llb llm mba mbe md mep mp msc
    msp mvo obe op osb phd qc rn sc sj
    """.split()
)
"""Letters behind a name: degrees, orders, seats."""

OFFICES = frozenset(
    """
    affairs agriculture commerce cooperation defence defense development education energy environment finance growth
    health housing intelligence interior issues justice labor labour management migration operations planning policy
    population reform refugees relations resources rights security services state trade transport transportation
    treasury unification
    """.split()
)
"""What offices are for, at the end of a title: "Special Envoy for Hostage Affairs Roger Carstens"."""

OF_A_PLACE = frozenset(
    """
    archbishop battle bishop capital center centre cities city coast county diocese district duke east emir governor
    gulf island isle islet islets king lake mayor municipality north outskirts people port prince province queen region
    republic sea siege south state streets suburb sultan town towns treaty university village villages west
    """.split()
)
"""Words that "of" and a place follow."""

PLACES_AND_GIVEN_NAMES = frozenset(
    """
    abilene adelaide alexandria america antonio april arlington art asia august aurora austin autumn avon baja baker
    banks baron bernardino best bethany bethlehem bishop bismarck blue boise brittany bronx brook brooklyn camden
    carolina carson carter case chad chance chandler charlotte chelsea chester china christian clare clay cleveland
    columbus cook crystal cuba dakota dallas dawn dean delta denver devon diego domingo duke durham earl eden essex
    faith fisher florence ford forest francisco gary geneva georgia german grace grant guernsey harmony helena holland
    hope houston hudson hunter india indiana iona ireland israel italia ithaca jackson jamaica jericho jersey jordan
    jose joy juan judge june justice kent kenya kerry kiev king kingston lafayette lake lancaster lansing laredo laurel
    legend liberty lincoln london long lorraine lourdes lowell luis luz lyon macon madison major mark marshal mason may
    medina melody mercedes milan mobile montana nazareth nevada nice noble norman normandy ocean odessa orlando paris
    paulo petra phoenix pierre preston price prince raleigh rio river roma roman rose royal ruby sahara salem samara san
    santa santiago savannah saxon shannon sienna sierra skye sofia star sterling stone stormy summer sunny sydney tara
    taylor trenton trinidad troy tyler valencia verona victoria vienna virginia warren will worth york young zion
    """.split()
)
"""Given names that are places or plain words as often: alone they are no evidence of a person."""

EVERYDAY = frozenset(
    """
    amber baker ban banks bell best bill black brook brown bush case chase church cook cross dawn day east faith field
    fish ford frank good grace grant gray green grey heath hill hope joy king little long love major mark marsh may moon
    moore north park pearl pool poole power price reed rice rivers rose ruby rush sharp short small son south stone
    strong summers sun swift waters wells west white will winter wise wood woods young
    """.split()
)
"""Surnames that are words of every day: at the head of a sentence they are no evidence of a person."""
