"""An expression that can only match in the headline is asked of the headline alone, and finds the same."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.rules import texts
from monitor.core.rules.search import Asked, search

WORDS = st.lists(st.sampled_from(["strike", "ends", "over", "the", "|", "48", "hours", " "]), max_size=9)
EXPRESSIONS = (
    "^[^|]*(strike)",
    r"^[^|]*(\bends? (the )?strike\b|\bover\b)",
    "^[^|]*(strike[^|]{0,9}over)",
    "^[^|]*(4[0-9] hours)",
    "^[^|]*(strike.{0,9}over)",
    "^[^|]*strike|over",
    "^[^|]*(strike)|(over)",
)


@given(WORDS.map(" ".join))
def test_a_headline_alone_answers_as_the_whole_text(text):
    asked = [Asked(words, expression=True) for words in EXPRESSIONS]
    found = search(np.zeros(1, dtype=np.uint32), pl.Series([text]), asked)
    for one in asked:
        assert bool(found[one].size) is (texts.user_pattern(one.words).search(text) is not None), one.words


@pytest.mark.parametrize("expression", EXPRESSIONS[:4])
def test_the_headline_is_enough(expression):
    assert texts.of_headline(expression) == expression.removeprefix("^[^|]*")


@pytest.mark.parametrize(
    "expression",
    [
        *EXPRESSIONS[4:],
        "strike",
        "^strike",
        "^[^|]*(strike$)",
        r"^[^|]*(strike\W)",
        "^[^|]*(strike[^a])",
        "^[^|]*(strike[a|b])",
        "^[^|]*(strike)?",
    ],
)
def test_an_expression_that_may_match_beyond_is_asked_of_the_whole_text(expression):
    assert texts.of_headline(expression) is None
