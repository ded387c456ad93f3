"""A few stories -> for each, which questions hold, as bits of a number; a kind of fact that came up before is not asked again.

A new story is made of known kinds: a concept, a source, an action, a party. All that is remembered is what the column
expressions said of a kind, so there is no other reading of a question than theirs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import itemgetter, or_
from typing import Any

import numpy as np
import polars as pl

from monitor.core.rules.atoms import Atom, Role, is_one_of
from monitor.core.rules.facts import PARTY, ROLES, TABLES, Facts, Row

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
    """What is asked of one table, by the place of each question. FIRST: ids that are asked about at once, at the first."""

    def __init__(
        self, asked: Mapping[int, pl.Expr], schema: Mapping[str, Any], first: Iterable[str] = ()
    ) -> None:
        self._places = tuple(asked)
        self._exprs = [expr.alias(str(place)) for place, expr in asked.items()]
        self._schema = dict(schema)
        self._key = itemgetter(*schema)
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
            known.update(self._asked({id_: {"id": id_} for id_ in self._first} | new))
            self._first = ()
        if len(known) > MOST:
            self._known = {}
        return [known[key] for key, _ in keyed]

    def _asked(self, new: Mapping[Any, Row]) -> dict[Any, int]:
        columns = {name: [row[name] for row in new.values()] for name in self._schema}
        held = pl.DataFrame(columns, schema=self._schema).select(self._exprs)
        return dict(zip(new, numbers(held, self._places), strict=True))


class Recall:
    """All questions of a rulebook. IDS: those of the lexicon. PLACES: where each question stands in the number of a story."""

    def __init__(self, atoms: Iterable[Atom], ids: Iterable[str]) -> None:
        ids = tuple(ids)
        leaves = tuple({leaf.key: leaf for atom in atoms for leaf in atom.leaves}.values())
        self.places = {leaf.key: at for at, leaf in enumerate(leaves)}
        placed = {
            name: {
                at: leaf.expr
                for at, leaf in enumerate(leaves)
                if leaf.table == name and leaf.expr is not None
            }
            for name in ("stories", *TABLES)
        }
        self._own = placed.pop("stories")
        self._kinds = {
            name: Kinds(asked, TABLES[name], ids if name == "terms" else ()) for name, asked in placed.items()
        }
        self._texts = {at: leaf.asked for at, leaf in enumerate(leaves) if leaf.asked}
        self._asked = tuple(dict.fromkeys(one for asked in self._texts.values() for one in asked))
        roles = tuple(dict.fromkeys(role for leaf in leaves for role in leaf.roles))
        self._parties = {name: Kinds(dict(_about(name, roles)), PARTY, ids) for name in ROLES}
        self._needing = [
            sum(1 << at for at, leaf in enumerate(leaves) if role in leaf.roles) for role in roles
        ]

    def of(self, facts: Facts) -> list[int]:
        """Return the number of each story; FACTS are such as `frame` makes."""
        rows = facts.rows or {}
        found = [0] * len(facts)
        for name, kinds in self._kinds.items():
            held = kinds.of([row for _, row in rows[name]])
            if name == "happenings":
                held = [
                    one & ~lacking for one, lacking in zip(held, self._lacking(rows, len(held)), strict=True)
                ]
            for (owner, _), one in zip(rows[name], held, strict=True):
                found[owner] |= one
        for at, owners in self._spoken(facts):
            for owner in owners:
                found[owner] |= 1 << at
        return [one | own for one, own in zip(found, self._owned(facts), strict=True)]

    def _lacking(self, rows: Mapping[str, Sequence[tuple[int, Row]]], happenings: int) -> list[int]:
        """Return for each happening the questions that want somebody in a role in whom it has nobody of the kind."""
        there = [0] * happenings
        for name, kinds in self._parties.items():
            for (owner, _), held in zip(rows[name], kinds.of([row for _, row in rows[name]]), strict=True):
                there[owner] |= held
        return [self._wanting(held) for held in there]

    def _wanting(self, there: int) -> int:
        return together(need for at, need in enumerate(self._needing) if not there >> at & 1)

    def _spoken(self, facts: Facts) -> Iterator[tuple[int, list[int]]]:
        said = facts.said(self._asked) if self._asked else {}
        heard = {one: owners.tolist() for one, owners in said.items() if owners.size}
        for at, asked in self._texts.items():
            yield at, [owner for one in asked for owner in heard.get(one, ())]

    def _owned(self, facts: Facts) -> list[int]:
        if not self._own:
            return [0] * len(facts)
        return numbers(facts.stories.select(self._own.values()), tuple(self._own))


def _about(name: str, roles: Sequence[Role]) -> Iterator[tuple[int, pl.Expr]]:
    return ((at, is_one_of(ids)) for at, (names, ids) in enumerate(roles) if name in names)
