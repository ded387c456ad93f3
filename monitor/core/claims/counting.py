"""What a number counts that has no unit: by the noun behind it, by the dead and hurt, by a tally or a vote before it."""

import re

from monitor.core.claims.numbers import CJK, Number
from monitor.core.claims.units import Unit, counted, of_persons

_POINTED = re.compile(
    r"\b(?:between|entre|zwischen|the|these|those|both|its|their|his|her|two|die|diese|beiden?|deren|les|ces|ses|leurs|des|los|las|estos|estas|sus|first|ersten|last|letzten|premiers|otras|other|andere[nr]?) ?$",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(r"\b(?!USD|EUR|GBP|CNY|JPY|CHF|RMB)[A-Z]{3,} $")  # KEPD 350
_NAME_BEFORE = re.compile(r"(?<![.!?|:\"“„«] )(?<!^)\b[A-Z][a-zà-ÿ]{2,}[ -]$")
_PLAIN_BEFORE = re.compile(
    r"\b(?:Over|About|Some|Nearly|Almost|Around|Only|Just|Least|Than|With|After|For|From|And|The|Kills?|Über|Rund|Etwa|Fast|Mehr|Nur|Noch|Mit|Nach|Plus|Près|Environ|Quelque|Unos|Casi|Más|Die|Der|Das|Den|Les|Des|Los|Las)[ -]$"
)
_TAKEN = re.compile(
    r"\b(?:kills?|killed|killing|arrests?|arrested|detains?|detained|injures?|injured|injuring|wounds?|wounding|tötet|tue|tuent|mata|matan)(?: at least| up to| some| over| more than)? $",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:death toll|deaths|fatalities|todeszahl|zahl der toten|bilan|número de muertos)\b[^.;|\d]{0,60}"
    r"(?:near|pass|top|reach|hit|exceed|ris|climb|cross|steig|überst|dépass|pass|attein|mont|super|asciend|lleg)\w*(?: to| auf| à| a)? $",
    re.IGNORECASE,
)
# `neuf Chinois tués`, `two dead and seven wounded`, `sept ont été blessées`
_HURT = re.compile(
    r" (?:[A-ZÀ-Þ][\w-]+ |others? |andere |autres |más )?(?:(?:were|was|have been|ont été|sont|a été|wurden|fueron|resultaron) )?"
    r"(?:dead|killed|injured|wounded|hurt|missing|tuée?s?|mort[es]*|blessée?s?|disparue?s?|getötet|tot|verletzt|vermisst|muert[oa]s?|herid[oa]s?|desaparecid[oa]s?)\b"
)
_KILLED = re.compile(
    r" (?:(?:were|have been|ont été|wurden|fueron) )?(?:killed|injured|wounded|tuée?s|blessée?s|getötet|verletzt|asesinad[oa]s|muert[oa]s|herid[oa]s)\b"
)


# `Number of halted shipments passes 900`, `Zahl der Lizenzen steigt auf 640`: what is counted stands before.
_TALLY = re.compile(
    r"\b(?:number of|zahl (?:der|des|an|von)|anzahl (?:der|an)|le nombre d[e']|(?:el )?número de) (?P<what>[^.;|,:\d]{2,60}?) "
    r"(?:has |have |had |ist |hat |a |ha )?(?:(?:pass|top|reach|hit|exceed|ris|rose|climb|jump|surpass|near|fall|fell|drop|steig|stieg|sink|sank|fällt"
    r"|fiel|überst|überschr|erreich|dépass|attein|mont|tomb|franchi|super|asciend|lleg|sub|cae|cay|alcanz)\w*)"
    r"(?: to| auf| à| a)?(?: los| las| les)?(?: (?:about|nearly|almost|more than|over|rund|mehr als|fast|près de|plus de|casi|más de))? $",
    re.IGNORECASE,
)
# `354 zu 17`, `voted 354 to 17`, `354 voix contre 17`: the votes of two sides.
_VOTES = re.compile(
    r"(?<![\d.,])\d{2,3} (?:stimmen )?zu \d{1,3}\b|\d{1,3} (?:voix|votos|votes) (?:contre|contra|to|against) \d|vot\w+ (?:by )?\d{1,3} to \d",
    re.IGNORECASE,
)
_BESIDE_VOTES = 32  # characters from the first digit of one side to the last of the other


def unit_beside(text: str, language: str, number: Number) -> Unit | None:
    """What NUMBER counts by the noun, the dead, the tally or the vote that it stands beside; None where it counts nothing."""
    if language in CJK or _points_or_names(text, language, number):
        return None
    found = counted(text, language, number.end)
    if found and found.name != "count":
        return found
    if found is None and _toll(text, number.start):
        return Unit("persons", 1, number.end)
    if _TAKEN.search(text, max(0, number.start - 24), number.start):
        return Unit("persons", 1, found.end if found else number.end)
    found = found or _tallied(text, language, number) or _voted(text, number)
    hurt = _HURT.match(text, number.end) or (_KILLED.match(text, found.end) if found else None)
    return Unit("persons", 1, hurt.end()) if hurt else found


def _points_or_names(text: str, language: str, number: Number) -> bool:
    """Is it an article, one of those just named (*the two firms*), or the number of a name (*Big 5*, *KEPD 350*)?"""
    if number.worded:
        pointed = _POINTED.search(text, max(0, number.start - 12), number.start)
        return number.value < 2 or pointed is not None
    head = max(0, number.start - 24)
    if language == "en" and text.endswith(" Big ", head, number.start):
        return True
    if number.scale > 1:
        return False
    named = head and language != "de" and _NAME_BEFORE.search(text, head, number.start)
    plain = named and _PLAIN_BEFORE.search(text, head, number.start)
    return bool(named and not plain) or bool(_CODE_BEFORE.search(text, head, number.start))


def _toll(text: str, at: int) -> bool:
    return bool(_TOLL.search(text, max(0, at - 80), at))


def _tallied(text: str, language: str, number: Number) -> Unit | None:
    told = None if number.worded else _TALLY.search(text, max(0, number.start - 110), number.start)
    return told and Unit("persons" if of_persons(told["what"], language) else "count", 1, number.end)


def _voted(text: str, number: Number) -> Unit | None:
    if number.worded or number.scale > 1:
        return None
    head = max(0, number.start - _BESIDE_VOTES)
    sides = (found.span() for found in _VOTES.finditer(text, head, number.end + _BESIDE_VOTES))
    within = any(start <= number.start and number.end <= end + 2 for start, end in sides)
    return Unit("count", 1, number.end) if within else None
