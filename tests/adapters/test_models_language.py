"""Which language a text is in."""

import pytest

from monitor.adapters.models import identify


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("China tightens export rules for rare earth magnets", None, "en"),
        ("China verschärft die Ausfuhrregeln für Magnete", None, "de"),
        ("La Chine durcit les règles d'exportation des aimants", None, "fr"),
        ("China endurece las normas de exportación de imanes", None, "es"),
        ("中国、磁石の輸出規制を強化", None, "ja"),
        ("中国收紧稀土磁体出口管制", None, "zh"),
        ("日産工場火災", "ja", "ja"),
        ("日産工場火災", None, "ja"),
        ("東京電力", "ja", "ja"),
        ("中国对稀土实施出口管制", "ja", "zh"),
        ("台積電擴大投資", None, "zh"),
        ("トヨタ、減産", "zh", "ja"),
        ("Nasdaq", "fr", "fr"),
        ("Los puertos españoles siguen cerrados por la huelga", "en", "es"),
        ("Это новость о редких землях", "en", "und"),
        ("", "de", "und"),
        ("2026 ... 50 %", "de", "und"),
        ("https://example.org/a-b", None, "und"),
    ],
)
def test_language_of(text, declared, language):
    assert identify(text, declared) == language


def test_a_language_that_is_not_configured_is_not_named():
    assert identify("中国、磁石の輸出規制を強化", "ja", ("en", "de")) == "und"
    assert identify("China verschärft die Ausfuhrregeln", "de", ("en", "fr")) != "de"


def test_a_foreign_name_does_not_decide_on_a_short_headline() -> None:
    assert identify("Fire halts production at Rheintal Legierungen") == "en"


@pytest.mark.parametrize(
    "text",
    [
        "La produzione di terre rare in Cina è calata del 12 per cento nel primo trimestre, secondo il ministero.",
        "O governo brasileiro anunciou nesta segunda-feira novas tarifas de 25% sobre a importação de aço chinês.",
        "De haven van Rotterdam meldt dat een staking van loodsen dinsdag tot vertragingen leidt voor veertig schepen.",
        "Regeringen föreslår nya regler för export av sällsynta jordartsmetaller från gruvan i Kiruna.",
        "Rząd ogłosił w poniedziałek nowe cła na import stali z Chin, podało ministerstwo rozwoju.",
    ],
)
@pytest.mark.parametrize("declared", [None, "en"])
def test_a_neighbour_s_language_is_not_taken_for_one_of_ours(text, declared):
    assert identify(text, declared) == "und"
