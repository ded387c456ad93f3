"""A chain test whose form is right + what is in force -> everything in it that cannot be meant, with its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from monitor.core.chain.model import ChainTest
from monitor.core.chain.when import moment_of
from monitor.core.routing.labels import LABEL_NAMES
from monitor.core.routing.matchers import MatcherError, matcher
from monitor.core.rulebook import Rulebook
from monitor.core.rules.check import Complaint
from monitor.core.rules.facts import FLAGS
from monitor.core.suggest import unknown
from monitor.domain import LABELS

LONGEST = 45  # days that a test may last


@dataclass(frozen=True, slots=True)
class _Clock:
    start: datetime
    zone: str


def complaints(test: ChainTest, rulebook: Rulebook) -> Iterator[Complaint]:
    """Go through what names nothing that exists: rules, labels, flags, actions, entries, moments."""
    clock = _clock(test)
    if isinstance(clock, Complaint):
        yield clock
        return
    yield from _moments(test, clock)
    yield from _words(test, rulebook)
    yield from _doings(test)


def _clock(test: ChainTest) -> _Clock | Complaint:
    try:
        ZoneInfo(test.timezone)
    except (KeyError, ValueError, OSError):
        return Complaint(
            ("timezone",), f'unknown timezone "{test.timezone}"; write an IANA name such as Europe/Paris'
        )
    try:
        start = moment_of(test.start, datetime(1, 1, 1, tzinfo=UTC), test.timezone)
    except (ValueError, OverflowError):
        start = datetime(1, 1, 1, tzinfo=UTC)
    if start.year < 1980:
        return Complaint(("start",), "start is a moment, such as 2026-03-02T08:00")
    return _Clock(start, test.timezone)


def _moments(test: ChainTest, clock: _Clock) -> Iterator[Complaint]:
    asked = [(("entries", n, "at"), one.at) for n, one in enumerate(test.entries)]
    asked += [(("do", n, "at"), one.at) for n, one in enumerate(test.do)]
    asked += [(("do", n, "until"), one.until) for n, one in enumerate(test.do) if one.until]
    asked += [(("expect", n, "at"), one.at) for n, one in enumerate(test.expect)]
    for loc, text in asked:
        try:
            after = moment_of(text, clock.start, clock.zone) - clock.start
        except (ValueError, OverflowError):
            yield Complaint(loc, f'"{text}" is no moment')
            continue
        if after.total_seconds() < 0:
            yield Complaint(loc, f'"{text}" is before the start of the test')
        if after.days > LONGEST:
            yield Complaint(loc, f"a test lasts {LONGEST} days at most")
    for n, entry in enumerate(test.entries):
        if entry.published is not None and not _is_moment(entry.published, clock):
            yield Complaint(("entries", n, "published"), f'"{entry.published}" is no moment')
    if moment_of(test.step, clock.start, clock.zone) == clock.start:
        yield Complaint(("step",), "a step of no time; write 10m")


def _is_moment(text: str, clock: _Clock) -> bool:
    try:
        moment_of(text, clock.start, clock.zone)
    except (ValueError, OverflowError):
        return False
    return True


def _words(test: ChainTest, rulebook: Rulebook) -> Iterator[Complaint]:
    rules = [rule.id for rule in rulebook.rules if rule.status != "deprecated"]
    ids = [entry.id for entry in test.entries]
    for at, one in enumerate(test.expect):
        each: list[tuple[str, Iterable[str] | None, str, Iterable[str]]] = [
            ("rules", one.rules, "rule", rules),
            ("no_rules", one.no_rules, "rule", rules),
            ("labels", one.labels, "label", LABELS),
            ("no_labels", one.no_labels, "label", LABELS),
            ("flags", one.flags, "flag", FLAGS),
            ("no_flags", one.no_flags, "flag", FLAGS),
            ("actions", one.actions, "action", rulebook.actions),
            ("entries", one.entries, "entry", ids),
        ]
        for key, given, kind, known in each:
            for n, word in enumerate(given or ()):
                if word not in known:
                    yield Complaint(("expect", at, key, n), unknown(kind, word, known))
        if one.entry is not None and one.entry not in ids:
            yield Complaint(("expect", at, "entry"), unknown("entry", one.entry, ids))


def _doings(test: ChainTest) -> Iterator[Complaint]:
    ids = [entry.id for entry in test.entries]
    for at, one in enumerate(test.do):
        if one.do == "silence" and not (one.matchers and one.until):
            yield Complaint(
                ("do", at), "say what to silence and until when: matchers: [country=CN], until: 4h"
            )
        yield from _matchers(one.matchers, at)
        if one.do != "silence" and one.entry is None:
            yield Complaint(("do", at), f"say whose alert to {one.do}: entry")
        if one.entry is not None and one.entry not in ids:
            yield Complaint(("do", at, "entry"), unknown("entry", one.entry, ids))


def _matchers(texts: Iterable[str], at: int) -> Iterator[Complaint]:
    for n, text in enumerate(texts):
        loc = ("do", at, "matchers", n)
        try:
            name = matcher(text).name
        except MatcherError as error:
            yield Complaint(loc, str(error))
            continue
        if name not in LABEL_NAMES:
            yield Complaint(loc, unknown("label", name, LABEL_NAMES))
