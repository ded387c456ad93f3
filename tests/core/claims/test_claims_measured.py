"""Measures of every kind, signs, tallies and votes; and figures that measure nothing: models, codes, hours, lists."""

import pytest

from monitor.core.claims import claims
from monitor.core.lexicon import Lexicon

NOBODY = Lexicon([])

SAID = [
    # liquids, lengths, areas, warmth, shares, minutes
    ("en", "The barge carries 40,000 litres of diesel", [(40_000, "L")]),
    ("de", "Das Lager fasst 2,5 Millionen Liter Säure", [(2.5e6, "L")]),
    ("fr", "La cuve contient 80.000 litres de solvant", [(80_000, "L")]),
    ("es", "La planta gasta 900 litros por minuto", [(900, "L")]),
    ("ja", "タンクから3000リットルの溶剤が流出", [(3000, "L")]),
    ("zh", "仓库泄漏5000升溶剂", [(5000, "L")]),
    ("en", "The 210m-long bulker blocks the lock", [(210, "m")]),
    ("en", "A loan of 210m dollars", [(2.1e8, "USD")]),
    ("en", "The plant covers 60,000 square metres", [(60_000, "m2")]),
    ("en", "A warehouse of 1.2 million square feet", [(1.2e6, "sq ft")]),
    ("de", "Die Halle misst 12.000 Quadratmeter", [(12_000, "m2")]),
    ("fr", "Le site s'étend sur 45 000 mètres carrés", [(45_000, "m2")]),
    ("es", "La nave ocupa 8.000 metros cuadrados", [(8000, "m2")]),
    ("ja", "延べ床面積3万平方メートルの新工場", [(30_000, "m2")]),
    ("zh", "总投资35亿元，总建筑面积逾60万平方米", [(3.5e9, "CNY"), (600_000, "m2")]),
    ("zh", "项目占地200亩", [(200, "mu")]),
    ("en", "Furnaces run at 1,400 degrees Celsius", [(1400, "°C")]),
    ("en", "Storage below 25°C", [(25, "°C")]),
    ("de", "Der Ofen erreicht 1.200 Grad", [(1200, "°C")]),
    ("de", "Bei minus 30 Grad steht der Hafen still", [(-30, "°C")]),
    ("fr", "Le four monte à 900 degrés", [(900, "°C")]),
    ("es", "Temperaturas de 45 grados frenan la mina", [(45, "°C")]),
    ("ja", "炉は1300度に達する", [(1300, "°C")]),
    ("zh", "炉温高达1500摄氏度", [(1500, "°C")]),
    ("en", "A 12-inch wafer plant", [(12, "inch")]),
    ("de", "Ein Werk für 8-Zoll-Wafer", [(8, "inch")]),
    ("ja", "12インチウエハー工場", [(12, "inch")]),
    ("zh", "产品以2英寸衬底为主", [(2, "inch")]),
    ("zh", "拟回购300万股，占总股本0.5%", [(3e6, "shares"), (0.5, "percent")]),
    ("ja", "最大50万株を取得", [(500_000, "shares")]),
    ("en", "The group sold 4 million shares", [(4e6, "shares")]),
    ("de", "Die Anlage stand 40 Minuten still", [(40, "minutes")]),
    ("en", "Power failed for 25 minutes", [(25, "minutes")]),
    ("fr", "Une coupure de 50 minutes", [(50, "minutes")]),
    ("es", "Un apagón de 35 minutos", [(35, "minutes")]),
    ("ja", "約40分間停電した", [(40, "minutes")]),
    ("zh", "停电持续45分钟", [(45, "minutes")]),
    # signs
    ("zh", "2月PPI同比增速为-2.2%", [(-2.2, "percent")]),
    ("en", "Growth came in at -0.4%", [(-0.4, "percent")]),
    ("de", "Das Wachstum lag bei −0,4 Prozent", [(-0.4, "percent")]),
    ("fr", "La croissance tombe à -1,5 %", [(-1.5, "percent")]),
    ("es", "El crecimiento fue del -0,8 %", [(-0.8, "percent")]),
    ("zh", "拟回购1.5%-3%公司股份", [(1.5, "percent")]),
    ("en", "$US12 billion merger", [(1.2e10, "USD")]),
    # a level that is lowered is no fall
    ("de", "Rom senkt die Zölle von 40 Prozent auf Draht deutlich", [(40, "percent")]),
    ("de", "Der Absatz ging um 4 Prozent zurück", [(-4, "percent")]),
    # tallies and tolls
    ("en", "Number of halted shipments passes 900", [(900, "count")]),
    ("en", "Blast deaths near 1,200", [(1200, "persons")]),
    ("de", "Zahl der gesperrten Lizenzen steigt auf 640", [(640, "count")]),
    ("fr", "Le nombre de permis suspendus dépasse 300", [(300, "count")]),
    ("es", "El número de permisos suspendidos supera los 300", [(300, "count")]),
    # votes
    ("de", "354 zu 17: Unterhaus billigt den Zoll", [(354, "count"), (17, "count")]),
    ("en", "The house voted 354 to 17 for the levy", [(354, "count"), (17, "count")]),
    ("fr", "Texte adopté par 354 voix contre 17", [(354, "count"), (17, "count")]),
    # people by their trade; adjectives of people count no people
    ("en", "160,000 performers walk out", [(160_000, "persons")]),
    ("en", "About 100 mercenaries moved in", [(100, "persons")]),
    ("de", "Dort sind 500 Ausbilder stationiert", [(500, "persons")]),
    ("fr", "39 avions militaires près de l'île", [(39, "count")]),
    ("fr", "Les 27 pays membres ont voté", [(27, "count")]),
    ("es", "Cayeron 12 aviones militares", [(12, "count")]),
    ("fr", "600 militaires arrivent", [(600, "persons")]),
    # more than ten, one or two, in Japanese and Chinese
    ("zh", "十余艘货轮滞留港口", [(10, "vessels")]),
    ("zh", "超过3万余吨矿石积压", [(30_000, "t")]),
    ("zh", "结果将在两三天内公布", [(2, "days")]),
    ("zh", "三四家工厂停产", [(3, "count")]),
    ("ja", "再開まで二、三日かかる", [(2, "days")]),
    ("ja", "わずか数日で材料を発見", [(None, "days")]),
    ("ja", "再開は数週間後の見通し", [(None, "weeks")]),
    ("ja", "複数の銀行を決済網から排除", [(None, "count")]),
    ("ja", "性能は従来の倍以上", [(2, "factor")]),
    ("ja", "出荷量が倍になる", [(2, "factor")]),
    ("ja", "1年で65回も基準を超過", [(1, "years"), (65, "count")]),
    ("ja", "従業員50人に1人が離職", [(2, "percent")]),
    ("zh", "新增病例142例，其中两区98例", [(142, "count"), (98, "count")]),
    ("zh", "满足19型火箭的需求", [(19, "count")]),
    ("zh", "沪指报3215.40点", [(3215.4, "count")]),
    ("zh", "完成近亿元融资", [(1e8, "CNY")]),
    ("ja", "マスク2枚を全戸に配布", [(2, "count")]),
    ("ja", "億単位の損失", [(None, None)]),
    ("de", "Dutzende Nato-Soldaten verletzt", [(None, "persons")]),
    ("en", "Attacks kill at least 30 government forces", [(30, "persons")]),
    ("zh", "议会以91票赞成、2票反对批准协定", [(91, "count"), (2, "count")]),
    ("zh", "向八国和15州发函", [(15, "count")]),
    ("en", "China adds 10 US firms to its list", [(10, "count")]),
    ("en", "A map of 22,000 sq km of sea", [(22_000, "km2")]),
    ("ja", "複数の海運会社が運航停止", [(None, "count")]),
    ("zh", "一年内发生12次停电", [(12, "count")]),
]

