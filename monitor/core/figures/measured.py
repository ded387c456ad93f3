"""A member -> what it counts, with what each figure is about: claims, and numbers and days that are no claim."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from monitor.core.claims.numbers import Number, numbers
from monitor.core.claims.units import money_before, unit_at
from monitor.core.dates import moments
from monitor.core.figures.bare import bare, is_name, is_year, outright, set_against, stands_alone
from monitor.core.figures.cues import ago, before, begins, further, sides, spell
from monitor.core.figures.extent import extent
from monitor.core.figures.facet_words import ROWS
from monitor.core.figures.figure import Measured, is_money, kind_of
from monitor.core.figures.heads import head
from monitor.core.figures.voices import voice
from monitor.core.flat import flat
from monitor.domain import Claim, ConceptHit, Member

_LANGUAGES = ("en", "de", "fr", "es", "ja", "zh")
_UNSPACED = ("ja", "zh")
_REACH = {"ja": 22, "zh": 22}
_FAR = 70  # characters around a figure in which the word for what it counts stands
_HEADLINE = 100
_COUNTER = 3  # what passes may stand before it: 放行25艘
_NEXT = 16  # characters in which the next words stand
_REMEMBERED = 4_096  # entries whose figures are kept
_MOST = 200  # figures of one entry that are compared
_CUT = re.compile(r"[.!?](?=\s|$)|[。！？；;|]|\n")
_OF = re.compile(r" ?(?:of|de|del|des|du|d'|der|vom|von)\b", re.IGNORECASE)
_PART = re.compile(
    r"(?:of (?:which|them|whom)|including|davon|darunter|dont|de los cuales|entre ellos|うち|其中|包括)[^.。]{0,8}$",
    re.IGNORECASE,
)
_IN_NUMBERS = ("-", "/", "#")  # before a part of a file number: T-412/23
_NUMBERED = 12  # highways, berths, reactors
_SPARING = ("en", "fr", "es")  # where a capital begins a name
_NAMED = re.compile(r"\b[A-Z][a-zà-ÿ]{3,} $")
_SHORT = re.compile(
    r"[ -]?(?:(?P<minutes>(?:minutes?|minuten|minutos?)\b|分(?:間|钟|鐘))|(?:seconds?|sekunden?|secondes?|segundos?)\b|秒)",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"[,、，]| (?:y|and|und|et) ")
_WEAK = frozenset(("workers", "sites", "items", "companies", "protesters"))  # who or what, not how it fares
# what a figure of each kind of unit can be about
_PEOPLE = "present dead injured missing rescued rescuers evacuated cut_off arrested suspended protesters workers communities"
_GOODS = "stock withdrawn output capacity exports imports quota"
_FITTING: Mapping[str, frozenset[str]] = {
    "persons": frozenset(_PEOPLE.split()),
    "vessels": frozenset(("ships", "transits")),
    "count": frozenset(
        f"{_PEOPLE} ships transits vehicles containers items companies sites magnitude {_GOODS} gdp spilt incidents records".split()
    ),
    "percent": frozenset(
        f"stake share share_price built gdp rate offer vote following rise recovered {_GOODS}".split()
    ),
    "money": frozenset(
        [
            "price",
            "damage",
            "goods",
            "investment",
            "loan",
            "fine",
            "bonus",
            "budget",
            "offer",
            "gdp",
            "exports",
            "imports",
            "stake",
        ]
    ),
    "date": frozenset(("effective", "reopening", "deadline")),
    "time": frozenset(("wait", "halt", "term", "stock")),
    "weight": frozenset(f"{_GOODS} share spilt".split()),
    "power": frozenset(f"{_GOODS} share built".split()),
}
_ANY = frozenset(row[0] for row in ROWS) - _FITTING["date"]
_MEASURES = frozenset(("output", "imports", "exports", "stock"))
_SHARED = _MEASURES | {"trade_volume", "demand", "consumption"}  # of which a percentage is a share
_TIMES = frozenset(("seconds", "minutes", "hours", "days", "weeks", "months", "years"))
_POWERS = frozenset(("kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh"))
_WEIGHTS = frozenset(("t", "kg", "g", "lb", "oz", "bbl", "kt", "m3"))
# what a claim's own indicator says, where no word near the figure says it better
_INDICATED = {
    "production": "output",
    "market_share": "share",
    "supply_share": "share",
    "supply": "share",
    "stocks_inventory": "stock",
    "stocks": "stock",
    "price_change": "rise",
    "tariff_rate": "rate",
    "jobs": "workers",
    "wages": "offer",
    "casualties": "dead",
    "deaths": "dead",
    "injured": "injured",
    "fine_amount": "fine",
    "public_debt": "loan",
    "loss": "damage",
    "ship_transits": "transits",
    "quota_volume": "quota",
}


def measured(member: Member) -> tuple[Measured, ...]:
    """Return the figures of MEMBER in the order of its text, of repeated ones the first."""
    entry, reading = member.entry, member.reading
    if reading.language not in _LANGUAGES:
        return ()
    return _measured(entry.id, entry.text, reading.language, entry.published, reading.claims, reading.hits)


@lru_cache(maxsize=_REMEMBERED)  # a story is judged again with every entry that joins it
def _measured(
    entry: int,
    text: str,
    language: str,
    published: datetime | None,
    claims: tuple[Claim, ...],
    hits: tuple[ConceptHit, ...],
) -> tuple[Measured, ...]:
    read = _Text(entry, flat(text, language), language, published, claims, hits)
    found = [*_claimed(read), *_days(read)]
    found += _loose(read, found)
    found = [outright(each, read.text, found) for each in found]
    found = [set_against(each, read.text, found) for each in found]
    found += bare(read.text, language, found, _taken(read, found))
    unique: dict[tuple[object, ...], Measured] = {}
    for each in sorted(found, key=lambda m: (m.start, m.claim is None)):
        unique.setdefault((each.value, each.kind, each.facets[:1]), each)
    return tuple(unique.values())[:_MOST]


def facet_of(indicator: str) -> str:
    return _INDICATED.get(indicator, indicator)


def _fitting(kind: str) -> frozenset[str] | None:
    """Return the facets that a figure of KIND (or of a unit that says more) can have, None = any."""
    if kind in _TIMES:
        return _FITTING["time"]
    if kind in _WEIGHTS:
        return _FITTING["weight"]
    if kind in _POWERS:
        return _FITTING["power"]
    if is_money(kind):
        return _FITTING["money"]
    return _FITTING.get(kind)


def _can_be(indicated: str, unit: str) -> bool:
    """Tell whether a count or a duration can be what its claim's indicator says: no 22 machines are a revenue."""
    kind = kind_of(unit)
    fitting = _fitting(kind) if kind == "count" or kind in _TIMES else None
    return fitting is None or indicated in fitting


