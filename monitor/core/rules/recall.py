"""A few stories -> for each, which questions hold, as bits of a number; a kind of fact that came up before is not asked again.

A new story is made of known kinds: a concept, a source, an action, a party, a score between two thresholds. All that is
remembered is what the column expressions said of a kind, so there is no other reading of a question than theirs.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import product
from operator import itemgetter, or_
from typing import Any

import numpy as np
import polars as pl

from monitor.core.rules.atoms import Atom, Role, is_one_of
from monitor.core.rules.facts import OWN, PARTY, ROLES, TABLES, Few, Row
from monitor.core.rules.search import Asked, said_in
from monitor.domain import Modality

MOST = 50_000  # kinds of a table; numbers in claims seldom come up twice


def numbers(held: pl.DataFrame, places: Sequence[int]) -> list[int]:
    """Return a number a row, in which the PLACES of the columns that hold are set."""
    found = [0] * held.height
    for row, column in np.argwhere(held.to_numpy()).tolist():
        found[row] |= 1 << places[column]
    return found


def together(masks: Iterable[int]) -> int:
    """Return the bits that are set in any of MASKS."""
    return reduce(or_, masks, 0)


class Kinds:
    """What is asked of one table, by the place of each question. FIRST: rows that are asked about at once, at the first.

    KEY is equal for rows of which all questions say the same.
    """

    def __init__(
        self,
        asked: Mapping[int, pl.Expr],
        schema: Mapping[str, Any],
        first: Iterable[Row] = (),
        key: Callable[[Row], Any] | None = None,
    ) -> None:
        self._places = tuple(asked)
        self._exprs = [expr.alias(str(place)) for place, expr in asked.items()]
        self._schema = dict(schema)
        self._key = key or itemgetter(*schema)
        self._known: dict[Any, int] = {}
        self._first = tuple(first)

    def of(self, rows: Sequence[Row]) -> list[int]:
        """Return for each of ROWS the places of the questions for which it holds."""
        if not self._places:
            return [0] * len(rows)
        keyed = [(self._key(row), row) for row in rows]
        known = self._known
        new = {key: row for key, row in keyed if key not in known}
        if new:
            known.update(self._asked({self._key(row): row for row in self._first} | new))
            self._first = ()
        if len(known) > MOST:
            self._known = {}
        return [known[key] for key, _ in keyed]

    def _asked(self, new: Mapping[Any, Row]) -> dict[Any, int]:
        columns = {name: [row[name] for row in new.values()] for name in self._schema}
        held = pl.DataFrame(columns, schema=self._schema).select(self._exprs)
        return dict(zip(new, numbers(held, self._places), strict=True))


class Recall:
    """All questions of a rulebook. IDS: those of the lexicon, ACTIONS among them. PLACES: where each question stands in
    the number of a story.
    """

    def __init__(self, atoms: Iterable[Atom], ids: Iterable[str], actions: Iterable[str]) -> None:
        named = [{"id": id_} for id_ in ids]
        deeds = [{"action": action, "modality": way.value} for action in actions for way in Modality]
        leaves = tuple({leaf.key: leaf for atom in atoms for leaf in atom.leaves}.values())
        self.places = {leaf.key: at for at, leaf in enumerate(leaves)}
        placed = {
            name: {
                at: leaf.expr
                for at, leaf in enumerate(leaves)
                if leaf.table == name and leaf.expr is not None
            }
            for name in TABLES
        }
        self._own = [*_own(leaves)]
        first = {"terms": named, "happenings": deeds}
        keys = {"claims": _of_claims(leaf for leaf in leaves if leaf.table == "claims")}
        self._kinds = {
            name: Kinds(asked, TABLES[name], first.get(name, ()), keys.get(name))
            for name, asked in placed.items()
        }
        self._saying: dict[Asked, int] = {}
        for at, leaf in enumerate(leaves):
            self._saying |= {one: self._saying.get(one, 0) | 1 << at for one in leaf.asked}
        self._asked = tuple(self._saying)
        roles = tuple(dict.fromkeys(role for leaf in leaves for role in leaf.roles))
        self._parties = {name: Kinds(dict(_about(name, roles)), PARTY, named) for name in ROLES}
        self._needing = [
            sum(1 << at for at, leaf in enumerate(leaves) if role in leaf.roles) for role in roles
        ]

    def of(self, facts: Few) -> list[int]:
        """Return the number of each story."""
        rows = facts.rows
        found = [together(held) for held in zip(*(kinds.of(facts.own) for kinds in self._own), strict=True)]
        found = found or [0] * len(facts.own)
        for name, kinds in self._kinds.items():
            held = kinds.of([row for _, row in rows[name]])
            if name == "happenings":
                held = [
                    one & ~lacking for one, lacking in zip(held, self._lacking(rows, len(held)), strict=True)
                ]
            for (owner, _), one in zip(rows[name], held, strict=True):
                found[owner] |= one
        for owner, text in facts.spoken:
            found[owner] |= together(self._saying[one] for one in said_in(text, self._asked))
        return found

    def _lacking(self, rows: Mapping[str, Sequence[tuple[int, Row]]], happenings: int) -> list[int]:
        """Return for each happening the questions that want somebody in a role in whom it has nobody of the kind."""
        there = [0] * happenings
        for name, kinds in self._parties.items():
            for (owner, _), held in zip(rows[name], kinds.of([row for _, row in rows[name]]), strict=True):
                there[owner] |= held
        return [self._wanting(held) for held in there]

    def _wanting(self, there: int) -> int:
        return together(need for at, need in enumerate(self._needing) if not there >> at & 1)


def _own(leaves: Sequence[Atom]) -> Iterator[Kinds]:
    """Go through what is asked of a story itself: of yes and no at once, of numbers by those that are asked together."""
    asked = [
        (at, leaf) for at, leaf in enumerate(leaves) if leaf.table == "stories" and leaf.expr is not None
    ]
    by_numbers: dict[tuple[str, ...], list[tuple[int, Atom]]] = {}
    for at, leaf in asked:
        by_numbers.setdefault(_columns([leaf]) if leaf.cuts else (), []).append((at, leaf))
    for numbers_, each in by_numbers.items():
        exprs = {at: leaf.expr for at, leaf in each if leaf.expr is not None}
        names = numbers_ or _columns(leaf for _, leaf in each) or ("age",)
        schema = {name: OWN[name] for name in names}
        cuts = {cut for _, leaf in each for cut in leaf.cuts}
        key = _between(schema, cuts) if numbers_ else None
        yield Kinds(exprs, schema, () if numbers_ else _every(schema), key)


def _every(schema: Mapping[str, Any]) -> Iterator[Row]:
    """Go through all there can be of columns of yes and no."""
    if all(kind == pl.Boolean for kind in schema.values()):
        for held in product((False, True), repeat=len(schema)):
            yield dict(zip(schema, held, strict=True))


def _columns(leaves: Iterable[Atom]) -> tuple[str, ...]:
    exprs = (leaf.expr for leaf in leaves if leaf.expr is not None)
    return tuple(sorted({name for expr in exprs for name in expr.meta.root_names()}))


def _of_claims(leaves: Iterable[Atom]) -> Callable[[Row], tuple[Any, ...]]:
    """Return a key of claims: what is measured, in what, and on which side of every bound its ends lie."""
    cuts = {cut for leaf in leaves for cut in leaf.cuts}
    ends = _between({name: TABLES["claims"][name] for name in ("low", "high")}, cuts)
    return lambda row: (row["indicator"], row["unit"], *ends(row))


def _between(schema: Mapping[str, Any], cuts: Iterable[float]) -> Callable[[Row], tuple[int | None, ...]]:
    """Return a key: where the numbers of SCHEMA lie among the CUTS, on one of them or between two; None where there is none."""
    cuts = tuple(cuts)
    kept = {name: float if kind == pl.Float64 else _single for name, kind in schema.items()}
    lines = {name: sorted(map(keep, cuts)) for name, keep in kept.items()}

    def key(row: Row) -> tuple[int | None, ...]:
        held = [(lines[name], row[name], keep) for name, keep in kept.items()]
        return tuple(
            None if number is None else side(line, keep(number))
            for line, number, keep in held
            for side in (bisect_left, bisect_right)
        )

    return key


def _single(number: float) -> float:
    """Return NUMBER as a column of half the bytes holds it."""
    return float(np.float32(number))


def _about(name: str, roles: Sequence[Role]) -> Iterator[tuple[int, pl.Expr]]:
    return ((at, is_one_of(ids)) for at, (names, ids) in enumerate(roles) if name in names)
