"""What a clause asks, supposes or calls false is told as no fact; what only stands beside such words stays one."""

import pytest

from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.domain import Modality

M = Modality


def mood_of(language: str, text: str, action: str) -> Modality | None:
    told = happenings(text, language, hits=(), lexicon=Lexicon([]), published=None, claims=())
    return next((one.modality for one in told if one.action == action), None)


ASKED = [
    ("en", "Will Chile halt graphite exports to Europe?", "impose_export_control"),
    ("en", "Will Chile halt graphite exports when the truce ends?", "impose_export_control"),
    ("en", "Will Chile halt graphite exports and impose duties on magnets?", "impose_export_control"),
    ("de", "Droht ein Exportstopp für Graphit?", "impose_export_control"),
    ("fr", "Le Chili va-t-il interdire l'exportation de graphite ?", "impose_export_control"),
    ("es", "¿Prohibirá Chile la exportación de grafito?", "impose_export_control"),
    ("ja", "黒鉛の輸出を禁止か", "impose_export_control"),
    ("zh", "会禁止石墨出口吗？", "impose_export_control"),
]
SUPPOSED = [
    (
        "de",
        "Falls Chile die Ausfuhr von Graphit verbietet, schließt das Werk in Ulm",
        "impose_export_control",
    ),
    ("de", "Falls Chile die Ausfuhr von Graphit verbietet, schließt das Werk in Ulm", "halt_capacity"),
    ("fr", "Si Santiago interdit l'exportation de graphite, les usines souffriront", "impose_export_control"),
    ("en", "If Chile bans graphite exports, the works closes its plant", "halt_capacity"),
    ("zh", "如果智利禁止石墨出口，工厂停产", "halt_capacity"),
]
FALSE = [
    ("en", "Reports that Acme closed its Ulm smelter are false, it says", "halt_capacity"),
    ("de", "Berichte über eine Schließung des Werks in Ulm sind falsch", "halt_capacity"),
    ("fr", "Les rumeurs sur la fermeture de l'usine de Lens sont infondées", "halt_capacity"),
    ("es", "La noticia de que cierra su planta de Lugo es falsa", "halt_capacity"),
    ("zh", "艾克米回应收购贝塔公司：并未收购", "buy_company"),
    ("de", "Chile dementiert, über eine Lockerung der Sanktionen zu verhandeln", "ease_sanctions"),
    ("de", "Chile hat die Ausfuhr von Graphit nicht verboten", "impose_export_control"),
    ("en", "Exemption for pipeline oil expires", "exempt"),
    ("en", "Peru drops probe into makers of bicycles", "investigate"),
    ("zh", "秘鲁终止对自行车的反倾销调查", "investigate"),
    ("de", "Ausnahmegenehmigung für Pipelineöl läuft aus", "exempt"),
]
FACTS = [
    ("en", "Why did Chile ban graphite exports?", "impose_export_control"),
    ("en", "Workers strike at the port of Lugo: what is known?", "strike"),
    ("de", "Warum verbietet Chile die Ausfuhr von Graphit?", "impose_export_control"),
    ("en", "Miners urged to end hunger strike as talks drag on", "strike"),
    ("en", "Exemption for pipeline oil granted", "exempt"),
    ("en", "Peru opens probe into makers of bicycles", "investigate"),
    ("de", "Peru leitet Untersuchung zu Importen von Fahrrädern ein", "investigate"),
    ("en", "Peru spares washing machines from new levy", "exempt"),
    ("de", "Peru verschont Waschmaschinen vor Strafzöllen", "exempt"),
    ("fr", "Le Pérou épargne les machines à laver des droits de douane", "exempt"),
    ("en", "Town without water after missile attack on waterworks", "military_move"),
]


@pytest.mark.parametrize(("language", "text", "action"), [*ASKED, *SUPPOSED])
def test_what_is_asked_or_supposed_is_possible_at_most(language: str, text: str, action: str) -> None:
    assert mood_of(language, text, action) is M.POSSIBLE


@pytest.mark.parametrize(("language", "text", "action"), FALSE)
def test_what_is_called_false_or_runs_out_is_denied(language: str, text: str, action: str) -> None:
    assert mood_of(language, text, action) is M.DENIED


@pytest.mark.parametrize(("language", "text", "action"), FACTS)
def test_who_asks_why_doubts_nothing_and_an_appeal_to_end_it_ends_nothing(
    language: str, text: str, action: str
) -> None:
    assert mood_of(language, text, action) in (M.ASSERTED, M.PLANNED)


def test_a_measure_for_the_case_of_a_refusal_is_not_refused() -> None:
    assert mood_of("ja", "ペルー、購入を拒否なら高関税", "raise_tariff") is not M.DENIED


def test_all_that_has_to_come_first_is_asked_for():
    text = "The strait stays shut until Peru lifts its blockade, frees assets and drops oil sanctions."
    assert mood_of("en", text, "ease_sanctions") is not M.ASSERTED
