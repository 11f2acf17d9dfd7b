"""Which chain a surname, a given name or a headline means: what tells it from some, and what it shares with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.model import Article, PersonMention, Span
from generator.names import (
    RANKS,
    REIGNING,
    ROYAL,
    TITLES,
    Name,
    Sex,
    fold,
    is_common_given,
    is_patronymic,
    short_form,
    without_article,
)
from generator.patterns import pattern
from generator.resolve.spelling import family_in_korean, transliterated
from generator.resolve.told.alive import acts
from generator.resolve.told.another_name import CUE, OF_ANOTHER, OF_SOMEBODY, OUTRIGHT
from generator.resolve.told.callings import KIN, predicates_of
from generator.resolve.told.chain import (
    PLAIN,
    Form,
    Group,
    is_headline,
    is_introduced,
    reflected_sex,
    role_words_of,
    sex_told,
    written_out,
)
from generator.resolve.told.kin import KIN_BEFORE, RELATIVE, are_other_kin, kin_of
from generator.resolve.told.lives import life_of, tells_age
from generator.resolve.told.same_named import STOP
from generator.resolve.told.sexes import guessed_sex_of, pronouns_of
from generator.resolve.told.trades import fields_of


def fitting(article: Article, form: Form, groups: list[Group]) -> tuple[list[Group], str]:
    """The chains that a short form fits best, and the reason."""
    ranked: dict[str, list[Group]] = {}
    for group in _called_so(article.text, form, groups) or groups:
        kind = _kind(form, group)
        if kind and not any(tells_apart(article, form, group) for tells_apart in _TELL_APART):
            ranked.setdefault(kind, []).append(group)
    fits = next((ranked[kind] for kind in ("surname", "first", "middle", "given") if kind in ranked), [])
    if "surname" in ranked and all(group.is_kin(article.text) for group in fits):
        fits = fits + ranked.get("first", [])  # "Wamba" is Wamba Lele Ndo, and so is his son, Kito Wamba
    part = "given name" if ranked.get("given") is fits else "surname"
    called = " and ".join(filter(None, [form.mention.honorific, part]))
    for narrowed, why in _narrowed(article, form, fits):
        if len(narrowed) == 1:
            return narrowed, f"{called}, {why}"
    if not fits and _is_another_spelling(article, form):
        spelled = [g for g in groups if is_introduced(article, g, form.mention) and _sound_alike(form.name, g.name)]
        return spelled if len(spelled) == 1 else [], "another spelling, as the text says"
    return fits, ""


def _called_so(text: str, form: Form, groups: list[Group]) -> list[Group]:
    """Whose other name the words before say that it is: "Neil Quill, who was baptized Cornelius", as his father was."""
    if form.mention.honorific or len(form.name.words) > 1:
        return []
    start = form.mention.span.start
    before = ((span.end, group) for group in groups for span in group.spans if start - _CLAUSE < span.end < start)
    end, group = max(before, key=lambda one: one[0], default=(start, None))
    between = text[end:start]
    said = OUTRIGHT.fullmatch(between) if group and CUE.search(between) else None
    of_another = said and (OF_ANOTHER.search(between) or OF_SOMEBODY.search(said["deed"] or ""))
    return [group] if group and said and not of_another else []


_CLAUSE = 80
"""Characters between somebody and what else he is called."""


def _is_another_spelling(article: Article, form: Form) -> bool:
    """Whether the text says that a name is spelled in two ways: "Mr. Gharbawi, as Algiers spells it"."""
    start, end = form.mention.span
    before = _ALSO_SPELLED.search(article.text, max(0, start - 40), start)
    return before is not None or _AS_SPELLED.match(article.text, end, end + 80) is not None


_ALSO_SPELLED = pattern(r"\b(?:spelled|spelt|transliterated|transcribed)(?: as)? (?:[A-Z][\w.]* )?$")
_AS_SPELLED = pattern(
    r",? \(?as [^.;\n]{0,50}\b(?:spells?|spelled|spelt|writes?|transliterates?) (?:it|the name|him|her)\b"
)


def _sound_alike(a: Name, b: Name) -> bool:
    return [*map(transliterated, a.surname[-1:])] == [*map(transliterated, b.surname[-1:])]


def _kind(form: Form, group: Group) -> str:
    """Which part of somebody's name a short form is; empty where it is none."""
    if form.name in group.names:
        return "surname"
    if len(form.name.words) == 1 and group.name.family_first:
        family = family_in_korean(form.name.words[0])
        if family and family == family_in_korean(group.name.surname[0]) and form.name.surname != group.name.surname:
            return "first"  # "there I was Ri", Lee Myung-ho said
    if kind := short_form(form.name, group.name):
        return kind
    by_kin = group.by_kin and group.by_kin.get(fold(form.mention.honorific))
    married = by_kin or (group.married if group.married and sex_told(form.mention) != "m" else None)
    if married and (kind := short_form(form.name, married)):
        return kind
    return "surname" if any(short_form(form.name, name) == "surname" for name in group.names) else ""


