"""The window that one process keeps between its runs, and which stretch of time it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core.join.features import WINDOW
from monitor.core.join.window import Window
from monitor.domain import Member

_SLACK = timedelta(minutes=2)  # clocks of two processes differ
_KEPT = WINDOW  # behind the newest entry
_PATCH = timedelta(days=60)  # a stretch that a window may grow by; farther away is looked at by itself


@dataclass(slots=True)
class Held:
    """SINCE..UNTIL is the stretch whose joined entries are in WINDOW; SEEN: when they were looked up last."""

    window: Window = field(default_factory=Window)
    since: datetime | None = None
    until: datetime | None = None
    seen: datetime | None = None

    def missing(self, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
        """Return the stretches that must be loaded so that SINCE..UNTIL is there."""
        if self.since is None or self.until is None:
            return [(since, until)]
        found = []
        if since < self.since:
            found.append((since, self.since))
        if until > self.until:
            found.append((self.until, until))
        return found

    def suits(self, since: datetime, until: datetime) -> bool:
        """Tell whether the stretch is near enough to what is held to be added to it."""
        if self.since is None or self.until is None:
            return True
        return since >= self.since - WINDOW and until <= self.until + _PATCH

    def grown(self, since: datetime, until: datetime, now: datetime) -> None:
        """Remember that SINCE..UNTIL is there as of NOW; what is far behind its end is dropped."""
        self.since = since if self.since is None else min(self.since, since)
        self.until = until if self.until is None else max(self.until, until)
        self.seen = now - _SLACK
        oldest = self.until - WINDOW - _KEPT
        if self.since < oldest - WINDOW:
            self.window.forget(oldest)
            self.since = oldest


def stretches(new: Sequence[Member]) -> list[list[Member]]:
    """Part NEW, oldest first, where no entry of one part can join with one of the next."""
    parts: list[list[Member]] = []
    for member in sorted(new, key=lambda m: (m.entry.when, m.entry.id)):
        if not parts or member.entry.when - parts[-1][-1].entry.when > 2 * WINDOW:
            parts.append([])
        parts[-1].append(member)
    return parts
