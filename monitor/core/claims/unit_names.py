"""The units that claims are told in, for those who ask about them by name."""

from collections.abc import Iterator

from monitor.core.claims.unit_words import PREFIXES, UNITS
from monitor.core.claims.units import unit_at

_OTHERS = ("count", "persons", "vessels", "date", "ratio")


def unit_names() -> frozenset[str]:
    """Return every unit; the price of one thing in another stands besides as `USD/t`."""
    rows = (row[0] for rows in UNITS.values() for row in rows)
    return frozenset((*rows, *(code for code, _ in PREFIXES), *_OTHERS))


def meant(word: str) -> str:
    """Return the unit that WORD calls by a name of any of the six languages (`tonnes` is `t`); "" where it is none."""
    return next(_called(word), "")


def _called(word: str) -> Iterator[str]:
    for language in UNITS:
        found = unit_at(word, language, 0)
        if found and found.end == len(word):
            yield found.name
