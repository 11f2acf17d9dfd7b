"""Articles, annotations and the editors' decisions → Archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

from generator.archive import Archive, newest_first
from generator.config import NO_MODEL, AnnotationSettings
from generator.errors import warning
from generator.memo import Bundles, Memo, digest_of_files, key_of
from generator.model import (
    Annotation,
    Article,
    Card,
    Country,
    Entity,
    Filing,
    Later,
    Person,
    PersonMention,
    Problem,
    Quote,
    Reference,
    Role,
    Story,
    Unresolved,
)
from generator.names import fold, parse_name
from generator.places import code_of, gazetteer_digest, places
from generator.resolve.across import Block, joined, resolve_block
from generator.resolve.authority import Authority, nearest
from generator.resolve.blocks import blocks
from generator.resolve.cast import Answers, Cast, answers_of, cast_of, listed_people
from generator.resolve.clip import filing_of
from generator.resolve.evidence import Sighting, forebears, sightings_in, sightings_of
from generator.resolve.known import Overlooked, names_known, overlooked_in, with_known_names
from generator.resolve.story import listed_story, story_of
from generator.resolve.titles import with_titles_apart
from generator.resolve.within import Chain, WithinArticle, chains_of

T = TypeVar("T")


def resolve_archive(
    cards: Iterable[Card],
    articles: Later[Article],
    annotations: Later[Annotation],
    authority: Authority,
    settings: AnnotationSettings,
    memo: Memo,
) -> Archive:
    """Say whom and where every mention means; `articles` and `annotations` are by `Article.id`.

    A pure function of its arguments, whatever the order of the cards; the memo only spares it work. Front matter has
    the last word on its own article, authority records on all.
    """
    ordered = tuple(sorted(cards, key=newest_first))
    if settings.model == NO_MODEL:
        cast, answers = listed_people(ordered, authority)
        pages = {one.person for found in answers.values() for one in found.listed} - authority.hidden
        elsewhere: dict[str, tuple[PersonMention, ...]] = {}

        def told(id_: str) -> tuple[Story, tuple[Quote, ...]]:
            annotation = annotations[id_]
            return listed_story(articles[id_], annotation, answers[id_], settings), annotation.quotes
    else:
        annotated = {card.id: annotations[card.id] for card in ordered}
        made_from = {card.id: articles.digests[card.id] + annotations.digests[card.id] for card in ordered}
        said = _completed(annotated, articles, made_from, memo)
        elsewhere = {id_: found.people for id_, found in said.items() if found is not annotated[id_]}
        inside = with_titles_apart(_insides(said, articles, made_from, memo))
        chains = {article: within.chains for article, within in inside.items()}
        sightings = sightings_of(_sightings(chains, said, articles, made_from, memo).values(), authority)
        block = joined(_resolved(blocks(sightings), memo))
        cast = cast_of(block, authority)
        answers = answers_of(ordered, chains, block, cast)
        pages = _people_with_pages(chains, answers) - authority.hidden

        def told(id_: str) -> tuple[Story, tuple[Quote, ...]]:
            return story_of(articles[id_], said[id_], inside[id_], answers[id_], settings), annotated[id_].quotes

    if authority.hidden or settings.model != NO_MODEL:
        answers = {id_: _with_pages(found, pages) for id_, found in answers.items()}
    code = key_of(_code(), _encode(settings))
    keys = {
        card.id: key_of(
            code, card.body, annotations.digests[card.id], _encode((answers[card.id], elsewhere.get(card.id)))
        )
        for card in ordered
    }
    filed = _filed(ordered, keys, told, memo)
    return Archive(
        articles=ordered,
        people=_people(ordered, filed, cast, pages),
        countries=_countries(filed.values(), authority),
        entities={id_: one.entities for id_, one in filed.items()},
        filings=_filings(filed),
        stories=_stories(filed, articles, memo),
        told=_told(filed, memo),
        shown={id_: one.shown for id_, one in filed.items()},
        problems=tuple(_doubts(ordered, authority, pages | authority.hidden)),
        withdrawn=tuple(sorted(authority.hidden)),
    )


def _completed(
    annotated: Mapping[str, Annotation], articles: Mapping[str, Article], made_from: Mapping[str, str], memo: Memo
) -> dict[str, Annotation]:
    """What each article says, with the names that others tell; for the same names, none is sought through again."""
    known = names_known(annotated)
    surfaces = [[mention.surface for mention in annotated[id_].people] for id_ in sorted(annotated)]
    told = key_of(_code(), _encode(surfaces))
    overlooked = _remembered(
        "overlooked",
        Overlooked,
        {id_: key_of(told, made_from[id_]) for id_ in annotated},
        lambda id_: overlooked_in(articles[id_], annotated[id_], known),
        memo,
    )
    return with_known_names(annotated, overlooked)


def _insides(
    said: Mapping[str, Annotation], articles: Mapping[str, Article], made_from: Mapping[str, str], memo: Memo
) -> dict[str, WithinArticle]:
    """Who is who within each article, told anew only where an article says something else."""
    keys = {id_: key_of(_code(), made_from[id_], _encode(found.people)) for id_, found in said.items()}
    return _remembered("within", WithinArticle, keys, lambda id_: _read(articles[id_], said[id_]), memo)


def _sightings(
    chains: Mapping[str, tuple[Chain, ...]],
    said: Mapping[str, Annotation],
    articles: Mapping[str, Article],
    made_from: Mapping[str, str],
    memo: Memo,
) -> dict[str, tuple[Sighting, ...]]:
    """How each article shows its people, told anew only where it says something else."""
    keys = {id_: key_of(_code(), made_from[id_], _encode((said[id_].people, there))) for id_, there in chains.items()}
    return _remembered(
        "sightings",
        tuple[Sighting, ...],
        keys,
        lambda id_: sightings_in(articles[id_], said[id_], chains[id_]),
        memo,
    )


def _resolved(parts: Sequence[tuple[Sighting, ...]], memo: Memo) -> Iterable[Block]:
    """What each block of like names comes to, decided anew only where a sighting in it is another."""
    keys = {str(number): key_of(_code(), _encode(part)) for number, part in enumerate(parts)}
    return _remembered("block", Block, keys, lambda number: resolve_block(parts[int(number)]), memo).values()


def _remembered(
    kind: str, type_: type[T], keys: Mapping[str, str], make: Callable[[str], T], memo: Memo
) -> dict[str, T]:
    """A value for each name of `keys`, made only where the memo has none by its key."""
    decode = msgspec.msgpack.Decoder(type_).decode
    stored = memo.get(kind, keys.values())
    fresh: dict[str, bytes] = {}
    found = {}
    for name, key in keys.items():
        if key in stored:
            found[name] = decode(stored[key])
        else:
            found[name] = make(name)
            fresh[key] = _encode(found[name])
    memo.put(kind, fresh)
    memo.keep_only(kind, len(keys), keys.values)
    return found


class _Filed(NamedTuple):
    """An article's filing, and the digest of all that its card and the filing show on other pages."""

    key: str
    """The hash of all that it is made from."""
    filing: msgspec.Raw
    """Encoded: an edit opens few of them."""
    entities: tuple[Entity, ...]
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    """The roles that it gives to people, by `Person.id`."""
    shown: str
    told: str
    """The digest of the answers to its mentions."""