@dataclass(frozen=True, slots=True)
class _Text:
    entry: int
    text: str
    language: str
    published: datetime | None
    claims: tuple[Claim, ...]
    hits: tuple[ConceptHit, ...]

    def figure(
        self, start: int, end: int, value: float, unit: str, facets: tuple[str, ...], claim: Claim | None
    ) -> Measured:
        low, high = _clause(self.text, start, end, 2 * _REACH.get(self.language, _FAR))
        clause = self.text[low:high]
        return Measured(
            self.entry,
            start,
            end,
            abs(value),
            unit,
            kind_of(unit),
            _as_share(facets) if unit == "percent" else _as_goods(facets) if unit in _WEIGHTS else facets,
            claim,
            self._subject(start, end, low, high),
            clause,
            {**sides(clause), **_measure(facets), **extent(clause, low, facets, self.hits), **voice(clause)},
            part=further(self.text, start, end)
            or _PART.search(self.text, max(0, start - 24), start) is not None,
            former=before(self.text, start, end),
            ago=ago(self.text, start, end) or spell(self.text, start),
            head=head(self.text, start, end, self.language) if kind_of(unit) == "count" else frozenset(),
        )

    def _subject(self, start: int, end: int, low: int, high: int) -> str:
        near = [
            (
                _distance(self.text, start, end, hit.start, hit.end)
                * (0.4 if self._of(end, hit.start) else 1),
                hit.concept,
            )
            for hit in self.hits
            if hit.kind == "material" and low <= hit.start and hit.end <= high
        ]
        return min(near)[1] if near else ""

    def of_goods(self, end: int) -> bool:
        """Tell whether "of" and a material follow: so many percent of it are a share."""
        return any(hit.kind == "material" and self._of(end, hit.start) for hit in self.hits)

    def _of(self, end: int, at: int) -> bool:
        """Tell whether "of", "de", "des" stands between a figure and what follows it: 68% of refined germanium."""
        return end <= at <= end + 40 and _OF.match(self.text, end) is not None


