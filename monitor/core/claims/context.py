"""What stands around an amount: what it measures, whose it is, for when it holds."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from monitor.core.claims.amounts import Amount
from monitor.core.claims.governing import fits, governing, rate
from monitor.core.dates import Moment
from monitor.core.flat import Segment, segments
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit

_OWNERS = ("country", "organisation", "person", "material")
_FAR = 90  # characters between an amount and what belongs to it
_THAN = re.compile(
    r"(?:\bthan|\bals|\bque|\bqu'|\bgegenüber(?: de[mr])?|\bcompared (?:to|with)|\bpar rapport à|\bfrente al?|比) ?$",
    re.IGNORECASE,
)
_THAN_BEHIND = re.compile(r"より|比")
_COMMA = re.compile(
    r"(?<!\d),(?!\d)|, |[，、] ?| (?:while|whereas|but|and (?=\w+(?:s|ed) )|während|aber|tandis que|mais|mientras|pero) "
)

_VERB = 40
_BEFALLS = re.compile(
    r"\b(?:kill|injur|wound|hurt|trapp|claim\w* the lives of|töte|verletz|tu[eé]|bless|mat[aóo]|hiri|hier)\w*"
    r"(?: (?:at least|up to|some|about|mindestens|rund|au moins|près de|al menos|a|unos))? $",
    re.IGNORECASE,
)
_BEFALLEN = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:dead|killed|died|injured|wounded|hurt|missing|trapped|getötet|gestorben|tot|verletzt|vermisst|eingeschlossen"
    r"|tués?|morts?|blessés?|disparus?|bloqués?|muertos?|fallecidos?|heridos?|desaparecidos?|atrapados?)\b"
    r"|[^，。、|]{0,6}?(?:死亡|遇难|受伤|失踪|被困|身亡|負傷|行方不明|けが)",
    re.IGNORECASE,
)


class Surroundings:
    """The hits and moments of one text, by segment."""

    def __init__(
        self, text: str, language: str, hits: Sequence[ConceptHit], lexicon: Lexicon, times: Sequence[Moment]
    ) -> None:
        self.text = text
        self.language = language
        self.lexicon = lexicon
        self.parts = segments(text, language)
        self._starts = [part.start for part in self.parts]
        self._hits: dict[int, list[ConceptHit]] = {}
        self._times: dict[int, list[Moment]] = {}
        for hit in hits:
            self._hits.setdefault(self._index(hit.start), []).append(hit)
        for moment in times:
            self._times.setdefault(self._index(moment.start), []).append(moment)

    def _index(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)

    def part(self, place: int) -> Segment:
        return self.parts[self._index(place)]

    def indicator(self, amount: Amount) -> str | None:
        """The indicator concept nearest to the amount in its clause, else what the noun beside it says."""
        if told := rate(self.text, amount.end, amount.unit):
            return told
        near = [hit for hit in self._hits.get(self._index(amount.start), ()) if hit.kind == "indicator"]
        near = [
            hit
            for hit in near
            if _gap(hit.start, hit.end, amount.start, amount.end) <= _FAR and fits(hit.concept, amount.unit)
        ]
        if near:
            found = min(near, key=lambda hit: self._distance(hit, amount.start, amount.end)).concept
            return "casualties" if found == "jobs" and self._befallen(amount) else found
        return governing(self.text, amount.start, amount.end, amount.unit)

    def _befallen(self, amount: Amount) -> bool:
        """`killed three workers`, `17 workers missing`: those who are counted lost no job."""
        return bool(
            _BEFALLS.search(self.text, max(0, amount.start - _VERB), amount.start)
            or _BEFALLEN.match(self.text, amount.end)
        )

    def whose(self, start: int) -> tuple[str, ...]:
        """Countries, organisations and materials of the clause, those before the amount first."""
        near = [hit for hit in self._hits.get(self._index(start), ()) if hit.kind in _OWNERS]
        near = [hit for hit in near if not self._cuts(hit, start, start)] or near
        before = [hit for hit in near if hit.end <= start]
        after = [hit for hit in near if hit.start >= start]
        owners = [self._owner(hit) for hit in (*before, *after)]
        return tuple(dict.fromkeys(owner for owner in owners if owner))[:4]

    def _owner(self, hit: ConceptHit) -> str | None:
        nation = self.lexicon.nation(hit.concept)
        if nation:
            return nation
        return hit.concept if hit.kind != "person" else None

    def as_of(self, start: int, end: int, *, closing: bool = False) -> str | None:
        """When the amount at START..END holds; behind one CLOSING with what it was before stands when it was that."""
        moment = self._nearest(start, end, closing=closing)
        return moment.iso if moment else None

    def due(self, start: int, end: int) -> bool:
        moment = self._nearest(start, end)
        return moment is not None and moment.deadline

    def _nearest(self, start: int, end: int, *, closing: bool = False) -> Moment | None:
        """The moment of the clause with the fewest commas, then the fewest characters, between it and the amount."""
        near = [
            m
            for m in self._times.get(self._index(start), ())
            if _gap(m.start, m.end, start, end) <= _FAR
            and not self._compared(m)
            and not (closing and end <= m.start <= end + _BESIDE)
        ]
        return min(near, key=lambda moment: self._distance(moment, start, end), default=None)

    def _compared(self, moment: Moment) -> bool:
        """`more than two years earlier`: what the figure is compared with, not when it holds."""
        before = _THAN.search(self.text, max(0, moment.start - 20), moment.start)
        return bool(before or _THAN_BEHIND.match(self.text, moment.end))

    def _distance(self, other: Moment | ConceptHit, start: int, end: int) -> tuple[int, int]:
        left, right = (other.end, start) if other.end <= start else (end, other.start)
        return self._cuts(other, start, end), max(0, right - left)

    def _cuts(self, other: Moment | ConceptHit, start: int, end: int) -> int:
        """How many commas, and words that begin a clause, stand between."""
        left, right = (other.end, start) if other.end <= start else (end, other.start)
        return len(_COMMA.findall(self.text, left, max(left, right)))


_BESIDE = 8  # characters: `... 2,625 tonnes a year earlier`


def _gap(start: int, end: int, other: int, other_end: int) -> int:
    return max(0, other - end, start - other_end)
