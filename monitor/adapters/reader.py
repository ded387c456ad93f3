"""Entries -> readings: language, concepts, labels, claims, happenings and flags, in one pass over a batch."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from monitor.adapters.models import Encoder, LabelModel, identify
from monitor.core.claims import claims
from monitor.core.drift import Rates
from monitor.core.flags import flags
from monitor.core.happenings import happenings
from monitor.core.in_force import InForce
from monitor.core.mentions import countries, materials, named, organisations
from monitor.core.reasons import Reason
from monitor.domain import Entry, Reading

READ_AT_MOST = 20_000  # characters of one text; what follows is kept, not read


class _Rules(Protocol):
    def current(self) -> InForce: ...


class Reader:
    """Reads entries. Two readings of one entry by one version are equal."""

    def __init__(
        self, encoder: Encoder, labels: Callable[[], LabelModel], rules: _Rules, *, languages: Sequence[str]
    ) -> None:
        self._encoder = encoder
        self._labels = labels
        self._rules = rules
        self._languages = tuple(languages)

    @property
    def version(self) -> str:
        return f"{self._labels().version}+{self._rules.current().lexicon.version}"

    @property
    def usual(self) -> Mapping[str, Rates]:
        """Return by language the rates of labels that the model was tested on."""
        return self._labels().usual

    def why(self, entry: Entry, reading: Reading) -> dict[str, tuple[Reason, ...]]:
        """Return what moved each label that READING holds, and `urgent` where it is."""
        text = entry.text[:READ_AT_MOST]
        concepts = named(reading.hits, self._rules.current().lexicon)
        vector = np.frombuffer(reading.vector, "<f4")
        labels = (*reading.held, *(("urgent",) if reading.is_urgent else ()))
        return {label: self._labels().why(text, label, concepts, vector) for label in labels if len(vector)}

    def read(self, batch: Sequence[Entry]) -> list[Reading]:
        texts = [entry.text[:READ_AT_MOST] for entry in batch]
        languages = [
            identify(text, entry.language, self._languages) for text, entry in zip(texts, batch, strict=True)
        ]
        vectors = self._encoder.encode(texts)
        model = self._labels()
        version = self.version
        lexicon = self._rules.current().lexicon
        every = [lexicon.find(text, language) for text, language in zip(texts, languages, strict=True)]
        labelled = model.read(texts, [named(hits, lexicon) for hits in every], vectors)
        found = []
        for entry, text, language, hits, labels, vector in zip(
            batch, texts, languages, every, labelled, vectors, strict=True
        ):
            told = claims(text, language, hits=hits, lexicon=lexicon, published=entry.published)
            done = happenings(
                text, language, hits=hits, lexicon=lexicon, published=entry.published, claims=told
            )
            found.append(
                Reading(
                    language=language,
                    labels=labels.labels,
                    urgent=labels.urgent,
                    is_urgent=labels.urgent >= model.card.thresholds.get("urgent", 0.5),
                    hits=hits,
                    countries=countries(hits, lexicon),
                    organisations=organisations(hits),
                    materials=materials(hits),
                    claims=told,
                    happenings=done,
                    flags=flags(text, language, done, told, entry.published),
                    vector=vector.astype("float32").tobytes(),
                    model=version,
                    lexicon=lexicon.version,
                )
            )
        return found
