"""Foreign text -> plain text: no tag, no control character, folded and cut; the only door to nh3."""

import html
import re
import unicodedata
from functools import cache

import nh3

TITLE, SUMMARY, CONTENT = 1_000, 4_000, 40_000
_RAW = 10 * CONTENT  # more than this is not looked at, whatever is asked for
_ROUNDS = 3

# Whitespace controls stay (they are folded later); ZWJ and ZWNJ stay (emoji and Indic scripts need them).
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls
    "\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"  # invisible, bidi
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"  # surrogates, annotations, tag characters
)
_SPACES = re.compile(r"\s+")
_BLOCK = re.compile(
    r"<(?=/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|nav"
    r"|ol|option|p|pre|section|table|td|th|tr|ul)\b)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_WHOLE_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>")
_EITHER_TAG = re.compile(r"<(/?)[A-Za-z]")
_DEEP = 500
_JOINERS = "\u200d\ufe0e\ufe0f"


def clean(text: str, longest: int = CONTENT) -> str:
    """Return TEXT without controls, bidi marks and lone surrogates, in NFC, whitespace folded, cut with an ellipsis."""
    text = _pile().sub(r"\1", _UNWANTED.sub("", text[:_RAW]))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return text if len(text) <= longest else _cut(text, longest)


@cache  # all of Unicode is looked through for it
def _pile() -> re.Pattern[str]:
    """Return what finds more than 30 accents on one letter (UAX 15, stream-safe): they are none of a language, and to sort
    them takes the square of their number.
    """
    accents = "".join(chr(code) for code in range(0x300, 0x1E950) if unicodedata.combining(chr(code)))
    return re.compile(f"([{accents}]{{30}})[{accents}]+")


def plain(source: str, longest: int = CONTENT) -> str:
    """Return the words of HTML or text, entities decoded once; what is left holds nothing a browser takes for a tag."""
    text = source[:_RAW]
    for _ in range(_ROUNDS):
        text = _UNWANTED.sub(
            "", text
        )  # first: the HTML parser takes no lone surrogate, and `&#xD800;` makes one
        if not _marked(text):
            break
        text = html.unescape(_without_tags(_BLOCK.sub(" <", _open(text))))
        if not _WHOLE_TAG.search(text):  # text that was escaped twice shows its tags only now
            break
    return clean(_TAG.sub("< ", _UNWANTED.sub("", text)), longest)


def _without_tags(text: str) -> str:
    return _WHOLE_TAG.sub(" ", text) if _is_deep(text) else nh3.clean(text, tags=set())


def _is_deep(text: str) -> bool:
    """Say whether tags are nested so deeply that a parser would take minutes: its time grows with the square."""
    depth = 0
    if text.count("<") > _DEEP:
        for tag in _EITHER_TAG.finditer(text):
            depth += -1 if tag[1] else 1
            if depth > _DEEP:
                return True
    return False


def _marked(text: str) -> bool:
    return "<" in text or "&" in text


def _open(text: str) -> str:
    """Escape a `<` after which no `>` comes: a browser would swallow the rest of the text as one tag."""
    end = text.rfind(">") + 1
    return text[:end] + text[end:].replace("<", "&lt;") if "<" in text[end:] else text


def _cut(text: str, longest: int) -> str:
    """Cut before a whole letter: never between a letter and its accent, or inside a joined emoji."""
    end = longest - 1
    while end > longest - 32 and end > 1 and _joined(text[end], text[end - 1]):
        end -= 1
    return text[:end].rstrip() + "…"


def _joined(letter: str, before: str) -> bool:
    return unicodedata.combining(letter) != 0 or letter in _JOINERS or before == "\u200d"
