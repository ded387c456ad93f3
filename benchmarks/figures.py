"""Figures that were measured against what is asked for -> one table, and the line that a machine reads."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    what: str
    asked: object
    found: object
    holds: bool
    note: str = ""


def show(figures: Sequence[Figure]) -> int:
    """Print the table and `N passed, M failed`; return the exit code."""
    wide = max((len(figure.what) for figure in figures), default=0)
    for figure in figures:
        sign = "ok  " if figure.holds else "FAIL"
        note = f"  {figure.note}" if figure.note else ""
        print(f"{sign} {figure.what:<{wide}}  asked {figure.asked!s:>14}  found {figure.found!s:>14}{note}")
    failed = sum(not figure.holds for figure in figures)
    print(f"{len(figures) - failed} passed, {failed} failed")
    return int(failed > 0)
