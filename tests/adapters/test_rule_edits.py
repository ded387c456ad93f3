"""Rules in their files: cut out, changed, put back; everything else stays byte for byte."""

import pytest

from monitor.adapters import rule_edits
from monitor.errors import ConfigError, NotFoundError, RuleError

FILE = """# Rules of the house.

- id: one   # the first
  title: {en: One}
  when:
    # what is asked
    it: {text: strike}
    other: {flag: [opinion]}
  condition: it or other   # either
  points: 40               # much

# About the second.
- id: two
  title: {en: Two}
  when: {it: {text: 'ban: total'}}
  condition: "it"
  points: -5
"""


@pytest.fixture
def directory(tmp_path):
    (tmp_path / "rules.yaml").write_text(FILE, encoding="utf-8")
    return tmp_path


def test_a_rule_is_cut_out_without_what_leads_over_to_the_next(directory):
    found = rule_edits.passages(directory)
    assert found["one"].text == FILE[FILE.index("- id: one") : FILE.index("\n# About")]
    assert found["two"].text == FILE[FILE.index("- id: two") :]


def test_points_change_and_every_comment_stays(directory):
    where = rule_edits.passage(directory, "one")
    text = rule_edits.edited(where, points=15)
    assert rule_edits.rewritten(where, text) == FILE.replace("points: 40", "points: 15")


def test_a_selection_against_the_rule_is_added_in_either_form(directory):
    where = rule_edits.passage(directory, "one")
    text = rule_edits.edited(where, unless={"old": {"flag": "retrospective"}})
    assert "    old: {flag: retrospective}\n    it: {text: strike}\n" in text
    assert "  condition: (it or other) and not old   # either\n" in text
    where = rule_edits.passage(directory, "two")
    text = rule_edits.edited(where, unless={"no": {"source": {"id": "x: y"}}})
    assert """  when: {no: {source: {id: "x: y"}}, it: {text: 'ban: total'}}\n""" in text
    assert '  condition: "it and not no"\n' in text


def test_windows_line_ends_stay(tmp_path):
    (tmp_path / "rules.yaml").write_bytes(FILE.replace("\n", "\r\n").encode())
    where = rule_edits.passage(tmp_path, "one")
    whole = rule_edits.rewritten(where, rule_edits.edited(where, points=15))
    assert whole == FILE.replace("points: 40", "points: 15").replace("\n", "\r\n")


@pytest.mark.parametrize(
    "text",
    [
        "id: one\ntitle: {en: One}\n",
        "- id: one\n- id: three\n",
        "  - id: one\n",
        "- id: [one\n",
        "",
    ],
    ids=["no item", "two rules", "indented", "no YAML", "nothing"],
)
def test_what_would_change_the_neighbours_is_refused(directory, text):
    with pytest.raises(RuleError):
        rule_edits.rewritten(rule_edits.passage(directory, "one"), text)


def test_a_condition_on_several_lines_is_left_to_a_hand(tmp_path):
    text = FILE.replace("condition: it or other   # either", "condition: >-\n    it or\n    other")
    (tmp_path / "rules.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError, match="by hand"):
        rule_edits.edited(rule_edits.passage(tmp_path, "one"), unless={"old": {"flag": "retrospective"}})


def test_documents_and_single_mappings_are_rules_too(tmp_path):
    (tmp_path / "rules.yaml").write_text(
        "---\nid: a\npoints: 1\n---\nid: b\npoints: 2\n...\n", encoding="utf-8"
    )
    found = rule_edits.passages(tmp_path)
    assert (found["a"].text, found["b"].text) == ("id: a\npoints: 1\n", "id: b\npoints: 2\n")
    where = found["a"]
    assert "points: 7" in rule_edits.rewritten(where, rule_edits.edited(where, points=7))


def test_a_rule_that_is_not_there_is_said(directory):
    with pytest.raises(NotFoundError, match='no rule "three"'):
        rule_edits.passage(directory, "three")


def test_a_file_is_written_whole_or_not_at_all(directory, tmp_path):
    rule_edits.write(directory / "rules.yaml", "new\n")
    assert (directory / "rules.yaml").read_text() == "new\n"
    assert [path.name for path in directory.iterdir()] == ["rules.yaml"]
    with pytest.raises(ConfigError, match="cannot be written"):
        rule_edits.write(tmp_path / "nowhere" / "rules.yaml", "new\n")
