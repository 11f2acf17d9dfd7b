"""How papers say that two names are one person's: what stands between them, and what stands behind the second.

"Ezra Holm, known to the trade as Blackie Holm", "Ada Quill went by the name of Rosa Lind", "Ezra Holm — Blackie to his
men".
"""

from __future__ import annotations

import re

from generator.patterns import pattern
from generator.resolve.told.kin import RELATIVE

_HOW = (
    r"(?:(?:also|always|best|better|even|ever|first|just|later|long|more|now|often|once|only|plain|simply|since|so"
    r"|sometimes|still|then|today|\w+ly) )*"
)
_WHERE = (
    r"(?:(?:about|all|among|around|at|before|by|during|for|from|in|inside|off|on|outside|since|through|throughout"
    r"|to(?! have\b)|under|until|within) [^,.;:()“”\"\n]{2,60}? )?"
)
"""To whom, where or when somebody is known: "known to half of Leeds as"."""
_BE = (
    r"(?:is|was|be|been|being|has been|had been|came to be|became|is to be|remains"
    r"|(?:can|could|may|must|will|would) (?:at last |finally |now )?be) "
)
_NAME = (
    r"(?:[\w’'-]+ ){0,2}(?:alias|alter ego|byline|byname|handle|moniker|(?:\w+-|code)?names?|nickname"
    r"|nom de (?:guerre|plume)|pseudonym|ring name|signature|sobriquet|title)"
)
_HIS_NAME = (
    r"(?:(?:(?:[A-Z][a-z]+|actual|baptismal|birth|Christian|code|correct|English|family|first|former|full|given|legal"
    r"|maiden|married|original|pen|previous|professional|proper|real|religious|stage|true)[ -])+name:?"
    r"|(?:(?:real|secret|true) identity|alias|alter ego|byline|codename|handle|nickname"
    r"|nom de (?:guerre|plume)|pseudonym):?)"
)
"""What kind of name it is: "whose real name is", "her stage name was", "(maiden name ...)"."""
_TONGUE = (
    "(?:Arabic|Chinese|Czech|English|French|Gaelic|German|Greek|Hebrew|Hindi|Hungarian|Irish|Italian|Japanese|Korean"
    "|Latin|Mandarin|Maori|Persian|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yiddish)"
)
_PAPERS = r"(?:birth certificate|card|licen[cs]e|papers|passport|program(?:me)?|register|roster|visa)s?"
_GIVES = (
    r"(?:calls?|gives?|has|have|lists?|reads?|renders?|says?|shows?|spells?)(?: (?:it|him|her|(?:his|her) name))?"
    r"(?: as)?"
)
_TITLES = (
    "(?:Baron|Baroness|Brother|Comrade|Countess|Dame|Dom|Duchess|Duke|Earl|Emperor|Empress|Father|King|Lady|Lord"
    "|Madame|Maharaja|Marquess|Mother|Mrs|Pope|Prince|Princess|Queen|Sheikh|Sir|Sister|Sultan|Swami|Viscount)"
)
_SELF = "(?:him|her)self"

_NAMED = (
    r"(?:called(?! (?:as|for|in|off|on|to|up)\b)|code-?named|dubbed|nicknamed|renamed|rechristened|styled)"
    r"(?: (?:as|by [a-z][a-z’' ]{2,40}|in [a-z][a-z ]{2,30}|just|plain|simply))*?"
)
_BORN = r"(?:bapti[sz]ed|born(?: and bapti[sz]ed)?|christened)(?: (?:as|plain|simply))*"

_PERFORMS = (
    r"(?:blog(?:s|ged|ging)?|box(?:ed|es|ing)|DJs?|draw(?:s|ing)|drew|fights?|fighting|fought|paint(?:ed|ing|s)"
    r"|perform(?:ed|ing|s)|publish(?:ed|es|ing)|rap(?:ped|ping|s)?|record(?:ed|ing|s)|sang|sings?|singing"
    r"|stream(?:ed|ing|s)?|toured|work(?:ed|ing|s)|wrestl(?:ed|es|ing)|writ(?:es?|ing|ten)|wrote)"
)

