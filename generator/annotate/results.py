"""Names in lists that have a form of their own: line-ups, scores, scoreboards, rankings, rolls of votes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import partial

from generator.annotate.lexicon import FUNCTION_WORDS, NOT_NAMES, PARTIES, STATES, THINGS
from generator.annotate.not_countries import PRIMARY
from generator.annotate.person_or_not import is_person
from generator.annotate.reading import Reading
from generator.annotate.words import Range, is_initial, is_namelike
from generator.names import PARTICLES, is_given
from generator.patterns import pattern


def scorers(reading: Reading) -> Iterator[Range]:
    """Those with the minute of a goal: (Sutton 10th minute, Heskey 35th); Scorers: Polster (18), Heraf (77)."""
    words, text = reading.words, reading.article.text
    for start, stop in _lines(text, "corer"):
        yield from _ranges(reading, _SCORER.finditer(text, start, stop))
    for index in filter(partial(_stands_before_a_minute, reading), reading.capitalised):
        start = index
        while start > 0 and words[start].joined and words[start - 1].capital and is_namelike(words[start - 1]):
            start -= 1
        inside = words[index + 1].gap == " (" or words[start].gap.endswith(("(", ", "))
        is_name = not is_initial(words[index]) and words[index].plain not in NOT_NAMES
        if inside and is_name and index not in reading.countries:
            yield start, index + 1


def _stands_before_a_minute(reading: Reading, index: int) -> bool:
    word, following = reading.words[index], reading.words[index + 1]
    told = following.text[0].isdigit() and following.gap in (" ", " (") and _MINUTE.fullmatch(following.text)
    return bool(told) and is_namelike(word)


_SCORER = pattern(
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) \(\d{1,3}(?:,? \d{1,3})*(?:,? (?:pen|og|penalty)\.?)?\)"
)
_MINUTE = pattern(r"\d{1,3}(?:st|nd|rd|th)")


def of_goals(reading: Reading) -> Iterator[Range]:
    """Those whose goals, tries or runs they were: "goals from Hobb and Larkin"."""
    text = reading.article.text
    for scored in (scored for scored in _SCORED if scored in text):
        for match in re.finditer(rf"\b{scored}(?P<names>{_SCORERS})", text):
            for start, end in _ranges(reading, _SURNAME.finditer(text, *match.span("names"))):
                named_as_land = not reading.countries.isdisjoint(range(start, end))
                if not named_as_land and reading.labels[start] not in ("GPE", "NORP"):
                    yield start, end


_SCORED = tuple(
    f"{score} {by} "
    for score in "baskets|centuries|century|doubles|goal|goals|hat-trick|header|headers|home run|home runs|homer|"
    "homers|penalties|penalty|touchdown|touchdowns|tries|try".split("|")
    for by in ("from", "by")
)
_SCORERS = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:(?:, and |, | and )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)*"


def cricketers(reading: Reading) -> Iterator[Range]:
    """Those on a scoreboard: M. Waugh st Kaluwitharana b Jayasuriya 50; Inzamam-ul-Haq not out 35; Vaas 9-2-33-1."""
    words, text = reading.words, reading.article.text
    batsmen = list(_BATSMAN.finditer(text))
    yield from _ranges(reading, batsmen if len(batsmen) > 1 else [])
    for index in reading.capitalised:
        word = words[index]
        if not is_namelike(word) or word.plain in NOT_NAMES:
            continue
        before = words[index - 1].text if index and word.joined else ""
        bowled = text[word.end : word.end + 3] == " b " or words[index + 1].text[0].isdigit()
        if (before in _DISMISSED and bowled) or _BOWLING.match(text, word.end):
            yield index, index + 1


_DISMISSED = ("b", "c", "st", "lbw")
_BATSMAN = pattern(
    r"^[*+]?(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]+){0,2})"
    r" (?:(?:c|b|st|lbw) |run out|not out|hit wicket|retired).*\d$",
    re.MULTILINE,
)
_BOWLING = pattern(r" \d+(?:\.\d)?-\d+-\d+-\d+")


def in_innings(reading: Reading) -> Iterator[Range]:
    """Batsmen and bowlers of an innings, and umpires: Surrey 198 (Lunt 64; Pike 5-41). Umpires: Orr and Lee."""
    text = reading.article.text
    innings = list(_INNINGS.finditer(text))
    for match in innings:
        yield from _ranges(reading, _FIGURES.finditer(text, *match.span("figures")))
    for match in _UMPIRES.finditer(text) if innings else ():
        yield from _ranges(reading, _SURNAME.finditer(text, *match.span("names")))


_SURNAME = pattern(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")
_FIGURES = pattern(rf"{_SURNAME.pattern} \d{{1,3}}(?:-\d{{1,3}}|\*)?")
_INNINGS = pattern(
    r" \d{2,3}(?:-\d{1,2})?(?: dec)? \((?P<figures>(?:[A-Z][\w’' -]+ \d{1,3}\*?[,;] )+"
    r"[A-Z][\w’' -]+ \d{1,2}-\d{1,3}(?:, [A-Z][\w’' -]+ \d{1,2}-\d{1,3})*)\)"
)
_UMPIRES = pattern(r"\bUmpires: (?P<names>[A-Z][\w’' -]+? and [A-Z][\w’'-]+)")


def ranked(reading: Reading) -> Iterator[Range]:
    """Names behind a rank or a shirt number, in tables and line-ups: 4. Tiger Woods, 13 - Japie Mulder."""
    words, labels = reading.words, reading.labels
    rows = []
    for index in filter(partial(_stands_behind_a_rank, reading), range(1, len(words) - 1)):
        end = index + 1
        while _goes_on(reading, end):
            end += 1
        if end - index in (2, 3) and words[end - 1].capital and index not in reading.countries:
            rows.append((index, end))
    known = sum("PERSON" in labels[start:end] for start, end in rows)
    possible = {"", "PERSON"} | ({"CARDINAL", "DATE", "ORG", "PRODUCT", "TIME"} if 2 * known > len(rows) else set())
    if len(rows) > 2 and known:
        for start, end in rows:
            expected = possible | {"GPE"} if is_given(words[start].plain) else possible
            if expected.issuperset(labels[start:end]) and is_person(reading, start, end):
                yield start, end


def _stands_behind_a_rank(reading: Reading, index: int) -> bool:
    rank, word = reading.words[index - 1], reading.words[index]
    if not (rank.text.isdigit() and len(rank.text) < 4 and word.gap in (" - ", "-", ". ", ".", " ")):
        return False
    return word.capital and word.plain not in FUNCTION_WORDS


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a name that has begun goes on at this word."""
    word = reading.follows(index)
    if not word or word.starts:
        return False
    return (word.capital or word.plain in PARTICLES) and is_namelike(word)


