"""A load of entries with their vectors -> entries joined a second, memory, and whether the time per entry stays flat.

python -m benchmarks.bench_join [ENTRIES] [--window N] [--days N]     (100,000 in the window; 1,000,000 in 180 days)

The load is made: one entry in three belongs to an event that is told several times, in six languages, beside single
reports; names are drawn by Zipf's law, vectors from topics with noise. Time is processor time of one core.
"""

import argparse
import os
import resource
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: its threads wait by turning, which counts as work

import numpy as np

from monitor.core.join import WINDOW, Features, Held, Window
from monitor.core.join.features import SKETCH

START = datetime(2026, 1, 1, tzinfo=UTC)
LANGUAGES = ("en", "de", "fr", "es", "ja", "zh")
TOPICS, NAMES, CHUNK = 400, 20_000, 64


class Load:
    """Makes entries in the order of their time. An event is a vector, names and figures that its reports share."""

    def __init__(self, per_day: float, seed: int = 1) -> None:
        self.random = np.random.default_rng(seed)
        self.gap = timedelta(days=1) / per_day
        self.topics = self._noise(TOPICS)
        self.open: list[tuple[np.ndarray, list[str], int]] = []
        self.count = 0

    def _noise(self, rows: int) -> np.ndarray:
        """Vectors as an encoder makes them: a few directions carry most."""
        strength = 1 / np.sqrt(1 + np.arange(512, dtype=np.float32) / 12)
        found = self.random.standard_normal((rows, 512)).astype(np.float32) * strength
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    def _event(self) -> tuple[np.ndarray, list[str], int]:
        vector = self.topics[self.random.integers(TOPICS)] * 0.55 + self._noise(1)[0] * 0.85
        drawn = np.minimum(self.random.zipf(1.3, 12), NAMES)
        names = [f"n{n}" for n in drawn[:5]] + [f"^t{n}" for n in drawn[5:9]]
        names += [
            f"={self.random.integers(13, 9999)}",
            f"@{self.random.integers(1, 13):02}-11",
            f"c{drawn[11] % 60}",
        ]
        return vector, names, int(self.random.integers(0, 7)) if self.random.random() < 0.12 else 0

    def entries(self, count: int) -> Iterator[list[Features]]:
        for _ in range(0, count, CHUNK):
            noise = self._noise(CHUNK)
            yield [self._entry(noise[n]) for n in range(CHUNK)]

    def _entry(self, noise: np.ndarray) -> Features:
        again = self.open and self.random.random() < 0.3
        at = int(self.random.integers(len(self.open))) if again else -1
        vector, names, left = self.open.pop(at) if again else self._event()
        if left > 0:
            self.open.append((vector, names, left - 1))
        own = vector + noise * 0.7
        kept = [name for name in names if self.random.random() < 0.75]
        self.count += 1
        return Features(
            identity=str(self.count),
            when=START + self.count * self.gap,
            vector=(own / np.linalg.norm(own)).astype(np.float32),
            shingles=np.unique(self.random.integers(0, 2**32, SKETCH, dtype=np.uint32)),
            language=LANGUAGES[self.count % 6],
            named=frozenset(n for n in kept if n[0] == "n"),
            places=frozenset(n for n in kept if n[0] == "n" and n[-1] in "12"),
            materials=frozenset(n for n in kept if n[0] == "n" and n[-1] == "7"),
            kin=frozenset(n for n in kept if n[0] == "n" and n[-1] == "7"),
            countries=frozenset(n for n in kept if n[0] == "c"),
            actions=frozenset(),
            figures=frozenset(n for n in kept if n[0] == "="),
            dates=frozenset(n for n in kept if n[0] == "@"),
            tokens=frozenset(n for n in kept if n[0] == "^"),
            coarse=frozenset(),
            lead_materials=frozenset(n for n in kept[:4] if n[0] == "n" and n[-1] == "7"),
            lead_countries=frozenset(n for n in kept if n[0] == "c"),
            length=self.count % 5 / 4,
            headline=frozenset(n for n in kept[:3] if n[0] == "n"),
            mentioned=frozenset(kept[:3] if self.count % 4 == 0 else ()),  # as of long reports
            sounds=frozenset(n for n in kept if n[0] == "^" and n[-1] in "123"),
            proper=frozenset(n for n in kept if n[0] == "^" and n[-1] in "4567"),
            lead_proper=frozenset(n for n in kept if n[0] == "^" and n[-1] in "45"),
            told_days=frozenset({START.toordinal() + self.count % 40}),
            by_unit={unit: frozenset({float(self.count % 90)}) for unit in ("percent", "t")},
        )


