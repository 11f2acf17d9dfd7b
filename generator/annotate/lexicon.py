"""Words that tell, beside a name, whether it is a person's. All are folded as `generator.names.fold` does."""

from __future__ import annotations

THINGS = frozenset(
    "academy accord accords act agreement airlines airport airways albion amendment arena army associates athletic "
    "auditorium program programme programs programmes initiative project agency festival elementary "
    "preparatory day ward way "
    "west woods hill lane post place ave avenue award awards bank barracks barrier base bay "
    "beach bill blvd board bombers boulevard bridge brigade brigades bros brothers building bureau cabin camp "
    "campus canal canyon castle cathedral cemetery center centers centre chapel chapter church city class classic "
    "clinic club co coast college commission committee communications company conference constant constitution "
    "convention corp corporation council county court courthouse creek crescent crossing cup dam delicatessen "
    "department disease district drive dynamo effect electronics energy enterprises entertainment equation estate "
    "expressway falls fellow fellows fellowship field fields foods fort forum foundation fund gallery gap garden "
    "gardens gate glacier grill grounds group hall halls hamlet harbor harbour heights high highway hill hills "
    "holding holdings hospital hotel hotspur house inc industries infirmary inlet inn institute institution "
    "insurance international island islands isle journal junction lab laboratories laboratory lake lane law laws "
    "league library lighthouse limited lodge ltd mall manor mansion marina market medal medical memorial method "
    "mill mills mine ministry mission monument motor motors mountain mountains museum news newspaper newspapers oak "
    "oaks observatory office oil open orchestra palace parade park parkway partners party pass path peak "
    "penitentiary peninsula pharmaceuticals pictures pier place plain plan plant plaza plc point pond pool port "
    "post principle prison prize prizes productions project protocol province quarter quartet quintet railroad "
    "railway ranch rangers rd records reef region report reservation reserve reservoir resolution resort restaurant "
    "ridge river road room rovers rule sanatorium scale scholar scholars scholarship school schools sea seamount "
    "securities seminary senior shipping shipyard shoals shop society sound square stadium state station steel "
    "store stores strait street studio studios suite summit symphony synagogue syndrome systems tavern technologies "
    "dispatch herald tribune gazette chronicle sentinel telegraph inquirer advertiser ledger "
    "telescope television temple terminal terrace test theater theatre theorem times tower towers town township "
    "trail transport treaty trophy trust tunnel turnpike union united university valley venture ventures video "
    "village villas wanderers ward warehouse waterfront way wharf wildlife winery woods works world yard zoo "
    "affairs operations rights services cooperation strategy control format chain delegation impunity "
    "hemisphere pavilion doctrine movement front brigade bloc militia cartel diner buffet bistro cafe cafeteria "
    "kitchen bakery pharmacy drugstore salon revolution rebellion uprising riots memorandum clause annex rink "
    "coliseum racecourse speedway raceway invitational derby stakes handicap marathon relays tournament championship "
    "architects genocide d'etat d'ivoire d'or d'azur d'orsay d'eau championships radio singers ensemble "
    "choir trio missile life plc setting collection bluffs rapids springs knolls meadows estates "
    "central catholic tech circle alley antiques hardware realty florist jewelers jewellers meats "
    "plumbing lumber tires toys optical cleaners drugs appliances farms dairy orchards vineyards nursery greenhouses "
    "roofing paving trucking seafood steakhouse lounge donuts pizza grocery furniture mass requiem days".split()
)
"""Words behind a name that make it the name of a thing: "Benjamin Franklin Room", "Monroe Doctrine"."""

THINGS_OR_SURNAMES = frozenset(
    "bay bridge camp castle church court day field fields forest gate gates hall hill hills house lake lane law lodge "
    "kitchen mills park place plant point pool post price ridge rivers steel street temple town ward way west woods "
    "pond power alley days".split()
)
"""Of those, the ones that are surnames too: "Tiger Woods"."""

PLURAL_THINGS = frozenset(
    "airports avenues bridges canyons churches colleges counties creeks dams glaciers highways hospitals hotels "
    "islands lakes libraries mountains mounts museums parishes parkways piers prisons reservoirs rivers roads schools "
    "squares stadiums streets townships tunnels universities wards".split()
)
"""What two things that bear names share, in capitals or not: "the Lincoln and Holland tunnels"."""

