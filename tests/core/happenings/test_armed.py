"""Attacks claimed and threatened, blockades rehearsed, pacts renewed, measures that somebody gets round."""

import pytest

from monitor.adapters.reader import told
from tests.core.happenings.one_act import LEXICON, the

DONE = [
    ("en", "Peru claims attack on Chilean warships in port", "military_move", ("PE",), "asserted"),
    ("en", "Peru claims responsibility for strike on Chilean tanker", "attack_shipping", ("PE",), "asserted"),
    ("de", "Peru bekennt sich zu Anschlag auf Munitionslager in Chile", "military_move", ("PE",), "asserted"),
    (
        "fr",
        "Le Pérou revendique une attaque contre un pétrolier chilien",
        "attack_shipping",
        ("PE",),
        "asserted",
    ),
    ("en", "Peru threatens to hit Chile even harder", "military_move", ("PE",), "threatened"),
    ("fr", "Le Chili menace de frapper à nouveau le Pérou", "military_move", ("CL",), "threatened"),
    ("de", "Chile probt Abriegelung des Hafens von Lima", "military_move", ("CL",), "asserted"),
    ("zh", "智利演练封锁秘鲁", "military_move", ("CL",), "asserted"),
    ("en", "At least 13 killed in Antofagasta in massive attack", "military_move", (), "asserted"),
    ("en", "Norway refuses to renew the trade pact with Chile", "extend", ("NO",), "denied"),
    ("fr", "Le Chili refuse de renouveler l'accord commercial avec Oslo", "extend", ("CL",), "denied"),
    ("zh", "智利拒绝续签与挪威的贸易协定", "extend", ("CL",), "denied"),
    (
        "de",
        "Chile will mit einer Milliarde Euro die Munitionsproduktion ankurbeln",
        "invest",
        ("CL",),
        "planned",
    ),
    ("de", "EU beendet Handelsbeschränkungen für chilenisches Getreide", "ban_import", ("EU",), "denied"),
    (
        "fr",
        "L'UE lève les restrictions sur les importations de céréales chiliennes",
        "ban_import",
        ("EU",),
        "denied",
    ),
    (
        "es",
        "La UE levanta las restricciones a la importación de cereales chilenos",
        "ban_import",
        ("EU",),
        "denied",
    ),
    ("en", 'Norway brands the duties "arbitrary"', "accuse", ("NO",), "asserted"),
]
NOT = [
    ("en", "The war in Peru also threatens Chile's food security", "threaten", None),
    ("en", "Norway says Chile helped Peru dodge Norway's tariffs", "raise_tariff", None),
    ("en", "Chile ends drills after practising blockades", "blockade_or_closure", None),
    (
        "en",
        "Chile launches drone strikes on Peru | The attack came amid protracted negotiations under a fragile peace deal",
        "negotiate",
        None,
    ),
    ("en", "Peru claims Chilean drone strikes hit two silos", "military_move", "PE"),
    ("en", "Norway accuses Peru of helping Chile avoid tariffs", "raise_tariff", None),
    ("fr", "Le Chili contourne les sanctions américaines", "impose_sanctions", None),
    ("de", "Norwegen will Umgehung von Sanktionen stoppen", "impose_sanctions", None),
    ("de", "Streik im Kupferwerk um eine Woche verlängert", "extend", None),
    ("fr", "La grève à la raffinerie reconduite pour une semaine", "extend", None),
    ("en", "Codelco pledges $2bn to expand copper production", "open_capacity", None),
    ("en", "Chile and Norway sign trade deal after years of negotiations", "negotiate", None),
    ("fr", "Fuite de documents : le Chili manque de munitions", "accident", None),
    ("de", "Bauern errichten brennende Barrikaden vor Hafen", "accident", None),
]


@pytest.mark.parametrize(("language", "text", "action", "actor", "modality"), DONE)
def test_it_is_told(language: str, text: str, action: str, actor: tuple[str, ...], modality: str) -> None:
    found = the(action, language, text)
    assert (found.actor, found.modality.value) == (actor, modality)


@pytest.mark.parametrize(("language", "text", "action", "who"), NOT)
def test_it_is_not_told(language: str, text: str, action: str, who: str | None) -> None:
    acts = told(text, language, None, LEXICON).happenings
    assert not [act for act in acts if act.action == action and (who is None or who in act.actor)]
