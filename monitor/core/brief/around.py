"""An act and its text -> the clause that it stands in, and what governs it."""

import re

from monitor.domain import Happening

APART = (
    r"(?<=[\u3040-\u9fff」”])[ \u3000](?=[\u3040-\u9fff「“])"  # a space parts the statements of a headline
)
_CLAUSE_END = re.compile(rf"[,;:.!?](?=\s|$)|\s[–—]\s|[。；：，、]|\n| \| |{APART}")
_REACH = 160  # characters
_STOP = re.compile(rf"[.;:!?](?=\s|$)|[。；！？]|\n| \| |{APART}")
_BEHIND = 40  # characters: *geschlossen habe, entschied sich aber dagegen*


def clause_of(happening: Happening, text: str) -> str:
    """Return the clause that the act stands in, from the stop before it to the one behind it."""
    before = list(_CLAUSE_END.finditer(text, max(0, happening.start - _REACH), happening.start + 1))
    behind = _CLAUSE_END.search(text, happening.end)
    return text[
        before[-1].end() if before else max(0, happening.start - _REACH) : behind.start()
        if behind
        else len(text)
    ]


def governed_by(happening: Happening, text: str) -> str:
    """Return the sentence from its begin to a little behind the act, with straight apostrophes."""
    begin = max((m.end() for m in _STOP.finditer(text, 0, happening.start)), default=0)
    found = _STOP.search(text, happening.end)
    until = min(happening.end + _BEHIND, found.start() if found else len(text))
    return text[begin:until].replace("’", "'")
