"""Measures lifted, lists, markets left, rulings: each told as what it is, and none of what is only refused or may come."""

import pytest

from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("source", "text", "language", "title"),
    [
        ("ja", "EU、中国製EVへの追加関税を撤回\n\n欧州委員会が20日発表した。", "en", "The EU removed duties on electric vehicles towards China"),
        ("ja", "中国、米国産大豆の輸入停止を解除\n\n税関総署が20日公告した。", "fr", "La Chine a levé des restrictions à l’importation de soja"),
        ("ja", "コンゴ、コバルト輸出停止を延長せず\n\n鉱業相が19日述べた。", "de", "Die DR Kongo hat die Exportkontrollen für Kobalt nicht verlängert"),
        ("zh", "美国将30家中国企业列入实体清单\n\n美国商务部19日发布公告。", "de", "Die USA haben Firmen aus China auf eine schwarze Liste gesetzt"),
        ("zh", "美光退出中国服务器芯片业务\n\n公司19日宣布。", "en", "Micron left a business in AI servers"),
        ("ja", "ネクスペリア、中国工場への出荷を再開\n\n同社が20日明らかにした。", "en", "Nexperia resumed deliveries to China"),
        ("ja", "米最高裁、トランプ関税を違憲と判断\n\n20日、6対3で判断した。", "fr", "La Cour suprême américaine a jugé illégaux des droits de douane"),
        ("zh", "中美经贸谈判破裂\n\n双方未就关税问题达成一致。", "en", "China and the US reached no agreement"),
        ("zh", "巴拿马运河再次下调通行量\n\n运河管理局18日宣布。", "fr", "Une limitation des passages de navires a été signalée"),
        ("en", "Philippines scraps plan to ban raw nickel ore exports\n\nSmelters would take years to build.", "fr", "Des contrôles à l’exportation sont évités ou terminés"),
        ("fr", "L'Indonésie abandonne son projet d'interdire les exportations de bauxite\n\n", "en", "Export controls have been averted or are over: Indonesia"),
        ("en", "India lifts ban on nickel exports\n\n", "fr", "L’Inde a levé des contrôles à l’exportation"),
        ("ja", "商船三井、喜望峰経由への迂回を続ける\n\n紅海の通航再開は見送る。", "en", "Mitsui O.S.K. Lines diverted ships"),
    ],
)  # fmt: skip
def test_a_title_tells_the_act_that_the_headline_tells(source, text, language, title):
    assert told(text, source, language)[0].title.text.startswith(title)
