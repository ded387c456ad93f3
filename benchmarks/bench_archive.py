"""Building the archive from the database: time a story, what a million would take, and the most memory.

python -m benchmarks.bench_archive [STORIES]
"""

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figures import Figure, show
from monitor.adapters.archive import Archive
from monitor.adapters.archive_build import PART, rebuild
from monitor.domain import LABELS, Claim, ConceptHit, Entry, Happening, LabelScore, Reading, Source, Story
from monitor.store import entries, readings, sources, stories
from monitor.store.database import Database

MIGRATIONS = Path(__file__).parent.parent / "alembic"
START = datetime(2026, 1, 1, 8, tzinfo=UTC)
BATCH = 500
FEW = 1_000
MILLION = 1_000_000
WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def reading(draw: random.Random) -> Reading:
    """Return a reading as the steps leave it: some twenty structures."""
    hits = tuple(
        ConceptHit(f"concept_{draw.randrange(2_000)}", "material", 9 * n, 9 * n + 7)
        for n in range(draw.randint(2, 12))
    )
    claims = tuple(Claim(n, n + 5, float(draw.randrange(100)), "percent") for n in range(draw.randint(0, 3)))
    said = tuple(
        Happening(f"action_{draw.randrange(60)}", n, n + 20, actor=("CN",), object=("dysprosium",))
        for n in range(draw.randint(0, 2))
    )
    return Reading(
        draw.choice(("en", "de", "fr", "ja")),
        tuple(LabelScore(name, draw.random(), draw.random() > 0.8) for name in LABELS),
        hits=hits,
        countries=("CN", "US")[: draw.randint(0, 2)],
        claims=claims,
        happenings=said,
        vector=bytes(2048),
        model="m",
    )


def fill(db: Database, number: int) -> None:
    draw = random.Random(7)
    with db.begin() as s:
        sources.sync(s, [Source("a", "https://a.example")], START)
    for start in range(0, number, BATCH):
        given = [
            Entry(
                "a",
                f"k{n}",
                f"Title {n}",
                (at := START + timedelta(minutes=n)),
                at,
                summary="Some words of it. " * 28,
            )
            for n in range(start, min(start + BATCH, number))
        ]
        with db.begin() as s:
            for entry in entries.add(s, given).new:
                readings.put(s, entry.id, reading(draw))
        with db.begin() as s:
            for member in stories.unjoined(s, BATCH):
                stories.create(s, [member], member.entry.first_seen)


def batches(db: Database) -> Iterator[Sequence[Story]]:
    last = 0
    while True:
        with db.read() as s:
            batch = stories.page(s, last, BATCH)
        if not batch:
            return
        yield batch
        last = batch[-1].id


def worked() -> float:
    """Return the seconds of the processor that this process and those that it has started and ended took."""
    used = (resource.getrusage(who) for who in WHO)
    return sum(each.ru_utime + each.ru_stime for each in used)


def filled(folder: str, number: int) -> str:
    """Return the URL of a new database of so many stories."""
    url = f"sqlite:///{folder}/{number}.db"
    db = Database(url)
    db.upgrade(MIGRATIONS)
    fill(db, number)
    db.dispose()
    return url


def built(folder: str, number: int) -> tuple[float, float]:
    """Build an archive of so many stories; return the seconds it took, and those of the processor, of all processes."""
    url, archive = filled(folder, number), Archive(Path(folder) / f"{number}.archive")
    before, wall = worked(), time.perf_counter()
    done = rebuild(archive, url, part=min(PART, number // (os.cpu_count() or 1) + 1))
    assert done == number
    return time.perf_counter() - wall, worked() - before


def figures(number: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        start, started = built(folder, FEW)  # the processes are started once, however many stories there are
        whole, all_cpu = built(folder, number)
        db = Database(f"sqlite:///{folder}/{number}.db")
        cpu = time.process_time()
        read = sum(len(batch) for batch in batches(db))
        alone = (time.process_time() - cpu) / read * 1e6
        db.dispose()
        yield Figure("reading a story from the database, CPU", "-", f"{alone:.0f} us", holds=True)
    spent, cpu = (whole - start) / (number - FEW), (all_cpu - started) / (number - FEW)
    note = f"{spent * 1e6:.0f} us a story of {number:,}, CPU of all processes {cpu * 1e6:.0f} us; {start:.1f} s to start"
    minutes = (start + spent * MILLION) / 60
    yield Figure("archive of a million stories built", "<= 4 min", f"{minutes:.1f} min", minutes <= 4, note)
    own, theirs = (resource.getrusage(who).ru_maxrss / 1e6 for who in WHO)
    every = own + theirs * (os.cpu_count() or 1)
    yield Figure("most memory, of all processes together", "< 2 GB", f"{every:.2f} GB", every < 2)


if __name__ == "__main__":
    sys.exit(show(figures(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)))
