"""Matchers that a person typed + what is in force -> what is wrong with them, so that no silence waits for a typo."""

from collections.abc import Iterable

from monitor.core.in_force import InForce
from monitor.core.routing.check import World, of_matchers
from monitor.core.rules.check import known


def mistakes(matchers: Iterable[str], force: InForce) -> list[str]:
    """Return what is wrong, one line a matcher; a value that no alert can have is a mistake too."""
    book = force.rulebook
    world = World(force.routing, known(force.lexicon, book.actions, book.profile), book.profile)
    return [each.message for each in of_matchers(tuple(matchers), (), world.vocabulary)]
