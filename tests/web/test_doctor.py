"""The page of doctor: the same lines as the command, what waits because of them, and Slack is not asked at every look."""

from datetime import timedelta

from starlette.testclient import TestClient

from monitor.domain import Check, DeliveryState, Message, Outcome
from monitor.store import outbox
from monitor.web import create_app
from tests.service import Service


class Asked:
    """Doctor's checks; counts how often they were asked for."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> list[Check]:
        self.times += 1
        return [
            Check("rules", True, "40 rules"),
            Check("channel #old", False, "the channel is archived <b>: unarchive it (is_archived)"),
        ]


def test_the_page_shows_what_to_mend_first_and_what_waits(service: Service):
    with service.db.begin() as s:
        outbox.put(s, Message("k", "#old", "t"), service.clock())
        (taken,) = outbox.take(s, service.clock(), 1, timedelta(minutes=5))
        refused = Outcome(DeliveryState.PENDING, error="is_archived")
        outbox.settle(s, taken, refused, service.clock())
    asked = Asked()
    page = TestClient(create_app(service.pipeline, checks=asked)).get("/doctor", params={"lang": "en"}).text
    assert page.index("channel #old") < page.index("40 rules")
    assert "is archived &lt;b&gt;" in page
    assert "the channel is archived: unarchive it, or name another (is_archived)" in page


def test_a_webhooks_address_is_as_good_as_a_password_and_not_shown(service: Service):
    with service.db.begin() as s:
        outbox.put(s, Message("k", "https://hooks.example.org/T0/hidden", "t"), service.clock())
        (taken,) = outbox.take(s, service.clock(), 1, timedelta(minutes=5))
        outbox.settle(s, taken, Outcome(DeliveryState.PENDING, error="HTTP 500"), service.clock())
    client = TestClient(create_app(service.pipeline))
    for page in (client.get("/outbox").text, client.get("/doctor").text):
        assert "hooks.example.org" in page
        assert "hidden" not in page


def test_slack_is_asked_at_most_twice_a_minute(service: Service):
    asked = Asked()
    client = TestClient(create_app(service.pipeline, checks=asked))
    for _ in range(3):
        assert client.get("/doctor").status_code == 200
    assert asked.times == 1
    service.clock.advance(seconds=31)
    client.get("/doctor")
    assert asked.times == 2
