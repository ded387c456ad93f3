"""Vectors, n-grams and concepts -> one matrix product -> calibrated probabilities, thresholds; numpy only."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.core.grams import CONCEPTS, GROUP, Grams
from monitor.domain.understand import LABELS, LabelScore

VECTOR = 512
URGENT, RELEVANT = "urgent", "relevant"  # relevant: any label at all
OUTPUTS = (*LABELS, URGENT, RELEVANT)
VERSION = "features-8"
_NEVER = 2.0
SHARED = 0.6  # how far a label depends on the text being relevant at all; docs/model.md has the comparison

_WEIGHTS = np.sqrt([1.0, 0.4, 0.2]).astype(np.float32)  # of the groups of signs: concepts, traits, deeds

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Labelled:
    """What the model sees in one text: every label with its probability, and how urgent it is."""

    labels: tuple[LabelScore, ...]
    urgent: float


@dataclass(frozen=True, slots=True)
class Linear:
    """The served model: logits = features @ weights + BIAS, one column an output of OUTPUTS.

    Features: the vector (DENSE), the squares of its shadows on AXES (SQUARES), the n-grams (SPARSE),
    the concepts that the text names, each seen from the FACETS of the vector (CONCEPTS): a mine in a report
    of a fire is not a mine in a report of profits; and two concepts at once (the squares of their shadows on
    PAIR_AXES, PAIRS): China and a quota are not Norway and a quota.
    """

    axes: Floats  # (512, directions)
    dense: Floats  # (512, outputs)
    squares: Floats  # (directions, outputs)
    sparse: Floats  # (DIMENSION, outputs); zero where an n-gram was too rare to learn from
    idf: Floats  # (DIMENSION,); zero likewise
    facets: Floats  # (512, facets)
    concepts: Floats  # (known concepts + 1, facets + 1, outputs); the first row, of the unknown, is zero
    concept_rows: NDArray[np.int32]  # (columns of concepts,): its row in CONCEPTS and PAIR_AXES
    pair_axes: Floats  # (known concepts + 1, pair directions); the first row is zero
    pairs: Floats  # (pair directions, outputs)
    concept_idf: Floats  # (columns of concepts,)
    bias: Floats  # (outputs,)
    thresholds: tuple[float, ...]  # of OUTPUTS
    sure: tuple[float, ...]  # of OUTPUTS: from here on a label may page a person


def gram_values(counts: Grams, idf: Floats) -> Floats:
    """Return the value of each counted n-gram: (1 + log count) x idf, unit length by text."""
    values = (1.0 + np.log(counts.counts)).astype(np.float32) * idf[counts.columns]
    squares = np.concatenate([[0.0], np.cumsum(values.astype(np.float64) ** 2)])
    length = np.sqrt(squares[counts.starts[1:]] - squares[counts.starts[:-1]])
    scale = np.divide(1.0, length, out=np.zeros_like(length), where=length > 1e-6)
    repeated = np.repeat(scale, np.diff(counts.starts))
    return np.asarray(values * repeated, dtype=np.float32)


def sign_values(signs: Grams, idf: Floats) -> Floats:
    """Return the value of each sign of a text: as for n-grams, but each group of signs has its own length."""
    groups = CONCEPTS // GROUP
    of_text = np.repeat(np.arange(len(signs)), np.diff(signs.starts))
    group = signs.columns // GROUP
    starts = np.searchsorted(of_text * groups + group, np.arange(len(signs) * groups + 1))
    return gram_values(Grams(starts, signs.columns, signs.counts), idf) * _WEIGHTS[group]


def logits(model: Linear, vectors: Floats, counts: Grams, concepts: Grams) -> NDArray[np.float64]:
    """Return one row a text, one column an output."""
    shadows = np.square(vectors @ model.axes)
    meaning = vectors @ model.dense + shadows @ model.squares
    words = _sums(counts, gram_values(counts, model.idf), model.sparse)
    return np.asarray(meaning + words + _named(model, vectors, concepts) + model.bias, np.float64)


def faced(vectors: Floats, facets: Floats) -> Floats:
    """Return the shadow of each vector on FACETS, and a last column of ones."""
    return np.hstack([vectors @ facets, np.ones((len(vectors), 1), np.float32)]).astype(np.float32)


def _named(model: Linear, vectors: Floats, concepts: Grams) -> NDArray[np.float64]:
    _, facets, outputs = model.concepts.shape
    rows = Grams(concepts.starts, model.concept_rows[concepts.columns].astype(np.int64), concepts.counts)
    values = sign_values(concepts, model.concept_idf)
    said = _sums(rows, values, model.concepts.reshape(-1, facets * outputs)).reshape(-1, facets, outputs)
    together = np.square(_sums(rows, values, model.pair_axes)) @ model.pairs
    return np.asarray(np.einsum("tf,tfo->to", faced(vectors, model.facets), said) + together)


def _sums(counts: Grams, values: Floats, every: Floats) -> NDArray[np.float64]:
    """Return the sum of the rows of EVERY that a text owns, each times its value."""
    values = values.astype(np.float64)
    weights = every.take(counts.columns, axis=0)
    ends = zip(counts.starts[:-1], counts.starts[1:], strict=True)
    sums = [values[begin:end] @ weights[begin:end] for begin, end in ends]
    return np.asarray(sums, np.float64).reshape(len(counts), weights.shape[1])


def probabilities(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -40.0, 40.0))), np.float64)


def joint(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return rows of OUTPUTS in which a label is no likelier than a text that is relevant at all makes it.

    Eight outputs each see their own label only; whether a text is about any of this is better known.
    """
    labels = p[:, : len(LABELS)] * p[:, OUTPUTS.index(RELEVANT), None] ** SHARED
    return np.hstack([labels, p[:, len(LABELS) :]])


def neutral() -> Labelled:
    """Return the reading of a text that says nothing."""
    return Labelled(tuple(LabelScore(label, 0.0, False) for label in LABELS), 0.0)


def labelled(model: Linear, row: Sequence[float]) -> Labelled:
    """Return the reading of one row of probabilities."""
    return Labelled(scored(row, model.thresholds, model.sure), round(float(row[len(LABELS)]), 6))


def scored(
    row: Sequence[float], thresholds: Sequence[float], sure: Sequence[float] = (_NEVER,) * len(OUTPUTS)
) -> tuple[LabelScore, ...]:
    """Return the labels of one row of probabilities; one holds from its threshold on, and is sure from SURE on."""
    return tuple(
        LabelScore(label, round(float(value), 6), float(value) >= threshold, float(value) >= enough)
        for label, value, threshold, enough in zip(LABELS, row, thresholds, sure, strict=False)
    )
