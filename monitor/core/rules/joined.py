"""Facts of some months -> the facts of all of them as one: a question is asked once, however many months there are."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import accumulate

import polars as pl

from monitor.core.rules.facts import ROLES, Each, Facts
from monitor.core.rules.search import Asked
from monitor.core.rules.table import Rows, Table, chained, end_to_end, plain

NOTHING = Facts(pl.DataFrame(), lambda _name: plain((), {}), lambda _asked: {})


def joined(months: Sequence[Facts], each: Each = map) -> Facts:
    """Return the facts of MONTHS, which are read by EACH in order, or several at a time (a pool's map)."""
    if not months:
        return NOTHING
    firsts = _firsts(months)

    @cache
    def table(name: str) -> Table:
        tables = list(each(lambda facts: facts.table(name), months))
        owners = [facts.table("happenings") for facts in months] if name in ROLES else months
        return chained(tables, _firsts(owners))

    def said(asked: Sequence[Asked]) -> Mapping[Asked, Rows]:
        found = list(each(lambda facts: facts.said(asked), months))
        return {one: end_to_end([rows[one] for rows in found], firsts) for one in asked}

    read: dict[str, pl.Series] = {}

    def own(names: Sequence[str]) -> pl.DataFrame:
        new = [name for name in names if name not in read]
        if new:
            found = pl.concat(each(lambda facts: facts.columns(new), months))
            read.update({column.name: column for column in found})
        return pl.DataFrame([read[name] for name in names])

    stories = pl.concat([facts.stories for facts in months])
    return Facts(stories, table, said, own, parts=months, of=_kept(each), each=each)


def _firsts(parts: Sequence[Facts] | Sequence[Table]) -> list[int]:
    """Return the number of the first of each part, when all are numbered one after the other."""
    return list(accumulate(map(len, parts[:-1]), initial=0))


def _kept(each: Each) -> Callable[[Sequence[Facts]], Facts]:
    """Return who joins some of the parts; the last join is kept, since one question seldom comes alone."""
    last: list[tuple[list[int], Facts]] = []

    def of(parts: Sequence[Facts]) -> Facts:
        which = [id(part) for part in parts]
        if not last or last[0][0] != which:
            last[:] = [(which, joined(parts, each))]
        return last[0][1]

    return of
