"""Two figures of which one is the whole of which the other is a part: *11 of its 17 terminals*, *2400人のうち1700人*."""

import re
from dataclasses import replace

from monitor.core.brief.counted import COUNTING, with_unit
from monitor.core.brief.numbers import amount
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


def one_of(claim: Claim | None, unit: Unit, language: str, text: str) -> str:
    """Return TEXT, which tells how many there are; where one of them alone is meant, that: *1 of 3 lines*."""
    if (
        claim is None
        or claim.unit not in COUNTING
        or (claim.value or 0) < _SEVERAL
        or not is_one_of(claim, unit.member.entry.text, unit.language)
    ):
        return text
    one, all_ = (amount(replace(claim, unit="count", value=n), language) for n in (1.0, claim.value))
    number, named = (
        (one, with_unit(replace(claim, value=1.0), unit, language)[0]) if language == "fr" else (all_, text)
    )
    return of_whole(one, all_, named.removeprefix(number), language) if named.startswith(number) else text


_SEVERAL = 2


def is_one_of(claim: Claim, text: str, language: str) -> bool:
    """Say whether only one of what is counted is meant: *einer von drei Linien*; *one of the three largest* only ranks it."""
    if language in ("ja", "zh"):
        return _ONE_BEHIND.match(text, claim.end) is not None
    one = _ONE_BEFORE[language].search(text, max(0, claim.start - _NEAR), claim.start)
    return one is not None and not _RANKED.search(text, claim.start, claim.end + _NEAR)


_NEAR = 24  # characters
_ONE_BEFORE = {
    "de": re.compile(
        r"\bein(?:e[rnms]?|es|s)? (?:von|der|ihrer|seiner|dieser|aus) (?:den |ihren |seinen |insgesamt |bislang |bisher |zuvor )?$",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\bone (?:out )?of (?:the |its |their |our |those |these )?$", re.IGNORECASE),
    "fr": re.compile(
        r"\bune? (?:seule? )?(?:de (?:ses |leurs |ces |nos )?|des |sur (?:les |ses )?)$", re.IGNORECASE
    ),
    "es": re.compile(r"\bun[oa]? (?:sol[oa] )?de (?:los |las |sus |estos |estas )?$", re.IGNORECASE),
}
_ONE_BEHIND = re.compile(
    r"[^，。、；\d]{0,6}?(?:のうち|(?:当|之)?中)的?(?:只有|仅有|仅剩|仅|只|有|の)?(?:1|一)(?!\d|[万千百十半])"
)
_RANKED = re.compile(
    r"\b\w{3,}[sß]ten\b|\b(?:largest|biggest|leading|main|top|most|major|\w+est)\b|\b(?:plus|principa\w+|premi\w+)\b|\b(?:mayor\w*|principales|más)\b",
    re.IGNORECASE,
)


def _is_less(part: Claim, whole: Claim) -> bool:
    return part.unit == whole.unit and 0 < (part.value or 0) < (whole.value or 0)
