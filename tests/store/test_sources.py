"""Configuration and memory of sources; one visitor at a time."""

from dataclasses import replace

from monitor.domain import Source, SourceState, SourceStatus
from monitor.store import sources
from monitor.store.database import Database
from tests.store.samples import HOUR, NOW

A = Source("a", "https://a.example/feed", topics=("rare_earths",), every=600)
B = Source("b", "https://b.example/feed", language="de")


def _visited(state: SourceState) -> SourceState:
    return replace(
        state,
        status=SourceStatus.OK,
        detail="3 new",
        etag='"x"',
        last_modified="Sun, 01 Mar 2026 08:00:00 GMT",
        body_hash="ff",
        failures=0,
        gap=1800.5,
        last_visit=NOW,
        last_ok=NOW,
        last_new=NOW,
        next_visit=NOW + HOUR,
        entries=3,
    )


def test_a_new_source_is_due_at_once_and_comes_back_as_configured(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A, B], NOW)
    with any_db.read() as s:
        assert sources.due(s, NOW, 10) == [SourceState(A, next_visit=NOW), SourceState(B, next_visit=NOW)]
        assert sources.due(s, NOW, 1) == [SourceState(A, next_visit=NOW)]
        assert sources.due(s, NOW - HOUR, 10) == []


def test_what_a_visit_taught_stays_when_the_configuration_changes(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A], NOW)
        state = _visited(sources.all_states(s)[0])
        sources.record(s, state)
        sources.sync(s, [replace(A, name="New name", every=60)], NOW + HOUR)
        assert sources.load(s, "a") == replace(state, source=replace(A, name="New name", every=60))


def test_what_holds_for_an_address_is_forgotten_with_it(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A], NOW)
        state = _visited(sources.all_states(s)[0])
        sources.record(s, state)
        moved = replace(A, url="https://a.example/other")
        sources.sync(s, [moved], NOW)
        assert sources.load(s, "a") == replace(
            state, source=moved, etag=None, last_modified=None, body_hash=None
        )


def test_a_source_that_left_the_configuration_is_disabled_and_one_added_by_hand_is_not(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A], NOW)
        assert sources.add(s, B, NOW)
        assert not sources.add(s, replace(B, url="https://other.example"), NOW)
        sources.sync(s, [], NOW)
        assert [(st.source.id, st.source.enabled) for st in sources.all_states(s)] == [
            ("a", False),
            ("b", True),
        ]
        assert [st.source.id for st in sources.due(s, NOW, 10)] == ["b"]
        sources.sync(s, [A], NOW)
        assert [st.source.id for st in sources.due(s, NOW, 10)] == ["a", "b"]


def test_one_of_two_visitors_gets_the_visit_and_a_dead_one_loses_it_in_time(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A], NOW)
    with any_db.read() as s:
        (seen,) = sources.due(s, NOW, 10)
    with any_db.begin() as s:
        assert sources.claim(s, seen, NOW + HOUR)
    with any_db.begin() as s:
        assert not sources.claim(s, seen, NOW + HOUR)
        assert sources.due(s, NOW, 10) == []
        assert [st.source.id for st in sources.due(s, NOW + HOUR, 10)] == ["a"]


def test_a_source_without_a_next_visit_is_due_and_can_be_claimed(any_db: Database):
    with any_db.begin() as s:
        sources.sync(s, [A], NOW)
        sources.record(s, SourceState(A, next_visit=None))
        (seen,) = sources.due(s, NOW, 10)
        assert sources.claim(s, seen, NOW + HOUR)
        assert not sources.claim(s, seen, NOW + HOUR)


def test_a_source_that_is_not_there_is_not_there(any_db: Database):
    with any_db.read() as s:
        assert sources.load(s, "nobody") is None
