"""Reports that are kept as stories of their own come together when a later one tells of both, but for what a hand has done."""

from collections.abc import Sequence

import pytest

from monitor.domain import Entry, LinkKind, Reading, Story
from monitor.store import links, stories
from tests.make import reading, vector
from tests.service import Service, rss

PIT = ("Mulenda mine is shut", "the pit is flooded")
MINE = ("On ferme une mine", "Kafulwe et Tubondo sont à l’arrêt")
BOTH = ("Mulenda, Kafulwe und Tubondo stehen still", "alles ist zu")
READ = {
    PIT[0]: reading("en", meaning=vector(1.0, 0.0)),
    MINE[0]: reading("fr", meaning=vector(1.0, 1.9)),
    BOTH[0]: reading("de", meaning=vector(1.0, 0.6)),
}


class ByTitle:
    """Reads what READ says; the encoder has no part in this."""

    version = "plain"

    def read(self, entries: Sequence[Entry]) -> Sequence[Reading]:
        return [READ[entry.title] for entry in entries]


@pytest.fixture
def service(db) -> Service:
    made = Service(db)
    made.pipeline.reader = ByTitle()  # type: ignore[assignment]
    for name, text in (("pit", PIT), ("mine", MINE)):
        tell(made, name, text)
    return made


def tell(service: Service, name: str, text: tuple[str, str]) -> None:
    service.watch(name, rss(text, prefix=name))
    service.clock.advance(hours=1)
    service.run("collect", "understand", "relate")


def told(service: Service) -> list[Story]:
    with service.db.read() as s:
        return sorted(stories.latest(s, 10), key=lambda story: story.id)


def test_a_report_that_tells_of_two_kept_stories_makes_them_one(service: Service):
    kept = [story.id for story in told(service)]
    assert len(kept) == 2
    tell(service, "both", BOTH)
    (story,) = told(service)
    assert (story.id in kept, story.count, len(story.members)) == (True, 3, 3)
    (emptied,) = set(kept) - {story.id}
    with service.db.read() as s:
        assert links.merged_into(s, emptied) == story.id
        assert [(link.kind, link.who) for link in links.of(s, [emptied])[emptied]] == [
            (LinkKind.MERGED, "join")
        ]


def test_what_a_hand_has_split_off_stays_apart(service: Service):
    one, other = told(service)
    with service.db.begin() as s:
        links.merge(s, one.id, other.id, "test", service.clock())
        new = links.split(s, one.id, [other.members[0].entry.id], "test", service.clock())
    tell(service, "both", BOTH)
    assert sorted(story.count for story in told(service)) == [1, 2]
    assert new in [story.id for story in told(service)]
    tell(service, "again", (BOTH[0], "alles ist zu, heißt es"))
    assert sorted(story.count for story in told(service)) == [1, 3]


def test_a_new_process_brings_together_what_another_has_kept(service: Service):
    restarted = Service(service.db, clock=service.clock, fetcher=service.fetcher)
    restarted.pipeline.reader = ByTitle()  # type: ignore[assignment]
    tell(restarted, "both", BOTH)
    assert [story.count for story in told(restarted)] == [3]
