"""Texts looked at together against each by itself: few or many texts, few or many phrases, expressions that RE2 cannot join."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.rules.search import Asked, search

WORDS = (
    "peking",
    "stoppt",
    "ausfuhr",
    "ausfuhren",
    "werk",
    "ost",
    "中国",
    "稀土",
    "ba",
    "magnets",
    "quota",
    "zölle",
    "ban",
)
EXPRESSIONS = ("aus.uhr", "^peking", "ost$", "稀土|magnets", "(?P<n>quota)", "(?P<n>ban)s?")
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), min_size=1, max_size=6)
phrases = st.lists(
    st.sampled_from(WORDS) | st.sampled_from(("peking stoppt", "werk ost", "BA Magnets")), unique=True
)
expressions = st.lists(st.sampled_from(EXPRESSIONS), unique=True)


def found(said: list[str], asked: list[Asked]) -> dict[Asked, list[int]]:
    owners = np.arange(len(said), dtype=np.uint32)
    return {
        one: sorted(rows.tolist())
        for one, rows in search(owners, pl.Series(said, dtype=pl.String), asked).items()
    }


@settings(max_examples=80, deadline=None)
@given(texts, phrases, expressions, st.sampled_from((1, 20)))
def test_many_texts_say_what_each_of_them_says(some, words, patterns, times):
    said = some * times
    asked = [*map(Asked, words), *(Asked(one, expression=True) for one in patterns)]
    each = [found([text], [one]) for text in said for one in asked]
    expected = {
        one: [at for at, text in enumerate(said) if each[at * len(asked) + n][one]]
        for n, one in enumerate(asked)
    }
    assert found(said, asked) == expected


@pytest.mark.parametrize("times", [1, 20])
def test_a_phrase_stands_as_whole_words_in_few_and_in_many_texts(times):
    asked = [Asked("ausfuhr"), Asked("稀土"), *(Asked(f"nowhere{n}") for n in range(20))]
    held = found(["ausfuhren steigen", "die ausfuhr", "中国稀土"] * times, asked)
    assert held[Asked("ausfuhr")] == [3 * n + 1 for n in range(times)]
    assert held[Asked("稀土")] == [3 * n + 2 for n in range(times)]
    assert held[Asked("nowhere7")] == []


@pytest.mark.parametrize("copies", [1, 20], ids=["few texts", "many texts"])
def test_more_expressions_than_are_joined_are_each_found(copies):
    asked = [Asked(f"^[^|]*(werk{n}|ort{n})$", expression=True) for n in range(40)]
    said = ["im werk7", "am ort39", "nirgends"] * copies
    found = search(np.arange(len(said), dtype=np.uint32), pl.Series(said), asked)
    held = {at: rows.tolist() for at, rows in enumerate(found[one] for one in asked) if rows.size}
    assert held == {7: list(range(0, len(said), 3)), 39: list(range(1, len(said), 3))}
