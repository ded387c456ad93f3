"""Numbers that stand alone -> the figure they stand beside: "38,000 records, the firm speaks of 9,000".

What a number without a noun counts is what the figure before it counts, in its sentence or the one before; else the next one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.core.claims.numbers import Number, numbers
from monitor.core.figures.cues import before, told_by
from monitor.core.figures.figure import Measured, is_money

_SENTENCE = re.compile(r"[.!?](?=\s|$)|[。！？|]|\n")
_ALIKE = 6  # times as much is another thing
_REACH = 160  # signs between the two
# what may follow a number that has no noun of its own: the end of a clause, or a word that only joins
_ALONE = re.compile(
    r"\s*(?:[.,;:!?)]+(?=\s|$)|$|[。、，；]|\|| - | (?:zu|die rede|am|im|zuvor|gewesen|waren|sind|on|at|in|earlier|before|but|and|"
    r"gestiegen|angestiegen|gewachsen|angewachsen|gesunken|zurückgegangen|erhöht|angehoben|korrigiert|beziffert|geschätzt|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mais|et|au|selon|el|pero|y|según|und|aber|laut)\b)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:\b(?:the|le|la|du|au|der|die|das|dem|den|am|im|zum|zur|el|del|al) (?!magnitude|magnitud|stärke)\w+|\b(?:no|nr|n°|núm|berth|pier|gate|unit|block|line|phase|quay|dock|halle)\.?) $",
    re.IGNORECASE,
)
_STOP_AND_NOUN = re.compile(r"\. [A-ZÄÖÜ]")
_BEFORE_ORDINAL = re.compile(r"(?:\b(?:das|der|die|den|dem|am|zum|im)|\|) $", re.IGNORECASE)
_YEAR = range(1980, 2061)


def bare(
    text: str, language: str, held: Sequence[Measured], taken: Sequence[tuple[int, int]]
) -> Iterator[Measured]:
    """Yield the numbers of TEXT that stand alone, each as the figure of HELD that it is set against."""
    counted = [each for each in held if each.kind != "date" and not isinstance(each.value, str)]
    for number in numbers(text, language):
        if number.share or number.article or _no_count(text, number):
            continue
        if any(start < number.end and number.start < end for start, end in taken):
            continue
        if not stands_alone(text, number.end):
            continue
        other = _beside(text, number, counted)
        if other is not None:
            yield _set_against(text, number, other)


def stands_alone(text: str, end: int) -> bool:
    """Tell whether a number that ends at END has no noun of its own behind it."""
    return _ALONE.match(text, end) is not None


def is_name(text: str, start: int) -> bool:
    """Tell whether a number is part of a name, as what has an article and a noun before it is: le quai 7."""
    return _NAME.search(text, max(0, start - 30), start) is not None


def is_year(number: Number) -> bool:
    return number.value in _YEAR and number.end - number.start == len("2026")


def _no_count(text: str, number: Number) -> bool:
    """Tell whether a number is a year, an ordinal, or part of a name or of a file number."""
    written = text[number.start - 1 : number.start] in ("-", "/", "#")
    return is_year(number) or written or is_name(text, number.start) or _is_ordinal(text, number)


def _is_ordinal(text: str, number: Number) -> bool:
    """Tell whether a number with a full stop counts in order, as in German: das 18. Paket."""
    if number.end - number.start > len("31") or not _STOP_AND_NOUN.match(text, number.end):
        return False
    return _BEFORE_ORDINAL.search(text, max(0, number.start - 5), number.start) is not None


def _beside(text: str, number: Number, counted: Sequence[Measured]) -> Measured | None:
    near = [
        (_gap(text, number, each), each)
        for each in counted
        if not isinstance(each.value, str) and each.value != number.value and _alike(each.value, number.value)
    ]
    near = [(gap, each) for gap, each in near if gap is not None]
    return min(near, key=lambda pair: pair[0] or 0.0)[1] if near else None


def _alike(one: float, other: float) -> bool:
    low, high = sorted((one, other))
    return low > 0 and high <= _ALIKE * low


def _gap(text: str, number: Number, each: Measured) -> float | None:
    """Return how far EACH is from the number, or None where it is too far; what comes before is nearer."""
    behind = each.start >= number.end
    low, high = (number.end, each.start) if behind else (each.end, number.start)
    ends = len(_SENTENCE.findall(text, low, high)) if high > low else 0
    if high - low > _REACH or ends > (0 if behind else 1):
        return None
    return (high - low) * (1.5 if behind else 1.0) + 40 * ends


def _set_against(text: str, number: Number, other: Measured) -> Measured:
    return replace(
        other,
        start=number.start,
        end=number.end,
        value=number.value,
        claim=None,
        part=False,
        former=before(text, number.start, number.end),
        against=other.value,
    )


def set_against(each: Measured, text: str, held: Sequence[Measured]) -> Measured:
    """Return EACH as set against the figure before it, where it stands alone behind a word of saying ("speaks of 45
    percent") or held before that one."""
    if isinstance(each.value, str) or each.kind == "date" or (each.facets and not each.former):
        return each
    if not each.former and not (told_by(text, each.start) and stands_alone(text, each.end)):
        return each
    number = Number(each.start, each.end, each.value)
    other = _beside(text, number, [one for one in held if one.kind == each.kind and one is not each])
    if other is None:
        return each
    return replace(
        each, against=other.value, facets=each.facets or other.facets, subject=each.subject or other.subject
    )


def outright(each: Measured, text: str, held: Sequence[Measured]) -> Measured:
    """Return EACH as money where it is only so many millions beside an amount: "86 million" after "140 million euros"."""
    if each.kind != "count" or each.facets or isinstance(each.value, str) or each.value < 1e6:
        return each
    number = Number(each.start, each.end, each.value)
    other = _beside(text, number, [one for one in held if is_money(one.kind)])
    return _set_against(text, number, other) if other is not None else each
