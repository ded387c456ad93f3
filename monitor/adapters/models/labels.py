"""The label model on disk -> the labels of texts, as one matrix product."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from monitor.adapters.models import card as cards
from monitor.adapters.models.card import Card
from monitor.adapters.models.space import Space, linear
from monitor.adapters.models.weights import weights
from monitor.core.drift import Rates
from monitor.core.grams import grams, marks
from monitor.core.labels import OUTPUTS, Labelled, Linear, joint, labelled, logits, neutral, probabilities
from monitor.core.reasons import Reason, why


@dataclass(frozen=True, slots=True)
class LabelModel:
    """Reads labels. Loading refuses what the card does not vouch for."""

    card: Card
    linear: Linear

    @classmethod
    def load(cls, directory: Path) -> Self:
        card = cards.load(directory)
        return cls(
            card,
            linear(
                *weights(directory / "model.skops"),
                Space.load(directory / "space.npz"),
                thresholds=[card.thresholds[output] for output in OUTPUTS],
                sure=[card.sure[output] for output in OUTPUTS],
            ),
        )

    @property
    def version(self) -> str:
        return self.card.version

    @property
    def usual(self) -> dict[str, Rates]:
        """Return by language how often each label was taken in what the model was tested on."""
        return {language: Rates(**held) for language, held in self.card.usual.items()}

    def read(
        self, texts: Sequence[str], concepts: Sequence[Collection[str]], vectors: NDArray[np.float32]
    ) -> list[Labelled]:
        """Return one reading a text. A text that says nothing (its vector is zero) gets the neutral one.

        CONCEPTS: ids that the head of each text names, broader ones included, and the other `signs`.
        """
        if not texts:
            return []
        rows = joint(probabilities(logits(self.linear, vectors, grams(texts), marks(concepts))))
        said = np.abs(vectors).sum(axis=1) > 0
        return [
            labelled(self.linear, row) if full else neutral() for row, full in zip(rows, said, strict=True)
        ]

    def why(
        self, text: str, label: str, concepts: Collection[str], vector: NDArray[np.float32], *, limit: int = 8
    ) -> tuple[Reason, ...]:
        """Return what moved LABEL most in TEXT: words, concepts, the meaning of the whole."""
        return why(self.linear, text, label, concepts, vector, limit=limit)
