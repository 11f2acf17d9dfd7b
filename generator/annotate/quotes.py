"""Quotations, and the mention of whoever said them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from generator.annotate.lexicon import SPEECH
from generator.model import Article, PersonMention, Quote, Span
from generator.patterns import pattern

_SAYS = "|".join(sorted(SPEECH | {"called", "described", "put it"}))
_QUOTED = pattern(r"“[^“”\n]{3,}(?:”|(?=\n)|$)|\"(?<![\w\"].)[^\"\n]{3,}\"")
_VERB_FIRST = pattern(rf"[,\s]*(?:{_SAYS})\b")
_VERB_BEHIND = pattern(rf"(?:,[^,.\n]{{1,60}},)?\s+(?:{_SAYS})\b")
_VERB_BEFORE_QUOTE = pattern(rf"\b(?:{_SAYS})\b[^.\n]{{0,60}}$")
_CLOSING = "”\"’'"
"""What closes a quotation, and one within it: “It was ‘a start,’” Mr. Pike said."""
_BREAK = pattern(r"[.!?]\s|[“”\"]")
_TITLE_STOP = pattern(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Rev|[A-Z])\.")
_NEAR = 110
"""Characters between a quotation and the name of its speaker, at most."""
_WORDS_BEFORE_NAME = 8
"""Words between a quotation and a name that its verb follows: "…," the tall Mr. Miller said."""


def find_quotes(article: Article, people: Sequence[PersonMention]) -> tuple[Quote, ...]:
    """The quotations of an article's body in order, each with the place that names its speaker, if one does.

    A speaker stands with a verb of saying: behind the quotation ("…," said Matthew Miller; "…," Mr. Miller said) or
    before it (Mr. Miller said, "…"). What goes on in the same line without another name is the same speaker's. The
    comma that leads on to the speaker is no part of what was said.
    """
    text = article.text
    starts = [mention.span.start for mention in people]
    quotes: list[Quote] = []
    for match in _QUOTED.finditer(text, article.body_start):
        start, end = match.span()
        words = match.group().removesuffix("”").removesuffix('"').rstrip(",")
        span = Span(start + 1, start + len(words))
        if len(text[span.start : span.end].split()) < 3:
            continue
        near = people[bisect_left(starts, start - _NEAR) : bisect_left(starts, end + _NEAR)]
        speaker = _speaker_behind(match, near) or _speaker_before(text, start, near)
        if not speaker and quotes and _goes_on(text, quotes[-1], start, near):
            speaker = quotes[-1].speaker
        quotes.append(Quote(span, speaker))
    return tuple(quotes)


def _speaker_behind(quoted: re.Match[str], people: Sequence[PersonMention]) -> Span | None:
    text, end = quoted.string, quoted.end()
    span = next((mention.span for mention in people if mention.span.start >= end), None)
    if span is None:
        return None
    between = text[end : span.start]
    if "\n" in between or _BREAK.search(_TITLE_STOP.sub("", between)):
        return None
    goes_on = quoted.group().rstrip(_CLOSING)[-1] in ",?!" or between[:1] == ","
    inverted = goes_on and len(between.split()) < _WORDS_BEFORE_NAME and _VERB_BEHIND.match(text, span.end)
    return span if _VERB_FIRST.match(between) or inverted else None


def _speaker_before(text: str, start: int, people: Sequence[PersonMention]) -> Span | None:
    span = next((mention.span for mention in reversed(people) if mention.span.end <= start), None)
    if span is None:
        return None
    between = text[span.end : start]
    if "\n" in between or _BREAK.search(between) or not _VERB_BEFORE_QUOTE.search(between):
        return None
    return span


def _goes_on(text: str, last: Quote, start: int, people: Sequence[PersonMention]) -> bool:
    """Whether a quotation goes on where the last one broke off, in the same line and with nobody named between."""
    if "\n" in text[last.span.end : start]:
        return False
    return not any(last.span.end < m.span.start < start and m.span != last.speaker for m in people)