_CALLED = rf"""
(?:{_BE})?{_HOW}(?:advertised|billed|credited|familiar|famous|identified|known|listed|named|recogni[sz]ed|referred to
  | remembered|revered)
  \ {_HOW}(?:(?!but\b|never\b|not\b|only\b)[a-z]+ )?{_WHERE}{_HOW}as
| {_BE}{_HOW}{_NAMED}
| (?:asks?|asked|likes?|liked|prefers?|preferred|wants?|wanted) to {_BE}{_HOW}(?:{_NAMED}|known as)
| (?:{_BE})?(?:adopt(?:s|ed|ing)?|assum(?:es|ed|ing)|borrow(?:s|ed)|choos(?:es|ing)|chose|chosen
  | earn(?:s|ed)|invent(?:s|ed)|pick(?:s|ed)|receiv(?:es|ed|ing)
  | takes?|taken|taking|took|us(?:es|ed|ing)) (?:the|an?|as (?:his|her)|for (?:his|her)) {_NAME}(?: of)?
| {_BE}given the {_NAME}(?: of)?
| {_PERFORMS} (?:[^,.;:\n]{{2,40}}? )?(?:under|by) (?:the|an?) {_NAME}(?: of)?
| (?:DJs?|rap(?:ped|ping|s)?|wrestl(?:ed|es|ing)) as
| go(?:es|ing)? {_HOW}by(?: (?:the|an?) {_NAME}(?: of)?)?
| (?:went|gone) {_HOW}by (?:the|an?) {_NAME}(?: of)?|answer(?:s|ed) {_HOW}to the {_NAME}(?: of)?
| (?:blogs?|posts?|streams?|tweets?)\b[^,.;:\n]{{0,60}}? as(?= [“"]?@)
"""
"""What is said before what somebody is called, which may be no name that stands alone: "goes by Blackie"."""

_DOES = rf"""
{_CALLED}
| made (?:films|movies|pictures|records)\b[^,.;:\n]{{0,60}}? as
| {_BE}{_HOW}{_BORN}
| (?:is|was|has been|had been) (?:first |once )?(?:elected|listed|ordained) as
| {_BE}(?:\w+ly )?(?:arraigned|exposed|indicted|outed|registered|revealed|unmasked|wanted)\b[^,.;:\n]{{0,40}}? as
| (?:(?:appears?|appeared|figures?|figured) in the|boxed|boxes|broadcasts?|checked in|commanded|competed|competes
  | crossed|danced|dances|enlisted|enrolled|entered|escaped|fled|fought|hid|led|lived|lives|living|masqueraded|painted
  | paints|performed|performs|preached|professed|published|publishes|raced|races|ran|rapped|raps|recorded|records
  | registered|rides|rode|sailed|sang|sings?|served|shipped|signed (?:in|on)|skated|sculpted|spied|swam|taught
  | took the (?:cloth|habit|robe|veil)|toured|travell?ed|travels|tweets|voted|went (?:about|around|to sea)|worked
  | works|wrestled|wrestles|writes|writing|written|wrote)\b[^,.;:\n]{{0,60}}? as
| (?:[\w’'-]+ ){{0,12}}?(?:under|by) (?:the|an?|his|her) {_NAME}(?: of|,)?
| (?:[\w’'-]+ ){{0,8}}?{_PAPERS} (?:made out )?in the name of
| (?:chang(?:es?|ed|ing)|alter(?:s|ed)|anglici[sz]ed|americani[sz]ed|hebraici[sz]ed|shorten(?:s|ed))
  \ (?:his|her|their|it|the)(?: (?:[\w-]+ )?name)? (?:[\w’' ]{{2,60}}? )?(?:from|to)
| had (?:his|her|their) (?:[\w-]+ )?name (?:\w+ly )?changed (?:[\w’' ]{{2,40}}? )?(?:from|to)
| (?:reverted|returned|went back|gone back) to (?:his|her) (?:\w+ ){{0,2}}name(?: of|,)?
| (?:keeps?|kept|resumed|took back|uses) (?:his|her) (?:\w+ ){{1,2}}name(?: of|,)?
| (?:abandoned|changed|discarded|dropped|shed|took|taken) (?:his|her) [^.,;\n]{{0,40}}?name,?
  \ (?:and (?:became|was known as)|becoming)
| (?:draws|drew|pens|penned|writes|wrote) [^,.;:\n]{{2,40}}? (?:signed|over the (?:name|signature)(?: of)?)
| (?:admit(?:s|ted)|confess(?:es|ed)|disclosed|reveal(?:s|ed)) (?:that )?
  (?:(?:he|she)|(?:his|her) (?:real|right|true) name) (?:is|was)(?: (?:in fact|really))?
| (?:claimed|said|says|swore|told (?:an?|her|him|his|the) [^,.;\n]{{2,30}}) (?:that )?(?:his|her) name (?:is|was)
| g[ai]v(?:es?|en|ing) (?:(?:his|her) name as|(?:the|an?) {_NAME}(?: of)?)
| (?:abandon(?:s|ed)|discard(?:s|ed)|drop(?:s|ped)|gave up|shed) the {_NAME}(?: of)?
| (?:call(?:s|ed|ing)?|introduc(?:es|ed|ing)|(?:re)?nam(?:es|ed|ing)|register(?:s|ed|ing)|sign(?:s|ed|ing)
  | styl(?:es|ed|ing))
  \ {_SELF}(?: (?:as|just|only|plain|simply))*
| (?:is|was) reborn as
| sign(?:s|ed|ing) the (?:(?:guest|visitors[’']) )?(?:book|register)(?: as)?
| sign(?:s|ed|ing) (?:(?:his|her) (?:[\w-]+ )?(?:canvases|cartoons|columns|drawings|letters|notes|paintings|pictures
  | pieces|poems|reports|stories|works?) ?)?(?:as|simply|just)?(?<=[a-z])
| (?:is|was) (?:actually|in (?:fact|private life|real life|reality|truth)|off (?:the )?stage|really)
| is (?:now|nowadays|these days|today)|(?:is|was) (?:none|no) other than
| (?:proved|turned out|was (?:discovered|found|shown)) to (?:be|have been)(?: (?:in fact|really|one))*
| (?:appeared|came out|emerged|left|returned|stepped|walked)\b[^,.;:\n]{{0,80}}? as(?= (?:Patriarch|Pope)\b)
| legally became|(?:legally )?(?:became|becomes?|was (?:created|made)|will be|(?:was|is to be) (?:ennobled
  | (?:elevated|raised) to the (?:Lords|peerage)) as|succeeded (?:his|her) [a-z-]+ as|takes (?:his|her) seat
  \ as)(?= {_TITLES}\b)
"""
"""What somebody is or does that gives another name: "changed his name by deed poll to"."""

