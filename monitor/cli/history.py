"""`monitor rules history|restore|overrides`: what became of the rules, and back."""

import getpass
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table
from monitor.errors import NotFoundError, Problem

if TYPE_CHECKING:
    from monitor.domain import RuleChange


def add_to(app: typer.Typer) -> None:
    app.command()(history)
    app.command()(restore)
    app.command()(overrides)


def history(
    rule: Annotated[str, typer.Argument(help="Only this rule.")] = "",
    show: Annotated[int, typer.Option("--show", help="Show the diff of the change with this number.")] = 0,
    as_json: AsJson = False,
) -> None:
    """List the changes of rules: who, when, how, and what each did to alerts as measured when it was made.

    Example: monitor rules history ree-export-control
    """
    from monitor.store import rule_changes

    parts = context.parts()
    parts.workshop.note()
    with parts.db.read() as s:
        found = rule_changes.history(s, rule)
    if show:
        found = [one for one in found if one.id == show]
        if not found:
            raise NotFoundError(
                [Problem("history", 0, 0, f"no change {show}; `monitor rules history` lists them")]
            )
    if as_json:
        print_json([{**asdict(one), "diff": _diff(one)} for one in found])
        return
    rows = (
        (one.id, one.at, one.who or "-", one.how, one.rule, one.place, effect_of(one), one.note)
        for one in found
    )
    table("Changes", ("no", "when", "who", "how", "rule", "in", "effect", "why"), rows, empty="none yet")
    if show:
        typer.echo("".join(map(_diff, found)), nl=False)


def effect_of(change: "RuleChange") -> str:
    """Return the effect in words."""
    if change.gained is None:
        return "not measured"
    return f"{change.gained} gained, {change.lost} lost, {change.reclassed} re-classed"


def _diff(change: "RuleChange") -> str:
    from monitor.adapters.rule_edits import difference

    return difference(change.before, change.after, f"{change.place}:{change.rule}")


def restore(
    change: Annotated[int, typer.Argument(help="The change's number in `monitor rules history`.", min=1)],
    by: Annotated[str, typer.Option("--by", help="Who does it; your login name when left out.")] = "",
) -> None:
    """Bring a rule back as it was before a change; that is a change of its own.

    Example: monitor rules restore 12
    """
    done = context.parts().workshop.restore(change, by or getpass.getuser())
    say(f"{done.rule} is as before change {change}: {effect_of(done)}")


def overrides(
    diff: Annotated[bool, typer.Option("--diff", help="Print them as a diff of the rule files.")] = False,
    drop: Annotated[str, typer.Option("--drop", help="Let the file's own rule count again.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who does it; your login name when left out.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the rules that stand in for those of a read-only directory; print them as a diff, or drop one.

    Example: monitor rules overrides --diff > rules.diff
    """
    workshop = context.parts().workshop
    if drop:
        workshop.drop_override(drop, by or getpass.getuser())
        say(f"{drop}: the file's own rule counts again")
        return
    if diff:
        typer.echo(workshop.overrides_diff(), nl=False)
        return
    found = [place for place in workshop.places().values() if place.override]
    if as_json:
        print_json([{"rule": place.rule, "file": str(place.path), "text": place.text} for place in found])
        return
    table("Overrides", ("rule", "file"), ((place.rule, place.path) for place in found), empty="none")
