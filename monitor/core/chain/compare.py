"""What was expected + what was seen -> every expectation that failed: its place, what was asked, what came."""

import json
from collections.abc import Callable, Iterable, Iterator

from monitor.core.chain.failure import Failure, Found
from monitor.core.chain.messages import of_messages, of_silence, short
from monitor.core.chain.model import Expected
from monitor.core.chain.seen import Seen, Told
from monitor.core.rules.facts import flags_of
from monitor.core.selection import CountAsk


def compare(asked: Expected, seen: Seen) -> Found:
    """Go through everything of ASKED that was not so."""
    for error in seen.failures:
        yield Failure((), "every step to do its work", error)
    if asked.is_empty:
        yield from of_silence(seen, ())
        return
    yield from of_messages(asked, seen)
    if asked.stories is not None and len(seen.stories) != asked.stories:
        yield Failure(("stories",), str(asked.stories), _stories(seen))
    if asked.about_story:
        yield from _of_story(asked, seen)


def _of_story(asked: Expected, seen: Seen) -> Found:
    told = seen.of(asked.entry)
    if told is None:
        which = f"a story with the entry {asked.entry}" if asked.entry else "one story; say which by entry"
        yield Failure(("entry",) if asked.entry else (), which, _stories(seen))
        return
    for name, check in _CHECKS.items():
        if getattr(asked, name) is not None:
            yield from check(asked, told)


def _stories(seen: Seen) -> str:
    groups = " | ".join(", ".join(told.names()) for told in seen.stories)
    return f"{len(seen.stories)} stories: {groups}" if groups else "no story"


def _all_of(key: str, wanted: Iterable[str], there: Iterable[str], got: str) -> Found:
    had = set(there)
    for at, word in enumerate(wanted):
        if word not in had:
            yield Failure((key, at), word, got)


def _none_of(key: str, unwanted: Iterable[str], there: Iterable[str], got: str) -> Found:
    had = set(there)
    for at, word in enumerate(unwanted):
        if word in had:
            yield Failure((key, at), f"not {word}", got)


def _held(told: Told) -> set[str]:
    return {label for member in told.story.members for label in member.reading.held}


def _label_words(told: Told) -> str:
    """Return the labels that hold, and the nearest of those that do not."""
    scores = {(s.probability, s.label) for member in told.story.members for s in member.reading.labels}
    missed = [(p, label) for p, label in sorted(scores, reverse=True) if label not in _held(told)]
    near = ", ".join(f"{label} {p:.2f}" for p, label in missed[:3])
    return (", ".join(sorted(_held(told))) or "no label") + (f" (not reached: {near})" if near else "")


def _labels(asked: Expected, told: Told) -> Found:
    yield from _all_of("labels", asked.labels or (), _held(told), _label_words(told))


def _no_labels(asked: Expected, told: Told) -> Found:
    yield from _none_of("no_labels", asked.no_labels or (), _held(told), _label_words(told))


def _flags(asked: Expected, told: Told) -> Found:
    flags = flags_of(told.story)
    yield from _all_of("flags", asked.flags or (), flags, ", ".join(sorted(flags)) or "no flag")


def _no_flags(asked: Expected, told: Told) -> Found:
    flags = flags_of(told.story)
    yield from _none_of("no_flags", asked.no_flags or (), flags, ", ".join(sorted(flags)))


def _matched(told: Told) -> str:
    points = [
        f"{m.rule} {m.points:+d}{'' if m.alerts else ' (experimental)'}" for m in told.assessment.matches
    ]
    return f"{', '.join(points) or 'no rule'} = {told.assessment.score}"


def _rules(asked: Expected, told: Told) -> Found:
    matched = [match.rule for match in told.assessment.matches]
    yield from _all_of("rules", asked.rules or (), matched, _matched(told))


def _no_rules(asked: Expected, told: Told) -> Found:
    matched = [match.rule for match in told.assessment.matches]
    yield from _none_of("no_rules", asked.no_rules or (), matched, _matched(told))


def _actions(asked: Expected, told: Told) -> Found:
    there = [item.action for item in told.assessment.actions]
    yield from _all_of("actions", asked.actions or (), there, ", ".join(there) or "no action")


def _score(asked: Expected, told: Told) -> Found:
    yield from _number("score", asked.score, told.assessment.score, _matched(told))


def _origins(asked: Expected, told: Told) -> Found:
    names = [origin.name for origin in told.story.verification.origins]
    yield from _number("origins", asked.origins, len(names), f"{len(names)}: {', '.join(names)}")


def _number(key: str, asked: int | CountAsk | None, value: int, got: str) -> Found:
    if isinstance(asked, CountAsk):
        low, high = asked.at_least, asked.at_most
        if (low is not None and value < low) or (high is not None and value > high):
            yield Failure((key,), " and ".join(_bounds(asked)), got)
    elif asked is not None and value != asked:
        yield Failure((key,), str(asked), got)


def _bounds(asked: CountAsk) -> Iterator[str]:
    if asked.at_least is not None:
        yield f"at least {asked.at_least}"
    if asked.at_most is not None:
        yield f"at most {asked.at_most}"


def _same(key: str, value: Callable[[Told], str], hint: Callable[[Told], str] | None = None) -> "_Check":
    def check(asked: Expected, told: Told) -> Found:
        wanted, there = str(getattr(asked, key)), value(told)
        if wanted != there:
            yield Failure((key,), wanted, f"{there} ({hint(told)})" if hint else there)

    return check


def _languages(asked: Expected, told: Told) -> Found:
    there = told.story.languages
    if sorted(asked.languages or ()) != sorted(there):
        yield Failure(("languages",), short(asked.languages), short(there))


def _entries(asked: Expected, told: Told) -> Found:
    if sorted(asked.entries or ()) != sorted(told.names()):
        yield Failure(("entries",), short(asked.entries), short(told.names()))


def _silenced(asked: Expected, told: Told) -> Found:
    muted = told.alert is not None and told.alert.state == "suppressed"
    if muted is not asked.silenced:
        state = told.alert.state if told.alert else f"no alert: {told.reason}"
        yield Failure(("silenced",), json.dumps(asked.silenced), state)


_Check = Callable[[Expected, Told], Found]
_CHECKS: dict[str, _Check] = {
    "entries": _entries,
    "labels": _labels,
    "no_labels": _no_labels,
    "languages": _languages,
    "flags": _flags,
    "no_flags": _no_flags,
    "status": _same("status", lambda told: told.story.verification.status.value),
    "origins": _origins,
    "score": _score,
    "severity": _same("severity", lambda told: told.assessment.severity.name, _matched),
    "rules": _rules,
    "no_rules": _no_rules,
    "action_class": _same("action_class", lambda told: told.assessment.action_class.value, _matched),
    "actions": _actions,
    "reason": _same("reason", lambda told: told.reason.value, _matched),
    "silenced": _silenced,
}
