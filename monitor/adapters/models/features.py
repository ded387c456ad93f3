"""Vectors, counted n-grams, concepts and their pairs <-> the columns that scikit-learn learns from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import LabelBinarizer

from monitor.core.grams import CONCEPTS, DIMENSION, Grams
from monitor.core.labels import OUTPUTS, VECTOR, Linear, faced, gram_values, sign_values

Floats = NDArray[np.float32]
Sparse = sparse.csr_matrix
RAREST = 2  # an n-gram of fewer texts teaches nothing


def idf_of(counts: Grams, columns: int = DIMENSION) -> Floats:
    """Return the weight of each of COLUMNS: rare ones more, those of fewer than RAREST texts nothing."""
    seen = np.bincount(counts.columns, minlength=columns)
    idf = np.where(seen >= RAREST, np.log((1 + len(counts)) / (1 + seen)) + 1.0, 0.0)
    return idf.astype(np.float32)


def gram_matrix(counts: Grams, idf: NDArray[np.float32]) -> sparse.csr_matrix:
    """Return one row a text, one column an n-gram that has a weight."""
    return _matrix(gram_values(counts, idf), counts, idf)


def sign_matrix(signs: Grams, idf: NDArray[np.float32]) -> sparse.csr_matrix:
    """Return the same of concepts and other signs."""
    return _matrix(sign_values(signs, idf), signs, idf)


def _matrix(values: Floats, counts: Grams, idf: NDArray[np.float32]) -> sparse.csr_matrix:
    every = sparse.csr_matrix((values, counts.columns, counts.starts), shape=(len(counts), len(idf)))
    return every[:, np.flatnonzero(idf)].tocsr()


def crossed(named: sparse.csr_matrix, shadows: Floats) -> sparse.csr_matrix:
    """Return a column for every pair of a column of NAMED and one of SHADOWS: their product."""
    width = shadows.shape[1]
    lengths = np.diff(named.indptr)
    columns = named.indices[:, None].astype(np.int64) * width + np.arange(width)
    values = named.data[:, None] * np.repeat(shadows, lengths, axis=0)
    return sparse.csr_matrix(
        (values.ravel(), columns.ravel(), named.indptr.astype(np.int64) * width),
        shape=(named.shape[0], named.shape[1] * width),
    )


@dataclass(frozen=True, slots=True)
class Space:
    """What turns a text into columns: the weight of each n-gram and concept, the axes of shadows, the facets."""

    idf: Floats  # (DIMENSION,)
    concept_idf: Floats  # (CONCEPTS,)
    axes: Floats  # (512, directions)
    facets: Floats  # (512, directions in which the vector turns what a concept says)
    pair_axes: Floats  # (concepts that have a weight, directions)

    def matrix(self, vectors: Floats, counts: Grams, concepts: Grams) -> sparse.csr_matrix:
        """Return what the saved estimators are asked with: vector, squared shadows of it and of the concepts,
        n-grams, concepts by facet."""
        named = sign_matrix(concepts, self.concept_idf)
        shadows = np.hstack([np.square(vectors @ self.axes), np.square(named @ self.pair_axes)])
        dense = sparse.csr_matrix(np.hstack([vectors, shadows]))
        by_facet = crossed(named, faced(vectors, self.facets))
        return sparse.hstack([dense, gram_matrix(counts, self.idf), by_facet]).tocsr()

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


def estimator(coefficients: NDArray[np.float32], bias: NDArray[np.float32]) -> OneVsRestClassifier:
    """Return the scikit-learn model with these weights, one logistic regression an output."""
    made = OneVsRestClassifier(LogisticRegression())
    made.estimators_ = [_one(row, start) for row, start in zip(coefficients, bias, strict=True)]
    made.label_binarizer_ = LabelBinarizer(sparse_output=True)
    made.label_binarizer_.fit(np.eye(len(OUTPUTS), dtype=np.int64))
    made.n_features_in_ = coefficients.shape[1]
    return made


def _one(row: NDArray[np.float32], bias: float) -> LogisticRegression:
    one = LogisticRegression()
    one.coef_ = row[None, :].astype(np.float32)
    one.intercept_ = np.array([bias], np.float32)
    one.classes_ = np.array([0, 1])
    one.n_features_in_ = len(row)
    one.n_iter_ = np.array([1], np.int32)
    return one


def linear(
    model: OneVsRestClassifier,
    space: Space,
    *,
    thresholds: Sequence[float],
    sure: Sequence[float],
) -> Linear:
    """Stack the estimators of MODEL into the matrices that are served."""
    weights = np.concatenate([one.coef_ for one in model.estimators_]).T.astype(np.float32)
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
        bias=np.concatenate([one.intercept_ for one in model.estimators_]).astype(np.float32),
        thresholds=tuple(thresholds),
        sure=tuple(sure),
    )
