"""monitor stories: merge and split by hand, and what the JSON says of them."""

from tests.test_cli import Terminal, archive, home, monitor

__all__ = ["archive", "home", "monitor"]


def imported(monitor: Terminal, archive) -> dict[str, int]:
    assert monitor("import", archive) == 0
    return {story["entries"][0]: story["id"] for story in monitor.jsonl("stories", "--json")}


def test_two_stories_are_merged_and_an_entry_is_split_off_again(monitor: Terminal, archive):
    ids = imported(monitor, archive)
    assert monitor("stories", "merge", ids["a1"], ids["a2"]) == 0
    assert "1 entries" in monitor.out
    (story,) = monitor.jsonl("stories", "--json")
    assert (story["id"], sorted(story["entries"])) == (ids["a1"], ["a1", "a2"])
    assert f"merged into {ids['a1']}" in monitor.refused("stories", "merge", ids["a1"], ids["a2"])

    assert monitor("stories", "split", ids["a1"], "a2") == 0
    found = {story["entries"][0]: story for story in monitor.jsonl("stories", "--json")}
    assert set(found) == {"a1", "a2"}
    assert found["a2"]["apart_from"] == [ids["a1"]]
    assert {story["phase"] for story in found.values()} <= {"breaking", "developing", "fading", "closed"}
    assert all(story["updated"] == [] and story["follows"] is None for story in found.values())


def test_what_cannot_be_merged_or_split_is_told(monitor: Terminal, archive):
    ids = imported(monitor, archive)
    assert "itself" in monitor.refused("stories", "merge", ids["a1"], ids["a1"])
    assert "no story 99" in monitor.refused("stories", "merge", ids["a1"], 99)
    assert "not in story" in monitor.refused("stories", "split", ids["a1"], "a2", "zz")
    assert "at least one" in monitor.refused("stories", "split", ids["a1"], "a1")
