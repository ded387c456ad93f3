"""Figures that were measured against what is asked for -> one table, and the line that a machine reads."""

from collections.abc import Iterable
from dataclasses import dataclass

WIDE = 76


@dataclass(frozen=True)
class Figure:
    what: str
    asked: object
    found: object
    holds: bool
    note: str = ""


def show(figures: Iterable[Figure]) -> int:
    """Print each figure as it comes, then `N passed, M failed`; return the exit code."""
    passed = failed = 0
    for figure in figures:
        sign = "ok  " if figure.holds else "FAIL"
        note = f"  {figure.note}" if figure.note else ""
        line = f"{sign} {figure.what:<{WIDE}}  asked {figure.asked!s:>10}  found {figure.found!s:>10}{note}"
        print(line, flush=True)
        passed, failed = passed + figure.holds, failed + (not figure.holds)
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)
