"""What is known about people's names: their parts, their orders, their short forms, and the titles before them.

Names are compared folded: no case, no accents, one kind of apostrophe and hyphen, so that "Çavuşoğlu" and "Cavusoglu"
are one word. Nothing here looks at an article; whether two mentions are one person is decided in `resolve`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

Sex = Literal["f", "m", ""]
"""The sex that a name or an honorific tells; empty where it tells none."""

HONORIFICS: dict[str, Sex] = {
    **dict.fromkeys(
        "mr messrs mister sir lord king prince pope emperor sultan emir sheikh shaikh sheik tsar czar kaiser father "
        "brother don herr monsieur senor senhor signor signore meneer ayatollah imam mullah rabbi uncle u shah "
        "monsignor msgr archduke ustad ratu alhaji mallam bapak shri lic ing tun tunku tengku datuk dato cardinal "
        "thakin bogyoke "
        "archbishop bishop patriarch maharaja rajah hajji haji hojatoleslam pandit".split(),
        "m",
    ),
    **dict.fromkeys(
        "mrs ms miss mme madame dame lady queen princess empress sheikha baroness countess duchess sister mother "
        "frau fraulein widow aunt senora senhora signora signorina mademoiselle mlle mevrouw dona daw begum "
        "maharani weizero weyzero woizero alhaja puan ibu smt".split(),
        "f",
    ),
    **dict.fromkeys("dr prof professor rev reverend saint st judge justice hon maulana comrade comandante".split(), ""),
    **dict.fromkeys("ven h.e h.h h.m h.r.h".split(), ""),
}
"""Words that stand before a name and say nothing of what the person does, with the sex they tell (folded)."""

ROYAL = frozenset(
    "king queen prince princess pope emperor empress sultan emir sheikh shaikh sheik sheikha sir dame lord lady "
    "father sister brother mother daw u don dona comandante comrade imam mullah ayatollah hajji haji saint st tsar "
    "czar kaiser duchess shah patriarch monsignor msgr mother".split()
)
"""Honorifics that stand before a given name: "Prince Mohammed", "Sheikh Tamim", "Sir Keir"."""

REIGNING = frozenset("king queen emperor empress pope sultan tsar czar kaiser emir prince princess".split())
"""Honorifics that stand before a given name which is the whole name: King Hussein is of no family Hussein."""

RANKS = REIGNING | {"sheikh", "sheikha", "shaikh", "sheik"}
"""Those of all ruling houses; behind them stands a man's own name and never his father's."""

ALSO_NAMES = frozenset("dean don dona st saint king prince judge justice lord hon shah".split())
"""Honorifics that are names, or begin them, as well: "Don Young", "Judge Reinhold"."""

TITLES = frozenset(
    "emeritus emerita recorder "
    "administrator amb fm dg ceo cfo coo vp das dcm adm admiral adviser advisor alderman ambassador analyst "
    "archbishop assemblyman assemblywoman "
    "assistant attorney brig brigadier candidate capt captain chair chairman chairperson chairwoman chancellor cllr "
    "chief cmdr coach col colonel commandant commander commissioner commodore comptroller congressman congresswoman "
    "consul controller coordinator coroner corporal councillor councilman councilmember councilwoman councilor "
    "counselor cpl dean defender delegate deputy det detective director economist editor envoy executive foreman "
    "forward gen general goalkeeper gov governor inspector insp judge justice lawmaker leader lieutenant lt maj "
    "major manager marshal mayor midfielder minister moderator mp officer ombudsman owner pastor president premier "
    "pres principal prof professor prosecutor publisher pm pvt private quarterback rector rep representative "
    "researcher scholar scientist sec secretary selectman senator sen sergeant sgt sheriff skipper solicitor "
    "referee umpire speaker spokesman spokesperson spokeswoman strategist striker superintendent supt supervisor "
    "taoiseach tanaiste treasurer trooper undersecretary veteran warden whip winger lt-gen maj-gen brig-gen lt-col "
    "lieutenant-general major-general brigadier-general lieutenant-colonel vice-admiral rear-admiral vice-president "
    "president-elect governor-elect mayor-elect senator-elect "
    "vice-premier vice-chairman vice-minister co-chairman attorney-general governor-general".split()
)
"""Words that end a title which says what a person does (folded): "Deputy Secretary", "foreign minister"."""

_TITLES_ALONE = frozenset(
    "representative senator congressman congresswoman president governor lieutenant colonel sergeant captain "
    "ambassador alderman councilman councilwoman sheriff inspector detective marshal commander admiral "
    "brigadier".split()
)
"""Those of them that are hardly anybody's given name."""

