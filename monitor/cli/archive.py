"""`monitor archive`: write the archive anew from the database, and look at it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table

app = typer.Typer(help="The archive: all stories in columns, for back-tests.", no_args_is_help=True)


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error, where that is a terminal; it is told how much is done, of how much."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


@app.command()
def rebuild(as_json: AsJson = False) -> None:
    """Write the archive anew from the database; `monitor run` may go on meanwhile.

    Example: monitor archive rebuild
    """
    from monitor.adapters.archive_build import rebuild as build

    parts = context.parts()
    url = parts.settings.database_url
    with parts.db.read():
        pass  # it is there, and in the newest form, before others open it
    with progress("Archiving") as told:
        done = build(parts.archive, url, told)
    if as_json:
        print_json({"stories": done})
    else:
        say(f"{done} stories archived in {parts.settings.archive}")


@app.command()
def show(as_json: AsJson = False) -> None:
    """Show the months of the archive, and the files that could not be read.

    Example: monitor archive show
    """
    archive = context.parts().archive
    rows = [(month.name, month.titles().height) for month in archive.months()]
    if as_json:
        problems = [str(problem) for problem in archive.problems]
        print_json({"months": dict(rows), "problems": problems})
        return
    table("Archive", ("month", "stories"), rows, empty="empty; `monitor archive rebuild` fills it")
    tell(archive.problems)


def tell(problems: Sequence[object]) -> None:
    for problem in problems:
        typer.echo(f"monitor: {problem}", err=True)
