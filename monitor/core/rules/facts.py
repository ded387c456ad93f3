"""Stories -> what rules ask about: one row a story, tables of the facts that a story can have several of, and the texts.

Every question of a rule is about these only, so that one new story and an archive of a million old ones are judged by
the same expressions. Text stands lowered; ids stand as they are read.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
import polars as pl

from monitor.core.rules.about import ABOUT, about
from monitor.core.rules.search import Asked, search
from monitor.core.rules.table import Rows, Table, plain
from monitor.core.rules.texts import lowered
from monitor.domain import LABELS, LabelScore, Reading, Story

FLAGS = (
    *("retrospective", "opinion", "hedged", "anonymous_source", "future_dated", "unquantified"),
    *("future", "undated", "backdated", "tz_missing", "disputed", "single_source", "unreadable"),
    *ABOUT,  # of the story as a whole; never flags of an entry
)
ROLES = ("actor", "object", "counterpart")
URGENT = "urgent"  # the classifier's own word on how pressing a text is; a rule asks for it as for a label
ASKED_LABELS = (*LABELS, URGENT)
SCORES = {f"p.{label}": pl.Float32 for label in ASKED_LABELS} | {
    f"h.{label}": pl.Boolean for label in ASKED_LABELS
}
_OF_LABEL = {label: (f"p.{label}", f"h.{label}") for label in LABELS}
_UNSCORED: Mapping[str, Any] = {name: 0.0 if kind == pl.Float32 else False for name, kind in SCORES.items()}
OWN: Mapping[str, Any] = {**SCORES, "age": pl.Float64}
TABLES: Mapping[str, Mapping[str, Any]] = {
    "traits": {"status": pl.String, "origins": pl.UInt32, "flags": pl.UInt32},
    "terms": {"id": pl.String},
    "members": dict.fromkeys(("source", "kind", "reliability", "country", "declared", "language"), pl.String),
    "happenings": {"action": pl.String, "modality": pl.String},
    "claims": {"indicator": pl.String, "unit": pl.String, "low": pl.Float64, "high": pl.Float64},
}
PARTY: Mapping[str, Any] = {"id": pl.String}  # of a role's table; its owners are kinds of happenings
Row = Mapping[str, Any]
Owned = tuple[int, Row]  # by a story; a party's row by a happening
Each = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]  # map, or a pool's


@dataclass(frozen=True, slots=True)
class Facts:
    """STORIES has one row a story. TABLE, SAID and OWN (columns of the stories; without it they all stand in STORIES)
    bring what is asked for: an archive reads no more than that.

    ANSWERED keeps answers by the question's key, HELD those of whole rules by what they ask, so that a changed rule costs
    its new questions only. PARTS are facts of some of the stories each; OF brings those of some parts as one. EACH does
    one thing to several, perhaps side by side.
    """

    stories: pl.DataFrame
    table: Callable[[str], Table]
    said: Callable[[Sequence[Asked]], Mapping[Asked, Rows]]
    own: Callable[[Sequence[str]], pl.DataFrame] | None = None
    answered: dict[str, pl.Series] = field(default_factory=dict)
    held: dict[str, pl.Series] = field(default_factory=dict)
    parts: Sequence["Facts"] = ()
    of: Callable[[Sequence["Facts"]], "Facts"] = field(default=lambda parts: parts[0])
    each: Each = map

    def columns(self, names: Sequence[str]) -> pl.DataFrame:
        """Return the stories' own columns NAMES, or what is there anyway where none is asked for."""
        return self.own(names) if self.own and names else self.stories

    def __len__(self) -> int:
        return self.stories.height


@dataclass(frozen=True, slots=True)
class Few:
    """The same of a few stories, one by one: OWN has a row a story, ROWS each table's rows and SPOKEN texts with owners."""

    own: Sequence[Row]
    rows: Mapping[str, Sequence[Owned]]
    spoken: Sequence[tuple[int, str]]


def few(stories: Sequence[Story], now: datetime) -> Few:
    """Return the facts of STORIES as of NOW."""
    rows = {name: _rows(name, stories) for name in TABLES}
    rows |= {role: _parties(rows["happenings"], role) for role in ROLES}
    spoken = [(at, text) for at, story in enumerate(stories) for text in texts_of(story)]
    return Few([_own(story, now) for story in stories], rows, spoken)


def frame(stories: Sequence[Story], now: datetime) -> Facts:
    """Return the facts of STORIES as of NOW in the form in which an archive has them."""
    each = few(stories, now)
    owners = np.array([at for at, _ in each.spoken], dtype=np.uint32)
    text = pl.Series([text for _, text in each.spoken], dtype=pl.String)
    own = pl.DataFrame([tuple(row.values()) for row in each.own], schema=dict(OWN), orient="row")
    return Facts(
        own,
        lambda name: plain(each.rows[name], TABLES.get(name, PARTY)),
        lambda asked: search(owners, text, asked),
    )


