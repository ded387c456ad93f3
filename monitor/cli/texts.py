"""Commands on texts: classify, read, brief."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import context
from monitor.cli.lines import lines_of
from monitor.cli.output import print_jsonl
from monitor.core.parse.dates import moment
from monitor.core.parse.lines import FIELDS
from monitor.domain import Entry, Reading
from monitor.errors import Problem, RuleError

if TYPE_CHECKING:
    from monitor.wiring import Parts

BATCH = 64
Charset = Annotated[
    str,
    typer.Option(
        "--charset", help="The encoding of the input, where it is not UTF-8: latin-1, shift_jis ..."
    ),
]
File = Annotated[str, typer.Argument(help="A file of JSON Lines, or - for standard input.")]
Language = Annotated[str, typer.Option("--lang", help="The reader's language: fr, de or en.")]
Format = Annotated[str, typer.Option("--format", help="markdown, html, pdf, json or slack.")]


def add_to(app: typer.Typer) -> None:
    app.command()(classify)
    app.command(name="read")(read_)
    app.command()(brief)


def classify(
    file: File = "-",
    why: Annotated[
        bool, typer.Option("--why", help="Add the words and concepts that moved each label.")
    ] = False,
    charset: Charset = "",
) -> None:
    """Label each text: JSON Lines {id,title,summary,lang?,published?} in, labels and scores out.

    Example: echo '{"id":"1","title":"China restricts dysprosium exports"}' | monitor classify --why
    """
    from monitor.cli.shapes import classified, reasons_json

    parts = context.parts()
    print_jsonl(
        classified(entry, reading) | ({"why": reasons_json(parts.reader.why(entry, reading))} if why else {})
        for entry, reading in _readings(parts, file, charset)
    )


def read_(file: File = "-", charset: Charset = "") -> None:
    """Read each text whole: labels, concepts, countries, claims, happenings, flags.

    Example: monitor read texts.jsonl > readings.jsonl
    """
    from monitor.cli.shapes import whole_reading

    parts = context.parts()
    lexicon = parts.rules.current().lexicon
    print_jsonl(whole_reading(entry, reading, lexicon) for entry, reading in _readings(parts, file, charset))


def brief(
    target: Annotated[
        str, typer.Argument(help="A story id, a text file, an address, or - for standard input.")
    ],
    lang: Language = "en",
    form: Format = "markdown",
) -> None:
    """Write the briefing of one story, or of one text as an agency sends it.

    Example: monitor brief article.txt --lang fr --format pdf > briefing.pdf
    """
    from monitor.cli.briefings import briefing_of, rendered

    found = rendered(briefing_of(context.parts(), target, lang), form)
    typer.echo(found, nl=isinstance(found, str))


def _readings(parts: "Parts", file: str, charset: str) -> Iterator[tuple[Entry, Reading]]:
    """Read FILE in batches, so that a pipe sees the first results early; raise for its bad lines at the end."""
    problems: list[Problem] = []
    entries = _entries(lines_of(file, charset), file, parts.clock(), problems)
    while batch := list(islice(entries, BATCH)):
        yield from zip(batch, parts.reader.read(batch), strict=True)
    if problems:
        raise RuleError(problems)


def _entries(
    lines: Iterable[str | None], file: str, now: datetime, problems: list[Problem]
) -> Iterator[Entry]:
    for number, line in enumerate(lines, 1):
        if line is None:
            problems.append(
                Problem(file, number, 1, "is not in the encoding of the rest; the line was left out")
            )
            continue
        if not line.strip():
            continue
        try:
            yield _entry(json.loads(line), number, now)
        except (ValueError, TypeError, RecursionError) as error:
            what = "is not JSON" if isinstance(error, ValueError | RecursionError) else str(error)
            problems.append(Problem(file, number, 1, f"{what}; the line was left out"))


def _entry(given: object, number: int, now: datetime) -> Entry:
    """Take the texts as they are: spans must count in what was given, to the letter."""
    if not isinstance(given, dict):
        raise TypeError("is no object {id, title, summary}")
    title, summary, lang, published = (
        _text(given, name) for name in ("title", "summary", "lang", "published")
    )
    name = given.get("id")
    return Entry(
        source_id="input",
        key=str(number),
        title=title,
        summary=summary,
        content=_text(given, "content"),
        language=lang or None,
        published=moment(published),
        published_raw=published,
        retrieved_at=now,
        first_seen=now,
        external_id=str(number) if name is None else str(name),
        id=number,
    )


def _text(given: Mapping[str, object], name: str) -> str:
    """Return the field, by whichever of its names it is given; raise TypeError where it is no text."""
    value = next((given[alias] for alias in FIELDS[name] if given.get(alias) is not None), "")
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    return value
