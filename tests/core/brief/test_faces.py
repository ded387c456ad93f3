"""A wide act is said by what its words show; waters take their article; a headline's figures are kept."""

import pytest

from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.nouns import noun
from monitor.core.brief.words import actions
from monitor.core.brief.words import faces as words
from monitor.core.brief.words.faces import FACES
from tests.core.brief.briefed import lexicon, told
from tests.core.brief.test_titles import _title


@pytest.mark.parametrize(
    ("source", "headline", "title"),
    [
        ("fr", "Eramet relance sa production de manganèse au Gabon", "Eramet hat die Produktion von Mangan in Gabun wieder aufgenommen"),
        ("en", "Glencore to mothball two copper smelters in Australia", "Glencore will Kapazitäten für Kupfer in Australien stilllegen"),
        ("en", "Chile's Codelco cuts output guidance after El Teniente collapse", "Codelco hat die Produktionsprognose in El Teniente (Chile) gesenkt"),
        ("es", "Codelco reanuda operaciones en El Teniente", "Codelco hat den Betrieb in El Teniente wieder aufgenommen"),
        ("ja", "コンゴ、コバルト輸出禁止を年末まで延長", "Die DR Kongo hat die Exportkontrollen für Kobalt verlängert"),
        ("ja", "中国、日本向けガリウム輸出を再開", "China hat die Ausfuhr von Gallium nach Japan wieder aufgenommen"),
        ("zh", "紫金矿业收购哈萨克斯坦金矿", "Zijin Mining hat einen Zukauf bei Gold in Kasachstan getätigt"),
        ("zh", "日本邮船恢复红海航线", "NYK Line hat den Betrieb im Roten Meer wieder aufgenommen"),
        ("en", "US Treasury extends Lukoil waiver until February", "Das US-Finanzministerium hat eine Ausnahme gegenüber Lukoil verlängert"),
        ("fr", "Grève annulée dans les ports de Marseille et du Havre", "Ein Streik ist abgewendet oder beendet: Marseille, Le Havre"),
        ("en", "Lynas posts lower quarterly revenue as NdPr prices slide", "Der Preis für Neodym-Praseodym ist gesunken"),
    ],
)  # fmt: skip
def test_an_act_is_told_by_what_its_words_show(source: str, headline: str, title: str) -> None:
    assert _title(source, headline, "", "de").startswith(title)


@pytest.mark.parametrize(
    ("place", "french", "german", "english"),
    [
        ("suez_canal", "dans le canal de Suez", "im Suezkanal", "in the Suez Canal"),
        ("red_sea", "en mer Rouge", "im Roten Meer", "in the Red Sea"),
        ("dardanelles", "dans les Dardanelles", "in den Dardanellen", "in the Dardanelles"),
        ("rhine", "sur le Rhin", "im Rhein", "in the Rhine"),
        ("xinjiang", "au Xinjiang", "in Xinjiang", "in Xinjiang"),
    ],
)
def test_waters_take_their_article(place: str, french: str, german: str, english: str) -> None:
    said = [g.in_(noun(place, code, lexicon())) for g, code in ((fr, "fr"), (de, "de"), (en, "en"))]
    assert said == [french, german, english]


def test_every_face_is_of_a_known_act_and_has_words_in_all_languages() -> None:
    for face in FACES:
        assert face.action in actions.FR
        assert all(face.id in table for table in (words.FR, words.DE, words.EN))
        assert face.shown.keys() == {"de", "en", "es", "fr", "ja", "zh"}


@pytest.mark.parametrize(
    ("source", "headline", "words"),
    [
        (
            "en",
            "Glencore declares force majeure on cobalt shipments",
            "Glencore a déclaré la force majeure pour le cobalt",
        ),
        ("de", "BASF erklärt höhere Gewalt für Lieferungen von TDI", "BASF declared force majeure"),
        (
            "fr",
            "Eramet déclare la force majeure sur ses livraisons de nickel",
            "Eramet declared force majeure for nickel",
        ),
        (
            "es",
            "Codelco declara fuerza mayor en sus envíos de cobre",
            "Codelco declared force majeure for copper",
        ),
        ("zh", "嘉能可宣布钴不可抗力", "Glencore declared force majeure for cobalt"),
    ],
)
def test_force_majeure_is_said_with_its_goods(source, headline, words):
    language = "fr" if source == "en" else "en"
    title = told(f"{headline}\n\n", source, language)[0].title.text
    assert title == words
