"""Articles annotated once, and no more than what is new."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from little_archive import card_of
from msgspec.structs import replace
from tagged import tagged

from generator.annotate import annotate_articles
from generator.config import AnnotationSettings
from generator.memo import Memo, open_memo
from generator.model import Annotation, Article, Overrides
from generator.progress import Silent

NO_MODEL = AnnotationSettings(model="none")


class Counting:
    """An executor that counts the articles it is given, and fails from a certain chunk on."""

    def __init__(self, fails_at: int = 99) -> None:
        self.given = 0
        self.left = fails_at

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt
        self.given += len(args[-1])
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def articles(number: int) -> list[Article]:
    article, _ = tagged("Pike Speaks\nIvo Pike spoke of France.", Overrides(people=("Ivo Pike",), countries=("FR",)))
    return [replace(article, id=f"a{n}", text=f"{article.text} {n}") for n in range(number)]


def annotate(found: list[Article], memo: Memo, executor: Counting) -> tuple[dict[str, Annotation], int]:
    cards = list(map(card_of, found))
    with Silent().stage("annotate") as stage:
        annotations, anew = annotate_articles(
            cards, {article.id: article for article in found}, NO_MODEL, memo, executor, stage
        )
        return dict(annotations), anew


def test_people_and_countries_of_each_article(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        annotations, anew = annotate(articles(3), memo, Counting())
    assert anew == 3
    assert [m.surface for m in annotations["a1"].people] == ["Ivo Pike"]
    assert [m.code for m in annotations["a1"].countries] == ["FR"]


def test_what_is_known_is_not_annotated_again(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        first, _ = annotate(articles(3), memo, Counting())
        again = Counting()
        assert annotate(articles(3), memo, again) == (first, 0)
        assert again.given == 0


def test_an_editors_word_makes_one_article_new(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        annotate(articles(3), memo, Counting())
        changed = articles(3)
        changed[1] = replace(changed[1], overrides=Overrides())
        annotations, anew = annotate(changed, memo, Counting())
    assert (anew, annotations["a1"].people) == (1, ())


def test_a_run_that_is_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        with pytest.raises(KeyboardInterrupt):
            annotate(articles(200), memo, Counting(fails_at=2))
        rest = Counting()
        annotate(articles(200), memo, rest)
    assert rest.given == 200 - 2 * 64


def test_no_articles(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        assert annotate([], memo, Counting()) == ({}, 0)


def test_what_another_model_has_found_is_kept(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        memo.put("tags other 1.0", {"a": b"found"})
        for _ in range(9):
            annotate(articles(3), memo, Counting())
        assert memo.get("tags other 1.0", ["a"]) == {"a": b"found"}
