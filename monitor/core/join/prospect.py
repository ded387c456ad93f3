"""A new report -> how promising others are, told from what both share alone: the others are let go before they are looked at closely.

Of the reports that are near in meaning few tell the same thing. Nothing here speaks against a pair; that is `evidence`.
"""

from operator import attrgetter

from monitor.core.join.features import Features
from monitor.core.join.rarity import Rarity

_SAME_LANGUAGE = 0.12  # texts of one language are nearer to each other, whatever they tell
_LONG = 0.16  # and long ones
_KIND = 0.05  # for each kind of evidence that is shared beyond the first
_ACTION = 0.053
_SOUND = 0.15
_COUNTING = (("kin", 0.1), ("named", 0.154), ("countries", 0.1), ("figures", 0.2), ("dates", 0.117))
_TOKEN = 0.05
_names = attrgetter(*(name for name, _ in _COUNTING))


class Prospect:
    """What a report could share with others, and how much each of it would count."""

    __slots__ = ("_count", "_new", "_sets", "_tokens")

    def __init__(self, new: Features, rarity: Rarity) -> None:
        self._new = new
        self._sets = _names(new)
        weights = {name: rarity[name] * _TOKEN for name in new.tokens}
        for names, (_, weight) in zip(self._sets, _COUNTING, strict=True):
            weights.update((name, rarity[name] * weight) for name in names)
        self._count = weights.__getitem__

    def of(self, other: Features, cosine: float) -> float:
        """Return how promising OTHER is, whose vector has this COSINE."""
        new, count = self._new, self._count
        kinds, found = -1, cosine
        for names, theirs in zip(self._sets, _names(other), strict=True):
            if theirs and (shared := names & theirs):
                kinds += 1
                found += sum(map(count, shared))
        if not new.actions.isdisjoint(other.actions):
            kinds, found = kinds + 1, found + _ACTION
        if shared := new.tokens & other.tokens:
            found += sum(map(count, shared))
        elif not new.sounds.isdisjoint(other.sounds):
            found += _SOUND
        if new.language == other.language:
            found -= _SAME_LANGUAGE
        return found + _KIND * max(0, kinds) - _LONG * min(new.length, other.length)
