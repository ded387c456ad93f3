"""A pattern of Python's `re` -> its marks: letters, classes, brackets, quantifiers; what a look at a pattern needs to know of them."""

import re

from monitor.core.flat import lowered
from monitor.core.swap import Swap

_MARK = re.compile(
    r"\\.|\(\?(?:<?[=!]|P<\w+>|[-a-z]*:|[-a-z]+\))|\[\^?\]?(?:\\.|[^\]\\])*\]|(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})[?+]?|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"[*+?].?|\{.+", re.DOTALL)
_WIDTHLESS = ("^", "$", r"\b", r"\B", r"\A", r"\Z")
LOOKAROUND = ("(?=", "(?!", "(?<=", "(?<!")
SIGNS = frozenset("wWdDsS")  # behind a backslash: any of many signs
_ALIKE = Swap({ord("ſ"): "s", ord("ı"): "i", ord("İ"): "i"})


def marks_of(pattern: str) -> list[str]:
    return _MARK.findall(pattern)


def plain_letters(text: str) -> str:
    """Return TEXT with one form of what `re` takes for one letter whatever its case; every offset stays."""
    return _ALIKE(lowered(text))


def widthless(mark: str) -> bool:
    return mark in _WIDTHLESS or (mark.startswith("(?") and mark.endswith(")"))


def quantifier(marks: list[str], at: int) -> str:
    """Return the quantifier that stands there, or nothing."""
    return marks[at] if at < len(marks) and _QUANTIFIER.fullmatch(marks[at]) else ""


def optional(found: str) -> bool:
    """Does QUANTIFIER allow that there is nothing?"""
    return found.startswith(("*", "?", "{0", "{,"))
