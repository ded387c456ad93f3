"""An act that a noun names -> whose it is: of the words beside it, not of who only speaks of it."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir
from tests.core.happenings.one_act import the

LEXICON = load_lexicon(data_dir("rules") / "lexicon")

WHOSE = [
    ("de", "Oslo begrüßt weitere US-Strafmaßnahmen", "impose_sanctions", "US"),
    ("de", "Kanada verhängt Sanktionen wegen der Lieferung von Drohnen", "impose_sanctions", "CA"),
    ("de", "Finanzgericht erklärt Abgabe für verfassungswidrig", "ruling", "Finanzgericht"),
    ("fr", "Le chef de l'ONU condamne le tir", "accuse", "united_nations"),
    ("fr", "La Norvège réplique aux sanctions du Pérou", "impose_sanctions", "PE"),
    ("fr", "La Corée du Nord tire deux missiles", "military_move", "KP"),
    ("fr", "Exercices militaires de la Chine au large", "military_move", "CN"),
    ("fr", "Faillite au Pérou du fabricant suédois Northvolt", "insolvency", "northvolt"),
    ("es", "Chile denuncia los aranceles de Canadá", "raise_tariff", "CA"),
    ("de", "Bund fördert Zinkhütte mit 40 Millionen Euro", "invest", "DE"),
    ("de", "Kanada setzt Gespräche mit Peru über Kupfer aus", "agreement_collapses", "CA"),
    ("es", "La CE abre un expediente a Chile", "investigate", "EU"),
    ("ja", "カナダ、チリ大使の入国を禁止 鉱山税を批判", "accuse", "CA"),
    ("ja", "フランス、豪州への関税を続ける米国を非難", "accuse", "FR"),
    ("ja", "ノルウェー、ペルー外務省への支援を停止", "halt_capacity", "NO"),
    ("zh", "韩拟限制石墨出口", "impose_export_control", "KR"),
    ("zh", "墨拟对钢板加征关税", "raise_tariff", "MX"),
    ("zh", "加拿大将对增材制造物项出口实施管制", "impose_export_control", "CA"),
]

ANOTHERS = [
    ("de", "Saudi-Arabien berichtet von Luftangriff an der Grenze", "SA"),
    ("de", "Drohnenangriff auf Putins Residenz: Russland übergibt Beweise", "RU"),
    ("ja", "パレスチナ赤新月社、イスラエルの空爆を非難", "PS"),
]


def actors(text: str, language: str, action: str) -> set[str]:
    found = told(text, language, None, LEXICON).happenings
    acting = [one.actor for one in found if one.action == action]
    assert acting, [one.action for one in found]
    return {id_ for actor in acting for id_ in actor}


@pytest.mark.parametrize(("language", "text", "action", "who"), WHOSE, ids=[one[1] for one in WHOSE])
def test_whose_act_it_is(language: str, text: str, action: str, who: str) -> None:
    assert who in actors(text, language, action) if who else not actors(text, language, action)


@pytest.mark.parametrize(("language", "text", "who"), ANOTHERS, ids=[one[1] for one in ANOTHERS])
def test_who_only_speaks_of_an_attack_does_not_lead_it(language: str, text: str, who: str) -> None:
    assert who not in actors(text, language, "military_move")


@pytest.mark.parametrize(
    ("act", "text", "actor"),
    [
        ("investigate", "米国、中国の鉄鋼を調査", "US"),
        ("blockade_or_closure", "ロシア、ウクライナの港を封鎖", "RU"),
        ("impose_export_control", "米、中国企業10社をエンティティーリストに追加", "US"),
        ("ban_import", "中国、豪州の石炭輸入を停止", "CN"),
        ("accuse", "ロシア、米のベネズエラ攻撃を非難", "RU"),
        ("impose_export_control", "中国のレアアース輸出停止で日本企業に影響", "CN"),
    ],
)
def test_whose_the_thing_is_does_not_act_in_japanese(act: str, text: str, actor: str) -> None:
    assert the(act, "ja", text).actor == (actor,)


@pytest.mark.parametrize(
    "text",
    [
        "美方将相关中企列入涉俄制裁清单，外交部回应",
        "美国把部分中国企业列入制裁清单",
        "美国将20家中企列入制裁清单",
    ],
)
def test_who_is_put_on_a_list_has_put_nobody_there(text: str) -> None:
    assert the("impose_sanctions", "zh", text).actor == ("US",)
