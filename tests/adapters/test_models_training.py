"""Training on a small part of what is shipped: the same bytes twice, held out by week and event, retrainable."""

import json
import shutil
from pathlib import Path
from xml.dom import minidom

import numpy as np
import pytest

from monitor.adapters.models import LabelModel
from monitor.adapters.models.evaluation import evaluate, on_texts
from monitor.adapters.models.evaluation import held_out as report_of
from monitor.adapters.models.examples import examples, gathered, joined, load, read_jsonl, save, week_of
from monitor.adapters.models.fitting import Settings
from monitor.adapters.models.folds import FOLDS, SAME_EVENT, folds_of, nearest, training_rows
from monitor.adapters.models.importing import vectorise
from monitor.adapters.models.operating import apart, best_f1, least_with, operating, platt
from monitor.adapters.models.scores import score, wilson
from monitor.adapters.models.training import train
from monitor.core.labels import OUTPUTS, probabilities
from monitor.errors import ConfigError
from monitor.settings import data_dir

SMALL = Settings(axes=2)


def encode(texts):
    """A stand-in encoder: a vector drawn by the text's own bytes."""
    rows = [np.random.default_rng(list(text.encode())).normal(size=512) for text in texts]
    return np.array([row / np.linalg.norm(row) for row in rows], np.float32)


def seen(text: str, language: str) -> set[str]:
    """A stand-in lexicon: every fourth letter is a concept."""
    return {f"{language}-{sign}" for sign in text[::4].lower()}


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    """A models directory with every thirtieth headline and every tenth own text of the shipped one."""
    shipped, target = data_dir("models"), Path(tmp_path_factory.mktemp("models"))
    (target / "labels").mkdir()
    (target / "corpus").mkdir()
    data = load(shipped / "labels" / "headlines.npz")
    save(target / "labels" / "headlines.npz", data.part(np.arange(0, len(data), 40)))
    lines = (shipped / "corpus" / "en.jsonl").read_text(encoding="utf-8").splitlines()
    (target / "corpus" / "en.jsonl").write_text("\n".join(lines[::10]), encoding="utf-8")
    return target


def record(number: int, labels: list[str]) -> dict[str, object]:
    """A labelled text as a file of reviews holds it."""
    return {"id": f"a-{number}", "lang": "en", "title": f"text {number}", "labels": labels, "urgent": False}


def bytes_of(models: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (models / "labels").iterdir()}


def test_training_twice_gives_the_same_bytes_and_a_model_that_loads(models):
    card = train(models, seen=seen, encode=encode, settings=SMALL)
    first = bytes_of(models)
    assert train(models, seen=seen, encode=encode, settings=SMALL) == card
    assert bytes_of(models) == first
    assert LabelModel.load(models / "labels").version == card.version
    assert evaluate(models, seen=seen, encode=encode, settings=SMALL).scores == card.scores


def test_own_reviews_change_what_is_learnt(models):
    review = {"id": "r-1", "lang": "en", "title": "Quota on widgets", "labels": ["tariffs"], "urgent": False}
    before = train(models, seen=seen, encode=encode, settings=SMALL)
    after = train(
        models, extra_reviews=[review], seen=seen, encode=encode, settings=SMALL, force=True
    )  # better or not
    assert after.data["texts"] == before.data["texts"] + 1
    assert after.created_from != before.created_from


def test_a_worse_model_is_refused_and_the_one_in_force_stays(models, tmp_path):
    copy = Path(shutil.copytree(models, tmp_path / "models"))
    train(copy, seen=seen, encode=encode, settings=SMALL, force=True)  # small: whatever is in force is better
    first = bytes_of(copy)
    blunt = Settings(axes=2, penalty=10_000.0)
    with pytest.raises(ConfigError, match=r"worse \(micro-F1 on headlines falls"):
        train(copy, seen=seen, encode=encode, settings=blunt)
    assert bytes_of(copy) == first
    card = train(copy, seen=seen, encode=encode, settings=blunt, force=True)
    assert "falls from" in card.forced[0]
    assert LabelModel.load(copy / "labels").card.forced == card.forced


