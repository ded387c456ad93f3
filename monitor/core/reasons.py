"""A text's label -> why: the words and concepts that moved it, and what its meaning as a whole did; numpy only."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.core.grams import LONGEST, SHORTEST, counted, hashed, marks, plain_words, signs
from monitor.core.labels import OUTPUTS, Floats, Linear, faced, gram_values, sign_values


@dataclass(frozen=True, slots=True)
class Reason:
    """SHARE is of all that moved the label, between -1 and 1; below 0 it spoke against it.

    KIND: word (as the n-grams see it: lower case), concept (its id), or meaning (the vector of the whole text).
    """

    kind: str
    what: str
    share: float


def why(
    model: Linear, text: str, label: str, concepts: Collection[str], vector: Floats, *, limit: int = 8
) -> tuple[Reason, ...]:
    """Return what moved LABEL (or "urgent") most in TEXT, strongest first.

    CONCEPTS are the ids that the head of the text names, VECTOR is its meaning, (512,).
    """
    output = OUTPUTS.index(label)
    moved = [
        *(("word", word, value) for word, value in _words(model, text, output).items()),
        *(("concept", name, value) for name, value in _concepts(model, concepts, vector, output)),
        ("meaning", "", _meaning(model, vector, output)),
    ]
    whole = sum(abs(value) for _, _, value in moved) or 1.0
    ranked = sorted(moved, key=lambda one: (-abs(one[2]), one[1]))
    shares = [Reason(kind, what, round(value / whole, 3)) for kind, what, value in ranked[:limit]]
    return tuple(reason for reason in shares if reason.share)


def _meaning(model: Linear, vector: Floats, output: int) -> float:
    shadows = np.square(vector @ model.axes)
    return float(vector @ model.dense[:, output] + shadows @ model.squares[:, output])


def _concepts(
    model: Linear, concepts: Collection[str], vector: Floats, output: int
) -> Iterator[tuple[str, float]]:
    names = sorted(concepts)
    whole = marks([names])
    values = sign_values(whole, model.concept_idf)
    value = dict(zip(whole.columns, values, strict=True))
    said = faced(vector[None, :], model.facets)[0]
    together = (values @ model.pair_axes[model.concept_rows[whole.columns]]) * model.pairs[:, output]
    for name in names:
        column = marks([[name]]).columns[0]
        row = model.concept_rows[column]
        moved = said @ model.concepts[row, :, output] + model.pair_axes[row] @ together
        yield name, float(value[column] * moved)


def _words(model: Linear, text: str, output: int) -> dict[str, float]:
    """Return how far each word moved OUTPUT. A run of Chinese or Japanese is cut where its signs turn."""
    words = plain_words(text)
    weight = _sign_weights(model, words, output)
    total: dict[str, float] = {}
    for begin, end in _pieces(words, weight):
        total[words[begin:end]] = total.get(words[begin:end], 0.0) + float(weight[begin:end].sum())
    return total


def _sign_weights(model: Linear, words: str, output: int) -> NDArray[np.float64]:
    """Return how far each sign of WORDS moved OUTPUT: an n-gram shares its weight among its signs but spaces."""
    codes = signs([words])
    letters = codes != ord(" ")
    weight = np.zeros(len(codes))
    value = _gram_weights(model, words, output)
    for size in range(SHORTEST, LONGEST + 1):
        begin, column = hashed(codes, size)
        at = begin[:, None] + np.arange(size)
        moved = np.array([value[one] for one in column.tolist()]) / letters[at].sum(axis=1)
        np.add.at(weight, at, np.where(letters[at], moved[:, None], 0.0))
    return weight


def _gram_weights(model: Linear, words: str, output: int) -> dict[int, float]:
    """Return how far one occurrence of each n-gram of WORDS moved OUTPUT, by column."""
    found = counted([words])
    moved = gram_values(found, model.idf) * model.sparse[found.columns, output] / found.counts
    return dict(zip(found.columns.tolist(), moved.tolist(), strict=True))


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