def _comes_before(article: Article, form: Form, group: Group) -> bool:
    """Whether the text has a short form, its headline left out, before it names somebody in full."""
    return article.body_start <= form.mention.span.start < group.introduced


def _is_of_other_sex(article: Article, form: Form, group: Group) -> bool:
    """Whether "Mrs. Quill" is no man, nor "Mr. Quill" a woman, nor "Quill" who did it himself."""
    told = sex_told(form.mention) or reflected_sex(article.text, [form.mention.span])
    if not told:
        return False
    theirs = group.sex or reflected_sex(article.text, group.spans) or _by_pronouns(article, form, group)
    return {told, theirs} == {"f", "m"}


def _by_pronouns(article: Article, form: Form, group: Group) -> Sex:
    """What "He" or "She" tells of a given name that both bear, nobody named between: "Leslie Orme won. She"."""
    if not form.mention.honorific or not group.name.given or group.name.family_first:
        return ""
    whole = [f.mention.span for f in group.forms if f.name.given and _HE_THEN.match(article.text, f.mention.span.end)]
    starts = sorted([form.mention.span.start, *(span.start for span in group.spans)])
    return guessed_sex_of(Name((), group.name.surname), (), pronouns_of(article.text, starts, whole))


_HE_THEN = pattern(r"[^A-Z.\n“”\"]{0,150}\. (?:He|She)\b")


def _is_wife_and_daughter(article: Article, form: Form, group: Group) -> bool:
    """Whether "Miss Quill" comes beside her whom the article calls Mrs. Quill."""
    own = fold(form.mention.honorific)
    other = {"miss": "mrs", "mrs": "miss"}.get(own)
    return other is not None and any(
        fold(f.mention.honorific) == other and f.name.surname == form.name.surname for f in group.forms
    )


def _is_she_in_the_lead(article: Article, form: Form, group: Group) -> bool:
    """Whether the lead says "Mayor Quill shut her office", and then names a man of the surname, or the other way."""
    start = form.mention.span.start
    if not form.mention.role or not _comes_before(article, form, group):
        return False
    if "\n" in article.text[article.body_start : start]:
        return False
    said = _HER_OR_HIS.match(article.text, form.mention.span.end)
    return said is not None and {"f" if said[1] in ("she", "her") else "m", group.sex} == {"m", "f"}


_HER_OR_HIS = pattern(r"(?:[^A-Z.\n]|[A-Z][a-z]+day\b)*?\b(she|her|he|his)\b")
"""A pronoun with nobody named before it."""


def _is_too_formal(article: Article, form: Form, group: Group) -> bool:
    """Whether a given name has what stands before surnames: "Mr. Henry", "Mayor James", who is no James Henry."""
    kind = _kind(form, group)
    if kind in ("given", "first") and _is_peer(form) and not any(map(_is_peer, group.forms)):
        return True
    honorifics = {fold(word) for word in form.mention.honorific.split()}
    formal = kind == "given" and honorifics and not ROYAL & honorifics
    if formal and group.called_by_surname:
        return True
    role = "" if fold(form.mention.role) in KIN else form.mention.role
    titled = kind == "given" and role and article.text.endswith(f"{role} ", 0, form.mention.span.start)
    return bool(formal or titled) and is_common_given(form.name.words[0])


def _is_peer(form: Form) -> bool:
    """Whether one is called Lord or Lady: before a given name only if that is so before the whole name as well."""
    return fold(form.mention.honorific) in ("lord", "lady")


def _is_out_of_rank(article: Article, form: Form, group: Group) -> bool:
    """Whether one reigns and the other does not: King Hussein is not Saddam Hussein, nor Prince Osric King Osric."""
    if form.rank and is_patronymic(form.name, group.name):
        return True
    if form.rank and group.ranks:
        start = form.mention.span.start
        if form.rank in group.ranks or _SUCCEEDS.search(article.text, max(0, start - 40), start):
            return False
        came = _COMES_TO.findall(article.text, group.introduced, max(group.introduced, start))
        return form.rank not in came
    if form.rank and group.name.given:
        return form.rank == "pope" or _kind(form, group) == "surname" or _is_commoner(article.text, form.rank, group)
    if form.rank:
        return False
    return bool(group.ranks & RANKS and not group.name.given and form.mention.role)


