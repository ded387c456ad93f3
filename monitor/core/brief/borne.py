"""A happening and the sentence it was read in -> the same without who is only a place of it, or nothing where it is not borne out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core.brief.aimed import aimed, bound_for, only_met, sent_to
from monitor.core.brief.around import APART, clause_of, governed_by, own_statement
from monitor.core.brief.goods import talked_of, taxed
from monitor.core.brief.makers import is_maker
from monitor.core.brief.mentioned import judged, only_mentioned
from monitor.core.brief.name_in import is_adjective, is_part, is_place, names_a_site
from monitor.core.brief.nouns import Names
from monitor.core.brief.owing import owes
from monitor.core.brief.sayable import COMPANY_ACTS, LOCATED, STATE_ACTS, sayable
from monitor.core.brief.words.cues import CUES
from monitor.core.brief.words.places import CONDITION
from monitor.core.brief.words.reversals import (
    EXCEPTIONS,
    HELD,
    INTENDED,
    NEEDED,
    REVERSALS,
    TAKEN_BACK,
    UNLIKE,
    WARNED,
)
from monitor.core.brief.words.scopes import PLANNED_SCOPE, POSSIBLE_SCOPE, UNTOLD_SCOPE, WEIGHED
from monitor.core.brief.words.undone import INTENDED_ACTS, OPEN_ACTS, REFUSED, UNTOLD_ACTS
from monitor.core.kept import kept
from monitor.domain import ConceptHit, Happening, Modality

_OPENING = 700  # characters: a headline says in short what the lead says with its exceptions
_BEFORE = 40  # characters
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # *両社* is no name to a reader of French
_SUFFERED = frozenset({"accident", "insolvency", "strike"})
_OF_WORDS = frozenset({"accuse", "threaten", "retaliate", "investigate", "negotiate", "meet"})
_SPOKEN = frozenset({"accuse", "threaten", "retaliate", "ruling", "delay"})
_DAY = len("2026-01-31")
_OF_THEM = re.compile(r"(?:sian|nian|rian|lan|ean|ban|ese|ish|ian|ische?[nrms]?)$", re.IGNORECASE)
_SAYS = re.compile(
    r"(?:(?:a|ont) (?:annoncé|indiqué|déclaré|précisé|affirmé|fait savoir|assuré)|selon|d['’]après|according to|, said|laut|teilte|erklärte|dijo|informó|anunció|señaló|según)(?: (?:la|le|les|l['’]|the|die|der|das|el|los|las))? ?$",
    re.IGNORECASE,
)
_TALKS = frozenset({"negotiate", "meet", "threaten", "accuse", "shortage", "price_rise", "price_fall"})
_WITH = frozenset({"negotiate", "meet"})
_HEARD = STATE_ACTS | {"file_dispute", "investigate"}
_HEARING = frozenset({"wto", "icj", "icsid", "cit", "world_court"})
# an act that is talked about stands before who it would hit
_ABOUT = re.compile(r"\b(?:about|on|over|sur|sobre|über)\b [^,;.]{3,38}$", re.IGNORECASE)


def met(
    happening: Happening,
    text: str,
    language: str,
    hits: Sequence[ConceptHit],
    published: datetime | None = None,
) -> Happening:
    """Leave out who is only where it happens, and whom the sentence excepts from the measure."""
    inside = [hit for hit in hits if happening.start <= hit.start < happening.end]
    located = _is_located(happening)
    object_, modality = _things(happening, inside, text, language), happening.modality
    if _is_ahead(happening, published) or _is_intended(happening, text, language):
        modality = Modality.PLANNED
    elif modality is Modality.ASSERTED:
        modality = _left_undone(happening, inside, text, language)
    actor = _acting(happening.actor, inside, text, language)
    actor = tuple(id for id in actor if language != "ja" or not only_met(id, inside, text))
    if happening.action == "strike":  # a union that tells of a strike
        actor = tuple(id for id in actor if not _only_says(id, inside, text))
    told = happening.counterpart
    if (
        located or happening.start
    ):  # a headline may be filled from below; elsewhere who is not in the clause is of another
        told = tuple(id for id in told if any(hit.concept.lower() == id.lower() for hit in inside))
    if not happening.start:
        told = tuple(id for id in told if not _of_other_half(id, happening, hits, text))
    if modality is Modality.PLANNED and language == "en" and _done_first(happening, text):
        modality = Modality.ASSERTED
    others = _others(happening, told, inside, text, language, hits)
    return replace(happening, actor=actor, counterpart=others, object=object_, modality=modality)


def _is_located(happening: Happening) -> bool:
    """Say whether the country beside it is where it happens: there a firm puts a project off, a state no measure."""
    put_off = happening.action == "delay" and not any(_is_code(id) for id in happening.actor)
    return happening.action in LOCATED or put_off


_HALF = re.compile(rf"[;；]|\s[–—-]\s|{APART}")
_DONE_AND = re.compile(
    r"[A-Z][\w'’.&-]*(?: [A-Z][\w'’.&-]*){0,4} (?:has |have )?[a-z]+(?:ed|ut) (?!to\b)[^,;.]{2,60}? and (?:now )?(?:expects?|plans?|hopes?|aims?|wants?|will)\b"
)


def _of_other_half(id: str, happening: Happening, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a headline names a party only in a half that tells neither who acts nor on what."""
    end = text.find(" | ")
    halves = [0, *(m.end() for m in _HALF.finditer(text, 0, end if end >= 0 else len(text)))]

    def places(ids: Iterable[str]) -> set[int]:
        wanted = {one.lower() for one in ids}
        near = (h.start for h in hits if h.concept.lower() in wanted and (end < 0 or h.start < end))
        return {max(n for n, edge in enumerate(halves) if edge <= start) for start in near}

    own = places((*happening.actor, *happening.object))
    other = places((id,))
    return bool(own and other) and not own & other


