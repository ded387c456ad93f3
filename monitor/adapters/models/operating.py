"""Out-of-fold logits -> calibration and one threshold a label."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

from monitor.adapters.models.examples import Examples
from monitor.core.labels import OUTPUTS, RELEVANT, SHARED, joint, probabilities
from monitor.domain.understand import LABELS

Values = NDArray[np.float64]
_GRID = np.round(np.arange(0.05, 1.0, 0.01), 2)
_FEWEST = 10
_NEVER = 1.0
_LEAST = 1e-6  # of a probability whose logarithm is taken
Part = tuple[Values, NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Operating:
    """SLOPE and OFFSET turn logits into calibrated ones, by output; thresholds are of the calibrated probability."""

    slope: Values
    offset: Values
    thresholds: tuple[float, ...]  # best F1
    sure: tuple[float, ...]  # least one with the stated precision


def operating(data: Examples, raw: Values, *, precision: float) -> Operating:
    """Choose calibration and thresholds on values that no model had seen the texts of."""
    slope, offset = _calibrated(data, raw)
    p = joint(probabilities(raw * slope + offset))
    parts = [data.own, ~data.own]
    columns = [
        [(p[rows, k], data.targets[rows, k]) for rows in parts if rows.any()] for k in range(p.shape[1])
    ]
    return Operating(
        slope,
        offset,
        tuple(best_f1(column) for column in columns),
        tuple(least_with(column, precision=precision) for column in columns),
    )


@dataclass(frozen=True, slots=True)
class Apart:
    """Which outputs hold and are sure, a row a text, by calibration and thresholds that never saw its fold."""

    taken: NDArray[np.bool_]
    sure: NDArray[np.bool_]


def apart(data: Examples, raw: Values, fold: NDArray[np.int64], *, precision: float) -> Apart:
    """Decide each fold of DATA by what is chosen on the others: what remains of the figures on new weeks."""
    taken, sure = np.zeros(raw.shape, np.bool_), np.zeros(raw.shape, np.bool_)
    for one in np.unique(fold):
        tested, others = np.flatnonzero(fold == one), np.flatnonzero(fold != one)
        if not len(others):
            continue
        point = operating(data.part(others), raw[others], precision=precision)
        p = platt(raw[tested], point)
        taken[tested], sure[tested] = p >= np.array(point.thresholds), p >= np.array(point.sure)
    return Apart(taken, sure)


def platt(raw: Values, point: Operating) -> Values:
    return joint(probabilities(raw * point.slope + point.offset))


def _calibrated(data: Examples, raw: Values) -> tuple[Values, Values]:
    """Return slope and offset by output, so that what `joint` makes of them is calibrated."""
    pairs = [_platt_of(raw[:, k], data.targets[:, k], data.weights) for k in range(raw.shape[1])]
    last = OUTPUTS.index(RELEVANT)
    share = probabilities(raw[:, last] * pairs[last][0] + pairs[last][1]) ** SHARED
    for k in range(len(LABELS)):
        pairs[k] = _platt_within(raw[:, k], data.targets[:, k], data.weights, share, pairs[k])
    return np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])


def _platt_of(raw: Values, target: NDArray[np.bool_], weights: NDArray[np.float32]) -> tuple[float, float]:
    if target.all() or not target.any():
        return 1.0, 0.0
    one = LogisticRegression(C=1e6).fit(raw[:, None], target, sample_weight=weights)
    return float(one.coef_[0, 0]), float(one.intercept_[0])


def _platt_within(
    raw: Values,
    target: NDArray[np.bool_],
    weights: NDArray[np.float32],
    share: Values,
    start: tuple[float, float],
) -> tuple[float, float]:
    """Return slope and offset with which the product of the probability and SHARE fits TARGET best."""
    if target.all() or not target.any():
        return start

    def loss(found: Values) -> float:
        p = np.clip(probabilities(raw * found[0] + found[1]) * share, _LEAST, 1 - _LEAST)
        return -float(np.average(np.where(target, np.log(p), np.log1p(-p)), weights=weights))

    best = minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-4, "fatol": 1e-9}).x
    return float(best[0]), float(best[1])


def _rates(p: Values, target: NDArray[np.bool_]) -> tuple[Values, Values]:
    """Return how many are rightly taken, and how many are taken, at each step of the grid."""
    taken = p[None, :] >= _GRID[:, None]
    return (taken & target).sum(axis=1).astype(np.float64), taken.sum(axis=1).astype(np.float64)


def best_f1(parts: Sequence[Part]) -> float:
    """Return the threshold with the best mean of the F1 in each of PARTS, so that the larger does not rule."""
    curves = []
    for p, target in parts:
        right, taken = _rates(p, target)
        curves.append(2 * right / np.maximum(taken + target.sum(), 1))
    mean = np.mean(curves, axis=0)
    smooth = np.convolve(np.pad(mean, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    return float(_GRID[int(np.argmax(smooth))])


def least_with(parts: Sequence[Part], *, precision: float) -> float:
    """Return the least threshold at which PRECISION holds in each of PARTS."""
    rates = [_rates(p, target) for p, target in parts]
    good = np.sum(rates, axis=0)[1] >= _FEWEST
    for right, taken in rates:
        good &= right >= precision * taken
    found = np.flatnonzero(good)
    return float(_GRID[found[0]]) if len(found) else _NEVER
