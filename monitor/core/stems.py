"""Many patterns, one text -> the few patterns that can match in a stretch of it, told by the letters that each needs.

What a pattern needs is read off the pattern itself: of each of its alternatives the runs of letters without which it cannot
match. A text is gone through once for the runs of all patterns; then any stretch of it is asked for.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import ahocorasick

from monitor.core.marks import LOOKAROUND, SIGNS, marks_of, optional, plain_letters, quantifier, widthless

_FEW = 6  # runs of a clause: to look for more of them in each stretch takes longer than to try the pattern

Clause = frozenset[str]  # one of these runs must stand there
Need = tuple[Clause, ...]  # all of these clauses must hold


def needs(pattern: str) -> list[Need]:
    """Return what each alternative of PATTERN needs; an alternative that needs nothing we know of has no clause."""
    branches, _ = _branches(marks_of(pattern), 0)
    return [tuple(clause for clause in branch if all(map(_telling, clause))) for branch in branches]


def _telling(run: str) -> bool:
    return len(run) > 1 or run > "\u2e80"


def _branches(marks: list[str], at: int) -> tuple[list[list[Clause]], int]:
    """Read the alternatives from AT up to the bracket that closes them; return what they need, and the place behind."""
    branches: list[list[Clause]] = []
    branch = _Branch()
    while at < len(marks):
        mark, at = marks[at], at + 1
        if mark == ")":
            break
        if mark == "|":
            branches += branch.ended()
            branch = _Branch()
        elif mark in LOOKAROUND:
            _, at = _branches(marks, at)
        elif not widthless(mark):
            inner: list[list[Clause]] | None = None
            if mark.startswith("("):
                inner, at = _branches(marks, at)
            often = quantifier(marks, at)
            branch.add(mark, inner, often)
            at += bool(often)
    return branches + branch.ended(), at


class _Branch:
    """One alternative as far as it is read."""

    def __init__(self) -> None:
        self._clauses: list[Clause] = []
        self._run = ""
        self._inner: list[list[Clause]] = []
        self._parts = 0

    def add(self, mark: str, inner: list[list[Clause]] | None, often: str) -> None:
        self._parts += 1
        needed = not optional(often)
        letter = "" if inner is not None else _letter(mark)
        if letter and needed:
            self._run += letter
        if letter and not often:
            return
        self._end_run()
        if inner is not None and needed:
            self._inner = [] if often else inner
            self._clauses += _either(inner)

    def ended(self) -> list[list[Clause]]:
        """Return what it needs; where it is nothing but a bracket, what the alternatives in there need."""
        self._end_run()
        return self._inner if self._parts == 1 and self._inner else [self._clauses]

    def _end_run(self) -> None:
        if self._run:
            self._clauses.append(frozenset({self._run}))
            self._run = ""


def _letter(mark: str) -> str:
    """Return the letter that TOKEN stands for, or nothing where it stands for several."""
    if mark[0] == "\\":
        return "" if mark[1] in SIGNS else plain_letters(mark[1])
    return "" if mark == "." or mark[0] == "[" else plain_letters(mark)


def _either(branches: Iterable[Sequence[Clause]]) -> list[Clause]:
    """Return what is needed where one of BRANCHES must hold: of each the clause that tells most."""
    every = list(branches)
    if len(every) == 1:
        return list(every[0])
    best = [min(branch, key=_frequency, default=frozenset[str]()) for branch in every]
    return [frozenset().union(*best)] if all(best) else []


def _frequency(clause: Clause) -> float:
    """Guess how often one of the runs stands in a text: the longer they are the more seldom."""
    return sum(0.3 ** (len(run) * (1 if run < "\u2e80" else 3)) for run in clause)


class _Row(NamedTuple):
    place: int  # of its pattern
    beside: tuple[int, ...]  # the numbers of its other clauses


_Rows = tuple[tuple[_Row, ...], ...]  # by family


class Stems:
    """Patterns of Python's `re` in FAMILIES that are asked for one by one; all are meant to match without regard to case."""

    def __init__(self, *families: Iterable[str]) -> None:
        self.free: list[frozenset[int]] = []  # by family: places of the patterns that may match anywhere
        self.clauses: list[tuple[str, ...]] = []
        self._numbers: dict[Clause, int] = {}
        rows: dict[str, list[list[_Row]]] = {}
        every = [[needs(pattern) for pattern in patterns] for patterns in families]
        for family, patterns in enumerate(every):
            self.free.append(frozenset(place for place, found in enumerate(patterns) if not all(found)))
            for place, found in enumerate(patterns):
                for need in filter(None, found):
                    first, *beside = sorted(need, key=_frequency)
                    row = _Row(place, tuple(map(self._number, beside)))
                    for run in first:
                        rows.setdefault(run, [[] for _ in every])[family].append(row)
        self._automaton = ahocorasick.Automaton()
        for run, of_run in rows.items():
            self._automaton.add_word(run, (len(run), tuple(map(tuple, of_run))))
        if rows:
            self._automaton.make_automaton()
        self._empty = not rows

    def _number(self, clause: Clause) -> int:
        number = self._numbers.setdefault(clause, len(self.clauses))
        if number == len(self.clauses):
            self.clauses.append(tuple(clause))
        return number

    def candidates(self, text: str) -> list[int]:
        """Return the places, in order, of the patterns of the first family that may match in TEXT."""
        return self.seen(text).within(0, len(text))

    def seen(self, text: str) -> "Seen":
        letters = plain_letters(text)
        there = () if self._empty else self._automaton.iter(letters)
        found = [(last + 1, length, rows) for last, (length, rows) in there]
        return Seen(letters, found, self)


class Seen:
    """The runs of letters that stand in one text, and what they give away."""

    def __init__(self, letters: str, found: Sequence[tuple[int, int, _Rows]], stems: Stems) -> None:
        self._letters = letters
        self._found = found
        self._ends = [end for end, _, _ in found]
        self._stems = stems
        self._known: dict[int, bool] = {}  # by clause: does it hold in the text at all?

    def within(self, start: int, end: int, family: int = 0) -> list[int]:
        """Return the places, in order, of the patterns that may match in the stretch; all others do not."""
        places = set(self._stems.free[family])
        for last, length, rows in self._found[
            bisect_right(self._ends, start) : bisect_right(self._ends, end)
        ]:
            if last - length >= start:
                for place, beside in rows[family]:
                    if place not in places and (not beside or self._hold(beside, start, end)):
                        places.add(place)
        return sorted(places)

    def _hold(self, clauses: Iterable[int], start: int, end: int) -> bool:
        """Do CLAUSES hold? What a stretch holds is looked for only of a clause of few runs."""
        for number in clauses:
            known = self._known.get(number)
            if known is None:
                letters = self._letters
                known = self._known[number] = any(map(letters.__contains__, self._stems.clauses[number]))
            if not known:
                return False
        find = self._letters.find
        for number in clauses:
            runs = self._stems.clauses[number]
            if len(runs) <= _FEW and not any(find(run, start, end) >= 0 for run in runs):
                return False
        return True
