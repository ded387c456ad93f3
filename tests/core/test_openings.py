"""With which letters a match can begin is read off its pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.claims import named
from monitor.core.claims.unit_words import UNITS
from monitor.core.claims.units import unit_at
from monitor.core.marks import plain_letters
from monitor.core.openings import openings
from monitor.domain.understand import LANGUAGES

TAILS = st.sampled_from(
    (
        " tonnes",
        "-Tonnen",
        " %",
        "％",
        " Mrd. Euro",
        "吨",
        "万トン",
        " ",
        "-",
        "",
        " milliards d'euros",
        "kg",
        " K",
        " ſtück",
        " años",
        "人",
        " Prozent",
    )
)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"tons?|kilo", "tk"),
        (r"(?:metric )?tons", "mt"),
        (r"(?<=\d)(?!x)[Mm]w\b", "m"),
        (r"\$|(?P<name>a{0,2})b", "$ab"),
        (r"(?:K|吨)+x", "k吨"),
        (r"[a-z]ton", None),
        (r"\wton", None),
        (r"(?:ton)?", None),
        (r"ton|", None),
    ],
)
def test_the_letters_that_a_match_can_begin_with(pattern: str, letters: str | None):
    assert openings(pattern) == (None if letters is None else frozenset(letters))


@given(st.sampled_from(LANGUAGES), TAILS, TAILS)
def test_the_unit_found_by_its_first_letter_is_the_one_found_among_all(language: str, tail: str, more: str):
    text = f"12{tail}{more}"
    every = "|".join(f"(?P<u{n}>{words})" for n, (_, _, words) in enumerate(UNITS[language]))
    match = re.compile(rf"(?:[ -]|-)?(?:{every})", re.IGNORECASE).match(text, 2)
    found = unit_at(text, language, 2)
    assert found is None or match is not None
    if match is not None and found is not None:
        assert found.end >= match.end()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_match_of_a_unit_begins_with_one_of_its_letters(language: str):
    for _, _, words in UNITS[language]:
        begins = openings(words)
        for text in ("tonnes", "Tonnen", "%", "吨", "トン", "Mrd", "€", "dollars", "Ｋ", "kg", "年", "mois"):
            match = re.compile(words, re.IGNORECASE).match(text)
            assert not match or begins is None or plain_letters(text[0]) in begins


@given(
    st.sampled_from(named._NAMES.replace("s?", "s").split("|")),
    st.sampled_from(("", ".")),
    st.sampled_from(("", " ", "-", "  ")),
    st.sampled_from(("", "the ", "x", "(")),
)
def test_no_name_before_a_number_is_overlooked(name: str, point: str, gap: str, before: str):
    text = f"{before}{name}{point}{gap}"
    assert named._may_be_named(text + "5", len(text)) or not named._NAMED.search(text)
