"""The rules directory -> what is in force. Changed files are taken over without a restart; wrong ones are refused."""

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from monitor.adapters import rules_kept
from monitor.adapters.lexicon_files import load_lexicon
from monitor.adapters.routing_files import read_routing
from monitor.adapters.yaml_files import files, is_yaml, raise_all
from monitor.core.in_force import InForce
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rulebook
from monitor.core.rules import compile_rules
from monitor.errors import ConfigError, Problem, RuleError

log = logging.getLogger(__name__)
Stamps = tuple[tuple[str, int, int], ...]  # path, time and size of each file


def load(directory: Path, overrides: Path | None = None, kept: Path | None = None) -> InForce:
    """Load lexicon, rulebook and routing; raise RuleError with every mistake. KEPT remembers what the lexicon says; what
    the rules say is remembered beside it.
    """
    problems: list[Problem] = []
    files(directory, problems)  # an empty directory is told as such, not by the first file that it lacks
    raise_all(problems)
    lexicon = _lexicon(directory / "lexicon", stamps(directory / "lexicon"), kept)
    rulebook = _remembered(directory, lexicon, overrides, problems, kept)
    routing = read_routing(directory, rulebook.profile if rulebook else None, lexicon, problems)
    raise_all(problems)
    if rulebook is None or routing is None:
        raise RuleError([Problem(str(directory), 0, 0, "cannot be used")])
    return InForce(lexicon, rulebook, compile_rules(rulebook, lexicon), routing)


def _remembered(
    directory: Path, lexicon: Lexicon, overrides: Path | None, problems: list[Problem], kept: Path | None
) -> Rulebook | None:
    """Return the rulebook as it was read and checked once, or as its files say now."""
    if kept is None:
        return _rulebook(directory, lexicon, overrides, problems)
    file = kept.with_name("rulebook.json")
    try:
        mark = rules_kept.mark(directory, overrides, stamps(directory / "lexicon"))
    except OSError:  # what cannot be read is told by who reads it
        return _rulebook(directory, lexicon, overrides, problems)
    known = rules_kept.remembered(file, mark)
    if known is None:
        known = _rulebook(directory, lexicon, overrides, problems)
        if known is not None:
            rules_kept.remember(file, mark, known)
    return known


def _rulebook(
    directory: Path, lexicon: Lexicon, overrides: Path | None, problems: list[Problem]
) -> Rulebook | None:
    """Return the rulebook; else None, and PROBLEMS has what is wrong, so that all files are told at once."""
    from monitor.adapters.rule_files import (
        load_rulebook,
    )  # late: a rulebook that is remembered needs none of it

    try:
        return load_rulebook(directory, lexicon, overrides)
    except RuleError as error:
        problems.extend(error.problems)
        return None


@lru_cache(maxsize=2)  # two thousand concepts take seconds to read; a changed rule must not wait for them
def _lexicon(directory: Path, _stamps: Stamps, kept: Path | None) -> Lexicon:
    return load_lexicon(directory, kept)


def stamps(directory: Path) -> Stamps:
    """Return what tells whether any YAML file below DIRECTORY has changed; asked before every story, so it is quick."""
    return tuple(sorted(_stamped(str(directory)))) if directory.is_dir() else ()


def _stamped(directory: str) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError), os.scandir(directory) as here:  # what cannot be read is told by who reads it
        for one in here:
            if one.is_dir(follow_symlinks=False):
                yield from _stamped(one.path) if one.name != "sources" else ()
            elif is_yaml(one.name):
                yield one.path, *_stamp(one)


def _stamp(one: os.DirEntry[str]) -> tuple[int, int]:
    try:
        found = one.stat()
    except OSError:  # a link to nowhere: the files beside it must be seen
        return 0, 0
    return found.st_mtime_ns, found.st_size


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
