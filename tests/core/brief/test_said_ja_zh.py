"""Japanese and Chinese headlines of papers: what their titles in English say, and what they must not."""

import pytest

from tests.core.brief.briefed import told


def _title(source: str, headline: str) -> str:
    return told(headline, source, "en")[0].title.text


@pytest.mark.parametrize(
    ("source", "headline", "never"),
    [
        ("ja", "ノルウェー銅社に制裁金7億円 ペルー当局", "Sanctions"),
        ("ja", "ペルーの小学生、3割が栄養不足", "shortage"),
        ("ja", "ノルウェーの銅大手、半導体不足かわす", "was reported"),
        ("ja", "ペルー国軍の元幹部が関与か 「制裁を」現地人権団体が各国に求める", "Peru calls"),
        ("zh", "秘鲁人权组织呼吁对挪威实施制裁", "Peru calls"),
        ("zh", "广期所调整多晶硅期货合约涨跌停板幅度", "The price"),
        ("zh", "秘鲁在停产逾三年后重启Lobitos油田的生产", "Production halt"),
        ("zh", "挪威与秘鲁就铜矿开发达成共识", "agreement"),
        ("zh", "挪威和秘鲁两国外长通话讨论铜矿问题", "meeting"),
        ("en", "Norway and Peru hold phone call on copper", "Treffen"),
        ("zh", "秘鲁铜企：尽管挪威对秘鲁新能源汽车产品加征关税 出口正常", "raised"),
        ("zh", "秘鲁关闭了铜矿管道，挪威对俄罗斯银行实施新制裁，导致能源价格上升", "energy"),
    ],
)
def test_a_title_does_not_say_it(source, headline, never):
    assert never not in _title(source, headline)


@pytest.mark.parametrize(
    ("source", "headline", "title"),
    [
        ("ja", "ノルウェーとペルーの首脳、電話会談", "Norway and Peru spoke by phone"),
        ("zh", "挪威和秘鲁两国外长通话讨论铜矿问题", "Norway and Peru spoke by phone"),
        ("de", "Norwegen und Peru telefonieren wegen Kupfer", "Norway and Peru spoke by phone"),
        ("fr", "Entretien téléphonique entre la Norvège et le Pérou", "Norway and Peru spoke by phone"),
        ("zh", "挪威与秘鲁就铜矿开发达成共识", "Norway and Peru reached an understanding"),
        ("zh", "挪威和秘鲁签署协议，达成多项共识", "Norway and Peru concluded an agreement"),
        ("zh", "秘鲁在停产逾三年后重启Lobitos油田的生产", "Production resumed"),
        ("ja", "ノルウェーの銅大手、半導体不足かわす", "A shortage has been averted"),
        ("zh", "嘉能可宣布钴供应遭遇不可抗力", "Glencore declared force majeure"),
    ],
)
def test_a_title_says_it(source, headline, title):
    assert _title(source, headline).startswith(title)
