"""Names for addresses: lower-case ASCII letters, digits and hyphens, never empty."""

from __future__ import annotations

import re
from hashlib import blake2s

from slugify import slugify

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST = 80


def slug_of(text: str) -> str:
    """Spell any text as a slug: other scripts are transliterated, and what has no letters becomes its own digest."""
    spelled = slugify(
        text, max_length=LONGEST, word_boundary=True, save_order=True, replacements=[("'", ""), ("’", "")]
    )
    return spelled or f"n-{blake2s(text.encode(), digest_size=4).hexdigest()}"


def is_slug(text: str) -> bool:
    """Whether text can stand in an address as it is."""
    return SLUG.fullmatch(text) is not None
