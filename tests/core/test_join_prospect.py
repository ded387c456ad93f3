"""The quick look at what two reports share: sharing more promises more, and names that come and go are told as telling."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.join import Features, Rarity
from monitor.core.join.prospect import Prospect
from tests.make import EIGHT

NONE: frozenset[str] = frozenset()
NAMES = st.frozensets(st.sampled_from("abcdef"), max_size=4)
SHARED = st.sampled_from(("named", "kin", "countries", "figures", "dates"))
BARE = Features(
    identity="x", when=EIGHT, vector=np.zeros(512, dtype=np.float32), shingles=np.arange(3, dtype=np.uint32),
    language="en", named=NONE, places=NONE, materials=NONE, kin=NONE, countries=NONE, actions=NONE,
    figures=NONE, dates=NONE, tokens=NONE, coarse=NONE, lead_materials=NONE, lead_countries=NONE, length=0.0,
    mentioned=NONE, headline=NONE,
)  # fmt: skip


@given(NAMES, NAMES, SHARED, st.floats(0.0, 1.0))
def test_what_shares_more_promises_more(one, more, kind, cosine):
    new = replace(BARE, **{kind: one | more})
    looked = Prospect(new, Rarity())
    less = looked.of(replace(BARE, **{kind: one}), cosine)
    assert looked.of(new, cosine) >= less - 1e-9


def test_of_a_report_that_shares_nothing_nothing_is_promised_beyond_its_nearness():
    other = replace(BARE, language="de", named=frozenset({"a"}))
    assert Prospect(BARE, Rarity()).of(other, 0.4) == 0.4


def test_how_telling_a_name_is_follows_the_reports_that_come_and_go():
    rarity = Rarity()
    first = rarity["n"]
    rarity.add(["n"])
    assert rarity["n"] < first
    rarity.add(["n"], -1)
    assert rarity["n"] == first
