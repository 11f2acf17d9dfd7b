"""Whether an article shows somebody alive at its time."""

from __future__ import annotations

import re

from generator.model import Span
from generator.resolve.lives import tells_age
from generator.resolve.years import APPOSITION


def acts(text: str, span: Span) -> bool:
    """Whether somebody says or does something there, or has an age: is alive."""
    return bool(_ACTS.match(text, span.end) or tells_age(text, span) or speaks(text, span))


def speaks(text: str, span: Span) -> bool:
    """Whether a verb of speech stands before the name."""
    return bool(_ACTED_BEFORE.search(text, max(0, span.start - 12), span.start))


_ACTS = re.compile(
    rf"{APPOSITION} (?:also |later |then |\w+ly )?(?:said|says|told|testified|asked|announced|arrived|plans|will|"
    r"teaches|lives|works|drives|owns|cooks|hopes|wants|expects|believes|won|wins|called|spoke|replied|answered|added|"
    r"meets|met|signed|visited|resigned|took|takes|promised|warned|denied)\b"
    r"|[^.;\n]{0,60} (?:and|who) now [a-z]+s\b"
    rf"|{APPOSITION} (?!buried|died)"
    r"(?:(?:was |were )?[a-z]+ed|was chosen|was sworn|rose|spoke|sat|stood|flew|drove|rode|ran|began|gave|made|led"
    r"|came|went|left|wrote)\b"
    r"[^.,;\n]{0,60}? on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b"
)
_ACTED_BEFORE = re.compile(r"\b(?:said|says|asked|added|told|replied|answered|recalled) $")
