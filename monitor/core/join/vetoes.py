"""What the headlines of two reports are about -> whether they cannot be about one thing: another day, year or notice, of which
neither text knows the other's; in one language, other names.

A report may leave out what another tells. But where each puts a day of the calendar into its headline that the other does not
name anywhere, it is another happening, however alike the words are. Of states, sites and materials the trees know enough:
reports of one thing are often headed by different ones.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from monitor.core.dates import moments
from monitor.domain import Member

Kinds = tuple[frozenset[str], ...]  # days, years, numbers of notices
Names = tuple[frozenset[str], ...]  # each by its parts

AGAINST = 5.0  # taken off the log-odds: such a thing is said on purpose
_NOTHING: frozenset[str] = frozenset()
_LEAD = 300  # signs of a report in which its notice is named
_FULL_DATE = len("2026-01-01")
_YEAR = re.compile(r"(?<![\d.,])20[1-4]\d(?![.,]?\d)")
_NOTICE = re.compile(
    r"\b(?:no\.?|nr\.?|núm\.?|número|numéro|nummer|n[°º]) ?(\d{1,4})\b(?! (?:dead|t\b))|第 ?(\d{1,4}) ?号|\b([TC]-\d{1,4}/\d\d)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def headed(member: Member) -> Kinds:
    """Return what the headline names of each kind; the year of publication says nothing."""
    title = member.entry.title
    if not _DIGIT.search(title):
        return (_NOTHING, _NOTHING, _NOTHING)
    years = frozenset(_YEAR.findall(title)) - {str(member.entry.when.year)}
    return (frozenset(map(str, _days(member))), years, _notices(title))


def known(member: Member, told: Iterable[int], heads: Kinds) -> Kinds:
    """Return what the report names of each kind anywhere: a day, TOLD in its text or heading it, with its neighbours."""
    days = (*told, *map(int, heads[0]))
    near = frozenset(str(day + away) for day in days for away in (-1, 0, 1))
    text = member.entry.text
    return (near, frozenset(_YEAR.findall(text)), _notices(text[:_LEAD]))


def contradicted(heads: Kinds, knows: Kinds, others: Sequence[tuple[Kinds, Kinds]]) -> bool:
    """Tell whether a report is about something else than all of OTHERS, each with what heads it and what it knows."""
    return any(_other(kind, ours, knows, others) for kind, ours in enumerate(heads) if ours)


def renamed(a: Names, of_a: frozenset[str], others: Sequence[tuple[Names, frozenset[str]]]) -> bool:
    """Tell whether a headline names others than all of OTHERS do, which are in the same language: A, and all that is named
    in its text. A name is borne by a text that has more than half of its parts: Chemiepark Stade is not Chemiepark Marl."""
    theirs = [name for names, _ in others for name in names]
    if not a or not theirs or any(_borne(name, of_a) for name in theirs):
        return False
    return not any(_borne(name, named) for name in a for _, named in others)


def _borne(name: frozenset[str], named: frozenset[str]) -> bool:
    return 2 * len(name & named) > len(name)


def _other(kind: int, ours: frozenset[str], knows: Kinds, others: Sequence[tuple[Kinds, Kinds]]) -> bool:
    theirs = _NOTHING.union(*(each[kind] for each, _ in others if each))
    if not theirs or not theirs.isdisjoint(knows[kind]):
        return False
    return all(ours.isdisjoint(each[kind]) for _, each in others if each)


def _days(member: Member) -> Iterator[int]:
    """Yield the days of the calendar that the headline names; a weekday may only be when it was told."""
    title = member.entry.title
    for said in moments(title, member.reading.language, member.entry.published):
        if said.iso and len(said.iso) == _FULL_DATE and _DIGIT.search(title, said.start, said.end):
            yield date.fromisoformat(said.iso).toordinal()


def _notices(text: str) -> frozenset[str]:
    return frozenset(next(filter(None, found)) for found in _NOTICE.findall(text))
