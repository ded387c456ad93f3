"""`monitor routes`: check routing.yaml, try labels or a story on it, see why nobody or somebody was told."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table
from monitor.core.routing import LABEL_NAMES, Labels, Target, World, targets, walk
from monitor.core.suggest import unknown
from monitor.errors import ConfigError, NotFoundError, Problem

if TYPE_CHECKING:
    from monitor.core.in_force import InForce

app = typer.Typer(help="Who is told: check and try the routing.", no_args_is_help=True)
Directory = Annotated[
    Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
]
At = Annotated[
    str, typer.Option("--at", help="As of this moment, such as 2026-03-02T23:30+01:00; now without it.")
]


@app.command()
def check(directory: Directory = None, as_json: AsJson = False) -> None:
    """Check routing.yaml together with the profile and the lexicon; tell all mistakes at once, exit 2.

    Example: monitor routes check --rules my-rules
    """
    routing = _force(directory).routing
    names = [receiver.name for receiver in routing.receivers]
    if as_json:
        print_json(routing.model_dump(mode="json", by_alias=True, exclude_defaults=True))
    else:
        say(f"{len(names)} receivers ({', '.join(names)}), {_count(routing.route)} routes: no mistake")


@app.command(name="test")
def try_(
    labels: Annotated[
        list[str], typer.Argument(help="name=value, several values with commas: severity=HIGH country=CN,JP")
    ],
    receivers: Annotated[
        str, typer.Option("--receivers", help="Exit 1 unless exactly these are told, such as board,achats.")
    ] = "",
    at: At = "",
    directory: Directory = None,
    as_json: AsJson = False,
) -> None:
    """Tell which receivers an alert with these labels goes to, and when.

    Example: monitor routes test severity=CRITICAL concept=dysprosium --at 2026-03-02T23:30+01:00
    """
    force = _force(directory)
    given = _labels(labels)
    _show(force, given, _moment(at), as_json)
    found = {target.receiver for target in targets(_world(force), given, _moment(at))}
    if receivers and found != {name.strip() for name in receivers.split(",")}:
        typer.echo(f"routes: told are {', '.join(sorted(found))}, expected {receivers}", err=True)
        raise typer.Exit(1)


@app.command()
def show(
    story_id: Annotated[
        int | None, typer.Argument(help="A story; the whole tree without it.", min=0, max=context.LARGEST_ID)
    ] = None,
    at: At = "",
    directory: Directory = None,
    as_json: AsJson = False,
) -> None:
    """Show the tree, or for a story its labels, every route that was tried, and who is told when.

    Example: monitor routes show 12
    """
    force = _force(directory)
    if story_id is None:
        _tree(force, as_json)
        return
    _show(force, _labels_of(story_id, force), _moment(at), as_json)


def _labels_of(story_id: int, force: "InForce") -> Labels:
    from monitor.core.routing import labels_of
    from monitor.core.score import assess
    from monitor.store import stories

    parts = context.parts()
    with parts.db.read() as s:
        found = stories.load(s, [story_id])
    if not found:
        raise NotFoundError([Problem("stories", 0, 0, f"no story {story_id}; `monitor stories` lists them")])
    return labels_of(found[0], assess(found[0], force.compiled, parts.clock()), force.rulebook.profile)


def _show(force: "InForce", labels: Labels, now: datetime, as_json: bool) -> None:
    told = targets(_world(force), labels, now)
    tried = walk(force.routing, labels, force.lexicon.narrower)
    if as_json:
        print_json({"labels": labels, "tried": tried, "told": [_told(each, now) for each in told]})
        return
    table("Labels", ("label", "values"), ((name, ", ".join(values)) for name, values in labels.items()))
    rows = ((f"{'  ' * w.depth}{w.route}", w.receiver, w.held, w.taken, "; ".join(w.failed)) for w in tried)
    table("Routes tried", ("route", "receiver", "holds", "takes it", "what does not hold"), rows)
    cells = ((t.receiver, t.place.channel, t.place.language, t.route, _when(t, now), t.group) for t in told)
    table("Told", ("receiver", "channel", "language", "by route", "when", "group"), cells)


def _told(target: Target, now: datetime) -> dict[str, Any]:
    return {
        "receiver": target.receiver,
        "channel": target.place.channel,
        "language": target.place.language,
        "route": target.route,
        "group": target.group,
        "group_wait": target.group_wait.total_seconds(),
        "held_until": target.held if target.held > now else None,
        "held_by": target.why,
        "escalates": [step.model_dump() for step in target.escalate],
    }


def _when(target: Target, now: datetime) -> str:
    if target.held > now:
        return f"held until {target.held:%Y-%m-%d %H:%M} UTC by {target.why}"
    wait = int(target.group_wait.total_seconds())
    return f"after {wait} s" if wait else "at once"


def _tree(force: "InForce", as_json: bool) -> None:
    if as_json:
        print_json(force.routing.model_dump(mode="json", by_alias=True, exclude_defaults=True))
        return
    for line in _lines(force.routing.route, 0):
        say(line)


def _lines(route: Any, depth: int) -> list[str]:
    said = ", ".join(route.matchers) or "everything"
    more = " (and goes on)" if route.continue_ else ""
    head = f"{'  ' * depth}{said} -> {route.receiver or 'as above'}{more}"
    return [head, *(line for child in route.routes for line in _lines(child, depth + 1))]


def _count(route: Any) -> int:
    return 1 + sum(_count(child) for child in route.routes)


def _world(force: "InForce") -> World:
    channel = context.read_settings().slack_channel
    return World(force.routing, force.rulebook.profile, channel, force.lexicon.narrower)


def _force(directory: Path | None) -> "InForce":
    from monitor.adapters.rules_in_force import load

    return load(directory or context.read_settings().rules_dir)


def _labels(given: list[str]) -> Labels:
    problems: list[Problem] = []
    found: dict[str, tuple[str, ...]] = {}
    for text in given:
        name, equals, values = text.partition("=")
        if not equals:
            problems.append(Problem("labels", 0, 0, f'"{text}" is no label; write it like severity=HIGH'))
        elif name not in LABEL_NAMES:
            problems.append(Problem("labels", 0, 0, unknown("label", name, LABEL_NAMES)))
        else:
            found[name] = tuple(value.strip() for value in values.split(",") if value.strip())
    if problems:
        raise ConfigError(problems)
    return found


def _moment(text: str) -> datetime:
    if not text:
        from monitor.wiring import utc_now

        return utc_now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ConfigError(f"--at {text!r} is no moment; write 2026-03-02T23:30+01:00") from None
    if moment.tzinfo is None:
        raise ConfigError(f"--at {text!r} has no time zone; write 2026-03-02T23:30+01:00, or Z for UTC")
    return moment
