"""Mistakes that nobody sees at a glance, files that are none, and words for what is meant instead."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from monitor.adapters.rule_files import load_rulebook
from monitor.adapters.rules_read import stamps
from monitor.adapters.schemas import schemas
from monitor.adapters.yaml_words import PATTERNS
from monitor.errors import RuleError
from tests.adapters.test_rule_files import ACTIONS, GOOD, PROFILE, SCORING, TITLE
from tests.core.rules_world import LEXICON

FILES = {"scoring": SCORING, "profile": PROFILE, "actions": ACTIONS, "rules": GOOD}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def told(directory: Path) -> list[str]:
    with pytest.raises(RuleError) as caught:
        load_rulebook(directory, LEXICON)
    return [str(problem).removeprefix(f"{directory}/") for problem in caught.value.problems]


def written(**other: str) -> str:
    said = {"id": "theme", "when": "{it: {text: [strike]}}", "condition": "it", "points": "10", **other}
    return f"- {TITLE}\n" + "".join(f"  {name}: {value}\n" for name, value in said.items())


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"id": "gооd"}, '2:7: id: should be small letters a-z and digits, with - or _ between them, as in "ree-export-control", not "gооd" ("о" in it is CYRILLIC SMALL LETTER O, U+043E)'),
        ({"id": "12"}, '2:7: id: should be text, not 12; write "12"'),
        ({"points": "1e1"}, "5:11: points: should be a whole number, not 1e1"),
        ({"points": "9" * 26}, f"5:11: points: should be a whole number, not {'9' * 26}"),
        ({"points": ""}, "5:10: points: should be a whole number, but nothing stands here"),
        ({"when": "{it: {age: {at_most: 48}}}"}, "3:30: when.it.age.at_most: should be text, not 48; write 48h"),
        ({"when": "{it: {age: {at_most: -2d}}}"}, '3:30: when.it.age.at_most: should be a whole number above 0 with h, d or w, as in 48h, 7d or 2w, not "-2d"'),
        ({"when": "{it: {age: {at_least: 2d, at_most: 24h}}}"}, "3:20: at_least is longer than at_most: nothing can hold"),
        ({"when": "{it: {concept: Rare-Earths}}"}, '3:24: unknown concept "Rare-Earths"; did you mean "rare_earths"?'),
        ({"when": "{it: {language: EN}}"}, '3:25: unknown language "EN"; did you mean "en"?'),
        ({"when": "{it: {text_re: ['(x']}}"}, "3:25: not a regular expression of RE2: missing ): (x"),
        ({"points": '"40"'}, '5:11: points: should be a whole number, not "40"; write 40 without quotes'),
        ({"actions": "check_licences"}, '6:12: actions: should be a list, not "check_licences"; write [check_licences]'),
        ({"when": "{it: {origins: 2}}"}, "3:24: when.it.origins: should be a mapping (name: value), not 2; write {at_least: 2}"),
        ({"when": "{it: {age: 48h}}"}, '3:20: when.it.age: should be a mapping (name: value), not "48h"; write {at_most: 48h}'),
        ({"condition": "it adn it"}, '4:17: "adn" is one too many; did you mean "and"?'),
        ({"condition": "it && it"}, '4:17: "&" cannot stand in a condition; write and'),
        ({"condition": '"it | it"'}, '4:18: "|" cannot stand in a condition; write or'),
        ({"condition": '"!it"'}, '4:15: "!" cannot stand in a condition; write not'),
        ({"condition": "2 of it*"}, '4:14: "2" cannot stand here; of a number there is only "1 of"'),
    ],
)  # fmt: skip
def test_a_mistake_says_what_is_meant_instead(book, other, expected):
    (book / "theme.yaml").write_text(written(**other), encoding="utf-8")
    assert told(book) == [f"theme.yaml:{expected}"]


def test_all_mistakes_of_one_rule_are_told_whether_of_form_or_of_meaning(book):
    wrong = written(
        id="Theme",
        when="{it: {txt: [strike]}, other: {label: nolabel}}",
        condition="it and others",
        points="many",
        actions="[chek]",
    )
    (book / "theme.yaml").write_text(wrong, encoding="utf-8")
    assert [line.split(": ", 1)[1].split()[0:3] for line in told(book)] == [
        ["id:", "should", "be"],
        ["unknown", "field", '"txt";'],
        ["unknown", "label", '"nolabel";'],
        ["no", "selection", "is"],
        ["points:", "should", "be"],
        ["unknown", "action", '"chek";'],
    ]


def test_in_one_selection_a_mistake_of_form_hides_none_of_meaning(book):
    wrong = written(
        when="{it: {txt: [strike], concept: rare_earhts, country: cn}, other: {label: 5, at_least: 0.8, flag: retro}}",
        condition="it and other",
    )
    (book / "theme.yaml").write_text(wrong, encoding="utf-8")
    assert [line.split(": ", 1)[1] for line in told(book)] == [
        'unknown field "txt"; did you mean "text"?',
        'unknown concept "rare_earhts"; did you mean "rare_earths"?',
        'unknown country "cn"; did you mean "CN"?',
        'when.other.label: should be text, not 5; write "5"',
        'unknown flag "retro"; did you mean "retrospective"?',
    ]


def graded(**other):
    said = {
        "base": 5,
        "per": "claim.tariff_rate",
        "unit": "percent",
        "each": 25,
        "add": 10,
        "at_most": 30,
        **other,
    }
    return "{" + ", ".join(f"{name}: {value}" for name, value in said.items()) + "}"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"when": "{it: {list: {id: ofac_sdn}}}"}, 'unknown list "ofac_sdn"; did you mean "us_ofac_sdn"?'),
        ({"when": "{it: {match: {supplier: nobody}}}"}, 'unknown supplier "nobody"; known are any, borealis'),
        ({"when": '{it: {text: "str\\u200bike"}}'}, "has the invisible character U+200B; take it out"),
        (
            {"when": "{it: {claim: {unit: tonnes, at_least: 5}}}"},
            'unknown unit "tonnes"; did you mean "t"?',
        ),
        (
            {"when": "{it: {claim: {unit: [USD/t, USD/Tonne]}}}"},
            'unknown unit "USD/Tonne"; did you mean "USD/t"?',
        ),
        ({"when": "{it: {claim: {unit: persns}}}"}, 'unknown unit "persns"; did you mean "persons"?'),
        (
            {"points": graded(per="tariff_rate")},
            'points.per: should be claim, or claim. and an indicator, as in claim.tariff_rate, not "tariff_rate"',
        ),
        (
            {"points": graded(per="claim.tarif_rate")},
            'unknown indicator "tarif_rate"; did you mean "tariff_rate"?',
        ),
        ({"points": graded(unit="prozent")}, 'unknown unit "prozent"; did you mean "percent"?'),
        ({"points": graded(each=0)}, "points.each: should be greater than 0, not 0"),
        ({"points": graded(add=0)}, "adds nothing; write a plain number of points"),
        (
            {"points": graded(add=1, at_most=30)},
            "takes 30 steps of 1, at most 20 can be; add more at each step",
        ),
        ({"points": "{base: 5, per: claim, each: 5, add: 1}"}, 'the field "at_most" is missing'),
        ({"points": "many"}, 'points: should be a whole number, not "many"'),
    ],
    ids=[
        *("list", "supplier", "invisible", "unit", "price", "a unit mistyped"),
        *(
            "no claim",
            "indicator",
            "unit of points",
            "no size",
            "no points",
            "too many steps",
            "no end",
            "words",
        ),
    ],
)
def test_what_is_asked_for_must_be_there(book, other, expected):
    (book / "theme.yaml").write_text(written(**other), encoding="utf-8")
    assert [line.split(": ", 1)[1] for line in told(book)] == [expected]


@pytest.mark.parametrize(
    "text", ["- 1\n", "- {}\n", "- {when: {}}\n", "- {when: 3, id: [a]}\n", "- {when: {a: 1, and: {}}}\n"]
)
def test_of_what_is_hardly_a_rule_the_form_is_told(book, text):
    (book / "theme.yaml").write_text(text, encoding="utf-8")
    assert all(line.startswith("theme.yaml:1:") for line in told(book))


def test_all_mistakes_of_a_file_are_told_whether_of_yaml_or_of_meaning(book):
    text = written(when='{it: {label: nolabel, at_least: .nan}, other: {text: "\\ud800"}}', points="1e999")
    more = written(
        id="next",
        when="{it: {concept: rare_earhts}}",
        points=".inf\n  points: 5\n  <<: {a: 1}",
        condition="that",
    )
    (book / "theme.yaml").write_text(text + more, encoding="utf-8")
    assert [line.removeprefix("theme.yaml:")[:40] for line in told(book)] == [
        '3:22: unknown label "nolabel"; known are',
        "3:41: .nan is not a number that can be u",
        "3:62: half of a character (\\ud800 to \\ud",
        "5:11: this number is too large or too lo",
        '8:24: unknown concept "rare_earhts"; did',
        '9:14: no selection is named "that"',
        "10:11: .inf is not a number that can be ",
        '11:3: the key "points" stands twice (fir',
        "12:3: the merge key << is not part of YA",
    ]


def test_actions_that_are_not_there_are_told_once(book):
    (book / "actions.yaml").write_text("# none yet\n", encoding="utf-8")
    assert told(book) == ["actions.yaml: holds no action, but rules name some"]


def test_every_form_has_words():
    found: set[str] = set()

    def gather(node: object) -> None:
        if isinstance(node, dict):
            found.update([node["pattern"]] if isinstance(node.get("pattern"), str) else [])
            found.update(node.get("patternProperties", {}))
            node = list(node.values())
        for each in node if isinstance(node, list) else ():
            gather(each)

    gather(schemas())
    assert found <= set(PATTERNS)


LOAD = """
import sys; from pathlib import Path
from monitor.adapters.rules_in_force import load
from monitor.errors import ConfigError
try:
    load(Path(sys.argv[1]), None, Path(sys.argv[2]))
