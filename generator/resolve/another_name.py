"""How papers say that two names are one person's: what stands between them, and what stands behind the second.

"Ezra Holm, known to the trade as Blackie Holm", "Ada Quill went by the name of Rosa Lind", "Ezra Holm — Blackie to his
men". Spaces are written out, since all is put into verbose patterns.
"""

from __future__ import annotations

import re

from generator.resolve.kin import RELATIVE

_HOW = (
    r"(?:(?:also|always|best|better|even|ever|first|just|later|long|more|now|often|once|only|plain|simply|since|so"
    r"|sometimes|still|then|today|\w+ly)\ )*"
)
_WHERE = (
    r"(?:(?:about|all|among|around|at|before|by|during|for|from|in|inside|on|outside|since|through|throughout"
    r"|to(?!\ have\b)|under|until|within)\ [^,.;:()“”\"\n]{2,60}?\ )?"
)
"""To whom, where or when somebody is known: "known to half of Leeds as"."""
_BE = r"(?:is|was|be|been|being|has\ been|had\ been|came\ to\ be|became|is\ to\ be|remains|will\ be|would\ be)\ "
_NAME = (
    r"(?:[\w’'-]+\ ){0,2}(?:alias|byname|handle|moniker|name|nickname|nom\ de\ (?:guerre|plume)|pseudonym|ring\ name"
    r"|sobriquet|title)"
)
_HIS_NAME = (
    r"(?:(?:(?:[A-Z][a-z]+|actual|baptismal|birth|Christian|code|correct|English|family|first|former|full|given|legal"
    r"|maiden|married|original|pen|previous|professional|proper|real|religious|stage|true)\ )+name:?"
    r"|(?:alias|handle|nickname|nom\ de\ (?:guerre|plume)|pseudonym):?)"
)
"""What kind of name it is: "whose real name is", "her stage name was", "(maiden name ...)"."""
_TONGUE = (
    "(?:Arabic|Chinese|Czech|English|French|Gaelic|German|Greek|Hebrew|Hindi|Hungarian|Irish|Italian|Japanese|Korean"
    "|Latin|Mandarin|Maori|Persian|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yiddish)"
)
_PAPERS = r"(?:birth\ certificate|card|licen[cs]e|papers|passport|program(?:me)?|register|roster|visa)s?"
_GIVES = (
    r"(?:calls?|gives?|has|have|lists?|reads?|renders?|says?|shows?|spells?)(?:\ (?:it|him|her|(?:his|her)\ name))?"
    r"(?:\ as)?"
)
_TITLES = (
    "(?:Baron|Baroness|Brother|Comrade|Countess|Dame|Dom|Duchess|Duke|Earl|Emperor|Empress|Father|King|Lady|Lord"
    "|Madame|Maharaja|Marquess|Mother|Mrs|Pope|Prince|Princess|Queen|Sheikh|Sir|Sister|Sultan|Swami|Viscount)"
)
_SELF = "(?:him|her)self"

_NAMED = (
    r"(?:called(?!\ (?:as|for|in|off|on|to|up)\b)|dubbed|nicknamed|renamed|rechristened|styled)"
    r"(?:\ (?:as|by\ [a-z][a-z’'\ ]{2,40}|in\ [a-z][a-z\ ]{2,30}|just|plain|simply))*?"
)
_BORN = r"(?:bapti[sz]ed|born(?:\ and\ bapti[sz]ed)?|christened)(?:\ (?:as|plain|simply))*"

