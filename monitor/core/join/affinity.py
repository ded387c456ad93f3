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
_LONG = 40  # shingles of a text of some sentences
_FEW = 4  # kinds of evidence that two short reports have
_ONE = 0.9  # rarity of one telling name
_UNSPACED = ("ja", "zh")


Shared = tuple[frozenset[str], ...]  # by kind of evidence


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of evidence moves the cosine; measured on reports of events among look-alikes."""

    join: float = 0.58  # affinity from which an entry joins a story
    same_language: float = 0.12  # texts of one language are nearer to each other, whatever they tell
    other_script: float = 0.04  # and texts in two scripts farther
    kin_script: float = 0.03  # Japanese and Chinese write much alike
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
    nameless: float = 0.16  # nothing that is shared has a name, a number or a date
    doubt: float = 0.8  # what is taken off the vetoes for each telling name that both write, beyond the first
    certain: float = 0.2  # share of the vetoes that stays
    rich: float = 0.1  # asked for each kind of evidence that both texts have beyond the first four
    apart: float = 0.2  # at the far end of the window
    mean: float = 0.64  # of the average link against the best one


WEIGHTS = Weights()


def affinity(a: Features, b: Features, cosine: float, rarity: Rarity, weights: Weights = WEIGHTS) -> float:
    """Return the affinity of two reports whose vectors have this COSINE: near 1 for one text in two languages, below 0.3 for two texts about different things."""
    apart = abs((a.when - b.when).total_seconds()) / _SECONDS
    if apart > 1:
        return 0.0
    cosine -= weights.same_language * (a.language == b.language)
    cosine += weights.other_script * _other_script(a, b)
    cosine -= weights.kin_script * (
        a.language != b.language and a.language in _UNSPACED and b.language in _UNSPACED
    )
    shared = (
        a.named & b.named,
        (a.materials & b.kin) | (a.kin & b.materials),  # AI chips are semiconductors
        a.countries & b.countries,
        a.figures & b.figures,
        a.dates & b.dates,
        a.actions & b.actions,
        a.tokens & b.tokens,
    )
    return (
        cosine
        + _boosts(shared, a.places, rarity, weights)
        - _unnamed(a, b, shared, weights)
        - _vetoes(a, b, shared, rarity, weights)
        - weights.rich * _richness(a, b)
        - weights.apart * apart
    )


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


def _boosts(shared: Shared, places: frozenset[str], rarity: Rarity, weights: Weights) -> float:
    named, materials, countries, figures, dates, actions, tokens = shared
    kinds = sum(map(bool, shared[:6])) - 1  # kinds of evidence speak for each other
    if countries and named and named <= places:
        kinds -= 1  # but a place tells its country
    boost = weights.kinds * kinds if kinds > 0 else 0.0
    if actions:
        boost += weights.action
    for names, weight, count in (
        (named, weights.named, 3),
        (materials, weights.material, 2),
        (countries, weights.country, 2),
        (figures, weights.figure, 2),
        (dates, weights.date, 1),
        (tokens, weights.token, 3),
    ):
        if names:
            boost += weight * _most(names, rarity, count)
    return boost


def _most(names: Collection[str], rarity: Rarity, count: int) -> float:
    if len(names) == 1:
        return rarity(next(iter(names)))
    found = sorted(map(rarity, names), reverse=True)
    return math.fsum(found[:count])  # the order of a set must not decide


def _vetoes(a: Features, b: Features, shared: Shared, rarity: Rarity, weights: Weights) -> float:
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
    if a.tokens and b.tokens and not _other_script(a, b) and all(rarity(t) < _TELLING for t in tokens):
        # both write names in letters that they share, and no telling one is common
        veto += weights.other_tokens
    return veto * _standing(_told(rarity, tokens, named, figures), weights) if veto else 0.0


def _told(rarity: Rarity, *shared: Collection[str]) -> float:
    """Return how many telling names are shared, each by its rarity."""
    found = sorted(value for names in shared for value in map(rarity, names) if value > _TELLING)
    return math.fsum(found)


def _standing(told: float, weights: Weights) -> float:
    """Return the share of the vetoes that stands: two texts that name three rare things alike may err in a country."""
    return max(weights.certain, 1 - weights.doubt * max(0.0, told - _ONE))
