"""`monitor alerts` and `monitor outbox`: what was told, and what is on its way."""

from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from monitor.cli import context, silences
from monitor.cli.output import AsJson, print_json, say, table
from monitor.core.channels import shown
from monitor.errors import NotFoundError, Problem
from monitor.store import alerts, outbox

app = typer.Typer(help="Stories that had to be told.", no_args_is_help=True)
outbox_app = typer.Typer(help="Messages and their way to the channel.", no_args_is_help=True)
AlertId = Annotated[
    int,
    typer.Argument(
        help="The alert's number, as `monitor alerts list` shows it.", min=0, max=context.LARGEST_ID
    ),
]

Who = Annotated[str, typer.Option(help="Who does it, as the message will say.")]
app.command(name="snooze")(silences.snooze)


@app.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """List the alerts that are open."""
    with context.parts().db.begin() as s:
        found = alerts.open(s)
    if as_json:
        print_json(found)
        return
    table(
        "Alerts",
        ("id", "story", "reason", "severity", "class", "state", "at"),
        (
            (a.id, a.story_id, a.reason, a.severity.name, a.action_class, a.state, f"{a.at:%Y-%m-%d %H:%M}")
            for a in found
        ),
        empty="none is open",
    )


@app.command()
def ack(alert_id: AlertId, who: Who = "") -> None:
    """Acknowledge an alert: somebody has taken it. Its message says who."""
    _set_state(alert_id, "acknowledged", who)


@app.command()
def resolve(alert_id: AlertId, who: Who = "") -> None:
    """Close an alert. Its message says who."""
    _set_state(alert_id, "resolved", who)


def _set_state(alert_id: int, state: str, who: str) -> None:
    parts = context.parts()
    with parts.db.begin() as s:
        if not alerts.set_state(s, alert_id, state, who, parts.clock()):
            raise NotFoundError(
                [Problem("alerts", 0, 0, f"no alert {alert_id}; `monitor alerts list` shows them")]
            )
    say(f"alert {alert_id} is {state}")


@app.command()
def drill(
    channel: Annotated[
        str, typer.Option(help="Only this channel, instead of all that the routing names.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Send a message marked as an exercise through the whole chain, and say where it stopped. Exit 1 if it did.

    It leaves no trace in stories, digests and figures.

    Example: monitor alerts drill --channel "#supply-risk"
    """
    from monitor.chain.drill import drill as sent
    from monitor.core.exercise import only
    from monitor.store.database import Database

    parts = context.parts()
    force = parts.rules.current()
    if channel:
        force = only(force, channel)
    with TemporaryDirectory() as folder:
        db = Database(f"sqlite:///{folder}/exercise.db")
        db.upgrade(parts.settings.migrations_dir)
        found = sent(db, parts.reader, force, parts.notifier, parts.clock(), parts.settings.slack_channel)
        db.dispose()
    if as_json:
        print_json(found)
    else:
        table("Exercise", ("step", "well", "what came of it"), ((c.what, c.well, c.says) for c in found))
    if not all(check.well for check in found):
        raise typer.Exit(1)


@outbox_app.command(name="list")
def outbox_list(
    limit: Annotated[int, typer.Option(help="How many, newest first.", min=1, max=1_000_000)] = 50,
    as_json: AsJson = False,
) -> None:
    """List messages with their state, newest first."""
    with context.parts().db.begin() as s:
        listed = outbox.all(s, limit)
    found = [replace(d, message=replace(d.message, channel=shown(d.message.channel))) for d in listed]
    if as_json:
        print_json(found)
        return
    table(
        "Outbox",
        ("id", "state", "channel", "attempts", "due", "message", "note"),
        (
            (
                d.id,
                d.state,
                d.message.channel,
                d.attempts,
                f"{d.due:%Y-%m-%d %H:%M}",
                d.message.text[:80],
                d.error,
            )
            for d in found
        ),
        empty="no message yet",
    )


@outbox_app.command()
def retry(
    delivery_id: Annotated[int, typer.Argument(help="The delivery's number.", min=0, max=context.LARGEST_ID)],
) -> None:
    """Send a parked message again, once what was wrong is mended."""
    parts = context.parts()
    with parts.db.begin() as s:
        if not outbox.retry(s, delivery_id, parts.clock()):
            raise NotFoundError(
                [Problem("outbox", 0, 0, f"no parked message {delivery_id}; see `monitor outbox list`")]
            )
    say(f"message {delivery_id} is due now")
