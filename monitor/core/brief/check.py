"""Fact check: what is to verify, each naming the thing, and what is corroborated by whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from monitor.core.brief.accounts import (
    OFFICIAL,
    Accounts,
    accounts,
    of_a_house,
    of_itself,
    own_word,
    role_of,
)
from monitor.core.brief.article import SUPPLIED
from monitor.core.brief.body import against
from monitor.core.brief.compared import figure_name, valued
from monitor.core.brief.frame import Frame
from monitor.core.brief.gloss import glossed, speaks_of
from monitor.core.brief.grammar import polish, quoted
from monitor.core.brief.nouns import Names, capital, lowered
from monitor.core.brief.numbers import amount, day, joined, measured
from monitor.core.brief.pieces import dates
from monitor.core.brief.place import doubtful, unquantified
from monitor.core.brief.say import resolved, shortened, under_no
from monitor.core.brief.slight import KINDS, SLIGHT, SLIGHT_ANEW, slight
from monitor.core.brief.unchecked import with_what_is_unchecked
from monitor.core.brief.units import Unit
from monitor.core.brief.words.headings import LETTERS
from monitor.domain import Claim, Evidence, Figure, Section, Statement

_OR = {"fr": "ou", "de": "oder", "en": "or"}
_NEAR = 0.2  # two figures further apart than this share are rather of two things
_MOST_CONTRADICTIONS = 4
_KINDS = (
    "retracted",
    "disclaimed",
    "anonymous",
    "relayed",
    "unquantified",
    "provisional",
    "hedged",
    "claimed",
    "interested",
    "party",
    "estimate",
)
_EARLIER = re.compile(
    r".{0,12}?(?:earlier|previous|last year|zuvor|vorjahr|plus tôt|auparavant|précédent|antes|anterior|前年|前期|上年|去年)",
    re.IGNORECASE,
)
_CALLED = {"voiced": "claimed", "countered": "disclaimed"}  # the kinds of grammar that have a name already
_TURNED = frozenset({"retracted", "disclaimed"})
_OF_TITLES = _TURNED | {"provisional"}
_SAID = _OF_TITLES | {"countered", "claimed", "relayed"}  # to verify with or without a figure
_OF_FIGURES = frozenset({"interested", "estimate", "party"})
_ONE_SIDE = ("interested", "party", "claimed")  # the plainest first
_MOST_ABOUT = 6  # things that a quoted sentence is said to be about
_UNSURE = frozenset({"anonymous", "hedged"})
_ALSO_OPINION = ("fr", "es")  # languages in which who reckons and who holds is one verb
_FIRMS = frozenset({"term_group", "term_operator", "term_producer"})
_BODIES = frozenset({"term_association", "term_union"})
_CONTRAST = re.compile(
    r"\b(?:while|whereas|but|however|against|während|hingegen|dagegen|aber|tandis|alors que|mais|contre|mientras|pero|frente a)\b|一方|に対し|而|但|则",
    re.IGNORECASE,
)


def check(frame: Frame) -> Section:
    points = (*_dates(frame), *_origin(frame), *doubts(frame))
    return frame.section(
        "check",
        frame.part(points, "verify", empty="nothing_verify"),
        frame.part(_held(frame), "held", empty="nothing_held"),
    )


def doubts(frame: Frame) -> tuple[Statement, ...]:
    """Return what of the story itself is to verify, the gravest first."""
    told = tuple(accounts(frame.units))
    return (*_disputed(frame), *_own(frame, told), *_doubts(frame, told))


def _dates(frame: Frame) -> tuple[Statement, ...]:
    entry = frame.member.entry
    if entry.published is None:
        return (frame.note(frame.words["undated_note"], mark="verify"),)
    if entry.published > frame.now or "future" in entry.flags:
        text = frame.words["future_note"].format(date=day(entry.published.date(), frame.language))
        return (frame.note(text, mark="verify"),)
    return ()


def _origin(frame: Frame) -> tuple[Statement, ...]:
    origins = frame.story.verification.origins
    if len(origins) > 1 or any(o.primary for o in origins):
        return ()
    if not origins or origins[0].name == SUPPLIED:
        return (frame.note(frame.words["no_origin"], Evidence("verification", "origins"), mark="verify"),)
    origin = frame.called(origins[0].name, frame.member.entry.id)
    text = frame.words["single_origin"].format(origin=origin)
    return (frame.note(text, Evidence("verification", "origins"), frame.entry_evidence, mark="verify"),)


def _disputed(frame: Frame) -> tuple[Statement, ...]:
    found = frame.story.verification
    return tuple(against(frame, figure) for figure in (*found.disputed, *found.updated))


def _own(frame: Frame, told: Sequence[Accounts]) -> tuple[Statement, ...]:
    """Find two figures of one text that seem to be of the same thing at the same time and do not agree."""
    held = [
        (claim, unit)
        for unit in frame.units
        if not unit.title
        for claim in unit.claims
        if claim.value and claim.value > 0 and unit.stands(claim) and claim.unit != "date"
    ]
    found = []
    for (first, one), (second, other) in combinations(held, 2):
        if _set_against(first, second, one) if one is other else _contradicts(first, second):
            both = _either((first.value or 0, second.value or 0), first.unit, frame.language)
            what = _indicator(frame, first.indicator or second.indicator)
            text = f"{what}: {both}." if what else f"{both}."
            found.append(
                frame.note(
                    text, one.evidence, other.evidence, mark="verify", label=frame.words["contradiction"]
                )
            )
    accounted = [_two_accounts(frame, two) for two in told]
    return tuple({said.text: said for said in (*accounted, *found)}.values())[:_MOST_CONTRADICTIONS]


def _two_accounts(frame: Frame, two: Accounts) -> Statement:
    """Set two figures that a text gives of one thing side by side; of two days, say the sentence."""
    evidence = dict.fromkeys((two.first.evidence, two.second.evidence))
    source = two.first.language
    pair = (
        _both(two.figures, frame.language)
        if two.figures
        else joined([piece.text for piece in dates(two.first, frame.language)], frame.language)
    )
    sentences = dict.fromkeys(unit.text for unit in (two.first, two.second))
    between = "。" if source in ("ja", "zh") else " "
    said = f"{pair} – {quoted(shortened(between.join(sentences)), source)}"
    label = frame.words["contradiction" if two.figures else "two_accounts"]
    return frame.note(said, *evidence, mark="verify", label=label)


def _both(figures: tuple[Claim, Claim], language: str) -> str:
    """Write two figures; a span, or one in a unit of its own, is written whole."""
    one, other = figures
    if one.unit == other.unit and one.high is None and other.high is None:
        return _either((one.value or 0, other.value or 0), one.unit, language)
    return f"{amount(one, language)} {_OR[language]} {amount(other, language)}"


def _either(figures: tuple[float, float], unit: str | None, language: str) -> str:
    """Write two figures of one unit, which is said once behind numbers: *74 ou 58 navires*, *$2 million or $3 million*."""
    one, other = (measured(value, unit, language) for value in figures)
    number, space, of_it = one.partition("\xa0" if "\xa0" in one else " ")
    once = bool(space) and number[-1:].isdigit() and number[0].isdigit() and other.endswith(space + of_it)
    return f"{number if once else one} {_OR[language]} {other}"


def _indicator(frame: Frame, id: str | None) -> str:
    return capital(frame.names.name(id, frame.language)) if id in frame.names.concepts and id else ""


def _comparable(claim: Claim) -> bool:
    return bool(claim.as_of) and claim.unit != "percent"


def _set_against(first: Claim, second: Claim, unit: Unit) -> bool:
    """Say whether one sentence sets two figures of the same unit and time against each other."""
    between = unit.member.entry.text[first.end : second.start]
    alike = first.unit == second.unit and first.as_of == second.as_of and first.unit not in (None, "count")
    before = _EARLIER.match(unit.member.entry.text, second.end)
    return alike and not before and _near(first, second) and bool(_CONTRAST.search(between))


def _near(first: Claim, second: Claim) -> bool:
    if first.value is None or second.value is None:
        return False
    return 0 < abs(first.value - second.value) <= _NEAR * first.value


def _contradicts(first: Claim, second: Claim) -> bool:
    """Say whether two figures of one unit and time are near, but not the same, and nothing tells their things apart."""
    if not (_comparable(first) and _comparable(second)):
        return False
    if first.unit != second.unit or first.as_of != second.as_of or not _near(first, second):
        return False
    if first.indicator and second.indicator and first.indicator != second.indicator:
        return False
    if first.of and second.of and not set(first.of) & set(second.of):
        return False
    return bool(first.indicator or second.indicator)


def _doubts(frame: Frame, told: Sequence[Accounts]) -> tuple[Statement, ...]:
    compared = [two.first.start for two in told]
    found = (_marked(frame, unit) for unit in with_what_is_unchecked(frame.units))
    asked = [
        unit
        for unit in found
        if (unit.cues & _OF_TITLES if unit.title else _asks(unit))
        and not (unit.start in compared and not unit.cues & (_UNSURE | _TURNED))
    ]
    grave = [_doubt(frame, unit, _kinds(unit)) for unit in sorted(asked, key=_gravity)]
    return (*grave, *_slighter(frame, {unit.start for unit in asked} | set(compared)))


def _slighter(frame: Frame, told: set[int]) -> Iterator[Statement]:
    """Yield what only the grammar of a sentence behind the lead leaves to check, the gravest first."""
    body = [unit for unit in frame.units if not unit.title][1:]
    left = ((kinds, unit) for unit in body if unit.start not in told and (kinds := slight(unit)))
    for kinds, unit in sorted(left, key=lambda one: KINDS.index(one[0][0])):
        said = _doubt(frame, unit, [_CALLED.get(kind, kind) for kind in kinds[:2]])
        mark = SLIGHT if unit.language == frame.language else SLIGHT_ANEW
        yield replace(said, evidence=(*said.evidence, mark))


def _gravity(unit: Unit) -> int:
    """Order doubts by their gravest kind: who is not named and what is not counted come before somebody's estimate."""
    return next((at for at, kind in enumerate(_KINDS) if _is(unit, kind)), len(_KINDS))


