"""Briefings of texts in six languages -> no word of a language that is not the reader's stands outside quotations."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.foreign import foreign_words
from monitor.core.brief import own_words
from monitor.domain import Evidence, Part, Section, Statement
from tests.core.brief.briefed import lexicon, told

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.mark.parametrize(
    ("path", "source"),
    [("wire/01", "de"), ("wire/10", "ja"), ("wire/14", "zh"), ("articles/05", "en"), ("articles/07", "fr")],
)
@pytest.mark.parametrize("language", ["fr", "de", "en"])
def test_no_foreign_word_stands_outside_quotations(path, source, language):
    briefing, story = told((DATA / f"{path}.txt").read_text("utf-8"), source, language)
    assert list(foreign_words(briefing, story, lexicon())) == []


@pytest.mark.parametrize(
    ("source", "text", "left"),
    [
        ("de", "Gallium\n\nBerlin, 4. Mai 2026 (dpa) – Die Halbleiterfertigung steht.", "La Halbleiterfertigung."),
        ("es", "Galio\n\nLima, 4 de mayo de 2026 (EFE) - La empresa paralizó la obra.", "La mine, paralizó."),
        ("en", "Gallium\n\nOTTAWA, May 4, 2026 (Reuters) - The plant stopped.", "Usine of gallium."),
        ("zh", "商务部限制镓出口\n\n新华社北京5月4日电 商务部宣布限制。", "Ministère 商务部."),
    ],
    ids=["a German noun", "a Spanish verb", "a preposition", "Chinese signs"],
)  # fmt: skip
def test_the_measure_finds_a_word_that_was_left(source, text, left):
    briefing, story = told(text, source, "fr")
    span = briefing.title.evidence
    bad = replace(
        briefing,
        sections=(
            Section(
                "facts", "", (replace(briefing.sections[0].parts[0], statements=(Statement(left, span),)),)
            ),
        ),
    )
    assert list(foreign_words(bad, story, lexicon())) != []
    quoted = Statement(f"« {left} »", span)
    held = replace(
        bad, sections=(Section("facts", "", (replace(briefing.sections[0].parts[0], statements=(quoted,)),)),)
    )
    assert list(foreign_words(held, story, lexicon())) == []


def test_an_agency_is_called_in_letters_the_reader_knows():
    briefing, _ = told("商务部限制镓出口\n\n新华社北京5月4日电 商务部宣布限制对日本出口镓。", "zh", "fr")
    meta = next(section for section in briefing.sections if section.id == "meta")
    assert meta.parts[0].statements[0].text == "Xinhua"


@pytest.mark.parametrize(
    ("source", "text", "said", "held"),
    [
        ("de", "Gallium\n\nBerlin, 4. Mai 2026 (dpa) – Die Verzinkereien stehen.", "Verzinkereien, gallium", "„Verzinkereien“, gallium"),
        ("es", "Galio\n\nLima, 4 de mayo de 2026 (EFE) - Lo publica el Diario Oficial.", "Diario Oficial : 3 tonnes", "«Diario Oficial» : 3 tonnes"),
        ("zh", "商务部限制镓出口\n\n新华社北京5月4日电 商务部宣布限制。", "Ministère 商务部", "Ministère “商务部”"),
        ("en", "Gallium\n\nOTTAWA, May 4, 2026 (Reuters) - Ocean Petrel has gallium.", "Ocean Petrel : gallium", "Ocean Petrel : gallium"),
    ],
    ids=["a German noun", "an institution", "Chinese signs", "a name may stand"],
)  # fmt: skip
def test_the_last_look_quotes_what_is_left_of_another_language(source, text, said, held):
    briefing, story = told(text, source, "fr")
    left = Section("facts", "", (Part((Statement(said, briefing.title.evidence),)),))
    (section,) = own_words.held((left,), story, lexicon(), {"Ocean Petrel"}, "fr")
    found = section.parts[0].statements[0]
    assert found.text.replace("\u202f", " ") == held
    assert found.quote_language == ("" if said == held else source)


def test_an_institution_that_opens_a_sentence_is_no_name():
    text = "Buque\n\nLima, 4 de mayo de 2026 (EFE) - La Autoridad Marítima retuvo 40 toneladas de cobre de Panamá."
    briefing, _ = told(text, "es", "de")
    summary = next(s for s in briefing.sections if s.id == "summary")
    said = " ".join(f"{s.label} {s.text}" for s in summary.parts[0].statements)
    assert "La Autoridad" not in said.split("«")[0]


def test_what_rules_and_profile_say_in_their_own_words_is_never_quoted():
    _, story = told("Lanhua Magnetics listed\n\nLanhua Magnetics was listed on Monday.", "en", "fr")
    spot = Evidence("span", "", story.lead.entry.id, 0, 16)
    own = Statement("Appeler Lanhua Magnetics", (spot,), "ours")
    foreign = replace(own, mark="source")
    section = Section("action", "Action", (Part((own, foreign), "urgent", "", ""),))
    (found,) = own_words.held((section,), story, lexicon(), (), "fr")
    assert found.parts[0].statements[0] == own
    assert found.parts[0].statements[1].text != own.text
