"""Spaces and quotation marks as each language prints them."""

import re

_MARKS = {
    "fr": ("«\u202f", "\u202f»"),
    "de": ("„", "“"),
    "en": ("“", "”"),
    "es": ("«", "»"),
    "ja": ("「", "」"),
    "zh": ("“", "”"),
}
_BEFORE = re.compile(r"(?<=[\w%»”’)\]])[ \u00a0\u2009]*([;!?]|:(?=\s|$))")
_PERCENT = re.compile(r"(?<=\d)[ \u00a0]*%")
_INSIDE = re.compile(r"«[ \u00a0\u2009\u202f]*|[ \u00a0\u2009\u202f]*»")
_OWN_MARKS = '«»„“”‟"「」『』‚‘‹›'


def polish(text: str, language: str) -> str:
    """Set French spaces; other languages are left as they are. Doing it twice changes nothing."""
    if language != "fr":
        return text
    text = _BEFORE.sub("\u202f\\1", text)
    text = _PERCENT.sub("\u202f%", text)
    text = _INSIDE.sub(lambda m: "«\u202f" if "«" in m[0] else "\u202f»", text)
    return text.replace("'", "’")


def quoted(text: str, language: str) -> str:
    """Put TEXT between the quotation marks of the language it is in; marks it wears already come off."""
    opening, closing = _MARKS.get(language, ("“", "”"))
    return f"{opening}{text.strip().strip(_OWN_MARKS).strip()}{closing}"


def marks(language: str) -> tuple[str, str]:
    return _MARKS.get(language, ("“", "”"))
