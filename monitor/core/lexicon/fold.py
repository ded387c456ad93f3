"""Text -> the form in which names are compared (NFKC, case folded), with the way back to the original offsets."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from monitor.core.han import SIMPLIFY
from monitor.core.swap import Swap

_SPACES = str.maketrans(dict.fromkeys("-\t\n\r\x0b\x0c\u2010\u2011\u2012\u2013\u2014\u2212", " "))
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u2032\uff07", "'"))
# Folded so that a name is found in either way of writing Chinese.
_same_length = Swap({**_SPACES, **_APOSTROPHES, **SIMPLIFY})
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f\uff9e\uff9f"
_JAMO = "\u1100-\u11ff\u3130-\u318f\uffa0-\uffdc"
_ODD = re.compile(f"[{_UNSEEN}{_MARKS}{_JAMO}]")  # may vanish or melt with their neighbours
_DROPPED = re.compile(f"[{_UNSEEN}]+")
# a run of ASCII that no combining mark follows, else one character with its marks
_CLUSTER = re.compile(f"[\\x00-\\x7f]+(?![{_MARKS}])|.[{_MARKS}]*", re.DOTALL)


class Folded(NamedTuple):
    """Folded text; STARTS and ENDS give the original place of each folded character (None = the same place)."""

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold; hyphens and line ends become blanks, invisible characters vanish."""
    if text.isascii():
        return Folded(_same_length(text.lower()))
    if unicodedata.is_normalized("NFC", text) and not _ODD.search(text):
        folded = unicodedata.normalize("NFKC", text).casefold()
        if len(folded) == len(text):  # nothing could melt or shorten here, so every character kept its place
            return Folded(_same_length(folded))
    return _fold_by_cluster(text)


def folded(text: str) -> str:
    return fold(text).text


def _fold_by_cluster(text: str) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _CLUSTER.finditer(text):
        start, end = found.span()
        piece = _folded_cluster(found.group())
        pieces.append(piece)
        if len(piece) == end - start:
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
        else:
            starts.extend([start] * len(piece))
            ends.extend([end] * len(piece))
    return Folded("".join(pieces), starts, ends)


def _folded_cluster(cluster: str) -> str:
    if cluster.isascii():
        return _same_length(cluster.lower())
    plain = _DROPPED.sub("", cluster)
    return _same_length(unicodedata.normalize("NFKC", plain).casefold())


def is_cjk(char: str) -> bool:
    """Tell characters of scripts that put no blank between words."""
    return char >= "\u2e80"


def is_letter(char: str) -> bool:
    """Tell a letter or figure of a script that puts blanks between words."""
    return char < "\u2e80" and char.isalnum()


def is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fe" and char != "\u30fb"