def _is_commoner(text: str, rank: str, group: Group) -> bool:
    """Whether somebody is no prince of his given name, being called Mr. or having a trade: "the baker, Osric Holm".

    A minister may be a prince, but for one who heads a government, and has a family name.
    """
    if rank not in REIGNING:
        return False
    surname = group.longest.rpartition(" ")[2]
    if group.called_by_surname or any(f"{style} {surname}" in text for style in ("Mr.", "Mrs.", "Ms.", "Miss", "Dr.")):
        return True
    roles = [written_out(fold(form.mention.role)) for form in group.forms]
    heads = not ({"bin", "ibn"} & {*group.name.words}) and any(_HEAD.search(role) for role in roles)
    return heads or any(fields_of(role) - {"politics"} for role in roles)


_HEAD = pattern(r"\b(?:prime minister|premier|president|chancellor)\b")


_SUCCEEDS = pattern(r"\b(?:will|would|to) (?:be|reign|become)(?: called| known| crowned)?(?: as)? \w+ $")
"""Before the crown to which a princess comes: "She will be called Queen Sunniva"."""
_COMES_TO = pattern(
    r"\b(?:became|becomes|crowned|proclaimed) (?:the |a )?(?:new )?(king|queen|emperor|empress|emir|sultan)\b"
)
"""Between the prince and the king of one name who are one man."""


def _reigns_elsewhere(article: Article, form: Form, group: Group) -> bool:
    """Whether "King Osric of Harrow" is not Osric II beside whom the sentence names him, nor King Osric of Lund."""
    realm = _OF_REALM.match(article.text, form.mention.span.end) if form.rank else None
    if not realm or group.name.given:
        return False
    for other in group.forms:
        theirs = _OF_REALM.match(article.text, other.mention.span.end)
        one, behind = sorted((form.mention.span, other.mention.span))
        if theirs or not other.name.regnal:
            if theirs and theirs[1] != realm[1]:
                return True
        elif behind.start - one.end < _CLAUSE * 2 and not STOP.search(article.text, one.end, behind.start):
            return True
    return False


_OF_REALM = pattern(r" of (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")


def _is_titled_otherwise(article: Article, form: Form, group: Group) -> bool:
    """Whether "Sheriff Whitcomb" comes before anybody is named in full who bears another title."""
    if not _comes_before(article, form, group):
        return False
    if any(_PAST.match(f.mention.role) or _ONCE.match(article.text, f.mention.span.end) for f in group.forms):
        return False
    told, there = role_words_of(form.mention.role), group.role_words
    styles = {fold(f.mention.honorific) for f in group.forms if f.name.given} - PLAIN - {""}
    style = {fold(form.mention.honorific)} - PLAIN - {""}
    return bool(told and there and told.isdisjoint(there)) or bool(style and styles and style.isdisjoint(styles))


_PAST = pattern(r"(?:then|former|late|ex|future|onetime)\b", re.IGNORECASE)
_ONCE = pattern(
    r", (?:who (?:is|was) )?an? [\w’' -]{2,40} "
    r"(?:before|until|till|by (?:training|trade|profession)|turned|who became)\b"
)
"""A trade that is not, or not alone, what somebody does now: "a baker who became mayor"."""


def _is_never_titled_so(article: Article, form: Form, group: Group) -> bool:
    """Whether "the judge said. Judge Fenwick" comes after one who is named in full, and no judge."""
    title = role_words_of(form.mention.role)
    if len(title) != 1 or form.mention.span.start < article.body_start or not title <= TITLES:
        return False
    if any(f.mention.role and title & role_words_of(f.mention.role) for f in group.forms):
        return False
    told = [f.mention.span for f in group.forms if f.name.given and f.mention.span.start >= article.body_start]
    around = " ".join(article.text[max(0, span.start - 80) : span.end + 110] for span in told)
    before = article.text[max(article.body_start, form.mention.span.start - 120) : form.mention.span.start]
    return bool(told) and f" the {min(title)} " in before and title.isdisjoint(written_out(fold(around)).split())


def _is_before_the_other(article: Article, form: Form, group: Group) -> bool:
    """Whether "Senator Thorne" comes before one whom the text then calls "the other senator of that name"."""
    return _comes_before(article, form, group) and bool(_OTHER_OF_THE_NAME.search(article.text, form.mention.span.end))


_OTHER_OF_THE_NAME = pattern(r"\b(?:an)?other (?:[\w-]+ ){0,3}(?:of|with|by) (?:that|the same) (?:\w+ )?name\b")


def _is_another(article: Article, form: Form, group: Group) -> bool:
    """Whether "another Pike" comes after one who is named in full."""
    start = form.mention.span.start
    return group.introduced < start and article.text.endswith((" another ", "Another "), 0, start)


def _is_out_of_turn(article: Article, form: Form, group: Group) -> bool:
    """Whether "the last Mayor Quill" is not the one who has the office now, nor she "another Mayor Quill"."""
    turn = _turn(article.text, form.mention)
    others = [f.mention for f in group.forms if f is not form]
    if turn == "last" and any(mention.role and not _PAST.match(mention.role) for mention in others):
        return True
    return bool(turn) and any(_turn(article.text, mention) not in ("", turn) for mention in others)


