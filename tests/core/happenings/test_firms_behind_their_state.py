"""A state right before a firm that no lexicon knows only tells where it is at home: the firm acts, and no state."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


def actors(text: str) -> dict[str, set[str]]:
    return {one.action: set(one.actor) for one in told(text, "ja", None, LEXICON).happenings}


@pytest.mark.parametrize(
    "text",
    [
        "韓国コスモセル、ポーランド工場の稼働を3カ月停止",
        "韓国ハニル亜鉛、温山製錬所の出荷停止",
        "中国大手の天山、工場を閉鎖",
        "韓国メーカーが減産",
    ],
)
def test_the_state_halts_nothing(text: str) -> None:
    found = actors(text)
    assert "halt_capacity" in found
    assert "impose_export_control" not in found
    assert not found["halt_capacity"] & {"KR", "CN"}


@pytest.mark.parametrize(
    ("text", "act", "who"),
    [
        ("米ウクライナ、鉱物協定に署名", "sign_agreement", {"US", "UA"}),
        ("中国レアアース、輸出停止", "impose_export_control", {"CN"}),
        ("米ベッセント氏、対中関税を延長", "extend", {"US"}),
        ("韓国、工場を閉鎖", "halt_capacity", {"KR"}),
    ],
)
def test_a_state_that_acts_does(text: str, act: str, who: set[str]) -> None:
    assert actors(text)[act] == who
