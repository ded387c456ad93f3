"""A headline in which somebody denies an act -> a sentence that says so, and leaves open whether it was done or only planned."""

import re

from monitor.core.brief.faces import face_of
from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.happened import VAGUE, action_name, named
from monitor.core.brief.nouns import Names, capital, lowered, noun
from monitor.core.brief.numbers import joined
from monitor.core.brief.units import Unit
from monitor.core.brief.words.actions import MUTUAL
from monitor.core.brief.words.undone import DENIES
from monitor.core.kept import kept
from monitor.domain import Happening, Modality

_OPENS = 6  # characters before who denies it: an article, a quotation mark
_WHO = {"fr": fr.the, "de": lambda noun: de.bare(noun, "nom"), "en": en.the}
_SAYS = {
    "fr": ("dément", "démentent"),
    "de": ("dementiert", "dementieren"),
    "en": ("denies reports of", "deny reports of"),
}
_MANY_FR = re.compile(r"^\w+[sx]\b")
_FEMININE_FR = re.compile(r"^\w*(?:ion|té|ance|ence|ture|aisse|ausse|uste|ève|ise|énurie|uête|ontre|ainte)\b")


def denied(happening: Happening, unit: Unit, language: str, names: Names) -> str:
    """Say that who acts denies it; nothing where the headline does not begin with who denies."""
    if happening.modality is not Modality.DENIED or not happening.actor or not _opens(happening, unit):
        return ""
    if not action_name(happening.action, language):
        return ""
    actors = [noun(id, language, names) for id in happening.actor]
    who = joined([_WHO[language](one) for one in actors], language)
    several = len(actors) > 1 or actors[0].plural
    return capital(f"{who} {_SAYS[language][several]} {_what(happening, unit, language, names)}")


def _what(happening: Happening, unit: Unit, language: str, names: Names) -> str:
    """Name the act; a party beside talks or deals may be of what they are, and stays out."""
    open_ = happening.action in MUTUAL or happening.action in VAGUE
    told = Happening(
        happening.action,
        happening.start,
        happening.end,
        object=happening.object,
        counterpart=() if open_ else happening.counterpart,
    )
    act = lowered(named(told, language, names, face_of(happening, unit)), language)
    return _any(act) if language == "fr" else act


def _any(act: str) -> str:
    """Set *tout*, *toute* or *des* before a French noun."""
    if _MANY_FR.match(act):
        return f"des {act}"
    return f"{'toute' if _FEMININE_FR.match(act) else 'tout'} {act}"


def _opens(happening: Happening, unit: Unit) -> bool:
    wanted = {id.lower() for id in happening.actor}
    text = unit.member.entry.text
    return any(
        hit.start - unit.start <= _OPENS and kept(DENIES[unit.language]).match(text, hit.end)
        for hit in unit.hits
        if hit.concept.lower() in wanted
    )
