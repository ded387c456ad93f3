"""A source that does not answer keeps nobody waiting: neither those due after it, nor what the others have brought."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from monitor.domain import Document, SourceState
from monitor.errors import SourceError
from monitor.steps.collect import LONGEST
from monitor.steps.kit import Tally
from monitor.store.database import Database
from tests.fakes import FakeFetcher
from tests.service import Service, rss

NEWS = ("China requires licences for dysprosium exports", "Exporters need a licence from today.")
PATIENCE = 10


class OneHangs(FakeFetcher):
    """Answers for `slow` only once `quick` was visited TIMES times; a visit of `quick` takes ten minutes of the clock."""

    def __init__(self, service: Service, times: int) -> None:
        super().__init__({"slow": rss(NEWS, prefix="slow"), "quick": rss(NEWS, prefix="quick")})
        self.service, self.times, self.often = service, times, asyncio.Event()

    async def fetch_all(
        self, states: Sequence[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]:
        for state in sorted(states, key=lambda each: each.source.id):
            if state.source.id == "slow":
                await asyncio.wait_for(self.often.wait(), PATIENCE)
            self.visited.append(state.source.id)
            yield state, self._document(state, now)
            self.service.clock.advance(seconds=LONGEST.total_seconds() / 10)
            if self.visited.count("quick") == self.times:
                self.often.set()


def watched(db: Database, times: int) -> tuple[Service, OneHangs]:
    service = Service(db)
    fetcher = OneHangs(service, times)
    service.pipeline.fetcher = fetcher
    for name in ("slow", "quick"):
        service.watch(name, fetcher.bodies[name] or b"", every=5)
    return service, fetcher


def test_a_source_that_comes_due_while_another_does_not_answer_is_visited_meanwhile(db: Database):
    service, fetcher = watched(db, times=3)
    tally = service.run("collect")["collect"]
    assert fetcher.visited.index("slow") == 3
    assert tally.done == 2
    assert tally.failures == []


def test_what_others_brought_is_told_before_the_slow_one_has_answered(db: Database):
    service, fetcher = watched(db, times=2)
    told: list[list[str]] = []

    class Told(Tally):
        def brings(self, count: int) -> None:
            Tally.brings(self, count)
            if count:
                told.append(list(fetcher.visited))

    service.pipeline.run("collect", Told("collect"))
    assert told[0] == ["quick"]


def test_nothing_new_is_begun_once_the_service_ends(db: Database):
    class Ending(Tally):
        @property
        def ends(self) -> bool:
            return "quick" in fetcher.visited

    service, fetcher = watched(db, times=1)
    service.pipeline.run("collect", Ending("collect"))
    assert fetcher.visited == ["quick", "slow"]


def test_a_run_ends_even_where_something_is_always_due(db: Database):
    service, fetcher = watched(db, times=1)
    tally = service.run("collect")["collect"]
    assert 5 < len(fetcher.visited) < 60
    assert tally.again is not None
