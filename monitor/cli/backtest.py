"""`monitor rules backtest|diff|sweep`: what rules would have said about all stories of the archive. Nothing is sent."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.output import AsJson, print_json, say, table
from monitor.errors import ConfigError, NotFoundError, Problem

if TYPE_CHECKING:
    import polars as pl

    from monitor.cli.trial import Trial
    from monitor.core.backtest import Change, Counts, Share
    from monitor.core.rulebook import Rulebook

Directory = Annotated[
    Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
]
Since = Annotated[
    str | None, typer.Option("--since", help="Only stories of the last 48h, 90d or 12w.", metavar="TIME")
]
Plot = Annotated[Path | None, typer.Option("--plot", help="Write a picture to this SVG file.")]
ROWS = 50


def add_to(app: typer.Typer) -> None:
    app.command()(backtest)
    app.command()(diff)
    app.command()(sweep)


def backtest(
    directory: Directory = None, since: Since = None, plot: Plot = None, as_json: AsJson = False
) -> None:
    """Count the alerts that the rules would have raised: by day, by severity, by rule, and against reviews.

    Example: monitor rules backtest --rules my-rules --since 90d --plot alerts.svg
    """
    from monitor.cli.trial import rules_of, trial, write_plot
    from monitor.core.backtest import counts

    compiled = rules_of(directory)
    on = trial(since)
    found = counts(on.of(compiled)[0], on.reviews)
    if plot:
        from monitor.core.plot import bars

        write_plot(plot, bars("Alerts a day", list(found.days), list(found.days.values())))
    if as_json:
        print_json(_as_json(found))
    else:
        _print_counts(found, on)


def _print_counts(found: "Counts", on: "Trial") -> None:
    days = max(1, len(found.days))
    say(
        f"{found.stories} stories, {found.told} alerts on {len(found.days)} days ({found.told / days:.1f} a day)"
    )
    table("Alerts by severity", ("severity", "alerts"), list(found.severities.items()))
    table("Alerts a day (the last 14)", ("day", "alerts"), list(found.days.items())[-14:])
    rules = [(row.rule, row.held, row.told, str(row.precision)) for row in found.rules if row.held]
    table("Rules", ("rule", "held", "in alerts", "precision"), rules)
    if not on.reviews:
        say("no reviews: precision and recall are not known")
        return
    say(f"precision {found.precision}; recall {found.recall}")
    titles = on.titles(found.worst)
    worst = [(id_, titles.get(id_, "")) for id_ in found.worst]
    table("Told, but not useful", ("story", "title"), worst, empty="none")


def _as_json(found: "Counts") -> dict[str, object]:
    return {
        "stories": found.stories,
        "alerts": found.told,
        "days": found.days,
        "severities": found.severities,
        "rules": [
            {"rule": row.rule, "held": row.held, "alerts": row.told, "precision": _share(row.precision)}
            for row in found.rules
        ],
        "precision": _share(found.precision),
        "recall": _share(found.recall),
        "worst": list(found.worst),
    }


def _share(one: "Share") -> dict[str, object]:
    return {"value": one.value, "interval": one.interval, "n": one.n}


def diff(
    old: Annotated[Path, typer.Argument(help="A rules directory.")],
    new: Annotated[Path, typer.Argument(help="The one to compare with it.")],
    since: Since = None,
    as_json: AsJson = False,
) -> None:
    """Show the alerts that NEW would have raised and OLD not, those it would have lost, and those it sees otherwise.

    Example: monitor rules diff rules my-rules --since 90d
    """
    from monitor.cli.trial import rules_of, trial
    from monitor.core.backtest import changes

    before, after = rules_of(old), rules_of(new)
    on = trial(since)
    found = changes(*on.of(before, after))
    if as_json:
        titles = on.titles([one.story for one in found])
        print_json([{**asdict(one), "title": titles.get(one.story, "")} for one in found])
        return
    kinds = ("gained", "lost", "re-classed")
    say(", ".join(f"{sum(one.what == kind for one in found)} {kind}" for kind in kinds))
    titles = on.titles([one.story for one in found[:ROWS]])
    rows = [
        (one.story, one.what, f"{one.old_score} -> {one.score}", _classes(one), titles.get(one.story, ""))
        for one in islice(found, ROWS)
    ]
    table(f"Alerts (the first {ROWS})", ("story", "what", "score", "class", "title"), rows, empty="the same")


def _classes(one: "Change") -> str:
    return one.new_class if one.old_class == one.new_class else f"{one.old_class} -> {one.new_class}"


@dataclass(frozen=True, slots=True)
class Step:
    """What one value of a sweep comes to."""

    value: float
    a_week: float
    precision: float | None
    recall: float | None
    n: int


def sweep(
    rule: Annotated[str, typer.Argument(help="The rule's id.")],
    points: Annotated[
        str | None, typer.Option("--points", help="From..to, as in 10..80 or 10..80:5.")
    ] = None,
    threshold: Annotated[
        str | None, typer.Option("--threshold", help="Of its labels, as in 0.3..0.9 or 0.3..0.9:0.1.")
    ] = None,
    directory: Directory = None,
    since: Since = None,
    plot: Plot = None,
    as_json: AsJson = False,
) -> None:
    """Try a rule with other points, or its labels with other thresholds: alerts a week, precision and recall of each.

    Example: monitor rules sweep ree-export-control --points 10..80:5 --plot sweep.svg
    """
    from monitor.cli.trial import rules_of, trial, write_plot

    compiled = rules_of(directory)
    values, books = _books(compiled.rulebook, rule, points, threshold)
    tried = [type(compiled)(book, compiled.lexicon) for book in books]
    on = trial(since)
    found = [_step(value, frame, on) for value, frame in zip(values, on.of(*tried), strict=True)]
    if plot:
        write_plot(plot, _picture(rule, found))
    if as_json:
        print_json(found)
        return
    rows = [
        (
            f"{one.value:g}",
            f"{one.a_week:.1f}",
            *(("" if s is None else f"{s:.0%}") for s in (one.precision, one.recall)),
            one.n,
        )
        for one in found
    ]
    table(
        f"{rule}: {'points' if points else 'threshold'}",
        ("value", "alerts a week", "precision", "recall", "reviewed"),
        rows,
    )
    if not on.reviews:
        say("no reviews: precision and recall are not known")


def _books(
    book: "Rulebook", rule: str, points: str | None, threshold: str | None
) -> tuple[list[float], list["Rulebook"]]:
    """Return the values of the sweep and the rulebook of each; tell what is wrong with what was asked."""
    from monitor.core import sweep as sweeps
    from monitor.core.suggest import unknown

    if (points is None) == (threshold is None):
        raise ConfigError("give either --points 10..80 or --threshold 0.3..0.9")
    if rule not in {one.id for one in book.rules}:
        raise NotFoundError([Problem("rules", 0, 0, unknown("rule", rule, (one.id for one in book.rules)))])
    change: Callable[[Rulebook, str, float], Rulebook] = (
        sweeps.with_points if points else sweeps.with_threshold
    )
    try:
        values = sweeps.steps(points, 5) if points else sweeps.steps(threshold or "", 0.05)
        return values, [change(book, rule, value) for value in values]
    except sweeps.SweepError as error:
        raise ConfigError(str(error)) from error


def _step(value: float, frame: "pl.DataFrame", on: "Trial") -> Step:
    from monitor.core.backtest import counts, weeks

    found = counts(frame, on.reviews)
    return Step(
        value, found.told / weeks(frame), found.precision.value, found.recall.value, found.precision.n
    )


def _picture(rule: str, found: Sequence[Step]) -> str:
    from monitor.core import plot as pictures

    most = max((one.a_week for one in found), default=1.0) or 1.0
    labels = [f"{one.value:g}" for one in found]
    named: list[tuple[str, list[float | None]]] = [
        ("alerts a week", [one.a_week for one in found]),
        (f"precision ({most:g} = 100 %)", [_scaled(one.precision, most) for one in found]),
        (f"recall ({most:g} = 100 %)", [_scaled(one.recall, most) for one in found]),
    ]
    return pictures.lines(f"{rule}: alerts a week", labels, named)


def _scaled(share: float | None, most: float) -> float | None:
    return None if share is None else share * most