_IS = rf"""
(?:a[./]?k[./]?a\.?|alias|f\.?k\.?a\.?|formerly|n[ée]e?|now|originally|otherwise|previously|properly|really
  | the former|then (?:plain|still))
| or,? to (?:give|use) (?:(?:him|her) )?(?:his|her) (?:\w+ ){{1,2}}name,
| {_HOW}(?:{_NAMED}|{_BORN})
| (?:(?:whose|his|her|with the) )?{_HIS_NAME}(?: (?:being|had been|is|was))?
| off (?:the )?stage|in (?:private life|real life|reality|secular life|the world)
| in {_TONGUE}|{_TONGUE}:
| (?:the|an?) {_NAME} (?:adopted by|for|of|used by)
| {_HOW}(?:printed|rendered|spelled|spelt|transliterated|written)(?: as)?
| as [^.;\n]{{1,40}} calls?
| whose name [\w ]{{1,30}} (?:prints?|renders?|spells?|writes?)(?: as)?
| whose {_PAPERS} {_GIVES}
| (?:though|but|and|while) (?:his|her|the) {_PAPERS} {_GIVES}
"""
"""What stands in an apposition before another name: "né", "her stage name", "whose passport spells it"."""

_ONCE = r"(?:also|even|first|had|has|have|in fact|later|long|now|once|since|still|then|\w+ly)"
_TITLE = r" ?[(“\"‘']?(?:one |the |[A-Z][\w.]*\.? ){0,3}[“\"‘']?"
"""What may stand before the second name: "the Rev.", a quotation mark."""

