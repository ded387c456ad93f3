"""A measure that a headline only mentions, or a party that it only names beside the act -> what a title may not make of them."""

import pytest

from monitor.core.brief.mentioned import only_mentioned
from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("de", "Omans Ausfuhren wachsen trotz neuer Sanktionen"),
        ("de", "Oslo will Umgehung von Oman-Sanktionen stoppen"),
        ("de", "Sanktionen spalten den Golfrat"),
        ("de", "Maskat verteidigt sanktionierte Reeder"),
        ("fr", "Oman lance une monnaie pour contourner les sanctions occidentales"),
        ("fr", "Les sanctions peuvent avoir des effets pervers"),
        ("fr", "À Mascate, l'inflation ralentit malgré les sanctions"),
        ("en", "Oman's exports grow despite Western sanctions"),
        ("en", "Sanctions bite as Oman's economy shrinks"),
        ("es", "Omán elude las sanciones con oro"),
        ("ja", "厳しい制裁が逆効果 オマーン"),
        ("zh", "尽管制裁阿曼经济增长"),
    ],
)
def test_a_measure_that_is_ground_topic_or_cause_is_only_mentioned(language: str, clause: str) -> None:
    assert only_mentioned("impose_sanctions", clause, language)


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("de", "Oslo verhängt trotz Warnungen Sanktionen gegen Oman"),
        ("de", "Oslo sanktioniert Reeder wegen Umgehung der Sanktionen"),
        ("fr", "Oslo adopte de nouvelles sanctions malgré les protestations"),
        ("fr", "Deux banques sanctionnées par Oslo"),
        ("en", "Oslo imposes sanctions on Oman over drones"),
        ("es", "Oslo impone sanciones a Omán por los drones"),
        ("ja", "ノルウェー、オマーンに追加制裁"),
        ("zh", "挪威制裁阿曼企业"),
    ],
)
def test_a_measure_that_is_taken_is_not_only_mentioned(language: str, clause: str) -> None:
    assert not only_mentioned("impose_sanctions", clause, language)


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        ("de", "Iran enttäuscht von Wirkung der Russland-Sanktionen", "imposed"),
        ("fr", "La Russie lance une monnaie, espérant contourner les sanctions occidentales", "impose"),
        ("de", "Nato billigt Pläne für Verteidigung gegen Russland", "agreement"),
        ("de", "Türkei stimmt Nato-Beitritt Schwedens zu", "concluded"),
        ("fr", "Le Paraguay rompt avec Taïwan au profit de la Chine", "china"),
        ("fr", "Après Ford, Stellantis conclut un accord avec Renault", "ford"),
        ("de", "Iran bietet Verkauf von Raketen an", "order"),
        ("fr", "Le Japon s'inquiète de possibles ventes d'armes entre la Chine et la Russie", "japan could order"),
        ("de", "Frankreich dringt auf mehr Munition für Polen", "from poland"),
        ("de", "Chinas Militär übt Blockade Taiwans", "blocked"),
        ("de", "Japans Außenministerium ruft China zur Zurückhaltung auf", "recall"),
        ("de", "Hafenbetreiber HHLA schließt Vertrag mit Maersk ab", "closure"),
        ("de", "Russland will vier Panzer zerstört haben", "deploy"),
        ("de", "EU beendet Handelsbeschränkungen für Getreide aus Moldau", "duties"),
        ("de", "Indien zieht die Daumenschrauben an", "export control"),
        ("de", "China probt Manöver – Japan spielt mögliche Invasion herunter", "japan deployed"),
        ("fr", "Taïwan : les exercices militaires autour de l'île sont achevés, selon Pékin", "taiwan deployed"),
        ("fr", "Taïwan est vulnérable face à une attaque aérienne chinoise", "taiwan deployed"),
        ("fr", "Taïwan, Soudan... Ce qu'il faut retenir de la réunion des ministres", "held a meeting"),
        ("fr", "Chypre va enquêter sur de possibles violations des sanctions contre la Russie", "against russia"),
        ("de", "Rüstungsdeal: Kanada genehmigt Verkauf von 12 Hubschraubern an Peru", "ordered"),
        ("de", "Peru wirft Chile Manöver vor der Küste vor", "deployed"),
        ("de", "China bezeichnet EU-Ermittlungen als Protektionismus", "opened"),
        ("de", "Raketenangriff in Odessa, Ungarn droht mit Blockade", "possible"),
        ("fr", "Les houthistes du Yémen s'emparent d'un navire", "yemen"),
        ("de", "Unruhe wegen Putin-Angriff auf die Nato: Was zu wissen ist", "deployed"),
        ("de", "Wie erfolgreich sind die Russland-Sanktionen?", "possible"),
        ("de", "Rheinmetall gefragt: Rahmenvertrag für Munition erwartet", "announced"),
        ("fr", "Nickel : la fermeture d'une mine au Gabon paraît inévitable", "reported"),
        ("fr", "L'Inde prête à améliorer ses liens avec le Canada", "negotiate"),
        ("fr", "Au Gabon, sept Chinois tués dans l'attaque d'une mine", "china deployed"),
        ("de", "Russischer Drohnenangriff nahe der Grenze: Polen in Bereitschaft", "in russia"),
        ("de", "Bahn: GDL bekräftigt Streikbereitschaft", "reported"),
        ("de", "Adnoc zeigt Interesse an Covestro-Übernahme", "made an acquisition"),
        ("fr", "L'Otan a rappelé les règles du jeu à la Pologne", "recalled"),
        ("fr", "Kiev affirme que deux cargos naviguent, une première depuis la fin de l'accord céréalier", "left an"),
    ],
)  # fmt: skip
def test_a_title_claims_nothing_of_the_kind(source: str, text: str, never: str) -> None:
    title = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title
    assert title.quote_language or never not in title.text.lower()


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("fr", "CARTE. Pénurie de carburant à Namur - Le Phare-Matin", "A shortage was reported: Namur (fuel)"),
        ("de", "Neue Oman-Sanktionen: Kanada begrüßt weitere US-Sanktionen", "Sanctions"),
        ("fr", "La Russie met son veto à une résolution de l'ONU sur les sanctions au Mali", "Sanctions"),
    ],
)  # fmt: skip
def test_a_title_names_only_who_has_part_in_it(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text.startswith(title)


def test_an_adjective_of_doubt_is_about_its_own_noun() -> None:
    text = "Angebliche Zensur: Kanada verhängt Sanktionen gegen Iran\n\nMehr dazu folgt."
    assert told(text, "de", "en")[0].title.text.startswith("Canada imposed sanctions")
