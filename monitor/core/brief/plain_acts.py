"""A headline that says in words of no action what somebody does -> the plain act, where it stands right behind who does it."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.brief.words.plain_acts import SHOWN
from monitor.core.kept import kept
from monitor.domain import ConceptHit, Happening, Modality

_TO_COME = r"\s(?:to|will) "


def plain_act(happening: Happening, text: str, language: str, hits: Sequence[ConceptHit]) -> Happening:
    """Return the happening as the plain act that its words show, else as it is."""
    if happening.action != "other" or len(happening.actor) != 1:
        return happening
    ends = [
        hit.end
        for hit in hits
        if hit.concept.lower() == happening.actor[0].lower() and happening.start <= hit.start < happening.end
    ]
    for id, words in SHOWN.items():
        if any(kept(rf"\s?(?:{words[language]})").match(text, end) for end in ends[:1]):
            ahead = kept(_TO_COME).match(text, ends[0])  # its own words, as *avoids*, deny nothing
            return replace(happening, action=id, modality=Modality.PLANNED if ahead else Modality.ASSERTED)
    return happening


_OPENS = 6  # characters before who acts: an article, a quotation mark


def plain_in_title(
    told: Sequence[Happening], title: str, language: str, hits: Sequence[ConceptHit]
) -> list[Happening]:
    """Return the plain act with which a headline opens, where the reading found nobody who acts in it."""
    if any(h.actor for h in told if h.start < len(title)):
        return []
    first = next(
        (h for h in hits if h.kind == "organisation" and h.start <= _OPENS and h.end <= len(title)), None
    )
    if first is None or kept(_TO_COME).match(title, first.end):
        return []
    seen = Happening("other", 0, len(title), actor=(first.concept,), modality=Modality.ASSERTED)
    found = plain_act(seen, title, language, hits)
    return [] if found is seen else [found]
