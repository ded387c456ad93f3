"""A digest as Slack messages: as few as fit, in one thread, nothing lost, whatever it is fed."""

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from monitor.core.render.slack import briefing_blocks, digest_messages
from monitor.core.render.slack_blocks import weight
from monitor.domain import (
    ActionClass,
    Briefing,
    Digest,
    Evidence,
    Message,
    Part,
    Section,
    Severity,
    Statement,
    Status,
)
from tests.fakes import START
from tests.slack_limits import problems
from tests.slack_texts import PIECES, payload, words

SOURCE = (Evidence("entry", entry_id=1),)


def digest(text: str = "China requires licences", *, lines: int = 3, sections: int = 3) -> Digest:
    told = tuple(Statement(text, SOURCE, label=text[:40], href="https://example.org/a") for _ in range(lines))
    parts = (Part(told, heading=text[:60]), Part((), id="strategic", empty=text[:60] or "Nothing"))
    held = tuple(Section(f"s{n}", text[:60] or "Heading", parts) for n in range(sections))
    return Digest(date(2026, 3, 2), "0730", "procurement", "en", text, held, (7,), START)


def test_a_short_digest_is_one_message() -> None:
    (made,) = digest_messages(digest(sections=1, lines=1), channel="C1", link="http://127.0.0.1/digest")
    assert words(made).splitlines() == [
        "China requires licences",
        "Mar 2, 2026 · procurement · <http://127.0.0.1/digest|Open the digest>",
        "*China requires licences*",
        "_China requires licences_",
        "• *China requires licences*: <https://example.org/a|China requires licences>",
        "China requires licences",
    ]
    assert (made.key, made.thread) == ("digest:procurement:en:2026-03-02:0730:C1", None)


def test_a_long_digest_continues_in_the_thread_of_its_first_message_and_loses_no_line() -> None:
    numbered = digest(lines=0)
    parts = tuple(
        Part(tuple(Statement(f"Line {n} of {s} " + "x" * 300, SOURCE) for n in range(30))) for s in range(5)
    )
    made = digest_messages(
        replace(numbered, sections=(Section("s", "Heading", parts),)), channel="C1", link=None
    )
    assert len(made) > 3
    assert {m.thread for m in made[1:]} == {made[0].key}
    assert len({m.key for m in made}) == len(made)
    assert made[1].text == f"China requires licences (continued 2/{len(made)})"
    said = "\n".join(map(words, made))
    assert [f"Line {n} of {s} " in said for s in range(5) for n in range(30)] == [True] * 150


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(PIECES, max_size=4), lines=st.integers(0, 60), sections=st.integers(0, 12))
@example(pieces=["<!channel> & "], lines=60, sections=12)
def test_every_part_of_any_digest_is_valid(pieces: list[str], lines: int, sections: int) -> None:
    text = "".join(pieces)[:100_000]
    for made in digest_messages(
        digest(text, lines=lines, sections=sections), channel="C1", link="https://example.org/d"
    ):
        assert problems(payload(made)) == []
        assert len(made.blocks) <= 40
        assert weight(made.blocks) <= 12_000


def briefing(text: str, *, lines: int, sections: int) -> Briefing:
    made = digest(text, lines=lines, sections=sections)
    said = Statement(text, SOURCE)
    return Briefing(
        7, "en", said, made.sections, 72, Severity.HIGH, ActionClass.URGENT, Status.DISPUTED, "B2", START
    )


def test_a_briefing_that_fits_is_told_whole() -> None:
    blocks = briefing_blocks(briefing("A short line", lines=2, sections=11))
    said = words(Message("k", "C1", "x", blocks))
    assert said.startswith("A short line\nHIGH · Urgent · 72/100 · Mar 2, 2026\n*A short line*")
    assert said.count("|A short line>") == 22
    assert "… +" not in said


def test_a_long_section_takes_the_room_that_short_ones_leave_and_says_what_is_missing() -> None:
    short = digest("Short", lines=1, sections=3).sections
    (long,) = digest("A long line " * 20, lines=40, sections=1).sections
    blocks = briefing_blocks(replace(briefing("Title", lines=0, sections=0), sections=(*short, long)))
    last = blocks[-1]["text"]["text"]
    assert 2_400 < len(last) <= 2_900
    told = last.count("• ")
    assert told + int(last.rpartition("… +")[2]) == 41  # 40 statements, and what the empty part says


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(PIECES, max_size=4), lines=st.integers(0, 60), sections=st.integers(0, 60))
def test_any_briefing_makes_valid_blocks(pieces: list[str], lines: int, sections: int) -> None:
    text = "".join(pieces)[:100_000]
    blocks = briefing_blocks(briefing(text, lines=lines, sections=sections))
    assert problems(payload(Message("k", "C1", "x", blocks))) == []
    assert len(blocks) <= 40
    assert weight(blocks) <= 12_000
