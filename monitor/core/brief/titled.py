"""Headline and lead of a report -> its title in the reader's language."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from monitor.core.brief.beside import holds, with_beside, year_of
from monitor.core.brief.denied import denied
from monitor.core.brief.entitled import entitled
from monitor.core.brief.events import Event, event, heads, is_backdrop, past_year
from monitor.core.brief.faces import face_of
from monitor.core.brief.frame import Frame
from monitor.core.brief.gloss import topics
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.happened import VAGUE, WHOLE, priced, says_of_what
from monitor.core.brief.lifted import dropped
from monitor.core.brief.mentioned import only_mentioned
from monitor.core.brief.nouns import capital, role
from monitor.core.brief.numbers import joined
from monitor.core.brief.pieces import Piece
from monitor.core.brief.say import concepts, tellable, told_of
from monitor.core.brief.shares import only_shares
from monitor.core.brief.signed_off import signed_off
from monitor.core.brief.trends import trend
from monitor.core.brief.units import Unit
from monitor.core.brief.words.events import GENERAL, LOCATED, OFFICES
from monitor.core.brief.words.moves import PRICED
from monitor.core.brief.words.plain_acts import PLAIN
from monitor.core.brief.words.undone import REFUSED
from monitor.core.kept import kept
from monitor.domain import Evidence, Happening, Modality, Statement

# Words set above a headline are no name: *Correction*, *EN DIRECT*, *TEMOIGNAGES*.
_NOTICE = re.compile(
    r"corre[cç]\w*|korrektur|berichtigung|rectifica\w*|rectificatif|update|(?:en )?direct[eo]?|en vivo|live\w*|t[eé]moignages?|cartes?|vid[eé]os?|exclusi[fv]\w*"
    r"|r[eé]cits?|reportages?|enqu[eê]tes?|d[eé]cryptages?|infographies?|entretiens?|eilmeldung|exklusiv|newsticker|(?:sz )?plus\w*|sz|meinung\w+|última hora|urgente?|(?:die )?news",
    re.IGNORECASE,
)
# Behind a name: for whom it is meant, or what lies near: neither does anything in it.
_NOT_ITSELF = re.compile(r"向け|-(?:Territorium|Gebiet|Luftraum|Küste)")
_NO_TITLE = frozenset(
    {"halt_capacity", "accuse", "threaten", "accident", "delay", "extend"}
)  # too vague alone
# Acts of which the sentence says little: what headline and lead name stands beside it.
_SAID_BESIDE = frozenset(
    {
        "impose_sanctions",
        "ease_sanctions",
        "strike",
        "layoffs",
        "insolvency",
        "ban_company",
        "nationalise",
        "sell_company",
    }
)
_TELLERS = ("media", "agency")  # who tells it has no part in it
_OF_THREATS = re.compile(r"\b(?:droh|bedroh|menac|amenaz|amag|threat)|脅|威胁|恐吓", re.IGNORECASE)
_AT_SOMEBODY = frozenset({"accuse"})  # says enough with whom it is aimed at
_AIMED = frozenset({"impose_sanctions", "ban_company", "nationalise"})
_OF_PRICES = frozenset({"price_rise", "price_fall"})
_MOST_NAMED, _MOST_SPOKEN = 3, 3  # names and nouns of a title that no happening gives


def title(frame: Frame) -> Statement:
    """Say the main happening; the source's own headline where the reader reads its language."""
    entry = frame.member.entry
    evidence = Evidence("span", "", entry.id, 0, len(entry.title), entry.title)
    if frame.member.reading.language == frame.language:
        return Statement(polish(entry.title, frame.language), (evidence,))
    return (
        _denied_title(frame)
        or _turned(frame, _trend_title(frame) or _said_title(frame))
        or Statement(
            quoted(entry.title, frame.member.reading.language),
            (evidence,),
            "quote",
            quote_language=frame.member.reading.language,
        )
    )


