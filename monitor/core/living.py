"""A story as it stands + as it was told -> what has changed, in few kinds, and whether everybody must see it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from monitor.domain import (
    ActionClass,
    ActionItem,
    Alert,
    AlertReason,
    Assessment,
    Figure,
    Snooze,
    Standing,
    Status,
    Story,
    Value,
)

RANK = {ActionClass.WATCH: 0, ActionClass.STRATEGIC: 1, ActionClass.URGENT: 2}
WITHDRAWN = frozenset({Status.REFUTED, Status.SUPERSEDED})


class Kind(StrEnum):
    """What can be told about a story that was told before."""

    WITHDRAWN = "withdrawn"
    HOLDS_AGAIN = "holds_again"
    CLASS = "class"
    SEVERITY = "severity"
    STATUS = "status"
    DISPUTED = "disputed"
    FIGURES = "figures"
    ORIGINS = "origins"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Change:
    """BEFORE and AFTER are values of Standing; NEW what came to a list."""

    kind: Kind
    before: str = ""
    after: str = ""
    new: tuple[str, ...] = ()


def standing_of(story: Story, found: Assessment, alert: Alert, snooze: Snooze | None) -> Standing:
    known = story.verification
    return Standing(
        alert_id=alert.id,
        reason=alert.reason,
        score=found.score,
        severity=found.severity,
        action_class=found.action_class,
        status=known.status,
        grade=known.grade,
        title=story.title,
        origins=tuple(sorted(origin.name for origin in known.origins)),
        agreed=_figures(known.agreed),
        disputed=_figures(known.disputed),
        flags=tuple(sorted(known.flags)),
        rules=tuple(sorted(f"{match.rule}{match.points:+d}" for match in found.matches if match.points)),
        items=tuple(sorted(_item(item) for item in found.actions)),
        entries=tuple(sorted(member.entry.id for member in story.members)),
        state=f"{alert.state}|{alert.who}",
        snoozed=f"{snooze.who}|{snooze.ends}" if snooze else "",
    )


def _figures(figures: tuple[Figure, ...]) -> tuple[str, ...]:
    return tuple(sorted(_figure(figure) for figure in figures))


def _figure(figure: Figure) -> str:
    values = "/".join(str(value.value) for value in figure.values)
    return "|".join((figure.indicator, figure.unit, figure.as_of or "", values))


def figure_of(text: str) -> Figure:
    """Return the figure that a standing holds as TEXT, without who says it."""
    indicator, unit, as_of, values = (*text.split("|", 3), "", "", "")[:4]
    return Figure(
        indicator, unit, tuple(Value(_value(value), ()) for value in values.split("/")), as_of or None
    )


def _value(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _item(item: ActionItem) -> str:
    """Two rules that ask for the same thing ask for one thing."""
    return "|".join((item.action, item.profile_line, item.state, item.owner, item.by, str(item.due or "")))


def changes(before: Standing, after: Standing) -> tuple[Change, ...]:
    """Return what is worth a reply, the gravest first; what only moves the score stands in the message itself."""
    return tuple(_changes(before, after))


def _changes(before: Standing, after: Standing) -> Iterator[Change]:
    if after.status in WITHDRAWN and before.status not in WITHDRAWN:
        yield Change(Kind.WITHDRAWN, before.status.value, after.status.value)
        return  # what else changed follows from it
    if before.status in WITHDRAWN and after.status not in WITHDRAWN:
        yield Change(Kind.HOLDS_AGAIN, before.status.value, after.status.value)
    elif before.status is not after.status:
        yield Change(Kind.STATUS, before.status.value, after.status.value)
    if before.action_class is not after.action_class:
        yield Change(Kind.CLASS, before.action_class.value, after.action_class.value)
    if before.severity is not after.severity:
        yield Change(Kind.SEVERITY, before.severity.name, after.severity.name)
    for kind, old, new in (
        (Kind.DISPUTED, before.disputed, after.disputed),
        (Kind.FIGURES, before.agreed, after.agreed),
        (Kind.ORIGINS, before.origins, after.origins),
        (Kind.ITEMS, _asked(before), _asked(after)),
    ):
        fresh = tuple(one for one in new if one not in old)
        if fresh:
            yield Change(kind, new=fresh)


def _asked(standing: Standing) -> tuple[str, ...]:
    """Return the action items without their states: who has taken one is shown in the message."""
    return tuple(dict.fromkeys(item.partition("|")[0] for item in standing.items))


def is_urgent(before: Standing, after: Standing) -> bool:
    """Tell whether a reply must not wait for the group's interval: there is a newer alert, or all is withdrawn."""
    withdrawn = (after.status in WITHDRAWN) is not (before.status in WITHDRAWN)
    return withdrawn or after.alert_id != before.alert_id


def broadcasts(before: Standing, after: Standing) -> bool:
    """Tell whether the channel must see the reply: the action class has risen, or the story is refuted."""
    refuted = after.status is Status.REFUTED and before.status is not Status.REFUTED
    return refuted or RANK[after.action_class] > RANK[before.action_class]


def reason_of(before: Standing, after: Standing) -> AlertReason:
    """Return under which head the reply goes: the alert's reason where there is a newer one."""
    if after.alert_id != before.alert_id:
        return after.reason
    return AlertReason.CORRECTED if after.status in WITHDRAWN else AlertReason.CHANGED
