"""RSS, Atom and RDF as safe markup -> what was read; the only door to feedparser."""

import io
from typing import Any
from xml.sax import SAXException

import feedparser

from monitor.core.parse.dates import dated
from monitor.core.parse.raw import Raw, Read
from monitor.errors import ParseError

_HEADERS = {"content-type": "application/xml; charset=utf-8"}
# feedparser has no error of its own: what a broken document can make it raise
_BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    SAXException,
    TypeError,
    ValueError,
)


def read_xml(markup: str, url: str, skipped: int, most: int) -> Read:
    """Read a feed, also a broken one as far as it goes; what is none raises ParseError."""
    if not markup.strip():
        raise ParseError("an empty document")
    found = _parsed(markup, url)
    feed, entries = found["feed"], found["entries"]
    if not entries and not found["version"]:
        raise ParseError(reason_not_a_feed(markup))
    return Read(
        items=tuple(_item(entry) for entry in entries[:most]),
        title=_text(feed, "title"),
        language=_text(feed, "language") or _language(feed, "title_detail"),
        skipped=skipped + max(0, len(entries) - most),
    )


def reason_not_a_feed(markup: str) -> str:
    """Say in a person's words what a document is that is no feed."""
    start = markup[:2_000].lstrip().lower()
    if start.startswith("%pdf"):
        return "a PDF file, not a feed"
    for root, name in (
        ("<opml", "an OPML list of feeds"),
        ("<urlset", "a sitemap"),
        ("<kml", "a map file (KML)"),
    ):
        if root in start:
            return f"{name}, not a feed"
    if any(sign in start for sign in ("<!doctype html", "<html", "<body", "<head>")):
        return "an HTML page, not a feed"
    return "XML, but not a feed" if start.startswith("<") else "not a feed"


def _parsed(markup: str, url: str) -> Any:
    # bytes in a stream, never a str: feedparser opens a str that is a path or an address
    stream = io.BytesIO(markup.encode("utf-8", "replace"))
    try:
        return feedparser.parse(
            stream,
            response_headers={**_HEADERS, "content-location": url},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except _BREAKS as error:
        raise ParseError(f"a feed too broken to be read ({type(error).__name__})") from error


def _item(entry: Any) -> Raw:
    published, modified = _text(entry, "published"), _text(entry, "updated")
    raw = published or modified or _text(entry, "created")
    parts = _part(entry, "published_parsed") if published else _part(entry, "updated_parsed")
    origin = _part(entry, "source")
    return Raw(
        guid=_text(entry, "id"),
        link=_text(entry, "link"),
        title=_text(entry, "title"),
        summary=_text(entry, "summary"),
        content=_content(entry),
        author=_text(entry, "author"),
        outlet=_text(origin, "title") if isinstance(origin, dict) else "",
        language=_language(entry, "title_detail") or _language(entry, "summary_detail"),
        published=raw,
        published_at=dated(raw, parts),
        modified_at=dated(modified, _part(entry, "updated_parsed")),
    )


def _part(entry: Any, name: str) -> Any:
    # dict.get and not entry.get: feedparser answers an absent `updated` with `published` and a warning
    return dict.get(entry, name)


def _text(entry: Any, name: str) -> str:
    value = _part(entry, name)
    return value if isinstance(value, str) else ""


def _language(entry: Any, detail: str) -> str:
    found = _part(entry, detail)
    return _text(found, "language") if isinstance(found, dict) else ""


def _content(entry: Any) -> str:
    parts = _part(entry, "content")
    texts = (
        [_text(part, "value") for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    )
    return max(texts, key=len, default="")
