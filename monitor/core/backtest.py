"""Rules + facts of past stories -> what each would have scored and whether it would have been told; counts, differences."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from math import sqrt
from operator import add

import polars as pl

from monitor.core.rules import Compiled, Facts
from monitor.domain import ActionClass, Severity

CLASSES = (ActionClass.WATCH, ActionClass.STRATEGIC, ActionClass.URGENT)
_Z = 1.96
_INT16 = 2**15


def judged(compiled: Compiled, facts: Facts, since: datetime | None = None) -> pl.DataFrame:
    """Return for each story from SINCE on: id, at, score, severity, class, told, and whether each rule held (`rule:<id>`)."""
    found = facts.stories.select("id", "at", "stale").with_columns(
        compiled.held(facts).rename(lambda id_: f"rule:{id_}") if compiled.in_force else []
    )
    for each in _verdict(compiled):
        found = found.with_columns(each)
    return found.filter(pl.col("at") >= since) if since else found


def _verdict(compiled: Compiled) -> tuple[tuple[pl.Expr, ...], ...]:
    """Return what makes score, class, severity and told of the rules that held: what stands on what was made before later."""
    return (
        (_score(compiled).alias("score"), _class(compiled).alias("class")),
        (_severity(compiled).alias("severity"),),
        (_told(compiled).alias("told"),),
    )


def _score(compiled: Compiled) -> pl.Expr:
    """Only stable rules count, as in life; those that speak of one thing up to their bound."""
    points = {rule.id: rule.points for rule in compiled.in_force if rule.alerts}
    if not points:
        return pl.repeat(0, pl.len(), dtype=pl.Int32)
    most = sum(map(abs, points.values()))
    kind = pl.Int16 if most < _INT16 else pl.Int32  # half the bytes, half the time
    none = pl.lit(0, dtype=kind)
    part = {
        rule: pl.when(f"rule:{rule}").then(pl.lit(each, dtype=kind)).otherwise(none)
        for rule, each in points.items()
    }
    over = [
        (pl.sum_horizontal([part[rule] for rule in given]) - pl.lit(at_most, dtype=kind)).clip(lower_bound=0)
        for given, at_most in _bounds(compiled, points)
    ]
    return (_sum([*part.values()]) - pl.sum_horizontal(over or [none])).cast(pl.Int32).clip(0, 100)


def _sum(parts: Sequence[pl.Expr]) -> pl.Expr:
    """Return the sum of PARTS, two at a time: all at once they would take memory for each part of every story."""
    while len(parts) > 1:
        parts = [reduce(add, parts[at : at + 2]) for at in range(0, len(parts), 2)]
    return parts[0]


def _bounds(compiled: Compiled, points: Mapping[str, int]) -> Iterator[tuple[list[str], int]]:
    """Go through the rules that count up to a bound together, where they can reach it."""
    for bound in compiled.rulebook.scoring.together:
        given = [rule for rule in dict.fromkeys(bound.rules) if points.get(rule, 0) > 0]
        if sum(points[rule] for rule in given) > bound.at_most:
            yield given, bound.at_most


def _class(compiled: Compiled) -> pl.Expr:
    found = pl.repeat(0, pl.len(), dtype=pl.Int8)
    for at, name in enumerate(CLASSES):
        raising = [
            f"rule:{rule.id}"
            for rule in compiled.in_force
            if rule.alerts and rule.points > 0 and rule.action_class == name
        ]
        if at and raising:
            found = pl.when(pl.any_horizontal(raising)).then(pl.lit(at, dtype=pl.Int8)).otherwise(found)
    return found


def _severity(compiled: Compiled) -> pl.Expr:
    bands = compiled.rulebook.scoring.bands
    found = pl.repeat(int(Severity.INFO), pl.len(), dtype=pl.Int8)
    for band in sorted(bands, key=lambda band: Severity[band.severity]):
        grade = pl.lit(int(Severity[band.severity]), dtype=pl.Int8)
        found = pl.when(pl.col("score") >= band.at_least).then(grade).otherwise(found)
    return found


def _told(compiled: Compiled) -> pl.Expr:
    scoring = compiled.rulebook.scoring
    stable = [f"rule:{rule.id}" for rule in compiled.in_force if rule.alerts]
    any_stable = pl.any_horizontal(stable) if stable else pl.repeat(value=False, n=pl.len())
    return (
        any_stable
        & (pl.col("severity") >= int(Severity[scoring.alert_from]))
        & (pl.col("class") == CLASSES.index(ActionClass.URGENT))
        & (pl.col("stale") <= scoring.realert_window_hours)
    )


# -- counts


@dataclass(frozen=True, slots=True)
class Share:
    """RIGHT of N, with the interval in which the true share lies (Wilson, 95 %); no N, no share."""

    right: int
    n: int

    @property
    def value(self) -> float | None:
        return self.right / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.n:
            return None
        p, n, z = self.right / self.n, self.n, _Z
        middle, wide = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        over = 1 + z * z / n
        return max(0.0, (middle - wide) / over), min(1.0, (middle + wide) / over)

    def __str__(self) -> str:
        if self.interval is None:
            return "no reviews"
        low, high = self.interval
        return f"{self.right / self.n:.0%} ({low:.0%} to {high:.0%}, n {self.n})"


@dataclass(frozen=True, slots=True)
class RuleCount:
    """HELD: stories for which it held; TOLD: those of them that were told."""

    rule: str
    held: int
    told: int
    precision: Share


@dataclass(frozen=True, slots=True)
class Counts:
    stories: int
    told: int
    days: Mapping[str, int]
    severities: Mapping[str, int]
    rules: Sequence[RuleCount]
    precision: Share
    recall: Share
    worst: Sequence[int]  # stories told that reviews call not useful, highest score first


def counts(found: pl.DataFrame, reviews: Mapping[int, bool], worst: int = 10) -> Counts:
    """Count what JUDGED found. REVIEWS: whether a person called the story useful."""
    told = found.filter("told")
    verdicts = _reviewed(found, reviews)
    hit = verdicts.filter("told")
    days = told.group_by(pl.col("at").dt.date().alias("day")).len().sort("day")
    severities = dict(told.group_by("severity").len().iter_rows())
    wrong = hit.filter(~pl.col("useful")).sort("score", "id", descending=[True, False])
    return Counts(
        stories=found.height,
        told=told.height,
        days={str(day): number for day, number in days.iter_rows()},
        severities={grade.name: severities.get(int(grade), 0) for grade in reversed(Severity)},
        rules=_by_rule(found, told, hit),
        precision=Share(int(hit["useful"].sum()), hit.height),
        recall=Share(
            verdicts.filter(pl.col("useful") & pl.col("told")).height, int(verdicts["useful"].sum())
        ),
        worst=wrong["id"].head(worst).to_list(),
    )


def weeks(found: pl.DataFrame) -> float:
    """Return how many weeks the stories cover, a day at least."""
    days = found["at"].dt.epoch("d")
    first, last = days.min(), days.max()
    return (last - first + 1) / 7 if isinstance(first, int) and isinstance(last, int) else 1 / 7


def _reviewed(found: pl.DataFrame, reviews: Mapping[int, bool]) -> pl.DataFrame:
    verdicts = pl.DataFrame(
        {"id": list(reviews), "useful": list(reviews.values())}, schema={"id": pl.Int64, "useful": pl.Boolean}
    )
    return found.join(verdicts, on="id", how="inner")


def _by_rule(found: pl.DataFrame, told: pl.DataFrame, hit: pl.DataFrame) -> list[RuleCount]:
    names = [name for name in found.columns if name.startswith("rule:")]
    sums = [frame.select(pl.col(names).sum()).row(0) for frame in (found, told, hit, hit.filter("useful"))]
    each = zip(names, *sums, strict=True) if names else ()
    rows = [
        RuleCount(name.removeprefix("rule:"), held, of, Share(right, n)) for name, held, of, n, right in each
    ]
    return sorted(rows, key=lambda row: (-row.told, -row.held, row.rule))


# -- differences


@dataclass(frozen=True, slots=True)
class Change:
    """One story that comes out differently: gained, lost or re-classed."""

    story: int
    what: str
    old_score: int
    score: int
    old_class: str
    new_class: str


def changes(old: pl.DataFrame, new: pl.DataFrame) -> list[Change]:
    """Return every story whose telling differs, and those told in both whose severity or class differs."""
    both = pl.DataFrame(
        [
            old["id"],
            *(old[name].alias(f"old_{name}") for name in ("told", "score", "severity", "class")),
            *(new[name] for name in ("told", "score", "severity", "class")),
        ]
    )
    other = (pl.col("severity") != pl.col("old_severity")) | (pl.col("class") != pl.col("old_class"))
    differ = both.filter(
        (pl.col("told") != pl.col("old_told")) | (pl.col("told") & pl.col("old_told") & other)
    )
    return [
        _change(row) for row in differ.sort("score", "id", descending=[True, False]).iter_rows(named=True)
    ]


def _change(row: Mapping[str, int]) -> Change:
    what = "re-classed" if row["told"] and row["old_told"] else "gained" if row["told"] else "lost"
    before, after = (
        f"{Severity(row[f'{when}severity']).name} {CLASSES[row[f'{when}class']].value}"
        for when in ("old_", "")
    )
    return Change(row["id"], what, row["old_score"], row["score"], before, after)