def _turned(frame: Frame, said: Statement | None) -> Statement | None:
    """Say before a title said anew that its text corrects or withdraws another, or denies what it speaks of."""
    cues = frozenset(cue for unit in frame.units if unit.title for cue in unit.cues)
    key = "correction" if "retracted" in cues else "denial" if "disclaimed" in cues else ""
    if said is None or not key:
        return said
    return replace(said, text=polish(f"{frame.words[key]} – {said.text}", frame.language))


def _said_title(frame: Frame) -> Statement | None:
    """Say the main act, where headline or lead say all of it; else name the event, or of what they speak."""
    if any("disclaimed" in unit.cues for unit in frame.units if unit.title):
        return _topic_title(frame)
    main = _main(frame)
    face = face_of(*main) if main is not None else ""
    act = _act(frame, *main) if main is not None else None
    told = _dropped_plan(frame) or event(_opening(frame)) or _shown_by_act(_opening(frame))
    if main is not None and (_says_it(main[0], face, frame) or _is_planned(main[0], told)):
        return act
    if act is not None and main is not None and main[1].title and _says_little(main[0]):
        return _with_names(frame, main, told)
    if told is not None and told.unit.title and told.state == "open":
        return None  # *no strike*, *not shut*: its own words say it best
    bare = act if face not in _NO_TITLE or _is_put_off(main, frame) else None
    own = bare is not None and main is not None and main[1].title
    if own and main is not None and told is not None and (_is_beside(told) or heads(told, main[0].start)):
        return bare  # what the headline tells, though of little, goes before what stands below or behind it
    acts = any(_acts(h) for u in frame.units if u.title for h in u.happenings)
    if told is not None and not told.unit.title and acts:
        told = None  # *threatens to stop titanium*: what its lead gives as the reason is not what it tells
    read = _as_read(told) if told is not None and told.state != "open" else None
    found = _event_title(frame, read) if read is not None and read.state != "open" else None
    if told is not None and not told.unit.title:
        found = _moved_title(frame) or found  # what its lead speaks of is rather the reason
    return found or bare or _moved_title(frame) or _topic_title(frame)


def _main(frame: Frame) -> tuple[Happening, Unit] | None:
    """Return the main act, but for what below a headline only gives the reason, or the ground for what it asks."""
    main = main_happening(frame)
    if main is not None and not main[1].title and any(unit.asks for unit in frame.units if unit.title):
        return None
    return None if main is not None and _gives_a_reason(frame, *main) else main


def _is_put_off(main: tuple[Happening, Unit] | None, frame: Frame) -> bool:
    """Say whether firms put something off: that is a project of theirs."""
    acting = main[0].actor if main is not None and main[0].action == "delay" else ()
    return bool(acting) and all(role(id, frame.names) == "company" for id in acting)


def _says_it(main: Happening, face: str, frame: Frame) -> bool:
    if face in _NO_TITLE and not main.object and not main.counterpart:
        return False  # *two states delayed a measure*
    if face == "threaten":  # *warns Iran of*: no threat in so many words
        said = _OF_THREATS.search(frame.member.entry.text, main.start, main.end)
        return bool(said and main.counterpart and main.modality is Modality.THREATENED)
    if face in _AT_SOMEBODY and main.counterpart and main.modality is Modality.ASSERTED:
        return True
    return face not in VAGUE and (face in WHOLE or says_of_what(main, frame.names))


def _is_planned(main: Happening, told: Event | None) -> bool:
    """Say whether the event that may come is the halt that somebody plans: who plans it says more."""
    ahead = told is not None and told.id == "halted" and told.state in ("possible", "planned")
    return ahead and main.modality is Modality.PLANNED and main.action == "halt_capacity"


def _gives_a_reason(frame: Frame, main: Happening, own: Unit) -> bool:
    """Say whether it stands below a headline in which somebody will do, or may do, something else, or a price moved."""
    ahead = [h for unit in frame.units if unit.title for h in unit.happenings if _acts(h) or _is_priced(h)]
    return bool(ahead) and not own.title and all(h.action != main.action for h in ahead)


