"""What a model said of texts it had not seen, kept beside it: the measure that a later model must hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from monitor.adapters.models.examples import Examples
from monitor.core.labels import OUTPUTS
from monitor.domain.understand import LABELS

FILE = "held_out.npz"
_RESAMPLES = 400
Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class HeldOut:
    """P: calibrated probabilities (texts, outputs) by a model that saw neither the week nor the event."""

    ids: NDArray[np.str_]
    p: Floats
    thresholds: tuple[float, ...]  # of OUTPUTS

    @classmethod
    def load(cls, directory: Path, thresholds: Mapping[str, float]) -> Self | None:
        """Return what the model of DIRECTORY left, None where it left nothing."""
        path = directory / FILE
        if not path.is_file():
            return None
        with np.load(path, allow_pickle=False) as held:
            ids, p = np.char.decode(held["ids"], "ascii"), held["p"].astype(np.float64)
        return cls(ids, p, tuple(thresholds[output] for output in OUTPUTS))

    def save(self, directory: Path) -> None:
        np.savez_compressed(
            directory / FILE,
            allow_pickle=False,
            ids=np.char.encode(self.ids, "ascii"),
            p=self.p.astype(np.float16),
        )

    def taken(self, ids: NDArray[np.str_]) -> tuple[Bools, Bools]:
        """Return which of IDS are known here, and the labels that hold for each of these."""
        known = np.isin(ids, self.ids)
        count = len(LABELS)
        return known, self.of(ids[known])[:, :count] >= np.array(self.thresholds[:count])

    def of(self, ids: NDArray[np.str_]) -> Floats:
        """Return the probabilities of IDS, all of which must be known."""
        row = {str(name): k for k, name in enumerate(self.ids)}
        return self.p[[row[str(name)] for name in ids]]


def falls(before: HeldOut, after: HeldOut, data: Examples) -> list[str]:
    """Tell where AFTER is worse than BEFORE on the texts of DATA that both were tested on, by more than chance."""
    told = []
    for name, rows in (("headlines", ~data.own), ("wire-style texts", data.own)):
        fall = _fall(before, after, data, rows)
        if fall is not None:
            told.append(f"micro-F1 on {name} falls from {fall[0]:.3f} to {fall[1]:.3f}")
    return told


def _fall(before: HeldOut, after: HeldOut, data: Examples, rows: Bools) -> tuple[float, float] | None:
    ids = data.ids[rows]
    known, old = before.taken(ids)
    if not known.any():
        return None
    _, new = after.taken(ids[known])
    target = data.targets[rows][known][:, : len(LABELS)]
    one, other = _counts(target, old), _counts(target, new)
    pick = np.random.default_rng(0).integers(0, len(target), (_RESAMPLES, len(target)))
    change = _f1(other[pick].sum(axis=1)) - _f1(one[pick].sum(axis=1))
    if np.quantile(change, 0.975) >= 0:
        return None
    return float(_f1(one.sum(axis=0))), float(_f1(other.sum(axis=0)))


def _counts(target: Bools, taken: Bools) -> Floats:
    return np.stack([(target & taken).sum(1), (taken.sum(1) + target.sum(1)) / 2], axis=1).astype(np.float64)


def _f1(sums: Floats) -> Floats:
    return np.asarray(sums[..., 0] / np.maximum(sums[..., 1], 1e-9), np.float64)
