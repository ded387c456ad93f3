"""Stories -> the rows an archive keeps, one a story -> tables that rules can be asked about.

A row holds the story's own facts only, nothing that a rule, the profile or the lexicon of the day has made of it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Any

import numpy as np
import polars as pl

from monitor.core.rules.facts import FACTS_OF, PARTY, ROLES, SCORES, TABLES, scores_of, since, texts_of
from monitor.core.rules.table import grouped
from monitor.domain import Entry, Story

LATE = timedelta(days=7)
_FEW = 50  # stories that are sooner taken one by one
_MOMENT = pl.Datetime("us", "UTC")
_LISTS = {name: schema for name, schema in TABLES.items() if name != "traits"}
_PARTIES = dict.fromkeys(ROLES, pl.List(pl.String))
_SINGLE: Mapping[str, Any] = {
    "id": pl.Int64,
    "revision": pl.Int64,
    "day": pl.Date,
    "at": _MOMENT,
    "age": pl.Float64,
    "stale": pl.Float64,
    "title": pl.String,
    **SCORES,
}
SCHEMA: Mapping[str, Any] = {
    **_SINGLE,
    **TABLES["traits"],
    **{
        name: pl.List(pl.Struct({**schema, **(_PARTIES if name == "happenings" else {})}))
        for name, schema in _LISTS.items()
    },
    "texts": pl.List(pl.String),
}


def as_of(story: Story) -> datetime:
    """Return when the story became what it is: an archive judges it as on that day."""
    return max(_came(member.entry) for member in story.members)


def _came(entry: Entry) -> datetime:
    """Return when ENTRY was news to us; what came in long after (an import, a feed's backlog) was on its own day."""
    back_filled = entry.first_seen - entry.when > LATE and "backdated" not in entry.flags
    return entry.when if back_filled else entry.first_seen


def rows(stories: Sequence[Story]) -> pl.DataFrame:
    """Return one row a story, with all that a rule can ask about it."""
    if len(stories) <= _FEW:
        return pl.from_dicts([_whole(story) for story in stories], schema=dict(SCHEMA))
    found = [_single(story) for story in stories]
    traits = [next(iter(FACTS_OF["traits"](story))) for story in stories]
    single = {name: [row[name] for row in found] for name in _SINGLE}
    single |= {name: [row[name] for row in traits] for name in TABLES["traits"]}
    kept = pl.DataFrame(single, schema=dict(_SINGLE) | dict(TABLES["traits"]))
    lists = [_listed(name, stories) for name in _LISTS]
    texts = _strings("texts", [texts_of(story) for story in stories])
    return kept.with_columns(*lists, texts).select(list(SCHEMA))


def _whole(story: Story) -> dict[str, Any]:
    lists = {name: list(FACTS_OF[name](story)) for name in _LISTS}
    return {**_single(story), **next(iter(FACTS_OF["traits"](story))), **lists, "texts": texts_of(story)}


def _listed(name: str, stories: Sequence[Story]) -> pl.Series:
    """Return the facts of one kind as a column of lists."""
    each = [list(FACTS_OF[name](story)) for story in stories]
    if not any(each):
        return pl.Series(name, [[]], dtype=SCHEMA[name]).new_from_index(0, len(stories))
    fields = dict(_LISTS[name]) | (_PARTIES if name == "happenings" else {})
    flat = pl.DataFrame([_column(field, fields[field], list(chain(*each))) for field in fields])
    return _gathered(name, list(map(len, each)), flat.select(pl.struct(*fields).alias(name))[name])


def _column(field: str, kind: Any, facts: Sequence[Mapping[str, Any]]) -> pl.Series:
    values = [fact[field] for fact in facts]
    return _strings(field, values) if field in _PARTIES else pl.Series(field, values, dtype=kind)


def _strings(name: str, each: Sequence[Sequence[str]]) -> pl.Series:
    return _gathered(name, list(map(len, each)), pl.Series(list(chain(*each)), dtype=pl.String))


def _gathered(name: str, lengths: Sequence[int], flat: pl.Series) -> pl.Series:
    """Return FLAT as lists of these LENGTHS, one after the other; a list made by itself would take ten times as long."""
    kind = pl.List(flat.dtype)
    owners = np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)
    some = pl.DataFrame({"row": owners, name: flat}).group_by("row", maintain_order=True).agg(name)
    every = pl.DataFrame({"row": np.arange(len(lengths), dtype=np.uint32)})
    joined = every.join(some, on="row", how="left", maintain_order="left")[name]
    return joined.fill_null(pl.Series([[]], dtype=kind)).cast(kind).alias(name)


def _single(story: Story) -> dict[str, Any]:
    at = as_of(story)
    return {
        "id": story.id,
        "revision": story.revision,
        "day": (story.first_seen or min(member.entry.first_seen for member in story.members)).date(),
        "at": at,
        "age": _hours(at, since(story)),
        "stale": _hours(at, max(member.entry.when for member in story.members)),
        "title": story.title,
        **scores_of(story),
    }


def _hours(now: datetime, then: datetime) -> float:
    return (now - then).total_seconds() / 3600


def latest(kept: pl.DataFrame) -> pl.DataFrame:
    """Return the last row of each story, oldest story first."""
    return kept.sort("revision", maintain_order=True).unique("id", keep="last").sort("at", "id")


def tables(kept: pl.DataFrame) -> Mapping[str, Callable[[], pl.DataFrame]]:
    """Return what makes each table of the stories KEPT; one is made at a time, since texts are long."""
    numbered = kept.with_row_index("row")
    kinds = _happenings(numbered)
    makes: dict[str, Callable[[], pl.DataFrame]] = {
        name: partial(_grouped, numbered, name) for name in _LISTS
    }
    makes |= {role: partial(_parties, kinds, role) for role in ROLES}
    return makes | {
        "stories": lambda: kept.select(list(_SINGLE)),
        "traits": lambda: grouped(numbered.select("row", *TABLES["traits"])),
        "happenings": lambda: kinds.drop(ROLES),
        "texts": lambda: numbered.select("row", text="texts").explode("text", empty_as_null=False),
    }


def _grouped(numbered: pl.DataFrame, name: str) -> pl.DataFrame:
    return grouped(_long(numbered, name))


def _long(numbered: pl.DataFrame, name: str) -> pl.DataFrame:
    return numbered.select("row", name).explode(name, empty_as_null=False).unnest(name)


def _happenings(numbered: pl.DataFrame) -> pl.DataFrame:
    """Return the kinds of happenings with who is in which role."""
    return grouped(_long(numbered, "happenings").with_columns(pl.col(*ROLES).list.unique().list.sort()))


def _parties(kinds: pl.DataFrame, role: str) -> pl.DataFrame:
    """Return who stands in ROLE, each with the kinds of happenings in which it does."""
    long = kinds.select(role).with_row_index("kind").explode(role, empty_as_null=False)
    return grouped(long.rename({role: next(iter(PARTY))}), "kind")
