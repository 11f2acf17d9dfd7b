"""Gold with other names: how much the rules know by heart of the names that they were developed on.

    python benchmarks/exchanged.py GOLD.jsonl words 1 > other.jsonl
    python benchmarks/accuracy.py other.jsonl --worst 30

Writes the documents of a gold file anew, with other given names and surnames for its people, the same ones in text and
gold, so that no new reader is needed. The surnames are rare ones of many lands ("plain"), or words ("words") or places
("places") too; the number draws them. Only people of two or three plain words with a known given name are renamed, and
no word of a name that the text uses for something else as well. Documents without any of these are left out.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path
from typing import Any

from generator.names import fold, is_given, sex_of

MEN = (
    "Walter Errol Thaddeus Desmond Kwabena Tomasz Yusuf Rajesh Hiroshi Matteo Lachlan Bjorn Emeka Vikram Anselm "
    "Stellan Osvaldo Lionel Grigory Farouk Cedric Dwight Nils Arkady Mehmet Tariq Clive Ignacio Rupert Barnaby "
    "Terrence Duane Aleksander Jorgen Amadou Sanjay Piotr Leopold Kofi Benedikt Rashid Eamon Giles Ferdinand "
    "Rolando Thabo Mordechai Zoltan Ruairi Sipho Demetrius Wendell Garth Elias Ismail"
).split()
WOMEN = (
    "Harriet Ottoline Priyanka Svetlana Ngozi Marisol Ingeborg Fatima Yuki Saoirse Beatriz Consuelo Thandi Gudrun "
    "Leocadia Rosalind Mei Agnieszka Leila Perpetua Winifred Dolores Amina Katarzyna Imelda Solveig Nkechi "
    "Philippa Odile Ruxandra Zainab Bernadette Hilde Chiara Estelle Dorothea Nadezhda Tamsin Maeve Lakshmi Renata"
).split()
SURNAMES = {
    "plain": (
        "Abernathy Okonkwo Castellanos Lindqvist Vandermeer Pryzbylski Haverford Delacroix Nakagawa Oyelaran "
        "Thistlewood Quintanilla Bergstrom Kaczmarek Ramaswamy Ferreira McAllister O'Rourke Tewksbury Zawadzki "
        "Papadakis Ellingsworth Hathaway Bjornstad Mukherjee Contreras Schreiber Villanueva Iwasaki Abdelrahman "
        "Pemberton Gwozdz Fitzwilliam Lombardi Stanhope Kowalczyk Adeyemi Sorensen Trevino Wojcik Blankenship "
        "Carrasquillo Dragomir Eriksen Featherstone Galanis Halvorsen Ibrahimovic Jankowski Kettering Lachance Mbeki "
        "Nwosu Ostrowski Petrossian Ravindran Szabo Tchaikovsky Underhill Vasquez Whitcombe Yamashita Zimmerli"
    ),
    "words": (
        "Price Banks Church Rivers Stone Young West March Page Field Brooks Day Love Marsh Power Case Best Little "
        "Noble Pope King Bishop Abbott Major Sargent Hill Woods Ford Lake Park Hall Cook Baker Fisher Hunter Mason "
        "Carter Wolf Fox Swan Bird Crane Cash Rich Strong Sharp Savage Moody Gay Bright Small Short Long Black White "
        "Green Brown Gray Winter Summer Frost Snow Rain Waters Wells Bridges Gates Street Lane Rhodes Temple House "
        "Barnes Post Bell Horn Shields Archer Bowman Grant Will Bond Judge Justice Law"
    ),
    "places": (
        "Houston Lincoln Madison Israel Jordan London Paris Holland England Ireland Lebanon Georgia Austin Dallas "
        "Denver Jackson Washington Cleveland Hamilton York Lancaster Kent Chester Wells Bolton Preston Burnley "
        "Halifax Sydney Perth Darwin Nelson Wellington Milan Verona Trent Berlin Hamburg Frankfurt Vienna Geneva "
        "Lourdes Cordova Toledo Aragon Valencia Navarro Leon Santiago Medina Delhi Lucknow Mysore Santos Lisbon"
    ),
}
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())

Document = dict[str, Any]
"""A line of a gold file: see ../shared/gold/README.md."""


def main() -> None:
    """Print the documents with other names, one a line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("surnames", choices=SURNAMES)
    parser.add_argument("seed", type=int)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 (names, not secrets)
    for line in options.gold.read_text().splitlines():
        document = json.loads(line)
        if names := drawn(document, SURNAMES[options.surnames].split(), chance):
            print(json.dumps(exchanged(document, names), ensure_ascii=False))


def drawn(document: Document, surnames: list[str], chance: random.Random) -> dict[str, str]:
    """Another word for each word of the names that can be exchanged, no word twice."""
    left = {"m": [*MEN], "f": [*WOMEN], "": [*surnames]}
    for words in left.values():
        chance.shuffle(words)
    elsewhere = _without_people(document)
    names: dict[str, str] = {}
    for person in document["people"]:
        words = [word for word in person["name"].replace(",", "").split() if word.lower() not in SUFFIXES]
        if not (2 <= len(words) <= 3 and all(map(_is_plain, words)) and is_given(fold(words[0]))):
            continue
        sex = "f" if sex_of(fold(words[0])) == "f" else "m"
        for word, kind in ((words[0], sex), (words[-1], "")):
            if word not in names and left[kind] and not re.search(rf"\b{re.escape(word)}\b", elsewhere, re.IGNORECASE):
                names[word] = left[kind].pop()
    return names


def _is_plain(word: str) -> bool:
    """Whether a word is an initial, or begins with a capital and is long enough to be nothing else."""
    return bool(re.fullmatch(r"[A-Z]\.?|[A-Z][\w.’'-]{2,}", word))


def _without_people(document: Document) -> str:
    """The text without the names of its people."""
    text = f"{document['title']}\n{document['text']}"
    forms = {form for person in document["people"] for form in (*person["forms"], person["name"])}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", " ", text, flags=re.IGNORECASE)
    return text


def exchanged(document: Document, names: dict[str, str]) -> Document:
    """The document with other words for those of its names, in capitals where they stand so."""
    known = names | {word.upper(): other.upper() for word, other in names.items()}
    words = re.compile(rf"(?<![^\W\d_])(?<![^\W\d_]-)(?:{'|'.join(map(re.escape, known))})(?![\w-])")

    def anew(text: str) -> str:
        return words.sub(lambda found: known[found[0]], text)

    people = [
        {**person, "name": anew(person["name"]), "forms": [*map(anew, person["forms"])]}
        for person in document["people"]
    ]
    return {**document, "title": anew(document["title"]), "text": anew(document["text"]), "people": people}


if __name__ == "__main__":
    main()