def in_results(reading: Reading) -> Iterator[Range]:
    """Names with a country, where the model knows half: Ivo Pike (Britain); 1, Ivo Pike, Canada, 6.57."""
    words, text = reading.words, reading.article.text
    rows: dict[int, list[Range]] = {}
    for index in sorted(reading.countries):
        listed = words[index].gap == ", " and _MARKED.match(text, words[index].end)
        if not listed and (words[index].gap != " (" or not _CLOSED.match(text, words[index].end)):
            continue
        start = index
        while index - start < 5 and _is_in_a_row(reading, start - 1):
            start -= 1
            if not words[start].joined:
                break
        if index - start in (2, 3, 4):
            at_head = (
                reading.lines[start - 1 if start else 0] != reading.lines[index] or words[start - 1].text.isdigit()
            )
            rows.setdefault(-1 if at_head else reading.lines[index], []).append((start, index))
    for ranges in rows.values():
        known = sum("PERSON" in reading.labels[start:end] for start, end in ranges)
        if len(ranges) > 1 and 2 * known >= len(ranges):
            yield from (r for r in ranges if not THINGS & {w.plain for w in words[r[0] : r[1]]})


_MARKED = pattern(r", \d[\d.:]*\d")
_CLOSED = pattern(r"\.?(?: [A-Z][a-z]+){0,2}(?:[,/;][^)]{1,20})?\)")


