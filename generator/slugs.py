"""Names for addresses: lower-case ASCII letters, digits and hyphens, never empty."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2s

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST = 80
_ACCENT = re.compile("[\u0300-\u034e]")
_NAME = re.compile(r"[a-z .,'’-]+")
"""Nearly all names, in small letters and without accents."""


def slug_of(text: str) -> str:
    """Spell any text as a slug: other scripts are transliterated, and what has no letters becomes its own digest."""
    plain = _ACCENT.sub("", unicodedata.normalize("NFD", text.lower()))
    if len(text) <= LONGEST and _NAME.fullmatch(plain) and (words := re.findall("[a-z]+", re.sub("['’]", "", plain))):
        return "-".join(words)
    from slugify import slugify  # to the same result, but its tables take a fiftieth of an edit to read

    spelled = slugify(
        text, max_length=LONGEST, word_boundary=True, save_order=True, replacements=[("'", ""), ("’", "")]
    )
    return spelled or f"n-{blake2s(text.encode(), digest_size=4).hexdigest()}"


def is_slug(text: str) -> bool:
    """Whether text can stand in an address as it is."""
    return SLUG.fullmatch(text) is not None
