"""What sounds like another mood or act, and is none."""

import pytest

from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.domain import Happening, Modality

EMPTY = Lexicon([])
M = Modality


def read(language: str, text: str) -> list[Happening]:
    return list(happenings(text, language, hits=(), lexicon=EMPTY, published=None, claims=()))


CASES = [
    ("es", "exigirá licencia para exportar grafito", "impose_export_control", M.PLANNED),
    ("fr", "Paris exigera une licence pour exporter le graphite", "impose_export_control", M.PLANNED),
    ("de", "Grafitexporte brauchen künftig eine Genehmigung", "impose_export_control", M.ASSERTED),
    ("en", "Graphite exports will require a licence", "impose_export_control", M.PLANNED),
    ("zh", "将对石墨出口实行许可证管理", "impose_export_control", M.PLANNED),
    ("ja", "レアアースに輸出許可制を導入", "impose_export_control", M.ASSERTED),
    ("ja", "ガリウムの輸出を許可", "ease_export_control", M.ASSERTED),
    ("en", "Acme terminates agreement with Niger", "agreement_collapses", M.ASSERTED),
    ("de", "Strafzölle werden von der EU verhängt", "raise_tariff", M.ASSERTED),
    ("de", "Verhängung von Zöllen durch die USA", "raise_tariff", M.ASSERTED),
    ("en", "Why new tariffs on steel matter?", "raise_tariff", M.ASSERTED),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "mood"), CASES, ids=[f"{c[0]}-{c[1][:24]}" for c in CASES]
)
def test_the_words_of_the_act_itself_are_no_mood(
    language: str, text: str, action: str, mood: Modality
) -> None:
    assert [(h.action, h.modality) for h in read(language, text)][:1] == [(action, mood)]


