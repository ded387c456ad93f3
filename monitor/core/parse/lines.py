"""JSON Lines of an import -> what was read; a bad line is counted with its reason, never raised."""

import html
import re
from collections.abc import Mapping
from typing import Any

from monitor.core.parse.dates import moment
from monitor.core.parse.json_feed import load_json, text
from monitor.core.parse.raw import Raw, Read

_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
_TOLD = 100  # problems named one by one; the rest is in the count
# What others call a field is taken too, so that an export of a feed reader comes in whole.
FIELDS = {
    "id": ("id", "guid"),
    "url": ("url", "link"),
    "title": ("title", "headline"),
    "summary": ("summary", "description"),
    "content": ("content", "body", "text"),
    "lang": ("lang", "language"),
    "published": ("published", "date", "published_at", "pubDate"),
    "source_name": ("source_name", "source", "outlet", "publisher"),
}


def read_lines(body: bytes, first_line: int = 1) -> Read:
    """Read `{id, title, summary?, content?, url?, lang?, published?, source_name?, source_reliability?}` lines."""
    items: list[Raw] = []
    problems: list[str] = []
    for number, line in enumerate(body.removeprefix(b"\xef\xbb\xbf").split(b"\n"), first_line):
        if not line.strip():
            continue
        try:
            items.append(_item(line))
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    return Read(tuple(items), skipped=len(problems), problems=tuple(problems[:_TOLD]), dated_by_hand=True)


def _item(line: bytes) -> Raw:
    """Read one line or raise ValueError with a reason for a person."""
    try:
        item = load_json(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except ValueError:
        raise ValueError("not JSON") from None
    if not isinstance(item, dict):
        raise ValueError("not an object")
    if not text(item, *FIELDS["id"]):
        raise ValueError("no id")
    if not any(text(item, *FIELDS[name]) for name in ("title", "summary", "content")):
        raise ValueError("no title, summary or content")
    published = text(item, *FIELDS["published"])
    return Raw(
        guid=text(item, *FIELDS["id"]),
        external_id=text(item, *FIELDS["id"]),
        link=text(item, *FIELDS["url"]),
        title=_words(item, "title"),
        summary=_words(item, "summary"),
        content=_words(item, "content"),
        language=text(item, *FIELDS["lang"]),
        outlet=text(item, *FIELDS["source_name"]),
        reliability=text(item, "source_reliability"),
        published=published,
        published_at=moment(published),
    )


def _words(item: Mapping[str, Any], name: str) -> str:
    """Return plain text so that it survives being read as HTML, and HTML as it is."""
    words = text(item, *FIELDS[name])
    return words if _MARKUP.search(words) else html.escape(words, quote=False)
