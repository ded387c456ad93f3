"""The pretended world of a chain test: a clock that goes on by itself, a channel that takes every message, no feeds."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.domain import Delivery, DeliveryState, Document, Form, Outcome, SourceState
from monitor.errors import SourceError


@dataclass(slots=True)
class Clock:
    """Stands still until it is put on."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def rest(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass(slots=True)
class Taker:
    """A channel that takes every message; an update of one is nothing that anybody hears."""

    sent: list[Delivery] = field(default_factory=list)
    live: bool = True

    def send(self, delivery: Delivery) -> Outcome:
        if delivery.message.form is not Form.UPDATE:
            self.sent.append(delivery)
        return Outcome(DeliveryState.SENT, ts=f"{len(self.sent)}.000001")

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:  # noqa: ARG002 of the socket
        return None


class Nothing:
    """Fetches nothing: entries come from the test."""

    async def fetch_all(
        self, states: Sequence[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]:
        for state in states:
            yield state, Document(state.source.id, state.source.url, None, now)
