"""The parties of a clause and a cue -> who acts and who is acted on."""

import re
from collections.abc import Sequence

from monitor.core.happenings.actors_cjk import acting as acting_cjk
from monitor.core.happenings.actors_cjk import firm_of
from monitor.core.happenings.at_home import named
from monitor.core.happenings.cue import Role
from monitor.core.happenings.free import bound, free_of, looks
from monitor.core.happenings.owning import compound, genitive, owner_of
from monitor.core.happenings.party import Party, row_of
from monitor.core.happenings.telling import only_feels, only_tells

CJK = ("ja", "zh")


def split(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> tuple[list[Party], list[Party]]:
    """Tell the parties NEAR a cue apart: those who act, and those it is about."""
    if role is Role.VERB and _suffers(text, language, cue, near):
        role = Role.PASSIVE
    able = [party for party in near if cue[0] == cue[1] or not only_feels(text, language, cue, party)]
    acting = _acting(text, language, cue, role, able)
    return acting, [party for party in near if party not in acting]


def _acting(text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]) -> list[Party]:
    if role is Role.NOBODY or not near:
        return []
    if language in CJK:
        return firm_of(text, acting_cjk(text, language, cue, near), near)
    found = _by(text, language, cue, near, passive=role is Role.PASSIVE)
    if found is None and role is Role.VERB and language in ("fr", "es"):
        found = _leading(text, language, cue, near)  # `Bruselas plantea limitar la compra de imanes chinos`
    if found is None and language == "de":
        found = compound(text, cue, near) or genitive(text, cue, near)
    if found is None and role is not Role.PASSIVE:
        found = _right_before(text, language, cue, near)  # `Colombia grava productos ecuatorianos`
        owning = [party for party in near if not only_tells(text, language, cue, role, party)]
        if cue[0] < cue[1]:  # what no cue tells belongs to nobody: `liefert Gallium nach Deutschland`
            found = found or owner_of(text, language, cue, role, owning)
        found = found or _subject(text, language, cue, role, near)
    if found is None:
        return []
    led = bound(text, language, found)  # `against Poland and Hungary over import bans`: then they all are
    able = [party for party in near if led or party is found or not bound(text, language, party)]
    return row_of(text, named(text, found, near), able)


# `une ville russe attaquée`, `pétrolier iranien touché`: of whose country it is, what is struck; `L'armée russe a attaqué` has a verb before.
_STRUCK = re.compile(
    r" (?:a été |ont été |est |sont |fue |fueron |es |son |ha sido |han sido )?(?:[\w-]+(?:ée?s?|ad[oa]s?|id[oa]s?)|détruite?s?|atteinte?s?|abattue?s?|pris[oe]?s?)\b"
)


