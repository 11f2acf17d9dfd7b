"""Words of trades: "surgeon", "first mate", "safe-breaker"; each of one trade."""

from __future__ import annotations

from pathlib import Path

from generator.word_lists import list_file, tables_of

MADE_FROM = (Path(__file__).resolve(), list_file("trades.txt"))
"""What is known here, for keys of what is made with it."""
_TABLES = {head: text.split() for head, text in tables_of("trades.txt").items()}

FIELDS = {head: words for head, words in _TABLES.items() if head.islower() and " + " not in head}
"""Words of a trade, by trade, in small letters; of two words, with a hyphen."""
COMPOUNDS = [(head.split()[0], words, head.split()[2:]) for head, words in _TABLES.items() if " + " in head]
"""Trades of two words, by trade: each of the first with each of the last, "bus driver", "tug captain"."""
TOLD_BY_THE_HEAD = frozenset(_TABLES["TOLD BY THE HEAD"])
"""Of the words of trades those that tell it only where somebody is said to be one: most are surnames as well."""
THINGS_OF_A_TRADE = frozenset(_TABLES["THINGS OF A TRADE"])
"""Of the words of trades those that are nobody: "bus", "hospital"."""
NO_TRADES = frozenset(_TABLES["NO TRADES"])
"""What is no trade, for all that its last word is one: "hunger striker"."""
SURNAMES = frozenset(_TABLES["SURNAMES"])
"""What people do, or once did, that with a capital may be a surname in a list, or before a comma."""
