"""What people of a trade do: "deliver babies", "shoe horses"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from generator.resolve.verbs import forms_of

_BEASTS = (
    r"bees|calves|cattle|chickens|cows?|ducks|geese|goats|hens|hogs|horses|lambs|mink|mules|ostriches|oxen|pigs"
    r"|sheep|turkeys"
)
_CROPS = (
    r"alfalfa|almonds|apples|asparagus|barley|beans|beets|berries|cabbages?|cane|celery|cherries|citrus|coffee"
    r"|corn|cotton|cranberries|crops?|flax|flowers|fruit|garlic|grain|grapes|hay|hops|lemons|lettuce|maize"
    r"|melons|millet|oats|olives|onions|oranges|peaches|peanuts|pears|peas|peppers|plums|potatoes|pumpkins|rice"
    r"|roses|rye|sorghum|soybeans|spinach|strawberries|sugar beets|tea|tobacco|tomatoes|tulips|vegetables|vines"
    r"|watermelons|wheat"
)
_EATING = (
    r"bakery|bar|bistro|brewery|cafe|café|chophouse|creamery|delicatessen|diner|food truck|inn|luncheonette"
    r"|pizzeria|pub|restaurant|saloon|steakhouse|tavern|tea ?room"
)
_SHOPS = (
    r"barber ?shop|beauty (?:parlor|salon|shop)|book(?:shop|store)|candy store|chemist’s|clothing store"
    r"|corner shop|dress shop|drugstore|dry-goods store|feed store|five-and-ten|florist’s|flower shop"
    r"|funeral (?:home|parlor)|furniture store|general store|gift shop|grocery(?: store)?|haberdashery"
    r"|hardware (?:shop|store)|hat shop|jewelry store|junk shop|laundry|market stall|newsstand|pawnshop"
    r"|pet shop|pharmacy|shop|shoe store|stationery (?:shop|store)|store|sweet ?shop|toy ?(?:shop|store)"
    r"|variety store"
)
_FIRMS = (
    r"agency|bank|chain|Co\\.|companies|Company|company|Corporation|corporation|factory|firm|hedge fund|hotels?"
    r"|Inc|Ltd|mills?|plant|warehouse"
)
PAPERS = (
    r"A\.P\.|Advertiser|Associated Press|BBC|Bee|Bulletin|CBS|CNN|Chronicle|Courier|Daily [A-Z]\w+|Dispatch"
    r"|Eagle|Examiner|Express|Gazette|Globe|Guardian|Herald|Inquirer|Journal|Mail|Mercury|Mirror|NBC|News"
    r"|Observer|Post|Press|Register|Reuters|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|U\.P\.I?\."
)
_STAGE = (
    r"ballets?|comedy|dramas?|farce|films?|melodrama|movies?|musicals?|operas?|operettas?|pantomime|plays?"
    r"|productions?|revues?|serials?|series|sitcom|soap opera"
)
PLACES = (
    r"apartments?|bank|bridges?|building|buildings|chapel|church|churches|courthouse|dam|embassy|hall|homes"
    r"|hospital|hotels?|houses?|library|museum|schools?|skyscrapers?|stadium|station|terminal|theat(?:er|re)"
    r"|town hall|towers?"
)

_DEEDS = {
    "politics": r"""
        ask the (?:[Mm]inister|[Pp]rime [Mm]inister|[Gg]overnment)\b
        campaign (?:across|for re-?election)
        chair (?:the )?(?:House|Senate) …[Cc]ommittee
        contest …(?:by-election|constituency|election|seat|ward)
        cross the floor
        filibuster
        introduce …(?:amendment|bill|bills|legislation|motion|ordinance|resolution)
        lose …(?:by-election|election|primary|runoff|seat)(?! belt)
        move (?:the )?(?:adjournment|an amendment|second reading|that the [Hh]ouse)
        represent …(?:in (?:Congress|Parliament|the (?:Assembly|Commons|Dail|House|Legislature|Lok Sabha|Senate))
            |constituency|ward)
        run (?:\w+ )?for (?:Congress|Parliament|the (?:House|Senate)|alderman|council|governor|lieutenant governor
            |mayor|office|president|re-?election)
        seek (?:re-?election|the (?:\w+ )?nomination|a \w+ term|a seat)
        serve in (?:Congress|Parliament|the (?:Assembly|Cabinet|House of|Legislature|Senate))
        sponsor …(?:bill|legislation|measure)
        stand (?:for (?:Parliament|election|re-?election|the (?:council|seat))|as (?:a|an|the) …candidate)
        table …(?:bill|motion|question)
        veto
        win …(?:by-election|constituency|nomination|primary|re-?election|runoff|seat in)
        """,
    "law": r"""
        appear for (?:the )?(?:accused|appellants?|complainant|Crown|defen[cs]e|defendants?|petitioners?|plaintiffs?
            |prosecution|respondents?|state)
        argue (?:for the (?:appellants?|Crown|defen[cs]e|government|landlords?|petitioners?|plaintiffs?|prosecution
            |respondents?|state|tenants?)|…before the (?:[A-Z]\w+ )?(?:bench|[Cc]ourt|judge|justices|magistrates?))
        be (?:admitted|called) to the [Bb]ar
        clerk for (?:Chief )?(?:Judge|Justice)
        cross-examine
        defend …(?:accused|clients?)
        draw up …(?:contracts|deeds|wills?)
        hear …(?:appeals?|arguments|evidence in)
        practice/practise …law
        preside (?:at|over) …(?:court|inquest|trial)
        prosecute …(?:case|cases|defendants?|murders?|murderers?)
        read law
        represent …(?:accused|clients?|defendants?|petitioners?|plaintiffs?|tenants)
        take silk
        """,
    "police": r"""
        direct traffic
        join the …(?:constabulary|police)
        patrol
        pound …beat
        walk …beat
        """,
    "arms": r"""
        be commissioned (?:a|as|in)
        command …(?:armou?r|army|artillery|battalion|battery|battleship|brigade|company(?! of actors)|corps|cruiser
            |destroyers?|division|fleet|forces|frigate|garrison|platoon|regiment|squadron|submarine|troops|warship)
        lead …(?:battalion|brigade|company of|division|guerrillas|patrol|platoon|rebels|regiment|troops)
        serving* (?:in|with) …(?:Army|army|battalion|brigade|corps|division|fleet|forces|infantry|Marines|Navy|navy
            |regiment|squadron|troops)
        win the (?:D\.S\.O|Distinguished Service|Iron Cross|Medal of Honor|Military (?:Cross|Medal)|Victoria Cross)
        """,
    "sport": r"""
        average …(?:assists|points|rebounds|runs|yards)
        bat (?:\.\d|at|for|in|cleanup|left|right|third|fourth|well)
        be (?:bowled|caught behind|run out|stumped|lbw|optioned|red-carded|sent off|sent down to
            |traded (?:on \w+ )?(?:by|for|to|from)|drafted by)
        be (?:traded|optioned) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
        beat [A-Z][\w ’'.-]{2,40}, \d-\d
        birdie/bogey
        bowl
        break …(?:100|200|400|800|1,500|mile|meter|metre|marathon|world|course|track|swimming) …record
        catch …(?:passes|pass|touchdowns?)
        clear \d
        clinch …(?:game|match|pennant|race|series|set|title)
        coach(?! (?:by|in)\b)
        complete \d+ …pass(?:es)?
        convert …(?:kicks?|penalty|penalties|tries|try)
        defeat [A-Z][\w ’'.-]{2,40}, \d-\d
        dunk
        equalise/equalize
        finish (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last) in the|with \d+ points
        floor …opponent
        gain …yards
        go (?:the distance|\d-for-\d)
        grab …rebounds
        have \d+ (?:assists|carries|goals|hits|home runs|points|rebounds|saves|stolen bases|strikeouts)
        head in (?:a|the|his|her) …(?:corner|cross|free kick|goal)
        hit (?:(?!…(?:record|headlines))…(?:a century|double|drive|fly|for the cycle|free throws?|grand slam
            |home runs?|homers?|jump shot|jumper|putt|sacrifice|single|sixes|three-pointers?|triple|winner)|\.\d)
        homer
        intercept …(?:ball|pass|passes)
        keep (?:goal|the nets?|wicket)
        kick …(?:conversions?|extra point|field|goals?|penalty|points?)
        knock out …(?:challenger|[Rr]ound|in the)
        make (?:\d+ …(?:birdies|saves|tackles)|\d+ (?:not out|runs)|a century|…putts?\b)
        net (?:a|the|his|her|twice|two) …(?:equali[sz]er|goals?|hat-trick|winner|penalty)
        outpoint
        pass for …(?:touchdowns?|yards)
        pitch(?! in\b| (?:an?|the|his|her|its) (?:idea|plan|product|proposal|show|story|tent))
        play (?:…(?:baseball|basketball|center field|chess|cricket|first base|football|goalkeeper|golf|guard|halfback
            |hockey|lacrosse|left field|left wing|midfield|polo|right field|right wing|rugby|second base|shortstop
            |soccer|squash|tackle|tennis|third base|volleyball)|for (?:the )?(?:Arsenal|Celtics|Cubs|Dodgers|Giants
            |Lakers|Red Sox|Yankees|Tigers|Chelsea|Everton|Liverpool|Rangers|Rovers|United))
        put the shot
        putt
        ride …(?:favorite|favourite|mounts|steeplechase|to victory|winners?)
        row (?:bow|for|in the|No|stroke)
        run (?:…(?:for a touchdown|mile|marathon|hurdles)|back …(?:kick|kickoff|punt)|for \d+ yards)
        rush for (?:\d|a …yards)
        score(?! (?:an?|another|the) …(?:coup|hit|point|success|triumph|upset|victory)\b)
        serve …aces
        shut out
        sink …(?:baskets?|free throws?|putts?)
        skate (?:for|to (?:a|first|the|victory))
        stop [A-Z][\w ’'.-]{2,30} in (?:\d|the \w+ round)
        strike out(?! on| for| in| at| into)
        swim(?! (?:ashore|away|for (?:his|her) life|out|to safety))
        take (?:[\w-]+ ){1,3}wickets
        throw (?:for |out (?:a|the) …(?:first ball|runner)|(?:[\w-]+ ){1,2}(?:hitter|inning|pass(?:es)?|shutout
            |strikes?|touchdown)|the (?:discus|hammer|javelin))
        umpire/referee
        vault (?:\d|clear|over the bar)
        win (?:the (?:[\w-]+ )?(?:decathlon|downhill|high jump|long jump|marathon|mile|pole vault|slalom|sprint)
            |(?:his|her) \w+ (?:bout|game|match|race|title)|\d+ (?:bouts|games|matches|races)|…(?:gold|silver
            |bronze) medals?(?! for (?:bravery|conduct|courage|gallantry))|the (?:women|men|ladies|girls
            |boys)[’']s? (?!vote)|…(?:batting|bantamweight|club|division|doubles|featherweight|heavyweight|league
            |lightweight|middleweight|national|singles|state|welterweight|world) (?:championship|crown|title)
            |the …(?:Derby|Grand Prix|Masters|Open))
        """,
    "stage": r"""
        act (?:in …(?:STAGE)|the (?:part|role))
        appear in …(?:cabaret|vaudeville|STAGE)
        be (?:an? )?…(?:Desdemona|Falstaff|Hamlet|Juliet|Lear|Macbeth|Malvolio|Mimi|Ophelia|Othello|Polonius|Portia
            |Romeo|Rosalind|Shylock|Tosca) (?:at|in)
        choreograph
        compose …(?:ballets?|concertos?|film scores?|hymns?|music|operas?|score|scores|sonatas?|songs?|symphony
            |symphonies|waltz(?:es)?)
        conduct …(?:band|Bach|Beethoven|Brahms|chorus|choir|concerts?|ensemble|Handel|Haydn|Mahler|Messiah|Mozart
            |operas?|[Oo]rchestra|Philharmonic|Requiem|[Ss]ymphony|Verdi|Wagner)
        dance(?! (?:all|and|around|at|on|until|with))
        direct …(?:band|choir|chorus|films?|movies?|musicals?|operas?|orchestra|plays?|production)
        give a …(?:concert|recital)
        make (?:his|her) …(?:Broadway|Carnegie Hall|concert|film|Metropolitan Opera|New York recital|operatic|screen
            |stage|West End) debut
        perform …(?:concertos?|concerts?|recital|role of|Shakespeare|sonatas?|songs?)
        play (?:the (?:banjo|bassoon|cello|clarinet|drums|fiddle|flute|guitar|harp|harpsichord|horn|oboe|organ|piano
            |sax|saxophone|sitar|tabla|trombone|trumpet|tuba|viola|violin|villain)|…(?:Desdemona|Falstaff|Hamlet
            |Juliet|King Lear|Lear|Macbeth|Malvolio|Mimi|Ophelia|Othello|Portia|Romeo|Rosalind|Shylock|Tosca)
            |the (?:lead|part|role|title role)|opposite [A-Z])
        produce …(?:films?|musicals?|movies?|plays?)
        record …(?:albums?|songs?)
        rehearse …(?:aria|choir|orchestra|play|role|scene)
        sing(?! (?:his|her|their|its|the) praises)
        star (?:as|opposite|in …(?:STAGE))
        take …curtain calls?
        tour with …(?:band|company|orchestra|show|troupe)
        understudy
        """,
    "letters": r"""
        publish …(?:collections? of (?:poems|stories|verse)|novels?|poems|short stories|verse)
        translate (?:into English )?(?:…(?:Bible|Dante|Homer|novels?|poems|poetry|Proust|Virgil))
        win …[Pp]rize for (?:a novel|fiction|poetry|verse)
        win the (?:Booker|Nobel Prize (?:in|for) [Ll]iterature|Pulitzer Prize for (?:fiction|poetry))
        write …(?:ballads|biograph(?:y|ies)|book of poems|books for children|children’s books|detective stories
            |mysteries|novels?|poems|poetry|romances|short stories|sonnets|thrillers|trilogy|verse)
        """,
    "art": r"""
        carve …(?:busts?|decoys|figures|heads|marble|statues?)
        cast …bronzes?
        exhibit …(?:canvases|drawings|etchings|paintings|photographs|sculptures?|watercolou?rs)
        illustrate …(?:books?|edition|stories)
        paint …(?:barns|birds|boats|canvas(?:es)?|ceiling of|frescoes|icons|in oils?|landscapes?|miniatures|murals?
            |nudes|pictures of|portraits?|seascapes|still lifes|watercolou?rs)
        photograph …(?:fashions?|models|wars|weddings|wildlife)
        sculpt/sculpture
        throw …pots
        """,
    "science": r"""
        breed …(?:fruit flies|mice)
        discover …(?:asteroid|bacterium|comets?|element|enzyme|galax(?:y|ies)|gene|isotope|moons? of|particle|planet
            |protein|quasars?|species|vaccine|virus)
        excavate …(?:cave|city|graves|mound|ruins|sites?|temple|tombs?)
        isolate …(?:bacterium|element|enzyme|gene|hormone|protein|virus)
        map …(?:genome|ocean floor|sky)
        measure …(?:comets?|cosmic|earthquakes|gravity|glaciers?|light|ocean|radiation|rays|stars?|temperatures?
            |waves)
        observe …(?:comet|eclipse|galax(?:y|ies)|planets?|stars)
        prove …theorem
        study …(?:ants|atoms|bacteria|bats|birds|butterflies|cells|chimpanzees|comets|dinosaurs|enzymes|fossils|frogs
            |galaxies|glaciers|gorillas|insects|lichens|meteorites|molecules|mosquitoes|mosses|planets|rocks|seaweed
            |spiders|stars|viruses|volcanoes|whales)
        win the Nobel Prize (?:for|in) (?:[Cc]hemistry|[Pp]hysics)
        """,
    "medicine": r"""
        anesthetize/anaesthetize
        attend …births
        deliver …(?:bab(?:y|ies)|quadruplets|quintuplets|triplets|twins)
        diagnose
        examine …patients?
        fill …(?:cavities|prescriptions|teeth)
        inoculate/vaccinate/immunize
        make house calls
        nurse …(?:patients|sick|soldiers|wounded)
        operate on …(?:brain|brains|heart|hearts|him|her|them|patients?|tumou?rs?)
        perform …(?:appendectom(?:y|ies)|autops(?:y|ies)|operations?|surger(?:y|ies)|transplants?)(?! of)
        practice/practise …(?:dentistry|medicine|surgery)
        prescribe
        pull …teeth
        see …patients
        set …(?:bones|broken (?:arm|bone|leg)s?|fractures?)
        stitch up
        treat …(?:cases of|fractures|injured|patients?|sick|victims|wounded|wounds)
        win the Nobel Prize (?:for|in) (?:[Mm]edicine|[Pp]hysiology)
        """,
    "business": r"""
        acquire …(?:chain|company|companies|firm|mill|plant|stake)
        announce …(?:dividend|earnings|profits?)
        audit
        buy and sell
        export/import
        found …(?:bank|[Cc]ompany|[Cc]orporation|firm)\b
        head …(?:bank|[Cc]ompany|[Cc]orporation|firm)\b(?! of (?:actors|dancers|infantry|soldiers|volunteers))
        invest (?:\$|in|his|her)
        make (?:his|her|a) fortune (?:in|from|selling)
        manage …(?:bank|branch|factory|firm|hotel|mill|plant|portfolio|hedge fund)
        manufacture
        own …(?:FIRMS)
        run …(?:FIRMS)
        sell …(?:automobiles|bonds|cars|houses|insurance|life insurance|real estate|stocks|tractors|vacuum cleaners)
        start …(?:[Cc]ompany|firm)\b
        trade …(?:bonds|cotton|currencies|futures|oil|options|securities|shares|stocks)
        """,
    "food": r"""
        bake(?! in)
        brew
        butcher
        cater …(?:parties|receptions|weddings)
        cook (?:at the|for the …(?:camp|crew|guests|hotel|restaurant))
        distill/distil
        keep/manage/open/operate/own/run …(?:EATING)\b(?! (?:association|of))
        pour …(?:beer|drinks|pints)
        send out plates
        serve …(?:beer|customers|diners|drinks|meals)
        """,
    "faith": r"""
        baptise/baptize
        christen …(?:baby|child|infant)
        be (?:consecrated (?:a )?bishop|installed as (?:pastor|rector|vicar)|ordained)
        bless (?:a|each|every|the)\b
        celebrate (?:high |low |the )?(?:[Mm]ass|Eucharist|[Ll]iturgy|nuptial)
        conduct …(?:funeral|Mass|prayers|revivals?|services? (?:at|for|in)|worship)
        deliver …(?:benediction|homily|invocation|sermons?)
        give the (?:benediction|blessing|invocation)
        hear confessions?
        lead …(?:congregation|flock|parish|prayers|worship)
        minister to
        offer …(?:benediction|blessing|invocation|Mass|prayers?)
        officiate at …(?:burial|ceremony|funeral|marriage|rites|service|wedding)
        perform the …(?:ceremony|marriage|wedding)
        preach(?! (?:caution|moderation|patience|peace|restraint|unity))
        pronounce the benediction
        read the (?:banns|burial|lesson|service)
        say (?:(?:high |low |the )?[Mm]ass|the (?:benediction|prayers|[Rr]osary))
        take (?:holy orders|the veil)
        """,
    "land": r"""
        bale
        breed …(?:BEASTS)
        farm(?! out)
        graze
        grow …(?:CROPS)
        harvest …(?:CROPS)
        herd
        keep …(?:BEASTS)
        milk …(?:cows?|goats|herd)
        own …(?:acres of|farm|orchards?|plantation|ranch|vineyards?)
        pick …(?:CROPS)
        plant …(?:acres|CROPS)
        plough/plow
        raise …(?:BEASTS|CROPS)
        ranch
        run …(?:head of|BEASTS|dairy|farm|orchard|plantation|ranch|vineyard)
        shear
        sow …(?:CROPS|fields)
        tend …(?:BEASTS|flocks?|herds?|orchards?|vines)
        thresh
        till (?:his|her|the)\b
        work …(?:farm|the land|the soil)
        """,
    "crafts": r"""
        bind books
        blow glass
        build …(?:boats|canoes|clocks|furniture|guitars|harpsichords|organs|violins|wagons)
        carve …(?:gunstocks|pipes|wood)
        fix …(?:bicycles|cars|clocks|engines|pipes|radios|shoes|tractors|trucks|watches)
        forge …(?:gates|horseshoes|iron|knives|steel|tools)
        hang wallpaper
        make …(?:barrels|baskets|boots|brooms|cabinets|candles|chairs|clocks|coffins|dresses|furniture|guitars|guns
            |harness|hats|knives|puppets|quilts|saddles|sails|shoes|violins|wigs)
        mend …(?:boots|chairs|clocks|kettles|nets|pots|roofs|shoes|watches)
        repair …(?:bicycles|cars|chairs|clocks|engines|pianos|radios|roofs|shoes|televisions|tractors|trucks
            |typewriters|watches)
        set type
        sew …(?:costumes|dresses|gowns|quilts|sails|shirts)
        shoe …(?:horses|mules|oxen)
        thatch
        tune …pianos
        upholster
        weave …(?:baskets|carpets|cloth|rugs|tapestries|tweeds?)
        weld
        wire …houses
        """,
    "labor": r"""
        dig coal
        go down the (?:mine|pit) (?:at|as|when)
        load …(?:coal|freighters|ships)
        mine …(?:coal|copper|diamonds|gold|iron|lead|salt|silver|tin|uranium|zinc)
        organize …(?:miners|pickers|strike|union|workers)
        unload …(?:freighters|ships)
        work (?:(?:at|in) …(?:coal mines?|docks?|foundry|mines?|pits?|shipyards?|steel mills?|textile mills?)
            |underground|on the (?:assembly line|docks))
        """,
    "school": r"""
        teach (?!(?:his|her|their) )…(?:algebra|arithmetic|children|classes|English|first grade|French|geography
            |German|grade|grades|Greek|high school|history|infants|kindergarten|Latin|mathematics|pupils|reading
            |school|second grade|Spanish|spelling|third grade|(?:at|in) …(?:Academy|Elementary|High
            |[Ss]chools?))
        """,
    "press": r"""
        anchor …(?:broadcast|evening news|news|newscast|program)
        cover (?:(?:the )?(?:beat|Capitol|City Hall|city hall|Congress|election|Kremlin|Parliament|parliament|Pentagon
            |police|Senate|Supreme Court|House|sports|Statehouse|White House|war|trial)|…for (?:[Tt]he )?(?:PAPERS))
        draw …(?:cartoons?|comic strip)
        edit …(?:journal|magazine|newspaper|paper|weekly|daily|PAPERS)
        file …(?:copy|dispatch|dispatches)
        host …(?:call-in|program|programme|show|talk)
        join (?:[Tt]he )?(?:PAPERS) (?:as|in|staff)
        publish …(?:magazine|newspaper|weekly|PAPERS)
        read the news
        report (?:from [A-Z]|for (?:[Tt]he )?(?:PAPERS))
        write (?:a column|columns|editorials|for (?:[Tt]he )(?=[A-Z]))
        """,
    "crime": r"""
        burgle/burglarize
        deal …(?:cocaine|drugs|heroin)
        embezzle
        escape from …(?:custody|jail|penitentiary|prison|Alcatraz|Dartmoor|Sing Sing)
        forge …(?:bank notes|banknotes|checks|cheques|signatures?)
        rob …(?:banks?|stores?|trains?)
        serving* …(?:days|life|months|sentence|term|years)(?! (?:as|in (?:Congress|Parliament|office|the)))
        smuggle
        swindle
        """,
    "flight": r"""
        bail out over
        crash-land
        fly …(?:aircraft|airliner|airliners|airplane|bombers?|cargo|combat|fighters?|helicopters?|jets?|mail|missions?
            |nonstop|planes?|solo|sorties|Spitfires?|the Atlantic|the hump)
        land …(?:aircraft|airliner|airplane|jet|plane|seaplane)
        loop the loop
        make …(?:parachute jumps?|solo flight)
        orbit
        pilot …(?:aircraft|airliner|airplane|helicopter|jet|plane|shuttle)
        take off (?:…(?:at [\d.:]+ )?)?in (?:an?|his|her|the) …(?:aircraft|balloon|biplane|Cessna|glider|helicopter
            |jet|monoplane|Moth|plane|seaplane)
        walk in space
        """,
    "sea": r"""
        captain …(?:boat|freighter|schooner|ship|steamer|tanker|tug|yacht)
        command …(?:ferry|freighter|liner|schooner|ship|ships|steamer|steamship|tug|vessel)
        fish (?:for …(?:cod|crabs?|haddock|halibut|herring|lobsters?|living|mackerel|shrimp|tuna)|out of|the (?:Banks
            |Grand|inlet))
        go to sea
        harpoon
        haul …(?:lobster|nets|pots|traps)
        pilot …(?:barges?|ferry|ships?|tugs?)
        sail …(?:alone|around the (?:Horn|world)|dinghy|ketch|round the (?:Horn|world)|schooner|single-handed|sloop
            |yacht|yawl)
        sign on (?:aboard|as|with the)
        skipper
        trawl
        """,
    "fire": r"""
        drive …(?:fire engine|fire truck|hook and ladder|ladder truck|pumper)
        fight …(?:blazes?|fires?)\b(?! with| back)
        """,
    "shops": r"""
        cut hair
        keep/manage/open/operate/own/run …(?:SHOPS)\b(?! (?:of|steward))
        sell …(?:antiques|candy|cigars|clothes|fish|flowers|fruit|furniture|groceries|hardware|hats|newspapers|shoes
            |stationery|sweets|vegetables)
        shave …customers
        """,
    "roads": r"""
        collect (?:fares|tolls)
        deliver …(?:letters|mail|parcels|post)\b
        drive (?:an? |the |his |her )?(?:\w+ )?(?:bus|buses|cab|coach|hack|locomotive|lorry|stagecoach|streetcar|taxi
            |trains?|tram|trolley|trucks)\b(?! into| over| off| through)
        haul …(?:cargo|coal|freight|goods|grain|gravel|logs|lumber|milk|timber)
        punch tickets
        """,
    "building": r"""
        build …(?:bridge|cathedral|dam|houses|skyscrapers?|tunnel)
        design …(?:PLACES)
        draw …(?:blueprints|plans?) (?:for|of) …(?:PLACES)
        erect …(?:PLACES)
        lay …bricks?
        pour concrete
        survey …(?:boundary|land|line|route|site)
        """,
}
"""What people of a trade do: a verb, or several with a stroke between, and what follows.

"…" stands for few words, and a star is behind a form that alone tells the trade.
"""
_NAMED = {
    "BEASTS": _BEASTS,
    "CROPS": _CROPS,
    "EATING": _EATING,
    "FIRMS": _FIRMS,
    "PAPERS": PAPERS,
    "PLACES": PLACES,
    "SHOPS": _SHOPS,
    "STAGE": _STAGE,
}


def trades_of(form: str, text: str, end: int) -> list[str]:
    """The trades of a verb's form with what follows."""
    return [trade for trade, rest in _rests_of(form) if rest.match(text, end)]


@cache
def _rests_of(form: str) -> list[tuple[str, re.Pattern[str]]]:
    """The trades of a verb's form, each with the pattern of what has to follow."""
    return [(trade, re.compile(rests)) for trade, rests in _BY_FORM.get(form, {}).items()]


def _by_form() -> dict[str, dict[str, str]]:
    """Of each form of a verb the trades, with what has to follow."""
    told: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for trade, deeds in _DEEDS.items():
        for deed in _GOES_ON.sub("", deeds.strip()).split("\n"):
            verbs, _, rest = deed.strip().partition(" ")
            verbs, barred, unless = verbs.partition("(")
            rest = f"{barred}{unless} {rest}".rstrip() if barred else f" {rest}" if rest else ""
            for name, words in _NAMED.items():
                rest = rest.replace(name, words)
            for verb in verbs.split("/"):
                for form in [verb[:-1]] if verb.endswith("*") else forms_of(verb):
                    told[form][trade].append(rest.replace("…", _FEW) + r"(?![’']s|\w)")
    return {form: {trade: "|".join(rests) for trade, rests in trades.items()} for form, trades in told.items()}


_FEW = r"(?:[\w’'.-]+ ){0,4}?"
_GOES_ON = re.compile(r"\n {9,}")
_BY_FORM = _by_form()
