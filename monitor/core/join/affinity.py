"""Two reports -> how strongly they seem to tell the same thing: cosine, moved by what they share and by vetoes."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from monitor.core.join.features import Features
from monitor.core.join.rarity import Rarity

WINDOW = timedelta(days=9)  # how far apart two reports of one happening may be published
_SECONDS = WINDOW.total_seconds()
_TELLING = 0.6  # rarity from which a written name speaks
_LONG = 40  # shingles of a text of some sentences
_FEW = 4  # kinds of evidence that two short reports have
_ONE = 0.9  # rarity of one telling name
_SEVERAL = 2  # figures
_NOTHING: frozenset[str] = frozenset()
_UNSPACED = ("ja", "zh")


Shared = tuple[frozenset[str], ...]  # by kind of evidence


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of evidence moves the cosine; measured on reports of events among look-alikes."""

    join: float = 0.556  # affinity from which an entry joins a story
    same_language: float = 0.12  # texts of one language are nearer to each other, whatever they tell
    other_script: float = 0.04  # and texts in two scripts farther
    kin_script: float = 0.03  # Japanese and Chinese write much alike
    kinds: float = 0.05  # for each kind of evidence that is shared beyond the first
    named: float = 0.154
    material: float = 0.1
    country: float = 0.1
    figure: float = 0.2
    date: float = 0.117
    token: float = 0.029
    action: float = 0.053
    other_countries: float = 0.088
    other_materials: float = 0.06
    other_places: float = 0.102
    other_names: float = 0.077
    other_tokens: float = 0.072
    other_actions: float = 0.045
    nameless: float = 0.064  # nothing that is shared has a name, a number or a date
    doubt: float = (
        1.76  # what is taken off the vetoes for each telling name that both write, beyond the first
    )
    certain: float = 0.178  # share of the vetoes that stays
    rich: float = 0.063  # asked for each kind of evidence that both texts have beyond the first four
    apart: float = 0.2  # at the far end of the window
    behind: float = 0.17  # what a name counts that one of the two only mentions
    aside: float = 0.25  # what a figure, a material or a country counts that one of the two only mentions
    long: float = 0.16  # asked of two long reports: they share something with many others
    other_figures: float = 0.108  # several figures in both, and none is common
    aside_action: float = 0.32  # and an action
    own_countries: float = 0.06  # each begins with a country that the other never names
    own_materials: float = 0.061  # and with a material
    cohesion: float = 0.757  # of what links the members of a story to each other: asked of a further one
    headline: float = 0.2  # a name that both headlines bear, by how telling it is
    brief: float = 0.05  # forgone by two short reports: they name little
    mean: float = 0.6  # of the average link against the best one


WEIGHTS = Weights()


def affinity(a: Features, b: Features, cosine: float, rarity: Rarity, weights: Weights = WEIGHTS) -> float:
    """Return the affinity of two reports whose vectors have this COSINE: near 1 for one text in two languages, below 0.3 for two texts about different things."""
    near = nearness(a, b, cosine, weights)
    if near == -math.inf:
        return 0.0
    both = a.materials and b.materials
    shared = (
        a.named & b.named,
        (a.materials & b.kin) | (a.kin & b.materials) if both else _NOTHING,  # AI chips are semiconductors
        a.countries & b.countries,
        a.figures & b.figures,
        a.dates & b.dates,
        a.actions & b.actions,
        a.tokens & b.tokens,
    )
    telling = _Telling(a, b, rarity)
    return (
        near
        + weights.headline * _headlined(a, b, rarity) * (1 - max(a.length, b.length))
        + _boosts(a, b, shared, telling, weights)
        - _unnamed(a, b, shared, weights)
        - _vetoes(a, b, shared, telling, weights)
        - _differing(a, b, shared[3], telling, weights)
        - weights.rich * _richness(a, b)
        - _late(a, b, shared, telling, weights)
    )


def _brief(a: Features, b: Features) -> float:
    """Return how far both are reports of a few lines."""
    return max(0.0, 1 - 2 * max(a.length, b.length))


def nearness(a: Features, b: Features, cosine: float, weights: Weights) -> float:
    """Return what the COSINE of two reports says by their languages, their lengths and the time between them."""
    apart = abs((a.when - b.when).total_seconds()) / _SECONDS
    if apart > 1:
        return -math.inf
    if a.language == b.language:
        cosine -= weights.same_language
    elif _other_script(a, b):
        cosine += weights.other_script
    elif a.language in _UNSPACED:
        cosine -= weights.kin_script
    brief = _brief(a, b)
    apart *= 1 - brief * (1 - weights.certain)
    return cosine + weights.brief * brief - weights.long * min(a.length, b.length) - weights.apart * apart


class _Telling:
    """How telling a name is that two reports share: rare ones are, and what both are about, not what one only mentions."""

    __slots__ = ("away", "rarity")

    def __init__(self, a: Features, b: Features, rarity: Rarity) -> None:
        self.away = a.mentioned | b.mentioned if a.mentioned or b.mentioned else _NOTHING
        self.rarity = rarity

    def most(self, names: frozenset[str], count: int, aside: float) -> float:
        """Return what the COUNT most telling of NAMES come to; those only mentioned count by the share ASIDE."""
        away, rarity = self.away, self.rarity
        if away and not names.isdisjoint(away):
            found = sorted((rarity[n] * (aside if n in away else 1.0) for n in names), reverse=True)
        elif len(names) == 1:
            return rarity[next(iter(names))]
        else:
            found = sorted(map(rarity.__getitem__, names), reverse=True)
        return math.fsum(found[:count])  # the order of a set must not decide

    def values(self, names: frozenset[str], aside: float) -> Iterator[float]:
        """Return how telling each of NAMES is."""
        away, rarity = self.away, self.rarity
        if not away or names.isdisjoint(away):
            return map(rarity.__getitem__, names)
        return (rarity[name] * (aside if name in away else 1.0) for name in names)

    def one_of(self, names: frozenset[str], weights: Weights) -> bool:
        """Tell whether one of NAMES is telling."""
        return any(value >= _TELLING for value in self.values(names, weights.behind))

    def about(self, names: frozenset[str]) -> bool:
        """Tell whether both reports are about one of NAMES, and neither only mentions it."""
        return not names <= self.away


