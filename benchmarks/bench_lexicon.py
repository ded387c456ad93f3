"""A file of read texts -> how well countries are found, by language, and how fast.

python benchmarks/bench_lexicon.py FILE.jsonl      lines {lang, text, countries: [ISO, ...]}
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.lexicon import Lexicon
from monitor.settings import data_dir

Row = Mapping[str, Any]
ROUNDS = 10


def main(path: Path) -> None:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    started = time.process_time()
    lexicon = load_lexicon(data_dir("rules") / "lexicon")
    print(f"{len(lexicon.concepts)} concepts read in {time.process_time() - started:.2f} s of one core")
    for language, counts in sorted(scores(lexicon, rows).items()):
        print(
            f"{language:4} F1 {_f1(*counts):.3f}   found {counts[0]}, false {counts[1]}, missed {counts[2]}"
        )
    print(f"{speed(lexicon, rows):,.0f} texts a second (mean length {_mean_length(rows):.0f})")


def scores(lexicon: Lexicon, rows: Sequence[Row]) -> dict[str, list[int]]:
    """Return [found, false, missed] by language and for all."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in rows:
        hits = lexicon.find(row["text"], row["lang"])
        got = {nation for hit in hits if (nation := lexicon.nation(hit.concept))}
        wanted = set(row["countries"])
        for key in (row["lang"], "all"):
            for at, some in enumerate((got & wanted, got - wanted, wanted - got)):
                counts[key][at] += len(some)
    return counts


def speed(lexicon: Lexicon, rows: Sequence[Row]) -> float:
    started = time.process_time()
    for _ in range(ROUNDS):
        for row in rows:
            lexicon.find(row["text"], row["lang"])
    return ROUNDS * len(rows) / (time.process_time() - started)


def _f1(found: int, false: int, missed: int) -> float:
    return 2 * found / max(1, 2 * found + false + missed)


def _mean_length(rows: Sequence[Row]) -> float:
    return sum(len(row["text"]) for row in rows) / len(rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
