"""The shipped chain tests hold; and a chain test tells what was not so, where, and what came instead."""

import json
from functools import cache
from pathlib import Path

import pytest

from monitor.adapters.chain_files import PlacedTest, load_examples, load_tests
from monitor.chain import failures, under, wrong
from monitor.core.chain import ChainTest
from monitor.domain import LANGUAGES
from monitor.errors import RuleError
from monitor.store.scratch import Scratch
from tests.fakes import START
from tests.service import ROOT, reader, rules

FORCE = rules().current()
SHIPPED = load_tests(ROOT / "rules" / "tests", FORCE)


@cache
def scratch() -> Scratch:
    return Scratch(ROOT / "alembic")


def ran(test: ChainTest, force=FORCE) -> list[tuple[str, str, str]]:
    found = failures(test, scratch().fresh(), reader(), force)
    return [(".".join(map(str, one.loc)), one.expected, one.got) for one in found]


@pytest.mark.parametrize("one", SHIPPED, ids=[one.test.test for one in SHIPPED])
def test_a_shipped_chain_test_holds(one: PlacedTest):
    assert ran(one.test, under(FORCE, one.profile, one.routing)) == []


def test_the_shipped_tests_try_every_way_an_alert_can_go():
    asked = [expected for one in SHIPPED for expected in one.test.expect]
    assert len(SHIPPED) >= 25
    for way in ("grouped", "silenced", "quiet", "escalated"):
        assert {getattr(each, way) for each in asked} >= {True, False}, way
    read = {language for each in asked for language in each.languages or ()}
    assert read == set(LANGUAGES)


def chain(*expect: dict, **given) -> ChainTest:
    plain = {
        "test": "A control",
        "start": "2026-03-02T08:00",
        "entries": [
            {
                "id": "ledger",
                "title": "China imposes export controls on dysprosium and terbium with immediate effect",
                "summary": "Exporters need a licence from today. Shipments to Japan are stopped.",
            }
        ],
    }
    return ChainTest.model_validate_json(json.dumps(plain | given | {"expect": expect}))


def test_what_was_not_so_is_told_with_what_came_instead():
    asked = {
        "at": "1h",
        "labels": ["tariffs"],
        "rules": ["looking-back"],
        "no_rules": ["ree-export-control"],
        "reason": "below_threshold",
        "told": [],
        "messages": [{"channel": "#board-risk", "words": ["dysprosium", "hafnium"]}],
    }
    found = {loc: (expected, got) for loc, expected, got in ran(chain(asked))}
    assert set(found) == {
        f"expect.0.{key}"
        for key in ("labels.0", "rules.0", "no_rules.0", "reason", "told", "messages.0.words.1")
    }
    assert found["expect.0.labels.0"][0] == "tariffs"
    assert found["expect.0.labels.0"][1].startswith("export_controls")
    assert found["expect.0.no_rules.0"][0] == "not ree-export-control"
    assert "ree-export-control +" in found["expect.0.no_rules.0"][1]
    assert found["expect.0.reason"][1].startswith("first")
    assert found["expect.0.told"][0] == "silence"


@pytest.mark.parametrize("expect", [[], [{"at": "1h"}]], ids=["no expectation", "an empty one"])
def test_an_empty_expectation_asserts_silence(expect):
    (failure,) = ran(chain(*expect))
    assert failure[1] == "silence"
    assert "#board-risk" in failure[2]


def test_two_runs_of_a_test_see_the_same():
    asked = {"at": "1h", "score": 1}
    assert ran(chain(asked)) == ran(chain(asked)) != []


GOOD = """\
- test: Silence
  start: 2026-03-02T08:00
  entries: [{id: a, title: Apples}]
  expect: [{at: 1h}]
"""


def told(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "chain.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_tests(file, FORCE)
    return [str(problem).removeprefix(f"{tmp_path}/chain.yaml:") for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "at: 1h",
            "at: 1h, rules: [ree-export-controls]",
            '4:29: unknown rule "ree-export-controls"; did you mean "ree-export-control"?',
        ),
        (
            "at: 1h",
            "at: 1h, labels: [tarifs]",
            '4:30: unknown label "tarifs"; did you mean "tariffs"?',
        ),
        ("at: 1h", "at: 1h, entry: b", '4:28: unknown entry "b"; known are a'),
        ("at: 1h", "at: 1h, tolled: []", '4:21: unknown field "tolled"; did you mean "told"?'),
        ("at: 1h", "at: -1h", '4:17: "-1h" is before the start of the test'),
        ("at: 1h", "at: 2026-02-31T08:00", '4:17: "2026-02-31T08:00" is no moment'),
        ("2026-03-02T08:00", "10m", "2:10: start is a moment, such as 2026-03-02T08:00"),
        (
            "  entries",
            "  timezone: Paris\n  entries",
            '3:13: unknown timezone "Paris"; write an IANA name such as Europe/Paris',
        ),
        (
            "  entries",
            "  profile: {materials: [{id: x, concept: dysprosum}]}\n  entries",
            '3:42: unknown concept "dysprosum"; did you mean "dysprosium"?',
        ),
        (
            "  entries",
            "  do: [{at: 1m, do: acknowledge}]\n  entries",
            "3:8: say whose alert to acknowledge: entry",
        ),
        (
            "  entries",
            "  do: [{at: 1m, do: silence, matchers: [contry=CN], until: 1h}]\n  entries",
            '3:41: unknown label "contry"; did you mean "country"?',
        ),
        (
            "  entries",
            "  routing: {route: {receiver: desk}}\n  entries",
            '3:31: unknown receiver "desk"; known are achats, board, einkauf',
        ),
    ],
    ids=[
        "rule",
        "label",
        "entry",
        "field",
        "before",
        "no day",
        "start",
        "zone",
        "profile",
        "nobody",
        "matcher",
        "routing",
    ],
)
def test_a_bad_test_file_is_told_with_its_place(tmp_path, old, new, expected):
    assert told(tmp_path, GOOD.replace(old, new)) == [expected]


def test_two_tests_of_one_name_are_refused(tmp_path):
    (problem,) = told(tmp_path, GOOD + GOOD)
    assert problem.startswith("5:9: a test of this name stands in ")


def test_a_directory_without_tests_is_refused(tmp_path):
    with pytest.raises(RuleError, match=r"has no \.yaml file"):
        load_tests(tmp_path, FORCE)


def test_an_example_that_goes_the_other_way_is_told_with_the_selections_that_decided():
    examples = [
        ("ree-export-control", "Apfelkuchen wie von Oma", True),
        ("ree-export-control", "Apfelkuchen wie von Oma", False),
    ]
    found = wrong(examples, reader(), FORCE.compiled, START)
    assert list(found) == [0]
    assert "material did not hold" in found[0]


def test_examples_know_their_places(tmp_path):
    (example, *_) = [one for one in load_examples(ROOT / "rules") if one.rule == "ree-export-control"]
    path, line, column = example.place.rsplit(":", 2)
    text = Path(path).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert text[int(column) - 1 :].strip('"').startswith(example.text[:20])
