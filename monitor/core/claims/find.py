"""Amounts, dates and hits of a text -> its claims."""

import re
from collections.abc import Sequence
from datetime import datetime

from monitor.core.claims.amounts import Amount, amounts
from monitor.core.claims.context import Surroundings
from monitor.core.claims.unit_words import UNITS
from monitor.core.claims.vague import vague
from monitor.core.dates import Moment, ends_after, moments
from monitor.core.flat import flat
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Claim, ConceptHit


def claims(
    text: str, language: str, *, hits: Sequence[ConceptHit], lexicon: Lexicon, published: datetime | None
) -> tuple[Claim, ...]:
    """Read every figure that measures something, every amount said without one, and every date that binds.

    A language that is not known has no claims. Overlapping readings: the first and longer one is kept.
    """
    if language not in UNITS:
        return ()
    plain = flat(text, language)
    times = moments(plain, language, published)
    around = Surroundings(plain, language, hits, lexicon, times)
    found = _once(plain, [_claim(amount, around) for amount in _quantities(plain, language, times)])
    found += [
        _date(moment, around) for moment in times if _binds(moment, published) and not _told(moment, found)
    ]
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))


_MOST = 500
_TITLE = re.compile(r" \| |\n")


def _once(text: str, found: list[Claim]) -> list[Claim]:
    """What the headline says and the text below repeats is one claim, and so is what is said twice of the same thing."""
    title = _TITLE.search(text)
    below = title.end() if title else 0
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in reversed(found):
        what = (claim.value, claim.high, claim.unit)
        key: tuple[object, ...] = what if claim.start < below else (*what, claim.indicator, claim.of)
        if claim.value is None:
            key = (claim.start,)
        elif claim.start < below and any(other[:3] == what for other in kept):
            continue
        kept[key] = claim
    return list(kept.values())


def _told(moment: Moment, found: Sequence[Claim]) -> bool:
    """Is the stretch a figure already? Then that figure has its last day."""
    return moment.span and any(claim.start < moment.end and moment.start < claim.end for claim in found)


def _quantities(text: str, language: str, times: Sequence[Moment]) -> list[Amount]:
    taken = bytearray(len(text))
    for moment in (moment for moment in times if not moment.span):
        _take(taken, moment.start, moment.end)
    found = amounts(text, language, taken)
    for amount in found:
        _take(taken, amount.start, amount.end)
    return found + vague(text, language, taken)[:_MOST]


def _take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\x01" * (end - start)


def _claim(amount: Amount, around: Surroundings) -> Claim:
    return Claim(
        amount.start,
        amount.end,
        amount.value,
        amount.unit,
        high=amount.high,
        bound=amount.bound,
        indicator=around.indicator(amount),
        of=around.whose(amount.start),
        as_of=around.as_of(amount.start, amount.end, closing=amount.closing),
        before=amount.before,
        deadline=around.due(amount.start, amount.end),
    )


def _date(moment: Moment, around: Surroundings) -> Claim:
    return Claim(
        moment.start,
        moment.end,
        None,
        "date",
        of=around.whose(moment.start),
        as_of=moment.iso,
        deadline=moment.deadline,
        indicator=None if moment.deadline else "effective_date" if moment.effect else "date",
    )


def _binds(moment: Moment, published: datetime | None) -> bool:
    """A deadline, an entry into force, or a time still to come."""
    if moment.deadline or moment.iso is None:
        return moment.deadline
    to_come = published is not None and ends_after(moment.iso, published.date())
    return to_come or (moment.effect and len(moment.iso) >= len("2026-04"))