OUTRIGHT = pattern(
    rf"""
    (?:
    (?P<apposition>,[^,.;\n]{{2,100}},|,[^,.;\n]{{2,100}}(?= (?:who|and|but) )|, \d\d,| \([^()\n]{{1,40}}\))?
      (?:,? (?:who|and|but)|,| [—–])? (?:{_ONCE} )*(?:{_DOES})
    | (?:,? who(?= ))?(?P<deed>(?!,? who\b|,? and\b)[^.;:\n]{{2,100}}?)(?:,? (?:and|but)|,(?= \w+ing\b))
      \ (?:{_ONCE} )*(?:{_DOES})
    | (?:,[^,.;\n]{{2,60}})?(?:,| \(| [—–-]|—|(?= a/k/a)) ?(?:who (?:is|was) )?(?:{_IS})
    | [’']s {_HIS_NAME} (?:is|was)
    | \ (?:is|was) (?:the|an?) {_NAME} (?:adopted by|behind which|for|of|under which|used by)
    | ,? (?:now )?in religion,?| \((?=(?:Abu|Brother|Dom|Father|Mother|Sister) )
    | ,? who,? as
    | \ (?:is|was) (?:how|what) [^,.;\n]{{2,60}} (?:call|called|calls|knew|know|knows)
    | (?:,[^,.;\n]{{2,60}})?,? whom [^,.;\n]{{2,60}} (?:call|called|calls|christened|dubbed|named|nicknamed
      | (?:know|knows|knew|remember) (?:\w+ )?as)
    | [^.;\n]{{0,60}} whose name (?:until [\w ]{{3,20}} )?
      (?:is|was|had been|used to be) (?:\w+ )?(?:printed|rendered|spelled|spelt|transliterated|written)(?: as)?
    | [^.;\n]{{0,100}}?,? (?:when|while) (?:his|her) (?:[\w-]+ )?name (?:had been|was)(?: still)?
    | [^.;\n]{{0,60}} whose name (?:is|was|had been) (?:at birth|formerly|legally|once|originally|really)
    | (?:, | \(| [—–] |—)(?:whom )?(?:(?:his|her) )?[^,.;\n]{{2,40}} (?:bapti[sz]ed|call|called|calls|christened
      | dubbed|named|nicknamed|rechristened) (?:him|her)(?: (?:just|only|plain))?
    ){_TITLE}
    """,
)
"""What stands between two names of one person, to the title before the second."""
OF_ANOTHER = pattern(rf"\b(?:whose (?!(?:\w+ )?(?:name|papers|passport)\b)|{RELATIVE}s?\b(?![’']s (?:\w+ )?name\b))")
"""What tells in the words between that somebody else has the second name: "the son of a man who wrote as"."""
OF_SOMEBODY = pattern(r"\b(?:boy|colleague|friend|girl|man|person|someone|stranger|who|woman)\b")
"""The same in what somebody does: "met a man and ..."."""
FRONTED = pattern(
    rf"""
    (?:[\w ’-]{{0,40}}?,? ?\b(?:after|by|having|upon) |[\w ’-]{{2,40}}, )?
    (?:{_ONCE} )*(?:{_DOES}|{_BORN}|(?:in|under) the {_NAME}(?: of)?){_TITLE}
    """,
)
"""What begins a sentence and gives whom it is about another name: "after changing his name to", "billed as"."""
HE = pattern(r"[”\"]?,? (?:[^.;,\n]{2,40}, )?(?:he|she)\b")
"""Behind that name."""
PREDICATE = pattern(rf"(?:{_ONCE} )*(?:{_DOES}){_TITLE}")
"""What "he" or "she" is or does that gives another name."""
HIS_NAME = pattern(
    rf"""
    {_HIS_NAME}(?:, (?:he|she) \w+,)? (?:is|was|had been){_TITLE}
    | {_PAPERS} {_GIVES}{_TITLE}
    | (?:[\w-]+ ){{1,3}}(?:are|is|were) signed(?: (?:as|just|only|simply))*{_TITLE}
    """,
)
"""What is said behind "his" or "her": "real name was", "passport says"."""
CALLS_HIM = pattern(
    rf"""
    \b(?:(?P<known>knew|knows?|known|remember(?:s|ed)?) (?:him|her) (?:\w+ )?as{_TITLE}
    | (?P<signs>signs) {_SELF}(?: (?:as|simply|only))*{_TITLE}
    | (?:call|called|calls|christened|dubbed|named|nicknamed) (?:him|her)(?: (?:just|only|plain|simply))?{_TITLE}
    )\Z""",
)
"""What others do that gives somebody another name, by "him" or "her"."""
CUE = pattern(
    r"\b(?:a[./]?k[./]?a|alias|alter ego|answer(?:s|ed)|anglici[sz]ed|americani[sz]ed|as|bapti[sz]ed|became|becomes?"
    r"|born|by|byline|call(?:s|ed|ing)?|certificate|code-?name|christened|dubbed|f\.?k\.?a|formerly|gave|gives?|given|goes|in|is"
    r"|knew|knows?|known|licen[cs]e|named?|names|nicknamed|n[ée]e?|now|off|originally|otherwise|papers|passport|previously"
    r"|printed"
    r"|program(?:me)?|properly|proved|pseudonym|really|register|remember|renamed|rechristened|rendered|roster"
    r"|pen-name|sign(?:s|ed|ing)|signature|spell(?:s|ed)|spelt|styl(?:es|ed|ing)|the former"
    r"|then|title|to|transliterated|turned|under|visa|was|will"
    r"|written|[A-Z][a-z]+:)(?!\w)|\((?:Abu|Brother|Dom|Father|Mother|Sister) "
)
"""A word of all these, which is sought first."""