except ConfigError as error:
    print(*error.problems, sep="\\n")
"""


def loaded(directory: Path, kept: Path) -> str:
    """Load in a process of its own, since what must be refused could be waited for without end."""
    run = [sys.executable, "-c", LOAD, str(directory), str(kept)]
    return subprocess.run(run, check=True, capture_output=True, text=True, timeout=50).stdout


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(os.mkfifo, "cannot be read: is no plain file", id="a pipe"),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "cannot be read: is no plain file", id="a device"),
        pytest.param(lambda path: path.symlink_to(path.name), "cannot be read: a link that leads to itself", id="a loop"),
        pytest.param(lambda path: path.symlink_to("nowhere"), "cannot be read: no such file", id="a link to nowhere"),
        pytest.param(lambda path: path.mkdir(), "cannot be read: is a directory", id="a directory"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", [".", "lexicon"])
def test_what_is_no_file_is_told_and_not_waited_for(book, tmp_path_factory, make, said, where):
    (book / "lexicon").mkdir()
    (book / "lexicon" / "a.yaml").write_text(
        "- {id: cobalt, kind: material, names: {en: [cobalt]}, missing: a test}\n"
    )
    make(book / where / "theme.yaml")
    assert f"theme.yaml: {said}" in loaded(book, tmp_path_factory.mktemp("kept") / "lexicon.json")


@contextmanager
def somebody_else() -> Iterator[None]:
    """Be nobody for a while where the tests are run by root, who may read everything."""
    me = os.geteuid()
    os.seteuid(me or 65534)
    try:
        yield
    finally:
        os.seteuid(me)


@pytest.mark.parametrize("where", ["", "theme.yaml", "scoring.yaml"], ids=["directory", "rules", "scoring"])
def test_what_nobody_may_read_is_told_with_its_name(where):
    with tempfile.TemporaryDirectory() as home:
        for name, text in {**FILES, "theme": written()}.items():
            (Path(home) / f"{name}.yaml").write_text(text, encoding="utf-8")
        Path(home).chmod(0o755)
        (Path(home) / where).chmod(0)
        try:
            with somebody_else():
                said = told(Path(home))
        finally:
            Path(home).chmod(0o700)
        assert said == [f"{where or home}: cannot be read: no permission"]


def test_a_file_that_breaks_off_while_it_is_read_is_told(book):
    (book / "theme.yaml").symlink_to("/proc/self/mem")
    assert told(book) == ["theme.yaml: cannot be read: Input/output error"]


@pytest.mark.parametrize("name", ["more.yml", "MORE.YAML"])
def test_a_file_of_another_ending_is_read_and_its_changes_are_seen(book, name):
    before = stamps(book)
    (book / name).write_text(written(points="many"), encoding="utf-8")
    assert stamps(book) != before
    assert told(book)[0].startswith(f"{name}:5:11: points")
