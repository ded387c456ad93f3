"""Traffic that stands still on a way shuts it, whoever did it; who keeps another's goods from leaving controls no exports of his own."""

import pytest

from monitor.domain.understand import Modality
from tests.core.happenings.one_act import the

STILL = [
    ("en", "Traffic through the Suez Canal halted again", Modality.ASSERTED),
    ("en", "Shipping in the Strait of Malacca comes to a standstill", Modality.ASSERTED),
    ("en", "Traffic through the Panama Canal is not halted, authority says", Modality.DENIED),
    ("de", "Schiffsverkehr im Suezkanal ruht", Modality.ASSERTED),
    ("de", "Schifffahrt auf dem Rhein eingestellt", Modality.ASSERTED),
    ("fr", "Le trafic dans le canal de Panama est interrompu", Modality.ASSERTED),
    ("fr", "Interruption du trafic maritime dans le détroit de Malacca", Modality.ASSERTED),
    ("es", "Se interrumpe el tráfico marítimo en el canal de Suez", Modality.ASSERTED),
    ("es", "El tránsito por el estrecho de Ormuz sigue paralizado", Modality.ASSERTED),
    ("ja", "スエズ運河の通航が停止", Modality.ASSERTED),
    ("zh", "巴拿马运河航运中断", Modality.ASSERTED),
    ("zh", "霍尔木兹海峡船舶通行再次完全中断", Modality.ASSERTED),
]


@pytest.mark.parametrize(("language", "text", "modality"), STILL, ids=[row[1] for row in STILL])
def test_traffic_that_stands_still_shuts_the_way(language: str, text: str, modality: Modality) -> None:
    act = the("blockade_or_closure", language, text)
    assert (act.modality, bool(act.object)) == (modality, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia blocks Ukrainian grain exports in Black Sea"),
        ("en", "Russia blocks grain exports from Ukraine"),
        ("fr", "La Russie bloque les exportations de céréales ukrainiennes"),
        ("es", "Rusia bloquea las exportaciones de cereales de Ucrania"),
    ],
)
def test_who_blocks_anothers_exports_controls_none(language: str, text: str) -> None:
    assert the("blockade_or_closure", language, text).actor == ("RU",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China blocks gallium exports to Japan"),
        ("en", "China blocks exports of rare earths for Japanese carmakers"),
    ],
)
def test_who_blocks_his_own_exports_controls_them(language: str, text: str) -> None:
    assert the("impose_export_control", language, text).actor == ("CN",)


def test_a_line_that_stays_away_shuts_nothing() -> None:
    assert the("halt_capacity", "ja", "マースク、紅海の航行を再び停止").actor == ("maersk",)
