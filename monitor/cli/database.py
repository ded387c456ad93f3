"""`monitor db`: upgrade, current, backup."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say
from monitor.store.database import Database

app = typer.Typer(help="The database: migrate, show its form, copy it.", no_args_is_help=True)


@app.command()
def upgrade(as_json: AsJson = False) -> None:
    """Bring the database to the newest form (`monitor run` does so by itself)."""
    _print(context.parts().db, as_json)


@app.command()
def current(as_json: AsJson = False) -> None:
    """Show the form the database is in."""
    _print(Database(context.read_settings().database_url), as_json)


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="The new file.")], as_json: AsJson = False) -> None:
    """Copy the SQLite database while it is in use, and check the copy.

    Example: monitor db backup monitor-2026-11-23.db
    """
    Database(context.read_settings().database_url).backup(target)
    if as_json:
        print_json({"backup": str(target)})
    else:
        say(f"written and checked: {target}")


def _print(db: Database, as_json: bool) -> None:
    revision = db.current()
    if as_json:
        print_json({"revision": revision})
    else:
        say(f"revision {revision}" if revision else "empty: run `monitor db upgrade`")
