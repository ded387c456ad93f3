"""Text -> the same text, character for character, with plain digits, spaces, dashes and quotes; and its segments."""

import re
from functools import lru_cache
from typing import NamedTuple

from monitor.core.han import simplified
from monitor.core.swap import Swap

MOST = 100_000  # characters of one text that are read; what comes after is left out

_LONGEST = 1_000  # characters of a segment

_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_PLAIN = {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2007": " ",
    "\u3000": " ",
    "\u2011": "-",
    "\u2010": "-",
    "\u2212": "-",
    "\u2019": "'",
    "\u02bc": "'",
    "\u2018": "'",
    "\uff5e": "~",
    "\u301c": "~",
    "\u2060": " ",
    "\u200b": " ",
    "\r": " ",
    "\t": " ",
}
# The full-width marks of Chinese and Japanese are kept as they are: segments are cut at them.
_KEPT = "，：；！？（）"
_plain = Swap({ord(old): new for old, new in (_WIDE | _PLAIN).items() if old not in _KEPT})


_DOT = re.compile(r"(?<=\d)・(?=\d+(?:[万億兆倍%割]))")  # 2・7兆円


@lru_cache(maxsize=8)
def flat(text: str, language: str = "") -> str:
    """Every offset in the result is an offset in TEXT; Chinese comes out in simplified signs."""
    plain = _plain(text[:MOST])
    if language == "zh":
        plain = simplified(plain)
    return _DOT.sub(".", plain) if "・" in plain else plain


@lru_cache(maxsize=8)
def lowered(text: str) -> str:
    """Every offset stays; a sign whose small letter is longer is kept."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)


class Segment(NamedTuple):
    """A stretch of text that says one thing: a clause, or a headline's half."""

    start: int
    end: int
    sentence: int  # number of the sentence it belongs to

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end


_OPEN = r"[\"'“„«»(]?"
# Each begins with the signs a stop can begin with: so the search leaps from one of them to the next.
_SENTENCE = re.compile(
    r"[.!?\s](?:"
    rf"(?<=[^\d\s.][.]\s)\s*(?={_OPEN}[^\W\d_a-zß-ÿ])|(?<=[.!?])[\"'”“»]?\s*$|(?<=[!?]\s)\s*|(?<=\s)\|\s|(?<=\n)\n*"
    r"|(?<=\d[.]\s)\s*(?=[A-ZÀ-Ý][a-z]+ (?:is|was|will|has|wird|est|a)\b)"
    r"|(?<=\d\d\d[.]\s)\s*(?=\d)"
    r"|(?<=[\d,]\d\d[.]\s)\s*(?=[\"'“„«(]?[A-ZÀ-Ý])|(?<=,\d[.]\s)\s*(?=[\"'“„«(]?[A-ZÀ-Ý])"
    r"|(?<=\d[.]\s)\s*(?=(?:The|A|An|It|In|Die|Der|Das|Ein|Eine|Im|Le|La|Les|Un|Une|El|Los|Las|Il|Elle|Es|Er|Sie) ))"
)
_NO_ORDINAL = re.compile(
    _SENTENCE.pattern + r"|(?<=\d[.])\s+(?=[\"'“«(]?[A-ZÀ-Ý])"
)  # where no point makes a number an ordinal, it ends the sentence
_CJK_SENTENCE = re.compile(r"[。！？]|\s\|\s|\n+")
_PART = re.compile(r"[;:…\s](?:(?<=[;:…])\s|(?<=[a-zß-ÿ]:)(?=[A-ZÀ-Ý„“\"])|(?<=\s)[–—-]\s)")
_CJK_PART = re.compile(r"[；]|―|－|—|…|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f])")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-ZÀ-Ý]|U\.S|EE|Mr|Mrs|Dr|St|No|Nr|Inc|Corp|Co|Ltd|vs|Art|bzw|ca|Mio|Mrd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|est|env))\.$"
)
# One dash joins two names in Chinese, two part: `中国—东盟自贸区`; so does a hyphen before what two have with one another.
_ZH_PART = re.compile(
    r"[；]|―|－|——+|…|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f])(?![\u4e00-\u9fff]{2,6}(?:自贸|自由贸易|经贸|贸易|双边|关系|边境|战争|冲突|合作|峰会|协定|战略))"
)


@lru_cache(maxsize=8)
def sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Cut a flat text into sentences; a point after an abbreviation does not cut."""
    pattern = _CJK_SENTENCE if language in ("ja", "zh") else _SENTENCE if language == "de" else _NO_ORDINAL
    found: list[tuple[int, int]] = []
    start = 0
    for cut in pattern.finditer(text):
        if cut.end() == cut.start() or _ABBREVIATED.search(text, max(start, cut.start() - 8), cut.start()):
            continue
        found.append((start, cut.start()))
        start = cut.end()
    found.append((start, len(text)))
    return tuple([span for span in found if text[span[0] : span[1]].strip()])


def _short(start: int, end: int, sentence: int) -> list[Segment]:
    """A text without any stop is cut all the same: what is compared within a segment stays little work."""
    if start < end <= start + _LONGEST:
        return [Segment(start, end, sentence)]
    return [Segment(at, min(at + _LONGEST, end), sentence) for at in range(start, end, _LONGEST)]


def headline_end(text: str, language: str) -> int:
    """Return where the first sentence of a flat text ends; 0 where there is none."""
    return max((part.end for part in segments(text, language) if not part.sentence), default=0)


@lru_cache(maxsize=8)
def segments(text: str, language: str) -> tuple[Segment, ...]:
    pattern = {"ja": _CJK_PART, "zh": _ZH_PART}.get(language, _PART)
    found: list[Segment] = []
    for number, (start, end) in enumerate(sentences(text, language)):
        for cut in pattern.finditer(text, start, end):
            found += _short(start, cut.start(), number)
            start = cut.end()
        found += _short(start, end, number)
    return tuple([part for part in found if text[part.start : part.end].strip()])
