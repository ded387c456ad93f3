"""Pairs of reports that differ in one thing stay apart, pairs that tell the same are joined, no worse than when this was written."""

import json
from collections import Counter

from benchmarks import bench_stories as bench
from monitor import settings
from monitor.wiring import Parts
from tests.service import ROOT

LEAST = {
    "site": 8, "firm": 4, "day": 5, "year": 4, "figure": 4, "material": 1, "actor": 2, "same": 25,
}  # fmt: skip


def test_pairs_are_told_apart_and_joined_as_well_as_they_were():
    text = (ROOT / "tests" / "data" / "story_pairs" / "pairs.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    parts = Parts(settings.read({}))
    made = bench.joined(bench.members_of(lines, parts), parts.rules.current().lexicon.broader)
    right = Counter(
        a["kind"]
        for a, b in zip(lines[::2], lines[1::2], strict=True)
        if (made[a["id"]] == made[b["id"]]) == (a["kind"] == "same")
    )
    assert {kind: right[kind] for kind in LEAST if right[kind] < LEAST[kind]} == {}
