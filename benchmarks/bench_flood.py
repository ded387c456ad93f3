"""One source publishes thousands of near-identical entries -> what each batch of them costs, and what became of them.

python -m benchmarks.bench_flood [ENTRIES] [--kind near|form]     (5,000; near: one text with other figures, form: notices of one form)

Time is processor time, step by step; the steps and the database are the real ones, the world is pretended.
"""

import argparse
import tempfile
import time
from pathlib import Path

from monitor.steps.kit import BATCH
from monitor.store import stories
from monitor.store.database import Database
from tests.conftest import MIGRATIONS
from tests.service import Service, rss

STEPS = ("understand", "relate", "assess")
GOODS = [
    "cobalt",
    "copper",
    "lithium",
    "nickel",
    "tin",
    "zinc",
    "tungsten",
    "gallium",
    "antimony",
    "graphite",
]


def near(n: int) -> tuple[str, str]:
    return (
        f"Congo halves its cobalt quota and seizes shipments at the border ({n})",
        f"KINSHASA - Kinshasa cut the cobalt export quota to 48,000 tonnes and seized {100 + n % 50} tonnes without "
        f"certificates on Monday, the regulator said. Traders at the port of Matadi waited for {n} trucks, while "
        "prices rose 4.5 percent to 36,000 dollars a tonne. The ministry said 12 companies were affected.",
    )


def form(n: int) -> tuple[str, str]:
    good = GOODS[n % len(GOODS)]
    return (
        f"{good.title()} market update {n}: price of {good} moves {n % 97 / 10} percent",
        f"The {good} price moved {n % 97 / 10} percent to {1000 + n} dollars a tonne, the exchange said. "
        f"Stocks were {n * 13 % 9000} tonnes.",
    )


def timed(service: Service, step: str) -> float:
    began = time.process_time()
    service.run(step)
    return time.process_time() - began


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("entries", nargs="?", type=int, default=5_000)
    asked.add_argument("--kind", choices=("near", "form"), default="near")
    given = asked.parse_args()
    text = {"near": near, "form": form}[given.kind]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'monitor.db'}")
        database.upgrade(MIGRATIONS)
        service = Service(database)
        service.watch("flood", rss(*map(text, range(given.entries))), language="en")
        service.run("collect")
        for batch in range(-(-given.entries // BATCH)):
            spent = " ".join(f"{step} {timed(service, step):.2f}" for step in STEPS)
            print(f"  batch {batch + 1} of {BATCH}: seconds {spent}", flush=True)
        with database.read() as s:
            found = stories.latest(s, given.entries)
        sizes = sorted((story.count for story in found), reverse=True)
        print(
            f"{given.entries:,} entries -> {len(sizes):,} stories with {sum(sizes):,} entries, the largest {sizes[:5]}"
        )
        database.dispose()


if __name__ == "__main__":
    main()
