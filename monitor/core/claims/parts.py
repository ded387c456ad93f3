"""What stands between two numbers -> whether one is a part of the other: *11 of its 17 terminals*, *2400人のうち1700人*."""

import re

_PART_FIRST = re.compile(
    r" (?:(?:out )?of (?:the |its |their |our |all )?|von (?:den |ihren |seinen |insgesamt )?|der |ihrer |seiner |des |de (?:ses |leurs |nos |los |las |sus )|sur (?:les |ses |leurs )?)",
    re.IGNORECASE,
)
_WHOLE_FIRST = re.compile(r"(?:のうち|の内|当中|中)(?:の|有|的)?,?")


def part_first(text: str, end: int, then: int) -> bool:
    """Say whether the number that ends at END is named as a part of the one at THEN."""
    return _PART_FIRST.fullmatch(text, end, then) is not None


def whole_first(text: str, end: int, then: int) -> bool:
    """Say whether the figure that ends at END is the whole of which the one at THEN is a part."""
    return _WHOLE_FIRST.fullmatch(text, end, then) is not None
