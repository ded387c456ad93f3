"""Figures that are said by halves and dozens, per unit, by how long, or twice in a row."""

import pytest

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon

NOBODY = Lexicon([])

SAID = [
    ("ja", "復旧には1カ月半かかる", [(1.5, "months")]),
    ("zh", "修复需要两个半月", [(2.5, "months")]),
    ("es", "durará entre ocho y diez días", [(8, "days")]),
    ("de", "zwischen acht und zehn Wochen", [(8, "weeks")]),
    ("en", "Half a million tonnes lie at the quay", [(500_000, "t")]),
    ("en", "Two dozen firms asked for help", [(24, "count")]),
    ("en", "Output fell by more than half", [(-50, "percent")]),
    ("en", "Profit fell by 4% and 6%", [(-4, "percent"), (-6, "percent")]),
    ("en", "Three Ukrainians were held", [(3, "persons")]),
    ("es", "El bombeo durará de tres a cuatro meses", [(3, "months")]),
    ("en", "They hope to restart it within four to six weeks", [(4, "weeks")]),
    ("fr", "Le trafic a progressé de 4 %, à 3,2 millions d'EVP", [(4, "percent"), (3_200_000, "TEU")]),
    ("zh", "铀现货报每磅92.4美元", [(92.4, "USD/lb")]),
    ("zh", "缺口为1200万磅", [(12_000_000, "lb")]),
    ("fr", "Les stocks tiendront environ un an", [(1, "years")]),
    ("en", "Stocks for a year", []),
    ("fr", "Hier 2 400 des 2 600 dockers ont cessé le travail", [(2400, "persons"), (2600, "persons")]),
    ("es", "Participan 1.700 de los 2.400 estibadores", [(1700, "persons"), (2400, "persons")]),
    ("en", "Four things to know about the levy", []),
    ("en", "The first rise in six years", []),
    ("en", "Fares quintupled", [(5, "factor")]),
    ("de", "Eine halbe Million Tonnen lagern am Kai", [(500_000, "t")]),
    ("de", "Zwei Dutzend Firmen baten um Hilfe", [(24, "count")]),
    ("de", "Höchster Stand seit sechs Jahren", []),
    ("de", "Fünf Fragen zum Zoll", []),
    ("fr", "Le groupe repousse d'un an la mise en service", [(1, "years")]),
    ("fr", "Une vingtaine d'employés sont sortis", [(20, "persons")]),
    ("fr", "Des milliers d'Iraniens sans courant", [(None, "persons")]),
    ("fr", "Trois humanitaires tués dans un raid", [(3, "persons")]),
    ("fr", "Un coup double pour le constructeur", []),
    ("fr", "Le fonds perd plusieurs millions d'euros", [(None, "EUR")]),
    ("de", "Der Kurs rutscht um 3 Prozent", [(-3, "percent")]),
    ("es", "La firma aplaza un año la apertura", [(1, "years")]),
    ("es", "Medio millón de toneladas en el muelle", [(500_000, "t")]),
    ("es", "Un centenar de empresas pidió ayuda", [(100, "count")]),
    ("es", "Invertirá mil 300 millones de dólares", [(1.3e9, "USD")]),
    ("ja", "1キロ当たり4000円で落札", [(4000, "JPY/kg")]),
    ("ja", "使用料を最大60%の大幅値下げ", [(-60, "percent")]),
    ("zh", "出口和进口同比分别下降3.2%和1.4%", [(-3.2, "percent"), (-1.4, "percent")]),
    ("zh", "两年后产量翻两番", [(2, "years"), (4, "factor")]),
    ("zh", "成交547298.81亿元", [(54_729_881_000_000, "CNY")]),
    ("zh", "新增3000个就业岗位", [(3000, "persons")]),
    ("en", "China suspended licences, two people familiar with the matter said.", []),
    ("de", "China hat nach Angaben von zwei Insidern Lizenzen ausgesetzt.", []),
    ("de", "China hat Lizenzen ausgesetzt, sagten zwei mit der Angelegenheit vertraute Personen.", []),
    ("fr", "La Chine a suspendu les licences, ont indiqué deux sources proches du dossier.", []),
    ("fr", "La Chine a suspendu les licences, selon trois personnes au fait du dossier.", []),
    ("es", "China suspendió las licencias, dijeron dos fuentes con conocimiento del asunto.", []),
    ("ja", "中国が輸出許可を停止、関係者2人が明らかにした。", []),
    ("zh", "据两名知情人士透露，中国暂停发放许可证。", []),
    ("en", "Three sources said China had suspended licences for 20 firms.", [(20, "count")]),
    ("de", "Eine Drohne hat einen Tanker rund 60 Seemeilen westlich von Hudaida getroffen", [(60, "nmi")]),
    ("fr", "Un drone a touché un pétrolier à 60 milles nautiques à l'ouest de Hodeïda", [(60, "nmi")]),
    ("es", "Un dron alcanza un petrolero a 60 millas náuticas al oeste de Hodeida", [(60, "nmi")]),
    ("ja", "ホデイダ沖60カイリでタンカーにドローン攻撃", [(60, "nmi")]),
    ("zh", "也门荷台达以西约60海里处油轮遭袭", [(60, "nmi")]),
    ("zh", "商务部暂停受理镓、锗两用物项出口许可申请", []),
]


@pytest.mark.parametrize(("language", "text", "said"), SAID, ids=[f"{one[0]}-{one[1]}" for one in SAID])
def test_a_figure_is_read_as_it_is_meant(
    language: str, text: str, said: list[tuple[float | None, str]]
) -> None:
    found = claims(text, language, hits=(), lexicon=NOBODY, published=None)
    assert [(claim.value, claim.unit) for claim in found if claim.unit != "date"] == said
