"""Texts and what a rule must say of each + the real reader -> those of which it says something else, and why."""

from collections.abc import Sequence
from datetime import datetime

from monitor.core.rules import Compiled, explain
from monitor.domain import Entry, Member, Story
from monitor.sockets import Reads

Example = tuple[str, str, bool]  # the rule, a text, whether the rule must hold
AT_ONCE = 256


def wrong(examples: Sequence[Example], reader: Reads, compiled: Compiled, now: datetime) -> dict[int, str]:
    """Return by its number each of EXAMPLES that went the other way, with the selections that decided."""
    texts = sorted({text for _, text, _ in examples})
    verdicts = {text: _held(story, compiled, now) for text, story in _stories(texts, reader, now)}
    found = enumerate((verdicts[text][rule], hit) for rule, text, hit in examples)
    return {at: why for at, ((held, why), hit) in found if held is not hit}


def _held(story: Story, compiled: Compiled, now: datetime) -> dict[str, tuple[bool, str]]:
    return {verdict.rule: (verdict.held, verdict.why) for verdict in explain(story, compiled, now)}


def _stories(texts: Sequence[str], reader: Reads, now: datetime) -> list[tuple[str, Story]]:
    found: list[tuple[str, Story]] = []
    for begin in range(0, len(texts), AT_ONCE):
        batch = [_entry(begin + n, text, now) for n, text in enumerate(texts[begin : begin + AT_ONCE], 1)]
        read = zip(batch, reader.read(batch), strict=True)
        found += [(one.title, Story(one.id, (Member(one, reading),))) for one, reading in read]
    return found


def _entry(id_: int, text: str, now: datetime) -> Entry:
    return Entry("example", str(id_), text, now, now, published=now, reliability="B", id=id_)
