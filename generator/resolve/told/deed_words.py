"""What people of a trade do: "deliver babies", "shoe horses"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from generator.patterns import pattern
from generator.resolve.told.verbs import forms_of

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
EATING = (
    r"bakery|bar|bistro|brewery|cafe|café|chophouse|creamery|delicatessen|diner|food truck|inn|luncheonette"
    r"|pizzeria|pub|restaurant|saloon|steakhouse|tavern|tea ?room"
)
SHOPS = (
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

_AIRCRAFT = (
    r"aircraft|airliner|airplane|airship|aeroplane|balloon|biplane|Boeing|bomber|Cessna|Comet|Concorde|Dakota|fighter"
    r"|glider|helicopter|Hurricane|jet|jetliner|jumbo|Lancaster|monoplane|Moth|plane|seaplane|Spitfire|Tornado|Viscount"
)
_VEHICLES = (
    r"bus(?:es)?|cabs?|coach(?:es)?|fire engine|garbage truck|hacks?|hansom|lorry|lorries|locomotives?|mail vans?"
    r"|matatus?|milk trucks?|minibus(?:es)?|minicabs?|rickshaws?|road trains?|semi-?trailers?|stagecoach|streetcars?"
    r"|tankers?|taxis?|taxicabs?|tractor-trailers?|trains?|trams?|trolleys?|trucks?"
)

_DEEDS = {
    "politics": r"""
        accuse the (?:[Gg]overnment|[Mm]inistry|[Oo]pposition|[Aa]dministration) of
        address (?:constituents|Parliament|the (?:House|Commons|Senate|Lok Sabha))
        announce (?:his|her) candidacy
        ask the (?:[Mm]inister|[Pp]rime [Mm]inister|[Gg]overnment)\b
        be (?:re-?)?elected (?:mayor|governor|to (?:Congress|Parliament|the (?:…(?:[Cc]ouncil|Commons|House|Senate
            |Assembly|[Ll]egislature|Lok Sabha|Knesset|Dail|Bundestag))))
        be (?:returned|defeated|unseated) (?:in the …(?:by-election|election|primary|runoff)|unopposed)
        campaign (?:across|for re-?election)
        canvass
        chair (?:the )?(?:House|Senate) …[Cc]ommittee
        concede (?:defeat|the (?:election|race))
        contest …(?:by-election|constituency|election|seat|ward)
        cross the floor
        deliver (?:his|her) (?:maiden speech|inaugural address)
        demand a debate in
        drop out of the race for (?:Congress|governor|mayor|the (?:House|nomination|Senate))
        file (?:his|her) nomination papers
        filibuster
        form (?:a|the) …(?:cabinet|coalition|government)
        hold (?:his|her) seat
        introduce …(?:amendment|bill|bills|legislation|motion|ordinance|resolution)
        join the [Cc]abinet
        lose …(?:by-election|election|primary|runoff|seat)(?! belt)
        move (?:the )?(?:adjournment|an amendment|second reading|that the [Hh]ouse)
        outpoll
        poll [\d,]+ votes
        present the [Bb]udget
        represent …(?:in (?:Congress|Parliament|the (?:Assembly|Commons|Dail|House|Legislature|Lok Sabha|Senate))
            |constituency|ward)
        resign from the (?:[Cc]abinet|Commons|House|Senate|council)
        run (?:\w+ )?for (?:Congress|Parliament|the (?:House|Senate)|alderman|council|governor|lieutenant governor
            |mayor|office|president|re-?election)
        seek (?:re-?election|the (?:\w+ )?nomination|a \w+ term|a seat)
        serve in (?:Congress|Parliament|the (?:Assembly|Cabinet|House of|Legislature|Senate))
        sit (?:for [A-Z]|in …(?:Commons|Congress|House of|Legislature|Lords|Parliament|Senate|council))
        speak in the (?:Commons|House|Lords|Senate)
        sponsor …(?:bill|legislation|measure)
        stand (?:for (?:Parliament|election|re-?election|the (?:council|seat))|as (?:a|an|the) …candidate)
        stump
        table …(?:bill|motion|question)
        take (?:his|her) seat in (?:Congress|Parliament|the)
        unseat
        veto
        vote (?:against|for) …(?:amendment|bill|budget|measure|motion)
        win back …(?:constituency|seat|ward)
        win …(?:by-election|constituency|nomination|primary|re-?election|runoff|seat in)
        win (?:\d[\d,]* votes|…(?:election|mayoralty|governorship|presidency|seat in (?:Congress|Parliament)|ward))
        """,
    "law": r"""
        acquit
        address the (?:bench|jury)
        adjourn the (?:case|hearing|inquest|trial)
        appear for (?:the )?(?:accused|appellants?|complainant|Crown|defen[cs]e|defendants?|petitioners?|plaintiffs?
            |prosecution|respondents?|state)
        argue (?:for the (?:appellants?|Crown|defen[cs]e|government|landlords?|petitioners?|plaintiffs?|prosecution
            |respondents?|state|tenants?)|…before the (?:[A-Z]\w+ )?(?:bench|[Cc]ourt|judge|justices|magistrates?))
        award …damages to
        be (?:admitted|called) to the [Bb]ar
        call …(?:expert witness(?:es)?|witnesses) for
        charge the jury
        clerk for (?:Chief )?(?:Judge|Justice)
        commit …for trial
        cross-examine
        defend …(?:accused|clients?)
        deny …(?:appeal|bail|injunction|motion)
        dismiss the (?:appeal|case|charges?|complaint|indictment|summons|suit)
        draw up …(?:contracts|deeds|wills?)
        file …(?:briefs?|lawsuits?|petition|suit|writ) (?:for|on behalf of)
        grant …(?:bail|divorce|injunction|new trial)
        hand down …(?:decision|judgment|opinion|ruling|sentence|verdict)
        hear …(?:appeals?|arguments|evidence in)
        impose …(?:fines?|sentences?) (?:of|on)
        instruct the jury
        issue …(?:injunction|restraining order|writ)
        move for a (?:dismissal|mistrial|new trial)
        open (?:the case )?for the (?:Crown|defen[cs]e|prosecution)
        overturn …(?:conviction|verdict)
        practice/practise …law
        preside (?:at|over) …(?:court|inquest|trial)
        prosecute …(?:case|cases|defendants?|murders?|murderers?)
        read law
        remand
        represent …(?:accused|clients?|defendants?|petitioners?|plaintiffs?|tenants)
        reserve judgment
        rest (?:his|her) case
        sentence [A-Z]
        set bail
        study …law\b
        sum up for the
        take silk
        uphold …(?:appeal|conviction)
        win …(?:acquittals?|damages for|verdict for)
        write …(?:dissent|majority opinion|opinion for)
        """,
    "police": r"""
        apprehend
        arrest (?:a|an|the|two|three|four|five|six|him|them|[A-Z])
        be on (?:patrol|point duty|the beat)
        book (?:him|the (?:man|suspect))
        chase …(?:burglars?|gunmen|gunman|suspects?|thief|thieves)
        direct traffic
        handcuff
        interrogate
        investigate …(?:burglar(?:y|ies)|homicides?|killings?|murders?|robber(?:y|ies)|slayings?|thefts?)
        issue …(?:summonses|tickets)
        join the …(?:constabulary|police)
        patrol
        pound …beat
        question …(?:prisoner|suspects?)
        raid …(?:den|flat|house|speakeasy|still)
        register (?:a case|an F\.?I\.?R)
        solve …(?:case|crime|homicide|murder)s?
        take …(?:into custody|fingerprints)
        walk …beat
        write …tickets
        """,
    "arms": r"""
        be commissioned (?:a|as|in)
        besiege
        capture …(?:bridge|hill|machine[- ]gun|ridge|town|trench)
        command …(?:armou?r|army|artillery|battalion|battery|battleship|brigade|company(?! of actors)|corps|cruiser
            |destroyers?|division|fleet|forces|frigate|garrison|platoon|regiment|squadron|submarine|troops|warship)
        fire …(?:artillery|machine gun|mortars?)
        lead …(?:battalion|brigade|company of|division|guerrillas|patrol|platoon|rebels|regiment|troops)
        man …(?:anti-aircraft gun|machine gun|gun)
        march on [A-Z]
        order …(?:advance|attack|bombardment|retreat|troops|withdrawal)
        rout
        serving* (?:in|with) …(?:Army|army|battalion|brigade|corps|division|fleet|forces|infantry|Marines|Navy|navy
            |regiment|squadron|troops)
        take …(?:beachhead|hill \d|prisoners)
        win the (?:D\.S\.O|Distinguished Service|Iron Cross|Medal of Honor|Military (?:Cross|Medal)|Victoria Cross)
        """,
    "sport": r"""
        ace
        advance to the …(?:final|finals|quarter-?finals?|round|semi-?finals?)
        allow …(?:hits|runs)
        average …(?:assists|points|rebounds|runs|yards)
        bat (?:\.\d|at|for|in|cleanup|left|right|third|fourth|well)
        be (?:bowled|caught behind|run out|stumped|lbw|optioned|red-carded|sent off|sent down to
            |traded (?:on \w+ )?(?:by|for|to|from)|drafted by)
        be (?:bowled|named in the …(?:eleven|squad|team|XI)|picked for …(?:eleven|side|squad|team|Test)
            |dropped from the …(?:eleven|side|squad|team)|suspended for …(?:games|matches))
        be (?:traded|optioned) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
        beat [A-Z][\w ’'.-]{2,40},? (?:\d|by …(?:lengths|pins|shots|strokes|wickets|yards)|in (?:straight|the (?:final
            |quarter|second|semi|first|third))|on points)
        beat [A-Z][\w ’'.-]{2,40}, \d-\d
        birdie/bogey
        block …(?:kick|punt|shots?)
        bowl
        bowl out
        break …(?:100|200|400|800|1,500|mile|meter|metre|marathon|world|course|track|swimming) …record
        break (?:…serve|…record (?:for|in) the …(?:discus|hurdles|jump|meters|metres|mile|marathon|relay|swim|vault
            |yards))
        captain …(?:club|eleven|England|India|Ireland|Australia|New Zealand|Pakistan|Scotland|Wales|side|team|tourists
            |XI)
        card
        catch for
        catch …(?:passes|pass|touchdowns?)
        clear \d
        clinch …(?:game|match|pennant|race|series|set|title)
        clock \d
        coach(?! (?:by|in)\b)
        complete \d+ …pass(?:es)?
        convert
        convert …(?:kicks?|penalty|penalties|tries|try)
        cycle …(?:kilometers|kilometres|miles)
        defeat [A-Z][\w ’'.-]{2,40},? (?:\d|by …(?:lengths|shots|strokes|wickets)|in (?:straight|the (?:final|quarter
            |second|semi|first|third))|on points)
        defeat [A-Z][\w ’'.-]{2,40}, \d-\d
        drive (?:in …runs?|home …runs?)
        drop …set
        dunk
        earn …(?:caps?|letter)\b
        equalise/equalize
        fan \d
        finish (?:\d|in \d|second to|third behind|runner-up|on the podium|off the pace|last in)
        finish (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last) in the|with \d+ points
        flatten …opponent
        floor …opponent
        fumble
        gain …yards
        go (?:the distance|\d-for-\d)
        grab …rebounds
        have \d+ (?:assists|carries|goals|hits|home runs|points|rebounds|saves|stolen bases|strikeouts)
        head in (?:a|the|his|her) …(?:corner|cross|free kick|goal)
        hit (?:(?!…(?:record|headlines))…(?:a century|double|drive|fly|for the cycle|free throws?|grand slam
            |home runs?|homers?|jump shot|jumper|putt|sacrifice|single|sixes|three-pointers?|triple|winner)|\.\d)
        hold …(?:hitless|scoreless|to (?:\w+ )?(?:hits?|runs?|points))
        hole (?:a|an|out|the)
        homer
        hurl …(?:innings|no-hitter|shutout)
        intercept …(?:ball|pass|passes)
        jump \d
        keep (?:goal|the nets?|wicket)
        kick …(?:conversions?|extra point|field|goals?|penalty|points?)
        knock out …(?:challenger|[Rr]ound|in the)
        knock (?:out|down) [A-Z]
        land …(?:hook|jab|left hook|uppercut)
        lead (?:the …(?:batting|eleven\b(?! [a-z])|league in|scorers|scoring)|the tour)
        lose (?:in the …(?:final|quarter-?finals?|round|semi-?finals?)|on points|to [A-Z][\w ’'.-]{2,30},? (?:\d-\d|in))
        make (?:…(?:birdie|birdies|catches|free throws|century)|(?:his|her) (?:first-class|international|league
            |major league|N\.?B\.?A\.?|N\.?F\.?L\.?|Test) debut)
        make (?:\d+ …(?:birdies|saves|tackles)|\d+ (?:not out|runs)|a century|…putts?\b)
        manage …(?:ball ?club|baseball team|football club|nine)
        manage …team to
        net (?:a|the|his|her|twice|two) …(?:equali[sz]er|goals?|hat-trick|winner|penalty)
        outpoint
        outrun/outsprint
        overcome [A-Z][\w ’'.-]{2,40}, \d-\d
        pass for
        pass for …(?:touchdowns?|yards)
        pitch(?! in\b| (?:an?|the|his|her|its) (?:idea|plan|product|proposal|show|story|tent))
        pitch …(?:innings|no-hitter|shutout)
        play (?:…(?:baseball|basketball|center field|chess|cricket|first base|football|goalkeeper|golf|guard|halfback
            |hockey|lacrosse|left field|left wing|midfield|polo|right field|right wing|rugby|second base|shortstop
            |soccer|squash|tackle|tennis|third base|volleyball)|for (?:the )?(?:Arsenal|Celtics|Cubs|Dodgers|Giants
            |Lakers|Red Sox|Yankees|Tigers|Chelsea|Everton|Liverpool|Rangers|Rovers|United))
        play (?:…(?:fly-half|forward|full-?back|hooker|inside left|inside right|left back|linebacker|outside left
            |outside right|quarterback|right back|scrum-half|shooting guard|sweeper|winger)|at (?:Wimbledon
            |Forest Hills)|…(?:innings|for (?:the )?(?:county|varsity)))
        put the shot
        putt (?:for|from|out)
        qualify for the …(?:final|finals|Olympics|semi-?finals)
        reach (?:the …(?:final|last (?:eight|16)|quarter-?finals?|semi-?finals?)|\d+ not out|(?:his|her) century)
        retire …(?:batters?|side)
        ride …(?:Derby|\d+ winners)
        ride …(?:favorite|favourite|mounts|steeplechase|to victory|winners?)
        row (?:bow|for|in the|No|stroke)
        run (?:(?!(?:his|her) \w+ marathon)…(?:for a touchdown|mile|marathon|hurdles)|back …(?:kick|kickoff|punt)
            |for \d+ yards)
        run (?:…(?:meters|metres|mile|marathon|yards)(?:$| in)|…(?:100|200|220|400|440|800|880|1,500|5,000|10,000))
        rush for (?:\d|a …yards)
        sack …quarterback
        saddle
        save/stop …(?:match points?|penalt(?:y|ies)|shots?)
        score(?! (?:an?|another|the) …(?:coup|hit|point|success|triumph|upset|victory)\b)
        serve …aces
        shoot (?:a|an) …(?:\d\d|par|round)
        shut out
        sign (?:for|with) …(?:Albion|Athletic|Braves|Cardinals|City|Cubs|Dodgers|F\.?C|Giants|Hotspur|Red Sox|Rovers
            |Town|United\b(?! [A-Z])|Wanderers|Yankees)
        sink …(?:baskets?|free throws?|putts?)
        skate (?:for|to (?:a|first|the|victory))
        ski(?! (?:resort|lodge|trip|holiday))
        slot home
        smash …(?:century|home run|homer|record for)
        sprint
        start at (?:center|forward|fullback|guard|halfback|quarterback|tackle)
        steal …(?:base|bases|second|third|home)
        stop [A-Z][\w ’'.-]{2,30} in (?:\d|the \w+ round)
        strike out(?! on| for| in| at| into)
        stroke …(?:crew|double|eight|single)
        swim(?! (?:ashore|away|for (?:his|her) life|out|to safety))
        take the \d+ (?:yards|meters|metres)
        take (?:\w+ for \d|…(?:catches|wickets?)|(?:gold|silver|bronze) in)
        take (?:[\w-]+ ){1,3}wickets
        tee off
        throw (?:for |out (?:a|the) …runner|(?:[\w-]+ ){1,2}(?:hitter|inning|pass(?:es)?|shutout
            |strikes?|touchdown)|the (?:discus|hammer|javelin))
        tip in
        train …(?:boxers?|fighters?|horses|racehorses|winners?)
        umpire/referee
        vault (?:\d|clear|over the bar)
        volley
        walk \d
        win (?:by …(?:lengths|shots|strokes)|in straight sets|on points|…(?:caps?|final|Cup|open|pennant|race|regatta
            |tournament|match)\b(?! (?:for|of|to)))
        win (?:the (?:[\w-]+ )?(?:decathlon|downhill|high jump|long jump|marathon|mile|pole vault|slalom|sprint)
            |(?:his|her) \w+ (?:bout|game|match|race|title)|\d+ (?:bouts|games|matches|races)|…(?:gold|silver
            |bronze) medals?(?! for (?:bravery|conduct|courage|gallantry))|the (?:women|men|ladies|girls
            |boys)[’']s? (?!vote)|…(?:batting|bantamweight|club|division|doubles|featherweight|heavyweight|league
            |lightweight|middleweight|national|singles|state|welterweight|world) (?:championship|crown|title)
            |the …(?:Derby|Grand Prix|Masters|Open))
        wrestle
        """,
    "stage": r"""
        act (?:in …(?:STAGE)|the (?:part|role))
        appear (?:as …(?:Desdemona|Falstaff|Hamlet|Juliet|Lear|Macbeth|Ophelia|Othello|Portia|Romeo|Shylock|Tosca)
            |at the …(?:Opera House|Palace|Palladium|Playhouse|Theat(?:er|re))|on Broadway|with the …(?:[Oo]rchestra
            |Philharmonic|[Qq]uartet|Symphony))
        appear in …(?:cabaret|vaudeville|STAGE)
        be (?:an? )?…(?:Desdemona|Falstaff|Hamlet|Juliet|Lear|Macbeth|Malvolio|Mimi|Ophelia|Othello|Polonius|Portia
            |Romeo|Rosalind|Shylock|Tosca) (?:at|in)
        be (?:cast (?:as|in)|heard in …(?:concerts?|recitals?|role)|seen as …(?:Cleopatra|Desdemona|Falstaff|Hamlet
            |Juliet|Lear|Macbeth|Malvolio|Ophelia|Othello|Portia|Puck|Romeo|Rosalind|Shylock))
        choreograph
        clown
        compose …(?:ballets?|concertos?|film scores?|hymns?|music|operas?|score|scores|sonatas?|songs?|symphony
            |symphonies|waltz(?:es)?)
        conduct …(?:band|Bach|Beethoven|Brahms|chorus|choir|concerts?|ensemble|Handel|Haydn|Mahler|Messiah|Mozart
            |operas?|[Oo]rchestra|Philharmonic|Requiem|[Ss]ymphony|Verdi|Wagner)
        conduct …(?:cantata|chorale|Choir|Chorus|Elgar|Messiah|[Oo]verture|Stravinsky|Tchaikovsky|[Ss]uite|Sibelius)
        cut …(?:record|single)
        dance(?! (?:all|and|around|at|on|until|with))
        direct …(?:band|choir|chorus|films?|movies?|musicals?|operas?|orchestra|plays?|production)
        drum
        emcee
        fiddle(?! with)
        give a …(?:concert|recital)
        give …(?:concert|recital)
        headline at
        join the cast
        juggle
        lead …(?:band|choir|chorus|ensemble|orchestra|quartet)
        make (?:his|her) …(?:Broadway|Carnegie Hall|concert|film|Metropolitan Opera|New York recital|operatic|screen
            |stage|West End) debut
        open in …(?:STAGE)
        perform …(?:ballet|cantata|songs|solo)
        perform …(?:concertos?|concerts?|recital|role of|Shakespeare|sonatas?|songs?)
        play (?:…(?:Bach|Beethoven|Brahms|Chopin|Debussy|Liszt|Mendelssohn|Mozart|Rachmaninoff|Ravel|Schubert|Schumann
            |solo|concertos?|sonatas?|étude|nocturnes?)|bass|drums|guitar|piano|lead guitar|Broadway|…(?:gigs?|fool
            |gravedigger|ghost|heroine|hero|leading man|leading lady)|…(?:on|in a) (?:sitcom|soap opera
            |television series))
        play (?:the (?:banjo|bassoon|cello|clarinet|drums|fiddle|flute|guitar|harp|harpsichord|horn|oboe|organ|piano
            |sax|saxophone|sitar|tabla|trombone|trumpet|tuba|viola|violin|villain)|…(?:Desdemona|Falstaff|Hamlet
            |Juliet|King Lear|Lear|Macbeth|Malvolio|Mimi|Ophelia|Othello|Portia|Romeo|Rosalind|Shylock|Tosca)
            |the (?:lead|part|role|title role)|opposite [A-Z])
        portray
        produce …(?:films?|musicals?|movies?|plays?)
        record …(?:albums?|songs?)
        rehearse …(?:aria|choir|orchestra|play|role|scene)
        release …(?:albums?|single)
        score …(?:ballet|films?|musical)
        sing(?! (?:his|her|their|its|the) praises)
        star (?:as|opposite|in …(?:STAGE))
        strum
        swallow swords
        take …curtain calls?
        take the (?:lead|part|role|title role)
        tame lions
        tap-dance
        tour in …(?:STAGE)
        tour with …(?:band|company|orchestra|show|troupe)
        train …(?:elephants|lions|seals|tigers)
        understudy
        walk the (?:high wire|tightrope)
        write …(?:ballads|hit songs|jingles|lyrics|musicals?|operas?|plays?|songs?|symphony|symphonies|tunes)
        """,
    "letters": r"""
        complete …(?:novel|trilogy)
        pen …(?:novels?|poems?|thrillers?|verses)
        publish …(?:collections? of (?:poems|stories|verse)|novels?|poems|short stories|verse)
        read from (?:his|her) …(?:memoir|novel|poems|poetry|stories)
        sign copies of
        translate (?:into English )?(?:…(?:Bible|Dante|Homer|novels?|poems|poetry|Proust|Virgil))
        win …[Pp]rize for (?:a novel|fiction|poetry|verse)
        win the …(?:Booker|Miles Franklin|National Book Award|Prix Goncourt|Whitbread|Hawthornden)
        win the (?:Booker|Nobel Prize (?:in|for) [Ll]iterature|Pulitzer Prize for (?:fiction|poetry))
        work on …(?:novel|trilogy)
        write …(?:ballads|biograph(?:y|ies)|book of poems|books for children|children’s books|detective stories
            |mysteries|novels?|poems|poetry|romances|short stories|sonnets|thrillers|trilogy|verse)
        write …(?:children’s book|cookbooks|detective novels?|fairy tales|fiction|ghost stories|historical novels?
            |westerns)
        """,
    "art": r"""
        carve …(?:busts?|decoys|figures|heads|marble|statues?)
        cast …bronzes?
        design …(?:costumes|dresses|fabrics|gowns|jewelry|posters?|scenery|sets for|stamps?|stained glass|wallpapers?)
        draw …(?:caricatures|portraits|sketches) of
        etch
        exhibit …(?:canvases|drawings|etchings|paintings|photographs|sculptures?|watercolou?rs)
        exhibit …(?:prints|works)
        fire …(?:kiln|pots)
        glaze
        hang …(?:canvases|paintings)
        illustrate …(?:books?|edition|stories)
        model …(?:bust|clay|heads?)
        paint (?:…(?:abstracts|birds|cityscapes|cottages|harbor scenes|horses|murals|nature|oils|signs|watercolou?rs)
            |in …(?:oils|watercolou?rs?))
        paint …(?:barns|birds|boats|canvas(?:es)?|ceiling of|frescoes|icons|in oils?|landscapes?|miniatures|murals?
            |nudes|pictures of|portraits?|seascapes|still lifes|watercolou?rs)
        photograph …(?:fashions?|models|wars|weddings|wildlife)
        restore …(?:canvas(?:es)?|frescoes|old masters|paintings)
        sculpt/sculpture
        show …(?:canvases|drawings|etchings|oils|paintings|prints|sculptures?|water-?colou?rs)
        take …portraits
        throw …pots
        win …(?:prize|medal) for …(?:landscape|painting|sculpture|watercolou?r)
        """,
    "science": r"""
        analyse/analyze …(?:DNA|fossils|meteorite|rocks|samples|soil)
        breed …(?:fruit flies|mice)
        catalogue/catalog …(?:plants|species|stars)
        classify …(?:beetles|fossils|plants|species|stars)
        collect …(?:beetles|fossils|mosses|plant specimens|soil samples|specimens)
        date …(?:bones|fossils|rocks)
        describe …(?:comet|fossil|galax(?:y|ies)|new species|particle)
        detect …(?:gene|gravitational|neutrinos|particles|planets?|radio signals)
        develop …(?:polymer|serum|theory of|vaccine)
        discover …(?:asteroid|bacterium|comets?|element|enzyme|galax(?:y|ies)|gene|isotope|moons? of|particle|planet
            |protein|quasars?|species|vaccine|virus)
        excavate …(?:cave|city|graves|mound|ruins|sites?|temple|tombs?)
        find …(?:fossils?|new species|hominid)
        formulate
        identify …(?:bacterium|enzyme|fossil|gene|hormone|new species|virus)
        isolate …(?:bacterium|element|enzyme|gene|hormone|protein|virus)
        lead …(?:dig|excavations?|research team)
        map …(?:genome|ocean floor|sky)
        measure …(?:comets?|cosmic|earthquakes|gravity|glaciers?|light|ocean|radiation|rays|stars?|temperatures?|waves)
        observe …(?:comet|eclipse|galax(?:y|ies)|planets?|stars)
        prove …theorem
        publish …(?:findings|papers?) (?:in|on)
        sequence
        solve …(?:conjecture|equation)
        split the atom
        study …(?:ants|atoms|bacteria|bats|birds|butterflies|cells|chimpanzees|comets|dinosaurs|enzymes|fossils|frogs
            |galaxies|glaciers|gorillas|insects|lichens|meteorites|molecules|mosquitoes|mosses|planets|rocks|seaweed
            |spiders|stars|viruses|volcanoes|whales)
        synthesise/synthesize
        tag …(?:birds|eels|sharks|turtles|whales)
        unearth …(?:fossils?|skeletons?|skull|tombs?)
        win the Nobel Prize (?:for|in) (?:[Cc]hemistry|[Pp]hysics)
        write …(?:code for|computer programs|programs for|software)
        """,
    "medicine": r"""
        amputate
        anesthetize/anaesthetize
        attend …births
        be on call at
        care for …(?:dying|patients|sick|wounded)
        certify …(?:dead|death)
        conduct …(?:autopsy|post-?mortem)
        deliver …(?:bab(?:y|ies)|quadruplets|quintuplets|triplets|twins)
        diagnose
        dispense
        drill …(?:cavity|teeth|tooth)
        examine …patients?
        fill …(?:cavities|prescriptions|teeth)
        fit …(?:braces|dentures|eyeglasses|spectacles)
        give …(?:anaesthetic|anesthetic|injections|vaccinations)
        inoculate/vaccinate/immunize
        make house calls
        nurse …(?:patients|sick|soldiers|wounded)
        operate (?:for appendicitis|to (?:relieve|remove|repair))
        operate on …(?:brain|brains|heart|hearts|him|her|them|patients?|tumou?rs?)
        perform …(?:abortions?|caesareans?|cesareans?|post-?mortem|operation|Caesarean)(?! of)
        perform …(?:appendectom(?:y|ies)|autops(?:y|ies)|operations?|surger(?:y|ies)|transplants?)(?! of)
        practice/practise …(?:dentistry|medicine|surgery)
        prescribe
        pronounce …dead
        pull …teeth
        reattach/re-attach
        remove …(?:appendix|bullet|cataracts?|cyst|gall ?bladder|growth|kidney|spleen|tonsils|tumou?r)
        run …(?:casualty ward|clinic|dispensary|maternity ward|ward)
        see …patients
        set …(?:arm|leg|bone|collarbone|wrist)
        set …(?:bones|broken (?:arm|bone|leg)s?|fractures?)
        sew …back on
        stitch up
        study …(?:dentistry|medicine|nursing)(?! (?:cabinet|man))
        suture
        take (?:…(?:blood pressure|pulse|temperature)|out …(?:appendix|teeth|tonsils|tooth))
        tend …(?:patients|sick|wounded)
        transplant …(?:heart|kidney|liver)
        treat …(?:cases of|fractures|injured|patients?|sick|victims|wounded|wounds)
        win the Nobel Prize (?:for|in) (?:[Mm]edicine|[Pp]hysiology)
        work (?:at|in|on) …(?:casualty|clinic|emergency room|hospice|hospital|maternity ward|sanatorium|ward)
        """,
    "business": r"""
        acquire …(?:chain|company|companies|firm|mill|plant|stake)
        announce …(?:dividend|earnings|profits?)
        announce …(?:merger|layoffs|takeover)
        auction
        audit
        broker
        build up …(?:business|company|firm)
        buy …(?:airline|factory|hotel|mill|stake in)
        buy and sell
        close …(?:factory|mill|plant)
        deal in …(?:bonds|coffee|cotton|grain|hides|hops|real estate|rubber|securities|stocks|timber|wool)
        employ …(?:hands|men|people|women|workers)
        establish …(?:airline|bank|chain|company|firm|works)
        expand …(?:chain|company|factory|plant)
        export/import
        float …(?:company|loan)
        found …(?:bank|[Cc]ompany|[Cc]orporation|firm)\b
        head …(?:bank|[Cc]ompany|[Cc]orporation|firm)\b(?! of (?:actors|dancers|infantry|soldiers|volunteers))
        invest (?:\$|in|his|her)
        keep (?:the )?books (?:for|of)
        launch …(?:airline|company|firm|start-?up)
        lay off
        make (?:his|her|a) fortune (?:in|from|selling)
        manage …(?:bank|branch|factory|firm|hotel|mill|plant|portfolio|hedge fund)
        manufacture
        own …(?:airline|barges|hotels?|mine|quarry|shipping line|shipyard|tannery|trucking)
        own …(?:FIRMS)
        raise …from investors
        run …(?:airline|branch|brokerage|conglomerate|shipping line|sawmill|shipyard|tannery|trucking)
        run …(?:FIRMS)
        sell …(?:automobiles|bonds|cars|houses|insurance|life insurance|real estate|stocks|tractors|vacuum cleaners)
        sell (?:his|her) (?:company|stake)
        sit on …boards? of
        speculate in
        start …(?:airline|business|start-?up)
        start …(?:[Cc]ompany|firm)\b
        take over …(?:airline|bank|company|firm|mill)
        trade …(?:bonds|cotton|currencies|futures|oil|options|securities|shares|stocks)
        underwrite
        """,
    "food": r"""
        bake …(?:bread|cakes|loaves|pies)
        bake(?! in)
        boil …(?:crabs|lobsters|sweets)
        brew
        butcher
        cater …(?:parties|receptions|weddings)
        cook (?:at the|for the …(?:camp|crew|guests|hotel|restaurant))
        cook …(?:dinners|meals|breakfasts|curries|goulash|stews) (?:at|for)
        cut meat
        distill/distil
        fry …(?:chicken|chips|doughnuts|fish|noodles|samosas)
        have …(?:EATING)\b(?! (?:association|bill|of))
        keep/manage/open/operate/own/run …(?:EATING)\b(?! (?:association|of))
        knead
        make …(?:bread|candy|cheeses?|chocolates?|doughnuts|ice cream|noodles|pasta|pastr(?:y|ies)|pies|pizzas?
            |sausages|tortillas)
        mix …(?:cocktails|drinks|martinis)
        pour …(?:beer|drinks|pints)
        put …on (?:a|the) …menu
        roast …(?:chestnuts|coffee)
        run the kitchen
        sell …(?:bread|buns|cakes|coffee|fried fish|hot dogs|ice cream|kebabs|noodles|pies|samosas|sandwiches|tacos
            |tamales)
        sell out of (?:his|her)
        send out plates
        serve …(?:beer|customers|diners|drinks|meals)
        serve …(?:breakfasts?|curr(?:y|ies)|dinners?|meals|pies|soup)
        slaughter
        smoke …(?:fish|hams|salmon)
        take over …(?:kitchen|EATING)
        tend bar
        wait (?:at table|on tables|tables)
        wash dishes (?:at|in)
        win …Michelin stars?
        """,
    "faith": r"""
        administer …(?:communion|last rites|sacraments?)
        anoint
        baptise/baptize
        be (?:appointed|consecrated|elevated|enthroned|made|named) …(?:archbishop|bishop|cardinal|curate|rector|vicar)
        be (?:consecrated (?:a )?bishop|installed as (?:pastor|rector|vicar)|ordained)
        bless (?:a|each|every|the)\b
        bury …(?:dead|parishioners)
        celebrate (?:high |low |the )?(?:[Mm]ass|Eucharist|[Ll]iturgy|nuptial)
        christen …(?:baby|child|infant)
        conduct …(?:funeral|Mass|prayers|revivals?|services? (?:at|for|in)|worship)
        confirm …(?:candidates|children)
        convert …(?:heathen|natives|villagers)
        deliver …(?:benediction|homily|invocation|sermons?)
        enter …(?:convent|monastery|novitiate|priesthood|seminary)
        found …(?:church|congregation|convent|mission|monastery)
        give the (?:benediction|blessing|invocation)
        hear confessions?
        intone
        join …(?:convent|Jesuits|order of|priesthood)
        lead …(?:Bible study|Mass|vespers)
        lead …(?:congregation|flock|parish|prayers|worship)
        marry …couples?
        minister to
        offer …(?:benediction|blessing|invocation|Mass|prayers?)
        officiate at …(?:burial|ceremony|funeral|marriage|rites|service|wedding)
        ordain
        pastor
        perform …(?:baptisms?|burial rites|last rites|rites)
        perform the …(?:ceremony|marriage|wedding)
        preach(?! (?:caution|moderation|patience|peace|restraint|unity))
        pronounce the benediction
        read …(?:Gospel|Scriptures?|prayers)
        read the (?:banns|burial|lesson|service)
        say (?:(?:high |low |the )?[Mm]ass|the (?:benediction|prayers|[Rr]osary))
        serve …parish
        study …(?:theology|for the (?:ministry|priesthood))
        take (?:his|her) …vows
        take (?:holy orders|the veil)
        tell …(?:congregation|faithful|parishioners|worship?pers)
        urge …(?:congregation|faithful|flock|parishioners)
        """,
    "land": r"""
        bale
        brand …(?:calves|cattle|steers)
        breed …(?:ayrshires|Angus|Herefords|Holsteins|merinos|Merinos|racehorses|roses|sheepdogs|shorthorns)
        breed …(?:barley|cocoa|corn|maize|potatoes|rice|sorghum|wheat)
        breed …(?:BEASTS)
        bring in (?:his|her|the) …(?:crop|harvest|hay)
        clear …acres
        cultivate …(?:acres|beans|land|maize|rice|vines|cocoa|coffee|tea)
        cut …(?:cane|hay|hay|timber|wheat)
        dig (?:beets|potatoes)
        drive …(?:cattle|cows|sheep|steers)
        farm(?! out)
        feed …(?:cattle|cows|hogs|lambs|pigs|sheep)
        fell …(?:pines?|timber|trees?)
        graze
        grow …(?:alfalfa|bananas|canola|cashews|cassava|cocoa|coconuts|jute|lentils|mangoes|mushrooms|nutmeg|onions
            |orchids|oysters|paddy|pineapples|sunflowers|vanilla|yams)
        grow …(?:CROPS)
        hand-feed
        harvest …(?:CROPS)
        herd
        hoe
        homestead
        irrigate
        keep …(?:BEASTS)
        keep …(?:bees|hives)
        lose …(?:calves|cattle|crop|ewes|hives|lambs|sheep|wheat|orchard)
        milk …(?:cows?|goats|herd)
        muster
        own …(?:acres of|farm|orchards?|plantation|ranch|vineyards?)
        pick …(?:CROPS)
        plant …(?:acres|CROPS)
        plough/plow
        prune …(?:trees|vines)
        raise …(?:BEASTS|CROPS)
        ranch
        run …(?:acres|beef|cattle|ewes|goats|merinos|sheep|stud|sheep station|wethers)
        run …(?:head of|BEASTS|dairy|farm|orchard|plantation|ranch|vineyard)
        sell …(?:calves|clip|fat lambs|heifers|hogs|lambs|steers|wethers|yearlings)
        sharecrop
        shear
        show …(?:bull|cattle|heifers?|ram|steer)
        sow …(?:CROPS|fields)
        spray …(?:crop|orchard|vines)
        tend …(?:BEASTS|flocks?|herds?|orchards?|vines)
        thresh
        till (?:his|her|the)\b
        trap …(?:beaver|foxes|martens|mink|muskrats?|rabbits)
        win …(?:prize|ribbon|ribbons) (?:for|with) …(?:bull|boar|heifer|marrows|potatoes|ram|roses|sow|turnips)
        work …(?:acres)
        work …(?:farm|the land|the soil)
        """,
    "crafts": r"""
        bind books
        blow glass
        build …(?:boats|canoes|clocks|furniture|guitars|harpsichords|organs|violins|wagons)
        build …(?:carriages|dories|dory|fiddles|harpsichords?|lutes|mandolins|organs?|pianos|rowing boats|sailboats
            |skiffs|wooden boats|wooden ships)
        carve …(?:gunstocks|pipes|wood)
        cut …(?:diamonds|gems|keys|stone|suits)
        dye …(?:cloth|wool|yarn)
        engrave
        fit …(?:boilers|locks|pipes)
        fix …(?:bicycles|cars|clocks|engines|pipes|radios|shoes|tractors|trucks|watches)
        fix …(?:furnaces?|leaks|plumbing|sewing machines|sinks|televisions)
        forge …(?:gates|horseshoes|iron|knives|steel|tools)
        grind …(?:knives|lenses|scissors)
        hammer …(?:copper|iron|silver|tin)
        hang wallpaper
        install …(?:boilers|furnaces|locks|pipes|plumbing|wiring)
        lay …(?:carpets?|linoleum|pipes)
        make …(?:barrels|baskets|boots|brooms|cabinets|candles|chairs|clocks|coffins|dresses|furniture|guitars|guns
            |harness|hats|knives|puppets|quilts|saddles|sails|shoes|violins|wigs)
        make …(?:bells|bows|carts|clogs|corsets|dolls|drums|fishing rods|gloves|hand-made|jewell?ery|keys|kites|lace
            |lutes|mandolins|pots|ropes?|rugs|sandals|soap|suits|toys|wagons|wedding dresses|wheels|watches
            |weathervanes|wooden)
        mend …(?:bicycles|chinaware|fiddles|guitars|locks|sails|umbrellas|violins)
        mend …(?:boots|chairs|clocks|kettles|nets|pots|roofs|shoes|watches)
        overhaul …(?:engines?|motors?)
        print …(?:handbills|posters|visiting cards)
        repair …(?:bicycles|cars|chairs|clocks|engines|pianos|radios|roofs|shoes|televisions|tractors|trucks
            |typewriters|watches)
        repair …(?:boats|fiddles|guns|instruments|locks|nets|pumps|sewing machines|umbrellas|violins|windmills)
        restore …(?:antiques|clocks|furniture|old cars|organs?|pianos|steam engines|violins)
        rewire
        set type
        sew …(?:costumes|dresses|gowns|quilts|sails|shirts)
        sharpen …(?:knives|saws|scissors)
        shoe …(?:horses|mules|oxen)
        solder
        sole …shoes
        spin …(?:flax|wool|yarn)
        stitch …(?:boots|gowns|leather|sails|saddles|shoes)
        tan …(?:hides|leather)
        thatch
        tune …pianos
        turn …(?:bowls|chair legs|lathe)
        upholster
        weave …(?:baskets|carpets|cloth|rugs|tapestries|tweeds?)
        weld
        whittle
        wire …houses
        work …(?:forge|lathe|loom|printing press)
        """,
    "labor": r"""
        call …(?:miners out|strike|stoppage)
        cut coal
        dig coal
        go down the (?:mine|pit) (?:at|as|when)
        hew
        lead …(?:dockers|miners|strike|strikers|union|walkout)
        load …(?:coal|freighters|ships)
        mine …(?:coal|copper|diamonds|gold|iron|lead|salt|silver|tin|uranium|zinc)
        negotiate …(?:labou?r contract|pay rise|wage)
        organize …(?:miners|pickers|strike|union|workers)
        picket
        represent …(?:dockers|drivers|members|miners|steelworkers|workers)
        rivet
        shovel …coal
        stoke
        unload …(?:freighters|ships)
        work (?:(?:at|in) …(?:coal mines?|docks?|foundry|mines?|pits?|shipyards?|steel mills?|textile mills?)
            |underground|on the (?:assembly line|docks))
        work (?:(?:at|in|on) …(?:assembly line|blast furnace|brickyard|cannery|colliery|cotton mill|docks|factory
            |foundry|furnaces|lumber camp|mill|night shift|oil rig|packing ?house|paper mill|plant|quarry|quarries
            |sawmill|sweatshop|waterfront|wharf|wharves))
        """,
    "school": r"""
        grade …(?:compositions|essays|papers|tests)
        head …(?:Academy|Grammar School|High School|Primary School|Elementary School)
        instruct …(?:children|class|pupils)
        keep …school(?:house)?\b
        mark …(?:compositions|essays|exercise books)
        open …(?:kindergarten|nursery school)
        run …(?:kindergarten|nursery school|school for)
        teach (?:…(?:art|biology|chemistry|deaf|dancing|drawing|fifth|first|fourth|kindergarten|maths|music|physics
            |science|second|shop|sixth|third|typing) …(?:at|for|grade|in|to)|…(?:biology|chemistry|maths|needlework
            |physics|shorthand|Sunday school|woodwork))
        teach (?!(?:his|her|their) )…(?:algebra|arithmetic|children|classes|English|first grade|French|geography
            |German|grade|grades|Greek|high school|history|infants|kindergarten|Latin|mathematics|pupils|reading
            |school|second grade|Spanish|spelling|third grade|(?:at|in) …(?:Academy|Elementary|High|[Ss]chools?))
        teach school\b
        tutor
        """,
    "press": r"""
        anchor …(?:broadcast|evening news|news|newscast|program)
        anchor the
        announce …ball games
        break the story
        broadcast
        cover …(?:fires and|the courts|the murder|the riots|the trial|the war|wars) (?:for|in)
        cover (?:(?:the )?(?:beat|Capitol|City Hall|city hall|Congress|election|Kremlin|Parliament|parliament|Pentagon
            |police|Senate|Supreme Court|House|sports|Statehouse|White House|war|trial)|…for (?:[Tt]he )?(?:PAPERS))
        draw …(?:cartoons?|comic strip)
        edit …(?:features|pages|sports page|women’s page)
        edit …(?:journal|magazine|newspaper|paper|weekly|daily|PAPERS)
        file …(?:copy|dispatch|dispatches)
        file …(?:stories|story) (?:for|from|to)
        found …(?:magazine|newspaper|weekly)
        host …(?:call-in|program|programme|show|talk)
        interview [A-Z]
        join (?:[Tt]he )?(?:PAPERS) (?:as|in|staff)
        photograph …for (?:[Tt]he )?(?:PAPERS)
        present …(?:news|program|programme|show) (?:for|on)
        publish …(?:magazine|newspaper|weekly|PAPERS)
        read the …news
        read the news
        report …(?:for|in) (?:[Tt]he )?(?:PAPERS)
        report (?:from [A-Z]|for (?:[Tt]he )?(?:PAPERS))
        write (?:a column|columns|editorials|for (?:[Tt]he )(?=[A-Z]))
        write …(?:article|articles|dispatches) for
        """,
    "crime": r"""
        be (?:electrocuted|hanged for|wanted for (?!questioning))
        blow …safe
        bootleg
        break into …(?:bank|home|house|jeweler|jewelry|store|warehouse)
        burgle/burglarize
        con
        counterfeit
        crack …safe
        deal …(?:cocaine|drugs|heroin)
        defraud
        embezzle
        escape from …(?:custody|jail|penitentiary|prison|Alcatraz|Dartmoor|Sing Sing)
        extort
        forge …(?:bank notes|banknotes|checks|cheques|signatures?)
        hijack
        hold up …(?:bank|messenger|store|train)
        kidnap
        launder
        mug
        peddle …(?:dope|drugs|heroin|narcotics)
        pick pockets
        rob …(?:banks?|stores?|trains?)
        run …(?:brothel|gambling den|numbers|racket|speakeasy|still)
        serve time
        serving* …(?:days|life|months|sentence|term|years)(?! (?:as|in (?:Congress|Parliament|office|the)))
        shoplift
        smuggle
        snatch
        stab …(?:to death|wife)
        strangle
        swindle
        traffic in
        """,
    "flight": r"""
        bail out over
        belly-land
        bring …(?:AIRCRAFT) (?:down|home|in|back|safely)
        circle …field in
        command …(?:Apollo|space shuttle|space station)
        crash in …(?:AIRCRAFT)
        crash-land
        ditch …(?:AIRCRAFT)
        eject(?:ed)? (?:from|over|safely)
        fly …(?:aircraft|airliner|airliners|airplane|bombers?|cargo|combat|fighters?|helicopters?|jets?|mail|missions?
            |nonstop|planes?|solo|sorties|Spitfires?|the Atlantic|the hump)
        fly …(?:AIRCRAFT)s?\b(?! (?:to|from|ticket|tickets))
        guide …(?:AIRCRAFT) (?:down|in|onto)
        land …(?:AIRCRAFT)
        land …(?:aircraft|airliner|airplane|jet|plane|seaplane)
        loop
        loop the loop
        make …(?:parachute jumps?|solo flight)
        nurse …(?:AIRCRAFT) (?:back|home)
        orbit
        parachute
        pilot …(?:aircraft|airliner|airplane|helicopter|jet|plane|shuttle)
        put …(?:AIRCRAFT) down
        set …(?:altitude|speed) record in
        shoot down …(?:bombers?|fighters?|MIGs?|planes?|Zeros?)
        solo
        strafe
        take off alone
        take off (?:…(?:at [\d.:]+ )?)?in (?:an?|his|her|the) …(?:aircraft|balloon|biplane|Cessna|glider|helicopter
            |jet|monoplane|Moth|plane|seaplane)
        test …(?:aircraft|gliders?|helicopters?|jets?|planes?)
        walk in space
        walk on the moon
        """,
    "sea": r"""
        bring …(?:freighter|liner|schooner|ship|steamer|trawler|tug|vessel|ferry) (?:home|in|into|safely|to)
        captain …(?:boat|freighter|schooner|ship|steamer|tanker|tug|yacht)
        cast …nets
        command …(?:ferry|freighter|liner|schooner|ship|ships|steamer|steamship|tug|vessel)
        dive for …(?:abalone|pearls|sponges)
        dock …(?:ferry|freighter|liner|ship)
        drag for
        dredge …(?:clams|oysters|scallops)
        fish …(?:for a living|from|off)
        fish (?:for …(?:cod|crabs?|haddock|halibut|herring|lobsters?|living|mackerel|shrimp|tuna)|out of|the (?:Banks
            |Grand|inlet))
        gather …(?:cockles|mussels|oysters)
        go to sea
        harpoon
        haul …(?:lobster|nets|pots|traps)
        keep …(?:light|lighthouse)\b
        land …(?:boxes|catch|tons) of
        net …(?:herring|mackerel|salmon|shrimp)
        pilot …(?:barges?|ferry|ships?|tugs?)
        rake …(?:clams|oysters)
        run …(?:charter boat|ferry|ferryboat|fishing boat|tugboat)
        sail …(?:alone|around the (?:Horn|world)|dinghy|ketch|round the (?:Horn|world)|schooner|single-handed|sloop
            |yacht|yawl)
        serve before the mast
        set …(?:lobster|long lines|nets|pots|traps)
        ship out
        sign on (?:aboard|as|with the)
        skipper
        steer …(?:ferry|freighter|liner|ship|steamer|trawler|tug)
        tend …(?:light|lighthouse|lobster pots|traps)
        tow …(?:barges?|freighter|ship|vessel)
        trawl
        """,
    "fire": r"""
        battle …(?:blazes?|fires?|flames)
        direct …hoses?
        drive …(?:fire engine|fire truck|hook and ladder|ladder truck|pumper)
        fight …(?:blazes?|fires?)\b(?! with| back)
        put out …(?:blazes?|fires?)
        respond to …(?:alarms?|fires?)
        """,
    "shops": r"""
        arrange …funerals?
        close …(?:SHOPS)
        cut …hair
        cut hair
        dress …hair
        embalm
        have …(?:SHOPS)\b(?! (?:of|steward|in))
        hawk
        keep/manage/open/operate/own/run …(?:SHOPS)\b(?! (?:of|steward))
        keep/run/own/open/have …(?:dairy bar|draper’s|fruit stand|greengrocer’s|ironmonger’s|newsagent’s|newsagency
            |news agency|stall|sub-post office|sweet shop|tobacconist’s|milk bar)
        move …(?:SHOPS)
        peddle
        sell …(?:antiques|candy|cigars|clothes|fish|flowers|fruit|furniture|groceries|hardware|hats|newspapers|shoes
            |stationery|sweets|vegetables)
        sell …(?:bicycles|books|carpets|china|clothing|coal|coconuts|combs|dry goods|dresses|fabrics|firewood
            |fireworks|lottery tickets|magazines|mangoes|onions|oranges|papers|peanuts|perfume|pianos|postcards
            |records|rugs|sewing machines|silks|souvenirs|spices|stamps|umbrellas|used books|yarn|tomatoes)
        serve …(?:behind the counter|customers)
        shave …customers
        start …(?:SHOPS)
        style …hair
        take over …(?:SHOPS)
        trim …(?:beards|hair)
        """,
    "roads": r"""
        carry the mail
        chauffeur
        collect (?:fares|tolls)
        conduct …(?:bus|tram)
        deliver …(?:coal|groceries|ice|milk|newspapers|pizzas?|telegrams)\b
        deliver …(?:letters|mail|parcels|post)\b
        drive (?:(?!in |him |into |over |them |to )[\w’'.-]+ ){0,4}?(?:VEHICLES)\b(?! (?:into|over|off|through))
        fire …locomotive
        haul …(?:cargo|coal|freight|goods|grain|gravel|logs|lumber|milk|timber)
        operate …(?:streetcar|tram|trolley)
        pedal …(?:pedicab|rickshaw)
        pull …rickshaw
        punch tickets
        run …(?:bus line|bus service|stage line|taxi)
        sort …mail
        stoke …(?:engine|locomotive)
        work (?:for|on) …(?:[Rr]ailroad|[Rr]ailway|railways|trams|Post Office)
        """,
    "building": r"""
        build …(?:barns|bridges|churches|homes|roads|silos|stone walls)
        build …(?:bridge|cathedral|dam|houses|skyscrapers?|tunnel)
        design …(?:PLACES)
        dig …(?:foundations|wells)
        draw …(?:blueprints|plans?) (?:for|of) …(?:PLACES)
        drill …wells
        engineer …(?:bridge|canal|dam|tunnel)
        erect …(?:PLACES)
        install …(?:drywall|insulation)
        lay …bricks?
        lay …(?:foundations?|paving|tiles?)
        operate …crane
        plaster
        point …(?:chimneys?|walls?)
        pour concrete
        put up …(?:houses|scaffolding)
        remodel
        repair …(?:chimneys|roofs?)
        restore …(?:cathedral|castle|chapel|church|houses)\b(?! organ)
        roof
        slate
        study architecture
        survey …(?:boundary|land|line|route|site)
        survey …(?:canal|coast|harbor|railway|road)
        """,
    "service": r"""
        clean …(?:hotel rooms|houses|offices|windows|lavatories)
        collect …(?:garbage|rubbish|trash)
        guard …(?:bank|building|museum|warehouse)
        keep house for
        mop …floors
        scrub …floors
        sweep …(?:floors|streets?)
        wash …windows
        """,
}
"""What people of a trade do: a verb, or several with a stroke between, and what follows.

"…" stands for few words, and a star is behind a form that alone tells the trade.
"""
_NAMED = {
    "AIRCRAFT": _AIRCRAFT,
    "BEASTS": _BEASTS,
    "CROPS": _CROPS,
    "EATING": EATING,
    "FIRMS": _FIRMS,
    "PAPERS": PAPERS,
    "PLACES": PLACES,
    "SHOPS": SHOPS,
    "STAGE": _STAGE,
    "VEHICLES": _VEHICLES,
}


def trades_of(form: str, text: str, end: int) -> list[str]:
    """The trades of a verb's form with what follows."""
    return [trade for trade, rest in _rests_of(form) if rest.match(text, end)]


@cache
def _rests_of(form: str) -> list[tuple[str, re.Pattern[str]]]:
    """The trades of a verb's form, each with the pattern of what has to follow."""
    return [(trade, pattern(rests)) for trade, rests in _BY_FORM.get(form, {}).items()]


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


_FEW = r"(?:(?:[\w’'.-]|,(?=\d))+ ){0,4}?"
_GOES_ON = pattern(r"\n {9,}")
_BY_FORM = _by_form()