def _turn(text: str, mention: PersonMention) -> str:
    """Whether a title before a name is the last's or a new one's."""
    found = _IN_TURN.search(text, max(0, mention.span.start - 40), mention.span.start) if mention.role else None
    return "" if not found else "last" if found["last"] else "new"


_IN_TURN = pattern(
    r"\b(?:[Tt]he (?P<last>last|previous|earlier|old|first)|(?:[Tt]he )?(?:[Nn]ew|[Nn]ext)|[Aa]nother|[Aa] second) "
    r"(?:[A-Z][\w.]* ){1,2}$"
)


def _is_titled_and_spelled_otherwise(article: Article, form: Form, group: Group) -> bool:
    """Whether "Marshal Timchenko" comes in an article of a Yulia Tymchenko who is no marshal."""
    title = role_words_of(form.mention.role) | {fold(form.mention.honorific)} - PLAIN - {""}
    theirs = group.role_words | {fold(f.mention.honorific) for f in group.forms if f is not form}
    if not title or not title.isdisjoint(theirs) or not group.name.given:
        return False
    written = {without_article(word) for name in group.names for word in name.words}
    return written.isdisjoint(map(without_article, form.name.words))


def _is_the_elder(article: Article, form: Form, group: Group) -> bool:
    """Whether "the elder Mr. Quill" comes beside Amos Quill Jr., or the younger beside Amos Quill Sr.

    Beside Amos Quill III, the elder is the Jr.
    """
    start = form.mention.span.start
    told = _ELDER.search(article.text, max(0, start - 30), start) if group.name.suffix else None
    if not told:
        return False
    youngest = next((fold(suffix) for suffix in ("IV", "III", "II", "Jr") if f" {suffix}" in article.text), "")
    return group.name.suffix == ("sr" if told[1] == "younger" else youngest)


_ELDER = pattern(r"\b[Tt]he (elder|older|senior|younger) (?:[A-Z]\w*\.? )?$")


def is_named_late(article: Article, mention: PersonMention, full: Span) -> bool:
    """Whether "Tarn", "Mr. Tarn" or "Aunt Ada" stands a paragraph before somebody is first named in full.

    Papers name first, and then say Mr.; but the next paragraph may begin with the name and the age of him of whom the
    lead tells: "Mr. Tarn sells aspirin.", and then "Samir Tarn, 57, came here in 1975". Who speaks freely names nobody
    in full.
    """
    start, end = mention.span
    if fold(mention.honorific) not in _BEFORE_ANYBODY or mention.role or start < article.body_start:
        return False
    if f"{mention.surface.upper()}:" in article.text or (not mention.honorific and _is_transcript(article.text)):
        return False
    if _AS_A_WORD.search(article.text, max(0, start - 10), start):
        return False
    between = article.text[end : full.start]
    in_lead = "\n" not in article.text[article.body_start : end] and between.find("\n") == len(between) - 1
    told = in_lead and tells_age(article.text, full)
    return "\n" in between and not told and not between.startswith(":")  # "MR. TARN:" is who speaks


_BEFORE_ANYBODY = PLAIN | {"", "aunt", "dr", "uncle"}
_AS_A_WORD = pattern(r"\b(?:name|word)s? $")
"""Before a name of which nobody is meant: "over the door stands the word Bergmann"."""


@lru_cache(maxsize=1)
def _is_transcript(text: str) -> bool:
    return _SPEAKER.search(text) is not None


_SPEAKER = pattern(r"^[A-Z][A-Z .'’-]{3,}: ", re.MULTILINE)
"""The head of a line of a transcript: "QUESTION: ", "MR. TARN: "."""


def _is_named_late(article: Article, form: Form, group: Group) -> bool:
    """Whether a short form comes before its surname is first given in full, and so is of another."""
    if not group.name.given or (not form.mention.honorific and _kind(form, group) not in ("surname", "first")):
        return False
    return is_named_late(article, form.mention, min(f.mention.span for f in group.forms if f.name.given))


def _is_in_a_compound(article: Article, form: Form, group: Group) -> bool:
    """Whether "a Quill-era house" comes before anybody of the name: of his age, and not of hers who is then named."""
    return _comes_before(article, form, group) and bool(_COMPOUND.match(article.text, form.mention.span.end))


_COMPOUND = pattern(r"-(?:era|led|style|backed|built|like)\b")


def _is_beside(article: Article, form: Form, group: Group) -> bool:
    """Whether the text names both in one breath: "General Khiem and Gen. Tran Duc Khiem"."""
    end = form.mention.span.end
    return any(f.name.given and _AND.fullmatch(article.text, end, max(end, f.mention.span.start)) for f in group.forms)


_AND = pattern(r",? (?:and|or) (?:[\w’']+\.? ){0,4}")


