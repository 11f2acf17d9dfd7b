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

from generator.patterns import pattern
from generator.word_lists import lines_of, list_file, phrases_of, tables_of, words_of

MADE_FROM = (Path(__file__).resolve(), *map(list_file, ("given_names.txt", "names.txt", "nicknames.txt")))
"""What is known here, for keys of what is made with it."""
_TABLES = tables_of("names.txt")
_WORDS = {head: frozenset(text.split()) for head, text in _TABLES.items()}

Sex = Literal["f", "m", ""]
"""The sex that a name or an honorific tells; empty where it tells none."""

HONORIFICS: dict[str, Sex] = {
    **dict.fromkeys(_WORDS["honorifics of men"], "m"),
    **dict.fromkeys(_WORDS["honorifics of women"], "f"),
    **dict.fromkeys(_WORDS["honorifics of anybody"], ""),
}
"""Words that stand before a name and say nothing of what the person does, with the sex they tell (folded)."""

ROYAL = _WORDS["royal"]
"""Honorifics that stand before a given name: "Prince Mohammed", "Sheikh Tamim", "Sir Keir"."""

REIGNING = _WORDS["reigning"]
"""Honorifics that stand before a given name which is the whole name: King Hussein is of no family Hussein."""

CROWNS = _WORDS["crowns"]
"""Those of one at a time in a country."""

RANKS = REIGNING | {"sheikh", "sheikha", "shaikh", "sheik"}
"""Those of all ruling houses; behind them stands a man's own name and never his father's."""

ALSO_NAMES = _WORDS["also names"]
"""Honorifics and the title of a dean that are names, or begin them, as well: "Don Young", "Judge Reinhold"."""

TITLES = _WORDS["titles"]
"""Words that end a title which says what a person does (folded): "Deputy Secretary", "foreign minister"."""

_TITLES_ALONE = _WORDS["titles alone"]
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

DESCENDANTS = {"filho": "jr", "neto": "neto", "netto": "neto", "sobrinho": "sobrinho"}
"""What Brazilians put behind the surname of a son, a grandson and a nephew of the same name, and what it amounts to."""

_SURNAMES_IN_BRAZIL = _WORDS["surnames in brazil"]
"""Surnames there that are given names elsewhere."""

IN_THE = "in 't"
PARTICLES = _WORDS["particles"] | {IN_THE}
"""Small words inside surnames; the Dutch two that are one word here, since "in" alone is none."""

DAYS_AND_MONTHS = _WORDS["days and months"]
"""They have a capital, too. May is left out: "Mrs. May's" is a name more often."""

