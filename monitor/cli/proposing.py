"""What reviews say against rules -> changes of their files as diffs, each with its effect; accepted ones are written."""

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.adapters import rule_edits
from monitor.core.review import Proposal, Reviewed, proposals
from monitor.errors import RuleError
from monitor.wiring import Parts


@dataclass(frozen=True, slots=True)
class Proposed:
    """EFFECT: what it would have done to past alerts, in numbers; SAID: the same in words."""

    proposal: Proposal
    text: str
    diff: str
    effect: dict[str, int | None]
    said: str


def proposed(parts: Parts, found: Sequence[Reviewed], only: str = "") -> list[Proposed]:
    """Return what is proposed; a rule whose file cannot be changed without a hand is told with the reason."""
    force = parts.rules.current()
    rules = [rule for rule in force.rulebook.rules if not rule.of and only in ("", rule.id)]
    return [_proposed(parts, one, found) for one in proposals(found, rules, force.lexicon.concepts)]


def _proposed(parts: Parts, one: Proposal, found: Sequence[Reviewed]) -> Proposed:
    place = parts.workshop.place(one.rule)
    where = rule_edits.passage(place.path.parent, one.rule)
    try:
        text = rule_edits.edited(where, points=one.points, unless=one.unless or None)
    except RuleError as error:  # written in a form that only a person can change
        return Proposed(one, "", "", {}, f"change it by hand: {error}")
    seen = parts.workshop.preview(one.rule, text)
    lost = {change.story for change in seen.effect.changes if change.what == "lost"}
    effect = {
        "gained": seen.effect.count("gained"),
        "lost": seen.effect.count("lost"),
        "reclassed": seen.effect.count("re-classed"),
        "useful_lost": len(lost & {each.story for each in found if each.useful}),
        "not_useful_lost": len(lost & {each.story for each in found if not each.useful}),
    }
    said = f"{seen.effect}; of the reviewed ones {effect['not_useful_lost']} not useful and {effect['useful_lost']} useful are lost"
    whole = rule_edits.diff(where.path, rule_edits.rewritten(where, text))
    return Proposed(one, text, whole, effect, said if seen.effect.measured else str(seen.effect))


def accept(parts: Parts, found: Sequence[Proposed], who: str) -> None:
    """Write what was proposed, one rule after the other; each is kept in the history with its reason."""
    for one in (one for one in found if one.text):
        parts.workshop.save(one.proposal.rule, one.text, who, "review", one.proposal.why)
