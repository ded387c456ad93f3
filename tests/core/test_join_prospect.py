"""The quick look at what two reports share never promises less than the close one finds."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.join import WEIGHTS, Features, Rarity, affinity
from monitor.core.join.affinity import nearness
from monitor.core.join.prospect import Prospect
from tests.make import EIGHT

NONE: frozenset[str] = frozenset()
NAMES = st.frozensets(st.sampled_from("abcdef"), max_size=4)


@st.composite
def reports(draw: st.DrawFn) -> Features:
    def names(prefix: str) -> frozenset[str]:
        return frozenset(prefix + name for name in draw(NAMES))

    materials, places, own = names("m"), names("p"), names("o")
    tokens = names("^")
    figures = names("=")
    return Features(
        identity="x",
        when=EIGHT + timedelta(hours=draw(st.integers(0, 300))),
        vector=np.zeros(512, dtype=np.float32),
        shingles=np.arange(draw(st.sampled_from((3, 60))), dtype=np.uint32),
        language=draw(st.sampled_from(("en", "de", "ja", "zh"))),
        named=places | own,
        places=places,
        materials=materials,
        kin=materials | names("m"),
        countries=names("c"),
        actions=names("a"),
        figures=figures,
        dates=names("@"),
        tokens=tokens,
        coarse=draw(st.sampled_from((frozenset(), materials))),
        lead_materials=materials,
        lead_countries=names("c"),
        length=draw(st.floats(0, 1)),
        headline=draw(st.sampled_from((NONE, own, tokens))),
        mentioned=draw(st.sampled_from((frozenset(), own | tokens, figures | materials))),
    )


@given(reports(), reports(), st.floats(0.0, 1.0), st.lists(NAMES, max_size=3))
def test_no_affinity_exceeds_what_was_promised(one, other, cosine, seen):
    rarity = Rarity()
    for each in seen:
        rarity.add(prefix + name for prefix in "mpoc=@^" for name in each)
    promised = Prospect(one, rarity).most(other, cosine)
    assert promised >= affinity(one, other, cosine, rarity) or promised < 0


@given(reports(), st.sampled_from(("en", "de", "ja")))
def test_of_a_report_that_shares_nothing_nothing_is_promised_beyond_its_nearness(other, language):
    nothing = dict.fromkeys(("named", "places", "materials", "kin", "countries", "actions"), NONE)
    bare = replace(other, language=language, **nothing, figures=NONE, dates=NONE, tokens=NONE, headline=NONE)
    promised = Prospect(bare, Rarity()).most(other, 0.4)
    assert abs(promised - nearness(bare, other, 0.4, WEIGHTS)) < 1e-6


def test_how_telling_a_name_is_follows_the_reports_that_come_and_go():
    rarity = Rarity()
    first = rarity["n"]
    rarity.add(["n"])
    assert rarity["n"] < first
    rarity.add(["n"], -1)
    assert rarity["n"] == first
