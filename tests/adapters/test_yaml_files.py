"""YAML files: places, refusals, and messages a person can act on."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict, Field

from monitor.adapters import yaml_files, yaml_paths
from monitor.adapters.yaml_nodes import Node, compose, composed
from monitor.errors import Problem, RuleError
from monitor.settings import data_dir


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    colour: str
    size: int = 1


class Thing(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    id: str
    points: int = Field(default=0, ge=0, le=100)
    parts: tuple[Inner, ...] = ()
    named: dict[str, Inner] = {}


@pytest.fixture
def write(tmp_path: Path):
    def _write(text: str | bytes) -> Path:
        path = tmp_path / "file.yaml"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return _write


def problems_of(path: Path) -> list[Problem]:
    found: list[Problem] = []
    for placed in yaml_files.read(path, found):
        for item in placed.items():
            yaml_files.check(Thing, item, found)
    return found


def lines_of(path: Path) -> list[str]:
    return [f"{p.line}:{p.column}: {p.message}" for p in problems_of(path)]


def test_every_key_and_item_knows_its_line_and_column(write):
    (placed,) = yaml_files.documents(
        write("# head\n- id: a\n  parts:\n    - {colour: red}\n    - colour: blue\n")
    )
    assert placed.data == [{"id": "a", "parts": [{"colour": "red"}, {"colour": "blue"}]}]
    assert placed.place((0, "id")) == (2, 7)
    assert placed.place((0, "parts"), key=True) == (3, 3)
    assert placed.place((0, "parts", 1, "colour")) == (5, 15)
    assert placed.part(0, "parts", 0).place(("colour",), key=True) == (4, 8)


def test_several_documents_stand_in_one_file(write):
    path = write("id: a\n---\nid: b\n---\n")
    assert [placed.data for placed in yaml_files.documents(path)] == [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("2026-01-01", "2026-01-01"),
        ("012", 12),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("1e3", 1000.0),
        ("~", None),
        ("", None),
        ("'1'", "1"),
        ("true", True),
        ("<<", "<<"),
    ],
)
def test_values_are_read_as_yaml_1_2(write, text, value):
    (placed,) = yaml_files.documents(write(f"key: {text}\n"))
    assert placed.data == {"key": value}


def test_keys_are_always_words(write):
    (placed,) = yaml_files.documents(write("NO: 1\n1: 2\nnull: 3\n"))
    assert placed.data == {"NO": 1, "1": 2, "null": 3}


BOMB = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: 1\na: 2\n", ['2:1: the key "a" stands twice (first in line 1)'], id="duplicate key"),
        pytest.param(
            "a: !!python/object/apply:os.system [x]\n", ["1:4: the tag tag:yaml.org,2002:python"], id="python"
        ),
        pytest.param("a: !mine 1\n", ["1:4: the tag !mine is not allowed"], id="own tag"),
        pytest.param(
            "a: .nan\nb: -.inf\n", ["1:4: .nan is not a number", "2:4: -.inf is not"], id="not finite"
        ),
        pytest.param("a: 1e999\n", ["1:4: this number is too large"], id="overflow"),
        pytest.param(f"a: {'9' * 5000}\n", ["1:4: this number is too large"], id="digits"),
        pytest.param("a:\n\tb: 1\n", ["2:1: a tab in the indentation"], id="tab"),
        pytest.param("a: [" * 3000, ["1:129: nested deeper than 64 levels"], id="deep flow"),
        pytest.param("- " * 5000 + "x", ["1:129: nested deeper than 64 levels"], id="deep block"),
        pytest.param(BOMB, ["6:5: more than 300,000 values"], id="alias bomb"),
        pytest.param("a: &a [*a]\n", ["1:8: the alias *a cannot stand here"], id="alias of itself"),
        pytest.param("a: *nobody\n", ["1:4: the alias *nobody cannot stand here"], id="alias of nothing"),
        pytest.param("? [a]\n: 1\n", ["1:3: a list or mapping cannot be a key"], id="complex key"),
        pytest.param("a: [1\nb: 2\n", ["2:2: not YAML"], id="syntax"),
        pytest.param(
            'b: 1\na: "x\nc: 2\n',
            [
                "4:1: not YAML: found unexpected end of stream (while scanning a quoted scalar that begins in line 2,"
            ],
            id="unclosed quote",
        ),
        pytest.param("a: &a {b: 1}\nc:\n  <<: *a\n", ["3:3: the merge key << is not part"], id="merge key"),
        pytest.param('a: "x\\ud800"\n', ["1:4: half of a character"], id="a lone surrogate"),
        pytest.param("\ufeffa: .nan\r\nb: .nan\r\n", ["1:4: ", "2:4: "], id="byte order mark and CRLF"),
        pytest.param("a: \x01\n", ["1:4: not YAML"], id="control character"),
        pytest.param(b"a: b\nc: \xff\n", ["2:4: not UTF-8"], id="not utf-8"),
        pytest.param(b"x" * 2_000_001, ["1:1: larger than 2 MB"], id="too large"),
        pytest.param("a: 1\na: 2\nb: .nan\nc: !t 1\n", ["2:1: ", "3:4: ", "4:4: "], id="all at once"),
    ],
)
def test_what_is_refused_is_told_with_its_place(write, text, expected):
    with pytest.raises(RuleError) as caught:
        yaml_files.documents(write(text))
    found = [f"{p.line}:{p.column}: {p.message}" for p in caught.value.problems]
    assert len(found) == len(expected)
    for line, start in zip(found, expected, strict=True):
        assert line.startswith(start)


def test_a_character_that_no_yaml_may_hold_is_told_where_it_stands(write):
    (problem,) = problems_of(write("id: a\nname: b\x00\n"))
    assert (problem.line, problem.column) == (2, 8)


def test_ten_thousand_problems_are_not_all_told(write):
    assert len(problems_of(write("a: .nan\n---\n" * 10_000))) == 50


def test_ten_thousand_aliases_of_a_small_thing_are_read(write):
    (placed,) = yaml_files.documents(write("a: &a x\nb: [" + "*a," * 10_000 + "]\n"))
    assert placed.data["b"] == ["x"] * 10_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "id: a\npoint: 3\n", ['2:1: unknown field "point"; did you mean "points"?'], id="unknown field"
        ),
        pytest.param(
            "id: a\nparts:\n  - color: red\n",
            ['3:5: the field "colour" is missing', '3:5: unknown field "color"; did you mean "colour"?'],
            id="unknown field inside a list",
        ),
        pytest.param(
            "id: a\nnamed:\n  x: {colour: red, siz: 2}\n",
            ['3:20: unknown field "siz"; did you mean "size"?'],
            id="unknown field inside a mapping",
        ),
        pytest.param("points: 1\n", ['1:1: the field "id" is missing'], id="missing"),
        pytest.param(
            "id: a\npoints: many\n",
            ['2:9: points: should be a whole number, not "many"'],
            id="text for number",
        ),
        pytest.param(
            "id: a\npoints: 101\n",
            ["2:9: points: should be at most 100, not 101"],
            id="too many",
        ),
        pytest.param("id: a\npoints: true\n", ["2:9: points: should be a whole number, not true"], id="bool"),
        pytest.param("- just words\n", ["1:3: should be a mapping (name: value)"], id="not a mapping"),
    ],
)
def test_a_model_tells_every_wrong_field_in_words(write, text, expected):
    found = lines_of(write(text))
    assert len(found) == len(expected)
    for line, start in zip(sorted(found), sorted(expected), strict=True):
        assert line.startswith(start)


def test_a_right_file_gives_the_model(write):
    (placed,) = yaml_files.documents(write("id: a\nparts: [{colour: red}]\n"))
    problems: list[Problem] = []
    assert yaml_files.check(Thing, placed, problems) == Thing(id="a", parts=(Inner(colour="red"),))
    assert problems == []


def test_a_missing_file_is_one_line(tmp_path):
    with pytest.raises(RuleError, match="no such file or directory"):
        yaml_files.documents(tmp_path / "none.yaml")


def test_an_empty_or_missing_directory_is_told(tmp_path):
    problems: list[Problem] = []
    assert yaml_paths.files(tmp_path, problems) == []
    assert yaml_paths.files(tmp_path / "none", problems) == []
    assert [p.message for p in problems] == [
        "has no .yaml file; is this the right directory?",
        "cannot be read: no such file or directory",
    ]


def flat(node: Node) -> tuple[object, ...]:
    below = [(key, flat(child)) for key, child in node.children.items()]
    return (
        node.line,
        node.column,
        node.data,
        node.keys,
        node.size,
        node.quoted,
        node.written,
        node.plain_line,
        below,
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: b:c\n",
        "[a:b, {c: 'd'}]",
        'x: "\\/\\u00e9"\n',
        "- |\n  zeile\n- >-\n  é\n",
        "a: &x [1]\nb: *x\n",
    ],
)
def test_what_the_fast_parser_says_or_refuses_is_read_as_by_the_other(text: str):
    roots, findings = compose(text)
    assert [flat(root) for root in roots] == [flat(root) for root in composed(text, pure=True).roots]
    assert findings == []


def test_both_parsers_read_shipped_files_the_same():
    for path in sorted(data_dir("rules").glob("*.yaml")):
        text = path.read_text("utf-8")
        fast, slow = composed(text, pure=False), composed(text, pure=True)
        assert [flat(root) for root in fast.roots] == [flat(root) for root in slow.roots]
