"""Sentences that only their grammar leaves to check -> the kind that the fact check names, behind graver doubts; what forecasts tell is told as no fact."""

import pytest

from monitor.core.brief.slight import SLIGHT, SLIGHT_ANEW
from tests.core.brief.briefed import said, told
from tests.core.brief.test_to_verify import _HEADS, _checked


@pytest.mark.parametrize(
    ("source", "sentence", "kind"),
    [
        ("en", "One of the welders recalled a smell of burnt rubber.", "anonymous"),
        ("en", "It is the largest shutdown the industry has ever seen.", "claim by one side"),
        ("en", "Governor Ilya Orlov spoke of a complete success.", "claim by one side"),
        ("en", "The merger stands or falls with the consent of Beijing.", "hedged"),
        ("en", "Far fewer lorries now cross the bridge than before.", "unquantified"),
        ("de", "Der Zusammenschluss steht und fällt mit der Zustimmung Pekings.", "hedged"),
        ("de", "Die Gießerei will eine solche Warnung nie erhalten haben.", "denied"),
        ("de", "Der Generalstab meldete den Abschuss von Drohnen.", "claim by one side"),
        ("de", "Der Lokalsender spricht von zwei weiteren Explosionen.", "second-hand"),
        ("fr", "Les écologistes craignent que du cyanure ait atteint la rivière.", "anonymous"),
        ("fr", "Beaucoup moins de camions franchissent le pont.", "unquantified"),
        ("es", "Por qué falló la bomba deberán decirlo los peritos.", "hedged"),
        ("es", "Casi toda la existencia quedó inservible.", "unquantified"),
        ("ja", "統合の成否は中国当局の承認にかかっている。", "hedged"),
        ("ja", "反政府勢力は鉱山を制圧したと豪語する。", "claim by one side"),
        ("zh", "水泵为何失灵，仍是个谜。", "hedged"),
        ("zh", "叛军吹嘘已经拿下矿山。", "claim by one side"),
    ],
)
def test_what_grammar_leaves_open_is_to_check(source, sentence, kind):
    assert kind in _checked(source, sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "The mine lies 40 km north of the town."),
        ("de", "Das Bergwerk liegt 40 Kilometer nördlich der Stadt."),
        ("fr", "La mine se trouve à 40 km au nord de la ville."),
        ("es", "La mina está a 40 kilómetros al norte de la ciudad."),
        ("ja", "鉱山は町の北40キロにある。"),
        ("zh", "矿山位于城北40公里处。"),
    ],
)
def test_what_is_plain_is_not(source, sentence):
    found = told(_HEADS[source] + sentence, source, "en")[0]
    part = next(s for s in found.sections if s.id == "check").parts[0]
    assert not any({SLIGHT, SLIGHT_ANEW} & set(statement.evidence) for statement in part.statements)


def test_the_graver_doubt_comes_first():
    words = _checked(
        "en", "The minister spoke of success. Two engineers, who asked not to be named, disagreed."
    )
    assert words.index("anonymous") < words.index("claim by one side")


@pytest.mark.parametrize("sentence", ["有交易员预言，铜价还要再跌20%。", "坊间流传，铜价已跌20%。"])
def test_what_a_trader_foretells_has_not_come(sentence):
    assert "the price of copper fell" not in said("zh", sentence, "en")


@pytest.mark.parametrize(
    ("source", "sentences", "one", "other"),
    [
        ("fr", "Le syndicat chiffre à 64 les navires en attente, Traficom à 41.", "64", "41"),
        (
            "es",
            "La policía cifra en 17 los detenidos, mientras que la Defensoría habla de 34.",
            "17",
            "34",
        ),
        ("en", "Some 620 workers were sent home. The union 3F speaks of more than 800, counting agency staff.", "620", "800"),
        ("es", "Participó un 44 % según la junta; los convocantes hablan de casi el 60 %.", "44%", "60%"),
    ],
)  # fmt: skip
def test_two_accounts_may_share_their_verb_or_be_shares(source, sentences, one, other):
    found = _checked(source, sentences)
    assert f"{one} or {other}" in found


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("en", "Exports rose 12 percent, the ministry said; imports rose 15 percent, it added."),
        ("de", "Die Ausfuhr stieg laut Verband um 12 Prozent; die Einfuhr wuchs um 15 Prozent."),
        ("fr", "Les exportations ont augmenté de 12 %, selon le ministère ; les importations de 15 %."),
    ],
)
def test_shares_of_two_things_contradict_nothing(source, sentences):
    assert "contradicting" not in _checked(source, sentences)
