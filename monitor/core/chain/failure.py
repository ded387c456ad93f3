"""One expectation that failed: its place, what was asked, what came."""

from collections.abc import Iterator
from dataclasses import dataclass

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """LOC is the way from the expectation to the value that failed."""

    loc: Loc
    expected: str
    got: str


Found = Iterator[Failure]