CALLED = rf"""
(?:{_BE})?{_HOW}(?:advertised|billed|credited|familiar|identified|known|listed|referred\ to|remembered|revered)
  \ {_HOW}{_WHERE}{_HOW}as
| {_BE}{_HOW}{_NAMED}
| (?:adopt(?:s|ed|ing)?|assum(?:es|ed|ing)|choos(?:es|ing)|chose|chosen|earn(?:s|ed)|receiv(?:es|ed|ing)|takes?|taken
  |taking|took|us(?:es|ed|ing))\ (?:the|an?|as\ (?:his|her)|for\ (?:his|her))\ {_NAME}(?:\ of)?
| go(?:es|ing)?\ {_HOW}by(?:\ (?:the|an?)\ {_NAME}(?:\ of)?)?
| (?:went|gone)\ {_HOW}by\ (?:the|an?)\ {_NAME}(?:\ of)? | answer(?:s|ed)\ {_HOW}to\ the\ {_NAME}(?:\ of)?
| (?:blogs?|posts?|streams?|tweets?)\b[^,.;:\n]{{0,60}}?\ as(?=\ [“"]?@)
"""
"""What is said before what somebody is called, which may be no name that stands alone: "goes by Blackie"."""

_DOES = rf"""
{CALLED}
| {_BE}{_HOW}{_BORN}
| (?:is|was|has\ been|had\ been)\ (?:first\ |once\ )?(?:elected|listed|ordained)\ as
| (?:(?:appears?|appeared|figures?|figured)\ in\ the|boxed|boxes|broadcasts?|checked\ in|commanded|crossed|enlisted
  |entered|escaped|fled|fought|hid|led|lived|lives|painted|paints|performed|performs|professed|published
  |publishes|raced|ran|rapped|raps|recorded|records|registered|sailed|sang|sings?|served|sculpted|spied
  |took\ the\ (?:cloth|habit|robe|veil)|toured
  |travell?ed|travels|worked|works|wrestled|wrestles|writes|writing|written|wrote)\b[^,.;:\n]{{0,60}}?\ as
| (?:[\w’'-]+\ ){{0,12}}?(?:under|by)\ (?:the|an?|his|her)\ {_NAME}(?:\ of|,)?
| (?:[\w’'-]+\ ){{0,8}}?{_PAPERS}\ (?:made\ out\ )?in\ the\ name\ of
| (?:chang(?:es?|ed|ing)|alter(?:s|ed)|anglici[sz]ed|americani[sz]ed|hebraici[sz]ed|shorten(?:s|ed))
  \ (?:his|her|their|it|the)(?:\ (?:[\w-]+\ )?name)?\ (?:[\w’'\ ]{{2,60}}?\ )?(?:from|to)
| had\ (?:his|her|their)\ (?:[\w-]+\ )?name\ (?:\w+ly\ )?changed\ (?:[\w’'\ ]{{2,40}}?\ )?(?:from|to)
| g[ai]v(?:es?|en|ing)\ (?:(?:his|her)\ name\ as|(?:the|an?)\ {_NAME}(?:\ of)?)
| (?:abandon(?:s|ed)|discard(?:s|ed)|drop(?:s|ped)|gave\ up|shed)\ the\ {_NAME}(?:\ of)?
| (?:call(?:s|ed|ing)?|introduc(?:es|ed|ing)|nam(?:es|ed|ing)|register(?:s|ed|ing)|sign(?:s|ed|ing)|styl(?:es|ed|ing))
  \ {_SELF}(?:\ (?:as|just|only|plain|simply))*
| sign(?:s|ed|ing)\ (?:(?:his|her)\ (?:[\w-]+\ )?(?:canvases|cartoons|columns|drawings|letters|notes|paintings|pictures
  |pieces|poems|reports|stories|works?)\ ?)?(?:as|simply|just)?(?<=[a-z])
| (?:is|was)\ (?:actually|in\ (?:fact|private\ life|real\ life|reality|truth)|off\ (?:the\ )?stage|really)
| is\ (?:now|nowadays|these\ days|today)
| (?:proved|turned\ out|was\ (?:discovered|found|shown))\ to\ (?:be|have\ been)(?:\ (?:in\ fact|really|one))*
| (?:legally\ )?(?:became|becomes?|was\ (?:created|made)|will\ be|(?:was|is\ to\ be)\ (?:ennobled|raised\ to\ the\
  peerage)\ as)(?=\ {_TITLES}\b)
"""
"""What somebody is or does that gives another name: "changed his name by deed poll to"."""