def _filed(
    cards: Sequence[Card], keys: Mapping[str, str], told: Callable[[str], tuple[Story, tuple[Quote, ...]]], memo: Memo
) -> dict[str, _Filed]:
    """Filings by `Article.id`; what is new is told, and its story stored."""
    before = Bundles(memo, "filing", _code(), _Filed)
    filed: dict[str, _Filed] = {}
    stories: dict[str, bytes] = {}
    for card in cards:
        key, known = keys[card.id], before.values.get(card.id)
        if known is None or known.key != key:
            story, quotes = told(card.id)
            stories[key] = _encode((story.references, story.unresolved))
            filing = filing_of(story, quotes)
            roles = tuple([(clipping.entity, clipping.roles) for clipping in filing.clippings if clipping.roles])
            shown = key_of(_encode((card._replace(body=""), filing)))
            raw = msgspec.Raw(_encode(filing))
            known = _Filed(key, raw, filing.entities, roles, shown, key_of(stories[key]))
            if len(stories) == _STORIES_A_PUT:
                memo.put("story", stories)
                stories.clear()
        filed[card.id] = known
    memo.put("story", stories)  # before the filings: whoever finds a filing finds its story
    before.replace(filed)
    memo.keep_only("story", len(keys), keys.values)
    return filed


def _filings(filed: Mapping[str, _Filed]) -> Later[Filing]:
    opened: dict[str, Filing] = {}

    def open_(article: str) -> Filing:
        if article not in opened:
            opened[article] = _decode_filing(filed[article].filing)
        return opened[article]

    return Later({id_: one.shown for id_, one in filed.items()}, open_)


