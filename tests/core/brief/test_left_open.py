"""What a sentence leaves open, in words of any text -> the kind of doubt that the fact check names; plain sentences are none."""

import pytest

from tests.core.brief.briefed import told
from tests.core.brief.test_to_verify import _checked


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The terms will be published in due course."),
        ("en", "The volume is being kept under wraps."),
        ("en", "Its stocks will last into the autumn."),
        ("de", "Die Vorräte reichten bis zum Herbst."),
        ("fr", "Les réserves tiendront jusqu'à l'automne."),
        ("es", "La minera redujo la producción, pero no informó en qué medida."),
        ("ja", "在庫は秋ごろまでもつ。"),
        ("en", "Certain customers were put on allocation."),
        ("de", "Einzelheiten werden zu gegebener Zeit veröffentlicht."),
        ("de", "Der Schaden liegt in einem mittleren zweistelligen Bereich."),
        ("de", "Man werde die Strecke schnellstmöglich räumen."),
        ("fr", "Les modalités seront fixées ultérieurement."),
        ("fr", "La voie sera dégagée dans les meilleurs délais."),
        ("es", "Los requisitos se darán a conocer oportunamente."),
        ("es", "La vía se despejará a la brevedad."),
        ("ja", "支援の枠はまだ決まっていない。"),
        ("zh", "细则将另行公布。"),
    ],
)
def test_what_is_told_later_or_kept_back_is_unquantified(source, sentence):
    assert "unquantified" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Data for the northern ports are incomplete."),
        ("de", "Die Zahlen sind vorläufig."),
        ("fr", "Ces chiffres sont provisoires."),
        ("es", "Los datos son preliminares."),
        ("ja", "数字は速報値。"),
        ("zh", "以上为初步数据。"),
    ],
)
def test_figures_that_will_change_are_provisional(source, sentence):
    assert "provisional figures" in _checked(source, sentence)


def test_a_title_that_calls_its_figures_provisional_is_to_verify():
    found = told("Exports in May (provisional)\n\nExports reached $3 billion.", "en", "en")[0]
    check = next(s for s in found.sections if s.id == "check").parts[0]
    assert "Provisional figures" in [s.label for s in check.statements]


def test_a_duty_that_is_provisional_is_no_provisional_figure():
    assert "provisional" not in _checked("en", "Provisional duties of 12% apply from Monday.")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The authority has not verified the losses."),
        ("en", "It is not yet known what the outcome will be, as the case is pending."),
        ("de", "Der Ausgang des Verfahrens ist offen."),
        ("de", "Die Echtheit des Videos ließ sich nicht klären."),
        ("fr", "Les pertes n'ont pas été vérifiées."),
        ("es", "De prosperar la demanda, el horno pararía."),
        ("ja", "原因は確認中です。"),
        ("zh", "损失尚未核实。"),
    ],
)
def test_what_is_not_checked_or_hangs_on_something_is_hedged(source, sentence):
    assert "hedged" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "A memo seen by this newspaper lists nine sites."),
        ("de", "Ein Schreiben, das der Redaktion vorliegt, nennt neun Standorte."),
        ("fr", "Une note consultée par notre journal cite neuf sites."),
        ("es", "Un borrador al que tuvo acceso la agencia cita nueve plantas."),
        ("ja", "内部文書を入手したところ、9カ所が記されていた。"),
        ("zh", "记者看到的一份文件列出九处厂址。"),
    ],
)
def test_a_paper_that_only_the_teller_saw_is_anonymous(source, sentence):
    assert "anonymous" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Contrary to reports, no furnace was shut."),
        ("de", "Entgegen anderslautenden Berichten blieb der Ofen an."),
        ("fr", "Contrairement à ce qui a été publié, aucun four n'est fermé."),
        ("es", "La orden carece de sustento legal."),
        ("zh", "该说法缺乏事实依据。"),
    ],
)
def test_what_is_set_against_another_version_is_denied(source, sentence):
    assert "denied" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence", "first", "second"),
    [
        ("en", "The harbour master counts 44 tankers; the pilots put the number at 31.", "44", "31"),
        ("de", "Die Polizei sprach von 1700 Lastwagen. Der Verband bezifferte die Zahl auf 2900.", "1,700", "2,900"),
        ("fr", "L'exploitant évalue la fuite à 300 kilogrammes ; les mesures conduisent plutôt à 800.", "300", "800"),
        ("zh", "工会称有3200名工人停工，厂方给出的数字是1500人。", "3,200", "1,500"),
    ],
)  # fmt: skip
def test_a_number_of_another_teller_that_ends_a_part_contradicts(source, sentence, first, second):
    found = _checked(source, sentence)
    assert "contradict" in found
    assert first in found
    assert second in found


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The smelter made 12,000 tonnes in 2025."),
        ("de", "Die Hütte erzeugte 2025 12.000 Tonnen."),
        ("fr", "La fonderie a produit 12 000 tonnes en 2025."),
        ("es", "La fundición produjo 12.000 toneladas en 2025."),
        ("ja", "2025年の生産量は1万2000トンだった。"),
        ("zh", "2025年产量为1.2万吨。"),
    ],
)
def test_a_plain_sentence_leaves_nothing_open(source, sentence):
    found = _checked(source, sentence)
    assert not any(
        kind in found for kind in ("unquantified:", "hedged:", "anonymous", "denied", "provisional")
    )


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Beijing hinted at a review of its own duties."),
        ("de", "Das Ministerium deutete an, die Prüfung einzustellen."),
        ("fr", "Le ministre a exclu à ce stade toute réquisition."),
        ("es", "El Gobierno dejó entrever una rebaja."),
        ("ja", "政府は見直しを示唆した。"),
        ("zh", "该公司表示愿意增加供应，数量尚在商谈。"),
    ],
)
def test_what_is_hinted_at_or_said_for_now_is_hedged(source, sentence):
    assert "hedged" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("es", "Unas 22.000 personas carecen de agua potable."),
        ("ja", "従業員は福井県越前市の工場を中心に1100人。"),
        ("de", "Ein Entwurf soll noch vor der Sommerpause vorliegen."),
    ],
)
def test_who_lacks_water_denies_nothing_and_staff_that_is_counted_tells_nothing(source, sentence):
    found = _checked(source, sentence)
    assert "denied" not in found
    assert "anonymous" not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Interested persons may request exclusions until 13 January.",
        "Companies may apply for licences from Monday.",
        "Importers may submit comments by 3 June.",
    ],
)
def test_what_somebody_is_allowed_to_do_is_not_hedged(sentence):
    assert "hedged" not in _checked("en", sentence)
    assert "hedged" in _checked("en", "The rules may apply to magnets as well.")


def test_what_a_quoted_doubt_is_about_is_short_and_names_keep_their_capitals():
    said = "商务部表示，美方依据“维吾尔强迫劳动预防法”实体清单限制中国永磁体企业的措施毫无事实依据。"
    found = told(f"商务部回应\n\n{said}", "zh", "en")[0]
    (doubt,) = (
        s
        for part in found.sections
        if part.id == "check"
        for p in part.parts
        for s in p.statements
        if "毫无事实" in s.text
    )
    about = doubt.text.split(" – ")[0]
    assert "Entity List" in about
    assert about.count(",") <= 5
