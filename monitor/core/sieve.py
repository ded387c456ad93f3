"""Many patterns, one text -> the few patterns that can match in it at all, told by the letters each of them needs.

RE2 derives from a pattern which letters every match must hold and looks for those of all patterns at once. It knows
no lookaround, so a pattern is loosened before it is asked: what is loosened matches wherever the pattern does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import re2

_LOOKAROUND = ("(?=", "(?!", "(?<=", "(?<!")
_CLASSES = {
    "b": ("", ""),
    "w": (r"[\pL\pN_]", r"\pL\pN_"),
    "d": (r"\pN", r"\pN"),
    "s": (r"[\s\pZ]", r"\s\pZ"),
}
_CLASS_OPENS = ("[", "[^", "[]", "[^]")
_MARK = re.compile(r"\\.|\(\?<?[=!]|\[\^?\]?|\{\d*,\d+\}|.", re.DOTALL)


class Sieve:
    def __init__(self, patterns: Iterable[str]) -> None:
        """Take PATTERNS of Python's `re` that are meant to match without regard to case."""
        options = re2.Options()
        options.case_sensitive = False
        self._filter = re2.Filter()
        self._places: list[int] = []
        for place, pattern in enumerate(patterns):
            for part in _alternatives([mark for mark in _loose(_MARK.findall(pattern)) if mark]):
                self._filter.Add(part, options)
                self._places.append(place)
        self._filter.Compile()

    def candidates(self, text: str) -> list[int]:
        """Return the places, in order, of the patterns that may match in TEXT; all others do not."""
        found = self._filter.Match(text.lower().encode("utf-8", "replace"), True) or ()
        return sorted({self._places[number] for number in found})


def loosened(pattern: str) -> str:
    """Return PATTERN without lookaround and edges of words, without upper bounds, its classes in RE2's words."""
    return "".join(_loose(_MARK.findall(pattern)))


def _alternatives(marks: Sequence[str]) -> Iterator[str]:
    """Each on its own: of `ban|bar|fee` together RE2 asks only for the few letters that all begin with."""
    for part in _parted(marks):
        if part[:3] == ["(", "?", ":"] and _depths(part).index(0) == len(part) - 1:
            yield from _alternatives(part[3:-1])
        else:
            yield "".join(part)


def _parted(marks: Sequence[str]) -> Iterator[list[str]]:
    """Cut MARKS at the bars that no bracket holds."""
    start = 0
    for place, (mark, depth) in enumerate(zip(marks, _depths(marks), strict=True)):
        if mark == "|" and depth == 0:
            yield list(marks[start:place])
            start = place + 1
    yield list(marks[start:])


def _depths(marks: Sequence[str]) -> list[int]:
    """How many brackets are open behind each mark; a class counts as one."""
    depths, depth, inside = [], 0, False
    for mark in marks:
        if inside:
            inside = mark != "]"
            depth -= not inside
        else:
            inside = mark in _CLASS_OPENS
            depth += (mark == "(" or inside) - (mark == ")")
        depths.append(depth)
    return depths


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
