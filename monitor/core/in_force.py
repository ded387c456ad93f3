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
