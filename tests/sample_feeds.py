"""The sample entries -> real RSS 2.0, RSS 1.0, Atom and JSON Feed documents. `python -m tests.sample_feeds` writes them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from monitor.core.sample import shift

ROOT = Path(__file__).parents[1]
ENTRIES = ROOT / "rules" / "sample" / "entries.jsonl"
FEEDS = ROOT / "tests" / "data" / "feeds_sample"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)  # the documents stand still on this day
TRADE = frozenset(
    {"Metals Ledger", "Harbour & Freight Weekly", "Copperbelt Dispatch", "Outback Resources Daily"}
)
TYPES = {".xml": "application/xml", ".json": "application/feed+json"}

Line = dict[str, Any]


def feed_of(line: Line) -> str:
    """Return the document in which an entry stands; each stands in one."""
    if line["lang"] == "en":
        official = "official.rdf.xml" if line["source_reliability"] == "A" else "english.rss.xml"
        return "trade_press.atom.xml" if line["source_name"] in TRADE else official
    german = "german.rss.xml" if line["source_reliability"] == "B" else "german_press.json"
    others = {
        "fr": "french.atom.xml",
        "es": "spanish.rss.xml",
        "ja": "japanese.rdf.xml",
        "zh": "chinese.rss.xml",
    }
    return german if line["lang"] == "de" else others[line["lang"]]


def lines_by_feed() -> dict[str, list[Line]]:
    """Return the entries of each document, newest first, as feeds have them."""
    found: dict[str, list[Line]] = {}
    lines = shift(map(json.loads, ENTRIES.read_text("utf-8").splitlines()), NOW)
    for line in sorted(lines, key=lambda line: line["published"], reverse=True):
        found.setdefault(feed_of(line), []).append(line)
    return found


def documents() -> dict[str, bytes]:
    """Return every document as bytes, in the encoding that feeds of its kind like to have."""
    found = {name: _WRITERS[name.split(".", 1)[1]](name, lines) for name, lines in lines_by_feed().items()}
    return {name: text.encode(_ENCODINGS.get(name, "utf-8")) for name, text in found.items()}


def _head(name: str) -> str:
    return f'<?xml version="1.0" encoding="{_ENCODINGS.get(name, "utf-8")}"?>\n'


def _title(name: str) -> str:
    return f"Sample: {name.split('.')[0].replace('_', ' ')}"


def _rss(name: str, lines: list[Line]) -> str:
    items = "".join(map(_rss_item, lines))
    return (
        f'{_head(name)}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n'
        f"<title>{_title(name)}</title>\n<link>https://example.org/</link>\n<description>Invented</description>\n"
        f"<language>{lines[0]['lang']}</language>\n{items}</channel>\n</rss>\n"
    )


def _rss_item(line: Line) -> str:
    full = (
        f"<content:encoded><![CDATA[<p>{escape(line['content'])}</p>]]></content:encoded>\n"
        if "content" in line
        else ""
    )
    return (
        f"<item>\n<title>{escape(line['title'])}</title>\n<link>{line['url']}</link>\n"
        f'<guid isPermaLink="false">{line["id"]}</guid>\n<pubDate>{format_datetime(_at(line))}</pubDate>\n'
        f'<source url="https://example.org/">{escape(line["source_name"])}</source>\n'
        f"<description>{escape(escape(line['summary']))}</description>\n{full}</item>\n"
    )


def _rdf(name: str, lines: list[Line]) -> str:
    order = "".join(f"<rdf:li rdf:resource={quoteattr(line['url'])}/>" for line in lines)
    items = "".join(map(_rdf_item, lines))
    return (
        f'{_head(name)}<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<channel rdf:about="https://example.org/{name}">\n<title>{_title(name)}</title>\n<link>https://example.org/</link>\n'
        f"<description>Invented</description>\n<dc:language>{lines[0]['lang']}</dc:language>\n"
        f"<items><rdf:Seq>{order}</rdf:Seq></items>\n</channel>\n{items}</rdf:RDF>\n"
    )


def _rdf_item(line: Line) -> str:
    return (
        f"<item rdf:about={quoteattr(line['url'])}>\n<title>{escape(line['title'])}</title>\n<link>{line['url']}</link>\n"
        f"<description>{escape(escape(line['summary']))}</description>\n<dc:date>{line['published']}</dc:date>\n"
        f"<dc:creator>{escape(line['source_name'])}</dc:creator>\n</item>\n"
    )


def _atom(name: str, lines: list[Line]) -> str:
    entries = "".join(map(_atom_entry, lines))
    return (
        f'{_head(name)}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{lines[0]["lang"]}">\n<title>{_title(name)}</title>\n'
        f"<id>https://example.org/{name}</id>\n<updated>{lines[0]['published']}</updated>\n"
        f'<link rel="self" href="https://example.org/{name}"/>\n{entries}</feed>\n'
    )


def _atom_entry(line: Line) -> str:
    return (
        f"<entry>\n<title>{escape(line['title'])}</title>\n<id>tag:example.org,2026:{line['id']}</id>\n"
        f'<link rel="alternate" href={quoteattr(line["url"])}/>\n<published>{line["published"]}</published>\n'
        f"<updated>{line['published']}</updated>\n<author><name>{escape(line['source_name'])}</name></author>\n"
        f'<summary type="html">{escape(escape(line["summary"]))}</summary>\n</entry>\n'
    )


def _json_feed(name: str, lines: list[Line]) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(name),
        "home_page_url": "https://example.org/",
        "language": lines[0]["lang"],
        "items": [_json_item(line) for line in lines],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _json_item(line: Line) -> Line:
    return {
        "id": line["id"],
        "url": line["url"],
        "title": line["title"],
        "summary": line["summary"],
        "content_text": line.get("content", line["summary"]),
        "date_published": line["published"],
        "authors": [{"name": line["source_name"]}],
    }


def _at(line: Line) -> datetime:
    return datetime.fromisoformat(line["published"])


_ENCODINGS = {"german.rss.xml": "windows-1252", "chinese.rss.xml": "gb18030", "japanese.rdf.xml": "euc-jp"}
_WRITERS: dict[str, Callable[[str, list[Line]], str]] = {
    "rss.xml": _rss,
    "rdf.xml": _rdf,
    "atom.xml": _atom,
    "json": _json_feed,
}

if __name__ == "__main__":
    FEEDS.mkdir(parents=True, exist_ok=True)
    for file, body in documents().items():
        (FEEDS / file).write_bytes(body)
