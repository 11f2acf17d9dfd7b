"""Names of Icelanders, who bear their father's name and not their family's: Jon, Einar's son, and his daughter, Jon's.

A name by which an article calls somebody's kin is completed by these, where the article is of Iceland.
"""

from __future__ import annotations

from generator.names import Name, Sex, sex_of
from generator.patterns import pattern

_ICELAND = pattern(r"\bIceland|\bReykjav[ií]k")
_FATHERS_NAME = pattern(r"(?<=[a-z]{3})(?:son|dottir)$")
_AS_A_SON = pattern(r"[a-z]{2}(?:ss|as|ars)on$|dottir$")
_GENITIVE = (("ur", "s"), ("orn", "arnar"), ("ll", "ls"), ("inn", "ins"), ("s", "s"), ("i", "a"), ("", "s"))
"""How men's names end, and as whose a son is known (folded): Sigurður, Björn, Páll, Þorsteinn, Magnús, Árni, Jón
(Wikipedia, "Icelandic name")."""


def is_of_iceland(text: str) -> bool:
    """Whether a text is of Iceland."""
    return _ICELAND.search(text) is not None


def is_fathers_name(surname: str) -> bool:
    """Whether a folded surname is a father's name: "helgason", and not "johnson", an envoy's."""
    return _AS_A_SON.search(surname) is not None


def name_of_kin(name: Name, whole: Name, kin: str, sex: Sex) -> Name:
    """A given name with what the kin of `whole` bears behind it: "jonsdottir" of a daughter of Jon Einarsson.

    A mother's children are their father's, of whom nothing is told.
    """
    siblings, children = kin == "sibling", kin == "child"
    sex = sex or sex_of(name.words[0])
    father = _FATHERS_NAME.sub("", whole.surname[-1]) if siblings else _genitive(whole.given[0]) if children else ""
    if not father or not sex or (children and _FATHERS_NAME.sub("", whole.surname[-1]) + "dottir" == whole.surname[-1]):
        return name
    return Name(name.words, (father + ("dottir" if sex == "f" else "son"),))


def _genitive(given: str) -> str:
    """Whose somebody is: "jons" of "jon", "arna" of "arni"."""
    ending, whose = next(pair for pair in _GENITIVE if given.endswith(pair[0]))
    return given.removesuffix(ending) + whose
