"""Who marries whom, as an article says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model import Span
from generator.names import Name, sex_of
from generator.patterns import pattern
from generator.resolve.told.chain import Chain


class Wedding(NamedTuple):
    """Where a bride and a groom are named, and her name by his."""

    bride: Span
    groom: Span
    married: Name


def brides_in(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> dict[int, set[Name]]:
    """By where a woman is first named, her name by the man whom the article says she marries."""
    chain_at = {span: (chain.start, name) for chain, name in zip(chains, names, strict=True) for span in chain.spans}
    found: dict[int, set[Name]] = {}
    for wedding in weddings(text, {span: name for span, (_, name) in chain_at.items()}):
        found.setdefault(chain_at[wedding.bride][0], set()).add(wedding.married)
    return found


def weddings(text: str, named: Mapping[Span, Name]) -> Iterator[Wedding]:
    """Those of whom the text says so: "Ada Quill was married here to Noah Birch".

    Where the given name of one alone tells a sex, the other is taken for the other.
    """
    if not any(word in text for word in _WORDS):
        return
    for one, other in pairwise(sorted(named)):
        if other.start - one.end > _FAR:
            continue
        between = text[one.end : other.start]
        wed = (
            _MARRIES.fullmatch(between)
            or (_TAKES.fullmatch(between) and _TO_WIFE.match(text, other.end))
            or (_AND_GROOM.fullmatch(between) and _WEDDING.search(text, 0, one.start))
            or (_AND_GROOM.fullmatch(between) and _WERE_MARRIED.match(text, other.end))
            or (_MET.fullmatch(between) and _THEY_WED.match(text, other.end))
        )
        if not wed or text.startswith(("’s", "'s"), other.end) or not (named[one].given and named[other].given):
            continue
        match sex_of(named[one].given[0]), sex_of(named[other].given[0]):
            case ("f", "m") | ("f", "") | ("", "m"):
                yield Wedding(one, other, Name(named[one].given, named[other].surname))
            case ("m", "f") | ("m", "") | ("", "f"):
                yield Wedding(other, one, Name(named[other].given, named[one].surname))


_WORDS = (
    "altar",
    "bride",
    "elope",
    "engage",
    "in marriage",
    "knot",
    "marr",
    "nuptials",
    "vows",
    " wed",
    "wedlock",
    "wife",
)
"""Without one of these no text tells of a wedding."""
_FAR = 200
"""Characters between two beyond which no words join them."""
_TITLE = r"(?:the (?:late )?(?:(?!of\b)[a-z-]+ ){1,3})?(?:[A-Z]\w*\.? )*"
_MARRIES = pattern(
    rf"""
    (?:(?!\.\s|\b(?:divorced|late|never|not|refus(?:es|ed) to)\b)[^\n;]){{0,120}}
    (?:
      \b(?:re)?(?:married|marries|marry|marrying|wed|weds|wedded)
    | \b(?:betrothed|engaged|engagement|marriage|nuptials|wedding)
    | \b(?:eloped?|elopes|exchange[sd]? (?:marriage |wedding )?vows|t(?:ied|ies) the knot|went to the altar)
    | \b(?:joined|united) in (?:holy )?(?:marriage|matrimony|wedlock)
    | \b(?:claim|choose|chose|take|took)(?:s|ed|n)? (?:as|for) (?:his|her) (?:bride|husband|wife)
    )
    (?: (?:here|there|today|yesterday|last \w+|on \w+|to|with|in [\w ]+))*
    \ {_TITLE}
    """,
)
"""Between bride and groom: " was married here on Saturday to Dr. "."""
_TAKES = pattern(rf" (?:asked|leads?|led|takes?|taken|took) {_TITLE}")
_TO_WIFE = pattern(
    r" (?:to wife|to the altar|down the aisle|in marriage|(?:as|for) (?:his|her) (?:bride|husband|wife))\b"
)
"""Behind those between whom he "takes" or "leads" her."""
_WERE_MARRIED = pattern(
    r"""
    (?:,[^.;\n]{2,120},)? (?:
      (?:are|are to be|have been|were|will be) (?:\w+ly )?(?:betrothed|engaged|married|wed|wedded)\b(?! to\b)
    | (?:(?:have )?announced? their engagement|became (?:husband|man) and wife|eloped|exchanged (?:\w+ )?vows
      | married|marry|(?:are|expect|hope|intend|plan) to (?:marry|wed)|tied the knot|wed)\b(?! (?:off|to)\b)
    )
    """,
)
"""Behind bride and groom: "Ada Quill and Noah Birch, who keeps bees, were married on Saturday"."""
_AND_GROOM = pattern(r",? (?:and|to|with) (?:[A-Z]\w*\. )?")
_WEDDING = pattern(r"\b(?:engagement|wedding|marriage)\b[^.\n]{0,40} (?:of|between) (?:Miss |Ms\. )?$")
_MET = pattern(r"(?!\.\s)[^\n;]{1,60}")
_THEY_WED = pattern(
    r"[^.;\n]{0,80}[.;,]? (?:and )?(?:[Tt]hey|[Tt]he (?:couple|pair|two)) "
    r"(?:(?:are|finally|had|have|later|soon|then|were) )*(?:eloped|married|tied the knot|to (?:marry|wed)|wed)\b"
)
"""Behind two whom one sentence names: " on a ferry, and they were later married"."""