CONTESTS = frozenset("competition award awards prize prizes medal medals trophy lecture lectures".split())
"""Things in small letters that bear a name without a possessive: "the Queen Elisabeth competition"."""

THINGS_IN_SMALL = frozenset(
    "disease syndrome lymphoma palsy sarcoma comet law theorem scale scholarship scholar prize effect hospital "
    "restaurant telescope store shop sausage whiskey".split()
)
"""The same in small letters, behind a possessive: "Parkinson's disease"."""

WORKS = frozenset("quartet quintet trio symphony".split())
"""Of the things, those that somebody has made and not those that bear a name: "Haydn's Quartet"."""

THING_BEFORE = frozenset(
    "hurricane typhoon cyclone uss hms ss hmas mv ins usns rms sts mount mt lake fort port camp cape operation "
    "hotel carrier destroyer frigate cruiser submarine ferry tanker freighter trawler yacht ship vessel restaurant "
    "rue via calle avenida plaza cafe chez sao borussia dynamo spartak inter real atletico racing deportivo "
    "sporting team club tropical storm san santa santo st ste saint el los las u.s.s h.m.s".split()
)
"""Words before a name that make it the name of a thing: "Hurricane Maria", "the carrier Gerald R. Ford"."""

TRADES = frozenset(
    "activist actor actress architect artist athlete author banker baker biologist boxer captain champion chef "
    "chemist colleague columnist comedian composer conductor correspondent critic cyclist dancer daughter dealer "
    "defector designer diplomat dissident doctor driver emir engineer executive expert father farmer filmmaker "
    "fisherman founder friend golfer guitarist head heir heiress historian husband inventor investigator journalist "
    "king lawyer mother musician nurse opponent organizer painter partner passenger philosopher photographer "
    "physicist pianist pilot player poet politician priest producer programmer psychologist queen rival runner "
    "salesman singer sister brother socialist soldier son songwriter sculptor spy star student surgeon swimmer "
    "teacher terrorist trader translator trustee tutor victim violinist volunteer widow wife witness worker writer "
    "gunman hostage detainee prisoner clerk curator landlord teammate successor predecessor counterpart aide boss "
    "co-founder cofounder ceo cfo coo fellow recipient delegate sponsor plaintiff defendant suspect jockey trainer "
    "umpire referee bowler batsman nominee incumbent challenger mediator negotiator strongman dictator ruler "
    "monarch warlord militant partner specialist technician librarian conservationist industrialist businessman "
    "businesswoman entrepreneur financier investor broker publicist promoter lobbyist pollster demographer "
    "meteorologist geologist astronomer mathematician theologian cleric parishioner neighbor neighbour resident "
    "shopkeeper contractor contralto soprano tenor baritone mezzo cellist violist clarinetist oboist flutist "
    "trumpeter drummer bassist concertmaster choreographer firefighter paramedic laureate hero heroine founder "
    "commentator newscaster anchorman sportswriter playwright novelist essayist "
    "substitute frenchman dutchman englishman irishman welshman scotsman briton spaniard swede "
    "supervisor dramaturge dramaturg organist harpist percussionist saxophonist keyboardist rapper bandleader "
    "choirmaster headmaster headmistress provost registrar bursar linesman wicketkeeper skier skater swimmer wrestler "
    "gymnast rower cyclist rookie goalie defenseman fullback halfback tailback mate "
    "kicker freshman sophomore custodian canon linebacker cornerback outfielder infielder "
    "shortstop catcher pitcher goaltender sprinter hurdler deacon vicar curate nutritionist folklorist".split()
)
"""What a person is or does, or whose kin, written small; no titles."""

_OF_FIRMS_TOO = frozenset(
    "agent boss broker challenger champion contractor counterpart critic dealer defendant delegate developer head "
    "incumbent investor leader nominee number opponent owner partner plaintiff predecessor producer promoter recipient "
    "representative resident rival specialist sponsor star successor suspect trader victim winner".split()
)
PERSONAL = frozenset(
    (TRADES - _OF_FIRMS_TOO) | set("spokesman spokeswoman striker midfielder goalkeeper referee umpire mate".split())
)
"""What people alone are, no firm and no team: "pianist"."""

