"""Sentences that somebody should check -> what the fact check says of them."""

import pytest

from tests.core.brief.briefed import told

_HEADS = {
    "de": "Kupfer\n\nBERLIN, 4. Mai 2026 (dpa) - Die Hütte Altmark Kupfer steht still. ",
    "en": "Copper\n\nLONDON, May 4, 2026 (Reuters) - The Altmark Kupfer smelter stands still. ",
    "fr": "Cuivre\n\nPARIS, 4 mai 2026 (AFP) - La fonderie Altmark Kupfer est à l'arrêt. ",
    "es": "Cobre\n\nMadrid, 4 de mayo de 2026 (EFE).- La fundición Altmark Kupfer está parada. ",
    "ja": "銅\n\n【東京＝共同】2026年5月4日　製錬所が止まった。",
    "zh": "铜\n\n新华社北京2026年5月4日电 冶炼厂停产。",
}


def _checked(source: str, sentence: str, language: str = "en") -> str:
    found = told(_HEADS[source] + sentence, source, language)[0]
    part = next(s for s in found.sections if s.id == "check").parts[0]
    said = (f"{s.label}: {s.text}" for s in part.statements)
    return "\n".join(said).lower().replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Ein Händler, der seinen Namen nicht gedruckt sehen will, sprach von Diebstahl."),
        ("de", "Zwei Ingenieure des Werks berichteten von Rissen."),
        ("en", "An engineer at the plant said the furnace had cracked."),
        ("en", "Two people who have direct knowledge of the talks described a deadlock."),
        ("fr", "Un cadre du groupe, qui ne souhaite pas être cité, évoque une fissure."),
        ("fr", "Une salariée a raconté que le four était fissuré."),
        ("es", "Fuentes policiales consultadas por EFE hablan de sabotaje."),
        ("ja", "ある幹部は取材に、炉に亀裂があると話した。"),
        ("zh", "一位了解情况的工程师表示，炉体出现裂纹。"),
        ("de", "Händler berichteten von leeren Lagern."),
        ("de", "Ein Fahrer des Werks erzählte von Rissen."),
        ("en", "Residents said the furnace had cracked."),
        ("en", "According to a driver at the plant, the furnace had cracked."),
        ("fr", "Selon un diplomate occidental en poste sur place, le four est fissuré."),
        (
            "es",
            "Dos agentes que hablaron con la condición de no ser nombrados dijeron que el horno está roto.",
        ),
        ("zh", "附近居民称，炉体出现裂纹。"),
    ],
)
def test_who_is_not_named_is_anonymous(source, sentence):
    assert "anonymous" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Ein Berater des Ministeriums, Hans Meerbusch, sprach von Diebstahl."),
        ("en", "An adviser to the ministry, Paul Mortlake, said the furnace had cracked."),
        ("fr", "Un conseiller du ministère, Paul Verneuil, a évoqué une fissure."),
    ],
)
def test_who_is_named_is_not_anonymous(source, sentence):
    assert "anonymous" not in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "According to a study by the institute, the furnace had cracked."),
        ("fr", "Selon un rapport du ministère, le four est fissuré."),
        ("es", "Según un informe del ministerio, el horno está roto."),
        ("de", "Laut einer Studie des Instituts hat der Ofen Risse."),
    ],
)
def test_a_paper_is_not_anonymous(source, sentence):
    assert "anonymous" not in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence", "label"),
    [
        ("en", "The company said that was untrue.", "denied"),
        ("de", "Die Hütte widersprach: Dafür gebe es keine Belege.", "denied"),
        ("fr", "« Une rumeur sans fondement », réplique le groupe.", "denied"),
        ("es", "La empresa aseguró que es falso.", "denied"),
        ("ja", "同社は、そうした事実はないと述べた。", "denied"),
        ("zh", "公司称，上述报道不属实。", "denied"),
        ("en", "The rebels claimed that they held the mine.", "claim by one side"),
        ("de", "Die Rebellen behaupten, die Mine erobert zu haben.", "claim by one side"),
        ("fr", "Les rebelles revendiquent la prise de la mine.", "claim by one side"),
        ("es", "Los rebeldes se atribuyen la toma de la mina.", "claim by one side"),
        ("zh", "叛军声称已占领矿区。", "claim by one side"),
        ("en", "There can be no certainty that the talks lead to a deal.", "hedged"),
        ("de", "Das gilt vorbehaltlich der Zustimmung des Bundesrats.", "hedged"),
        ("es", "La venta está sujeta a la autorización del Gobierno.", "hedged"),
        ("zh", "能否获批存在不确定性。", "hedged"),
    ],
)
def test_what_is_denied_claimed_or_left_open_is_to_verify(source, sentence, label):
    assert label in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The company declined to comment."),
        ("de", "Der Konzern wollte sich dazu nicht äußern."),
        ("fr", "Le groupe n'a pas souhaité commenter."),
        ("zh", "公司未回应置评请求。"),
    ],
)
def test_who_says_nothing_leaves_nothing_open(source, sentence):
    assert "hedged" not in _checked(source, sentence)