_ROMAN = pattern(r"(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})")
_FOLDED = str.maketrans(
    "“”’‘ʼ`´ʻ‑‐–ıłøđðßæœþħ", "\"\"''''''---ilodd????h", ""
) | {ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th"}  # fmt: skip

_BYNAMES = _WORDS["bynames"]
"""What people go by for a given name in sports, music and politics."""

VIETNAMESE = _WORDS["vietnamese surnames"]
_FAMILY_OR_LAST_IN_VIETNAM = _WORDS["vietnamese surnames or last names"]
FAMILY_FIRST = _WORDS["chinese surnames"] | _WORDS["korean surnames"] | VIETNAMESE | _FAMILY_OR_LAST_IN_VIETNAM
"""Family names that stand first in Chinese, Korean and Vietnamese (folded); "Lee" and "Lam" stand last in English."""

COMMON_SURNAMES = _WORDS["common surnames"]
"""Surnames so common that two of one full name are little wonder (folded)."""

_BENGALI = {
    word: english for english, *written in map(str.split, phrases_of(_TABLES["bengali surnames"])) for word in written
}
"""Bengali surnames in the Sanskrit and in other spellings, and the one that English made of them (Wikipedia, "Bengali
Brahmins", "Chowdhury")."""

_GIVEN_TOO = _WORDS["surnames or given names"]
"""Family names that English gives to children: "Lee Ming" may be either, "Lee Myung-bak" may not."""

_ONSET = "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|hs|kw|ky|hy|my|gy|by|pp|tt|kk|jj|ss)"
_RHYME = (
    "(?:[aeiou]|a[eio]|ei|ou|eo|eu|oe|ui|uo|ua|wa|wo|ie|ia|iao|iu|ew|eou|ue|uai|uae|wae|wi|oo|ee|eui|yeo|yo|ya|yu|uoi|oi"
    "|yae|ye|weo|we)"
    "(?:ng|[nkmlbpt]|h|r)?"
)
_SYLLABLE = pattern(f"{_ONSET}?{_RHYME}")
_SYLLABLES = pattern(f"{_ONSET}?{_RHYME}(?:-?{_ONSET}?{_RHYME})?")
"""One or two syllables of a Chinese or Korean given name in any of the usual romanisations."""


class Name(NamedTuple):
    """A name taken apart; every word folded, honorifics left out."""

    given: tuple[str, ...]
    """Given names and initials in their order; empty where the name is one word."""
    surname: tuple[str, ...]
    """Surname with its particles; the whole of a name of one word."""
    suffix: str = ""
    """"jr", "sr", "neto" of a grandson, or the number of a generation or a monarch: "iii"."""
    family_first: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All words as they stand, the suffix left out."""
        return self.surname + self.given if self.family_first else self.given + self.surname

    @property
    def regnal(self) -> bool:
        """Whether it is a monarch's, with a number: "Osric IV"."""
        return not self.given and self.suffix not in ("", "sr", *DESCENDANTS.values())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """One spelling for a name: no case, accents, possessive or double space; straight apostrophes and hyphens."""
    plain = text.casefold().replace("`", "'")
    if not plain.isascii():  # as hardly a name is; the rest takes longer than all other steps
        plain = unicodedata.normalize("NFKD", plain.translate(_FOLDED))
        plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold().translate(_FOLDED)
    return " ".join(plain.removesuffix("'s").split()).strip(" .,;:'\"")


@lru_cache(maxsize=65536)
def parse_name(text: str) -> Name:
    """Take a name apart: "Sergey V. Lavrov", "Wang Yi", "Lloyd J. Austin III", "Ursula von der Leyen"."""
    spaced = re.sub(r"(\.)(?=\w)", r"\1 ", re.sub("[,()]", " ", _straight(text)))
    words = [fold(word) for word in _PART.findall(spaced)]
    words = [word for word in words if word]
    while len(words) > 1 and _is_styled(words[0]):
        words = words[1:]
    suffix = ""
    if len(words) > 1 and (found := suffix_of(words[-1]) or _descendant(words)):
        words, suffix = words[:-1], found
    if len(words) > 1 and re.fullmatch("[a-z]{2}", words[0]) and words[0].upper() in text and words[0] not in PARTICLES:
        if not re.search("[aeiouy]", words[0]):
            words[:1] = words[0]
    if len(words) < 2:
        return Name((), tuple(words), suffix)
    if _stands_first(words):
        return Name(tuple(words[1:]), (words[0],), suffix, family_first=True)
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES and not _is_initial(words[start - 1], text):
        start -= 1
    if start == 1 and len(words) > 1 and (words[0] == IN_THE or (len(words) > 2 and words[0] in PARTICLES)):
        start = 0
    return Name(tuple(words[:start]), tuple(words[start:]), suffix)


_PART = pattern(r"[Ii]n ['’]t(?= )|\S+")


def parse_without_nickname(text: str) -> Name:
    """Take a name apart and leave out what stands in it in quotation marks or brackets: Earvin “Magic” Johnson."""
    return parse_name(_NICKNAME.sub(" ", text))


def byname_in(text: str) -> Name | None:
    """The nickname in a name with its surname: "Magic Johnson" of Earvin “Magic” Johnson."""
    found = _NICKNAME.search(text)
    return Name((fold(found[1]),), parse_without_nickname(text).surname) if found and " " not in found[1] else None


_NICKNAME = pattern(r"(?<=\w) [“\"‘'(]([A-Z][^“”\"()]*)[”\"’')] (?=[A-Z])")


def _is_styled(word: str) -> bool:
    """Whether a word before a name is none: "Mrs.", or the title that a model took for a given name."""
    return (word in HONORIFICS and word not in ALSO_NAMES) or word in _TITLES_ALONE


def _descendant(words: list[str]) -> str:
    """What "Filho" or "Neto" amounts to behind a surname; behind a given name alone, as Agostinho Neto's, it is one."""
    family = words[-2] in _SURNAMES_IN_BRAZIL or not _is_given(words[-2])
    return DESCENDANTS.get(words[-1], "") if family else ""


def _is_initial(word: str, text: str) -> bool:
    """Whether a text has a word as an initial: "y" of "Dov Y. Perl", not of "Ramón y Cajal"."""
    return len(word) == 1 and f"{word.upper()}." in text


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
    words = words_of("given_names.txt")
    known = dict(zip(words[::2], words[1::2], strict=True))
    return dict.fromkeys([*_nicknames(), *_BYNAMES], "u") | known


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, group in enumerate(_nickname_lines()):
        for name in group.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@cache
def _nickname_lines() -> list[str]:
    """Groups of given names, the fullest form of each first."""
    return lines_of("nicknames.txt")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A rough spelling that transliterations share: "zelenskyy" and "zelensky", "qaddafi" and "gadhafi" do not."""
    plain = _MAC.sub("mc", one_spelling(fold(word)).replace("-", "").replace("'", ""))
    plain = _RUSSIAN_YE.sub("e", plain)
    for written, read in _SPELLINGS:
        plain = plain.replace(written, read)
    return re.sub(r"(.)\1+", r"\1", plain)


def one_spelling(word: str) -> str:
    """A folded surname as English has it where papers write it in two ways: "chatterjee" for "chattopadhyay"."""
    return _BENGALI.get(word, word)


_MAC = pattern("^mac(?=[a-z]{3})")
_RUSSIAN_YE = pattern(
    "^ye(?=[a-z]+(?:[oe]va?|ina?|sk(?:iy?|yy?|aya?|aia)|[oe]vi[ct]h|[oe]vna)$|(?:vg|len|liz|gor|fim|rmol|vdok)[a-z])"
)
"""The first letter of "Yefremov" and of "Efremov", of "Yevgenia" and of "Evgenia", the same in Russian."""
_SPELLINGS = (
    ("iy", "y"), ("yi", "y"), ("ii", "y"), ("ij", "y"), ("ei", "ey"), ("ai", "ay"), ("ou", "u"), ("oo", "u"),
    ("kh", "h"), ("ph", "f"), ("zh", "z"), ("dh", "d"), ("ks", "x"), ("q", "k"), ("ck", "k"), ("w", "v"), ("j", "y"),
    ("i", "y"),
)  # fmt: skip


def same_given(a: str, b: str) -> bool:
    """Whether two folded given names may be one: equal, an initial of the other, a nickname, another spelling."""
    if a == b or (min(len(a), len(b)) == 1 and _may_be_initial(*sorted((a, b), key=len))):
        return True
    if nickname_groups(a) & nickname_groups(b) or _is_before_rahman(*sorted((a, b), key=len)):
        return True
    return min(len(a), len(b)) > 3 and sound(a) == sound(b)


def _is_before_rahman(short: str, long: str) -> bool:
    """Whether a name is the same without the article that Bengalis write behind it: "saifur", "saif"."""
    return len(short) > 3 and long in (f"{short}ur", f"{short}ul", f"{short}ud")  # not "us": Marc and Marcus


def _may_be_initial(initial: str, word: str) -> bool:
    """Whether a letter may stand for a name, or for the fullest form of a short one: "w" for "bill"."""
    return initial == word[0] or initial in _initials_of(word) or _is_patronymic_with(initial, word)


@cache
def _initials_of(word: str) -> frozenset[str]:
    """First letters of the fullest forms of a folded given name."""
    return frozenset(_nickname_lines()[number][0] for number in nickname_groups(word))


def _is_patronymic_with(initial: str, word: str) -> bool:
    """Whether an initial is that of a Russian father's name in its other spelling: "y" of "efimovich"."""
    return {initial, word[0]} == {"e", "y"} and word.endswith(("vich", "vitch", "vna"))


@lru_cache(maxsize=65536)
def nickname_groups(word: str) -> frozenset[int]:
    """Numbers of the groups of short forms and spellings to which a folded given name belongs.

    One that is in none belongs to those of the name that ends and begins like it in Russian: "evgenii" with "yevgeny".
    """
    known = _nicknames().get(word, frozenset())
    return known or (_groups_in_russian().get(_in_russian(word), known) if len(word) > 4 else known)


def is_short_form(word: str) -> bool:
    """Whether a folded given name is a short form and none that has short forms: "peggy", but not "margaret"."""
    groups = nickname_groups(word)
    return bool(groups) and not any(_nickname_lines()[number].split()[0] == word for number in groups)


@cache
def _groups_in_russian() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for word, numbers in _nicknames().items():
        key = _in_russian(word)
        groups[key] = groups.get(key, frozenset()) | numbers
    return groups


def _in_russian(word: str) -> str:
    """One spelling of the first and the last letters of a given name that are written in several ways."""
    return _RUSSIAN_Y.sub("y", _RUSSIAN_YE.sub("e", word))


_RUSSIAN_Y = pattern("(?:[iy][ijy]|[ijy])$")


def same_surname(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two folded surnames may be one; particles may be left out."""
    core_a = [sound(without_article(word)) for word in a if word not in PARTICLES] or list(a)
    core_b = [sound(without_article(word)) for word in b if word not in PARTICLES] or list(b)
    return core_a == core_b


@lru_cache(maxsize=65536)
def without_article(word: str) -> str:
    """A folded Arabic name without its article: "jundi" of "al-jundi" and "el-jundi"."""
    return _ARTICLE.sub("", word)


_ARTICLE = pattern("(?:al|el|as|es|ash|esh|ad|ed|ar|er|an|en|at|et|az|ez)-(?=[a-z]{3})")


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
    if a.family_first != b.family_first or _is_turned_about(a, b):
        if {*a.words} == {*b.words}:
            return True
    if "".join(a.words).replace("-", "") == "".join(b.words).replace("-", ""):
        return True
    fewer, more = sorted((a, b), key=lambda name: len(name.words))
    short, long = fewer.words, more.words
    cut = len(short) < len(long) and not fewer.suffix  # what stands before "II" is whole
    if cut and long[1 : len(short)] == short[1:] and same_given(short[0], long[0]):
        return len(short) > 2 or any(word in PARTICLES for word in short) or _is_given(short[0])
    return False


def _is_turned_about(a: Name, b: Name) -> bool:
    """Whether one name begins with the surname of the other; not James Thomas and Thomas James, who may be two."""
    return a.given[::-1] + a.surname == b.surname + b.given and not all(map(is_common_given, a.words))


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
    if len(fewer) + 1 == len(more) and len(more[0]) == 1 < min(len(fewer[0]), len(more[1])) and fewer[0] != more[0]:
        if all(same_given(x, y) for x, y in zip(fewer, more[1:], strict=True)):
            return True  # "James" of "L. James"
    return all(same_given(x, y) for x, y in zip(a, b, strict=False))


def is_patronymic(name: Name, full: Name) -> bool:
    """Whether a name alone is the father's in a longer one: "Saud" of "Rashid bin Saud"."""
    pairs = zip(full.words, full.words[1:], strict=False)
    return any(before in ("bin", "ibn", "bint") and name.words == (word,) for before, word in pairs)


_FATHER_OF = ("abu", "abou")
"""Before the name of his eldest, by which an Arab is called: Abu Omar is Omar's father, and no Omar."""


def is_fathers(name: Name) -> bool:
    """Whether a name is that of a son's father: "Abu Omar"."""
    return len(name.words) == 2 and name.words[0] in _FATHER_OF


def is_russian_patronymic(word: str) -> bool:
    """Whether a folded word has the form of a Russian father's name: "petrovich", "petrovna"."""
    return _PATRONYMIC.search(word) is not None


_PATRONYMIC = pattern("(?:[oe]vi[ct]h|yi?ch|[oe]vna|ichna)$")


@lru_cache(maxsize=16384)
def short_form(short: Name, full: Name) -> Literal["surname", "first", "middle", "given", ""]:
    """How `short` abbreviates `full`, if it does.

    "surname": the surname, with or without particles, or the last words ("Suu Kyi"). "first": the first word of a
    name that may be in family-first order, or the last of one that is. "middle": words within ("Lula"). "given": the
    first given name, or the given and the father's name. The suffixes must not differ.
    """
    if short.suffix and short.suffix != full.suffix:
        return ""
    words, whole = short.words, full.words
    if not words or (len(words) >= len(whole) and words != full.surname):
        return ""
    if full.family_first and {words[0][:1], full.surname[0][:1]} == {"j", "y"} and sound(words[0]) == sound(whole[0]):
        return ""
    if len(whole) == 2 and whole[0] in _FATHER_OF and words == whole[1:]:
        return ""
    if same_surname(words, full.surname):
        return "surname"
    if len(words) == 2 == len(full.given) and is_russian_patronymic(words[1]) and _same_givens(words, full.given):
        return "given"
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
