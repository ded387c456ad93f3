"""Real feed documents with a manifest -> crashes, slow ones, entries against feedparser's and against independent counts.

python benchmarks/bench_feeds.py DIR        # DIR has MANIFEST.jsonl and the files it names
"""

import json
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor.core.parse import Parsed, parse
from monitor.core.parse.raw import TAKEN
from monitor.domain import Document, Source
from monitor.errors import ParseError

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SLOW = 5.0
SOURCE = Source(id="bench", url="https://feeds.example/feed", name="Bench", language="en")


def read(body: bytes, content_type: str = "") -> Parsed | str:
    document = Document(SOURCE.id, SOURCE.url, body, NOW, content_type=content_type)
    try:
        return parse(document, SOURCE, NOW)
    except ParseError as error:
        return str(error)


def content_type(row: dict[str, Any]) -> str:
    headers = row.get("http_headers") or []
    pairs = headers.items() if isinstance(headers, dict) else (str(line).split(":", 1) for line in headers)
    found = [
        value.strip()
        for name, value in (pair for pair in pairs if len(pair) == 2)
        if name.lower() == "content-type"
    ]
    return found[0] if found else ""


def count(parsed: Parsed | str) -> int:
    return 0 if isinstance(parsed, str) else len(parsed.entries) + parsed.skipped


def keys(parsed: Parsed | str) -> set[str]:
    return set() if isinstance(parsed, str) else {entry.key for entry in parsed.entries}


def measure(directory: Path, row: dict[str, Any], tally: Counter[str], told: list[str]) -> None:
    name, body = row["file"], (directory / row["file"]).read_bytes()
    began = time.perf_counter()
    parsed = read(body, content_type(row))
    took = time.perf_counter() - began
    again = read(body, content_type(row))
    tally["files"] += 1
    tally["not a feed"] += isinstance(parsed, str)
    tally["slow"] += took > SLOW
    tally["new keys the second time"] += len(keys(again) - keys(parsed))
    found, oracle, expected = count(parsed), row["feedparser_entries"], row["expected_entries"]
    tally["entries"] += 0 if isinstance(parsed, str) else len(parsed.entries)
    tally["left out (told twice, empty, after the first 500)"] += (
        0 if isinstance(parsed, str) else parsed.skipped
    )
    if oracle is not None and not body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"{", b"[")):
        tally["compared with feedparser"] += 1
        tally["as feedparser"] += found == oracle
        if found != oracle:
            told.append(
                f"{name}: {found} entries, feedparser {oracle} {parsed if isinstance(parsed, str) else ''}"
            )
    if expected is not None:
        tally["independent"] += 1
        tally["independent met"] += found == expected
        if found != expected:
            told.append(f"{name}: {found} entries, expected {expected}")
    tally["slowest ms"] = max(tally["slowest ms"], round(took * 1000))


def main() -> int:
    directory = Path(sys.argv[1])
    rows = [json.loads(line) for line in (directory / "MANIFEST.jsonl").read_text("utf-8").splitlines()]
    missing = [row["file"] for row in rows if not (directory / row["file"]).exists()]
    rows = [row for row in rows if row["file"] not in set(missing)]
    tally, told = Counter({"taken at most": TAKEN}), list[str]()
    began = time.perf_counter()
    for row in rows:
        measure(directory, row, tally, told)
    print("\n".join(told))
    for what, number in tally.items():
        print(f"{number:8d}  {what}")
    print(f"{time.perf_counter() - began:8.1f}  seconds, each file read twice; {len(missing)} files missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
