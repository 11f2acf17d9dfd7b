"""The people an article names: the model's tags, put right by what stands around them.

Names are sought in two passes. The first gathers whatever may name a person (the model's tags, words behind a title or
an honorific, speaker labels, known given names) and throws out what bears a name and is none: streets, laws, prizes,
storms, ships, companies. The second finds those names again wherever the article repeats them, whole or in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.annotate.roles import Title, role_after, role_before, title_before
from generator.annotate.tagger import Tags
from generator.annotate.words import Reading, Word, read_words
from generator.model import Article, CountryMention, PersonMention, Span
from generator.names import (
    HONORIFICS,
    PARTICLES,
    ROYAL,
    TITLES,
    fold,
    is_given,
    parse_name,
    suffix_of,
)

_THINGS = frozenset(
    "academy act agreement airport amendment arena army auditorium avenue award awards bank barracks base bay beach "
    "bill boulevard bridge brigade building bureau cabin camp campus canal castle cathedral cemetery center centers "
    "centre chapel chapter church city classic clinic club co coast college commission committee committees company "
    "conference convention corp corporation council county court courthouse creek crescent cup dam department "
    "department's district drive dynasty estate expressway falls fellow fellows fellowship field fort forum foundation fund "
    "gallery gardens gate glacier group hall halls harbor harbour heights high highway hill hills hospital hotel house "
    "inc inlet inn institute institution international island islands isle journal junction lab laboratories "
    "laboratory lake lane law laws league library lighthouse limited lodge ltd mall manor mansion mall market "
    "marina medal medical memorial mill mills ministry mission monument motor motors mountain mountains museum news "
    "newspaper newspapers observatory office open orchestra palace parade park parkway partners pass path peak "
    "peninsula pier place plain plant plaza plc point pond port post prison prize prizes province quarter quartet "
    "railroad railway ranch range region reservation reserve reservoir resolution resort restaurant ridge river road "
    "room rule sanatorium scholar scholars scholarship school schools sea securities seminary senior shipyard shipping "
    "shoals society sound square stadium state station store stores strait street studio studios suite summit symphony "
    "synagogue tavern television temple terminal terrace theater theatre times tower towers town township trail "
    "trophy trust tunnel turnpike union university valley venture ventures video village villas ward "
    "waterfront way wharf woods works world wildlife zoo st ave blvd rd dr disease syndrome effect "
    "technologies industries holdings associates brothers bros sons enterprises pharmaceuticals airlines airways "
    "entertainment pictures records energy steel oil foods systems electronics communications productions "
    "report commission panel accord accords treaty protocol formula principle theorem constant telescope class".split()
)
"""Words behind a name that make it the name of a thing: "Benjamin Franklin Room", "Monroe Doctrine"."""

_THING_BEFORE = frozenset(
    "hurricane typhoon cyclone storm uss hms ss hmas mv ins usns rms sts mount mt lake fort port camp cape point operation "
    "hotel team club tropical carrier destroyer frigate cruiser submarine ferry tanker freighter trawler yacht ship "
    "vessel restaurant rue via calle avenida boulevard plaza place cafe chez san santa sao los las el new north south "
    "east west northern southern eastern western upper lower greater great".split()
)
"""Words before a name that make it the name of a thing: "Hurricane Maria", "the carrier Gerald R. Ford"."""

_OF_A_PERSON = frozenset(
    "administration regime government presidency era campaign cabinet team camp doctrine allies ally aides aide "
    "supporters supporter loyalists family families household years years' clan dynasty junta dictatorship "
    "premiership candidacy ticket backers critics brothers sisters siblings couple trial case estate white-house white "
    "adviser advisers appointee appointees nominee nominees voters rally speech impeachment transition leadership".split()
)
"""Words behind a name that leave it a person's: "the Biden administration", "the Assad regime"."""

