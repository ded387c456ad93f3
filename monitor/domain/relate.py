"""Stories and how far they can be trusted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from monitor.domain.understand import Member


class Status(StrEnum):
    UNVERIFIED = "unverified"
    SINGLE_ORIGIN = "single_origin"
    CORROBORATED = "corroborated"
    CONFIRMED_PRIMARY = "confirmed_primary"
    DISPUTED = "disputed"
    REFUTED = "refuted"
    SUPERSEDED = "superseded"


class Phase(StrEnum):
    """Where a story is in its life; what is closed takes no new entry by itself."""

    BREAKING = "breaking"
    DEVELOPING = "developing"
    SUSTAINED = "sustained"
    FADING = "fading"
    CLOSED = "closed"


class LinkKind(StrEnum):
    FOLLOWS = "follows"  # it goes on with a long affair that another story began
    APART = "apart"  # split off by hand
    MERGED = "merged"  # emptied into another by hand, or by a later report that told the same ("join")


@dataclass(frozen=True, slots=True)
class Link:
    """From one story to another: what the first is to the second, who said so (or "join"), and when."""

    story_id: int
    other_id: int
    kind: LinkKind
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Origin:
    """Who first reported it. Ten outlets with one agency text are one origin."""

    name: str
    entries: tuple[int, ...]
    primary: bool = False
    letter: str = "F"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an entry says something: a span of its text."""

    entry: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a figure, the entries that say so, and where they say it."""

    value: float | str
    entries: tuple[int, ...]
    places: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """Claims of several entries about the same thing. KIND: agreed (one value), or of several values: update (the last
    one holds), conflict, or scope (they cover different things under one name)."""

    indicator: str
    unit: str
    values: tuple[Value, ...]
    as_of: str | None = None
    kind: str = "agreed"
    latest: float | str | None = None  # of an update: the value that holds


@dataclass(frozen=True, slots=True)
class Verification:
    status: Status = Status.UNVERIFIED
    grade: str = "F6"  # Admiralty: letter of the source, digit of the information; F and 6 mean unknown
    origins: tuple[Origin, ...] = ()
    agreed: tuple[Figure, ...] = ()
    disputed: tuple[Figure, ...] = ()
    flags: tuple[str, ...] = ()
    updated: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Entries that report the same thing, in any language, oldest first.

    MEMBERS are those that are looked at; of thousands they are some of every source, and SIZE tells how many there are.
    """

    id: int
    members: tuple[Member, ...]
    verification: Verification = Verification()
    first_seen: datetime | None = None
    changed: datetime | None = None
    phase: Phase = Phase.BREAKING
    revision: int = 0  # counts the story's changes; a judgement holds for the revision it was made of
    size: int = 0

    @property
    def count(self) -> int:
        """Return how many entries there are, those that are not among the members included."""
        return max(self.size, len(self.members))

    @property
    def lead(self) -> Member:
        """Return the member that stands for the story: the best-graded source, then the earliest."""
        return min(self.members, key=lambda m: (m.entry.reliability, m.entry.when, m.entry.id))

    @property
    def title(self) -> str:
        return self.lead.entry.title

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted({m.reading.language for m in self.members}))