def _stories(filed: Mapping[str, _Filed], articles: Later[Article], memo: Memo) -> Later[Story]:
    def opened(article: str) -> Story:
        references, unresolved = _decode_story(memo.value("story", filed[article].key))
        return Story(articles[article], references, unresolved)

    return Later({id_: articles.digests[id_] + one.told for id_, one in filed.items()}, opened)


def _told(filed: Mapping[str, _Filed], memo: Memo) -> Later[tuple[Reference, ...]]:
    def fetched(article: str) -> tuple[Reference, ...]:
        return _decode_story(memo.value("story", filed[article].key))[0]

    return Later({id_: one.told for id_, one in filed.items()}, fetched)


_STORIES_A_PUT = 500
_encode = msgspec.msgpack.Encoder(order="deterministic").encode  # of sets too, since keys are hashes of this
_decode_filing = msgspec.msgpack.Decoder(Filing).decode
_decode_story = msgspec.msgpack.Decoder(tuple[tuple[Reference, ...], tuple[Unresolved, ...]]).decode


@cache
def _code() -> str:
    here = Path(__file__).parent
    tools = (here.parent / name for name in ("names.py", "model.py", "prose.py", "places.py", "slugs.py"))
    return key_of(digest_of_files(here, *tools), gazetteer_digest())


def _people_with_pages(chains: Mapping[str, Sequence[Chain]], answers: Mapping[str, Answers]) -> set[str]:
    """Ids of those whom some article names other than in a credit."""
    pages = set()
    for article, said in answers.items():
        credited = {chain.mentions[0][0].span.start for chain in chains[article] if chain.credit}
        pages |= {owner.person for owner in said.owners if owner.start not in credited}
        pages |= {one.person for one in said.listed}
    return pages


def _with_pages(said: Answers, pages: set[str]) -> Answers:
    """The answers that lead to a page, so that nobody is linked who has none."""
    return Answers(
        tuple(owner for owner in said.owners if owner.person in pages),
        tuple(left._replace(candidates=tuple(id_ for id_ in left.candidates if id_ in pages)) for left in said.open),
        tuple(one for one in said.listed if one.person in pages),
    )


def _people(cards: Iterable[Card], filed: Mapping[str, _Filed], cast: Cast, pages: Iterable[str]) -> tuple[Person, ...]:
    """Those who have a page, by name, with their roles, oldest article first and each title once an article."""
    given = sorted(
        (card.published or date.max, card.id, place, person, titles)
        for card in cards
        for place, (person, titles) in enumerate(filed[card.id].roles)
    )
    roles: dict[str, list[Role]] = defaultdict(list)
    for _, article, _, person, titles in given:
        roles[person] += [Role(title, article) for title in titles]
    people = (replace(cast.people[id_], roles=tuple(roles.get(id_, ()))) for id_ in pages)
    return tuple(sorted(people, key=lambda person: (fold(person.name), person.id)))


