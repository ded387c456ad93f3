"""Training arrays -> which texts are held out together: whole weeks, whole events, never at random."""

import hashlib

import numpy as np
from numpy.typing import NDArray

from monitor.adapters.models.examples import Examples

FOLDS = 5
SAME_EVENT = 0.65  # cosine from which two texts are taken to tell one event
_BLOCK = 1024


def folds_of(data: Examples) -> NDArray[np.int64]:
    """Return the fold of each text: that of its week, for an undated one its own."""
    keys = [
        f"week {week}" if week else f"text {name}" for week, name in zip(data.weeks, data.ids, strict=True)
    ]
    return np.array([_number(key) % FOLDS for key in keys], dtype=np.int64)


def training_rows(data: Examples, fold: NDArray[np.int64], held_out: int) -> NDArray[np.int64]:
    """Return what may be learnt from when HELD_OUT is tested: other folds, less what tells an event of it."""
    rows = np.flatnonzero(fold != held_out)
    tested = data.vectors[fold == held_out]
    return rows[nearest(data.vectors[rows], tested) < SAME_EVENT]


def nearest(vectors: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return for each vector the cosine of the nearest of OTHERS."""
    if not len(others):
        return np.full(len(vectors), -1.0, np.float32)
    blocks = [vectors[at : at + _BLOCK] @ others.T for at in range(0, len(vectors), _BLOCK)]
    return np.concatenate([block.max(axis=1) for block in blocks])


def _number(key: str) -> int:
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