def _suffers(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> bool:
    """Is the thing of a state, told by an adjective, what a participle strikes?"""
    if language not in ("fr", "es"):
        return False
    told = (_STRUCK.match(text, p.end) for p in near if text[p.start].islower() and p.end - p.start > 3)
    return any(match and match.start() < cue[1] and cue[0] < match.end() for match in told)


def _right_before(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """The subject that nothing parts from its verb, where adjectives stand behind their nouns."""
    if language not in ("fr", "es"):
        return None
    beside = (p for p in free_of(text, language, near) if p.end + 1 == cue[0] and text[p.start].isupper())
    return next(beside, None)


def _leading(text: str, language: str, cue: tuple[int, int], near: Sequence[Party]) -> Party | None:
    """A subject with a capital before its verb, ahead of adjectives behind the object."""
    able = (p for p in free_of(text, language, near) if p.end < cue[0])
    subjects = [p for p in able if text[p.start].isupper() or _of_organ(text, p)]
    return _best(text, subjects, cue) if subjects else None


# `La marine française arraisonne un pétrolier russe`: the adjective tells whose organ acts.
_ORGAN = re.compile(
    r"(?:^|[|:»] ?)(?:l['’]|la |le |les |el |los |las )?(?:marine|armée|police|justice|gouvernement|douanes?|garde-côtes|gendarmerie|forces|ministère|président|parlement|sénat|autorités|diplomatie"
    r"|marina|armada|ejército|policía|justicia|gobierno|aduana|guardia costera|fuerzas|ministerio|president[ea]|parlamento|congreso|senado|autoridades|cancillería) (?:armées |armadas )?$",
    re.IGNORECASE,
)


def _of_organ(text: str, party: Party) -> bool:
    return _ORGAN.search(text, max(0, party.start - 40), party.start) is not None


def _by(
    text: str, language: str, cue: tuple[int, int], near: Sequence[Party], *, passive: bool
) -> Party | None:
    """Who stands after `by`: far off only of a passive."""
    doers = [party for party in near if looks(text, "by", language, party)]
    if passive:
        return doers[0] if doers else None
    if doers and language == "de" and any(p.end < cue[0] for p in free_of(text, language, near)):
        doers = [party for party in doers if _BY_ALONE.search(text, 0, party.start)]
    return next((party for party in doers if 0 <= party.start - cue[1] < _BY_NEAR), None)


_BY_ALONE = re.compile(r"\bdurch (?:die |den |das )?$")  # `von` may tell whose the object is as well


def _subject(
    text: str, language: str, cue: tuple[int, int], role: Role, near: Sequence[Party]
) -> Party | None:
    free = free_of(text, language, near)
    subjects = [party for party in free if party.start < cue[0]]
    if subjects:
        able = [party for party in subjects if not only_tells(text, language, cue, role, party)]
        return _best(text, able, cue) if able else None
    doer = next((party for party in near if looks(text, "by", language, party)), None)
    if doer or not free:
        return doer
    if language in ("fr", "es"):  # `des drones russes endommagent`
        return next((party for party in free if party.end <= cue[1] and text[party.start].islower()), None)
    inverted = language == "de" and near[0].start >= cue[0] and free[0].start - cue[0] < 40
    inverted = inverted and "," not in text[cue[1] : free[0].start] and not _named_before(text, cue[0])
    inner = role is Role.NOUN and free[0].end <= cue[1]
    return free[0] if inverted or inner else None  # in German the subject may stand after the verb


_BY_NEAR = 24
# Capitals that begin a German clause and are no subject: `Erneut kritisiert Peking ...`.
_NO_SUBJECT = (
    r"(?:In|Im|Am|An|Auf|Bei|Beim|Nach|Vor|Mit|Ohne|Trotz|Wegen|Aus|Von|Vom|Zu|Zum|Zur|Für|Gegen|Seit|Unter|Über|Um|Durch|Während|Jetzt|Nun|Heute|Gestern"
    r"|Morgen|Erneut|Wieder|Auch|Dann|Dort|Hier|So|Darum|Deshalb|Damit|Dabei|Dafür|Daher|Immer|Noch|Nur|Schon|Bald|Künftig|Bisher|Laut|Zudem|Erstmals|Erst"
    r"|Angeblich|Offenbar|Plötzlich|Warum|Wie|Was|Wann|Wen|Wo|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Scharf|Deutlich|Öffentlich)\b"
)
_SUBJECT = re.compile(
    rf"(?:^|[.:;|–»“\"+] ?)(?!{_NO_SUBJECT})(?:(?:Der|Die|Das|Ein|Eine|Mehrere|Viele|Zwei|Drei) )?[A-ZÄÖÜ][\wäöüß-]{{2,}}(?: [A-ZÄÖÜ][\wäöüß-]+){{0,2}} $"
)


def _named_before(text: str, cue: int) -> bool:
    """`Harvard-Ökonom kritisiert ... Russlandpolitik`: somebody no lexicon knows stands before the verb."""
    return text[cue : cue + 1].islower() and _SUBJECT.search(text, max(0, cue - 70), cue) is not None


_BREAK = re.compile(
    r", | (?:as|while|after|despite|when|which|that|dass|weil|nachdem|que|qui|alors que|mientras|and|und|et|y) ",
    re.IGNORECASE,
)


def _best(text: str, subjects: Sequence[Party], cue: tuple[int, int]) -> Party | None:
    """The subject after the last break before the cue, else the first one of the clause."""
    ends = {party.end for party in subjects}  # `Norway and Peru sign`: this `and` breaks nothing
    breaks = [
        match.end() for match in _BREAK.finditer(text, subjects[0].end, cue[0]) if match.start() not in ends
    ]
    for party in reversed(subjects):
        if breaks and party.start >= breaks[-1] - 1:
            return next(other for other in subjects if other.start >= breaks[-1] - 1)
    other = breaks and text[breaks[-1] - 2] == "," and _STRANGER.fullmatch(text, breaks[-1], cue[0])
    return None if other else subjects[0]


_STRANGER = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+ ){1,3}")  # `G7 planen ..., Prigoschin beklagt`