SUFFIXES = {
    "jr": "jr",
    "jnr": "jr",
    "junior": "jr",
    "sr": "sr",
    "snr": "sr",
    "senior": "sr",
    "esq": "",
    "2d": "ii",
    "3d": "iii",
}
"""What may follow a surname, and what it amounts to; "3d" is The New York Times's."""

PARTICLES = frozenset(
    "van von der den de del della di da dal dos das do du des la le les los las ter ten te tot zu zum zur af av bin "
    "vanden vander wa ould ole 't ag ibn ben bint binti bat al el ul ash ud abu abd bar y e mac mc ap et arap".split()
)
"""Small words inside surnames."""

_ROMAN = re.compile(r"(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})")
_FOLDED = str.maketrans(
    "’‘ʼ`´ʻ‑‐–ıłøđðßæœþħ", "''''''---ilodd????h", ""
) | {ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th"}  # fmt: skip

_NICKNAMES = """
    abigail abby gail | abraham abe | albert al bert | alexander alex sandy alec aleksandr alexandr sasha |
    alexandra alex
sandra | alfred al fred alf | allen al | alice ali | amanda mandy | andrew andy drew |
    anthony tony antony | antonio
tony | arthur art | barbara barb babs | barack barry | benjamin ben benny |
    bernard bernie | beatrice bea | bradley brad | calvin cal | carolyn carol carrie |
    catherine cathy kate katie cat | charles charlie chuck chas | charlotte lottie |
    christine chris tina christina | christopher chris kit topher | clifford cliff | clinton clint |
    cornelius neil | cynthia cindy | daniel dan danny | david dave davey | deborah deb debbie debra | dennis denny |
    dominic dominick dom nick | mervyn merv | philomena phil mena |
    barnaby barney |
    donald don donnie | dorothy dot dottie | douglas doug | edward ed eddie ted teddy ned | edwin ed |
    eleanor ellie nell | elizabeth liz beth
betsy betty lizzie eliza bess | emily em | ernest ernie | eugene gene |
    florence flo | francis frank | frances fran | franklin frank | frederick fred freddie | gabriel gabe |
    gerald gerry jerry | geoffrey geoff | jeffrey jeff | gilbert gil | george georgie | gregory greg |
    harold harry hal | henry harry hank hal | herbert herb bert | howard howie | hubert bert | jacob jake |
    jacqueline jackie | james jim jimmy jamie | janet jan | jean jeanne | jennifer jen jenny | jeremy jerry |
    jerome jerry | jessica jess | john jack johnny jon | jonathan jon jonny | joseph joe joey | josephine jo josie |
    joshua
josh | judith judy | julia julie | katherine kathy kate katie kay kathryn kit | kathleen kathy kath |
    kenneth ken kenny | kimberly kim | lawrence larry laurence | leonard len lenny leo | leslie les | lewis lou |
    louis lou louie | luis lucho | madeleine maddie | margaret maggie meg peggy marge margie | martha marty |
    martin marty | matthew matt | maximilian max | melvin mel | michael mike mick mickey misha mikhail |
    mitchell mitch | mohammed mohammad muhammad mohamed mo mohamad | nancy nan | nathaniel nat nate | nathan nate |
    nicholas nick nicky nicolas | norman norm | oliver ollie | oscar ozzie | pamela pam |
    patricia pat patty tricia trish | patrick pat paddy | peter pete | philip phil phillip | rachel rae |
    randolph randy | randall randy | raymond ray | rebecca becky becca | reginald reg reggie |
    richard rick dick rich richie
ricky | robert bob rob bobby robbie bert | roberta bobbie | ronald ron ronnie |
    rosemary rose rosie | rudolph rudy | russell russ | samantha sam | samuel sam sammy | sandra sandy |
    sidney sid | solomon sol | stanley stan | stephen steve
steven stevie | stuart stu |
    susan sue suzy susie suzanne | terence terry terrance | theodore ted teddy theo | theresa
terry tess teresa |
    thomas tom tommy | timothy tim | valerie val | victor vic | victoria vicky vicki | vincent vince vinny |
    virginia ginny | vladimir volodya vova volodymyr | walter walt wally | wendell wendy | wilfred wilf |
    william bill will
billy willie liam | woodrow woody | zachary zach zack | aleksandar aca | jose pepe |
    francisco paco pancho | ignacio nacho | manuel manolo | guadalupe lupe | yevgeny evgeny eugene |
    dmitry dmitri dima mitya | jeremiah jerry | ezekiel zeke | augustus gus | bartholomew bart | archibald archie |
    percival percy | agnes aggie | gertrude gertie trudy | harriet hattie | henrietta hetty etta | lillian lil |
    dorothea dolly thea | chester chet | wallace wally | roland rollie | august gus augie | salvatore sal |
    giuseppe beppe peppino | giovanni gianni | enrique quique | roberto beto | alberto beto | jesus chuy |
    eduardo lalo | ivan vanya | alexei alyosha | grigory grisha | nikolai kolya | pavel pasha | natalia natasha |
    tatiana tatyana tanya | yekaterina ekaterina katya | anna anya | maria masha | svetlana sveta | heinrich heinz |
    friedrich fritz | olena elena yelena | mykhailo mikhail mykhaylo | dmytro dmitry dmitri | yevhen yevgeny evgeny |
    oleksandr aleksandr aliaksandr alexander | oleh oleg | ihor igor | petro pyotr petr | pavlo pavel | vasyl vasily
vasili vasyli | kateryna ekaterina yekaterina | heorhiy georgy georgi | hryhoriy grigory grigori | iryna irina |
    tetyana tatyana tatiana | siarhei sergei sergey | sviatlana svetlana | yusuf yousef yousif youssef yusef |
    willem wim | hendrik henk | cornelis kees | pieter piet | gerrit gert | jacobus koos | johannes joop |
    friedrich fritz | josef sepp | istvan pista | stanislaw stas | johannes hans johann | gregorio goyo |
    wilhelmina mina minnie |
    sergei sergey serhiy | yuri yury | alexei
aleksei alexey aleksey oleksiy |
    andrei andrey andriy | nikolai nikolay | mykola nikolai | recep tayyip |
    halyna galina | hanna anna | olha olga | svitlana svetlana | lyudmyla lyudmila ludmila | larysa larisa |
    hennadiy gennady gennadi | bohdan bogdan | fedir fyodor | kostyantyn konstantin | mykyta nikita | danylo daniil |
    mikalai nikolai | uladzimir vladimir | dzmitry dmitry | ryhor grigory |
    georgios giorgos yiorgos yorgos george | ioannis yannis yiannis giannis john | konstantinos kostas costas
constantine | nikolaos nikos nicholas | dimitrios dimitris | panagiotis panayiotis panos | evangelos vangelis |
    aleksandra sasha shura | anatoly tolya | boris borya | galina galya | gennady gena | irina ira | konstantin kostya |
    lev lyova | lidia lida | lyudmila lyuda | nadezhda nadya | olga olya | pyotr petya | raisa raya | sergei seryozha |
    valentina valya | vasily vasya | vyacheslav slava | yakov yasha | yelizaveta liza | yevgeny zhenya | zinaida zina |
    jose ze zeca | francisco chico | antonio toninho |
    dolores lola | rosario charo | concepcion concha conchita | mercedes meche | rafael rafa | guillermo memo |
    fernando nando | graciela chela | isabel chabela | vicente chente | ramon moncho | josefa pepa | joaquin quino |
    athanasios thanasis thanassis | vasilios vasilis vassilis | eleftherios lefteris
"""
"""Short forms, and what one name is in related languages; where Ukrainian, Belarusian and Greek names differ from their
Russian and English forms, after the tables of BGN/PCGN romanisation and the names' articles in Wikipedia."""

_BYNAMES = frozenset(
    "babe buck bud bubba buzz catfish chip chuck deion dizzy dusty fats goose hakeem magic mookie newt ozzie pee "
    "satchel shaquille skip sonny sparky spike tiger tip vinny whitey yogi yoko".split()
)
"""What people go by for a given name in sports, music and politics."""

FAMILY_FIRST = frozenset(
    # Chinese
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han "
    "tang feng "
    "yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su lu jiang cai jia ding wei xue ye yan pan du dai "
    "xia zhong "
    "wang tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng "
    "long wan duan "
    "lei qian tang yin li yi wu qiao xi bo hua wen zuo ji mo ouyang sima zhuge hui geng ai chai chang chiang "
    "chou chu lee "
    "tsai tsang tung leung cheung kwok wong ng chan chow lam lau ho yip yeung tse siu mak szeto cheuk tsui soong "
    "hsieh hsu "
    # Korean
    "kim park choi jung jeong kang cho yoon yun jang lim im oh shin suh seo kwon hwang ahn an song ryu ryoo yoo "
    "hong jeon "
    "moon bae baek heo huh noh roh ban chung chun min paek pak rhee yi ri chong hyun nam ko koo woo "
    "choe ryang hyon thae "
    # Vietnamese
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly truong dinh doan lam mai trinh ha goh".split()
)
"""Family names that stand first in Chinese, Korean and Vietnamese (folded); "Lee" and "Lam" stand last in English."""

COMMON_SURNAMES = frozenset(
    "singh kaur kumar sharma khan ali ahmed hussain mohamed kim lee park choi nguyen tran le pham wang li zhang liu "
    "chen yang smith jones brown williams johnson davis miller wilson taylor anderson martin garcia rodriguez martinez "
    "hernandez lopez gonzalez perez sanchez silva santos ferreira pereira hansen johansen larsen nielsen jensen "
    "andersen petersen johansson andersson karlsson ivanov ivanova petrov smirnov muller schmidt schneider meyer "
    "novak horvat nagy kovacs rossi russo murphy kelly o'brien ryan evans thomas cohen levy tanaka sato suzuki".split()
)
"""Surnames so common that two of one full name are little wonder (folded)."""

_BENGALI = {
    **dict.fromkeys("chattopadhyay chattopadhyaya chatterji".split(), "chatterjee"),
    **dict.fromkeys("mukhopadhyay mukhopadhyaya mukherji mookerjee".split(), "mukherjee"),
    **dict.fromkeys("bandyopadhyay bandyopadhyaya bandopadhyay banerji bannerjee".split(), "banerjee"),
    **dict.fromkeys("gangopadhyay gangopadhyaya ganguli".split(), "ganguly"),
    **dict.fromkeys("chaudhuri choudhury choudhuri chowdhuri chaudhury chaudhary choudhary".split(), "chowdhury"),
}
"""Bengali surnames in the Sanskrit and in other spellings, and the one that English made of them (Wikipedia, "Bengali
Brahmins", "Chowdhury")."""

VIETNAMESE = frozenset("nguyen tran pham hoang huynh phan vo dang bui ngo duong truong dinh doan trinh".split())
_FAMILY_OR_LAST_IN_VIETNAM = frozenset("le vu do ly mai lam ha".split())
_GIVEN_TOO = frozenset("lee lin mai an long".split())
"""Family names that English gives to children: "Lee Ming" may be either, "Lee Myung-bak" may not."""

_ONSET = "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|hs|kw|ky|hy|my|gy|by|pp|tt|kk|jj|ss)"
_RHYME = (
    "(?:[aeiou]|a[eio]|ei|ou|eo|eu|oe|ui|uo|ua|wa|wo|ie|ia|iao|iu|ew|eou|ue|uai|uae|wae|wi|oo|ee|eui|yeo|yo|ya|yu|uoi)"
    "(?:ng|[nkmlbpt]|h|r)?"
)
_SYLLABLE = re.compile(f"{_ONSET}?{_RHYME}")
_SYLLABLES = re.compile(f"{_ONSET}?{_RHYME}(?:-?{_ONSET}?{_RHYME})?")
"""One or two syllables of a Chinese or Korean given name in any of the usual romanisations."""


class Name(NamedTuple):
    """A name taken apart; every word folded, honorifics left out."""

    given: tuple[str, ...]
    """Given names and initials in their order; empty where the name is one word."""
    surname: tuple[str, ...]
    """Surname with its particles; the whole of a name of one word."""
    suffix: str = ""
    """"jr", "sr", or the number of a generation or a monarch: "iii"."""
    family_first: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All words as they stand, the suffix left out."""
        return self.surname + self.given if self.family_first else self.given + self.surname

    @property
    def regnal(self) -> bool:
        """Whether it is a monarch's, with a number: "Osric IV"."""
        return not self.given and self.suffix not in ("", "jr", "sr")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """One spelling for a name: no case, accents, possessive or double space; straight apostrophes and hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold().translate(_FOLDED)
    return " ".join(plain.removesuffix("'s").split()).strip(" .,;:'\"")


@lru_cache(maxsize=65536)
def parse_name(text: str) -> Name:
    """Take a name apart: "Sergey V. Lavrov", "Wang Yi", "Lloyd J. Austin III", "Ursula von der Leyen"."""
    words = [fold(word) for word in re.sub(r"(\.)(?=\w)", r"\1 ", re.sub("[,()]", " ", _straight(text))).split()]
    words = [word for word in words if word]
    while len(words) > 1 and _is_styled(words[0]):
        words = words[1:]
    suffix = ""
    if len(words) > 1 and (found := suffix_of(words[-1])):
        words, suffix = words[:-1], found
    if len(words) > 1 and re.fullmatch("[a-z]{2}", words[0]) and words[0].upper() in text and words[0] not in PARTICLES:
        if not re.search("[aeiouy]", words[0]):
            words[:1] = words[0]
    if len(words) < 2:
        return Name((), tuple(words), suffix)
    if _stands_first(words):
        return Name(tuple(words[1:]), (words[0],), suffix, family_first=True)
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    if start == 1 and len(words) > 2 and words[0] in PARTICLES:
        start = 0
    return Name(tuple(words[:start]), tuple(words[start:]), suffix)


def _is_styled(word: str) -> bool:
    """Whether a word before a name is none: "Mrs.", or the title that a model took for a given name."""
    return (word in HONORIFICS and word not in ALSO_NAMES) or word in _TITLES_ALONE


def _straight(text: str) -> str:
    """A name in the order in which it is spoken: "Abreu, Nilsa" is Nilsa Abreu, and "Martin, Jr." no other."""
    surname, _, given = text.partition(", ")
    first, *_ = given.split() or [""]
    return f"{given} {surname}" if first and not suffix_of(first.rstrip(".")) else text


def _stands_first(words: list[str]) -> bool:
    family, *given = words
    if family not in FAMILY_FIRST or len(words) > 4:
        return False
    if family in VIETNAMESE or (family in _FAMILY_OR_LAST_IN_VIETNAM and len(words) == 3):
        return all(len(word) > 1 for word in given)
    if family in PARTICLES - {"do"}:
        return False
    if len(given) == 1:
        return bool(_SYLLABLES.fullmatch(given[0])) and ("-" in given[0] or family not in _GIVEN_TOO)
    return len(given) == 2 and all(_SYLLABLE.fullmatch(word) for word in given)


def suffix_of(word: str) -> str:
    """What a word after a surname amounts to: "jr", "sr", a Roman number; empty where it is none."""
    plain = fold(word)
    if plain in SUFFIXES:
        return SUFFIXES[plain]
    return plain if plain != "x" and _ROMAN.fullmatch(plain) else ""


def is_honorific(word: str) -> bool:
    """Whether a word stands before names and tells no office: "Mr.", "Dr", "Queen"."""
    return fold(word) in HONORIFICS


def sex_of(word: str) -> Sex:
    """The sex that alone bears a given name, in all languages that are known here; empty where both do."""
    told = _given_names().get(fold(word), "").removesuffix("*")
    return "f" if told == "f" else "m" if told == "m" else ""


def is_given(word: str) -> bool:
    """Whether a word is known as a given name somewhere; many are words and places too ("Will", "Paris")."""
    return _is_given(fold(word))


def is_common_given(word: str) -> bool:
    """Whether a given name is common in the United States, where nobody is called Mr. and a given name."""
    return _given_names().get(fold(word), "").endswith("*")


def _is_given(word: str) -> bool:
    return word in _given_names() or ("-" in word and word.split("-", maxsplit=1)[0] in _given_names())


@cache
def _given_names() -> dict[str, str]:
    """Known given names with the mark of the file: f, m or u, and a star where they are common."""
    lines = (Path(__file__).with_name("data") / "given_names.txt").read_text("utf-8").splitlines()
    known = dict(line.split() for line in lines if not line.startswith("#"))
    return dict.fromkeys([*_nicknames(), *_BYNAMES], "u") | known


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, group in enumerate(_NICKNAMES.split("|")):
        for name in group.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A rough spelling that transliterations share: "zelenskyy" and "zelensky", "qaddafi" and "gadhafi" do not."""
    plain = _MAC.sub("mc", one_spelling(fold(word)).replace("-", "").replace("'", ""))
    for written, read in _SPELLINGS:
        plain = plain.replace(written, read)
    return re.sub(r"(.)\1+", r"\1", plain)


def one_spelling(word: str) -> str:
    """A folded surname as English has it where papers write it in two ways: "chatterjee" for "chattopadhyay"."""
    return _BENGALI.get(word, word)


_MAC = re.compile("^mac(?=[a-z]{3})")
_SPELLINGS = (
    ("iy", "y"), ("yi", "y"), ("ii", "y"), ("ij", "y"), ("ei", "ey"), ("ai", "ay"), ("ou", "u"), ("oo", "u"),
    ("kh", "h"), ("ph", "f"), ("zh", "z"), ("dh", "d"), ("ks", "x"), ("q", "k"), ("ck", "k"), ("w", "v"), ("j", "y"),
    ("i", "y"),
)  # fmt: skip


def same_given(a: str, b: str) -> bool:
    """Whether two folded given names may be one: equal, an initial of the other, a nickname, another spelling."""
    if a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]):
        return True
    if nickname_groups(a) & nickname_groups(b):
        return True
    return min(len(a), len(b)) > 3 and sound(a) == sound(b)


