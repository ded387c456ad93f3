"""The timeline of a briefing: its days, and the drawing of them."""

from datetime import UTC, date, datetime
from xml.etree import ElementTree as ET

from monitor.core.brief.timeline import timeline as days
from monitor.core.render.timeline import timeline
from monitor.domain import ActionClass, Assessment, Mark, Severity
from tests.core.brief.made import entry, member

NOW = datetime(2025, 10, 28, 12, tzinfo=UTC)


def judged(day: int, score: int) -> Assessment:
    at = datetime(2025, 10, day, tzinfo=UTC)
    return Assessment(1, score, Severity.LOW, ActionClass.WATCH, (), (), "v", "", at)


def test_reports_of_one_day_share_a_mark_and_a_score_is_the_last_of_its_day():
    marks = days([member(), member(entry(id=2))], [], [judged(27, 10), judged(28, 40), judged(28, 60)], NOW)
    assert [m.score for m in marks if m.kind == "score"] == [10, 60]
    assert len([m for m in marks if m.kind == "reported"]) == 1


def test_a_story_of_one_day_has_no_timeline():
    assert timeline((Mark(date(2025, 10, 28), "reported", "dpa"),), "en") == ""


def test_the_drawing_stands_for_each_mark_and_says_it_in_words():
    marks = (
        Mark(date(2025, 10, 27), "score", score=10),
        Mark(date(2025, 10, 28), "reported", "<b>dpa & Co</b>"),
        Mark(date(2025, 10, 28), "score", score=60),
        Mark(date(2025, 10, 30), "ahead"),
    )
    drawn = ET.fromstring(timeline(marks, "de"))  # noqa: S314 - our own drawing
    assert [part.tag for part in drawn] == [
        "line",
        "polyline",
        "circle",
        "circle",
        "circle",
        "path",
        "text",
        "text",
    ]
    assert "<b>dpa & Co</b>" in drawn.attrib["aria-label"]
    assert "30. Oktober 2025" in drawn.attrib["aria-label"]
