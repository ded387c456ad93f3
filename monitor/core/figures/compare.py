"""Figures of a story's members -> agreed, updated, disputed: like compared with like, one origin's copies as one voice.

What is compared: the same kind of unit, the same thing counted (words around the figure, else the indicator), the same
subject. Where the words differ in what they cover, both figures hold and neither disputes the other: `scope`.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from monitor.core.figures.cues import goes_on, grows, put_off, spoken
from monitor.core.figures.extent import reach_apart
from monitor.core.figures.figure import Measured, is_money
from monitor.core.figures.measured import facet_of, measured
from monitor.core.figures.scope import differ_in_scope, made_and_could_be, periods_differ
from monitor.core.figures.things import Group, linked, named, rounded, unrounded
from monitor.core.figures.times import in_one_unit
from monitor.core.figures.voices import voices_clash
from monitor.domain import Figure, Member, Value

_TRIVIAL = 3  # counts up to here agree by chance: the words must agree as well
_CHANCE = 32
_SUM = 1e6
_FAR_APART = 6  # times as much is another thing
_HALF_A_YEAR = 183  # days between two days on which one thing may happen
_OF_A_YEAR = 400  # times a day's, what a year's may be
_GROWN = 50  # a toll that is told for the first time may be as small a part of the last one
_OF_MATERIALS = frozenset(
    (
        "share",
        "output",
        "stock",
        "exports",
        "imports",
        "price",
        "rise",
        "capacity",
        "quota",
        "items",
        "withdrawn",
    )
)
_RISING = frozenset(
    ("quota", "exports", "imports", "output", "stock", "capacity", "rate", "offer")
)  # but for prices
_TRADED = frozenset(("exports", "imports", "output"))  # la hausse des exportations à 17 %
_NEEDING_WORDS = frozenset(
    ("date", "count", "percent", "years", "months", "weeks", "days", "hours", "minutes", "seconds")
)
_TOLLS = (("dead",), ("injured",))  # of several counts of one entry the largest is the toll
_AT_MOST = 40  # figures of one story


@dataclass(frozen=True, slots=True)
class Compared:
    agreed: tuple[Figure, ...] = ()
    updated: tuple[Figure, ...] = ()
    disputed: tuple[Figure, ...] = ()  # their kind says whether they conflict or differ in scope


class _Worded(NamedTuple):
    """How a figure is told. TELLING: 63.4 or 1,157, which nobody hits by chance."""

    facets: tuple[str, ...]
    claimed: bool
    telling: bool


def compared(members: Sequence[Member], origin_of: Mapping[int, str]) -> Compared:
    """Compare the figures of MEMBERS; ORIGIN_OF names the origin of each entry."""
    if len(members) < 2:
        return Compared()
    ordered = sorted(members, key=lambda m: (m.entry.when, m.entry.id))
    when = {member.entry.id: member.entry.when for member in ordered}
    figures = named(in_one_unit([each for member in ordered for each in measured(member)]))
    agreed = _agreed(figures, origin_of)
    updated: list[Figure] = []
    disputed: list[Figure] = []
    shown: list[tuple[str, set[float | str]]] = []
    tellers = _tellers(figures)
    for group in (*_groups(figures), *linked(figures)):
        figure = _differing(group, origin_of, when, tellers)
        if figure is None or _shown(group.kind, figure, shown):
            continue
        (updated if figure.kind == "update" else disputed).append(figure)
    return Compared(tuple(agreed[:_AT_MOST]), tuple(updated[:_AT_MOST]), tuple(disputed[:_AT_MOST]))


def _shown(kind: str, figure: Figure, shown: list[tuple[str, set[float | str]]]) -> bool:
    """Tell whether the values of FIGURE were already set side by side; if not, remember that they are."""
    values = {value.value for value in figure.values}
    if any(kind == other and len(values & held) >= 2 for other, held in shown):
        return True
    shown.append((kind, values))
    return False


def _agreed(figures: Sequence[Measured], origin_of: Mapping[int, str]) -> list[Figure]:
    same: dict[tuple[str, float | str], list[Measured]] = defaultdict(list)
    for each in figures:
        same[each.kind, rounded(each.value)].append(each)
    found = []
    for (kind, value), said in same.items():
        holding = said if kind == "date" else _of_one_thing(said, value)
        if len({origin_of[each.entry] for each in holding}) >= 2:
            found.append(_figure("agreed", {value: holding}))
    return found


def _of_one_thing(said: Sequence[Measured], value: float | str) -> list[Measured]:
    """Return the largest part of SAID that can be about one thing; a small count needs words that agree."""
    small = said[0].kind == "count" and isinstance(value, float) and value <= _TRIVIAL
    worded: dict[_Worded, list[int]] = defaultdict(list)  # thousands of entries say it in a few words
    for at, each in enumerate(said):
        worded[_worded(each)].append(at)
    best: list[int] = []
    for one, same in worded.items():
        alike = list(same) if _alike(one, one, strict=small) else same[:1]
        for other, those in worded.items():
            if other != one and _alike(one, other, strict=small):
                alike += those
        if len(alike) > len(best):
            best = alike
    return [said[at] for at in sorted(best)]


def _worded(each: Measured) -> _Worded:
    value = each.value
    telling = isinstance(value, float) and value != round(value, -1) and value > _CHANCE
    telling = telling or (isinstance(value, float) and is_money(each.kind) and _is_sum(value))
    own = each.facets if each.against is None else ()  # the words of the figure beside it are not its own
    return _Worded(own, each.claim is not None or each.against is not None, telling)


def _is_sum(value: float) -> bool:
    """Tell whether VALUE is an amount of some millions that is not as round as can be: 1.1 billion, no billion."""
    return value >= _SUM and float(f"{value:.1g}") != value


def _alike(one: _Worded, other: _Worded, *, strict: bool) -> bool:
    if one.telling:
        return True
    if one.facets and other.facets:
        return not set(one.facets).isdisjoint(other.facets)
    return not strict and (one.claimed or other.claimed)


def _groups(figures: Sequence[Measured]) -> list[Group]:
    found: dict[tuple[str, str], Group] = {}
    homes = _homes(figures)
    for each in figures:
        if each.part or (not each.facets and each.kind in _NEEDING_WORDS):
            continue
        key = (each.kind, _counted(each) if each.facets else homes.get((each.kind, each.subject), ""))
        group = found.setdefault(key, Group(each.kind, key[1].split(" ")[0]))
        group.values[rounded(each.value)].append(each)
    return [part for group in found.values() for part in _by_subject(group)]


def _counted(each: Measured) -> str:
    """Return what a figure counts; of a rise also what rose: a quota that was cut disputes no price."""
    first = each.facets[0]
    if first == "workers" and "protesters" in each.facets:
        return "protesters"
    if each.kind == "percent" and first in _TRADED and each.facets[1:2] == ("rise",):
        return f"rise {first}"
    if first != "rise":
        return first
    if "share_price" in each.facets:
        return "share_price"
    thing = next((facet for facet in each.facets if facet in _RISING), "")
    return f"{first} {thing}"


def _homes(figures: Sequence[Measured]) -> dict[tuple[str, str], str]:
    """Return what is counted in a unit of a subject, where all who say it say the same: 1,570 t of uranium."""
    facets: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in figures:
        if each.facets:
            facets[each.kind, each.subject].add(each.facets[0])
    return {key: next(iter(found)) for key, found in facets.items() if len(found) == 1}


def _by_subject(group: Group) -> list[Group]:
    """Part a group by what its figures are about, where they are about different materials."""
    if group.facet and group.facet not in _OF_MATERIALS:
        return [group]
    subjects = Counter(each.subject for said in group.values.values() for each in said if each.subject)
    if len(subjects) < 2:
        return [group]
    parts = []
    for subject in sorted(subjects):
        part = Group(group.kind, group.facet)
        for value, said in group.values.items():
            held = [each for each in said if each.subject in (subject, "")]
            if held:
                part.values[value] = held
        parts.append(part)
    return parts


_Tellers = Mapping[tuple[str, float | str], set[int]]


def _tellers(figures: Sequence[Measured]) -> _Tellers:
    """Return the entries that give a value, whatever it counts there."""
    found: dict[tuple[str, float | str], set[int]] = defaultdict(set)
    for each in figures:
        found[each.kind, rounded(each.value)].add(each.entry)
    return found


def _differing(
    group: Group, origin_of: Mapping[int, str], when: Mapping[int, datetime], tellers: _Tellers
) -> Figure | None:
    """Return the figure whose values differ between entries, or None where there is nothing to tell."""
    values = _comparable(group, when)
    if len(values) < 2:
        return None
    kind = _kind(group, values, origin_of, when)
    if kind is None or _side_by_side(kind, group, [tellers[group.kind, value] for value in values], when):
        return None
    if kind != "update":
        return _figure(kind, values)
    told = sorted(values, key=lambda value: min(when[e.entry] for e in values[value]))
    return _figure(kind, {value: values[value] for value in told}, told[-1])


def _side_by_side(kind: str, group: Group, tellers: Sequence[set[int]], when: Mapping[int, datetime]) -> bool:
    """Tell whether all who give one value give the other as well, seven tugs and 84 ships: they count two things,
    unless an entry sets them against each other. An update is none where the first report gave both."""
    if kind == "scope" or len(tellers) != 2:
        return False
    one, other = tellers
    if kind == "update":
        return not _replaced(group) and min(one | other, key=lambda entry: when[entry]) in one & other
    if len(one | other) < 2 or not (one <= other or other <= one):
        return False
    return not any(_speakers_differ(told) for told in _by_entry(group.values).values())


def _by_entry(values: Mapping[float | str, Sequence[Measured]]) -> Mapping[int, list[Measured]]:
    found: dict[int, list[Measured]] = defaultdict(list)
    for said in values.values():
        for each in said:
            found[each.entry].append(each)
    return found


def _comparable(group: Group, when: Mapping[int, datetime]) -> dict[float | str, list[Measured]]:
    """Leave out what one entry gives beside another value of the same thing, unless two speakers differ there, and
    what is far apart in size."""
    values = {value: list(said) for value, said in _now(group).items() if value and said}
    values = unrounded(_each_once(values, when))
    if len(values) < 2:
        return values
    usual = max(values, key=lambda value: (len(values[value]), str(value)))
    most = _GROWN if grows(group.facet, group.kind) else _FAR_APART
    return {
        value: said
        for value, said in values.items()
        if _near(value, usual, _OF_A_YEAR if periods_differ(said, values[usual]) else most)
    }


def _each_once(
    values: Mapping[float | str, list[Measured]], when: Mapping[int, datetime]
) -> dict[float | str, list[Measured]]:
    """Leave of an entry that gives several values all where speakers differ, the new one where it recalls an older
    report, and else none."""
    per_entry = _by_entry(values)
    first = {value: min(when[each.entry] for each in said) for value, said in values.items()}
    dropped: set[tuple[int, float | str]] = set()
    for entry, told in per_entry.items():
        given = {rounded(each.value) for each in told}
        if len(given) < 2 or _speakers_differ(told):
            continue
        fresh = {value for value in given if first[value] == when[entry]}
        if told[0].facets[:1] in _TOLLS:
            fresh = {max(given, key=lambda value: (isinstance(value, float), value))}
        dropped |= {(entry, value) for value in (given - fresh if len(fresh) == 1 else given)}
    kept = {
        value: [each for each in said if (each.entry, rounded(each.value)) not in dropped]
        for value, said in values.items()
    }
    return {value: said for value, said in kept.items() if said}


def _speakers_differ(told: Sequence[Measured]) -> bool:
    """Tell whether the values of one entry are those of different speakers: set against each other, or each as somebody says."""
    values = {rounded(each.value) for each in told}
    if any(each.against is not None and not each.former and rounded(each.against) in values for each in told):
        return True
    if len(values) != 2 or told[0].kind == "percent":
        return False
    one, other = values
    said = [spoken(each.clause) for each in told]
    return _near(one, other) and (all(said) if told[0].facets[:1] in _TOLLS else any(said))


def _now(group: Group) -> dict[float | str, list[Measured]]:
    """Leave out what an entry says was before, where it also says what is now."""
    now = {each.entry for said in group.values.values() for each in said if not each.former}
    return {
        value: [each for each in said if not (each.former and each.entry in now)]
        for value, said in group.values.items()
    }


def _near(value: float | str, usual: float | str, most: int = _FAR_APART) -> bool:
    if isinstance(value, str) or isinstance(usual, str):
        return abs((date.fromisoformat(str(value)) - date.fromisoformat(str(usual))).days) <= _HALF_A_YEAR
    low, high = sorted((abs(value), abs(usual)))
    return high <= most * low


def _kind(
    group: Group,
    values: Mapping[float | str, Sequence[Measured]],
    origin_of: Mapping[int, str],
    when: Mapping[int, datetime],
) -> str | None:
    if reach_apart(values) or made_and_could_be(values):
        return "scope"
    if voices_clash(values):
        return "conflict"
    one_voice = len({origin_of[e.entry] for said in values.values() for e in said}) < 2
    moved = _follow(values, when) and (
        one_voice  # who gives another figure later replaces the own one
        or grows(group.facet, group.kind)
        or _replaced(group)
        or any(
            (put_off if group.kind == "date" else goes_on)(e.clause, group.facet)
            for e in _latest(values, when)
        )
    )
    if moved:
        return "update"
    if one_voice:
        return None
    return "scope" if differ_in_scope(values) else "conflict"


def _replaced(group: Group) -> bool:
    """Tell whether an entry says which value held before the one it gives."""
    now = {each.entry for told in group.values.values() for each in told if not each.former}
    return any(each.former and each.entry in now for told in group.values.values() for each in told)


def _latest(
    values: Mapping[float | str, Sequence[Measured]], when: Mapping[int, datetime]
) -> Sequence[Measured]:
    return max(values.values(), key=lambda said: min(when[e.entry] for e in said))


def _follow(values: Mapping[float | str, Sequence[Measured]], when: Mapping[int, datetime]) -> bool:
    """Tell whether each value is told after the one before it: none is told any longer once the next one is."""
    spans = sorted(
        (min(when[e.entry] for e in said), max(when[e.entry] for e in said)) for said in values.values()
    )
    return all(last < first for (_, last), (first, _) in pairwise(spans))


def _figure(
    kind: str, values: Mapping[float | str, Sequence[Measured]], latest: float | str | None = None
) -> Figure:
    """Make the figure of its values: those of an update as they were told one after the other, others by size."""
    every = [each for said in values.values() for each in said]
    order = values if latest is not None else sorted(values, key=lambda value: str(value).zfill(24))
    claims = [each.claim for each in every if each.claim is not None]
    units = Counter(each.unit for each in every)
    dates = {claim.as_of for claim in claims}
    return Figure(
        indicator="date" if kind == "agreed" and units.keys() == {"date"} else _name(every),
        unit=units.most_common(1)[0][0],
        values=tuple(_value(value, values[value]) for value in order),
        as_of=dates.pop() if len(dates) == 1 else None,
        kind=kind,
        latest=latest,
    )


def _name(said: Sequence[Measured]) -> str:
    """Return the indicator that the claims name, where the words around them do not say another; else their facet."""
    facets = Counter(each.facets[0] for each in said if each.facets)
    first = facets.most_common(1)[0][0] if facets else ""
    named = Counter(each.claim.indicator for each in said if each.claim and each.claim.indicator)
    for indicator, _ in named.most_common():
        if facet_of(indicator) == first or not first:
            return indicator
    return first or "figure"


def _value(value: float | str, said: Sequence[Measured]) -> Value:
    places = {each.entry: each.place for each in reversed(said)}
    return Value(value, tuple(sorted(places)), tuple(places[entry] for entry in sorted(places)))
