"""Who of the two sides of a Chinese or Japanese headline acts, with whom, and how sure it is."""

from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.domain.understand import Happening
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "sides.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]


def _read(language: str, text: str) -> tuple[Happening, ...]:
    return told(text, language, None, LEXICON).happenings


@pytest.mark.parametrize(
    ("language", "act", "actors", "modality", "text"), ROWS, ids=[row[4] for row in ROWS]
)
def test_who_acts_and_how_sure_it_is(language: str, act: str, actors: str, modality: str, text: str) -> None:
    meant = set() if actors == "-" else set(actors.split())
    found = [(set(one.actor), str(one.modality)) for one in _read(language, text) if one.action == act]
    assert any(meant <= who and bool(meant) == bool(who) and sure == modality for who, sure in found), found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("公司提醒投资者注意投资风险", "invest"),
        ("安世中国发布关于人事任命的声明", "sign_agreement"),
        ("美国和伊朗谈判定于周五举行", "ruling"),
        ("英国放宽电动车规定应对美关税冲击", "cut_tariff"),
        ("英伟达或被迫取消向中国出口的芯片订单", "ease_export_control"),
        ("商务部新闻发言人就镓出口问题答记者问", "meet"),
        ("厂商称交货周期延长", "extend"),
    ],
)
def test_words_that_only_look_like_an_act_tell_none(text: str, act: str) -> None:
    assert act not in {one.action for one in _read("zh", text)}


def test_a_firm_s_branch_is_not_the_state_s_act() -> None:
    found = _read("zh", "英伟达中国：断供传闻不实")
    assert all("CN" not in one.actor for one in found)


def test_what_people_protest_against_is_not_their_state_s_protest() -> None:
    found = [one for one in _read("zh", "德国民众抗议北约军演") if one.action == "accuse"]
    assert found
    assert "DE" not in found[0].actor
