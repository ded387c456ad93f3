"""Text of an entry -> the checkable statements in it, each with its span."""

from monitor.core.claims.find import claims

__all__ = ["claims"]
