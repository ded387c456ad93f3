"""Commands of the service itself: run, once, import, init, doctor."""

import json
import logging
import os
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.files import existing
from monitor.cli.output import AsJson, print_json, say, table
from monitor.errors import ConfigError, Problem
from monitor.settings import data_dir

if TYPE_CHECKING:
    from monitor.domain import Entry, Source
    from monitor.pipeline import Tally
    from monitor.scheduler import Scheduler
    from monitor.wiring import Parts

log = logging.getLogger(__name__)
_LOG = "%(asctime)s %(levelname)s %(name)s %(message)s"


def add_to(app: typer.Typer) -> None:
    app.command()(run)
    app.command()(once)
    app.command(name="import")(import_)
    app.command()(init)
    app.command()(doctor)


def run(
    sample: Annotated[
        bool, typer.Option("--sample", help="Fill the page with invented entries; Slack stays dry.")
    ] = False,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "",
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 picks a free one.")] = None,
) -> None:
    """Run the service: the steps by schedule, and the web page. Ends on Ctrl-C or SIGTERM.

    Example: monitor run --sample --port 8080
    """
    from monitor.cli.checks import checks_of
    from monitor.pipeline import STEPS
    from monitor.scheduler import Scheduler
    from monitor.web import create_app, serve

    logging.basicConfig(level=logging.INFO, format=_LOG, stream=sys.stderr)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a skipped run is no news
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)  # nor what the library is made of
    parts = context.parts(dry_run=sample)
    listening = _listen(host or parts.settings.host, parts.settings.port if port is None else port)
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, _end)
    prepare(parts)
    if sample:
        import_sample(parts)
    settings = parts.settings
    scheduler = Scheduler(
        parts.pipeline, {step: getattr(settings, f"{step}_every") for step in STEPS}, parts.clock
    )
    app = create_app(
        parts.pipeline,
        timezone=settings.timezone,
        last_runs=scheduler.last,
        checks=lambda: checks_of(parts),
        signing_secret=settings.slack_signing_secret,
        hears=parts.talk.hear if parts.talk else None,
        workshop=lambda: parts.workshop,
    )
    address = listening.getsockname()
    say(f"The page is at http://{_shown(address[0])}:{address[1]}/")
    if parts.talk:
        parts.talk.start()
    scheduler.start()
    threading.Thread(target=_warm, args=(parts,), name="warm", daemon=True).start()
    if parts.slack_socket:
        parts.slack_socket.start()
    try:
        serve(app, listening)
    finally:
        if not _stopped(parts, scheduler):
            log.warning("a step did not end in time; what it held is taken up again at the next start")
            logging.shutdown()
            os._exit(0)  # a clean exit would wait for its thread; every step outlives even a kill


def _warm(parts: "Parts") -> None:
    """Load what the first entry would otherwise wait for: the encoder and the patterns of the lexicon."""
    from monitor.domain import Entry
    from monitor.pipeline import Tally

    now = parts.clock()
    text = "Exports of rare earths from China to Japan need a licence."
    with Tally("warm").outlive("first reading"):
        parts.pipeline.consider(Entry("warm", "warm", text, now, now, language="en"))


def _stopped(parts: "Parts", scheduler: "Scheduler") -> bool:
    """Take nothing new, then let end what runs; False where something did not in time."""
    line = parts.slack_socket is None or parts.slack_socket.stop(1.0)
    steps = scheduler.stop()
    clicks = parts.talk is None or parts.talk.stop(1.0)
    return line and steps and clicks


def _end(_signal: int, _frame: object) -> None:
    """End the process well: uvicorn gives a signal on once it has closed, and its default action would kill us."""
    raise SystemExit(0)


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        advice = "choose another with --port (0 = any free one) or MONITOR_PORT"
        raise ConfigError(f"cannot listen on {host}:{port} ({reason}); {advice}") from error


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def prepare(parts: "Parts") -> None:
    """Check rules, model and database before anything runs, and take over the sources of the files."""
    from monitor.store import sources

    parts.rules.current()
    _ = parts.labels
    if parts.translator:
        parts.translator.check()
    with parts.db.begin() as s:
        sources.sync(s, parts.sources, parts.clock())


def once(as_json: AsJson = False) -> None:
    """Run every step once, until nothing is left to do; exit 1 when something failed and was reported.

    Example: monitor once --json
    """
    from monitor.pipeline import STEPS

    parts = context.parts()
    prepare(parts)
    _report([_to_the_end(parts, step) for step in STEPS], as_json)


def _to_the_end(parts: "Parts", step: str) -> "Tally":
    """Run STEP again while it gets on: steps work in batches."""
    total = parts.pipeline.run(step)
    while step in ("understand", "relate", "assess", "deliver"):
        tally = parts.pipeline.run(step)
        if not tally.done:
            break
        total.done += tally.done
    return total


