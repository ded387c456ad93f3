"""A file of lines or standard input -> its lines as text, whatever encoding it is in."""

import io
import sys
from collections.abc import Iterator
from typing import IO

import typer

from monitor.cli.files import existing
from monitor.core.parse.lettering import SAMPLE, SHIFT, chosen, encoding_of
from monitor.errors import ConfigError

_WIDE = ("utf-16", "utf-32")  # in which a line does not end with the byte of one


def lines_of(file: str, charset: str = "") -> Iterator[str | None]:
    """Yield the lines of FILE (- is standard input), None for one that cannot be read; UTF-8 unless it is plainly another."""
    name = chosen(charset) if charset else ""
    if name is None:
        raise ConfigError(f"--charset {charset!r} is no encoding of text; name one, as in --charset latin-1")
    if file == "-":
        yield from _lines(sys.stdin.buffer, "standard input", name)
        return
    path = existing(file, "no such file; name a file of JSON Lines, or - for standard input")
    with path.open("rb") as body:
        yield from _lines(body, file, name)


def _lines(body: IO[bytes], what: str, name: str) -> Iterator[str | None]:
    first = body.readline()
    known = name or encoding_of(first)
    if known and known.startswith(_WIDE):
        yield from io.TextIOWrapper(io.BytesIO(first + body.read()), encoding=known, errors="strict")
        return
    yield from _told(first, body, what, name)


def _told(line: bytes, body: IO[bytes], what: str, name: str) -> Iterator[str | None]:
    """Read UTF-8 line by line, as a pipe brings it, up to the first one that is not; then what the rest is in."""
    given, first = bool(name), True
    name = name or "utf-8-sig"
    while line:
        text = _decoded(line, name)
        if not given and (text is None or SHIFT in line):
            rest = line + body.read(SAMPLE)
            given, name = True, _guessed(rest, what, must=first) or name
            yield from (_decoded(each, name) for each in (rest + body.readline()).splitlines(keepends=True))
        else:
            yield text
        given = (
            given or not line.isascii()
        )  # whole letters of UTF-8: what is not that from here on is damaged
        line, first = body.readline(), False


def _decoded(line: bytes, name: str) -> str | None:
    try:
        return line.decode(name)
    except UnicodeDecodeError:
        return None


def _guessed(sample: bytes, what: str, *, must: bool) -> str | None:
    found = encoding_of(sample[: sample.rfind(b"\n") + 1] or sample)
    if found is None and must:
        raise ConfigError(
            f"{what} is not UTF-8, and its encoding cannot be told; name it, as in --charset latin-1, or convert it"
        )
    if found:
        typer.echo(f"{what} is read as {found}, which it does not say; --charset names another", err=True)
    return found
