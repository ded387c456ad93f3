"""A selection + the story -> how far it is from coming out otherwise, so that the change named first is one that can come.

Small numbers are what tomorrow may bring: a second source, a probability just under its threshold, words that need not
have been there. Large ones would make it another story: a material that nobody speaks of, an age that only grows.
"""

from collections.abc import Mapping
from datetime import datetime

from monitor.core.rules.facts import scores_of, since
from monitor.core.selection import Selection, hours
from monitor.domain import Story

NEVER = 100.0
_LACKING = {  # it did not hold: what it takes that it would
    **dict.fromkeys(("status", "origins"), 1.0),
    **dict.fromkeys(("flag", "claim", "source"), 2.0),
    **dict.fromkeys(("text", "text_re", "list_", "match"), 4.0),
    **dict.fromkeys(("concept", "country", "organisation", "profile"), 5.0),
    **dict.fromkeys(("language",), NEVER),
}
_THERE = {  # it held: what it takes that it would not
    **dict.fromkeys(("flag", "text", "text_re"), 1.0),
    **dict.fromkeys(("status", "origins", "claim", "happening"), 2.0),
    **dict.fromkeys(("concept", "country", "organisation", "profile", "match", "list_"), 4.0),
    **dict.fromkeys(("source", "language"), NEVER),
}
_A_STEP = 8.0  # what a probability short by one would count


def reach(
    ask: Selection, story: Story, now: datetime, thresholds: Mapping[str, float], *, held: bool
) -> float:
    """Return how far ASK is from coming out otherwise than HELD."""
    keys = [key for key in type(ask).model_fields if key in _THERE or key in ("label", "age", "happening")]
    asked = [key for key in keys if getattr(ask, key, None) is not None]
    each = [_one(key, ask, story, now, thresholds, held=held) for key in asked]
    return (min if held else max)(each, default=NEVER)


def _one(
    key: str, ask: Selection, story: Story, now: datetime, thresholds: Mapping[str, float], *, held: bool
) -> float:
    if key == "label":
        return _label(ask, story, thresholds)
    if key == "age":
        return _age(ask, story, now, held=held)
    if key == "happening" and not held:
        return _happening(ask, story)
    return (_THERE if held else _LACKING)[key]


def _label(ask: Selection, story: Story, thresholds: Mapping[str, float]) -> float:
    scores = scores_of(story)
    apart = [
        abs(scores[f"p.{label}"] - (thresholds.get(label, 0.5) if ask.at_least is None else ask.at_least))
        for label in ask.label or ()
    ]
    return 0.5 + _A_STEP * min(apart, default=1.0)


def _age(ask: Selection, story: Story, now: datetime, *, held: bool) -> float:
    """A story only gets older: what asks for an age at least will hold one day, what asks for one at most never again."""
    old = (now - since(story)).total_seconds() / 3600
    if ask.age and ask.age.at_most and (held or old <= hours(ask.age.at_most)):
        return 3.0
    return NEVER if held or not (ask.age and ask.age.at_least) else 3.0


def _happening(ask: Selection, story: Story) -> float:
    """The right deed by the wrong party, or said otherwise, is near; another deed is another story."""
    wanted = set(ask.happening.action or ()) if ask.happening else set()
    read = {happening.action for member in story.members for happening in member.reading.happenings}
    return 1.5 if not wanted or wanted & read else 4.0
