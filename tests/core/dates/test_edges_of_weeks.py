"""Weekdays named on that very day, and Chinese deadlines with month and day."""

from datetime import UTC, datetime

import pytest

from monitor.core.dates import moments

THURSDAY = datetime(2026, 4, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rescue teams reached the miners by Thursday morning.", "2026-04-09"),
        ("The strike ends next Thursday.", "2026-04-16"),
        ("The union called for a strike from Monday.", "2026-04-13"),
    ],
    ids=["by the day of the text", "the next one", "a day ahead"],
)
def test_a_weekday_that_is_the_day_of_the_text_is_that_day_unless_it_is_the_next(text: str, day: str) -> None:
    assert [m.iso for m in moments(text, "en", THURSDAY)] == [day]


def test_a_chinese_deadline_of_month_and_day_is_one_date_and_no_stretch_of_days() -> None:
    (found,) = moments("企业须在8月31日之前完成备案。", "zh", datetime(2026, 7, 15, tzinfo=UTC))
    assert (found.iso, found.deadline) == ("2026-08-31", True)


def test_the_night_to_a_weekday_is_over() -> None:
    (found,) = moments("Der Frachter liegt seit der Nacht zum Mittwoch fest.", "de", THURSDAY)
    assert found.iso == "2026-04-08"


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Seit dem Wochenende stehen die Pressen.", "2026-04-05"),
        ("zh", "截至周一，港口仍关闭。", "2026-04-06"),
        ("zh", "截至周四已有12人死亡。", "2026-04-09"),
    ],
)
def test_what_has_lasted_or_is_counted_up_to_a_day_is_no_day_to_come(
    language: str, text: str, day: str
) -> None:
    assert [m.iso for m in moments(text, language, THURSDAY)][:1] == [day]
