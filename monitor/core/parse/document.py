"""One document -> its entries, whatever it is written in."""

from datetime import datetime

from monitor.core.parse.charset import LARGEST, text_of
from monitor.core.parse.entries import entries_of
from monitor.core.parse.guard import safe_markup
from monitor.core.parse.json_feed import is_json, read_json
from monitor.core.parse.lines import read_lines
from monitor.core.parse.raw import TAKEN, Parsed, Read
from monitor.core.parse.xml_feed import read_xml
from monitor.domain import Document, Source
from monitor.errors import ParseError


def parse(document: Document, source: Source, now: datetime, most: int = TAKEN) -> Parsed:
    """Return the entries of a document, at most MOST of a feed; what is no feed raises ParseError and nothing else does.

    A document without a body (not modified) has no entries. A valid feed may have none either.
    """
    if document.body is None:
        return Parsed(())
    return entries_of(_read(document, source, most), document, source, now)


def _read(document: Document, source: Source, most: int) -> Read:
    body = document.body or b""
    if source.format == "jsonl":
        return read_lines(body, document.first_line)
    if len(body) > LARGEST:
        raise ParseError("larger than 10 MiB")
    if not body.strip():
        raise ParseError("an empty document")
    text = text_of(body, document.content_type, source.language)
    if is_json(text):
        return read_json(text, most)
    markup, skipped = safe_markup(text, most)
    return read_xml(markup, document.url, skipped, most)