GRAMMAR = [
    ("en", "Acme secures funds to open its first graphite mine", "open_capacity", M.PLANNED),
    ("en", "Acme begins to reopen its graphite mine in Norway", "open_capacity", M.ASSERTED),
    ("en", "Sanctions will cripple the miner, analysts say", "impose_sanctions", M.ASSERTED),
    ("en", "Sanctions will be imposed on the miner", "impose_sanctions", M.PLANNED),
    ("en", "No breakthrough in graphite trade talks", "negotiate", M.DENIED),
    ("en", "Miners present a plan to tackle graphite shortage", "shortage", M.ASSERTED),
    ("en", "Peru will close ports if Chile imposes sanctions", "impose_sanctions", M.POSSIBLE),
    ("en", "Graphite prices slip ahead of minister's visit to Peru", "meet", M.PLANNED),
    ("fr", "Lima fermera ses ports si le Chili impose des sanctions", "impose_sanctions", M.POSSIBLE),
    ("de", "Lima schließt Häfen, falls Chile Sanktionen verhängt", "impose_sanctions", M.POSSIBLE),
    ("en", "Graphite prices fall ahead of holiday", "price_fall", M.ASSERTED),
    ("en", "Statement: no decision on a graphite export duty", "raise_tariff", M.DENIED),
    ("fr", "Aucune décision sur des droits de douane sur le graphite", "raise_tariff", M.DENIED),
    ("es", "Ninguna decisión sobre aranceles al grafito", "raise_tariff", M.DENIED),
    ("ja", "政府、追加関税の予定はない", "raise_tariff", M.DENIED),
    ("en", "Chile shelves plans for a levy on graphite imports", "raise_tariff", M.DENIED),
    ("en", "Chile does not rule out tariffs on graphite", "raise_tariff", M.POSSIBLE),
    ("en", "Workers ended a 12-day strike at the mine", "strike", M.DENIED),
    ("en", "Chile announces tariffs on graphite", "raise_tariff", M.PLANNED),
    ("en", "Chile 'very close' to trade deal with Peru", "sign_agreement", M.POSSIBLE),
    ("en", "Miners keep calm during union strike ahead of vote", "strike", M.ASSERTED),
    ("de", "Lima dementiert, die Sanktionen gegen Chile zu lockern", "ease_sanctions", M.DENIED),
    ("de", "Lima und Santiago beschließen Waffenruhe", "sign_agreement", M.ASSERTED),
    ("fr", "Lima n'exclut pas de nouvelles sanctions contre Santiago", "impose_sanctions", M.POSSIBLE),
    ("fr", "Lima renonce aux droits de douane sur le graphite", "raise_tariff", M.DENIED),
    ("fr", "Lima promet une riposte aux taxes chiliennes", "retaliate", M.THREATENED),
    ("fr", "Lima annonce l'ouverture d'une usine de graphite", "open_capacity", M.PLANNED),
    ("es", "Lima estudia prohibir la exportación de litio sin procesar", "impose_export_control", M.POSSIBLE),
    ("es", "Lima da marcha atrás en los aranceles al grafito", "raise_tariff", M.DENIED),
    ("es", "Lima anuncia aranceles al grafito", "raise_tariff", M.PLANNED),
    ("ja", "チリ、海峡封鎖の可能性を示唆", "blockade_or_closure", M.POSSIBLE),
    ("ja", "チリ、黒鉛の輸出規制を断念", "impose_export_control", M.DENIED),
    ("ja", "鉱山のストライキ、12日ぶりに終結", "strike", M.DENIED),
    ("zh", "矿工结束为期12天的罢工", "strike", M.DENIED),
    ("zh", "智利欲对石墨加征关税", "raise_tariff", M.PLANNED),
    ("zh", "智利放弃对石墨加征关税", "raise_tariff", M.DENIED),
    ("ja", "鉱山の操業停止を示唆", "halt_capacity", M.THREATENED),
    ("ja", "黒鉛の輸出規制を発表の意向", "impose_export_control", M.PLANNED),
    ("zh", "一旦智利实施制裁，秘鲁关闭港口", "impose_sanctions", M.POSSIBLE),
    ("de", "Das Land will zwei Schiffe angegriffen haben", "attack_shipping", M.POSSIBLE),
    ("de", "Behörde erlaubt Acme Übernahme von Beta", "buy_company", M.PLANNED),
    ("fr", "Le Chili prêt à négocier avec le Pérou", "negotiate", M.PLANNED),
    ("fr", "Le Chili s'oppose au rachat de la mine", "buy_company", M.PLANNED),
    ("fr", "Un plan pour éviter une pénurie de graphite", "shortage", M.POSSIBLE),
    ("ja", "黒鉛の輸出規制を視野", "impose_export_control", M.POSSIBLE),
    ("ja", "鉱山の買収に意欲", "buy_company", M.PLANNED),
    ("zh", "原料供应谈判开始", "negotiate", M.ASSERTED),
    ("zh", "制裁将导致经济衰退", "impose_sanctions", M.ASSERTED),
    ("zh", "企业考虑投资，应对加征关税", "raise_tariff", M.ASSERTED),
    ("zh", "石墨矿最快9月投产", "open_capacity", M.PLANNED),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "mood"), GRAMMAR, ids=[f"{c[0]}-{c[1][:24]}" for c in GRAMMAR]
)
def test_the_grammar_of_a_sentence_tells_what_is_done_and_what_is_to_come(
    language: str, text: str, action: str, mood: Modality
) -> None:
    assert (action, mood) in [(h.action, h.modality) for h in read(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"' * 20_000),
        ("de", "ausfuhrkontrolle" * 1_250),
        ("zh", "中国禁止出口稀土，" * 2_000),
        ("fr", "droits de " * 2_000),
    ],
    ids=["quotes", "one word", "no blank", "half a cue"],
)
def test_a_text_that_never_ends_is_read_with_a_bounded_result(language: str, text: str) -> None:
    assert len(read(language, text)) <= 200


ENDED = [
    ("en", "The strike of dockworkers at Santos ends after two days", "denied"),
    ("en", "Strike at the port of Antwerp suspended after talks", "denied"),
    ("en", "Union says strike at Antwerp will go on until talks end", "planned"),
    ("de", "Streik der Hafenarbeiter in Santos nach zwei Tagen beendet", "denied"),
    ("fr", "La grève des dockers à Santos est terminée", "denied"),
    ("es", "La huelga de estibadores en Santos ha sido desconvocada", "denied"),
]


@pytest.mark.parametrize(("language", "text", "mood"), ENDED)
def test_a_strike_is_over_also_where_it_is_said_whose_and_where(language: str, text: str, mood: str) -> None:
    assert [h.modality.value for h in read(language, text) if h.action == "strike"] == [mood]
