"""`monitor rules explain`: why a story or a text was told or not, rule by rule, and what would have turned it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_json, say, table
from monitor.errors import ConfigError, NotFoundError, Problem

if TYPE_CHECKING:
    from monitor.core.in_force import InForce
    from monitor.core.rules.explain import Decision, Verdict
    from monitor.core.rules.outlook import Lift, Outlook
    from monitor.domain import Alert, Evidence, Story
    from monitor.wiring import Parts

NEAREST = 12  # rules that did not hold, told without --rule


@dataclass(frozen=True, slots=True)
class Explained:
    """What is printed: the decision, and every rule (or the one that was asked for)."""

    title: str
    outlook: "Outlook"
    rules: tuple["Verdict", ...]


def add_to(app: typer.Typer) -> None:
    app.command()(explain)


def explain(
    story_id: Annotated[
        int | None,
        typer.Argument(help="The story, as `monitor stories` numbers it.", min=0, max=context.LARGEST_ID),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", help="A file with a text instead of a story, or - for standard input."),
    ] = None,
    rule: Annotated[str | None, typer.Option("--rule", help="Only this rule, with every selection.")] = None,
    directory: Annotated[
        Path | None, typer.Option("--rules", help="Another rules directory than the one in force.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Tell why a story or a text is told or not: every rule, the words that decided, and the nearest change.

    Example: monitor rules explain --text article.txt --rule ree-export-control
    """
    if (story_id is None) is (text is None):
        raise ConfigError("name a story, or a text by --text FILE (- for standard input)")
    parts = context.parts(dry_run=True)
    force = context.rules(directory)
    story, last = _kept(parts, story_id) if story_id is not None else (_read(parts, force, text or "-"), None)
    found = _explained(parts, force, story, last)
    if rule is not None:
        found = _only(found, rule)
    if as_json:
        print_json(found)
    else:
        _print(found, whole=rule is not None)


def _kept(parts: "Parts", story_id: int) -> tuple["Story", "Alert | None"]:
    from monitor.store import alerts, stories

    with parts.db.read() as s:
        found = stories.load(s, [story_id])
        last = alerts.last(s, story_id)
    if not found:
        raise NotFoundError([Problem("stories", 0, 0, f"no story {story_id}; `monitor stories` lists them")])
    return found[0], last


def _read(parts: "Parts", force: "InForce", target: str) -> "Story":
    """Read a text by the lexicon of the rules that are asked, as a story that came in now."""
    from dataclasses import replace

    from monitor.cli.briefings import text_from
    from monitor.core.brief import article
    from monitor.core.verify import verify
    from monitor.domain import Member, Story

    entry = replace(article(text_from(target), parts.clock(), url=None), id=1)
    member = Member(entry, parts.reader_under(force).read([entry])[0])
    return Story(id=0, members=(member,), verification=verify([member]), first_seen=entry.first_seen)


def _explained(parts: "Parts", force: "InForce", story: "Story", last: "Alert | None") -> Explained:
    from monitor.core import alert
    from monitor.core.rules.explain import explain as verdicts_of
    from monitor.core.rules.outlook import outlook
    from monitor.core.score import assess

    now = parts.clock()
    thresholds = parts.labels.card.thresholds
    verdicts = verdicts_of(story, force.compiled, now, thresholds)
    found = assess(story, force.compiled, now)
    reason = alert.decide(found, last, story, force.rulebook.scoring, now)
    return Explained(story.title, outlook(verdicts, found, reason, force.rulebook.scoring), verdicts)


def _only(found: Explained, rule: str) -> Explained:
    chosen = tuple(verdict for verdict in found.rules if verdict.rule == rule)
    if not chosen:
        names = [verdict.rule for verdict in found.rules]
        from monitor.core.suggest import unknown

        raise NotFoundError([Problem("--rule", 0, 0, unknown("rule", rule, names))])
    return Explained(found.title, found.outlook, chosen)


def _print(found: Explained, *, whole: bool) -> None:
    say(found.title)
    say(found.outlook.why)
    if whole:
        for verdict in found.rules:
            _print_rule(verdict)
        return
    verb = "would keep it quiet" if found.outlook.told else "would lift it"
    _print_lifts(f"Any of these {verb}", found.outlook.lifts)
    if found.outlook.together:
        _print_lifts("These together would", found.outlook.together)
    held = [v for v in found.rules if v.held]
    table("Held", ("rule", "points", "on"), [(v.rule, _points(v), _words(v)) for v in held], empty="none")
    missed = sorted((v for v in found.rules if not v.held), key=lambda v: (v.far, -abs(v.points), v.rule))
    rows = [(v.rule, _points(v), "; ".join(v.needs)) for v in missed[:NEAREST]]
    table(f"Did not hold, nearest first (of {len(missed)})", ("rule", "points", "needs"), rows, empty="none")


def _print_lifts(title: str, lifts: "Sequence[Lift]") -> None:
    rows = [(lift.rule, f"{lift.points:+d}", "; ".join(lift.needs)) for lift in lifts]
    table(title, ("rule", "points", "if"), rows, empty="no rule alone")


def _points(verdict: "Verdict") -> str:
    return f"{verdict.points:+d}" + ("" if verdict.counts else " (experimental)")


def _words(verdict: "Verdict") -> str:
    pieces = [_piece(e) for d in verdict.selections if d.held and d.speaks for e in d.evidence]
    return ", ".join(dict.fromkeys(pieces)) or verdict.why


def _piece(evidence: "Evidence") -> str:
    if evidence.kind == "span":
        return f'"{evidence.text}" [{evidence.start}:{evidence.end}]'
    return " ".join(filter(None, (evidence.ref, evidence.text)))


def _print_rule(verdict: "Verdict") -> None:
    came = "held" if verdict.held else "did not hold"
    say(f"{verdict.rule} {came}: {_points(verdict)} points, class {verdict.action_class}, {verdict.status}")
    say(f"condition: {verdict.condition}")
    table("Selections", ("selection", "held", "asks", "saw"), [_row(one) for one in verdict.selections])
    say(
        f"It would {'not hold' if verdict.held else 'hold'} if {'; '.join(verdict.needs) or 'nothing were otherwise'}"
    )


def _row(one: "Decision") -> tuple[str, str, str, str]:
    saw = ", ".join(map(_piece, one.evidence)) if one.held else one.missing
    return one.selection, "yes" if one.held else "no", one.asks, saw
