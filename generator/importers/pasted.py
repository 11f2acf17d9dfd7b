"""A page as a reader copied it from the screen: section label, headline, paragraphs, credit line, page furniture.

Nothing marks which line is what, so only what is plain is taken: a line that could be prose stays prose.
"""

from __future__ import annotations

import codecs
import re
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from generator.errors import ContentError, error
from generator.importers.credits import credited, is_place, people_in
from generator.importers.imported import Dropped, Imported, undated
from generator.importers.to_markdown import text_to_markdown


class _Line(NamedTuple):
    """A paragraph: the line of the source in which it begins, and its words."""

    number: int
    text: str

    def dropped(self, why: str) -> Dropped:
        shown = self.text if len(self.text) <= 60 else f"{self.text[:59].rstrip()}…"
        return Dropped(self.number, shown, why)


def read_pasted(data: bytes, where: str) -> list[Imported]:
    """Read a text file that holds one pasted page. Its headline is empty where nothing is left that could be one.

    Raises ContentError, naming the file as `where`, if it is no text.
    """
    text, guess = _decode(data, where)
    article = _read_page(text)
    return [replace(article, missing=(*article.missing, guess)) if guess else article]


def _decode(data: bytes, where: str) -> tuple[str, str]:
    """The text, and what had to be guessed to read it ("" where nothing had)."""
    guess = ""
    try:
        text = data.decode("utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        guess = "no sure encoding: it is not UTF-8 and was read as Windows-1252; look at accents and quotation marks"
    if re.search(r"[\x00-\x08\x0e-\x1f]", text) or (guess and "\ufffd" in text):
        remedy = "Copy the page's text into it, and save it as UTF-8."
        raise ContentError([error(where, "This is not text.", remedy, "import-binary")])
    return text, guess


def _read_page(text: str) -> Imported:
    lines = _paragraphs(text)
    furniture = {line: why for line in lines if (why := _furniture(line.text))}
    head, story = _read_head([line for line in lines if line not in furniture])
    foot = {line: people for line in story[1:][-_FOOT:] if (people := credited(line.text))}
    taken = furniture | {line: f"kept as contributors: {', '.join(people)}" for line, people in foot.items()}
    body = [line.text for line in story if line not in foot]
    if body and (opening := _DATELINE.match(body[0][:200])):
        head = replace(head, dateline=opening["place"])
        body[0] = body[0][opening.end() :]
    return replace(
        head,
        body="\n\n".join(text_to_markdown(paragraph) for paragraph in body),
        contributors=tuple(dict.fromkeys(p for people in foot.values() for p in people if p not in head.byline)),
        dropped=tuple(sorted((*head.dropped, *(line.dropped(why) for line, why in taken.items())))),
        missing=head.missing if body else (*head.missing, "no text below the headline"),
    )


_FOOT = 4
"""So many paragraphs at the end may be credit lines; further up, "Ernie Pyle reported from Normandy." is the story."""


def _paragraphs(text: str) -> list[_Line]:
    """Paragraphs in order. A blank line or a line break ends one, but not where lines were wrapped at a width."""
    blocks: list[list[_Line]] = [[]]
    for number, line in enumerate(text.splitlines(), start=1):
        if words := " ".join(line.translate(_INVISIBLE).split()):
            blocks[-1].append(_Line(number, words))
        elif blocks[-1]:
            blocks.append([])
    paragraphs = blocks[0]
    for block in blocks[1:]:
        lines = [line.text for line in block]
        paragraphs += [_Line(block[0].number, " ".join(lines))] if _is_wrapped(lines) else block
    return paragraphs


_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
_ENDS = tuple('.!?:;…。！？"”’)')


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines are one paragraph, wrapped as in a letter: cut in mid-sentence and alike in length.

    Lines too wide to be typed by hand must each be full: the next line's first word would not have fitted.
    """
    if len(lines) < 2 or not lines[-1].endswith(_ENDS) or all(line.endswith(_ENDS) for line in lines[:-1]):
        return False
    width = max(map(len, lines))
    if width > 100:
        return width <= 200 and all(
            len(line) + 1 + len(following.split()[0]) > width for line, following in pairwise(lines)
        )
    lengths = [len(line) for line in lines[:-1]]
    return max(lengths) >= 40 and min(lengths) > 0.6 * max(lengths)


# What stands above the story


def _read_head(lines: list[_Line]) -> tuple[Imported, list[_Line]]:
    """Section, headline, summary, byline and date, in whatever order pages have them; and the lines of the story."""
    head = Imported(headline="")
    unclear: list[str] = []
    for position, line in enumerate(lines):
        following = lines[position + 1].text if position + 1 < len(lines) else ""
        stamp = _STAMP.fullmatch(line.text)
        if stamp and (stamp["updated"] or not head.published):
            if day := None if stamp["updated"] else _day(stamp["day"]):
                head = replace(head, published=day, dropped=(*head.dropped, line.dropped(f"kept as date: {day}")))
            else:
                unclear.append(line.text)
                head = replace(head, dropped=(*head.dropped, line.dropped("it does not state the day of publication")))
        elif head.headline and (people := _byline(line.text)):
            head = replace(head, byline=(*head.byline, *people))
        elif head.headline and (place := _REPORTING_FROM.fullmatch(line.text)) and is_place(place[1]):
            head = replace(head, dateline=place[1])
        elif not head.headline and not head.section and _is_section(line.text, following):
            head = replace(head, section=line.text)
        elif not head.headline and len(line.text) <= _LONGEST_HEADLINE:
            head = replace(head, headline=line.text)
        elif head.headline and not head.summary and not head.byline and _is_below_summary(following):
            head = replace(head, summary=line.text)
        else:
            break
    else:
        position = len(lines)
    missing = (*(() if head.published else (undated("; ".join(unclear)),)), *(() if head.byline else ("no byline",)))
    return replace(head, missing=missing), lines[position:]


_LONGEST_HEADLINE = 300


def _is_section(text: str, following: str) -> bool:
    """Whether the first line is a label above a headline: a word or two, and the next line could be the headline."""
    return (
        len(text) < len(following) <= _LONGEST_HEADLINE
        and len(text.split()) <= 2
        and len(text.encode()) <= 24
        and not re.search(r"(?<![A-Z])\.[\"”’)]*$", following)  # a sentence: the story's first
        and not _byline(following)
        and not _STAMP.fullmatch(following)
    )


def _byline(text: str) -> tuple[str, ...]:
    """The people of "By A and B"."""
    found = re.fullmatch(r"(?:(?:Written|Words|Story|Reported) by|By|BY) (.+)", text)
    return people_in(found[1]) if found else ()


def _is_below_summary(text: str) -> bool:
    """Whether a line can only stand above the story, and so does the one before it: a mere day may head a chapter."""
    stamp = _STAMP.fullmatch(text)
    return bool(_byline(text) or (stamp and (stamp["published"] or stamp["updated"] or stamp["time"])))


_REPORTING_FROM = re.compile(r"Reporting from (.+)")

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_STAMP = re.compile(
    rf"""
    (?: (?P<updated> (?:last\ )? (?:updated|modified) ) | (?P<published> (?:first\ )? (?:published|posted) ) )?
    :? \s* (?:on\s)? (?: (?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s )?
    (?P<day> (?: {_MONTH}\ \d{{1,2}} | \d{{1,2}}\ {_MONTH} ) (?:,?\ \d{{4}})?
           | \d{{4}}-\d\d-\d\d | \d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}} )
    (?P<time> [\s,|/·•–—-]* (?:at\s)? \d{{1,2}}[:.]\d\d (?:\s?[ap]\.?m\b\.?)? (?:\s\(?[A-Z]{{2,5}}\)?)? )?
    (?: \s* [|/·•] \s* [\w\ .]{{2,30}} )*
    (?: [\s,|/·•]* (?:last\ )? updated .{{0,60}} )?
    """,  # "Published July 13, 2023Updated July 14, 2023, 9:01 a.m. ET" is how one page comes out of the clipboard
    re.VERBOSE | re.IGNORECASE,
)


def _day(text: str) -> date | None:
    """The day, if the words leave no doubt: "July 13" has no year, and 07/08/2023 can be read two ways."""
    plain = re.sub(r"[.,]", "", text).casefold().replace("sept ", "sep ")
    for form in "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d":
        try:
            return datetime.strptime(plain, form).date()  # noqa: DTZ007 (a day on a page has no zone)
        except ValueError:
            continue
    return None


_CAPITAL = r"[^\W\d_a-z]"
_CAPITALISED = rf"{_CAPITAL}[\w.'’-]+"
_DATELINE = re.compile(
    rf"""
    (?P<place>
        (?: {_CAPITAL}(?:{_CAPITAL}|[.'’-])+ (?:\ (?:{_CAPITAL}|[.'’-])+)* (?:,\ {_CAPITALISED}(?:\ {_CAPITALISED})*)?
          | {_CAPITALISED} (?:,?\ {_CAPITALISED})* (?= [^()]{{0,14}} \( )  # not all capitals: only before an agency
        )
        (?:,\ [A-Z][a-z]{{2,8}}\.?\ \d{{1,2}})?
        (?:\ \( [A-Z][\w\ ]+ \))?
    )
    \ (?:—|–|--|-)\  (?= ["“‘'«]? [^\W_a-z] )
    """,
    re.VERBOSE,
)
"""The place at the beginning of the story: "JAKARTA, Indonesia — The …", "GENEVA, May 3 (Reuters) - The …"."""


# What stands around the story


def _furniture(text: str) -> str:
    """What a line is that belongs to the page and not to the story; empty where it could be the story."""
    return next((why for why, form in _FURNITURE if form.fullmatch(text)), "")


_FURNITURE = tuple(
    (why, re.compile(form, re.VERBOSE | re.IGNORECASE))
    for why, form in {
        "navigation": r"""
            (?:back|return|scroll|jump|go)\ to\ top(?:\ button)? | skip\ to\ (?:main\ )?content | skip\ to\ navigation
            | continue\ reading(?:\ the\ main\ story|\ below)?\W* | (?:read|show|see|load|view)\ (?:more|less)\W*
            | read\ the\ full\ (?:article|story)\W* | view\ (?:all|comments) | see\ all\ updates | main\ menu
        """,
        "advertisement": r"(?:skip\ )?advertisements? | advertising | supported\ by | sponsored | paid\ post",
        "sharing": r"""
            share | share\ (?:full\ |this\ )?(?:article|story|page) | share\ (?:on|via)\ \w+ | gift\ this\ article
            | give\ this\ article | save(?:\ (?:article|for\ later|this\ story))? | copy\ link | bookmark
            | print\ this\ (?:page|article) | follow\ us(?:\ on\ \w+)? | facebook | twitter | whatsapp | email
        """,
        "audio or video player": r"""
            listen(?:\ to\ (?:this\ )?(?:article|story))?(?:\W+\d+(?::\d\d)?(?:\ min(?:utes)?)?)?(?:\ learn\ more)?
            | \d+:\d\d(?:\ ?/\ ?\d+:\d\d)? | play(?:\ video)? | watch(?:\ video|\ now) | video\ player
        """,
        "picture": r"images? | photos? | slide\ ?show | (?:enlarge|expand)\ (?:this\ )?image",
        "picture credit": r"(?-i:Credit)\s?(?:\.\.\.|…)\s?.{1,100} | photo(?:graph|s)?(?:\ credit)?:\ [^.,?!]{1,60}",
        "caption of a picture that was not pasted": r".{1,600}(?-i:[.!?”\w]\s?Credit)(?:\.\.\.|…)(?-i:[A-Z]).{1,100}",
        "invitation to subscribe": r"""
            (?:sign\ up|subscribe)(?:\ now|\ today|\ here)? | log\ in | sign\ in | create\ (?:a\ free\ |an\ )?account
            | (?:please\ )?(?:sign\ up|subscribe|register)\ (?:for|to)\ [^.?!]{0,60}
              \b(?:newsletters?|alerts?|updates|briefings?|inbox|e-?mails?)\b [^.?!]{0,30}[.!]?
            | get\ [^.?!]{0,40}\b(?:in|to)\ your\ inbox\b[^.?!]{0,30}[.!]? | (?:already|not)\ a\ subscriber\?.{0,30}
            | thank\ you\ for\ (?:your\ patience\ while\ we\ verify\ access|being\ a\ subscriber)\b.{0,40}
        """,
        "copyright notice": r"(?:copyright\ )?(?:©|\(c\)\ \d{4}|copyright\ \d{4}).{0,160} | all\ rights\ reserved\.?",
        "reading time": r"(?:(?:estimated\ )?reading\ time\W*)?\d{1,3}[\ -]min(?:ute)?s?(?:\ (?:read|listen))?",
        "reader comments": r"""
            (?:(?:read|view)\ )?(?:\d[\d,.]*k?\ |no\ |add\ a\ |leave\ a\ |post\ a\ )?comments? | comments?\W*\d+\W*
            | join\ the\ conversation\W* | (?:\d[\d,.]*k?\ )(?:shares?|likes?|views?)
        """,
        "links to other pages": r"""
            related(?:\ (?:content|articles?|stories|coverage|topics|links))?:? | recommended(?:\ (?:for\ you|stories))?
            | trending(?:\ now)? | most\ (?:read|popular|viewed) | more\ (?:on|in|from)\ (?-i:[A-Z])[^.,?!]{1,40}
            | editors[’']\ (?:picks|choice) | you\ (?:may|might)\ also\ like\W* | our\ standards:\ .{1,80}
        """,
        "note of the printed edition": r"""
            a\ version\ of\ this\ (?:article|story)\ (?:appears|appeared)\ in\ print\b.{1,300}
            | order\ reprints.{0,60} | today[’']s\ paper.{0,30}
        """,
    }.items()
)
"""Why a line is dropped, and the whole lines that are. None may match a sentence of a story."""
