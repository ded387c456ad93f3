"""A source that floods: what one batch costs does not grow with what came before it, and everything is counted."""

import sys
from collections.abc import Callable, Sequence
from types import FrameType

import pytest

from monitor.domain import Entry, Reading, Story
from monitor.store import links, members, stories
from tests import make
from tests.service import Service, rss

BATCH = 256
TITLE = "Congo halves its cobalt quota and seizes shipments at the border"
BODY = "Kinshasa cut the quota to 48,000 tonnes and seized {n} tonnes, the regulator said; traders waited for {n} trucks."


class PlainReader:
    """Reads a figure in every text and the same meaning in all of them; the encoder has no part in this."""

    version = "plain"

    def read(self, entries: Sequence[Entry]) -> Sequence[Reading]:
        return [make.reading(claims=[make.claim(48_000.0 + entry.id % 50)]) for entry in entries]


@pytest.fixture
def service(db) -> Service:
    made = Service(db)
    made.pipeline.reader = PlainReader()  # type: ignore[assignment]
    return made


def watch_flood(service: Service, count: int) -> None:
    texts = [(f"{TITLE} ({n})", BODY.format(n=100 + n)) for n in range(count)]
    service.watch("flood", rss(*texts), language="en", reliability="C")
    service.watch("ledger", rss((TITLE, BODY.format(n=7)), prefix="l"), language="en")
    service.run("collect")


def calls(work: Callable[[], object]) -> int:
    """Return how many functions WORK calls, its own and the library's."""
    count = 0

    def seen(_frame: FrameType, event: str, _of: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def the_story(service: Service) -> Story:
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
    return story


def test_a_batch_of_a_flood_costs_what_the_batch_before_it_cost(service: Service):
    watch_flood(service, 6 * BATCH)
    costs: list[int] = []
    for _ in range(6):
        service.run("understand")
        costs.append(calls(lambda: service.run("relate", "assess")))
    assert max(costs[3:]) <= 1.1 * costs[2], costs


def test_a_flood_is_one_story_that_counts_every_entry_and_keeps_the_other_voice(service: Service):
    watch_flood(service, 2 * BATCH)
    for _ in range(3):
        service.run("understand", "relate")
    story = the_story(service)
    assert (story.count, len(story.members) < 100) == (2 * BATCH + 1, True)
    assert sum(len(origin.entries) for origin in story.verification.origins) == story.count
    assert {member.entry.source_id for member in story.members} == {"flood", "ledger"}
    with service.db.read() as s:
        listed = members.listed(s, [story.id])[story.id]
    assert len({each.entry_id for each in listed}) == story.count


def test_a_large_story_is_split_and_merged_whole(service: Service):
    watch_flood(service, 300)
    for _ in range(2):
        service.run("understand", "relate")
    story = the_story(service)
    with service.db.begin() as s:
        leaving = [each.entry_id for each in members.listed(s, [story.id])[story.id][:200]]
        new = links.split(s, story.id, leaving, "test", service.clock())
    with service.db.begin() as s:
        assert [each.count for each in stories.load(s, [story.id, new])] == [101, 200]
        assert links.merge(s, story.id, new, "test", service.clock()) == 200
    assert the_story(service).count == 301


@pytest.mark.parametrize("papers", [61])
def test_every_outlet_of_a_large_story_is_looked_at(db, papers: int):
    service = Service(db)
    service.pipeline.reader = PlainReader()  # type: ignore[assignment]
    for n in range(papers):
        service.watch(f"paper{n}", rss((TITLE, BODY.format(n=7)), prefix=f"p{n}-"), language="en")
    service.run("collect")
    service.run("collect")
    for _ in range(2):
        service.run("understand", "relate")
    story = the_story(service)
    assert len({member.entry.source_id for member in story.members}) == papers
