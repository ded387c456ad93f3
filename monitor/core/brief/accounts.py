"""Sentences -> two accounts of one thing that do not agree: *some 1,150 take part, says the union; management speaks of 900*."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from monitor.core.brief.counted import COUNTING
from monitor.core.brief.nouns import Names
from monitor.core.brief.speakers import speaks_of_itself
from monitor.core.brief.units import Unit
from monitor.core.brief.wholes import is_part, is_whole
from monitor.core.brief.words.accounts import (
    AGAINST,
    APART,
    ONE_LENGTH,
    SELF,
    SETS,
    SPEAKING,
    TOLD,
)
from monitor.core.claims.figures import WORDS
from monitor.core.happenings.reckoners import BANKS
from monitor.core.kept import kept
from monitor.core.names import Name
from monitor.domain import Claim

_LIKE = 0.2  # of two figures of one thing the lower is rather not less than this share of the higher
_SET_APART = 0.1  # it may be less in the same measure, where the second puts itself against the first
_REACH = 4  # parts behind an account in which another of the same thing may come
_LONGEST = 110  # characters of an account that gives no more than whose it is and the figure
_LEFT_OPEN = 30  # characters behind the second figure: it needs no word for what it counts
_SUM = 1e5  # so much without a word for what it counts is money
_AT_END = 2  # characters: the stop, a bracket
_MANY = 1000  # so many without a word for what is counted are of what was counted before
_BARE = re.compile(
    r"(?<![\d.,])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})*|(?!(?:19|20)\d\d(?!\d))\d{4,7})(?![\w%])(?!\s?%)(?![.,]\d)"
)
_INSERTED = re.compile(
    r", (?:elles?|lui|eux|quant à (?:elles?|lui|eux)|en revanche|de (?:son|leur) côté|por su parte|en cambio|for its part|however|meanwhile|in turn|hingegen|dagegen|wiederum|ihrerseits|seinerseits|jedoch),",
    re.IGNORECASE,
)
_ASIDE = re.compile(r", (?:who|which|whose|der|die|das|que|qui|dont)\b[^,;]*,", re.IGNORECASE)
_COUNTING_IN = re.compile(  # *more than 800, counting agency staff*
    r", (?:counting|including|not counting|if one|einschließlich|inklusive|samt|ohne|en comptant|y compris|sans compter|contando|incluid[oa]s|sin contar)\b[^;]*$",
    re.IGNORECASE,
)
_GAPPED = re.compile(  # *Traficom à 41*: who tells has a name, shares are of two things rather
    r"(?:(?:the|la|le|les|l['’]|el|los|las|die|der|das) ?)?[A-ZÀ-Þ][^\d,;.]{1,38} (?:à|at|auf|von|en) \d[\d.,\u00a0\u202f]*[^\w%]*$"
)
_END_OF_PART = re.compile(r" [^\W\d_]+\W*$")  # *and 47 refused.*
_COUNTED_SO_FAR = 2  # smaller words are articles or pairs
_NO_MORE = re.compile(  # *l'armée n'en reconnaît que 8*
    r"\bn['’]en \w+ qu|\bonly\b|\bjust \d|\bnur\b|\blediglich\b|\bs[oó]lo\b|\bapenas\b|seulement|にとどま|だけ|仅|只有",
    re.IGNORECASE,
)
_DAYS = {"hours": 1 / 24, "days": 1, "weeks": 7, "months": 30, "years": 365}
# How long a stock lasts is no other account of how long a halt does.
_STOCKED = re.compile(
    r"vorr[aä]t|lager|verfüg|reich(?:t|en)\b|bestände|\bstock|inventor|reserv|réserve|\bdispos|existencia|在庫|备蓄|備蓄|库存|存货",
    re.IGNORECASE,
)
_NEAR = 24  # characters before a figure in which it is set beside the one that holds now
_BEFORE = re.compile(
    r"(?:\b(?:against|from|compared (?:with|to)|versus|contre|au lieu de|gegenüber|nach|statt|frente a|desde|contra|en lugar de)|[(]bisher:?) (?:[^\W\d]{1,9} ){0,2}[$€£]?$",
    re.IGNORECASE,
)  # *1,120 against 480 in August*
OFFICIAL = frozenset({"state_body", "ministry", "government", "central_bank", "court", "institute", "agency"})
_HOUSES = frozenset({"company", "union", "alliance", "armed_group", "body"})
_STEM = re.compile(r"[^\W\d_]{7,}")
_ROOT = 6  # letters


@dataclass(frozen=True, slots=True)
class Accounts:
    """Two parts of a text; FIGURES are theirs, or there are none and the two differ in their day."""

    first: Unit
    second: Unit
    figures: tuple[Claim, Claim] | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    of: Unit
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.of.member.entry.text[self.start : self.end]

    @property
    def plain(self) -> str:
        """The words without what is set in between: *la direction parle, elle, de 900*."""
        return _INSERTED.sub("", self.text)

    @property
    def claims(self) -> list[Claim]:
        held = (c for c in self.of.claims if self.start <= c.start < self.end)
        told = [c for c in held if c.value and c.unit != "date" and self.of.stands(c)]
        told = [c for c in told if c.unit != "percent"] or (told if len(told) == 1 else [])
        text = self.of.member.entry.text
        now = [c for c in told if not _BEFORE.search(text, max(self.start, c.start - _NEAR), c.start)]
        return _without_wholes(now or told, self.of)

    @property
    def days(self) -> list[str]:
        return [m.iso for m in self.of.moments if m.iso and self.start <= m.start < self.end]


def _without_wholes(told: Sequence[Claim], unit: Unit) -> list[Claim]:
    """Leave out of what a figure is a part: *2,400 of the 2,600 dockers* gives the first."""
    pairs = list(pairwise(told))
    wholes = [b for a, b in pairs if is_part(a, b, unit)] + [a for a, b in pairs if is_whole(a, b, unit)]
    return [claim for claim in told if claim not in wholes]


def accounts(told: Sequence[Unit]) -> Iterator[Accounts]:
    """Yield the pairs of accounts that lie in one sentence or in two that follow each other, or of which the later sets itself against one before."""
    parts = [part for unit in told if not unit.title for part in _parts(unit)]
    tellers = [(at, part) for at, part in enumerate(parts) if _is_told(part)]
    telling = {at for at, _ in tellers}
    for at, first in enumerate(parts):
        sure = at in telling
        later = [
            (n - at, part)
            for n, part in tellers
            if at < n <= at + _REACH and (sure or (n == at + 1 and _sets(part)))
        ]
        pairs = ((apart, second, _figures(first, second)) for apart, second in later)
        found = next((two for apart, second, two in pairs if two and _goes_with(first, second, apart)), None)
        if found:
            yield found
        elif later and later[0][0] == 1 and first.of is later[0][1].of and _differ_in_day(first, later[0][1]):
            yield Accounts(first.of, first.of)


def _goes_with(first: _Part, second: _Part, apart: int) -> bool:
    """Say whether the second speaks of what the first does: it follows at once, or it sets itself against the first in the same unit."""
    if apart == 1:
        return True
    units = {claim.unit for claim in first.claims} & {claim.unit for claim in second.claims}
    return bool(units) and kept(AGAINST[second.of.language]).search(second.text) is not None


def _parts(unit: Unit) -> list[_Part]:
    cuts = [m.span() for m in kept(APART[unit.language]).finditer(unit.text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(unit.text)]
    return [_Part(unit, unit.start + a, unit.start + b) for a, b in zip(starts, ends, strict=True) if a < b]


def _is_told(part: _Part) -> bool:
    return bool(kept(TOLD[part.of.language]).search(part.plain)) or _is_gapped(part)


def _is_gapped(part: _Part) -> bool:
    """Say whether the part only names another teller and its figure, and leaves the verb to the part before."""
    return part.start > part.of.start and _GAPPED.fullmatch(part.text) is not None


def _sets(part: _Part) -> bool:
    """Say whether the part only gives another figure for what was told before, so that this needs no teller of its own."""
    return kept(SETS[part.of.language]).search(part.plain) is not None or _is_gapped(part)


def _figures(first: _Part, second: _Part) -> Accounts | None:
    """Compare the first part's last figure with the one that the second, which names nothing else, sets against it."""
    if second.days or len(_ASIDE.sub("", second.text)) > _LONGEST:
        return None
    told, other = [*first.claims, *_left(first, second)], _only(second)
    if not told or other is None or other.value is None:
        return None
    if other.unit == "percent" and not _sets(second):
        return None  # of what it is may differ
    ahead = told[-1] if _is_near(told[-1], other, second) else told[0]
    open_end = second.start + len(_COUNTING_IN.sub("", second.text)) - other.end <= _LEFT_OPEN
    if not open_end or not _is_near(ahead, other, second):
        return None
    if not all(_of_one_kind(one, other, second) for one in (told[-1], ahead)):
        return None
    if ahead.unit in _DAYS and _STOCKED.search(second.text) and not _STOCKED.search(first.text):
        return None
    alike = other.unit in COUNTING and ahead.unit is not None
    return Accounts(first.of, second.of, (ahead, replace(other, unit=ahead.unit) if alike else other))


