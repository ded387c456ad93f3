"""Where somebody translates, the pages and digests show it beside the original; where that fails, they stand without."""

import logging

import pytest

from monitor.core.rulebook import Audience
from monitor.errors import ConfigError
from monitor.store import stories
from tests.fakes import FakeTranslator
from tests.service import Service, rss
from tests.web.conftest import client_of

GERMAN = (
    "Zahnarzt aus Bremen belächelt die Gallium-Ausfuhrkontrollen Chinas",
    "China verhängt Ausfuhrkontrollen für Gallium und Germanium. Ein Insider sprach von sehr großen Mengen.",
)
SHOWN = "machine translation: ZAHNARZT AUS BREMEN"


@pytest.fixture
def judged(service: Service) -> Service:
    service.watch("bote", rss(GERMAN), language="de", reliability="B")
    service.run("collect", "understand", "relate", "assess")
    return service


def story_page(service: Service) -> str:
    with service.db.read() as s:
        (story,) = stories.latest(s, 10)
    return client_of(service, **{"accept-language": "en"}).get(f"/stories/{story.id}").text


def test_a_story_page_shows_the_translation_beside_the_original(judged: Service) -> None:
    plain = story_page(judged)
    judged.pipeline.translator = FakeTranslator()
    told = story_page(judged)
    assert "machine translation" not in plain
    assert GERMAN[0] in told
    assert SHOWN in told


def test_a_translator_that_fails_takes_no_page_and_no_digest_away(
    judged: Service, caplog: pytest.LogCaptureFixture
) -> None:
    plain = story_page(judged)
    judged.pipeline.translator = FakeTranslator(ConfigError("no model"))
    with caplog.at_level(logging.WARNING):
        assert story_page(judged) == plain
        digest = judged.pipeline.digest(Audience.model_validate({"id": "a", "name": "a", "language": "en"}))
    assert digest.stories
    assert "no model" in caplog.text


def test_a_kept_digest_holds_the_translation(judged: Service) -> None:
    judged.pipeline.translator = FakeTranslator()
    audience = Audience.model_validate({"id": "a", "name": "a", "language": "en"})
    kept = judged.pipeline.keep_digest(audience)
    said = [s for section in kept.sections for part in section.parts for s in part.statements]
    assert [s for s in said if s.quote_language == "de" and s.machine_translation]
