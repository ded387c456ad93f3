"""A headline that says in words of no action what somebody does -> the plain act, where it stands right behind who does it."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.brief.lifted import EASED
from monitor.core.brief.words.plain_acts import SHOWN
from monitor.core.happenings.firms import unknown_name
from monitor.core.kept import kept
from monitor.domain import ConceptHit, Happening, Modality

# *volverá al mar Rojo*, *wird ... kehren*: it is still to come.
_TO_COME = {
    "en": r"\s(?:to|will) ",
    "de": r"\s(?:wird|werden|will|wollen) ",
    "fr": r"\s(?:va|vont|\w+(?:era|ira|ront)) ",
    "es": r"\s(?:va a|van a|\w+(?:ará|erá|irá)n?) ",
    "ja": r"(?!)",
    "zh": r"\s?(?:将|拟|计划)",
}
_WITHOUT_SPACES = ("ja", "zh")


def plain_act(happening: Happening, text: str, language: str, hits: Sequence[ConceptHit]) -> Happening:
    """Return the happening as the plain act that its words show, else as it is; a plan that is given up is no plan."""
    asked = _asked(happening)
    if len(happening.actor) != 1 or not asked:
        return happening
    ends = [
        hit.end
        for hit in hits
        if hit.concept.lower() == happening.actor[0].lower() and happening.start <= hit.start < happening.end
    ]
    for id in asked:
        if any(kept(rf"\s?(?:{SHOWN[id][language]})").match(text, end) for end in ends[:1]):
            ahead = kept(_TO_COME[language]).match(text, ends[0])  # its own words, as *avoids*, deny nothing
            return replace(happening, action=id, modality=Modality.PLANNED if ahead else Modality.ASSERTED)
    return happening


def _asked(happening: Happening) -> tuple[str, ...]:
    """Return the plain acts for which its words are asked: any where it is no other act, else what turns the act round."""
    if happening.action == "other":
        return tuple(SHOWN)
    if "force_majeure" in happening.object:
        return ("lift_force_majeure",)
    if happening.action == "buy_company" and happening.modality is Modality.DENIED:
        return ("withdraw_offer",)
    planned = happening.modality is Modality.PLANNED and happening.action not in EASED
    return ("drop_plan",) if planned else ()


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
    if first is None:
        return _of_unknown(title, language)
    if kept(_TO_COME[language]).match(title, first.end):
        return []
    seen = Happening("other", 0, len(title), actor=(first.concept,), modality=Modality.ASSERTED)
    found = plain_act(seen, title, language, hits)
    return [] if found is seen else [found]


def _of_unknown(title: str, language: str) -> list[Happening]:
    """Return the plain act of a firm that the lexicon does not know: *Nexans relève ses objectifs*."""
    if language in _WITHOUT_SPACES:
        return []
    for id, words in SHOWN.items():
        verb = kept(rf"(?<= )(?:{words[language]})").search(title)
        span = unknown_name(title, language, (0, len(title)), verb.start()) if verb else None
        if verb and span and span[0] <= _OPENS and not title[span[1] : verb.start()].strip():
            return [Happening(id, 0, len(title), actor=(title[slice(*span)],), modality=Modality.ASSERTED)]
    return []
