"""What was read of a text -> as the text has it: names, spans, ids."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.core.happenings.party import Party
from monitor.domain.understand import Happening

READ = 20_000  # characters: what happened stands at the top
_CODE = 2  # letters of a state's code, which is no name
_DATELINE = re.compile(r"[^(),|]{2,40}(?:,[^()|]{0,40}\d[^()|]{0,12})?(?:\([^()|]{2,40}\)|(?<=\d))\.?\s*")

# What an agency sets before its first sentence where no dash of its own parts it: *Madrid, 4 may (EFE).-*, *【東京＝共同】*, *新华社北京5月4日电*
_LINES = {
    "es": re.compile(r"(?<=\| )[^|(\n]{3,60}\([A-Z][\w. ]{1,20}\)\s*\.?\s*[-–—]+\s*"),
    "ja": re.compile(
        r"(?<=\| )[【(（\[][^】)）\]|]{2,30}[】)）\]](?:\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日)?[　 、]*"
    ),
    "zh": re.compile(
        r"(?<=\| )(?:[一-鿿]{2,6}[社网報报])?[一-鿿]{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日[电電讯訊](?:[（(][^）)]{2,30}[）)])?\s*"
    ),
}


def without_line(text: str, language: str) -> tuple[str, int, int]:
    """Return the text with spaces for such a line, and where it stood: who is named in it acts not."""
    found = _LINES[language].search(text) if language in _LINES else None
    if found is None:
        return text, 0, 0
    return text[: found.start()] + " " * len(found[0]) + text[found.end() :], found.start(), found.end()


def as_written(happening: Happening, text: str, read: str) -> Happening:
    """A name that no lexicon knows stands as TEXT has it, not as it was READ (full width, traditional signs)."""
    if read == text[:READ]:
        return happening
    return replace(happening, actor=tuple(_written(name, text, read) for name in happening.actor))


def _written(name: str, text: str, read: str) -> str:
    at = read.find(name) if len(name) > _CODE else -1
    return name if at < 0 else text[at : at + len(name)]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " |\n\"'":
        start += 1
    while end > start and text[end - 1] in " |\n":
        end -= 1
    return start, end


def ids_of(found: Sequence[Party]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for party in found for id_ in party.ids))


def is_dateline(words: str, *, headline: bool) -> bool:
    """`Sanaa (dpa)`, `BEIJING, Nov 26`: where it was written, which is nobody's act; no headline is one in capitals."""
    return bool(_DATELINE.fullmatch(words)) or (words.isupper() and not headline)
