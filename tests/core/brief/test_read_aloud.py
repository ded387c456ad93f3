"""What was found when briefings were read aloud: dates, whose a thing is, who only stands beside a figure, what was stopped."""

import pytest

from tests.core.brief.briefed import said, told


def _of(source: str, text: str, language: str) -> str:
    briefing, _ = told(text, source, language)
    return "\n".join(f"{s.label} {s.text}" for x in briefing.sections for p in x.parts for s in p.statements)


@pytest.mark.parametrize(
    ("source", "sentence", "held"),
    [
        ("fr", "La grève doit durer jusqu'au lundi 11 mai à l'aube.", "jusqu'au lundi 11 mai 2026 à l'aube"),
        (
            "fr",
            "L'entreprise dispose de 60 jours pour déposer un recours.",
            "60 jours [3 juillet 2026] pour déposer",
        ),
        (
            "fr",
            "Le permis de la mine avait expiré en février, dit Barrick.",
            "expiré en février [février 2026]",
        ),
        ("de", "Die Freigabe der Mine vom Februar sei rechtswidrig.", "vom februar [februar 2026]"),
        ("en", "The mine reopens on 9 June.", "on 9 june 2026."),
    ],
)
def test_a_date_stands_once_with_its_year(source, sentence, held):
    assert held in said(source, sentence, source)


@pytest.mark.parametrize(
    ("source", "sentence", "language", "held"),
    [
        ("de", "Beide kämen auf 58 Prozent des deutschen Marktes.", "fr", "58 % du marché (allemagne)"),
        ("de", "Der Flughafen will ab dem 7. Juni Kerosin aus Rotterdam beziehen.", "fr", "à compter du 7 juin"),
        ("ja", "対象は2027年4月から出荷する磁石40トン。", "fr", "d'avril 2027"),
        ("ja", "銅価格は1.4％高の1トン1万1420ドルだった。", "fr", "11 420 dollars par tonne"),
        ("es", "El 70 % de las exportaciones de estaño, zinc y cobre sale por Arica.", "fr", "d'étain, de zinc et de cuivre"),
        ("en", "The line closed after 38 cars of a potash train left the tracks.", "fr", "38 wagons"),
        ("zh", "管理局出动7艘拖轮。", "de", "7 schlepper"),
        ("zh", "一位接近管委会的人士称，园区复产至少要等到2027年9月。", "fr", "à compter de septembre 2027"),
        ("fr", "Le port a 19 navires en attente et 14 000 conteneurs.", "de", "19 schiffe"),
    ],
)  # fmt: skip
def test_what_is_tied_reads_as_the_language_ties_it(source, sentence, language, held):
    assert held in said(source, sentence, language)


@pytest.mark.parametrize(
    ("source", "sentence", "language", "never"),
    [
        ("en", "It stopped deliveries to two German car parts makers.", "de", "2 autos"),
        ("fr", "La grève des dockers dure jusqu'au 12 mai à 6 heures.", "de", "6 stunden"),
        ("en", "Foundry alloys and aluminium cost more.", "fr", "semi-conducteurs"),
        ("ja", "磁石約30万個を回収すると発表した。", "fr", "000 annonces"),
        ("en", "Hydro could raise shipments from Karmoy by 3,000 tons.", "fr", "ouvrir des capacités"),
        ("fr", "DP World prévoit d'investir 240 millions d'euros.", "de", "eine investition tätigen"),
    ],
)
def test_nothing_is_said_that_only_looks_so(source, sentence, language, never):
    assert never not in said(source, sentence, language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_takeover_that_a_court_stops_is_no_purchase(language):
    text = "Gericht stoppt Übernahme von Varomet durch Aurubis\n\nKöln, 4. Mai 2026 (dpa) - Das Gericht hat die Übernahme von Varomet durch Aurubis untersagt."
    title = told(text, "de", language)[0].title.text
    assert "a pris une participation" not in title
    assert "bought" not in title


def test_workers_are_said_to_strike_not_to_lead_a_strike():
    assert "gestreikt" in _of(
        "fr", "Grève à Marseille\n\nMarseille, 4 mai 2026 (AFP) - La CGT a fait grève lundi au port.", "de"
    )
