"""A sentence that only says that what stands before could not be checked -> one unit with what it speaks of."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.brief.units import Unit
from monitor.core.brief.words.unchecked import UNCHECKED
from monitor.core.kept import kept

_LONGEST = 140  # characters of a sentence that says no more
_LONGEST_CJK = 50


def with_what_is_unchecked(told: Sequence[Unit]) -> list[Unit]:
    """Join *Reuters could not verify the account* to the sentence whose account it is."""
    out: list[Unit] = []
    for unit in told:
        if out and not out[-1].title and not unit.title and _looks_back(unit):
            out[-1] = _joined(out[-1], unit)
        else:
            out.append(unit)
    return out


def _looks_back(unit: Unit) -> bool:
    longest = _LONGEST_CJK if unit.language in ("ja", "zh") else _LONGEST
    figured = any(claim.value is not None for claim in unit.claims)
    return (
        not figured
        and len(unit.text) <= longest
        and bool(kept(UNCHECKED[unit.language]).search(unit.text.replace("’", "'")))
    )


def _joined(first: Unit, unit: Unit) -> Unit:
    return replace(
        first,
        end=unit.end,
        claims=(*first.claims, *unit.claims),
        hits=(*first.hits, *unit.hits),
        terms=first.terms,
        moments=(*first.moments, *unit.moments),
        names=first.names,
        cues=first.cues | {"hedged"},
    )
