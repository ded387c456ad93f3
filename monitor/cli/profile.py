"""`monitor profile`: check what my company depends on, and take lines of it from CSV files."""

import os
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import context
from monitor.cli.files import existing
from monitor.cli.output import AsJson, print_json, say, table
from monitor.errors import ConfigError

app = typer.Typer(help="The profile: materials, suppliers, sites, routes.", no_args_is_help=True)
Directory = Annotated[
    Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
]


@app.command()
def check(directory: Directory = None, as_json: AsJson = False) -> None:
    """Check the profile with the rules that ask about it; tell all mistakes at once, exit 2.

    Example: monitor profile check --rules my-rules
    """
    profile = context.rules(directory).rulebook.profile
    parts = ("materials", "suppliers", "sites", "routes", "audiences")
    counts = {name: len(getattr(profile, name)) for name in parts}
    if as_json:
        print_json(counts)
        return
    say(f"{', '.join(f'{count} {name}' for name, count in counts.items())}: no mistake")
    rows = (
        (
            line.id,
            line.concept,
            line.sourcing,
            line.stock_weeks,
            " ".join(f"{c} {s:.0%}" for c, s in line.shares.items()),
        )
        for line in profile.materials
    )
    table("Materials", ("id", "concept", "sourcing", "weeks of stock", "shares"), rows, empty="none")


@app.command(name="import")
def import_(
    file: Annotated[
        Path, typer.Argument(help="A CSV file whose header names the fields, a line of the profile a row.")
    ],
    kind: Annotated[
        str, typer.Option("--kind", help="materials, suppliers, sites or routes; read off the header.")
    ] = "",
    directory: Directory = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check and count only; write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put the rows of a CSV file into profile.yaml: known ids are changed, others added, everything else stays.

    Example: monitor profile import suppliers.csv --rules my-rules
    """
    from monitor.adapters.lexicon_kept import load_lexicon
    from monitor.adapters.profile_csv import SECTIONS, imported
    from monitor.adapters.rule_edits import write
    from monitor.core.suggest import unknown

    if kind and kind not in SECTIONS:
        raise ConfigError(unknown("kind", kind, SECTIONS))
    existing(file, "no such file; name a CSV file")
    home = directory or context.read_settings().rules_dir
    from monitor.settings import data_dir

    if not dry_run and os.path.realpath(home) == os.path.realpath(data_dir("rules")):
        raise ConfigError(
            "these are the shipped rules, which the next version replaces: copy them out with `monitor init DIR`"
            " and name them with --rules DIR or MONITOR_RULES_DIR"
        )
    found = imported(file, home / "profile.yaml", load_lexicon(home / "lexicon"), kind)
    if not dry_run:
        write(home / "profile.yaml", found.text)
    if as_json:
        print_json(
            {"kind": found.section, "added": found.added, "changed": found.changed, "written": not dry_run}
        )
        return
    say(
        f"{found.section}: {found.added} added, {found.changed} changed{' (nothing written)' if dry_run else ''}"
    )
