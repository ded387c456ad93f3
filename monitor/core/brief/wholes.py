"""Two figures of which one is the whole of which the other is a part: *11 of its 17 terminals*, *2400人のうち1700人*."""

import re

from monitor.core.brief.units import Unit
from monitor.core.claims.parts import part_first, whole_first
from monitor.domain import Claim

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*")
_SAID = {"fr": "{part} sur {whole}", "de": "{part} der {whole}", "en": "{part} of {whole}"}


def is_part(first: Claim, second: Claim, unit: Unit) -> bool:
    """Say whether the FIRST is named as a part of the SECOND, right behind it."""
    text = unit.member.entry.text
    number = _NUMBER.match(text, first.start)
    return _is_less(first, second) and number is not None and part_first(text, number.end(), second.start)


def is_whole(first: Claim, second: Claim, unit: Unit) -> bool:
    """Say whether the FIRST is the whole of which the SECOND, right behind it, is a part."""
    return _is_less(second, first) and whole_first(unit.member.entry.text, first.end, second.start)


def of_whole(part: str, whole: str, thing: str, language: str) -> str:
    """Write a part of a whole; THING, as it stands behind the number, is said once: *11 of 17 terminals*, *11 terminaux sur 17*."""
    if language == "fr":
        return _SAID[language].format(part=f"{part}{thing}", whole=whole)
    return _SAID[language].format(part=part, whole=f"{whole}{thing}")


def _is_less(part: Claim, whole: Claim) -> bool:
    return part.unit == whole.unit and 0 < (part.value or 0) < (whole.value or 0)
