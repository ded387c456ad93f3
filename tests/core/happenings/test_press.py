"""What Spanish, Japanese and Chinese papers write: the act, who acts, and what tells no act at all."""

from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "press.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]
ACTS = [row for row in ROWS if row[1] != "-"]
NONE = [row for row in ROWS if row[1] == "-"]


def _read(language: str, text: str) -> dict[str, tuple[str, ...]]:
    return {one.action: one.actor for one in told(text, language, None, LEXICON).happenings}


@pytest.mark.parametrize(("language", "act", "text"), ACTS, ids=[row[2] for row in ACTS])
def test_the_act_of_a_headline_is_found(language: str, act: str, text: str) -> None:
    assert act in _read(language, text)


def test_what_is_on_nobody_s_list_tells_no_act() -> None:
    found = {text: acts for language, _, text in NONE if (acts := set(_read(language, text)) - {"other"})}
    assert len(found) <= len(NONE) // 20, found


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"),
    [
        ("ja", "独VW、国内工場を閉鎖へ", "halt_capacity", "volkswagen"),
        ("ja", "米テスラ、上海工場の生産を停止", "halt_capacity", "tesla"),
        ("ja", "仏ルノー、メルセデスに出資", "buy_company", "renault"),
        ("ja", "米アルベマール、チリのリチウム生産を削減", "halt_capacity", "albemarle"),
        ("ja", "米がファーウェイへの輸出規制を強化", "impose_export_control", "US"),
        ("ja", "日本製鉄、USスチールの買収を完了", "buy_company", "nippon_steel"),
        ("es", "Países Bajos toma el control de Nexperia", "nationalise", "NL"),
        ("es", "China denuncia a la India ante la OMC", "file_dispute", "CN"),
        ("zh", "美国特斯拉宣布暂停上海工厂生产", "halt_capacity", "tesla"),
        ("zh", "俄称继续打击乌军设施 乌称损失一架直升机", "military_move", "RU"),
        ("zh", "特朗普签署行政令 对进口卡车征收25%关税", "raise_tariff", "US"),
        ("zh", "商务部公告第21号 公布将16家美国实体列入出口管制管控名单", "impose_export_control", "CN"),
        ("zh", "福特：受加拿大关税影响 中国产零部件下月起停止装车", "raise_tariff", "CA"),
    ],
)
def test_a_state_before_a_firm_or_a_statement_before_another_leaves_the_actor(
    language: str, text: str, action: str, actor: str
) -> None:
    assert actor in _read(language, text)[action]


def test_who_is_attacked_does_not_act() -> None:
    assert _read("ja", "日本関係のタンカーに攻撃 ホルムズ海峡付近")["attack_shipping"] == ()


def test_a_place_behind_in_does_not_act() -> None:
    acting = _read("zh", "智利和玻利维亚在利马谈判出海口")["negotiate"]
    assert "CL" in acting
    assert "PE" not in acting


def test_who_is_bought_does_not_buy() -> None:
    assert _read("ja", "日本製鉄、USスチールの買収を完了")["buy_company"] == ("nippon_steel",)


def test_who_is_hit_does_not_strike() -> None:
    assert _read("ja", "黒海でロシアのタンカーが無人機攻撃受け炎上")["attack_shipping"] == ()


def test_a_shipping_line_that_stays_away_shuts_nothing() -> None:
    assert "blockade_or_closure" not in _read("zh", "马士基再度暂停红海航行")


def test_a_blockade_named_as_the_reason_is_nobody_s() -> None:
    assert (
        _read("es", "MMG suspende la producción en Las Bambas por los bloqueos")["blockade_or_closure"] == ()
    )