def _marked(frame: Frame, unit: Unit) -> Unit:
    """Note of a figure that it comes from the very house that the text is about, or from another that speaks of itself."""
    unit = _of_no_house(unit, frame.names)
    if of_itself(unit, frame.units, frame.names):
        return replace(unit, cues=unit.cues | {"interested"})
    if own_word(unit, frame.units, frame.names):
        return replace(unit, cues=unit.cues | {"party" if _figured(unit) else "claimed"})
    return replace(unit, cues=unit.cues | {"party"}) if of_a_house(unit, frame.names) else unit


def _of_no_house(unit: Unit, names: Names) -> Unit:
    """Take back that a company speaks of itself where an authority does, which has no interest in it, or an association."""
    if "interested" in unit.cues and _state_says(unit):
        return replace(unit, cues=unit.cues - {"interested"} | {"party"})
    if "interested" not in unit.cues or any(hit.concept in _FIRMS for hit in unit.terms) or unit.names:
        return unit
    roles = {role_of(hit.concept, names) for hit in unit.hits if hit.kind == "organisation"}
    if roles and roles <= OFFICIAL:
        return replace(unit, cues=unit.cues - {"interested"})
    bodies = any(hit.concept in _BODIES for hit in unit.terms)
    if roles == {"union"} or (bodies and not roles & {"company"}):
        return replace(unit, cues=unit.cues - {"interested"} | {"party"})
    return unit


