"""What a hand merged or split stays so."""

from monitor.domain import ActionClass, Alert, AlertReason, LinkKind, Severity
from monitor.store import alerts, links, stories
from monitor.store.database import Database
from tests.store.samples import HOUR, NOW, read_entries, story_of


def test_a_merged_story_gives_its_entries_and_what_was_told_of_it(any_db: Database):
    with any_db.begin() as s:
        one, other = story_of(s, "a", "b"), story_of(s, "c")
        alerts.put(s, Alert(other, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, NOW))
        assert links.merge(s, one, other, "ann", NOW + HOUR) == 1
        (merged,) = stories.load(s, [one, other])
        assert [member.entry.key for member in merged.members] == ["a", "b", "c"]
        assert links.merged_into(s, other) == one
        assert alerts.last(s, one) is not None
        assert alerts.last(s, other) is None


def test_a_split_makes_a_story_that_no_later_join_puts_back(any_db: Database):
    with any_db.begin() as s:
        members = read_entries(s, ["a", "b", "c"])
        story_id = stories.create(s, members, NOW)
        new = links.split(s, story_id, [members[2].entry.id], "ann", NOW + HOUR)
        kept, apart = stories.load(s, [story_id, new])
        assert [m.entry.key for m in kept.members] == ["a", "b"]
        assert [m.entry.key for m in apart.members] == ["c"]
        assert not stories.attach(s, story_id, members[2].entry.id, NOW + HOUR)
        (link,) = links.of(s, [new])[new]
        assert (link.kind, link.other_id, link.who) == (LinkKind.APART, story_id, "ann")


def test_merging_what_was_split_undoes_the_split(any_db: Database):
    with any_db.begin() as s:
        members = read_entries(s, ["a", "b"])
        story_id = stories.create(s, members, NOW)
        new = links.split(s, story_id, [members[1].entry.id], "ann", NOW)
        links.merge(s, story_id, new, "bob", NOW)
        assert [link.kind for link in links.of(s, [new])[new]] == [LinkKind.MERGED]
        assert links.merged_into(s, new) == story_id


def test_a_chain_of_merges_leads_to_the_last_story_and_a_ring_ends(any_db: Database):
    with any_db.begin() as s:
        one, two, three = story_of(s, "a"), story_of(s, "b"), story_of(s, "c")
        links.merge(s, two, one, "ann", NOW)
        links.merge(s, three, two, "ann", NOW)
        assert links.merged_into(s, one) == three
        assert links.merged_into(s, three) is None
