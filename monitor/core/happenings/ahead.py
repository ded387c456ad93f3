"""A cue and the days of its clause -> is the act still to come, whatever its verb says?"""

import re
from collections.abc import Sequence
from datetime import date

from monitor.core.dates import Moment, ends_after
from monitor.core.happenings.kinds import ANNOUNCED, OF_DAYS, OF_TIME, OF_WORKERS, TO_BUILD
from monitor.core.happenings.spotted import Found

_BESIDE = 16  # characters between an act and its day
_RIGHT_BEFORE = 8  # characters in which a day stands right before its act
_OF_STRIKES = 120  # the day of a strike stands farther off: it is what a headline is about
# How long it will last, not when it begins: `until Sunday`, `jusqu'à lundi`.
_TILL = re.compile(
    r"(?:\b(?:until|till|bis|hasta)|jusqu['’](?:à|au|en))(?: (?:zum|el|la|le))? ?$", re.IGNORECASE
)
_TILL_IN = re.compile(r"(?:until|till|bis|hasta|jusqu)\b", re.IGNORECASE)
# `1月27日に実施する`: a plain verb behind a day to come.
_JA_WILL = re.compile(
    r"(?:付けで|に|から)[^。|、]{0,16}(?:する|行う|行われる|開く|開かれる|始める|始まる|踏み切る|入る)(?=$|[。 |])"
)
_OTHER_SENTENCE = re.compile(r" \| |[.;:] ")
_SAID = 60  # characters between `announces` and what is


def nearest_day(times: Sequence[Moment], clause: tuple[int, int], cue: Found) -> str | None:
    """Return what the moment of a clause says that stands nearest to its cue."""
    near = [moment for moment in times if clause[0] <= moment.start < clause[1] and moment.iso]
    nearest = min(
        near, key=lambda moment: max(0, moment.start - cue.end, cue.start - moment.end), default=None
    )
    return nearest.iso if nearest else None


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
    if language == "ja" and any(
        _JA_WILL.match(text, moment.end, clause[1])
        for moment in _to_come(times, today)
        if clause[0] <= moment.start < clause[1]
    ):
        return True
    if cue.action in TO_BUILD and any(clause[0] <= m.start < clause[1] for m in _to_come(times, today)):
        return True
    lasting = {moment.start for moment in times if _is_end(text, moment, cue)}
    begins = [moment for moment in times if moment.start not in lasting]
    return (cue.action in OF_DAYS and _due(clause, cue, begins, today)) or _announced(
        text, language, clause[0], cue
    )


def _to_come(times: Sequence[Moment], today: date | None) -> list[Moment]:
    return [moment for moment in times if today and moment.iso and ends_after(moment.iso, today)]


def _is_end(text: str, moment: Moment, cue: Found) -> bool:
    """Say whether a strike only lasts until that day, by another sentence than the one that tells of it."""
    if not _OTHER_SENTENCE.search(text, cue.end, moment.start):
        return False
    before = _TILL.search(text[: moment.start][-_BESIDE:])
    return before is not None or _TILL_IN.match(text, moment.start) is not None


def _due(clause: tuple[int, int], cue: Found, times: Sequence[Moment], today: date | None) -> bool:
    """`la grève du 13 octobre`, told before that day; the day may stand before it (`21日に24時間スト`, `あす会見`)."""
    of_workers = cue.action in OF_WORKERS
    reach = _OF_STRIKES if of_workers else _BESIDE
    begin = clause[0] if of_workers else max(clause[0], cue.start - _RIGHT_BEFORE)
    return any(
        0 <= moment.start - cue.end <= reach or begin <= moment.start < cue.start
        for moment in _to_come(times, today)
    )


def _announced(text: str, language: str, start: int, cue: Found) -> bool:
    """A tariff, a plant or a strike that somebody announces is not there yet."""
    pattern = ANNOUNCED.get(language)
    if pattern is None or cue.action not in OF_TIME | OF_WORKERS:
        return False
    return bool(pattern.search(text, max(start, cue.start - _SAID), cue.end))
