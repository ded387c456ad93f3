"""Sentences of the told entry -> the section each belongs to; every sentence goes to one place only."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from monitor.core.brief.units import Unit
from monitor.core.brief.words.asked import ASKED
from monitor.core.brief.words.kinds import CHANCES, RISKS
from monitor.core.kept import kept

NEAR_DAYS = 120  # a day further ahead is a matter of planning, not of urgency


@dataclass(slots=True)
class Placed:
    """Sentences by section id."""

    lead: list[Unit] = field(default_factory=list)
    context: list[Unit] = field(default_factory=list)
    facts: list[Unit] = field(default_factory=list)
    people: list[Unit] = field(default_factory=list)
    chances: list[Unit] = field(default_factory=list)
    risks: list[Unit] = field(default_factory=list)
    urgent: list[Unit] = field(default_factory=list)
    strategic: list[Unit] = field(default_factory=list)
    verify: list[Unit] = field(default_factory=list)


def place(units: Sequence[Unit], now: datetime) -> Placed:
    """Sort the sentences of one entry; the first of the body is the lead, the title is said elsewhere."""
    placed = Placed()
    body = [unit for unit in units if not unit.title and not _dateline(unit)]
    while len(body) > 1 and kept(ASKED[body[0].language]).search(body[0].text.replace("’", "'")):
        placed.verify.append(body.pop(0))
    for at, unit in enumerate(body):
        if at == 0 or (at == 1 and _thin(body[0])):
            placed.lead.append(unit)
            continue
        getattr(placed, _section(unit, now)).append(unit)
    return placed


def _thin(unit: Unit) -> bool:
    """Say whether a lead gives no figure and no date, so that the second sentence belongs to the summary too."""
    return not unit.moments and not any(c.value is not None for c in unit.claims)


def _dateline(unit: Unit) -> bool:
    if len(unit.text) < 12 and not unit.claims and not unit.happenings:
        return True
    left = unit.text
    for moment in unit.moments:
        left = left.replace(unit.member.entry.text[moment.start : moment.end], "")
    return not any(letter.isalnum() for letter in left)  # *(12 February 2027)*


def _section(unit: Unit, now: datetime) -> str:
    kinds = unit.cues & (RISKS[unit.language].keys() | CHANCES[unit.language].keys())
    if (
        unit.asks or "retracted" in unit.cues
    ):  # a question tells nothing; what an earlier version said is no fact
        return "verify"
    if doubtful(unit) and not unit.claims and not kinds:
        return "verify"
    today = (unit.member.entry.published or now).date()
    ahead = [m.iso for m in unit.moments if m.iso and m.iso > today.isoformat()[: len(m.iso)]]
    if any(_near(iso, today) for iso in ahead):
        return "urgent"
    if ahead or "strategic" in unit.cues:
        return "strategic"
    for table, section in ((RISKS, "risks"), (CHANCES, "chances")):
        if unit.cues & table[unit.language].keys():
            return section
    if unit.claims:
        return "facts"
    return "people" if any(h.kind == "organisation" for h in unit.hits) else "context"


def _near(iso: str, today: date) -> bool:
    return len(iso) == 10 and 0 < (date.fromisoformat(iso) - today).days <= NEAR_DAYS


def doubtful(unit: Unit) -> bool:
    """Say whether the fact check speaks of the sentence."""
    return bool(unit.cues & {"anonymous", "hedged"}) or unquantified(unit)


def unquantified(unit: Unit) -> bool:
    if any(claim.unquantified for claim in unit.claims):
        return True
    return "unquantified" in unit.cues and not any(
        c.value is not None and c.unit != "date" for c in unit.claims
    )
