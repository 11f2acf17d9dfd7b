"""Every article annotated once: tags by the model, then rules over them, each remembered by what it is made from."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import msgspec

from generator.annotate.countries import find_countries
from generator.annotate.listed import find_listed_countries, find_listed_people
from generator.annotate.people import find_people
from generator.annotate.quotes import find_quotes
from generator.annotate.tagger import Tagger, Tags, load_tagger, model_version
from generator.config import NO_MODEL, AnnotationSettings
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Annotation, Article
from generator.places import gazetteer_digest
from generator.progress import Stage
from generator.workers import Executor, as_completed

TEXTS_A_CHUNK = 64
CHARACTERS_A_CHUNK = 200_000

_HERE = Path(__file__).resolve().parent
_CODE = (_HERE, _HERE.parent / "names.py", _HERE.parent / "model.py", _HERE.parent / "data" / "given_names.txt")

Task = tuple[Article, bytes | None]
"""An article, without its HTML, and its tags if the memo has them."""


def annotate_articles(
    articles: Sequence[Article], settings: AnnotationSettings, memo: Memo, executor: Executor, stage: Stage
) -> tuple[dict[str, Annotation], int]:
    """What each article says, by `Article.id`, and how many were annotated anew.

    Results are on record as each chunk comes back: a run that is killed goes on where it stopped.

    Raises ToolError where the model is not installed.
    """
    tags_keys, keys = _keys(articles, model_version(settings.model))
    known = memo.get("annotation", keys.values())
    anew = [article for article in articles if keys[article.id] not in known]
    stage.advance(len(articles) - len(anew))
    tags = memo.get("tags", [tags_keys[article.id] for article in anew])
    tasks: list[Task] = [(replace(article, html=""), tags.get(tags_keys[article.id])) for article in anew]
    chunks = list(_chunks(tasks))
    began, words = time.monotonic(), 0
    for index, results in as_completed(executor, partial(annotate_chunk, settings.model), chunks):
        ids = [article.id for article, _ in chunks[index]]
        memo.put("tags", {tags_keys[i]: tagged for i, (tagged, _) in zip(ids, results, strict=True)})
        found = {keys[i]: annotation for i, (_, annotation) in zip(ids, results, strict=True)}
        memo.put("annotation", found)
        known.update(found)
        words += sum(article.text.count(" ") for article, _ in chunks[index])
        stage.advance(len(ids), f"{words / (time.monotonic() - began):,.0f} words/s")
    if anew:
        memo.keep_only("tags", tags_keys.values())
        memo.keep_only("annotation", keys.values())
    decode = msgspec.msgpack.Decoder(Annotation).decode
    return {article.id: decode(known[keys[article.id]]) for article in articles}, len(anew)


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


def _keys(articles: Sequence[Article], version: str) -> tuple[dict[str, str], dict[str, str]]:
    """Keys of the tags (text, model) and of the annotations (tags, rules, gazetteer, an editor's words), by article."""
    rules = key_of(digest_of_files(*_CODE), gazetteer_digest())
    tags = {article.id: key_of(article.text, version) for article in articles}
    editors = {a.id: msgspec.msgpack.encode((a.headline, a.byline, a.contributors, a.overrides)) for a in articles}
    return tags, {i: key_of(tags_key, rules, editors[i]) for i, tags_key in tags.items()}


def _chunks(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    chunk: list[Task] = []
    characters = 0
    for task in tasks:
        chunk.append(task)
        characters += len(task[0].text)
        if len(chunk) == TEXTS_A_CHUNK or characters > CHARACTERS_A_CHUNK:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk
