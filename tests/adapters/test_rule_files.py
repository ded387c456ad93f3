"""Rule files: what a right directory gives, and every mistake of a wrong one with its place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.adapters.rule_files import load_rulebook, read_rulebook
from monitor.errors import RuleError
from tests.core.rules_world import LEXICON

SCORING = "bands: [{severity: INFO, at_least: 0}, {severity: HIGH, at_least: 60}]\n"
PROFILE = """\
company: {en: Motors}
materials:
  - {id: dysprosium, concept: dysprosium, shares: {CN: 0.9}, sourcing: sole}
suppliers:
  - {id: borealis, name: Boréalis, country: JP}
"""
ACTIONS = """\
- {id: check, title: {fr: Vérifier, de: Prüfen, en: "Check {material}"}, due_in: 3}
"""
TITLE = "title: {fr: Une, de: Eine, en: A}"
GOOD = f"""\
- id: good-rule
  {TITLE}
  status: stable
  when:
    control: {{label: export_controls}}
    mine: {{profile: material, from: CN}}
  condition: control and mine
  points: 40
  actions: [check]
"""


@pytest.fixture
def book(tmp_path: Path):
    def _book(rules: str = GOOD, **files: str) -> Path:
        for name, text in {
            "scoring": SCORING,
            "profile": PROFILE,
            "actions": ACTIONS,
            "rules": rules,
            **files,
        }.items():
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
        return tmp_path

    return _book


def told(directory: Path) -> list[str]:
    with pytest.raises(RuleError) as caught:
        load_rulebook(directory, LEXICON)
    return [str(problem).removeprefix(f"{directory}/") for problem in caught.value.problems]


def wrong(**changed: str) -> str:
    """Return the good rule with some lines changed, one key a line from line 2."""
    lines = {
        "id": "bad-rule",
        "title": "{fr: Une, de: Eine, en: A}",
        "when": "{control: {label: export_controls}}",
        "condition": "control",
        "points": "40",
        **changed,
    }
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items())


def test_a_right_directory_gives_the_rulebook(book):
    found, notes = read_rulebook(book(), LEXICON)
    assert [rule.id for rule in found.rules] == ["good-rule"]
    assert found.rules[0].when["mine"].from_ == ("CN",)
    assert (list(found.actions), found.scoring.alert_from, found.profile.suppliers[0].tier) == (
        ["check"],
        "HIGH",
        1,
    )
    assert notes == ()


def test_rules_stand_as_documents_or_as_a_list_in_any_file(book):
    directory = book(GOOD, theme=wrong(id="one") + wrong(id="two"))
    assert [rule.id for rule in load_rulebook(directory, LEXICON).rules] == ["good-rule", "one", "two"]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        pytest.param(
            wrong(pionts="3"), '7:1: unknown field "pionts"; did you mean "points"?', id="unknown field"
        ),
        pytest.param(
            wrong(when="{control: {lable: export_controls}}"),
            '4:18: unknown field "lable"; did you mean "label"?',
            id="unknown key of a selection",
        ),
        pytest.param(
            wrong(when="{control: {label: export_control}}"),
            '4:25: unknown label "export_control"; did you mean "export_controls"?',
            id="label",
        ),
        pytest.param(
            wrong(when="{control: {concept: [cobalt, dysprosum]}}"),
            '4:36: unknown concept "dysprosum"; did you mean "dysprosium"?',
            id="concept",
        ),
        pytest.param(
            wrong(when="{control: {country: UK}}"),
            '4:27: unknown country "UK"; known are CN, JP, US',
            id="country",
        ),
        pytest.param(
            wrong(when="{control: {country: [CN, jp]}}"),
            '4:32: unknown country "jp"; did you mean "JP"?',
            id="country in small letters",
        ),
        pytest.param(
            wrong(status="stabel"),
            "7:9: status: should be 'experimental', 'stable' or 'deprecated', not \"stabel\"; did you mean \"stable\"?",
            id="one of few words",
        ),
        pytest.param(
            wrong(when="{control: {happening: {action: raise_tarif}}}"),
            '4:38: unknown action "raise_tarif"; did you mean "raise_tariff"?',
            id="happening",
        ),
        pytest.param(
            wrong(when="{control: {flag: retrospectiv}}"),
            '4:24: unknown flag "retrospectiv"; did you mean "retrospective"?',
            id="flag",
        ),
        pytest.param(
            wrong(when="{control: {status: confirmed}}"),
            "4:26: when.control.status: should be 'unverified', 'single_origin'",
            id="status",
        ),
        pytest.param(
            wrong(actions="[chek]"), '7:11: unknown action "chek"; did you mean "check"?', id="action"
        ),
        pytest.param(
            wrong(condition="control and chna"), '5:24: no selection is named "chna"', id="missing selection"
        ),
        pytest.param(
            wrong(condition='"control and chna"'), '5:25: no selection is named "chna"', id="quoted condition"
        ),
        pytest.param(
            wrong(condition=">-\n  control\n  and chna"),
            '5:12: no selection is named "chna"',
            id="folded condition",
        ),
        pytest.param(
            wrong(points="many"), '6:9: points: should be a whole number, not "many"', id="points text"
        ),
        pytest.param(wrong(points=".nan"), "6:9: .nan is not a number", id="points nan"),
        pytest.param(wrong(points="400"), "6:9: points: should be at most 100", id="points"),
        pytest.param(wrong(id="good-rule"), '2:5: the rule "good-rule" stands in', id="one id twice"),
        pytest.param(
            wrong(id="Bad Rule"), "2:5: id: should be small letters a-z and digits", id="form of an id"
        ),
        pytest.param(wrong(title="{fr: Une, de: ' '}"), "3:8: the title is missing in de, en", id="title"),
        pytest.param(
            wrong(when="{control: {text_re: 'a(?=b)'}}"),
            "4:27: not a regular expression of RE2",
            id="look-ahead",
        ),
        pytest.param(
            wrong(when="{control: {text_re: 'a*'}}"),
            "4:27: this expression holds for an empty",
            id="empty re",
        ),
        pytest.param(wrong(when="{control: {}}"), "4:17: an empty selection", id="empty selection"),
        pytest.param(
            wrong(when="{}"), "4:7: when: mapping should have at least 1 item, not 0", id="no selection"
        ),
        pytest.param(wrong(when="{control: {claim: {}}}"), "4:25: claim says nothing", id="empty claim"),
        pytest.param(
            wrong(when="{control: {claim: {at_least: 5, at_most: 3}}}"),
            "4:25: at_least is larger",
            id="crossed",
        ),
        pytest.param(
            wrong(when="{control: {concept: cobalt, role: actor}}"),
            "4:41: role belongs to country",
            id="lone role",
        ),
        pytest.param(
            wrong(when="{control: {concept: cobalt, from: CN}}"),
            "4:41: from belongs to profile",
            id="lone from",
        ),
        pytest.param(
            wrong(when="{control: {profile: site, sourcing: sole}}"),
            "4:43: only a profile's materials",
            id="sourcing",
        ),
        pytest.param(
            wrong(when="{control: {label: []}}"),
            "4:25: when.control.label: list should have",
            id="empty list",
        ),
        pytest.param(
            wrong(when="{control: {age: {at_most: 48}}}"), "4:33: when.control.age.at_most: ", id="duration"
        ),
        pytest.param(
            wrong(when="{control: {label: tariffs}, all: {flag: opinion}}"),
            '4:35: a selection cannot be named "all"',
            id="reserved word",
        ),
    ],
)
def test_a_mistake_is_one_line_with_its_place(book, rules, expected):
    directory = book(GOOD, theme=rules)
    (line,) = told(directory)
    assert line.startswith(f"theme.yaml:{expected}")


def test_five_mistakes_are_told_at_once(book):
    directory = book(
        wrong(points="x", condition="nobody") + wrong(id="b", when="{a: {label: nolabel}}", condition="a"),
        scoring="bands: [{severity: HIGH, at_least: 60}]\n",
        profile=PROFILE.replace("dysprosium, shares", "dysprosum, shares"),
    )
    assert [line.split(":")[0] for line in told(directory)] == [
        "profile.yaml",
        "rules.yaml",
        "rules.yaml",
        "rules.yaml",
        "scoring.yaml",
    ]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("profile", PROFILE.replace("CN: 0.9", "CN: 0.9, XX: 0.05"), '3:65: unknown country "XX"'),
        ("profile", PROFILE.replace("0.9", "0.9, US: 0.4"), "3:51: the shares add up to more than 1"),
        ("profile", PROFILE.replace("0.9", "1.9"), "3:56: materials.0.shares.CN: should be at most"),
        (
            "profile",
            PROFILE + "  - {id: borealis, name: B, country: JP}\n",
            '6:10: the id "borealis" stands twice',
        ),
        ("actions", ACTIONS + ACTIONS, '2:8: the action "check" stands in'),
        (
            "actions",
            ACTIONS.replace("{material}", "{matter}"),
            '1:53: unknown placeholder "matter"; did you mean "mater',
        ),
        (
            "scoring",
            "bands: [{severity: LOW, at_least: 5}, {severity: INFO, at_least: 0}]",
            "1:8: bands must rise",
        ),
        ("scoring", "", "0:0: must hold exactly one"),
    ],
)
def test_profile_actions_and_scoring_are_checked_too(book, name, text, expected):
    (line,) = told(book(**{name: text}))
    assert line.startswith(
        f"{name}.yaml:{expected}" if "0:0" not in expected else f"{name}.yaml: must hold exactly one"
    )


def test_an_unused_selection_is_a_note(book):
    directory = book(wrong(when="{control: {label: tariffs}, spare: {flag: opinion}}"))
    found, (note,) = read_rulebook(directory, LEXICON)
    assert len(found.rules) == 1
    assert str(note).endswith('rules.yaml:4:35: the selection "spare" is not used in the condition')


def test_a_missing_or_empty_directory_is_one_line(tmp_path):
    assert [line.rpartition(": ")[2] for line in told(tmp_path / "none")] == ["no such file or directory"]
    assert "has no .yaml file" in told(tmp_path)[0]


def test_a_file_of_fifty_megabytes_is_refused_unread(book):
    directory = book()
    with (directory / "huge.yaml").open("wb") as file:
        file.truncate(50_000_000)
    assert [line.split(": ")[1] for line in told(directory)] == [
        "larger than 2 MB; split it into several files"
    ]


def test_the_version_says_what_is_said_not_where_or_in_which_order(book):
    one, two = wrong(id="one"), wrong(id="two")
    first = load_rulebook(book(one + two), LEXICON).version
    assert load_rulebook(book(two, theme=one), LEXICON).version == first
    assert load_rulebook(book(two.replace("40", "41"), theme=one), LEXICON).version != first


def test_the_version_is_the_same_at_every_start(book):
    directory = book()
    code = (
        "import sys; from pathlib import Path; from monitor.adapters.rule_files import load_rulebook;"
        "from tests.core.rules_world import LEXICON; print(load_rulebook(Path(sys.argv[1]), LEXICON).version)"
    )
    starts = [
        subprocess.run(
            [sys.executable, "-c", code, str(directory)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    ]
    assert starts == [load_rulebook(directory, LEXICON).version] * 2
