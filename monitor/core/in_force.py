"""What is in force at one moment: lexicon, rulebook and its compiled form, routing; swapped as a whole."""

from dataclasses import dataclass

from monitor.core.lexicon import Lexicon
from monitor.core.routing import Routing
from monitor.core.rulebook import Rulebook
from monitor.core.rules import Compiled
from monitor.errors import Problem


@dataclass(frozen=True, slots=True)
class InForce:
    """PROBLEMS are those of newer files that were refused; what is in force is still the last good state."""

    lexicon: Lexicon
    rulebook: Rulebook
    compiled: Compiled
    routing: Routing
    problems: tuple[Problem, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """Return all that has a name of its own in the files: what of it is gone was deleted, or is not written yet."""
        book = self.rulebook
        lines = (line.ref for line in self.compiled.exposure.lines)  # as in "material/dysprosium"
        return frozenset(
            (
                *(f"concept {id_}" for id_ in self.lexicon.concepts),
                *(f"rule {rule.id}" for rule in book.rules),
                *(f"action {id_}" for id_ in book.actions),
                *lines,
                *(f"audience {audience.id}" for audience in book.profile.audiences),
                *(f"receiver {receiver.name}" for receiver in self.routing.receivers),
            )
        )
