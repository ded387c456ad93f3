"""Relevance for action: action items of the assessment and dated happenings ahead, urgent and strategic."""

import re
from collections.abc import Mapping, Sequence

from monitor.core.brief.frame import Frame
from monitor.core.brief.grammar import Noun, de, en, fr, polish
from monitor.core.brief.nouns import noun
from monitor.core.brief.numbers import day
from monitor.core.brief.units import Unit
from monitor.core.brief.words.owners import owner
from monitor.core.brief.words.phrases import PHRASES
from monitor.domain import ActionClass, ActionItem, Evidence, Section, Statement

_CARRIERS = frozenset({"ships"})  # what carries goods is none to lay in stock of
_MOST = 5  # items of a class in one briefing
_PLACE = re.compile(r"(\b\w+ |)\{(material|supplier|country)\}")
_UNNAMED = {  # what is said where neither profile nor story names one
    "fr": {
        "material": "matières concernées",
        "supplier": "le fournisseur concerné",
        "country": "pays concernés",
    },
    "de": {
        "material": "betroffene Stoffe",
        "supplier": "den betroffenen Lieferanten",
        "country": "betroffene Länder",
    },
    "en": {
        "material": "materials concerned",
        "supplier": "the supplier concerned",
        "country": "the countries concerned",
    },
}

_UNNAMED_DATIVE = "betroffenen Stoffen"
_DATIVE = ("von", "bei", "zu", "an", "mit", "aus")


def action(frame: Frame) -> Section:
    urgent = (*foremost(frame, items(frame, ActionClass.URGENT)), *_dated(frame, frame.placed.urgent))
    strategic = (
        *foremost(frame, items(frame, ActionClass.STRATEGIC)),
        *_dated(frame, frame.placed.strategic),
    )
    return frame.section(
        "action",
        frame.part(urgent, "urgent", empty="no_action"),
        frame.part(strategic, "strategic", empty="no_action"),
    )


def _dated(frame: Frame, units: list[Unit]) -> tuple[Statement, ...]:
    """Say what is ahead; that a sentence names some things is nothing to do."""
    names_only = PHRASES[frame.language]["topics"].partition("{")[0].strip(" :\u202f")
    said = frame.say(units, dated=True)
    return tuple(s for s in said if names_only not in (s.label, s.text[: len(names_only)]))


def foremost(frame: Frame, found: Sequence[Statement], most: int = _MOST) -> tuple[Statement, ...]:
    """Return the items FOUND of the gravest rules; a longer list is no help to whoever has to begin, the story holds it."""
    if len(found) <= most + 1:
        return tuple(found)
    rest = frame.words["more_items"].format(count=len(found) - most)
    return (*found[:most], frame.note(rest, *found[most].evidence))


def items(frame: Frame, action_class: ActionClass) -> tuple[Statement, ...]:
    return tuple(
        item(frame, i)
        for i in frame.assessment.actions
        if i.action_class is action_class and i.state != "done"
    )


def worded(frame: Frame, found: ActionItem) -> str:
    """Return what is to do in the rulebook's words, the places in them filled."""
    known = frame.rulebook.actions.get(found.action)
    return _filled(frame, frame.title_of(known.title), found) if known else found.action


def unnamed(text: str, language: str) -> str:
    """Fill the places of an action's words where no story is at hand to name what they stand for."""
    return filled(
        text, {place: Noun(word, article=False) for place, word in _UNNAMED[language].items()}, language
    )


def item(frame: Frame, found: ActionItem) -> Statement:
    """Write an action, with due date and owner beside it."""
    text = worded(frame, found)
    evidence = [Evidence("rule", found.rule), *found.evidence]
    if found.profile_line:
        evidence.append(Evidence("profile", found.profile_line))
    details = []
    if found.due:
        details.append(frame.words["due"].format(date=day(found.due, frame.language)))
    if found.owner:
        details.append(frame.words["owner"].format(owner=owner(found.owner, frame.language)))
    if found.state == "taken" and found.by:
        details.append(frame.words["taken"].format(who=found.by))
    tail = f" ({', '.join(details)})" if details else ""
    return Statement(
        polish(f"{text}{tail}", frame.language), tuple(evidence), "ours", due=found.due, owner=found.owner
    )


def _filled(frame: Frame, text: str, found: ActionItem) -> str:
    """Put the nouns where the rulebook's words leave a place, with the article the language wants there."""
    return filled(text, _nouns(frame, found), frame.language)


def filled(text: str, nouns: Mapping[str, Noun], language: str) -> str:
    return _PLACE.sub(lambda place: _set(place[1], nouns[place[2]], place[2], language), text)


def _set(before: str, named: Noun, place: str, language: str) -> str:
    word = before.strip()
    if language == "en" and place == "country":
        return before + en.the(named)
    if language == "de" and place == "material" and word in _DATIVE:
        return before + (_UNNAMED_DATIVE if named.text == _UNNAMED["de"][place] else de.bare_dative(named))
    unnamed_supplier = named.text == _UNNAMED.get(language, {}).get(place) and place == "supplier"
    if language == "fr" and word == "de" and unnamed_supplier:
        return f"du {named.text.removeprefix('le ')}"
    if language == "de" and word == "von" and unnamed_supplier:
        return f"de{'r'} {named.text.removeprefix('den ')}"
    if language != "fr" or word in ("en", "sans") or not named.article:
        return before + named.text
    if word == "de":
        return fr.of(named) if place == "country" else fr.elided("de", named.text)
    return before + fr.the(named)


def _nouns(frame: Frame, found: ActionItem) -> dict[str, Noun]:
    """Return material, supplier and country of the profile lines that were hit, else what the story is about."""
    profile, reading = frame.rulebook.profile, frame.member.reading
    hit = [piece.ref for piece in found.evidence if piece.kind == "profile"]
    material = next((m.concept for m in profile.materials if f"material/{m.id}" in hit), "")
    supplier = next((s for s in profile.suppliers if f"supplier/{s.id}" in hit), None)
    country = supplier.country if supplier else next(iter(reading.countries), "")
    told = next((id for id in reading.materials if id not in _CARRIERS), "")
    ids = {"material": material or told, "country": country}
    unnamed = _UNNAMED[frame.language]
    named = {
        place: noun(id, frame.language, frame.names) if id else Noun(unnamed[place], article=False)
        for place, id in ids.items()
    }
    return named | {"supplier": Noun(supplier.name if supplier else unnamed["supplier"], article=False)}
