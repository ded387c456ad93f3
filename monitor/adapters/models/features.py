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

RAREST = 2  # an n-gram of fewer texts teaches nothing


def idf_of(counts: Grams, rows: NDArray[np.int64] | None = None) -> NDArray[np.float32]:
    """Return the weight of each n-gram: rare ones more, those of fewer than RAREST texts nothing."""
    held = counts.columns
    texts = len(counts)
    if rows is not None:
        chosen = np.zeros(len(counts), bool)
        chosen[rows] = True
        held = held[np.repeat(chosen, np.diff(counts.starts))]
        texts = len(rows)
    seen = np.bincount(held, minlength=DIMENSION)
    idf = np.where(seen >= RAREST, np.log((1 + texts) / (1 + seen)) + 1.0, 0.0)
    return idf.astype(np.float32)


def matrix(
    vectors: NDArray[np.float32], counts: Grams, idf: NDArray[np.float32], scale: float
) -> sparse.csr_matrix:
    """Return one row a text: the vector times SCALE, then the n-grams that have a weight."""
    live = np.flatnonzero(idf)
    every = sparse.csr_matrix(
        (gram_values(counts, idf), counts.columns, counts.starts), shape=(len(counts), DIMENSION)
    )
    return sparse.hstack([sparse.csr_matrix(vectors * np.float32(scale)), every[:, live]]).tocsr()


def save_idf(path: Path, idf: NDArray[np.float32]) -> None:
    live = np.flatnonzero(idf)
    np.savez_compressed(path, allow_pickle=False, columns=live.astype(np.uint32), idf=idf[live])


def load_idf(path: Path) -> NDArray[np.float32]:
    idf = np.zeros(DIMENSION, np.float32)
    with np.load(path, allow_pickle=False) as held:
        idf[held["columns"]] = held["idf"]
    return idf


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
    idf: NDArray[np.float32],
    *,
    thresholds: Sequence[float],
    sure: Sequence[float],
) -> Linear:
    """Stack the estimators of MODEL into one matrix; its vector part is taken at scale 1."""
    weights = np.concatenate([one.coef_ for one in model.estimators_]).T.astype(np.float32)
    every = np.zeros((DIMENSION, weights.shape[1]), np.float32)
    every[np.flatnonzero(idf)] = weights[VECTOR:]
    bias = np.concatenate([one.intercept_ for one in model.estimators_]).astype(np.float32)
    return Linear(weights[:VECTOR], every, idf, bias, tuple(thresholds), tuple(sure))
