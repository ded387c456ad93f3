"""The parts of the service -> an alert marked as an exercise through the whole chain, and where it stopped.

It runs on an empty database of its own, so that it leaves no trace in stories, digests, reviews and figures; the rules,
the reader, the routing and the channels are the real ones.
"""

import json
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from monitor.adapters.rules_in_force import Fixed
from monitor.chain.world import Clock
from monitor.core import alert
from monitor.core.channels import shown
from monitor.core.exercise import marked
from monitor.core.in_force import InForce
from monitor.core.score import assess
from monitor.core.sending_advice import advice
from monitor.core.verify import verify
from monitor.domain import (
    Assessment,
    Check,
    Delivery,
    DeliveryState,
    Document,
    Entry,
    Member,
    Outcome,
    Source,
    SourceState,
    Story,
)
from monitor.errors import SourceError
from monitor.pipeline import Pipeline
from monitor.sockets import Notifies, Reads
from monitor.store import alerts, entries, outbox, sources, stories
from monitor.store.database import Database

SOURCE = Source(
    id="exercise", url="exercise:", name="Exercise", format="jsonl", kind="official", reliability="A"
)
BEFORE = datetime(2000, 1, 1, tzinfo=UTC)
LIKELIEST = 5  # examples that are tried together where none alerts alone


@dataclass(frozen=True, slots=True)
class Text:
    title: str
    summary: str = ""


class Brings:
    """A source that publishes one entry."""

    def __init__(self, text: Text, now: datetime) -> None:
        held = {"id": "exercise", "title": text.title, "summary": text.summary, "published": now.isoformat()}
        self._body = json.dumps(held).encode()

    async def fetch_all(
        self, states: Sequence[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]:
        for state in states:
            yield state, Document(state.source.id, state.source.url, self._body, now)


class Marks:
    """Marks each message as an exercise on its last yard, and keeps how it went."""

    def __init__(self, inner: Notifies, begun: datetime) -> None:
        self._inner, self._begun = inner, begun
        self.live = inner.live
        self.went: dict[str, Outcome] = {}

    def send(self, delivery: Delivery) -> Outcome:
        outcome = self._inner.send(replace(delivery, message=marked(delivery.message, self._begun)))
        self.went[delivery.message.channel] = outcome
        return outcome

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:
        return self._inner.look(replace(delivery, message=marked(delivery.message, self._begun)), now)


def drill(
    db: Database, reader: Reads, force: InForce, notifier: Notifies, now: datetime, channel: str
) -> list[Check]:
    """Send the exercise on the empty DB; one line a step, the last of them says where it stopped if it did.

    CHANNEL is for receivers that name none.
    """
    text, best = loudest(force, reader, now)
    if text is None:
        said = f"no rule's example reaches alert_from; the loudest has {best} points: see rules/scoring.yaml"
        return [Check("assess", False, said)]
    clock, marks = Clock(now), Marks(notifier, now)
    pipeline = Pipeline(
        db=db,
        clock=clock,
        fetcher=Brings(text, now),
        reader=reader,
        rules=Fixed(force),
        notifier=marks,
        channel=channel,
        rest=clock.rest,
    )
    with db.begin() as s:
        sources.add(s, SOURCE, now)
    return list(_run(pipeline, clock, marks))


def _run(pipeline: Pipeline, clock: Clock, marks: Marks) -> Iterator[Check]:
    for step in ("collect", "understand", "relate", "assess"):
        tally = pipeline.run(step)
        said = "; ".join(tally.failures) or _reached(pipeline, step)
        well = not tally.failures and bool(said)
        yield Check(step, well, said or "nothing came out of this step")
        if not well:
            return
    yield from _told(pipeline, clock, marks)


def _reached(pipeline: Pipeline, step: str) -> str:
    """Say what STEP has left in its table; "" = nothing."""
    with pipeline.db.read() as s:
        match step:
            case "collect":
                count = sum(entries.count_by_language(s, BEFORE).values())
                return f"{count} entry" if count else ""
            case "understand":
                found = stories.unjoined(s, 1)
                labels = ", ".join(score.label for m in found for score in m.reading.labels if score.holds)
                return f"read; labels: {labels or 'none'}" if found else ""
            case "relate":
                return "; ".join(f"story {story.title!r}"[:200] for story in stories.latest(s, 1))
        raised = alerts.open(s)
        queued = len(outbox.all(s, 100))
    return f"{raised[0].severity.name}, {queued} messages queued" if raised and queued else ""


def _told(pipeline: Pipeline, clock: Clock, marks: Marks) -> Iterator[Check]:
    """Carry the messages out; what mute times hold back is sent all the same, and said."""
    with pipeline.db.read() as s:
        queued = [delivery for delivery in outbox.all(s, 100) if delivery.message.thread is None]
    held = {d.message.channel: d.due for d in queued if d.due > clock.now}
    clock.now = max([clock.now, *held.values()])
    pipeline.run("deliver")
    for delivery in queued:
        channel = delivery.message.channel
        outcome = marks.went.get(channel, Outcome(DeliveryState.PENDING, error="it was not tried"))
        until = (
            f" (a real one would have waited until {held[channel]:%Y-%m-%d %H:%M} UTC)"
            if channel in held
            else ""
        )
        well = outcome.state is DeliveryState.SENT
        said = "sent, marked as an exercise" if well else advice(outcome.error)
        yield Check(f"channel {shown(channel)}", well, f"{said}{until}")


def loudest(force: InForce, reader: Reads, now: datetime) -> tuple[Text | None, int]:
    """Return the example of our own rules that alerts with the most points, and those points; None = none does."""
    urgent = [r for r in force.rulebook.rules if r.status == "stable" and r.action_class == "urgent"]
    texts = [Text(hit) for rule in urgent for hit in rule.examples.hit]
    judged = sorted(zip(_judged(texts, force, reader, now), texts, strict=True), key=lambda pair: -pair[0][0])
    if judged and not judged[0][0][1]:
        best = [text.title for _, text in judged[:LIKELIEST]]
        texts = [Text(title, ". ".join(other for other in best if other != title)) for title in best]
        judged = sorted(
            zip(_judged(texts, force, reader, now), texts, strict=True), key=lambda pair: -pair[0][0]
        )
    loud = [(score, text) for (score, alerts_), text in judged if alerts_]
    return (loud[0][1], loud[0][0]) if loud else (None, judged[0][0][0] if judged else 0)


def _judged(texts: Sequence[Text], force: InForce, reader: Reads, now: datetime) -> list[tuple[int, bool]]:
    """Return for each text its score as a story, and whether it would be told."""
    made = [_entry(n, text, now) for n, text in enumerate(texts, 1)]
    members = [Member(e, r, kind=SOURCE.kind) for e, r in zip(made, reader.read(made), strict=True)]
    found = []
    for member in members:
        story = Story(1, (member,), verify([member]), first_seen=now)
        judged: Assessment = assess(story, force.compiled, now)
        reason = alert.decide(judged, None, story, force.rulebook.scoring, now)
        found.append((judged.score, reason.sends))
    return found


def _entry(number: int, text: Text, now: datetime) -> Entry:
    return Entry(
        SOURCE.id, str(number), text.title, now, now, summary=text.summary, published=now, reliability="A", id=number
    )  # fmt: skip
