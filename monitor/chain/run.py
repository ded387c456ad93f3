"""A chain test + the real parts -> what failed of it: real reader, join, rules, alerts, messages; only the world is pretended."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from monitor.adapters.rules_in_force import Fixed
from monitor.chain.world import Clock, Nothing, Taker
from monitor.core import alert
from monitor.core.chain import ChainTest, Doing, Failure, Incoming, Seen, Told, compare, moment_of
from monitor.core.chain.messages import of_silence
from monitor.core.in_force import InForce
from monitor.core.parse import parse
from monitor.core.routing import Routing
from monitor.core.rulebook import Profile
from monitor.core.rules import compile_rules
from monitor.domain import (
    Alert,
    AlertReason,
    Assessment,
    DeliveryState,
    Document,
    Silence,
    Snooze,
    Source,
    Status,
    Story,
)
from monitor.pipeline import Pipeline
from monitor.sockets import Reads
from monitor.store import alerts, assessments, entries, outbox, silences, sources, stories
from monitor.store.database import Database

NEW, OLD = ("understand", "relate"), ("assess", "deliver")
CHANNEL = "#risk"
WHO = "tester"
_STATES = {"acknowledge": "acknowledged", "resolve": "resolved"}
_MANY = 10_000
_ANY = datetime(2000, 1, 1, tzinfo=UTC)  # a start is a moment, so it counts from nothing


def under(force: InForce, profile: Profile, routing: Routing) -> InForce:
    """Return FORCE with another profile and routing."""
    if profile is force.rulebook.profile:
        return replace(force, routing=routing)
    book = force.rulebook.model_copy(update={"profile": profile})
    return replace(force, rulebook=book, compiled=compile_rules(book, force.lexicon), routing=routing)


def failures(test: ChainTest, db: Database, reader: Reads, force: InForce) -> list[Failure]:
    """Run TEST on the empty DB; return every expectation that failed. Without any, silence is expected."""
    seen = _Run(test, db, reader, force).seen()
    if not test.expect:
        return list(of_silence(seen[0], ("test",)))
    pairs = enumerate(zip(test.expect, seen, strict=True))
    return [
        Failure(("expect", at, *one.loc), one.expected, one.got)
        for at, (asked, there) in pairs
        for one in compare(asked, there)
    ]


class _Run:
    def __init__(self, test: ChainTest, db: Database, reader: Reads, force: InForce) -> None:
        self._test = test
        self._db = db
        self._force = force
        start = moment_of(test.start, _ANY, test.timezone)
        self._start = start
        self._clock = Clock(start)
        self._taker = Taker()
        self._looked = 0  # messages that an earlier look has seen
        self._last_look = start - timedelta(seconds=1)
        self._failures: list[str] = []
        self._arrived = False  # without new entries there is nothing to read and to join
        self._pipeline = Pipeline(
            db=db,
            clock=self._clock,
            fetcher=Nothing(),
            reader=reader,
            rules=Fixed(force),
            notifier=self._taker,
            channel=CHANNEL,
            rest=self._clock.rest,
        )

    def _when(self, text: str) -> datetime:
        return moment_of(text, self._start, self._test.timezone)

    def seen(self) -> list[Seen]:
        looks: dict[int, Seen] = {}
        order = sorted(enumerate(self._test.expect), key=lambda pair: (self._when(pair[1].at), pair[0]))
        acts = sorted(self._acts(), key=lambda pair: pair[0])
        for at, expected in order:
            until = self._when(expected.at)
            self._go_on([act for act in acts if act[0] <= until], until)
            acts = [act for act in acts if act[0] > until]
            looks[at] = self._look()
        if not self._test.expect:
            self._go_on(acts, max((act[0] for act in acts), default=self._start) + timedelta(hours=1))
            return [self._look()]
        return [looks[at] for at in range(len(looks))]

    def _acts(self) -> Iterator[tuple[datetime, Callable[[], None]]]:
        for entry in self._test.entries:
            yield self._when(entry.at), partial(self._arrive, entry)
        for doing in self._test.do:
            yield self._when(doing.at), partial(self._do, doing)

    def _go_on(self, acts: Sequence[tuple[datetime, Callable[[], None]]], until: datetime) -> None:
        """Let time pass, step by step, to UNTIL; what happens on the way happens at its moment."""
        coming = list(acts)
        while True:
            while coming and coming[0][0] <= self._clock.now:
                coming.pop(0)[1]()
            self._work()
            if self._clock.now >= until:
                return
            step = self._when(self._test.step) - self._start
            moments = [until, self._clock.now + step, *(at for at, _ in coming[:1]), *self._due()]
            self._clock.now = min(at for at in moments if at > self._clock.now)

    def _due(self) -> list[datetime]:
        with self._db.read() as s:
            held = outbox.all(s, _MANY)
        return [d.due for d in held if d.state is DeliveryState.PENDING and d.due > self._clock.now]

    def _work(self) -> None:
        for step in NEW + OLD if self._arrived else OLD:
            tally = self._pipeline.run(step)
            while step == "deliver" and tally.done:
                tally = self._pipeline.run(step)
            self._failures += tally.failures
        self._arrived = False

    def _arrive(self, given: Incoming) -> None:
        """Parse and keep an entry, as an import does."""
        now = self._clock.now
        said = given.source
        source = Source(
            id=said.name.casefold().replace(" ", "-"),
            url="file:test",
            name=said.name,
            format="jsonl",
            kind=said.kind,
            country=said.country,
            reliability=said.reliability,
        )
        document = Document(source.id, source.url, json.dumps(self._line(given)).encode(), now)
        found = parse(document, source, now)
        with self._db.begin() as s:
            if sources.load(s, source.id) is None:
                sources.add(s, source, now)
            entries.add(s, found.entries)
        self._failures += found.problems
        self._arrived = True

    def _line(self, given: Incoming) -> dict[str, str]:
        came = self._when(given.at)
        published = moment_of(given.published, came, self._test.timezone) if given.published else came
        line = {
            "id": given.id,
            "title": given.title,
            "published": published.isoformat(),
            "lang": given.lang or "",
        }
        return line | {"summary": given.summary, "content": given.content, "url": given.url}

    def _do(self, doing: Doing) -> None:
        now, until = self._clock.now, self._when(doing.until or "4h")
        with self._db.begin() as s:
            story = next((each for each in stories.latest(s, _MANY) if doing.entry in _names(each)), None)
            last = alerts.last(s, story.id) if story else None
            if doing.do == "silence":
                silences.add(s, Silence(doing.matchers, WHO, "a test", now, until))
            elif doing.do == "refute" and story:
                known = replace(story.verification, status=Status.REFUTED)
                stories.save_verification(s, story.id, known, revision=story.revision)
            elif doing.do == "snooze" and last:
                silences.snooze(s, Snooze(last.id, last.story_id, WHO, now, until))
            elif last:
                alerts.set_state(s, last.id, _STATES[doing.do], WHO, now)

    def _reason(self, story: Story, found: Assessment, last: Alert | None) -> AlertReason:
        """Return why the story was told since the last look, or why it was not."""
        if last is not None and last.at > self._last_look:
            return last.reason
        return alert.decide(found, last, story, self._force.rulebook.scoring, self._clock.now)

    def _look(self) -> Seen:
        with self._db.read() as s:
            every = stories.latest(s, _MANY)
            judged = assessments.latest(s, [story.id for story in every])
            last = alerts.latest(s, [story.id for story in every])
            newest = {story.id: alerts.newest(s, story.id) for story in every}
            held = outbox.all(s, _MANY)
        now = self._clock.now
        told = [
            Told(story, found, self._reason(story, found, last.get(story.id)), newest[story.id])
            for story in sorted(every, key=lambda each: each.id)
            if (found := judged.get(story.id))
        ]
        sent, self._looked = self._taker.sent[self._looked :], len(self._taker.sent)
        failures, self._failures = tuple(self._failures), []
        self._last_look = now
        waiting = [d for d in held if d.state is DeliveryState.PENDING]
        bundles = Counter(d.message.bundle for d in self._taker.sent if d.message.bundle)
        return Seen(now, tuple(told), tuple(sent), tuple(waiting), failures, bundles)


def _names(story: Story) -> tuple[str | None, ...]:
    return tuple(member.entry.external_id for member in story.members)