def _left(first: _Part, second: _Part) -> list[Claim]:
    """Return the bare number with which the first part ends: *1,130 applications checked and 47 refused*."""
    found = list(_BARE.finditer(first.text))
    alone = len(found) == 1 and not first.claims and _is_told(first) and _sets(second)
    if not alone and not kept(AGAINST[second.of.language]).search(second.plain):
        return []
    found = found if alone else [m for m in found if _END_OF_PART.match(first.text, m.end())]
    claimed = {claim.start for claim in first.of.claims}
    begins = [m for m in found if first.start + m.start() not in claimed]
    return [_bare(first, begins[-1])] if begins else []


def _bare(part: _Part, found: re.Match[str]) -> Claim:
    value = float(re.sub(r"\D", "", found[0]))
    return Claim(part.start + found.start(), part.start + found.end(), value)


def _only(part: _Part) -> Claim | None:
    """Return the one figure of a part: a claim, a bare number that no reading took for one, a number or length in words."""
    if part.claims:
        return part.claims[-1] if len(part.claims) == 1 else None
    found = list(_BARE.finditer(part.text))
    if found:
        return _bare(part, found[0]) if len(found) == 1 else None
    language = part.of.language
    length = kept(ONE_LENGTH[language]).search(part.text)
    if length and length.lastgroup:
        return Claim(part.start + length.start(), part.start + length.end(), 1.0, length.lastgroup)
    word = re.search(r"([^\W\d_]+)\W*$", part.text)
    value = WORDS.get(language, {}).get(word[1].lower(), 0) if word else 0
    if word is None or value <= _COUNTED_SO_FAR:
        return None
    return Claim(part.start + word.start(1), part.start + word.end(1), value)