def _is_priced(happening: Happening) -> bool:
    return (
        happening.action in _OF_PRICES and bool(happening.object) and happening.modality is Modality.ASSERTED
    )


def _acts(happening: Happening) -> bool:
    return bool(happening.actor) and happening.modality in (
        Modality.THREATENED,
        Modality.PLANNED,
        Modality.POSSIBLE,
    )


def _is_beside(told: Event) -> bool:
    """Say whether it stands below the headline or behind its news, or is a ship taken, of which who took it says more."""
    return not told.unit.title or told.id == "hijacked" or is_backdrop(told)


def _trend_title(frame: Frame) -> Statement | None:
    """Say of what the headline gives a share or where it led that it moved, if nobody acts in it: *exports of copper fell 8%*."""
    if _main(frame) is not None:
        return None
    for unit in (unit for unit in frame.units if unit.title):
        if said := trend(unit, frame.language, frame.names):
            return Statement(polish(capital(said), frame.language), (unit.evidence, *concepts(unit)))
    return None


def _moved_title(frame: Frame) -> Statement | None:
    """Say of what the headline tells that nobody does: *The price of cobalt rose*."""
    for unit in (unit for unit in frame.units if unit.title):
        moved = next((h for h in unit.happenings if h.action in _OF_PRICES and h.object), None)
        counted = {h.concept for h in unit.hits if h.kind == "indicator"}
        other = bool(counted) and not counted & PRICED  # *exports fall*: no price does
        other = other or unit.asks or only_shares(unit.text, unit.language)
        if moved is not None and moved.modality is Modality.ASSERTED and not other:
            said = priced(moved, frame.language, frame.names)
            span = Evidence("span", "", frame.member.entry.id, moved.start, moved.end, unit.text)
            return Statement(polish(said, frame.language), (unit.evidence, span))
    return None


# What an event's acts are, and the acts that take it back.
_ACTS = {
    "controls": ("impose_export_control", "ease_export_control"),
    "tariffs": ("raise_tariff", "cut_tariff"),
    "sanctions": ("impose_sanctions", "ease_sanctions"),
    "strike": ("strike", ""),
    "halted": ("halt_capacity", ""),
    "closed": ("blockade_or_closure", ""),
    "shortage": ("shortage", ""),
    "insolvency": ("insolvency", ""),
}


# Acts that a headline may tell in words that name no event: *walk off the job*.
_NAMED = {"strike": "strike", "insolvency": "insolvency", "shortage": "shortage", "layoffs": "layoffs"}
_STATES = {Modality.ASSERTED: "", Modality.DENIED: "over", Modality.PLANNED: "planned"}


def _shown_by_act(opening: Sequence[Unit]) -> Event | None:
    for unit in opening:
        for h in (h for h in unit.happenings if h.action in _NAMED):
            span = (h.start, h.end)
            return Event(_NAMED[h.action], unit, span, span, _STATES.get(h.modality, "possible"))
    return None


_MEASURES = {act: id for id, (act, _) in _ACTS.items()} | {"ban_import": "controls"}


def _dropped_plan(frame: Frame) -> Event | None:
    """Return the measure that a headline says is planned no more, as averted."""
    for unit in (unit for unit in frame.units if unit.title):
        for h in unit.happenings:
            if h.action in _MEASURES and dropped(h, unit.member.entry.text, unit.language):
                return Event(_MEASURES[h.action], unit, (h.start, h.end), (h.start, h.end), "over")
    return None


