"""Which articles are told to be related, and why."""

from __future__ import annotations

from datetime import date, timedelta

from little_archive import CONFIG, archive_of, article

from generator.model import Person, Reference
from generator.render.catalogue import Catalogue
from generator.render.related import related_articles

DAY = date(2024, 1, 1)


def related(*names: str, besides: tuple[int, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    """What is related to the first of the articles that name these letters: "AB", "BC"."""
    stories = [article(n, f"Story {n}", "<p>…</p>", DAY + timedelta(days=n)) for n in range(len(names))]
    references = [
        Reference(story.id, None, "person", letter, letter, "test")
        for story, letters in zip(stories, names, strict=True)
        for letter in letters
    ]
    people = [Person(letter, letter) for letter in sorted(set("".join(names)))]
    catalogue = Catalogue(archive_of(stories, people, [], references), CONFIG)
    found = related_articles(catalogue, stories[0], besides=[stories[place] for place in besides])
    return [(one.article.headline, one.shared) for one in found]


def test_related_articles_share_two_names_at_least_and_say_which() -> None:
    assert related("AB", "ABC", "AC", "D") == [("Story 1", ("B", "A"))]


def test_a_rare_name_counts_for_more_than_a_common_one() -> None:
    headlines = [headline for headline, _ in related("ABCD", "AB", "CD", "A", "B", "A", "B")]
    assert headlines == ["Story 2", "Story 1"]


def test_an_article_that_the_page_already_leads_to_is_not_related() -> None:
    assert related("AB", "AB", "AB", besides=(1,)) == [("Story 2", ("A", "B"))]


def test_nothing_is_related_to_an_article_without_names() -> None:
    assert related("", "AB", "AB") == []
