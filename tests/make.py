"""Small makers of domain values for tests: give what matters, the rest is plain."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

from monitor.domain import Claim, ConceptHit, Entry, Happening, Member, Reading

EIGHT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def entry(
    title: str = "Title", *, id: int = 1, hours: float = 0, outlet: str = "Metals Ledger", **given
) -> Entry:
    when = EIGHT + timedelta(hours=hours)
    plain: dict[str, Any] = {
        "source_id": "s",
        "key": f"k{id}",
        "retrieved_at": when,
        "first_seen": when,
        "published": when,
        "reliability": "B",
        "external_id": f"x{id}",
    }
    return Entry(title=title, id=id, outlet=outlet, **(plain | given))


def vector(*parts: float) -> bytes:
    """A unit vector that has PARTS in its first places."""
    full = np.zeros(512, dtype=np.float32)
    full[: len(parts)] = parts
    return (full / max(float(np.linalg.norm(full)), 1e-9)).astype(np.float32).tobytes()


def reading(
    language: str = "en",
    *,
    materials: Sequence[str] = (),
    organisations: Sequence[str] = (),
    countries: Sequence[str] = (),
    claims: Sequence[Claim] = (),
    happenings: Sequence[Happening] = (),
    hits: Sequence[ConceptHit] = (),
    flags: Sequence[str] = (),
    meaning: bytes = b"",
) -> Reading:
    return Reading(
        language=language,
        materials=tuple(materials),
        organisations=tuple(organisations),
        countries=tuple(countries),
        claims=tuple(claims),
        happenings=tuple(happenings),
        hits=tuple(hits),
        flags=tuple(flags),
        vector=meaning or vector(1.0),
        model="m",
        lexicon="l",
    )


def member(title: str = "Title", *, kind: str = "media", read: Reading | None = None, **given) -> Member:
    return Member(entry=entry(title, **given), reading=read or reading(), kind=kind)


def claim(value: float, unit: str = "t", indicator: str | None = "production", **given) -> Claim:
    return Claim(start=0, end=4, value=value, unit=unit, indicator=indicator, **given)
