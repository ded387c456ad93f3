"""The whole way of the data in six steps. READ FIRST.

    Source --fetch--> Document --parse--> Entry        [entries]      collect
    Entry --read--> Reading                            [readings]     understand
    Entry --join--> Story --> Verification             [stories]      relate
    Story + Rulebook --> Assessment --> Alert?         [assessments]  assess
    Story + Assessment --> Briefing, Digest            [digests]      brief
    [outbox] --> Slack                                 [deliveries]   deliver

Every step picks up what the step before left in a table, so each may run at any time, twice, or after a crash, in this
process or another. Every step has one form: read in a short unit of work, decide with no session open, write in a
short unit of work. One bad source, entry, story or message is caught, counted and reported; the others go on.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.core import alert, brief, flood, join, sending, visit
from monitor.core.in_force import InForce
from monitor.core.parse import parse
from monitor.core.render.slack import alert_message, digest_messages, key_of
from monitor.core.rulebook import Audience
from monitor.core.score import assess as judge
from monitor.core.verify import verify
from monitor.domain import (
    Alert,
    AlertReason,
    Assessment,
    Briefing,
    Delivery,
    DeliveryState,
    Digest,
    Document,
    Entry,
    Member,
    Message,
    Outcome,
    Reading,
    SourceState,
    Story,
)
from monitor.errors import MonitorError, SourceError
from monitor.sockets import Archives, Fetches, Notifies, Reads, Rules
from monitor.store import alerts, assessments, digests, entries, outbox, quiet, readings, sources, stories
from monitor.store.database import Database

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)  # longer than the longest fetch or send; a dead worker's claim ends by itself
BATCH = 256  # sources, entries or stories of one run of a step
PACE = visit.Pace()
DELIVERIES = 16  # turns of one run: a message, or a second of waiting for a channel


@dataclass(slots=True)
class Tally:
    """What one run of a step did. FAILURES are one line each: what, and why."""

    step: str
    done: int = 0
    failures: list[str] = field(default_factory=list)

    @contextmanager
    def outlive(self, what: str) -> Iterator[None]:
        """Let one bad thing fail alone. The one place where an unexpected error does not end the work: it is logged."""
        try:
            yield
        except MonitorError as error:
            self.failures.append(f"{what}: {error}")
            log.warning("step=%s what=%s failed=%r", self.step, what, str(error))
        except Exception as error:  # a poisoned entry must not stop the others; the log has its trace
            self.failures.append(f"{what}: {type(error).__name__}")
            log.exception("step=%s what=%s unexpected", self.step, what)


STEPS = ("collect", "understand", "relate", "assess", "brief", "deliver")


@dataclass(slots=True)
class Pipeline:
    """The six steps on their parts. CLOCK is the one clock; everything below gets `now` as an argument."""

    db: Database
    clock: Callable[[], datetime]
    fetcher: Fetches
    reader: Reads
    rules: Rules
    notifier: Notifies
    archive: Archives | None = None
    channel: str = ""
    link: str = ""
    pace: visit.Pace = PACE
    rest: Callable[[float], None] = time.sleep
    cap: flood.Cap = flood.CAP

    def run(self, step: str) -> Tally:
        """Run one step by its name; an unexpected error ends this run of the step, never the service."""
        tally = Tally(step)
        with tally.outlive(step):
            {
                "collect": self.collect,
                "understand": self.understand,
                "relate": self.relate,
                "assess": self.assess,
                "brief": self.brief,
                "deliver": self.deliver,
            }[step](tally)
        return tally

    # -- collect

    def collect(self, tally: Tally) -> None:
        """Visit the sources that are due and keep what they published."""
        now = self.clock()
        with self.db.begin() as s:
            due = [state for state in sources.due(s, now, BATCH) if sources.claim(s, state, now + LEASE)]
        if due:
            asyncio.run(self._visit(due, now, tally))

    async def _visit(self, due: Sequence[SourceState], now: datetime, tally: Tally) -> None:
        async for state, got in self.fetcher.fetch_all(due, now):
            with tally.outlive(state.source.id):
                await asyncio.to_thread(self._keep, state, got, tally)

    def _keep(self, state: SourceState, got: Document | SourceError, tally: Tally) -> None:
        now = self.clock()
        found: tuple[Entry, ...] = ()
        try:
            found = self._opened(state, got, now)
        except SourceError as error:
            got = error
            tally.failures.append(f"{state.source.id}: {error}")
        dates = [entry.published for entry in found]
        with self.db.begin() as s:
            added = entries.add(s, found)
            new = len(added.new)
            sources.record(
                s, visit.after(state, got, now, new=new, found=len(found), dates=dates, pace=self.pace)
            )
        tally.done += new + len(added.revised)

    def _opened(self, state: SourceState, got: Document | SourceError, now: datetime) -> tuple[Entry, ...]:
        """Return the entries of what came; bytes that are the same as last time are not parsed again."""
        if isinstance(got, SourceError):
            raise got
        return () if visit.unchanged(state, got) else parse(got, state.source, now).entries

    # -- understand

    def understand(self, tally: Tally) -> None:
        """Read a batch of entries that have no reading of the version in force."""
        version = self.reader.version
        with self.db.read() as s:
            batch = readings.unread(s, BATCH, version)
        found = self._read(batch, tally) if batch else []
        with self.db.begin() as s:
            for entry, reading in zip(batch, found, strict=True):
                readings.put(s, entry.id, reading)
        tally.done += len(batch)

    def _read(self, batch: Sequence[Entry], tally: Tally) -> list[Reading]:
        """Read BATCH in one go; where that fails, entry by entry, and an unreadable one gets an empty reading."""
        failures = len(tally.failures)
        found: list[Reading] = []
        with tally.outlive("batch"):
            found = list(self.reader.read(batch))
        if found:
            return found
        del tally.failures[failures:]  # told again below, by name
        return [self._read_alone(entry, tally) for entry in batch]

    def _read_alone(self, entry: Entry, tally: Tally) -> Reading:
        reading = Reading(language="und", flags=("unreadable",), model=self.reader.version)
        with tally.outlive(f"entry {entry.id}"):
            reading = self.reader.read([entry])[0]
        return reading

    # -- relate

    def relate(self, tally: Tally) -> None:
        """Join a batch of new entries to stories, then judge again how far each changed story can be trusted."""
        with self.db.read() as s:
            new = stories.unjoined(s, BATCH)
            moments = [member.entry.when for member in new]
            near = (
                stories.window(s, min(moments) - join.WINDOW, until=max(moments) + join.WINDOW) if new else []
            )
        known = ((candidate.story_id, candidate.member) for candidate in near)
        attached, fresh = join.arrange(new, known)
        with self.db.begin() as s:
            for group in fresh:
                stories.create(s, group, self.clock())
            for member, story_id in attached:
                stories.attach(s, story_id, member.entry.id, self.clock())
        tally.done += len(new)
        self._verify()

    def _verify(self) -> None:
        with self.db.read() as s:
            changed = stories.unverified(s, BATCH)
        judged = [(story, verify(story.members)) for story in changed]
        with self.db.begin() as s:
            for story, verification in judged:
                stories.save_verification(s, story.id, verification, revision=story.revision)

    # -- assess

    def assess(self, tally: Tally) -> None:
        """Judge a batch of stories that are new, have changed, or were judged by another rulebook."""
        force = self.rules.current()
        with self.db.read() as s:
            batch = stories.unassessed(s, force.rulebook.version, BATCH)
            told = {story.id: alerts.last(s, story.id) for story in batch}
            changed = stories.unjudged(s, batch) if self.archive else []
        for story in batch:
            with tally.outlive(f"story {story.id}"):
                self._judge(story, told[story.id], force)
                tally.done += 1
        if self.archive:
            with tally.outlive("archive"):
                self.archive.put(changed)

    def _judge(self, story: Story, last: Alert | None, force: InForce) -> None:
        """Assess STORY; the alert and its messages are kept in the same unit of work as the assessment."""
        now = self.clock()
        found = judge(story, force.compiled, now)
        reason = alert.decide(found, last, story, force.rulebook.scoring, now)
        raised = alert.of(found, reason, last, now)
        messages = self._alert_messages(story, found, raised, last, force) if reason.sends else ()
        with self.db.begin() as s:
            assessments.put(s, found, revision=story.revision)
            first = reason.sends and alerts.put(s, raised) is not None  # False: another process has told it
            for message in messages if first else ():
                outbox.put(s, message, now)

    def _alert_messages(
        self, story: Story, found: Assessment, raised: Alert, last: Alert | None, force: InForce
    ) -> list[Message]:
        """Compose the alert for each channel in its language."""
        return [
            alert_message(
                story,
                found,
                self.briefing(story, found, language),
                raised,
                channel=channel,
                lexicon=force.lexicon,
                rulebook=force.rulebook,
                language=language,
                link=f"{self.link}/stories/{story.id}" if self.link else None,
                thread=key_of(replace(raised, reason=AlertReason.FIRST), channel) if last else None,
            )
            for channel, language in self._channels(force)
        ]

    def _channels(self, force: InForce) -> list[tuple[str, str]]:
        """Return each channel with its language; where two audiences share a channel, the first one's."""
        audiences = force.rulebook.profile.audiences
        found = {audience.channel or self.channel: audience.language for audience in reversed(audiences)}
        return sorted(found.items()) or [(self.channel, "en")]

    # -- brief

    def brief(self, tally: Tally) -> None:
        """Write each audience's digest once its local hour has come, and queue it where it goes out by itself."""
        now = self.clock()
        for audience in self.rules.current().rulebook.profile.audiences:
            with tally.outlive(f"digest {audience.id}"):
                tally.done += self._digest_if_due(audience, now)

    def _digest_if_due(self, audience: Audience, now: datetime) -> bool:
        local = now.astimezone(ZoneInfo(audience.timezone))
        if f"{local:%H:%M}" < audience.digest_at:
            return False
        with self.db.read() as s:
            if digests.load(s, local.date(), audience.id, audience.language) is not None:
                return False
        digest = self.digest(audience)
        with self.db.begin() as s:
            kept = digests.put(s, digest)  # False: another process was first with this day's slot
            for message in self.digest_messages(digest, audience) if kept and audience.send else ():
                outbox.put(s, message, now)
        return kept

    def digest(self, audience: Audience) -> Digest:
        """Compose the digest of AUDIENCE as of now; nothing is stored."""
        now, force = self.clock(), self.rules.current()
        day = now.astimezone(ZoneInfo(audience.timezone)).date()
        with self.db.read() as s:
            recent = stories.latest(s, 1000, since=now - timedelta(days=1))
            judged = assessments.latest(s, [story.id for story in recent])
            previous = digests.load(s, day - timedelta(days=1), audience.id, audience.language)
            coverage = brief.Coverage.of(
                sources.all_states(s), entries.count_by_language(s, now - timedelta(days=1))
            )
        pairs = [(story, judged[story.id]) for story in recent if story.id in judged]
        return brief.digest(
            pairs,
            day=day,
            audience=audience,
            lexicon=force.lexicon,
            rulebook=force.rulebook,
            coverage=coverage,
            previous=previous,
            now=now,
        )

    def digest_messages(self, digest: Digest, audience: Audience) -> tuple[Message, ...]:
        return digest_messages(digest, channel=audience.channel or self.channel, link=self.link or None)

    def briefing(
        self, story: Story, assessment: Assessment, language: str, scores: Sequence[Assessment] = ()
    ) -> Briefing:
        """Compose the briefing; SCORES are the story's earlier assessments, for its timeline."""
        lexicon, book = self.rules.current().lexicon, self.rules.current().rulebook
        return brief.compose(
            story, assessment, language, lexicon=lexicon, rulebook=book, now=self.clock(), scores=scores
        )

    def consider(self, entry: Entry) -> tuple[Story, Assessment]:
        """Read and judge one entry by itself, as if it were a story; nothing is stored."""
        member = Member(replace(entry, id=1), self.reader.read([entry])[0])
        story = Story(id=0, members=(member,), verification=verify([member]), first_seen=entry.first_seen)
        return story, judge(story, self.rules.current().compiled, self.clock())

    # -- deliver

    def deliver(self, tally: Tally) -> None:
        """Carry queued messages out, critical first, at most one a second and channel.

        A lost answer is looked up before anything is sent again; where a channel asks for quiet, what concerns it waits.
        """
        if self.notifier.live:
            self._hold_the_flood()
        for _ in range(DELIVERIES):
            now = self.clock()
            with self.db.begin() as s:
                delivery = outbox.next(s, now, LEASE, sending.PACE if self.notifier.live else timedelta())
                paced = delivery is None and outbox.paced(s, now)
            if delivery:
                with tally.outlive(f"message {delivery.message.key}"):
                    tally.done += self._settled(delivery, self._carry(delivery))
            elif paced:
                self.rest(sending.PACE.total_seconds())
            else:
                return

    def _hold_the_flood(self) -> None:
        """Let what is too much for a channel, as after an outage, go out in the thread of one summary."""
        now = self.clock()
        since = now - self.cap.within
        with self.db.begin() as s:
            found = flood.overflow(outbox.waiting_alone(s, now), outbox.told_alone(s, since), self.cap)
            for each in found:
                outbox.adopt(s, each.summary, each.ids, now, since)

    def _settled(self, delivery: Delivery, outcome: Outcome | None) -> bool:
        """Write down how it went, and who waits with it; None: the message is another worker's by now."""
        if outcome is None:
            return False
        now = self.clock()
        kept, due = sending.settled(outcome, delivery, now)
        rest = sending.rest(kept, delivery, now)
        with self.db.begin() as s:
            outbox.settle(s, delivery, kept, now, due)
            if rest:
                quiet.put(s, *rest, kept.error)
        return kept.state is DeliveryState.SENT

    def _carry(self, delivery: Delivery) -> Outcome | None:
        window = timedelta(hours=self.rules.current().rulebook.scoring.realert_window_hours)
        if self.notifier.live and (stale := sending.outdated(delivery, self.clock(), window=window)):
            return stale
        if delivery.state is DeliveryState.AMBIGUOUS:
            found = self.notifier.look(delivery, self.clock())
            if found is not None:
                return found
        with self.db.read() as s:  # a worker that was stopped for long no longer holds what it took
            ours = outbox.holds(s, delivery, self.clock())
        return self.notifier.send(sending.marked(delivery, self.clock())) if ours else None
