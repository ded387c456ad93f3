"""Titles of what happens to a house or at a place: a sentence, and none of what others only follow on."""

import pytest

from tests.core.brief.briefed import told


def _title(source: str, text: str, language: str) -> str:
    title = told(text, source, language)[0].title.text
    return title.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("source", "text", "language", "title"),
    [
        ("ja", "信越化学、福島の工場で爆発\n\n20日午前に起きた。", "en", "An explosion was reported at Shin-Etsu in Fukushima"),
        ("ja", "トヨタ、取引先の工場で爆発\n\n20日午前に起きた。", "en", "An explosion was reported: Toyota"),
        ("zh", "江苏一化工厂发生爆炸\n\n事故发生在20日。", "fr", "Une explosion a été signalée à Jiangsu"),
        ("zh", "红海一货轮遭导弹袭击\n\n19日通报。", "de", "Ein Angriff wurde im Roten Meer gemeldet"),
        ("zh", "洛杉矶港恢复运营\n\n因系统故障停摆两天。", "en", "A resumption of operations was reported at the Port of Los Angeles"),
        ("en", "Recall at Tesla\n\nThe company said so.", "de", "Ein Rückruf wurde von Tesla bekannt gegeben"),
        ("de", "Streik in Chile möglich\n\nDie Gewerkschaft entscheidet.", "fr", "Une grève est possible au Chili"),
        ("de", "Angst vor Stellenabbau bei Bosch\n\nEntschieden ist nichts.", "en", "Job cuts: Bosch"),
        ("fr", "Il y a cinq ans, une explosion à Beyrouth\n\nLe port reste à rebâtir.", "en", "Explosion: Beirut"),
        ("ja", "ルネサス、那珂工場の生産を停止 地震の影響で\n\n同社が発表した。", "en", "Renesas halted production"),
    ],
)  # fmt: skip
def test_a_title_says_what_was_reported_and_where(source: str, text: str, language: str, title: str) -> None:
    assert _title(source, text, language).startswith(title)