def test_what_was_held_out_can_be_shown_and_drawn_without_training(models, tmp_path):
    copy = Path(shutil.copytree(models, tmp_path / "models"))
    card = train(copy, seen=seen, encode=encode, settings=SMALL, force=True)
    report = report_of(copy)
    assert report.scores == json.loads(json.dumps(card.scores))
    drawn = minidom.parseString(report.pictures["reliability.svg"])  # noqa: S318
    assert len(drawn.getElementsByTagName("polyline")) == 8
    assert "sanctions (" in report.pictures["confusion.svg"]
    rest = report_of(copy, without=["second_batch"]).scores["headlines"]
    assert "second_batch" not in rest["strata"]
    assert (
        rest["micro"]["n"]
        == card.scores["headlines"]["micro"]["n"] - card.scores["headlines"]["strata"]["second_batch"]["n"]
    )


def test_the_model_in_force_is_scored_on_texts_of_ones_own(models):
    model = LabelModel.load(data_dir("models") / "labels")
    records = read_jsonl(data_dir("models") / "corpus" / "fr-2.jsonl")
    report = on_texts(model, records[:20], seen, encode)
    assert report.scores["texts"]["micro"]["n"] == 20
    assert report.version == model.version


def test_arrays_beside_the_headlines_are_learnt_from_as_well(models, tmp_path):
    copy = Path(shutil.copytree(models, tmp_path / "models"))
    before = len(gathered(copy, encode, seen))
    source = tmp_path / "in.jsonl"
    source.write_text('{"id":"y-1","lang":"en","title":"T","labels":[],"urgent":false}', encoding="utf-8")
    vectorise(source, copy / "labels" / "headlines-mine.npz", seen=seen, encode=encode)
    assert len(gathered(copy, encode, seen)) == before + 1


def test_no_week_and_no_event_is_on_both_sides(models):
    data = load(models / "labels" / "headlines.npz")
    fold = folds_of(data)
    for held_out in range(FOLDS):
        rows = training_rows(data, fold, held_out)
        tested = data.part(np.flatnonzero(fold == held_out))
        learnt = data.part(rows)
        assert not set(learnt.weeks[learnt.weeks > 0]) & set(tested.weeks)
        assert nearest(learnt.vectors, tested.vectors).max() < SAME_EVENT


def test_arrays_hold_labels_and_counts_but_no_text(tmp_path):
    record = {"id": "x-1", "lang": "de", "title": "Geheimtext", "summary": "", "labels": ["sanctions"]}
    source = tmp_path / "in.jsonl"
    source.write_text(json.dumps({**record, "urgent": True, "date": "2025-04-04"}), encoding="utf-8")
    assert vectorise(source, tmp_path / "out.npz", seen=seen, encode=encode) == 1
    assert b"geheim" not in (tmp_path / "out.npz").read_bytes().lower()
    data = load(tmp_path / "out.npz")
    assert [OUTPUTS[k] for k in np.flatnonzero(data.targets[0])] == ["sanctions", "urgent", "relevant"]
    assert (int(data.weeks[0]), str(data.languages[0]), str(data.sources[0])) == (202514, "de", "x")


def test_arrays_of_before_there_was_an_output_for_relevance_have_one_when_read(tmp_path):
    data = examples([record(0, ["tariffs"]), record(1, [])], encode, seen)
    data.targets[:, OUTPUTS.index("relevant")] = False
    save(tmp_path / "old.npz", data)
    assert load(tmp_path / "old.npz").targets[:, OUTPUTS.index("relevant")].tolist() == [True, False]


def test_thresholds_chosen_apart_know_nothing_of_the_fold_they_judge():
    """Turning the truth of one fold round changes its score, not what is taken of it."""
    draw = np.random.default_rng(3)
    records = [record(k, ["tariffs"] * (k % 3 == 0)) for k in range(300)]
    data = examples(records, encode, seen)
    raw = data.targets * 2.0 + draw.normal(size=data.targets.shape)
    fold = np.arange(len(data)) % 3
    taken = apart(data, raw, fold, precision=0.9).taken
    data.targets[fold == 1] = ~data.targets[fold == 1]
    again = apart(data, raw, fold, precision=0.9).taken
    assert (taken[fold == 1] == again[fold == 1]).all()
    assert (taken[fold != 1] != again[fold != 1]).any()


