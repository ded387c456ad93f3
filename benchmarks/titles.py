"""A briefing's title and its story -> what in it the headline and the first sentences do not show: a party, a thing, or the act."""

import re
from collections.abc import Iterator
from typing import Any

from monitor.core.brief.words.events import EVENTS, NAMES
from monitor.domain import Briefing, Evidence, Story

_OPENING = 900  # characters: the headline and what is told first
# Acts, and the kinds of event of which a text must speak in which one is told.
_SHOWN = {
    "impose_export_control": ("controls",), "ease_export_control": ("controls", "granted"), "impose_sanctions": ("sanctions", "listed"), "ease_sanctions": ("sanctions",),
    "raise_tariff": ("tariffs", "antidumping", "levy"), "cut_tariff": ("tariffs", "truce"), "sign_agreement": ("contract", "venture", "talks"), "negotiate": ("talks",),
    "open_capacity": ("plant", "investment"), "halt_capacity": ("halted", "closed", "power", "fire", "cyber"), "invest": ("investment", "plant"), "buy_company": ("stake",),
    "strike": ("strike",), "insolvency": ("insolvency",), "nationalise": ("nationalised",), "layoffs": ("layoffs",), "shortage": ("shortage",),
}  # fmt: skip


def loose_titles(briefing: Briefing, story: Story, lexicon: Any) -> Iterator[str]:
    """Yield one line for each part of a title told in our words that the opening of the text does not show."""
    title = briefing.title
    span = next((e for e in title.evidence if e.kind == "span"), None)
    if title.mark == "quote" or span is None:
        return
    member = next(m for m in story.members if m.entry.id == span.entry_id)
    if member.reading.language == briefing.language:
        return
    text = member.entry.text[:_OPENING]
    named = {hit.concept.lower() for hit in member.reading.hits if hit.start < _OPENING}
    for id in (e.ref for e in title.evidence if e.kind == "concept"):
        if id.lower() not in named and id not in text and not _is_organ_of(id, named, lexicon):
            yield f"{id}: {title.text}"
    if not any(row[briefing.language] in title.text for row in NAMES.values()):
        yield from _acts(title.text, span, member, text)


def _is_organ_of(id: str, named: set[str], lexicon: Any) -> bool:
    """Say whether the text names the state whose organ it is, or the organ of the state."""
    return any(
        (held := lexicon.concepts.get(one)) and (held.country or "").lower() == id.lower() for one in named
    )


def _acts(title: str, span: Evidence, member: Any, text: str) -> Iterator[str]:
    language = member.reading.language
    told = [h for h in member.reading.happenings if (h.start, h.end) == (span.start, span.end)]
    for happening in told[:1]:
        kinds = _SHOWN.get(happening.action, ())
        shown = any(re.search(EVENTS[kind].get(language, "(?!)"), text, re.IGNORECASE) for kind in kinds)
        if kinds and not shown:
            yield f"{happening.action}: {title}"
