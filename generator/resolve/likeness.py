"""How far two full names may be one person's, as far as names can tell."""

from __future__ import annotations

from itertools import takewhile

from generator.names import (
    VIETNAMESE,
    Name,
    differ_in_y,
    is_common_given,
    is_given,
    may_be_one,
    same_given,
    sex_of,
    without_article,
)
from generator.resolve.abroad import same_abroad
from generator.resolve.spelling import (
    are_other_koreans,
    readings,
    romanised,
    skeleton,
    slavic,
    surname_spelling,
    transliterated,
    vowels_agree,
    whose_son,
)

_RARE = 9
"""Letters of a surname that two people of one given name hardly share, however spelled."""


def likeness(a: Name, b: Name) -> int:
    """How far two full names may be one person's.

    4: they differ in middle names alone; 3: in forms of the given name, in order or spelling; 2: they are alike, as two
    people's may be; 1: in a letter, which may be misprinted, or in most that they say; 0: they are not.
    """
    if may_be_one(a, b):
        if a.words[0] == b.words[0] and a.words[-1] == b.words[-1]:
            return 4
        return 3 if len(a.words[0]) > 1 and len(b.words[0]) > 1 else 2
    if (a.suffix and b.suffix and a.suffix != b.suffix) or not (a.given and b.given) or differ_in_y(a, b):
        return 0
    if romanised(a) == romanised(b) and min(map(len, (*a.words, *b.words))) > 1:
        return 3 if (a.family_first or b.family_first) and not are_other_koreans(a, b) else 2
    if readings(a) & readings(b):
        return 2
    if _has_english_name(a, b) or _has_english_name(b, a):
        return 3
    if _has_initials_of(a, b) or _has_initials_of(b, a):
        return 2
    if _is_vietnamese_abroad(a, b) or _is_vietnamese_abroad(b, a):
        return 1  # so little is left of the name that many have it
    if not (a.family_first and b.family_first) and surname_spelling(a) == surname_spelling(b):
        return _likeness_of_given(a, b)
    if _is_arabic_in_french(a, b) or _are_sons_of_one(a, b):
        return 2
    if a.surname != b.surname and [*map(slavic, a.surname)] == [*map(slavic, b.surname)]:
        return 2 if same_given(a.given[0], b.given[0]) else 0
    if _has_two_surnames(a, b):
        return 2
    if is_misprint(a.words[-1], b.words[-1]) and _are_one_given(a, b):
        return 1
    return 2 if _says_less(a, b) or _says_less(b, a) else 0


def _likeness_of_given(a: Name, b: Name) -> int:
    """How far two names of one surname, however spelled, may be one person's."""
    one, other = a.given[0], b.given[0]
    women = sex_of(one) == sex_of(other) == "f"
    if women and a.surname != b.surname and _are_one_word(one, other):
        return 3
    alike = _are_one_given(a, b)
    if alike and min(len(one), len(other)) > 1 and len(a.surname[-1]) >= _RARE:
        return 3
    if alike or _spelled_alike(a, b) or _is_first_of_two(one, other):
        return 2
    return 1 if same_abroad(one, other) else 0


def _has_two_surnames(a: Name, b: Name) -> bool:
    """Whether one has the other's surname beside another: "Ada Quist", "Ada Loomis-Quist"; a woman as middle name."""
    if a.given[:1] != b.given[:1] or sex_of(a.given[0]) == "m":
        return False
    if sex_of(a.given[0]) == "f" and ({*a.given[1:]} & {*b.surname} or {*b.given[1:]} & {*a.surname}):
        return True
    return set() < parts_of(a) < parts_of(b) or set() < parts_of(b) < parts_of(a)


def _says_less(short: Name, long: Name) -> bool:
    """Whether one name is another without some of its words, and begins with the same given name."""
    if len(short.words) >= len(long.words) or short.words[0] != long.words[0] or not is_given(short.words[0]):
        return False
    rest = iter(long.words)
    return all(word in rest for word in short.words)


