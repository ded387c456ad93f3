"""A time counted from the publication date, and what makes one of a match."""

import re
from collections.abc import Callable
from typing import NamedTuple

from monitor.core.dates.moment import Spoken


class Step(NamedTuple):
    """UNIT day, week, month, quarter or year, each STEP away; days, weeks ... = that many from today on.

    weekday, date = that day of the week or month; month_end, week_end = the last day of the one STEP away.
    """

    unit: str
    step: int
    turn: int = 0  # of a weekday: -1 last, +1 next; of a date: months away
    span: bool = False  # said as a stretch: the last day on which something may be done


Reader = Callable[[re.Match[str]], "Spoken | Step | None"]
