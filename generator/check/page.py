"""Each page is one that a browser, a screen reader and a search engine understand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.markup import Markup
from generator.errors import error, warning
from generator.model import Problem


def check_page(path: str, page: Markup) -> Iterator[Problem]:
    """What templates got wrong on one page (errors), and what articles brought along (warnings)."""
    for fault in page.faults:
        yield error(f"{path}:{fault.line}", fault.message, "Mend the template.", "html-syntax")
    if not page.title:
        yield error(path, "The page has no title.", "Give the template a <title>.", "html-title")
    if not page.language:
        yield error(path, "The page does not say its language.", "Write <html lang=…>.", "html-language")
    if page.headings != 1 and not page.redirect:
        remedy = "Give the template one <h1>."
        yield error(path, f"The page has {page.headings} headings of the first rank.", remedy, "html-heading")
    for name in page.repeated_ids:
        yield error(path, f"Two parts of the page have the id {name!r}.", "Make ids unique.", "html-id")
    for source in page.images_without_alt:
        remedy = 'Say what it shows; alt="" where it only decorates.'
        yield warning(path, f"The picture {source!r} has no alternative text.", remedy, "html-alt")
    for address in page.empty_links:
        remedy = "Give it words, or take it away."
        yield warning(path, f"The link to {address!r} has no words.", remedy, "html-link-empty")
