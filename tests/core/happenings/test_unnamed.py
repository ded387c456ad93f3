"""Who acts where nobody is named: a union, a court, the own government; and who is struck, who acts not."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.domain.understand import Happening
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


def read(language: str, text: str) -> tuple[Happening, ...]:
    return told(text, language, None, LEXICON).happenings


ACTORS = [
    ("de", "Gewerkschaft droht Reederei mit Streik", "strike", ("Gewerkschaft",)),
    ("de", "Ausstand bei der Bahn: GDL will den Güterverkehr bestreiken", "strike", ("gdl",)),
    ("de", "Chilenische Dockarbeiter legen die Arbeit nieder", "strike", ()),
    ("fr", "Aux Pays-Bas, la justice condamne un négociant", "ruling", ("NL",)),
    ("fr", "Le gouvernement interdit l'importation de charbon", "ban_import", ("FR",)),
    ("es", "El tribunal ordena a la minera detener el bombeo", "ruling", ("tribunal",)),
    ("ja", "政府、黒鉛の輸出を許可制に", "impose_export_control", ("JP",)),
    ("ja", "ノルデア鉱業、ペルーの製錬所を一時停止", "halt_capacity", ("ノルデア鉱業",)),
    ("ja", "チリ攻撃、製油所に被害", "military_move", ()),
    ("zh", "智利海军遭无人机袭击", "military_move", ()),
    ("zh", "商务部回应挪威提高石墨关税", "raise_tariff", ("NO",)),
    ("en", "Two divers hurt in Norwegian strike on a tanker", "attack_shipping", ("NO",)),
    ("en", "Kanzo Mining accused of dumping graphite", "accuse", ()),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"), ACTORS, ids=[f"{c[0]}-{c[1][:24]}" for c in ACTORS]
)
def test_who_can_only_be_meant(language: str, text: str, action: str, actor: tuple[str, ...]) -> None:
    found = [h.actor for h in read(language, text) if h.action == action]
    assert [one[: len(actor)] if actor else one for one in found] == [actor]


KINDS = [
    ("en", "Norway lifts tariffs on Peruvian tin", "cut_tariff", "raise_tariff"),
    ("en", "Chile freezes the trade pact with Peru after a graphite tariff", "delay", "sign_agreement"),
    ("en", "Norway waters down sanctions on Belarusian potash", "ease_sanctions", "impose_sanctions"),
    ("en", "Bus drivers to strike on Monday", "strike", "military_move"),
    ("de", "Streit um Graphitzölle beigelegt", "sign_agreement", "agreement_collapses"),
    ("fr", "La grève reconduite à la fonderie de Tours", "strike", "extend"),
    ("es", "Perú levanta los aranceles al estaño", "cut_tariff", "raise_tariff"),
    ("de", "Perus Vizepräsidentin übernimmt Regierung", "other", "buy_company"),
    ("zh", "智利取消挪威公司铜出口许可", "impose_export_control", "ease_export_control"),
    ("ja", "チリ、銅への関税発動を2カ月延期", "delay", "raise_tariff"),
]


@pytest.mark.parametrize(
    ("language", "text", "act", "not_act"), KINDS, ids=[f"{c[0]}-{c[1][:24]}" for c in KINDS]
)
def test_the_stronger_word_tells_the_act(language: str, text: str, act: str, not_act: str) -> None:
    actions = [h.action for h in read(language, text)]
    assert act in actions
    assert not_act not in actions
