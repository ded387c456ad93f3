"""Pairs of reports as agencies write them, two in two languages: whether their figures agree, moved on, differ in scope or conflict."""

import json

import pytest

from monitor.core.figures import compared
from tests.core.figures.test_speakers import ORIGINS, read
from tests.service import ROOT

PAIRS = [
    json.loads(line)
    for line in (ROOT / "tests/data/figure_pairs/pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['kind']}-{pair['values'][0]}")
def test_a_pair_is_told_as_it_is_meant(pair: dict):
    first = read(1, pair["first"], pair["languages"][0], 0)
    second = read(2, pair["second"], pair["languages"][1], pair["hours"])
    found = compared([first, second], ORIGINS)
    told = [
        (figure.kind, {value.value for value in figure.values})
        for figure in (*found.updated, *found.disputed)
    ]
    if pair["kind"] == "agreed":
        assert [figure.values[0].value for figure in found.agreed] == pair["values"]
        assert told == []
    elif pair.get("missed"):  # is not told yet, and must not be told otherwise
        assert told in ([], [(pair["kind"], set(pair["values"]))])
    else:
        assert told == [(pair["kind"], set(pair["values"]))]
