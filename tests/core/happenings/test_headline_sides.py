"""Headlines that name another beside the one who acts: a pair, an owner of a ship, who only suffers the act; and acts at an end."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.reader import told
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")

# language, act, who acts (empty: nobody said), how sure, text
ROWS = [
    ("en", "sign_agreement", {"EU", "PE"}, "planned", "Senators ready to vote on EU-Peru trade deal by March"),
    ("en", "military_move", {"US", "IL"}, "asserted", "University library hit in US-Israeli strike"),
    ("en", "attack_shipping", set(), "asserted", "Two sailors hurt in strike on Norway-bound tanker"),
    ("en", "raise_tariff", {"CA"}, "planned", "Peru set to bow to fresh Canadian tariffs on copper"),
    ("en", "raise_tariff", {"US"}, "threatened", "Chile's finance minister urges caution amid Trump tariff threats"),
    ("en", "blockade_or_closure", set(), "asserted", "Norwegian yacht sails through strait despite blockade"),
    ("en", "ease_sanctions", set(), "possible", "Norway and allies fear easing Iranian sanctions will prolong war"),
    ("en", "extend", {"NO", "PE"}, "planned", "Norway, Peru to extend ceasefire as talks stall"),
    ("en", "extend", set(), "planned", "Sudan truce to be extended by two weeks"),
    ("en", "extend", {"BR"}, "denied", "Brazil blocks renewal of trade deal with Peru"),
    ("de", "extend", {"HU"}, "denied", "Ungarn blockiert die Verlängerung der Stahlzölle"),
    ("fr", "extend", {"HU"}, "denied", "La Hongrie refuse la prolongation des sanctions"),
    ("en", "military_move", {"CN"}, "denied", "China ends drills around Taiwan"),
    ("de", "military_move", {"CN"}, "denied", "China beendet Manöver vor Taiwan"),
    ("de", "military_move", {"CN"}, "asserted", "China setzt Manöver vor Taiwan fort"),
    ("en", "layoffs", {"Northmet"}, "planned", "Northmet set to cut up to 2,000 jobs in smelter closure plan"),
    ("en", "blockade_or_closure", {"IR"}, "threatened", "Iran threatens to block more trade routes"),
    ("en", "accuse", {"NO"}, "asserted", "Norway criticises Peru for not answering its calls"),
    ("fr", "accuse", {"NO"}, "asserted", "La Norvège accuse le Pérou de ne pas livrer le cuivre"),
    ("en", "accuse", {"NO"}, "denied", "Norway has not accused Peru of dumping"),
    ("de", "investigate", {"EU"}, "asserted", "Peru nennt EU-Ermittlungen blanken Protektionismus"),
    ("de", "military_move", set(), "asserted", "Rheinmetall: Cyberangriff auf Rüstungskonzern"),
]  # fmt: skip

_NOTICE = "Steel Chisels From Peru; {} | The Commission hereby gives notice {} to determine whether revocation of the antidumping duty order would lead to injury."
_REVIEW = "Steel Chisels From Peru: Final Results of the Expedited Sunset Review of the Antidumping Duty Order | The U.S. Department of Commerce finds that revocation of the antidumping duty order would be likely to lead to dumping."
_RESCINDED = "Steel Chisels From Peru: Rescission of Antidumping Duty Administrative Review | The U.S. Department of Commerce is rescinding the administrative review of the antidumping duty order."

# text of a gazette, what alone it tells: act, who acts, how sure
NOTICES = [
    (_NOTICE.format("Institution of Five-Year Review", "that it has instituted a review"), ("investigate", ("US",), "asserted")),
    (_NOTICE.format("Scheduling of a Full Five-Year Review", "of the scheduling of a review"), ("investigate", ("US",), "planned")),
    (_NOTICE.format("Commission Determination To Conduct Full Five-Year Review", "of a review"), ("investigate", ("US",), "asserted")),
    (_REVIEW, ("ruling", ("US", "us_commerce"), "asserted")),
    (_RESCINDED, ("investigate", ("US", "us_commerce"), "denied")),
]  # fmt: skip

# language, act that is not told, text
NEVER = [
    ("en", "attack_shipping", "Passengers tell of life on board ship stranded off Samoa"),
    ("en", "delay", "India and Peru strike long-delayed trade deal"),
    ("en", "delay", "Chile wants the copper pact applied without delay"),
    ("en", "delay", "New missiles help Norway push back the rebel forces"),
    ("en", "accuse", "Fertiliser shortage blamed on coup in Niger"),
    ("de", "accuse", "Trotz Kritik: Norwegen liefert weiter Kobalt"),
    ("de", "impose_sanctions", "Norwegische Firmen wollen trotz Sanktionen in Peru bleiben"),
]


@pytest.mark.parametrize(("language", "act", "who", "sure", "text"), ROWS, ids=[row[4] for row in ROWS])
def test_who_acts_and_how_surely(language: str, act: str, who: set[str], sure: str, text: str) -> None:
    found = [(set(one.actor), str(one.modality)) for one in told(text, language, None, LEXICON).happenings if one.action == act]  # fmt: skip
    assert (who, sure) in found, found


@pytest.mark.parametrize(("text", "told_alone"), NOTICES, ids=["institution", "schedule", "full", "sunset", "rescission"])  # fmt: skip
def test_a_gazette_s_notice_of_a_review_tells_of_no_duty(
    text: str, told_alone: tuple[str, tuple[str, ...], str]
) -> None:
    found = told(text, "en", None, LEXICON).happenings
    assert [(one.action, one.actor, str(one.modality)) for one in found] == [told_alone]


@pytest.mark.parametrize(("language", "act", "text"), NEVER, ids=[row[2] for row in NEVER])
def test_words_of_another_sense_tell_no_such_act(language: str, act: str, text: str) -> None:
    assert act not in {one.action for one in told(text, language, None, LEXICON).happenings}