def _parties(happenings: Sequence[Owned], role: str) -> list[Owned]:
    return [(at, {"id": id_}) for at, (_, said) in enumerate(happenings) for id_ in said[role]]


def mentioned(reading: Reading) -> Iterator[str]:
    """Go through every id that a reading speaks of, in hits, mentions or roles."""
    yield from (hit.concept for hit in reading.hits)
    yield from (*reading.countries, *reading.organisations, *reading.materials)
    for happening in reading.happenings:
        yield from (*happening.actor, *happening.object, *happening.counterpart)


def flags_of(story: Story) -> frozenset[str]:
    """Return the flags of a story: its lead's, those of more than half of its members, what the comparison found,
    and whether chances, talks or prices are all that it is about.

    One retrospective among five reports does not make a story old; the lead alone does.
    """
    each = [frozenset((*m.reading.flags, *m.entry.flags)) for m in story.members]
    lead = frozenset((*story.lead.reading.flags, *story.lead.entry.flags))
    most = {flag for flag in set().union(*each) if 2 * sum(flag in other for other in each) > len(each)}
    compared = frozenset(story.verification.flags) - frozenset().union(*each)
    return lead | most | compared | about(story)


def since(story: Story) -> datetime:
    """Return when the story was first reported."""
    return min(member.entry.when for member in story.members)


def flag_bits(flags: Iterable[str]) -> int:
    """Return FLAGS as bits; an unknown one has none."""
    return sum(1 << FLAGS.index(flag) for flag in set(flags) if flag in FLAGS)


def texts_of(story: Story) -> list[str]:
    return [lowered(member.entry.text) for member in story.members]


def labels_of(reading: Reading) -> tuple[LabelScore, ...]:
    """Return the labels of a reading, and how urgent it is as one more."""
    return (*reading.labels, LabelScore(URGENT, reading.urgent, reading.is_urgent))


def scores_of(story: Story) -> Row:
    """Return the best probability of each label, and whether one of the entries holds it.

    How urgent it is the more pressing half of the entries says, by its mean and by being half of them: the loudest of ten
    must not page anybody, and a gazette's dry notice must not hush the agency that tells the same.
    """
    found = dict(_UNSCORED)
    for score in (score for member in story.members for score in member.reading.labels):
        if score.label in _OF_LABEL:
            best, held = _OF_LABEL[score.label]
            found[best], found[held] = max(found[best], score.probability), found[held] or score.holds
    each = [member.reading for member in story.members]
    pressing = sorted((reading.urgent for reading in each), reverse=True)[: (len(each) + 1) // 2]
    found[f"p.{URGENT}"] = sum(pressing) / len(pressing)
    found[f"h.{URGENT}"] = 2 * sum(reading.is_urgent for reading in each) >= len(each)
    return found


def traits_of(story: Story) -> Iterator[Row]:
    known = story.verification
    flags = flag_bits(flags_of(story))
    yield {"status": known.status.value, "origins": len(known.origins), "flags": flags}


def terms_of(story: Story) -> Iterator[Row]:
    ids = {id_ for member in story.members for id_ in mentioned(member.reading)}
    return ({"id": id_} for id_ in sorted(ids))


def members_of(story: Story) -> Iterator[Row]:
    for member in story.members:
        yield {
            "source": member.entry.source_id,
            "kind": member.kind,
            "reliability": member.entry.reliability,
            "country": member.country or "",
            "declared": member.entry.language or "",
            "language": member.reading.language,
        }


def happenings_of(story: Story) -> Iterator[Row]:
    for happening in (h for member in story.members for h in member.reading.happenings):
        roles = {role: list(getattr(happening, role)) for role in ROLES}
        yield {"action": happening.action, "modality": happening.modality.value, **roles}


def claims_of(story: Story) -> Iterator[Row]:
    for claim in (claim for member in story.members for claim in member.reading.claims):
        high = claim.value if claim.high is None else claim.high
        yield {
            "indicator": claim.indicator or "",
            "unit": claim.unit or "",
            "low": _float(claim.value),
            "high": _float(high),
        }


def _float(value: float | None) -> float | None:
    return None if value is None else float(value)


FACTS_OF: Mapping[str, Callable[[Story], Iterator[Row]]] = {
    "traits": traits_of,
    "terms": terms_of,
    "members": members_of,
    "happenings": happenings_of,
    "claims": claims_of,
}


def _rows(name: str, stories: Sequence[Story]) -> list[Owned]:
    return [(at, row) for at, story in enumerate(stories) for row in FACTS_OF[name](story)]


def _own(story: Story, now: datetime) -> Row:
    return {**scores_of(story), "age": (now - since(story)).total_seconds() / 3600}
