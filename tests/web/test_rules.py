"""Rules on the page: listed, tried, saved, refused, undone; nothing a rule says can break the page."""

import html
import re
from dataclasses import dataclass, replace

import pytest
from starlette.testclient import TestClient

from monitor.adapters.archive import Archive
from monitor.adapters.rules_in_force import RulesInForce
from monitor.adapters.workshop import Workshop
from monitor.web import create_app
from tests.core.rules_world import member, story
from tests.fakes import FakeClock
from tests.service import Service
from tests.test_backtest_commands import RULE, rules

TEXT = RULE.format(phrase="strike", points=70)


@dataclass
class House:
    """A page on rules of its own, with an archive of two stories."""

    client: TestClient
    file: object
    overrides: object

    def text_of(self, answer) -> str:
        return html.unescape(re.search(r"<textarea[^>]*>\n(.*?)</textarea>", answer.text, re.S)[1])  # type: ignore[index]

    def send(self, text: str, act: str = "save", was: str = TEXT, **headers: str):
        return self.client.post("/rules/strike", data={"text": text, "act": act, "was": was}, headers=headers)


@pytest.fixture(params=[False], ids=["file"])
def house(request, db, tmp_path) -> House:
    directory = rules(tmp_path / "rules")
    force = RulesInForce(directory, tmp_path / "overrides", clock=FakeClock())
    service = Service(db, rules=force)
    archive = Archive(tmp_path / "archive")
    texts = ("A strike <script>alert(1)</script>", "Ban on exports")
    archive.put([replace(story(member(text, id_=at)), id=at) for at, text in enumerate(texts, 1)])
    workshop = Workshop(
        directory, tmp_path / "overrides", force, archive, lambda: db, service.clock, read_only=request.param
    )
    app = create_app(service.pipeline, workshop=lambda: workshop)
    client = TestClient(app, headers={"accept-language": "en"}, follow_redirects=False)
    return House(client, directory / "rules.yaml", tmp_path / "overrides")


def test_the_list_shows_every_rule_and_leads_to_its_text(house):
    answer = house.client.get("/rules")
    assert answer.status_code == 200
    assert '<a href="/rules/strike">Strike</a>' in answer.text
    assert house.text_of(house.client.get("/rules/strike")) == TEXT


@pytest.mark.parametrize("address", ["/rules/nowhere", "/rules/..%2Fsecret", "/rules/A"])
def test_an_address_that_names_no_rule_finds_nothing(house, address):
    assert house.client.get(address).status_code == 404


def test_a_preview_shows_gained_and_lost_alerts_and_keeps_the_text_in_the_form(house):
    other = TEXT.replace("strike}", "ban}")
    answer = house.send(other, "preview")
    assert answer.status_code == 200
    assert "+1 gained, −1 lost, 0 re-classed" in answer.text
    assert house.text_of(answer) == other
    assert house.file.read_text() == TEXT


def test_a_saved_text_is_in_the_file_and_in_the_history(house):
    answer = house.send(TEXT.replace("70", "10").replace("\n", "\r\n"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/rules/strike")
    assert house.file.read_text() == TEXT.replace("70", "10")
    shown = house.client.get("/rules/strike").text
    assert "−1 lost" in shown
    assert "-  points: 70" in shown


def test_a_change_is_undone_from_its_history(house):
    house.send(TEXT.replace("70", "10"))
    number = re.search(r'action="/rules/strike/restore/(\d+)"', house.client.get("/rules/strike").text)[1]  # type: ignore[index]
    assert house.client.post(f"/rules/strike/restore/{number}").status_code == 303
    assert house.file.read_text() == TEXT
    assert house.client.post("/rules/strike/restore/999").status_code == 404


def test_a_wrong_text_is_refused_with_its_place_and_stays_in_the_form(house):
    wrong = TEXT.replace("condition: it", "condition: itt")
    answer = house.send(wrong)
    assert answer.status_code == 422
    assert "Nothing was saved." in answer.text
    assert "rules.yaml:7:14" in answer.text
    assert house.text_of(answer) == wrong
    assert house.file.read_text() == TEXT


def test_of_two_who_edit_the_second_sees_what_the_first_has_saved(house):
    house.send(TEXT.replace("70", "10"))
    answer = house.send(TEXT.replace("70", "20"))
    assert answer.status_code == 422
    assert "was changed meanwhile" in answer.text
    assert "+  points: 10" in answer.text
    assert "points: 10" in house.file.read_text()


def test_another_site_s_form_is_refused(house):
    assert house.send(TEXT.replace("70", "10"), origin="https://evil.example").status_code == 403
    assert house.send(TEXT.replace("70", "10"), **{"sec-fetch-site": "cross-site"}).status_code == 403
    assert house.file.read_text() == TEXT


def test_hostile_words_of_a_rule_stay_words(house):
    hostile = TEXT.replace("en: Strike", 'en: "</textarea><script>alert(1)</script>"')
    house.send(hostile)
    for address in ("/rules", "/rules/strike"):
        assert "<script>alert" not in house.client.get(address).text
    assert house.text_of(house.client.get("/rules/strike")) == hostile


@pytest.mark.parametrize("house", [True], indirect=True, ids=["read-only"])
def test_where_files_are_read_only_a_change_becomes_an_override_and_the_page_says_so(house):
    assert "a change becomes an override" in house.client.get("/rules/strike").text
    assert house.send(TEXT.replace("70", "10")).status_code == 303
    assert house.file.read_text() == TEXT
    assert (house.overrides / "strike.yaml").read_text() == TEXT.replace("70", "10")
    assert "override" in house.client.get("/rules").text


def test_a_service_without_a_workshop_has_no_pages_of_rules(db):
    assert TestClient(create_app(Service(db).pipeline)).get("/rules").status_code == 404
