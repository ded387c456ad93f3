"""A headline -> where the name of its outlet begins that an aggregator sets behind it: *Strike at port - The Lantern*."""

import re

_TAIL = re.compile(
    r"\s[-–|]\s(?:(?:[A-ZÄÖÜÉ0-9][\w.&'’-]*|n-tv(?:\.de)?|[\w-]+\.(?:com?|de|fr|net|org|info)|der|die|das|la|le|les|l['’]|des?|du|et|und|the|of|el)(?:\s(?:-\s)?|$)){1,6}$"
)
_MOST = 40  # characters
# Who wrote it: *... Von Timo Lehmann*.
_BYLINE = re.compile(r"\s(?:Von|By|Par|Por) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2}(?:\s?\d.{0,20})?$")


def signed_off(title: str) -> int:
    """Return where it begins, else the end of the title.

    >>> signed_off("Streik am Hafen - Der Tagesbote")
    15
    """
    found = _TAIL.search(title) or _BYLINE.search(title)
    return found.start() if found and len(title) - found.start() <= _MOST else len(title)