def _as_share(facets: tuple[str, ...]) -> tuple[str, ...]:
    """A percentage of output, imports or stocks is a share, unless it tells how much they rose, or a stock at the exchange."""
    if "share_price" in facets:
        return ("share_price", *(each for each in facets if each not in ("share_price", "share", "stock")))
    if "rise" in facets or not _SHARED.intersection(facets):
        return facets
    return tuple(dict.fromkeys(("share", *facets)))


def _as_goods(facets: tuple[str, ...]) -> tuple[str, ...]:
    """So many tonnes are what is produced or sold; what they are a share of does not tell which."""
    return tuple(each for each in facets if each != "share")


def _measure(facets: tuple[str, ...]) -> dict[str, str]:
    """Return the side that the words take in what is measured: a share of imports is none of output."""
    return next(({"measure": facet} for facet in facets if facet in _MEASURES or facet == "capacity"), {})


def _claimed(read: _Text) -> Iterator[Measured]:
    for claim in read.claims:
        if claim.value is None or claim.end > len(read.text):
            continue
        facets = facets_at(read.text, claim.start, claim.end, read.language, claim.unit or "count")
        of_goods = claim.unit == "percent" and "rise" not in facets and read.of_goods(claim.end)
        indicated = "" if of_goods else facet_of(claim.indicator or "")
        if indicated == "price" and claim.unit == "percent":
            indicated = "rise"
        if "rise" in facets and indicated in _MEASURES:
            indicated = ""  # of the sentence before: the words beside this one name no such thing
        if indicated and indicated not in facets and _can_be(indicated, claim.unit or "count"):
            facets = (*facets, indicated)
        if of_goods:
            facets = tuple(dict.fromkeys(("share", *facets)))
        figure = read.figure(claim.start, claim.end, claim.value, claim.unit or "count", facets, claim)
        if claim.before is None:
            yield figure
            continue
        yield replace(figure, former=False)
        yield replace(figure, value=abs(claim.before), former=True, against=figure.value)


def _days(read: _Text) -> Iterator[Measured]:
    for moment in moments(read.text, read.language, read.published):
        if moment.iso and len(moment.iso) == len("2026-03-02"):
            yield _day(read, moment.start, moment.end, moment.iso)


def _day(read: _Text, start: int, end: int, iso: str) -> Measured:
    """Read a day with what happens on it, if the words around it say so."""
    facets = facets_at(read.text, start, end, read.language, "date")[:1]
    low, high = _clause(read.text, start, end, 2 * _REACH.get(read.language, _FAR))
    clause = read.text[
        max(0, low - _HEADLINE) : high
    ]  # a headline says that it is put off, its text until when
    to_come = read.published is not None and iso >= read.published.date().isoformat()
    if not facets and to_come and begins(read.text, start, end, clause):
        facets = ("effective",)
    return Measured(read.entry, start, end, iso, "date", "date", facets, clause=clause)


def _loose(read: _Text, held: list[Measured]) -> Iterator[Measured]:
    """Yield numbers that no claim and no date holds, where a word beside them says what they count."""
    taken = _taken(read, held)
    for number in numbers(read.text, read.language):
        if (
            number.share
            or is_year(number)
            or read.text[number.start - 1 : number.start] in _IN_NUMBERS
            or any(start < number.end and number.start < end for start, end in taken)
        ):
            continue
        if _in_money(read, number.start, number.end) or (
            not number.worded and is_name(read.text, number.start)
        ):
            continue
        if short := _SHORT.match(read.text, number.end):
            yield _short(read, number, "minutes" if short["minutes"] else "seconds")
            continue
        near = not stands_alone(read.text, number.end)
        facets = facets_at(read.text, number.start, number.end, read.language, "count", near=near)
        if facets and (not _doubtful(read, number) or _at_once(read, number.end, facets[0])):
            yield read.figure(number.start, number.end, number.value, "count", facets, None)


def _doubtful(read: _Text, number: Number) -> bool:
    """Tell whether a number is an article, or a small one behind a word with a capital, as in a name: Highway 1."""
    if number.article:
        return True
    small = not number.worded and number.value <= _NUMBERED and read.language in _SPARING
    return small and _NAMED.search(read.text, max(0, number.start - 24), number.start) is not None