def _is_kin(article: Article, form: Form, group: Group) -> bool:
    """Whether the text calls one the kin of the other: "Rodrigo Paniagua, a brother of President Paniagua"."""
    text = article.text
    introduced = [f.mention for f in group.forms if f.name.given]
    if form.mention.role and any(_is_kin_of_office(text, mention) for mention in introduced):
        return True
    if office := role_words_of(form.mention.role) - group.role_words:
        offices = {fold(a or b) for a, b in _KIN_IN_OFFICE.findall(text, 0, group.introduced)}
        if office & offices:
            return True
    start = form.mention.span.start
    if group.introduced < start and _A_SON.search(text, max(0, start - 40), start):
        return True
    is_new = group.introduced < start and form.name.words[0] not in group.name.words
    if is_new and _SOMEBODYS.search(text, max(0, start - 60), start):
        return True
    whose = KIN_BEFORE.search(text, max(0, start - 40), start) if not group.is_kin(text) else None
    if whose and {group.sex, "m" if whose[1] in ("his", "His") else "f"} != {"m", "f"}:
        return group.introduced < start
    called = _KIN_BEHIND.match(text, form.mention.span.end)
    if called and {group.sex, "m" if called[1] == "his" else "f"} != {"m", "f"}:
        return True
    for full in (mention.span for mention in introduced):
        one, other = sorted((full, form.mention.span))
        if other.start - one.end < 60 and _KIN_OF.search(text, one.end, other.start):
            return True
    return False


_KIN_OF = pattern(
    rf"(?:{RELATIVE}s? (?:of|to) (?:the )?(?:late )?(?:[\w’']+\.? ){{0,3}}"
    rf"|(?:[’']s|\bhis|\bher|\band) (?:\w+ )?{RELATIVE},? (?:[A-Z][\w.]+ )?)$"
)
_A_SON = pattern(rf"\b[Aa]n? (?:\w+ )?{RELATIVE},? $")
"""Before somebody of whom the text has not yet told: "and a son, Amos", whose grandfather it has named Amos Pike."""
_SOMEBODYS = pattern(rf"\b[A-Z][\w-]+[’']s? (?:[a-z]+ )?{RELATIVE},? $")
"""Before one of whom the text has not yet told: "Pike's son, Ed", who is not Edward Pike."""
_KIN_BEHIND = pattern(rf", (his|her) (?:\w+ )?{RELATIVE}\b")


def _is_kin_of_office(text: str, mention: PersonMention) -> bool:
    """Whether a name is that of a titled person's kin: "the President's son, Hunter", "the father of the mayor, Ed"."""
    start, end = mention.span
    return bool(_OF_OFFICE.search(text, max(0, start - 60), start) or _OF_OFFICE_BEHIND.match(text, end))


_OFFICE = (
    "(?:[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]enator|[Jj]udge|[Kk]ing|[Qq]ueen)"
)
_OF_OFFICE = pattern(rf"\b(?:{_OFFICE}[’']s {RELATIVE}|{RELATIVE} of the (?:late |slain )?{_OFFICE}),? $")
_OF_OFFICE_BEHIND = pattern(
    rf",(?: \d\d,)? (?:(?:an?|the) {RELATIVE} of (?:a|the) (?:former |late )*{_OFFICE}\b"
    rf"|the (?:late )?{_OFFICE}[’']s (?:\w+ )?{RELATIVE}\b)"
)
_KIN_IN_OFFICE = pattern(rf"\b({_OFFICE})[’']s {RELATIVE}\b|\b{RELATIVE} of the ({_OFFICE})\b", re.IGNORECASE)
"""Who comes before a name without being named: "President's Brother Wins a Seat", and then "Ed Quill", who does."""


def _is_named_before_the_last(article: Article, form: Form, group: Group) -> bool:
    """Whether "Kiril" comes before "his predecessor, Kiril IV", and so is who has the name after him."""
    if not group.name.regnal or form.name.suffix or not _comes_before(article, form, group):
        return False
    return bool(_THE_LAST.search(article.text, max(0, group.introduced - 60), group.introduced))


_THE_LAST = pattern(
    rf"\b(?:his|her) (?:\w+ |great-)*(?:predecessor|namesake|{RELATIVE}),? (?:the )?(?:late )?(?:[A-Z]\w+ )?$"
)


def _is_after_the_dead(article: Article, form: Form, group: Group) -> bool:
    """Whether "Quill’s minister" comes after nobody but "Amos Quill, the president’s father, who died last year"."""
    full = [f.mention.span for f in group.forms if f.name.given]
    if form.mention.honorific or form.mention.span.start < group.introduced or not full:
        return False
    return all(_DEAD_FATHER.match(article.text, span.end) for span in full)


