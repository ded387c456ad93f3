"""What speaks for and against two reports being one happening -> how likely it is, as log-odds, by trees that were learned.

Each tree asks three questions and adds what it learned where they end. Learned from reports of events among look-alikes with
`python -m benchmarks.learn_joining`; more of what speaks for it never counts less.
"""

from collections.abc import Sequence

import numpy as np

from monitor.core.join.trees import BIAS, TREES

_QUESTIONS, _ENDS = 7, 8
Tree = tuple[list[int], list[float], list[float]]  # numbers of the evidence, limits, what is added


class Judge:
    """Asks every tree about every pair in one go: each of its seven questions, then which of the eight ends that leads to."""

    def __init__(self, bias: float, trees: Sequence[Tree]) -> None:
        self._bias = bias
        self._asked = np.array([asked for asked, _, _ in trees], dtype=np.intp).T.ravel()
        self._limits = np.array([limits for _, limits, _ in trees]).T.ravel()
        self._ends = np.array([ends for _, _, ends in trees]).ravel()
        self._first = np.arange(len(trees)) * _ENDS

    def odds(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return the log-odds for each row of `evidence`: 0 is as likely as not."""
        if not rows:
            return []
        answers = np.array(rows)[:, self._asked] > self._limits
        # the questions under number n are 2n + 1 and 2n + 2
        root, left, right, *below = np.split(answers, _QUESTIONS, axis=1)
        second = np.where(root, right, left)
        third = np.where(root, np.where(right, below[3], below[2]), np.where(left, below[1], below[0]))
        at = self._first + 4 * root + 2 * second + third
        found: list[float] = (self._ends[at].sum(axis=1) + self._bias).tolist()
        return found


JUDGE = Judge(BIAS, TREES)
