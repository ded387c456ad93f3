"""A title's sentence and what headline and lead name beside it -> the title: *Verkor plans to cut jobs (Dunkerque)*."""

import re
from collections.abc import Sequence

from monitor.core.brief.units import Unit
from monitor.core.kept import kept
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
    year = iso[:_YEAR]
    if kept(
        rf"\b(?:since|seit|depuis|desde|from|ab)\b[^.;|]{{0,20}}{year}|{year}年?(?:以来|以降|から)|自{year}"
    ).search(unit.text):
        return []  # how long it has lasted is not when it ended
    return [year] if int(year) < published.year - 1 else []
