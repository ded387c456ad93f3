"""One selection -> atoms, the smallest questions about columns; a selection holds when all its atoms hold.

An atom is a question to the stories' own columns, or to a long table: then a story passes when one row of it does.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from monitor.core.rules import texts
from monitor.core.rules.exposure import Exposure
from monitor.core.rules.facts import Facts, flag_bits
from monitor.core.rules.terms import Terms
from monitor.core.selection import ClaimAsk, HappeningAsk, Selection, SourceAsk, hours

NOT_SAID_TO_BE = (
    "denied",
    "asked",
)  # a happening that is denied or only called for does not answer by itself


@dataclass(frozen=True, slots=True)
class Atom:
    """EXPR is asked of TABLE; PHRASES and PATTERNS of the members' text. KEY is equal for equal questions."""

    key: str
    table: str = "stories"
    expr: pl.Expr | None = field(default=None, compare=False)
    phrases: tuple[str, ...] = ()
    expressions: tuple[str, ...] = ()
    parts: tuple["Atom", ...] = ()  # holds when one of these does

    @property
    def leaves(self) -> tuple["Atom", ...]:
        return self.parts or (self,)


def answers(asked: Iterable[Atom], facts: Facts) -> pl.DataFrame:
    """Return one boolean column an atom, named by its key, one row a story; each table is gone through once."""
    atoms_ = {atom.key: atom for atom in asked}
    leaves = {leaf.key: leaf for atom in atoms_.values() for leaf in atom.leaves}
    found = {key: _read(leaf, facts) for key, leaf in leaves.items() if leaf.expr is None}
    for table in _TABLES:
        exprs = [
            leaf.expr.alias(key)
            for key, leaf in leaves.items()
            if leaf.expr is not None and leaf.table == table
        ]
        found |= _asked_of(table, exprs, facts)
    joined = [
        pl.any_horizontal([leaf.key for leaf in atom.parts]).alias(key)
        for key, atom in atoms_.items()
        if atom.parts
    ]
    return pl.DataFrame(found).with_columns(joined)


_TABLES = ("stories", "members", "happenings", "claims", "listings", "names")


def _asked_of(table: str, exprs: Sequence[pl.Expr], facts: Facts) -> dict[str, pl.Series]:
    rows = facts.table(table)
    if not exprs:
        return {}
    held = rows.select(exprs)
    if table == "stories":
        return {column.name: column for column in held}
    return {column.name: _scattered(facts, rows["row"].filter(column)) for column in held}


def _scattered(facts: Facts, rows: pl.Series) -> pl.Series:
    held = np.zeros(len(facts), dtype=bool)
    held[rows.to_numpy()] = True
    return pl.Series(held)


def _read(atom: Atom, facts: Facts) -> pl.Series:
    """Ask the members' text. Phrases are looked up by their longest word first, all at once."""
    rows, text = facts.members["row"], facts.members["text"]
    if atom.phrases:
        near = text.str.contains_any([texts.literal(phrase) for phrase in atom.phrases])
        rows, text = rows.filter(near), text.filter(near)
        return _scattered(facts, rows.filter(text.str.contains(texts.one_of(atom.phrases))))
    patterns = [texts.user_pattern(expression) for expression in atom.expressions]
    held = [any(pattern.search(words) for pattern in patterns) for words in text]
    return _scattered(facts, rows.filter(pl.Series(held, dtype=pl.Boolean)))


def atoms(selection: Selection, terms: Terms, exposure: Exposure) -> tuple[Atom, ...]:
    """Return the atoms of SELECTION, one a key."""
    found: list[Atom] = []
    for name, make in _KEYS.items():
        if getattr(selection, name) is not None:
            found.append(make(selection, terms, exposure))
    return tuple(found)


def _any(exprs: Iterable[pl.Expr]) -> pl.Expr:
    return pl.any_horizontal(list(exprs))


def _all(exprs: Sequence[pl.Expr]) -> pl.Expr:
    return pl.all_horizontal(exprs) if exprs else pl.lit(True)


