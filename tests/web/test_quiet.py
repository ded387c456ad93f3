"""The page of alerts: who has what in hand, what is muted and why; a silence is ended by its button."""

from datetime import timedelta

import pytest

from monitor.domain import Silence, Snooze
from monitor.store import alerts, silences
from monitor.store.database import Database
from tests.service import Service, rss
from tests.test_pipeline import URGENT
from tests.web.conftest import client_of


@pytest.fixture
def service(db: Database) -> Service:
    made = Service(db)
    made.watch("ledger", rss(URGENT), language="en")
    return made


def test_who_has_an_alert_in_hand_and_who_snoozed_it_is_shown(service: Service):
    service.run()
    now = service.clock()
    with service.db.begin() as s:
        (alert,) = alerts.open(s)
        alerts.set_state(s, alert.id, "acknowledged", "Ana <b>", now)
        silences.snooze(s, Snooze(alert.id, alert.story_id, "Ben", now, now + timedelta(hours=1)))
    said = client_of(service).get("/alerts").text
    assert "acknowledged" in said
    assert "Ana &lt;b&gt;" in said
    assert "snoozed: Ben, 2 Mar, 10:00" in said


def test_a_silence_is_shown_with_what_it_mutes_and_ends_with_its_button(service: Service):
    until = service.clock() + timedelta(hours=3)
    with service.db.begin() as s:
        silences.add(s, Silence(('severity>="LOW"',), "Ana", "<i>known</i>", service.clock(), until))
    service.run()
    client = client_of(service)
    said = client.get("/alerts").text
    assert "suppressed" in said
    assert "silence 1 of Ana: &lt;i&gt;known&lt;/i&gt;" in said
    assert client.post("/silences/1/expire").status_code == 303
    assert client.post("/silences/1/expire").status_code == 404
    service.run("assess")
    assert any(key.startswith("alert:") for key in service.queued())


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_the_page_is_there_before_anything_was_told_in_each_language(db: Database, language: str):
    answer = client_of(Service(db)).get(f"/alerts?lang={language}")
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    assert "/alerts" in client_of(Service(db)).get("/outbox").text


def test_an_alert_is_acknowledged_snoozed_and_woken_on_the_page(service: Service):
    service.run()
    client = client_of(service)
    with service.db.read() as s:
        (alert,) = alerts.open(s)
    here = f"/alerts/{alert.id}"
    assert f'action="{here}/acknowledge"' in client.get("/alerts").text
    assert client.post(f"{here}/acknowledge").status_code == 303
    assert client.post(f"{here}/snooze", data={"length": "1h"}).status_code == 303
    said = client.get("/alerts").text
    assert f'action="{here}/acknowledge"' not in said
    assert "snoozed: page, 2 Mar, 10:00" in said
    assert client.post(f"{here}/wake").status_code == 303
    assert client.post(f"{here}/wake").status_code == 404
    assert "snoozed" not in client.get("/alerts").text


def test_who_took_an_alert_first_keeps_it(service: Service):
    service.run()
    with service.db.begin() as s:
        (alert,) = alerts.open(s)
        alerts.set_state(s, alert.id, "acknowledged", "Ana", service.clock())
    assert client_of(service).post(f"/alerts/{alert.id}/acknowledge").status_code == 303
    assert "Ana" in client_of(service).get("/alerts").text


@pytest.mark.parametrize("way", ["acknowledge", "snooze", "wake"])
def test_an_alert_that_is_not_there_cannot_be_changed(service: Service, way: str):
    assert client_of(service).post(f"/alerts/99/{way}", data={"length": "1d"}).status_code == 404


def test_a_silence_is_made_on_the_page(service: Service):
    form = {"matchers": 'severity>="LOW" country="CN"', "owner": "Ana", "reason": "known", "length": "2d"}
    client = client_of(service)
    assert client.post("/silences", data=form).status_code == 303
    with service.db.read() as s:
        (made,) = silences.active(s, service.clock())
    assert made.matchers == ('severity>="LOW"', 'country="CN"')
    assert made.ends - made.starts == timedelta(days=2)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"matchers": 'colour="red"'}, "colour"),
        ({"matchers": 'country="Chna"'}, "Chna"),
        ({"matchers": " "}, "needs a matcher"),
        ({"length": "99999d"}, "no length of time"),
        ({"reason": "  "}, "an owner and a reason"),
        ({"matchers": "<script>"}, "&lt;script&gt;"),
    ],
)
def test_what_is_wrong_with_a_silence_is_told_beside_its_form(service: Service, change: dict, said: str):
    form = {"matchers": 'severity>="LOW"', "owner": "Ana", "reason": "known", "length": "2d"} | change
    answer = client_of(service).post("/silences", data=form)
    assert (answer.status_code, said in answer.text) == (422, True)
    with service.db.read() as s:
        assert not silences.active(s, service.clock())