def test_a_label_is_calibrated_after_relevance_has_had_its_say():
    draw = np.random.default_rng(5)
    records = [record(k, ["tariffs"] * (k % 4 == 0)) for k in range(2000)]
    data = examples(records, encode, seen)
    raw = data.targets * 2.0 + draw.normal(size=data.targets.shape)
    tariffs, point = OUTPUTS.index("tariffs"), operating(data, raw, precision=0.9)
    p = platt(raw, point)[:, tariffs]
    assert p.mean() == pytest.approx(0.25, abs=0.03)
    alone = probabilities(raw * point.slope + point.offset)[:, tariffs]
    assert alone.mean() > p.mean() + 0.02  # by itself it would say too much


def test_parts_and_joins_keep_every_count():
    records = [
        {"id": f"a-{k}", "lang": "en", "title": "word " * k, "labels": [], "urgent": False} for k in range(5)
    ]
    data = examples(records, encode, seen)
    again = joined([data.part(np.array([3, 1])), data.part(np.array([0, 4]))])
    assert list(again.ids) == ["a-3", "a-1", "a-0", "a-4"]
    assert (again.part(np.array([0])).concepts.columns == data.part(np.array([3])).concepts.columns).all()
    assert (again.part(np.array([0])).counts.counts == data.part(np.array([3])).counts.counts).all()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "no labelled text"),
        ('{"id": "a"}', "no labelled text"),
        ('{"id":"a","lang":"en","title":"t","urgent":false,"labels":["x"]}', "unknown label x"),
        ('{"id":"a","lang":"en","title":"t","urgent":false,"labels":"x"}', "labels a list"),
        ('{"id":"a","lang":"en","title":3,"urgent":false,"labels":[]}', "are texts"),
        (
            '{"id":"a","lang":"en","title":"t","urgent":false,"labels":[],"date":"2025-13-45"}',
            "month must be",
        ),
        ('{"id":"a","lang":"en","title":"t","urgent":false,"labels":[],"date":2025}', "no labelled text"),
        ('{"id":"é","lang":"en","title":"t","urgent":false,"labels":[]}', "ASCII"),
        ("[" * 100_000, "no labelled text"),
        ("\0\ufffd", "no labelled text"),
    ],
    ids=[
        "broken",
        "fields missing",
        "label unknown",
        "labels",
        "title",
        "date",
        "year",
        "id",
        "deep",
        "binary",
    ],
)
def test_a_line_that_is_no_labelled_text_is_told_with_its_place(tmp_path, line, told):
    (tmp_path / "in.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(ConfigError, match=rf"in\.jsonl:1:1: .*{told}"):
        vectorise(tmp_path / "in.jsonl", tmp_path / "out.npz", seen=seen, encode=encode)


@pytest.mark.parametrize(
    ("value", "week"), [("2026-01-01", 202601), ("2024-12-30", 202501), ("2024", 0), ("", 0)]
)
def test_week_of(value, week):
    assert week_of(value) == week


def test_thresholds_find_the_best_f1_and_the_stated_precision():
    p = np.concatenate([np.full(50, 0.9), np.full(50, 0.6), np.full(100, 0.1)])
    target = np.concatenate([np.ones(50, bool), np.arange(50) % 2 == 0, np.zeros(100, bool)])
    assert 0.1 < best_f1([(p, target)]) <= 0.6
    assert 0.6 < least_with([(p, target)], precision=0.95) <= 0.9


def test_the_stated_precision_holds_in_each_part_not_only_together():
    good = (np.full(100, 0.7), np.ones(100, bool))
    poor = (np.concatenate([np.full(20, 0.7), np.full(20, 0.95)]), np.arange(40) >= 20)
    assert least_with([good], precision=0.9) < 0.7 < least_with([good, poor], precision=0.9)


def test_scores_count_rightly_and_their_interval_holds_them():
    target = np.array([[1, 0], [1, 1], [0, 0], [0, 1]], bool)
    taken = np.array([[1, 0], [0, 1], [1, 0], [0, 1]], bool)
    found = score(target, taken)
    assert (found.n, found.wanted, found.precision, found.recall, found.f1) == (4, 4, 0.75, 0.75, 0.75)
    assert found.low <= found.f1 <= found.high
    assert wilson(9, 10)[0] < 0.9 < wilson(9, 10)[1]


def test_a_part_without_texts_scores_nothing_instead_of_failing():
    assert score(np.zeros((0, 8), bool), np.zeros((0, 8), bool)).n == 0
