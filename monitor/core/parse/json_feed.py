"""JSON Feed 1.0 and 1.1 -> what was read."""

import json
from collections.abc import Mapping
from typing import Any

from monitor.core.parse.dates import moment
from monitor.core.parse.raw import Raw, Read
from monitor.errors import ParseError

_PARTS = 100_000  # objects and lists; each takes a hundred times its letters in memory


def is_json(document: str) -> bool:
    return document[:1_000].lstrip("\ufeff \t\r\n").startswith(("{", "["))


def read_json(document: str, most: int) -> Read:
    """Read a JSON Feed, at most MOST items; one that is no object is left out and counted."""
    feed = _load(document.removeprefix("\ufeff"))
    if not isinstance(feed, dict) or not _is_feed(feed):
        raise ParseError("JSON, but not a JSON Feed")
    items = feed.get("items") or []
    if not isinstance(items, list):
        raise ParseError("a JSON Feed whose items are no list")
    good = [item for item in items if isinstance(item, dict)]
    language = text(feed, "language")
    read = tuple(_item(item, _author(feed)) for item in good[:most])
    return Read(read, title=text(feed, "title"), language=language, skipped=len(items) - len(read))


def text(item: Mapping[str, Any], *names: str) -> str:
    """Return the first of the named fields that holds words; numbers count as words, other kinds do not."""
    for name in names:
        value = item.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = repr(value)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def load_json(data: str) -> Any:
    """Read JSON; what is none raises ValueError, also when it is too deep or holds a number too long."""
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _load(document: str) -> Any:
    if document.count("{") + document.count("[") > _PARTS:
        raise ParseError(f"JSON of more than {_PARTS} parts")
    try:
        return load_json(document)
    except ValueError:
        raise ParseError("broken JSON, not a feed") from None


def _is_feed(feed: dict[str, Any]) -> bool:
    version = feed.get("version")
    named = isinstance(version, str) and "jsonfeed.org" in version
    return named or ("items" in feed and "title" in feed)


def _item(item: dict[str, Any], feed_author: str) -> Raw:
    published, modified = text(item, "date_published"), text(item, "date_modified")
    return Raw(
        guid=text(item, "id"),
        link=text(item, "url", "external_url"),
        title=text(item, "title"),
        summary=text(item, "summary"),
        content=text(item, "content_html", "content_text"),
        author=_author(item) or feed_author,
        language=text(item, "language"),
        published=published or modified,
        published_at=moment(published or modified),
        modified_at=moment(modified),
    )


def _author(item: Mapping[str, Any]) -> str:
    authors = item.get("authors")
    people = authors if isinstance(authors, list) else [item.get("author")]
    return ", ".join(
        name for name in (text(person, "name") for person in people if isinstance(person, dict)) if name
    )