_DEAD_FATHER = pattern(
    r", (?:the )?(?:\w+ )?(?:president|minister|governor|mayor|senator|king|queen)[’']s (?:late )?"
    r"(?:grand)?(?:father|mother)"
    r"(?:,? (?:who|and) [^.;\n]{0,40}\bdied\b|(?<=late father|late mother))"
)


def _is_before_a_namesake(article: Article, form: Form, group: Group) -> bool:
    """Whether "Dr. Quill" comes before "her granddaughter and namesake" or "the younger Ada Quill"."""
    if not _comes_before(article, form, group):
        return False
    return bool(_NAMESAKE.search(article.text, max(0, group.introduced - 40), group.introduced))


_NAMESAKE = pattern(r"\b(?:the (?:elder|older|younger)|namesake,?) $", re.IGNORECASE)


def _is_before_her_brother(article: Article, form: Form, group: Group) -> bool:
    """Whether "Dr. Quill" comes before "Amos Quill, her brother," or "her brother, Amos Quill": she is no Amos."""
    text = article.text
    if not _comes_before(article, form, group):
        return False
    full = min(f.mention.span for f in group.forms if f.name.given) if group.name.given else None
    if full is None or form.mention.span.end > full.start:
        return False
    return bool(_KIN_BEHIND.match(text, full.end) or _HIS_BROTHER.search(text, max(0, full.start - 60), full.start))


_HIS_BROTHER = pattern(rf"\b(?:[Hh]is|[Hh]er) (?:\w+ )?{RELATIVE},? (?:the late )?(?:[A-Z]\w*\. )?$")


def _is_of_unnamed_kin(article: Article, form: Form, group: Group) -> bool:
    """Whether "Justice Pike" comes after "His son, the judge", in an article that names Amos Pike, the sailor.

    Also "Their father lost. Dr. Pike" in one that has no doctor for either of them.
    """
    text, start = article.text, form.mention.span.start
    calling = _callings(f"{form.mention.role} {form.mention.honorific}")
    if not calling or start < group.introduced:
        return False
    kin = (found for found in _KIN_OF_A_CALLING.finditer(text, article.body_start, start))
    if not any(calling & _callings(found["calling"]) for found in kin):
        if not form.mention.honorific or not _KIN_DID.search(text, max(0, start - 120), start):
            return False
    own = " ".join(f"{f.mention.role} {f.mention.honorific}" for f in group.forms if f.name.given)
    behind = (text[f.mention.span.end : f.mention.span.end + 60].partition(".")[0] for f in group.forms if f.name.given)
    return calling.isdisjoint(_callings(" ".join([own, *behind])))


_KIN_OF_A_CALLING = pattern(
    r"\b(?:[Hh]is|[Hh]er|[A-Z][\w-]+[’']s) (?:\w+ )?"
    r"(?:(?:grand)?(?:son|daughter|father|mother)|brother|sister|nephew|niece|uncle|aunt)"
    r"(?: and namesake)?, (?:also )?(?:an?|the|now an?|now the) (?P<calling>[^,.;\n]{3,60})[,.;]"
)


_KIN_DID = pattern(
    rf"(?:^|[.”\"\n] ?)(?:His|Her|Their) (?:\w+ )?{RELATIVE} (?!(?:died|had|was|were)\b)[^.;,\n]{{2,60}}\. "
    r"(?:[A-Z]\w*\. )+$"
)
"""Before a titled surname, what kin whom nobody names do."""


def _callings(words: str) -> frozenset[str]:
    """Trades of a role or a title; a Dr. may be of several."""
    said = written_out(fold(words))
    learned = {"medicine", "science", "school"} if re.search(r"\b(?:dr|doctor|professor)\b", said) else set[str]()
    return fields_of(said) | learned


def _is_other_kin(article: Article, form: Form, group: Group) -> bool:
    """Whether one is somebody's son and the other her husband: "Her first husband, Emil Sorg, died. Her son, Emil"."""
    ours, theirs = kin_of(article.text, [form.mention.span]), kin_of(article.text, group.spans)
    return are_other_kin(ours, theirs)


def _is_too_young(article: Article, form: Form, group: Group) -> bool:
    """Whether "Mr. Sorg" would be a boy: "his nephew Emil Sorg, 11"."""
    grown = fold(form.mention.honorific) in ("mr", "mrs", "dr")
    return grown and any(_AGE_OF_CHILD.match(article.text, f.mention.span.end) for f in group.forms if f.name.given)


_AGE_OF_CHILD = pattern(r", (?:who is |aged |age )?(?:\d|1[0-4])(?=[,.;]| and\b)")


def _is_called_by_given(article: Article, form: Form, group: Group) -> bool:
    """Whether "Mr. Alemu" comes beside Getachew Alemu, whom the article calls Mr. Getachew; "Alemu" is his father."""
    by_given = group.bears_fathers_name or (bool(form.mention.honorific) and group.called_by_given)
    return by_given and form.name.words == group.name.surname


