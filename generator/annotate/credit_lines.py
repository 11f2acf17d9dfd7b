"""Who an article credits: bylines, "contributed reporting" lines, heads of press releases, an agency's signature."""

from __future__ import annotations

import re

from generator.annotate.roles import HEADS
from generator.model import Article, Span
from generator.patterns import pattern

_BY = r"(?:reporting|writing|written|editing|compiled|photos?|photographs?|graphics?|illustrations?|maps?|text)"
_CREDIT = pattern(
    rf"^\W{{0,3}}(?:{_BY} )?by\s+(?-i:[A-Z])|"
    r"\b(?:contributed (?:reporting|research|to this (?:report|article|story))|"
    r"(?:additional|editing|writing|reporting|graphics|research) (?:reporting )?by (?-i:[A-Z])|"
    r"(?:attributable|attributed) to (?:the )?(?:acting |deputy |principal |state |department )*spokes)",
    re.IGNORECASE,
)
_CONTACT_LABEL = (
    r"\W{0,3}(?:[\w/&’'-]+ ){0,3}(?:contacts?|enquiries|inquiries|for (?:more|further) information)(?: information)?"
)
_CONTACT = pattern(
    rf"{_CONTACT_LABEL}: |"
    r"\W{0,3}(?:press|press office|media)(?: \| \w+)?: (?:[A-Z][\w’'-]+ ){1,3}?[A-Z][\w’'-]+(?:, \+?\d|$)",
    re.IGNORECASE,
)
_CONTACT_ALONE = pattern(rf"{_CONTACT_LABEL}:?\s*", re.IGNORECASE)
"""The line below it names whom to ask."""
_PHOTOGRAPH = pattern(
    r"[PpIiCc](?<!\w.)(?:hoto|hotograph|llustration|redit|icture)s?(?: by|:| courtesy of) [A-Z][^.;)]*"
)
_REPORTED_FROM = pattern(r"^[A-Z][^.]{3,60} reported from [A-Z][^.]{2,40}(?:\.|, and )")
_SIGNATURE = pattern(r"^\W{0,4}(?:--|\(\().{0,80}\b(?:newsroom|bureau|news desk)\b", re.IGNORECASE)
_TITLE_WORDS = r"(?:[A-Z][\w’'.-]*|of|for|the|and|to|on|&)"
_RELEASE_HEAD = pattern(
    rf"(?:[A-Z][\w.’'-]*\s){{1,4}}[\w’'-]+(?:,? (?:Jr|Sr|I{{2,3}})\.?)?, {_TITLE_WORDS}(?:,? {_TITLE_WORDS})*\s*"
)
_HEAD_LINES = 4
_LONGEST_HEAD = 120
_LONGEST_CREDIT = 300


def credits_in(article: Article) -> list[Span]:
    """What credits people below an article's headline, or says whom to ask, and tells nothing of them."""
    spans = []
    offset = 0
    headed = False
    for number, line in enumerate(article.text.split("\n")):
        if number and len(line) < _LONGEST_CREDIT and (headed or _is_credit(line, number)):
            spans.append(Span(offset, offset + len(line)))
        elif number:
            spans += [Span(offset + m.start(), offset + m.end()) for m in _PHOTOGRAPH.finditer(line)]
        headed = bool(number and _CONTACT_ALONE.fullmatch(line))
        offset += len(line) + 1
    return spans


def _is_credit(line: str, number: int) -> bool:
    if _CREDIT.search(line) or _CONTACT.match(line) or _REPORTED_FROM.match(line) or _SIGNATURE.match(line):
        return True
    if number >= _HEAD_LINES or len(line) > _LONGEST_HEAD or not _RELEASE_HEAD.fullmatch(line):
        return False
    return any(word.casefold() in HEADS for word in line.partition(", ")[2].replace(",", " ").split())
