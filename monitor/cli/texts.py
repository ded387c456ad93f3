"""Commands on texts: classify, read, brief."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.output import print_jsonl
from monitor.domain import Entry, Reading, Source
from monitor.errors import NotFoundError, Problem, RuleError

if TYPE_CHECKING:
    from monitor.wiring import Parts

BATCH = 64
File = Annotated[str, typer.Argument(help="A file of JSON Lines, or - for standard input.")]
Language = Annotated[str, typer.Option("--lang", help="The reader's language: fr, de or en.")]
Format = Annotated[str, typer.Option("--format", help="markdown, html, json or slack.")]


def add_to(app: typer.Typer) -> None:
    app.command()(classify)
    app.command(name="read")(read_)
    app.command()(brief)


def classify(file: File = "-") -> None:
    """Label each text: JSON Lines {id,title,summary,lang?,published?} in, labels and scores out.

    Example: echo '{"id":"1","title":"China restricts dysprosium exports"}' | monitor classify
    """
    from monitor.cli.shapes import classified

    print_jsonl(classified(entry, reading) for entry, reading in _readings(context.parts(), file))


def read_(file: File = "-") -> None:
    """Read each text whole: labels, concepts, countries, claims, happenings, flags.

    Example: monitor read texts.jsonl > readings.jsonl
    """
    from monitor.cli.shapes import whole_reading

    parts = context.parts()
    lexicon = parts.rules.current().lexicon
    print_jsonl(whole_reading(entry, reading, lexicon) for entry, reading in _readings(parts, file))


def brief(
    target: Annotated[str, typer.Argument(help="A story id, a text file, an address, or - for standard input.")],
    lang: Language = "en",
    form: Format = "markdown",
) -> None:
    """Write the briefing of one story, or of one text as an agency sends it.

    Example: monitor brief article.txt --lang fr
    """
    from monitor.cli.briefings import briefing_of, rendered

    typer.echo(rendered(briefing_of(context.parts(), target, lang), form))


def _readings(parts: "Parts", file: str) -> Iterator[tuple[Entry, Reading]]:
    """Read FILE in batches, so that a pipe sees the first results early; raise for its bad lines at the end."""
    problems: list[Problem] = []
    entries = _entries(parts, file, problems)
    while batch := list(islice(entries, BATCH)):
        yield from zip(batch, parts.reader.read(batch), strict=True)
    if problems:
        raise RuleError(problems)


def _entries(parts: "Parts", file: str, problems: list[Problem]) -> Iterator[Entry]:
    from monitor.core.parse import entry_of_line

    now = parts.clock()
    source = Source(id="input", url=file, format="jsonl")
    for number, line in enumerate(lines_of(file), 1):
        if not line.strip():
            continue
        try:
            yield entry_of_line(line, source, now)
        except ValueError as error:
            problems.append(Problem(file, number, 1, f"{error}; the line was left out"))


def lines_of(file: str) -> Iterable[str]:
    if file == "-":
        return sys.stdin
    path = Path(file)
    if not path.is_file():
        raise NotFoundError([Problem(file, 0, 0, "no such file; name a file of JSON Lines, or - for standard input")])
    return path.open(encoding="utf-8", errors="replace")