def _report(tallies: "list[Tally]", as_json: bool) -> None:
    if as_json:
        print_json(tallies)
    else:
        table("Steps", ("step", "done", "failed"), ((t.step, t.done, len(t.failures)) for t in tallies))
        for tally in tallies:
            for failure in tally.failures:
                say(f"{tally.step}: {failure}")
    if any(tally.failures for tally in tallies):
        raise typer.Exit(1)


def import_(
    file: Annotated[
        Path,
        typer.Argument(help="JSON Lines: {id,title,summary?,content?,url?,lang?,published?,source_name?}."),
    ],
    source: Annotated[str, typer.Option(help="The name of the source they count to.")] = "",
    only_store: Annotated[
        bool, typer.Option("--only-store", help="Leave reading and judging to the service.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take entries from a file, with their own dates, and read, join and judge them. Nothing is sent by this.

    Example: monitor import archive.jsonl --source archive
    """
    parts = context.parts()
    existing(file, "no such file; name a file of JSON Lines")
    name = source or file.stem
    counts, problems = _stored(parts, name, file)
    steps = [] if only_store else [_to_the_end(parts, step) for step in ("understand", "relate", "assess")]
    if as_json:
        print_json(counts | {"problems": problems, "steps": steps})
    else:
        say(
            f"{counts['new']} new, {counts['revised']} changed, {counts['known']} known, {counts['left_out']} left out"
        )
    for problem in problems:
        typer.echo(problem, err=True)
    if problems or any(step.failures for step in steps):
        raise typer.Exit(1)


def _stored(parts: "Parts", name: str, file: Path) -> tuple[dict[str, int], list[str]]:
    """Store FILE piece by piece; return the counts and the problems, one line each."""
    from monitor.adapters.files_jsonl import documents
    from monitor.cli.archive import progress
    from monitor.core.parse import parse
    from monitor.domain import Source

    source = Source(id=name, url=f"import:{name}", name=name, format="jsonl", enabled=False)
    counts = {"new": 0, "revised": 0, "known": 0, "left_out": 0}
    problems: list[str] = []
    whole, done = file.stat().st_size, 0
    with progress("Storing") as told:
        for document in documents(file, source, parts.clock()):
            parsed = parse(document, source, parts.clock())
            for key, count in _store(parts, source, parsed.entries).items():
                counts[key] += count
            counts["left_out"] += parsed.skipped
            problems += [f"{file}: {problem}" for problem in parsed.problems]
            done += len(document.body or b"")
            told(done, whole)
    return counts, problems


def _store(parts: "Parts", source: "Source", found: "Sequence[Entry]") -> dict[str, int]:
    from monitor.store import entries, sources

    with parts.db.begin() as s:
        sources.add(s, source, parts.clock())
        added = entries.add(s, found)
    return {"new": len(added.new), "revised": len(added.revised), "known": added.known}


def import_sample(parts: "Parts") -> None:
    """Take over the invented sample entries, with dates moved so that the newest are of today."""
    from monitor.core.parse import parse
    from monitor.core.sample import shift
    from monitor.domain import Document, Source
    from monitor.store import sources

    file = parts.settings.rules_dir / "sample" / "entries.jsonl"
    if not file.is_file():
        raise ConfigError([Problem(str(file), 0, 0, "the sample is not there; run without --sample")])
    now = parts.clock()
    with parts.db.begin() as s:
        if any(state.source.id == "sample" for state in sources.all_states(s)):
            return
    lines = shift(map(json.loads, file.read_text(encoding="utf-8").splitlines()), now)
    source = Source(id="sample", url=str(file), name="Sample", format="jsonl", enabled=False)
    body = "\n".join(json.dumps(line) for line in lines).encode()
    _store(parts, source, parse(Document("sample", "", body, now), source, now).entries)


def init(directory: Annotated[Path, typer.Argument(help="A new directory.")]) -> None:
    """Copy the shipped rules, profile, lexicon and sources out, to be edited.

    Example: monitor init my-rules && export MONITOR_RULES_DIR=my-rules
    """
    if directory.exists():
        raise ConfigError(f"{directory} exists already; name a new directory")
    shipped = data_dir("rules")  # whatever the settings name: they may name the directory that is to be made
    shutil.copytree(shipped, directory, ignore=shutil.ignore_patterns("sample", "__pycache__"))
    say(f"copied; edit {directory} and set MONITOR_RULES_DIR={directory}")


def doctor(as_json: AsJson = False) -> None:
    """Check settings, rules, model, database and Slack, and say what is missing. Exit 2 when something is.

    Example: monitor doctor --json
    """
    from monitor.cli.checks import checks

    found = checks()
    if as_json:
        print_json(found)
    else:
        table(
            "Doctor",
            ("what", "well", "what was found, and what to do"),
            ((c.what, c.well, c.says) for c in found),
        )
    if not all(check.well for check in found):
        raise typer.Exit(2)
