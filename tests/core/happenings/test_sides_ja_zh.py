"""Japanese and Chinese headlines: who acts beside whom it meets, whose act another answers to, and measures that are spared."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")

# language, act, who acts (empty: nobody said), how sure, text
ROWS = [
    ("ja", "impose_sanctions", {"JP"}, "possible", "日本 ペルーのサイバー攻撃に制裁検討か"),
    ("ja", "impose_sanctions", {"US"}, "planned", "決済網“ABC”からロシアの銀行締め出す制裁へ 米政府"),
    ("ja", "impose_sanctions", {"NO"}, "asserted", "ペルー企業を制裁 ノルウェー政府"),
    ("ja", "military_move", {"US"}, "asserted", "ノルウェー、米のベネズエラ攻撃は「遺憾」"),
    ("ja", "sign_agreement", {"NO"}, "planned", "ノルウェー NATOの備蓄の枠組みに参加の方針"),
    ("ja", "ban_company", {"US"}, "asked", "ファーウェイの機器不使用要求 米、ノルウェーなど同盟国に"),
    ("ja", "halt_capacity", set(), "asserted", "ロシアからのガス供給停止 ドイツ経済に打撃"),
    ("ja", "ease_sanctions", {"US"}, "asserted", "米、ロシアへの制裁を一部解除"),
    ("zh", "investigate", {"US"}, "asserted", "中国在WTO质疑美对磁铁反补贴调查"),
    ("zh", "cut_tariff", {"CN"}, "planned", "3月1日起中国将与秘鲁相互实施关税减让"),
    ("zh", "raise_tariff", {"CN"}, "asserted", "中国对秘鲁铜材加征25%关税"),
    ("zh", "raise_tariff", {"PE"}, "asserted", "挪威对秘鲁政府加征关税表示强烈不满"),
    ("zh", "ban_import", {"PE"}, "asserted", "挪威外交部：秘鲁对部分挪威进口商品采取限制措施"),
    ("zh", "military_move", {"NO"}, "asserted", "挪威军队在北部举行反恐军演"),
]  # fmt: skip

# language, act that is not told, text
NEVER = [
    ("ja", "ease_sanctions", "ロシアがノルウェーの制裁への報復でチタンを販売停止"),
    ("ja", "military_move", "市民団体が金融街占拠の構え"),
    ("zh", "raise_tariff", "加拿大称将对美国加征关税作出回应"),
    ("zh", "raise_tariff", "中方考虑对部分秘鲁铜材免征125%关税"),
    ("zh", "raise_tariff", "挪威将以优惠关税税率进口中国电动汽车"),
    ("zh", "stockpile", "挪威央行黄金储备降至十年低点"),
]


@pytest.mark.parametrize(("language", "act", "who", "sure", "text"), ROWS, ids=[row[4] for row in ROWS])
def test_who_acts_and_how_surely(language: str, act: str, who: set[str], sure: str, text: str) -> None:
    found = [(set(one.actor), str(one.modality)) for one in told(text, language, None, LEXICON).happenings if one.action == act]  # fmt: skip
    assert (who, sure) in found, found


@pytest.mark.parametrize(("language", "act", "text"), NEVER, ids=[row[2] for row in NEVER])
def test_words_of_another_sense_tell_no_such_act(language: str, act: str, text: str) -> None:
    assert act not in {one.action for one in told(text, language, None, LEXICON).happenings}
