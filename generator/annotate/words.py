"""A text as words, each with what rules about names ask of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.annotate.lexicon import BETWEEN_TWO
from generator.names import PARTICLES, fold
from generator.patterns import pattern

Range = tuple[int, int]
"""Words from the first to the second, which is not included."""


class Word(NamedTuple):
    """A word of the text: `gap` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    plain: str
    """Folded: no case, accents or possessive."""
    gap: str
    joined: bool
    """Whether nothing but space parts it from the word before."""
    capital: bool
    """Whether it begins with a capital."""
    starts: bool
    """Whether it begins a sentence, a line or a quotation, where a capital says nothing."""


def words_of(text: str) -> tuple[list[Word], list[int]]:
    """The words of a text, and the line of each."""
    words: list[Word] = []
    lines: list[int] = []
    end = line = 0
    for match in _WORD.finditer(_with_partners_apart(text)):
        start, stop = match.span()
        gap, raw = text[end:start], match.group()
        if gap == " ":
            if raw.isascii() and raw.islower() and raw.isalpha():  # most words, for speed
                words.append(Word(start, stop, raw, raw, gap, True, False, False))
                lines.append(line)
                end = stop
                continue
            joined, starts = True, False
        else:
            if words and raw in ("s", "S") and gap.strip(" ") in ("'", "’"):
                continue  # the possessive
            line += gap.count("\n")
            joined = gap == "  "
            ended = bool(_SENTENCE_END.search(gap))
            starts = not words or (ended and not (gap == ". " and _is_letter(words[-1].text)))
        plain = raw if raw.isascii() and raw.islower() else fold(raw) if raw != "’t" else "'t"
        words.append(Word(start, stop, raw, plain, gap, joined, raw[0].isupper() or bool(_ELIDED.match(raw)), starts))
        lines.append(line)
        end = stop
    return words, lines


def word_at(words: Sequence[Word], offset: int) -> int:
    """The first word that begins at an offset of the text or behind it."""
    return bisect_left(words, (offset,))


_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Messrs|Sens?|Reps?|Govs?|Gens?|Lt|Ven|Mohd|Muhd|Abd|Lic|Ing|Smt|Cllr|Amb|Col|Maj|Sgt|Capt|Cpl|Cmdr|Adm|Brig|Pvt|Det|Insp|Supt|Rev|Hon|Pres|"
    "Sec|Atty|Msgr|Ald|Asst|St|Ste|Jr|Sr|Th|Wm|Chr|Chas|Thos|Mme|Mlle|Fr|Inc|Corp|Co|Ltd|Bros|No|vs|MR|MRS|MS|DR|SEN|REP|GOV|GEN|LT|COL|JR|SR|ST"
)
_ADJECTIVE = (
    r"-(?:(?!il?-)[a-z]{3,}ed|era|led|style|like|run|born|loyal|friendly|esque|pro|anti|based|owned|held|bashing|"
    r"free)\b"
)
_PAIR = rf"-(?-i:[A-Z])[\w’']+ (?:{'|'.join(sorted(BETWEEN_TWO))})\b"
_WORD = pattern(
    r"(?!in ['’]t )[a-z]+(?=[ ,\n])|"  # most words, for speed
    r"[Ii]n ['’]t(?= [A-Z])|"
    rf"(?:{_ABBREVIATIONS})\.(?!\w)|(?:[^\W\d_]\.)+(?!\w)|"
    r"['’]t(?= [A-Z])|Dato['’](?= [A-Z])|"
    rf"[^\W_]+(?:(?!['’]s\b|(?i:{_PAIR})|{_ADJECTIVE})(?:['’‘ʼ.]|(?<=[^\W\d_])(?!(?<=[a-z])(?<![\w-][a-z])-[A-Z])[‑-](?=[^\W\d_]))(?=[^\W_])[^\W_]+)*"
)
"""A hyphen parts what it joins where names stand in it: "Assad-backed", "the Biden-Harris administration"."""
_SENTENCE_END = pattern(r"""[.!?:;…“"\n—–]|--|''|``|[(\[]""")
_ELIDED = pattern(r"[dl]['’][^\W\d_a-z]")
"""d'Estaing: written small, part of a name."""


def _with_partners_apart(text: str) -> str:
    """The text with a stroke for the hyphen of each pair that meets another: "Dora Lunt-Ivo Orr v Ann Lee-Ray Pike"."""
    return _MATCH_OF_PAIRS.sub(r"\1/\2\3/\4", text) if " v" in text else text  # for speed


_PARTNER = r"[A-Z][\w’']+(?: [A-Z][\w’']+)?"
_MATCH_OF_PAIRS = pattern(
    rf"^((?:[\d:.]+ )?{_PARTNER})-({_PARTNER}(?:-[A-Z][\w’']+ [A-Z][\w’']+)?)"
    rf"( vs?\.? {_PARTNER})-({_PARTNER}(?:-[A-Z][\w’']+ [A-Z][\w’']+)?)$",
    re.MULTILINE,
)


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isupper()


def is_capital(word: Word | None) -> bool:
    """Whether there is a word and it begins with a capital."""
    return word is not None and word.capital


def is_initial(word: Word) -> bool:
    """Whether a word is a letter with its stop, or letters that stand for a name: "J.", "Th."."""
    return (len(word.text) == 2 and word.text[1] == ".") or word.text in _SHORT_FOR_A_NAME


_SHORT_FOR_A_NAME = ("Th.", "Wm.", "Chr.", "Chas.", "Thos.")


def is_all_capitals(word: Word) -> bool:
    """Whether more than two letters are all capitals, as in a dateline: "KUKES", "NAGY", and not "J.", "JJ"."""
    return len(word.text) > 2 and word.text.isupper()


def is_namelike(word: Word) -> bool:
    """Whether a word looks like part of a name: "McCain", "O'Neill", "Jean-Claude", "J.", and not "OverseasSchools"."""
    named = word.plain in PARTICLES or word.plain.startswith(("al-", "el-")) or word.plain in ("2d", "3d")
    return named or _looks_like_name(word.text)


@lru_cache(maxsize=65536)
def _looks_like_name(text: str) -> bool:
    return bool(_NAMELIKE.fullmatch(text)) and text != text.lower()


_NAMELIKE = pattern(
    r"""(?:[^\W\d_]['’‘ʼ]|(?:[^\W\d_][^\W\d_A-Z]{0,3}|Dell[aeo]|Degli)(?=[^\W\d_a-z]))?    # O', Mc, De, Della
    (?:[^\W\d_]|['’‘ʼ.‑-])(?:[^\W\d_A-Z]|['’‘ʼ.‑-]+[^\W\d_]?)*
    |[^\W\d_a-z'’-]+\.?                                   # BLINKEN
    |(?:[^\W\d_]\.)+                                      # J.R.R.""",
    re.VERBOSE,
)
