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
