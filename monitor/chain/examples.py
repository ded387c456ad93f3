"""Texts and what a rule must say of each + the real reader -> those of which it says something else, and why."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core.rules import Compiled
from monitor.core.rules.explain import explain
from monitor.domain import Entry, Member, Story
from monitor.sockets import Reads

Example = tuple[str, str, bool]  # the rule, a text, whether the rule must hold
AT_ONCE = 256


def wrong(examples: Sequence[Example], reader: Reads, compiled: Compiled, now: datetime) -> dict[int, str]:
    """Return by its number each of EXAMPLES that went the other way, with the selections that decided."""
    texts = sorted({text for _, text, _ in examples})
    if not texts or not compiled.rules:
        return {}
    stories = dict(_stories(texts, reader, now))
    held = compiled.held(compiled.facts([stories[text] for text in texts], now))
    rows = dict(zip(texts, held.iter_rows(named=True), strict=True))
    found = [at for at, (rule, text, hit) in enumerate(examples) if rows[text][rule] is not hit]
    return {at: _why(examples[at][0], stories[examples[at][1]], compiled, now) for at in found}


def _why(rule: str, story: Story, compiled: Compiled, now: datetime) -> str:
    return next(verdict.why for verdict in explain(story, compiled, now) if verdict.rule == rule)


def _stories(texts: Sequence[str], reader: Reads, now: datetime) -> list[tuple[str, Story]]:
    found: list[tuple[str, Story]] = []
    for begin in range(0, len(texts), AT_ONCE):
        batch = [_entry(begin + n, text, now) for n, text in enumerate(texts[begin : begin + AT_ONCE], 1)]
        read = zip(batch, reader.read(batch), strict=True)
        found += [(one.title, Story(one.id, (Member(one, reading),))) for one, reading in read]
    return found


def _entry(id_: int, text: str, now: datetime) -> Entry:
    return Entry("example", str(id_), text, now, now, published=now, reliability="B", id=id_)
