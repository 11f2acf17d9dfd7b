"""An HTML page saved from the web. The only home of trafilatura, which the extra `webpage` installs."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.errors import ContentError, ToolError, error
from generator.importers.credits import people_in
from generator.importers.imported import Dropped, Imported, missing, undated
from generator.importers.to_markdown import html_to_markdown

if TYPE_CHECKING:
    from trafilatura.settings import Document


def read_webpage(data: bytes, where: str) -> list[Imported]:
    """Read a saved page, which holds one article.

    Raises ContentError, naming the file as `where`, if there is none in it; ToolError if the extra is not installed.
    """
    page, said, html = _taken_apart(data, where)
    address = said.url or ""
    headline = " ".join((said.title or "").split())
    published = _published(said.date, page)
    authors = [author.strip() for author in (said.author or "").split(";") if author.strip()]
    article = Imported(
        headline=headline,
        body=_without_headline(html_to_markdown(html, address), headline),
        published=published,
        section=(said.categories or [""])[0],
        byline=tuple(person for author in authors for person in people_in(author) or (author,)),
        summary=said.description or "",
        source=said.sitename or "",
        source_url=address,
        id=address,
        dropped=(Dropped(0, "the page around the article", "navigation, advertisements, comments, and all pictures"),),
        missing=missing((published, undated()), (authors, "no author"), (address, "no address")),
    )
    return [article]


def _taken_apart(data: bytes, where: str) -> tuple[str, Document, str]:
    """The page, what it says of itself, and the HTML of its article."""
    try:
        import trafilatura
    except ImportError:
        remedy = "Install it: pip install 'clipfile[webpage]'"
        raise ToolError([error(where, "To read saved web pages takes trafilatura.", remedy, "import-extra")]) from None
    page = trafilatura.utils.decode_file(data)
    said = trafilatura.extract_metadata(page, date_config={"extensive_search": False, "original_date": True})
    html = trafilatura.extract(
        page,
        url=said.url,
        output_format="html",
        include_formatting=True,
        include_links=True,
        include_comments=False,
    )
    if not html:
        remedy = "Save the page itself, whole; or paste its text into a .txt file."
        raise ContentError([error(where, "There is no article in this page.", remedy, "import-no-article")])
    return page, said, html


def _published(found: str | None, page: str) -> date | None:
    """The day that trafilatura found, if the page states it, and not only as the day of a later change.

    trafilatura completes what a page leaves open (a month becomes its first day) and takes a change where there is
    nothing else.
    """
    if not found:
        return None
    day = date.fromisoformat(found)
    forms = (f"{day}", f"{day:%Y/%m/%d}", f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}")
    statements = re.finditer(rf"[^<>,]{{0,200}}(?<!\d)(?:{'|'.join(forms)})(?!\d)[^<>,]{{0,200}}", page)
    return day if any(not re.search("modif|updat", said[0], re.IGNORECASE) for said in statements) else None


def _without_headline(markdown: str, headline: str) -> str:
    first, _, rest = markdown.partition("\n\n")
    return rest if first.lstrip("# ").casefold() == headline.casefold() else markdown
