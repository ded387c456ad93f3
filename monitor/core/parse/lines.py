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
    if not text(item, "id"):
        raise ValueError("no id")
    if not text(item, "title", "summary", "content"):
        raise ValueError("no title, summary or content")
    return Raw(
        guid=text(item, "id"),
        external_id=text(item, "id"),
        link=text(item, "url"),
        title=_words(item, "title"),
        summary=_words(item, "summary"),
        content=_words(item, "content"),
        language=text(item, "lang"),
        outlet=text(item, "source_name"),
        reliability=text(item, "source_reliability"),
        published=text(item, "published"),
        published_at=moment(text(item, "published")),
    )


def _words(item: Mapping[str, Any], name: str) -> str:
    """Return plain text so that it survives being read as HTML, and HTML as it is."""
    words = text(item, name)
    return words if _MARKUP.search(words) else html.escape(words, quote=False)
