"""Out-of-fold logits -> calibration and one threshold a label."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from monitor.adapters.models.examples import Examples
from monitor.core.labels import probabilities

Values = NDArray[np.float64]
_GRID = np.round(np.arange(0.05, 1.0, 0.01), 2)
_FEWEST = 10
_NEVER = 1.0
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
    pairs = [_platt_of(raw[:, k], data.targets[:, k], data.weights) for k in range(raw.shape[1])]
    slope, offset = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs])
    p = probabilities(raw * slope + offset)
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


def platt(raw: Values, point: Operating) -> Values:
    return probabilities(raw * point.slope + point.offset)


def _platt_of(raw: Values, target: NDArray[np.bool_], weights: NDArray[np.float32]) -> tuple[float, float]:
    if target.all() or not target.any():
        return 1.0, 0.0
    one = LogisticRegression(C=1e6).fit(raw[:, None], target, sample_weight=weights)
    return float(one.coef_[0, 0]), float(one.intercept_[0])


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
