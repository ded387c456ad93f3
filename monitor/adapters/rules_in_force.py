"""The rules directory -> what is in force. Changed files are taken over without a restart; wrong ones are refused."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from monitor.adapters.routing_files import read_routing
from monitor.adapters.rules_read import Stamps, read_rules, stamps
from monitor.core.in_force import InForce
from monitor.core.rules import compile_rules
from monitor.errors import ConfigError, Problem, RuleError, raise_all

log = logging.getLogger(__name__)
QUIET = timedelta(seconds=2)  # for so long nobody may have written
SURE = timedelta(seconds=30)  # the same where something would be gone


def load(directory: Path, overrides: Path | None = None, kept: Path | None = None) -> InForce:
    """Load lexicon, rulebook and routing; raise RuleError with every mistake. KEPT: see read_rules."""
    problems: list[Problem] = []
    lexicon, rulebook = read_rules(directory, overrides, kept, problems)
    routing = read_routing(directory, rulebook.profile if rulebook else None, lexicon, problems)
    raise_all(problems)
    if rulebook is None or routing is None:
        raise RuleError([Problem(str(directory), 0, 0, "cannot be used")])
    return InForce(lexicon, rulebook, compile_rules(rulebook, lexicon), routing)


@dataclass(frozen=True, slots=True)
class Fixed:
    """What is in force, when nobody may change it meanwhile: tests, trials."""

    force: InForce

    def current(self) -> InForce:
        return self.force


@dataclass(frozen=True, slots=True)
class _Next:
    """Files as they are since SINCE, and once nobody has written for a while, what they say."""

    seen: Stamps
    since: datetime
    force: InForce | None = None


class RulesInForce:
    """Keeps the last good state. The first load must succeed; a later mistake is logged once and kept in `problems`.

    An editor may be writing: a file that it has cut at the end of a rule is as good as any. So files are taken over when
    nobody has written for a while, and a longer one where something would be gone that is in force.
    """

    def __init__(
        self,
        directory: Path,
        overrides: Path | None = None,
        kept: Path | None = None,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._directory = directory
        self._kept = kept
        self._overrides = overrides
        self._clock = clock
        self._lock = threading.Lock()
        self._state: InForce | None = None
        self._seen: Stamps = ()
        self._next: _Next | None = None

    def current(self) -> InForce:
        with self._lock:
            seen = self._look()
            if self._state is None:
                self._state, self._seen = self._read(), seen
            elif seen != self._seen:
                self._await(self._state, seen)
            return self._state

    def written(self, path: Path) -> None:
        """Take PATH over at once, since who wrote or dropped it did so in one step; not while others write beside it."""
        with self._lock:
            seen = self._look()
            if self._state is not None and _beside(path, seen) == _beside(path, self._seen):
                self._state, self._seen = self._taken_over(self._state), seen

    def _look(self) -> Stamps:
        return stamps(self._directory) + (stamps(self._overrides) if self._overrides else ())

    def _await(self, old: InForce, seen: Stamps) -> None:
        """Take over what has changed when it is surely whole."""
        now = self._clock()
        if self._next is None or self._next.seen != seen or self._next.since > now:  # a clock may be set back
            self._next = _Next(seen, now)
        quiet = now - self._next.since
        if quiet < QUIET:
            return
        new = self._next.force or self._taken_over(old)
        self._next = replace(self._next, force=new)
        gone = old.ids - new.ids
        if self._look() != seen:  # written while it was read
            return
        if gone and quiet < SURE:
            log.info("not in the files any more, in force until they are quiet: %s", ", ".join(sorted(gone)))
            return
        self._state, self._seen, self._next = new, seen, None

    def _taken_over(self, old: InForce) -> InForce:
        try:
            return self._read()
        except ConfigError as error:
            for problem in error.problems:
                log.error("rules refused, the old ones stay in force: %s", problem)
            return replace(old, problems=error.problems)

    def _read(self) -> InForce:
        return load(self._directory, self._overrides, self._kept)


def _beside(path: Path, seen: Stamps) -> list[tuple[str, int, int]]:
    return [stamp for stamp in seen if stamp[0] != str(path)]
