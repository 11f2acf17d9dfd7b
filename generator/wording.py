"""What libraries say of a faulty file, in plain words, with the line that the fault stands in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence

import msgspec


def syntax_fault(fault: tomllib.TOMLDecodeError, text: str) -> tuple[int, str]:
    """The line, from 1, that is not TOML, and why: "a text is not closed on its line"."""
    said, _, place = str(fault).rpartition(" (at ")
    told = re.search(r"line (\d+)", place)
    lines = text.splitlines() or [""]
    line = int(told[1]) if told else len(lines)
    if said == "Unclosed array" or lines[min(line, len(lines)) - 1].startswith("["):
        # A list that is not closed is noticed only where the next table begins, which may stand in it.
        begun = [at for at, words in enumerate(lines[: line - 1], 1) if re.search(r"=\s*\[[^\]]*$", words)]
        said, line = ("Unclosed array", begun[-1]) if begun else (said, line)
    return line, next((plainly for words, plainly in _SYNTAX.items() if said.startswith(words)), said)


_SYNTAX = {
    "Cannot declare": "a table of this name stands above already",
    "Cannot overwrite": "this key stands above already",
    "Expected ']' at the end of a table": "a heading is no name between [ and ], without a blank",
    "Expected '=' after a key": "there is no = behind the key",
    "Expected newline or end of document": "something stands behind the value",
    "Illegal character '\\n'": "a text is not closed on its line with a quotation mark",
    "Invalid value": "a value is no text between straight quotation marks, and no number, list, true or false",
    "Unclosed array": "a list is not closed with ]",
    "Unescaped": "a backslash stands in a text: write it twice",
    "Unterminated string": "a text is not closed with a quotation mark",
}
"""What tomllib says, and what the writer should hear."""


def field_fault(fault: msgspec.ValidationError, text: str, table: Sequence[str], field: str) -> tuple[int, str]:
    """The line of a value that does not fit, in the TOML `text`, and why; `field` is what a key is called.

    `table` names the table that was read, none where it is the whole file.
    """
    said, _, path = str(fault).partition(" - at `$")
    names = [re.sub(r"\[.*", "", name) for name in path.strip(".`").split(".") if name.strip("[]0123456789")]
    key = re.search(r"field `(\w+)`", said)
    line = line_of([*table, *names, *([key[1]] if key and "unknown" in said else [])], text)
    place = f"`{'.'.join(names)}`" if names else "it"
    within = f" in {place}" if names else ""
    if key:
        return line, f"there {'is no' if 'unknown' in said else 'must be a'} {field} `{key[1]}`{within}"
    if kinds := re.fullmatch(r"Expected `([^`]+)`, got `(\w+)`", said):
        return line, f"{place} is {_KINDS.get(kinds[2], kinds[2])}, not {_KINDS.get(kinds[1].split(' ')[0], kinds[1])}"
    if least := re.fullmatch(r"Expected `int` >= (\d+)", said):
        return line, f"{place} must be {least[1]} or more"
    if "of length >= 1" in said:
        return line, f"{place} is empty"
    if "matching regex" in said:
        return line, f"{place} is not written as it must be"
    if other := re.fullmatch(r"Invalid enum value (.+)", said):
        return line, f"{place} cannot be {other[1]}"
    return line, f"{said}{within}"


_KINDS = {
    "array": "a list",
    "bool": "true or false",
    "datetime": "a day",
    "date": "a day",
    "float": "a number",
    "int": "a number",
    "object": "a table",
    "str": "text",
}
"""What msgspec calls the kinds of values, and what their writer does."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Words for which one of the known ones was perhaps meant, to stand before others; empty where none is like it."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, 1)
    return f"Did you mean {near[0]}? " if near else ""


def line_of(names: Iterable[str], text: str) -> int:
    """The line of the last of these keys, each sought below the one before; of the last there is, if one is missing."""
    lines = text.splitlines() or [""]
    found = 0
    for name in names:
        key = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[\]=]", re.IGNORECASE)
        found = next((at for at in range(found, len(lines)) if key.match(lines[at])), found)
    return found + 1
