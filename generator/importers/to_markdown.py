"""Text and HTML → Markdown that reads as the source does.

What stands in the source as text must not turn into markup, and the Markdown must stay pleasant to edit: only the
marks that would be taken for markup where they stand are escaped.
"""

from __future__ import annotations

import re
from string import punctuation
from typing import TYPE_CHECKING, Literal
from unicodedata import category
from urllib.parse import urljoin

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, Tag

_MARKS = re.compile(
    r"""
      \\ (?= [!-/:-@\[-`{-~] | $ )               # a backslash that would escape what follows
    | [`*~|]
    | (?<![^\W_]) _ | _ (?![^\W_])                # within a word_like_this it is no emphasis
    | \[ (?! [^\[\]^] [^\[\]]* \] (?! [(\[:] ) )  # "[laughter]" is no link; "[a](b)", "[a]: b" and "[^1]" would be
    | & (?= \#?\w+; ) | < (?= [\w/!?] )
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"^(\s*\d{1,9}(?=[.)](?:\s|$))|\s*(?=#|>|[-+](?:[\s-]|$)|:-|=[=\s]*$))")
_STRONG = ("b", "strong")
_EMPHASISED = ("em", "i")
_MARKED = frozenset(("a", *_STRONG, *_EMPHASISED))
_INLINE = _MARKED | frozenset("abbr cite code del ins kbd mark q s samp small strike sub sup time u".split())
_BULLETS = ["-  "]  # four characters with the space behind: Markdown wants what belongs to an item indented by four
_VERBATIM = ("pre", "code", "kbd", "samp")


def text_to_markdown(text: str) -> str:
    """One paragraph of plain text as Markdown that shows exactly its words."""
    return _escape(" ".join(text.split()), at_line_start=True)


def html_to_markdown(html: str, base: str = "") -> str:
    """An HTML fragment as Markdown; addresses in it are relative to the address `base`."""
    from markdownify import ATX, MarkdownConverter

    soup = _parse(html)
    _complete_addresses(soup, base)
    _mend_marks(soup)
    _escape_texts(soup)
    _keep_as_html(soup)
    converter = MarkdownConverter(
        heading_style=ATX,
        bullets=_BULLETS,  # type: ignore[arg-type]  # its stub says str; its text says any iterable
        autolinks=False,
        escape_asterisks=False,
        escape_underscores=False,
    )
    try:
        markdown = converter.convert_soup(soup)
    except RecursionError:  # hundreds of tags within each other, in old pages that close none
        without_inline = re.sub(rf"</?(?:{'|'.join(_INLINE)})\b[^>]*>", "", html)
        return "\n\n".join(map(text_to_markdown, _parse(without_inline).stripped_strings))
    return re.sub(r"\n(?: *\n)+", "\n\n", markdown).strip()


def html_to_text(html: str) -> str:
    """The words of an HTML fragment on one line."""
    return " ".join(_parse(html).get_text(" " if "<p" in html else "").split())


def _parse(html: str) -> BeautifulSoup:
    from bs4 import BeautifulSoup

    return BeautifulSoup(html if "<" in html else f"<p>{html}</p>", "html.parser")


def _complete_addresses(soup: BeautifulSoup, base: str) -> None:
    for element in soup.find_all(["a", "img"]):
        for name in ("href", "src"):
            if address := str(element.get(name, "")):
                # a parenthesis within would end Markdown's own
                element[name] = complete_address(address, base).replace("(", "%28").replace(")", "%29")


def complete_address(address: str, base: str) -> str:
    """The address as it is from anywhere; one that cannot be understood stays as it stands."""
    try:
        return urljoin(base, "%20".join(address.split()))
    except ValueError:
        return address


def _mend_marks(soup: BeautifulSoup) -> None:
    """Take marks from mere space and punctuation, and make two that touch one: `**A****B**` is no markup."""
    from bs4.element import Tag

    for element in soup.find_all(["span", "font", *_STRONG, *_EMPHASISED]):
        if element.name not in _MARKED or not any(map(str.isalnum, element.get_text())):
            element.unwrap()
    for element in soup.find_all(_INLINE):
        if not element.get_text(strip=True) and not element.find("img"):
            element.unwrap()
    for kind in _STRONG, _EMPHASISED:
        for element in soup.find_all(kind):
            while isinstance(follower := element.next_sibling, Tag) and follower.name in kind:
                element.extend(follower.extract().contents)


def _escape_texts(soup: BeautifulSoup) -> None:
    from bs4.element import NavigableString, Tag

    verbatim = {id(text) for element in soup.find_all(_VERBATIM) for text in element.find_all(string=True)}
    for text in soup.find_all(string=True):
        if type(text) is NavigableString and id(text) not in verbatim:  # a comment is of a type of its own
            escaped = _escape(re.sub(r"\s+", " ", text), at_line_start=_begins_line(text))
            if escaped.endswith("!") and isinstance(text.next_sibling, Tag) and text.next_sibling.name == "a":
                escaped = f"{escaped[:-1]}\\!"  # or the link would be a picture
            text.replace_with(escaped)


def _begins_line(text: NavigableString) -> bool:
    from bs4.element import Tag

    before = text.previous_sibling
    if isinstance(before, Tag):
        return before.name != "img" and before.name not in _INLINE
    return (before is None or not str(before).strip()) and (text.parent is None or text.parent.name not in _MARKED)


def _keep_as_html(soup: BeautifulSoup) -> None:
    """Leave as HTML what Markdown has no mark for, and emphasis where its marks would not be taken for marks."""
    for element in soup.find_all(["del", "s", "strike", "sub", "sup", *_STRONG, *_EMPHASISED]):
        if element.name not in _MARKED or not _may_be_marked(element):
            name = _HTML_NAMES.get(element.name, element.name)
            element.insert_before(f"<{name}>")
            element.insert_after(f"</{name}>")
            element.unwrap()


_HTML_NAMES = {"s": "del", "strike": "del", "b": "strong", "i": "em"}


def _may_be_marked(element: Tag) -> bool:
    """CommonMark takes `**` for a mark where a letter follows it, or where no letter is on its other side."""
    text = element.get_text()
    words = text.strip()
    before = " " if text[0].isspace() else _beside(element, "previous_siblings")[-1:]
    after = " " if text[-1].isspace() else _beside(element, "next_siblings")[:1]
    return all(
        category(edge)[0] in "LMN"
        or not beside
        or beside.isspace()
        or beside in punctuation
        or category(beside)[0] == "P"
        for edge, beside in ((words[0], before), (words[-1], after))
    )


def _beside(element: Tag, side: Literal["previous_siblings", "next_siblings"]) -> str:
    """The text that touches the element on its line; empty where the line begins or ends there."""
    from bs4.element import Tag

    for sibling in getattr(element, side):
        if isinstance(sibling, Tag) and sibling.name not in _INLINE:
            return ""
        if text := str(sibling.get_text()):
            return text
    around = element.parent
    return _beside(around, side) if around and around.name in _INLINE and around.name != "a" else ""


def _escape(text: str, *, at_line_start: bool) -> str:
    text = _MARKS.sub(r"\\\g<0>", text)
    return _LINE_START.sub(r"\1\\", text) if at_line_start else text
