"""Rows a second into and out of the store, beside the bare sqlite3 module doing the least that could be called the same.

python -m benchmarks.bench_store [ROWS]
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from monitor.domain import ConceptHit, Entry, LabelScore, Reading, Source
from monitor.store import entries, readings, sources, stories
from monitor.store.database import Database

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
BATCH = 100  # entries of one document
MIGRATIONS = Path(__file__).parent.parent / "alembic"


def documents(rows: int) -> Iterator[list[Entry]]:
    for start in range(0, rows, BATCH):
        yield [
            Entry(
                "a",
                f"https://a.example/{n}",
                f"Title {n}",
                NOW,
                NOW,
                summary="Some words of a summary. " * 12,
            )
            for n in range(start, min(start + BATCH, rows))
        ]


def bare(path: Path, given: list[list[Entry]]) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        db.execute(
            "CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, source_id TEXT, key TEXT, title TEXT,"
            " summary TEXT, content TEXT, retrieved_at TEXT, first_seen TEXT, UNIQUE (source_id, key))"
        )
        for document in given:
            with db:
                db.executemany(
                    "INSERT OR IGNORE INTO entries VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (
                            e.source_id,
                            e.key,
                            e.title,
                            e.summary,
                            e.content,
                            str(e.retrieved_at),
                            str(e.first_seen),
                        )
                        for e in document
                    ],
                )


def ours(db: Database, given: list[list[Entry]]) -> None:
    for document in given:
        with db.begin() as s:
            entries.add(s, document)


def read_all(db: Database, rows: int) -> None:
    labels = tuple(LabelScore(f"label_{n}", 0.5, n < 2) for n in range(8))
    hits = tuple(ConceptHit(f"concept_{n}", "material", n, n + 5) for n in range(6))
    value = Reading("en", labels, hits=hits, countries=("CN", "US"), vector=bytes(2048), model="m")
    for _ in range(0, rows, 500):
        with db.begin() as s:
            for entry in readings.unread(s, 500, "m"):
                readings.put(s, entry.id, value)


def join_all(db: Database, rows: int) -> None:
    for _ in range(0, rows, 500):
        with db.begin() as s:
            members = stories.unjoined(s, 500)
            for start in range(0, len(members), 3):
                stories.create(s, members[start : start + 3], NOW)


def window(db: Database) -> int:
    with db.read() as s:
        return len(stories.window(s, NOW))


def load_stories(db: Database) -> int:
    with db.read() as s:
        return sum(len(story.members) for story in stories.latest(s, 1000))


def timed(what: str, rows: int, work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    spent = time.perf_counter() - start
    print(f"{what:44} {rows / spent:10,.0f} rows/s")
    return spent


def main(rows: int) -> None:
    given = list(documents(rows))
    with tempfile.TemporaryDirectory() as folder:
        db = Database(f"sqlite:///{folder}/monitor.db")
        db.upgrade(MIGRATIONS)
        with db.begin() as s:
            sources.sync(s, [Source("a", "https://a.example")], NOW)
        path = Path(folder) / "bare.db"
        base = timed("sqlite3, insert or ignore, all new", rows, lambda: bare(path, given))
        new = timed("entries.add, all new", rows, lambda: ours(db, given))
        base_known = timed("sqlite3, insert or ignore, all known", rows, lambda: bare(path, given))
        known = timed("entries.add, all known", rows, lambda: ours(db, given))
        print(f"ratio new {new / base:.1f}, known {known / base_known:.1f}")
        timed("readings.unread and put", rows, lambda: read_all(db, rows))
        timed("stories.unjoined and create (3 entries each)", rows, lambda: join_all(db, rows))
        timed("stories.window", rows, lambda: window(db))
        timed("stories.latest (1000 stories)", min(3000, rows), lambda: load_stories(db))
        db.dispose()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
