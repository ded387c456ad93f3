"""Spaces and quotation marks as each language prints them."""

import re
from itertools import cycle

_MARKS = {
    "fr": ("«\u202f", "\u202f»"),
    "de": ("„", "“"),
    "en": ("“", "”"),
    "es": ("«", "»"),
    "ja": ("「", "」"),
    "zh": ("“", "”"),
}
_HELD = "\ue000"  # stands for a quotation while the text around it is set
_BEFORE = re.compile(rf"(?<=[\w%»”’)\]{_HELD}])[ \u00a0\u2009\u202f]*([;!?]|:(?=\s|$))")
_PERCENT = re.compile(r"(?<=\d)[ \u00a0]*%")
_INSIDE = re.compile(r"«[ \u00a0\u2009\u202f]*|[ \u00a0\u2009\u202f]*»")
_FOREIGN = re.compile(r"(„[^“]*“|“[^”]*”|「[^」]*」)")
_OWN_MARKS = '«»„“”‟"「」『』‚‘‹›'


def polish(text: str, language: str) -> str:
    """Set French spaces; other languages, and what French quotes from them, are left as they are."""
    if language != "fr":
        return text
    text = text.replace(_HELD, "")
    held = iter(_FOREIGN.findall(text))
    return re.sub(_HELD, lambda _: next(held), _spaced(_FOREIGN.sub(_HELD, text)))


def _spaced(text: str) -> str:
    text = _PERCENT.sub("\u202f%", text.replace("'", "’"))
    text = _INSIDE.sub(lambda m: "«\u202f" if "«" in m[0] else "\u202f»", text)
    return _BEFORE.sub("\u202f\\1", text)


def quoted(text: str, language: str) -> str:
    """Put TEXT between the quotation marks of the language it is in; marks it wears already come off."""
    opening, closing = _MARKS.get(language, ("“", "”"))
    inner = text.strip()
    if inner[:1] in _OWN_MARKS and inner[-1:] in _OWN_MARKS:
        inner = inner.strip(_OWN_MARKS).strip()
    for mark in (opening.strip(), closing.strip()):
        inner = inner.replace(mark, '"')
    return f"{opening}{_single(inner, language)}{closing}"


_SINGLE = {"fr": ("‹", "›"), "de": ("‚", "‘"), "ja": ("『", "』"), "es": ("‹", "›")}


def _single(text: str, language: str) -> str:
    """Turn marks inside a quotation into single ones, so that it ends where it ends; of two the first opens."""
    marks = _SINGLE.get(language, ("‘", "’"))
    turns = cycle(marks)
    text = re.sub(r"«[ \u00a0\u2009\u202f]+", "«", re.sub(r"[ \u00a0\u2009\u202f]+»", "»", text))
    return re.sub('[„“”"«»]', lambda _: next(turns), text)


def marks(language: str) -> tuple[str, str]:
    return _MARKS.get(language, ("“", "”"))