_GROUP = (
    r"(?:(?:all|almost|both|everybody|everyone|half|many|most|nearly|some|thousands)\b"
    r"|(?:his|her|their|the|those|two|three|generations|millions) (?:[\w-]+ ){0,3}?[\w-]*(?:s|men|women|people|police"
    r"|world|press|public|family|crowd|law|trade|underworld|village|terraces)\b"
    r"|(?:family|fans|friends|generations|intimates|listeners|readers|locals|neighbou?rs)\b)"
)
_TO_FRIENDS = rf"""
[”\"]?,? to {_GROUP}
| [”\"]?,? (?:along|around|in|on) the
  \ (?:barracks|clubhouse|docks|force|pits|ring|stage|streets?|terraces|waterfront)\b
| ,? as (?:s?he (?:is|was) (?:\w+ )?(?:bapti[sz]ed|born|called|christened|known)
  | (?:[\w’']+ ){{1,4}}calls? (?:him|her))\b
| ,? to (?:give|use) (?:(?:him|her) )?(?:his|her) (?:\w+ ){{1,2}}name\b
"""
"""Behind what somebody is to others: "Blackie to his men"."""
_CALLS = pattern(r"\b(?:call|called|calls|christened|dubbed|nicknamed) (?:[a-z]+ ){0,3}$")
_SIMPLY = pattern(r"(?: by (?:one|a single) name(?: only)?[:,]?| just| only| plain| simply)*(?:(?<=[\w:,]) | [“\"])")
"""Before somebody and behind him, where others give him another name: "Everyone calls Ezra Holm simply Blackie"."""
_AS = pattern(r",? \(?as (?:the )?(?:[A-Z]\w*\.? ){0,2}")
_IS_KNOWN = pattern(
    r" (?:is|was|had been|has been) (?:\w+ ){0,2}?(?:bapti[sz]ed|born|called|christened|dubbed|known|nicknamed|then)\b"
)
"""Before a name and behind it, where another stands before: "Blackie, as Ezra Holm was known to his men"."""
_OF_YOUTH = pattern(r" of (?:his|her) (?:\w+ )?(?:birth|boyhood|childhood|father|girlhood|native|parents|youth)\b")
_DROPPED = pattern(r"(?:,? who)? (?:\w+ly )?(?:abandoned|discarded|dropped|gave up|shed) (?:the|his|her) ")
"""Before the name that somebody no longer has, and behind it: "dropped the Franz Holm of his boyhood"."""
_TO_OTHERS = r"""
(?:, (?:an?|her|his|the|\d\d)\b[^,.;\n]{0,60})?(?:,| [—–-]|—| \() ?(?:(?:always|just|or|plain|simply) )*[“"]?
  (?:(?:Aunt|Brother|Father|Mother|Sister|Uncle) )?
| \ (?:is|was|has been|remains) (?:(?:always|just|only|plain|simply|still) )*[“"]?
"""
"""Before it, behind the name."""

