"""What every page shows of the site itself."""

from __future__ import annotations

from msgspec import Struct

from generator.config import Config


class SiteView(Struct, frozen=True):
    """The site's name, settings and ways in; whatever changes here renders every page anew."""

    title: str
    description: str
    language: str
    publisher: str
    repository: str
    notice: str
    data: bool
    """Whether there are tables, files of people, and names for cards."""
    search: bool
    sections: bool
    """Whether an article has a section."""


def site_view(config: Config, *, sections: bool) -> SiteView:
    """The site view of a configuration and of an archive with or without sections."""
    site = config.site
    publisher = site.publisher or site.title
    return SiteView(
        site.title,
        site.description,
        site.language,
        publisher,
        site.repository,
        site.notice,
        config.pages.data,
        config.pages.search,
        sections,
    )
