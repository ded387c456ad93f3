"""Japanese and Chinese headlines of papers: what their titles in English say, and what they must not."""

import pytest

from tests.core.brief.briefed import text_of, told


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
        ("ja", "ペルー首相「危機感ない」 党内から不満", "shortage"),
        ("ja", "ペルー首相の緊急事態条項発言に批判", "emergency"),
        ("ja", "株価、34年ぶりの水準に ペルー", "water"),
        ("ja", "ペルーの衛星、ノルウェーが打ち上げ", "Quantum"),
        ("zh", "秘鲁铜企2026年多项指标创历史新高", "Quotas"),
        ("zh", "秘鲁机场旅客吞吐量创历史新高", "record price"),
        ("zh", "秘鲁编剧协会罢工即将结束", "planned"),
        ("zh", "北方时代已于9月25日停产，预计要到11月才正式复产", "resumption"),
        ("zh", "秘鲁和挪威即将就非关税贸易争端达成协议", "Tariffs"),
        ("zh", "秘鲁将采取合理的能源保障措施", "Safeguard"),
        ("zh", "秘鲁研究机构下调经济增长预期", "possible"),
        ("ja", "ペルーの食堂チェーンが「値上げしません」宣言", "increase was announced"),
        ("ja", "ペルー首都、迷惑な観光客の「ブラックリスト化」を検討 顔認識で締め出し", "could"),
        ("ja", "ペルーの通信会社が“地震速報”の運用を断念", "was reported"),
        ("ja", "ペルー国民、武器輸出規制の緩和に反対", "eased"),
        ("zh", "秘鲁民众举行集会 抗议政府放宽武器出口限制的动向", "eased"),
        ("zh", "国内期货主力合约多数下跌，沪锌涨近1%", "zinc fell"),
        ("zh", "挪威企业抢抓降关税窗口期 补库存", "cut duties"),
        ("zh", "群联电子总裁：内存短缺恐持续至2030年", "UMC"),
        ("zh", "烟台海阳200兆瓦项目并网", "Taiwan"),
        ("zh", "秘鲁总统、挪威总统出席经贸博览会开幕式并致辞", "held a meeting"),
        ("zh", "胡塞武装对前往挪威船只发动袭击", "against Norway"),
        ("zh", "中国船舶工业行业协会反对美国限制措施", "CSSC"),
        ("zh", "秘鲁对涉华家用铝制散热器作出反倾销日落复审否定性终裁", "imposed"),
        ("zh", "挪威小额包裹关税豁免即将取消", "grant an exemption"),
        ("zh", "挪威小额包裹关税豁免即将取消", "remove duties"),
        ("zh", "秘鲁铜企多项指标创历史新高", "price of copper"),
        ("zh", "秘鲁法院批准铜企重启Lobitos矿的融资安排", "resum"),
        ("zh", "秘鲁官员：秘鲁现在应该退出《铜业公约》", "left"),
        ("zh", "挪威将407类铜产品纳入关税清单", "sanctions"),
        ("zh", "秘鲁称铜业安全问题工作组已暂停工作", "production halt"),
        ("zh", "秘鲁停火协议在推迟数小时后生效", "delayed"),
        ("zh", "挪威驻秘鲁大使谴责美国对秘鲁禁运", "against Peru"),
        ("ja", "マスク、ペルーの店頭に並ぶ 品薄解消に向かうか", "shortage"),
        ("ja", "ノルウェーの保険会社、台風/豪雨時の物流費を補償", "was reported"),
        ("ja", "ペルー侵攻で子どもに影響 ノルウェー", "deployed"),
        ("ja", "ペルーの港をノルウェーはなぜ制圧したのか？", "could"),
        ("ja", "ペルー銅社、牛めし終了・牛めし値上げ", "averted"),
        ("ja", "銅が最高値迫る ペルーで供給難", "record"),
        ("ja", "ペルー銅社が新興買収 2000億円、石油依存転換", "acquisition in"),
        ("ja", "火災のペルー原発、ロシア軍が制圧", "in Russia"),
        ("ja", "Salesforce、Slackを2.9兆円で買収 Microsoftに対抗", "bought all or part of Microsoft"),
        ("ja", "クアルコムがArduinoを買収、新製品「Arduino UNO Q」も発表", "United Nations"),
        ("ja", "TikTok 事業の売却先は “オラクル含む企業連合か”", "sold"),
        ("zh", "挪威终止对秘鲁铜业制裁豁免", "exemption"),
        ("zh", "高盛将布伦特原油价格预测从每桶77美元上调至每桶85美元", "raise prices"),
        ("zh", "高盛：秘鲁供应的中断不太可能影响铜价", "halt deliveries"),
        ("zh", "丰田公司停产的3种车型将于9月2日起恢复生产", "production halt is planned"),
        ("zh", "挪威铜企前员工涉泄露芯片机密", "spill"),
        ("zh", "财政部：延续实施有关税收优惠政策", "duties"),
        ("zh", "全国海关税收入库2万亿元", "Tariffs"),
        ("zh", "热带低压或加强为16号台风", "was reported"),
        ("zh", "秘鲁在美国芯片出口管制下获得豁免", "eased"),
        ("zh", "秘鲁：加强国家安全能力建设，加强铜储备", "built stocks"),
        ("ja", "ペルー知事の買収事件で34人を起訴へ", "Stake"),
        ("ja", "ペルー銅社長、「値上げ」は明言避ける", "announced"),
        ("ja", "ロシアによるスパイ活動に協力か 男を逮捕", "in Russia"),
        ("zh", "秘鲁媒称挪威军在秘鲁军事行动一天内造成约百人死亡", "plans"),
        ("zh", "秘鲁商务部：《2022假冒和盗版恶名市场》名单不客观", "were reported"),
        ("zh", "华泰证券：受国内取消强制配储政策及美国加征关税冲击", "over"),
        ("ja", "経産省、充電器を安全法の規制対象に", "export controls"),
        ("zh", "库克访问白宫降低关税担忧", "cut duties"),
        ("zh", "挪威将暂停实施对秘鲁造船业301调查措施一年", "open an investigation"),
        ("zh", "挪威超市称抵制秘鲁商品的浪潮蔓延", "restricted imports"),
        ("zh", "国际货币基金组织完成对秘鲁第四条款磋商", "negotiate"),
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
        ("ja", "ペルー銅工場完成 第2工場建設も決定", "A new plant was reported"),
        ("ja", "ペルーの銅企業、人手不足で需要増", "A labour shortage was reported"),
        ("de", "Fachkräftemangel bei Siemens in Marl", "A labour shortage was reported"),
        ("zh", "秘鲁铜矿面临用工荒", "A labour shortage was reported"),
        ("zh", "秘鲁商务部：对进口铜材实施保障措施", "Safeguard measures were announced"),
        ("fr", "Le Pérou prend des mesures de sauvegarde sur le cuivre", "Safeguard measures"),
        ("zh", "北方时代已于9月25日停产，预计要到11月才正式复产", "A production halt was reported"),
        ("zh", "挪威铜价创历史新高", "A record price was reported"),
        ("zh", "挪威明年起对秘鲁所有未纳入贸易协定的进口商品征收关税", "Norway plans to raise duties"),
        ("ja", "台湾TSMC “日本で2番目の工場も熊本県に建設したい”", "TSMC plans to open capacity in Kumamoto"),
        ("ja", "TSMC、熊本に新工場", "TSMC plans to open capacity in Kumamoto"),
        ("ja", "TSMCの熊本新工場が完成", "TSMC opened capacity"),
        ("ja", "熊本で地震 震度6強 工場停止", "An earthquake was reported"),
        ("zh", "福特将皮卡停产时间延长一周", "A production halt was reported"),
        ("zh", "铜价下跌，沪锌涨近1%", "The price of copper fell"),
        ("zh", "挪威将407类铜产品纳入关税清单", "Norway raised duties on copper"),
        ("zh", "挪威推迟对秘鲁加征关税", "Norway delayed duties towards Peru"),
        ("ja", "ペルーの銅工場はなぜ破綻したのか", "An insolvency was reported"),
        ("ja", "日本製鉄、USスチールの買収を完了", "Nippon Steel bought all or part of US Steel"),
        ("zh", "丰田公司停产的3种车型将于9月2日起恢复生产", "A resumption of operations is planned"),
        ("zh", "秘鲁化工厂泄漏", "A spill was reported in Peru"),
        ("zh", "美国取消对秘鲁关税", "The US removed duties towards Peru"),
        ("zh", "嘉能可宣布钴供应遭遇不可抗力", "Glencore declared force majeure"),
    ],
)
def test_a_title_says_it(source, headline, title):
    assert _title(source, headline).startswith(title)


@pytest.mark.parametrize(
    ("source", "headline"),
    [
        ("zh", "秘鲁铜矿爆炸致3死12伤"),
        ("zh", "秘鲁铜矿爆炸造成3人死亡12人受伤"),
        ("ja", "ペルー銅山で爆発 3人死亡12人けが"),
    ],
)
def test_those_hurt_are_not_dead(source, headline):
    words = text_of(told(headline, source, "en")[0])
    assert "3 deaths" in words
    assert "12 injured" in words


def test_a_way_is_told_in_kilometres():
    assert "3,300 kilometres" in text_of(told("ペルーの少年、3300キロ逃避行", "ja", "en")[0])
    assert "3,000 kilograms" in text_of(told("ペルー、銅3000キロを輸出", "ja", "en")[0])
