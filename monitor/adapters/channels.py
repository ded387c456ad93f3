"""A delivery -> the channel that its address names by its form: Slack, a webhook, e-mail, or a file."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from monitor.core.channels import FORMS, kind_of, shown
from monitor.core.sending import MEND
from monitor.domain import Delivery, DeliveryState, Form, Outcome
from monitor.sockets import Notifies


class Checked(Notifies, Protocol):
    """A channel that can say, without sending, why it would not work; "" = nothing stands in its way."""

    def trouble(self, address: str) -> str: ...


class Channels:
    """One socket for all channels. LIVE: something leaves the house, so the pace and the flood cap hold."""

    def __init__(self, slack: Notifies, others: Mapping[str, Checked], *, live: bool) -> None:
        self._slack, self._others = slack, others
        self.live = live

    def send(self, delivery: Delivery) -> Outcome:
        part = self._of(delivery.message.channel)
        if part is None:
            said = f"{shown(delivery.message.channel)} is no channel: write {FORMS}"
            return mended(said)
        if delivery.message.form is Form.UPDATE and kind_of(delivery.message.channel) == "mail":
            return Outcome(
                DeliveryState.SENT
            )  # a letter cannot be changed; what is new comes as one that answers it
        return part.send(delivery)

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:
        part = self._of(delivery.message.channel)
        return None if part is None else part.look(delivery, now)

    def _of(self, address: str) -> Notifies | None:
        kind = kind_of(address)
        return self._slack if kind == "slack" else self._others.get(kind or "")


def mended(said: str) -> Outcome:
    """Return that a person has to mend the channel: its messages wait, and none is lost."""
    return Outcome(DeliveryState.PENDING, error=said, retry_after=MEND.total_seconds(), quiet="channel")


def later(said: str, after: float | None = None) -> Outcome:
    """Return that the channel is not to be reached now: it is tried again soon, and what it gets waits with it."""
    return Outcome(DeliveryState.PENDING, error=said, retry_after=after, quiet="channel")
