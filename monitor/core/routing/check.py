"""routing.yaml + the profile and the lexicon -> everything in it that cannot be meant, each with its place."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from monitor.core.lexicon import Lexicon
from monitor.core.routing.intervals import MONTHS, WEEKDAYS, RangeError, bounds_of, minutes
from monitor.core.routing.labels import LABEL_NAMES
from monitor.core.routing.matchers import MatcherError, matcher
from monitor.core.routing.model import Receiver, Route, Routing, Span
from monitor.core.rulebook import Profile
from monitor.core.rules.check import Complaint, Known, known
from monitor.core.suggest import unknown
from monitor.domain import LABELS, ActionClass, AlertReason, Severity, Status

Loc = tuple[str | int, ...]
Vocabulary = Callable[[str], Iterable[str] | None]  # a label -> the values it can have
_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class World:
    routing: Routing
    known: Known
    profile: Profile

    @property
    def receivers(self) -> list[str]:
        return [each.name for each in self.routing.receivers]

    @property
    def intervals(self) -> list[str]:
        return [each.name for each in self.routing.time_intervals]

    def vocabulary(self, name: str) -> Iterable[str] | None:
        """Return the values that label NAME can have; None where nobody can list them."""
        return _values(self.known, self.profile, name)


def _values(known: Known, profile: Profile, name: str) -> Iterable[str] | None:
    return {
        "severity": tuple(Severity.__members__),
        "action_class": tuple(each.value for each in ActionClass),
        "reason": tuple(each.value for each in AlertReason if each.sends),
        "verification": tuple(each.value for each in Status),
        "label": LABELS,
        "concept": known.concepts,
        "country": known.countries,
        "supplier": tuple(each.id for each in profile.suppliers),
        "material": tuple(each.id for each in profile.materials),
        "site": tuple(each.id for each in profile.sites),
        "route": tuple(each.id for each in profile.routes),
        "audience": tuple(each.id for each in profile.audiences),
    }.get(name)


def vocabulary(lexicon: Lexicon, profile: Profile) -> Vocabulary:
    """Return what tells the values that a label can have."""
    words = known(lexicon, (), profile)
    return lambda name: _values(words, profile, name)


def wrong_matchers(texts: Sequence[str], words: Vocabulary) -> list[str]:
    """Return what is wrong with TEXTS as matchers, each with the matcher it is about."""
    return [f"{texts[int(one.loc[-1])]}: {one.message}" for one in of_matchers(texts, ("matchers",), words)]


def complaints(routing: Routing, words: Known, profile: Profile) -> Iterator[Complaint]:
    """Go through everything that is wrong with a routing whose form is right."""
    world = World(routing, words, profile)
    yield from _names(world.receivers, "receivers", "receiver")
    yield from _names(world.intervals, "time_intervals", "time interval")
    for at, receiver in enumerate(routing.receivers):
        yield from _receiver(receiver, ("receivers", at), profile)
    for at, interval in enumerate(routing.time_intervals):
        for n, span in enumerate(interval.time_intervals):
            yield from _span(span, ("time_intervals", at, "time_intervals", n))
    yield from _root(routing.route)
    yield from _route(routing.route, ("route",), world)
    for at, rule in enumerate(routing.inhibit_rules):
        where: Loc = ("inhibit_rules", at)
        yield from of_matchers(rule.source_matchers, (*where, "source_matchers"), world.vocabulary)
        yield from of_matchers(rule.target_matchers, (*where, "target_matchers"), world.vocabulary)
        yield from _labels(rule.equal, (*where, "equal"))


def _names(names: Sequence[str], key: str, kind: str) -> Iterator[Complaint]:
    for at, name in enumerate(names):
        if name in names[:at]:
            yield Complaint((key, at, "name"), f'the {kind} "{name}" stands twice')


def _receiver(receiver: Receiver, loc: Loc, profile: Profile) -> Iterator[Complaint]:
    audiences = [each.id for each in profile.audiences]
    if receiver.audience and receiver.audience not in audiences:
        yield Complaint((*loc, "audience"), unknown("audience", receiver.audience, audiences))
    if receiver.kind == "email" and not _MAIL.fullmatch(receiver.channel):
        yield Complaint((*loc, "channel"), "an e-mail receiver needs one address, such as desk@example.org")
    if receiver.kind in ("webhook", "file") and not receiver.channel:
        yield Complaint(loc, f"a {receiver.kind} receiver needs a channel: which {receiver.kind}")
    if receiver.kind == "webhook" and "/" in receiver.channel:
        yield Complaint(
            (*loc, "channel"), "name the webhook here; its address is a secret and stands in the settings"
        )
    if receiver.kind == "slack" and re.search(r"[\s:@<>]", receiver.channel):
        yield Complaint((*loc, "channel"), 'not a Slack channel; write "#name" or its id (C0...)')


def _span(span: Span, loc: Loc) -> Iterator[Complaint]:
    for at, each in enumerate(span.times):
        if minutes(each.start_time) >= minutes(each.end_time):
            said = "ends before it begins; for a night write two: 22:00 to 24:00 and 00:00 to 07:00"
            yield Complaint((*loc, "times", at, "end_time"), said)
    for key, names, first in (
        ("weekdays", WEEKDAYS, 0),
        ("days_of_month", (), 1),
        ("months", MONTHS, 1),
        ("years", (), 0),
    ):
        for at, text in enumerate(getattr(span, key)):
            yield from _range(text, names, first, (*loc, key, at))
    try:
        ZoneInfo(span.location)
    except (ValueError, OSError, KeyError):
        yield Complaint((*loc, "location"), f'"{span.location}" is no IANA time zone, such as Europe/Paris')


_LIMITS = {"days_of_month": (-31, 31), "months": (1, 12), "years": (1970, 9999), "weekdays": (0, 6)}


def _range(text: str, names: Sequence[str], first: int, loc: Loc) -> Iterator[Complaint]:
    key = str(loc[-2])
    low, high = _LIMITS[key]
    try:
        bounds = bounds_of(text, names, first=first)
    except RangeError as error:
        yield Complaint(loc, str(error))
        return
    if not all(low <= bound <= high for bound in bounds) or (key == "days_of_month" and 0 in bounds):
        yield Complaint(loc, f'"{text}" is out of range')


def _root(route: Route) -> Iterator[Complaint]:
    if route.receiver is None:
        yield Complaint(("route",), "the root route needs a receiver: who gets what no other route takes")
    if route.matchers:
        yield Complaint(("route", "matchers"), "the root route takes everything: it must not have matchers")
    if route.mute_time_intervals or route.active_time_intervals:
        yield Complaint(("route",), "the root route must not have time intervals; put them on a child route")
    if route.continue_:
        yield Complaint(("route", "continue"), "the root route has no siblings: it must not continue")


def _route(route: Route, loc: Loc, world: World) -> Iterator[Complaint]:
    if len(loc) > 2 * _DEEPEST:
        yield Complaint(loc, f"more than {_DEEPEST} routes deep; write a flatter tree")
        return
    yield from _named(route.receiver, (*loc, "receiver"), "receiver", world.receivers)
    yield from of_matchers(route.matchers, (*loc, "matchers"), world.vocabulary)
    yield from _labels([n for n in route.group_by or () if n != "..."], (*loc, "group_by"))
    for key in ("mute_time_intervals", "active_time_intervals"):
        for at, name in enumerate(getattr(route, key)):
            yield from _named(name, (*loc, key, at), "time interval", world.intervals)
    if route.quiet_hours:
        where: Loc = (*loc, "quiet_hours")
        for at, name in enumerate(route.quiet_hours.intervals):
            yield from _named(name, (*where, "intervals", at), "time interval", world.intervals)
        yield from of_matchers(route.quiet_hours.passes, (*where, "passes"), world.vocabulary)
    for at, step in enumerate(route.escalate or ()):
        yield from _named(step.to, (*loc, "escalate", at, "to"), "receiver", world.receivers)
    for at, child in enumerate(route.routes):
        yield from _route(child, (*loc, "routes", at), world)


def _named(name: str | None, loc: Loc, kind: str, choices: Sequence[str]) -> Iterator[Complaint]:
    if name is not None and name not in choices:
        yield Complaint(loc, unknown(kind, name, choices))


def _labels(names: Sequence[str], loc: Loc) -> Iterator[Complaint]:
    for at, name in enumerate(names):
        if name not in LABEL_NAMES:
            yield Complaint((*loc, at), unknown("label", name, LABEL_NAMES))


def of_matchers(texts: Sequence[str], loc: Loc, words: Vocabulary) -> Iterator[Complaint]:
    """Go through what is wrong with TEXTS as matchers."""
    for at, text in enumerate(texts):
        try:
            found = matcher(text)
        except MatcherError as error:
            yield Complaint((*loc, at), str(error))
            continue
        if found.name not in LABEL_NAMES:
            yield Complaint((*loc, at), unknown("label", found.name, LABEL_NAMES))
        elif found.operator in ("=", "!=") and found.value:
            values = words(found.name)
            if values is not None and found.value not in values:
                yield Complaint((*loc, at), unknown(found.name, found.value, values))
