"""The hardest sets of reports, and one of short ones, are joined and their figures compared no worse than they were when this was written."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks import bench_stories as bench
from monitor import settings
from monitor.core.official import graded
from monitor.core.verify import verify
from monitor.wiring import Parts
from tests.service import ROOT

# set: F1 of stories, look-alikes merged at most, figures that agree and that differ found at least
LEAST = {
    "stories_seventh": (0.97, 3, 0.93, 0.93),
    "stories_eighth": (0.97, 2, 0.93, 0.93),
    "stories_ninth": (0.96, 2, 0.93, 0.85),
}


@pytest.fixture(scope="module")
def parts() -> Parts:
    return Parts(settings.read({}))


WHOLE = {"stories_one_language": (7, 0), "stories_one_language_second": (5, 0)}


def read(name: str) -> tuple[list[dict], dict]:
    folder: Path = ROOT / "tests" / "data" / name
    lines = [json.loads(line) for line in (folder / "stories.jsonl").read_text(encoding="utf-8").splitlines()]
    return lines, json.loads((folder / "stories_expect.json").read_text(encoding="utf-8"))


def found(count: bench.Count) -> float:
    return sum(count.right) / len(count.right)


@pytest.mark.parametrize("name", sorted(LEAST))
def test_a_set_is_joined_and_compared_as_well_as_it_was(name: str, parts: Parts):
    f1, most, agreed, differing = LEAST[name]
    lines, expect = read(name)
    members = bench.members_of(lines, parts)
    lexicon = parts.rules.current().lexicon
    made = bench.joined(members, lexicon.broader)
    assert bench.b_cubed(made, {line["id"]: line["event"] or line["id"] for line in lines})[2] >= f1
    assert merged(lines, made) <= most
    by_id = {m.entry.external_id or "": m for m in members}
    agree, differ, told = (bench.Count(show=False) for _ in range(3))
    for event, wanted in expect.items():
        judged = verify(graded([by_id[i] for i in wanted["ids"]], lexicon))
        bench.agreeing(event, wanted, judged, agree)
        bench.differing(event, wanted, judged, differ, told)
    assert found(agree) >= agreed
    assert found(differ) >= differing
    assert found(told) >= differing


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_events_told_in_one_language_only_stay_whole(name: str, parts: Parts):
    whole, most = WHOLE[name]
    lines, expect = read(name)
    made = bench.joined(bench.members_of(lines, parts), parts.rules.current().lexicon.broader)
    assert sum(len({made[i] for i in x["ids"]}) == 1 for x in expect.values()) >= whole
    assert merged(lines, made) <= most


def merged(lines: list[dict], made: Mapping[str, int]) -> int:
    """Count the look-alikes that share a story with anything."""
    stories = list(made.values())
    return sum(line["event"] is None and stories.count(made[line["id"]]) > 1 for line in lines)
