"""The lead in another language -> a true sentence on what happened, where and when, before the notes on the rest of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from monitor.core.brief.cities import KIND
from monitor.core.brief.events import Event, event, event_of
from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.houses import houses_of
from monitor.core.brief.nouns import Names, capital
from monitor.core.brief.numbers import at
from monitor.core.brief.pieces import Piece, pieces
from monitor.core.brief.units import Unit
from monitor.core.brief.words.leads import ACTS_BEHIND, ANNOUNCED, AT_HOUSE, HOUSE, LEADS, SAID
from monitor.core.brief.words.places import CONDITION, LOCATIVE
from monitor.core.kept import kept

_BEFORE = 40  # characters
_DOUBTED = frozenset({"hedged", "disclaimed", "claimed", "retracted"})
_HARBOUR = re.compile(r"^Hafen (?=[A-Z])")  # *Hafen Hamburg* lies in Hamburg
_RIGHT_IN = ("in", "en", "à")
_DAY = len("2026-01-31")
_IN = {"fr": fr.in_, "de": de.in_, "en": en.in_}
_AT_PORT = {"fr": ("port ", "au"), "de": ("Hafen ", "im"), "en": ("Port of", "at the")}
_AT = {"fr": "à", "de": "in", "en": "in"}


def lead(unit: Unit, titles: Sequence[Unit], language: str, names: Names) -> tuple[str, frozenset[str]]:
    """Return the sentence without its stop and the words that need not be said again; nothing where place and day are not known."""
    told = _told(unit, titles)
    if told is None or told.id not in LEADS or told.state == "open":
        return "", frozenset()
    found = pieces(unit, language, names, frozenset())
    houses = houses_of(told, unit, names, found)
    where, places = _where(unit, found, houses, language)
    when = _when(unit, found) if not told.state else None
    if not where and when is None:
        return "", frozenset()
    said = {piece.text.lower() for piece in places}
    if when is not None:
        said.add(when.text.lower())
    shown = {piece.text.lower() for piece in found if piece.kind == "noun" and told.shown_by(piece)}
    said |= {piece.text.lower() for piece in houses}
    whole = " ".join(part for part in (_of_whom(told, houses, language), where) if part)
    return _sentence(told, whole, when, language), frozenset(said | shown)


def placed(told: Event, language: str, names: Names) -> tuple[str, list[Piece]]:
    """Write at whom and where an event of a headline is, with the names said by that."""
    found = pieces(told.unit, language, names, frozenset())
    houses = houses_of(told, told.unit, names, found)
    near = [piece for piece in found if piece.kind != "country" or told.holds(piece)]
    where, places = _where(told.unit, near, houses, language)
    if not places or not told.holds(places[0]):
        where, places = _ahead_of(told, found, language)
    return " ".join(part for part in (_of_whom(told, houses, language), where) if part), [*houses, *places]


def _ahead_of(told: Event, found: Sequence[Piece], language: str) -> tuple[str, list[Piece]]:
    """Write the one place that a Japanese or Chinese clause names before its event: *江苏一化工厂爆炸*."""
    if told.unit.language not in ACTS_BEHIND:
        return "", []
    known = {(h.start, h.end) for h in (*told.unit.hits, *told.unit.terms) if h.kind in ("place", KIND)}
    before = [p for p in found if (p.start, p.end) in known and told.holds(p) and p.start < told.span[0]]
    if len(before) != 1:
        return "", []
    place = before[0]
    if place.noun is not None and place.noun.article:
        return _IN[language](place.noun), before
    port, in_it = _AT_PORT[language]
    return f"{in_it if place.text.startswith(port) else _AT[language]} {place.text}", before


def doubted(unit: Unit) -> bool:
    """Say whether the sentence denies what it speaks of, has it from hearsay, or sets it under a condition."""
    return bool(unit.cues & _DOUBTED) or bool(kept(CONDITION[unit.language]).search(unit.text))


def told_as(told: Event, words: tuple[str, str], where: str, language: str) -> str:
    """Say of an event, by its noun and how that agrees, that it was reported or announced, may come or is over."""
    return _formed(told, words, told.state or "titled", where, "", language)


def _of_whom(told: Event, houses: Sequence[Piece], language: str) -> str:
    """Write at whom, by whom or between whom it is: *at Murata*, *par Honda*, *zwischen Orano und EDF*."""
    at_, by, between = HOUSE[language]
    form = between if told.id == "contract" else at_ if told.id in AT_HOUSE else by
    return form.format(*(piece.text for piece in houses)) if houses else ""


def _told(unit: Unit, titles: Sequence[Unit]) -> Event | None:
    """Return what the sentence tells as the headline does; under a condition, or where the headline tells of something else, nothing."""
    headed = event(titles)
    if doubted(unit) or any(title.cues & _DOUBTED for title in titles):
        return None
    found = event_of(headed.id, unit) if headed is not None else event([unit])
    if found is not None and headed is not None and headed.state:
        found = replace(found, state=headed.state)
    return found


def _where(
    unit: Unit, found: Sequence[Piece], houses: Sequence[Piece], language: str
) -> tuple[str, list[Piece]]:
    """Write the place that the sentence says it happens in, with the country that stands there, too."""
    text = unit.member.entry.text
    known = {(h.start, h.end) for h in (*unit.hits, *unit.terms) if h.kind in ("place", KIND)}
    towns = [p for p in found if p.noun is not None and p.kind == "name" and stands_there(p, unit)]
    countries = [p for p in found if p.kind == "country" and p.noun is not None]
    for town in towns:
        beside = next(
            (p for p in countries if p.start > town.end and not text[town.end : p.start].strip(" ,(")), None
        )
        if beside:  # what stands before its country is a place, whoever knows it
            return f"{_AT[language]} {town.text} ({beside.text})", [town, beside]
        if (town.start, town.end) in known or any(
            text[h.end : town.start].strip() in _RIGHT_IN for h in houses
        ):
            return f"{_AT[language]} {_HARBOUR.sub('', town.text)}", [town]
    land = next((p for p in countries if stands_there(p, unit)), None)
    return (_IN[language](land.noun), [land]) if land is not None and land.noun is not None else ("", [])


def stands_there(piece: Piece, unit: Unit) -> bool:
    """Say whether the source sets it as a place: *in Chile*, *チリで*."""
    text = unit.member.entry.text
    ahead, behind = LOCATIVE[unit.language]
    before = text[max(unit.start, piece.start - _BEFORE) : piece.start]
    return bool(kept(ahead).search(before)) or bool(kept(behind, 0).match(text, piece.end))


def _when(unit: Unit, found: Sequence[Piece]) -> Piece | None:
    """Return the first day that is not ahead: since then, or on it."""
    published = unit.member.entry.published
    days = (
        p
        for p in found
        if p.kind == "date" and p.how in ("on", "since") and len(p.iso) == _DAY and p.iso[0] != "-"
    )
    return next((p for p in days if published is None or date.fromisoformat(p.iso) <= published.date()), None)


def _sentence(told: Event, where: str, when: Piece | None, language: str) -> str:
    kind = told.state or ("done" if when is not None and when.how == "on" else "lasting")
    day = (at(when.iso, language) if when.how == "on" else when.text) if when is not None else ""
    if language == "de" and not day and kind == "lasting":
        kind = "lasting_where"  # the verb is second
    return _formed(told, LEADS[told.id][language], kind, where, day, language)


def _formed(told: Event, words: tuple[str, str], kind: str, where: str, day: str, language: str) -> str:
    what, agrees = words
    forms, several = SAID[language], agrees.endswith("p")
    verbs = {key: forms[key].split("|")[several] for key in ("are", "were", "have", "is_") if key in forms}
    line = forms[kind].format(
        what=what,
        verb=forms["announced" if told.id in ANNOUNCED else "reported"],
        e="e" * agrees.startswith("f") + "s" * several,
        s="s" * several,
        where=f" {where}" if where else "",
        when=f" {day}" if day else "",
        where_=f"{where} " if where else "",
        when_=f"{day} " if day else "",
        **verbs,
    )
    return capital(line.strip())
