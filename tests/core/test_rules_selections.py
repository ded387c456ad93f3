"""Each thing a selection can ask: when it holds, when it does not, and what it shows as its reason."""

from typing import Any

import pytest

from monitor.core.rules import compile_rules
from monitor.domain import ConceptHit, Member, Modality, Origin, Status, Story
from tests.core.rules_world import LEXICON, NOW, claim, happening, member, rule, rulebook, story


def holds(selection: dict[str, Any], given: Story) -> bool:
    compiled = compile_rules(rulebook(rule({"it": selection})), LEXICON)
    return bool(compiled.matches(given, NOW))


CONTROL = happening("impose_export_control", actor=("CN",), object=("dysprosium",), counterpart=("US",))
BY_MINISTRY = happening("impose_export_control", actor=("mofcom",), object=("dysprosium",))
DENIED = happening("raise_tariff", actor=("US",), modality=Modality.DENIED)
TWO = story(
    member(
        "Peking verlangt Lizenzen",
        id_=1,
        language="de",
        labels={"export_controls": 0.9},
        concepts=["dysprosium"],
    ),
    member("China: des licences", id_=2, language="fr", hours_old=60, kind="official", country="CN"),
    status=Status.CORROBORATED,
    origins=(Origin("dpa", (1,)), Origin("afp", (2,))),
)

LISTED = story(member(happenings=(happening("impose_sanctions", object=("sdn_list",)),)))


def told(action: str, **said: Any) -> Member:
    return member(happenings=(happening(action, **said),))


