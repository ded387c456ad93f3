"""Stories -> columns: one row a story, and long tables of its entries, happenings and claims that point to it.

Every question of a rule is about these columns only, so that one new story and an archive of a million old ones are
judged by the same expressions. Text stands lowered; ids stand as bits (see terms).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import polars as pl

from monitor.core.rules.terms import Terms
from monitor.core.rules.texts import lowered
from monitor.domain import LABELS, Happening, Member, Reading, Story

FLAGS = (
    *("retrospective", "opinion", "hedged", "anonymous_source", "future_dated", "unquantified"),
    *("future", "undated", "backdated", "tz_missing", "disputed", "single_source", "unreadable"),
)
_ROLES = ("actor", "object", "counterpart")


@dataclass(frozen=True, slots=True)
class Facts:
    """STORIES has one row a story; the others point to it with `row`."""

    stories: pl.DataFrame
    members: pl.DataFrame
    happenings: pl.DataFrame
    claims: pl.DataFrame
    listings: pl.DataFrame
    names: pl.DataFrame

    def table(self, name: str) -> pl.DataFrame:
        found: pl.DataFrame = getattr(self, name)
        return found

    def __len__(self) -> int:
        return self.stories.height


def frame(stories: Sequence[Story], now: datetime, terms: Terms) -> Facts:
    """Return the facts of STORIES as of NOW."""
    return Facts(
        stories=_stories(stories, now, terms),
        members=_members(stories),
        happenings=_happenings(stories, terms),
        claims=_claims(stories),
        listings=pl.DataFrame(schema={"row": pl.UInt32, "id": pl.String, "change": pl.String}),
        names=pl.DataFrame(schema={"row": pl.UInt32, "supplier": pl.String, "score": pl.Float64}),
    )


def mentioned(reading: Reading) -> Iterator[str]:
    """Go through every id that a reading speaks of, in hits, mentions or roles."""
    yield from (hit.concept for hit in reading.hits)
    yield from (*reading.countries, *reading.organisations, *reading.materials)
    for happening in reading.happenings:
        yield from (*happening.actor, *happening.object, *happening.counterpart)


def flags_of(story: Story) -> frozenset[str]:
    """Return the flags of a story: its lead's, those of more than half of its members, and what the comparison found.

    One retrospective among five reports does not make a story old; the lead alone does.
    """
    each = [frozenset((*m.reading.flags, *m.entry.flags)) for m in story.members]
    lead = frozenset((*story.lead.reading.flags, *story.lead.entry.flags))
    most = {flag for flags in each for flag in flags if 2 * sum(flag in other for other in each) > len(each)}
    compared = frozenset(story.verification.flags) - frozenset().union(*each)
    return lead | most | compared


def since(story: Story) -> datetime:
    """Return when the story was first reported."""
    return min(member.entry.when for member in story.members)


def flag_bits(flags: Iterable[str]) -> int:
    """Return FLAGS as bits; an unknown one has none."""
    return sum(1 << FLAGS.index(flag) for flag in set(flags) if flag in FLAGS)


def _stories(stories: Sequence[Story], now: datetime, terms: Terms) -> pl.DataFrame:
    columns: dict[str, pl.Series] = {}
    for label in LABELS:
        columns[f"p.{label}"] = _series((_best(story, label) for story in stories), pl.Float32)
        columns[f"h.{label}"] = _series((_held(story, label) for story in stories), pl.Boolean)
    columns |= terms.columns("m", ([id_ for m in s.members for id_ in mentioned(m.reading)] for s in stories))
    columns["flags"] = _series((flag_bits(flags_of(story)) for story in stories), pl.UInt32)
    columns["status"] = _series((story.verification.status.value for story in stories), pl.String)
    columns["origins"] = _series((len(story.verification.origins) for story in stories), pl.UInt32)
    columns["age"] = _series(((now - since(story)).total_seconds() / 3600 for story in stories), pl.Float64)
    return pl.DataFrame(columns)


def _series(values: Iterable[Any], dtype: type[pl.DataType]) -> pl.Series:
    return pl.Series(list(values), dtype=dtype)


def _best(story: Story, label: str) -> float:
    scores = (s.probability for m in story.members for s in m.reading.labels if s.label == label)
    return max(scores, default=0.0)


def _held(story: Story, label: str) -> bool:
    return any(s.holds for m in story.members for s in m.reading.labels if s.label == label)


def _long(rows: Sequence[Mapping[str, Any]], schema: Mapping[str, type[pl.DataType]]) -> pl.DataFrame:
    return pl.DataFrame({name: [row[name] for row in rows] for name in schema}, schema=dict(schema))


def _each(stories: Sequence[Story]) -> Iterator[tuple[int, Member]]:
    return ((row, member) for row, story in enumerate(stories) for member in story.members)


def _members(stories: Sequence[Story]) -> pl.DataFrame:
    rows = [
        {
            "row": row,
            "source": member.entry.source_id,
            "kind": member.kind,
            "reliability": member.entry.reliability,
            "country": member.country or "",
            "declared": member.entry.language or "",
            "language": member.reading.language,
            "text": lowered(member.entry.text),
        }
        for row, member in _each(stories)
    ]
    words = ("source", "kind", "reliability", "country", "declared", "language", "text")
    return _long(rows, {"row": pl.UInt32, **dict.fromkeys(words, pl.String)})


def _happenings(stories: Sequence[Story], terms: Terms) -> pl.DataFrame:
    found = [(row, h) for row, member in _each(stories) for h in member.reading.happenings]
    head = _long(
        [{"row": row, "action": h.action, "modality": h.modality.value} for row, h in found],
        {"row": pl.UInt32, "action": pl.String, "modality": pl.String},
    )
    columns: dict[str, pl.Series] = {}
    for role in _ROLES:
        columns |= terms.columns(f"{role}.", (_in_role(h, role) for _, h in found))
    return head.with_columns(**columns)


def _in_role(happening: Happening, role: str) -> tuple[str, ...]:
    found: tuple[str, ...] = getattr(happening, role)
    return found


def _claims(stories: Sequence[Story]) -> pl.DataFrame:
    rows = [
        {
            "row": row,
            "indicator": claim.indicator or "",
            "unit": claim.unit or "",
            "low": claim.value,
            "high": claim.value if claim.high is None else claim.high,
        }
        for row, member in _each(stories)
        for claim in member.reading.claims
    ]
    schema = {
        "row": pl.UInt32,
        "indicator": pl.String,
        "unit": pl.String,
        "low": pl.Float64,
        "high": pl.Float64,
    }
    return _long(rows, schema)
