"""One figure of one entry, and what kind its unit is of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.domain import Claim, Passage

_COUNTED = frozenset(("persons", "count", "vessels", "", "items", "units"))
_DOLLARS = frozenset(("USD", "CAD", "AUD", "TWD", "HKD", "SGD"))


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure of one entry. VALUE is a number, or a day as YYYY-MM-DD with the unit date.

    KIND groups units that different texts use for one thing. FACETS: what it counts, the nearest word first.
    """

    entry: int
    start: int
    end: int
    value: float | str
    unit: str
    kind: str
    facets: tuple[str, ...]
    claim: Claim | None = None
    subject: str = ""  # the material named nearest
    clause: str = ""
    sides: Mapping[str, str] = field(default_factory=dict)
    part: bool = False  # of which so many: it disputes no whole
    former: bool = False  # it held before another one did
    ago: bool = False  # it tells when something was, not how long it takes
    head: frozenset[str] = (
        frozenset()
    )  # beginnings of the words that follow it: what it counts, in letters that languages share
    against: float | str | None = (
        None  # the value beside it that it is set against, where it has no noun of its own
    )

    @property
    def place(self) -> Passage:
        return Passage(self.entry, self.start, self.end)


def is_money(kind: str) -> bool:
    kind = kind.split("/")[0]
    return kind == "dollars" or (len(kind) == 3 and kind.isupper() and kind != "TEU")


def kind_of(unit: str) -> str:
    if unit in _COUNTED:
        return "count"
    money = unit.split("/")[0]
    if money in _DOLLARS:
        return "dollars"
    return money if is_money(money) else unit
