"""What befalls a house, or what it decides, is told with it; another's fire is not its own."""

import pytest

from tests.core.brief.briefed import text_of, told


def _summary(source: str, title: str, sentence: str, language: str) -> str:
    found = told(f"{title}\n\n{sentence}", source, language)[0]
    return text_of(found, "summary").replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("source", "title", "sentence", "language", "held"),
    [
        ("de", "Explosion bei Evonik", "Bei Evonik in Marl hat sich am 24. November 2026 eine Explosion ereignet.", "en", "an explosion was reported at evonik in marl on 24 november 2026"),
        ("ja", "村田製作所の福井工場で火災", "福井県にある村田製作所の工場で2026年11月24日、火災が発生した。", "fr", "un incendie a été signalé chez murata"),
        ("es", "Codelco reanuda la producción", "Codelco reanudó el 23 de noviembre de 2026 la producción en la mina El Teniente.", "de", "bei codelco die wiederaufnahme des betriebs gemeldet"),
        ("ja", "ホンダ、30万台をリコール", "ホンダは2026年11月13日、ブレーキの不具合で30万台をリコールすると発表した。", "en", "a product recall was announced by honda"),
        ("fr", "Orano signe un contrat de fourniture", "Orano a signé le 24 novembre 2026 un contrat de fourniture d'uranium avec EDF.", "en", "between orano and edf"),
        ("en", "Nissan halts plant", "Nissan halted production at its plant on 24 November 2026.", "de", "bei nissan ein produktionsstopp"),
    ],
)  # fmt: skip
def test_what_befalls_a_house_is_told_with_it(source, title, sentence, language, held):
    assert held in _summary(source, title, sentence, language)


@pytest.mark.parametrize(
    ("source", "title", "sentence", "never"),
    [
        ("de", "Streik im Hafen", "Ein Streik im Hafen trifft am 24. November 2026 BASF.", "at basf"),
        ("en", "Fire at supplier", "A fire broke out on 24 November 2026 at Nissan's supplier in Leeds.", "bei nissan"),
        ("zh", "供应商发生火灾", "宝马称供应商工厂2026年11月24日发生火灾。", "at bmw"),
    ],
)  # fmt: skip
def test_what_befalls_another_is_not_told_of_it(source, title, sentence, never):
    assert never not in _summary(source, title, sentence, "de" if source == "en" else "en")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("de", "Nyrstar schreckt davor zurück, 500 Stellen in Budel zu streichen."),
        ("de", "Brüssel gelobt, Zölle auf chinesischen Stahl zu verhängen."),
        ("fr", "Nyrstar a failli supprimer 500 postes à Budel."),
        ("fr", "Il est faux que la Chine ait suspendu ses exportations de gallium."),
        ("en", "It is false that Indonesia banned exports of bauxite."),
        ("en", "Nobody expects dockers in Rotterdam to strike over pay."),
    ],
)
def test_what_is_not_done_is_told_of_nobody_as_done(source, sentence):
    found = told(f"{sentence.rstrip('.')}\n\n{sentence}", source, "en" if source != "en" else "fr")[0]
    said = f"{found.title.text} {text_of(found, 'summary')}".lower()
    assert not any(
        done in said for done in (" raised ", " cut jobs", " imposed ", "signalée", "a imposé", "job cuts:")
    )


def test_what_is_ordered_from_a_house_is_not_in_it():
    found = _summary("fr", "Airbus commande 200 moteurs", "Airbus a commandé 200 moteurs à Safran pour 2,5 milliards d'euros.", "de")  # fmt: skip
    assert "in safran" not in found
