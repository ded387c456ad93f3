"""Japanese and Chinese headlines that name a measure, a move of forces or a rise of shares beside what they tell: no title says more than the source."""

import pytest

from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("source", "headline", "never"),
    [
        ("ja", "厳しい制裁が裏目に ロシア市民の支持広がる", "imposed"),
        ("ja", "制裁対象のロシア銀行、東京に事務所", "imposed"),
        ("ja", "トランプ関税でペルーの農家は苦境に", "raised"),
        ("ja", "ノルウェー、ロシア制裁を拒否", "averted"),
        ("ja", "ロシア産ガス停止 仏独は供給停止に備え", "imposed"),
        ("ja", "ノルウェー、ペルーとの通商合意に悲観的", "concluded"),
        ("ja", "ノルウェー、軍備増強へ3兆円", "deployed"),
        ("ja", "ロシア軍撤収 ノルウェーが確認", "deployed"),
        ("ja", "ノルウェー機器大手、全製品で脱レアアース 調達リスク回避", "diverted"),
        ("ja", "ペルー税務署、1億円の申告漏れ指摘", "spill"),
        ("ja", "ペルー議員、関税を提唱 ノルウェー離脱を主張", "left"),
        ("zh", "普京称面对西方制裁 俄经济保持韧性", "imposed"),
        ("zh", "俄外长称西方制裁严重违反国际法", "imposed"),
        ("zh", "挪威鞋企首席执行官：美方关税政策带来不确定性", "raised"),
        ("zh", "挪威谋求军事扩张", "deployed"),
        ("zh", "锂矿股震荡走强 多只个股涨停", "price of lithium"),
        ("zh", "挪威股市创历史新高", "record price"),
        ("zh", "挪威锂业：子公司取得采矿许可证", "opened"),
        ("zh", "挪威根据协议向秘鲁交付铜材", "concluded"),
        ("zh", "挪威电信公司数据泄露 百万客户受影响", "spill"),
        ("zh", "挪威财长：在制裁俄罗斯问题上会毫不犹豫", "imposed"),
        ("zh", "挪威铜企：控股子公司停产 尚未恢复生产", "resum"),
        ("zh", "挪威反制措施规模缩减", "retaliated"),
        ("zh", "胡塞武装称向红海挪威船只发射导弹", "Norway deployed"),
        ("zh", "挪威航司停止接收飞机交付", "export control"),
        ("zh", "秘鲁央行行长：难以预知最高法院关税裁决的后果", "ruling was"),
        ("zh", "津巴布韦锂企联合申请推迟精矿出口禁令", "Zimbabwe delayed"),
        ("zh", "秘鲁公司在法院起诉挪威铜企", "Peru filed"),
        ("zh", "秘鲁铜矿罢工将持续", "planned"),
        ("ja", "ノルウェーは、ペルーへの攻撃を続けるロシアに対し制裁を検討", "Russia could"),
        ("ja", "「協定を離脱」 ノルウェー候補が提唱", "left"),
        ("zh", "洛阳钼业回应刚果（金）延长钴出口禁令", "towards CMOC"),
        ("ja", "【ペルー断交】背景に何があったのか", "Peru left"),
        ("ja", "ノルウェー沖の海賊を壊滅させたのか", "Norway"),
        ("ja", "製油所で爆発事故 あすから作業再開へ", "averted"),
        ("zh", "欧盟第30轮对俄制裁遇阻", "imposed"),
        ("zh", "对自秘鲁进口铜材反倾销调查案 挪威启动磋商", "opened an investigation"),
    ],
)
def test_what_is_only_named_is_not_told(source, headline, never):
    assert never not in told(headline, source, "en")[0].title.text


@pytest.mark.parametrize(
    ("source", "headline", "title"),
    [
        ("ja", "ノルウェー、ロシアに追加制裁を発動", "Norway imposed sanctions"),
        ("ja", "ノルウェー、ペルー産銅に25％の関税を発動", "Norway raised duties on copper towards Peru"),
        ("zh", "挪威对3家俄罗斯企业实施制裁", "Norway imposed sanctions"),
        ("zh", "挪威对秘鲁铜材加征10%关税", "Norway raised duties on copper towards Peru"),
        ("zh", "铜价创历史新高", "record price"),
        ("zh", "碳酸锂期货主力合约跌超4%", "The price of lithium carbonate fell"),
    ],
)
def test_what_is_done_is_still_told(source, headline, title):
    assert title in told(headline, source, "en")[0].title.text
