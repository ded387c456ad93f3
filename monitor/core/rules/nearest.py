"""A condition + which selections held -> the nearest selections that would have to come out otherwise to turn it."""

from collections.abc import Mapping

from monitor.core.rules.condition import Every, Name, Not, Tree

Turn = tuple[str, ...]


def to_turn(
    tree: Tree, each: Mapping[str, bool], *, to: bool, far: Mapping[str, float] | None = None
) -> Turn:
    """Return the nearest set of selections that, turned round, makes TREE come out as TO; () where it does already.

    FAR says how far each is from turning (1 where it is not said); a set is as far as all its members together.
    A selection that stands in two places of a condition counts once; of two equal ways the first in the condition.
    """
    if isinstance(tree, Name):
        return () if each[tree.name] is to else (tree.name,)
    if isinstance(tree, Not):
        return to_turn(tree.inner, each, to=not to, far=far)
    ways = [to_turn(part, each, to=to, far=far) for part in tree.parts]
    if isinstance(tree, Every) is to:  # every part must come out so
        return tuple(dict.fromkeys(name for way in ways for name in way))
    return min(ways, key=lambda way: sum((far or {}).get(name, 1.0) for name in way))