def _label(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    labels, least = ask.label or (), ask.at_least
    if least is None:
        return Atom(f"label {labels}", expr=_any(pl.col(f"h.{label}") for label in labels))
    floor = pl.lit(least, dtype=pl.Float32)
    return Atom(f"label {labels} {least}", expr=_any(pl.col(f"p.{label}") >= floor for label in labels))


def _concept(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    ids = _below(ask.concept or (), terms)
    return Atom(f"concept {ask.concept}", expr=terms.any_of("m", ids))


def _named(words: tuple[str, ...], ask: Selection, terms: Terms) -> Atom:
    ids, role = _below(words, terms), ask.role or "any"
    if role == "any":
        return Atom(f"mention {words}", expr=terms.any_of("m", ids))
    prefixes = ("actor.",) if role == "actor" else ("object.", "counterpart.")
    held = _any(terms.any_of(prefix, ids) for prefix in prefixes)
    return Atom(f"{role} {words}", table="happenings", expr=held & _said(None))


def _country(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    return _named(ask.country or (), ask, terms)


def _organisation(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    return _named(ask.organisation or (), ask, terms)


def _said(modality: Sequence[str] | None) -> pl.Expr:
    if modality is None:
        return ~pl.col("modality").is_in(NOT_SAID_TO_BE)
    return pl.col("modality").is_in([str(one) for one in modality])


def _below(words: Iterable[str], terms: Terms) -> frozenset[str]:
    return frozenset().union(*(terms.below(word) for word in words))


def _happening(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.happening or HappeningAsk()
    parts = [_said(wanted.modality)]
    if wanted.action:
        parts.append(pl.col("action").is_in(sorted(_below(wanted.action, terms) | set(wanted.action))))
    for role in ("actor", "object", "counterpart"):
        words = getattr(wanted, role)
        if words:
            parts.append(terms.any_of(f"{role}.", _below(words, terms)))
    return Atom(f"happening {wanted!r}", table="happenings", expr=_all(parts))


def _claim(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.claim or ClaimAsk()
    parts: list[pl.Expr] = []
    if wanted.indicator:
        parts.append(
            pl.col("indicator").is_in(sorted(_below(wanted.indicator, terms) | set(wanted.indicator)))
        )
    if wanted.unit:
        parts.append(pl.col("unit").is_in(wanted.unit))
    if wanted.at_least is not None:
        parts.append(pl.col("high") >= wanted.at_least)
    if wanted.at_most is not None:
        parts.append(pl.col("low") <= wanted.at_most)
    return Atom(f"claim {wanted!r}", table="claims", expr=_all(parts))


def _text(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(f"text {ask.text}", phrases=ask.text or ())


def _text_re(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(f"text_re {ask.text_re}", expressions=ask.text_re or ())


_SOURCE = {
    "id": "source",
    "kind": "kind",
    "reliability": "reliability",
    "country": "country",
    "language": "declared",
}


def _source(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.source or SourceAsk()
    asked = {column: getattr(wanted, name) for name, column in _SOURCE.items()}
    parts = [pl.col(column).is_in(words) for column, words in asked.items() if words]
    return Atom(f"source {wanted!r}", table="members", expr=_all(parts))


def _status(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    words = [status.value for status in ask.status or ()]
    return Atom(f"status {words}", expr=pl.col("status").is_in(words))


def _bounds(column: str, least: float | None, most: float | None) -> Iterator[pl.Expr]:
    if least is not None:
        yield pl.col(column) >= least
    if most is not None:
        yield pl.col(column) <= most


def _origins(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.origins
    bounds = list(_bounds("origins", wanted.at_least, wanted.at_most)) if wanted else []
    return Atom(f"origins {wanted!r}", expr=_all(bounds))


def _flag(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    bits = pl.lit(flag_bits(ask.flag or ()), dtype=pl.UInt32)
    return Atom(f"flag {ask.flag}", expr=(pl.col("flags") & bits) != 0)


def _language(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(
        f"language {ask.language}", table="members", expr=pl.col("language").is_in(ask.language or ())
    )


def _age(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.age
    least = hours(wanted.at_least) if wanted and wanted.at_least else None
    most = hours(wanted.at_most) if wanted and wanted.at_most else None
    return Atom(f"age {least} {most}", expr=_all(list(_bounds("age", least, most))))


def _list(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.list_
    pairs = (("id", wanted.id), ("change", wanted.change)) if wanted else ()
    parts = [pl.col(name).is_in(words) for name, words in pairs if words]
    return Atom(f"list {wanted!r}", table="listings", expr=_all(parts))


def _match(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.match
    assert wanted is not None  # noqa: S101 asked for by its key only
    parts = [pl.col("score") >= wanted.at_least]
    if "any" not in wanted.supplier:
        parts.append(pl.col("supplier").is_in(wanted.supplier))
    return Atom(f"match {wanted!r}", table="names", expr=_all(parts))


def _profile(ask: Selection, terms: Terms, exposure: Exposure) -> Atom:
    """Ask for the lines of the profile that are meant, by their concepts or by their names; no such line never holds."""
    key = f"profile {ask.profile} {ask.sourcing} {ask.from_} {ask.stock_weeks!r}"
    lines = exposure.lines_for(ask)
    concepts = frozenset().union(*(line.concepts for line in lines))
    by_concept = Atom(f"{key} concepts", expr=terms.any_of("m", concepts))
    names = tuple(dict.fromkeys(name for line in lines for name in line.names))
    by_name = (Atom(f"{key} names", phrases=names),) if names else ()
    return Atom(key, parts=(by_concept, *by_name))


_Make = Callable[[Selection, Terms, Exposure], Atom]
_KEYS: dict[str, _Make] = {
    "label": _label,
    "concept": _concept,
    "country": _country,
    "organisation": _organisation,
    "happening": _happening,
    "claim": _claim,
    "text": _text,
    "text_re": _text_re,
    "source": _source,
    "status": _status,
    "origins": _origins,
    "flag": _flag,
    "language": _language,
    "age": _age,
    "list_": _list,
    "match": _match,
    "profile": _profile,
}
