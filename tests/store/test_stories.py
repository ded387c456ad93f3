"""Stories: who is in them, what they still need, and how they are judged."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, update
from sqlalchemy.orm import Session

from monitor.domain import (
    ActionClass,
    Alert,
    AlertReason,
    Assessment,
    Digest,
    Figure,
    Origin,
    Part,
    Review,
    Section,
    Severity,
    Statement,
    Status,
    Story,
    Value,
    Verification,
)
from monitor.store import actions, alerts, assessments, digests, entries, readings, reviews, sources, stories
from monitor.store.database import Database
from monitor.store.rows import table
from monitor.store.tables import StoryRow
from tests.store.samples import (
    HOUR,
    NOW,
    assessed,
    entry,
    item,
    read_entries,
    reading,
    some_sources,
    story_of,
    verified,
)

DISPUTED = Verification(
    Status.DISPUTED,
    "B2",
    (Origin("dpa", (1, 2), letter="B"),),
    disputed=(Figure("exports", "t", (Value(10.0, (1,)), Value("2026-05", (2,)))),),
    flags=("single_source",),
)


def unassessed(session: Session, rulebook_version: str, limit: int) -> list[Story]:
    return [each.story for each in stories.owed(session, rulebook_version, limit)]


def test_entries_wait_for_a_story_in_the_order_they_came(any_db: Database):
    with any_db.begin() as s:
        members = read_entries(s, ["c", "a", "b"])
        assert [member.entry.key for member in members] == ["c", "a", "b"]
        assert [member.entry.key for member in stories.unjoined(s, 2)] == ["c", "a"]
        story_id = stories.create(s, members[:1], NOW)
        stories.attach(s, story_id, members[1].entry.id, NOW)
        stories.skip(s, [members[2].entry.id], NOW)
        assert stories.unjoined(s, 10) == []


def test_an_unread_entry_does_not_wait_for_a_story(any_db: Database):
    with any_db.begin() as s:
        some_sources(s)
        entries.add(s, [entry("k")])
        assert stories.unjoined(s, 10) == []


def test_a_skipped_entry_waits_again_when_its_new_text_was_read(any_db: Database):
    with any_db.begin() as s:
        (member,) = read_entries(s, ["k"])
        stories.skip(s, [member.entry.id], NOW)
        (revised,) = entries.add(s, [entry("k", "Changed")]).revised
        assert stories.unjoined(s, 10) == []
        readings.put(s, revised.id, reading())
        assert [found.entry for found in stories.unjoined(s, 10)] == [revised]


def test_a_story_holds_its_members_oldest_first_with_what_is_known_of_their_source(any_db: Database):
    with any_db.begin() as s:
        late = read_entries(s, ["late"], at=NOW + HOUR)
        early = read_entries(s, ["early"], at=NOW)
        (state,) = sources.all_states(s)
        sources.sync(s, [replace(state.source, kind="agency", country="DE")], NOW)
        story_id = stories.create(s, [*late, *early], NOW)
        (story,) = stories.load(s, [story_id])
    assert [member.entry.key for member in story.members] == ["early", "late"]
    assert [(member.kind, member.country) for member in story.members] == [("agency", "DE")] * 2
    assert story.members[0].reading == reading()
    assert (story.first_seen, story.changed, story.revision) == (NOW, NOW, 1)


def test_stories_are_loaded_in_the_order_asked_for(any_db: Database):
    with any_db.begin() as s:
        one, two = story_of(s, "k"), story_of(s, "l")
        assert [story.id for story in stories.load(s, [two, 99, one])] == [two, one]


def test_many_stories_cost_a_fixed_number_of_queries(any_db: Database):
    with any_db.begin() as s:
        ids = [stories.create(s, [member], NOW) for member in read_entries(s, [f"k{n}" for n in range(60)])]
        seen: list[str] = []
        event.listen(s.connection(), "before_cursor_execute", lambda *given: seen.append(given[2]))
        assert len(stories.load(s, ids)) == 60
        assert len(stories.latest(s, 60)) == 60
        assert len(stories.unverified(s, 60)) == 60
        s.execute(update(table(StoryRow)).values(verified=True))
        seen.pop()
        assert len(unassessed(s, "r1", 60)) == 60
        assert len(seen) == 8


def test_an_entry_belongs_to_one_story(any_db: Database):
    with any_db.begin() as s:
        (member,) = read_entries(s, ["k"])
        first = stories.create(s, [member], NOW)
        assert stories.create(s, [member], NOW) == first
        other = story_of(s, "l")
        assert not stories.attach(s, other, member.entry.id, NOW)
        assert [story.id for story in stories.latest(s, 10)] == [other, first]


def test_a_hand_moves_an_entry_and_no_later_join_moves_it_back(any_db: Database):
    with any_db.begin() as s:
        members = read_entries(s, ["k", "l"])
        one = stories.create(s, members, NOW)
        other = story_of(s, "m")
        assert stories.attach(s, other, members[0].entry.id, NOW + HOUR, by_hand=True)
        assert not stories.attach(s, one, members[0].entry.id, NOW + HOUR)
        shrunk, grown = stories.load(s, [one, other])
    assert [member.entry.key for member in shrunk.members] == ["l"]
    assert {member.entry.key for member in grown.members} == {"k", "m"}
    assert (shrunk.changed, grown.changed) == (NOW + HOUR, NOW + HOUR)


def test_a_story_that_lost_its_last_entry_is_not_shown(any_db: Database):
    with any_db.begin() as s:
        (member,) = read_entries(s, ["k"])
        emptied, other = stories.create(s, [member], NOW), story_of(s, "l")
        stories.attach(s, other, member.entry.id, NOW, by_hand=True)
        assert stories.load(s, [emptied]) == []
        assert [story.id for story in stories.latest(s, 10)] == [other]
        verified(s, other)
        assert [story.id for story in unassessed(s, "r1", 10)] == [other]
        assert stories.counts(s).stories == 1


def test_a_revised_entry_stays_in_its_story_and_the_story_is_judged_again(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        (story,) = stories.load(s, [story_id])
        stories.save_verification(s, story_id, Verification(), revision=story.revision)
        assessments.put(s, assessed(story_id), revision=story.revision)
        (revised,) = entries.add(s, [entry("k", "Corrected", at=NOW + HOUR)]).revised
        (before,) = stories.load(s, [story_id])
        assert before.title == "Exports stop"  # as long as the new text is not read, the old one stands
        assert unassessed(s, "r1", 10) == []
        readings.put(s, revised.id, reading("fr"))
        verified(s, story_id)
        (after,) = unassessed(s, "r1", 10)
    assert (after.title, after.languages, after.changed) == ("Corrected", ("fr",), NOW + HOUR)


def test_candidates_are_members_of_stories_in_the_window_newest_first(any_db: Database):
    with any_db.begin() as s:
        story_ids = [story_of(s, f"k{hour}", at=NOW + hour * HOUR) for hour in range(4)]
        read_entries(s, ["alone"], at=NOW + HOUR)
        found = stories.window(s, NOW + HOUR, until=NOW + 2 * HOUR)
        assert [candidate.story_id for candidate in found] == [story_ids[2], story_ids[1]]
        assert found[0].member.reading == reading()
        assert [candidate.story_id for candidate in stories.window(s, NOW, 1)] == [story_ids[3]]


def test_a_verification_comes_back_and_a_new_one_asks_for_a_new_assessment(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        (story,) = stories.unverified(s, 10)
        stories.save_verification(s, story_id, DISPUTED, revision=story.revision)
        assert stories.unverified(s, 10) == []
        (story,) = unassessed(s, "r1", 10)
        assert story.verification == DISPUTED
        assessments.put(s, assessed(story_id), revision=story.revision)
        stories.save_verification(s, story_id, DISPUTED, revision=story.revision)
        assert unassessed(s, "r1", 10) == []
        stories.save_verification(
            s, story_id, replace(DISPUTED, status=Status.REFUTED), revision=story.revision
        )
        assert [story.id for story in unassessed(s, "r1", 10)] == [story_id]


def test_a_story_that_changed_while_it_was_verified_is_verified_again(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        (seen,) = stories.unverified(s, 10)
        (late,) = read_entries(s, ["late"])
        stories.attach(s, story_id, late.entry.id, NOW)
        stories.save_verification(s, story_id, DISPUTED, revision=seen.revision)
        (again,) = stories.unverified(s, 10)
    assert len(again.members) == 2


def test_a_story_is_not_assessed_before_it_is_verified_nor_while_a_change_of_it_is_not(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        assert unassessed(s, "r1", 10) == []
        verified(s, story_id)
        assert [story.id for story in unassessed(s, "r1", 10)] == [story_id]
        (late,) = read_entries(s, ["late"])
        stories.attach(s, story_id, late.entry.id, NOW)
        assert unassessed(s, "r1", 10) == []


@pytest.mark.parametrize("rulebook", ["r0", "r2", "zz", "A"])
def test_a_story_waits_until_it_was_assessed_by_the_rulebook_in_force(any_db: Database, rulebook: str):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        verified(s, story_id)
        (story,) = unassessed(s, "r1", 10)
        assessments.put(s, assessed(story_id), revision=story.revision)
        assert unassessed(s, "r1", 10) == []
        assert [story.id for story in unassessed(s, rulebook, 10)] == [story_id]
        assert unassessed(s, rulebook, 0) == []


@pytest.mark.parametrize("with_revision", [True, False], ids=["by revision", "by moment"])
def test_a_story_that_changed_while_it_was_assessed_is_assessed_again(any_db: Database, with_revision: bool):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        verified(s, story_id)
        (seen,) = unassessed(s, "r1", 10)
        (late,) = read_entries(s, ["late"])
        stories.attach(s, story_id, late.entry.id, NOW + HOUR)
        assessments.put(s, assessed(story_id), revision=seen.revision if with_revision else None)
        verified(s, story_id)
        (again,) = unassessed(s, "r1", 10)
        assert len(again.members) == 2
        assessments.put(
            s, assessed(story_id, at=NOW + HOUR), revision=again.revision if with_revision else None
        )
        assert unassessed(s, "r1", 10) == []


def test_a_clock_that_was_put_back_does_not_hold_a_story_in_the_queue(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        verified(s, story_id)
        (seen,) = unassessed(s, "r1", 10)
        assessments.put(s, assessed(story_id, at=NOW - timedelta(days=1)), revision=seen.revision)
        assert unassessed(s, "r1", 10) == []


def test_every_assessment_is_kept_and_the_last_one_counts(any_db: Database):
    with any_db.begin() as s:
        story_id, other = story_of(s, "k"), story_of(s, "l")
        first, second = assessed(story_id, actions=(item(),)), assessed(story_id, score=20, rulebook="r2")
        assessments.put(s, first)
        assessments.put(s, second)
        assert assessments.history(s, story_id) == [first, second]
        assert assessments.latest(s, [story_id, other]) == {story_id: second}


def test_an_action_item_lives_on_from_one_assessment_to_the_next(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        assessments.put(s, assessed(story_id, actions=(item(due=date(2026, 3, 5)), item("check-stock"))))
        (call, check) = assessments.latest(s, [story_id])[story_id].actions
        assert (call.action, call.story_id, call.state) == ("call-supplier", story_id, "open")
        assert actions.set_state(s, call.id, "taken", "Ada", NOW)
        assert not actions.set_state(s, call.id, "taken", "Bob", NOW)
        assessments.put(s, assessed(story_id, actions=(item(due=date(2026, 4, 1)), item("inform-board"))))
        kept, new = assessments.latest(s, [story_id])[story_id].actions
        assert kept == replace(call, state="taken", by="Ada", moved=NOW)
        assert (new.action, new.id > check.id) == ("inform-board", True)
        assert [found.action for found in actions.items(s)] == ["call-supplier", "inform-board"]
        assert actions.set_state(s, kept.id, "done", "Bob", NOW)
        assert not actions.set_state(s, kept.id, "taken", "Ada", NOW)
        assert not actions.set_state(s, kept.id, "lost", "Ada", NOW)
        assert [found.action for found in actions.items(s)] == ["inform-board"]
        assert actions.items(s, ("done",)) == [replace(kept, state="done", by="Bob")]
        assert actions.set_state(s, kept.id, "open", "Ada", NOW)
        assert actions.get(s, kept.id) == replace(kept, state="open", by="Ada")


def test_an_action_asked_for_by_the_same_rule_twice_is_one_item(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        assessments.put(s, assessed(story_id, actions=(item(), item(), item(profile_line="magnets"))))
        assert len(assessments.latest(s, [story_id])[story_id].actions) == 2


def test_stories_are_counted_by_severity_and_status(any_db: Database):
    with any_db.begin() as s:
        one, _two = story_of(s, "k"), story_of(s, "l", at=NOW - HOUR)
        stories.save_verification(s, one, DISPUTED)
        assessments.put(s, assessed(one))
        found, recent = stories.counts(s), stories.counts(s, NOW)
    assert (found.stories, found.unassessed, recent.stories) == (2, 1, 1)
    assert {severity for severity, number in found.by_severity.items() if number} == {Severity.HIGH}
    assert {status: n for status, n in found.by_status.items() if n} == {
        Status.DISPUTED: 1,
        Status.UNVERIFIED: 1,
    }


def _alert(story_id: int, **other: object) -> Alert:
    return replace(Alert(story_id, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, NOW), **other)  # type: ignore[arg-type]


def test_alerts_open_gravest_first_and_the_first_click_wins(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        high = alerts.put(s, _alert(story_id))
        critical = alerts.put(
            s, _alert(story_id, severity=Severity.CRITICAL, reason=AlertReason.ESCALATED, after=high)
        )
        assert high
        assert critical
        assert [alert.id for alert in alerts.open(s)] == [critical, high]
        assert alerts.last(s, story_id) == alerts.load(s, critical)
        assert alerts.set_state(s, high, "acknowledged")
        assert not alerts.set_state(s, high, "acknowledged")
        assert alerts.set_state(s, critical, "resolved")
        assert alerts.open(s) == [_alert(story_id, id=high, state="acknowledged")]
        assert not alerts.set_state(s, 99, "resolved")
        assert (alerts.last(s, 99), alerts.load(s, 99)) == (None, None)


def test_of_two_processes_the_first_tells_the_story(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        first = alerts.put(s, _alert(story_id))
        assert first
        assert alerts.put(s, _alert(story_id, severity=Severity.CRITICAL)) is None
        assert alerts.put(s, _alert(story_id, reason=AlertReason.ESCALATED, after=first)) is not None
        assert alerts.put(s, _alert(story_id, reason=AlertReason.ESCALATED, after=first)) is None


def test_a_suppressed_alert_makes_room_for_one_that_is_told(any_db: Database):
    labels = {"country": ("CN", "JP")}
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        alerts.put(s, _alert(story_id, state="suppressed"))
        assert alerts.last(s, story_id) is None
        told = alerts.put(s, _alert(story_id, labels=labels))
        assert alerts.last(s, story_id) == _alert(story_id, id=told, labels=labels)


def test_one_digest_a_slot(any_db: Database):
    said = Statement("Exports stop.", (), quote_language="de", due=date(2026, 3, 5))
    digest = Digest(
        date(2026, 3, 1),
        "07:30",
        "buyers",
        "fr",
        "Lundi",
        (Section("s", "Faits", (Part((said,)),)),),
        (3, 1),
        NOW,
    )
    evening = replace(digest, slot="18:00", title="Soir", at=NOW + HOUR)
    with any_db.begin() as s:
        assert digests.put(s, digest)
        assert not digests.put(s, replace(digest, title="again"))
        assert digests.load(s, digest.day, "buyers", "fr") == digest
        assert digests.put(s, evening)
        assert digests.put(s, replace(digest, day=date(2026, 3, 2)))
        assert digests.load(s, digest.day, "buyers", "fr") == evening
        assert digests.load(s, digest.day, "buyers", "de") is None
        assert digests.days(s) == [date(2026, 3, 2), date(2026, 3, 1)]


def test_reviews_of_a_story_newest_first(any_db: Database):
    with any_db.begin() as s:
        story_id, other = story_of(s, "k"), story_of(s, "l")
        first = Review(story_id, "not_useful", "another plant", "Ada", NOW)
        reviews.put(s, first)
        reviews.put(s, replace(first, verdict="useful", who="Bob"))
        assert [review.who for review in reviews.for_story(s, story_id)] == ["Bob", "Ada"]
        assert reviews.for_story(s, story_id)[1] == first
        assert reviews.for_story(s, other) == []


def test_an_assessment_shown_is_the_assessment_stored(any_db: Database):
    with any_db.begin() as s:
        story_id = story_of(s, "k")
        given: Assessment = assessed(story_id, actions=(item(due=date(2026, 3, 9)),))
        assessments.put(s, given)
        shown = assessments.latest(s, [story_id])[story_id]
    assert replace(shown, actions=given.actions) == given
    assert [replace(each, id=0, story_id=0) for each in shown.actions] == list(given.actions)
