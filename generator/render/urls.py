"""Every address of the site.

An address is a path below the site's root without a leading slash. That of an HTML page ends in a slash and its file
is the `index.html` of that folder; any other address is the path of its file. Links name the file, so that the site
also works from disk (docs/decisions/0003-links-name-the-file.md).
"""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from generator.model import Article, Card, Country
from generator.slugs import slug_of

HOME = ""
CALENDAR = "articles/"
UNDATED = "articles/undated/"
PEOPLE = "people/"
COUNTRIES = "countries/"
SECTIONS = "sections/"
SEARCH = "search/"
NOT_FOUND = "404.html"


def article_url(article: Article | Card) -> str:
    """`articles/2023/07/blinken-meets-wang-yi/`."""
    day = article.published
    folder = f"{CALENDAR}{day.year:04}/{day.month:02}/" if day else UNDATED
    return f"{folder}{article.slug}/"


def person_url(person: str) -> str:
    """`people/antony-blinken/`, by `Person.id`."""
    return f"{PEOPLE}{person}/"


def letter_url(letter: str, part: int = 1) -> str:
    """`people/a-z/b/` and its further parts `people/a-z/b/2/`; letters of other scripts are spelled."""
    return part_url(f"{PEOPLE}a-z/{slug_of(letter)}/", part)


def country_url(country: Country) -> str:
    """`countries/china/`."""
    return f"{COUNTRIES}{country.slug}/"


def flag_url(country: Country) -> str:
    """`countries/china/flag.svg`, for the countries of today."""
    return f"{country_url(country)}flag.svg"


def pair_url(a: Country, b: Country) -> str:
    """`countries/china/united-states/`, in alphabetical order of the slugs."""
    first, second = sorted((a.slug, b.slug))
    return f"{COUNTRIES}{first}/{second}/"


def section_url(section: str) -> str:
    """`sections/world/`."""
    return f"{SECTIONS}{slug_of(section)}/"


def year_url(scope: str, year: int) -> str:
    """`2023/`, or the year of a person, country, pair or section: `people/antony-blinken/2023/`."""
    return f"{scope}{year:04}/"


def undated_url(scope: str) -> str:
    """`articles/undated/`, or the undated articles of a person, country, pair or section."""
    return f"{scope}undated/" if scope else UNDATED


def month_url(scope: str, year: int, month: int) -> str:
    """`2023/07/`, or the month of a person, country, pair or section."""
    return f"{scope}{year:04}/{month:02}/"


def day_url(scope: str, day: date) -> str:
    """`2023/07/13/`."""
    return f"{month_url(scope, day.year, day.month)}{day.day:02}/"


def part_url(url: str, part: int) -> str:
    """The first part of a long page stands at the page's own address, the second below it at `2/`.

    Below that of the articles without a date stand these; its second part is beside it, at `articles/undated-2/`.
    """
    if part == 1:
        return url
    return f"{url.removesuffix('/')}-{part}/" if url == UNDATED else f"{url}{part}/"


def root_of(url: str) -> str:
    """The way from a page up to the site's root: `../../` from `people/antony-blinken/`."""
    return "../" * url.count("/")


def base_path(site_url: str) -> str:
    """The path at which the site stands on its host, `/archive/` or `/`: for a page that is served at any address."""
    return urlsplit(site_url).path.rstrip("/") + "/"


def absolute(site_url: str, url: str) -> str:
    """The address with scheme and host; empty where the site's own is not known."""
    return f"{site_url.rstrip('/')}/{url}" if site_url else ""