CLUBS = frozenset("real inter borussia dynamo spartak atletico deportivo sporting".split())
"""Of those, first words of sports clubs, which begin no name of a person even at the head of a sentence."""

PLACE_ADJECTIVES = frozenset(
    "new north south east west northern southern eastern western upper lower greater central".split()
)

GROUPS = frozenset(
    "katibat kataib kata'ib hay'at hayat saraya jaysh jaish jabhat ansar harakat harkat hizb hezb liwa jund jama'at "
    "jamaat jemaah lashkar fatah ahrar asa'ib asaib fath majlis dar ikhwan tehrik tehreek boko abu-sayyaf".split()
)
"""First words of the names of armed groups and parties."""

FAMILIES = frozenset("family families household clan dynasty sisters siblings couple camp camps".split())
"""Words behind the name of several: of one whom the article names too, they name her."""

OF_A_PERSON = frozenset(
    "administration administrations regime government governments presidency era campaign cabinet camp ally allies "
    "aide aides supporter supporters loyalist loyalists family families household years clan dynasty junta "
    "dictatorship premiership candidacy ticket backers critics sisters siblings couple trial adviser advisers "
    "appointee appointees nominee nominees voters rally speech impeachment transition leadership white whitehouse "
    "forces affair swap scandal supporters' spokesman spokeswoman lawyer lawyers attorney attorneys".split()
)
"""Words behind a name that leave it a person's: "the Biden administration", "the Assad regime"."""

BETWEEN_TWO = frozenset(
    "administration ticket campaign summit talks meeting debate call conversation rivalry feud duel race relationship "
    "friendship contest fight bout alliance exchange encounter dialogue".split()
)
"""Words behind two names with a hyphen between: "the Biden-Harris Administration"."""

SPEECH = frozenset(
    "said says say told tells added adds asked asks wrote writes noted notes argued argues insisted insists "
    "declared announced stated replied warned warns recalled recalls explained explains testified acknowledged "
    "conceded denied denies admitted claimed claims suggested predicted complained commented remarked observed "
    "urged urges vowed pledged promised joked quipped shouted answered responded continued concluded believes "
    "thinks".split()
)
DEEDS = SPEECH | frozenset(
    "met meets visited visits won wins beat beats defeated lost loses scored scores died dies resigned resigns "
    "thanked thanks praised criticized criticised condemned called calls led leads joined joins arrived arrives "
    "left leaves took takes made makes gave gives went goes sent sends sat stood kept knew came ran rose fell read "
    "spoke speaks testifies appeared appears arrested married faced wants wanted seeks sought hopes expects "
    "expected backed backs opposes opposed ordered orders rejected rejects accused accuses blamed blames "
    "underscored discussed reaffirmed emphasized reiterated expressed congratulated welcomed underwent hit hits "
    "served serves worked works began begins holds held retired retires returned returns who whose lived lives wept "
    "comes come smiled laughed nodded signed signs flew fled killed shot struck homered pitched drove singled "
    "sang danced taught preached lectured bought sold drew cried waited "
    "doubled tells governed ruled reigned painted composed invented discovered".split()
)
"""What people do: behind a capitalised word that begins a sentence, evidence that it names a person."""

HEADLINE_VERBS = frozenset(
    "meets presses warns says visits wins beats dies resigns thanks praises condemns calls leads joins arrives "
    "leaves takes makes gives goes speaks urges vows seeks hopes backs opposes orders rejects accuses blames hits "
    "serves returns retires faces wants tells asks signs named names greets defies speak meet sign appear stays "
    "blasts slams rips hails eyes mulls weighs vetoes sues fires hires picks taps pulls snubs attacks defends denies "
    "admits enters exits fights pleads convicted indicted jailed freed buries "
    "quits moves opens closes sees finds heads follows clash clashes sworn steps elected".split()
)

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow tonight feb mar apr jun jul aug sep sept oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
MONTHS_AND_NAMES = frozenset("april august june march may".split())

FUNCTION_WORDS = frozenset(
    "the a an and or but in on at to of by for with from as if it its he she they we you i his her their our my "
    "this that these those there here what when where who whom whose why how not no yes all some any each every "
    "most more while after before since until because though although however meanwhile then now so yet only even "
    "also both reporting writing editing photographs photos photo additional compiled former "
    "then-president crown among amid like unlike despite during under over via according without once "
    "can could would "
    "should is are was were did does do has had have him us let please thanks thank hello dear happy hence".split()
)
"""Words that begin sentences and lines with a capital and are never part of a name."""

