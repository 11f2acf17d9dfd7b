"""Which pages the site has."""

from __future__ import annotations

from collections.abc import Iterable

from generator.archive import Archive
from generator.config import Config
from generator.errors import ContentError, error
from generator.model import Page, Problem
from generator.render import urls
from generator.render.data import data_pages
from generator.render.feeds import feed_pages, robot_pages
from generator.render.views.article import article_pages
from generator.render.views.catalogue import Catalogue
from generator.render.views.country import country_pages, pair_pages
from generator.render.views.home import home_page
from generator.render.views.indexes import countries_page, people_pages
from generator.render.views.listing import archive_pages, section_pages
from generator.render.views.notices import not_found_page, redirect_pages, withdrawn_pages
from generator.render.views.person import person_pages
from generator.render.views.search import search_pages


def plan_pages(archive: Archive, config: Config) -> tuple[Page, ...]:
    """Every page of the site with its view.

    Raises ContentError where two articles claim one address.
    """
    if faults := tuple(_shared_addresses(archive)):
        raise ContentError(faults)
    catalogue = Catalogue(archive, config)
    pages = [
        home_page(catalogue),
        *article_pages(catalogue),
        *person_pages(catalogue),
        *people_pages(catalogue),
        *country_pages(catalogue),
        *pair_pages(catalogue),
        countries_page(catalogue),
        *section_pages(catalogue),
        *archive_pages(catalogue),
        *search_pages(catalogue),
        *redirect_pages(catalogue),
        *withdrawn_pages(catalogue),
        not_found_page(catalogue),
        *feed_pages(catalogue, "", config.site.title, archive.articles),
        *data_pages(catalogue),
        *_hosting_pages(config),
    ]
    pages += robot_pages(catalogue, pages)
    return tuple(pages)


def _hosting_pages(config: Config) -> Iterable[Page]:
    """What GitHub Pages reads: no Jekyll, and the site's own domain."""
    yield Page(".nojekyll", "text", "")
    if config.site.domain:
        yield Page("CNAME", "text", f"{config.site.domain}\n")


def _shared_addresses(archive: Archive) -> Iterable[Problem]:
    first: dict[str, str] = {}
    for article in archive.articles:
        url = urls.article_url(article)
        if url in first:
            message = f"This article would stand at {url}, where {first[url]} stands already."
            yield error(article.path, message, "Give one of the two another `slug:`.", "address-twice")
        first.setdefault(url, article.path)