_IS = rf"""
(?:a\.?k\.?a\.?|alias|f\.?k\.?a\.?|formerly|n[ée]e?|now|originally|otherwise|previously|properly|really
  |the\ former|then\ plain)
| {_HOW}(?:{_NAMED}|{_BORN})
| (?:(?:whose|his|her|with\ the)\ )?{_HIS_NAME}(?:\ (?:being|had\ been|is|was))?
| off\ (?:the\ )?stage | in\ (?:private\ life|real\ life|reality|secular\ life|the\ world)
| in\ {_TONGUE} | {_TONGUE}:
| (?:the|an?)\ {_NAME}\ (?:adopted\ by|for|of|used\ by)
| {_HOW}(?:printed|rendered|spelled|spelt|transliterated|written)(?:\ as)?
| as\ [^.;\n]{{1,40}}\ calls?
| whose\ name\ [\w\ ]{{1,30}}\ (?:prints?|renders?|spells?|writes?)(?:\ as)?
| whose\ {_PAPERS}\ {_GIVES}
| (?:though|but|and|while)\ (?:his|her|the)\ {_PAPERS}\ {_GIVES}
"""
"""What stands in an apposition before another name: "né", "her stage name", "whose passport spells it"."""

_ONCE = r"(?:also|even|first|had|has|have|in\ fact|later|long|once|since|still|then|\w+ly)"
_TITLE = r"\ ?[(“\"‘']?(?:one\ |the\ |[A-Z][\w.]*\.?\ ){0,3}[“\"‘']?"
"""What may stand before the second name: "the Rev.", a quotation mark."""

