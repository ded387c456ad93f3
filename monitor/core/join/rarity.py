"""Names of a window's reports -> how telling each is: what every report names tells nothing."""

import math
from collections import Counter
from collections.abc import Iterable

from monitor.core.join.usual import SHARES

_PRIOR = (
    1000  # reports that a window is taken to hold before its first one: names are not all rare at the start
)
_USUAL = {name: share * _PRIOR for name, share in SHARES.items()}


class Rarity(dict[str, float]):
    """How telling each name is, 0..1: the share of the information that naming it carries.

    Counts names over the reports that are in the window now; what was asked is remembered until a report comes or goes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._seen: Counter[str] = Counter()
        self._reports = 0
        self._whole = math.log(_PRIOR + 1)

    def add(self, names: Iterable[str], times: int = 1) -> None:
        """Count the NAMES of one report; with TIMES -1 the report has left the window."""
        self.clear()
        self._reports += times
        self._whole = math.log(_PRIOR + 1 + self._reports)
        for name in names:
            self._seen[name] += times
            if times < 0 and self._seen[name] <= 0:
                del self._seen[name]

    def __missing__(self, name: str) -> float:
        found = 1 - math.log(1 + self._seen.get(name, 0) + _USUAL.get(name, 0.0)) / self._whole
        self[name] = found
        return found
