"""What befell the people a figure counts, and whose figure it is, in the reader's words."""

import pytest

from tests.core.brief.briefed import said, text_of, told


@pytest.mark.parametrize(
    ("source", "sentence", "language", "words"),
    [
        ("en", "A landslide at the mine left at least 17 workers missing.", "de", "mindestens 17 vermisste"),
        ("en", "A landslide at the mine left at least 17 workers missing.", "fr", "glissement de terrain"),
        ("en", "Rescuers recovered four bodies and 11 people were injured.", "fr", "4 morts, 11 blessés"),
        ("fr", "Trois personnes ont été blessées dans l'usine.", "en", "3 injured"),
        ("es", "Un derrumbe dejó tres muertos y 25 heridos.", "de", "3 tote, 25 verletzte"),
        ("de", "Bei einem Erdrutsch starben vier Arbeiter.", "en", "4 deaths"),
        ("zh", "缅甸稀土矿滑坡，造成17人失踪，4人遇难。", "fr", "17 disparus ; 4 morts"),
        (
            "ja",
            "鉱山の土砂崩れで17人が行方不明、200人が避難した。",
            "fr",
            "17 disparus, 200 personnes évacuées",
        ),
        ("en", "The strike of 4,200 workers began at the port.", "fr", "4 200 travailleurs"),
    ],
)
def test_a_count_of_people_says_what_befell_them(source, sentence, language, words):
    assert words in said(source, sentence, language, "facts")


def test_of_the_dead_a_figure_says_enough():
    told = said("en", "The collapse caused four deaths at the mine.", "fr", "facts")
    assert told.count("mort") == 1


def test_an_organisation_is_not_cut_where_its_name_begins_with_a_place():
    told = said("en", "The Kachin Independence Organisation exported 1,200 tonnes of tin in 2025.", "de")
    assert "kachin independence organisation" in told


def test_who_only_counted_is_no_actor():
    told = said(
        "en",
        "China mined 48% of antimony in 2025, according to the U.S. Geological Survey.",
        "en",
        "stakeholders",
    )
    assert "china" in told
    assert "usgs" not in told
    assert ": us" not in told


def test_the_bare_noun_is_not_said_beside_its_figure():
    text = "紫金矿业暂停铜矿生产\n\n公司周三表示，矿区发生塌方，三名工人受伤。"
    assert "Verletzter" not in text_of(told(text, "zh", "de")[0])