OUTRIGHT = re.compile(
    rf"""
    (?:
    (?P<apposition>,[^,.;\n]{{2,100}},|,[^,.;\n]{{2,100}}(?=\ (?:who|and|but)\ )|,\ \d\d,|\ \([^()\n]{{1,40}}\))?
      (?:,?\ (?:who|and|but)|,|\ [—–])?\ (?:{_ONCE}\ )*(?:{_DOES})
    | (?P<deed>(?!,?\ who\b|,?\ and\b)[^.;:\n]{{2,100}}?),?\ (?:and|but)\ (?:{_ONCE}\ )*(?:{_DOES})
    | (?:,[^,.;\n]{{2,60}})?(?:,|\ \(|\ [—–]|—)\ ?(?:who\ (?:is|was)\ )?(?:{_IS})
    | [’']s\ {_HIS_NAME}\ (?:is|was)
    | \ (?:is|was)\ (?:the|an?)\ {_NAME}\ (?:adopted\ by|of|used\ by)
    | ,?\ (?:now\ )?in\ religion,? | \ \((?=(?:Abu|Brother|Dom|Father|Mother|Sister)\ )
    | ,?\ who,?\ as
    | \ (?:is|was)\ (?:how|what)\ [^,.;\n]{{2,60}}\ (?:call|called|calls|knew|know|knows)
    | (?:,[^,.;\n]{{2,60}})?,?\ whom\ [^,.;\n]{{2,60}}\ (?:call|called|calls|christened|dubbed|named|nicknamed
      |(?:know|knows|knew|remember)\ (?:\w+\ )?as)
    | [^.;\n]{{0,60}}\ whose\ name\ (?:until\ [\w\ ]{{3,20}}\ )?
      (?:is|was|had\ been|used\ to\ be)\ (?:\w+\ )?(?:printed|rendered|spelled|spelt|transliterated|written)(?:\ as)?
    | (?:,\ |\ \(|\ [—–]\ |—)(?:whom\ )?(?:(?:his|her)\ )?[^,.;\n]{{2,40}}\ (?:bapti[sz]ed|call|called|calls|christened
      |dubbed|named|nicknamed|rechristened)\ (?:him|her)(?:\ (?:just|only|plain))?
    ){_TITLE}
    """,
    re.VERBOSE,
)
"""What stands between two names of one person, to the title before the second."""
OF_ANOTHER = re.compile(rf"\b(?:whose (?!(?:\w+ )?(?:name|papers|passport)\b)|{RELATIVE}s?\b)")
"""What tells in the words between that somebody else has the second name: "the son of a man who wrote as"."""
OF_SOMEBODY = re.compile(r"\b(?:boy|colleague|friend|girl|man|person|someone|stranger|who|woman)\b")
"""The same in what somebody does: "met a man and ..."."""
PREDICATE = re.compile(rf"(?:{_ONCE}\ )*(?:{_DOES}){_TITLE}", re.VERBOSE)
"""What "he" or "she" is or does that gives another name."""
HIS_NAME = re.compile(
    rf"""
    {_HIS_NAME}(?:,\ (?:he|she)\ \w+,)?\ (?:is|was|had\ been){_TITLE}
    | {_PAPERS}\ {_GIVES}{_TITLE}
    | (?:[\w-]+\ ){{1,3}}(?:are|is|were)\ signed(?:\ (?:as|just|only|simply))*{_TITLE}
    """,
    re.VERBOSE,
)
"""What is said behind "his" or "her": "real name was", "passport says"."""
CALLS_HIM = re.compile(
    rf"""
    \b(?:(?P<known>knew|knows?|known|remember(?:s|ed)?)\ (?:him|her)\ (?:\w+\ )?as{_TITLE}
    | (?P<signs>signs)\ {_SELF}(?:\ (?:as|simply|only))*{_TITLE}
    | (?:call|called|calls|christened|dubbed|named|nicknamed)\ (?:him|her)(?:\ (?:just|only|plain|simply))?{_TITLE}
    )\Z""",
    re.VERBOSE,
)
"""What others do that gives somebody another name, by "him" or "her"."""
CUE = re.compile(
    r"\b(?:a\.?k\.?a|alias|answer(?:s|ed)|anglici[sz]ed|americani[sz]ed|as|bapti[sz]ed|became|becomes?|born|by"
    r"|call(?:s|ed|ing)?|certificate|christened|dubbed|f\.?k\.?a|formerly|gave|gives?|given|goes|in|is|knew|knows?|known"
    r"|licen[cs]e|named?|names|nicknamed|n[ée]e?|now|off|originally|otherwise|papers|passport|previously|printed"
    r"|program(?:me)?|properly|proved|pseudonym|really|register|remember|renamed|rechristened|rendered|roster"
    r"|sign(?:s|ed|ing)|spell(?:s|ed)|spelt|styl(?:es|ed|ing)|the former|to|transliterated|turned|under|visa|was|will"
    r"|written|[A-Z][a-z]+:)(?!\w)|\((?:Abu|Brother|Dom|Father|Mother|Sister) "
)
"""A word of all these, which is sought first."""

