"""The editors' decisions: read, checked, and laid over the archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import read_marked, resolve

from generator.errors import AuthorityError
from generator.model import Overrides, Picture, Problem
from generator.resolve import Authority, read_authority

PIKES = """
== a1 1990-01-01 Bridge
QUARRY — [Amos Pike: councilman](amos) wants a bridge. Mr. [Pike](amos) drew it.
== a2 1991-01-01 Ferry
QUARRY — [Vera Pike: councilwoman](vera) wants a ferry.
== a3 1992-01-01 Flood
QUARRY — [Pike](?) asked for boats.
"""


def authority(root: Path, **files: str) -> Authority:
    folder = root / "content" / "authority"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    return read_authority(root)


def faults(root: Path, **files: str) -> tuple[Problem, ...]:
    with pytest.raises(AuthorityError) as raised:
        authority(root, **files)
    return raised.value.problems


def test_no_folder_is_no_fault(tmp_path: Path) -> None:
    assert read_authority(tmp_path) == Authority()


@pytest.mark.parametrize("elsewhere", ["content/authority", "nowhere"], ids=["in a circle", "nowhere"])
def test_a_folder_that_cannot_be_read_is_no_empty_one(tmp_path: Path, elsewhere: str) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "authority").symlink_to(tmp_path / elsewhere)
    with pytest.raises(AuthorityError, match=r"^content/authority: .* withdrawn"):
        read_authority(tmp_path)


def test_what_is_passed_over_is_told(tmp_path: Path) -> None:
    records = {"authority/a.toml", "authority/w.TOML", "authority/w.toml.txt", "authority/more/b.toml"}
    for name in records | {"authority/.hidden.toml", "Authority/c.toml"}:
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'[{path.name[0]}]\nname = "Amos Pike"\nhidden = true\n' if path.name != ".hidden.toml" else "")
    found = read_authority(tmp_path)
    assert found.people.keys() == {"a"}
    assert [problem.where for problem in resolve(read_marked(PIKES), found).problems] == [
        "content/Authority",
        "content/authority/more",
        "content/authority/w.TOML",
        "content/authority/w.toml.txt",
    ]


def test_a_record_names_describes_and_confirms(tmp_path: Path) -> None:
    records = authority(
        tmp_path,
        people='[amos-the-bridge]\nname = "Amos Q. Pike"\nvariants = ["Amos Pike"]\nformerly = ["amos-pike"]\n'
        'wikidata = "Q42"\ndescription = "Builder"\n'
        'portrait = { src = "pike.jpg", alt = "Pike on a bridge", credit = "J. Roe" }\n',
    )
    archive = resolve(read_marked(PIKES), records)
    person = archive.person["amos-the-bridge"]
    assert (person.name, person.variants) == ("Amos Q. Pike", ("Amos Pike",))
    assert (person.description, person.wikidata, person.formerly, person.confirmed) == (
        "Builder",
        "Q42",
        ("amos-pike",),
        True,
    )
    assert person.portrait == Picture("pike.jpg", "Pike on a bridge", "J. Roe")
    assert [r.surface for r in archive.references_to("person", "amos-the-bridge")] == ["Amos Pike", "Pike"]


def test_variants_join_what_the_rules_keep_apart(tmp_path: Path) -> None:
    text = "== a1 1990-01-01 Song\n[Lady Lark](l) sang.\n== a2 1991-01-01 Tax\n[Ada Brundle](l) paid."
    assert len(resolve(read_marked(text)).people) == 2
    records = authority(tmp_path, people='[ada-brundle]\nname = "Ada Brundle"\nvariants = ["Lady Lark"]\n')
    assert [person.id for person in resolve(read_marked(text), records).people] == ["ada-brundle"]


@pytest.mark.parametrize("withdrawn", [False, True])
def test_a_record_whose_name_no_article_has_is_that_of_whoever_has_its_id(tmp_path: Path, withdrawn: bool) -> None:
    record = f'[amos-pike]\nname = "Amos Q. Pike"\nhidden = {str(withdrawn).lower()}\n'
    archive = resolve(read_marked(PIKES), authority(tmp_path, people=record))
    expected = {} if withdrawn else {"amos-pike": "Amos Q. Pike"}
    assert {person.id: person.name for person in archive.people} == expected | {"vera-pike": "Vera Pike"}
    (doubt,) = archive.problems
    assert (doubt.where, doubt.code) == ("content/authority/people.toml:1", "authority-by-id")
    assert "variants = ['Amos Pike']" in doubt.remedy


def test_a_record_kept_to_some_articles_means_nobody_by_its_id(tmp_path: Path) -> None:
    record = '[amos-pike]\nname = "Amos Q. Pike"\nonly_in = ["a2"]\n'
    archive = resolve(read_marked(PIKES), authority(tmp_path, people=record))
    assert {person.id: person.name for person in archive.people} == {
        "amos-pike-1990": "Amos Pike",
        "vera-pike": "Vera Pike",
    }


def test_a_withdrawn_name_that_is_misspelled_is_doubted(tmp_path: Path) -> None:
    people = '[a]\nname = "Amos Pyke"\nhidden = true\n\n[b]\nname = "No Body"\nhidden = true\n'
    (doubt,) = resolve(read_marked(PIKES), authority(tmp_path, people=people)).problems
    assert doubt.message == "No article names 'Amos Pyke', but one names 'Amos Pike'."


def test_a_record_may_not_have_had_its_own_id(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, people='[pike]\nname = "Amos Pike"\nformerly = ["pike"]\n')
    assert fault.remedy == "Take it out of formerly."


def test_two_records_in_one_article_are_two_people_there(tmp_path: Path) -> None:
    text = "== a1 1990-01-01 Pikes\n[William Pike](w) sold a boat to [Bill Pike](b). Mr. [Pike](?) rowed."
    assert len(resolve(read_marked(text)).people) == 1
    records = authority(tmp_path, people='[w]\nname = "William Pike"\n\n[b]\nname = "Bill Pike"\n')
    archive = resolve(read_marked(text), records)
    assert [(r.surface, r.entity) for r in archive.references] == [("William Pike", "w"), ("Bill Pike", "b")]
    assert [left.candidates for left in archive.unresolved] == [("b", "w")]


def test_only_in_splits_one_name(tmp_path: Path) -> None:
    text = "".join(f"== a{n} 1990-0{n}-01 News\n[Amos Pike](a) spoke.\n" for n in (1, 2, 3))
    assert len(resolve(read_marked(text)).people) == 1
    records = authority(tmp_path, people='[amos-pike-tenor]\nname = "Amos Pike"\nonly_in = ["a2"]\n')
    archive = resolve(read_marked(text), records)
    assert {(r.article, r.entity) for r in archive.references} == {
        ("a1", "amos-pike"),
        ("a2", "amos-pike-tenor"),
        ("a3", "amos-pike"),
    }


def test_a_hidden_person_is_nowhere_but_among_the_withdrawn(tmp_path: Path) -> None:
    records = authority(tmp_path, people='[vera-pike]\nname = "Vera Pike"\nhidden = true\n')
    archive = resolve(read_marked(PIKES), records)
    assert archive.withdrawn == ("vera-pike",)
    assert "vera-pike" not in archive.person
    assert "vera-pike" not in {r.entity for r in archive.references}
    assert "vera-pike" not in {id_ for left in archive.unresolved for id_ in left.candidates}
    assert "vera-pike" not in {quote.person for filing in archive.filings.values() for quote in filing.quotes}


def test_records_do_not_depend_on_their_files(tmp_path: Path) -> None:
    one, two = '[amos-pike]\nname = "Amos Pike"\n', '[vera-pike]\nname = "Vera Pike"\n'
    apart = authority(tmp_path / "a", x=one, y=two)
    together = authority(tmp_path / "b", people=two + one)
    assert resolve(read_marked(PIKES), apart) == resolve(read_marked(PIKES), together)


def test_a_country_may_be_renamed(tmp_path: Path) -> None:
    records = authority(tmp_path, countries='[countries.tr]\nname = "Türkiye"\n')
    marked = read_marked("== a1 1990-01-01 One\nAnkara")
    article = marked.articles[0]
    with_turkey = marked._replace(articles=(_overridden(article, Overrides(countries=("Turkey",))),))
    assert [(c.code, c.name) for c in resolve(with_turkey, records).countries] == [("TR", "Türkiye")]


def test_a_country_that_is_none_is_told_however_it_is_written(tmp_path: Path) -> None:
    records = authority(tmp_path, countries='[countries.XX]\nname = "Nowhere"\n')
    (doubt,) = resolve(read_marked("== a1 1990-01-01 One\nAnkara"), records).problems
    assert (doubt.where, doubt.code) == ("content/authority/countries.toml:1", "authority-no-country")


def test_two_records_that_claim_one_name_are_both_placed(tmp_path: Path) -> None:
    (fault,) = faults(
        tmp_path, a='[pike]\nname = "Amos Pike"\n', b='\n[other]\nname = "A. Pike"\nvariants = ["Amos Pike"]\n'
    )
    assert fault.code == "authority-name-claimed"
    assert "content/authority/a.toml:1" in fault.where + fault.message
    assert "content/authority/b.toml:2" in fault.where + fault.message


def test_two_records_may_share_a_name_in_different_articles(tmp_path: Path) -> None:
    authority(
        tmp_path,
        people='[one]\nname = "Amos Pike"\nonly_in = ["a1"]\n[two]\nname = "Amos Pike"\nonly_in = ["a2"]\n'
        '[three]\nname = "Amos Pike"\n',
    )


def test_two_records_may_not_share_a_name_in_one_article(tmp_path: Path) -> None:
    text = '[one]\nname = "Amos Pike"\nonly_in = ["a1", "a2"]\n[two]\nname = "Amos Pike"\nonly_in = ["a2"]\n'
    (fault,) = faults(tmp_path, people=text)
    assert "in a2" in fault.message


def test_two_records_may_not_have_had_one_id(tmp_path: Path) -> None:
    text = '[one]\nname = "Amos Pike"\nformerly = ["pike"]\n[two]\nname = "Vera Pike"\nformerly = ["pike"]\n'
    (fault,) = faults(tmp_path, people=text)
    assert (fault.code, fault.where) == ("authority-id-claimed", "content/authority/people.toml:4")
    assert "content/authority/people.toml:1" in fault.message


def test_all_faults_come_at_once_with_file_and_line(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        broken='[one\nname = "x"\n',
        people='[a]\nname = "A"\nborn = 1900\n\n[b]\n\n["C d"]\nname = "C"\n\n[e]\nname = "E"\nwikidata = "42"\n'
        'portrait = { src = "../e.jpg", alt = "E", credit = "F" }\n',
        more='[a]\nname = "Another"\n',
    )
    assert [(fault.where, fault.code) for fault in found] == [
        ("content/authority/broken.toml:1", "authority-syntax"),
        ("content/authority/people.toml:1", "authority-twice"),
        ("content/authority/people.toml:5", "authority-field"),
        ("content/authority/people.toml:7", "authority-id"),
        ("content/authority/people.toml:10", "authority-wikidata"),
        ("content/authority/people.toml:10", "authority-portrait"),
    ]


@pytest.mark.parametrize(
    ("text", "where", "code"),
    [
        ('[a]\nname = "A"\n\nvariants = ["B",', 4, "authority-syntax"),
        ("countries = 3\n", 1, "authority-field"),
        ('[countries.tr]\nname = "Turkey"\n[countries.TR]\nname = "Türkiye"\n', 3, "authority-twice"),
    ],
    ids=["no end", "no table", "a country twice"],
)
def test_a_record_that_is_none_is_told_with_its_line(tmp_path: Path, text: str, where: int, code: str) -> None:
    (fault,) = faults(tmp_path, people=text)
    assert (fault.where, fault.code) == (f"content/authority/people.toml:{where}", code)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('[a]\nname = "A"\nborn = 1900\n', 3, "The record 'a': there is no field `born`."),
        ('[b]\nname = "B"\n\n[a]\nname = 3\n', 5, "The record 'a': `name` is a number, not text."),
        ('[a]\nname = "A"\nvariants = "B"\n', 3, "The record 'a': `variants` is text, not a list."),
        (
            '[a]\nname = "A"\nportrait = {src = "a.jpg"}\n',
            3,
            "The record 'a': there must be a field `alt` in `portrait`.",
        ),
        ("a = 3\n", 1, "The record 'a': it is a number, not a table."),
        ('[countries.TR]\n\nnam = "A"\n', 3, "The record 'countries.tr': there is no field `nam`."),
        ('[a]\nvariants = ["A",\n\n[b]\nname = "B"\n', 2, "This is not TOML: a list is not closed with ]."),
        ('[a]\nname = "A\n', 2, "This is not TOML: a text is not closed on its line with a quotation mark."),
        ('[a]\nname = "\\Q"\n', 2, "This is not TOML: a backslash stands in a text: write it twice."),
        ('[a b]\nname = "A"\n', 1, "This is not TOML: a heading is no name between [ and ], without a blank."),
    ],
)
def test_a_fault_is_told_in_plain_words_at_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    (fault,) = faults(tmp_path, people=text)
    assert (fault.where, fault.message) == (f"content/authority/people.toml:{line}", message)


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "content" / "authority").mkdir(parents=True)
    (tmp_path / "content" / "authority" / "people.toml").write_bytes(b'[a]\nname = "\xe9"\n')
    with pytest.raises(AuthorityError, match=r"people\.toml:2: This is not UTF-8"):
        read_authority(tmp_path)


def test_an_unknown_field_says_which_there_are(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, people='[a]\nname = "A"\nborn = 1900\n')
    assert "born" in fault.message
    (fault,) = faults(tmp_path / "b", people='[a]\nname = "A"\nvariant = ["B"]\n')
    assert fault.remedy.startswith("Did you mean variants? ")
    (fault,) = faults(tmp_path / "c", people='[a]\nname = "A"\nonly_im = ["B"]\n')
    assert "only_in" in fault.remedy


def test_what_meets_nothing_in_the_archive_is_doubted(tmp_path: Path) -> None:
    records = authority(
        tmp_path, people='[amos-pike]\nname = "Amos Pike"\nonly_in = ["a1", "a11"]\n[nobody]\nname = "No Body"\n'
    )
    doubts = {problem.code: problem for problem in resolve(read_marked(PIKES), records).problems}
    assert doubts["authority-no-article"].where == "content/authority/people.toml:1"
    assert "a11" in doubts["authority-no-article"].message
    assert "a1" in doubts["authority-no-article"].remedy
    assert "No Body" in doubts["authority-unused"].message


def _overridden(article: object, overrides: Overrides) -> object:
    from msgspec.structs import replace

    return replace(article, overrides=overrides)


def test_a_name_that_a_record_alone_tells_is_found_where_the_model_overlooked_it(tmp_path: Path) -> None:
    marked = read_marked("== a1 1990-01-01 Bridge\nQUARRY — [Vera Pike](vera) met with Oumo Tarrad, who drew it.\n")
    said = authority(tmp_path, people='[oumo-tarrad]\nname = "Oumo Tarrad"\n')
    assert {reference.entity for reference in resolve(marked).references} == {"vera-pike"}
    assert {reference.entity for reference in resolve(marked, said).references} == {"vera-pike", "oumo-tarrad"}
