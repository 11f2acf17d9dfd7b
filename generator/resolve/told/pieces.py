"""Pieces of which the patterns of several facts are made: words, numbers, and what stands beside a name."""

from __future__ import annotations

import re


def number_of(written: str) -> int:
    """A number below 120 in figures or words, or an ordinal: 34 of "34", "thirty-four", "34th", "thirty-fourth".

    0 where it is none.
    """
    if figures := re.match(r"\d+", written):
        return int(figures[0])
    return sum(_NUMBERS.get(word, 0) for word in re.split(r"[ -]", written.lower()))


_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRST = "first second third fourth fifth sixth seventh eighth ninth".split()
_TENTHS = [f"{word[:-1]}ieth" for word in _TENS]
_NUMBERS = {
    **{word: number for number, word in enumerate([*_ONES, *_TEENS], 1)},
    **{word: number for number, word in enumerate(_FIRST, 1)},
    **{word: 10 * number for words in (_TENS, _TENTHS) for number, word in enumerate(words, 2)},
    "hundredth": 100,
}


def one_of(*ways: str) -> str:
    """A pattern of any of the patterns."""
    return f"(?:{'|'.join(ways)})"


def any_of(words: str) -> str:
    """A pattern of any of the words; an underscore stands for a space within."""
    return one_of(*(word.replace("_", " ") for word in words.split()))


ONES = "|".join(_ONES)
WORDED = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{ONES}))?|{'|'.join(_TEENS)}"
"""A number from ten on, in words."""
AGE = rf"1[01]\d|\d{{1,2}}|{WORDED}"
YEARS_OLD = rf"(?:{AGE}|{ONES}) years? (?:old|of age)\b"
NTH = rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_FIRST)})|{'|'.join(_TENTHS)}|hundredth"
YEAR = r"1[5-9]\d\d|20\d\d"
TITLED = r"(?:[A-Z]\w{0,4}\. |Miss )?"
OF_HIS = r"\b(?:her|his|their|whose) (?:late )?(?:aunt|brother|daughter|father|husband|mother|sister|son|uncle|wife)\b"
BESIDE_LIFE = (
    r"(?:,? (?:Jr\.|Sr\.|I{2,3}|IV)(?=[ ,]))?(?: \([^()\n]{1,40}\))?(?: of [A-Z][\w’'-]+)?"
    rf"(?:,(?! (?:and|as|but|or|when|where|which|while)\b)"
    rf"(?:(?!{OF_HIS}|\b(?:said|says|that)\b)[^,.;:\n]){{1,110}}+){{0,3}}?"
)
"""What may stand between a name and what is told of a life: that somebody is 44, was born, died."""
MONTH = any_of(
    "January February March April May June July August September October November December [A-Z][a-z]{2,3}\\."
)