def memory() -> float:
    """Gigabytes that this process has held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def placed(window: Window, chunk: list[Features]) -> float:
    began = time.process_time()
    window.place(chunk)
    return time.process_time() - began


def full_window(size: int, measured: int) -> None:
    """Fill a window with SIZE entries, then measure how fast the next ones are placed."""
    load = Load(per_day=size / WINDOW.days)
    window = Window()
    for chunk in load.entries(size):
        for number, each in enumerate(chunk):
            window.put(each, load.count - CHUNK + number + 1)
    taken = sum(placed(window, chunk) for chunk in load.entries(measured))
    print(f"{size:,} entries in the window: {measured / taken:,.0f} entries joined a second on one core")
    print(f"  {len(window.stories):,} stories; memory at most {memory():.2f} GB (the load's own included)")


class Pace:
    """How fast the machine is now: a fixed piece of work, like joining's own, done beside it again and again."""

    def __init__(self) -> None:
        self._left = np.ones((64, 64), dtype=np.float32)
        self._right = np.ones((64, 20_000), dtype=np.float32)
        self._words = [f"word{n}" for n in range(4_000)]
        self.spent, self.times = 0.0, 0

    def take(self) -> None:
        began = time.process_time()
        (self._left @ self._right).max()
        frozenset(self._words) & frozenset(reversed(self._words))
        self.spent += time.process_time() - began
        self.times += 1

    def mean(self) -> float:
        """Return the seconds that it took since it was asked last."""
        found, self.spent, self.times = self.spent / max(1, self.times), 0.0, 0
        return found


def long_run(count: int, days: int) -> None:
    """Join COUNT entries spread over DAYS; the service's own window forgets what is far behind.

    Others may work on the machine: a step's time is also told as multiples of a fixed piece of work done beside it.
    """
    load = Load(per_day=count / days)
    held, pace = Held(), Pace()
    step = max(count // 20, CHUNK)
    taken, done, rates, levels = 0.0, 0, [], []
    for chunk in load.entries(count):
        taken += placed(held.window, chunk)
        began = time.process_time()
        held.grown(chunk[0].when - WINDOW, chunk[-1].when + WINDOW, chunk[-1].when)
        taken += time.process_time() - began
        if done % (8 * CHUNK) == 0:
            pace.take()
        done += len(chunk)
        if done // step > (done - len(chunk)) // step:
            rates.append(taken / step * 1e3)
            levels.append(taken / step / pace.mean())
            print(
                f"  {done:>9,} entries: {rates[-1]:.2f} ms each = {levels[-1]:.2f} of the fixed work, "
                f"{len(held.window):,} held, {memory():.2f} GB",
                flush=True,
            )
            taken = 0.0
    print(f"{count:,} entries in {days} days, once the window is full: memory at most {memory():.2f} GB")
    print(f"  milliseconds each {spread(rates[4:] or rates)}")
    print(f"  of the fixed work {spread(levels[4:] or levels)}")


def spread(values: list[float]) -> str:
    middle = sorted(values)[len(values) // 2]
    return f"{middle:.2f}, from {min(values) / middle - 1:+.0%} to {max(values) / middle - 1:+.0%}"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("entries", nargs="?", type=int, default=0, help="of the long run; 0 = leave it out")
    asked.add_argument("--window", type=int, default=100_000)
    asked.add_argument("--days", type=int, default=180)
    # Of fewer a full garbage collection of the window, one in 25,000 entries, may fall among them or not.
    asked.add_argument("--measured", type=int, default=20_000)
    given = asked.parse_args()
    if given.window:
        full_window(given.window, given.measured)
    if given.entries:
        long_run(given.entries, given.days)


if __name__ == "__main__":
    main()
