"""routing.yaml: mistakes with their places; without the file every audience is told."""

import os
from pathlib import Path

import pytest

from monitor.adapters.routing_files import read_routing
from monitor.core.rulebook import Profile
from monitor.errors import Problem
from tests.core.rules_world import LEXICON

PROFILE = Profile.model_validate_json(
    '{"company": {"en": "M"}, "audiences": [{"id": "board", "name": "B", "language": "en", "channel": "#b"}]}'
)


def told(directory: Path, text: str | bytes, profile: Profile | None = PROFILE) -> list[str]:
    raw = text if isinstance(text, bytes) else text.encode()
    (directory / "routing.yaml").write_bytes(raw)
    problems: list[Problem] = []
    assert (read_routing(directory, profile, LEXICON, problems) is None) is bool(problems)
    return [str(problem).removeprefix(f"{directory}{os.sep}") for problem in problems]


def test_without_a_file_every_audience_is_told(tmp_path: Path):
    found = read_routing(tmp_path, PROFILE, LEXICON, [])
    assert found is not None
    assert [receiver.audience for receiver in found.receivers] == ["board"]


def test_a_right_file_has_no_mistake(tmp_path: Path):
    assert not told(
        tmp_path, "receivers: [{name: b, audience: board}]\nroute: {receiver: b, repeat_interval: 1h30m}\n"
    )


WRONG = {
    "unknown receiver": (
        "receivers: [{name: board, audience: board}]\nroute:\n  receiver: bord\n",
        'routing.yaml:3:13: unknown receiver "bord"; did you mean "board"?',
    ),
    "unknown field": (
        "receivers: [{name: b}]\nroute: {receiver: b, group_wat: 3s}\n",
        'routing.yaml:2:22: unknown field "group_wat"; did you mean "group_wait"?',
    ),
    "unknown concept": (
        'receivers: [{name: b}]\nroute:\n  receiver: b\n  routes:\n    - matchers: [concept="dysprosum"]\n',
        'routing.yaml:5:18: unknown concept "dysprosum"; did you mean "dysprosium"?',
    ),
    "an empty file": (
        "",
        "routing.yaml: must hold exactly one document, not 0; remove the file to tell every audience",
    ),
    "not UTF-8": (b"receivers: \xff", "routing.yaml:1:12: not UTF-8; save the file as UTF-8"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG.keys())
def test_a_mistake_is_told_with_its_place_and_what_to_do(tmp_path: Path, text, said):
    assert told(tmp_path, text) == [said]
