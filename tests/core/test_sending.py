"""When a message is due again, and what is no longer sent."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.sending import DRY_RUN, NOT_THERE, back_off, marked, outdated, rest, settled
from monitor.domain import Delivery, DeliveryState, Message, Outcome
from tests.fakes import START

SENT, PENDING, SENDING, AMBIGUOUS, PARKED = (
    DeliveryState.SENT,
    DeliveryState.PENDING,
    DeliveryState.SENDING,
    DeliveryState.AMBIGUOUS,
    DeliveryState.PARKED,
)


def delivery(state: DeliveryState = PENDING, *, attempts: int = 1, error: str = "") -> Delivery:
    return Delivery(Message("k", "#c", "t"), state, START, attempts, created=START, error=error)


WAITS = {
    "sent is done": (Outcome(SENT, ts="1.1"), PENDING, 1, 0),
    "parked is done": (Outcome(PARKED, error="is_archived"), PENDING, 1, 0),
    "first refusal": (Outcome(PENDING, error="x"), PENDING, 1, 30),
    "second": (Outcome(PENDING, error="x"), PENDING, 2, 45),
    "thousandth": (Outcome(PENDING, error="x"), PENDING, 1000, 45),
    "nobody was reached": (Outcome(PENDING, error="x", quiet="post"), PENDING, 9, 15),
    "what the server asks for": (Outcome(PENDING, error="x", retry_after=7), PENDING, 6, 7),
    "but not for ever": (Outcome(PENDING, error="x", retry_after=1e9), PENDING, 1, 600),
    "an answer just lost": (Outcome(AMBIGUOUS, error="x"), PENDING, 1, 30),
    "lost after many tries": (Outcome(AMBIGUOUS, error="x"), PENDING, 9, 30),
    "still not readable": (Outcome(AMBIGUOUS, error="x"), AMBIGUOUS, 4, 45),
    "reading is limited": (Outcome(AMBIGUOUS, error="x", retry_after=90), AMBIGUOUS, 1, 90),
    "a dry run rests": (Outcome(PENDING, error=DRY_RUN), PENDING, 1, 3600),
    "in doubt in a dry run": (Outcome(AMBIGUOUS, error=DRY_RUN), AMBIGUOUS, 1, 3600),
}


@pytest.mark.parametrize(("outcome", "state", "attempts", "seconds"), WAITS.values(), ids=WAITS.keys())
def test_each_outcome_has_its_wait(
    outcome: Outcome, state: DeliveryState, attempts: int, seconds: int
) -> None:
    kept, due = settled(outcome, delivery(state, attempts=attempts), START)
    assert kept == outcome
    assert due == START + timedelta(seconds=seconds)


@given(st.integers(-5, 10**9))
def test_the_wait_never_shrinks_and_never_passes_a_minute(attempts: int) -> None:
    assert timedelta(seconds=30) <= back_off(attempts) <= back_off(attempts + 1) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("error", "state", "hours", "parked"),
    [
        (DRY_RUN, PENDING, 49, True),
        (DRY_RUN, PENDING, 48, False),
        (DRY_RUN, AMBIGUOUS, 49, False),
        ("ratelimited", PENDING, 49, False),
        ("", PENDING, 49, False),
    ],
    ids=["old and kept dry", "young enough", "may be there already", "an outage of two days", "never tried"],
)
def test_only_what_was_kept_dry_too_long_is_not_sent(
    error: str, state: DeliveryState, hours: int, parked: bool
) -> None:
    found = outdated(delivery(state, error=error), START + timedelta(hours=hours), window=timedelta(hours=48))
    assert (found is not None and found.state is PARKED) == parked


RESTS = {
    "nothing else": (Outcome(PENDING, error="x", retry_after=7), None),
    "all of Slack as long as it asks": (Outcome(PENDING, retry_after=7, quiet="post"), ("post", 7)),
    "at most ten minutes": (Outcome(PENDING, retry_after=1e9, quiet="post"), ("post", 600)),
    "the channel only": (Outcome(PENDING, retry_after=300, quiet="channel"), ("#c", 300)),
    "an outage is probed by the one in doubt": (Outcome(AMBIGUOUS, quiet="post"), ("post", 30)),
    "reading back only": (Outcome(AMBIGUOUS, retry_after=90, quiet="look"), ("look", 90)),
}


@pytest.mark.parametrize(("outcome", "expected"), RESTS.values(), ids=RESTS.keys())
def test_what_waits_with_a_message(outcome: Outcome, expected: tuple[str, int] | None) -> None:
    found = rest(outcome, delivery(), START)
    assert found == (expected and (expected[0], START + timedelta(seconds=expected[1])))


def test_what_was_looked_for_goes_out_in_its_turn_and_holds_the_others_up_no_longer() -> None:
    kept, due = settled(Outcome(PENDING, error=NOT_THERE), delivery(AMBIGUOUS), START)
    assert (kept.state, due) == (PENDING, START)
    again = delivery(PENDING, attempts=3, error=NOT_THERE)
    assert rest(Outcome(AMBIGUOUS, quiet="post"), again, START) == ("post", START + timedelta(seconds=15))
    assert settled(Outcome(AMBIGUOUS, quiet="post"), again, START)[1] > START + timedelta(seconds=30)


@pytest.mark.parametrize(
    ("minutes", "words"), [(4, ""), (5, "delayed by 5 min"), (1447, "delayed by 24 h 7 min")]
)
def test_a_late_message_says_by_how_much(minutes: int, words: str) -> None:
    found = marked(delivery(), START + timedelta(minutes=minutes)).message
    assert found.text == (f"⏱ {words} · t" if words else "t")
    assert found.blocks == ()


def test_the_delay_stands_above_the_blocks() -> None:
    kept = replace(delivery(), message=Message("k", "#c", "t", blocks=({"type": "divider"},), language="de"))
    line, divider = marked(kept, START + timedelta(hours=1)).message.blocks
    assert line["elements"][0]["text"] == "⏱ verspätet um 1 h 0 min"
    assert divider == {"type": "divider"}
