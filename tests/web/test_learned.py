"""What the label model said lately: its page, its gauges, and the reasons for an entry's labels."""

import re

import pytest

from monitor.domain.understand import LABELS
from monitor.store import readings, stories
from tests.service import Service
from tests.web.conftest import client_of


def labelled(service: Service) -> tuple[int, int, tuple[str, ...]]:
    with service.db.read() as s:
        for story in stories.latest(s, 1000):
            for member in story.members:
                if member.reading.held:
                    return story.id, member.entry.id, member.reading.held
    raise AssertionError("the sample holds no labelled entry")


def test_the_page_sets_this_week_beside_the_training(filled: Service):
    page = client_of(filled).get("/model", params={"lang": "en"}).text
    known = filled.pipeline.reader.usual["en"]
    assert f'<td class="figure">{known.n}</td>' in page
    assert page.count("in training") == len(filled.pipeline.reader.usual)
    assert filled.pipeline.reader.version.replace("+", " + ") in page


def test_what_another_version_said_is_not_counted(filled: Service):
    with filled.db.read() as s:
        told = [
            readings.said(
                s, version, filled.clock().replace(year=2020), filled.clock().replace(year=2030), 10
            )
            for version in (filled.pipeline.reader.version, "another")
        ]
    assert len(told[0]) == 10
    assert told[1] == []


def test_metrics_tell_the_rates_of_the_week_and_the_usual_ones(filled: Service):
    metrics = client_of(filled).get("/metrics").text
    for name in ("label_rate", "label_rate_usual"):
        found = re.findall(rf'monitor_{name}{{label="(\w+)",language="en"}} ([\d.]+)', metrics)
        assert {label for label, _ in found} == set(LABELS)
        assert all(0 <= float(value) <= 1 for _, value in found)
    assert re.search(r'monitor_label_confidence{language="en"} 0\.\d+', metrics)


@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_the_story_leads_to_the_words_that_moved_a_label(filled: Service, language: str):
    story, entry, held = labelled(filled)
    client = client_of(filled)
    address = f"/stories/{story}/labels/{entry}"
    assert address in client.get(f"/stories/{story}").text
    page = client.get(address, params={"lang": language}).text
    assert page.count("<table>") >= len(held)
    assert re.search(r'<td class="figure">[+-]\d+ %</td>', page)


@pytest.mark.parametrize("entry", [0, 2**31 - 1, 2**40, "x"])
def test_an_entry_that_is_not_of_the_story_is_not_found(filled: Service, entry: object):
    story, _, _ = labelled(filled)
    assert client_of(filled).get(f"/stories/{story}/labels/{entry}").status_code == 404
