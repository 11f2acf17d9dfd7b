"""Links laid over the text of an article."""

from __future__ import annotations

import re
from html import escape

from hypothesis import given
from hypothesis import strategies as st
from little_archive import article, naming

from generator.model import Article, Entity, Reference, Span
from generator.prose import plain_text
from generator.render.entity_links import linked_html, mentions_linked, with_short_ways

PAGES: dict[Entity, str] = {
    ("person", "mara-voss"): "people/mara-voss/index.html",
    ("country", "NO"): "countries/norway/index.html",
}


def linked(html: str, *references: Reference, of: Article | None = None) -> str:
    return linked_html(of or article(1, "Headline", html), references, PAGES, "../")


def test_a_mention_links_to_the_page_of_its_entity() -> None:
    story = article(1, "Headline", "<p>Mara Voss came.</p>")
    assert linked("", *naming(story, "person", "mara-voss", "Mara Voss"), of=story) == (
        '<p id="p1"><a id="e1" class="entity person first" href="../people/mara-voss/index.html">'
        "Mara Voss</a> came.</p>"
    )


def test_only_the_first_mention_below_each_heading_stands_out() -> None:
    story = article(1, "Headline", "<p>Voss and Voss.</p><h2>Later, Voss</h2><p>Voss.</p>")
    html = linked("", *naming(story, "person", "mara-voss", "Voss"), of=story)
    assert re.findall(r'class="entity( person first)?"', html) == [" person first", "", " person first", ""]


def test_the_first_link_of_all_has_an_id_that_can_be_pointed_at() -> None:
    story = article(1, "Headline", "<p>M<em>ara Vo</em>ss.</p><h2>Later</h2><p>Mara Voss.</p>")
    html = linked("", *naming(story, "person", "mara-voss", "Mara Voss"), of=story)
    assert re.findall(r'id="(?!p\d)([^"]*)"', html) == ["e1"]
    assert mentions_linked(html) == {"../people/mara-voss/index.html": html.count("<a ")}


def test_in_a_long_text_a_later_mention_leads_to_the_first() -> None:
    text = "<p>Voss met Voss.</p><h2>Then</h2><p>Voss left with Voss.</p>"
    story = article(1, "Headline", text)
    html = linked("", *naming(story, "person", "mara-voss", "Voss"), of=story)
    short = with_short_ways(html)
    page, first = "../people/mara-voss/index.html", "#e1"
    assert mentions_linked(html) == {page: 4}
    assert re.findall(r'class="entity( person first)?" href="([^"]*)"', short) == [
        (" person first", page),
        ("", first),
        (" person first", page),
        ("", first),
    ]
    assert plain_text(short) == plain_text(html)


def test_a_mention_in_the_headline_a_credit_and_an_entity_without_a_page_are_not_linked() -> None:
    story = article(1, "Voss Speaks", "<p>By Voss, in Atlantis.</p>")
    references = [
        *naming(story, "person", "mara-voss", "Voss", credit=True),
        Reference("a1", Span(0, 4), "person", "mara-voss", "Voss", "test"),
        *naming(story, "country", "ATL", "Atlantis"),
        Reference("a1", None, "country", "NO", "Norway", "editor", by="editor"),
    ]
    assert linked("", *references, of=story) == '<p id="p1">By Voss, in Atlantis.</p>'


WORDS = st.lists(st.sampled_from(["Voss", "Norway", "said", "&", "<b>", "“so”", "é", "王"]), min_size=1, max_size=6)
INLINE = st.sampled_from(["{}", "<em>{}</em>", '<a href="x">{}</a>', "a <strong>{}</strong> b", "{}<br>{}"])
BLOCK = st.sampled_from(["<p>{}</p>", "<h2>{}</h2>", "<ul><li>{}</li></ul>", "<blockquote><p>{}</p></blockquote>"])


@st.composite
def html_texts(draw: st.DrawFn) -> str:
    blocks = []
    for _ in range(draw(st.integers(0, 5))):
        words = escape(" ".join(draw(WORDS)))
        blocks.append(draw(BLOCK).replace("{}", draw(INLINE).replace("{}", words)))
    return "\n".join(blocks)


@given(html_texts(), st.data())
def test_law_linked_html_keeps_its_text(html: str, data: st.DataObject) -> None:
    story = article(1, "Headline", html)
    places = st.integers(0, len(story.text))
    spans = data.draw(st.lists(st.tuples(places, places).map(sorted)))
    references = [
        Reference("a1", Span(*span), kind, entity, "", "test")
        for (kind, entity), span in zip(list(PAGES) * len(spans), sorted(spans), strict=False)
    ]
    assert plain_text(linked("", *references, of=story)) == plain_text(html)
