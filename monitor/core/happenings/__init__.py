"""Text of an entry -> who did what to whom, when, and how surely."""

from monitor.core.happenings.codes import event_codes
from monitor.core.happenings.find import happenings
from monitor.core.happenings.spotted import CUES

__all__ = ["CUES", "event_codes", "happenings"]
