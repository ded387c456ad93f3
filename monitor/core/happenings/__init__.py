"""Text of an entry -> who did what to whom, when, and how surely."""

from monitor.core.happenings.find import happenings

__all__ = ["happenings"]
