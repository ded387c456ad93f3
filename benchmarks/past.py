"""A lexicon -> invented rows of an archive, as many as asked for: skewed like news, text of about 500 bytes a story."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import polars as pl

from monitor.core.columns import SCHEMA
from monitor.core.lexicon import Lexicon
from monitor.core.rules.facts import ASKED_LABELS, ROLES
from monitor.domain import Modality, Status

CHUNK = 20_000
DAYS = 365
START = datetime(2025, 11, 24, tzinfo=UTC)


class Past:
    """Draws stories. Few concepts are named often and many seldom, as in the news."""

    def __init__(self, lexicon: Lexicon, seed: int = 7) -> None:
        self._random = random.Random(7)  # which ids are named often is the same in every chunk
        self._ids = self._ranked(lexicon, None)
        self._parties = [*self._ranked(lexicon, "country"), *self._ranked(lexicon, "organisation")]
        self._actions = self._ranked(lexicon, "action")
        self._indicators = self._ranked(lexicon, "indicator")
        names = [name for c in lexicon.concepts.values() for name in c.names.get("en", ())[:1]]
        self._words = [*names, *(f"{a}{b}" for a in _SOUNDS for b in _SOUNDS)]
        self._sources = [f"source-{n}" for n in range(200)]
        self._random.seed(seed)

    def _ranked(self, lexicon: Lexicon, kind: str | None) -> list[str]:
        found = [id_ for id_, c in sorted(lexicon.concepts.items()) if kind in (None, c.kind)]
        self._random.shuffle(found)
        return found

    def _drawn(self, of: Sequence[str], most: int) -> list[str]:
        number, draw = self._random.randint(0, most), self._random.random
        return [of[int(len(of) * draw() ** 3)] for _ in range(number)]

    def frame(self, start: int, stories: int) -> pl.DataFrame:
        """Return the rows of CHUNK stories from START on, of STORIES in all, oldest first."""
        rows = [self._row(at, stories) for at in range(start, min(start + CHUNK, stories))]
        return pl.DataFrame({name: [row[name] for row in rows] for name in SCHEMA}, schema=dict(SCHEMA))

    def _row(self, at: int, of: int) -> dict[str, Any]:
        pick, chance = self._random.choice, self._random.random
        when = START + timedelta(days=DAYS * at / of)
        words = " ".join(self._random.choices(self._words, k=75)).lower()
        scores = {f"p.{label}": chance() ** 4 for label in ASKED_LABELS}
        return {
            "id": at + 1,
            "revision": 1,
            "day": date(when.year, when.month, when.day),
            "at": when,
            "age": chance() * 72,
            "stale": chance() * 60,
            "title": words[:60],
            **scores,
            **{f"h.{label}": scores[f"p.{label}"] > 0.5 for label in ASKED_LABELS},
            "status": pick(list(Status)).value,
            "origins": self._random.randint(1, 4),
            "flags": 1 << self._random.randint(0, 12) if chance() < 0.4 else 0,
            "terms": [{"id": id_} for id_ in sorted(set(self._drawn(self._ids, 12)))],
            "members": [self._member() for _ in range(self._random.choice((1, 1, 2)))],
            "happenings": [self._happening() for _ in range(self._random.randint(0, 2))],
            "claims": [self._claim() for _ in range(self._random.randint(0, 2))],
            "texts": [words],
        }

    def _member(self) -> dict[str, str]:
        pick = self._random.choice
        return {
            "source": pick(self._sources),
            "kind": pick(("media", "official", "agency")),
            "reliability": pick("ABCF"),
            "country": pick(("DE", "FR", "US", "CN", "")),
            "declared": pick(("en", "de", "fr", "")),
            "language": pick(("en", "de", "fr", "es", "ja", "zh")),
        }

    def _happening(self) -> dict[str, Any]:
        action = self._actions[int(len(self._actions) * self._random.random() ** 2)]
        roles = {role: sorted(set(self._drawn(self._parties, 2))) for role in ROLES}
        return {"action": action, "modality": self._random.choice(list(Modality)).value, **roles}

    def _claim(self) -> dict[str, Any]:
        value = round(self._random.random() * 100, 1)
        unit = self._random.choice(("percent", "t", "USD", "EUR"))
        return {
            "indicator": (self._drawn(self._indicators, 1) or [""])[0],
            "unit": unit,
            "low": value,
            "high": value,
        }


_SOUNDS = [a + b for a in "bdfgklmnprst" for b in "aeiou"]
