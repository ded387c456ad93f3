"""Commands on stories: stories with merge and split, digest."""

from datetime import date
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_jsonl, say, table
from monitor.cli.shapes import story_json
from monitor.core.brief import edited
from monitor.errors import ConfigError, NotFoundError
from monitor.store import assessments, digests, links, members, stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.core.rulebook import Audience
    from monitor.domain import Digest, Story
    from monitor.store.database import Session
    from monitor.wiring import Parts


def add_to(app: typer.Typer) -> None:
    group = typer.Typer()
    group.callback(invoke_without_command=True)(stories_)
    group.command()(merge)
    group.command()(split)
    app.add_typer(group, name="stories")
    app.command()(digest)


def stories_(
    asked: typer.Context,
    limit: Annotated[int, typer.Option(help="How many, latest first.", min=1, max=1_000_000)] = 100_000,
    as_json: AsJson = False,
) -> None:
    """List stories with their entries, origins, verification, score and severity.

    Example: monitor stories --json | head -3
    """
    if asked.invoked_subcommand is not None:
        return
    with context.parts().db.begin() as s:
        found = stories.latest(s, limit)
        judged = assessments.latest(s, [story.id for story in found])
        linked = links.of(s, [story.id for story in found])
        listed = members.listed(s, [story.id for story in found if story.count > len(story.members)])
    if as_json:
        print_jsonl(
            story_json(
                story, judged.get(story.id), linked.get(story.id, ()), _names(listed.get(story.id, ()))
            )
            for story in found
        )
        return
    table(
        "Stories",
        ("id", "score", "severity", "class", "entries", "origins", "status", "grade", "phase", "title"),
        (
            (
                story.id,
                a.score if (a := judged.get(story.id)) else "",
                a.severity.name if a else "",
                a.action_class if a else "",
                story.count,
                len(story.verification.origins),
                story.verification.status,
                story.verification.grade,
                story.phase,
                story.title,
            )
            for story in found
        ),
        empty="no story yet; `monitor import FILE` or `monitor run` brings entries",
    )


def merge(
    into: Annotated[int, typer.Argument(help="The story that stays.", min=1)],
    other: Annotated[int, typer.Argument(help="The story whose entries move into it.", min=1)],
) -> None:
    """Put two stories together by hand; later entries join the one that stays.

    Example: monitor stories merge 12 15
    """
    parts = context.parts()
    with parts.db.begin() as s:
        if into == other:
            raise ConfigError(f"story {into} cannot be merged with itself; name two stories")
        _found(s, into)
        _found(s, other)
        moved = links.merge(s, into, other, "command line", parts.clock())
    say(f"{moved} entries of story {other} are in story {into} now")


def split(
    story_id: Annotated[int, typer.Argument(metavar="STORY", min=1)],
    entries: Annotated[
        list[str], typer.Argument(metavar="ENTRY...", help="As `monitor stories --json` names them.")
    ],
) -> None:
    """Take entries out of a story into one of their own; no later join puts them together again.

    Example: monitor stories split 12 S041 S032
    """
    parts = context.parts()
    with parts.db.begin() as s:
        _found(s, story_id)
        listed = _names(members.listed(s, [story_id])[story_id])
        names = {name: entry_id for entry_id, name in listed.items()}
        names |= {str(entry_id): entry_id for entry_id in listed if str(entry_id) not in names}
        unknown = [name for name in entries if name not in names]
        if unknown:
            raise NotFoundError(
                f"not in story {story_id}: {', '.join(unknown)}; `monitor stories --json` lists them"
            )
        leaving = {names[name] for name in entries}
        if len(leaving) == len(listed):
            raise ConfigError(f"these are all entries of story {story_id}; leave at least one")
        new = links.split(s, story_id, sorted(leaving), "command line", parts.clock())
    say(f"{len(leaving)} entries of story {story_id} are in story {new} now")


def _names(listed: "Sequence[members.Listed]") -> dict[int, str]:
    """Return by entry the name that it was imported with."""
    return {each.entry_id: each.external_id or str(each.entry_id) for each in listed}


def _found(session: "Session", story_id: int) -> "Story":
    found = stories.load(session, [story_id])
    if not found:
        into = links.merged_into(session, story_id)
        hint = f"; it was merged into {into}" if into else "; `monitor stories` lists them"
        raise NotFoundError(f"no story {story_id}{hint}")
    return found[0]


def digest(
    day: Annotated[str, typer.Option("--date", help="The local day, YYYY-MM-DD; today when left out.")] = "",
    lang: Annotated[str, typer.Option("--lang", help="fr, de or en: picks the audience that reads it.")] = "",
    form: Annotated[str, typer.Option("--format", help="markdown, html, pdf, json or slack.")] = "markdown",
    approve: Annotated[
        str, typer.Option("--approve", help="Your name: let the kept digest go out at its hour.")
    ] = "",
    send: Annotated[
        bool, typer.Option("--send", help="Queue it for the audience's channel now, once.")
    ] = False,
) -> None:
    """Write the digest of a day: kept ones as edited, today's as of now.

    Example: monitor digest --lang de --approve "A. Weber" && monitor digest --lang de --format html > digest.html
    """
    from monitor.cli.briefings import rendered_digest

    parts = context.parts()
    audience = _audience(parts, lang)
    if approve or send:
        found = _kept(parts, audience, day) or parts.pipeline.keep_digest(audience)
        _moved(parts, found, approve, send=send)
    else:
        found = _kept(parts, audience, day) or parts.pipeline.digest(audience)
    shown = rendered_digest(edited(found), form)
    typer.echo(shown, nl=isinstance(shown, str))


def _moved(parts: "Parts", found: "Digest", approve: str, *, send: bool) -> None:
    if approve:
        with parts.db.begin() as s:
            first = digests.approve(s, found.id, approve, parts.clock())
        say(f"digest {found.id} approved" if first else f"digest {found.id} was approved or sent before")
    if send:
        sent = parts.pipeline.send_digest(found.id, approve or "command line")
        say(f"digest {found.id} queued" if sent else "was queued before; nothing is sent twice")


def _audience(parts: "Parts", language: str) -> "Audience":
    audiences = parts.rules.current().rulebook.profile.audiences
    found = [audience for audience in audiences if not language or audience.language == language]
    if not found:
        known = (
            ", ".join(sorted({a.language for a in audiences})) or "none; add audiences to rules/profile.yaml"
        )
        raise ConfigError(f"no audience reads {language!r}; the profile has {known}")
    return found[0]


def _kept(parts: "Parts", audience: "Audience", day: str) -> "Digest | None":
    if not day:
        return None
    try:
        wanted = date.fromisoformat(day)
    except ValueError:
        raise ConfigError(f"--date {day!r} is no day; write it as {parts.clock().date()}") from None
    with parts.db.begin() as s:
        found = digests.load(s, wanted, audience.id, audience.language)
    if found is None and wanted != parts.clock().astimezone(ZoneInfo(audience.timezone)).date():
        raise ConfigError(f"no digest was written for {audience.id} on {day}")
    return found