CASES: list[tuple[str, dict[str, Any], Story, bool]] = [
    ("label over its threshold", {"label": "export_controls"}, TWO, True),
    ("label under its threshold", {"label": "sanctions"}, TWO, False),
    ("any of the labels", {"label": ["sanctions", "export_controls"]}, TWO, True),
    ("own threshold reached", {"label": "export_controls", "at_least": 0.9}, TWO, True),
    ("own threshold missed", {"label": "export_controls", "at_least": 0.95}, TWO, False),
    ("own threshold under the label's", {"label": "tariffs", "at_least": 0.0}, TWO, True),
    ("the concept itself", {"concept": "dysprosium"}, TWO, True),
    ("a narrower concept", {"concept": "rare_earths"}, TWO, True),
    ("not a broader one", {"concept": "neodymium"}, TWO, False),
    ("a country named", {"country": "CN"}, story(member(countries=("CN",))), True),
    ("a country by its ministry", {"country": "CN"}, story(member(organisations=("mofcom",))), True),
    ("a company is not its country", {"country": "US"}, story(member(organisations=("acme",))), False),
    ("a country in a happening", {"country": "US"}, story(member(happenings=(CONTROL,))), True),
    ("actor", {"country": "CN", "role": "actor"}, story(member(happenings=(CONTROL,))), True),
    (
        "actor by its ministry",
        {"country": "CN", "role": "actor"},
        story(member(happenings=(BY_MINISTRY,))),
        True,
    ),
    (
        "counterpart is no actor",
        {"country": "US", "role": "actor"},
        story(member(happenings=(CONTROL,))),
        False,
    ),
    (
        "counterpart is an object",
        {"country": "US", "role": "object"},
        story(member(happenings=(CONTROL,))),
        True,
    ),
    ("named only is no actor", {"country": "CN", "role": "actor"}, story(member(countries=("CN",))), False),
    (
        "actor of what was denied",
        {"country": "US", "role": "actor"},
        story(member(happenings=(DENIED,))),
        False,
    ),
    ("organisation", {"organisation": "acme"}, story(member(organisations=("acme",))), True),
    (
        "happening",
        {"happening": {"action": "impose_export_control"}},
        story(member(happenings=(CONTROL,))),
        True,
    ),
    (
        "happening, all of it",
        {
            "happening": {
                "action": ["impose_export_control"],
                "actor": "CN",
                "object": "rare_earths",
                "counterpart": "US",
            }
        },
        story(member(happenings=(CONTROL,))),
        True,
    ),
    (
        "parts of two happenings do not add up",
        {"happening": {"action": "impose_export_control", "counterpart": "US"}},
        story(member(happenings=(BY_MINISTRY, happening("raise_tariff", counterpart=("US",))))),
        False,
    ),
    ("denied", {"happening": {"action": "raise_tariff"}}, story(member(happenings=(DENIED,))), False),
    (
        "denied, asked for",
        {"happening": {"action": "raise_tariff", "modality": "denied"}},
        story(member(happenings=(DENIED,))),
        True,
    ),
    (
        "claim at its bound",
        {"claim": {"at_least": 25, "unit": "percent"}},
        story(member(claims=(claim(25),))),
        True,
    ),
    ("claim under it", {"claim": {"at_least": 25}}, story(member(claims=(claim(24.9),))), False),
    (
        "a range reaches with its high end",
        {"claim": {"at_least": 25}},
        story(member(claims=(claim(10, high=30),))),
        True,
    ),
    ("a range starts low", {"claim": {"at_most": 12}}, story(member(claims=(claim(10, high=30),))), True),
    ("another unit", {"claim": {"at_least": 1, "unit": "t"}}, story(member(claims=(claim(5),))), False),
    ("without a figure", {"claim": {"at_least": 0}}, story(member(claims=(claim(None),))), False),
    (
        "indicator and bound of two claims do not add up",
        {"claim": {"indicator": "tariff_rate", "at_least": 50}},
        story(member(claims=(claim(10, indicator="tariff_rate"), claim(60, indicator="export_volume")))),
        False,
    ),
    ("words in any case", {"text": "PEKING VERLANGT"}, TWO, True),
    (
        "words over a line break",
        {"text": "verlangt lizenzen"},
        story(member("Peking verlangt \n Lizenzen")),
        True,
    ),
    ("whole words only", {"text": "lizenz"}, TWO, False),
    ("words in the body", {"text": "Körper"}, story(member(entry={"summary": "im KÖRPER"})), True),
    ("Chinese has no word edges", {"text": "稀土"}, story(member("中国稀土出口")), True),
    ("Latin letters between Chinese ones", {"text": "TSMC"}, story(member("台湾TSMC工場")), True),
    ("text stands in one entry", {"text": "lizenzen china"}, TWO, False),
    ("expression", {"text_re": r"lizenz(en)?\b"}, TWO, True),
    ("expression in any case", {"text_re": "^peking"}, TWO, True),
    ("a catastrophic expression is harmless", {"text_re": "(a+)+$"}, story(member("a" * 5000 + "!")), False),
    ("source kind", {"source": {"kind": "official"}}, TWO, True),
    ("source country", {"source": {"kind": "official", "country": "CN"}}, TWO, True),
    ("parts of two sources do not add up", {"source": {"kind": "media", "country": "CN"}}, TWO, False),
    (
        "source letter",
        {"source": {"reliability": ["A", "B"]}},
        story(member(entry={"reliability": "B"})),
        True,
    ),
    ("source id", {"source": {"id": "other"}}, TWO, False),
    ("status", {"status": ["corroborated", "confirmed_primary"]}, TWO, True),
    ("another status", {"status": "disputed"}, TWO, False),
    ("origins", {"origins": {"at_least": 2}}, TWO, True),
    ("too few origins", {"origins": {"at_least": 3}}, TWO, False),
    ("too many origins", {"origins": {"at_most": 1}}, TWO, False),
    ("flag of the lead", {"flag": "retrospective"}, story(member(flags=("retrospective",))), True),
    (
        "flag of one among three",
        {"flag": "retrospective"},
        story(member(id_=1, hours_old=9), member(id_=2), member(id_=3, flags=("retrospective",))),
        False,
    ),
    (
        "flag of two among three",
        {"flag": "retrospective"},
        story(
            member(id_=1, hours_old=9),
            member(id_=2, flags=("retrospective",)),
            member(id_=3, flags=("retrospective",)),
        ),
        True,
    ),
    ("flag found by comparing", {"flag": "disputed"}, story(member(), flags=("disputed",)), True),
    ("flag of the entry", {"flag": "undated"}, story(member(entry={"flags": ("undated",)})), True),
    ("language of any member", {"language": "fr"}, TWO, True),
    ("another language", {"language": "ja"}, TWO, False),
    ("young enough", {"age": {"at_most": "60h"}}, TWO, True),
    ("too old", {"age": {"at_most": "2d"}}, TWO, False),
    ("old enough", {"age": {"at_least": "2d"}}, TWO, True),
    ("put on the list", {"list": {"id": "us_ofac_sdn", "change": "ADD"}}, LISTED, True),
    ("by our id", {"list": {"id": "sdn_list"}}, LISTED, True),
    ("another list", {"list": {"id": "control_list"}}, LISTED, False),
    ("taken off", {"list": {"change": "DEL"}}, LISTED, False),
    ("sanctions list by themselves", {"list": {"change": "ADD"}}, story(told("impose_sanctions")), True),
    ("a control is no listing", {"list": {"change": "ADD"}}, story(told("impose_export_control")), False),
    (
        "but on a list it is",
        {"list": {"change": "ADD"}},
        story(told("impose_export_control", object=("control_list",))),
        True,
    ),
    (
        "a listing that is planned",
        {"list": {"change": "ADD"}},
        story(told("impose_sanctions", modality=Modality.PLANNED)),
        False,
    ),
    (
        "a supplier's alias",
        {"match": {"supplier": "any", "at_least": 0.9}},
        story(member("BA Magnets")),
        True,
    ),
    ("a weak alias is unsure", {"match": {"at_least": 0.9}}, story(member("Nord meldet")), False),
    ("unless that will do", {"match": {"supplier": "borealis"}}, story(member("Nord meldet")), True),
    ("no supplier", {"match": {"supplier": "any"}}, TWO, False),
    ("my material", {"profile": "material"}, TWO, True),
    ("my material's group", {"profile": "material"}, story(member(concepts=["rare_earths"])), True),
    (
        "the topmost group says too little",
        {"profile": "material"},
        story(member(concepts=["critical_minerals"])),
        False,
    ),
    ("a sister of my material", {"profile": "material"}, story(member(concepts=["neodymium"])), False),
    ("sole source", {"profile": "material", "sourcing": "sole"}, TWO, True),
    (
        "cobalt is not sole",
        {"profile": "material", "sourcing": "sole"},
        story(member(concepts=["cobalt"])),
        False,
    ),
    ("from", {"profile": "material", "from": "CN"}, TWO, True),
    (
        "cobalt is not from China",
        {"profile": "material", "from": "CN"},
        story(member(concepts=["cobalt"])),
        False,
    ),
    ("short stock", {"profile": "material", "stock_weeks": {"at_most": 8}}, TWO, True),
    (
        "long stock",
        {"profile": "material", "stock_weeks": {"at_most": 8}},
        story(member(concepts=["cobalt"])),
        False,
    ),
    ("supplier by name", {"profile": "supplier"}, story(member("Explosion chez BORÉALIS Aimants")), True),
    ("supplier by strong alias", {"profile": "supplier"}, story(member("Fire at BA Magnets")), True),
    ("weak alias", {"profile": "supplier"}, story(member("Nord gewinnt")), False),
    ("site", {"profile": ["site", "supplier"]}, story(member("Streik im Werk Ost")), True),
    ("route", {"profile": "route"}, story(member(concepts=["strait_of_malacca"])), True),
    ("all keys", {"label": "export_controls", "concept": "rare_earths", "language": ["de", "ja"]}, TWO, True),
    ("all keys but one", {"label": "export_controls", "concept": "cobalt"}, TWO, False),
]