NOT_NAMES = (
    DAYS
    | FUNCTION_WORDS
    | frozenset(
        "ally allies question q answer moderator voice audience operator participant interpreter "
        "unidentified unknown applause "
        "laughter source sources reuter reuters ap afp upi dr congress parliament senate house government state "
        "states dinner lunch breakfast supper god internet christmas easter thanksgiving lent ramadan passover "
        "earth moon mars venus bible koran quran crown road crews turnout traffic winners grants markets shares "
        "stocks bonds dollar talks rates police troops rebels officials officers directors members ministers "
        "leaders democrat democrats republican republicans labour labor tory tories conservative conservatives "
        "liberal liberals communist communists socialist socialists americans european europeans asian african "
        "western eastern islamic muslim muslims christian christians jewish jews catholic catholics protestant "
        "protestants hindu hindus sikh sikhs kurdish kurds arab arabs tamil pashtun shiite sunni shia taliban hamas "
        "hezbollah hizbollah isis isil al-qaeda al-qaida al-qa'ida nazi nazis soviet soviets nato opec asean eu un "
        "u.n u.s us uk u.k u.s.a usa hrvp tex calif conn mass mich minn wash ariz colo ind ill md mo n.j n.y decliners "
        "advancers gainers losers kremlin pentagon politburo kabul fed nobel oscar grammy emmy pulitzer covid "
        "covid-19 ebola zika aids hiv "
        "linux android twitter facebook google apple amazon microsoft youtube instagram tiktok spokesperson "
        "spokesman secretary minister president chairman senator governor mayor judge director ambassador professor "
        "general officer sir madam mr mrs ms miss re subject note editor editors photo caption copyright contact "
        "media press release statement fact sheet remarks washington london paris moscow beijing tokyo geneva "
        "brussels berlin jerusalem baghdad tehran cairo overseas schools foreign finance defense defence interior "
        "education health emir sheikh sultan king queen prince princess pope dear letters readers results standings "
        "scores scorers attendance summary division second third fourth fifth first round final semifinal "
        "quarterfinal prime vice deputy high level europe africa asia secretary-general economic hizballah migration "
        "holocaust kyiv kherson iaea wto who imf grandpa grandma granny grandmother grandfather mom mommy mum mummy "
        "dad daddy papa mama nana auntie gouda edam cheddar brie camembert parmesan".split()
    )
)
"""Words that are no name by themselves, whatever the model says."""

