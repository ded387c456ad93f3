"""One selection -> atoms, the smallest questions about columns; a selection holds when all its atoms hold.

An atom is a question to the stories' own columns, or to a table: then a story passes when it has a kind that does.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import and_, or_

import polars as pl

from monitor.core.rules.exposure import Exposure
from monitor.core.rules.facts import ROLES, TABLES, Facts, flag_bits
from monitor.core.rules.listing import acts
from monitor.core.rules.search import Asked
from monitor.core.rules.table import Held, Table, everyone
from monitor.core.rules.terms import Terms
from monitor.core.selection import ClaimAsk, HappeningAsk, ListAsk, MatchAsk, Selection, SourceAsk, hours

NOT_SAID_TO_BE = (
    "denied",
    "asked",
)  # a happening that is denied or only called for does not answer by itself


_ABOUT = ("texts", "stories", *TABLES)  # what an atom asks
Role = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Atom:
    """EXPR is asked of TABLE; ASKED of the members' text. KEY is equal for equal questions only.

    ROLES: in each of these roles of a happening (a few names) stands one of the ids.
    CUTS: of a question about numbers, the only ones beside which its answer may change.
    """

    key: str
    table: str = "stories"
    expr: pl.Expr | None = field(default=None, compare=False)
    roles: tuple[Role, ...] = ()
    asked: tuple[Asked, ...] = ()
    parts: tuple["Atom", ...] = ()  # holds when one of these does
    cuts: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if (
            self.expr is not None
        ):  # named once, not for every month that is asked; a fact that is not there answers no
            plain = self.expr if self.table == "stories" else self.expr.fill_null(value=False)
            object.__setattr__(self, "expr", plain.alias(self.key))

    @property
    def about(self) -> str:
        return "texts" if self.asked else self.table

    @property
    def leaves(self) -> tuple["Atom", ...]:
        return self.parts or (self,)


def answers(asked: Iterable[Atom], facts: Facts) -> pl.DataFrame:
    """Return one boolean column an atom, named by its key, one row a story; what was answered is not asked again."""
    atoms_ = {atom.key: atom for atom in asked}
    known = facts.answered
    leaves = {leaf.key: leaf for atom in atoms_.values() for leaf in atom.leaves if leaf.key not in known}
    for found in facts.each(lambda table: _asked_of(table, leaves.values(), facts), _ABOUT):
        known |= found
    for atom in atoms_.values():
        if atom.parts and atom.key not in known:
            known[atom.key] = reduce(or_, (known[part.key] for part in atom.parts)).rename(atom.key)
    return pl.DataFrame([known[key] for key in atoms_])


def _asked_of(name: str, leaves: Collection[Atom], facts: Facts) -> dict[str, pl.Series]:
    """Return the answers to those of LEAVES that are about the table of this NAME."""
    told = [leaf for leaf in leaves if leaf.about == name]
    ask = {"texts": _of_texts, "stories": _of_stories}.get(name, _of_kinds)
    return ask(told, facts) if told else {}


def _of_stories(told: Sequence[Atom], facts: Facts) -> dict[str, pl.Series]:
    exprs = _exprs(told)
    names = sorted({column for expr in exprs for column in expr.meta.root_names()})
    return {column.name: column for column in facts.columns(names).select(exprs).rechunk()}


def _of_kinds(told: Sequence[Atom], facts: Facts) -> dict[str, pl.Series]:
    table = facts.table(told[0].table)
    held = table.asked(_exprs(told))
    in_roles = _in_roles({role for atom in told for role in atom.roles}, table, facts)
    for atom in told:
        if atom.roles:
            parts = (table.of_kinds(held[atom.key]), *(in_roles[role] for role in atom.roles))
            held[atom.key] = reduce(and_, parts)
    return {key: pl.Series(key, table.had(each, len(facts))) for key, each in held.items()}


def _exprs(told: Sequence[Atom]) -> list[pl.Expr]:
    return [atom.expr for atom in told if atom.expr is not None]


def _in_roles(asked: Collection[Role], happenings: Table, facts: Facts) -> dict[Role, Held]:
    """Return for a role and ids which kinds of happenings have one of them in it."""
    found: dict[Role, Held] = {}
    for name in ROLES:
        about = [role for role in asked if name in role[0]]
        if not about:
            continue
        table = facts.table(name)
        held = table.asked(is_one_of(ids).alias(str(at)) for at, (_, ids) in enumerate(about))
        for at, role in enumerate(about):
            had = table.had(held[str(at)], len(happenings))
            found[role] = found[role] | had if role in found else had
    return found


@lru_cache(maxsize=1024)  # the same for every month
def is_one_of(ids: tuple[str, ...]) -> pl.Expr:
    return pl.col("id").is_in(ids)


def _of_texts(told: Sequence[Atom], facts: Facts) -> dict[str, pl.Series]:
    """Ask the members' text, for everything in one go."""
    said = facts.said(tuple(dict.fromkeys(one for atom in told for one in atom.asked)))
    return {
        atom.key: pl.Series(atom.key, everyone((said[one] for one in atom.asked), len(facts)))
        for atom in told
    }


def atoms(selection: Selection, terms: Terms, exposure: Exposure) -> tuple[Atom, ...]:
    """Return the atoms of SELECTION, one a key."""
    found: list[Atom] = []
    for name, make in _KEYS.items():
        if getattr(selection, name) is not None:
            found.append(make(selection, terms, exposure))
    return tuple(found)


def _any(exprs: Iterable[pl.Expr]) -> pl.Expr:
    each = list(exprs)
    return each[0] if len(each) == 1 else pl.any_horizontal(each)


