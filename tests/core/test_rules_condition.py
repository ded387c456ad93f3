"""The condition of a rule: what it means, and where a mistake stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.rules.condition import ConditionError, Every, Name, Not, Some, Tree, parse, polarity

NAMES = ("control", "china", "ally_us", "ally_jp", "retro")


def value(tree: Tree, held: set[str]) -> bool:
    match tree:
        case Name(name):
            return name in held
        case Not(inner):
            return not value(inner, held)
        case Every(parts):
            return all(value(part, held) for part in parts)
        case Some(parts):
            return any(value(part, held) for part in parts)


@pytest.mark.parametrize(
    ("text", "held", "expected"),
    [
        ("control", {"control"}, True),
        ("not control", {"control"}, False),
        ("not not control", {"control"}, True),
        ("control and china", {"control"}, False),
        ("control or china and retro", {"control"}, True),
        ("(control or china) and retro", {"control"}, False),
        ("not control and china", {"china"}, True),
        ("1 of ally*", {"ally_jp"}, True),
        ("any of ally*", {"ally_jp"}, True),
        ("all of ally*", {"ally_jp"}, False),
        ("all of ally*", {"ally_jp", "ally_us"}, True),
        ("1 of them", set(), False),
        ("all of them", set(NAMES), True),
        ("not 1 of ally* and control", {"control"}, True),
        ("1 of control", {"control"}, True),
    ],
)
def test_a_condition_means_what_it_says(text, held, expected):
    assert value(parse(text, NAMES), held) is expected


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("control and chnia", 12, 'no selection is named "chnia"; did you mean "china"?'),
        ("control china", 8, '"china" is one too many; join selections with and / or'),
        ("control and", 11, "a selection is missing at the end"),
        ("and control", 0, 'a selection is missing before "and"'),
        ("(control", 8, "a ( is not closed"),
        ("control)", 7, '")" is one too many; join selections with and / or'),
        ("()", 1, 'a selection is missing before ")"'),
        ("control & china", 8, '"&" cannot stand in a condition'),
        ("1 of enemy*", 5, 'no selection is named "enemy*"'),
        ("1 ally*", 2, 'after "1" or "all" comes "of"'),
        ("all of", 6, "here comes a name with * or the word them"),
        ("", 0, "a selection is missing at the end"),
        ("   ", 3, "a selection is missing at the end"),
        ("(" * 5000 + "control", 33, "nested deeper than 32 levels"),
        ("not " * 5000 + "control", 132, "nested deeper than 32 levels"),
        ("2 of ally*", 0, '"2" cannot stand here; of a number there is only "1 of"'),
    ],
)
def test_a_mistake_is_told_with_its_column(text, column, message):
    with pytest.raises(ConditionError) as caught:
        parse(text, NAMES)
    assert caught.value.message.startswith(message)
    assert caught.value.column == column


@given(st.text(alphabet="()*&1 adfhilnorst_", max_size=40))
def test_no_text_breaks_the_parser(text):
    try:
        tree = parse(text, NAMES)
    except ConditionError as error:
        assert 0 <= error.column <= len(text)
    else:
        assert set(polarity(tree)) <= set(NAMES)


def test_a_selection_speaks_for_the_rule_unless_it_stands_only_under_not():
    tree = parse("control and not (retro or not china)", NAMES)
    assert polarity(tree) == {"control": True, "retro": False, "china": True}