def _as_read(told: Event) -> Event:
    """Return the event as its sentence was read: a ban that is not lifted is not over, a strike that is ended is."""
    if told.id not in _ACTS:
        return told
    act, back = _ACTS[told.id]
    if only_mentioned(act, told.unit.member.entry.text[slice(*told.clause)], told.unit.language):
        return replace(told, state="")
    read = {h.action: h.modality for h in reversed(told.unit.happenings)}
    if act in read:
        refused = read[act] is Modality.DENIED and kept(REFUSED[told.unit.language]).search(told.unit.text)
        state = "open" if refused else _STATES.get(read[act], "possible")
        return (
            told
            if read[act] is Modality.ASSERTED and told.state == "possible"
            else replace(told, state=state)
        )
    stays = back in read and read[back] is not Modality.ASSERTED
    return replace(told, state="") if stays and told.state == "over" else told


def _act(frame: Frame, main: Happening, own: Unit) -> Statement:
    text = frame.member.entry.text
    span = Evidence("span", "", frame.member.entry.id, main.start, main.end, text[main.start : main.end])
    named = tuple(Evidence("concept", id) for id in (*main.actor, *main.object, *main.counterpart))
    said = with_beside(told_of(main, own, frame.language, frame.names), year_of(main, own))
    return Statement(polish(said, frame.language), (span, *named))


def _opening(frame: Frame) -> list[Unit]:
    """Return the headline and, of one report, what is told first below it."""
    titles = [unit for unit in frame.units if unit.title]
    return titles if frame.listed else [*titles, *frame.placed.lead]


def _pieces(frame: Frame) -> tuple[list[Piece], list[Piece]]:
    """Return whom headline and lead name, and the things of which they speak."""
    opening = _opening(frame)
    found = [piece for unit in opening for piece in topics(unit, frame.language, frame.names)]
    places = {(h.start, h.end) for unit in opening for h in unit.hits if h.kind == "place"}
    text = frame.member.entry.text
    found = [p for p in found if not _NOT_ITSELF.match(text, p.end)]
    outlet = range(signed_off(frame.member.entry.title), len(frame.member.entry.title))
    found = [p for p in found if p.start not in outlet or p.kind == "country"]
    telling = [h for u in opening for h in u.hits if role(h.concept, frame.names) in _TELLERS]
    found = [p for p in found if not any(p.start < h.end and h.start < p.end for h in telling)]
    who = [p for p in found if _names_one(p, places) and not _NOTICE.fullmatch(p.text)]
    return _apart(who), [piece for piece in found if not _names_one(piece, places)]


def _says_little(main: Happening) -> bool:
    return main.action in _SAID_BESIDE or main.action in PLAIN


def _with_names(frame: Frame, main: tuple[Happening, Unit], told: Event | None) -> Statement:
    """Set whom and of what headline and lead speak behind the act: *Verkor plans to cut jobs (Dunkerque)*."""
    happening, own = main
    if happening.action in _AIMED:  # at whom, or at what, its words do not say for sure: *a firm from Dubai*
        happening = replace(happening, object=(), counterpart=())
    act = _act(frame, happening, own)
    text = with_beside(act.text, _apart_from(frame, happening, told))
    return replace(act, text=polish(text, frame.language), evidence=(*act.evidence, *_of_opening(frame)))


def _apart_from(frame: Frame, main: Happening, told: Event | None) -> list[str]:
    """Write whom and of what headline and lead speak beside who acts."""
    acting = {id.lower() for id in main.actor}
    own = [(h.start, h.end) for u in _opening(frame) for h in u.hits if h.concept.lower() in acting]
    who, of = _beside(frame, told)
    return [p.text for p in (*who, *of) if not any(p.start < end and start < p.end for start, end in own)]


def _denied_title(frame: Frame) -> Statement | None:
    """Say who denies what, where the headline begins with who does."""
    for unit in (unit for unit in frame.units if unit.title):
        for happening in unit.happenings:
            if "retracted" not in unit.cues and (
                said := denied(happening, unit, frame.language, frame.names)
            ):
                text = with_beside(said, _apart_from(frame, happening, None))
                return Statement(polish(text, frame.language), _of_opening(frame))
    return None


