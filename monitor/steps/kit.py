"""What the six steps work with, and what one run of a step leaves to report."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core import flood, visit
from monitor.core.join import Held
from monitor.errors import MonitorError
from monitor.sockets import Archives, Fetches, Notifies, Reads, Rules, Translates
from monitor.store.database import Database

log = logging.getLogger("monitor.pipeline")

LEASE = timedelta(minutes=5)  # longer than the longest fetch or send; a dead worker's claim ends by itself
BATCH = 256  # sources, entries or stories of one run of a step
PACE = visit.Pace()


@dataclass(slots=True)
class Tally:
    """What one run of a step did. FAILURES are one line each: what, and why. AGAIN: when there is more to do, if known."""

    step: str
    done: int = 0
    again: datetime | None = None
    failures: list[str] = field(default_factory=list)

    def brings(self, count: int) -> None:
        """Count what a long run has done so far: whoever takes it up need not wait for the run's end."""
        self.done += count

    def more(self, full: bool, now: datetime) -> None:
        """Ask for the next batch at once after a full one, unless nothing of it could be done."""
        if full and self.done:
            self.again = now

    @property
    def ends(self) -> bool:
        """Tell whether a long run should come to its end."""
        return False

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


@dataclass(slots=True)
class Kit:
    """The parts of one service. CLOCK is the one clock; everything below the steps gets `now` as an argument."""

    db: Database
    clock: Callable[[], datetime]
    fetcher: Fetches
    reader: Reads
    rules: Rules
    notifier: Notifies
    archive: Archives | None = None
    note_rules: Callable[[], object] | None = None  # keeps what was changed in the rule files by hand
    translator: Translates | None = None  # None: quotations stand without a translation
    channel: str = ""
    link: str = ""
    pace: visit.Pace = PACE
    rest: Callable[[float], None] = time.sleep
    cap: flood.Cap | None = None  # None: what routing.yaml says
    held: Held = field(default_factory=Held)  # the recent entries, to join new ones to
