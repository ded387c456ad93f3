"""Text, happenings and claims -> what to be careful about."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from monitor.core.dates import ends_after, moments
from monitor.core.flag_words import ANONYMOUS, HEARSAY, OPINION, RECAP
from monitor.core.flat import flat, headline_end
from monitor.core.kept import kept
from monitor.core.stems import Stems
from monitor.domain.understand import Claim, Happening, Modality

_TABLES: Mapping[str, Mapping[str, str]] = {
    "retrospective": RECAP,
    "opinion": OPINION,
    "hedged": HEARSAY,
    "anonymous_source": ANONYMOUS,
}


# What the whole entry is says its headline: a report of today compares with a year ago further down.
_OF_ALL = frozenset({"retrospective"})


def flags(
    text: str,
    language: str,
    happenings: Sequence[Happening],
    claims: Sequence[Claim],
    published: datetime | None,
) -> tuple[str, ...]:
    """Tell, in a fixed order, what a reader should know before trusting the entry."""
    return tuple(_told(flat(text, language), language, happenings, claims, published))


def _told(
    text: str,
    language: str,
    happenings: Sequence[Happening],
    claims: Sequence[Claim],
    published: datetime | None,
) -> Iterator[str]:
    possible = any(happening.modality is Modality.POSSIBLE for happening in happenings)
    likely = _stems(language).candidates(text)
    for place, flag in enumerate(_TABLES):
        end = headline_end(text, language) if flag in _OF_ALL else len(text)
        said = place in likely and kept(_words(flag, language)).search(text, 0, end)
        if said or (flag == "hedged" and possible):
            yield flag
    if published is not None and _to_come(text, language, published):
        yield "future_dated"
    if any(claim.unquantified for claim in claims):
        yield "unquantified"


def _words(flag: str, language: str) -> str:
    return _TABLES[flag].get(language, "(?!)")


@lru_cache(maxsize=8)
def _stems(language: str) -> Stems:
    return Stems(_words(flag, language) for flag in _TABLES)


def _to_come(text: str, language: str, published: datetime) -> bool:
    found = moments(text, language, published)
    return any(moment.iso is not None and ends_after(moment.iso, published.date()) for moment in found)
