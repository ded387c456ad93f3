"""Texts -> hashed character n-grams of their words (2 to 5 signs), counted by text; and hashed concepts; numpy only."""

import re
import unicodedata
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

DIMENSION = 1 << 18
GROUP = 1 << 15  # columns of one group of signs
TRAITS, DEEDS = (
    1,
    2,
)  # groups: kinds, states, units, indicators; who acts on whom and on what. 0: concepts and actions
CONCEPTS = 3 * GROUP  # columns of all signs
SHORTEST, LONGEST = 2, 5
LIMIT = 600  # signs of a text that are read; the head of a report says what it reports
VERSION = f"grams-2:{SHORTEST}-{LONGEST}:{DIMENSION}:{LIMIT}"

_TRAITS = ("kind:", "states:", "unit:", "of:")
_SPACE = 32
_BETWEEN = re.compile(r"[\W_]+")
_DIGIT = re.compile(r"\d")
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_DOWN = np.uint64(31)


@dataclass(frozen=True, slots=True)
class Grams:
    """Counts by text: text i owns COLUMNS and COUNTS from STARTS[i] up to STARTS[i + 1]."""

    starts: NDArray[np.int64]
    columns: NDArray[np.int64]
    counts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1


def head(text: str) -> str:
    """Return the part of TEXT that encoder and labels read, without the bar of an empty body."""
    return text[:LIMIT].strip(" |\t\r\n")


def plain_words(text: str) -> str:
    """Return TEXT as n-grams see it: compatible letters, lower case, any digit a 0, one space around words."""
    folded = unicodedata.normalize("NFKC", head(text)).lower()
    words = _BETWEEN.sub(" ", _DIGIT.sub("0", folded)).strip()
    return f" {words} " if words else "  "


def signs(texts: Sequence[str]) -> NDArray[np.uint64]:
    """Return the code points of TEXTS in one row; a lone surrogate is a sign like any other."""
    joined = "".join(texts).encode("utf-32-le", "surrogatepass")
    return np.frombuffer(joined, dtype="<u4").astype(np.uint64)


def hashed(codes: NDArray[np.uint64], size: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where an n-gram of SIZE signs begins in CODES, and its column.

    An n-gram stays inside one word; the space before or after a word may be its first or last sign.
    """
    count = len(codes) - size + 1
    if count <= 0:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    space = codes == _SPACE
    open_ = np.ones(count, bool) if size > 2 else ~(space[:count] & space[1:])  # two texts meet there
    for inner in range(1, size - 1):
        open_ &= ~space[inner : inner + count]
    begin = np.flatnonzero(open_)
    value = np.full(len(begin), size, np.uint64)
    for step in range(size):
        value = (value ^ codes[begin + step]) * _PRIME
        value ^= value >> _DOWN
    value *= _MIX
    return begin, ((value >> np.uint64(40)) & np.uint64(DIMENSION - 1)).astype(np.int64)


def grams(texts: Sequence[str]) -> Grams:
    """Count the n-grams of each text; the same n-gram always falls into the same column."""
    return counted([plain_words(text) for text in texts])


def counted(words: Sequence[str]) -> Grams:
    """Count the n-grams of texts that went through `plain_words` already."""
    owner = np.repeat(np.arange(len(words)), [len(text) for text in words])
    codes = signs(words)
    keys = []
    for size in range(SHORTEST, LONGEST + 1):
        begin, column = hashed(codes, size)
        keys.append(owner[begin] * DIMENSION + column)
    found, counts = np.unique(np.concatenate(keys), return_counts=True)
    starts = np.searchsorted(found, np.arange(len(words) + 1) * DIMENSION)
    return Grams(starts.astype(np.int64), found % DIMENSION, counts.astype(np.int64))


@cache
def concept_column(sign: str) -> int:
    """Return the column of a sign, such as a concept's id; it stays when the lexicon grows."""
    group = TRAITS if sign.startswith(_TRAITS) else DEEDS if ">" in sign else 0
    return group * GROUP + zlib.crc32(sign.encode()) % GROUP


def marks(concepts: Sequence[Collection[str]]) -> Grams:
    """Return the columns of the signs of each text (`core.signs`), each counted once; those of a group together."""
    columns = [sorted({concept_column(name) for name in names}) for names in concepts]
    starts = np.concatenate([[0], np.cumsum([len(row) for row in columns])]).astype(np.int64)
    every = np.array([column for row in columns for column in row], np.int64)
    return Grams(starts, every, np.ones(len(every), np.int64))
