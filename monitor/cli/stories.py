"""Commands on stories: stories, digest."""

from datetime import date
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from monitor.cli import context
from monitor.cli.output import AsJson, print_jsonl, say, table
from monitor.cli.shapes import story_json
from monitor.errors import ConfigError
from monitor.store import assessments, digests, outbox, stories

if TYPE_CHECKING:
    from monitor.core.rulebook import Audience
    from monitor.domain import Digest
    from monitor.wiring import Parts


def add_to(app: typer.Typer) -> None:
    app.command(name="stories")(stories_)
    app.command()(digest)


def stories_(
    limit: Annotated[int, typer.Option(help="How many, latest first.", min=1, max=1_000_000)] = 100_000,
    as_json: AsJson = False,
) -> None:
    """List stories with their entries, origins, verification, score and severity.

    Example: monitor stories --json | head -3
    """
    with context.parts().db.begin() as s:
        found = stories.latest(s, limit)
        judged = assessments.latest(s, [story.id for story in found])
    if as_json:
        print_jsonl(story_json(story, judged.get(story.id)) for story in found)
        return
    table(
        "Stories",
        ("id", "score", "severity", "class", "entries", "origins", "status", "grade", "title"),
        (
            (
                story.id,
                a.score if (a := judged.get(story.id)) else "",
                a.severity.name if a else "",
                a.action_class if a else "",
                len(story.members),
                len(story.verification.origins),
                story.verification.status,
                story.verification.grade,
                story.title,
            )
            for story in found
        ),
        empty="no story yet; `monitor import FILE` or `monitor run` brings entries",
    )


def digest(
    day: Annotated[str, typer.Option("--date", help="The local day, YYYY-MM-DD; today when left out.")] = "",
    lang: Annotated[str, typer.Option("--lang", help="fr, de or en: picks the audience that reads it.")] = "",
    form: Annotated[str, typer.Option("--format", help="markdown, html, pdf, json or slack.")] = "markdown",
    send: Annotated[
        bool, typer.Option("--send", help="Queue it for the audience's channel as well.")
    ] = False,
) -> None:
    """Write the digest of a day: kept ones as they went out, today's as of now.

    Example: monitor digest --lang de --format html > digest.html
    """
    from monitor.cli.briefings import rendered_digest

    parts = context.parts()
    audience = _audience(parts, lang)
    found = _kept(parts, audience, day) or parts.pipeline.digest(audience)
    shown = rendered_digest(found, form)
    typer.echo(shown, nl=isinstance(shown, str))
    if send:
        with parts.db.begin() as s:
            queued = [
                outbox.put(s, m, parts.clock()) for m in parts.pipeline.digest_messages(found, audience)
            ]
        say(f"{sum(queued)} message(s) queued" if any(queued) else "was queued before; nothing is sent twice")


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
