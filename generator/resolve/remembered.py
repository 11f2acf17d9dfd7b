"""Values that are told anew only where what they are made from has changed, the code of this room included."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from generator import names, trade_words
from generator.memo import Memo, digest_of_files, key_of
from generator.places import gazetteer_digest
from generator.word_lists import list_file

T = TypeVar("T")

_HERE = Path(__file__).resolve().parent
_TOOLS = ("model.py", "patterns.py", "prose.py", "places.py", "slugs.py", "word_lists.py")
_OWN = ("abroad.txt", "deeds.txt", "states.txt", "verbs.txt")
_LISTS = (*names.MADE_FROM, *trade_words.MADE_FROM, *map(list_file, _OWN))
CODE = (_HERE, *_LISTS, *(_HERE.parent / name for name in _TOOLS))
"""What says who is who: this room, and the modules outside that have a say in it."""

encode = msgspec.msgpack.Encoder(order="deterministic").encode
"""Of sets too, since keys are hashes of this."""


def remembered(
    kind: str, type_: type[T], keys: Mapping[str, str], make: Callable[[str], T], memo: Memo
) -> dict[str, T]:
    """A value for each name of `keys`, made only where the memo has none by its key."""
    decode = msgspec.msgpack.Decoder(type_).decode
    stored = memo.get(kind, keys.values())
    fresh: dict[str, bytes] = {}
    found = {}
    for name, key in keys.items():
        if key in stored:
            found[name] = decode(stored[key])
        else:
            found[name] = make(name)
            fresh[key] = encode(found[name])
    memo.put(kind, fresh)
    memo.keep_only(kind, len(keys), keys.values)
    return found


@cache
def code_digest() -> str:
    """The hash of the code and of the gazetteer by which it is said who is who."""
    return key_of(digest_of_files(*CODE), gazetteer_digest())
