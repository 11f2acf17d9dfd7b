"""Whether an article shows somebody alive at its time."""

from __future__ import annotations

from generator.model import Article, Span
from generator.patterns import pattern
from generator.resolve.told.lives import tells_age
from generator.resolve.told.pieces import BESIDE_LIFE, TITLED, any_of, one_of
from generator.resolve.told.verbs import DAY, Verb, third_person, verbs_behind
from generator.resolve.told.years import APPOSITION, LONG_PAST, YEARS


def acts(text: str, span: Span, *, is_news: bool = False) -> bool:
    """Whether somebody says or does something there, or has an age: is alive.

    What is told without a day is of now where the article `is_news`.
    """
    is_news = is_news and not _is_remembered(text, span)
    shown = (
        tells_age(text, span)
        or speaks(text, span)
        or (_is_subject(text, span) and _does(text, span, is_news=is_news))
        or _BEHIND.match(text, span.end)
        or (_LAST_BEFORE.search(text, max(0, span.start - 30), span.start) and _is_told(text, span, is_news=is_news))
    )
    return bool(shown) and not _is_staged(text, span)


def _is_remembered(text: str, span: Span) -> bool:
    """Whether somebody is named in a quotation, or as a parent: what he did may be long ago though news tells it."""
    start = text.rfind("\n", 0, span.start) + 1
    quoted = text.rfind("“", start, span.start) > text.rfind("”", start, span.start)
    return (
        quoted or text.count('"', start, span.start) % 2 == 1 or _HIS_FATHER.search(text, start, span.start) is not None
    )


_HIS_FATHER = pattern(r"\b(?:[Hh]er|[Hh]is|[Tt]heir|whose) (?:grand)?(?:father|mother),? $")


def _is_staged(text: str, span: Span) -> bool:
    """Whether a book, a legend or memory tells it: "the hero, Ezra Holm, marries"."""
    before = max(0, span.start - 120), span.start
    return bool(_STAGED.search(text, *before) or _IN_HIS_BOOK.match(text, span.end))


def tells_news(article: Article) -> bool:
    """Whether an article's opening speaks of no time long past, nor of what outlives people."""
    text = article.text[: article.body_start + _OPENING]
    small = text.lower()
    if not article.published or any(part in small for part in _OF_OLD):
        return False
    return all(int(year) + LONG_PAST > article.published.year for year in YEARS.findall(text))


def _is_subject(text: str, span: Span) -> bool:
    """Whether what stands behind a name is said of its bearer: no "a statue of Ezra Holm fell on Monday"."""
    of = _OF.search(text, max(0, span.start - 30), span.start)
    return not of or _WHO.match(text, span.end) is not None


def _does(text: str, span: Span, *, is_news: bool) -> bool:
    return _SAYS.match(text, span.end) is not None or any(
        _is_of_now(text, verb, is_news=is_news) for verb in verbs_behind(text, span.end)
    )


def _is_told(text: str, span: Span, *, is_news: bool) -> bool:
    """Whether what stands before a name tells that its bearer is alive: "yesterday charged", "was seconded by"."""
    before = max(text.rfind("\n", 0, span.start) + 1, span.start - 120), span.start
    if _BEFORE.search(text, *before):
        return True
    if (group := _GROUP.search(text, *before)) and (group["there"] is None or is_news):
        return group["there"] is not None or _THEY_DO.match(text, span.end) is not None
    if not (done := _DONE.search(text, *before)) or done["by"] in _WORKS:
        return False
    lately = _WHEN.search(text, max(before[0], done.start() - 30), span.start) or _THEN.match(text, span.end)
    return is_news or bool(done["now"] or lately or _SOON.match(text, span.end))


def speaks(text: str, span: Span) -> bool:
    """Whether a verb of speech stands before the name."""
    return bool(_ACTED_BEFORE.search(text, max(0, span.start - 30), span.start))


def _is_of_now(text: str, verb: Verb, *, is_news: bool) -> bool:
    """Whether what a verb tells goes on, has just been, or is to come: "is visiting", "resigned on Friday"."""
    form, helpers = verb.form, set(verb.helpers.split())
    if form in _OF_THE_DEAD or _TO_THE_DEAD.match(text, verb.end):
        return False
    if form == "is":
        return bool(_IS_NOW.match(text, verb.end))
    if form == "been":
        return "has" in helpers and bool(_DONE_TO.match(text, verb.end))
    if helpers & {"has", "will"}:
        return True
    if form.endswith("ing"):
        return "is" in helpers
    if form.endswith("s") and form != "was":
        return form in _DOES or bool(helpers & {"now", "still"} or _SOON.match(text, verb.end))
    if form == "was":
        if _WAS_THERE.match(text, verb.end):
            return _is_recent(text, verb)
        return bool(_DONE_TO.match(text, verb.end)) and (is_news or _is_recent(text, verb))
    if form not in _DID and not form.endswith("ed"):
        return False
    return form == "pleaded" or (is_news and form not in _WORKS) or _is_recent(text, verb)


