"""Vectors, counted n-grams, concepts and their pairs <-> the columns that scikit-learn learns from."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import LabelBinarizer

from monitor.adapters.models.space import Floats, Space
from monitor.core.grams import DIMENSION, Grams
from monitor.core.labels import OUTPUTS, faced, gram_values, sign_values

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


def matrix(space: Space, vectors: Floats, counts: Grams, concepts: Grams) -> sparse.csr_matrix:
    """Return what the saved estimators are asked with: vector, squared shadows of it and of the concepts,
    n-grams, concepts by facet."""
    named = sign_matrix(concepts, space.concept_idf)
    shadows = np.hstack([np.square(vectors @ space.axes), np.square(named @ space.pair_axes)])
    dense = sparse.csr_matrix(np.hstack([vectors, shadows]))
    by_facet = crossed(named, faced(vectors, space.facets))
    return sparse.hstack([dense, gram_matrix(counts, space.idf), by_facet]).tocsr()


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
