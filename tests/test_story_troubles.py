"""All troubles at once on a running store, with a new process in every round: nothing is lost, everything is counted."""

from collections.abc import Sequence

from monitor.domain import Entry, Reading
from monitor.store import entries, stories
from tests.make import reading
from tests.service import Service, rss

CUT = (
    "Congo halves its cobalt quota and seizes shipments at the border",
    "KINSHASA (AFP) - Kinshasa cut the cobalt export quota to 48,000 tonnes and seized shipments without certificates.",
)
PORT = (
    "Dockers at the port of Antwerp strike over pensions",
    "Container terminals in Antwerp stand still after dockers walked out on Monday, the port said.",
)
ROUNDS = 4  # in which all is read and joined


class ByWords:
    """Understands nothing but the words themselves: copies are known, all else is alone."""

    version = "plain"

    def read(self, batch: Sequence[Entry]) -> Sequence[Reading]:
        return [reading(meaning=b"\0" * 2048) for _ in batch]


def process(db, before: Service | None = None) -> Service:
    """A new process on what is stored."""
    made = Service(db) if before is None else Service(db, clock=before.clock, fetcher=before.fetcher)
    made.pipeline.reader = ByWords()  # type: ignore[assignment]
    return made


def counted(service: Service) -> tuple[int, int, int]:
    """Return how many entries are kept, how many the stories count, and how many of them are different ones."""
    with service.db.read() as s:
        found = stories.latest(s, 10_000)
        held = {member.entry.id for story in found for member in story.members}
        return entries.count(s), sum(story.count for story in found), len(held)


def test_troubles_all_at_once_and_restarts_lose_nothing(db):
    service = process(db)
    flood = [(f"Notice {n}: tender for chairs number {n * 7919}", f"Lot {n * 31} of {n}") for n in range(300)]
    service.watch("flood", rss(*flood), language="en")
    for n in range(40):
        service.watch(f"paper{n}", rss(CUT, prefix=f"p{n}-"), language="en", reliability="C")
    service.watch("undated", rss(CUT, prefix="u", date=""), language="en")
    service.watch("future", rss(CUT, prefix="f", date="Mon, 02 Mar 2099 07:30:00 GMT"), language="en")
    service.watch("port", rss(PORT, prefix="port"), language="en")
    service.run("collect", "understand", "relate")
    service.fetcher.bodies["paper0"] = rss(PORT, prefix="p0-")  # another story's text under an old guid
    service.clock.advance(hours=12)
    for _ in range(ROUNDS):
        service = process(db, service)
        service.run("collect", "understand", "relate")
    assert counted(service) == (343, 343, 343)
    with service.db.read() as s:
        large = {story.title: story for story in stories.latest(s, 10_000) if story.count > 1}
    assert {title: story.count for title, story in large.items()} == {CUT[0]: 41, PORT[0]: 2}
    assert {"undated", "future"} <= set(large[CUT[0]].verification.flags)
