"""A site's own templates, and what happens when one is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from little_archive import CONFIG, archive_of, article, little_archive, naming, rendered

from generator.errors import ConfigError
from generator.model import Person, Problem
from generator.render import unused_templates


def site_with(root: Path, **templates: str) -> Path:
    """A site with templates of its own, by name without suffix."""
    (root / "templates").mkdir()
    for name, text in templates.items():
        (root / "templates" / f"{name}.html").write_text(text)
    return root


def fault(root: Path) -> Problem:
    with pytest.raises(ConfigError) as raised:
        rendered(little_archive(), CONFIG, root)
    (problem,) = raised.value.problems
    return problem


def test_a_site_replaces_one_template_and_keeps_the_others(tmp_path: Path) -> None:
    built_in = rendered(little_archive(), CONFIG, tmp_path)
    ours = rendered(little_archive(), CONFIG, site_with(tmp_path, not_found="Nothing at {{ site.title }}."))
    assert ours.pop("404.html") == b"Nothing at The Little Archive."
    built_in.pop("404.html")
    assert ours == built_in


def test_a_template_that_no_page_is_made_with_is_told(tmp_path: Path) -> None:
    own = site_with(tmp_path, persn="Oops", person='{% include "portrait.html" %}', portrait="", article="")
    (doubt,) = unused_templates(own)
    assert (doubt.where, doubt.remedy.partition("?")[0]) == ("templates/persn.html", "Did you mean person.html")


def test_a_template_extends_the_built_in_one_of_its_name(tmp_path: Path) -> None:
    text = '{% extends "builtin/person.html" %}{% block kind %}{{ super() }} ours{% endblock %}'
    page = rendered(little_archive(), CONFIG, site_with(tmp_path, person=text))["people/mara-voss/index.html"].decode()
    assert '<body class="entity person ours">' in page
    assert "Foreign minister of Norway" in page


def test_a_name_that_the_view_has_not_is_an_error_with_its_line(tmp_path: Path) -> None:
    problem = fault(site_with(tmp_path, home="<p>\n{{ view.headlines }}\n"))
    assert (problem.where, problem.code) == ("templates/home.html:2", "template")
    assert problem.message == "'HomeView' has no attribute 'headlines'."


def test_a_fault_in_a_template_of_a_folder_is_named_with_the_folder(tmp_path: Path) -> None:
    site = site_with(tmp_path, home='{% include "parts/top.html" %}')
    (site / "templates" / "parts").mkdir()
    (site / "templates" / "parts" / "top.html").write_text("\n{{ view.headlines }}")
    assert fault(site).where == "templates/parts/top.html:2"


def test_what_a_sites_own_frame_adds_stands_on_pages_of_every_kind(tmp_path: Path) -> None:
    """Behind the built-in style sheet, so that the site's rules win, and beside what the page's own template adds."""
    link, note = '<link rel="stylesheet" href="{{ root }}static/ours.css">', "<p>Ours.</p>"
    blocks = f"{{% block head %}}{link}{{% endblock %}}{{% block scripts %}}{note}{{% endblock %}}"
    pages = rendered(little_archive(), CONFIG, site_with(tmp_path, base='{% extends "builtin/base.html" %}' + blocks))
    of_the_frame = {url: page.decode() for url, page in pages.items() if b'class="masthead"' in page}
    for url, page in of_the_frame.items():
        _, style, rest = page.partition("static/style.css")
        assert style, url
        assert "static/ours.css" in rest, url
        assert note in rest, url
    assert [url for url, page in of_the_frame.items() if "citation_title" in page]


def test_wrong_syntax_is_an_error_with_its_line(tmp_path: Path) -> None:
    assert fault(site_with(tmp_path, home="<p>\n\n{% if %}")).where == "templates/home.html:3"


def test_a_missing_template_is_an_error_that_names_it(tmp_path: Path) -> None:
    problem = fault(site_with(tmp_path, home='{% extends "bass.html" %}'))
    assert problem.message == "There is no template bass.html."


def test_a_calculation_that_cannot_be_done_is_an_error_with_its_line(tmp_path: Path) -> None:
    assert fault(site_with(tmp_path, home="\n{{ 1 + site.title }}")).where == "templates/home.html:2"


def test_no_text_of_an_article_becomes_markup(tmp_path: Path) -> None:
    hostile = "</script><script>alert(1)</script>"
    story = article(
        1, hostile, "<p>Ann &lt;b&gt; spoke.</p>", byline=(hostile,), section="World", summary=hostile, thread=hostile
    )
    references = naming(story, "person", "ann", "Ann")
    archive = archive_of([story], [Person("ann", hostile, variants=(hostile,))], [], references)
    for path, data in rendered(archive, CONFIG, tmp_path).items():
        if path.endswith((".html", ".xml")):
            assert b"<script>" not in data, path
            assert b"<b>" not in data, path
