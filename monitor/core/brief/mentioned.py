"""An act that is a measure, and its clause -> whether the clause only mentions the measure: *trade grows despite sanctions*."""

from functools import cache
from re import IGNORECASE, Pattern
from re import compile as compiled

from monitor.core.brief.words.mentioned import JUDGED, LED, MEASURES, MENTIONS

_PACTS = frozenset({"sign_agreement", "agreement_collapses"})  # what a pact does may well be its news


@cache
def _mention(measure: str, language: str, *, led: bool) -> Pattern[str]:
    words = LED[language] if led else f"{LED[language]}|{MENTIONS[language]}"
    return compiled(words.replace("{m}", measure), IGNORECASE)


@cache
def _measure(measure: str) -> Pattern[str]:
    return compiled(measure, IGNORECASE)


def judged(clause: str, language: str) -> bool:
    """Say whether the clause tells what somebody says of another's act: *Oslo welcomes US sanctions*."""
    words = JUDGED.get(language)
    return words is not None and _measure(words).search(clause.replace("’", "'")) is not None


def only_mentioned(action: str, clause: str, language: str) -> bool:
    """Say whether the clause names the measure of the action, each time as the ground, topic or cause of something else.

    >>> only_mentioned("impose_sanctions", "Handel mit Oman wächst trotz neuer Sanktionen", "de")
    True
    >>> only_mentioned("impose_sanctions", "Oman verhängt trotz Protest Sanktionen", "de")
    False
    """
    measure = MEASURES.get(action, {}).get(language)
    if measure is None:
        return False
    plain = clause.replace("’", "'")
    named = _measure(measure).search(plain)
    mention = _mention(measure, language, led=action in _PACTS)
    return bool(named) and not _measure(measure).search(mention.sub(" ", plain))
