"""What is wrong with concepts is told, with the place inside the concept."""

from dataclasses import replace

import pytest

from monitor.core.lexicon import complaints
from monitor.domain import Concept, Guard

SIX = {code: (f"steel {code}",) for code in ("en", "de", "fr", "es", "ja", "zh")}
GOOD = Concept("steel", "material", SIX)
COUNTRY = Concept("cn", "country", dict.fromkeys(SIX, ("China",)), codes={"iso": "CN"})


def named(**names: tuple[str, ...]) -> Concept:
    return replace(GOOD, names={**SIX, **names})


@pytest.mark.parametrize(
    ("concept", "place", "words"),
    [
        pytest.param(replace(GOOD, kind="thing"), ("kind",), "unknown kind", id="kind"),
        pytest.param(replace(GOOD, id="Steel!"), ("id",), "is no id", id="id"),
        pytest.param(replace(GOOD, id="st"), ("id",), "two letters", id="two letters"),
        pytest.param(replace(COUNTRY, codes={}), ("codes",), "iso: CN", id="country without code"),
        pytest.param(replace(GOOD, broader=("metals",)), ("broader", 0), "no concept 'metals'", id="orphan"),
        pytest.param(replace(GOOD, broader=("steel",)), ("broader",), "broader than itself", id="circle"),
        pytest.param(
            replace(GOOD, names={"en": ("steel",)}),
            ("names",),
            "no name in de, fr, es, ja, zh",
            id="language",
        ),
        pytest.param(named(pt=("aço",)), ("names", "pt"), "unknown language 'pt'", id="unknown language"),
        pytest.param(named(de=("Stahl*",)), ("names", "de", 0), "is printed", id="star to print"),
        pytest.param(named(zh=("钢材", "钢")), ("names", "zh", 1), "one character", id="one character"),
        pytest.param(named(en=("steel", " ")), ("names", "en", 1), "is empty", id="empty name"),
        pytest.param(
            replace(GOOD, guards={"iron": Guard(needs=("ore",))}),
            ("guards", "iron"),
            "no name of this",
            id="guard of nothing",
        ),
        pytest.param(
            replace(GOOD, guards={"steel en": Guard(not_in=("Steely Dan",))}),
            ("guards", "steel en"),
            "does not hold",
            id="guard that cannot swallow",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(concept: Concept, place: tuple[str | int, ...], words: str) -> None:
    found = complaints([concept])
    assert [(c.index, c.place) for c in found if words in c.message] == [(0, place)]


@pytest.mark.parametrize(
    "concept",
    [
        pytest.param(GOOD, id="all six languages"),
        pytest.param(replace(GOOD, names={"all": ("Acme",)}), id="one name for all"),
        pytest.param(
            replace(GOOD, names={"en": ("steel",)}, missing="only said in English"), id="a stated reason"
        ),
        pytest.param(
            replace(named(zh=("钢材", "钢")), guards={"钢": Guard(case=True)}),
            id="one character with a guard",
        ),
        pytest.param(COUNTRY, id="a country"),
    ],
)
def test_what_is_right_is_left_in_peace(concept: Concept) -> None:
    assert complaints([concept]) == ()


def test_a_name_claimed_twice_is_told_of_the_second() -> None:
    other = replace(
        GOOD, id="iron", names={**{code: (f"iron {code}",) for code in SIX}, "en": ("iron", "Steel EN")}
    )
    (found,) = complaints([GOOD, other])
    assert (found.index, found.place) == (1, ("names", "en", 1))
    assert "'steel'" in found.message


@pytest.mark.parametrize("guard", [Guard(needs=("ore",)), Guard(unless=("band",)), Guard(shared=True)])
def test_a_guard_tells_two_bearers_of_a_name_apart(guard: Guard) -> None:
    names = {code: (f"iron {code}",) for code in SIX}
    other = replace(GOOD, id="iron", names={**names, "en": ("iron", "steel en")}, guards={"steel en": guard})
    assert complaints([GOOD, other]) == ()


def test_the_same_word_in_two_languages_is_no_rivalry() -> None:
    names = {code: (f"iron {code}",) for code in SIX}
    assert complaints([GOOD, replace(GOOD, id="iron", names={**names, "de": ("steel en",)})]) == ()


def test_a_state_and_its_organ_may_share_a_name() -> None:
    names = dict.fromkeys(SIX, ("Zhongnanhai", "China"))
    organ = Concept("council", "organisation", names, codes={"role": "government"}, country="CN")
    assert complaints([COUNTRY, organ]) == ()
    assert complaints([COUNTRY, replace(organ, country="TW")])


def test_an_id_given_twice_and_a_long_circle_are_told() -> None:
    ring = [
        replace(
            GOOD, id=f"metal_{n}", broader=(f"metal_{(n + 1) % 3}",), names={c: (f"m{n} {c}",) for c in SIX}
        )
        for n in range(3)
    ]
    assert [c.index for c in complaints(ring) if "broader than itself" in c.message] == [0, 1, 2]
    assert [c.index for c in complaints([GOOD, GOOD]) if "given twice" in c.message] == [1]
