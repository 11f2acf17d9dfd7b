"""On the page of a country, its people stand by the office that their roles tell of."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from little_archive import CONFIG, archive_of, article, naming, rendered

from generator.model import Country, Person
from generator.render.offices import ENVOYS, FOREIGN_MINISTERS, LEADERS, NO_OFFICE, OTHER_OFFICES, office_of

ROLES = [
    ("President", "FR", LEADERS),
    ("prime minister of Britain, 1964 to 1970 and 1974 to 1976", "GB", LEADERS),
    ("Iraq’s former prime minister", "IQ", LEADERS),
    ("outgoing president", "ZA", LEADERS),
    ("foreign minister, and president of the Czech Republic until 1970", "CZ", LEADERS),
    ("head of the Soviet government, and foreign minister of the Soviet Union", "SUHH", LEADERS),
    ("environment minister, and chancellor of Germany, 2005 to 2021", "DE", LEADERS),
    ("North Korean leader", "KP", LEADERS),
    ("Soviet foreign minister", "SUHH", FOREIGN_MINISTERS),
    ("minister of foreign affairs and international cooperation of the Kingdom of Bahrain", "BH", FOREIGN_MINISTERS),
    ("U.S. Secretary of State", "US", FOREIGN_MINISTERS),
    ("UK Foreign Secretary", "GB", FOREIGN_MINISTERS),
    ("Swedish ambassador in Moscow", "SE", ENVOYS),
    ("British representative at the United Nations", "GB", ENVOYS),
    # What is less than an office, or another's, is not that office.
    ("President-elect", "PE", OTHER_OFFICES),
    ("deputy prime minister", "MY", OTHER_OFFICES),
    ("first deputy foreign minister of North Korea", "KP", OTHER_OFFICES),
    ("president of the Central Bank of Costa Rica", "CR", OTHER_OFFICES),
    ("president of Serbia", "YUCS", OTHER_OFFICES),
    ("opposition leader", "IL", OTHER_OFFICES),
    ("Ontario premier", "CA", OTHER_OFFICES),
    ("Premier", "CA", OTHER_OFFICES),
    ("prime minister of Northern Ireland", "GB", OTHER_OFFICES),
    ("Secretary of State", "GB", OTHER_OFFICES),
    ("secretary of state for African affairs", "US", OTHER_OFFICES),
    ("Foreign Secretary", "IN", OTHER_OFFICES),
    ("Foreign Ministry spokesman", "CN", OTHER_OFFICES),
    ("Minister of Defence", "IN", OTHER_OFFICES),
    # Whoever belongs to one in office has none by that.
    ("foreign minister’s aide", "CN", NO_OFFICE),
    ("wife of President Macron", "FR", NO_OFFICE),
    ("goodwill ambassadress", "FR", NO_OFFICE),
    ("Afghan journalist", "AF", NO_OFFICE),
    ("Queen", "JO", NO_OFFICE),
    ("", "FR", NO_OFFICE),
    ("President", "no such place", LEADERS),
]


@pytest.mark.parametrize(("role", "code", "office"), ROLES)
def test_a_role_tells_of_an_office_and_of_no_more_than_it_says(role: str, code: str, office: str) -> None:
    assert office_of(role, code) == office


PEOPLE = {
    "Ann Able": "Minister",
    "Bea Bold": "Ambassador",
    "Cy Calm": "President",
    "Dora Dale": "Foreign Minister",
    "Eve Eager": "Prime Minister",
    "Finn Fair": "Foreign Minister",
    "Gro Good": "Minister",
}


def _people_of_norway(names: list[str], root: Path) -> str:
    story = article(
        1, "A Story", f"<p>{' '.join(f'{PEOPLE[n]} {n} of Norway spoke.' for n in names)}</p>", date(2023, 1, 1)
    )
    references = [
        reference._replace(role=PEOPLE[name])
        for name in names
        for reference in naming(story, "person", name.lower().replace(" ", "-"), name)
    ]
    people = [Person(name.lower().replace(" ", "-"), name, description=PEOPLE[name]) for name in names]
    norway = naming(story, "country", "NO", "Norway")
    archive = archive_of([story], people, [Country("NO", "Norway", "norway")], [*references, *norway])
    page = rendered(archive, CONFIG, root)["countries/norway/index.html"].decode()
    found = re.search("(?s)<h2[^>]*>People of the country</h2>(.*?)</section>", page)
    assert found
    return " ".join(re.sub("<[^>]+>", " ", found[1]).split())


def test_the_people_of_a_country_stand_by_office(tmp_path: Path) -> None:
    assert _people_of_norway(list(PEOPLE), tmp_path) == (
        "Leaders Cy Calm President 1 Eve Eager Prime Minister 1 "
        "Foreign ministers Dora Dale Foreign Minister 1 Finn Fair Foreign Minister 1 "
        "Ambassadors and envoys Bea Bold Ambassador 1 "
        "Other offices Ann Able Minister 1 Gro Good Minister 1"
    )


def test_few_people_stand_in_one_list(tmp_path: Path) -> None:
    assert _people_of_norway(["Ann Able", "Bea Bold", "Cy Calm"], tmp_path) == (
        "Ann Able Minister 1 Bea Bold Ambassador 1 Cy Calm President 1"
    )