def _of_one_kind(first: Claim, second: Claim, part: _Part) -> bool:
    """Compare units; *47 millions* behind an amount of dollars, *90 000* behind cubic metres, a number that is the LAST word need no unit of their own."""
    one, other, value = first.unit, second.unit, second.value or 0
    money = one is not None and len(one) == len("USD") and one.isupper()
    if one == other or (one in COUNTING and other in COUNTING):
        return True
    if one is not None and other is not None and (one in _DAYS) and (other in _DAYS):
        return True
    if (
        one is not None and one.partition("/")[0] == other
    ):  # *12 euros a tonne; the Commission speaks of 5 euros*
        return True
    last = part.end - second.end <= _AT_END and part.of.member.entry.text[second.end - 1].isalnum()
    enough = value >= (_SUM if money else _MANY) or (last and not money)
    return other in COUNTING and one is not None and enough


def _is_near(first: Claim, second: Claim, part: _Part) -> bool:
    one, other = _weighed(first), _weighed(second)
    if not one or not other or one == other:
        return False
    if first.high and second.value and first.value and first.value <= second.value <= first.high:
        return False
    measured = first.unit == second.unit and first.unit not in COUNTING
    lengths = first.unit in _DAYS and second.unit in _DAYS
    only = _NO_MORE.search(part.text) is not None
    apart = only or ((measured or lengths) and kept(AGAINST[part.of.language]).search(part.text))
    return min(one, other) / max(one, other) >= (_SET_APART if apart else _LIKE)