def nickname_groups(word: str) -> frozenset[int]:
    """Numbers of the groups of short forms and spellings to which a folded given name belongs."""
    return _nicknames().get(word, frozenset())


def same_surname(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two folded surnames may be one; particles may be left out."""
    core_a = [sound(without_article(word)) for word in a if word not in PARTICLES] or list(a)
    core_b = [sound(without_article(word)) for word in b if word not in PARTICLES] or list(b)
    return core_a == core_b


@lru_cache(maxsize=65536)
def without_article(word: str) -> str:
    """A folded Arabic name without its article: "jundi" of "al-jundi" and "el-jundi"."""
    return _ARTICLE.sub("", word)


_ARTICLE = re.compile("(?:al|el|as|es|ash|esh|ad|ed|ar|er|an|en|at|et|az|ez)-(?=[a-z]{3})")


def may_be_one(a: Name, b: Name) -> bool:
    """Whether two full names may be one person's, as far as names can tell: nothing in them differs.

    "Antony J. Blinken" and "Tony Blinken" may; "George H. W. Bush" and "George W. Bush" may not.
    """
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return False
    if not a.given or not b.given:
        return a.words == b.words
    if differ_in_y(a, b):
        return False
    if a.family_first != b.family_first and sorted(map(_plain, a.words)) == sorted(map(_plain, b.words)):
        return True
    if same_surname(a.surname, b.surname):
        return _same_givens(a.given, b.given)
    if a.family_first != b.family_first or a.given[::-1] + a.surname == b.surname + b.given:
        if {*a.words} == {*b.words}:
            return True
    if "".join(a.words).replace("-", "") == "".join(b.words).replace("-", ""):
        return True
    short, long = sorted((a.words, b.words), key=len)
    if len(short) < len(long) and long[1 : len(short)] == short[1:] and same_given(short[0], long[0]):
        return len(short) > 2 or any(word in PARTICLES for word in short) or _is_given(short[0])
    return False


def _plain(word: str) -> str:
    return word.replace("'", "")


def differ_in_y(a: Name, b: Name) -> bool:
    """Whether one East Asian name has a "j" where the other has a "y": Kim Jong Il is not Kim Yong Il.

    Elsewhere both may write one letter, as in "Jusuf" and "Yusuf".
    """
    syllables = zip(*(re.split("[ -]", " ".join(name.words)) for name in (a, b)), strict=False)
    return (a.family_first or b.family_first) and any({x[:1], y[:1]} == {"j", "y"} for x, y in syllables)


def _same_givens(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if "".join(a).replace("-", "") == "".join(b).replace("-", ""):
        return True
    fewer, more = sorted((a, b), key=len)
    if len(fewer) < 2 < len(more) and all(len(word) == 1 for word in more) and len(fewer[0]) > 1:
        return False  # "S. W. R. D." is not short for "Sirimavo"
    return all(same_given(x, y) for x, y in zip(a, b, strict=False))


def is_patronymic(name: Name, full: Name) -> bool:
    """Whether a name alone is the father's in a longer one: "Saud" of "Rashid bin Saud"."""
    pairs = zip(full.words, full.words[1:], strict=False)
    return any(before in ("bin", "ibn", "bint") and name.words == (word,) for before, word in pairs)


def short_form(short: Name, full: Name) -> Literal["surname", "first", "middle", "given", ""]:
    """How `short` abbreviates `full`, if it does.

    "surname": the surname, with or without particles, or the last words ("Suu Kyi"). "first": the first word of a
    name that may be in family-first order, or the last of one that is. "middle": words within ("Lula"). "given": the
    first given name. The suffixes must not differ.
    """
    if short.suffix and short.suffix != full.suffix:
        return ""
    words, whole = short.words, full.words
    if not words or (len(words) >= len(whole) and words != full.surname):
        return ""
    if full.family_first and {words[0][:1], full.surname[0][:1]} == {"j", "y"} and sound(words[0]) == sound(whole[0]):
        return ""
    if same_surname(words, full.surname):
        return "surname"
    keys, keys_whole = [sound(w) for w in words], [sound(w) for w in whole]
    if keys == keys_whole[-len(keys) :]:
        return "first" if full.family_first else "surname"
    if keys == keys_whole[: len(keys)]:
        return "given" if _is_given(whole[0]) and not full.family_first else "first"
    if full.given and len(words) == 1 and min(len(words[0]), len(full.given[0])) > 1:
        if same_given(words[0], full.given[0]):
            return "given"
    within = range(1, len(keys_whole) - len(keys))
    return "middle" if any(keys == keys_whole[i : i + len(keys)] for i in within) else ""