_WORD = r"(?:(?:al|el)-)?(?:(?:[A-Z]\.)++|[A-Z][\w’'-]*+)"
_BYNAME = rf"(?P<byname>@\w+|{_WORD}(?: (?:(?:al|bin|da|de|del|la|of|van|von) )?{_WORD}){{0,3}}+)(?![’']s\b)"
BYNAME = pattern(
    rf"""
    (?:
    (?P<apposition>, (?:an?|her|his|one|the|\d\d)\b[^,.;\n]{{0,60}}|, who\b[^,.;\n]{{2,80}} and
      | \ \([^()\n]{{1,40}}\))?(?:,? who|,)? (?:{_ONCE} )*(?:{_CALLED})
    | (?:,| \(| [—–]|—) ?(?:who (?:is|was) )?
      (?:a\.?k\.?a\.?|alias|{_HOW}{_NAMED}|(?:whose )?{_HIS_NAME}(?: (?:is|was))?)
    | (?:,[^,.;\n]{{2,60}})?,? whom [^,.;\n]{{2,60}} (?:call|called|calls|dubbed|nicknamed|(?:know|knows|knew) as)
    ) (?:the (?=\w+ [A-Z]))?[“"‘']?{_BYNAME}
    """,
)
"""Behind a name, another that may stand nowhere else: "Ezra Holm, known to his men as Blackie"."""
BYNAME_TO_FRIENDS = pattern(rf"(?P<apposition>)(?:{_TO_OTHERS}){_BYNAME}(?:{_TO_FRIENDS})")
SHARES = pattern(
    rf"(?:,? (?:who|and))?,? (?:{_ONCE} )*(?:then|was){_TITLE}"
    rf"|(?:(?!\b(?:said|that)\b)[^.;\n]){{0,80}}? (?:became|becomes|is now){_TITLE}"
)
"""Between two names of which one is the same, as before and after a marriage: "who was then Ada Quill"."""
_WRITING_AS = pattern(
    r"\b(?:Boxing|Fighting|Painting|Performing|Recording|Singing|Working|Writing|Wrestling) (?:[\w ]{1,30} )?"
    r"(?:as|under the name(?: of)?) (?:[A-Z]\w*\. )?$"
)
"""Before a name that another follows: "Writing as Jonas Pell, Ezra Holm sold a million"."""
_WAS = pattern(
    r",? (?:who )?(?:was|had been) (?:plain |just )?(?:(?:Sister|Brother|Mother|Father|Dom|Lord|Lady|Miss) )?"
)
_UNTIL = pattern(r",? (?:until|till|before|as an? (?:girl|boy|child)|in those days|at (?:birth|school|home))\b")
_PLAYED_AS = pattern(rf",? (?:who |and )?[^,.;\n]{{2,60}} as{_TITLE}")
_UNTIL_SHE_MARRIED = pattern(
    r",? (?:before|till|until) (?:(?:her|his|the|their) (?:\w+ )?(?:conversion|divorce|marriage|transition|wedding)"
    r"|(?:he|she) (?:converted|divorced|married|wed)|marrying)\b"
)
"""Between and behind: "Rosa Lind, who swam as Rosa Quill before her marriage"."""
_BECAME = pattern(rf",? (?:who )?(?:has |had )?(?:become|became|becomes){_TITLE}")
_ON_CONVERSION = pattern(
    r" (?:after|on|upon|when) [^,.;\n]{0,30}\b(?:baptism|bapti[sz]ed|conversion|convert(?:ed|ing|s)|embrac(?:ed|es|ing)"
    r"|marriage|married|marrying|ordained|ordination|transition(?:ed|ing)?|vows|wed)\b"
)
_CONVERTED = pattern(
    r"(?:,? who)? [^.;\n]{0,60}\b(?:bapti[sz]ed|converted|deed poll|embraced|ordained|transitioned|vows)\b[^.;\n]{0,40}"
    rf" (?:became|becoming){_TITLE}"
)
BECOMES = pattern(r"(?:,[^,.;\n]{2,60},|,)? (?:who )?(?:has |had |later |now )*(?:became|becomes?|will be(?:come)?) ")
A_TITLE = pattern(rf"{_TITLES} [A-Z]")
"""Between two names, and how the second begins: "Giles Dalton, who became Lord Orme"."""
_SINCE_THEN = pattern(
    rf",? who,? (?:since|after) (?:his|her) [\w ]{{3,30}}?,? (?:became|has been|is|was)(?: known as)?{_TITLE}"
)
_IN_BRACKETS = pattern(rf"[^.;\n]{{0,80}} \((?:he|she|who) (?:is|was)(?: (?:formerly|now|once|then))?{_TITLE}")
_CLOSED = pattern(r"\)")
_NAME_THAT = pattern(r",?(?: is| was)? (?:an?|the) name (?:that )?")
_USES = pattern(r",? (?:adopted|chose|goes by|took|used|uses)\b")
"""Between and behind: "Ezra Holm is the name Jonas Pell uses on the stage"."""
_KNEW = pattern(
    r"\b(?:advertise[ds]?|bill(?:ed|s)?|enter(?:ed|s)?|expose[ds]?|identif(?:ied|ies|y)|introduce[ds]?|knew|knows?|list(?:ed|s)?"
    r"|recogni[sz]e[ds]?|record(?:ed|s)?|regist(?:ered|ers)|remember(?:ed|s)?|reveal(?:ed|s)?|unmask(?:ed|s)?|wrote) $"
)
_AS_THE = pattern(rf" (?:\w+ )?as{_TITLE}")
_NOT_DOES = pattern(r"(?! (?:did|does|do|had|has|is|was)\b|[’']s\b)")
"""Around: "Readers knew Ezra Holm as Jonas Pell"."""
_BEHIND_THE_NAME = pattern(rf"\b(?:[Bb]ehind (?:the|that)|[Tt]he) {_NAME} (?:of )?[“\"]?$")
_HIDES = pattern(r"[”\"]? (?:conceal(?:ed|s)|hid|hides|is|lurks|stands|stood|was) (?:the )?(?:[a-z-]+ ){0,3}")
_BY_DAY = pattern(r"\b[Bb]y day,? s?he (?:is|was) $")
_BY_NIGHT = pattern(r"(?:, [^.;\n]{2,60})?[;,] (?:and |but )?(?:at|by) night,? (?:he |she )?(?:became|becomes|is|was) ")
_WHO_IS = pattern(rf",? who (?:is|was){_TITLE}")
_ON_WEEKDAYS = pattern(
    r" (?:by (?:day|night)|during the day|in (?:civil|daily|everyday|ordinary|private|real) life|on weekdays)\b"
)
"""Between and behind: "Rosa Lind, who is Professor Quill by day"."""
_WONDERED = pattern(r"\b(?:ask|guess|kn[eo]w|learn|said|say|wonder)(?:ed|ing|n|s)? who $")
_SAID_WHO = pattern(
    r" (?:really )?(?:is|was)\.[”\"]? (?:[A-Z][a-z]+ [\w ]{1,20}?,? )?(?:[Hh]e|[Ss]he) (?:[^.;\n]{2,60} )?"
    rf"(?:admitted|announced|confessed|said|told [^.;\n]{{2,30}}) (?:that )?(?:he|she) (?:is|was){_TITLE}"
)
"""Before and between: "Many asked who Rosa Lind was. Last week she said that she was Ada Quill"."""
_HE_IS = pattern(r"\b(?:[Hh]e|[Ss]he) (?:is|was) (?:plain )?$")
_TO_SOME = pattern(r" (?:at|in|on|to) [^.,;\n]{2,40},? (?:and|but) (?:just |plain )?")
_TO_OTHERS_IN_TURN = pattern(r" (?:at|in|on|to) ")
"""Around: "She is Ada Quill on her passport and Rosa Lind on the bills"."""
THE_MILLER = pattern(r"[”\"]?, (?:(?:the|an?) )?(?:[a-z][\w-]* ){0,4}")
"""Between what begins a sentence and the name of him whom it is about: "Billed as Jonas Pell, the miller Ezra Holm"."""
_THE_REAL = pattern(r"\b[Tt]he (?:real|true) [“\"]?(?:[A-Z]\w*\.? )?$")
_IS_REALLY = pattern(rf"[”\"]? (?:is|was|proved to be|turned out to be){_TITLE}")
_CHOSE = pattern(
    r"(?:,? who| who)?(?: has| had| once| later)* (?:adopt(?:ed|s)|chose|pick(?:ed|s)|select(?:ed|s)|takes?|took"
    r"|uses?|used) [“\"]?"
)
_FOR_HIS_NAME = pattern(rf"[”\"]? (?:as|for) (?:an?|her|his|the) {_NAME}\b")
"""Around: "Ezra Holm chose Jonas Pell for his stage name"."""
_BORN_THERE = pattern(r"(?:^|[.”\"\n] ?)(?:Bapti[sz]ed|Born|Christened|Named)(?: plain)?(?: [A-Z]\w*\.)? $")
_THE_SINGER_BECAME = pattern(
    rf"(?: [^.;,\n]{{2,60}})?,? (?:s?he|the [a-z-]+(?: [a-z-]+)?) (?:{_ONCE} )*"
    rf"(?:{_DOES}|became|becomes?|chose|took){_TITLE}",
)
"""Before and between: "Born Rosa Quill in Hull, the singer became Rosa Lind"."""
_AS_HE = pattern(r"(?:^|[.”\"\n] ?)As (?:[A-Z]\w*\. )?$")
_ANY = pattern("")

