"""Vectors and counted n-grams <-> the columns that scikit-learn learns from."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import LabelBinarizer

from monitor.core.grams import DIMENSION, Grams
from monitor.core.labels import OUTPUTS, VECTOR, Linear, gram_values

Floats = NDArray[np.float32]
Sparse = sparse.csr_matrix
RAREST = 2  # an n-gram of fewer texts teaches nothing


def idf_of(counts: Grams) -> Floats:
    """Return the weight of each n-gram: rare ones more, those of fewer than RAREST texts nothing."""
    seen = np.bincount(counts.columns, minlength=DIMENSION)
    idf = np.where(seen >= RAREST, np.log((1 + len(counts)) / (1 + seen)) + 1.0, 0.0)
    return idf.astype(np.float32)


def gram_matrix(counts: Grams, idf: NDArray[np.float32]) -> sparse.csr_matrix:
    """Return one row a text, one column an n-gram that has a weight."""
    every = sparse.csr_matrix(
        (gram_values(counts, idf), counts.columns, counts.starts), shape=(len(counts), DIMENSION)
    )
    return every[:, np.flatnonzero(idf)].tocsr()


def matrix(vectors: Floats, counts: Grams, idf: Floats, axes: Floats) -> sparse.csr_matrix:
    """Return what the saved estimators are asked with: the vector, its squared shadows, its n-grams."""
    dense = np.hstack([vectors, np.square(vectors @ axes)])
    return sparse.hstack([sparse.csr_matrix(dense), gram_matrix(counts, idf)]).tocsr()


def save_space(path: Path, idf: Floats, axes: Floats) -> None:
    """Write what turns a text into columns."""
    live = np.flatnonzero(idf)
    np.savez_compressed(
        path, allow_pickle=False, columns=live.astype(np.uint32), idf=idf[live], axes=axes.astype(np.float16)
    )


def load_space(path: Path) -> tuple[Floats, Floats]:
    """Return idf and axes as `save_space` wrote them."""
    idf = np.zeros(DIMENSION, np.float32)
    with np.load(path, allow_pickle=False) as held:
        idf[held["columns"]] = held["idf"]
        return idf, held["axes"].astype(np.float32)


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
    idf: Floats,
    axes: Floats,
    *,
    thresholds: Sequence[float],
    sure: Sequence[float],
) -> Linear:
    """Stack the estimators of MODEL into the matrices that are served."""
    weights = np.concatenate([one.coef_ for one in model.estimators_]).T.astype(np.float32)
    every = np.zeros((DIMENSION, weights.shape[1]), np.float32)
    grams_from = VECTOR + axes.shape[1]
    every[np.flatnonzero(idf)] = weights[grams_from:]
    return Linear(
        axes=axes,
        dense=weights[:VECTOR],
        squares=weights[VECTOR:grams_from],
        sparse=every,
        idf=idf,
        bias=np.concatenate([one.intercept_ for one in model.estimators_]).astype(np.float32),
        thresholds=tuple(thresholds),
        sure=tuple(sure),
    )
