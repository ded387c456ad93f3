"""The shipped label model: what it says, what it refuses, that what is served is what was saved."""

import json
import pickle
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.adapters.models import Encoder, LabelModel, features, files, identify
from monitor.adapters.models.card import sha256
from monitor.adapters.models.evaluation import HEAD, held_out, show
from monitor.adapters.models.space import Space
from monitor.adapters.reader import told
from monitor.core.grams import grams, marks
from monitor.core.labels import OUTPUTS, logits, probabilities
from monitor.core.lexicon import Lexicon
from monitor.core.signs import signs
from monitor.errors import ConfigError
from monitor.settings import data_dir

MODELS = data_dir("models")
LABELS_DIR = MODELS / "labels"

KNOWN = [
    ("China places dysprosium and terbium under export licensing", {"rare_earths", "export_controls"}),
    ("Brüssel verhängt Strafzölle auf Elektroautos aus China", {"tariffs"}),
    ("L'UE adopte un nouveau paquet de sanctions contre des banques russes", {"sanctions"}),
    ("Huelga de estibadores paraliza el puerto de Valencia y retrasa las entregas", {"supply_disruption"}),
    ("レアアース磁石の輸出規制、自動車メーカーが減産", {"rare_earths", "export_controls"}),
    ("商务部：对稀土相关物项实施出口管制", {"rare_earths", "export_controls"}),
    ("Red Sea attacks force container lines to divert around the Cape", {"supply_disruption"}),
    ("Washington und Peking verhängen gegenseitig neue Zölle im Handelsstreit", {"tariffs", "trade_tension"}),
]
NEUTRAL = [
    "The village choir sings on Sunday afternoon",
    "Der Gartenverein lädt zum Sommerfest ein",
    "Le festival de bande dessinée attire un public nombreux",
    "La selección gana el partido en la prórroga",
    "桜の開花、平年より5日早く",
    "周末天气晴好，公园游人如织",
]


@pytest.fixture(scope="module")
def model() -> LabelModel:
    return LabelModel.load(LABELS_DIR)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(data_dir("rules") / "lexicon")


def named_in(text: str, language: str, lexicon: Lexicon) -> frozenset[str]:
    found = told(text, language, None, lexicon)
    return signs(found.hits, found.happenings, found.claims, lexicon)


def held(model: LabelModel, encoder: Encoder, lexicon: Lexicon, text: str) -> set[str]:
    language = identify(text, "", ("en", "de", "fr", "es", "ja", "zh"))
    concepts = named_in(text, language, lexicon)
    (found,) = model.read([text], [concepts], encoder.encode([text]))
    return {score.label for score in found.labels if score.holds}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    for name in ("model.skops", "space.npz", "card.json"):
        shutil.copy(LABELS_DIR / name, tmp_path)
    return tmp_path


def vouch(directory: Path) -> None:
    """Make the card vouch for the files as they are now."""
    card = json.loads((directory / "card.json").read_text())
    card["files"] = {name: sha256(directory / name) for name in card["files"]}
    (directory / "card.json").write_text(json.dumps(card))


@pytest.mark.parametrize(("text", "labels"), KNOWN, ids=[text[:25] for text, _ in KNOWN])
def test_what_an_entry_reports_is_labelled(model, encoder, lexicon, text, labels):
    assert labels <= held(model, encoder, lexicon, text)


@pytest.mark.parametrize("text", NEUTRAL)
def test_what_is_no_matter_of_ours_gets_no_label(model, encoder, lexicon, text):
    assert held(model, encoder, lexicon, text) == set()


@pytest.mark.parametrize(
    "text", ["", " | ", "!!! ...", "\x00\u202e"], ids=["empty", "bar", "signs", "control"]
)
def test_a_text_that_says_nothing_is_read_as_neutral(model, encoder, text):
    (found,) = model.read([text], [()], encoder.encode([text]))
    assert found.urgent == 0.0
    assert {score.probability for score in found.labels} == {0.0}


@pytest.mark.parametrize(
    "text", ["tree " * 200_000, "\ud800 lone", "字" * 1_000_000], ids=["1 MB", "surrogate", "3 MB"]
)
def test_a_strange_text_is_read_quietly(model, encoder, text):
    (found,) = model.read([text], [()], encoder.encode([text]))
    assert all(0.0 <= score.probability <= 1.0 for score in found.labels)
    assert 0.0 <= found.urgent <= 1.0


