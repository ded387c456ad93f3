"""The directory of the label model -> the model in force. A new one is taken over without a restart, a wrong one refused."""

import logging
import threading
from pathlib import Path

from monitor.adapters.models.labels import LabelModel
from monitor.errors import ConfigError, Problem

log = logging.getLogger(__name__)
_FILES = ("card.json", "model.skops", "space.npz")
Stamps = tuple[tuple[int, int], ...]  # time and size of each file; zeros where it is missing


class ModelInForce:
    """Keeps the last good model. The first load must succeed; a later mistake is logged once and kept in `problems`."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._lock = threading.Lock()
        self._model: LabelModel | None = None
        self._seen: Stamps = ()
        self.problems: tuple[Problem, ...] = ()

    def current(self) -> LabelModel:
        """Return the model in force; raise ConfigError where there has been none yet."""
        with self._lock:
            seen = tuple(_stamp(self._directory / name) for name in _FILES)
            if self._model is None or seen != self._seen:
                self._model = self._taken_over(self._model)
                self._seen = seen
            return self._model

    def _taken_over(self, old: LabelModel | None) -> LabelModel:
        try:
            new = LabelModel.load(self._directory)
        except ConfigError as error:
            if old is None:
                raise
            self.problems = tuple(error.problems)
            for problem in error.problems:
                log.error("label model refused, %s stays in force: %s", old.version, problem)
            return old
        self.problems = ()
        return new


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
