"""Names that an article's front matter lists, found in its text: all that is filed where no model is used.

Nothing is looked for but what an editor has listed, so that ten thousand articles take seconds and no model.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from generator.annotate.countries import find_countries_among
from generator.annotate.credit_lines import credits_in
from generator.annotate.gazetteer import plain
from generator.annotate.reading import reading_of
from generator.annotate.roles import Title, role_after, role_before, title_before
from generator.model import Article, CountryMention, PersonMention, Span
from generator.names import TITLES, fold, parse_name
from generator.patterns import pattern
from generator.places import code_of

_LAST_WORD = pattern(r"([^\W\d_][\w.’'-]*) $")
_TITLE_LENGTH = 120
"""Characters before a name that are read for a title."""


def find_listed_countries(article: Article) -> tuple[CountryMention, ...]:
    """Mentions of the countries that front matter lists, in order of the text."""
    codes = frozenset(map(code_of, article.overrides.countries)) - {""}
    return find_countries_among(article.text, codes) if codes else ()


def find_listed_people(article: Article) -> tuple[PersonMention, ...]:
    """Mentions of the people whom front matter lists: in full, or the surname behind a title or an honorific."""
    if not article.overrides.people:
        return ()
    text = plain(article.text)
    credit_lines = credits_in(article)
    return tuple(
        PersonMention(
            span,
            article.text[span.start : span.end],
            title.honorific,
            title.role or role_after(article.text, span.end) or role_before(article.text, span.start),
            any(credit.start <= span.start < credit.end for credit in credit_lines),
        )
        for span, title in sorted(_found(article, text))
    )


def _found(article: Article, text: str) -> Iterator[tuple[Span, Title]]:
    refused = {fold(name) for name in article.overrides.not_people}
    names = [plain(name) for name in article.overrides.people if fold(name) not in refused]
    taken: set[int] = set()
    for name in sorted(names, key=len, reverse=True):
        for span in _places_of(name, text):
            if taken.isdisjoint(range(*span)):
                taken.update(range(*span))
                yield span, _title_before(article, span.start)
    for surname in dict.fromkeys(" ".join(name.split()[-len(parse_name(name).surname) :]) for name in names):
        for span in _places_of(surname, text):
            if taken.isdisjoint(range(*span)) and (title := _title_before(article, span.start)) != _NO_TITLE:
                taken.update(range(*span))
                yield span, title


def _places_of(words: str, text: str) -> Iterator[Span]:
    """Where words stand whole."""
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield Span(start, end)
        start = text.find(words, end)


_NO_TITLE = Title(0, "", "")


def _title_before(article: Article, start: int) -> Title:
    """The title directly before `start`; its own start is not told."""
    line = article.text.rfind("\n", 0, start) + 1
    before = article.text[max(line, start - _TITLE_LENGTH) : start]
    last = _LAST_WORD.search(before, before.rfind(" ", 0, -1) + 1)
    if not last or not (last[1][0].isupper() or fold(last[1]) in TITLES):
        return _NO_TITLE
    reading = reading_of(replace(article, headline="", text=before + "Name"), (), ())
    return title_before(reading, len(reading.words) - 1)._replace(start=0)
