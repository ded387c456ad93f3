"""What may stand in routing.yaml, as checked values: Alertmanager's words, and a few of ours.

Ours: a receiver is a channel with a language (or an audience of the profile), `quiet_hours` that some alerts pass,
`escalate` when nobody acknowledged, `flood`.
"""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field

from monitor.core.rulebook import Profile
from monitor.core.selection import Model

Name = Annotated[str, Field(min_length=1, max_length=80)]
Length = Annotated[str, Field(pattern=r"^(?:0|(?:[0-9]{1,5}[smhdw])+)$", max_length=40)]
Clock = Annotated[str, Field(pattern=r"^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$")]
Texts = Annotated[tuple[Annotated[str, Field(min_length=1, max_length=500)], ...], Field(max_length=100)]
Kind = Literal["slack", "webhook", "email", "file"]
Language = Literal["fr", "de", "en"]

_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


def length(text: str) -> timedelta:
    """Return `90s`, `1h30m`, `2d` as a length of time; `0` is none."""
    total, number = 0, ""
    for letter in text:
        if letter.isdigit():
            number += letter
        else:
            total += int(number) * _SECONDS[letter]
            number = ""
    return timedelta(seconds=total)


class Receiver(Model):
    """Where words go: CHANNEL is a Slack channel, the name of a webhook, an e-mail address or a file.

    With AUDIENCE, channel and language are those of the profile's audience, unless they stand here.
    """

    name: Name
    audience: str = ""
    channel: str = Field(default="", max_length=300)
    language: Language | None = None
    kind: Kind = "slack"


class TimeRange(Model):
    """From START_TIME up to END_TIME (24:00 = the end of the day); a night is two of them."""

    start_time: Clock
    end_time: Clock


class Span(Model):
    """All that is named must hold at once; what is left out always holds. LOCATION is an IANA zone."""

    times: tuple[TimeRange, ...] = ()
    weekdays: Texts = ()
    days_of_month: Texts = ()
    months: Texts = ()
    years: Texts = ()
    location: str = "UTC"


class TimeInterval(Model):
    """A name for spans of time of which one is enough."""

    name: Name
    time_intervals: tuple[Span, ...] = Field(min_length=1)


class QuietHours(Model):
    """What comes in one of INTERVALS is held and goes out at its end; what fits PASSES goes out at once."""

    intervals: tuple[Name, ...] = Field(min_length=1)
    passes: Texts = ()


class Escalate(Model):
    """Tell TO (a receiver; none = a reminder in the thread) when nobody acknowledged for as long as AFTER says."""

    after: Length
    to: Name | None = None


class Route(Model):
    """One node of the tree. What is left out is the parent's, but for matchers and time intervals, which are its own."""

    receiver: Name | None = None
    matchers: Texts = ()
    continue_: bool = Field(default=False, alias="continue")
    group_by: tuple[Name, ...] | None = None
    group_wait: Length | None = None
    group_interval: Length | None = None
    repeat_interval: Length | None = None
    mute_time_intervals: tuple[Name, ...] = ()
    active_time_intervals: tuple[Name, ...] = ()
    quiet_hours: QuietHours | None = None
    escalate: tuple[Escalate, ...] | None = None
    routes: tuple["Route", ...] = ()


class InhibitRule(Model):
    """While an alert fits SOURCE_MATCHERS, those that fit TARGET_MATCHERS and share the EQUAL labels are not told."""

    source_matchers: Texts = Field(min_length=1)
    target_matchers: Texts = Field(min_length=1)
    equal: tuple[Name, ...] = ()


class Flood(Model):
    """At most so many messages of their own a channel WITHIN so long; the rest goes into the thread of a summary."""

    at_most: int = Field(default=20, ge=1, le=1000)
    within: Length = "10m"


class Routing(Model):
    """`rules/routing.yaml`."""

    receivers: tuple[Receiver, ...] = Field(min_length=1)
    route: Route
    inhibit_rules: tuple[InhibitRule, ...] = ()
    time_intervals: tuple[TimeInterval, ...] = ()
    flood: Flood = Flood()

    def receiver(self, name: str) -> Receiver | None:
        return next((each for each in self.receivers if each.name == name), None)

    def spans(self, names: tuple[str, ...]) -> tuple[Span, ...]:
        """Return the spans of the intervals that are named."""
        return tuple(s for each in self.time_intervals if each.name in names for s in each.time_intervals)


def default_routing(profile: Profile) -> Routing:
    """Return what holds where there is no routing.yaml: every audience is told everything, at once."""
    names = [Receiver(name=each.id, audience=each.id) for each in profile.audiences]
    receivers = tuple(names) or (Receiver(name="everybody"),)
    routes = tuple(Route(receiver=r.name).model_copy(update={"continue_": True}) for r in receivers)
    return Routing(receivers=receivers, route=Route(receiver=receivers[0].name, routes=routes))
