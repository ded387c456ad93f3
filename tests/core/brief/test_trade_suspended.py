"""Exports that are suspended are held back; a control that is suspended is not: each is told as what it is."""

import pytest

from tests.core.brief.briefed import told

_HELD = {
    "en": "China suspends gallium exports to Japan\n\nBEIJING, Nov 27, 2026 (Reuters) - China suspended exports of gallium to Japan, the ministry said.",
    "de": "China setzt Gallium-Ausfuhren nach Japan aus\n\nPEKING, 27. November 2026 (dpa) - China setzt die Ausfuhr von Gallium nach Japan aus.",
    "fr": "La Chine suspend ses exportations de gallium vers le Japon\n\nPÉKIN, 27 novembre 2026 (AFP) - La Chine suspend ses exportations de gallium vers le Japon.",
    "es": "China suspende sus exportaciones de galio a Japón\n\nPekín, 27 de noviembre de 2026 (EFE).- China suspende sus exportaciones de galio a Japón.",
    "ja": "中国、ガリウムの対日輸出を停止\n\n【北京=共同】2026年11月27日　中国商務省は27日、ガリウムの対日輸出を停止した。",
    "zh": "中国暂停对日镓出口\n\n新华社北京2026年11月27日电 商务部27日宣布，暂停对日本出口镓。",
}


@pytest.mark.parametrize("source", sorted(_HELD))
def test_suspended_exports_are_a_sentence_in_any_other_language(source: str) -> None:
    reader = "en" if source != "en" else "de"
    title = told(_HELD[source], source, reader)[0].title.text
    assert (
        "China imposed export controls on gallium"
        if reader == "en"
        else "China hat Exportkontrollen für Gallium"
    ) in title


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("en", "China suspends export controls on gallium\n\nBEIJING, Nov 27, 2026 (Reuters) - China has suspended export controls on gallium."),
        ("zh", "中国暂停镓出口管制\n\n新华社北京2026年11月27日电 商务部27日宣布，暂停镓出口管制一年。"),
        ("ja", "中国、ガリウム輸出規制を停止\n\n【北京=共同】2026年11月27日　中国商務省は27日、ガリウムの輸出規制を停止した。"),
    ],
)  # fmt: skip
def test_a_suspended_control_is_never_told_as_imposed(source: str, text: str) -> None:
    assert "verhängt" not in told(text, source, "de")[0].title.text