def test_a_house_that_speaks_of_itself_is_an_interested_party():
    assert "interested party" in _checked("en", "Kazchrome believes it can deliver 4,000 tonnes.")


def test_another_debt_is_no_other_count_of_the_turnover():
    said = "Der Umsatz sank auf 310 Millionen Euro. Die Schulden bezifferte das Unternehmen auf 128 Millionen Euro."
    assert "contradicting" not in _checked("de", said)


def test_documents_that_are_forged_deny_nothing():
    assert "denied" not in _checked("es", "Los documentos falsos se hallaron en la fundición.")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Wie hoch der Schaden ist, blieb unklar."),
        ("en", "It would not say how much it had set aside."),
        ("en", "The amount cannot yet be determined."),
        ("zh", "地方政府将给予一定资金支持。"),
        ("de", "Das Land stellt eine großzügige Hilfe bereit."),
        ("en", "How much copper was lost was not clear."),
        ("en", "The terms of the loan were not disclosed."),
        ("fr", "Le montant de l'aide n'a pas été précisé."),
        ("es", "Se desconoce el importe de la ayuda."),
        ("ja", "金額については明らかにしなかった。"),
        ("zh", "政府将拨付资金，未说明数额。"),
    ],
)
def test_an_amount_that_nobody_gives_is_unquantified(source, sentence):
    assert "unquantified" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence", "label"),
    [
        ("de", "Altmark Kupfer kommt nach eigenem Bekunden auf 40 Prozent des Marktes.", "company itself"),
        ("de", "Die Hütte liefert laut Altmark Kupfer 40 Prozent des Bedarfs.", "company itself"),
        ("en", "The smelter meets 40% of demand, according to Altmark Kupfer.", "company itself"),
        ("fr", "L'usine couvre 40 % de la demande, d'après Altmark Kupfer.", "company itself"),
        (
            "es",
            "El paro costó 1.200 millones de dólares, de acuerdo con los exportadores.",
            "interested party",
        ),
        ("en", "The stoppage cost $1.2 billion, according to the exporters.", "interested party"),
        ("de", "Der Verband rechnet damit, dass 60 Firmen aufgeben.", "estimate"),
        ("zh", "公司称损毁有限，预计7月上旬恢复生产。", "company itself"),
    ],
)
def test_whose_figure_it_is_is_said(source, sentence, label):
    assert label in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Die Schulden bezifferte das Unternehmen auf 128 Millionen Euro; im Register stehen 141 Millionen Euro."),
        ("es", "Unos 900 camiones esperan, según la Cámara; la Policía habla de 600."),
        ("fr", "Quelque 1 150 salariés participent, assure le syndicat ; la direction parle de 900 grévistes."),
        ("en", "Some 1,150 workers take part, the union said. Management spoke of 900."),
        ("en", "About 120 cubic metres escaped, the smelter said. The agency put the loss at 310 cubic metres."),
        ("fr", "L'arrêt durera dix-huit mois, selon nos informations. La fonderie est en Lorraine. La direction, elle, évoque douze mois."),
    ],
)  # fmt: skip
def test_two_who_count_differently_contradict_each_other(source, sentence):
    assert "contradicting figures" in _checked(source, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mine produced 1,150 tonnes, the union said. The port handled 900 tonnes of scrap in March.",
        "Output was 1,150 tonnes in 2025, the company said; it was 900 tonnes in 2024.",
        "Nutrien said it would cut 300 jobs; Mosaic said it would close two mines and lay off 250 people.",
    ],
)
def test_figures_of_two_things_contradict_nothing(sentence):
    assert "contradicting" not in _checked("en", sentence)


def test_the_gravest_doubt_stands_first():
    said = "The analysts estimate a loss of 40,000 tonnes. An engineer at the plant said the furnace had cracked."
    found = _checked("en", said)
    assert found.index("anonymous") < found.index("estimate")


def test_what_the_sentence_before_counts_is_not_counted_again():
    said = "Au moins 70 civils ont été tués. Quelque 12.000 personnes ont fui vers Sake."
    text = f"Cuivre\n\nPARIS, 4 mai 2026 (AFP) - La fonderie Altmark Kupfer est à l'arrêt. {said}"
    found = told(text, "fr", "en")[0]
    shown = " ".join(s.text for section in found.sections for p in section.parts for s in p.statements)
    assert "12,000 deaths" not in shown


def test_two_who_give_different_days_of_one_thing_are_told_side_by_side():
    said = "The railway said the bridge was inspected on March 19; the union said the last inspection was in January."
    assert "deux versions" in _checked("en", said, "fr")


def test_a_train_crew_is_no_train():
    text = "Rail\n\nLONDON, May 4, 2026 (Reuters) - A mediator will meet the railway and 3,200 train crew on May 17."
    found = told(text, "en", "fr")[0]
    assert not any(
        "trains" in s.text for section in found.sections for p in section.parts for s in p.statements
    )
