"""Spellings that differ between transliterations and not between people.

Each function gives what all usual spellings of a name have in common, the coarser the farther down. They are made for
comparing names that already agree otherwise, not for searching.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from generator.names import FAMILY_FIRST, PARTICLES, VIETNAMESE, Name, fold, one_spelling, sex_of, without_article
from generator.patterns import pattern

_LETTERS = (
    ("ue", "u"), ("oe", "o"), ("ae", "a"),
    ("shch", "s"), ("sch", "s"), ("sh", "s"), ("tch", "s"), ("ch", "s"), ("kh", "k"), ("gh", "k"), ("ck", "k"),
    ("dh", "d"), ("th", "t"), ("zh", "s"), ("ph", "f"), ("ou", "o"), ("oo", "o"), ("u", "o"), ("iy", "y"), ("ii", "y"),
    ("ij", "y"), ("yi", "y"), ("i", "y"), ("ey", "ay"), ("e", "a"), ("q", "k"), ("g", "k"), ("c", "k"), ("x", "ks"),
    ("z", "s"), ("w", "f"), ("v", "f"), ("j", "y"), ("h", ""), ("'", ""), ("-", ""),
)  # fmt: skip
"""What Arabic and Cyrillic letters are written as, and one letter for all of those."""

_SYLLABLES = (
    ("tzu", "zi"), ("ssu", "si"), ("szu", "si"), ("hs", "x"), ("tz", "z"), ("ts", "z"), ("zh", "#"), ("ch", "#"),
    ("j", "#"), ("q", "#"), ("c", "z"), ("ung", "ong"), ("oong", "ong"), ("oo", "u"), ("ien", "ian"), ("d", "t"),
    ("b", "p"), ("g", "k"), ("'", ""),
)  # fmt: skip
"""Wade-Giles and pinyin, and the older and newer romanisations of Korean, in one spelling."""


@lru_cache(maxsize=65536)
def transliterated(word: str) -> str:
    """One spelling for "qaddafi", "gaddafi" and "kadhafi", for "zelensky" and "zelenskyy", "hussein" and "husayn"."""
    plain = re.sub(r"^(?:al|el|as|ash|ad|ar|an)-", "", one_spelling(fold(word)))
    plain = re.sub(r"(?<=[aeiou])ou(?=[aeiouy])", "w", plain)  # the French spell "Gharbawi" so: "Gharbaoui"
    plain = re.sub(r"(?:sch)?tsch(?=[aeiouy])", "ch", plain)  # and the Germans "Pechorin" so: "Petschorin"
    plain = _YO.sub("e", plain)
    if _FRENCH_SLAVIC.search(plain):  # "Poutine", "Joukov"
        plain = re.sub("ine$", "in", plain.replace("j", "zh"))
    plain = re.sub("gu(?=e(?:ni|i|or|rm))", "g", plain)  # "Evgueni", "Serguei"
    for written, letter in _LETTERS:
        plain = plain.replace(written, letter)
    return re.sub(r"(.)\1+", r"\1", plain)


_YO = pattern("(?<=[bdfghklmnprstvz])yo(?=va?$|[a-z]*(?:[oe]v|in)a?$)")
"""A letter of Russian surnames that papers write as it sounds or as Russians print it: "Semyonov", "Semenov"."""
_FRENCH_SLAVIC = pattern("(?:ou|tch).*(?:[oe]v|ine|sk[iy]|enko|itch)$")


@lru_cache(maxsize=65536)
def romanised(name: Name) -> str:
    """One spelling for "Mao Tse-tung" and "Mao Zedong", for "Kim Dae-jung" and "Kim Tae Chung"; in one word."""
    return "".join(_syllable(syllable) for word in name.words for syllable in word.split("-"))


_KOREAN = {
    **dict.fromkeys("pak bak".split(), "park"),
    **dict.fromkeys("yi rhee ri".split(), "lee"),
    **dict.fromkeys("paek baik paik".split(), "baek"),
    **dict.fromkeys("roh no".split(), "noh"),
    **dict.fromkeys("rim im".split(), "lim"),
    **dict.fromkeys("ryu yoo".split(), "yu"),
    **dict.fromkeys("ch'oe choe".split(), "choi"),
    "gim": "kim",
}
"""Korean surnames as McCune-Reischauer and the North spell them, and as most of the South does (Wikipedia, "List of
Korean surnames")."""


@lru_cache(maxsize=65536)
def readings(name: Name) -> frozenset[str]:
    """What a Chinese or Korean name is in one spelling and order, by each order that it may stand in.

    "Pak Chong-su", "Jong-soo Park" and "Chong Soo Pak" have one in common, and so have "Ri Hyok Chol", as the North
    writes, and "Lee Hyuk-chul", as the South does.
    """
    family, *given = name.words
    orders = [(family, given)] if name.family_first else []
    *before, last = name.words
    if last in FAMILY_FIRST and before:
        orders.append((last, before))
    spelled = (romanised(Name(tuple(rest), (_KOREAN.get(first, first),), "", True)) for first, rest in orders)
    return frozenset(reading if family in VIETNAMESE else _KOREAN_O.sub("o", reading) for reading in spelled)


_KOREAN_O = pattern("e[ou]|u(?=[lknmp](?![aeiou]))")
"""Vowels before consonants that the North of Korea writes as "o" or "u", and the South as "u", "eo" or "eu"."""


def are_other_koreans(a: Name, b: Name) -> bool:
    """Whether Korean names differ in "ung" and "ong", and so are two: "Pak Jung Ho" and "Pak Jong Ho".

    In Chinese both are one syllable, as Wade-Giles and pinyin write it.
    """
    one, other = (_BEFORE_NG.findall("".join(name.words).replace("oo", "u")) for name in (a, b))
    return one != other and not {a.surname[0], b.surname[0]}.isdisjoint(_KOREAN.values())


_BEFORE_NG = pattern("[ou]+(?=ng)")


def family_in_korean(word: str) -> str:
    """A Korean family name in one spelling: "lee" of "ri" and "yi"; empty where it has but one."""
    return _KOREAN.get(word, word if word in _KOREAN.values() else "")


def _syllable(syllable: str) -> str:
    plain = re.sub(r"(?<=[aeiou])h$", "", syllable)
    for written, letter in _SYLLABLES:
        plain = plain.replace(written, letter)
    return re.sub(r"(.)\1+", r"\1", plain)


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a transliterated word: what every spelling of it leaves in its place."""
    plain = transliterated(word)
    return plain[:1] + re.sub("[aoy]", "", plain[1:])


def surname_spelling(name: Name) -> tuple[str, ...]:
    """The surname transliterated, its particles left out, a Slavic woman's as her father's."""
    core = [word for word in name.surname if word not in PARTICLES] or list(name.surname)
    if name.given and sex_of(name.given[0]) == "f":
        core[-1] = _FEMININE.sub("", core[-1])
    return tuple(transliterated(word) for word in core)


def slavic(word: str) -> str:
    """One spelling for the Ukrainian, the Belarusian and the Russian form of a surname.

    "hryhorenko" is "grigorenko", "tsimoshenka" is "timoshenko", and "karatouski" is "karatovsky".
    """
    if _BELARUSIAN.search(word):
        for theirs, russian in _FROM_BELARUSIAN:
            word = theirs.sub(russian, word)
    return transliterated(_UKRAINIAN_H.sub("g", word)) if _SLAVIC.search(word) else transliterated(word)


_BELARUSIAN = pattern("(?:enka|[aeo]usk(?:i|y|aya|aia)|[kln]au|[ly]eu)$")
_FROM_BELARUSIAN = (
    (pattern("enka$"), "enko"),
    (pattern("(?<=[aeo])u(?=sk)"), "v"),
    (pattern("[ae]u$"), "ov"),
    (pattern("ts(?=[iy])"), "t"),
    (pattern("dz(?=[iy])"), "d"),
)
_UKRAINIAN_H = pattern("(?<![cdgkpstz])h")
_SLAVIC = pattern("(?:ko|uk|yuk|ov|ova|ev|eva|iv|in|ina|yn|yna|yi|iy|yy|ky|kyi|kaya|ka)$")


def vowels_agree(a: str, b: str) -> bool:
    """Whether words of the same consonants may be one Arabic name: "Khalid" and "Khaled", but not "Jamal" and "Jamil".

    Papers write long vowels as they sound, and "e" for any short one but "u".
    """
    one, other = (_CONSONANT.split(_SERVANT.sub("abd", fold(word))) for word in (a, b))
    pairs = ((x, y) for x, y in zip(one, other, strict=False) if x and y)
    return len(one) != len(other) or all(_sounds(x) & _sounds(y) for x, y in pairs)


_SERVANT = pattern("^abd[aeu]l[ -]?")
_CONSONANT = pattern("[kgsctdp]h|b+|c+|d+|f+|g+|h+|j+|k+|l+|m+|n+|p+|q+|r+|s+|t+|v+|w+|x+|z+|['-]+")


def _sounds(vowels: str) -> set[str]:
    """The Arabic vowels for which a word may write these."""
    if vowels[-1] in "ou":
        return {"u"}
    if vowels in ("e", "ae", "ea"):
        return {"a", "i"}
    return {"i"} if vowels[-1] in "iye" else {"a"}


_FEMININE = pattern("(?<=[a-z]{2}ov)a$|(?<=[a-z]{2}ev)a$|(?<=[a-z]{2}in)a$|(?<=[scz]k)(?:a(?:ya|ia)?|i|y)$")


@lru_cache(maxsize=65536)
def whose_son(name: Name) -> tuple[str, str] | None:
    """What is given and the father's in an Arabic name, which the French write in one word: "bin Yusuf", "Benyoucef".

    Both are as written, but for a soft "c"; None where no son is told.
    """
    given = tuple(takewhile(lambda word: word not in _SON, name.given))
    found = _SON_AND_FATHER.fullmatch(name.surname[-1])
    if not given or not (found or {*name.words[1:-1]} & _SON):
        return None
    father = found[1] if found else without_article(name.surname[-1])
    return "".join(given), re.sub("c(?=[ei])", "s", father)


_SON = frozenset({"bin", "ben", "ibn"})
_SON_AND_FATHER = pattern("(?:ben|bin)-?([a-z]{4,})")


def initials(name: Name) -> str:
    """First letters of all words: "amlo"."""
    return "".join(word[0] for word in name.words)