def _has_english_name(a: Name, b: Name) -> bool:
    """Whether one has another's Chinese name behind an English one: "Grace Lim Boon Hwa" and "Lim Boon Hwa"."""
    return b.family_first and a.words[1:] == b.words and len(b.words) > 2 and len(a.words[0]) > 1


def _has_initials_of(a: Name, b: Name) -> bool:
    """Whether one has the initials of another's Chinese name: "B. H. Lim" of "Lim Boon Hwa"."""
    if a.family_first or not b.family_first or a.surname != b.surname or any(len(word) > 1 for word in a.given):
        return False
    return [*a.given] == [part[0] for word in b.given for part in word.split("-")]


def _is_vietnamese_abroad(a: Name, b: Name) -> bool:
    """Whether one has the last name of the other before the family's: "Hanh Nguyen" of "Nguyen Thi Bich Hanh"."""
    if a.family_first or not b.family_first or a.surname != b.surname or b.surname[0] not in VIETNAMESE:
        return False
    return a.given == b.given[-len(a.given) :]


def parts_of(name: Name) -> set[str]:
    """The surnames in a name: "loomis" and "quist" of "Annette Loomis-Quist"."""
    return {part for word in name.surname for part in word.split("-") if len(part) > 2}


def is_misprint(a: str, b: str) -> bool:
    """Whether long words differ in one letter, put in, left out or put for another."""
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1:
        return False
    same = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[same + 1 :] == b[same + 1 :] or a[same:] == b[same + 1 :] or a[same + 1 :] == b[same:]


def _are_one_given(a: Name, b: Name) -> bool:
    """Whether given names are one; a middle name may be left out, or a woman's maiden name: "Ada" and "Ada Quill"."""
    pairs = zip(a.given, b.given, strict=False)
    return all(same_given(x, y) or transliterated(x) == transliterated(y) for x, y in pairs)


def _is_first_of_two(a: str, b: str) -> bool:
    """Whether one given name is the first in the other: "joseph" of "joseph-desire"."""
    return a != b and a.partition("-")[0] == b.partition("-")[0]


def _are_one_word(a: str, b: str) -> bool:
    """Whether given names, and no initials, may be one: "Tanya" and "Tatyana"."""
    return min(len(a), len(b)) > 1 and same_given(a, b)


def _are_sons_of_one(a: Name, b: Name) -> bool:
    """Whether given names and fathers' are alike, "son" being a word or none: "Salah bin Yusuf", "Salah Benyoucef"."""
    ours, theirs = whose_son(a), whose_son(b)
    if not ours or not theirs or len(a.words) == len(b.words) == 2:
        return False
    return all(
        same_given(x, y) or (skeleton(x) == skeleton(y) and vowels_agree(x, y))
        for x, y in zip(ours, theirs, strict=True)
    )


def _is_arabic_in_french(a: Name, b: Name) -> bool:
    """Whether Arabic names are one in consonants and the vowels agree: "Hicheri", as the French write "al-Hishiri".

    Both given names must be alike, too, and Arabic: one has an article, or begins with "abd".
    """
    one, other = without_article(a.surname[-1]), without_article(b.surname[-1])
    arabic = any(name.surname[-1] != without_article(name.surname[-1]) or name.given[0][:3] == "abd" for name in (a, b))
    if not arabic or min(len(one), len(other)) < 5 or skeleton(one) != skeleton(other) or not vowels_agree(one, other):
        return False
    return a.given == b.given or _spelled_alike(a, b)


def _is_own(word: str) -> bool:
    """Whether a word begins no father's name: "Khalid" of "Khalid bin Rashid"."""
    return word not in ("bin", "ibn", "ben", "bint")


def _spelled_alike(a: Name, b: Name) -> bool:
    """Whether given names are one in consonants: "Khaled" and "Khalid", "Abdul Karim" and "Abdelkarim"."""
    if is_common_given(a.given[0]) or is_common_given(b.given[0]):
        return False
    one, other = ("".join(takewhile(_is_own, name.given)) for name in (a, b))
    return skeleton(one) == skeleton(other) and vowels_agree(one, other)
