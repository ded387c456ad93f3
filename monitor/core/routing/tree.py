"""Labels -> the route that takes them, as Alertmanager walks its tree, and what follows from it for each receiver."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from monitor.core.routing.intervals import held_until
from monitor.core.routing.labels import Labels
from monitor.core.routing.matchers import Below, Matcher, holds, matcher, nothing_below
from monitor.core.routing.model import Escalate, QuietHours, Receiver, Route, Routing, length
from monitor.core.routing.places import place_of
from monitor.core.rulebook import Profile
from monitor.domain import Place

GROUP_BY = ("story",)  # one living message a story
GROUP_INTERVAL = "30m"


@dataclass(frozen=True, slots=True)
class Target:
    """One receiver that is told: by which ROUTE (its way through the tree), as part of which GROUP, and when.

    GROUP is "" where every story stands for itself. HELD: when mute times and quiet hours let it out, WHY: which ones.
    """

    receiver: str
    place: Place
    route: str
    group: str
    group_wait: timedelta
    group_interval: timedelta
    repeat_interval: timedelta | None
    held: datetime
    why: str = ""
    escalate: tuple[Escalate, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """What routes are walked with: BELOW is the lexicon's, CHANNEL is for receivers that name none."""

    routing: Routing
    profile: Profile
    channel: str = ""
    below: Below = nothing_below

    def place(self, receiver: str) -> Place:
        """Return where RECEIVER reads."""
        found = self.routing.receiver(receiver) or Receiver(name=receiver or "everybody")
        return place_of(found, self.profile, self.channel)


@dataclass(frozen=True, slots=True)
class Walk:
    """One node that was tried: HELD tells whether its matchers did, TAKEN whether its receiver is told."""

    route: str
    receiver: str
    matchers: tuple[str, ...]
    held: bool
    taken: bool
    failed: tuple[str, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Options:
    """What a node inherits."""

    receiver: str = ""
    group_by: tuple[str, ...] = GROUP_BY
    group_wait: str = "0"
    group_interval: str = GROUP_INTERVAL
    repeat_interval: str = "0"
    quiet_hours: QuietHours | None = None
    escalate: tuple[Escalate, ...] = ()

    def of(self, route: Route) -> "_Options":
        own = {name: getattr(route, name) for name in _Options.__dataclass_fields__}
        return _Options(
            **{name: getattr(self, name) if value is None else value for name, value in own.items()}
        )


@dataclass(slots=True)
class _Walker:
    labels: Labels
    below: Below
    steps: list[Walk] = field(default_factory=list)
    found: list[tuple[str, Route, _Options]] = field(default_factory=list)

    def go(self, route: Route, options: _Options, path: str, depth: int = 0) -> bool:
        """Walk ROUTE and what is below; tell whether it took the alert."""
        mine = options.of(route)
        asked = [_read(text) for text in route.matchers]
        failed = tuple(str(each) for each in asked if not holds([each], self.labels, self.below))
        at = len(self.steps)
        self.steps.append(Walk(path, mine.receiver, route.matchers, not failed, False, failed, depth))
        if failed:
            return False
        if not self._below(route, mine, path, depth):
            self.found.append((path, route, mine))
            self.steps[at] = Walk(path, mine.receiver, route.matchers, True, True, (), depth)
        return True

    def _below(self, route: Route, mine: _Options, path: str, depth: int) -> bool:
        taken = False
        for number, child in enumerate(route.routes, 1):
            if self.go(child, mine, f"{path}/{number}", depth + 1):
                taken = True
                if not child.continue_:
                    break
        return taken


@cache
def _read(text: str) -> Matcher:
    return matcher(text)


def walk(routing: Routing, labels: Labels, below: Below = nothing_below) -> tuple[Walk, ...]:
    """Return every node that was tried, in the order of the file."""
    return tuple(_walked(routing, labels, below).steps)


def targets(world: World, labels: Labels, now: datetime) -> tuple[Target, ...]:
    """Return who is told; a channel that several routes lead to is told once, by the first."""
    found: dict[str, Target] = {}
    for path, route, options in _walked(world.routing, labels, world.below).found:
        target = _target(world, labels, now, path, route, options)
        found.setdefault(target.place.channel, target)
    return tuple(found.values())


def _walked(routing: Routing, labels: Labels, below: Below) -> _Walker:
    walker = _Walker(labels, below)
    walker.go(routing.route, _Options(), "route")
    return walker


def _target(
    world: World, labels: Labels, now: datetime, path: str, route: Route, options: _Options
) -> Target:
    routing = world.routing
    quiet = _quiet(options.quiet_hours, labels, world.below)
    held = held_until(
        now,
        routing.spans(route.mute_time_intervals),
        routing.spans(route.active_time_intervals),
        routing.spans(quiet),
    )
    named = (*route.mute_time_intervals, *route.active_time_intervals, *quiet)
    return Target(
        receiver=options.receiver,
        place=world.place(options.receiver),
        route=path,
        group=_group(path, options.group_by, labels),
        group_wait=length(options.group_wait),
        group_interval=length(options.group_interval),
        repeat_interval=length(options.repeat_interval) or None,
        held=held,
        why=", ".join(named) if held > now else "",
        escalate=options.escalate,
    )


def _quiet(asked: QuietHours | None, labels: Labels, below: Below) -> tuple[str, ...]:
    """Return the intervals that hold this alert: none where it passes."""
    if asked is None or (asked.passes and holds(map(_read, asked.passes), labels, below)):
        return ()
    return asked.intervals


def _group(path: str, names: Sequence[str], labels: Labels) -> str:
    """Return what alerts of one group have in common; `story` or `...` among the names means each for itself."""
    if "story" in names or "..." in names:
        return ""
    return " ".join([path, *_pairs(names, labels)])


def _pairs(names: Sequence[str], labels: Labels) -> Iterator[str]:
    for name in names:
        yield f"{name}={','.join(labels.get(name, ()))}"
