"""What is known about names."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.names import Name, fold, may_be_one, parse_name, same_given, sex_of, short_form, suffix_of


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Çavuşoğlu", "cavusoglu"),
        ("Ǽthel", "aethel"),
        ("Biden’s", "biden"),
        ("al‑Qa’ida", "al-qa'ida"),
        ("Łódź", "lodz"),
        ("O’Neill", "o'neill"),
        ("  Wang   Yi ", "wang yi"),
        ("Søren Straße", "soren strasse"),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "given_names", "surname", "suffix"),
    [
        ("Antony J. Blinken", "antony j", "blinken", ""),
        ("Ursula von der Leyen", "ursula", "von der leyen", ""),
        ("Lloyd J. Austin III", "lloyd j", "austin", "iii"),
        ("Martin Luther King Jr.", "martin luther", "king", "jr"),
        ("Wang Yi", "yi", "wang", ""),
        ("Kim Jong-un", "jong-un", "kim", ""),
        ("Kim Young Sam", "young sam", "kim", ""),
        ("Kim Clijsters", "kim", "clijsters", ""),
        ("Lee Iacocca", "lee", "iacocca", ""),
        ("Bui Thanh Son", "thanh son", "bui", ""),
        ("JD Vance", "j d", "vance", ""),
        ("J.D. Vance", "j d", "vance", ""),
        ("Dov Y. Perl", "dov y", "perl", ""),
        ("José y Vidal", "jose", "y vidal", ""),
        ("Abdullah II", "", "abdullah", "ii"),
        ("Mr. Wang", "", "wang", ""),
        ("Lee Hoi Yoon", "hoi yoon", "lee", ""),
        ("Lee Ann Royce", "lee ann", "royce", ""),
        ("Don Young", "don", "young", ""),
        ("Suharto", "", "suharto", ""),
        ("Heitor Quadros Filho", "heitor", "quadros", "jr"),
        ("Silva Neto", "", "silva", "neto"),
        ("António Agostinho Neto", "antonio agostinho", "neto", ""),
        ("Laura Neto", "laura", "neto", ""),
    ],
)
def test_taken_apart(text: str, given_names: str, surname: str, suffix: str) -> None:
    name = parse_name(text)
    assert (" ".join(name.given), " ".join(name.surname), name.suffix) == (given_names, surname, suffix)


@given(st.text(max_size=40))
@example("Abreu, ")
def test_any_text_can_be_taken_apart(text: str) -> None:
    assert isinstance(parse_name(text), Name)


@pytest.mark.parametrize("full", ["Wang Zhou", "Antony Blinken", "Suharto"])
def test_what_has_no_words_is_short_for_nobody(full: str) -> None:
    assert short_form(parse_name(","), parse_name(full)) == ""


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Antony J. Blinken", "Tony Blinken"),
        ("Anthony S. Fauci", "Anthony Fauci"),
        ("J. D. Vance", "JD Vance"),
        ("Mevlüt Çavuşoğlu", "Mevlut Cavusoglu"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Viktor Orbán", "Orbán Viktor"),
        ("Mohammed bin Zayed", "Mohammed bin Zayed Al Nahyan"),
        ("Bashar al-Assad", "Bashar Assad"),
    ],
)
def test_may_be_one_person(a: str, b: str) -> None:
    assert may_be_one(parse_name(a), parse_name(b))
    assert may_be_one(parse_name(b), parse_name(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("George H. W. Bush", "George W. Bush"),
        ("Warren Pettibone Jr.", "Warren Pettibone III"),
        ("Wang Yi", "Wang Wentao"),
        ("Bill Clinton", "Hillary Clinton"),
        ("Aung San", "Aung San Suu Kyi"),
        ("Kim Jong-un", "Kim Jong-il"),
    ],
)
def test_cannot_be_one_person(a: str, b: str) -> None:
    assert not may_be_one(parse_name(a), parse_name(b))


@pytest.mark.parametrize(
    ("short", "full", "how"),
    [
        ("Blinken", "Antony J. Blinken", "surname"),
        ("von der Leyen", "Ursula von der Leyen", "surname"),
        ("Assad", "Bashar al-Assad", "surname"),
        ("López Obrador", "Andrés Manuel López Obrador", "surname"),
        ("Suu Kyi", "Aung San Suu Kyi", "surname"),
        ("Wang", "Wang Yi", "surname"),
        ("Son", "Bui Thanh Son", "first"),
        ("Abiy", "Abiy Ahmed", "first"),
        ("Lula", "Luiz Inácio Lula da Silva", "middle"),
        ("Tony", "Antony Blinken", "given"),
        ("Miller", "Antony Blinken", ""),
    ],
)
def test_short_forms(short: str, full: str, how: str) -> None:
    assert short_form(parse_name(short), parse_name(full)) == how


def test_suffixes_and_numbers() -> None:
    assert [suffix_of(word) for word in ("Jr.", "Sr", "III", "X", "Mix", "V")] == ["jr", "sr", "iii", "", "", "v"]


def test_a_bengali_name_is_the_same_without_its_article_and_a_latin_ending_is_none() -> None:
    assert same_given("saif", "saifur")
    assert not same_given("marc", "marcus")


def test_the_sex_that_a_given_name_tells() -> None:
    assert [sex_of(word) for word in ("Janet", "Vera", "Gordon", "Kim", "Zzz")] == ["f", "f", "m", "", ""]
