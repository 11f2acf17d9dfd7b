"""spaCy behind one function: the entities that a trained pipeline finds in a text.

Only the entity recogniser is loaded (it carries its own vectors), which finds what the whole pipeline would in less
than half the time. spaCy itself is imported when a tagger is first loaded, and never for the model "none".
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.config import NO_MODEL
from generator.errors import ToolError, error
from generator.memo import digest_of_files, key_of
from generator.model import Span

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 32
"""Lines that the model reads at a time."""
LONGEST_PIECE = 20_000
"""Characters of the longest piece that the model reads."""

_OTHER_PIPES = ["tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "morphologizer"]


class Tag(NamedTuple):
    """Characters of a text that the model takes for a name, and of what: "PERSON", "GPE", "ORG" and others."""

    span: Span
    label: str


Tags = tuple[Tag, ...]
Tagger = Callable[[Sequence[str]], list[Tags]]
"""Texts to the tags of each, in order."""


def tagger_digest(model: str) -> str:
    """The hash of what tags are made with: the pipeline, the libraries that run it, and this module; "" for "none".

    It is told without loading any of them. Raises ToolError where the pipeline is not installed.
    """
    if model == NO_MODEL:
        return ""
    from importlib.metadata import PackageNotFoundError, version

    try:
        versions = [version(package) for package in (model.replace("_", "-"), "spacy", "thinc", "numpy")]
    except PackageNotFoundError:
        raise _not_installed(model) from None
    return key_of(model, *versions, digest_of_files(Path(__file__)))


def load_tagger(model: str) -> Tagger:
    """Load an installed spaCy pipeline by the name of its package; "none" tags nothing.

    Raises ToolError where the package is not installed or cannot be loaded.
    """
    if model == NO_MODEL:
        return lambda texts: [()] * len(texts)
    import spacy
    from thinc.api import NumpyOps, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))  # a fifth less time on one thread
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r".*\[W095\]")  # trained with an older spaCy: same entities
        try:
            pipeline = spacy.load(model.replace("-", "_"), exclude=_OTHER_PIPES)
        except OSError:
            raise _not_installed(model) from None
    return partial(_tag_all, pipeline)


def _tag_all(pipeline: Language, texts: Sequence[str]) -> list[Tags]:
    pieces = [(number, start, piece) for number, text in enumerate(texts) for start, piece in _pieces(text)]
    found: list[list[Tag]] = [[] for _ in texts]
    documents = pipeline.pipe((piece for _, _, piece in pieces), batch_size=BATCH)
    for (number, start, _), document in zip(pieces, documents, strict=True):
        found[number] += [Tag(Span(start + e.start_char, start + e.end_char), e.label_) for e in document.ents]
    return [tuple(tags) for tags in found]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, which no name crosses, each with its offset; long ones are cut at a space.

    A line that is all capitals is read with a capital a word, as the model knows names.
    """
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while start < end:
            stop = end if end - start <= LONGEST_PIECE else text.rfind(" ", start + 1, start + LONGEST_PIECE) + 1
            piece = text[start : stop if stop > start else start + LONGEST_PIECE]
            yield start, piece.title() if piece.isupper() and len(piece.title()) == len(piece) else piece
            start += len(piece)
        start = end + 1


def _not_installed(model: str) -> ToolError:
    message = f'The model "{model}" is not installed.'
    remedy = f'Install the package "{model}", or set [annotation] model to one that is installed, or to "none".'
    return ToolError([error("content/site.toml", message, remedy, "model-missing")])
