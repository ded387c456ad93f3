"""Patterns that tables of words hold as text -> compiled once for good: Python itself keeps 512 of them."""

import re
from functools import cache


@cache
def kept(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Return PATTERN compiled. Only for the patterns of our own tables: what is asked once is never forgotten."""
    return re.compile(pattern, flags)
