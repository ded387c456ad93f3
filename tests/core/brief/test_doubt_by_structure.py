"""Doubt that a sentence shows by how it is built, whatever its words -> what the fact check says of it."""

import pytest

from tests.core.brief.test_to_verify import _checked


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The owner did not say how the work would be paid for."),
        ("en", "The owner gave no schedule for the repair."),
        ("en", "The minister pledged the region every possible assistance."),
        ("en", "Deliveries slowed noticeably."),
        ("en", 'The owner called for "bold" spending.'),
        ("de", "Der Eigentümer nannte aber keine Preise."),
        ("de", "Die Ministerin versprach der Region weitere Unterstützung."),
        ("de", "Die Lieferungen gingen spürbar zurück."),
        ("fr", "Le propriétaire n'avance aucun calendrier."),
        ("fr", "La ministre a promis à la région un accompagnement « sur mesure »."),
        ("fr", "Les livraisons ont ralenti sensiblement."),
        ("es", "El propietario no ofreció detalles."),
        ("es", "La ministra prometió a la región más apoyo."),
        ("ja", "修理の費用は未定。"),
        ("zh", "业主没有说明维修费用。"),
        ("zh", "部长承诺向该地区提供支持。"),
    ],
)
def test_what_is_kept_back_or_only_promised_is_unquantified(source, sentence):
    assert "unquantified" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The newspaper Handelsblatt reported that a buyer has been found."),
        ("en", "A buyer has been found, according to Nikkei Asia."),
        ("de", "Das Magazin Spiegel berichtete, ein Käufer sei gefunden."),
        ("de", "Laut der Zeitung Expansión ist ein Käufer gefunden."),
        ("fr", "Un acheteur a été trouvé, affirme le quotidien Les Echos."),
        ("es", "El diario Expansión informó de que hay un comprador."),
        ("ja", "買い手が見つかったと日本経済新聞は報じた。"),
        ("zh", "据韩联社报道，买家已经找到。"),
    ],
)
def test_what_another_outlet_tells_is_second_hand(source, sentence):
    assert "second-hand" in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("es", "El diario oficial publicó la norma."),
        ("fr", "Le Journal officiel a publié le texte, indique le ministère."),
        ("en", "The daily quota was published, the ministry said."),
    ],
)
def test_a_gazette_and_what_comes_every_day_are_no_other_outlet(source, sentence):
    assert "second-hand" not in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Two people at the smelter said the furnace had cracked."),
        ("en", "The furnace had cracked, said one trader."),
        ("de", "Dem Vernehmen nach ist der Ofen gerissen."),
        ("de", "Fachleute bezweifeln, dass der Ofen noch läuft."),
        ("fr", "D'après plusieurs affréteurs, le four est fissuré."),
        ("es", "Según varios fletadores, el horno está roto."),
        ("ja", "取引先の担当者は、炉に亀裂があると話した。"),
        ("zh", "有分析人士认为，炉体出现裂纹。"),
    ],
)
def test_who_speaks_without_a_name_is_anonymous_whatever_the_trade(source, sentence):
    assert "anonymous" in _checked(source, sentence)


def test_people_of_whom_a_named_body_speaks_are_no_source():
    assert "anonymous" not in _checked("en", "Nine people were hurt, the fire department said.")


@pytest.mark.parametrize(
    ("source", "sentences", "figures"),
    [
        (
            "fr",
            "64 navires attendent, selon le port. La capitainerie parle, elle, de 48 navires.",
            ("64", "48"),
        ),
        ("de", "Verletzt wurden 17 Beschäftigte. Nach Angaben der Stadt waren es 23.", ("17", "23")),
        ("zh", "贸易商估计，仓库里有1.2万吨铜。监管局的数字是8000吨。", ("12,000", "8,000")),
    ],
)
def test_a_second_figure_for_the_same_thing_contradicts_the_first(source, sentences, figures):
    checked = _checked(source, sentences)
    assert "contradicting figures" in checked
    assert all(figure in checked for figure in figures)