NOT_PEOPLE = frozenset(
    "morgan stanley|merrill lynch|arthur andersen|philip morris|eli lilly|johns hopkins|calvin klein|ralph "
    "lauren|harley "
    "davidson|charles schwab|wells fargo|aston martin|aston villa|ernst young|price waterhouse|lehman "
    "brothers|goldman "
    "sachs|booz allen|marks spencer|rolls royce|tommy hilfiger|kate spade|mary kay|ben jerry|jack daniel|johnnie "
    "walker|"
    "jim beam|captain morgan|uncle sam|santa claus|john doe|jane doe|jim crow|john deere|kimberly clark|dean "
    "witter|smith barney|kidder peabody|drexel burnham|bear stearns|salomon brothers|prudential bache|louis "
    "vuitton|estee "
    "lauder|elizabeth arden|hugo boss|giorgio armani|christian dior|yves saint|saks fifth|stephens inc|edward "
    "jones|raymond "
    "james|robert half|sara lee|betty crocker|aunt jemima|duncan hines|oscar mayer|jimmy dean|dr pepper|st "
    "louis|st paul|"
    "san jose|san diego|san antonio|santa monica|santa fe|virginia beach|carson city|jersey city|victoria falls|"
    "sierra leone|hong kong|sri lanka|abu dhabi|abu ghraib|tel aviv|costa rica|puerto rico|el salvador|buenos "
    "aires|new york|"
    "los angeles|las vegas|ann arbor|baton rouge|grand rapids|des moines|cape town|charles town|al jazeera|al arabiya|"
    "al qaeda|boko haram|al shabaab|abu sayyaf|tamil tigers|khmer rouge|sinn "
    "fein|le monde|la republica|el pais|der spiegel|mercer street|wall street|main street|downing street|fleet "
    "street|rolling "
    "stone|paris match|mona lisa|cabo verde|cape verde|saint kitts|hang seng|dow jones|standard poor|chase "
    "manhattan|mc "
    "donald|burger king|marie claire|vanity fair|sheffield wednesday|manchester united|ho chi minh city|nagorno "
    "karabakh|"
    "addis ababa|kuala lumpur|phnom penh|ulan bator|port moresby|notre dame|capitol hill|george town|de "
    "beers|van gogh "
    "museum|long island|la paz|la scala|le mans|le havre|san marino|monte carlo|abu musa|rio tinto|saudi "
    "aramco|tiger "
    "tops|red sox|white sox|blue jays|maple leafs|notre dame cathedral|dar es salaam|rio de janeiro|da "
    "nang|dien bien phu|sao "
    "paulo|corpus christi|wake forest|paris saint germain|paris st germain|boston college|"
    "herri batasuna|bonny light|fannie mae|freddie mac|sallie mae|martin marietta|ethan allen|peter kiewit|perry "
    "ellis|tim "
    "hortons|jenny craig|donna karan|john lewis|laura ashley|harvey nichols|austin rover|austin reed|robert "
    "fleming|james "
    "capel|kleinwort benson|morgan grenfell|jardine matheson|harvey norman|thomas cook|thomson reuters|paul "
    "weiss|dillon "
    "read|william hill|marks and spencer|harley-davidson|kimberly-clark|grant thornton|coopers lybrand|peat marwick|"
    "stanley works|black decker|sherwin williams|pitney bowes|mary ellen|virginia slims|art deco|ruby "
    "ridge|crystal palace|"
    "rose bowl|carl zeiss|christian science|harry potter|sherlock holmes|james bond|mickey mouse|donald "
    "duck|bugs bunny|"
    "big ben|big mac|union jack|jolly roger|green party|grand prix|grand slam|super bowl|davis cup|ryder cup|gordon "
    "bennett|san marino|monte carlo|marie stopes|amnesty international|greenpeace international|cathay pacific|cable "
    "wireless|rolls-royce|smith kline|glaxo wellcome|standard chartered|clifford chance|allen overy|baker mckenzie|"
    "warner bros|walt disney|walt disney world|radio marti|jose cuervo|bacardi martini|moet hennessy|dom "
    "perignon|neiman marcus|bergdorf goodman|brooks brothers|jones lang wootton|john hancock|charles "
    "jourdan|mary quant|ernst and young|arthur young|laura secord|john menzies|james hardie|burns philp|swire "
    "pacific|robert bosch|thomas nelson|john wiley|hughes aircraft|paine webber|alex brown|wertheim "
    "schroder|phillips petroleum|frank russell|shearson lehman|lloyds abbey|nova scotia|stena line|dean foods|baker "
    "hughes|jack in the box|mrs fields|little caesars|roy rogers|bob evans|marie callender|howard johnson|ramada "
    "renaissance|victoria secret|ann taylor|lane bryant|eddie bauer|lerner new york|fred meyer|harris "
    "teeter|piggly wiggly|winn dixie|trader joe|peter pan|robin hood|father christmas|kris kringle|joe "
    "camel|ronald mcdonald|j.c penney|j.p morgan|j.p. morgan|j.c. penney|a.g edwards|a.g. edwards|f.w "
    "woolworth|f.w. woolworth|s.c johnson|e.w scripps|h.j heinz|h.j. heinz|r.j reynolds|r.j. reynolds|w.r "
    "grace|w.r. grace|j crew|j. crew|l.l bean|l.l. bean|e.f hutton|e.f. hutton|t rowe price|b.f goodrich|b.f. "
    "goodrich|a.h belo|h.r block|p.t barnum|s.g warburg|s.g. warburg|w.h smith|w.h. smith|b.a.t "
    "industries|magna carta|walter reed|bryn mawr|del monte|marshall field|temple israel|deep blue|sun hung kai|"
    "cheung kong|uncle ben|uncle tom|uncle remus|red cross|ryan air|bnei brak|be'er sheva".split("|")
)
"""Firms, places, papers and figures of speech that look like people; hyphens read as spaces."""

PLACE_PREPOSITIONS = frozenset("in at near from outside around across into through toward towards via".split())

