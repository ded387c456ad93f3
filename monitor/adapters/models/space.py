"""The space of a label model: what turns a text into columns, and the weights of the columns as they are served. Needs numpy alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from monitor.core.grams import CONCEPTS, DIMENSION
from monitor.core.labels import OUTPUTS, VECTOR, Linear

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Space:
    """What turns a text into columns: the weight of each n-gram and concept, the axes of shadows, the facets."""

    idf: Floats  # (DIMENSION,)
    concept_idf: Floats  # (CONCEPTS,)
    axes: Floats  # (512, directions)
    facets: Floats  # (512, directions in which the vector turns what a concept says)
    pair_axes: Floats  # (concepts that have a weight, directions)

    @property
    def dense_columns(self) -> int:
        """Return how many columns come before the n-grams."""
        return int(VECTOR + self.axes.shape[1] + self.pair_axes.shape[1])

    def save(self, path: Path) -> None:
        live, known = np.flatnonzero(self.idf), np.flatnonzero(self.concept_idf)
        np.savez_compressed(
            path,
            allow_pickle=False,
            columns=live.astype(np.uint32),
            idf=self.idf[live],
            concepts=known.astype(np.uint32),
            concept_idf=self.concept_idf[known],
            axes=self.axes.astype(np.float16),
            facets=self.facets.astype(np.float16),
            pair_axes=self.pair_axes.astype(np.float16),
        )

    @classmethod
    def load(cls, path: Path) -> Self:
        idf, concept_idf = np.zeros(DIMENSION, np.float32), np.zeros(CONCEPTS, np.float32)
        with np.load(path, allow_pickle=False) as held:
            idf[held["columns"]] = held["idf"]
            concept_idf[held["concepts"]] = held["concept_idf"]
            axes, facets, pairs = (held[name].astype(np.float32) for name in ("axes", "facets", "pair_axes"))
            return cls(idf, concept_idf, axes, facets, pairs)


def linear(
    coefficients: Floats,
    bias: Floats,
    space: Space,
    *,
    thresholds: Sequence[float],
    sure: Sequence[float],
) -> Linear:
    """Lay the weights, one row an output, out as the matrices that are served."""
    weights = coefficients.T.astype(np.float32)
    live, known = np.flatnonzero(space.idf), np.flatnonzero(space.concept_idf)
    every = np.zeros((DIMENSION, weights.shape[1]), np.float32)
    pairs_from, grams_from = VECTOR + space.axes.shape[1], space.dense_columns
    every[live] = weights[grams_from : grams_from + len(live)]
    named = weights[grams_from + len(live) :].reshape(len(known), space.facets.shape[1] + 1, len(OUTPUTS))
    rows = np.zeros(CONCEPTS, np.int32)
    rows[known] = 1 + np.arange(len(known))
    return Linear(
        axes=space.axes,
        dense=weights[:VECTOR],
        squares=weights[VECTOR:pairs_from],
        sparse=every,
        idf=space.idf,
        concepts=np.concatenate([np.zeros_like(named[:1]), named]),
        concept_rows=rows,
        pair_axes=np.concatenate([np.zeros_like(space.pair_axes[:1]), space.pair_axes]),
        pairs=weights[pairs_from:grams_from],
        facets=space.facets,
        concept_idf=space.concept_idf,
        bias=bias.astype(np.float32),
        thresholds=tuple(thresholds),
        sure=tuple(sure),
    )
