"""All figures in one go: `make bench`, or `python -m benchmarks [DATA]`.

What lies in the repository is always measured. DATA is a directory with more, none of which is ours to ship: a file
`readings_dev.jsonl` of hand-read entries, a file `labelled.jsonl` of headlines with labels, and a directory `feeds` of real documents with their MANIFEST.jsonl.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = ROOT / "tests" / "data"


def commands(data: Path | None) -> Iterator[tuple[str, ...]]:
    yield "bench_labels", str(ROOT / "models")
    yield (
        "bench_stories",
        *(
            str(OURS / name)
            for name in (
                "stories",
                "stories_second",
                "stories_third",
                "stories_fourth",
                "stories_fifth",
                "stories_sixth",
                "stories_seventh",
                "stories_eighth",
            )
        ),
    )
    yield "bench_join", "--window", "100000"
    yield "bench_flood", "2000"
    yield "bench_briefings", str(OURS / "articles")
    yield "bench_briefings", str(OURS / "wire")
    yield "bench_briefings", str(OURS / "desk")
    yield "bench_briefings", str(OURS / "trade")
    yield "bench_readings", str(OURS / "deadlines" / "deadlines.jsonl")
    yield "bench_store", "20000"
    yield ("bench_alerts", str(data)) if data else ("bench_alerts",)
    yield "bench_archive", "20000"
    yield "bench_rules", "1000000"
    yield "bench_assess", "200"
    yield "bench_clicks", "400"
    if data and (readings := data / "readings_dev.jsonl").is_file():
        yield "bench_lexicon", str(readings)
        yield "bench_readings", str(readings)
    if data and (data / "feeds" / "MANIFEST.jsonl").is_file():
        yield "bench_feeds", str(data / "feeds")


def main() -> int:
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    failed = 0
    for name, *arguments in commands(data):
        print(f"\n== {name}", flush=True)
        failed += (
            subprocess.run([sys.executable, "-m", f"benchmarks.{name}", *arguments], cwd=ROOT).returncode != 0
        )
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
