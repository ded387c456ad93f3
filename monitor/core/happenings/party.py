"""Concept hits -> parties: who can act at all, and which of them stand in a row."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import ConceptHit

_ABOUT = ("material", "instrument", "sector", "place")
WHO = ("country", "organisation", "person", "place")
_AND = re.compile(
    r" ?(?:,|[-–/]|and|&|und|et|y|e|sowie|[、・和与及]|と|や) ?(?:the |la |le |les |l'|el |los |las |die |der |den |das )?$"
)
_MOST_THINGS = 6
_ROW = 10  # signs between two names of a row


class Party(NamedTuple):
    """One who can act: START..END in the text; IDS are its state's ISO code, its own concept id, or both."""

    start: int
    end: int
    ids: tuple[str, ...]
    private: bool = False  # a firm, an association, a union: it makes no law
    role: str = ""  # what it is, of an organisation: ministry, union, court ...


_PRIVATE = frozenset({"company", "institute", "union", "exchange", "agency"})


def parties(hits: Sequence[ConceptHit], lexicon: Lexicon) -> list[Party]:
    """Turn hits into parties; of hits over one another the longest is kept."""
    found: list[Party] = []
    places = {(hit.start, hit.end) for hit in hits if hit.kind == "place"}
    for hit in sorted((hit for hit in hits if hit.kind in WHO), key=lambda hit: (hit.start, -hit.end)):
        ids = _ids(hit, lexicon)
        if not ids or (
            hit.kind == "country" and (hit.start, hit.end) in places
        ):  # `Taiwanstraße` is a strait
            continue
        last = found[-1] if found else None
        if last and (hit.start, hit.end) == (last.start, last.end):  # one word for two states: US-Iran, 美日
            found[-1] = Party(last.start, last.end, tuple(dict.fromkeys((*last.ids, *ids))))
        elif last is None or hit.start >= last.end or _at_home(last, hit):
            if last and hit.start < last.end:
                found[-1] = last._replace(end=hit.start)
            role = _role(hit, lexicon)
            found.append(Party(hit.start, hit.end, ids, private=role in _PRIVATE, role=role))
    return found


_SHORT = 2  # signs of a state before its firm: `米テスラ`, known as one name of the state


def _at_home(state: Party, hit: ConceptHit) -> bool:
    ahead = 0 < hit.start - state.start <= _SHORT
    return ahead and hit.end >= state.end and hit.kind == "organisation" and of_state(state)


def _ids(hit: ConceptHit, lexicon: Lexicon) -> tuple[str, ...]:
    nation = lexicon.nation(hit.concept)
    if hit.kind == "organisation":
        concept = lexicon.get(hit.concept)
        if concept and concept.codes.get("role") in ("media", "agency"):  # it only tells
            return ()
        return (nation, hit.concept) if nation else (hit.concept,)
    return (nation,) if nation else ()


def _role(hit: ConceptHit, lexicon: Lexicon) -> str:
    concept = lexicon.get(hit.concept)
    return str(concept.codes.get("role", "")) if concept else ""


def of_state(party: Party) -> bool:
    return any(len(id_) == 2 and id_.isupper() for id_ in party.ids)


def genitive(text: str, party: Party) -> int:
    """Return where the *'s* of an English name begins, which the lexicon may hold as part of it; its end where it has none."""
    return party.end - len("'s") if text.endswith(("'s", "’s"), 0, party.end) else party.end


def joined(text: str, first: Party, near: Sequence[Party]) -> list[Party]:
    """`Australia and the EU`, `China, India and Brazil`: names in a row act together."""
    found = [first]
    for party in near:
        if _in_row(text, found[-1], party):
            found.append(party)
    return found


def row_of(text: str, one: Party, near: Sequence[Party]) -> list[Party]:
    """The whole row that ONE stands in, from its beginning."""
    first = one
    for party in reversed(near):
        if _in_row(text, party, first):
            first = party
    return joined(text, first, near)


def _in_row(text: str, before: Party, after: Party) -> bool:
    return 0 <= after.start - before.end <= _ROW and bool(_AND.fullmatch(text, before.end, after.start))


def things(hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    """Of what a clause tells, by its hits: what is only part of a name, as in *Sigma Lithium*, is none of it."""
    names = [hit for hit in hits if hit.kind in ("organisation", "person")]
    told = (
        hit
        for hit in hits
        if hit.kind in _ABOUT and not any(hit.start < name.end and name.start < hit.end for name in names)
    )
    return tuple(dict.fromkeys(hit.concept for hit in told))[:_MOST_THINGS]
