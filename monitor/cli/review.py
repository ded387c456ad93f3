"""`monitor review`: verdicts on stories, what they say about rules, and changes to rules that a person accepts."""

import getpass
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import context
from monitor.cli.files import existing
from monitor.cli.output import AsJson, print_json, print_jsonl, say, table
from monitor.errors import ConfigError, NotFoundError, Problem
from monitor.store import assessments, reviews, stories

if TYPE_CHECKING:
    from monitor.core.backtest import Share
    from monitor.core.review import Report, Reviewed, Row
    from monitor.domain import Review, Story
    from monitor.wiring import Parts

app = typer.Typer(
    help="Reviews: was a story worth telling? And what that says about the rules.", no_args_is_help=True
)
ROWS = 30
By = Annotated[str, typer.Option("--by", help="Who says so; your login name when left out.")]


@app.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """List all verdicts, the newest first.

    Example: monitor review list --json
    """
    parts = context.parts()
    with parts.db.read() as s:
        found = list(reversed(reviews.all_(s)))
        told = _titles(s, found)
    if as_json:
        print_json([{**_plain(one), "title": told.get(one.story_id, "")} for one in found])
        return
    rows = ((r.story_id, r.verdict, r.reason, r.who, r.at, told.get(r.story_id, "")) for r in found)
    table("Reviews", ("story", "verdict", "reason", "who", "when", "title"), rows, empty="no reviews")


@app.command()
def add(
    story: Annotated[int, typer.Argument(help="The story's number.", min=1, max=context.LARGEST_ID)],
    verdict: Annotated[str, typer.Argument(help="useful or not_useful.")],
    reason: Annotated[
        str,
        typer.Option(
            "--reason",
            help="duplicate, false, irrelevant, old_news, not_ours, paywall or other; own words after a colon.",
        ),
    ] = "",
    by: By = "",
) -> None:
    """Say whether a story was worth telling; the last verdict on a story counts.

    Example: monitor review add 12 not_useful --reason "not_ours: we buy no nickel"
    """
    parts = context.parts()
    problem = _wrong(verdict, reason)
    if problem:
        raise ConfigError(problem)
    with parts.db.begin() as s:
        if not stories.load(s, [story]):
            raise NotFoundError([Problem("stories", 0, 0, f"no story {story}; `monitor stories` lists them")])
        reviews.put(s, _review(story, verdict, reason, by or getpass.getuser(), parts.clock()))
    say(f"story {story}: {verdict}{f' ({reason})' if reason else ''}")


def _wrong(verdict: str, reason: str) -> str:
    from monitor.core.review import REASONS, VERDICTS
    from monitor.core.suggest import unknown

    code = reason.partition(":")[0].strip()
    if verdict not in VERDICTS:
        return unknown("verdict", verdict, VERDICTS)
    if verdict == "not_useful" and code not in REASONS:
        return (
            unknown("reason", code, REASONS)
            if code
            else (f"a story that is not useful needs a --reason: {', '.join(REASONS)}")
        )
    return ""


def _review(story: int, verdict: str, reason: str, who: str, at: datetime) -> "Review":
    from monitor.domain import Review

    return Review(story_id=story, verdict=verdict, reason=reason[:500], who=who[:200], at=at)


def _plain(one: "Review") -> dict[str, object]:
    return {"story": one.story_id, "verdict": one.verdict, "reason": one.reason, "who": one.who, "at": one.at}


def _titles(session: Any, found: Sequence["Review"]) -> dict[int, str]:
    ids = dict.fromkeys(one.story_id for one in found)
    return {story.id: story.title for story in stories.load(session, ids)}


# -- out and in


@app.command()
def export() -> None:
    """Print all verdicts as JSON Lines, oldest first, each with the entries by which another database finds its story.

    Example: monitor review export > reviews.jsonl
    """
    parts = context.parts()
    with parts.db.read() as s:
        found = reviews.all_(s)
        by_id = {story.id: story for story in stories.load(s, dict.fromkeys(one.story_id for one in found))}
    print_jsonl(_line(one, by_id.get(one.story_id)) for one in found)


def _line(one: "Review", story: "Story | None") -> dict[str, object]:
    members = story.members if story else ()
    keys = [{"source": member.entry.source_id, "key": member.entry.key} for member in members]
    return {**_plain(one), "title": story.title if story else "", "entries": keys}


@app.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="JSON Lines, as `monitor review export` prints them.")],
) -> None:
    """Take over verdicts. Known ones are not taken twice; when a line is wrong, all are told and nothing is taken.

    Example: monitor review import reviews.jsonl
    """
    parts = context.parts()
    existing(file, "no such file; `monitor review export > FILE` makes one")
    problems: list[Problem] = []
    with parts.db.begin() as s:
        known = set(reviews.all_(s))
        found = list(_read(file, s, problems))
        if problems:
            raise ConfigError(problems)
        new = [one for one in dict.fromkeys(found) if one not in known]
        for one in new:
            reviews.put(s, one)
    say(f"{len(new)} reviews taken over, {len(found) - len(new)} known")


