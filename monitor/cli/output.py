"""Values -> what a terminal or a pipe gets: tables for people, JSON for programs; foreign text is made harmless."""

import dataclasses
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import typer

from monitor.core.text import clean

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def say(line: str) -> None:
    """Print one line; control characters of foreign text never reach the terminal."""
    typer.echo(clean(line, 100_000))


def print_json(value: object) -> None:
    typer.echo(_dumped(value, indent=2))


def print_jsonl(values: Iterable[object]) -> None:
    for value in values:
        typer.echo(_dumped(value))


def _dumped(value: object, indent: int | None = None) -> str:
    """Return VALUE as JSON; what standard output cannot hold, such as half a surrogate pair, is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=plain_value)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent, default=plain_value)
    return text


def plain_value(value: Any) -> Any:
    """Return VALUE as JSON knows it."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case Enum():
            return value.name if isinstance(value.value, int) else value.value
        case bytes():
            return None
        case Mapping():
            return dict(value)
        case set() | frozenset():
            return sorted(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    return str(value)


def table(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[object]], *, empty: str = "nothing"
) -> None:
    """Print ROWS as a table; figures are right-aligned, long text wraps."""
    found = [["" if cell is None else cell for cell in row] for row in rows]
    if not found:
        say(f"{title}: {empty}")
        return
    say(title)  # by itself: above a narrow table it would be broken into lines
    _print(columns, found)


def _print(columns: Sequence[str], found: Sequence[Sequence[object]]) -> None:
    from rich.console import Console  # late: what prints JSON or one line needs none of it
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=None, pad_edge=False, header_style="bold")
    for index, column in enumerate(columns):
        figures = all(isinstance(row[index], int | float) for row in found)
        shown.add_column(column, justify="right" if figures else "left", overflow="fold")
    for row in found:
        shown.add_row(*(Text(clean(str(cell), 2_000)) for cell in row))
    Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else 200).print(shown)
