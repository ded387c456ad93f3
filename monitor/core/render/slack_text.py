"""Foreign text -> text that Slack shows as it is: escaped, inert, cut between whole letters, never empty.

Lengths are counted in UTF-16 units of the escaped text, the longest way in which anybody counts them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import quote, urlsplit

NOTHING = "—"
LONGEST_URL = 1_000
LOOKED_AT = 10_000  # of a text; the longest field holds less than a third of it
MARKS = 32  # more than that on one letter is no writing
SECTION, HEADER, ALERT, DIGEST, DIGEST_BLOCKS = 2_900, 150, 10_000, 12_000, 40

_CONTROLS = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_LOOKALIKES = str.maketrans({"&": "＆", "<": "‹", ">": "›"})  # where nobody says whether escapes are read
_ZWJ = "\u200d"
_MODIFIERS = range(0x1F3FB, 0x1F400)  # skin tones
_REGIONAL = range(0x1F1E6, 0x1F200)
_TAGS = range(0xE0020, 0xE0080)


def size(text: str) -> int:
    """Return the length in UTF-16 units."""
    if text.isascii():
        return len(text)
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def escaped(text: str, longest: int = SECTION) -> str:
    """Return TEXT as one line of mrkdwn in which nothing is markup of ours: no mention, no link, no control."""
    return _cut(inert(text[:LOOKED_AT]), longest, _ESCAPES) or NOTHING


def unmarked(text: str, longest: int = HEADER) -> str:
    """Return TEXT for a plain-text field, where & < > are replaced by letters that look alike."""
    return _cut(inert(text[:LOOKED_AT]), longest, _LOOKALIKES) or NOTHING


def inert(text: str) -> str:
    """Return TEXT on one line, without controls, bidi marks, invisible letters and lone surrogates."""
    return _UNSEEN.sub("", _CONTROLS.sub(" ", text)).strip()


def link(url: str | None, label: str, longest: int = 300) -> str:
    """Return `<url|label>`, or the label alone where the address is none that a person should follow."""
    shown = escaped(label.replace("|", "/"), longest)
    address = address_of(url)
    return f"<{address}|{shown}>" if address else shown


def address_of(url: str | None) -> str:
    """Return URL with everything encoded that could end a link early; empty unless it is plain http or https."""
    try:
        parts = urlsplit(inert(url or ""))
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    address = quote(parts.geturl(), safe="%/:?#[]@!$&'()*+,;=~").translate(_ESCAPES)
    return address if len(address) <= LONGEST_URL else ""


def fitted(lines: Iterable[str], longest: int) -> str:
    """Join LINES while they fit; what does not is counted in a last line, not dropped in silence."""
    kept, waiting = [], list(lines)
    room = longest - 16
    while waiting and size(waiting[0]) + 1 <= room:
        room -= size(waiting[0]) + 1
        kept.append(waiting.pop(0))
    return "\n".join([*kept, f"… +{len(waiting)}"] if waiting else kept)


def _cut(text: str, longest: int, escapes: dict[int, str]) -> str:
    whole = text[: longest + 1].translate(escapes)
    if size(whole) <= longest:
        return whole
    kept: list[str] = []
    room = longest - 1
    for letter in _letters(text[:longest]):
        shown = letter.translate(escapes)
        if size(shown) > room:
            break
        kept.append(shown)
        room -= size(shown)
    return "".join(kept).rstrip() + "…"


def _letters(text: str) -> Iterator[str]:
    """Yield what a reader sees as one letter: with its accents, a joined emoji, a flag."""
    start = 0
    for at in range(1, len(text)):
        if at - start >= MARKS or not _belongs(text, at, start):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def _belongs(text: str, at: int, start: int) -> bool:
    letter = text[at]
    if _REGIONAL.start <= ord(letter) < _REGIONAL.stop:
        return at - start == 1 and ord(text[start]) in _REGIONAL
    return letter == _ZWJ or text[at - 1] == _ZWJ or _extends(letter)


def _extends(letter: str) -> bool:
    code = ord(letter)
    if code < 0x300:
        return False
    return (
        unicodedata.category(letter) in ("Mn", "Me", "Mc")
        or code in _MODIFIERS
        or code in _TAGS
        or 0x1160 <= code <= 0x11FF  # Hangul vowels and finals
    )
