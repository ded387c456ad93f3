"""Spanish names of two parts with an article between -> one name: *Mantos de la Luna*, *Luis Bravo de la Cruz*."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.core.names import Name

_LINK = re.compile(r" de l(?:a|as|os) ")


def full_names(named: Sequence[Name], text: str, language: str) -> tuple[Name, ...]:
    """Join two sure names that only *de la* parts, of which the second is one word: no house has such a name alone."""
    out: list[Name] = []
    for name in named:
        last = out[-1] if out else None
        if language == "es" and last and _is_rest_of(last, name, text):
            out[-1] = replace(last, text=text[last.start : name.end], end=name.end)
        else:
            out.append(name)
    return tuple(out)


def _is_rest_of(last: Name, name: Name, text: str) -> bool:
    word = name.text.isalpha() and not name.text.isupper()
    return last.sure and name.sure and word and _LINK.fullmatch(text, last.end, name.start) is not None
