"""Two reports -> how strongly they seem to tell the same thing: cosine, moved by what they share and by vetoes."""

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from monitor.core.join.features import Features
from monitor.core.join.rarity import Rarity

WINDOW = timedelta(days=9)  # how far apart two reports of one happening may be published
_SECONDS = WINDOW.total_seconds()
_TELLING = 0.6  # rarity from which a written name speaks
_UNSPACED = ("ja", "zh")


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of evidence moves the cosine; measured on reports of events among look-alikes."""

    join: float = 0.58  # affinity from which an entry joins a story
    same_language: float = 0.12  # texts of one language are nearer to each other, whatever they tell
    other_script: float = 0.04  # and texts in two scripts farther
    kinds: float = 0.05  # for each kind of evidence that is shared beyond the first
    named: float = 0.14
    material: float = 0.08
    country: float = 0.08
    figure: float = 0.14
    date: float = 0.14
    token: float = 0.04
    action: float = 0.066
    other_countries: float = 0.22
    other_materials: float = 0.136
    other_places: float = 0.12
    other_names: float = 0.05
    other_tokens: float = 0.08
    other_actions: float = 0.05
    apart: float = 0.2  # at the far end of the window
    mean: float = 0.64  # of the average link against the best one


WEIGHTS = Weights()


def affinity(a: Features, b: Features, rarity: Rarity, weights: Weights = WEIGHTS) -> float:
    """Return the affinity: near 1 for one text in two languages, below 0.3 for two texts about different things."""
    apart = abs((a.when - b.when).total_seconds()) / _SECONDS
    if apart > 1:
        return 0.0
    cosine = float(a.vector @ b.vector) - weights.same_language * (a.language == b.language)
    cosine += weights.other_script * _other_script(a, b)
    return cosine + _boosts(a, b, rarity, weights) - _vetoes(a, b, rarity, weights) - weights.apart * apart


def _other_script(a: Features, b: Features) -> bool:
    return (a.language in _UNSPACED) != (b.language in _UNSPACED)


def _kinds(a: Features, b: Features) -> int:
    """Count the kinds of evidence that both share, beyond the first: they speak for each other."""
    shared = (
        (a.named, b.named),
        (a.materials, b.materials),
        (a.countries, b.countries),
        (a.figures, b.figures),
        (a.dates, b.dates),
        (a.actions, b.actions),
    )
    return max(0, sum(not one.isdisjoint(other) for one, other in shared) - 1)


def _boosts(a: Features, b: Features, rarity: Rarity, weights: Weights) -> float:
    return (
        weights.kinds * _kinds(a, b)
        + weights.named * _most(a.named & b.named, rarity, 3)
        + weights.material * _most(a.materials & b.materials, rarity, 2)
        + weights.country * _most(a.countries & b.countries, rarity, 2)
        + weights.figure * _most(a.figures & b.figures, rarity, 2)
        + weights.date * _most(a.dates & b.dates, rarity, 1)
        + weights.token * _most(a.tokens & b.tokens, rarity, 3)
        + weights.action * (not a.actions.isdisjoint(b.actions))
    )


def _most(names: Collection[str], rarity: Rarity, count: int) -> float:
    if not names:
        return 0.0
    found = sorted(map(rarity, names), reverse=True)
    return math.fsum(found[:count])  # the order of a set must not decide


def _vetoes(a: Features, b: Features, rarity: Rarity, weights: Weights) -> float:
    return (
        weights.other_countries * _disjoint(a.countries, b.countries)
        + weights.other_materials * _disjoint(a.materials, b.materials)
        + weights.other_places * _disjoint(a.places, b.places)
        + weights.other_names * _disjoint(a.named, b.named)
        + weights.other_actions * _disjoint(a.actions, b.actions)
        + weights.other_tokens * _speak_of_others(a, b, rarity)
    )


def _disjoint(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and a.isdisjoint(b)


def _speak_of_others(a: Features, b: Features, rarity: Rarity) -> bool:
    """Tell whether both write names in the letters they share, and no telling one is common to them."""
    if _other_script(a, b) or not a.tokens or not b.tokens:
        return False
    return all(rarity(token) < _TELLING for token in a.tokens & b.tokens)
