"""A pattern -> the letters that a match of it can begin with, read off the pattern itself."""

from monitor.core.marks import LOOKAROUND, SIGNS, marks_of, optional, plain_letters, quantifier, widthless

Letters = frozenset[str]


def openings(pattern: str) -> Letters | None:
    """Return the letters (small ones) one of which every match begins with; None where it may begin with others."""
    letters, empty, _ = _first(marks_of(pattern), 0)
    return None if empty else letters


def _first(marks: list[str], at: int) -> tuple[Letters | None, bool, int]:
    """Return how what stands in a bracket begins, whether it may be empty, and the place behind it."""
    letters: Letters | None = frozenset()
    empty, going = False, True  # going: what was read of this alternative may all be empty
    while at < len(marks):
        mark, at = marks[at], at + 1
        if mark == ")":
            break
        if mark == "|":
            empty, going = empty or going, True
        elif mark in LOOKAROUND:
            *_, at = _first(marks, at)
        elif not widthless(mark):
            inner, nothing, at = _first(marks, at) if mark[0] == "(" else (_letters(mark), False, at)
            often = quantifier(marks, at)
            at += bool(often)
            if going:
                letters = None if letters is None or inner is None else letters | inner
                going = nothing or optional(often)
    return letters, empty or going, at


def _letters(mark: str) -> Letters | None:
    """Return the letters that MARK stands for, or None where it stands for many."""
    if mark[0] == "\\":
        return None if mark[1] in SIGNS else frozenset(plain_letters(mark[1]))
    if mark[0] == "[" and len(mark) > 1:
        inside = mark[1:-1]
        many = inside[0] == "^" or "\\" in inside or "-" in inside[:-1]
        return None if many else frozenset(plain_letters(inside))
    return None if mark == "." else frozenset(plain_letters(mark))