_SAYS_SO = re.compile(
    r"(?:'s)? (?:says?|said|claim\w*|insists?|sagt|erklärt|behauptet|teilte|dit|affirme|assure|dice|afirma|asegura)\b|称|宣称|声称|表示"
)


def _state_says(unit: Unit) -> bool:
    """Say whether a state, or who speaks for it, is who says so: *Iran says it has hit* is no company's word."""
    states = (hit for hit in unit.hits if hit.kind in ("country", "person"))
    return any(_SAYS_SO.match(unit.member.entry.text, hit.end) for hit in states)


def _figured(unit: Unit) -> bool:
    return any(claim.value is not None for claim in unit.claims)


def _asks(unit: Unit) -> bool:
    """Say whether the sentence has a point to verify; an estimate only where it gives a figure."""
    figured = _figured(unit)
    published = unit.member.entry.published
    today = published.date().isoformat() if published else ""
    ahead = any(m.iso and (not today or m.iso > today[: len(m.iso)]) for m in unit.moments)
    return doubtful(unit) or bool(unit.cues & _SAID) or ((figured or ahead) and bool(unit.cues & _OF_FIGURES))


def _doubt(frame: Frame, unit: Unit, kinds: Sequence[str]) -> Statement:
    """Name the kinds of doubt and the thing, in the reader's words and with the source's own."""
    label = capital(
        joined(
            [
                frame.words[kind] if at == 0 else lowered(frame.words[kind], frame.language)
                for at, kind in enumerate(kinds[:3])
            ],
            frame.language,
        )
    )
    if unit.language == frame.language:
        return Statement(
            polish(resolved(unit, frame.language), frame.language),
            (unit.evidence,),
            "verify",
            polish(label, frame.language),
        )
    about = speaks_of(unit, frame.language, frame.names, bare=True)[:_MOST_ABOUT]
    only = ", ".join(chunk.text for chunk in about)
    told = (
        ""
        if under_no(unit, frame.language, frame.names)
        else only or glossed(unit, frame.language, frame.names)
    )
    thing = capital(told).rstrip(".")
    own = quoted(shortened(unit.text), unit.language)
    text = f"{thing} – {own}" if thing else own
    return Statement(
        polish(text, frame.language),
        (unit.evidence,),
        "verify",
        polish(label, frame.language),
        quote_language=unit.language,
    )