@pytest.mark.parametrize(
    ("selection", "given", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_a_selection_holds_when_all_its_keys_do(selection, given, expected):
    assert holds(selection, given) is expected


@pytest.mark.parametrize("case", [c for c in CASES if c[3]], ids=[c[0] for c in CASES if c[3]])
def test_what_holds_shows_its_reason(case):
    _, selection, given, _ = case
    compiled = compile_rules(rulebook(rule({"it": selection})), LEXICON)
    (match,) = compiled.matches(given, NOW)
    assert match.evidence
    texts = {m.entry.id: m.entry.text for m in given.members}
    for piece in match.evidence:
        if piece.kind == "span":
            assert texts[piece.entry_id][piece.start : piece.end] == piece.text != ""


def test_a_span_names_the_words_the_rule_saw():
    hit = ConceptHit("dysprosium", "material", 7, 17)
    given = story(member("Peking Dysprosium-Ausfuhr", hits=(hit,)))
    compiled = compile_rules(rulebook(rule({"it": {"profile": "material"}})), LEXICON)
    (match,) = compiled.matches(given, NOW)
    assert [(e.kind, e.ref, e.text) for e in match.evidence] == [
        (
            "profile",
            "material/dysprosium",
            "dysprosium (only one source in the world, 90 % cn, 10 % us, 6 weeks of stock)",
        ),
        ("span", "dysprosium", "Dysprosium"),
    ]


def test_what_stands_against_a_rule_is_no_evidence_for_it():
    against = rule({"it": {"language": "de"}, "old": {"flag": "retrospective"}}, "it and not old")
    (match,) = compile_rules(rulebook(against), LEXICON).matches(TWO, NOW)
    assert [piece.ref for piece in match.evidence] == ["language/de"]


def test_a_deprecated_rule_takes_no_part():
    old = rule({"it": {"language": "de"}}, status="deprecated")
    assert compile_rules(rulebook(old), LEXICON).matches(TWO, NOW) == ()


def test_many_stories_are_judged_as_one_by_one():
    rules = [rule({"it": c[1]}, id=f"r{n}") for n, c in enumerate(CASES)]
    compiled = compile_rules(rulebook(*rules), LEXICON)
    stories = [c[2] for c in CASES]
    assert compiled.matches_of(stories, NOW) == [compiled.matches(one, NOW) for one in stories]