def _done_first(happening: Happening, text: str) -> bool:
    """Say whether the act is done and only what follows is expected: *UMC halted its plant and expects full output*."""
    return _DONE_AND.match(text, happening.start) is not None


def _around(id: str, inside: Sequence[ConceptHit], hits: Sequence[ConceptHit]) -> Sequence[ConceptHit]:
    return inside if any(hit.concept.lower() == id.lower() for hit in inside) else hits


def _others(
    happening: Happening,
    told: Sequence[str],
    inside: Sequence[ConceptHit],
    text: str,
    language: str,
    hits: Sequence[ConceptHit],
) -> tuple[str, ...]:
    """Return of those who stand beside whoever acts the ones whom the act meets."""
    others = _named(happening, told, inside, text, language)
    others = tuple(
        id for id in others if aimed(id, happening, _around(id, inside, hits), text, language)
    )  # who stands only below the headline must be aimed at there
    others = tuple(id for id in others if sent_to(id, happening, inside, text, language))
    if happening.action in _ON_GOODS:  # *l'acier vietnamien*: whose goods they are says whom the duty meets
        others = tuple(id for id in told if id in others or _is_origin(id, inside, text))
    if happening.action in _SHIPPED:  # *puces Nexperia*: who makes the goods does not get them
        others = tuple(id for id in others if not is_maker(id, inside, text))
    if happening.action in _WITH:  # *in talks about sanctions on Boeing* are not with Boeing
        others = tuple(id for id in others if _stands_beside(id, inside, text))
    if (
        happening.action in _SOLD
    ):  # *buys a mine from Newmont* buys nothing of Newmont, *sells its stake in Teck* not to it
        others = tuple(id for id in others if not _is_other_side(id, happening, inside, text))
    if happening.action in _HEARD:  # who hears a case is not who it is against
        others = tuple(id for id in others if id not in _HEARING)
    if happening.action in _SOLD or (happening.action == "investigate" and not happening.object):
        others = tuple(id for id in others if not _only_theirs(id, inside, text))  # *an Indian group*
    if happening.action == "impose_sanctions":  # *27 Chinese firms* are not China
        others = tuple(id for id in others if not _only_theirs(id, inside, text))
    # *calls on Oman to close the strait* closes it to nobody
    asks = happening.action == "blockade_or_closure" and happening.modality is Modality.ASKED
    return () if others and (asks or _excepts(happening, text, language)) else others


