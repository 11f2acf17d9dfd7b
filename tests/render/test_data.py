"""The archive as data: tables in two forms, their description, a record of each person."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from little_archive import CONFIG, little_archive, rendered


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    return rendered(little_archive(), CONFIG, tmp_path)


@pytest.mark.parametrize("name", ["articles", "people", "countries", "mentions-2023", "mentions-undated"])
def test_the_two_forms_of_a_table_agree(name: str, files: dict[str, bytes]) -> None:
    from_json = json.loads(files[f"data/{name}.json"])
    from_csv = list(csv.DictReader(io.StringIO(files[f"data/{name}.csv"].decode(), newline="")))
    assert [{key: in_csv(value) for key, value in row.items()} for row in from_json] == from_csv


def in_csv(value: Any) -> str:
    return "" if value is None else "; ".join(value) if isinstance(value, list) else str(value)


def test_the_package_describes_every_column(files: dict[str, bytes]) -> None:
    package = json.loads(files["data/datapackage.json"])
    for resource in package["resources"]:
        header = files[f"data/{resource['path']}"].decode().splitlines()[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_every_mention_says_where_it_stands_and_why_it_means_whom(files: dict[str, bytes]) -> None:
    mentions = json.loads(files["data/mentions-2023.json"]) + json.loads(files["data/mentions-undated.json"])
    texts = {id_: story.article.text for id_, story in little_archive().stories.items()}
    for mention in mentions:
        assert mention["because"]
        if mention["start"] is not None:
            assert texts[mention["article"]][mention["start"] : mention["end"]] == mention["surface"]


def test_a_person_has_a_record_of_their_own(files: dict[str, bytes]) -> None:
    record = json.loads(files["people/mara-voss/index.json"])
    assert record["name"] == "Mara Voss"
    assert record["articles"] == 2
    assert [a["headline"] for a in record["appearances"]] == ["Norway Sums Up", "Mara Voss Meets Li Na in Oslo"]
