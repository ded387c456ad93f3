"""Who reckons what an act costs is no party to it; what he does himself stays his."""

from datetime import UTC, datetime

import pytest

from monitor.core.happenings import happenings
from monitor.domain import Modality
from tests.core.brief.briefed import lexicon


def _parties(language, text):
    hits = lexicon().find(text, language)
    found = happenings(text, language, hits=hits, lexicon=lexicon(), published=None, claims=())
    assert found
    return {id_ for one in found for id_ in (*one.actor, *one.counterpart)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "野村証券の試算では、減産が3カ月続けば利益が60億円減る"),
        ("ja", "野村証券のアナリストは生産停止が続くと予想した"),
        ("zh", "高盛测算，停产若持续一个月，铜供应将减少"),
        (
            "de",
            "Goldman Sachs rechnet bei einem Produktionsstopp von drei Monaten mit Einbußen von 60 Millionen Euro",
        ),
        ("de", "Nach Berechnungen von Goldman Sachs kostet der Produktionsstopp 60 Millionen Euro"),
        (
            "fr",
            "Selon les calculs de Goldman Sachs, un arrêt de la production de trois mois coûterait 60 millions",
        ),
        ("es", "Según cálculos de Goldman Sachs, una parada de la producción costaría 60 millones"),
        (
            "en",
            "Goldman Sachs estimates that a production halt of three months would cost 60 million dollars",
        ),
        ("en", "A three-month production halt would cost 60 million dollars, according to Goldman Sachs"),
    ],
)
def test_a_bank_that_reckons_is_no_party(language, text):
    assert not {
        id_
        for id_ in _parties(language, text)
        if "oldman" in id_ or "nomura" in id_ or "野村" in id_ or "高盛" in id_
    }


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Goldman Sachs said it will cut 2,000 jobs", "goldman_sachs"),
        ("en", "Commerzbank expects to cut 3,000 jobs", "commerzbank"),
        ("de", "Commerzbank streicht 3.000 Stellen", "commerzbank"),
        ("ja", "野村証券、2000人を削減", "nomura"),
        ("en", "According to Goldman Sachs, Codelco halted production at El Teniente", "codelco"),
    ],
)
def test_what_a_bank_does_itself_is_its_own(language, text, who):
    assert who in _parties(language, text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("国交省は立ち入り検査を12月27日に実施する", Modality.PLANNED),
        ("国交省は立ち入り検査を9月27日に実施した", Modality.ASSERTED),
    ],
)
def test_a_plain_verb_behind_a_day_to_come_is_a_plan(text, how):
    hits = lexicon().find(text, "ja")
    published = datetime(2026, 10, 6, tzinfo=UTC)
    found = happenings(text, "ja", hits=hits, lexicon=lexicon(), published=published, claims=())
    assert [one.modality for one in found] == [how]
