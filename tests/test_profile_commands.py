"""`monitor profile`: CSV lines go into the profile; mistakes are told by line and column, and nothing is lost."""

import json

import pytest

from monitor.adapters.yaml_files import documents
from monitor.cli import run
from tests.test_backtest_commands import rules

PROFILE = """# What we depend on.
company: {en: Motors}

materials:
  # the rare ones
  - id: dysprosium
    concept: dysprosium
    hs: ["2805.30"]
    shares: {CN: 0.98, MY: 0.02}      # by origin
    stock_weeks: 6
suppliers: []
"""


def country(iso: str) -> str:
    names = ", ".join(
        f"{language}: [Land {iso}{language}]" for language in ("en", "de", "fr", "es", "ja", "zh")
    )
    return f"- {{id: {iso.lower()}, kind: country, codes: {{iso: {iso}}}, names: {{{names}}}}}"


@pytest.fixture
def home(tmp_path, monkeypatch):
    directory = rules(tmp_path / "rules")
    (directory / "profile.yaml").write_text(PROFILE, encoding="utf-8")
    (directory / "lexicon" / "countries.yaml").write_text("\n".join(map(country, ("CN", "MY", "VN", "NO"))))
    monkeypatch.setenv("MONITOR_RULES_DIR", str(directory))
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path}/monitor.db")
    return tmp_path


def put(home, capsys, text: str, *options: str, code: int = 0) -> str:
    file = home / "lines.csv"
    file.write_text(text, encoding="utf-8")
    assert run(["profile", "import", str(file), *options]) == code
    out, err = capsys.readouterr()
    return str(err if code else out)


def kept(home) -> str:
    return str((home / "rules" / "profile.yaml").read_text(encoding="utf-8"))


def test_known_lines_change_in_what_is_given_others_are_added_and_comments_stay(home, capsys):
    said = put(
        home, capsys,
        "id;concept;shares;stock_weeks;products\ndysprosium;;CN=0,9|VN=0,1;7,5;Motors|Pumps\ndy-oxide;dysprosium;;;\n",
    )  # fmt: skip
    assert said == "materials: 1 added, 1 changed\n"
    (found,) = documents(home / "rules" / "profile.yaml")
    first, second = found.data["materials"]
    assert first == {
        "id": "dysprosium", "concept": "dysprosium", "hs": ["2805.30"], "shares": {"CN": 0.9, "VN": 0.1},
        "stock_weeks": 7.5, "products": ["Motors", "Pumps"],
    }  # fmt: skip
    assert second == {"id": "dy-oxide", "concept": "dysprosium"}
    for comment in ("# What we depend on.", "# the rare ones", "# by origin"):
        assert comment in kept(home)


def test_suppliers_with_aliases_go_into_an_empty_list(home, capsys):
    put(
        home, capsys, 'id,name,country,aliases,delivers\nnorth,"Nord, GmbH",NO,Nord~weak|Nord AS,dysprosium\n'
    )
    (found,) = documents(home / "rules" / "profile.yaml")
    (supplier,) = found.data["suppliers"]
    assert supplier["aliases"] == [{"name": "Nord", "strength": "weak"}, {"name": "Nord AS"}]
    assert (supplier["name"], supplier["country"]) == ("Nord, GmbH", "NO")
    assert run(["profile", "check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["suppliers"] == 1


def test_the_same_file_twice_changes_nothing_the_second_time(home, capsys):
    text = "id,concept,owner\ndysprosium,dysprosium,Ada\n"
    put(home, capsys, text)
    first = kept(home)
    assert put(home, capsys, text) == "materials: 0 added, 0 changed\n"
    assert kept(home) == first


def test_a_dry_run_writes_nothing(home, capsys):
    assert "(nothing written)" in put(home, capsys, "id,concept\nnew,dysprosium\n", "--dry-run")
    assert kept(home) == PROFILE


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("id,concpt\na,b\n", ":1:2:", 'did you mean "concept"?'),
        ("concept,hs\ndysprosium,1\n", ":1:1:", '"id" is missing'),
        ("id,name\na,b\n", ":1:1:", "--kind"),
        ("id,concept\na,dysprosum\n", ":2:2:", 'did you mean "dysprosium"?'),
        ("id,concept,stock_weeks\na,dysprosium,soon\n", ":2:3:", 'should be a number, not "soon"'),
        ("id,concept\na,dyspro\0sium\n", ":2:1:", "U+0000"),
        ("id,name,country,tier\na,A,cn,1\n", ":2:3:", 'did you mean "CN"?'),
        ("id,nmae\na,b\n", ":1:1:", 'none has "nmae"'),
        ("id,concept,shares\na,dysprosium,CN=1.5\n", ":2:3:", "at most 1"),
        ("id,concept\na,dysprosium\na,dysprosium\n", ":3:1:", "stands in line 2 already"),
        ("id,concept\n,dysprosium\n", ":2:1:", "has no id"),
        ("id,concept\na,dysprosium,x\n", ":2:1:", "has 3 cells, the header 2"),
        ('id,concept\n"a,dysprosium\n', ":", "is not CSV"),
        ("", ":1:1:", "is empty"),
    ],
    ids=["field", "no id", "kind", "concept", "number", "zero", "country", "strange", "share", "twice", "empty id", "cells", "quote", "empty"],
)  # fmt: skip
def test_a_mistake_is_told_by_line_and_column_and_nothing_is_written(home, capsys, text, place, words):
    options = () if words != '"id" is missing' and text else ("--kind", "materials")
    options = ("--kind", "materials") if "concpt" in text else options
    said = put(home, capsys, text, *options, code=2)
    assert f"lines.csv{place}" in said
    assert words in said
    assert kept(home) == PROFILE


def test_all_mistakes_are_told_at_once(home, capsys):
    said = put(home, capsys, "id,concept,stock_weeks\na,dysprosium,soon\nb,dysprosium,-1\n", code=2)
    assert [line.split(":")[1] for line in said.splitlines()] == ["2", "3"]


def test_a_file_in_another_encoding_is_refused_with_its_line(home, capsys):
    (home / "lines.csv").write_bytes("id,name\na,Börse\n".encode("latin-1"))
    assert run(["profile", "import", str(home / "lines.csv")]) == 2
    assert "lines.csv:2:1: not UTF-8" in capsys.readouterr().err


def test_a_directory_is_no_file_of_lines(home, capsys):
    assert run(["profile", "import", str(home)]) == 2
    assert "is no plain file" in capsys.readouterr().err


def test_the_shipped_profile_is_not_written_into(home, capsys, monkeypatch):
    monkeypatch.delenv("MONITOR_RULES_DIR")
    assert "monitor init DIR" in put(home, capsys, "id,concept\nnew,dysprosium\n", code=2)