def _is_styled_otherwise(article: Article, form: Form, group: Group) -> bool:
    """Whether "Dr. Grange" comes beside a "Mr. Grange" or an "Inspector Grange", and neither is named in full."""
    if form.is_full or any(f.is_full for f in group.forms):
        return False
    own, theirs = _styles(article, form), frozenset().union(*(_styles(article, f) for f in group.forms))
    if not own or not theirs or not own.isdisjoint(theirs):
        return False
    if any(soldier & _SOLDIERS and ruler & _RULERS for soldier, ruler in ((own, theirs), (theirs, own))):
        return False
    if own | theirs == {"dr", "rev"}:
        return False  # of divinity
    titled = own - {"mr"} and theirs - {"mr"}
    return bool(titled) or "dr" in own | theirs  # a senator is Mr. as well


_SOLDIERS = frozenset("general colonel marshal admiral major".split())
_RULERS = frozenset("president minister leader governor chairman".split())
"""Who is both is called now one and now the other."""


def _styles(article: Article, form: Form) -> frozenset[str]:
    """How one is called before the name: by titles, as Dr., or "mr", as everybody is."""
    honorific = fold(form.mention.honorific)
    role = form.mention.role if article.text.endswith(f"{form.mention.role} ", 0, form.mention.span.start) else ""
    learned = {"dr"} if honorific in ("dr", "prof", "professor") else {"mr"} if honorific in PLAIN else set[str]()
    ordained = {"rev"} if honorific in _CLERGY else set[str]()
    return role_words_of(role) & TITLES | learned | ordained


_CLERGY = frozenset("father imam monsignor msgr rabbi rev reverend".split())


def _is_her_husbands(article: Article, form: Form, group: Group) -> bool:
    """Whether "Quill" alone is not her whose surnames the article gives as "Salas de Quill"."""
    alone = len(form.name.words) == 1 and sex_told(form.mention) != "f"
    return alone and any(len(f.name.words) == 3 and f.name.words[1:] == ("de", *form.name.words) for f in group.forms)


def _is_dead_unlike(article: Article, form: Form, group: Group) -> bool:
    """Whether "Quill’s coffin" comes beside a Quill who does something, and is not dead himself."""
    if not _COFFIN.match(article.text, form.mention.span.end):
        return False
    alive = any(acts(article.text, span) for span in group.spans)
    return alive and not life_of(article, group.spans, sorted(span.start for span in group.spans)).died


_COFFIN = pattern(r"[’']s? (?:\w+ )?(?:ashes|body|bones|casket|coffin|corpse|funeral|grave|remains|tomb)\b")


def _is_royal(article: Article, form: Form, group: Group) -> bool:
    """Whether "Prince Walter" comes beside a Walter Prince, whose surname is that title."""
    return bool(form.mention.honorific) and fold(form.mention.honorific) == group.name.surname[-1]


def _is_spelled_otherwise(article: Article, form: Form, group: Group) -> bool:
    """Whether "Mr. Ri" comes beside a Lee Myung-ho who does not say that he is or was called so."""
    written = {word for name in group.names for word in name.words}
    if _kind(form, group) != "first" or not written.isdisjoint(form.name.words):
        return False
    start = form.mention.span.start
    return not _I_AM.search(article.text, max(0, start - 20), start)


_I_AM = pattern(r"\bI (?:am|was) $")
"""Before a name that a speaker has: "There I was Ri"."""


def _rules(article: Article, form: Form, group: Group) -> bool:
    """Whether a surname is a ruler's, in the middle of another name: "the Pike administration", Ada Pike Orr."""
    words = form.name.words
    if len(words) > 1 or words[0] not in group.name.words[1:-1]:
        return False
    government = _GOVERNMENT.match(article.text, form.mention.span.end) or form.mention.role.endswith("President")
    return bool(government) and not any(_HEAD_OF_STATE.search(f.mention.role) for f in group.forms)


_GOVERNMENT = pattern(r" (?i:administration|government|presidency|regime)\b")
_HEAD_OF_STATE = pattern(r"\b(?:chancellor|governor|minister|premier|president)\b", re.IGNORECASE)


_TELL_APART = (
    _rules,
    _is_of_other_sex,
    _is_wife_and_daughter,
    _is_she_in_the_lead,
    _is_too_formal,
    _is_called_by_given,
    _is_styled_otherwise,
    _is_her_husbands,
    _is_dead_unlike,
    _is_royal,
    _is_spelled_otherwise,
    _is_out_of_rank,
    _reigns_elsewhere,
    _is_titled_otherwise,
    _is_before_the_other,
    _is_another,
    _is_out_of_turn,
    _is_named_late,
    _is_the_elder,
    _is_titled_and_spelled_otherwise,
    _is_in_a_compound,
    _is_never_titled_so,
    _is_beside,
    _is_kin,
    _is_named_before_the_last,
    _is_after_the_dead,
    _is_before_a_namesake,
    _is_before_her_brother,
    _is_of_unnamed_kin,
    _is_other_kin,
    _is_too_young,
)
"""What tells a short form from those of whose names it is a part."""


