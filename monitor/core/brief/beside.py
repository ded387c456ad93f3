"""A title's sentence and what headline and lead name beside it -> the title: *Verkor plans to cut jobs (Dunkerque)*."""

import re
from collections.abc import Sequence

from monitor.core.brief.units import Unit
from monitor.domain import Happening

_MOST = 4  # names and things in the brackets
_YEAR = len("2026")


def with_beside(sentence: str, beside: Sequence[str]) -> str:
    """Set behind the sentence, in brackets, what it does not say yet."""
    said: list[str] = []
    for text in beside:
        if not any(holds(other, text) or holds(text, other) for other in (sentence, *said)):
            said.append(text)
    return f"{sentence} ({', '.join(said[:_MOST])})" if said else sentence


def holds(whole: str, part: str) -> bool:
    """Say whether PART is some whole words of WHOLE: *US* is no part of *Russia*."""
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", whole, re.IGNORECASE) is not None


def year_of(happening: Happening, unit: Unit) -> list[str]:
    """Return the year of what was long ago: nobody may take it for news."""
    published = unit.member.entry.published
    iso = happening.date
    if iso is None or published is None or not iso[:_YEAR].isdigit():
        return []
    return [iso[:_YEAR]] if int(iso[:_YEAR]) < published.year - 1 else []
