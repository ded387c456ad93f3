"""`monitor rules schema`: JSON Schemas of all files that an analyst writes."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.output import print_json, say
from monitor.errors import ConfigError


def add_to(app: typer.Typer) -> None:
    app.command()(schema)


def schema(
    name: Annotated[
        str, typer.Argument(help="rules, profile, lexicon, sources, scoring, actions, routing or tests.")
    ] = "",
    to: Annotated[Path | None, typer.Option("--to", help="Write all of them into this directory.")] = None,
) -> None:
    """Print the JSON Schema of a kind of file, or write all of them: editors complete and check by it.

    Example: monitor rules schema --to my-rules/schemas
    """
    from monitor.adapters.schemas import schemas, write_all
    from monitor.core.suggest import unknown

    if to is not None:
        for path in write_all(to):
            say(str(path))
        return
    found = {file.partition(".")[0]: one for file, one in schemas().items()}
    if name and name not in found:
        raise ConfigError(unknown("schema", name, found))
    print_json(found[name] if name else found)