def _headlined(a: Features, b: Features, rarity: Rarity) -> float:
    """Return how telling the most telling name is that both headlines bear."""
    shared = a.headline & b.headline
    if a.language == b.language:
        shared &= a.named  # words with a capital are often no names
    return max(0.0, max(map(rarity.__getitem__, shared)) - _TELLING) / (1 - _TELLING) if shared else 0.0


def _unnamed(a: Features, b: Features, shared: Shared, weights: Weights) -> float:
    """Two long texts on one happening share a name, a number or a date; short ones need not."""
    named, _, countries, figures, dates, _, tokens = shared
    if named or countries or figures or dates or tokens:
        return 0.0
    return weights.nameless if min(len(a.shingles), len(b.shingles)) >= _LONG else 0.0


def _richness(a: Features, b: Features) -> int:
    """Return how many kinds of evidence more than four both have: long texts share something with many others."""
    kinds = (a.named and b.named, a.materials and b.materials, a.countries and b.countries)
    more = (a.figures and b.figures, a.dates and b.dates, a.actions and b.actions)
    return max(0, sum(map(bool, (*kinds, *more))) - _FEW)


def _other_script(a: Features, b: Features) -> bool:
    return (a.language in _UNSPACED) != (b.language in _UNSPACED)


def _boosts(a: Features, b: Features, shared: Shared, telling: _Telling, weights: Weights) -> float:
    named, materials, countries, figures, dates, actions, tokens = shared
    kinds = sum(map(telling.about if telling.away else bool, shared[:6])) - 1  # kinds speak for each other
    if countries and named and named <= a.places:
        kinds -= 1  # but a place tells its country
    boost = weights.kinds * kinds if kinds > 0 else 0.0
    if actions:
        boost += weights.action * (1.0 if telling.about(actions) else weights.aside_action)
    if a.coarse or b.coarse:
        materials = materials - a.coarse - b.coarse or materials
    for names, weight, count, aside in (
        (named, weights.named, 3, weights.behind),
        (materials, weights.material, 2, weights.aside),
        (countries, weights.country, 2, weights.aside),
        (figures, weights.figure, 2, weights.aside),
        (dates, weights.date, 1, 1.0),
        (tokens, weights.token, 3, weights.behind),
    ):
        if names:
            boost += weight * telling.most(names, count, aside)
    return boost


def _vetoes(a: Features, b: Features, shared: Shared, telling: _Telling, weights: Weights) -> float:
    named, materials, countries, figures, _, actions, tokens = shared
    veto = 0.0
    for common, one, other, weight in (
        (countries, a.countries, b.countries, weights.other_countries),
        (materials, a.materials, b.materials, weights.other_materials),
        (named, a.named, b.named, weights.other_names),
        (actions, a.actions, b.actions, weights.other_actions),
        (named & a.places, a.places, b.places, weights.other_places),
    ):
        if not common and one and other:
            veto += weight
    if a.tokens and b.tokens and not (tokens and telling.one_of(tokens, weights)) and not _other_script(a, b):
        # both write names in letters that they share, and no telling one is common
        veto += weights.other_tokens
    return veto * _standing(_told(telling, weights.behind, tokens, named, figures), weights) if veto else 0.0


def _late(a: Features, b: Features, shared: Shared, telling: _Telling, weights: Weights) -> float:
    """Return what the days between two short reports take off, which rare names that both bear outweigh."""
    brief = _brief(a, b)
    if not brief:
        return 0.0
    apart = abs((a.when - b.when).total_seconds()) / _SECONDS
    told = _told(telling, weights.behind, shared[6], shared[0], shared[3])
    return weights.apart * apart * brief * (_standing(told, weights) - weights.certain)


def _differing(
    a: Features, b: Features, figures: frozenset[str], telling: _Telling, weights: Weights
) -> float:
    """Return what speaks for two happenings whatever else both name: each begins with a country or a material that the
    other never names, or none of several figures is common."""
    veto = 0.0
    if len(a.figures) >= _SEVERAL and len(b.figures) >= _SEVERAL and not telling.about(figures):
        veto += weights.other_figures
    if not (a.lead_countries <= b.countries or b.lead_countries <= a.countries):
        veto += weights.own_countries
    if not (a.lead_materials <= b.kin or b.lead_materials <= a.kin):
        veto += weights.own_materials
    return veto


def _told(telling: _Telling, aside: float, *shared: frozenset[str]) -> float:
    """Return how many telling names are shared, each by its rarity."""
    every = (value for names in shared if names for value in telling.values(names, aside))
    return math.fsum(sorted(value for value in every if value > _TELLING))


def _standing(told: float, weights: Weights) -> float:
    """Return the share of the vetoes that stands: two texts that name three rare things alike may err in a country."""
    return max(weights.certain, 1 - weights.doubt * max(0.0, told - _ONE))
