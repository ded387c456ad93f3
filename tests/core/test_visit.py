"""What a visit brought -> status, rhythm, back-off, when to come again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.visit import Pace, after, body_hash, is_silent, next_visit, unchanged
from monitor.domain import Document, Source, SourceState, SourceStatus
from monitor.errors import FetchError, ParseError

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
SOURCE = Source(id="kupfer", url="https://kupfer.example/feed")
NEW = SourceState(SOURCE)
PACE = Pace(floor=300, ceiling=3_600)


def document(body: bytes | None = b"<rss/>", **fields) -> Document:
    return Document(SOURCE.id, SOURCE.url, body, NOW, **fields)


def visited(state: SourceState = NEW, at: datetime = NOW, **told) -> SourceState:
    return after(state, told.pop("outcome", document()), at, pace=PACE, **told)


def hourly(count: int = 10) -> list[datetime | None]:
    return [NOW - number * HOUR for number in range(count)]


def wait(state: SourceState, since: datetime = NOW) -> float:
    assert state.next_visit is not None
    return (state.next_visit - since).total_seconds()


def test_a_first_visit_tells_the_rhythm_from_the_dates():
    state = visited(new=10, found=10, dates=hourly())
    assert (state.status, state.gap, state.last_new, state.entries) == (SourceStatus.OK, 3_600.0, NOW, 10)
    assert wait(visited(state, NOW + HOUR / 2, outcome=document(None)), NOW + HOUR / 2) == 1_800


def test_dates_of_the_future_and_missing_ones_tell_nothing():
    assert visited(new=3, found=3, dates=[NOW + 99 * HOUR, None, NOW]).gap is None


def test_what_is_needed_for_the_next_visit_is_kept():
    state = visited(outcome=document(etag='"v1"', last_modified="Mon"), found=1)
    assert (state.etag, state.last_modified, state.body_hash) == ('"v1"', "Mon", body_hash(document()))


def test_the_rhythm_moves_towards_the_newest_gap():
    state = visited(new=10, found=10, dates=hourly())
    slower = visited(state, NOW + 11 * HOUR, outcome=document(b"2"), new=1, found=10)
    assert slower.gap == pytest.approx(0.7 * 3_600 + 0.3 * 11 * 3_600)


def test_the_same_bytes_are_not_modified():
    state = visited(found=1)
    assert unchanged(state, document())
    assert unchanged(state, document(None))
    assert not unchanged(state, document(b"other"))
    assert visited(state, outcome=document(None)).status is SourceStatus.NOT_MODIFIED


def test_an_empty_feed_is_empty_and_stays_so_until_something_comes():
    state = visited(found=0)
    assert state.status is SourceStatus.EMPTY
    assert visited(state, outcome=document(None)).status is SourceStatus.EMPTY
    assert visited(state, outcome=document(b"2"), found=1, new=1).status is SourceStatus.OK


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (FetchError("no answer"), SourceStatus.UNREACHABLE),
        (FetchError("refused: 10.0.0.1 is not a public address", status="refused"), SourceStatus.REFUSED),
        (FetchError("HTTP 410", status="gone", permanent=True), SourceStatus.GONE),
        (FetchError("HTTP 404", status="gone"), SourceStatus.UNREACHABLE),
        (ParseError("an HTML page, not a feed"), SourceStatus.NOT_A_FEED),
    ],
)
def test_a_failure_is_a_state_with_its_reason(error, status):
    state = visited(outcome=error)
    assert (state.status, state.detail, state.failures) == (status, str(error), 1)


def test_not_found_three_times_is_gone():
    state, error = NEW, FetchError("HTTP 404", status="gone")
    for expected in (SourceStatus.UNREACHABLE, SourceStatus.UNREACHABLE, SourceStatus.GONE):
        state = visited(state, outcome=error)
        assert state.status is expected


def test_a_failure_forgets_nothing_and_a_success_forgets_the_failures():
    state = visited(outcome=document(etag='"v1"'), new=10, found=10, dates=hourly())
    failed = visited(state, outcome=FetchError("no answer"))
    assert (failed.etag, failed.gap, failed.last_ok) == (state.etag, state.gap, state.last_ok)
    well = visited(failed, outcome=document(None))
    assert (well.failures, well.detail) == (0, "")


def test_the_wait_doubles_with_each_failure_up_to_a_day():
    waits, state = [], NEW
    for _ in range(12):
        state = visited(state, outcome=FetchError("no answer"))
        waits.append(wait(state))
    assert waits[:4] == [300, 600, 1_200, 2_400]
    assert waits[-1] == 86_400


@pytest.mark.parametrize(("asked", "waited"), [(None, 300), (60.0, 300), (7_200.0, 7_200), (1e9, 86_400)])
def test_the_servers_wish_to_wait_is_honoured_within_a_day(asked, waited):
    assert wait(visited(outcome=FetchError("HTTP 429", retry_after=asked))) == waited


@pytest.mark.parametrize(
    ("gap", "every", "max_age", "waited"),
    [
        (None, None, None, 300),
        (60.0, None, None, 300),
        (3_600.0, None, None, 1_800),
        (86_400.0, None, None, 3_600),
        (60.0, None, 1_200.0, 1_200),
        (60.0, None, 1e9, 3_600),
        (86_400.0, 10, 1e9, 10),
    ],
    ids=["unknown", "floor", "half a gap", "ceiling", "max-age", "max-age capped", "every"],
)
def test_the_next_visit_follows_the_rhythm_between_floor_and_ceiling(gap, every, max_age, waited):
    state = replace(NEW, gap=gap, source=replace(SOURCE, every=every))
    assert (next_visit(state, NOW, pace=PACE, max_age=max_age) - NOW).total_seconds() == waited


@given(
    st.lists(st.text(min_size=1), min_size=60, max_size=60, unique=True), st.sampled_from([None, 60, 7_200])
)
def test_sources_that_are_first_visited_together_are_spread_over_their_wait(ids, every):
    """A crowd comes once, at the start or after an outage; later each keeps the moment it found."""
    sources = [replace(SOURCE, id=each, every=every) for each in ids]
    wished = every or PACE.floor
    for crowd in (
        [SourceState(each, next_visit=NOW) for each in sources],
        [SourceState(each, next_visit=NOW - 9 * HOUR, last_visit=NOW - 10 * HOUR) for each in sources],
    ):
        after_it = [visited(each) for each in crowd]
        waits = sorted(wait(each) for each in after_it)
        assert min(wished, PACE.floor) <= waits[0]
        assert waits[-1] <= 2 * wished
        assert sum(each < waits[0] + wished / 2 for each in waits) in range(5, 60)
        on_time = [
            visited(each, each.next_visit, outcome=document(None)) for each in after_it if each.next_visit
        ]
        assert {wait(each, each.last_visit) for each in on_time if each.last_visit} == {wished}


def test_no_visit_is_sooner_than_the_server_asks():
    assert wait(visited(SourceState(SOURCE, next_visit=NOW), outcome=document(max_age=1_200.0))) >= 1_200


def test_a_source_is_silent_after_five_usual_gaps():
    state = visited(new=10, found=10, dates=[NOW - 6 * number * HOUR for number in range(10)])
    at_thirty, later = NOW + 30 * HOUR, NOW + 31 * HOUR
    assert visited(state, at_thirty, outcome=document(None)).status is SourceStatus.NOT_MODIFIED
    silent = visited(state, later, outcome=document(None))
    assert silent.status is SourceStatus.SILENT
    assert silent.detail == "nothing new since 2026-01-05 12:00 UTC"
    assert visited(silent, later, outcome=document(b"2"), new=1, found=1).status is SourceStatus.OK


def test_a_quiet_night_is_no_silence():
    state = replace(NEW, gap=60.0, last_new=NOW)
    assert not is_silent(state, NOW + 11 * HOUR)
    assert is_silent(state, NOW + 13 * HOUR)


def test_a_feed_that_was_dead_before_we_came_is_silent_at_the_first_visit():
    old = [NOW - timedelta(days=400 + number) for number in range(5)]
    assert visited(new=5, found=5, dates=old).status is SourceStatus.SILENT


def test_a_new_address_is_learnt_when_it_is_given_twice():
    moved = document(moved_to="https://new.example/feed")
    once = visited(outcome=moved, found=1)
    assert (once.source.url, once.moved_to) == (SOURCE.url, "https://new.example/feed")
    assert visited(once, outcome=document(b"2"), found=1).moved_to is None
    twice = visited(once, outcome=moved)
    assert (twice.source.url, twice.moved_to) == ("https://new.example/feed", None)


def test_a_new_address_without_encryption_is_never_learnt():
    moved = document(moved_to="http://new.example/feed")
    assert visited(visited(outcome=moved), outcome=moved).source.url == SOURCE.url


@given(
    st.lists(st.sampled_from(["new", "same", "error", "later"]), max_size=30),
    st.floats(0, 1e12) | st.none(),
)
def test_whatever_happens_there_is_a_next_visit_ahead_and_within_a_day(steps, retry_after):
    state, now = NEW, NOW
    for number, step in enumerate(steps):
        now += HOUR
        outcomes: dict[str, Document | FetchError] = {
            "same": document(None),
            "error": FetchError("x", retry_after=retry_after),
        }
        outcome = outcomes.get(step, document(str(number).encode()))
        state = after(state, outcome, now, new=step == "new", found=1, dates=[now], pace=PACE)
        assert 300 <= wait(state, now) <= 86_400
