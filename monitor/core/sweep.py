"""A rulebook and a rule of it -> the same with other points or another threshold, to try them one after the other."""

import re
from collections.abc import Sequence

from monitor.core.rulebook import Rule, Rulebook
from monitor.core.selection import Selection

MOST = 200  # steps of one sweep
_RANGE = re.compile(r"(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)(?::(\d+(?:\.\d+)?))?")


class SweepError(ValueError):
    """The range or the rule cannot be swept; the text says what to do."""


def steps(text: str, step: float) -> list[float]:
    """Return the values of `10..80` or `10..80:5` (the step is after the colon)."""
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        raise SweepError(f"{text!r} is no range; write it like 10..80 or 10..80:5")
    low, high, wide = float(found[1]), float(found[2]), float(found[3] or step)
    if high < low or not wide or (high - low) / wide > MOST:
        raise SweepError(f"{text!r} must rise, in at most {MOST} steps; write it like 10..80:5")
    return [round(low + wide * at, 6) for at in range(int((high - low) / wide + 1e-9) + 1)]


def with_points(book: Rulebook, id_: str, points: float) -> Rulebook:
    """Return BOOK with other points for one rule; held in -100..100 as a file's are."""
    if not -100 <= points <= 100 or points != int(points):
        raise SweepError(f"{points:g} are no points; whole numbers from -100 to 100 are")
    return _with(book, _rule(book, id_).model_copy(update={"points": int(points)}))


def with_threshold(book: Rulebook, id_: str, threshold: float) -> Rulebook:
    """Return BOOK with another threshold for the labels that one rule asks for."""
    if not 0 <= threshold <= 1:
        raise SweepError(f"{threshold:g} is no threshold; numbers from 0 to 1 are")
    rule = _rule(book, id_)
    if not any(selection.label for selection in rule.when.values()):
        raise SweepError(f'the rule "{id_}" asks for no label; sweep its --points instead')
    when = {name: _at_least(selection, threshold) for name, selection in rule.when.items()}
    return _with(book, rule.model_copy(update={"when": when}))


def _at_least(selection: Selection, threshold: float) -> Selection:
    return selection.model_copy(update={"at_least": threshold}) if selection.label else selection


def _rule(book: Rulebook, id_: str) -> Rule:
    return next(rule for rule in book.rules if rule.id == id_)


def _with(book: Rulebook, changed: Rule) -> Rulebook:
    rules: Sequence[Rule] = [changed if rule.id == changed.id else rule for rule in book.rules]
    return book.model_copy(update={"rules": tuple(rules)})
