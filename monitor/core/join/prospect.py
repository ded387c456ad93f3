"""A new report -> the most that its affinity to another one can come to, told from what both share alone.

Of the reports that are near in meaning few tell the same thing: the others are let go before they are looked at closely.
Nothing here may come to less than `affinity` does.
"""

from operator import attrgetter

from monitor.core.join.affinity import WEIGHTS, Weights, nearness
from monitor.core.join.features import Features
from monitor.core.join.rarity import Rarity

_ROUNDING = 1e-9  # the same sum in another order
_names = attrgetter("named", "countries", "figures", "dates", "tokens")


class Prospect:
    """What a report could share with others, and how much each of it would count."""

    __slots__ = ("_counting", "_new", "_rarity", "_weights")

    def __init__(self, new: Features, rarity: Rarity, weights: Weights = WEIGHTS) -> None:
        self._new, self._rarity, self._weights = new, rarity, weights
        each = (weights.named, weights.country, weights.figure, weights.date, weights.token)
        further = (weights.kinds,) * 4 + (0.0,)  # names as they are written are no kind of evidence
        self._counting = tuple(
            (names, {name: rarity[name] * weight for name in names}.__getitem__, kind)
            for names, weight, kind in zip(_names(new), each, further, strict=True)
        )

    def most(self, other: Features, cosine: float) -> float:
        """Return what the affinity to OTHER, whose vector has this COSINE, does not exceed."""
        weights, new = self._weights, self._new
        kinds = boost = 0.0
        for (names, counting, kind), theirs in zip(self._counting, _names(other), strict=True):
            if theirs and (shared := names & theirs):
                kinds += kind
                boost += sum(map(counting, shared))
        if new.materials and other.materials:
            shared = (new.materials & other.kin) | (new.kin & other.materials)
            if shared:
                kinds += weights.kinds
                boost += weights.material * sum(map(self._rarity.__getitem__, shared))
        if not new.actions.isdisjoint(other.actions):
            kinds += weights.kinds
            boost += weights.action
        if not new.headline.isdisjoint(other.headline):
            boost += weights.headline
        return nearness(new, other, cosine, weights) + boost + max(0.0, kinds - weights.kinds) + _ROUNDING