NOTHING = [
    ("de", "Huawei FreeBuds Pro 3 ANC-In-Ears im Test"),
    ("fr", "Le Mate 60 Pro agace Washington"),
    ("de", "DxOMark testet Xiaomi 13 Ultra"),
    ("de", "Liveticker: +++ 20:48 Ukraine drängt auf Hilfe +++"),
    ("de", "Ticker: +++ 01:40 Ex-Minister: Länder erwägen Hilfe +++"),
    ("en", "14:30 Ministers arrive"),
    ("en", "He is 100% convinced of the ally"),
    ("de", "Er ist zu 100 Prozent überzeugt"),
    ("fr", "Il en est sûr à 100 %"),
    ("es", "Está 100 % seguro"),
    ("de", "Nach zwei Rekordjahren sinken die Ausfuhren"),
    ("de", "Zwei turbulente Handelstage liegen hinter uns"),
    ("fr", "Les 5 infos à retenir ce lundi"),
    ("fr", "Un hôtel 5 étoiles"),
    ("ja", "30年以降に再利用を義務化"),
    ("ja", "輸出解禁へ 26年前半"),
    ("zh", "涉及印度海关编码28311010和28321020项下产品"),
    ("zh", "涉案产品税则号为28112210"),
    ("zh", "波罗的海三国表示反对"),
    ("ja", "1回目の入札"),
    ("zh", "第12次会议召开"),
]


@pytest.mark.parametrize(("language", "text", "said"), SAID, ids=[f"{one[0]}-{one[1]}" for one in SAID])
def test_what_is_measured_is_read_in_its_unit(
    language: str, text: str, said: list[tuple[float | None, str]]
) -> None:
    found = claims(text, language, hits=(), lexicon=NOBODY, published=None)
    assert [(claim.value, claim.unit) for claim in found if claim.unit != "date"] == said


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[f"{one[0]}-{one[1]}" for one in NOTHING])
def test_a_figure_that_measures_nothing_is_no_claim(language: str, text: str) -> None:
    found = claims(text, language, hits=(), lexicon=NOBODY, published=None)
    assert [(claim.value, claim.unit) for claim in found if claim.unit != "date"] == []
