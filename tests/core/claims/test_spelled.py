"""Numbers that several words spell, or one long one."""

import pytest

from monitor.core.claims.governing import governing
from monitor.core.claims.numbers import numbers


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Cent quarante mineurs", "fr", [140]),
        ("deux mille trois cents personnes", "fr", [2300]),
        ("soixante-douze navires", "fr", [72]),
        ("cinq cent mille tonnes", "fr", [500_000]),
        ("a hundred and twenty miners", "en", [120]),
        ("two hundred forty miners", "en", [240]),
        ("doscientos cuarenta mineros", "es", [240]),
        ("mil doscientos barcos", "es", [1200]),
        ("Zweihundertvierzig Bergleute", "de", [240]),
        ("einhundertfünfzig Millionen Euro", "de", [150e6]),
        ("el diez por ciento cinco", "es", [10, 5]),
        ("deux ou trois cents", "fr", [2, 300]),
        ("in twenty twenty-one", "en", [20, 21]),
        ("trente, quarante navires", "fr", [30, 40]),
        ("Tausende kamen", "de", []),
    ],
)
def test_words_side_by_side_are_one_number_where_they_make_one(text: str, language: str, values: list[float]):
    assert [number.value for number in numbers(text, language)] == values


def test_the_german_article_is_no_death():
    text = "Die Behörde spricht von 2.500 Hafenarbeitern."
    start = text.index("2.500")
    assert governing(text, start, start + len("2.500"), "persons") is None
    assert governing("Twelve miners die in a blast", 0, len("Twelve miners"), "persons") == "deaths"
