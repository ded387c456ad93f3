"""Stories on the whole way: copies, floods, odd dates, another text under an old guid, merge and split by hand."""

from datetime import timedelta

import pytest

from monitor.domain import LinkKind, Phase
from monitor.store import entries, links, stories
from tests.fakes import START
from tests.service import Service, rss

CUT = (
    "Congo halves its cobalt quota and seizes shipments at the border",
    "Kinshasa cut the cobalt export quota to 48,000 tonnes and seized shipments without certificates, the regulator said.",
)
CUT_DE = (
    "Kongo halbiert Quote für Kobalt und beschlagnahmt Lieferungen",
    "Kinshasa senkt die Exportquote für Kobalt auf 48.000 Tonnen und beschlagnahmt Lieferungen ohne Zertifikat.",
)
PORT = (
    "Dockers at the port of Antwerp strike over pensions",
    "Container terminals in Antwerp stand still after dockers walked out on Monday, the port said.",
)


@pytest.fixture
def service(db) -> Service:
    return Service(db)


def told(service: Service):
    with service.db.read() as s:
        return sorted(stories.latest(s, 10_000), key=lambda story: story.id)


def read(service: Service) -> None:
    service.run("collect", "understand", "relate")


def test_forty_copies_at_once_are_one_story_of_one_origin(service: Service):
    text = (CUT[0], f"KINSHASA (AFP) - {CUT[1]}")
    for n in range(40):
        service.watch(f"paper{n}", rss(text, prefix=f"p{n}-"), language="en", reliability="C")
    read(service)
    (story,) = told(service)
    assert len(story.members) == 40
    assert [(o.name, len(o.entries)) for o in story.verification.origins] == [("AFP", 40)]
    assert story.verification.status == "single_origin"


def test_a_source_that_floods_loses_nothing_and_swallows_nobody(service: Service):
    flood = [
        (f"Notice {n}: tender for office chairs number {n * 7919}", "Details follow.") for n in range(450)
    ]
    service.watch("flood", rss(*flood), language="en")
    service.watch("ledger", rss(CUT, prefix="l"), language="en")
    service.run("collect")
    for _ in range(3):
        service.run("understand", "relate")
    found = told(service)
    assert sum(story.count for story in found) == 451
    (cut,) = [story for story in found if "cobalt" in story.title]
    assert len(cut.members) == 1


def test_five_thousand_entries_of_one_fetch_are_all_kept_and_counted(service: Service):
    service.watch("flood", rss(*((f"Notice {n}", "Details follow.") for n in range(5_000))), language="en")
    assert service.run("collect")["collect"].done == 5_000
    with service.db.read() as s:
        assert entries.count(s) == 5_000


@pytest.mark.parametrize(
    ("date", "flag"),
    [("", "undated"), ("Mon, 02 Mar 2099 07:30:00 GMT", "future"), ("never", "undated")],
)
def test_an_entry_with_an_odd_date_joins_all_the_same_and_is_flagged(service: Service, date: str, flag: str):
    service.watch("ledger", rss(CUT), language="en")
    service.watch("bote", rss(CUT_DE, prefix="de", date=date), language="de")
    read(service)
    (story,) = told(service)
    assert len(story.members) == 2
    assert flag in story.verification.flags


def test_another_text_under_an_old_guid_leaves_the_story_of_the_others(service: Service):
    service.watch("ledger", rss(CUT), language="en")
    service.watch("bote", rss(CUT_DE, prefix="de"), language="de")
    read(service)
    service.fetcher.bodies["ledger"] = rss(PORT)
    service.clock.advance(hours=12)
    read(service)
    found = told(service)
    assert sorted(len(story.members) for story in found) == [1, 1]
    assert {story.title for story in found} == {PORT[0], CUT_DE[0]}
    with service.db.read() as s:
        assert entries.count(s) == 2


def test_a_better_wording_under_an_old_guid_stays_in_its_story(service: Service):
    service.watch("ledger", rss(CUT), language="en")
    service.watch("bote", rss(CUT_DE, prefix="de"), language="de")
    read(service)
    service.fetcher.bodies["ledger"] = rss((CUT[0], f"{CUT[1]} Traders were surprised."))
    service.clock.advance(hours=12)
    read(service)
    (story,) = told(service)
    assert "surprised" in story.members[0].entry.summary + story.members[1].entry.summary


def test_a_split_by_hand_is_respected_by_copies_that_come_later(service: Service):
    service.watch("ledger", rss(CUT), language="en")
    service.watch("bote", rss(CUT_DE, prefix="de"), language="de")
    read(service)
    (story,) = told(service)
    german = next(m.entry.id for m in story.members if m.reading.language == "de")
    with service.db.begin() as s:
        new = links.split(s, story.id, [german], "test", service.clock())
    service.clock.advance(hours=1)
    service.watch("kurier", rss(CUT_DE, prefix="k"), language="de")
    read(service)
    assert {s.id: len(s.members) for s in told(service)} == {story.id: 1, new: 2}


def test_merged_stories_take_later_copies_of_either(service: Service):
    service.watch("ledger", rss(CUT), language="en")
    service.watch("port", rss(PORT, prefix="p"), language="en")
    read(service)
    one, other = told(service)
    with service.db.begin() as s:
        links.merge(s, one.id, other.id, "test", service.clock())
    service.clock.advance(hours=1)
    service.watch("copy", rss(PORT, prefix="c"), language="en")
    read(service)
    (story,) = told(service)
    assert (story.id, len(story.members)) == (one.id, 3)


def test_an_affair_that_goes_on_for_weeks_is_a_chain_of_stories(service: Service):
    for week in range(6):
        day = (START + timedelta(days=5 * week)).strftime("%a, %d %b %Y 07:30:00 GMT")
        service.watch(f"s{week}", rss(CUT, prefix=f"w{week}", date=day), language="en")
        read(service)
        service.clock.advance(days=5)
    first, second = told(service)
    assert (len(first.members), len(second.members)) == (3, 3)
    with service.db.read() as s:
        (link,) = links.of(s, [second.id])[second.id]
    assert (link.kind, link.other_id) == (LinkKind.FOLLOWS, first.id)


def test_a_story_of_which_nothing_comes_fades_and_is_closed(service: Service):
    service.watch("ledger", rss(CUT), language="en")
    read(service)
    seen = [told(service)[0].phase]
    for hours in (13, 48, 200):
        service.clock.advance(hours=hours)
        service.run("relate")
        seen.append(told(service)[0].phase)
    assert seen == [Phase.BREAKING, Phase.DEVELOPING, Phase.FADING, Phase.CLOSED]
