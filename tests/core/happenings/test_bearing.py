"""A word of mood near an act that is about something else, and one that is about the act."""

import pytest

from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.domain import Modality

M = Modality
EMPTY = Lexicon([])

CASES = [
    # whose guilt is only suspected
    ("en", "Navy kills four in strike on alleged smuggling boat", "attack_shipping", M.ASSERTED),
    ("en", "Alleged strike on tanker off Oman", "attack_shipping", M.POSSIBLE),
    ("en", "Suspected pirates attack tanker off Oman", "attack_shipping", M.ASSERTED),
    ("de", "Drohnenangriff auf mutmaßliches Schmugglerboot", "military_move", M.ASSERTED),
    ("fr", "Des jihadistes présumés mènent plusieurs attaques contre l'armée", "military_move", M.ASSERTED),
    ("de", "Ermittlungen wegen Verdachts der Brandstiftung in Grafitwerk", "investigate", M.ASSERTED),
    # who does not stop it goes on
    ("en", "Norway says it will not stop strikes on Peru", "military_move", M.ASSERTED),
    ("en", "Dock strike will not be called off, says union", "strike", M.ASSERTED),
    ("en", "Dock strike called off", "strike", M.DENIED),
    ("en", "Norway refuses to end strikes on Peru", "military_move", M.ASSERTED),
    ("de", "Hafenstreik wird nicht abgesagt", "strike", M.ASSERTED),
    ("de", "Hafenstreik wird abgesagt", "strike", M.DENIED),
    ("fr", "La grève au port n'est pas levée", "strike", M.ASSERTED),
    ("es", "La huelga en el puerto no se suspende", "strike", M.ASSERTED),
    ("es", "La huelga en el puerto se suspende", "strike", M.DENIED),
    ("zh", "秘鲁工会称不会停止罢工", "strike", M.ASSERTED),
    ("ja", "港湾スト中止せず", "strike", M.ASSERTED),
    # what is to be averted may come
    ("en", "Operators race to avert strike at port", "strike", M.POSSIBLE),
    ("en", "Strike at port averted", "strike", M.DENIED),
    ("de", "Hafen will Streik abwenden", "strike", M.POSSIBLE),
    ("es", "El puerto negocia para evitar la huelga", "strike", M.POSSIBLE),
    # who does not do something is who is struck
    ("en", "Norway threatens tariffs on countries that do not buy its gas", "raise_tariff", M.THREATENED),
    ("zh", "挪威对不购买其天然气的国家加征关税", "raise_tariff", M.ASSERTED),
    # what a measure will do says nothing of how sure it is
    ("en", "Port strike won't affect graphite supply", "strike", M.ASSERTED),
    ("en", "Port strike won't go ahead", "strike", M.DENIED),
    ("en", "How will the port strike affect shippers?", "strike", M.ASSERTED),
    ("en", "Port strike threatens graphite supply", "strike", M.ASSERTED),
    ("zh", "关税政策无法实现制造业回流", "raise_tariff", M.ASSERTED),
    ("zh", "出口限制将打击石墨厂商收入", "impose_export_control", M.ASSERTED),
    ("zh", "多家机构警告美国关税政策冲击全球贸易", "raise_tariff", M.ASSERTED),
    ("zh", "挪威警告将加征关税", "raise_tariff", M.THREATENED),
    # a court's finding is a fact whatever it allows
    ("en", "Graphite duty can stay, court rules", "ruling", M.ASSERTED),
    ("en", "Trader pleads guilty to smuggling graphite", "ruling", M.ASSERTED),
    # what is warned of may come
    ("en", "Smelters warn of graphite shortages", "shortage", M.POSSIBLE),
    ("de", "Im Werk droht ein Engpass bei Grafit", "shortage", M.POSSIBLE),
    ("de", "Oslo warnt Lima vor Angriff auf Chile", "military_move", M.POSSIBLE),
    ("de", "Lima dämpft Hoffnung auf Einigung im Zollstreit", "sign_agreement", M.POSSIBLE),
    ("en", "Graphite trade deal not guaranteed, says minister", "sign_agreement", M.POSSIBLE),
    # what it is for is still to come, the act is not
    ("en", "Bhutan resumes negotiations to join the club", "negotiate", M.ASSERTED),
    ("en", "Dock crew to strike on Friday", "strike", M.PLANNED),
    ("en", "Norway threatens to sue miner over spill", "file_dispute", M.THREATENED),
    ("en", "Norway drops lawsuit against miner", "file_dispute", M.DENIED),
    ("es", "Lima retira la demanda contra la minera", "file_dispute", M.DENIED),
    ("ja", "ガリウム不足、解消が難しい", "shortage", M.ASSERTED),
    ("ja", "ガリウム不足が解消", "shortage", M.DENIED),
    ("zh", "秘鲁必须解除制裁", "ease_sanctions", M.ASKED),
    ("zh", "挪威石墨提出收购秘鲁矿业的要约", "buy_company", M.PLANNED),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "mood"), CASES, ids=[f"{c[0]}-{c[1][:28]}" for c in CASES]
)
def test_a_word_of_mood_counts_where_it_is_about_the_act(
    language: str, text: str, action: str, mood: Modality
) -> None:
    read = happenings(text, language, hits=(), lexicon=EMPTY, published=None, claims=())
    assert [h.modality for h in read if h.action == action] == [mood]
