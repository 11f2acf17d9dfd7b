"""What an article calls each of its people: bynames, and other names that it says are theirs."""

from __future__ import annotations

from generator.names import TITLES, Name, byname_in, fold, is_common_given, is_given, parse_name
from generator.resolve.told.another_name import BYNAME, BYNAME_TO_FRIENDS, OF_ANOTHER
from generator.resolve.told.chain import PLAIN, Chain


def called_by(chain: Chain, name: Name) -> frozenset[str]:
    """Words by which an article calls somebody: the first of two surnames, and what he is known as.

    Also a first word that is nobody's given name: "Wamba" of Wamba Lele Ndo.
    """
    short = [(parse_name(mention.surface).words, because) for mention, because, _ in chain.members]
    first = {word for word in name.words[: len(name.words) > 2] if len(word) > 3 and not is_given(word)}
    within = {words[0] for words, _ in short if len(words) == 1} & ({*name.words[1:-1]} | first) - {*name.surname}
    known_as = {words[0] for words, why in short if len(words) == 1 and why.startswith("also known as")}
    return frozenset(within | {word for word in known_as if not is_common_given(word)})


def is_called_by_given_name(chain: Chain, name: Name) -> bool:
    """Whether an article says "Mr. Abiy" of Abiy Ahmed."""
    return any(mention.honorific and parse_name(mention.surface).words == name.given for mention, *_ in chain.members)


def bynames_of(text: str, chain: Chain, name: Name) -> frozenset[Name]:
    """Names that the article says others give somebody: "Dutch" of "Kowalski, whom the players call Dutch"."""
    if not name.given:
        return frozenset()
    ends = [mention.span.end for mention, *_ in chain.members]
    stated = (found for end in ends for said in _STATED if (found := said.match(text, end)))
    called = [found["byname"] for found in stated if not OF_ANOTHER.search(found["apposition"] or "")]
    bynames = {_byname(words, name) for words in called if _NO_BYNAME.isdisjoint(map(fold, words.split()))}
    bynames |= {byname for mention, *_ in chain.members if (byname := byname_in(mention.surface))}
    if any(why.startswith("also known as") for _, why, _ in chain.members):
        bynames |= {other for mention, *_ in chain.members if (other := parse_name(mention.surface)).given}
    return frozenset(bynames - {name})


_STATED = (BYNAME, BYNAME_TO_FRIENDS)
_NO_BYNAME = TITLES | PLAIN


def _byname(words: str, name: Name) -> Name:
    """What somebody is called, with his surname where it is one word: "Dutch Kowalski"."""
    byname = parse_name(words)
    return byname if byname.given else Name(byname.surname, name.surname)
