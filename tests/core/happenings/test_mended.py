"""Our own sentences -> the act, who acts and how surely, read with the whole lexicon."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.happenings import happenings
from monitor.domain.understand import Happening
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


def read(language: str, text: str) -> tuple[Happening, ...]:
    hits = LEXICON.find(text, language)
    return happenings(text, language, hits=hits, lexicon=LEXICON, published=None, claims=())


CASES = [
    # a clause that begins with its verb has the subject of the one before
    ("de", "Ankara lobt Kiew – und kündigt Gegenzölle an", "retaliate", "TR", "planned"),
    # a dative is no subject
    (
        "de",
        "Jakarta droht dem Nachbarn Malaysia mit Ausfuhrzöllen auf Zinn",
        "raise_tariff",
        "ID",
        "threatened",
    ),
    # whose attack it is, stands before its noun
    ("de", "Tote bei US-Angriff auf ein Öllager in Jemen", "military_move", "US", "asserted"),
    ("en", "Turkish strikes on a depot in Iraq kill two guards", "military_move", "TR", "asserted"),
    # who blames another for it does not do it
    ("en", "Oman condemned the strikes on a desalination plant", "accuse", "OM", "asserted"),
    # an adjective behind the object is no actor
    ("es", "Lima estudia limitar las compras de imanes chinos", "ban_import", "PE", "possible"),
    ("fr", "Rabat envisage d'interdire les importations d'engrais russes", "ban_import", "MA", "possible"),
    # a point inside a number ends nothing
    ("fr", "Le fondeur Trimet va supprimer 1.200 postes", "layoffs", "trimet", "planned"),
    # prices have someone who sets them
    ("ja", "住友電工、銅電線を値上げ", "price_rise", "", "asserted"),
    # what is put on a list stands behind 将
    ("zh", "加拿大将3家日企列入实体清单", "impose_export_control", "CA", "asserted"),
    ("zh", "蓝岭锂电收购智利卤水矿权", "buy_company", "蓝岭锂电", "asserted"),
    # a state's name within a firm's
    ("zh", "泰国东方航空将裁员800人", "layoffs", "泰国东方航空", "planned"),
    ("ja", "米アルバコ、従業員を解雇", "layoffs", "アルバコ", "asserted"),
    # workers who are called out will strike
    ("fr", "Les syndicats appellent à une grève dans les ports", "strike", "", "planned"),
    # nothing was agreed
    ("ja", "ベトナムとタイ、コメ輸出で合意できず", "sign_agreement", "VN", "denied"),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "actor", "modality"), CASES, ids=[c[1][:24] for c in CASES]
)
def test_who_does_what_how_surely(language: str, text: str, action: str, actor: str, modality: str) -> None:
    told = [(h.action, str(h.modality), h.actor) for h in read(language, text)]
    assert any(
        (act, mood) == (action, modality) and (actor in actors or (not actor)) for act, mood, actors in told
    ), told


TRADITIONAL = [
    ("商務部宣布對銻實施出口管制，歐盟表示遺憾", "impose_export_control", "CN"),
    ("北韓向東部海域發射飛彈", "military_move", "KP"),
    ("印尼擬禁止鋁土礦出口", "impose_export_control", "ID"),
    ("龍泉鋰電收購智利礦權", "buy_company", "龍泉鋰電"),
]


@pytest.mark.parametrize(("text", "action", "actor"), TRADITIONAL)
def test_traditional_signs_are_read_like_simplified_ones(text: str, action: str, actor: str) -> None:
    told = [(h.action, h.actor) for h in read("zh", text)]
    assert any(act == action and actor in actors for act, actors in told), told


def test_a_name_is_found_in_either_way_of_writing() -> None:
    for text in ("霍尔木兹海峡", "霍爾木茲海峽", "荷姆茲海峽"):
        assert "hormuz" in " ".join(hit.concept for hit in LEXICON.find(text, "zh"))


def test_a_word_cut_in_two_is_no_word_of_mood() -> None:
    """`plant` must not be read as `plan` where the look behind a cue ends."""
    told = read("en", "Fire at chemical plant in Serbia leaves two dead")
    assert [(h.action, str(h.modality)) for h in told] == [("accident", "asserted")]


NAMES = [
    ("ja", "クアンタン港で荷役停止", "quanta", False),
    ("ja", "トリチウム濃度を公表", "lithium", False),
    ("ja", "リチウム鉱山の権益", "lithium", True),
    ("ja", "英、通商代表を派遣", "gb", True),
    ("ja", "語学は和英、英和の辞典で", "gb", False),
    ("ja", "独、炉の停止を延期", "de", True),
    ("ja", "孤独、そして静寂", "de", False),
    ("ja", "米レアダイン、増資", "us", True),
    ("ja", "備蓄米、放出へ", "us", False),
]


@pytest.mark.parametrize(("language", "text", "concept", "found"), NAMES, ids=[n[1] for n in NAMES])
def test_a_name_is_no_part_of_another_word(language: str, text: str, concept: str, found: bool) -> None:
    concepts = {hit.concept for hit in LEXICON.find(text, language)}
    assert (concept in concepts) is found
