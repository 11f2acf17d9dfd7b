"""Every article annotated once: tags by the model, then rules over them, each remembered by what it is made from."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from generator import names, trade_words
from generator.annotate.countries import find_countries
from generator.annotate.listed import find_listed_countries, find_listed_people
from generator.annotate.people import find_people
from generator.annotate.quotes import find_quotes
from generator.annotate.tagger import Tagger, Tags, load_tagger, tagger_digest
from generator.config import NO_MODEL, AnnotationSettings
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Annotation, Article, Card, Later
from generator.places import gazetteer_digest
from generator.progress import Stage
from generator.word_lists import list_file
from generator.workers import Executor, as_completed

TEXTS_A_CHUNK = 64
CHARACTERS_A_CHUNK = 200_000
_HALF = 32
"""Digits of half a hash."""

_HERE = Path(__file__).resolve().parent
_TOOLS = ("model.py", "patterns.py", "places.py", "slugs.py", "word_lists.py")
_LISTS = (*names.MADE_FROM, *trade_words.MADE_FROM, list_file("words.txt"))
CODE = (_HERE, *_LISTS, *(_HERE.parent / name for name in _TOOLS))
"""What annotations are made with: this room, and the modules outside that have a say in them."""

Task = tuple[Article, bytes | None]
"""An article, without its HTML, and its tags if the memo has them."""


class _Sent(NamedTuple):
    """What is kept of an article while its annotation is under way: the keys of its results, and how long it is."""

    annotation: str
    tags: str
    words: int


def annotate_articles(
    cards: Sequence[Card],
    articles: Mapping[str, Article],
    settings: AnnotationSettings,
    memo: Memo,
    executor: Executor | None,
    stage: Stage,
) -> tuple[Later[Annotation], int]:
    """What each article says, by `Article.id`, and how many were annotated anew.

    Results are on record as each chunk comes back: a run that is killed goes on where it stopped.

    Raises ToolError where the model is not installed.
    """
    tagger = tagger_digest(settings.model)
    kind = f"tags {settings.model}"  # so that to try another model forgets nothing of this one
    rules = key_of(tagger, digest_of_files(*CODE), gazetteer_digest())
    # halves of two hashes are as good as one of both, and told sooner
    keys = {card.id: card.body[:_HALF] + rules[:_HALF] for card in cards}
    known = memo.known("annotation")
    anew = [card.id for card in cards if keys[card.id] not in known]
    stage.advance(len(cards) - len(anew))
    under_way: list[list[_Sent]] = []

    def tasks() -> Iterator[tuple[_Sent, Task]]:
        for id_ in anew:
            article = articles[id_]
            sent = _Sent(keys[id_], key_of(tagger, article.text), article.text.count(" "))
            yield sent, (replace(article, html=""), memo.get(kind, [sent.tags]).get(sent.tags))

    def chunks() -> Iterator[list[Task]]:
        for chunk in _chunks(tasks()):
            under_way.append([sent for sent, _ in chunk])
            yield [task for _, task in chunk]

    began, words = time.monotonic(), 0
    for index, results in as_completed(executor, partial(annotate_chunk, settings.model), chunks()):
        done = list(zip(under_way[index], results, strict=True))
        memo.put(kind, {sent.tags: tags for sent, (tags, _) in done})
        memo.put("annotation", {sent.annotation: found for sent, (_, found) in done})
        words += sum(sent.words for sent, _ in done)
        stage.advance(len(done), f"{words / (time.monotonic() - began):,.0f} words/s")
    if anew:
        memo.keep_only("annotation", len(cards), keys.values)
        memo.keep_only(kind, len(cards), lambda: [key_of(tagger, articles[card.id].text) for card in cards])
    decode = msgspec.msgpack.Decoder(Annotation).decode
    return Later(keys, lambda id_: decode(memo.value("annotation", keys[id_]))), len(anew)


def annotate_chunk(model: str, tasks: Sequence[Task]) -> list[tuple[bytes, bytes]]:
    """Tags and annotation of each article, encoded; runs in a worker, where the model is loaded once."""
    untagged = [article.text for article, tags in tasks if tags is None]
    fresh = iter(_tagger(model)(untagged) if untagged else ())
    encode = msgspec.msgpack.encode
    results = []
    for article, stored in tasks:
        tags = next(fresh) if stored is None else msgspec.msgpack.decode(stored, type=Tags)
        results.append((encode(tags) if stored is None else stored, encode(annotate(article, tags, model))))
    return results


def annotate(article: Article, tags: Tags, model: str) -> Annotation:
    """What one article says, by rule from the model's tags; without a model, what its front matter lists."""
    if model == NO_MODEL:
        countries, people = find_listed_countries(article), find_listed_people(article)
    else:
        countries = find_countries(article.text, tags)
        people = find_people(article, tags, countries)
    return Annotation(people, countries, find_quotes(article, people))


@cache
def _tagger(model: str) -> Tagger:
    return load_tagger(model)


def _chunks(tasks: Iterable[tuple[_Sent, Task]]) -> Iterator[list[tuple[_Sent, Task]]]:
    chunk: list[tuple[_Sent, Task]] = []
    characters = 0
    for sent, task in tasks:
        chunk.append((sent, task))
        characters += len(task[0].text)
        if len(chunk) == TEXTS_A_CHUNK or characters > CHARACTERS_A_CHUNK:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk
