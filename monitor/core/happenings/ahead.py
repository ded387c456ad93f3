"""A cue and the days of its clause -> is the act still to come, whatever its verb says?"""

from collections.abc import Sequence
from datetime import date

from monitor.core.dates import Moment, ends_after
from monitor.core.happenings.kinds import ANNOUNCED, OF_DAYS, OF_TIME, OF_WORKERS
from monitor.core.happenings.spotted import Found

_BESIDE = 16  # characters between an act and its day
_OF_STRIKES = 120  # the day of a strike stands farther off: it is what a headline is about
_SAID = 32  # characters between `announces` and what is


def to_come(
    text: str, language: str, clause: tuple[int, int], cue: Found, times: Sequence[Moment], today: date | None
) -> bool:
    """What is in force only from a day to come, or takes place on one, or is announced, is not done yet."""
    if today and any(
        moment.effect
        and moment.iso
        and clause[0] <= moment.start < clause[1]
        and ends_after(moment.iso, today)
        for moment in times
    ):
        return True
    return (cue.action in OF_DAYS and _due(cue, times, today)) or _announced(text, language, clause[0], cue)


def _due(cue: Found, times: Sequence[Moment], today: date | None) -> bool:
    """`la grève du 13 octobre`, told before that day."""
    reach = _OF_STRIKES if cue.action in OF_WORKERS else _BESIDE
    return today is not None and any(
        moment.iso and 0 <= moment.start - cue.end <= reach and ends_after(moment.iso, today)
        for moment in times
    )


def _announced(text: str, language: str, start: int, cue: Found) -> bool:
    """A tariff or a plant that somebody announces is not there yet."""
    pattern = ANNOUNCED.get(language)
    if pattern is None or cue.action not in OF_TIME:
        return False
    return bool(pattern.search(text, max(start, cue.start - _SAID), cue.end))
