"""The sieve lets every pattern through that matches, and holds most others back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.adapters.models.examples import read_jsonl, text_of
from monitor.core.dates.find import _readers
from monitor.core.flat import flat
from monitor.core.happenings.spotted import _patterns
from monitor.core.sieve import Sieve, loosened
from tests.service import ROOT

WORDS = ("export", "zölle", "mine", "grève", "关税", "輸出", "U.S.", "50 %", "\ud800", "K")
PIECES = st.sampled_from(
    (r"\bexport\w*", r"(?<!no )mine", r"zölle(?! ab)", r"grève|关税", r"\d{1,3} ?%", r"[\w.]{2,9}\.", "輸出")
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh"])
def test_no_cue_and_no_date_of_the_corpus_is_held_back(language: str):
    records = read_jsonl(ROOT / "models" / "corpus" / f"{language}.jsonl")[:150]
    dates = tuple(pattern for pattern, _ in _readers(language))
    cues = (tuple(row[2] for row in _patterns(language, more=more)) for more in (False, True))
    for patterns in (*filter(None, cues), dates):
        sieve = Sieve(pattern.pattern for pattern in patterns)
        let_through = matching = 0
        for text in (flat(text_of(record)) for record in records):
            found = sieve.candidates(text)
            hits = {place for place, pattern in enumerate(patterns) if pattern.search(text)}
            assert hits <= set(found), text
            let_through, matching = let_through + len(found), matching + len(hits)
        assert 0 < matching <= let_through < len(records) * len(patterns) / 2


@given(st.lists(PIECES, min_size=1, max_size=5), st.lists(st.sampled_from(WORDS), max_size=6))
def test_what_matches_is_always_let_through(pieces: list[str], words: list[str]):
    text = " ".join(words)
    patterns = [re.compile(piece + r"[^.;]{0,8}?" + piece + "|" + piece, re.IGNORECASE) for piece in pieces]
    found = Sieve(pattern.pattern for pattern in patterns).candidates(text)
    assert {place for place, pattern in enumerate(patterns) if pattern.search(text)} <= set(found)


@pytest.mark.parametrize(
    ("pattern", "loose"),
    [
        (r"\bban\b", "ban"),
        (r"ban(?! on (?:tv|air))s", "bans"),
        (r"(?<=[(])ban", "ban"),
        (r"\w+[\w-]\d", r"[\pL\pN_]+[\pL\pN_-]\pN"),
        (r"a{0,20}b{2,5}?c{3}[{1,2}]", "a{0,}b{2,}?c{3}[{1,2}]"),
        (r"\(x\)", r"\(x\)"),
    ],
)
def test_a_pattern_is_loosened_to_what_re2_knows(pattern: str, loose: str):
    assert loosened(pattern) == loose
