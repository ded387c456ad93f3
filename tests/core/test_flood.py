"""What a channel cannot take at once goes into the thread of a summary; nothing is dropped."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.core.flood import Cap, overflow
from monitor.domain import Delivery, DeliveryState, Message
from tests.fakes import START

CAP = Cap(at_most=5, within=timedelta(minutes=10))


def waiting(*urgencies: int, channel: str = "#risk") -> list[Delivery]:
    return [
        Delivery(
            Message(f"alert:{channel}:{n}", channel, f"words {n}", urgency=u),
            DeliveryState.PENDING,
            START,
            id=n + 1,
        )
        for n, u in enumerate(urgencies)
    ]


def test_what_fits_goes_out_as_it_is():
    assert overflow(waiting(1, 2, 3, 4, 5), {}, CAP) == []


def test_the_gravest_keep_their_own_message_and_the_summary_goes_before_its_thread():
    (found,) = overflow(waiting(1, 9, 2, 8, 3, 7), {}, CAP)
    assert found.ids == (3, 1)  # the summary is the fifth
    assert found.summary.urgency == 2
    assert "More than 5 alerts in 10 minutes" in found.summary.text


def test_what_the_channel_has_had_counts():
    (found,) = overflow(waiting(3, 2, 1), {"#risk": 4}, CAP)
    assert found.ids == (1, 2, 3)


def test_the_summary_speaks_the_channels_language_and_tears_no_entity():
    one, *others = waiting(*range(6))
    text = "x" * 178 + "&amp; Söhne"
    long = [replace(each, message=replace(each.message, text=text, language="de")) for each in others]
    (found,) = overflow([one, *long], {"#risk": 5}, CAP)
    words = found.summary.blocks[0]["text"]["text"]
    assert words.startswith("Mehr als 5 Meldungen in 10 Minuten")
    assert "&a…" not in words
    assert len(words) < 3_000


@given(st.lists(st.integers(0, 9), max_size=40), st.integers(0, 9))
def test_each_message_is_either_alone_or_in_one_thread(urgencies: list[int], told: int):
    given_ = waiting(*urgencies) + waiting(*urgencies, channel="#other")
    found = overflow(given_, {"#risk": told}, CAP)
    for channel, had in (("#risk", told), ("#other", 0)):
        folded = [i for each in found if each.summary.channel == channel for i in each.ids]
        assert len(set(folded)) == len(folded)
        alone = len(urgencies) - len(folded)
        assert not folded or alone + 1 <= max(CAP.at_most - had, 1)
