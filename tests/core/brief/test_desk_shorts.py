"""Short items in Japanese and Chinese: what must not be claimed of them is not."""

import pytest

from tests.core.brief.briefed import text_of, told


@pytest.mark.parametrize(
    ("source", "text", "language", "title"),
    [
        ("ja", "ペルーのラスバンバス銅山、道路封鎖で出荷停止\n\n地元住民が封鎖している。", "en", "Road blockades were reported in Las Bambas (Peru)"),
        ("ja", "米西海岸の港でロックアウト\n\n使用者側が2日通告した。", "de", "Eine Aussperrung wurde gemeldet"),
        ("ja", "ヘリウム不足、半導体工場の稼働率が低下\n\nカタールの設備停止が響く。", "en", "A shortage was reported"),
        ("zh", "澳大利亚锂矿商减产\n\n因锂价持续低迷。", "fr", "Une réduction de la production a été signalée en Australie"),
        ("zh", "商务部：未限制对荷兰芯片出口\n\n发言人2日回应媒体提问。", "en", "China's Ministry of Commerce did not impose export controls"),
        ("ja", "英当局、レアアース製錬所の建設許可申請を却下\n\n環境への影響が大きいと判断した。", "en", "The refusal of a permit was announced in the UK"),
        ("de", "Behörde verweigert Kupfermine in Serbien die Genehmigung\n\nDer Betreiber klagt.", "en", "The refusal of a permit was announced in Serbia"),
        ("fr", "Le Chili refuse le permis de la mine de Dominga\n\nLa décision date de jeudi.", "en", "The refusal of a permit was announced in Chile"),
        ("ja", "三菱マテリアル、小名浜製錬所を2027年度末で閉鎖へ\n\n採算が悪化していた。", "en", "Mitsubishi Materials plans to close capacity"),
        ("ja", "日本製鉄とタタの合弁、解消へ\n\n両社が発表した。", "de", "Nippon Steel und Tata wollen ein Abkommen aufkündigen"),
        ("zh", "蒙古国取消煤炭边境交易出口限制的一半\n\n剩余限制视市场情况决定。", "en", "Mongolia eased export controls on coal"),
        ("ja", "米商務省、日本製熱延鋼板の反ダンピング税率を11.7%から4.2%に引き下げ\n\n官報に掲載した。", "en", "US Department of Commerce cut duties on steel"),
        ("zh", "广西锑矿企业因环保督察停产整顿 预计月底前恢复\n\n通报称。", "en", "A production halt was reported in Guangxi"),
        ("ja", "マレーシア、レアアース原鉱石の輸出禁止は維持\n\n貿易相が答弁した。", "en", "Malaysia extended export controls on rare earths"),
        ("ja", "2010年の中国レアアース禁輸から15年、依存度はなお6割\n\n東京2026年11月20日 調査会社が伝えた。", "en", "China imposed export controls on rare earths (2010)"),
        ("ja", "米通商代表部、中国製タングステンへの追加関税は25%で据え置き\n\n8日公表した。", "en", "Office of the United States Trade Representative extended duties on tungsten"),
        ("zh", "广东下调代理购电价格\n\n铝企成本压力缓解。", "en", "The price of electricity fell"),
        ("zh", "加拿大拒绝中国矿企收购Arras Minerals\n\n理由为国家安全。", "en", "The blocking of a takeover was announced"),
        ("zh", "商务部：暂不对原产于欧盟白兰地采取临时反倾销措施\n\n公告称。", "en", "Antidumping duties: EU"),
        ("de", "Winzer sperrt 300 Beschäftigte aus\n\nDie Gewerkschaft protestiert.", "en", "A lockout was reported"),
    ],
)  # fmt: skip
def test_a_title_claims_no_more_than_its_headline(source: str, text: str, language: str, title: str) -> None:
    assert told(text, source, language)[0].title.text.startswith(title)


def test_what_a_year_to_come_is_to_bring_has_not_been_reached() -> None:
    text = (
        "印尼下调镍矿石开采配额\n\n新华社雅加达2026年11月20日电 能源与矿产资源部18日宣布，明年配额为2.5亿吨。"
    )
    briefing = told(text, "zh", "en")[0]
    said = " ".join(s.text for part in briefing.sections for group in part.parts for s in group.statements)
    assert "250 million tonnes" in said
    assert "reached" not in said


@pytest.mark.parametrize(
    ("source", "text", "right", "wrong"),
    [
        ("ja", "ニッケル生産\n\n東京2026年11月20日 4〜6月期の生産量は前年同期比15%減だった。", "second quarter of 2026", "2025"),
        ("ja", "ライン川の水位80センチ割れ、バージ積載量は半分に\n\n水路当局が発表した。", "80 centimetres, load, 50%", "water level : 50%"),
        ("zh", "商务部公告\n\n新华社北京2026年11月20日电 自12月5日起不再征收反倾销税。", "from 5 december 2026", "duty"),
        ("ja", "レゾナック\n\n東京2026年11月20日 7〜9月期のコア営業益は3割増えた。", "profit rose 30%", "resonac rose"),
        ("ja", "三井金属、八戸製錬の亜鉛生産を10%減産\n\n電力コストのため。", "zinc, production", "8 production"),
        ("zh", "洛阳钼业业绩\n\n新华社北京2026年11月5日电 公司前三季度净利润增长72%。", "january–september 2026", "third quarter"),
        ("zh", "欧盟拒绝给予中国铝箔企业市场经济地位 维持28.5%反倾销税\n\n公告。", "duty : 28.5%", "market : 28.5%"),
        ("ja", "パラジウム先物、米の対ロ関税観測後退で6%安\n\n商社が伝えた。", "down 6%", "duty"),
        ("ja", "SLN、ニッケル炉1基の再稼働を見送り\n\n親会社は1億ユーロを求めた。", "€100 million", "restart"),
        ("zh", "锂矿\n\n新华社北京2026年8月20日电 企业须在年底前建成4条硫酸锂产线。", "lithium sulphate", "acid"),
        ("zh", "铜价\n\n新华社北京2026年8月20日电 铜价四季度或重返1.1万美元。", "fourth quarter of 2026", "2025"),
        ("zh", "三年前断供的乌克兰氖气 如今仅占韩国进口量2%\n\n报告称。", "2%", "(2023)"),
        ("ja", "港湾\n\n東京2026年10月9日 滞船は40隻超、はしけ待ちは平均4日になった。", "40 vessels", "4 october"),
        ("zh", "优美科与LG化学解除供货协议 赔偿3亿欧元\n\n公告称。", "compensation : €300 million", "contract : €300"),
        ("zh", "光伏\n\n新华社北京2026年11月20日电 美国商务部的终裁预计于12月28日前作出。", "by 28 december 2026", "until"),
        ("ja", "尿素を密輸\n\n東京2026年11月20日 輸出許可を得ずに2000トンを持ち出した。", "2,000 tonnes", "licence"),
    ],
)  # fmt: skip
def test_a_figure_or_day_is_told_of_what_it_is_of(source: str, text: str, right: str, wrong: str) -> None:
    words = text_of(told(text, source, "en")[0], "facts")
    assert right in words
    assert wrong not in words