def _narrowed(article: Article, form: Form, fits: list[Group]) -> Iterator[tuple[list[Group], str]]:
    """Those who are left by each kind of evidence in its turn, and what it says of the one who is."""
    mention = form.mention
    yield fits, f"the only {mention.surface} in this article"
    yield [g for g in fits if _is_spelled_so(article, form, g, g.name.words)], "the only one so spelled"
    if mention.honorific:
        yield [g for g in fits if not _goes_by_first_surname(g)], "the only one called so"
    yield [g for g in fits if not _goes_by_given_name(article.text, g)], "whose kin are called by their given names"
    just = (g for g in fits if len(form.name.words) == len(g.name.surname))
    yield [g for g in just if _is_spelled_so(article, form, g, g.name.surname)], "the only one of just that surname"
    if any(g.name.regnal for g in fits):
        yield [g for g in fits if form.name in g.names], "the only one without a number"
    if told := role_words_of(mention.role):
        yield [g for g in fits if told & _role_words(article.text, g)], f'the only one who is "{mention.role}"'
    if style := {fold(mention.honorific)} - PLAIN - {""}:
        titled = (g for g in fits if any(fold(f.mention.honorific) in style for f in g.forms if f.name.given))
        yield [*titled], f"the only one called {mention.honorific} in full"
    if len(fits) > 1 and acts(article.text, mention.span):
        yield [g for g in fits if not _is_long_dead(article, g)], "the only one alive"
    yield _by_age(article.text, mention, fits), "elder or younger, as the text says"
    yield [g for g in fits if is_introduced(article, g, mention)], f"the only {mention.surface} named so far"
    if is_headline(article, form):
        called = [g for g in fits if any(f.name.words == form.name.words for f in g.forms)]
        yield called, f"the only one whom the article calls {mention.surface}"


def _is_long_dead(article: Article, group: Group) -> bool:
    """Whether somebody died years ago, so that no obituary quotes what he said."""
    died = life_of(article, group.spans, sorted(span.start for span in group.spans)).died_in
    return died is not None and article.published is not None and died < article.published.year - 1


def _is_spelled_so(article: Article, form: Form, group: Group, words: Sequence[str]) -> bool:
    """Whether a name has the last word of a short form; papers write "Mr. Jundi" of one introduced as al-Jundi."""
    last = form.name.words[-1]
    return last in words or (is_introduced(article, group, form.mention) and last in map(without_article, words))


def _role_words(text: str, group: Group) -> frozenset[str]:
    """The telling words of all that somebody has for a role, or is: "Ada Quill is the mayor"."""
    said = (role for f in group.forms if f.name.given for role, _ in predicates_of(text, f.mention.span))
    return group.role_words.union(*map(role_words_of, said))


def _goes_by_first_surname(group: Group) -> bool:
    """Whether the article says "Mr. Solano" of Luis Solano Paz, and so would not say "Mr. Paz"."""
    words = group.name.words
    return len(words) > 2 and any(
        form.name.words == words[-2:-1] and (form.mention.honorific or form.mention.role) for form in group.forms
    )


def _goes_by_given_name(text: str, group: Group) -> bool:
    """Whether somebody is named as another's kin, and then called by the given name: "Kito said he was well"."""
    return group.is_kin(text) and any(form.name.words == group.name.given[:1] for form in group.forms)


def _by_age(text: str, mention: PersonMention, groups: list[Group]) -> list[Group]:
    """Those of one name whom "the elder Mr. Pettibone" can mean."""
    found = _ELDER_OR_JUNIOR.search(text[max(0, mention.span.start - 30) : mention.span.start])
    if not found:
        return []
    elder = found[1] in ("elder", "older", "senior")
    if len({g.name.suffix for g in groups}) < 2:
        return [g for g in groups if _is_forebear(text, g) is elder]
    return [g for g in groups if (g.name.suffix in ("", "sr")) is elder]


def _is_forebear(text: str, group: Group) -> bool:
    """Whether somebody is named as another's father or mother: "his father, Ezra Holm"."""
    return any(_FOREBEAR.search(text, max(0, f.mention.span.start - 40), f.mention.span.start) for f in group.forms)


_FOREBEAR = pattern(r"\b(?:grand)?(?:father|mother),? (?:the late )?(?:[A-Z]\w*\.? )?$")


_ELDER_OR_JUNIOR = pattern(
    r"\bthe (elder|older|senior|younger|junior) (?:[\w ]+|Mr\. |Mrs\. |Ms\. |Dr\. )?$", re.IGNORECASE
)