def _read(file: Path, session: Any, problems: list[Problem]) -> Iterator["Review"]:
    with file.open("rb") as lines:
        for number, raw in enumerate(lines, 1):
            if not raw.strip():
                continue
            try:
                yield _taken(json.loads(raw.decode("utf-8")), session)
            except (ValueError, RecursionError) as error:
                what = (
                    "is not JSON"
                    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError))
                    else str(error)
                )
                problems.append(Problem(str(file), number, 1, what or "cannot be read"))


def _taken(line: Any, session: Any) -> "Review":
    """Return the verdict of LINE on the story that holds its entries; raise ValueError with what is wrong."""
    if not isinstance(line, dict):
        raise ValueError('is no mapping; write {"story": 12, "verdict": "useful", ...}')
    words = {name: line.get(name, "") for name in ("verdict", "reason", "who", "at")}
    if not all(isinstance(word, str) for word in words.values()):
        raise ValueError(f"{', '.join(words)} must be text")
    problem = _wrong(words["verdict"], words["reason"])
    if problem:
        raise ValueError(problem)
    at = datetime.fromisoformat(words["at"])
    if at.tzinfo is None:
        raise ValueError('"at" has no time zone; write 2026-11-27T08:00:00+00:00')
    return _review(_story(line, session), words["verdict"], words["reason"], words["who"] or "import", at)


def _story(line: dict[str, Any], session: Any) -> int:
    entries = line.get("entries") or []
    keys = [(e["source"], e["key"]) for e in entries if isinstance(e, dict) and {"source", "key"} <= e.keys()]
    found = reviews.stories_of(session, [(str(source), str(key)) for source, key in keys])
    if found:
        return next(iter(found.values()))
    number = line.get("story")
    fits = isinstance(number, int) and not isinstance(number, bool) and 0 < number <= context.LARGEST_ID
    if not keys and fits and stories.load(session, [int(str(number))]):
        return int(str(number))
    raise ValueError("no such story here; import its entries first (`monitor import FILE`)")


# -- what they say


def gathered(parts: "Parts") -> list["Reviewed"]:
    """Return each reviewed story with its last verdict and the rules that hold for it now."""
    from monitor.core.review import reviewed

    with parts.db.read() as s:
        last = reviews.latest(s)
        found = stories.load(s, last)
        judged = assessments.latest(s, last)
    return [reviewed(story, judged.get(story.id), last[story.id]) for story in found]


@app.command(name="report")
def report_(as_json: AsJson = False) -> None:
    """Show how many of the reviewed stories were useful, by rule, source and concept, each with n and interval.

    Example: monitor review report
    """
    from monitor.core.review import report

    found = report(gathered(context.parts()))
    if as_json:
        print_json(_as_json(found))
        return
    if not found.precision.n:
        say(
            "no reviews yet: `monitor review add STORY useful` adds one, and the page of a story has the buttons"
        )
        return
    say(f"useful: {found.precision}; not useful because: {_reasons(found.reasons) or 'none'}")
    for title, rows in (("Rules", found.rules), ("Sources", found.sources), ("Concepts", found.concepts)):
        shown = [(row.name, str(row.precision), _reasons(row.reasons)) for row in rows[:ROWS]]
        table(title, ("name", "useful", "not useful because"), shown)


def _reasons(counted: Any) -> str:
    return ", ".join(f"{reason} {count}" for reason, count in counted.items())


def _as_json(found: "Report") -> dict[str, object]:
    return {
        "precision": _share(found.precision),
        "reasons": found.reasons,
        **{name: [_row(row) for row in getattr(found, name)] for name in ("rules", "sources", "concepts")},
    }


def _row(row: "Row") -> dict[str, object]:
    return {"name": row.name, "precision": _share(row.precision), "reasons": row.reasons}


def _share(one: "Share") -> dict[str, object]:
    return {"value": one.value, "interval": one.interval, "n": one.n}


@app.command()
def propose(
    apply: Annotated[bool, typer.Option("--apply", help="Write the changes into the files.")] = False,
    only: Annotated[str, typer.Option("--rule", help="Only this rule.")] = "",
    by: By = "",
    as_json: AsJson = False,
) -> None:
    """Propose changes of rules that reviews call imprecise, as a diff; --apply accepts it.

    Example: monitor review propose > change.diff
    """
    from monitor.cli.proposing import accept, proposed

    parts = context.parts()
    found = proposed(parts, gathered(parts), only)
    if as_json:
        print_json([{**asdict(one.proposal), "diff": one.diff, "effect": one.effect} for one in found])
    else:
        for one in found:
            say(f"# {one.proposal.rule}: {one.proposal.why}")
            say(f"# effect: {one.said}")
            typer.echo(one.diff, nl=False)
        if not found:
            say("nothing to propose: no rule has enough reviews that speak against it")
    if apply and found:
        accept(parts, found, by or getpass.getuser())
        say(
            "# written; `git diff` shows it, `monitor rules history` keeps it",
        )