PARTIES = frozenset(
    "D R I L G Dem Rep Ind Lib Lab Con LD SNP PC UKIP Green DUP SF SDLP UUP NDP PQ BQ Ref Grn Nat".split()
)
"""Parties as lists of votes write them."""

PLAYERS = frozenset(
    "goalkeeper player striker midfielder defender winger forward coach manager captain skipper quarterback "
    "pitcher".split()
)
"""Of a team, whose name stands before them."""

STATES = frozenset(
    "Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|"
    "Mo|Mont|N.C|N.D|N.H|N.J|N.M|N.Y|Neb|Nev|Ohio|Okla|Ore|Pa|R.I|S.C|S.D|Tenn|Texas|Utah|Va|Vt|W.Va|Wash|Wis|"
    "Wyo".split("|")
)
"""American states as lists of votes write them, without the last stop."""

HORSES = frozenset("horse racehorse colt filly gelding mare stallion pony thoroughbred foal".split())
ANIMALS = HORSES | frozenset(
    "dog puppy hound terrier retriever spaniel "
    "collie beagle bulldog poodle labrador shepherd mutt cat kitten tomcat elephant gorilla chimpanzee orangutan panda "
    "whale dolphin orca walrus bear lion lioness tiger tigress parrot macaw cow bull heifer steer sow hog goat donkey "
    "mule llama camel rabbit hamster tortoise turtle crocodile alligator giraffe hippo rhino rhinoceros".split()
)
STORMS = frozenset("hurricane typhoon cyclone storm".split())
SHIPS = frozenset(
    "carrier ship ferry tanker submarine vessel destroyer frigate cruiser yacht trawler freighter cutter sailboat "
    "schooner tug tugboat barge liner gunboat minesweeper fireboat towboat steamer steamship lifeboat battleship "
    "icebreaker "
    "corvette dredge ferryboat riverboat showboat sloop ketch clipper".split()
)
THING_FIRST = (
    STORMS
    | SHIPS
    | frozenset(
        "radio comet asteroid plaza wadi cabo eid mont mount mt lake fort hotel cafe team club tropical cape port camp "
        "grand eau prairie coeur terre baton fond sioux".split()
    )
)
"""First words of what is no person, though the model may say so: "Comet Hale-Bopp"."""

WEAK_TITLES = frozenset(
    "general major private chief captain premier justice judge marshal officer chair speaker king queen prince "
    "princess lady lord father mother sister brother saint st u don emperor warden dean principal pastor editor "
    "veteran analyst assistant executive director manager coach leader owner candidate imam secretary-general shah "
    "master representative delegate deputy sheikh sultan emir hon rabbi cardinal bishop dame "
    "uncle aunt".split()
)
"""Titles that begin the names of things as often: "General Motors", "King Street"; the model must agree."""

SURE_NAMES = frozenset(
    "singh khan kumar ahmed ahmad mohammed mohamed muhammad hussein hussain ali hassan abdullah ibrahim "
    "ismail patel sharma "
    "rao gupta begum chowdhury nguyen garcia rodriguez gonzalez hernandez martinez fernandez lopez perez "
    "sanchez ivanov "
    "petrov smirnov popescu johansson andersson nielsen hansen jensen kowalski nowak okafor okonkwo "
    "mbeki odhiambo suzuki "
    "tanaka watanabe yamamoto nakamura takahashi kobayashi kyi".split()
)
"""Surnames that are nothing else."""

STYLES = frozenset(["aga khan", "dalai lama", "panchen lama"])
"""What one person at a time is called, with the article: "the Aga Khan"."""

