"""The route tree: Alertmanager's matching, and what follows from it."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.routing import (
    Routing,
    World,
    complaints,
    default_routing,
    held_until,
    holds,
    inhibited_by,
    matcher,
    targets,
    walk,
)
from monitor.core.routing.matchers import MatcherError
from monitor.core.routing.model import Span
from monitor.core.rulebook import Profile
from monitor.core.rules.check import known
from monitor.domain import ActionClass, Alert, AlertReason, Severity
from tests.core.rules_world import LEXICON, NOW

PROFILE = Profile.model_validate_json(
    json.dumps(
        {
            "company": {"en": "Motors"},
            "audiences": [
                {"id": "buyers", "name": "Buyers", "language": "fr", "channel": "#achats"},
                {"id": "board", "name": "Board", "language": "en", "channel": "#board"},
            ],
        }
    )
)


def routing(**given) -> Routing:
    whole = {
        "receivers": [
            {"name": "all", "channel": "#all"},
            {"name": "buyers", "audience": "buyers"},
            {"name": "hook", "kind": "webhook", "channel": "siem"},
        ],
        "route": {"receiver": "all"},
    } | given
    return Routing.model_validate_json(json.dumps(whole))


def told(found: Routing, now=NOW, **labels) -> list[str]:
    some = {name: (value,) if isinstance(value, str) else tuple(value) for name, value in labels.items()}
    return [t.receiver for t in targets(World(found, PROFILE, "#risk", LEXICON.narrower), some, now)]


MATCHES = [
    ('severity="HIGH"', {"severity": "HIGH"}, True),
    ("severity=HIGH", {"severity": "HIGH"}, True),
    ('severity!="HIGH"', {"severity": "LOW"}, True),
    ('severity>="HIGH"', {"severity": "CRITICAL"}, True),
    ('severity>="HIGH"', {"severity": "MEDIUM"}, False),
    ('severity<="HIGH"', {}, False),
    ('country=~"CN|JP"', {"country": ["DE", "JP"]}, True),
    ('country=~"C"', {"country": "CN"}, False),  # anchored, as Alertmanager's
    ('country!~"CN|JP"', {"country": ["DE", "JP"]}, False),
    ('country!="CN"', {"country": ["CN", "JP"]}, False),  # none of the values may be it
    ('supplier=""', {}, True),
    ('supplier!=""', {}, False),
    ('supplier!=""', {"supplier": "acme"}, True),
    ('concept="rare_earths"', {"concept": "dysprosium"}, True),  # narrower
    ('concept="dysprosium"', {"concept": "rare_earths"}, False),
    ('concept!="rare_earths"', {"concept": "dysprosium"}, False),
    ('rule="a \\"b\\""', {"rule": 'a "b"'}, True),
]


@pytest.mark.parametrize(("text", "labels", "held"), MATCHES, ids=[m[0] for m in MATCHES])
def test_a_matcher_means_what_alertmanager_means(text, labels, held):
    some = {name: (value,) if isinstance(value, str) else tuple(value) for name, value in labels.items()}
    assert holds([matcher(text)], some, LEXICON.narrower) is held


@pytest.mark.parametrize(
    "text",
    [
        "",
        "severity",
        "severity==",
        'severity="HIGH',
        'a b="c"',
        'x=~"("',
        'country>="CN"',
        'severity>="GRAVE"',
    ],
)
def test_what_is_no_matcher_is_refused_with_advice(text):
    with pytest.raises(MatcherError):
        matcher(text)


@given(st.text(max_size=40))
def test_any_value_survives_being_written_and_read_as_a_matcher(value):
    written = matcher('rule="' + value.replace("\\", "\\\\").replace('"', '\\"') + '"')
    assert written.value == value
    assert matcher(str(written)) == written


def test_the_first_route_that_holds_takes_the_alert_and_continue_lets_the_next_ones_try():
    tree = {
        "receiver": "all",
        "routes": [
            {"receiver": "hook", "matchers": ['severity="CRITICAL"'], "continue": True},
            {"receiver": "buyers", "matchers": ['concept="rare_earths"']},
            {"receiver": "hook"},
        ],
    }
    found = routing(route=tree)
    assert told(found, severity="CRITICAL", concept="dysprosium") == ["hook", "buyers"]
    assert told(found, severity="LOW", concept="dysprosium") == ["buyers"]
    assert told(found, severity="LOW", concept="cobalt") == ["hook"]
    tried = walk(found, {"severity": ("LOW",), "concept": ("cobalt",)}, LEXICON.narrower)
    assert [(w.route, w.held, w.taken) for w in tried] == [
        ("route", True, False),
        ("route/1", False, False),
        ("route/2", False, False),
        ("route/3", True, True),
    ]
    assert tried[1].failed == ('severity="CRITICAL"',)


def test_where_no_child_takes_it_the_parent_does_and_children_inherit():
    tree = {
        "receiver": "all",
        "group_wait": "30s",
        "routes": [
            {
                "matchers": ['country="CN"'],
                "group_by": ["country", "label"],
                "routes": [{"receiver": "buyers", "matchers": ['severity="HIGH"']}],
            }
        ],
    }
    world = World(routing(route=tree), PROFILE, "#risk")
    labels = {"country": ("CN",), "severity": ("HIGH",), "label": ("tariffs",)}
    (found,) = targets(world, labels, NOW)
    assert (found.receiver, found.place.channel, found.place.language) == ("buyers", "#achats", "fr")
    assert (found.group_wait, found.group) == (timedelta(seconds=30), "route/1/1 country=CN label=tariffs")
    (found,) = targets(world, {"country": ("CN",)}, NOW)
    assert (found.receiver, found.route) == ("all", "route/1")
    (found,) = targets(world, {}, NOW)
    assert (found.receiver, found.group) == ("all", "")


def test_without_a_file_every_audience_is_told_and_one_channel_once():
    world = World(default_routing(PROFILE), PROFILE, "#risk")
    assert [t.place.channel for t in targets(world, {}, NOW)] == ["#achats", "#board"]
    alone = Profile.model_validate_json('{"company": {"en": "M"}}')
    (only,) = targets(World(default_routing(alone), alone, "#risk"), {}, NOW)
    assert (only.place.channel, only.place.language) == ("#risk", "en")


def test_a_webhook_has_an_address_with_its_scheme():
    (found,) = targets(World(routing(route={"receiver": "hook"}), PROFILE, "#risk"), {}, NOW)
    assert found.place.channel == "webhook:siem"


NIGHT = {
    "name": "night",
    "time_intervals": [
        {
            "times": [
                {"start_time": "22:00", "end_time": "24:00"},
                {"start_time": "00:00", "end_time": "07:00"},
            ],
            "location": "Europe/Paris",
        }
    ],
}


def test_quiet_hours_hold_until_the_morning_and_what_passes_goes_out_at_once():
    tree = {"receiver": "all", "quiet_hours": {"intervals": ["night"], "passes": ['severity="CRITICAL"']}}
    found = routing(route=tree, time_intervals=[NIGHT])
    at_night = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)  # 00:30 in Paris; that night the clock jumps
    world = World(found, PROFILE, "#risk")
    (held,) = targets(world, {"severity": ("HIGH",)}, at_night)
    assert (held.held, held.why) == (datetime(2026, 3, 29, 5, 0, tzinfo=UTC), "night")
    (passed,) = targets(world, {"severity": ("CRITICAL",)}, at_night)
    assert (passed.held, passed.why) == (at_night, "")


def test_mute_and_active_time_intervals_hold_and_are_not_inherited():
    office = {
        "name": "office",
        "time_intervals": [
            {"weekdays": ["monday:friday"], "times": [{"start_time": "08:00", "end_time": "18:00"}]}
        ],
    }
    tree = {
        "receiver": "all",
        "routes": [{"active_time_intervals": ["office"], "routes": [{"matchers": ['severity="HIGH"']}]}],
    }
    world = World(routing(route=tree, time_intervals=[office]), PROFILE, "#risk")
    saturday = datetime(2026, 2, 28, 12, 0, tzinfo=UTC)
    assert targets(world, {}, saturday)[0].held == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    assert targets(world, {"severity": ("HIGH",)}, saturday)[0].held == saturday


SPANS = [
    ({"days_of_month": ["-1"]}, datetime(2026, 2, 28, tzinfo=UTC), True),
    ({"days_of_month": ["-1"]}, datetime(2026, 2, 27, tzinfo=UTC), False),
    ({"days_of_month": ["1:5", "-3:-1"]}, datetime(2026, 4, 28, tzinfo=UTC), True),
    ({"months": ["may:august"]}, datetime(2026, 8, 31, tzinfo=UTC), True),
    ({"months": ["1:3"]}, datetime(2026, 4, 1, tzinfo=UTC), False),
    ({"years": ["2026:2027"]}, datetime(2028, 1, 1, tzinfo=UTC), False),
    ({"weekdays": ["saturday", "sunday"]}, datetime(2026, 3, 1, tzinfo=UTC), True),
    ({"location": "Asia/Tokyo", "weekdays": ["monday"]}, datetime(2026, 3, 1, 16, tzinfo=UTC), True),
    ({"times": [{"start_time": "09:00", "end_time": "10:00"}]}, datetime(2026, 3, 1, 10, tzinfo=UTC), False),
]


@pytest.mark.parametrize(("span", "at", "within"), SPANS)
def test_a_span_holds_when_all_that_it_names_holds(span, at, within):
    muted = Span.model_validate_json(json.dumps(span))
    assert (held_until(at, [muted], []) > at) is within


@given(
    st.integers(0, 2 * 365 * 24 * 60).map(lambda m: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=m)),
    st.sampled_from(["UTC", "Europe/Paris", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"]),
    st.lists(st.sampled_from(["monday", "tuesday:thursday", "sunday"]), max_size=2),
    st.integers(0, 22),
)
def test_what_is_held_is_let_out_at_a_moment_that_is_free_and_no_earlier_edge_was(at, zone, weekdays, hour):
    times = [{"start_time": f"{hour:02}:00", "end_time": f"{hour + 1:02}:00"}]
    span = Span.model_validate_json(json.dumps({"times": times, "weekdays": weekdays, "location": zone}))
    out = held_until(at, [span], [])
    assert at <= out <= at + timedelta(hours=2)
    assert held_until(out, [span], []) == out
    if out > at:
        assert held_until(out - timedelta(minutes=1), [span], []) > out - timedelta(minutes=1)


def alert(story: int, **labels: str) -> Alert:
    values = {name: (value,) for name, value in labels.items()} | {"story": (str(story),)}
    return Alert(story, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, NOW, id=story, labels=values)


def test_a_graver_alert_inhibits_lesser_ones_that_share_the_label():
    rules = routing(
        inhibit_rules=[
            {
                "source_matchers": ['severity="CRITICAL"'],
                "target_matchers": ['severity="HIGH"'],
                "equal": ["supplier"],
            }
        ]
    ).inhibit_rules
    grave = alert(1, severity="CRITICAL", supplier="acme")
    assert inhibited_by(rules, alert(2, severity="HIGH", supplier="acme").labels, [grave]) == grave
    assert inhibited_by(rules, alert(2, severity="HIGH", supplier="other").labels, [grave]) is None
    assert inhibited_by(
        rules, alert(2, severity="HIGH").labels, [alert(3, severity="CRITICAL")]
    )  # missing on both
    assert inhibited_by(rules, alert(1, severity="HIGH", supplier="acme").labels, [grave]) is None  # itself
    assert inhibited_by(rules, alert(2, severity="CRITICAL", supplier="acme").labels, [grave]) is None


def test_every_mistake_of_meaning_is_told_with_its_place():
    wrong = routing(
        receivers=[
            {"name": "all", "channel": "#a b"},
            {"name": "all", "audience": "nobody"},
            {"name": "m", "kind": "email", "channel": "x"},
            {"name": "w", "kind": "webhook", "channel": "https://hooks.example/secret"},
        ],
        route={
            "receiver": "al",
            "matchers": ['severity="HIGH"'],
            "routes": [
                {"matchers": ['severity="GRAVE"', 'concept="dysprosum"', 'colour="red"', "x"]},
                {
                    "group_by": ["colour"],
                    "mute_time_intervals": ["nights"],
                    "escalate": [{"after": "1h", "to": "x"}],
                },
            ],
        },
        time_intervals=[
            {
                "name": "n",
                "time_intervals": [
                    {
                        "times": [{"start_time": "22:00", "end_time": "07:00"}],
                        "weekdays": ["mon"],
                        "days_of_month": ["0", "40"],
                        "location": "Mars/Olympus",
                    }
                ],
            }
        ],
    )
    found = {
        ".".join(map(str, c.loc)): c.message for c in complaints(wrong, known(LEXICON, (), PROFILE), PROFILE)
    }
    assert 'did you mean "dysprosium"' in found["route.routes.0.matchers.1"]
    assert set(found) == {
        "receivers.0.channel",
        "receivers.1.name",
        "receivers.1.audience",
        "receivers.2.channel",
        "receivers.3.channel",
        "route.receiver",
        "route.matchers",
        "route.routes.0.matchers.0",
        "route.routes.0.matchers.1",
        "route.routes.0.matchers.2",
        "route.routes.0.matchers.3",
        "route.routes.1.group_by.0",
        "route.routes.1.mute_time_intervals.0",
        "route.routes.1.escalate.0.to",
        "time_intervals.0.time_intervals.0.times.0.end_time",
        "time_intervals.0.time_intervals.0.weekdays.0",
        "time_intervals.0.time_intervals.0.days_of_month.0",
        "time_intervals.0.time_intervals.0.days_of_month.1",
        "time_intervals.0.time_intervals.0.location",
    }
