"""Why a label came out: words, concepts and meaning, on small models made here."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.grams import concept_column, grams, marks
from monitor.core.labels import OUTPUTS, VECTOR, logits
from monitor.core.reasons import Reason, why
from tests.core.test_labels import linear

TARIFFS = OUTPUTS.index("tariffs")
NOWHERE = np.zeros(VECTOR, np.float32)


def words_of(model, text: str) -> dict[str, float]:
    return {reason.what: reason.share for reason in why(model, text, "tariffs", (), NOWHERE)}


def test_the_reasons_are_the_words_that_spoke():
    model = linear({"strafzölle": 1.5, "gärten": -0.2})
    reasons = words_of(model, "EU beschließt Strafzölle auf Gärten")
    assert next(iter(reasons)) == "strafzölle"
    assert reasons["gärten"] < 0


def test_a_chinese_sentence_is_cut_where_its_signs_turn():
    reasons = list(words_of(linear({"加征关税": 2.0, "中国": -1.0}), "中国加征关税").items())
    assert reasons[0][0].endswith("关税")
    assert reasons[0][1] > 0 > reasons[-1][1]


def test_a_concept_is_a_reason_by_its_id():
    model = linear({})
    model.concepts[concept_column("tariff"), 1, TARIFFS] = 5.0
    assert why(model, "関税", "tariffs", {"tariff", "cn"}, NOWHERE) == (Reason("concept", "tariff", 1.0),)


def test_the_meaning_of_the_whole_is_a_reason_without_a_word():
    model = linear({})
    model.dense[3, TARIFFS] = -2.0
    vector = np.eye(1, VECTOR, 3, dtype=np.float32)[0]
    assert why(model, "", "tariffs", (), vector) == (Reason("meaning", "", -1.0),)


@pytest.mark.parametrize(
    "text", ["zoll " * 200, "x" * 599 + "zoll", "㌀" * 600, "İ" * 600], ids=["long", "cut", "wide", "lower"]
)
def test_a_text_longer_than_what_is_read_has_its_reasons_too(text):
    assert why(linear({"zoll": 1.0}), text, "tariffs", (), NOWHERE, limit=1) is not None
    assert sum(words_of(linear({"zoll": 1.0}), text).values()) in (0.0, pytest.approx(1.0, abs=0.01))


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="abc 关税中", max_size=30), st.sets(st.sampled_from(["tariff", "cn", "mine"])))
def test_the_reasons_add_up_to_the_logit(text, concepts):
    model = linear({"abc": 0.5, "关税": 2.0, "a": -1.0, "cab": 0.25})
    model.concepts[:, 0, TARIFFS], model.concepts[:, 1, TARIFFS] = 0.5, -0.25
    model.dense[0, TARIFFS] = 1.0
    model.pair_axes[:], model.pairs[0, TARIFFS] = 0.4, 2.0
    vector = np.eye(1, VECTOR, dtype=np.float32)[0]
    reasons = why(model, text, "tariffs", concepts, vector, limit=1000)
    moved = logits(model, vector[None, :], grams([text]), marks([concepts]))[0, TARIFFS] - model.bias[TARIFFS]
    whole = 1.0 / next(reason.share for reason in reasons if reason.kind == "meaning")
    assert sum(reason.share for reason in reasons) * whole == pytest.approx(moved, abs=0.05 * whole)
