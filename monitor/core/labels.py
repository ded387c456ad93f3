"""Vectors, n-grams and concepts -> one matrix product -> calibrated probabilities, thresholds, reasons; numpy only."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.core.grams import LONGEST, SHORTEST, Grams, hashed, plain_words, signs
from monitor.domain.understand import LABELS, LabelScore

VECTOR = 512
OUTPUTS = (*LABELS, "urgent")
VERSION = "features-3"

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
    the concepts that the text names (CONCEPTS).
    """

    axes: Floats  # (512, directions)
    dense: Floats  # (512, outputs)
    squares: Floats  # (directions, outputs)
    sparse: Floats  # (DIMENSION, outputs); zero where an n-gram was too rare to learn from
    idf: Floats  # (DIMENSION,); zero likewise
    concepts: Floats  # (columns of concepts, outputs)
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


def logits(model: Linear, vectors: Floats, counts: Grams, concepts: Grams) -> NDArray[np.float64]:
    """Return one row a text, one column an output."""
    shadows = np.square(vectors @ model.axes)
    meaning = vectors @ model.dense + shadows @ model.squares
    words = _sums(counts, model.idf, model.sparse) + _sums(concepts, model.concept_idf, model.concepts)
    return np.asarray(meaning + words + model.bias, np.float64)


def _sums(counts: Grams, idf: Floats, every: Floats) -> NDArray[np.float64]:
    values = gram_values(counts, idf).astype(np.float64)
    weights = every.take(counts.columns, axis=0)
    ends = zip(counts.starts[:-1], counts.starts[1:], strict=True)
    sums = [values[begin:end] @ weights[begin:end] for begin, end in ends]
    return np.asarray(sums, np.float64).reshape(len(counts), weights.shape[1])


def probabilities(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(values, -40.0, 40.0))), np.float64)


def neutral() -> Labelled:
    """Return the reading of a text that says nothing."""
    return Labelled(tuple(LabelScore(label, 0.0, False) for label in LABELS), 0.0)


def labelled(model: Linear, row: Sequence[float]) -> Labelled:
    """Return the reading of one row of probabilities."""
    scores = (
        LabelScore(label, round(float(value), 6), float(value) >= threshold)
        for label, value, threshold in zip(LABELS, row, model.thresholds, strict=False)
    )
    return Labelled(tuple(scores), round(float(row[len(LABELS)]), 6))


def sign_weights(model: Linear, words: str, output: int) -> NDArray[np.float64]:
    """Return how far each sign of WORDS moved OUTPUT: every n-gram shares its weight among its signs."""
    codes = signs([words])
    weight = np.zeros(len(codes))
    for size in range(SHORTEST, LONGEST + 1):
        begin, column = hashed(codes, size)
        moved = model.idf[column] * model.sparse[column, output] / size
        for step in range(size):
            np.add.at(weight, begin + step, moved)
    return weight


def why(model: Linear, text: str, label: str, *, limit: int = 5) -> list[tuple[str, float]]:
    """Return the words of TEXT that spoke most for (or, below 0, against) LABEL, strongest first.

    The words are as the n-grams see them (lower case). A run of Chinese or Japanese is cut where its
    signs begin to speak against the label.
    """
    words = plain_words(text)
    weight = sign_weights(model, words, OUTPUTS.index(label))
    total: dict[str, float] = {}
    for begin, end in _pieces(words, weight):
        total[words[begin:end]] = total.get(words[begin:end], 0.0) + float(weight[begin:end].sum())
    whole = sum(abs(value) for value in total.values()) or 1.0
    ranked = sorted(total.items(), key=lambda item: (-abs(item[1]), item[0]))
    return [(word, round(value / whole, 3)) for word, value in ranked[:limit]]


def _pieces(words: str, weight: NDArray[np.float64]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    begin = 0
    for index, sign in enumerate(words):
        turned = index > begin and _unspaced(sign) and (weight[index] > 0) != (weight[index - 1] > 0)
        if sign == " " or turned:
            if index > begin:
                pieces.append((begin, index))
            begin = index + 1 if sign == " " else index
    return pieces


def _unspaced(sign: str) -> bool:
    return "\u3040" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff"
