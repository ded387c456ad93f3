"""Facts of past stories + two rulebooks -> what a change would have gained, lost and re-classed."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.core.backtest import Change, changes, judged
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


def effect(old: Compiled, new: Compiled, facts: Facts) -> Effect:
    """Return what NEW would have told otherwise than OLD. FACTS keep their answers: a change costs its own questions."""
    if not len(facts):
        return Effect(0)
    return Effect(len(facts), changes(judged(old, facts), judged(new, facts)))
