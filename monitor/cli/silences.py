"""`monitor silences` and the snooze of one alert: what is kept quiet, by whom, why, until when."""

from datetime import datetime
from typing import Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table
from monitor.core.routing.silencing import lasting, problems
from monitor.domain import Silence, Snooze
from monitor.errors import ConfigError, NotFoundError, Problem
from monitor.store import alerts, silences

app = typer.Typer(help="Keep quiet what fits matchers, for a while.", no_args_is_help=True)


@app.command(name="list")
def list_(
    everything: Annotated[bool, typer.Option("--all", help="Those that have ended, too.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the silences in force, the one that ends first in front."""
    parts = context.parts()
    with parts.db.read() as s:
        found = silences.all(s) if everything else silences.active(s, parts.clock())
    if as_json:
        print_json(found)
        return
    rows = ((x.id, ", ".join(x.matchers), x.owner, x.reason, _at(x.starts), _at(x.ends)) for x in found)
    table("Silences", ("id", "matchers", "owner", "reason", "from", "until"), rows, empty="none is in force")


@app.command()
def add(
    matchers: Annotated[list[str], typer.Argument(help='All must hold: supplier="acme" severity<="HIGH"')],
    owner: Annotated[str, typer.Option(help="Who answers for it.")],
    reason: Annotated[str, typer.Option(help="Why; shown wherever it mutes something.")],
    duration: Annotated[str, typer.Option("--for", help="How long: 90m, 8h, 2d, 1w.")] = "8h",
) -> None:
    """Mute alerts that fit all matchers. What is muted is told when the silence ends, if it is still news.

    Example: monitor silences add 'supplier="acme"' --owner Ana --reason "known since Monday" --for 2d
    """
    parts = context.parts()
    force = parts.rules.current()
    wrong = problems(matchers, owner, reason, duration, force.lexicon, force.rulebook.profile)
    lasts = lasting(duration)
    if wrong or not lasts:
        raise ConfigError([Problem("silence", 0, 0, message) for message in wrong])
    now = parts.clock()
    with parts.db.begin() as s:
        silence = Silence(tuple(matchers), owner.strip(), reason.strip(), now, now + lasts)
        number = silences.add(s, silence)
    say(f"silence {number} until {_at(silence.ends)}")


@app.command()
def expire(
    silence_id: Annotated[int, typer.Argument(help="The silence's number.", min=0, max=context.LARGEST_ID)],
) -> None:
    """End a silence now; what it muted is told, if it is still news."""
    parts = context.parts()
    with parts.db.begin() as s:
        if not silences.expire(s, silence_id, parts.clock()):
            said = f"no silence {silence_id} is in force; `monitor silences list` shows them"
            raise NotFoundError([Problem("silences", 0, 0, said)])
    say(f"silence {silence_id} has ended")


def snooze(
    alert_id: Annotated[int, typer.Argument(help="The alert's number.", min=0, max=context.LARGEST_ID)],
    who: Annotated[str, typer.Option(help="Who wants quiet.")],
    duration: Annotated[str, typer.Option("--for", help="How long; until it changes without it.")] = "",
) -> None:
    """Keep one alert quiet for a while, or until it changes; its message shows who asked for it.

    Example: monitor alerts snooze 12 --who Ana --for 1h
    """
    lasts = lasting(duration)
    if duration and not lasts:
        raise ConfigError(f"--for {duration!r} is no length of time up to a year; write 90m, 8h, 2d or 1w")
    parts = context.parts()
    now = parts.clock()
    with parts.db.begin() as s:
        found = alerts.load(s, alert_id)
        if found is None or found.state not in alerts.OPEN:
            said = f"no open alert {alert_id}; `monitor alerts list` shows them"
            raise NotFoundError([Problem("alerts", 0, 0, said)])
        ends = now + lasts if lasts else None
        silences.snooze(s, Snooze(alert_id, found.story_id, who, now, ends))
    say(f"alert {alert_id} is quiet {'until ' + _at(ends) if ends else 'until it changes'}")


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
