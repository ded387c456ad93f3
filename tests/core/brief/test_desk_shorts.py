"""Short items in Japanese and Chinese: what must not be claimed of them is not."""

import pytest

from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("source", "text", "language", "title"),
    [
        ("ja", "ペルーのラスバンバス銅山、道路封鎖で出荷停止\n\n地元住民が封鎖している。", "en", "Road blockades were reported in Las Bambas (Peru)"),
        ("ja", "米西海岸の港でロックアウト\n\n使用者側が2日通告した。", "de", "Eine Aussperrung wurde gemeldet"),
        ("ja", "ヘリウム不足、半導体工場の稼働率が低下\n\nカタールの設備停止が響く。", "en", "A shortage was reported"),
        ("zh", "澳大利亚锂矿商减产\n\n因锂价持续低迷。", "fr", "Une réduction de la production a été signalée en Australie"),
        ("zh", "商务部：未限制对荷兰芯片出口\n\n发言人2日回应媒体提问。", "en", "China's Ministry of Commerce did not impose export controls"),
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
