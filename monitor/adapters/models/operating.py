"""Out-of-fold logits -> calibration and one threshold a label."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from monitor.adapters.models.examples import Examples
from monitor.core.labels import probabilities

Values = NDArray[np.float64]
_GRID = np.round(np.arange(0.05, 0.96, 0.01), 2)
_NEVER = 0.95


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
    columns = [(p[:, k], data.targets[:, k], data.weights) for k in range(raw.shape[1])]
    return Operating(
        slope,
        offset,
        tuple(best_f1(*column) for column in columns),
        tuple(least_with(*column, precision=precision) for column in columns),
    )


def platt(raw: Values, point: Operating) -> Values:
    return probabilities(raw * point.slope + point.offset)


def _platt_of(raw: Values, target: NDArray[np.bool_], weights: NDArray[np.float32]) -> tuple[float, float]:
    if target.all() or not target.any():
        return 1.0, 0.0
    one = LogisticRegression(C=1e6).fit(raw[:, None], target, sample_weight=weights)
    return float(one.coef_[0, 0]), float(one.intercept_[0])


def _rates(
    p: Values, target: NDArray[np.bool_], weights: NDArray[np.float32]
) -> tuple[Values, Values, Values]:
    """Return weighted true positives, taken and wanted at each step of the grid."""
    taken = p[None, :] >= _GRID[:, None]
    right = np.asarray((taken & target) @ weights, np.float64)
    return right, np.asarray(taken @ weights, np.float64), np.full(len(_GRID), float(target @ weights))


def best_f1(p: Values, target: NDArray[np.bool_], weights: NDArray[np.float32]) -> float:
    """Return the threshold with the best F1; of equal ones the middle."""
    right, taken, wanted = _rates(p, target, weights)
    f1 = 2 * right / np.maximum(taken + wanted, 1e-9)
    smooth = np.convolve(np.pad(f1, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    return float(_GRID[int(np.argmax(smooth))])


def least_with(
    p: Values, target: NDArray[np.bool_], weights: NDArray[np.float32], *, precision: float
) -> float:
    """Return the least threshold from which on PRECISION holds at every higher one that still takes a text."""
    right, taken, _ = _rates(p, target, weights)
    good = (right >= precision * taken) | (taken < 10)
    bad = np.flatnonzero(~good)
    if not len(bad):
        return float(_GRID[0])
    return float(_GRID[bad[-1] + 1]) if bad[-1] + 1 < len(_GRID) else _NEVER