AROUND = (
    (_ANY, pattern(_TO_OTHERS), pattern(_TO_FRIENDS)),
    (_CALLS, _SIMPLY, _ANY),
    (_WRITING_AS, pattern(", "), _ANY),
    (_ANY, _AS, _IS_KNOWN),
    (_ANY, _DROPPED, _OF_YOUTH),
    (_ANY, _WAS, _UNTIL),
    (_ANY, _PLAYED_AS, _UNTIL_SHE_MARRIED),
    (_ANY, _BECAME, _ON_CONVERSION),
    (_ANY, pattern(r" \("), _UNTIL_SHE_MARRIED),
    (_ANY, _CONVERTED, _ANY),
    (_ANY, _SINCE_THEN, _ANY),
    (_ANY, _IN_BRACKETS, _CLOSED),
    (_ANY, _NAME_THAT, _USES),
    (_KNEW, _AS_THE, _NOT_DOES),
    (_BEHIND_THE_NAME, _HIDES, _ANY),
    (_BY_DAY, _BY_NIGHT, _ANY),
    (_ANY, _WHO_IS, _ON_WEEKDAYS),
    (_WONDERED, _SAID_WHO, _ANY),
    (_HE_IS, _TO_SOME, _TO_OTHERS_IN_TURN),
    (_THE_REAL, _IS_REALLY, _ANY),
    (_ANY, _CHOSE, _FOR_HIS_NAME),
    (_BORN_THERE, _THE_SINGER_BECAME, _ANY),
    (_AS_HE, THE_MILLER, pattern(rf" (?:has |had |\w+ly )?{_PERFORMS}\b")),
)
"""What together stands before, between and behind two names of one person."""
AS_ADA = pattern(rf"(?:^|[.”\"\n] ?)(?:As|Under the name(?: of)?){_TITLE}$")
SHE_SANG_AS = pattern(
    rf",? s?he [^.\n]{{2,80}}?(?:[;,]|[;,]? (?:and|but|while)|\.) (?:[Aa]s|[Uu]nder (?:that|the name)(?: of)?){_TITLE}"
)
SHE = pattern(r"(?:,? s?he\b)? \w+")
"""Before, between and behind two names of one who has not been named: "As Ada Quill she sang; as Rosa Lind she"."""
WON_AS = pattern(
    rf"(?! .*\b(?:against|and|as|same|such|with)\b.* as )(?:,? who|, the [a-z]+)? [^,.;\n]{{2,60}} as{_TITLE}"
)
"""Between two names with the same given name: "Rosa Lind, who won the cup in 1980 as Rosa Quill"."""
WHILE = pattern(r"(?!.*\b(?:known|who)\b).* as ", re.DOTALL)
DID = pattern(
    r" (?:\w+ly )?(?:began|came|can|could|did|do|does|fell|fled|fought|gave|got|had|has|held|hit|is|kept|knew|led|left"
    r"|lost|made|met|paid|played|put|ran|read|rode|rose|said|sang|sat|saw|sent|set|shot|spoke|stood|struck|swung|threw|told"
    r"|took|was|watches|went|were|will|won|would|wrote|\w+[a-z]ed)\b"
)
"""Between and behind two who do something at a time: "Ezra Holm fled as Jonas Pell fired"."""
TO_THEM = pattern(rf"\b[Tt]o {_GROUP}[^.;\n]{{0,30}}?,? (?:he|she) (?:is|was) (?:\w+ )?[“\"]?$")
"""Before what others call somebody: "To the terraces he was Blackie"."""
