"""Words of trades: "surgeon", "first mate", "safe-breaker"; each of one trade."""

from __future__ import annotations

FIELDS = {
    "politics": """
        alderman alderperson alderwoman ambassador assembly-member assemblyman assemblywoman attache backbencher
        borough-president burgess burgomaster cabinet-minister cabinet-secretary campaign-manager candidate chancellor
        chief-minister chief-whip city-commissioner city-manager city-treasurer commissar congressman congressperson
        congresswoman consul consul-general corporator councillor councilman councilor councilwoman county-clerk
        county-commissioner county-executive county-supervisor delegate democratic-unionist diplomat diplomatic
        district-leader envoy finance-minister first-minister foreign-minister foreign-secretary freeholder governor
        gubernatorial high-commissioner home-secretary law-maker lawmaker legislator lobbyist majority-leader mayor
        mayoral mep minority-leader mla mlc mp mps msp parliament parliamentarian parliamentary party-boss
        party-chairman party-chief party-leader party-secretary party-whip party-worker plenipotentiary policy-maker
        policymaker politburo politician postmaster-general precinct-captain premier press-secretary prime-minister
        reeve sarpanch selectman selectwoman senate senator shadow-minister state-representative statesman tanaiste
        taoiseach town-clerk ulster-unionist vice-consul ward-boss
""",
    "law": """
        articled-clerk attorney attorney-general bailiff barrister conveyancer conveyancing counsel court court-clerk
        court-recorder court-reporter crown-attorney defense-counsel judge jurist justice kings-counsel law-clerk
        law-partner law-professor lawyer litigation litigator magistrate notary paralegal patent-agent pleader probate
        process-server prosecutor public-defender queens-counsel solicitor stipendiary trial-lawyer vakil
""",
    "police": """
        beat-officer carabiniere chief-inspector constable constabulary cop correction-officer correctional-officer
        corrections-officer crossing-guard customs-officer deputy-sheriff desk-sergeant detective detective-constable
        detective-inspector detective-sergeant detective-superintendent federal-agent fingerprint garda gendarme
        head-constable highway-patrolman homicide-squad house-officer immigration-officer inspector jailer jailor
        mountie narcotics-agent patrolman patrolwoman police-captain police-chief police-commissioner police-constable
        police-corporal police-inspector police-lieutenant police-officer police-sergeant police-superintendent
        policeman policewoman prison-governor prison-guard prison-officer prison-warden private-eye riot-squad sheriff
        sleuth store-detective sub-inspector traffic-warden troop-commander trooper turnkey undersheriff vice-squad
        warder wardress watchman
""",
    "arms": """
        able-rating admiral air-commodore air-marshal airman army army-chief army-officer artilleryman battalion
        bombardier brigade brigade-commander brigadier cavalry cavalry-officer cavalryman colonel combat-engineer
        commandant commando commodore conscript corporal defence-attache dispatch-rider dragoon drill-sergeant ensign
        field-commander field-marshal fleet-commander flight-lieutenant flying-officer fusilier general grenadier
        group-captain guardsman guerrilla guerrilla-leader gunner gunnery-sergeant gurkha havildar hussar infantry
        infantry-officer infantryman insurgent intelligence-officer jawan lance-bombardier lance-corporal lancer
        legionnaire lieutenant machine-gunner marine marine-sergeant master-sergeant mercenary military-attache
        military-commander military-ruler militia-commander militia-leader militiaman naval-commander naval-officer
        paratrooper peshmerga pilot-officer platoon quartermaster rebel rebel-commander rebel-leader recruiting-officer
        regiment reservist rifleman sapper sepoy sergeant sergeant-major serviceman servicewoman sniper soldier
        soldiering squadron-leader staff-officer staff-sergeant storm-trooper subedar sublieutenant tank-commander
        troop-leader warlord warrant-officer wing-commander
""",
    "sport": """
        all-american all-rounder alpinist anchor-leg archery athlete athletics backfield backstop backstroke badminton
        ballplayer bantamweight base-stealer baseball baseball-manager baseman basketball batsman batter batting
        bicyclist blueliner bobsled bobsledder body-builder bodybuilder bowler boxer boxing boxing-trainer breaststroke
        bronc bronco-rider bull-rider bullfighter butterfly-stroke caddie caddy cager camogie canoeist catcher
        center-fielder center-forward centerfielder centre-back centre-forward centre-half championship chess climber
        club-professional coach coaches coaching cornerback cricket cricketer croquet cruiserweight curler cutman
        cyclist darts decathlete decathlon defence-man defender defenseman defensive-end defensive-tackle discus
        distance-runner drag-racer draughts-champion equestrian equestrienne eventer fast-bowler featherweight fencer
        fielder figure-skater first-sacker fly-half flyweight football football-manager footballer freestyle full-back
        fullback gloveman goal-keeper goal-scorer goalie goalkeeper goals goalscorer goaltender goaltending golf
        golf-pro golf-professional golfer golfing grand-slam grandmaster grappler gridiron gymnast gymnastics half-back
        halfback hammer-thrower handball hander harness-driver heavyweight heptathlete high-jump high-jumper hitter
        hockey homered homers horse-trainer hurdler hurdles hurler hurling infielder inning inside-left inside-right
        javelin jockey judo judoka karate kayaker kickboxer kicker lacrosse left-back left-fielder left-guard
        left-hander left-tackle leftfielder lefthander leg-spinner lightweight linebacker lineman linesman lock-forward
        long-jump long-jumper luger marathon marathoner marksman martial-artist matador medalist medallist middleweight
        midfield midfielder miler motocross motorcyclist mountaineer nascar-driver netball netballer netminder oarsman
        oarswoman off-spinner olympian olympic-champion outfielder outside-left outside-right paceman paralympian pelota
        pentathlete personal-trainer pitcher pitching playmaker point-guard pole-sitter pole-vault pole-vaulting
        power-forward prizefighter prop-forward pugilist quarterback quoits race-driver race-rider racehorse-trainer
        racewalker racing-cyclist racing-driver racquets rally-driver rebounds referee right-back right-fielder
        right-guard right-hander right-tackle rightfielder righthander rodeo rower rowing rugby runner runners
        running-back scrum-half sculler sculling seamer shooting-guard shortstop shot-put shot-putter show-jumper
        showjumper showjumping shutout skater skating ski-instructor ski-jumper ski-racer skier skiing slalom slugger
        small-forward snooker snowboarder soccer softball southpaw speedskater speedway sportsman sportswoman sprinter
        sprints squash standoff-half steeplechase steeplechaser stock-car strikeouts striker sulky-driver sumo surfer
        swimmer swimming tackler taekwondo tailback tennis tennis-pro test-cricketer three-quarter tight-end toreador
        touchdown track-star trackman trampolinist tri-athlete triathlete triathlon triple-jumper ultramarathoner umpire
        vaulter volleyball water-polo weight-lifter weightlifter weightlifting welterweight wicket wicket-keeper
        wicketkeeper wide-receiver wing-back wing-half wingback winger wrestler wrestling
""",
    "stage": """
        accompanist accordionist acrobat actor actor-manager actress actresses aerialist album arranger artiste
        artistic-director bagpiper balladeer ballads ballerina ballet band bandleader bandmaster bandsman banjo banjoist
        baritone bass bassist bassoonist bell-ringer bluesman broadway-producer burlesque cabaret casting-director
        cellist cello chanteuse choir-director choirmaster choral choreographer chorister chorus-girl chorus-line
        chorus-master cinematographer circus-owner clarinet clarinetist clown coloratura comedian comedienne comedies
        comic composer concertina concertmaster concerto conductor contortionist contralto cornet cornetist countertenor
        crooner dancer dancing dancing-master danseur deejay disc-jockey disk-jockey diva dj documentarian
        documentary-maker drag-queen drama-coach dramatist drum-major drummer emcee ensemble entertainer escape-artist
        fashion-model fiddler film film-director film-editor film-maker film-producer film-star filmmaker fire-eater
        flamenco flautist fluegelhorn flute flutist folksinger ghazal glockenspiel guitar guitarist harmonica harpist
        harpsichordist heldentenor high-wire hoofer hornist hypnotist illusionist impresario jazz jazzman juggler
        kapellmeister keyboardist knife-thrower leading-lady leading-man librettist lion-tamer lute lutenist lyricist
        madrigal maestro magician mandolin mandolinist matinee-idol mentalist mezzo mime mimic mind-reader minstrel
        monologuist movie-director movie-producer movie-star moviemaker music-director music-hall musical-comedy
        musical-director musician musicologist oboe oboist opera opera-director opera-star operatic operetta oratorio
        orchestra orchestra-conductor orchestrator organ-grinder organist pantomime pantomimist percussion percussionist
        philharmonic pianist piano-teacher piccolo piper playwright pop-idol pop-star prima-donna prompter puppeteer
        quartet rapper recitalist record-producer recording-artist ringmaster rock-drummer rock-star sarod saxophone
        saxophonist screen-star screenwriter showgirl showman sideman singer sitar sitarist snake-charmer soloist sonata
        songs songsters songstress songwriter soprano soubrette sound-engineer stage-director stage-manager stagehand
        standup starlet stripper striptease stuntman stuntwoman supermodel sword-swallower symphony tabla tap-dancer
        television-actor television-star tenor theater theater-director theater-manager theatre theatre-director
        theatre-manager theatrical-agent theatrical-manager theatrical-producer thespian tightrope tragedian tragedienne
        trapeze trapeze-artist trapezist trombone trombonist troubadour trouper trumpet trumpeter ukulele understudy
        variety-artist variety-artiste vaudeville vaudevillian ventriloquist violin violinist violist virtuoso vocalist
        voice-teacher wardrobe-mistress wire-walker xylophonist zither
""",
    "letters": """
        balladist bard belletrist bibliophile biographer book-critic diarist epigrammatist essayist fabulist folklorist
        ghostwriter hagiographer haiku humorist laureate lexicographer literary-agent literary-critic memoirist novel
        novelist poems poet poet-laureate poetess poetry satirist scenarist science-fiction scriptwriter short-story
        sonneteer sonnets storyteller translator versifier writer
""",
    "art": """
        animator art-dealer art-director art-historian art-teacher artist calligrapher canvas caricaturist ceramicist
        ceramics ceramist collagist colorist colourist costume-designer couturier cubist curator draughtsman
        dress-designer enamelist enamellist engraver etcher etchings expressionist fashion-designer frescoes
        furniture-designer gallerist gallery gallery-director gallery-owner graphic-designer illustrator impressionist
        interior-decorator interior-designer jewelry-designer landscapist lithographer lithographs miniaturist
        modelmaker mosaicist muralist murals museum-director painter paintings pastellist photographer pointillist
        portraitist potter printmaker sculpted sculptor sculptress sculpture set-designer set-painter silhouettist
        stage-designer stained-glass tattoo-artist tattooist taxidermist textile-artist textile-designer videographer
        watercolorist watercolors watercolourist watercolours wood-carver wood-engraver woodblock woodcarver woodcut
        woodengraver
""",
    "science": """
        academician aerodynamicist anatomist anthropology archaeologist archaeology archeologist astrochemist astronomer
        astronomy astrophysicist bacteriologist biochemist biologist biology biophysicist botanist botany cartographer
        chemist chemistry computer-scientist cryptanalyst cryptographer crystallographer data-scientist demographer
        ecologist egyptologist entomologist entomology ethnographer game-developer geneticist geochemist geodesist
        geographer geologist geology geophysicist glaciologist herpetologist historian hydrographer laboratory
        laboratory-assistant lepidopterist limnologist linguist logician mathematician mathematics metallurgist
        meteorologist microbiologist microscopist naturalist nobel-laureate observatory oceanographer orientalist
        ornithologist palaeontologist paleontology philologist philosopher physicist physics plant-breeder programmer
        radiochemist research-chemist research-fellow researcher rocket-engineer scientist seismograph seismologist
        semiotician sinologist software-developer software-engineer statistician systems-analyst taxonomist telescope
        virologist volcanologist web-developer zoologist
""",
    "medicine": """
        acupuncturist ambulance-attendant ambulance-driver ambulance-officer ambulanceman anaesthetist anesthetist
        apothecary audiologist bone-setter bonesetter cardiologist chiropodist chiropractor clinic country-doctor dental
        dental-technician dentist dermatologist dietician dietitian dispensing-chemist doctor doula epidemiologist
        first-aider general-hospital general-practitioner gp gynaecologist gynecologist hakim healer health-officer
        health-visitor health-worker healthcare-worker herbalist homeopath homoeopath hospital hospital-administrator
        hospital-director hospital-matron hospital-orderly hospital-superintendent hygienist infirmary internist
        lab-technician medic medical medical-examiner midwife midwives neurologist neurosurgeon nurse nurses-aide
        nursing nutritionist obstetrician oculist oncologist operating-room ophthalmologist optician optometrist
        orthodontist orthopaedic orthopedic orthopedist orthoptist osteopath paediatric paediatrician paramedic
        pathologist patient-care patients pediatric pediatrician pharmaceutical-chemist pharmacist pharmacologist
        phlebotomist physician physicians-assistant physiotherapist podiatrist police-surgeon prosthetist psychiatrist
        psychoanalyst psychologist psychotherapist radiographer radiologist sanatorium sawbones stretcher-bearer surgeon
        surgeon-general surgery surgical therapist urologist vet veterinarian veterinary ward-orderly ward-sister x-ray
""",
    "business": """
        accountant actuary ad-man adman advertising-agent advertising-man arbitrageur auctioneer auditor
        automobile-dealer bank-cashier bank-chairman bank-clerk bank-director bank-employee bank-examiner bank-manager
        bank-officer bank-president bank-teller banker bill-collector bondholder bookkeeper bookmaker broker brokerage
        business-consultant business-executive business-leader business-man business-manager business-owner businessman
        businesspeople businesswoman capitalist car-dealer ceo cfo coal-operator commercial-traveler
        commercial-traveller company-chairman company-director coo debt-collector developer economist entrepreneur
        estate-agent executive executive-officer exporter factory-manager factory-owner financial-adviser
        financial-analyst financial-officer financial-planner financier fund-manager grain-dealer hedge-fund
        horse-dealer hotel-keeper hotel-manager hotel-owner hotelier hotelkeeper importer industrialist
        insurance-adjuster insurance-agent insurance-man investor ironmaster jobber land-agent landlady landlord
        loan-officer magnate management-consultant managing-director manufacturer marketer marketing-director
        marketing-manager merchant mill-manager mill-owner millowner mine-manager mine-owner money-lender money-manager
        moneylender office-manager oil-man oilman operating-officer plant-manager portfolio-manager press-agent
        property-manager proprietor publicist quarry-owner real-estate realtor receptionist restaurateur retailer
        sales-manager salesman saleswoman securities-analyst shareholder ship-owner shipbroker shipowner shipping-agent
        shipping-clerk shipping-magnate speculator stenographer stockbroker stockholder stockjobber switchboard-operator
        tax-consultant telephonist trader travel-agent traveling-man tycoon typist underwriter venture-capitalist
        wholesaler wildcatter wool-broker wool-buyer
""",
    "food": """
        baker bakery bar-keeper bar-manager bar-owner bar-tender barista barkeep barkeeper barmaid barman bartender
        beer-maker biscuit-maker bread bread-seller brewer brewery brewmaster butcher cafe-owner cafeteria-worker
        cake-maker candy-maker candymaker canteen caterer cheese-maker cheesemaker chef chocolate-maker chocolatier
        chophouse coffee-roaster confectioner cook cookery-writer counterman delicatessen dishwasher distiller
        fish-fryer fishfryer flour-miller headwaiter ice-cream inn-keeper innkeeper kitchen-hand kitchen-porter
        lunch-counter maitre-d maltster milk-bar miller mixologist noodle-maker oven pastry pastrycook patissier
        pizza-maker pizzeria pub-landlady pub-landlord pub-owner publican restaurant restaurant-manager restaurant-owner
        saloon-keeper saloon-owner saloonkeeper sausage-maker short-order soda-jerk sommelier tavern-keeper tavern-owner
        taverner tavernkeeper tea-lady tea-shop tearoom waiter waitress waitresses wine-waiter
""",
    "faith": """
        abbe abbess abbot archabbot archbishop archdeacon archimandrite archpriest ayatollah baptist benedictine bhikkhu
        bible-reader bible-teacher bishop canon-residentiary cantor capuchin cardinal carmelite catechist chaplain
        church-elder church-leader church-worker churchman churchwarden cistercian clergy clergyman clergywoman cleric
        coadjutor colporteur congregation curate deacon deaconess deanery ecclesiastic evangelist exarch faith-healer
        franciscan friar granthi honorary-canon imam jesuit lama lay-brother lay-reader lutheran mahant maulana maulvi
        methodist missionaries missionary missioner mohel monk monsignor mother-superior msgr muezzin mufti mullah nun
        nuncio parish parishioners parson pastor pontiff pope preacher prebendary prelate presbyter presbyterian priest
        prioress priory protopope pujari rabbi rectory religious-leader rev reverend revivalist rural-dean sacristan
        sadhu salvationist seminarian sexton spiritual-leader sunday-school swami televangelist theologian trappist
        verger vicar vicar-general yogi
""",
    "land": """
        agricultural-labourer agricultural-worker agriculturist agronomist apiarist arborist bee-keeper beekeeper
        breeder bullock-driver cane-cutter cattle-baron cattle-breeder cattle-dealer cattleman cotton-picker cow-hand
        cowboy cowhand cowherd cowpuncher crofter dairy dairymaid dairyman district-ranger drover farm-hand farm-laborer
        farm-labourer farm-manager farm-owner farm-worker farmer farmhand farming farmwife farmworker fieldhand
        flower-grower forest-ranger forest-supervisor forester fruit-grower fruit-picker fruitgrower game-keeper
        game-warden gamekeeper gardener ghillie goatherd goatherder grain-grower grazier greenkeeper grounds-keeper
        groundskeeper groundsman grower herder herdsman hill-farmer hives homesteader hop-grower hop-picker
        horse-breeder horticulturist land-owner landowner landscaper logger lumber-jack lumberjack lumberman nurseryman
        nut-grower orchard orchardist park-keeper park-ranger pastoralist peasant pig-keeper plantation-owner planter
        ploughman plowman potato-grower poultryman rabbiter ranch-hand rancher ranching rose-grower rubber-tapper
        seedsman sericulturist sharecropper shearer sheep-shearer sheepherder sheepman shepherd smallholder stable-hand
        stableboy station-owner stockman stockrider sugar-planter swineherd tea-picker tea-planter timber-cutter
        toddy-tapper trapper tree-surgeon vegetable-grower vine-dresser vineyard vineyard-owner vintner viticulturist
        wheat-grower wheatgrower wine-grower winegrower winemaker woodcutter woodman woodsman wrangler zoo-keeper
        zookeeper
""",
    "crafts": """
        appliance-repairman basket-maker basket-weaver basketmaker basketweaver bell-founder bell-maker bicycle-repairer
        blacksmith bladesmith boat-builder boatbuilder body-shop boilermaker book-binder bookbinder boot-maker bootmaker
        brass-founder brassworker broom-maker broommaker cabinet-maker cabinetmaker candle-maker candlemaker carpenter
        carpentry carver caulker chair-maker chairmaker chimney-sweep clock-maker clock-repairer clockmaker
        coach-builder coach-painter coachbuilder coachmaker cobbler coffin-maker compositor cooper coppersmith
        cordwainer corsetmaker cutler decorator diamond-cutter diemaker doll-maker dress-maker dressmaker dyer
        electrician embroiderer engine-fitter farrier fitter french-polisher furniture-maker furniture-restorer furrier
        garage-owner garageman gas-fitter gasfitter gilder glass-blower glass-cutter glass-maker glassblower glassworker
        glazier glove-maker gold-beater goldsmith gun-maker gunmaker gunsmith handyman harness-maker hat-maker hatmaker
        hatter horseshoer house-decorator house-painter instrument-maker iron-founder iron-moulder ironfounder ironsmith
        ironworker jeweler jeweller joiner joinery kite-maker knife-grinder knife-maker knitter lace-maker lacemaker
        lapidary lathe-operator leatherworker lens-grinder linotypist locksmith luthier machinist maker mason
        mattress-maker mechanic metal-worker metalworker millwright model-maker motor-mechanic moulder needlewoman
        needleworker net-maker organ-builder panel-beater paper-hanger paper-maker paperhanger papermaker pattern-maker
        patternmaker pewterer piano-maker piano-tuner picture-framer pipe-maker pipefitter plumber polisher
        power-lineman pressman printer puppet-maker quilt-maker quilter repairman rope-maker ropemaker rug-weaver
        saddle-maker saddlemaker saddler sail-maker sailmaker scissors-grinder seamstress seamstresses sempstress
        sheet-metal ship-builder ship-carpenter shipbuilder shipwright shoe-maker shoe-mender shoe-repairer
        shoe-repairman shoemaker sign-painter sign-writer signwriter silversmith soap-maker steamfitter stone-carver
        stone-worker stonecutter stonemason stove-maker sword-maker swordsmith tailor tailoress tanner telegraph-lineman
        telephone-lineman tentmaker thatcher tile-maker tilemaker tin-smith tinker tinner tinsmith tool-maker toolmaker
        toy-maker toymaker turner typesetter typographer umbrella-maker umbrella-mender upholsterer violin-maker
        wagonmaker watch-maker watch-repairer watchmaker weaver welder wheelwright wig-maker wigmaker wood-turner
        wood-worker woodturner woodworker
""",
    "labor": """
        assembly-line auto-worker autoworker cannery-worker car-worker coal-heaver coal-miner coal-trimmer coalminer
        collier colliers cotton-mill cotton-spinner ditch-digger dock-labourer dock-worker docker dockworker
        factory-girl factory-hand factory-operative factory-worker foundry foundry-worker foundryman furnaceman
        garment-worker gravedigger hod-carrier hodcarrier labor-chief labor-leader labor-organizer laborer labour-leader
        labourer longshore longshoreman machine-operator meat-packer meatpacker mill-girl mill-hand mill-worker millhand
        millworker mine-foreman mine-worker miner mineworker navvy oil-worker oilfield-worker packing-house packinghouse
        pitman puddler quarryman rig-worker riveter roughneck roustabout sandhog sawmill-worker shipyard-worker
        shop-steward smelterman steel-worker steelworker stevedore steward strike-leader teamster textile-operative
        textile-worker trade-unionist union-boss union-chief union-delegate union-leader union-man union-official
        union-organiser union-organizer union-president union-representative union-secretary unionist warehouseman
        waterside-worker watersider wharf-labourer wharfie wool-sorter wool-spinner
""",
    "school": """
        assistant-headmaster assistant-principal classroom deputy-head drawing-master educator elementary-school
        english-teacher form-master governess grade-school grammar-school guidance-counselor head-master head-mistress
        head-teacher headmaster headmistress headteacher house-master housemaster infant-school kindergarten
        kindergartner librarian mathematics-master nursery-teacher pedagogue preschool primary-school pupils school-head
        school-inspector school-librarian school-master school-mistress school-principal school-superintendent
        school-teacher schoolhouse schoolmarm schoolmaster schoolmistress schoolteacher teacher teaching tutor
        vice-principal
""",
    "press": """
        agony-aunt anchorman anchorperson anchorwoman announcer art-critic blogger broadcaster broadcasting bureau-chief
        cameraman cartoonist city-editor columnist comic-strip commentator copy-boy copy-editor copyreader correspondent
        deskman drama-critic dramatic-critic editor editorial-writer editorialist editorship feature-writer film-critic
        food-critic freelancer gossip-columnist interviewer journalism journalist leader-writer magazine-writer
        movie-critic muckraker music-critic news-anchor news-director news-editor news-photographer news-presenter
        newscaster newsman newspaper-editor newspaper-man newspaper-owner newspaper-photographer newspaper-publisher
        newspaper-writer newspaperman newspaperwoman newsreader newsreel photo-journalist photojournalist podcaster
        press-baron press-lord press-man press-photographer publisher pundit radio-announcer radio-host radio-presenter
        reporter restaurant-critic show-host sports-writer sportscaster sportswriter staff-photographer staff-writer
        stringer subeditor talk-show telecaster television-anchor television-critic television-host television-presenter
        television-producer theater-critic theatre-critic tv-anchor tv-host tv-presenter vlogger war-photographer
        weather-forecaster weathercaster weatherman
""",
    "crime": """
        arsonist assassin bandit bank-robber blackmailer bookie bootlegger bunco-artist burglar car-thief card-sharp
        cardsharp carjacker cat-burglar cattle-thief con-artist con-man con-woman confidence-man confidence-trickster
        conman contract-killer convict counterfeiter cracksman crime-boss crook cutpurse dacoit drug-dealer drug-lord
        drug-runner drug-smuggler drug-trafficker embezzler escapee extortioner extortionist felon forger fraudster
        fugitive gambler gang-boss gang-leader gang-member gangland gangster grifter gunman gunrunner hatchetman
        highwayman hijacker hired-killer hit-man hitman holdup hoodlum horse-thief housebreaker human-trafficker inmate
        jailbird jewel-thief kidnapper loan-shark mafioso mass-murderer mob-boss mobster moonshiner mugger murderer
        murderess outlaw parolee people-smuggler pickpocket pimp poacher racketeer rapist robber rum-runner rumrunner
        rustler safe-blower safe-breaker safe-cracker safeblower safebreaker safecracker serial-killer sex-offender
        shoplifter smuggler sneak-thief stickup strangler swindler thief thug trafficker train-robber trickster
        underworld yakuza yegg yeggman
""",
    "flight": """
        aeronaut air-ace air-hostess air-steward aircraft-captain airline-captain airline-hostess airline-steward
        airwoman astronaut aviator aviatrix balloonist barnstormer biplane cabin-crew copilot cosmonaut crop-duster
        flier flight-attendant flight-engineer flight-instructor flying-ace flying-instructor glider monoplane
        parachutist paraglider pilot skydiver space-shuttle spacecraft spaceman spacewoman stewardess stewardesses
        stunt-flier taikonaut traffic-controller wing-walker
""",
    "sea": """
        able-seaman bar-pilot bargee bargeman boat-owner boat-pilot boatman boatswain bosun cabin-boy channel-pilot
        chief-mate clammer coast-guardsman coastguard coastguardsman cockswain cod-fisher coxswain crabber crewman
        deck-hand deckhand dock-master dragger ferryman first-mate fisher fisherfolk fisherman fisherwoman fishing-boat
        fishing-captain freighter gondolier gunboat harbor-master harbor-pilot harbormaster harbour-master harbour-pilot
        helmsman lifeboat-coxswain lifeboatman light-keeper lighterman lighthouse-keeper lightkeeper lightship
        lobsterman lock-keeper lockkeeper longliner mariner merchant-sailor merchant-seaman midshipman oysterman
        pearl-diver pearler petty-officer purser river-pilot riverman sailing-master sailor schooner sea-captain
        seafarer sealer seaman second-mate shellfisherman ship-captain shipmaster ships-carpenter ships-cook
        ships-engineer ships-pilot shrimper skipper sponge-diver square-rigger steamboat steersman submariner third-mate
        trawler trawlerman tugboat tugboatman waterman whaler yachtsman yachtswoman
""",
    "fire": """
        engine-company fire-brigade fire-captain fire-chief fire-commissioner fire-fighter fire-lieutenant fire-lookout
        fire-marshal fire-officer fire-warden firefighter firefighting fireman firewoman hoseman ladder-company
        ladderman smoke-eater smoke-jumper smokejumper
""",
    "shops": """
        antique-dealer antiques-dealer appliance-dealer barber barbershop beautician bicycle-shop book-dealer
        book-seller bookseller bookshop bookstore candy-store carpet-dealer cheesemonger clothier coal-dealer
        coin-dealer corn-chandler corner-shop corsetiere cosmetologist costermonger department-store draper drapery
        drug-store druggist drugstore dry-cleaner dry-goods embalmer fish-monger fishmonger fishwife florist flower-girl
        flower-seller fruiterer funeral-director funeral-home furniture-dealer furniture-seller gem-dealer general-store
        gift-shop greengrocer grocer grocery gun-dealer haberdasher hair-dresser hair-stylist hairdresser hairstylist
        hardware hawker hosier ironmonger junk-dealer launderer laundress laundryman make-up-artist makeup-artist
        manicurist market-trader market-woman masseur masseuse milkman milliner mortician news-agent news-vendor
        newsagent newsboy newsdealer newsvendor outfitter pawnbroker peddler pedlar perfumer pet-shop pet-store
        rag-picker ragman record-store sales-clerk salesclerk salesgirl saleslady scrap-dealer secondhand seller
        shoe-store shop-assistant shop-girl shop-keeper shop-owner shop-walker shopgirl shopkeeper shopowner shopwalker
        shopwoman stall-holder stallholder stallkeeper stamp-dealer stationer store-keeper store-owner storekeeper
        storeowner street-trader sweetshop tea-seller tobacco-shop tobacconist toy-shop toyshop undertaker used-car
        vendor washerwoman wine-seller
""",
    "roads": """
        baggageman brakeman brakesman bus bus-conductor bus-inspector busman cab-driver cabbie cabdriver cabman carter
        chauffeur coach-driver coachman cycle-courier delivery-man deliveryman drayman engine-driver engine-fireman
        express-messenger freight-agent freight-conductor hack-driver hackman haulage-contractor haulier letter-carrier
        locomotive-driver locomotive-engineer locomotive-fireman locomotive-foreman lorry-driver mail-carrier mail-man
        mailman motor-man motorman muleteer omnibus-driver passenger-agent platelayer post-rider postal-carrier
        postal-clerk postal-employee postal-worker postman postmaster postmistress postwoman pullman-porter rail-worker
        railroad railroad-conductor railroad-engineer railroad-man railroad-worker railroader railway-clerk
        railway-employee railway-engineer railway-fireman railway-guard railway-official railway-porter railway-worker
        railwayman redcap rickshaw rickshaw-puller road-haulier section-foreman shunter signalman skycap stage-driver
        stagecoach station-agent station-master station-porter stationmaster streetcar streetcar-conductor
        subway-conductor switchman taxi taxicab telegraph-operator telegrapher ticket-agent ticket-collector
        ticket-inspector toll-collector toll-keeper toll-taker track-foreman track-walker trackwalker train-conductor
        train-dispatcher train-driver train-engineer train-guard trainman tram-conductor tram-driver tramway trolley
        truck-driver truckdriver trucker truckman van-driver wagon-driver wagoner yardman yardmaster
""",
    "building": """
        architect brick-layer bricklayer builder building-worker carpet-layer cement-finisher city-planner concreter
        construction-engineer construction-foreman construction-worker contractor crane-driver crane-operator
        demolition-man draftsman drain-layer drywaller engineer floor-layer homebuilder house-builder housebuilder
        plasterer quantity-surveyor rigger roofer scaffolder slater steeplejack surveyor tile-setter tiler tilesetter
        town-planner tunneller urban-planner well-digger well-driller
""",
    "service": """
        au-pair bellboy bellhop binman bootblack butler caretaker chambermaid charlady charwoman cleaner cleaning-lady
        cleaning-woman concierge custodian domestic-servant domestic-worker doorkeeper doorman dustman elevator-operator
        footman garbage-collector garbageman hall-porter hotel-porter housekeeper housemaid janitor janitress
        kitchen-maid ladies-maid lift-attendant lift-operator lodge-keeper maidservant manservant nanny night-porter
        nursemaid parlormaid parlourmaid refuse-collector road-sweeper sanitation-worker scullery-maid security-guard
        shoeshine-boy street-cleaner street-sweeper trash-collector valet window-cleaner window-washer
""",
}
"""Words of a trade, by trade, in small letters; of two words, with a hyphen."""
COMPOUNDS = (
    (
        "politics",
        """
        agriculture cabinet culture defence defense deputy economy education energy environment finance fisheries
        foreign health home housing information interior justice labor labour oil planning prime science tourism trade
        transport war water works
""",
        "minister",
    ),
    (
        "arms",
        """
        army artillery cavalry guerrilla infantry marine militia naval navy rebel regimental
""",
        "captain commander corporal lieutenant major officer recruit",
    ),
    (
        "building",
        """
        building construction paving roofing
""",
        "boss foreman superintendent worker",
    ),
    (
        "fire",
        """
        fire
""",
        "captain chief commissioner fighter lieutenant marshal officer warden",
    ),
    (
        "flight",
        """
        airline airliner bomber fighter glider helicopter jet jetliner seaplane transport
""",
        "captain commander pilot",
    ),
    (
        "food",
        """
        bakery bar bistro cafe canteen coffeehouse creamery deli delicatessen diner inn luncheonette pizzeria pub
        restaurant saloon steakhouse tavern tearoom teashop
""",
        "cook keeper manager operator owner proprietor worker",
    ),
    (
        "labor",
        """
        cannery cotton dock factory foundry mill mine oilfield pit quarry refinery sawmill shipyard smelter steel
        textile tin
""",
        "foreman hand laborer labourer operative worker",
    ),
    (
        "land",
        """
        dairy farm orchard plantation ranch vineyard
""",
        "foreman hand manager owner superintendent supervisor worker",
    ),
    (
        "land",
        """
        apple apricot berry cabbage cherry citrus coffee cotton cranberry fruit grape hop lettuce orange peach pear
        potato strawberry tea tobacco tomato vegetable
""",
        "picker",
    ),
    (
        "medicine",
        """
        dental hospital medical nursing pharmacy surgical
""",
        "aide assistant attendant matron orderly superintendent technician worker",
    ),
    (
        "police",
        """
        jail prison
""",
        "governor guard officer superintendent warden",
    ),
    (
        "police",
        """
        police
""",
        "captain chief commander commissioner corporal inspector lieutenant officer sergeant superintendent",
    ),
    (
        "press",
        """
        magazine news newspaper radio television
""",
        "correspondent editor proprietor publisher reporter writer",
    ),
    (
        "roads",
        """
        bus cab coach hack jeepney jitney lorry minibus minicab omnibus pedicab rickshaw streetcar tanker taxi taxicab
        tractor train tram tramcar trolley truck van wagon
""",
        "conductor driver operator",
    ),
    (
        "sea",
        """
        barge boat clipper ferry ferryboat fireboat fishing freighter liner riverboat sailing schooner ship shrimp
        steamboat steamer steamship tanker towboat trawler tug tugboat whaling
""",
        "captain cook crewman deckhand hand master mate skipper",
    ),
    (
        "shops",
        """
        antique antiques barbershop bookstall bookstore boutique drugstore grocery haberdashery kiosk laundry newsstand
        pawnshop shop stall store supermarket
""",
        "keeper manager operator owner proprietor",
    ),
    (
        "shops",
        """
        antique antiques book carpet cheese cigar clothes coin fish flower fruit fur furniture gem hat jewel jewelry
        junk map newspaper onion peanut rug scrap shoe snack spice stamp textile tobacco toy vegetable
""",
        "dealer hawker peddler seller vendor",
    ),
    (
        "sport",
        """
        badminton baseball basketball bowling boxing chess cricket croquet curling cycling darts football golf
        gymnastics handball hockey lacrosse netball polo rowing rugby skating ski skiing soccer softball squash swimming
        tennis track volleyball wrestling
""",
        "ace captain champion great instructor international manager player pro professional star trainer",
    ),
    (
        "stage",
        """
        accordion banjo bass bassoon cello clarinet cornet drum fiddle flute guitar harmonica harp horn keyboard
        mandolin oboe organ piano sax saxophone sitar tabla trombone trumpet tuba ukulele viola violin
""",
        "instructor player teacher virtuoso",
    ),
    (
        "stage",
        """
        ballet cabaret choir chorus circus film folk jazz movie nightclub opera orchestra rock screen stage theater
        theatre vaudeville
""",
        "director idol performer producer star",
    ),
)
"""Trades of two words, by trade: each of the first with each of the last, "bus driver", "tug captain"."""
TOLD_BY_THE_HEAD = frozenset(
    """
    ace assassin bard breeder butler cantor carter carver catcher cleaner climber collier comic cooper cop crook cutler
    decorator dj dyer fisher fitter garda gilder gp grower herder hunter lama miller mimic mlc mp msp nanny piper
    polisher reeve rigger runner sealer seller shearer shunter slater sportsman stringer tanner thatcher tinker tinner
    turner valet vet virtuoso warder
""".split()
)
"""Of the words of trades those that tell it only where somebody is said to be one: most are surnames as well."""
THINGS_OF_A_TRADE = frozenset(
    """
    album anchor-leg anthropology archaeology archery army assembly-line astronomy astrophysics athletics badminton
    ballads ballet band banjo baptist barbershop baseball basketball bass battalion biology biplane body-shop bookshop
    bookstore botany boxing bread brewery brigade broadcasting brokerage burlesque bus cabaret canteen canvas carpentry
    cavalry cello ceramics championship chemistry chess chophouse choral classroom clergy clinic coaching comedies
    comic-strip concertina concerto congregation constabulary conveyancing corner-shop cornet court cricket croquet
    crown dairy dancing darts deanery delicatessen dental department-store diplomatic discus dragger drapery drug-store
    drugstore dry-goods elementary-school engine-company ensemble entomology etchings farming film fingerprint
    fire-brigade flamenco flute football foundry freestyle freighter frescoes funeral-home gallery general-hospital
    general-store geology ghazal gift-shop glider glockenspiel goals golf golfing grade-school grammar-school grand-slam
    gridiron grocery gubernatorial guitar gunboat gymnastics haiku handball hardware harmonica hedge-fund high-jump
    hives hockey holdup homered homers homicide-squad hospital hurdles hurling ice-cream infant-school infantry
    infirmary inning javelin jazz joinery journalism judiciary judo karate kindergarten laboratory lacrosse
    ladder-company lightship lithographs litigation long-jump longshore lunch-counter lute madrigal mandolin marathon
    marine mathematics mayoral medical midfield milk-bar monoplane motocross murals netball newsreel nobel-laureate
    novel nursing oboe observatory oil opera operatic operating-room oratorio orchard orchestra oven packing-house
    paediatric paediatrics paintings paleontology pantomime parish parishioners parliament parliamentary pastry
    patient-care patients pediatric pelota percussion pet-shop pet-store philharmonic physics piccolo pitching pizzeria
    platoon poems poetry pole-vaulting politburo preschool primary-school priory probate pupils quartet quoits racquets
    railroad ranching real-estate rebounds record-store rectory regiment restaurant rickshaw riot-squad rodeo rowing
    rugby sanatorium sarod saxophone schoolhouse schooner science-fiction sculling sculpture seismograph senate
    sheet-metal shoe-store short-order short-story shot-put shutout sitar skating skiing slalom snooker soccer softball
    soldiering sonata songs sonnets space-shuttle spacecraft speedway sprints squash stagecoach stained-glass steamboat
    steeplechase stickup stock-car streetcar strikeouts striptease sumo sunday-school surgery surgical sweetshop
    swimming symphony tabla taekwondo talk-show taxi taxicab tea-shop teaching tearoom telegraph telescope tennis
    theater theatre three-quarter tobacco-shop touchdown toy-shop toyshop tramway trapeze trawler triathlon trolley
    trombone trumpet tugboat ukulele underworld used-car vaudeville veterinary vice-squad vineyard violin volleyball
    water-polo watercolors watercolours weightlifting wicket woodblock woodcut wrestling x-ray xylophone zither
""".split()
)
"""Of the words of trades those that are nobody: "bus", "hospital"."""
NO_TRADES = frozenset(
    """
    amateur-champion army-vet art-student auditor-general auto-maker automobile-maker bad-actor best-seller body-guard
    bridge-player building-inspector car-maker community-builder comptroller-general consumer-advocate crowd-pleaser
    cyber-actor decision-maker director-general dog-catcher drama-student dream-maker empire-builder factory-inspector
    front-runner fund-raiser health-inspector holiday-maker home-maker hunger-striker ice-maker image-maker
    inspector-general king-maker korea-vet law-student mass-market match-maker match-winner meat-inspector
    medical-student merry-maker mine-inspector mischief-maker money-maker music-student nation-builder navy-vet
    news-maker opinion-maker peace-maker rat-catcher record-maker record-setter registrar-general rights-defender
    role-player safety-inspector secretary-general sky-diver social-climber solicitor-general star-maker state-actor
    tax-inspector team-builder threat-actor toast-master tour-guide trouble-maker vice-chancellor vietnam-vet war-vet
    wine-taster world-beater
""".split()
)
"""What is no trade, for all that its last word is one: "hunger striker"."""
SURNAMES = frozenset(
    """
    archer baker banker barber bard bass bowler brewer burgess butcher butler cantor carpenter carter carver chandler
    collier cook cooper cutler draper driver dyer farmer fisher forester gardener glover goldsmith harper hooker hunter
    mason miller painter piper pitcher porter potter reeve runner sadler sailor sexton shearer shepherd singer skinner
    slater smith spicer steward tanner taylor thatcher tinker turner usher warden weaver wheelwright woodman wright
""".split()
)
"""Words of trades that, with a capital, may be a surname in a list, or before a comma."""
