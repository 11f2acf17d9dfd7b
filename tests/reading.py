"""Every article of a site, opened."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.memo import Memo
from generator.model import Article, Problem
from generator.progress import Silent
from generator.read import articles_of, read_cards


class Read(NamedTuple):
    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def read_all(root: Path, memo: Memo) -> Read:
    with Silent().stage("read") as stage:
        cards, problems = read_cards(root, memo, stage)
    return Read(tuple(articles_of(memo, cards).values()), problems)
