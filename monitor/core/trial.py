"""Facts of past stories + two rulebooks -> what a change would have gained, lost and re-classed."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.core.backtest import Change, Each, changes, judged_all
from monitor.core.rules import Compiled, Facts


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to alerts on the archive's STORIES; an empty archive measures nothing."""

    stories: int
    changes: Sequence[Change] = ()

    @property
    def measured(self) -> bool:
        return self.stories > 0

    def count(self, what: str) -> int | None:
        """Return how many are gained, lost or re-classed; None where nothing was measured."""
        return sum(change.what == what for change in self.changes) if self.measured else None

    def __str__(self) -> str:
        if not self.measured:
            return "not measured, the archive is empty"
        counted = ", ".join(f"{self.count(what)} {what}" for what in ("gained", "lost", "re-classed"))
        return f"{counted} of {self.stories} stories"


def effect(old: Compiled, new: Compiled, months: Sequence[Facts], each: Each = map) -> Effect:
    """Return what NEW would have told otherwise than OLD. MONTHS keep their answers: a change costs its own questions."""
    stories = sum(len(facts) for facts in months)
    if not stories:
        return Effect(0)
    return Effect(stories, changes(*(judged_all(one, months, each=each) for one in (old, new))))
