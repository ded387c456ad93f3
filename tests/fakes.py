"""Stand-ins that keep what they were given and check nothing."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from monitor.domain import Delivery, DeliveryState, Document, Outcome, SourceState
from monitor.errors import ConfigError, FetchError, SourceError

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass
class FakeClock:
    """A clock that stands still until it is told to go on."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now


@dataclass
class FakeFetcher:
    """Brings home what lies in BODIES by source id (bytes, None = unchanged, or an error); nothing there = 404."""

    bodies: dict[str, bytes | SourceError | None] = field(default_factory=dict)
    content_type: str = "application/xml"
    visited: list[str] = field(default_factory=list)

    async def fetch_all(
        self, states: Sequence[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]:
        for state in states:
            self.visited.append(state.source.id)
            yield state, self._document(state, now)

    def _document(self, state: SourceState, now: datetime) -> Document | SourceError:
        gone = FetchError("HTTP 404", status="gone", permanent=True)
        body = self.bodies.get(state.source.id, gone)
        if isinstance(body, SourceError):
            return body
        source = state.source
        return Document(source.id, source.url, body, retrieved_at=now, content_type=self.content_type)


@dataclass
class FakeNotifier:
    """Answers with the OUTCOMES it was given, then SENT; FOUND holds what a look finds, by key."""

    outcomes: list[Outcome] = field(default_factory=list)
    found: Mapping[str, Outcome | None] = field(default_factory=dict)
    sent: list[Delivery] = field(default_factory=list)
    looked: list[Delivery] = field(default_factory=list)
    live: bool = True

    def send(self, delivery: Delivery) -> Outcome:
        self.sent.append(delivery)
        return (
            self.outcomes.pop(0)
            if self.outcomes
            else Outcome(DeliveryState.SENT, ts=f"{len(self.sent)}.000001")
        )

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:
        self.looked.append(delivery)
        return self.found.get(delivery.message.key)

    @property
    def keys(self) -> list[str]:
        return [delivery.message.key for delivery in self.sent]


@dataclass
class FakeTranslator:
    """Translates from German by capital letters; with a PROBLEM it raises that instead."""

    problem: ConfigError | None = None

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(("de", target) for target in ("en", "fr"))

    def translate(self, texts: Sequence[str], source: str, target: str) -> Sequence[str]:
        if self.problem:
            raise self.problem
        return [text.upper() if (source, target) in self.pairs else "" for text in texts]
