"""The lexicon's ids -> bits in a few 64-bit columns, and questions about ids -> expressions over those columns."""

from collections.abc import Iterable, Mapping

import polars as pl

from monitor.core.lexicon import Lexicon

WORD = 64


class Terms:
    """Every concept has one bit. A country is its concept; ids that the lexicon does not know have none."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._place = {id_: at for at, id_ in enumerate(sorted(lexicon.concepts))}
        self._iso = {
            concept.codes["iso"]: self._place[id_]
            for id_, concept in lexicon.concepts.items()
            if concept.kind == "country" and "iso" in concept.codes
        }
        self.width = len(self._place) // WORD + 1
        self._nations = _nations(lexicon)

    def place(self, id_: str) -> int | None:
        """Return the bit of a concept id or an ISO country code."""
        return self._iso.get(id_, self._place.get(id_))

    def words(self, ids: Iterable[str]) -> list[int]:
        found = [0] * self.width
        for id_ in ids:
            at = self.place(id_)
            if at is not None:
                found[at // WORD] |= 1 << (at % WORD)
        return found

    def country(self, iso: str) -> frozenset[str]:
        """Return all ids that stand for a state: its name, its organs, its office-holders."""
        return self._nations.get(iso, frozenset())

    def below(self, id_: str) -> frozenset[str]:
        """Return what a question about ID_ means: a country with its organs, else the concept and narrower ones."""
        return self.country(id_) if id_ in self._iso else self._lexicon.narrower(id_)

    def any_of(self, prefix: str, ids: Iterable[str]) -> pl.Expr:
        """Return whether one of IDS is in the columns PREFIX0, PREFIX1 ..."""
        masks = self.words(ids)
        parts = [
            (pl.col(f"{prefix}{at}") & pl.lit(mask, dtype=pl.UInt64)) != 0
            for at, mask in enumerate(masks)
            if mask
        ]
        return pl.any_horizontal(parts) if parts else pl.repeat(value=False, n=pl.len())

    def columns(self, prefix: str, rows: Iterable[Iterable[str]]) -> Mapping[str, pl.Series]:
        """Return the columns PREFIX0, PREFIX1 ... of ROWS of ids."""
        packed = [self.words(ids) for ids in rows]
        return {
            f"{prefix}{at}": pl.Series([row[at] for row in packed], dtype=pl.UInt64)
            for at in range(self.width)
        }


def _nations(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for id_ in lexicon.concepts:
        nation = lexicon.nation(id_)
        if nation:
            found.setdefault(nation, set()).add(id_)
    return {iso: frozenset(ids) for iso, ids in found.items()}