def _named(
    happening: Happening, told: Sequence[str], inside: Sequence[ConceptHit], text: str, language: str
) -> tuple[str, ...]:
    """Return those who are no mere place in the clause, nor whose somebody is: but of listed firms this says where they are from."""
    others = _acting(told, inside, text, language, sites_only=_is_located(happening))
    if happening.action != "impose_export_control":
        return others
    theirs = [hit.concept.lower() for hit in inside if is_adjective(hit, text)]
    return tuple(id for id in told if id in others or id.lower() in theirs)


_ON_GOODS = frozenset({"raise_tariff", "cut_tariff", "ban_import"})
_MADE_IN = re.compile(
    r"(?:原产于|原产地为|产自|\boriginating (?:in|from) |\bmit Ursprung in |\boriginaires? (?:de |du |des |d['’])|\boriginari[oa]s? (?:de |del ))$"
)


def _is_origin(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a country stands as an adjective right beside goods: *cobre chileno*, *russischer Dünger*."""
    theirs = [hit for hit in hits if hit.concept.lower() == id.lower()]
    if any(_MADE_IN.search(text, max(0, hit.start - _BEFORE), hit.start) for hit in theirs):
        return True
    named = [hit for hit in theirs if is_adjective(hit, text)]
    goods = [hit for hit in hits if hit.kind in ("material", "product")]
    return any(
        text[hit.end : one.start] == " " or text[one.end : hit.start] == " " for hit in named for one in goods
    )


_SHIPPED = frozenset({"impose_export_control", "ease_export_control", "ban_import"})
_SOLD = frozenset({"buy_company", "sell_company"})
_FROM = re.compile(
    r"(?:\b(?:from|by|von|vom|an|auprès d[eu]|à|au|aux|a|al|de) (?:the |den |dem |la |le |el )?|从|由|向|d['’])$",
    re.IGNORECASE,
)
_BOUGHT = re.compile(
    r"\b(?:rachat|acquisition|reprise|OPA sur|prise de contrôle|übernahme|kauf|erwerb|compra|adquisición|takeover|purchase|buyout) (?:\w+ )?(?:de |d['’]|von |of |del )$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?:\b(?:to|an|à|au|aux|a|al) (?:the |den |die |das |dem |la |le |el )?|给|予)$", re.IGNORECASE
)


def _is_other_side(id: str, happening: Happening, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a party of a sale stands where the sentence for it would not have it: the seller, or what is sold."""
    named = [hit for hit in hits if hit.concept.lower() == id.lower()]
    buys = happening.action == "buy_company"
    ahead, behind = (_FROM, ("から", "より")) if buys else (_TO, ("に", "へ"))
    if buys and any(_BOUGHT.search(text, max(0, hit.start - _BEFORE), hit.start) for hit in named):
        return False  # *le rachat de Covestro*
    led = [
        bool(ahead.search(text, max(0, hit.start - _BEFORE), hit.start)) or text.startswith(behind, hit.end)
        for hit in named
    ]
    return any(led) if buys else not all(led)


def _is_ahead(happening: Happening, published: datetime | None) -> bool:
    """Say whether a measure told as done is dated behind its text: a headline's present tense is none."""
    day = happening.date or ""
    told_done = happening.modality is Modality.ASSERTED and happening.action in STATE_ACTS - {"extend"}
    return bool(
        told_done and len(day) == _DAY and published is not None and day > published.date().isoformat()
    )


# What a Chinese sentence says is already done, before what is expected of it: *已停产，预计11月复产*.
_DONE_FIRST = r"(?<=已)[^，。]{1,16}，(?:预计|有望|将|计划|拟|力争|争取).*"


def _is_intended(happening: Happening, text: str, language: str) -> bool:
    """Say whether a company's act told as done is one that the sentence plans."""
    told_done = happening.modality is Modality.ASSERTED and happening.action in COMPANY_ACTS - _SUFFERED
    parted = " " if language in ("ja", "zh") else "\n"  # a space parts two statements
    told = _sentence(text, happening).partition(parted)[0]
    told = kept(_DONE_FIRST).sub("", told)
    return bool(told_done and kept(INTENDED[language]).search(told))


def _left_undone(happening: Happening, inside: Sequence[ConceptHit], text: str, language: str) -> Modality:
    """Return how the clause leaves an act that was read as done: to come, possible, or done after all."""
    if happening.action in _TALKS | {"agreement_collapses", "accident"}:
        return Modality.ASSERTED
    own = own_statement(happening, inside, text, language)
    clause, governed = own or clause_of(happening, text), own or governed_by(happening, text)
    clause, governed = (kept(WEIGHED[language]).sub(" ", part) for part in (clause, governed))
    if kept(PLANNED_SCOPE[language]).search(governed):
        return Modality.PLANNED
    if kept(POSSIBLE_SCOPE[language]).search(governed):
        return Modality.POSSIBLE
    if kept(OPEN_ACTS[language]).search(clause):
        return Modality.POSSIBLE
    return Modality.PLANNED if kept(INTENDED_ACTS[language]).search(clause) else Modality.ASSERTED


def _things(happening: Happening, inside: Sequence[ConceptHit], text: str, language: str) -> tuple[str, ...]:
    """Return of the things in the clause those that the act is on."""
    things = tuple(id for id in happening.object if not bound_for(id, inside, text, language))
    if happening.action in COMPANY_ACTS:
        return _behind_actor(happening, inside)
    if happening.action == "meet":
        return tuple(id for id in things if talked_of(id, inside, text, language))
    if happening.action in ("raise_tariff", "cut_tariff"):
        return tuple(id for id in things if taxed(id, inside, text, language))
    return things


def _behind_actor(happening: Happening, hits: Sequence[ConceptHit]) -> tuple[str, ...]:
    """Keep of the things in the clause those behind the one who acts: *ships wait, BASF cuts output*."""
    acting = [hit.end for hit in hits if hit.concept.lower() in {id.lower() for id in happening.actor}]
    if not acting:
        return happening.object
    return tuple(id for id in happening.object if any(h.concept == id and h.start >= acting[0] for h in hits))


def _acting(
    ids: Iterable[str], hits: Sequence[ConceptHit], text: str, language: str, *, sites_only: bool = False
) -> tuple[str, ...]:
    at = names_a_site if sites_only else is_place
    return tuple(
        id
        for id in ids
        if not (
            named := [hit for hit in hits if hit.concept.lower() == id.lower() and not is_part(hit, hits)]
        )
        or not all(at(hit, text, language) or is_adjective(hit, text) for hit in named)
    )


def _only_theirs(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a country only stands in the clause as whose the firms are."""
    named = [hit for hit in hits if hit.concept.lower() == id.lower() and hit.kind == "country"]
    return bool(named) and all(
        _OF_THEM.search(text[hit.start : hit.end]) or is_adjective(hit, text) for hit in named
    )


def _stands_beside(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a party is named beside another: *with Japan*, *between China and Japan*, *中日*."""
    named = [hit for hit in hits if hit.concept.lower() == id.lower()]
    return not named or any(not _ABOUT.search(text[max(0, hit.start - _BEFORE) : hit.start]) for hit in named)


def _only_says(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    named = [hit for hit in hits if hit.concept.lower() == id.lower()]
    return bool(named) and all(_SAYS.search(text, 0, hit.start) for hit in named)


def _excepts(happening: Happening, text: str, language: str) -> bool:
    spared = kept(EXCEPTIONS[language]).search(text[:_OPENING]) if happening.start == 0 else None
    return bool(spared or kept(EXCEPTIONS[language]).search(_sentence(text, happening)))


def _sentence(text: str, happening: Happening) -> str:
    stop = re.search(r"[.!?]\s|。|$", text[happening.end :])
    return text[happening.start : happening.end + (stop.start() if stop else 0)]


_GIVEN_BACK = frozenset(
    {"ease_export_control", "ease_sanctions", "cut_tariff", "extend", "exempt"}
)  # by lifting or putting off; what is extended may itself be a suspension
_NOT_DONE = re.compile(
    "せず|しない|(?<=[：:，])(?:并)?未(?!来)|并未"
)  # of what is denied they say no more than that
_THREATENS = re.compile(
    r"\b(?:menac|amenaz|droh|threat)\w*|\bangedroht|脅|威胁", re.IGNORECASE
)  # told as that
_OF_TRADE = frozenset({"impose_export_control", "ban_import"})


def borne_out(
    happening: Happening, text: str, start: int, language: str, sure: frozenset[str], names: Names
) -> bool:
    """Say whether the sentence TEXT, which begins at START, bears it out.

    Its actor is a known name or one of the SURE ones, nothing turns a measure round, and no condition hangs over it.
    """
    known = all(id in names.concepts or _is_code(id) or id in sure for id in happening.actor)
    known = known and not any(_CJK.search(id) for id in happening.actor)
    told = kept(HELD[language]).sub(" ", text) if happening.action in _OF_TRADE else text
    told = _NOT_DONE.sub("", told) if happening.modality is Modality.DENIED else told
    told = _THREATENS.sub("", told) if happening.modality is Modality.THREATENED else told
    turning = TAKEN_BACK if happening.action in _GIVEN_BACK else REVERSALS
    turned = happening.action in STATE_ACTS and kept(turning[language]).search(told)
    other = UNLIKE.get(happening.action, {}).get(language)
    topic = text[happening.end - start :].startswith(":")  # what becomes of it stands behind the colon
    opens = (
        text.rfind(": ", 0, max(0, happening.start - start)) + 1
    )  # *reports on a build-up: the US threatens strikes*
    unlike = other and kept(other).search(text if topic else text[opens : happening.end - start])
    needed = NEEDED.get(happening.action, {}).get(language)
    if owes(happening, text, language) or (needed and not kept(needed).search(text)):
        return False
    if happening.modality is Modality.DENIED and (
        not _denies(text, language) or kept(REFUSED[language]).search(text)
    ):
        return (
            False  # *supply that does not depend on export licences* says nothing of who did not impose them
        )
    untold = happening.modality is Modality.ASSERTED and happening.action not in _TALKS
    clause = clause_of(_shifted(happening, start), text)
    if untold and (kept(UNTOLD_ACTS[language]).search(clause) or _is_judged(happening, clause, language)):
        return False
    if only_mentioned(happening.action, clause, language):
        return False
    whole = governed_by(_shifted(happening, start), text)
    if (
        happening.modality is not Modality.DENIED
        and happening.action not in _TALKS
        and kept(UNTOLD_SCOPE[language]).search(whole)
    ):
        return False
    # who threatens to do it unless something happens does threaten
    hanging = happening.modality is not Modality.THREATENED and kept(CONDITION[language]).search(text)
    threat = happening.action in _OF_WORDS or happening.modality is Modality.THREATENED
    warned = not threat and kept(WARNED[language]).search(text)
    return known and not (turned or unlike or hanging or warned) and sayable(happening, names)


def _is_judged(happening: Happening, clause: str, language: str) -> bool:
    return happening.action not in _SPOKEN and judged(clause, language)


def _shifted(happening: Happening, start: int) -> Happening:
    """Count the happening's place from the start of its sentence."""
    return replace(happening, start=max(0, happening.start - start), end=max(0, happening.end - start))


def _denies(text: str, language: str) -> bool:
    return bool(kept(CUES[language]["disclaimed"]).search(text) or _NOT_DONE.search(text))


def _is_code(id: str) -> bool:
    return len(id) == 2 and id.isascii() and id.isalpha()
