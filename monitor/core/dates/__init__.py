"""Words for times in a text -> ISO dates at day, month or year."""

from monitor.core.dates.find import moments
from monitor.core.dates.moment import Moment, ends_after

__all__ = ["Moment", "ends_after", "moments"]
