"""What the pipeline asks of the world outside: the shapes that adapters fit."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from monitor.core.drift import Rates
from monitor.core.in_force import InForce
from monitor.core.reasons import Reason
from monitor.domain import Answer, Delivery, Document, Entry, Intent, Outcome, Reading, SourceState, Story
from monitor.errors import Problem, SourceError


class Fetches(Protocol):
    """Brings documents home. A failure comes back as a value, so that no source delays another."""

    def fetch_all(
        self, states: Sequence[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]: ...


class Reads(Protocol):
    """Understands entries, and tells what is usual and why. VERSION changes when a reading would come out differently.

    PROBLEMS: why a newer label model is refused; the one before reads on.
    """

    @property
    def version(self) -> str: ...

    def read(self, batch: Sequence[Entry]) -> Sequence[Reading]: ...

    @property
    def usual(self) -> Mapping[str, Rates]: ...

    @property
    def problems(self) -> Sequence[Problem]: ...

    def why(self, entry: Entry, reading: Reading) -> Mapping[str, Sequence[Reason]]: ...


class Rules(Protocol):
    """Holds what is in force; takes over changed files, and keeps the last good state where they are wrong."""

    def current(self) -> InForce: ...


class Archives(Protocol):
    """Keeps stories in columns, so that rules can be asked about all of them."""

    def put(self, stories: Sequence[Story]) -> None: ...


class Notifies(Protocol):
    """Carries one message out, or looks whether an attempt with a lost answer arrived after all.

    LIVE is False in a dry run: nothing leaves the house.
    """

    live: bool

    def send(self, delivery: Delivery) -> Outcome: ...

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None: ...


class Translates(Protocol):
    """Translates by machine. PAIRS: source and target languages. An empty translation means that there is none."""

    @property
    def pairs(self) -> frozenset[tuple[str, str]]: ...

    def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]: ...


class Answers(Protocol):
    """Tells the person who asked: a note that only they see, a form, or their home page."""

    def answer(self, intent: Intent, answer: Answer) -> None: ...