_GROUP = (
    r"(?:(?:all|almost|both|everybody|everyone|half|many|most|nearly|some|thousands)\b"
    r"|(?:his|her|their|the|those|two|three|generations|millions)\ (?:[\w-]+\ ){0,3}?[\w-]*(?:s|men|women|people|police"
    r"|world|press|public|family|crowd|law|trade|underworld|village|terraces)\b"
    r"|(?:family|fans|friends|generations|intimates|listeners|readers|locals|neighbou?rs)\b)"
)
TO_FRIENDS = re.compile(
    rf"""
    [”\"]?,?\ to\ {_GROUP}
    | [”\"]?,?\ (?:along|around|in|on)\ the
      \ (?:barracks|clubhouse|docks|force|pits|ring|stage|streets?|terraces|waterfront)\b
    | ,?\ as\ (?:s?he\ is\ (?:\w+\ )?(?:called|known)|(?:[\w’']+\ ){{1,4}}calls?\ (?:him|her))\b
    """,
    re.VERBOSE,
)
"""Behind what somebody is to others: "Blackie to his men"."""
CALLS = re.compile(r"\b(?:call|called|calls|christened|dubbed|nicknamed)\ (?:[a-z]+\ ){0,3}$")
SIMPLY = re.compile(r"(?: by (?:one|a single) name(?: only)?[:,]?| just| only| plain| simply)*(?:(?<=[\w:,]) | [“\"])")
"""Before somebody and behind him, where others give him another name: "Everyone calls Ezra Holm simply Blackie"."""
AS = re.compile(r",? \(?as (?:the )?(?:[A-Z]\w*\.? ){0,2}")
IS_KNOWN = re.compile(
    r" (?:is|was|had been|has been) (?:\w+ ){0,2}?(?:bapti[sz]ed|born|called|christened|dubbed|known|nicknamed|then)\b"
)
"""Before a name and behind it, where another stands before: "Blackie, as Ezra Holm was known to his men"."""
OF_YOUTH = re.compile(r" of (?:his|her) (?:\w+ )?(?:birth|boyhood|childhood|father|girlhood|native|parents|youth)\b")
DROPPED = re.compile(r"(?:,? who)? (?:\w+ly )?(?:abandoned|discarded|dropped|gave up|shed) (?:the|his|her) ")
"""Before the name that somebody no longer has, and behind it: "dropped the Franz Holm of his boyhood"."""
TO_OTHERS = re.compile(
    r"""
    (?:,\ (?:an?|her|his|the|\d\d)\b[^,.;\n]{0,60})?(?:,|\ [—–-]|—|\ \()\ ?(?:(?:always|just|or|plain|simply)\ )*[“"]?
    | \ (?:is|was|has\ been|remains)\ (?:(?:always|just|only|plain|simply|still)\ )*[“"]?
    """,
    re.VERBOSE,
)
"""Before it, behind the name."""

_WORD = r"(?:(?:al|el)-)?(?:(?:[A-Z]\.)++|[A-Z][\w’'-]*+)"
_BYNAME = rf"(?P<byname>@\w+|{_WORD}(?:\ (?:(?:al|bin|da|de|del|la|of|van|von)\ )?{_WORD}){{0,3}}+)(?![’']s\b)"
BYNAME = re.compile(
    rf"""
    (?:
    (?P<apposition>,\ (?:an?|her|his|one|the|\d\d)\b[^,.;\n]{{0,60}}|,\ who\b[^,.;\n]{{2,80}}\ and
      |\ \([^()\n]{{1,40}}\))?(?:,?\ who|,)?\ (?:{_ONCE}\ )*(?:{CALLED})
    | (?:,|\ \(|\ [—–]|—)\ ?(?:who\ (?:is|was)\ )?
      (?:a\.?k\.?a\.?|alias|{_HOW}{_NAMED}|(?:whose\ )?{_HIS_NAME}(?:\ (?:is|was))?)
    | (?:,[^,.;\n]{{2,60}})?,?\ whom\ [^,.;\n]{{2,60}}\ (?:call|called|calls|dubbed|nicknamed|(?:know|knows|knew)\ as)
    )\ [“"‘']?{_BYNAME}
    """,
    re.VERBOSE,
)
"""Behind a name, another that may stand nowhere else: "Ezra Holm, known to his men as Blackie"."""
BYNAME_TO_FRIENDS = re.compile(rf"(?P<apposition>)(?:{TO_OTHERS.pattern}){_BYNAME}(?:{TO_FRIENDS.pattern})", re.VERBOSE)
WRITING_AS = re.compile(
    r"\b(?:Boxing|Fighting|Painting|Performing|Recording|Singing|Working|Writing|Wrestling) (?:[\w ]{1,30} )?"
    r"(?:as|under the name(?: of)?) (?:[A-Z]\w*\. )?$"
)
"""Before a name that another follows: "Writing as Jonas Pell, Ezra Holm sold a million"."""
TO_THEM = re.compile(rf"\b[Tt]o\ {_GROUP}[^.;\n]{{0,30}}?,?\ (?:he|she)\ (?:is|was)\ (?:\w+\ )?[“\"]?$", re.VERBOSE)
"""Before what others call somebody: "To the terraces he was Blackie"."""