def _all(exprs: Sequence[pl.Expr]) -> pl.Expr:
    if len(exprs) == 1:
        return exprs[0]
    return pl.all_horizontal(exprs) if exprs else pl.repeat(value=True, n=pl.len())


def _label(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    labels, least = ask.label or (), ask.at_least
    if least is None:
        return Atom(f"label {labels}", expr=_any(pl.col(f"h.{label}") for label in labels))
    floor = pl.lit(least, dtype=pl.Float32)
    over = _any(pl.col(f"p.{label}") >= floor for label in labels)
    return Atom(f"label {labels} {least}", expr=over, cuts=(least,))


def _concept(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    return _mentions(_below(ask.concept or (), terms), terms)


def _mentions(ids: Iterable[str], terms: Terms) -> Atom:
    meant = terms.spelled(ids)
    return Atom(f"mentions {' '.join(meant)}", table="terms", expr=pl.col("id").is_in(meant))


def _named(words: tuple[str, ...], ask: Selection, terms: Terms) -> Atom:
    ids, role = _below(words, terms), ask.role or "any"
    if role == "any":
        return _mentions(ids, terms)
    asked = (((role,) if role == "actor" else ("object", "counterpart"), terms.spelled(ids)),)
    return Atom(f"{role} {asked}", table="happenings", expr=_said(None), roles=asked)


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
    actions = sorted(_below(wanted.action or (), terms) | set(wanted.action or ()))
    if wanted.action:
        parts.append(pl.col("action").is_in(actions))
    asked = tuple(
        ((role,), terms.spelled(_below(getattr(wanted, role), terms)))
        for role in ROLES
        if getattr(wanted, role)
    )
    key = f"happening {actions} {wanted.modality} {asked}"
    return Atom(key, table="happenings", expr=_all(parts), roles=asked)


def _claim(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.claim or ClaimAsk()
    parts: list[pl.Expr] = []
    indicators = sorted(_below(wanted.indicator or (), terms) | set(wanted.indicator or ()))
    if wanted.indicator:
        parts.append(pl.col("indicator").is_in(indicators))
    if wanted.unit:
        parts.append(pl.col("unit").is_in(wanted.unit))
    if wanted.at_least is not None:
        parts.append(pl.col("high") >= wanted.at_least)
    if wanted.at_most is not None:
        parts.append(pl.col("low") <= wanted.at_most)
    cuts = tuple(bound for bound in (wanted.at_least, wanted.at_most) if bound is not None)
    return Atom(f"claim {indicators} {wanted!r}", table="claims", expr=_all(parts), cuts=cuts)


def _text(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(f"text {ask.text}", asked=tuple(map(Asked, ask.text or ())))


def _text_re(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(
        f"text_re {ask.text_re}", asked=tuple(Asked(one, expression=True) for one in ask.text_re or ())
    )


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
    return Atom(f"status {words}", table="traits", expr=pl.col("status").is_in(words))


def _bounds(column: str, least: float | None, most: float | None) -> Iterator[pl.Expr]:
    if least is not None:
        yield pl.col(column) >= least
    if most is not None:
        yield pl.col(column) <= most


def _origins(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.origins
    bounds = list(_bounds("origins", wanted.at_least, wanted.at_most)) if wanted else []
    return Atom(f"origins {wanted!r}", table="traits", expr=_all(bounds))


def _flag(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    bits = pl.lit(flag_bits(ask.flag or ()), dtype=pl.UInt32)
    return Atom(f"flag {ask.flag}", table="traits", expr=(pl.col("flags") & bits) != 0)


def _language(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    return Atom(
        f"language {ask.language}", table="members", expr=pl.col("language").is_in(ask.language or ())
    )


def _age(ask: Selection, _terms: Terms, _exposure: Exposure) -> Atom:
    wanted = ask.age
    least = hours(wanted.at_least) if wanted and wanted.at_least else None
    most = hours(wanted.at_most) if wanted and wanted.at_most else None
    cuts = tuple(bound for bound in (least, most) if bound is not None)
    return Atom(f"age {least} {most}", expr=_all(list(_bounds("age", least, most))), cuts=cuts)


def _list(ask: Selection, terms: Terms, _exposure: Exposure) -> Atom:
    """Ask for an act about a list that is meant, or for one that lists whom it is laid on where any list will do."""
    wanted = ask.list_ or ListAsk()
    about = (("object",), terms.spelled(terms.lists(wanted.id)))
    parts = [_act(acts(wanted.change, named=True), (about,))]
    if wanted.id is None:
        parts.append(_act(acts(wanted.change, named=False)))
    return Atom(f"list {[part.key for part in parts]}", parts=tuple(parts))


def _act(actions: Sequence[str], roles: tuple[Role, ...] = ()) -> Atom:
    said = [_said(("asserted",)), pl.col("action").is_in(actions)]
    return Atom(f"asserted {actions} {roles}", table="happenings", expr=_all(said), roles=roles)


def _match(ask: Selection, terms: Terms, exposure: Exposure) -> Atom:
    wanted = ask.match or MatchAsk()
    names = exposure.called(wanted.supplier, wanted.at_least)
    if not names:
        return _mentions((), terms)
    return Atom(f"text {names}", asked=tuple(map(Asked, names)))


def _profile(ask: Selection, terms: Terms, exposure: Exposure) -> Atom:
    """Ask for the lines of the profile that are meant, by their concepts or by their names; no such line never holds."""
    lines = exposure.lines_for(ask)
    by_concept = _mentions(frozenset().union(*(line.concepts for line in lines)), terms)
    names = tuple(dict.fromkeys(name for line in lines for name in line.names))
    by_name = (Atom(f"text {names}", asked=tuple(map(Asked, names))),) if names else ()
    parts = (by_concept, *by_name)
    return Atom(f"profile {[part.key for part in parts]}", parts=parts)


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
