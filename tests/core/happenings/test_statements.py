"""Two statements in one headline: each has its own act, actor and certainty."""

from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.core.flat import Segment
from monitor.core.happenings.joints import statements
from monitor.settings import data_dir

DATA = Path(__file__).parents[2] / "data" / "happenings" / "statements.tsv"
LEXICON = load_lexicon(data_dir("rules") / "lexicon")
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize(("language", "acts", "text"), ROWS, ids=[row[2][:48] for row in ROWS])
def test_each_statement_keeps_its_own_certainty(language: str, acts: str, text: str) -> None:
    asked = {tuple(act.split("=")) for act in acts.split(" ")}
    read = {(one.action, one.modality.value) for one in told(text, language, None, LEXICON).happenings}
    assert asked <= read


def test_the_other_side_of_a_but_keeps_the_actor() -> None:
    text = "India scraps nickel duty but keeps export ban on rare earth magnets"
    read = {one.action: one for one in told(text, "en", None, LEXICON).happenings}
    assert read["extend"].actor == ("IN",)
    assert read["cut_tariff"].object == ("nickel",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Iron and steel makers and miners seek quotas"),
        ("en", "Nothing but talks"),
        ("de", "Eisen und Stahl und Zink"),
        ("fr", "Le cuivre et le zinc"),
        ("es", "El cobre y la plata"),
    ],
)
def test_what_a_coordinator_only_lists_is_not_cut(language: str, text: str) -> None:
    whole = Segment(0, len(text), 0)
    assert statements(text, language, whole) == [whole]


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"),
    [
        ("fr", "Pékin inscrit cinq entreprises américaines sur sa liste noire", "impose_sanctions", ("CN",)),
        ("de", "Japan bestellt chinesischen Botschafter wegen Exportstopps ein", "impose_export_control", ("CN",)),
        ("en", "Beijing probes Qualcomm over undisclosed acquisition", "buy_company", ("qualcomm",)),
        ("en", "China protests over export ban", "impose_export_control", ()),
    ],
)  # fmt: skip
def test_the_ground_of_an_act_is_another_s(
    language: str, text: str, action: str, actor: tuple[str, ...]
) -> None:
    read = {one.action: one for one in told(text, language, None, LEXICON).happenings}
    assert read[action].actor == actor


@pytest.mark.parametrize(
    ("language", "text", "action"),
    [
        ("en", "Myanmar rebels shut border crossing used for rare earth exports", "blockade_or_closure"),
        ("en", "Sudanese militia seizes gold mine", "nationalise"),
        ("en", "Australian miners halt exports to China", "impose_export_control"),
        ("fr", "Des agriculteurs indiens bloquent le port", "blockade_or_closure"),
        ("es", "Campesinos peruanos bloquean corredor minero", "blockade_or_closure"),
        ("ja", "ミャンマー反政府勢力、国境検問所を閉鎖", "blockade_or_closure"),
        ("zh", "缅甸反政府武装关闭口岸", "blockade_or_closure"),
    ],
)
def test_what_a_country_s_people_do_is_not_its_state_s_act(language: str, text: str, action: str) -> None:
    read = {one.action: one for one in told(text, language, None, LEXICON).happenings}
    assert not {id for id in read.get(action, read[next(iter(read))]).actor if len(id) == 2}


@pytest.mark.parametrize(
    ("language", "text", "buyer", "bought"),
    [
        ("de", "Glencore will Teck kaufen", "glencore", "teck"),
        ("en", "Rio Tinto to buy Sigma Lithium", "rio_tinto", "sigma_lithium"),
        ("es", "BHP compra a Anglo American", "bhp", "anglo_american"),
    ],
)
def test_of_two_firms_one_buys_the_other(language: str, text: str, buyer: str, bought: str) -> None:
    read = {one.action: one for one in told(text, language, None, LEXICON).happenings}["buy_company"]
    assert (read.actor, read.counterpart, read.object) == ((buyer,), (bought,), ())


@pytest.mark.parametrize(
    "text", ["Tesla buys magnets from Neo Performance", "Glencore kauft Nickel bei Vale ein"]
)
def test_who_buys_goods_of_another_does_not_buy_it(text: str) -> None:
    language = "en" if text.startswith("Tesla") else "de"
    assert "buy_company" not in {one.action for one in told(text, language, None, LEXICON).happenings}
