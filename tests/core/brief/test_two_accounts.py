"""Two accounts of one thing in measures of their own, who is no nameless source, what only looks back, and counts of other languages."""

import pytest

from tests.core.brief.briefed import text_of, told
from tests.core.brief.test_to_verify import _checked


def _whole(source: str, sentence: str, language: str) -> str:
    opening = {"de": "Werk steht", "ja": "工場が停止", "zh": "工厂停产"}.get(source, "Plant stops")
    return text_of(told(f"{opening}\n\n{sentence}", source, language)[0]).replace("\u202f", " ")


@pytest.mark.parametrize(
    ("source", "sentences", "one", "other"),
    [
        ("de", "Das Amt prüfte 1.130 Anträge und lehnte davon 47 ab, laut Jahresbericht. Nach Angaben des Amts wurden 1.130 Anträge geprüft und 47 abgelehnt. Die Kammer spricht dagegen von 61 Ablehnungen.", "47", "61"),
        ("en", "The agency said roughly 300 cubic metres of acid had escaped. A manager, who asked not to be named because of the inquiry, put the volume at less than 50 cubic metres.", "300", "50"),
        ("en", "Eleven vessels are waiting in the bay, according to the port authority; ship-tracking data show nineteen.", "11", "19"),
        ("es", "La compañía calcula que la reparación durará entre ocho y diez días. El colegio de ingenieros, en cambio, estima que no bajará de un mes.", "8 to 10 days", "1 month"),
        ("en", "Hospital staff counted 14 bodies; the ministry sticks to nine.", "14", "9"),
        ("fr", "Selon la CGT, 2 400 des 2 600 dockers ont cessé le travail. La direction du port compte 1 700 grévistes.", "2,400", "1,700"),
        ("fr", "L'aciériste chiffre le surcoût à 12 euros par tonne d'acier ; la Commission le situe, elle, sous 5 euros.", "12", "5"),
        ("ja", "業界団体は在庫を3カ月分とみるが、ある商社の担当者は「実際には1カ月半程度ではないか」と話す。", "3", "1.5"),
    ],
)  # fmt: skip
def test_two_accounts_contradict_each_other(source, sentences, one, other):
    found = _checked(source, sentences)
    assert "contradicting figures" in found
    assert f"{one} or " in found or one in found
    assert other in found


@pytest.mark.parametrize(
    ("source", "sentence", "language", "said"),
    [
        ("en", "Maersk said that 11 of its 17 terminals were working again.", "fr", "11 terminaux sur 17"),
        ("en", "Maersk said that 11 of its 17 terminals were working again.", "de", "11 der 17 terminals"),
        ("fr", "Hier, 2 400 des 2 600 dockers ont cessé le travail.", "en", "2,400 of 2,600 dockworkers"),
        ("ja", "従業員2400人のうち1700人が参加した。", "de", "1.700 der 2.400 personen"),
    ],
)
def test_a_part_is_told_with_its_whole(source, sentence, language, said):
    assert said in _whole(source, sentence, language)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "Glencore has sold the mine to Sandfire for $310 million, the two companies said on Tuesday."),
        ("fr", "Deux unités sur six sont à l'arrêt, a précisé le groupe dans un communiqué."),
        ("fr", "L'aciériste ArcelorMittal, qui exploite un four électrique à Sestao, chiffre le surcoût à 12 euros."),
        ("en", "Two furnaces are down, the ministry said."),
    ],
)  # fmt: skip
def test_who_speaks_behind_a_comma_is_no_nameless_source(source, sentence):
    assert "anonymous" not in _checked(source, sentence)


def test_who_is_told_about_between_commas_still_speaks():
    assert "anonymous" in _checked("de", "Zwei Händler, die den Markt seit Jahren kennen, sagten, die Preise fallen.")  # fmt: skip


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("en", "Residents of the township found dead fish up to 12 km downstream. Reuters could not immediately verify the account."),
        ("de", "Anwohner fanden tote Fische bis zu 12 Kilometer flussabwärts. Die Angaben ließen sich zunächst nicht überprüfen."),
        ("fr", "Des riverains ont vu des poissons morts jusqu'à 12 km en aval. Ces informations n'ont pas pu être vérifiées."),
    ],
)  # fmt: skip
def test_what_could_not_be_verified_is_told_with_it(source, sentences):
    found = _checked(source, sentences)
    assert "12" in found
    assert "hedged" in found


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Ein Sprecher des Herstellers wollte sich nicht äußern."),
        ("fr", "Eurofer n'a pas souhaité commenter."),
        ("en", "The company declined to comment."),
    ],
)
def test_who_only_says_nothing_leaves_nothing_to_verify(source, sentence):
    found = _checked(source, sentence)
    assert "unquantified" not in found
    assert "hedged" not in found


@pytest.mark.parametrize(
    ("source", "sentence", "held"),
    [
        ("zh", "据两名知情人士透露，园区已有11条镍铁产线停产。", "11 production lines"),
        ("ja", "関係者によると、申請した少なくとも14件のうち許可が下りたのは1件だった。", "14 cases"),
    ],
)  # fmt: skip
def test_what_is_counted_and_who_speaks_is_carried_over(source, sentence, held):
    assert held in _whole(source, sentence, "en")


def test_an_office_between_commas_is_held_by_the_name_beside_it():
    found = _checked("es", "La ministra de Energía, Inés Manzano, aseguró que el suministro está garantizado.", "de")  # fmt: skip
    assert "energieministerin inés manzano" in found
