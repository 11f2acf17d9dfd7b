"""Where a name is filed in the index of people."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from little_archive import CONFIG, crowded_archive, pages_of, rendered
from msgspec.structs import replace


def test_names_of_every_script_are_filed_in_one_alphabet() -> None:
    archive = crowded_archive()
    foreign = ["Юрий Андриенко", "Łukasz Żak", "王毅", "Ann Ång"]
    people = [replace(person, name=name) for person, name in zip(archive.people, foreign, strict=False)]
    crowded = replace(archive, people=(*people, *archive.people[len(people) :]))

    addresses = Counter(page.url for page in pages_of(crowded, CONFIG))

    assert [address for address, times in addresses.items() if times > 1] == []
    letters = {address.split("/")[2] for address in addresses if address.startswith("people/a-z/")}
    assert {letter for letter in letters if len(letter) == 1 and letter.isascii()} == letters


def test_names_that_begin_with_no_letter_stand_together() -> None:
    archive = crowded_archive()
    odd = [replace(person, name=name) for person, name in zip(archive.people, ("99", "~99"), strict=False)]
    pages = pages_of(replace(archive, people=(*odd, *archive.people[2:])), CONFIG)
    assert [page.view.count for page in pages if getattr(page.view, "name", "") == "People: #"] == [2]  # type: ignore[attr-defined]


def test_the_page_of_a_letter_marks_its_own_among_the_letters(tmp_path: Path) -> None:
    files = rendered(crowded_archive(), CONFIG, tmp_path)
    marked = 'aria-current="true"'
    assert f'<a href="../../../people/a-z/b/index.html" {marked}>B</a>' in files["people/a-z/b/index.html"].decode()
    assert files["people/a-z/b/index.html"].decode().count(marked) == 1
    assert marked not in files["people/index.html"].decode()