def _weighed(claim: Claim) -> float:
    return (claim.value or 0) * _DAYS.get(claim.unit or "", 1)


def _differ_in_day(first: _Part, second: _Part) -> bool:
    """Say whether both tell when the same thing was, and not alike."""
    if first.claims or second.claims or not first.days or not second.days:
        return False
    apart = not any(a.startswith(b) or b.startswith(a) for a in first.days for b in second.days)
    roots = [{w[:_ROOT].lower() for w in _STEM.findall(p.text) if w[0].islower()} for p in (first, second)]
    return apart and bool(roots[0] & roots[1])


def of_itself(unit: Unit, told: Sequence[Unit], names: Names) -> bool:
    """Say whether a sentence gives a figure as told by a house of which title or lead speak: it speaks of itself."""
    if unit.title or not any(claim.value is not None for claim in unit.claims):
        return False
    opening = [other for other in told if other.title] + [other for other in told if not other.title][:2]
    ids = {hit.concept for other in opening for hit in other.hits if hit.kind == "organisation"}
    words = {name.text for other in opening for name in other.names if name.sure}
    houses = [(h.start, h.end) for h in unit.hits if h.concept in ids and _may_boast(h.concept, names)]
    houses += [(n.start, n.end) for n in unit.names if n.sure and n.text in words and not _is_body(n, unit)]
    return any(_is_source(unit, start, end) for start, end in houses)


def of_a_house(unit: Unit, names: Names) -> bool:
    """Say whether a house or somebody that the sentence names speaks in it of itself: *Kazchrome believes it can*."""
    ends = [hit.end for hit in unit.hits if hit.kind == "organisation" and not _reckons(hit.concept, names)]
    ends += [name.end for name in unit.names]
    text = unit.member.entry.text
    return any(kept(SELF[unit.language]).match(text, end, unit.end) for end in ends)


def own_word(unit: Unit, told: Sequence[Unit], names: Names) -> bool:
    """Say whether a house says in a sentence behind the lead what it can, has or will do: nobody else bears it out."""
    lead = next((other for other in told if not other.title), None)
    if unit.title or unit is lead:
        return False
    ends = [hit.end for hit in unit.hits if hit.kind == "organisation" and _may_boast(hit.concept, names)]
    ends += [name.end for name in unit.names if not _is_body(name, unit)]
    text = unit.member.entry.text
    return any(speaks_of_itself(text, end, unit.end, unit.language) for end in ends)


def _is_body(name: Name, unit: Unit) -> bool:
    """Say whether NAME is that of a body we know: then what that body is decides."""
    return any(
        hit.kind == "organisation" and hit.start < name.end and name.start < hit.end for hit in unit.hits
    )


def _may_boast(id: str, names: Names) -> bool:
    """Say whether a body has an interest of its own: what a ministry, a court or a statistician says is no boast."""
    return role_of(id, names) in _HOUSES and not _reckons(id, names)


def _reckons(id: str, names: Names) -> bool:
    """Say whether it is a bank or an institute, which has no part in what it reckons."""
    return id in BANKS or role_of(id, names) == "institute"


def role_of(id: str, names: Names) -> str:
    return names.concepts[id].codes.get("role", "") if id in names.concepts else ""


def _is_source(unit: Unit, start: int, end: int) -> bool:
    before, after = SPEAKING[unit.language]
    text = unit.member.entry.text
    ahead = kept(before).search(text[max(unit.start, start - 60) : start])
    return bool(ahead or kept(after).match(text[end : unit.end]))