def _read(article: Article, annotation: Annotation) -> WithinArticle:
    """An article's chains, those cut in two where a surname comes before the forebear who bears it too."""
    inside = _allowed(article, chains_of(article, annotation))
    return inside._replace(chains=tuple(part for chain in inside.chains for part in _without_forebear(article, chain)))


def _without_forebear(article: Article, chain: Chain) -> Iterator[Chain]:
    """In "Assad fled … statues of Hafez al-Assad, his father", the first Assad is not the father."""
    introduced = next((m.span for m, _ in chain.mentions if m.role and forebears(m.role)), None)
    before = tuple(
        (m, because)
        for m, because in chain.mentions
        if introduced and article.body_start <= m.span.start < introduced.start and not parse_name(m.surface).given
    )
    if before:
        roles = tuple(dict.fromkeys(mention.role for mention, _ in before if mention.role))
        honorifics = tuple(dict.fromkeys(mention.honorific for mention, _ in before if mention.honorific))
        yield Chain(article.id, before[0][0].surface, before, roles, honorifics, credit=False)
    yield chain._replace(mentions=tuple(one for one in chain.mentions if one not in before))


def _allowed(article: Article, inside: WithinArticle) -> WithinArticle:
    """What an article says, less the names that its front matter takes out."""
    denied = {fold(name) for name in article.overrides.not_people}
    if not denied:
        return inside
    return WithinArticle(
        tuple(chain for chain in inside.chains if not denied & {fold(form) for form in _forms(chain)}),
        tuple(left for left in inside.unresolved if fold(left.surface) not in denied),
    )


def _forms(chain: Chain) -> set[str]:
    return {chain.name, *(mention.surface for mention, _ in chain.mentions)}


def _countries(filed: Iterable[_Filed], authority: Authority) -> tuple[Country, ...]:
    corrected = {code: record.name for code, record in authority.countries.items()}
    codes = {code for one in filed for kind, code in one.entities if kind == "country"}
    countries = (Country(code, corrected.get(code, places()[code].name), places()[code].slug) for code in codes)
    return tuple(sorted(countries, key=lambda country: (fold(country.name), country.code)))


def _doubts(cards: Iterable[Card], authority: Authority, named: set[str]) -> Iterator[Problem]:
    """What editors wrote that meets nothing in the archive."""
    known = {card.id for card in cards}
    for id_, record in sorted(authority.people.items()):
        where = authority.places[id_]
        for article in record.only_in:
            if article not in known:
                message = f"The record {id_!r} lists the article {article!r}, which does not exist."
                yield warning(where, message, _did_you_mean(article, known), "authority-no-article")
        if id_ not in named:
            message = f"No article names {record.name!r}."
            yield warning(where, message, "Add the spelling that the articles use to variants.", "authority-unused")
        for other in record.not_same_as:
            if other not in named and other not in authority.people:
                message = f"The record {id_!r} is said not to be {other!r}, who does not exist."
                yield warning(where, message, _did_you_mean(other, named), "authority-no-person")
    for code in sorted(set(authority.countries) - set(places())):
        where = authority.places[f"countries.{code.lower()}"]
        yield warning(where, f"There is no country {code!r}.", "Codes are those of ISO 3166.", "authority-no-country")
    for card in cards:
        for named_ in (*card.overrides.countries, *card.overrides.not_countries):
            if not code_of(named_):
                names = [place.name for place in places().values()]
                remedy = _did_you_mean(named_, names)
                yield warning(card.path, f"There is no country {named_!r}.", remedy, "override-no-country")


def _did_you_mean(wanted: str, known: Iterable[str]) -> str:
    near = nearest(wanted, known)
    return f"Perhaps {' or '.join(near)} is meant." if near else "Take it out, or mend it."
