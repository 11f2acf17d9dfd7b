"""What each article says and shows of its people, and what each block of like names comes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.memo import Memo, key_of
from generator.model import Annotation, Article
from generator.names import fold, parse_name
from generator.resolve.across import Block, resolve_block
from generator.resolve.authority import Authority
from generator.resolve.evidence import Sighting, sightings_in
from generator.resolve.known import Overlooked, names_known, overlooked_in, with_known_names
from generator.resolve.remembered import code_digest, encode, remembered
from generator.resolve.told.callings import forebears
from generator.resolve.told.chain import Chain
from generator.resolve.within import WithinArticle, chains_of


def completed(
    annotated: Mapping[str, Annotation],
    authority: Authority,
    articles: Mapping[str, Article],
    made_from: Mapping[str, str],
    memo: Memo,
) -> dict[str, Annotation]:
    """What each article says, with the names that others and the editors tell.

    For the same names, no article is sought through again.
    """
    on_record = sorted({name for record in authority.people.values() for name in record.names})
    known = names_known(annotated, on_record)
    surfaces = [[mention.surface for mention in annotated[id_].people] for id_ in sorted(annotated)]
    told = key_of(code_digest(), encode((surfaces, on_record)))
    overlooked = remembered(
        "overlooked",
        Overlooked,
        {id_: key_of(told, made_from[id_]) for id_ in annotated},
        lambda id_: overlooked_in(articles[id_], annotated[id_], known),
        memo,
    )
    return with_known_names(annotated, overlooked, known)


def insides(
    said: Mapping[str, Annotation],
    authority: Authority,
    articles: Mapping[str, Article],
    made_from: Mapping[str, str],
    memo: Memo,
) -> dict[str, WithinArticle]:
    """Who is who within each article, told anew only where an article or the editors say something else of it."""
    claimed = _claimed(said, authority)
    keys = {
        id_: key_of(code_digest(), made_from[id_], encode((found.people, claimed.get(id_))))
        for id_, found in said.items()
    }
    return remembered(
        "within", WithinArticle, keys, lambda id_: _read(articles[id_], said[id_], claimed.get(id_, {})), memo
    )


def _claimed(said: Mapping[str, Annotation], authority: Authority) -> dict[str, dict[str, str]]:
    """By article that names people of two records: the ids of those records by surface."""
    if not authority.claims:
        return {}
    surfaces = {mention.surface for found in said.values() for mention in found.people}
    on_record = {surface for surface in surfaces if fold(surface) in authority.claims}
    found: dict[str, dict[str, str]] = {}
    for id_, annotation in said.items():
        there = {mention.surface for mention in annotation.people} & on_record
        records = {surface: record for surface in there if (record := authority.claimant(surface, id_))}
        if len({*records.values()}) > 1:
            found[id_] = records
    return found


def sightings_within(
    chains: Mapping[str, tuple[Chain, ...]],
    said: Mapping[str, Annotation],
    articles: Mapping[str, Article],
    made_from: Mapping[str, str],
    memo: Memo,
) -> dict[str, tuple[Sighting, ...]]:
    """How each article shows its people, told anew only where it says something else."""
    keys = {
        id_: key_of(code_digest(), made_from[id_], encode((said[id_].people, there))) for id_, there in chains.items()
    }
    return remembered(
        "sightings",
        tuple[Sighting, ...],
        keys,
        lambda id_: sightings_in(articles[id_], said[id_], chains[id_]),
        memo,
    )


def resolved(parts: Sequence[tuple[Sighting, ...]], memo: Memo) -> Iterable[Block]:
    """What each block of like names comes to, decided anew only where a sighting in it is another."""
    keys = {str(number): key_of(code_digest(), encode(part)) for number, part in enumerate(parts)}
    return remembered("block", Block, keys, lambda number: resolve_block(parts[int(number)]), memo).values()


def _read(article: Article, annotation: Annotation, claimed: Mapping[str, str]) -> WithinArticle:
    """An article's chains, those cut in two where a surname comes before the forebear who bears it too."""
    inside = _allowed(article, chains_of(article, annotation, claimed))
    return inside._replace(chains=tuple(part for chain in inside.chains for part in _without_forebear(article, chain)))


def _without_forebear(article: Article, chain: Chain) -> Iterator[Chain]:
    """In "Assad fled … statues of Hafez al-Assad, his father", the first Assad is not the father."""
    mentions = [one.mention for one in chain.members]
    introduced = next((mention.span.start for mention in mentions if mention.role and forebears(mention.role)), 0)
    there = [one for one in chain.members if article.body_start <= one.mention.span.start < introduced]
    before = tuple(one for one in there if not parse_name(one.mention.surface).given)
    if before and len(before) == len(there):  # else the text has named him before: "His father, Timothy Lunt said,"
        yield Chain(article.id, before[0].mention.surface, before)
    yield chain._replace(members=tuple(one for one in chain.members if one not in before))


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
    return {chain.name, *(one.mention.surface for one in chain.members)}
