"""What speaks for and against two reports being one happening -> how likely it is, as log-odds, by trees that were learned.

Each tree asks three questions and adds what it learned where they end. Learned from reports of events among look-alikes with
`python -m benchmarks.learn_joining`; more of what speaks for it never counts less.
"""

from collections.abc import Sequence

import numpy as np

from monitor.core.join.trees import BIAS, TREES

_DEPTH = 3
Tree = tuple[list[int], list[float], list[float]]  # numbers of the evidence, limits, what is added


class Judge:
    """Asks every tree about every pair in one go."""

    def __init__(self, bias: float, trees: Sequence[Tree]) -> None:
        self._bias = bias
        self._asked = np.array([asked for asked, _, _ in trees], dtype=np.intp)
        self._limits = np.array([limits for _, limits, _ in trees])
        self._ends = np.array([ends for _, _, ends in trees])
        self._each = np.arange(len(trees))

    def odds(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return the log-odds for each row of `evidence`: 0 is as likely as not."""
        if not rows:
            return []
        values = np.array(rows)
        at = np.zeros((len(rows), len(self._each)), dtype=np.intp)
        for _ in range(_DEPTH):  # the questions under number n are 2n + 1 and 2n + 2
            asked = np.take_along_axis(values, self._asked[self._each, at], axis=1)
            at = 2 * at + 1 + (asked > self._limits[self._each, at])
        found: list[float] = (
            self._ends[self._each, at - self._limits.shape[1]].sum(axis=1) + self._bias
        ).tolist()
        return found


JUDGE = Judge(BIAS, TREES)
