"""Held-out probabilities and targets -> precision, recall and F1 with their 95 % intervals."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.adapters.models.examples import Examples
from monitor.adapters.models.operating import Apart, Operating
from monitor.domain.understand import LABELS

Bools = NDArray[np.bool_]
_RESAMPLES = 400


@dataclass(frozen=True, slots=True)
class Score:
    """Of N texts, or WANTED of them; LOW and HIGH are the 95 % interval of F1 (bootstrap over texts)."""

    n: int
    wanted: int
    precision: float
    recall: float
    f1: float
    low: float
    high: float


def wilson(right: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Return the 95 % interval of the share RIGHT / N."""
    if not n:
        return 0.0, 1.0
    share = right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return round(max(0.0, middle - half), 3), round(min(1.0, middle + half), 3)


def score(target: Bools, taken: Bools) -> Score:
    """Score decisions TAKEN against TARGET, both one row a text; several columns count together (micro)."""
    if not len(target):
        return Score(0, 0, 0.0, 0.0, 0.0, 0.0, 1.0)
    target, taken = target.reshape(len(target), -1), taken.reshape(len(taken), -1)
    rows = np.stack([(target & taken).sum(1), taken.sum(1), target.sum(1)], axis=1).astype(np.float64)
    right, said, wanted = rows.sum(axis=0)
    pick = np.random.default_rng(0).integers(0, len(rows), (_RESAMPLES, len(rows)))
    spread = _f1(rows[pick].sum(axis=1))
    low, high = np.quantile(spread, [0.025, 0.975])
    return Score(
        len(rows),
        int(wanted),
        round(float(right / said), 3) if said else 0.0,
        round(float(right / wanted), 3) if wanted else 0.0,
        round(float(_f1(rows.sum(axis=0)[None, :])[0]), 3),
        round(float(low), 3),
        round(float(high), 3),
    )


def _f1(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(2 * sums[:, 0] / np.maximum(sums[:, 1] + sums[:, 2], 1e-9), np.float64)


def scores(
    data: Examples, p: NDArray[np.float64], point: Operating, decided: Apart | None = None
) -> dict[str, Any]:
    """Return the scores of headlines and of own (wire-style) texts: together, by language, by label.

    DECIDED: what holds when thresholds are chosen on other weeks than the tested one; scored beside the rest.
    """
    parts = {"headlines": ~data.own, "wire_style": data.own}
    found = {name: dict(_part(data, p, point, rows)) for name, rows in parts.items()}
    if decided is not None:
        for name, rows in parts.items():
            found[name]["apart"] = _apart(data.targets[rows], decided.taken[rows], decided.sure[rows])
    return found


def _apart(target: Bools, taken: Bools, sure: Bools) -> dict[str, Any]:
    count = len(LABELS)
    target, taken = target[:, :count], taken[:, :count]
    every = [score(target[:, k], taken[:, k]).f1 for k in range(count)]
    return {
        "micro": asdict(score(target, taken)),
        "macro_f1": round(sum(every) / count, 3),
        "relevant": asdict(score(_any(target), _any(taken))),
        "sure": {label: _sure(target[:, k], sure[:, k]) for k, label in enumerate(LABELS)},
    }


def _part(data: Examples, p: NDArray[np.float64], point: Operating, rows: Bools) -> Mapping[str, Any]:
    count = len(LABELS)
    target, taken = data.targets[rows][:, :count], p[rows][:, :count] >= np.array(point.thresholds[:count])
    sure = p[rows][:, :count] >= np.array(point.sure[:count])
    by_label = {label: score(target[:, k], taken[:, k]) for k, label in enumerate(LABELS)}
    languages, strata = data.languages[rows], data.strata[rows]
    urgent = data.targets[rows][:, count], p[rows][:, count] >= point.thresholds[count]
    return {
        "micro": asdict(score(target, taken)),
        "macro_f1": round(sum(one.f1 for one in by_label.values()) / count, 3),
        "relevant": asdict(score(_any(target), _any(taken))),
        "urgent": asdict(score(*urgent)),
        "labels": {label: asdict(one) for label, one in by_label.items()},
        "languages": {
            str(k): asdict(score(target[languages == k], taken[languages == k])) for k in np.unique(languages)
        },
        "strata": {str(k): asdict(score(target[strata == k], taken[strata == k])) for k in np.unique(strata)},
        "sure": {label: _sure(target[:, k], sure[:, k]) for k, label in enumerate(LABELS)},
    }


def _any(rows: Bools) -> Bools:
    return np.asarray(rows.any(axis=1), np.bool_)


def _sure(target: Bools, taken: Bools) -> dict[str, Any]:
    right, n = int((target & taken).sum()), int(taken.sum())
    low, high = wilson(right, n)
    wanted = int(target.sum())
    return {
        "n": n,
        "precision": round(right / n, 3) if n else None,
        "low": low,
        "high": high,
        "recall": round(right / wanted, 3) if wanted else None,
    }