def _is_in_a_row(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return index > 0 and (word.capital or word.plain in PARTICLES) and is_namelike(word)


def in_rolls(reading: Reading) -> Iterator[Range]:
    """Members in a list of votes, by surname and state: Akaka, Hawaii; Baucus, Mont.; Bayh, Ind."""
    text = reading.article.text
    for start, end in _lines(text, ";"):
        members = [m for m in _MEMBER.finditer(text, start, end) if m["state"].rstrip(".") in STATES]
        if len(members) > 2 and text.count(";", start, end) > 1:
            yield from _ranges(reading, members)


_MEMBER = pattern(
    r"(?<![\w.] )\b(?P<name>[A-Z][\w’']+(?: [A-Z][\w’']+)?)(?:, | \([DRI]-)(?P<state>[A-Z][\w. ]{2,14}?)"
    r"(?=\)?(?:[;.]|$))",
    re.MULTILINE,
)


def in_line_ups(reading: Reading) -> Iterator[Range]:
    """Players behind their team: Lazio: Marchegiani; Nesta (Negro 60), Chamot …; TIPTON: Hinkle 22, Ross 4, Fry 9."""
    text, labels = reading.article.text, reading.labels
    for line_up in _LINE_UP.finditer(text):
        first, end = map(reading.word_at, line_up.span("players"))
        players = list(_PLAYER_IN.finditer(text, *line_up.span("players")))
        scored = sum(player[0][-1].isdigit() for player in players) > len(players) / 2
        if not (scored and len(players) > 2 and _is_named_again(text, line_up)) and len(players) < 6:
            continue
        line = slice(bisect_left(reading.lines, reading.lines[first]), end)
        surely = len(players) > 8 and {",", ";"} <= set(line_up["players"])
        places = labels[first:end].count("GPE") / (end - first)
        if (surely or "PERSON" in labels[line]) and places < (2 / 3 if surely else 1 / 3):
            for start, stop in _ranges(reading, players):
                if reading.countries.isdisjoint(range(start, stop)):
                    yield start, stop


def _is_named_again(text: str, line_up: re.Match[str]) -> bool:
    """Whether the article names the team of a line-up elsewhere: that is no list of teams."""
    return text.casefold().count(line_up["team"].casefold()) > 1


_PLAYER = r"(?:[A-Z][a-z]{0,2}\. )?(?:(?:[dl][aei]|van|von|der|den) )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_PLAYER_IN = pattern(rf"(?<![\w.’'-])(?P<name>{_PLAYER})(?: \d{{1,3}}\b)?")
_ENTRY = rf"{_PLAYER}(?: \d{{1,3}})?(?: \([^()\n]{{1,40}}\))?"
_LINE_UP = pattern(
    rf"(?:^|(?<=\. ))(?P<team>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}})(?:: | [-–] )"
    rf"(?P<players>{_ENTRY}(?:[,;] {_ENTRY}){{2,}})\.?(?= |$)",
    re.MULTILINE,
)


def in_ballots(reading: Reading) -> Iterator[Range]:
    """Surnames before given names, in a row: 1. Lunt, Dora; 2. Orr, Noah J.; 3. Pike, Ivo."""
    for start, end in _lines(reading.article.text, ";"):
        names = list(_REVERSED.finditer(reading.article.text, start, end))
        if len(names) > 2 and 2 * sum(is_given(name["given"]) for name in names) > len(names):
            yield from _ranges(reading, names)


_REVERSED = pattern(
    r"(?:(?<=; )|(?<=\d\. )|^)(?P<name>[A-Z][\w’'-]+, (?P<given>[A-Z]\w*[a-z][\w’'-]*)(?: (?:[A-Z]\.|[A-Z][\w’'-]+))?)"
    r"(?=;|\.?(?: |$))",
    re.MULTILINE,
)


def in_cards(reading: Reading) -> Iterator[Range]:
    """Players on the cards of a round of golf: Brandel Chamblee 68-68-70, Vijay Singh (Fiji) 69 67 70."""
    cards = list(_CARD.finditer(reading.article.text))
    yield from _ranges(reading, cards if len(cards) > 2 else [])


_CARD = pattern(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2})(?: \([A-Z][\w. ]+\))? \d\d(?:[ -]\d\d){1,3}\b")


def in_fixtures(reading: Reading) -> Iterator[Range]:
    """Those who meet on the courts of an order of play: Swiatek v. Gauff; Hsieh/Mertens v. Dolehide/Krawczyk."""
    text = reading.article.text
    for start, end in _lines(text, " v"):
        if _ORDER_OF_PLAY.search(text, start, end):
            for match in _MATCH.finditer(text, start, end):
                yield from _ranges(reading, _SIDE.finditer(text, *match.span()))


_ORDER_OF_PLAY = pattern(r"\b(?:[Oo]rder of play|[Cc]ourt (?:\d|[Oo]ne|[Tt]wo)|[Ss]ingles|[Dd]oubles)\b")
_SIDE = pattern(r"(?P<name>[A-Z][\w’']+(?: [A-Z][\w’']+)?)")
_PAIR = r"[A-Z][\w’']+(?: [A-Z][\w’']+)?(?:/[A-Z][\w’']+)?"
_MATCH = pattern(rf"\b{_PAIR} vs?\.? {_PAIR}(?=[;,.]|$)", re.MULTILINE)


def in_returns(reading: Reading) -> Iterator[Range]:
    """Candidates with their votes: Ojeda (D) 14,202; x-Hargis (R) 16,040; in a primary: King 55%, Pope 45%."""
    text = reading.article.text
    candidates = _CANDIDATE.finditer(text)
    yield from _ranges(reading, (c for c in candidates if c["party"].partition("-")[0] in PARTIES))
    if "unopposed" in text or ("%" in text and PRIMARY.search(text)):
        yield from _ranges(reading, _BY_SHARE.finditer(text))


_BY_SHARE = pattern(
    r"(?:: |, |; )(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:\d{1,2}(?:\.\d+)?%(?=[,;.])|\(unopposed\))"
)
_CANDIDATE = pattern(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){0,3}) \((?P<party>[A-Z][A-Za-z-]{0,5})\),?:? \d[\d,]*")


def _lines(text: str, holding: str) -> Iterator[Range]:
    """Where the lines of a text are that hold some characters."""
    end = -1
    for line in text.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if holding in line:
            yield start, end


def _ranges(reading: Reading, names: Iterable[re.Match[str]]) -> Iterator[Range]:
    """The words of each name."""
    for name in names:
        yield reading.word_at(name.start("name")), reading.word_at(name.end("name"))
