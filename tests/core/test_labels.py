"""N-grams and the matrix product: what the label model computes, on small models made here."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.grams import CONCEPTS, DIMENSION, LIMIT, concept_column, grams, head, marks, plain_words
from monitor.core.labels import (
    OUTPUTS,
    RELEVANT,
    VECTOR,
    Linear,
    joint,
    labelled,
    logits,
    neutral,
    probabilities,
    sign_values,
)
from monitor.domain.understand import LABELS


def linear(words: dict[str, float], label: str = "tariffs") -> Linear:
    """Return a model in which only the n-grams of WORDS speak, and only for LABEL."""
    sparse = np.zeros((DIMENSION, len(OUTPUTS)), np.float32)
    for word, weight in words.items():
        sparse[grams([word]).columns, OUTPUTS.index(label)] += weight
    return Linear(
        axes=np.zeros((VECTOR, 1), np.float32),
        dense=np.zeros((VECTOR, len(OUTPUTS)), np.float32),
        squares=np.zeros((1, len(OUTPUTS)), np.float32),
        sparse=sparse,
        idf=np.ones(DIMENSION, np.float32),
        facets=np.eye(VECTOR, 1, dtype=np.float32),
        concepts=np.zeros((CONCEPTS, 2, len(OUTPUTS)), np.float32),
        pair_axes=np.zeros((CONCEPTS, 1), np.float32),
        pairs=np.zeros((1, len(OUTPUTS)), np.float32),
        concept_rows=np.arange(CONCEPTS, dtype=np.int32),
        concept_idf=np.ones(CONCEPTS, np.float32),
        bias=np.full(len(OUTPUTS), -2.0, np.float32),
        thresholds=(0.5,) * len(OUTPUTS),
        sure=(0.9,) * len(OUTPUTS),
    )


def read(model: Linear, text: str) -> tuple[str, ...]:
    row = probabilities(logits(model, np.zeros((1, VECTOR), np.float32), grams([text]), marks([()])))[0]
    return tuple(score.label for score in labelled(model, row).labels if score.holds)


def by_hand(text: str) -> Counter[str]:
    """Count the n-grams of TEXT the slow way."""
    found: Counter[str] = Counter()
    for word in plain_words(text).split():
        padded = f" {word} "
        for size in range(2, 6):
            found.update(padded[at : at + size] for at in range(len(padded) - size + 1))
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zölle: 25 %!", " zölle 00 "),
        ("ＧＤＰ　成長", " gdp 成長 "),
        ("title | ", " title "),
        ("", "  "),
        ("...", "  "),
    ],
    ids=["digits and signs", "wide letters", "empty body", "empty", "no letter"],
)
def test_words_are_seen_without_their_dress(text, words):
    assert plain_words(text) == words


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_ngrams_are_those_counted_by_hand(text):
    counted = grams([text])
    expected = by_hand(text)
    assert counted.counts.sum() == expected.total()
    assert len(counted.columns) <= len(expected)  # two n-grams may share a column


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_a_batch_is_its_texts_one_by_one(texts):
    batch = grams(texts)
    for row, text in enumerate(texts):
        one = grams([text])
        part = slice(batch.starts[row], batch.starts[row + 1])
        assert (batch.columns[part] == one.columns).all()
        assert (batch.counts[part] == one.counts).all()


def test_only_the_head_of_a_long_text_is_read():
    assert len(head("a" * 1_000_000)) == LIMIT
    assert (grams(["word " * 10_000]).columns == grams(["word " * 5_000]).columns).all()


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_probabilities_stay_between_nought_and_one(text):
    model = linear({"zoll": 1e6})
    row = probabilities(logits(model, np.ones((1, VECTOR), np.float32), grams([text]), marks([()])))[0]
    assert ((row >= 0) & (row <= 1)).all()


def test_a_label_holds_from_its_threshold_on():
    row = [0.0] * len(OUTPUTS)
    row[LABELS.index("tariffs")] = 0.5
    assert [score.label for score in labelled(linear({}), row).labels if score.holds] == ["tariffs"]


def test_a_reading_has_every_label_and_the_neutral_one_holds_none():
    assert tuple(score.label for score in neutral().labels) == LABELS
    assert not any(score.holds for score in neutral().labels)


def test_words_with_weight_bring_their_label_and_others_do_not():
    model = linear({"strafzölle": 1.5})
    assert read(model, "EU beschließt Strafzölle") == ("tariffs",)
    assert read(model, "Sommerfest im Garten") == ()


def test_a_concept_with_weight_brings_its_label_whatever_the_words_are():
    model = linear({})
    model.concepts[concept_column("tariff"), 1, OUTPUTS.index("tariffs")] = 5.0
    rows = probabilities(
        logits(model, np.zeros((2, VECTOR), np.float32), grams(["関税", "庭"]), marks([{"tariff", "cn"}, ()]))
    )
    assert [bool(row[OUTPUTS.index("tariffs")] > 0.5) for row in rows] == [True, False]


def test_a_concept_counts_by_the_meaning_around_it():
    model = linear({})
    model.concepts[concept_column("mine"), 0, OUTPUTS.index("supply_disruption")] = 5.0
    vectors = np.zeros((2, VECTOR), np.float32)
    vectors[:, 0] = 1.0, -1.0
    rows = logits(model, vectors, grams(["a", "a"]), marks([{"mine"}, {"mine"}]))
    assert rows[:, OUTPUTS.index("supply_disruption")] == pytest.approx([3.0, -7.0])


def test_two_concepts_together_say_what_neither_says_alone():
    model = linear({})
    tariffs = OUTPUTS.index("tariffs")
    both = [concept_column("cn"), concept_column("quota")]
    model.pair_axes[both, 0] = 1.0
    model.pairs[0, tariffs] = 5.0
    rows = logits(
        model, np.zeros((3, VECTOR), np.float32), grams(["a"] * 3), marks([{"cn", "quota"}, {"cn"}, ()])
    )
    assert rows[:, tariffs] == pytest.approx([8.0, 3.0, -2.0], abs=1e-5)  # (1/√2 + 1/√2)² = 2


def test_each_group_of_signs_has_its_own_length():
    """A text that names nothing is not made of its traits; concepts do not pale because many traits were seen."""
    traits = {f"kind:{kind}" for kind in "abcdef"}
    alone, crowded = (
        sign_values(marks([names]), np.ones(CONCEPTS, np.float32)) for names in ({"cn"}, {"cn", *traits})
    )
    assert crowded[0] == alone[0] == 1.0
    assert np.square(crowded[1:]).sum() == pytest.approx(0.4)


def test_a_label_is_sure_from_a_higher_probability_on():
    row = [0.0] * len(OUTPUTS)
    row[LABELS.index("tariffs")], row[LABELS.index("sanctions")] = 0.95, 0.6
    found = {score.label: score.sure for score in labelled(linear({}), row).labels if score.holds}
    assert found == {"tariffs": True, "sanctions": False}


@given(st.lists(st.floats(0.0, 1.0), min_size=len(OUTPUTS), max_size=len(OUTPUTS)))
def test_a_label_is_no_likelier_than_it_was_and_keeps_its_rank(row):
    p = np.array([row])
    found = joint(p)[0]
    labels = len(LABELS)
    assert (found[:labels] <= p[0, :labels]).all()
    assert (found[labels:] == p[0, labels:]).all()  # urgent and relevant are as they were
    assert (np.diff(found[:labels][np.argsort(p[0, :labels])]) >= 0).all()


@pytest.mark.parametrize(("relevant", "left"), [(1.0, 0.8), (0.0, 0.0)], ids=["relevant", "about nothing"])
def test_a_text_that_is_about_nothing_has_no_label(relevant, left):
    p = np.full((1, len(OUTPUTS)), 0.8)
    p[0, OUTPUTS.index(RELEVANT)] = relevant
    assert joint(p)[0, : len(LABELS)] == pytest.approx(left)
