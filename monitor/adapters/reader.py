"""Entries -> readings: language, concepts, labels, claims, happenings and flags, in one pass over a batch."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

import numpy as np

from monitor.adapters.models import Encoder, LabelModel, identify
from monitor.core.claims import claims
from monitor.core.drift import Rates
from monitor.core.flags import flags
from monitor.core.happenings import happenings
from monitor.core.in_force import InForce
from monitor.core.lexicon import Lexicon
from monitor.core.mentions import countries, materials, organisations
from monitor.core.reasons import Reason
from monitor.core.signs import signs
from monitor.domain import Claim, ConceptHit, Entry, Happening, Reading
from monitor.errors import Problem

READ_AT_MOST = 20_000  # characters of one text; what follows is kept, not read


class Told(NamedTuple):
    hits: tuple[ConceptHit, ...]
    claims: tuple[Claim, ...]
    happenings: tuple[Happening, ...]


def told(text: str, language: str, published: datetime | None, lexicon: Lexicon) -> Told:
    """Return what the words of TEXT name, count and tell; no model has a part in it."""
    hits = tuple(lexicon.find(text, language))
    figures = tuple(claims(text, language, hits=hits, lexicon=lexicon, published=published))
    done = happenings(text, language, hits=hits, lexicon=lexicon, published=published, claims=figures)
    return Told(hits, figures, tuple(done))


class _Rules(Protocol):
    def current(self) -> InForce: ...


class _Model(Protocol):
    @property
    def problems(self) -> tuple[Problem, ...]: ...

    def current(self) -> LabelModel: ...


class Reader:
    """Reads entries. Two readings of one entry by one version are equal."""

    def __init__(self, encoder: Encoder, model: _Model, rules: _Rules, *, languages: Sequence[str]) -> None:
        self._encoder = encoder
        self._model = model
        self._rules = rules
        self._languages = tuple(languages)

    @property
    def version(self) -> str:
        return _version(self._model.current(), self._rules.current().lexicon)

    @property
    def usual(self) -> Mapping[str, Rates]:
        """Return by language the rates of labels that the model was tested on."""
        return self._model.current().usual

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return why a newer label model is refused; the one before reads on."""
        return self._model.problems

    def why(self, entry: Entry, reading: Reading) -> dict[str, tuple[Reason, ...]]:
        """Return what moved each label that READING holds, and `urgent` where it is."""
        text = entry.text[:READ_AT_MOST]
        lexicon = self._rules.current().lexicon
        concepts = signs(reading.hits, reading.happenings, reading.claims, lexicon)
        vector = np.frombuffer(reading.vector, "<f4")
        model = self._model.current()
        labels = (*reading.held, *(("urgent",) if reading.is_urgent else ()))
        return {label: model.why(text, label, concepts, vector) for label in labels if len(vector)}

    def read(self, batch: Sequence[Entry]) -> list[Reading]:
        texts = [entry.text[:READ_AT_MOST] for entry in batch]
        languages = [
            identify(text, entry.language, self._languages) for text, entry in zip(texts, batch, strict=True)
        ]
        vectors = self._encoder.encode(texts)
        model, lexicon = self._model.current(), self._rules.current().lexicon
        version = _version(model, lexicon)
        every = []
        warned = []  # right behind its text's other readings: they share what is cut and dated once
        for text, language, entry in zip(texts, languages, batch, strict=True):
            one = told(text, language, entry.published, lexicon)
            every.append(one)
            warned.append(flags(text, language, one.happenings, one.claims, entry.published))
        seen = [signs(one.hits, one.happenings, one.claims, lexicon) for one in every]
        labelled = model.read(texts, seen, vectors)
        found = []
        for language, (hits, figures, done), warnings, labels, vector in zip(
            languages, every, warned, labelled, vectors, strict=True
        ):
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
                    claims=figures,
                    happenings=done,
                    flags=warnings,
                    vector=vector.astype("float32").tobytes(),
                    model=version,
                    lexicon=lexicon.version,
                )
            )
        return found


def _version(model: LabelModel, lexicon: Lexicon) -> str:
    return f"{model.version}+{lexicon.version}"
