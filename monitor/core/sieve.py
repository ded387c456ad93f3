"""Many patterns, one text -> the few patterns that can match in it at all, told by the letters each of them needs.

RE2 derives from a pattern which letters every match must hold and looks for those of all patterns at once. It knows
no lookaround, so a pattern is loosened before it is asked: what is loosened matches wherever the pattern does.
"""

import re
from collections.abc import Iterable, Iterator

import re2

_LOOKAROUND = ("(?=", "(?!", "(?<=", "(?<!")
_CLASSES = {
    "b": ("", ""),
    "w": (r"[\pL\pN_]", r"\pL\pN_"),
    "d": (r"\pN", r"\pN"),
    "s": (r"[\s\pZ]", r"\s\pZ"),
}
_MARK = re.compile(r"\\.|\(\?<?[=!]|\[\^?\]?|\{\d*,\d+\}|.", re.DOTALL)


class Sieve:
    def __init__(self, patterns: Iterable[str]) -> None:
        """Take PATTERNS of Python's `re` that are meant to match without regard to case."""
        options = re2.Options()
        options.case_sensitive = False
        self._filter = re2.Filter()
        for pattern in patterns:
            self._filter.Add(loosened(pattern), options)
        self._filter.Compile()

    def candidates(self, text: str) -> list[int]:
        """Return the places, in order, of the patterns that may match in TEXT; all others do not."""
        return sorted(self._filter.Match(text.lower().encode("utf-8", "replace"), True) or ())


def loosened(pattern: str) -> str:
    """Return PATTERN without lookaround and edges of words, without upper bounds, its classes in RE2's words."""
    return "".join(_loose(_MARK.findall(pattern)))


def _loose(marks: list[str]) -> Iterator[str]:
    inside = False  # of a class of signs
    skipped = 0  # open brackets since a lookaround began
    for mark in marks:
        opens, closes = mark[0] == "(" and not inside, mark == ")" and not inside
        if skipped or (mark in _LOOKAROUND and not inside):
            skipped += opens - closes
        elif mark[0] == "\\" and mark[1] in _CLASSES:
            yield _CLASSES[mark[1]][inside]
        elif mark[0] == "{" and len(mark) > 1 and not inside:
            yield f"{{{mark[1:].split(',')[0] or 0},}}"  # counting to a bound makes RE2's program long
        else:
            yield mark
        if mark[0] == "[" and not inside:
            inside = True
        elif mark == "]":
            inside = False
