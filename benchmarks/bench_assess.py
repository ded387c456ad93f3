"""One new story: read from the database, asked of every rule, decided, written with its alert and messages; one by one.

python -m benchmarks.bench_assess [STORIES]   (own texts of models/corpus, each a story of one entry)
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from benchmarks.figures import Figure, show
from monitor.adapters.archive import Archive
from monitor.adapters.channels import Channels
from monitor.adapters.http import Fetcher
from monitor.adapters.models import Encoder, ModelInForce
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import Fixed, load
from monitor.adapters.slack import DryRun
from monitor.core.score import assess
from monitor.domain import LANGUAGES, Entry, Source
from monitor.pipeline import Pipeline
from monitor.settings import data_dir
from monitor.store import alerts, entries, sources, stories
from monitor.store.database import Database

MODELS = data_dir("models")
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
WARM = 40  # a service has seen some stories before this one
ASKED = 10.0


def texts(number: int) -> Iterator[Entry]:
    """Return own texts of all languages, spread over the corpus."""
    lines = [
        line
        for path in sorted((MODELS / "corpus").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    for at, line in enumerate(islice(lines, 0, None, max(1, len(lines) // number))):
        said, when = json.loads(line), NOW - timedelta(minutes=30)
        yield Entry(
            "bench", str(at), said["title"], NOW, NOW, summary=said.get("summary") or "", published=when
        )


def pipeline(folder: Path) -> Pipeline:
    db = Database(f"sqlite:///{folder}/monitor.db")
    db.upgrade(data_dir("alembic"))
    with db.begin() as s:
        sources.sync(s, [Source("bench", "https://bench.example/feed", reliability="B")], NOW)
    rules = Fixed(load(data_dir("rules")))
    return Pipeline(
        db=db,
        clock=lambda: NOW,
        fetcher=Fetcher(),
        reader=Reader(Encoder(), ModelInForce(MODELS / "labels"), rules, languages=LANGUAGES),
        rules=rules,
        notifier=Channels(DryRun(), {}, live=False),
        archive=Archive(folder / "archive"),
        channel="#alerts",
    )


def one_by_one(on: Pipeline, number: int) -> dict[str, list[tuple[float, float]]]:
    """Return by step what each entry took of the processor and by the clock, in milliseconds."""
    spent: dict[str, list[tuple[float, float]]] = {"understand": [], "relate": [], "assess": []}
    for entry in islice(texts(number + WARM), number + WARM):
        with on.db.begin() as s:
            entries.add(s, [entry])
        for step, each in spent.items():
            each.append(_timed(lambda step=step: _done(on, step)))  # type: ignore[misc]
    return {step: each[WARM:] for step, each in spent.items()}


def _done(on: Pipeline, step: str) -> None:
    tally = on.run(step)
    assert not tally.failures, tally.failures


def _timed(work: Callable[[], None]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.process_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3


def figures(number: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        on = pipeline(Path(folder))
        spent = one_by_one(on, number)
        with on.db.read() as s:
            told = len(alerts.open(s))
            seen = stories.latest(s, number)
        on.db.dispose()
    compiled = on.rules.current().compiled
    alone = statistics.median(_timed(lambda one=one: assess(one, compiled, NOW))[0] for one in seen)  # type: ignore[misc]
    for step, each in spent.items():
        cpu, wall = (statistics.median(column) for column in zip(*each, strict=True))
        most = sorted(cpu for cpu, _ in each)[int(len(each) * 0.95)]
        note = f"95 % {most:.1f} ms, by the clock {wall:.1f} ms"
        if step == "assess":
            yield Figure(
                f"one new story assessed, end to end, CPU ({told} told)",
                f"<= {ASKED:.0f} ms",
                f"{cpu:.1f} ms",
                cpu <= ASKED,
                f"{note}; the rules alone {alone:.1f} ms",
            )
        else:
            yield Figure(f"step {step} of one new entry, CPU", "-", f"{cpu:.1f} ms", holds=True, note=note)


if __name__ == "__main__":
    sys.exit(show(figures(int(sys.argv[1]) if len(sys.argv) > 1 else 200)))
