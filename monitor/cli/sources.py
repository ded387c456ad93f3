"""`monitor sources`: list, check, add, OPML in and out."""

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from monitor.cli import context
from monitor.cli.files import existing, is_file
from monitor.cli.output import AsJson, print_json, say, table
from monitor.domain import LANGUAGES, Source, SourceState
from monitor.errors import ConfigError, NotFoundError, Problem, SourceError
from monitor.store import sources

if TYPE_CHECKING:
    from monitor.wiring import Parts

app = typer.Typer(help="Feeds and lists that are watched.", no_args_is_help=True)


@app.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """List the sources with their state."""
    parts = context.parts()
    with parts.db.begin() as s:
        sources.sync(s, parts.sources, parts.clock())
        found = sources.all_states(s)
    if as_json:
        print_json(found)
        return
    table(
        "Sources",
        ("id", "state", "kind", "language", "grade", "entries", "last visit", "detail"),
        (
            (
                st.source.id,
                st.status,
                st.source.kind,
                st.source.language,
                st.source.reliability,
                st.entries,
                f"{st.last_visit:%Y-%m-%d %H:%M}" if st.last_visit else "never",
                st.detail,
            )
            for st in found
        ),
        empty="none; `monitor sources add URL` adds one",
    )


@app.command()
def check(
    which: Annotated[list[str] | None, typer.Argument(help="Ids of sources; all when left out.")] = None,
    as_json: AsJson = False,
) -> None:
    """Visit sources now, store nothing, and tell what each would give. Exit 1 when one fails.

    Example: monitor sources check bis-press ustr
    """
    parts = context.parts()
    with parts.db.begin() as s:
        sources.sync(s, parts.sources, parts.clock())
        states = [st for st in sources.all_states(s) if not which or st.source.id in which]
    unknown = set(which or ()) - {st.source.id for st in states}
    if unknown:
        raise NotFoundError(
            [
                Problem("sources", 0, 0, f"no source {name!r}; `monitor sources list` shows them")
                for name in sorted(unknown)
            ]
        )
    rows = asyncio.run(_visits(parts, states))
    if as_json:
        print_json(
            [{"id": i, "state": state, "entries": n, "detail": detail} for i, state, n, detail in rows]
        )
    else:
        table("Sources", ("id", "state", "entries", "detail"), rows)
    if any(state not in ("ok", "not_modified", "empty") for _, state, _, _ in rows):
        raise typer.Exit(1)


async def _visits(parts: "Parts", states: list[SourceState]) -> list[tuple[str, str, int, str]]:
    from monitor.core.parse import parse

    now = parts.clock()
    rows = []
    async for state, got in parts.fetcher.fetch_all(states, now):
        name = state.source.id
        try:
            if isinstance(got, SourceError):
                raise got
            if got.body is None:
                rows.append((name, "not_modified", 0, ""))
                continue
            parsed = parse(got, state.source, now)
            rows.append((name, "ok" if parsed.entries else "empty", len(parsed.entries), parsed.title))
        except SourceError as error:
            rows.append((name, error.status, 0, str(error)))
    return sorted(rows)


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="The feed's address, or the path of a .jsonl file.")],
    name: Annotated[str, typer.Option(help="The name to show.")] = "",
    language: Annotated[str, typer.Option(help="en, de, fr, es, ja or zh, where it is known.")] = "",
    reliability: Annotated[str, typer.Option(help="Admiralty letter A to F; F = cannot be judged.")] = "F",
    kind: Annotated[
        str, typer.Option(help="official, agency, trade_press, media, company or aggregator.")
    ] = "media",
    every: Annotated[
        int | None, typer.Option(help="Seconds between visits; its own rhythm when left out.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Watch a feed from now on.

    Example: monitor sources add https://example.org/feed.xml --name "Example" --language en --every 300
    """
    source = _checked(url, name, language, reliability, kind, every)
    parts = context.parts()
    with parts.db.begin() as s:
        sources.add(s, source, parts.clock())
    if as_json:
        print_json(source)
    else:
        say(f"{source.id} is watched from now on: {source.url}")


def _checked(url: str, name: str, language: str, reliability: str, kind: str, every: int | None) -> Source:
    local = not re.match(r"^[a-z][a-z0-9+.-]*:", url, re.IGNORECASE)
    problems = [
        *(["--language is one of " + ", ".join(LANGUAGES)] if language and language not in LANGUAGES else []),
        *(["--reliability is a letter A to F"] if reliability not in tuple("ABCDEF") else []),
        *(["--every is a number of seconds from 1"] if every is not None and every < 1 else []),
        *(["--kind is one of " + ", ".join(KINDS)] if kind not in KINDS else []),
        *(
            ["the address is no web address: write it like https://example.org/feed.xml, or name a file"]
            if not local and not _web(url)
            else []
        ),
    ]
    if local and not is_file(Path(url)):
        problems.append(
            f"{url}: no such file; give an address that begins with https:// or an existing .jsonl file"
        )
    if problems:
        raise ConfigError([Problem("sources add", 0, 0, problem) for problem in problems])
    where = str(Path(url).resolve()) if local else url
    return Source(
        id=_slug(name or (Path(url).stem if local else _host_and_path(url))),
        url=where,
        name=name or (Path(url).stem if local else urlsplit(url).hostname or url),
        format="jsonl" if local or urlsplit(url).path.endswith(".jsonl") else "feed",
        kind=kind,
        language=language or None,
        reliability=reliability,
        every=every,
    )


KINDS = ("official", "agency", "trade_press", "media", "company", "aggregator")


def _web(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a bracket without its fellow, a port that is none
        return False


def _host_and_path(url: str) -> str:
    parts = urlsplit(url)
    port = f"-{parts.port}" if parts.port else ""
    return f"{parts.hostname}{port}{parts.path}{parts.query}"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:80] or "source"


@app.command(name="import-opml")
def import_opml(file: Annotated[Path, typer.Argument(help="An OPML file of another feed reader.")]) -> None:
    """Watch every feed of an OPML file."""
    from monitor.core.parse import read_opml

    found = read_opml(existing(file, "no such file; name an OPML file").read_bytes())
    parts = context.parts()
    with parts.db.begin() as s:
        for source in found:
            sources.add(s, source, parts.clock())
    say(f"{len(found)} feeds are watched from now on")


@app.command(name="export-opml")
def export_opml() -> None:
    """Print all sources as OPML."""
    from monitor.core.parse import write_opml

    parts = context.parts()
    with parts.db.begin() as s:
        sources.sync(s, parts.sources, parts.clock())
        typer.echo(write_opml([st.source for st in sources.all_states(s)]))
