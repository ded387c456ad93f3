"""When a message is due again, and what is no longer sent."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.sending import DRY_RUN, back_off, halts, outdated, settled
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
    "second": (Outcome(PENDING, error="x"), PENDING, 2, 60),
    "third": (Outcome(PENDING, error="x"), PENDING, 3, 120),
    "fourth": (Outcome(PENDING, error="x"), PENDING, 4, 300),
    "fifth": (Outcome(PENDING, error="x"), PENDING, 5, 600),
    "sixth": (Outcome(PENDING, error="x"), PENDING, 6, 1800),
    "thousandth": (Outcome(PENDING, error="x"), PENDING, 1000, 1800),
    "what the server asks for": (Outcome(PENDING, error="x", retry_after=7), PENDING, 6, 7),
    "but not for ever": (Outcome(PENDING, error="x", retry_after=1e9), PENDING, 1, 600),
    "an answer just lost": (Outcome(AMBIGUOUS, error="x"), PENDING, 1, 30),
    "lost after many tries": (Outcome(AMBIGUOUS, error="x"), PENDING, 9, 30),
    "still not readable": (Outcome(AMBIGUOUS, error="x"), AMBIGUOUS, 4, 300),
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
def test_the_wait_never_shrinks_and_never_passes_half_an_hour(attempts: int) -> None:
    assert timedelta(seconds=30) <= back_off(attempts) <= back_off(attempts + 1) <= timedelta(minutes=30)


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


def test_a_channel_that_asks_for_quiet_ends_the_round() -> None:
    assert halts(Outcome(PENDING, error="ratelimited", retry_after=7))
    assert not halts(Outcome(PENDING, error="Slack not reached"))