def _is_recent(text: str, verb: Verb) -> bool:
    """Whether the clause tells a day of the week, "yesterday", "this morning" or the like."""
    return bool(_WHEN.search(verb.helpers) or _THEN.match(text, verb.end))


_RECENT = (
    rf"(?:(?:on |last |this |early |late )*{DAY}|yesterday|(?:earlier |later )?today|tonight"
    r"|(?:last|this) (?:afternoon|evening|fall|month|morning|night|spring|summer|week|weekend|winter))\b"
)
_WHEN = pattern(_RECENT)
_THEN = pattern(rf"(?:(?! (?:that|what|when|where|which|who|whose) )[^.,;:\n“”\"]){{0,90}}? {_RECENT}")
_SOON = pattern(r"[^.;\n“”\"]{0,80}? (?:tomorrow|tonight|next (?:month|week))\b")
_SAYS = pattern(
    rf"{APPOSITION}(?:,? who)? (?:also |later |then |\w+ly )?(?:added|announced|answered|arrived|asked|believes"
    rf"|called|cooks"
    r"|denied|drives|expects|hopes|lives|meets|met|owns|phoned|plans|promised|replied|resigned|said|says|signed|spoke|takes"
    r"|teaches|telephoned|testified|told|took|tweeted|visited|wants|warned|wins|won|works)\b"
)
_ACTED_BEFORE = pattern(
    r"\b(?:said|says|asked|added|told|replied|answered|recalled) $"
    r"|[,?!][”\"] (?:admitted|announced|argued|boasted|called|commented|complained|conceded|continued|cried|declared"
    r"|demanded|exclaimed|explained|grumbled|insisted|joked|laughed|muttered|noted|observed|predicted|promised|protested"
    r"|quipped|remarked|repeated|reported|retorted|shouted|sighed|snapped|testified|vowed|warned|whispered|yelled)"
    r" (?:[A-Z]\w+\.? ){0,2}$"
)
_OF_THE_DEAD = frozenset(
    "being buried died fascinated influenced inspired lay lies lying missing rests resting".split()
)
"""What tells nothing of the living: "is missing", "lies in the churchyard", "has inspired"."""
_TO_THE_DEAD = pattern(
    r" (?:be |been |being |posthumously )*(?:buried|celebrated|commemorated|exhumed|honou?red|mourned"
    r"|reburied|remembered)"
    r"|[^.,;\n]{0,30} posthumously"
)
_DOES = {
    third_person(verb)
    for verb in (
        "agree aim arrange arrive attend await chair coach collect command commute complain concede cook cover decline "
        "deliver deny disagree doubt drive earn edit enjoy expect face farm fear feel fish fly handle hate head help "
        "hike hope insist intend jog keep knit lack lead like listen live manage meet mow negotiate object operate "
        "oppose oversee own plan plead practice predict prefer prepare preside promise propose raise recommend refuse "
        "resign retire run say seek sell serve share sleep speak spend study supervise support suspect swim take teach "
        "tend testify think train travel try urge use visit vow wait walk want watch welcome win wish work worry"
    ).split()
}
"""What papers tell in the present of the living alone; the dead still write, argue, play and paint."""
_DID = frozenset(
    "beat began bought broke brought came caught chose cut did drove fell flew fought found gave got had heard held "
    "hit kept laid led left lost made met paid put ran rode rose sang sat saw sent shot sold spent spoke stole "
    "stood struck swam swore taught threw told took went withdrew woke won wore wrote".split()
)
_IS_NOW = pattern(
    r" (?:also |now |still |\w+ly )?(?:an? (?:guest|patient) (?:at|in|of)|at (?:home|large)|away|back|home|said to be"
    r"|under (?:arrest|treatment)|understood to be|able|accused|charged|detained|held|suspected|wanted|due|eager"
    r"|expected|free|hopeful|ill|in (?:custody|jail"
    r"|town|the hospital)"
    r"|likely|on (?:bail|(?:his|her) way|strike|trial|vacation)|out (?:of jail|on bail)|ready|reluctant|scheduled|set"
    r"|unlikely|willing) "
)
_DONE_TO = pattern(
    r" (?:also |again |\w+ly )?(?:accused|acquitted|admitted|appointed|arraigned|arrested|asked|assigned|booked"
    r"|charged|chosen|cited|cleared|confirmed|convicted|declared|deported|detained|discharged|dismissed|elected"
    r"|engaged|expelled|fined|fired|freed|granted|hired|ill|in (?:custody|jail)|indicted|injured|installed"
    r"|interviewed|introduced|invited|jailed|married|named (?!for|after|in (?:memory|honou?r))|nominated|ordered"
    r"|ousted|promoted|questioned|re-?elected|released|rescued|robbed|sentenced|signed|sued|suspended|sworn"
    r"|taken to|treated)\b"
)
"""What is done to the living alone: "was arrested", "has been named head coach"; no "was honored", "named for"."""
_WORKS = frozenset(
    "bred bequeathed built carved coined composed conceived created cut designed devised directed discovered drew "
    "drawn "
    "edited engraved established founded influenced inspired invented known laid led left lived loved made mapped "
    "named "
    "owned painted patented penned photographed pioneered planned planted produced published reigned ruled sculpted "
    "served sculptured taught translated used worked written wrote".split()
)
"""What outlives people, or took all their lives, and needs a day to be of now: "wrote", "built"."""
_OF = pattern(
    r"\b(?:about|against|behind|below|beside|by|for|from|into|near|of|on|over|to|toward|towards|under"
    rf"|upon|with|without) (?:the (?:late )?)?{TITLED}$"
)
_WHO = pattern(rf"{BESIDE_LIFE},? who ")
_STAGED = pattern(
    r"\b[Ii]n (?:an?|his|her|the|this) (?:\w+ )?(?:ballet|book|comedy|drama|film|movie|musical|novel|opera|play|poem"
    rf"|series|story)\b[^.;\n]{{0,30}} {TITLED}$"
    r"|\b(?:hero|heroine|narrator|protagonist|villain)\b[^.;\n]{0,60}, $"
    r"|\b(?:legend|[Tt]radition) (?:has it|holds|says) (?:that )?$|\b[Tt]he late $|\b(?:recall|remember)(?:ed|s)? how $"
)
_OPENING = 1500
"""Characters in which an article shows of what times it tells."""
_IN_HIS_BOOK = pattern(
    r"[^.;\n]{0,40} in (?:an?|her|his|the) (?:[a-z-]+ ){0,2}(?:book|diar(?:y|ies)|journals?|memoirs?|novel|poem"
    r"|sonnet|will)\b"
)
"""Before and behind one of whom a book, a legend or memory tells."""
_OF_OLD = tuple(
    part.replace("_", " ")
    for part in (
        "ancest anniversar archaeolog as_a_boy as_a_child as_a_girl biograph boyhood centenary centur childhood "
        "chronicle decades_ago decades_earlier diary diaries exhibition film folklore for_whom girlhood heirloom "
        "histor "
        "in_the_play in_the_story in_those_days legend memoir memorial monument movie museum myth named_after "
        "named_for named_in_ novel _opera_ paintings people_recall plaque play_by _poem portrait residents_r "
        "ruins_ _saint "
        "statue the_late_ tomb tradition years_ago years_earlier"
    ).split()
)
"""Parts of the words, in small letters, of what tells of other times."""
_WAS_THERE = pattern(
    r" (?:absent|among|at|away|back|here|home|in (?!memory|honou?r)|on|one of the|present|there|unavailable|unhurt)\b"
)
"""Behind "was", and before a day: "was in court on Monday"."""
_LAST_BEFORE = pattern(
    r"(?:,|ed|ing|them|whom|against|by|for|include|including|let|and|met|of|on|sent|sue|try|was|were|(?:to|will) \w+"
    r"|are|told|(?i:day|morning|night|week)) (?:[A-Z]\w+\.? ){0,2}$"
)
"""How all that ends which tells it before a name; a quick test."""
_BEHIND = pattern(
    r"[’']s (?:\w+ )?(?:attorney|campaign|lawyer|solicitor|spokesm[ae]n|spokeswoman)\b"
    rf"|{APPOSITION} (?:declined to comment|could not be reached|did not (?:reply|respond|return)|had no comment"
    r"|can be (?:contacted|reached)|remains (?:at large|free|in (?:custody|hospital|jail|prison"
    r"|the hospital)|on bail))"
    r"|[^.;\n]{0,60} (?:and|who) (?:now|still) (?!was)[a-z]+s\b|(?:, who)? writes: |, reached (?:at|by)\b"
    r"|(?: and (?:(?:his|her) )?(?:daughter|family|husband|sister|son|wife))? (?:are|have) (?:now |recently )?"
    r"(?:back|home|moved|occupying|picketing|returned|spending|staying|striking|visiting)\b"
)
"""What else stands behind the name of the living: "’s lawyer", "declined to comment"."""
_TO_THE_LIVING = any_of(
    "accus(?:e|ed|ing) acquit(?:ted)? appoint(?:ed|ing)? arraign(?:ed)? arrest(?:ed)? ask(?:ed)? award(?:ed)? "
    "call(?:ed)?_on charg(?:e|ed|ing) cit(?:e|ed) clear(?:ed)? congratulat(?:e|ed|ing) convict(?:ed)? deport(?:ed)? "
    "detain(?:ed|ing)? dismiss(?:ed)? elect(?:ed)? endors(?:e|ed) expel(?:led)? extradit(?:e|ed) fin(?:e|ed) "
    "fir(?:e|ed) "
    "free(?:d)? greet(?:ed)? hir(?:e|ed) hold(?:ing)? host(?:ed)? hunt(?:ed|ing)? indict(?:ed)? install(?:ed)? "
    "interview(?:ed|ing)? invit(?:e|ed|ing) jail(?:ed)? meet(?:ing)? met nominat(?:e|ed) oust(?:ed)? promot(?:e|ed) "
    "prosecut(?:e|ed|ing) question(?:ed|ing)? re-?elect(?:ed)? reappoint(?:ed)? releas(?:e|ed|ing) rescu(?:e|ed) "
    "seek(?:ing)? sentenc(?:e|ed) sign(?:ed)? su(?:e|ed|ing) summon(?:ed|s)? suspend(?:ed)? swore_in telephon(?:e|ed) "
    "told trad(?:e|ed) try(?:ing)? welcom(?:e|ed|ing)"
)
"""What is done to the living alone."""
_DONE = pattern(
    one_of(
        rf"\b(?P<now>(?:are|ha[sd]|have|is|will) )?(?:to )?(?:\w+ly )?{_TO_THE_LIVING}",
        r"\b(?:appeal|appointment|arraignment|arrest|bail|campaign|candidacy|case|charges?|complaint|election|hearing"
        r"|re-?election|release|resignation|sentencing|suit|trial|warrant)\b[^.;\n]{0,30}? (?:against|for|of)",
        r"\b(?:appeal|attack|bid|bill|call|challenge|criticism|decision|offer|plea|promise|proposal|refusal|speech"
        r"|statement|threat|veto|visit|vote|warning) (?:by|from)",
        r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?(?P<by>[a-z]+(?:ed|en|ght|ld|wn|un|ung|et|ut|ost|on|ade))\b"
        r"(?:[^.,;\n]|,\d){0,60}? by",
    )
    + rf" {TITLED}(?:[A-Z]\w+ )?$"
)
"""Before the name of the living, if it is of now: "charged", "the trial of", "was seconded by"."""
_OTHERS = r"(?:[^.;\n]|\b[A-Z]\w{0,4}\.){2,60}?"
_GROUP = pattern(
    rf"\b(?:(?:among (?:them|whom)|headed by|including|led by) (?:{_OTHERS}(?:,| and) )?"
    r"|(?P<there>(?:[Aa]mong (?:the (?:delegates|guests|officials|passengers|players|speakers|spectators|visitors"
    r"|winners)|those)|[Tt]hose (?:attending|in attendance|present|there)|[Tt]he (?:guests|speakers|visitors|winners))"
    rf"\b[^.;\n]{{0,60}}? (?:are|include|included|is|was|were):? )(?:{_OTHERS}(?:,| and) )?)"
    rf"(?:the )?{TITLED}$"
)
"""Before one of a group: "three neighbours, among them", "among those present were"."""
_THEY_DO = pattern(r"(?:[^.;\n]{0,40},)? (?:are|have|will) (?!(?:been )?(?:buried|dead|died|killed))\w+")
_BEFORE = pattern(
    rf"(?:(?:^|\n|[.”\"] )(?:Last night|On {DAY}|This (?:morning|week)|Today|Yesterday),?"
    r"|\b[Rr]eached (?:at|by|in|on)\b[^.;\n]{3,40},|\b(?i:attorney|counsel|lawyer|spokesman|spokeswoman)"
    r" for) (?:[A-Z]\w+\.? ){0,2}$"
)
"""Before the name of the living: "Reached by telephone,", "a lawyer for"."""
