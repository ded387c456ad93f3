"""A flat text -> its sentences: what a point behind a number ends, and what not."""

import pytest

from monitor.core.flat import sentences


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Es waren mehr als 3000. 14 Schiffe warteten.", 2),
        ("fr", "Il y en avait 3000. 14 navires attendaient.", 2),
        ("de", "Am 14. November 2026 tagt der Rat.", 1),
    ],
)
def test_a_long_number_before_another_ends_the_sentence(language, text, count):
    assert len(sentences(text, language)) == count
