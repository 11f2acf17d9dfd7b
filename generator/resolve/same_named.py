"""Who shares his name with somebody else, as an article says: "a man of the same name", "the wrong Ezra Holm"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import Annotation, Article, Span
from generator.resolve.years import SENTENCE_END


def namesakes_in(article: Article, annotation: Annotation) -> Iterator[Span]:
    """Mentions in a sentence that says that somebody else has the name; the article's first where it names nobody."""
    named = [mention.span for mention in annotation.people if mention.span.start >= article.body_start]
    for said in _SAME_NAME.finditer(article.text):
        start = max(article.text.rfind(stop, 0, said.start()) for stop in (". ", "\n", "” ", "? "))
        end = SENTENCE_END.search(article.text, said.end())
        here = [span for span in named if start < span.start < (end.start() if end else len(article.text))]
        yield from here or named[:1]


_SAME_NAME = re.compile(
    r"\b(?:bears?|bore|has|have|had|shares?|shared|of|with|by) (?:the|that|his|her) (?:same|very) name\b"
    r"|\bwhose name (?:he|she) (?:bears|bore|has|carries)\b"
    r"|\b(?:shares|shared) (?:his|her|the|a) (?:\w+ )?name\b|\bnamesakes?\b|\bnamed (?:after|for) (?:his|her) \w+\b"
    r"|\b(?:of|with|by) (?:that|one|his|her) name\b|\bwith the name of an? (?:[\w-]+ ){0,3}?\w+(?:[eo]r|ist|ian|man)\b"
    r"|\bha(?:s|d|ving) (?:his|her) name\b(?! (?:on|in|to|at|over|put|printed|taken|cleared)\b)"
    r"|\bthere[’']s another one\b",
    re.IGNORECASE,
)