def _kinds(unit: Unit) -> list[str]:
    """Name the kinds, the gravest first; of a firm's own figure it is not said besides that one side gives it."""
    found = [key for key in _KINDS if _is(unit, key)]
    sides = _ONE_SIDE if _figured(unit) else ("claimed", *_ONE_SIDE)
    one_side = next((key for key in sides if key in found), None)
    return [key for key in found if key == one_side or key not in _ONE_SIDE]


def _is(unit: Unit, kind: str) -> bool:
    if kind == "unquantified":
        return unquantified(unit)
    if kind == "estimate" and not _figured(unit) and unit.language in _ALSO_OPINION:
        return False  # *les juges estiment que*: they hold, and reckon nothing
    return kind in unit.cues or (kind == "disclaimed" and "countered" in unit.cues)


def _held(frame: Frame) -> tuple[Statement, ...]:
    agreed = (f for f in frame.story.verification.agreed if _who(frame, f) and _telling(frame, f))
    return (*_reported(frame), *(_agreed(frame, figure) for figure in agreed))


def _telling(frame: Frame, figure: Figure) -> bool:
    """Say whether it says anything that two texts agree on it: of *3* alone nobody knows three of what."""
    return figure.unit != "count" or figure_name(figure, frame.language, frame.names) != ""


def _reported(frame: Frame) -> tuple[Statement, ...]:
    """Say who reports the story independently of each other, each with the reliability of its letter in words."""
    origins = frame.story.verification.origins
    if len(origins) < 2:
        return ()
    best = {o.name: min(_letters(frame, o.entries), default="F") for o in origins}
    named = [f"{name} ({LETTERS[frame.language].get(letter, letter)})" for name, letter in best.items()]
    evidence = [Evidence("entry", "", e) for o in origins for e in o.entries]
    text = frame.words["reported_by"].format(who=joined(named, frame.language))
    return (frame.note(text, *evidence, mark="source"),)


def _letters(frame: Frame, entries: Sequence[int]) -> list[str]:
    return [m.entry.reliability or "F" for m in frame.story.members if m.entry.id in entries]


def _who(frame: Frame, figure: Figure) -> list[str]:
    entries = {e for value in figure.values for e in value.entries}
    return (
        [o.name for o in frame.story.verification.origins if entries & set(o.entries)]
        if len(entries) > 1
        else []
    )


def _agreed(frame: Frame, figure: Figure) -> Statement:
    shown = valued(figure.values[0].value, figure.unit, frame.language)
    label = capital(figure_name(figure, frame.language, frame.names)) or frame.words["figure"]
    text = frame.words["corroborated_by"].format(what=shown, who=joined(_who(frame, figure), frame.language))
    evidence = [Evidence("entry", "", e) for v in figure.values for e in v.entries]
    return frame.note(f"{text}.", *evidence, label=label, mark="source")
