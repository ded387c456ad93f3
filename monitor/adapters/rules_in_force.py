"""The rules directory -> what is in force. Changed files are taken over without a restart; wrong ones are refused."""

import logging
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from monitor.adapters.routing_files import read_routing
from monitor.adapters.rules_read import Stamps, read_rules, stamps
from monitor.core.in_force import InForce
from monitor.core.rules import compile_rules
from monitor.errors import ConfigError, Problem, RuleError, raise_all

log = logging.getLogger(__name__)


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


class RulesInForce:
    """Keeps the last good state. The first load must succeed; a later mistake is logged once and kept in `problems`."""

    def __init__(self, directory: Path, overrides: Path | None = None, kept: Path | None = None) -> None:
        self._directory = directory
        self._kept = kept
        self._overrides = overrides
        self._lock = threading.Lock()
        self._state: InForce | None = None
        self._seen: Stamps = ()

    def current(self) -> InForce:
        with self._lock:
            seen = stamps(self._directory) + (stamps(self._overrides) if self._overrides else ())
            if self._state is None or seen != self._seen:
                self._state = self._taken_over(self._state)
                self._seen = seen
            return self._state

    def _taken_over(self, old: InForce | None) -> InForce:
        try:
            return load(self._directory, self._overrides, self._kept)
        except ConfigError as error:
            if old is None:
                raise
            for problem in error.problems:
                log.error("rules refused, the old ones stay in force: %s", problem)
            return replace(old, problems=error.problems)
