"""Training arrays -> weights: one kernel ridge for all outputs, then written out as a linear model.

With c = (cosine + OFFSET) / (1 + OFFSET) the kernel is
c^2 x MEANING + n-grams + concepts x (CONCEPTS + c x TURNED) + concepts^2 x PAIRS + 1.
Its squares let two aspects of a meaning count together (a metal *and* a measure), and two concepts; its product a
concept and the meaning around it. It is unrolled into the vector, its squared shadows on a few axes, those of the
concepts, the n-grams, and the concepts by facet of the vector, so that no text of the training is needed to serve it.
"""

from dataclasses import dataclass

import numpy as np
import scipy.linalg
from numpy.typing import NDArray
from scipy.sparse.linalg import LinearOperator, eigsh

from monitor.adapters.models import features
from monitor.adapters.models.examples import Examples
from monitor.adapters.models.space import Space
from monitor.core.grams import CONCEPTS

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen by comparing; docs/model.md has the comparison."""

    meaning: float = 1.5
    offset: float = 0.5
    penalty: float = 0.4
    concepts: float = 0.3
    turned: float = 0.6
    pairs: float = 0.5
    axes: int = 64  # an output's, of the vector and again of the concepts
    facets: int = 64  # of all outputs
    precision_sure: float = 0.92  # 0.9 is stated; it is chosen on the very texts it is measured on

    @property
    def curve(self) -> float:
        """Return what one squared cosine counts."""
        return float(self.meaning / (1 + self.offset) ** 2)


@dataclass(frozen=True, slots=True)
class Fitted:
    """WEIGHTS: (outputs, columns of `features.matrix`)."""

    space: Space
    weights: Floats
    bias: Floats

    def values(self, data: Examples, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        part = data.part(rows)
        x = features.matrix(self.space, part.vectors, part.counts, part.concepts)
        return np.asarray(x @ self.weights.T + self.bias, np.float64)


def fit(data: Examples, settings: Settings) -> Fitted:
    """Fit all outputs to DATA at once."""
    idf, concept_idf = features.idf_of(data.counts), features.idf_of(data.concepts, CONCEPTS)
    grams = features.gram_matrix(data.counts, idf)
    concepts = features.sign_matrix(data.concepts, concept_idf)
    duals = _solve(_kernel(data.vectors, grams, concepts, settings), data, settings.penalty)
    axes, squares = _shadows(data.vectors, duals, settings)
    pair_axes, pairs = _pair_shadows(concepts, duals, settings)
    facets, named = _facets(data.vectors, concepts, duals, settings)
    dense = 2 * settings.offset * settings.curve * (data.vectors.T @ duals)
    bias = (1 + settings.curve * settings.offset**2) * duals.sum(axis=0)
    weights = np.vstack([dense, squares, pairs, np.asarray(grams.T @ duals), named]).T
    space = Space(idf, concept_idf, axes, facets, pair_axes)
    return Fitted(space, weights.astype(np.float32), bias.astype(np.float32))


def _kernel(vectors: Floats, grams: features.Sparse, concepts: features.Sparse, settings: Settings) -> Floats:
    kernel = (grams @ grams.T).toarray().astype(np.float32)
    cosine = vectors @ vectors.T + np.float32(settings.offset)
    kernel += np.float32(settings.curve) * np.square(cosine)
    cosine *= np.float32(settings.turned / (1 + settings.offset))
    cosine += np.float32(settings.concepts)
    alike = (concepts @ concepts.T).toarray().astype(np.float32)
    cosine += np.float32(settings.pairs) * alike
    kernel += alike * cosine
    return np.asarray(kernel + np.float32(1), np.float32)


def _solve(kernel: Floats, data: Examples, penalty: float) -> Floats:
    kernel[np.diag_indices(len(kernel))] += penalty / data.weights
    factor = scipy.linalg.cho_factor(kernel, lower=True, overwrite_a=True, check_finite=False)
    wanted = data.targets.astype(np.float32) * 2 - 1
    return np.asarray(scipy.linalg.cho_solve(factor, wanted, check_finite=False), np.float32)


def _shadows(vectors: Floats, duals: Floats, settings: Settings) -> tuple[Floats, Floats]:
    """Return axes and what their squares weigh: the strongest directions of each output's quadratic form."""
    outputs = duals.shape[1]
    axes, squares = [], np.zeros((settings.axes * outputs, outputs), np.float32)
    for output in range(outputs):
        form = settings.curve * (vectors.T @ (vectors * duals[:, output, None])).astype(np.float64)
        values, directions = np.linalg.eigh(form)
        strongest = np.argsort(-np.abs(values), kind="stable")[: settings.axes]
        axes.append(directions[:, strongest])
        squares[output * settings.axes : (output + 1) * settings.axes, output] = values[strongest]
    rounded = np.hstack(axes).astype(np.float16)  # as they are stored
    return rounded.astype(np.float32), squares


def _pair_shadows(concepts: features.Sparse, duals: Floats, settings: Settings) -> tuple[Floats, Floats]:
    """Return the same for the quadratic form of the concepts, which is never written out."""
    known, outputs = concepts.shape[1], duals.shape[1]
    count = min(settings.axes, known - 1)
    axes, squares = [], np.zeros((count * outputs, outputs), np.float32)
    turned = concepts.T.tocsr()
    for output in range(outputs):
        weight = settings.pairs * duals[:, output].astype(np.float64)
        form = LinearOperator(
            (known, known), lambda v, w=weight: turned @ (w * (concepts @ v.ravel())), dtype=np.float64
        )
        values, directions = eigsh(form, k=count, which="LM", v0=np.ones(known))
        axes.append(directions)
        squares[output * count : (output + 1) * count, output] = values
    return np.hstack(axes).astype(np.float16).astype(np.float32), squares


def _facets(
    vectors: Floats, concepts: features.Sparse, duals: Floats, settings: Settings
) -> tuple[Floats, Floats]:
    """Return the facets of the vector in which concepts turn most, and what each concept weighs by facet."""
    turned = settings.turned / (1 + settings.offset)
    plain = (settings.concepts + turned * settings.offset) * np.asarray(concepts.T @ duals)
    forms = [turned * np.asarray(concepts.T @ (vectors * dual[:, None])) for dual in duals.T]
    often = np.asarray(
        concepts.multiply(concepts).mean(axis=0)
    ).T  # a concept that is often named counts more
    spread = np.sum([(form.T @ (form * often)).astype(np.float64) for form in forms], axis=0)
    _, directions = np.linalg.eigh(spread)
    facets = (
        directions[:, ::-1][:, : settings.facets].astype(np.float16).astype(np.float32)
    )  # as they are stored
    by_facet = np.stack([form @ facets for form in forms], axis=2)  # (concepts, facets, outputs)
    return facets, np.concatenate([by_facet, plain[:, None, :]], axis=1).reshape(-1, duals.shape[1])