def test_a_batch_reads_as_its_texts_one_by_one(model, encoder):
    texts = [text for text, _ in KNOWN] + NEUTRAL
    vectors = encoder.encode(texts)
    batch = model.read(texts, [()] * len(texts), vectors)
    for row, text in enumerate(texts):
        (one,) = model.read([text], [()], vectors[row : row + 1])
        pairs = zip(one.labels, batch[row].labels, strict=True)
        assert all(abs(a.probability - b.probability) <= 2e-6 for a, b in pairs)
        assert abs(one.urgent - batch[row].urgent) <= 2e-6


def test_vectors_have_unit_length_and_are_alike_across_languages(encoder):
    a, b, c = encoder.encode([KNOWN[0][0], "China stellt Dysprosium unter Ausfuhrlizenz", NEUTRAL[0]])
    assert np.linalg.norm(a) == pytest.approx(1.0, abs=1e-5)
    assert a @ b > 0.5 > a @ c


def test_what_is_served_equals_what_scikit_learn_answers(model, encoder, lexicon):
    texts = [text for text, _ in KNOWN] + NEUTRAL
    vectors, counts = encoder.encode(texts), grams(texts)
    saved = files.load(LABELS_DIR / "model.skops")
    concepts = marks([named_in(text, "und", lexicon) for text in texts])
    asked = features.matrix(Space.load(LABELS_DIR / "space.npz"), vectors, counts, concepts)
    answers = np.column_stack([one.predict_proba(asked)[:, 1] for one in saved.estimators_])
    assert np.abs(answers - probabilities(logits(model.linear, vectors, counts, concepts))).max() <= 2e-6


def test_the_reasons_name_the_words_and_the_concepts_of_the_text(model, encoder, lexicon):
    text = KNOWN[1][0]
    concepts = named_in(text, "de", lexicon)
    reasons = model.why(text, "tariffs", concepts, encoder.encode([text])[0])
    assert ("word", "strafzölle") in {(reason.kind, reason.what) for reason in reasons}
    assert {reason.what for reason in reasons if reason.kind == "concept"} <= concepts
    assert any(reason.kind == "concept" and reason.share > 0 for reason in reasons)


def test_the_card_says_what_it_was_made_of_and_how_good_it_is():
    card = show(MODELS)
    assert set(card.thresholds) == set(OUTPUTS)
    assert card.data["texts"] > 10_000
    assert card.scores["headlines"]["micro"]["f1"] > 0.78
    assert card.scores["wire_style"]["micro"]["f1"] > 0.72
    rows = held_out(MODELS).rows()
    assert all(len(row) == len(HEAD) for row in rows)


def test_a_tampered_file_is_refused(copied):
    with (copied / "space.npz").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ConfigError, match=r"checksum.*monitor model train"):
        LabelModel.load(copied)


def test_a_pickle_is_refused_even_when_the_card_vouches_for_it(copied):
    (copied / "model.skops").write_bytes(pickle.dumps({"a": 1}))
    vouch(copied)
    with pytest.raises(ConfigError, match="never loaded"):
        LabelModel.load(copied)


def test_a_file_with_foreign_types_is_refused(copied):
    schema = {"__class__": "system", "__module__": "os", "__loader__": "FunctionNode", "__id__": 1}
    with zipfile.ZipFile(copied / "model.skops", "w") as out:
        out.writestr("schema.json", json.dumps({**schema, "content": schema, "protocol": 2}))
    vouch(copied)
    with pytest.raises(ConfigError, match="monitor model train"):
        LabelModel.load(copied)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("sklearn", "0.1", "scikit-learn 0.1"),
        ("features", "other", "other features"),
        ("thresholds", {}, "labels"),
    ],
)
def test_a_model_for_another_world_is_refused(copied, field, value, told):
    card = json.loads((copied / "card.json").read_text())
    (copied / "card.json").write_text(json.dumps({**card, field: value}))
    with pytest.raises(ConfigError, match=told):
        LabelModel.load(copied)


@pytest.mark.parametrize("name", ["card.json", "model.skops", "space.npz"])
def test_a_missing_file_is_told_in_one_line(copied, name):
    (copied / name).unlink()
    with pytest.raises(ConfigError) as told:
        LabelModel.load(copied)
    assert name in str(told.value)
    assert "\n" not in str(told.value)
