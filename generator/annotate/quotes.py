"""Quotations, and the mention of whoever said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model import Article, PersonMention, Quote, Span

_SAYS = (
    "said|says|told|tells|added|adds|asked|asks|wrote|writes|noted|argued|insisted|declared|announced|stated|replied|"
    "warned|recalled|explained|testified|acknowledged|conceded|admitted|suggested|complained|commented|remarked|"
    "observed|urged|vowed|joked|quipped|answered|responded|continued|concluded|called|described|promised|predicted"
)
_QUOTED = re.compile(r"“[^“”\n]{3,}?(?:”|(?=\n|$))|(?<![\w\"])\"[^\"\n]{3,}?\"")
_AFTER = re.compile(rf",?\s*(?:(?:{_SAYS})\b[^“\"\n.]{{0,80}}?)$")
_VERB_THEN = re.compile(rf"^[,\s]*(?:(?:{_SAYS})\b)")
_NEAR = 110
"""Characters between a quotation and the name of its speaker, at most."""


def find_quotes(article: Article, people: Sequence[PersonMention]) -> tuple[Quote, ...]:
    """The quotations of an article's body in order, each with the place that names its speaker, if one does.

    A speaker stands with a verb of saying, in either order: behind the quotation ("…," said Matthew Miller; "…," Mr.
    Miller said), or before it (Mr. Miller said, "…").
    """
    text = article.text
    quotes = []
    for match in _QUOTED.finditer(text, min(article.body_start, len(text))):
        span = Span(match.start() + 1, match.end() - (match.group()[-1] in '”"'))
        if len(text[span.start : span.end].split()) > 2:
            quotes.append(Quote(span, _speaker(text, match.start(), match.end(), people)))
    return tuple(quotes)


def _speaker(text: str, start: int, end: int, people: Sequence[PersonMention]) -> Span | None:
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    for mention in people:
        if end <= mention.span.start < min(line_end, end + _NEAR):
            between = text[end : mention.span.start]
            behind = text[mention.span.end : mention.span.end + 30]
            if re.search(r"[.!?]\s|[“\"]", _without_titles(between)):
                break
            if re.match(rf"[,\s]*(?:{_SAYS})\b", between) or (
                len(between.split()) < 8 and re.match(rf"(?:, [^,.\n]{{1,60}},)?\s+(?:{_SAYS})\b", behind)
            ):
                return mention.span
    for mention in reversed(people):
        if max(line_start, start - _NEAR) <= mention.span.start and mention.span.end <= start:
            between = text[mention.span.end : start]
            if re.search(r"[.!?]\s|[”\"]", between):
                return None
            if re.search(rf"\b(?:{_SAYS})\b[^.\n]{{0,60}}$", between):
                return mention.span
    return None


def _without_titles(text: str) -> str:
    return re.sub(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Rev|[A-Z])\.", "", text)