KNOWN_ALONE = frozenset(
    "cher mobutu nkrumah lumumba guevara pele ronaldinho neymar maradona zidane "
    "arafat assad ataturk bach beethoven ben-gurion berlusconi biden blair bolsonaro brezhnev caesar castro "
    "ceausescu cezanne chavez chirac churchill clinton dante darwin duterte einstein eisenhower erdogan freud "
    "galileo gandhi gorbachev havel hitler hussein kafka kerensky khamenei khomeini khrushchev kissinger kohl lenin "
    "lukashenka lukashenko lula macron maduro mandela mao marcos matisse mendelssohn merkel michelangelo milosevic "
    "mitterrand modi mozart mubarak mugabe mussolini napoleon nasser nehru netanyahu nixon obama orban orwell peron "
    "beethoven dvorak bartok mahler sibelius rachmaninoff rachmaninov mussorgsky janacek smetana schoenberg "
    "monteverdi telemann donizetti rossini bizet messiaen poulenc "
    "brahms chopin handel haydn schubert tchaikovsky stravinsky puccini vivaldi liszt debussy berlioz "
    "prokofiev shostakovich klimt goya vermeer caravaggio nietzsche hegel goethe cervantes dostoyevsky chekhov pushkin "
    "thoreau "
    "picasso pinochet plato pompidou putin qaddafi gaddafi kadhafi rabin reagan rembrandt roosevelt sadat saddam "
    "sarkozy shakespeare shevardnadze socrates stalin suharto sukarno thatcher tito tolstoy trotsky truman trump "
    "tudjman verdi voltaire walesa wojtyla yanukovych yeltsin zelensky zelenskyy zhirinovsky".split()
)
"""People whom newspapers call by one name that is nobody else's and no common word."""

BEHIND_GIVEN = frozenset(["bey", "hanim", "hanım", "efendi"])
"""Turkish honorifics, which stand behind the given name."""

POSTNOMINALS = frozenset(
    "qc kc mp mep msp phd md dds dvm msc mba dphil llb llm obe cbe mbe kbe dbe gbe kcmg cmg frs frcs esq facs cpa rn "
    "sj osb op dsc dso dfc dfm mvo sc am ao".split()
)
"""Letters behind a name: degrees, orders, seats."""

OFFICES = frozenset(
    "affairs security defense defence trade finance state education health justice interior energy commerce "
    "environment unification labor labour agriculture transport transportation treasury housing development "
    "cooperation intelligence rights refugees migration population growth operations management policy "
    "planning reform resources relations "
    "services issues".split()
)
"""What offices are for, at the end of a title: "Special Envoy for Hostage Affairs Roger Carstens"."""

OF_A_PLACE = frozenset(
    "mayor governor bishop archbishop city town village province port district duke king queen prince emir sultan "
    "battle siege treaty republic state county suburb islet islets university diocese gulf sea lake isle island "
    "north south east west east outskirts center centre municipality region coast people streets villages towns "
    "cities capital".split()
)
"""Words that "of" and a place follow."""

PLACES_AND_GIVEN_NAMES = frozenset(
    "virginia victoria florence georgia carolina chelsea alexandria charlotte madison lincoln jordan paris milan "
    "dallas houston austin orlando phoenix cleveland denver jackson savannah adelaide sydney sofia london kingston "
    "lourdes israel chad china india kenya asia america carson raleigh montana dakota nevada indiana tyler chandler "
    "lansing lancaster arlington preston chester durham york essex kent devon clay brooklyn bronx trenton camden "
    "troy ithaca odessa geneva lyon nice santiago san santa trinidad cuba jamaica ireland italia roma valencia "
    "sienna vienna verona petra medina samara kiev salem bethlehem nazareth zion eden jericho columbus macon mobile "
    "lafayette lowell warren gary laredo abilene bismarck helena boise pierre aurora laurel hudson holland german "
    "roman norman saxon kerry clare tara iona skye lorraine normandy brittany bethany shannon avon jersey guernsey "
    "francisco jose diego bernardino antonio domingo juan luis paulo rio luz sierra sahara delta baja mercedes ford "
    "king prince duke earl major art grant will mark may june april august rose ruby crystal grace hope faith joy "
    "dawn star summer autumn ocean river lake brook forest stone christian young long best chance case royal noble "
    "price sunny stormy harmony melody liberty justice legend blue sterling worth banks bishop dean baron marshal "
    "judge mason taylor carter baker cook hunter fisher".split()
)
"""Given names that are places or plain words as often: alone they are no evidence of a person."""

EVERYDAY = frozenset(
    "price young long ban son king rice brown green white black gray grey hill bush rose may will mark bill grant "
    "frank park power rush best good strong little small wise moore day stone wood fish bell ford banks cook baker "
    "major short sharp swift wells field case chase cross church north south east west winter summers sun moon love "
    "hope joy grace faith pearl ruby amber dawn heath reed woods marsh pool poole brook rivers waters".split()
)
"""Surnames that are words of every day: at the head of a sentence they are no evidence of a person."""
