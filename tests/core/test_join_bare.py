"""Two bare headlines share few words, and many reports share those: more is asked of them than of reports with a text."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from monitor.core.join import Features, Judge, Window
from tests.core.test_join_prospect import BARE as REPORT

LIKELY = 2.0  # log-odds


class Likely(Judge):
    """Finds every two reports as likely to be one happening."""

    def __init__(self) -> None:
        super().__init__(0.0, [([0] * 7, [0.0] * 7, [0.0] * 8)])

    def odds(self, rows: Sequence[Sequence[float]]) -> list[float]:
        return [LIKELY] * len(rows)


def report(number: int, *, bare: bool) -> Features:
    vector = np.full(512, 512**-0.5, dtype=np.float32)
    shingles = np.arange(9 * number, 9 * number + 9, dtype=np.uint32)
    when = REPORT.when + timedelta(hours=number)
    shared = frozenset({"a", "b", "c"})
    return replace(
        REPORT, identity=str(number), when=when, vector=vector, shingles=shingles, named=shared, bare=bare
    )


@pytest.mark.parametrize(
    ("first", "then", "stories"), [(True, True, 2), (True, False, 1), (False, True, 1), (False, False, 1)]
)
def test_likely_is_not_enough_between_two_bare_headlines(first: bool, then: bool, stories: int) -> None:
    window = Window(judge=Likely())
    placed = window.place([report(1, bare=first), report(2, bare=then)])
    assert len(set(placed)) == stories