def _short(read: _Text, number: Number, unit: str) -> Measured:
    """Read a time that is too short to be a claim: a plant stood still for 40 minutes, burnt down in 42 seconds."""
    facets = facets_at(read.text, number.start, number.end, read.language, unit)
    return read.figure(number.start, number.end, number.value, unit, facets, None)


def _at_once(read: _Text, end: int, facet: str) -> bool:
    """Tell whether the word for people of FACET follows within two words: "one worker killed", but not "a plant burns"."""
    if facet not in ("dead", "injured", "missing"):
        return False
    return any(found == facet for found, _, _ in _all(read.text[end : end + _NEXT], read.language, None))


def _taken(read: _Text, held: list[Measured]) -> list[tuple[int, int]]:
    taken = [(each.start, each.end) for each in held]
    dated = ((said.start, said.end) for said in moments(read.text, read.language, read.published))
    return [*taken, *((claim.start, claim.end) for claim in read.claims), *dated]


def _in_money(read: _Text, start: int, end: int) -> bool:
    """Tell whether a number is an amount of money: it counts nothing."""
    unit = unit_at(read.text, read.language, end)
    return money_before(read.text, start) is not None or (unit is not None and is_money(unit.name))


@lru_cache(maxsize=64)
def _patterns(language: str, fitting: frozenset[str] | None) -> re.Pattern[str]:
    """One pattern that names the facet it finds, of those FITTING; words are read whole where they are spaced."""
    column = 1 + _LANGUAGES.index(language)
    rows = [f"(?P<{row[0]}>{row[column]})" for row in ROWS if row[0] in (fitting or _ANY)]
    body = "|".join(rows)
    return re.compile(body if language in _UNSPACED else rf"(?<!\w)(?:{body})(?!\w)", re.IGNORECASE)


def facets_at(
    text: str, start: int, end: int, language: str, kind: str, *, near: bool = False
) -> tuple[str, ...]:
    """Return the facets whose words stand in the figure's clause, nearest first; what follows is nearer."""
    reach = _REACH.get(language, _FAR) // (2 if near else 1)
    low, high = _clause(text, start, end, reach)
    found: dict[str, float] = {}
    fitting = _FITTING.get(kind) or _fitting(kind_of(kind))
    for match in _all(text[low:high], language, fitting):
        facet = match[0]
        if kind_of(kind) == "count" and _between(text, language, start, end, match[1] + low, match[2] + low):
            continue
        distance = _distance(text, start, end, match[1] + low, match[2] + low)
        distance += _COUNTER if facet == "ships" and language in _UNSPACED else 0.0
        distance += _FAR if facet in _WEAK and kind_of(kind) == "count" else 0.0
        found[facet] = min(distance, found.get(facet, 1e9))
    return tuple(sorted(found, key=lambda facet: (found[facet], facet))[:3])


def _between(text: str, language: str, start: int, end: int, at: int, stop: int) -> bool:
    """Tell whether another number stands between a figure and a word, which is then that number's word."""
    low, high = (end, at) if at >= end else (stop, start)
    return any(low <= first and last <= high for first, last in _spans(text, language))


@lru_cache(maxsize=8)
def _spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    return tuple((each.start, each.end) for each in numbers(text, language) if not each.article)


def _distance(text: str, start: int, end: int, at: int, stop: int) -> float:
    """Return how far a word at AT..STOP is from the figure; what follows it is nearer, a comma parts."""
    if at < end and start < stop:
        return 0.0
    behind = at >= end
    gap = at - end if behind else start - stop
    between = text[end:at] if behind else text[stop:start]
    # `3人死亡12人受伤`: right before it stands the other's word
    return (gap if behind else 0.5 + gap * 1.3) + 12 * len(_WITHIN.findall(between))


def _all(part: str, language: str, fitting: frozenset[str] | None) -> list[tuple[str, int, int]]:
    return [(str(m.lastgroup), m.start(), m.end()) for m in _patterns(language, fitting).finditer(part)]


def _clause(text: str, start: int, end: int, reach: int) -> tuple[int, int]:
    low, high = max(0, start - reach), min(len(text), end + reach)
    for mark in _CUT.finditer(text, low, start):
        low = mark.end()
    after = _CUT.search(text, end, high)
    return low, after.start() if after else high