_SPEECH = frozenset(
    "said says say told tells tell added adds asked asks wrote writes noted notes argued argues insisted insists declared "
    "announced stated replied warned warns recalled recalls explained explains testified acknowledged conceded denied "
    "denies admitted claimed claims suggested predicted complained commented remarked observed urged urges vowed "
    "pledged promised recalled joked quipped shouted answered responded continued concluded believes thinks".split()
)
_DEEDS = _SPEECH | frozenset(
    "met meets visited visits won wins beat beats defeated lost loses scored scores died dies resigned resigns "
    "thanked thanks praised criticized criticised condemned called calls led leads joined joins arrived arrives left "
    "leaves will would has had was is became plans planned signed signs took takes made makes gave gives went goes "
    "spoke speaks testifies appeared appears arrested married ran runs faces faced wants wanted seeks sought hopes "
    "expects expected backed backs opposes opposed ordered orders rejected rejects accused accuses blamed blames "
    "underscored discussed reaffirmed emphasized reiterated expressed congratulated welcomed underwent hit hits served "
    "serves worked works began begins kept holds held retired retires returned returns who whose".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_NOT_NAMES = _DAYS | frozenset(
    "the a an and or but in on at to of by for with from as if it its he she they we you i his her their our my this "
    "that these those there here what when where who whom whose why how not no yes all some any each every most more "
    "question q answer moderator voice audience operator participant unidentified unknown applause laughter source "
    "sources reuter reuters ap afp upi dr congress parliament senate house government state states dinner lunch "
    "breakfast god internet christmas easter thanksgiving lent ramadan passover earth moon mars bible koran quran "
    "democrat democrats republican republicans labour tory tories conservative conservatives liberal liberals communist "
    "americans european europeans asian african western islamic muslim muslims christian christians jewish jews "
    "catholic catholics protestant protestants hindu hindus sikh sikhs kurdish kurds arab arabs tamil pashtun shiite "
    "sunni shia taliban hamas hezbollah isis isil al-qaeda al-qaida al-qa'ida nazi nazis soviet soviets nato "
    "opec asean eu un u.n u.s us uk u.k u.s.a usa tex calif conn mass mich minn wash ariz colo ind ill md mo n.j n.y "
    "kremlin pentagon politburo kabul fed nobel oscar grammy emmy pulitzer covid covid-19 ebola zika aids hiv linux "
    "android twitter facebook google apple amazon microsoft youtube instagram tiktok spokesperson spokesman secretary "
    "minister president chairman senator governor mayor judge director ambassador professor general officer sir madam "
    "mr mrs ms miss re subject note editor editors photo caption copyright contact media press release statement "
    "fact sheet remarks washington london paris moscow beijing tokyo geneva brussels".split()
)
"""Words that are no name by themselves, whatever the model says."""

_COMPANIES = frozenset(
    "morgan stanley|merrill lynch|arthur andersen|philip morris|eli lilly|johns hopkins|calvin klein|ralph lauren|harley "
    "davidson|charles schwab|wells fargo|aston martin|aston villa|ernst young|price waterhouse|lehman brothers|goldman "
    "sachs|booz allen|marks spencer|rolls royce|tommy hilfiger|kate spade|mary kay|ben jerry|jack daniel|johnnie walker|"
    "jim beam|captain morgan|uncle sam|santa claus|john doe|jane doe|jim crow|robin hood|john deere|kimberly clark|dean "
    "witter|smith barney|kidder peabody|drexel burnham|bear stearns|salomon brothers|prudential bache|louis vuitton|estee "
    "lauder|elizabeth arden|hugo boss|giorgio armani|christian dior|yves saint|saks fifth|stephens inc|edward jones|raymond "
    "james|robert half|sara lee|betty crocker|aunt jemima|duncan hines|oscar mayer|jimmy dean|dr pepper|st louis|st paul|"
    "san jose|san diego|san antonio|santa monica|santa fe|virginia beach|carson city|jersey city|victoria falls|"
    "sierra leone|hong kong|sri lanka|abu dhabi|abu ghraib|tel aviv|costa rica|puerto rico|el salvador|buenos aires|new york|"
    "los angeles|las vegas|ann arbor|baton rouge|grand rapids|des moines|cape town|charles town|al jazeera|al arabiya|"
    "george washington university|jesus christ|al qaeda|boko haram|al shabaab|abu sayyaf|tamil tigers|khmer rouge|sinn "
    "fein|le monde|la republica|el pais|der spiegel|mercer street|wall street|main street|downing street|fleet street".split("|")
)
"""Firms, places and figures of speech that look like people."""

_LABEL = re.compile(r"[^\W\d_a-z][^a-z:\n]{1,60}(?=:(?:\s|$))")
_CREDIT_LINE = re.compile(
    r"^\s*(?:by|reporting by|writing by|editing by|compiled by|photos? by|photographs? by|text by)\s|"
    r"\b(?:contributed (?:reporting|research|to this (?:report|article|story))|(?:additional|editing|writing|reporting|"
    r"graphics|research) (?:reporting )?by|reported from [A-Z][^.]{2,60}\.$|"
    r"(?:attributable|attributed) to )",
    re.IGNORECASE | re.MULTILINE,
)
_DESK = re.compile(r"^\W{0,4}(?:--|\(\()?.{0,80}(?:newsroom|bureau|news desk)\b", re.IGNORECASE)
_JOINED_ADJECTIVE = re.compile(
    r"-(?:\w+ed|era|led|style|like|run|born|loyal|friendly|esque|dominated|inspired|to|free|pro|anti|mandated|appointed)$", re.I
)


class _Found(NamedTuple):
    """Words `start` to `end` (not included) that name a person, with the title before them."""

    start: int
    end: int
    title: Title


def find_people(article: Article, tags: Tags, countries: Iterable[CountryMention]) -> tuple[PersonMention, ...]:
    """The people that an article names, in order of the text, credits among them."""
    reading = read_words(article, tags, [c.span for c in countries if c.kind == "name"])
    named = _named(reading)
    named = _without_editors_no(named, reading)
    repeated = _repeated(reading, named)
    credits = _credits(reading)
    mentions = [_mention(reading, found, credits) for found in sorted([*named.values(), *repeated])]
    return tuple(mentions)


# The first pass: names that the article introduces.


def _named(reading: Reading) -> dict[int, _Found]:
    """Names by their first word; where candidates overlap, the one found by the stronger evidence stands."""
    found: dict[int, _Found] = {}
    taken: set[int] = set()
    for candidates in (_from_titles(reading), _from_tags(reading), _from_given_names(reading)):
        for start, end in candidates:
            if taken.isdisjoint(range(start, end)):
                title = title_before(reading, start)
                found[start] = _Found(start, end, title)
                taken.update(range(start, end))
    return found


def _from_tags(reading: Reading) -> Iterator[tuple[int, int]]:
    for first, last, label in reading.tagged:
        if label != "PERSON":
            continue
        for start, end in _pieces(reading, first, last):
            start, end = _trim(reading, start, end)
            if start >= end:
                continue
            start, end = _extend(reading, start, end)
            if _is_person(reading, start, end):
                yield start, end


def _pieces(reading: Reading, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A tag's words cut where more than space, or "and", stands between them."""
    start = first
    for index in range(first + 1, last):
        word = reading.words[index]
        if not word.joined and not (suffix_of(word.text) and word.gap == ", "):
            yield start, index
            start = index
        elif word.plain in ("and", "&"):
            yield start, index
            start = index + 1
    yield start, last


def _trim(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Leave honorifics and titles in front, and lower-case words and figures at both ends."""
    words = reading.words
    while start < end and (
        (words[start].plain in HONORIFICS and (words[start].plain not in ("u", "don", "father", "st", "saint") or end - start > 2))
        or (words[start].plain in TITLES and end - start > 1 and not is_given(words[start].plain))
        or not (words[start].capital or words[start].plain in PARTICLES or "al-" in words[start].plain)
    ):
        start += 1
    while start < end and not (words[end - 1].capital or words[end - 1].plain.startswith(("al-", "el-"))):
        end -= 1
    while start < end - 1 and words[end - 1].plain in _NOT_NAMES and not suffix_of(words[end - 1].text):
        end -= 1
    return start, end


def _extend(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Take in the rest of a name that the tag cut: suffix, particles, a given name before, a surname behind."""
    words = reading.words
    while start > 0 and words[start].joined and words[start - 1].plain in PARTICLES and not words[start - 1].plain in ("e", "y", "i", "do", "a"):
        start -= 1
    if (
        start > 0
        and words[start].joined
        and words[start - 1].capital
        and reading.labels[start - 1] in ("", "PERSON")
        and start - 1 >= 0
        and (is_given(words[start - 1].plain) or parse_name(reading.surface(start - 1, end)).family_first)
        and not reading.is_possessive(start - 1)
        and words[start - 1].plain not in _NOT_NAMES | TITLES
        and words[start - 1].plain not in HONORIFICS
        and reading.lines[start] not in reading.titled
    ):
        start -= 1
    while not reading.is_possessive(end - 1) and (word := reading.follows(end)):
        if word.plain in PARTICLES and (rest := reading.follows(end + 1)) and rest.capital and len(word.plain) > 1:
            end += 2
        elif _continues(reading, end, word):
            end += 1
        else:
            break
    if end < len(words) and words[end].gap in (", ", " ") and suffix_of(words[end].text) and words[end].text != "I":
        if words[end].gap == " " or words[end].plain in ("jr", "sr"):
            end += 1
    return start, end


def _continues(reading: Reading, index: int, word: Word) -> bool:
    """Whether a capitalised word behind a name is part of it."""
    return (
        word.capital
        and not word.starts
        and reading.labels[index] in ("", "PERSON", "ORG", "GPE")
        and (index < 1 or not any(first == index for first, _, label in reading.tagged if label != "ORG"))
        and reading.lines[index] not in reading.titled | reading.shouted
        and word.plain not in _NOT_NAMES | TITLES | _THINGS | _OF_A_PERSON
        and (index == 0 or not (word.text.isupper() and len(word.text) > 2))
    )


def _from_titles(reading: Reading) -> Iterator[tuple[int, int]]:
    """Capitalised words behind an honorific or a capitalised title, tagged or not."""
    words = reading.words
    for index in range(1, len(words)):
        before, word = words[index - 1], words[index]
        if not word.joined or not before.capital or not (word.capital or word.plain in PARTICLES or word.plain.startswith("al-")):
            continue
        honorific = before.plain in HONORIFICS and before.plain not in TITLES
        if not honorific and before.plain not in TITLES:
            continue
        if word.plain in HONORIFICS or word.plain in TITLES or word.plain in _NOT_NAMES or not _is_namelike(word):
            continue
        if before.plain in _WEAK_TITLES and reading.labels[index] != "PERSON":
            continue
        if reading.lines[index] in reading.shouted and reading.labels[index] != "PERSON" and not _LABEL.match(
            reading.article.text, before.start
        ):
            continue
        start, end = index, index + 1
        if word.plain in PARTICLES:
            while end < len(words) and words[end].joined and words[end - 1].plain in PARTICLES:
                end += 1
            if not words[end - 1].capital:
                continue
        tag = next(((a, b) for a, b, label in reading.tagged if a <= index < b and label == "PERSON"), None)
        if tag and tag[1] > end:
            end = next(b for a, b in _pieces(reading, index, tag[1]))
            _, end = _trim(reading, start, end)
        if end <= start:
            continue
        _, end = _extend(reading, start, end)
        if _is_person(reading, start, end):
            yield start, end


_WEAK_TITLES = frozenset(
    "general major private chief captain premier justice judge marshal officer chair speaker count duke king queen prince "
    "princess lady lord father mother sister brother saint st u don emperor duchess warden dean principal pastor editor "
    "veteran analyst assistant executive director manager coach leader owner candidate ranger imam".split()
)
"""Titles that begin the names of things as often: "General Motors", "King Street", "Captain Cook"; the model must agree."""


def _from_given_names(reading: Reading) -> Iterator[tuple[int, int]]:
    """A known given name and a surname that the model took for something else or missed."""
    words = reading.words
    for index in range(len(words) - 1):
        word = words[index]
        if not word.capital or reading.labels[index] == "PERSON" or not is_given(word.plain) or len(word.plain) < 3:
            continue
        if index > 0 and word.joined and words[index - 1].capital and words[index - 1].plain not in TITLES:
            if words[index - 1].plain not in HONORIFICS:
                continue
        if reading.lines[index] in reading.titled | reading.shouted or word.plain in _NOT_NAMES:
            continue
        end = index + 1
        while (next_word := reading.follows(end)) and (_is_namelike(next_word) and next_word.capital) and not reading.is_possessive(end - 1):
            end += 1
        if end - index in (2, 3) and _is_confirmed(reading, index, end) and _is_person(reading, index, end):
            yield index, end


def _is_confirmed(reading: Reading, start: int, end: int) -> bool:
    """Whether something besides the name itself says that a person is meant."""
    text = reading.article.text
    at = reading.words[end - 1].end
    if reading.words[end - 1].plain in _NOT_NAMES | _THINGS | _OF_A_PERSON:
        return False
    following = re.match(r",? (\w+)", text[at : at + 40])
    return bool(
        title_before(reading, start).start < start
        or re.match(r", (?:\d\d,|who\b|whose\b)", text[at:])
        or role_after(reading, end)
        or (following and following[1] in _SPEECH)
        or re.search(rf"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? {re.escape(reading.words[end - 1].text)}\b", text)
        or re.search(rf"\b(?:{'|'.join(_SPEECH)}) $", text[max(0, reading.words[start].start - 15) : reading.words[start].start])
    )


def _is_namelike(word: Word) -> bool:
    """Whether a word looks like part of a name: letters, apostrophes and hyphens, or an initial."""
    return any(c.isalpha() for c in word.text) and not any(c.isdigit() for c in word.text) and _has_case(word.text)


def _has_case(text: str) -> bool:
    return text != text.lower() or text != text.upper()


# The evidence filter.


def _is_person(reading: Reading, start: int, end: int) -> bool:
    """Whether words that look like a name are a person's, by what stands around them."""
    words = reading.words
    name = words[start:end]
    plain = " ".join(word.plain for word in name)
    if not name or not all(_is_namelike(word) or suffix_of(word.text) for word in name) or plain in _COMPANIES:
        return False
    if any(word.plain in _COMPANIES or word.plain in _THINGS for word in name[1:]) and not _is_titled(reading, start):
        return False
    if len(name) == 1 and (plain in _NOT_NAMES or len(plain) < 2):
        return False
    if _is_thing_by_context(reading, start, end):
        return False
    if len(name) == 1:
        return _is_single_person(reading, start, end)
    if all(index in reading.countries for index in range(start, end)):
        return False
    return not (reading.lines[start] in reading.titled and any(w.plain in _NOT_NAMES | _DEEDS for w in name))


def _is_thing_by_context(reading: Reading, start: int, end: int) -> bool:
    words = reading.words
    after = reading.follows(end)
    possessive = reading.is_possessive(end - 1)
    if after and not possessive and after.plain in _THINGS and after.plain not in _OF_A_PERSON and (after.capital or after.plain in ("disease", "syndrome")):
        return True
    if after and possessive and after.plain in ("disease", "syndrome", "law", "theorem", "restaurant", "hospital"):
        return True
    if start and words[start].joined:
        before = words[start - 1]
        if before.plain in _THING_BEFORE and (before.capital or before.plain in ("carrier", "ship", "ferry", "tanker", "submarine", "vessel", "destroyer", "frigate", "yacht", "trawler", "storm", "hurricane", "typhoon", "cyclone", "restaurant", "freighter")) and not is_given(before.plain):
            return True
        if before.plain == "the" and end - start > 1 and not (after and after.plain in _OF_A_PERSON):
            return True
        if before.plain == "the" and not (words[end - 1].plain.endswith("s") or (after and after.plain in _OF_A_PERSON)):
            return True
    return False


def _is_titled(reading: Reading, start: int) -> bool:
    return title_before(reading, start).start < start


def _is_single_person(reading: Reading, start: int, end: int) -> bool:
    """Whether one word by itself, which the model took for a person or a title precedes, names one."""
    words = reading.words
    word = words[start]
    after = reading.follows(end)
    possessive = reading.is_possessive(start)
    if _is_titled(reading, start):
        return True
    if start in reading.countries:
        return False
    if word.text.isupper() and len(word.text) > 1 and reading.lines[start] not in reading.shouted:
        return bool(_LABEL.match(reading.article.text, word.start))
    if after and after.plain in _OF_A_PERSON | _SPEECH:
        return True
    if reading.lines[start] in reading.titled and start < reading.headline:
        return False
    if start and words[start].joined and words[start - 1].plain in _PLACE_PREPOSITIONS and not possessive:
        return False
    if after and after.capital and not possessive:
        return False
    if word.starts:
        return bool(possessive or (after and after.plain in _DEEDS and not is_common(word)))
    return True


_PLACE_PREPOSITIONS = frozenset("in at near from outside around across into through via toward towards".split())


def is_common(word: Word) -> bool:
    """Whether a word that begins a sentence is more likely a plain word."""
    return word.plain in _NOT_NAMES


# The second pass: the same names again.


class _Form(NamedTuple):
    """Folded words by which the article may name someone again."""

    words: tuple[str, ...]
    alone: bool
    """Whether the form may stand by itself; a given name in doubt needs a title."""


def _repeated(reading: Reading, named: dict[int, _Found]) -> Iterator[_Found]:
    """Where the article names its people again, whole or in part, whatever the model made of it."""
    forms = _forms(reading, named.values())
    taken = {index for found in named.values() for index in range(found.start, found.end)}
    storms = _vetoed(reading)
    words = reading.words
    index = 0
    while index < len(words):
        for form in forms.get(words[index].plain, ()):
            end = index + len(form)
            if (
                tuple(word.plain for word in words[index:end]) == form
                and all(word.joined for word in words[index + 1 : end])
                and taken.isdisjoint(range(index, end))
                and (words[index].capital or (words[index].plain in PARTICLES and words[end - 1].capital) or words[index].plain.startswith("al-"))
                and (end < len(words) or True)
            ):
                _, stop = _with_suffix(reading, index, end)
                if _is_repeated(reading, index, stop, form, storms):
                    yield _Found(index, stop, title_before(reading, index))
                    index = stop - 1
                    break
        index += 1
    yield from _in_compounds(reading, forms, taken)


def _with_suffix(reading: Reading, start: int, end: int) -> tuple[int, int]:
    if end < len(reading.words) and suffix_of(reading.words[end].text) and reading.words[end].gap in (" ", ", "):
        if reading.words[end].plain in ("jr", "sr") or reading.words[end].text.isupper() and len(reading.words[end].text) > 1:
            return start, end + 1
    return start, end


def _forms(reading: Reading, named: Iterable[_Found]) -> dict[str, list[tuple[str, ...]]]:
    """Forms by their first word, the longest first."""
    forms: set[tuple[str, ...]] = set()
    for found in named:
        whole = tuple(word.plain for word in reading.words[found.start : found.end])
        if suffix_of(whole[-1]) and len(whole) > 2:
            whole = whole[:-1]
        forms.add(whole)
        if len(whole) == 1:
            continue
        name = parse_name(reading.surface(found.start, found.end))
        core = tuple(w for w in name.surname if w not in PARTICLES) or name.surname
        forms |= {name.surname, core, (name.words[-1],)}
        last = whole[-1]
        if last.startswith(("al-", "el-")):
            forms |= {(last,), (last[3:],)}
        if name.family_first:
            forms |= {(w,) for w in name.given[-1:]}
        if len(whole) > 2:
            forms.add(whole[-2:])
            forms |= {(w,) for w in whole[1:-1] if len(w) > 3 and w not in PARTICLES}
        given = whole[0]
        if len(given) > 2 and not given.endswith("."):
            forms.add((given,))
    forms = {form for form in forms if len(form[0]) > 1 and form[-1] not in PARTICLES}
    table: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        table.setdefault(form[0], []).append(form)
    return table


def _vetoed(reading: Reading) -> frozenset[str]:
    """Words that the article uses as the name of a storm or a ship: bare, they do not name a person."""
    words = reading.words
    return frozenset(
        words[i].plain for i in range(1, len(words)) if words[i].joined and words[i - 1].plain in ("hurricane", "typhoon", "cyclone", "storm")
    )


def _is_repeated(reading: Reading, start: int, end: int, form: tuple[str, ...], storms: frozenset[str]) -> bool:
    words = reading.words
    if _is_thing_by_context(reading, start, end):
        return False
    titled = _is_titled(reading, start)
    if titled:
        return True
    if end - start == 1 and (words[start].plain in storms or words[start].plain in _NOT_NAMES - {"may", "march", "april", "june", "august"}):
        return False
    after = reading.follows(end)
    before = words[start - 1] if start and words[start].joined else None
    loose = reading.lines[start] in reading.titled | reading.shouted
    if loose:
        return start not in reading.countries or end - start > 1
    if end - start == 1:
        if start in reading.countries or reading.labels[start] in ("DATE", "LANGUAGE", "NORP"):
            return False
        if words[start].text.isupper() and len(words[start].text) > 2:
            return bool(_LABEL.match(reading.article.text, words[start].start)) or not words[start].starts and False
        if before and before.plain in _PLACE_PREPOSITIONS and reading.labels[start] in ("GPE", "LOC", "FAC"):
            return False
        if before and before.capital and not before.starts and before.plain not in TITLES and reading.labels[start] not in ("PERSON",):
            return False
    if after and after.capital and not reading.is_possessive(end - 1):
        if reading.labels[end] == reading.labels[start] and reading.labels[start] not in ("", "PERSON"):
            return False
        if end - start == 1 and after.plain not in _DAYS | _OF_A_PERSON and reading.labels[end] in ("", reading.labels[start]):
            return False
    return True


def _in_compounds(reading: Reading, forms: dict[str, list[tuple[str, ...]]], taken: set[int]) -> Iterator[_Found]:
    """Names inside hyphenated words are not spans of words; see `_compound_mentions`."""
    return iter(())


def _without_editors_no(named: dict[int, _Found], reading: Reading) -> dict[int, _Found]:
    refused = {fold(name) for name in reading.article.overrides.not_people}
    return {start: f for start, f in named.items() if fold(reading.surface(f.start, f.end)) not in refused}


# Mentions.


def _credits(reading: Reading) -> list[Span]:
    """Stretches of the text that credit people: bylines, "contributed reporting" lines, the head of a press release."""
    text = reading.article.text
    spans = []
    offset = 0
    for number, line in enumerate(text.split("\n")):
        end = offset + len(line)
        if number and (_CREDIT_LINE.search(line) and len(line) < 300 or _DESK.match(line) or _is_release_head(line, number)):
            spans.append(Span(offset, end))
        offset = end + 1
    return spans


def _is_release_head(line: str, number: int) -> bool:
    """A line such as "Ned Price, Department Spokesperson" at the head of a press release."""
    return number < 4 and len(line) < 120 and bool(
        re.fullmatch(r"(?:[A-Z][\w.’'-]*\s){1,4}?[A-Z][\w.’'-]*, (?:[A-Z][\w’'-]*|of|for|the|and|to)(?:,? (?:[A-Z][\w’'-]*|of|for|the|and|to|&))*\s*", line.strip() + " ")
    )


def _mention(reading: Reading, found: _Found, credits: list[Span]) -> PersonMention:
    span = reading.span(found.start, found.end)
    surface = reading.surface(found.start, found.end)
    role = found.title.role or role_after(reading, found.end) or role_before(reading, found.start)
    credit = any(c.start <= span.start < c.end for c in credits)
    return PersonMention(span, surface, found.title.honorific, role, credit)