def _beside(frame: Frame, told: Event | None) -> tuple[list[Piece], list[Piece]]:
    """Return whom headline and lead name with an event, and of what it is; without one, whom the headline names."""
    named, things = _pieces(frame)
    telling = [p for p in things if p.text.lower() not in GENERAL]
    materials = _apart([p for p in telling if p.material])
    if told is None:
        edge = max((u.end for u in frame.units if u.title), default=0)
        return [p for p in named if p.start < edge], materials
    of = materials or _apart([p for p in telling if told.holds(p) and not told.shown_by(p)])
    return _who(frame, told, named), of


def _event_title(frame: Frame, told: Event) -> Statement | None:
    who, of = _beside(frame, told)
    if not who and not of and not told.unit.title:
        return None
    line = with_beside(entitled(told, who, of, frame.language, frame.names), _years(told))
    return Statement(polish(capital(line), frame.language), _of_opening(frame))


def _years(told: Event) -> list[str]:
    """Return the year of what is long past, by the words or by what was read of them."""
    if year := past_year(told.unit):
        return [year]
    return next((years for h in told.unit.happenings if (years := year_of(h, told.unit))), [])


def _who(frame: Frame, told: Event, named: Sequence[Piece]) -> list[Piece]:
    """Name whom the event's own clause names; where that is hardly anybody, whom headline or lead name beside them."""
    own = [piece for piece in named if told.holds(piece)]
    if len(own) > 1:
        return own
    edge = max((u.end for u in frame.units if u.title), default=0)
    lead = [piece for piece in named if piece not in own and piece.start >= edge]
    states = [piece for piece in named if piece not in own and piece.start < edge and piece.kind == "country"]
    beside = [piece for piece in lead if piece.kind != "country"]
    if own and own[0].kind == "country" and states and told.id not in LOCATED:
        return [*own, *states]  # *the EU, Russia*
    return [*own, *beside] or lead or states or list(named)


def _of_opening(frame: Frame) -> tuple[Evidence, ...]:
    evidence = [e for unit in _opening(frame) for e in (unit.evidence, *concepts(unit))]
    return tuple(dict.fromkeys(evidence))


def _topic_title(frame: Frame) -> Statement | None:
    """Name of what headline and lead speak, then whom they name: *Wages, working hours: Port of Montreal*."""
    named, things = _pieces(frame)
    who = [piece.text for piece in named][:_MOST_NAMED]
    office = kept(OFFICES[frame.language])
    words = dict.fromkeys(piece.text for piece in things if not office.fullmatch(piece.text.lower()))
    words = {w: None for w in words if w.lower() not in GENERAL} or words
    spoken = [w for w in words if not any(w.lower() in n.lower() for n in who)][:_MOST_SPOKEN]
    if not who or not spoken:  # two words that hang in the air tell nobody what happened
        return None
    line = f"{joined(spoken, frame.language)}: {', '.join(who)}"
    return Statement(polish(capital(line), frame.language), _of_opening(frame))


def _names_one(piece: Piece, places: Collection[tuple[int, int]]) -> bool:
    """Say whether it is a name, or a body or place that takes an article: *the Ministry of Commerce*, *le canal de Panama*."""
    return piece.kind != "noun" or bool(piece.noun and piece.noun.place) or (piece.start, piece.end) in places


def _apart(found: Sequence[Piece]) -> list[Piece]:
    """Leave out what is said twice, or is part of another: *Lynas* beside *Lynas Rare Earths*."""
    once = {piece.text: piece for piece in reversed(found)}
    texts = list(dict.fromkeys(piece.text for piece in found))
    return [once[t] for t in texts if not any(t != other and holds(other, t) for other in texts)]


def main_happening(frame: Frame) -> tuple[Happening, Unit] | None:
    """Return the first happening that has words and an actor, of title and lead only, with its sentence."""
    told = [(h, unit) for unit in _opening(frame) for h in unit.happenings if h.actor]
    near = [(h, unit) for h, unit in told if tellable(h, unit, frame.names)]
    return next((each for each in near if each[0].object or each[0].counterpart), next(iter(near), None))
