"""Looking up what is nearest in meaning: few directions first must find nearly what all of them would."""

import numpy as np

from monitor.core.join.nearness import DAY, LEARN_FROM, Nearness

REACH = 9 * DAY


def vectors(count: int, seed: int = 0) -> np.ndarray:
    """Vectors as an encoder makes them: some directions carry more than others, and topics lie close together."""
    random = np.random.default_rng(seed)
    strength = 1 / np.sqrt(1 + np.arange(512) / 12)
    topics = random.standard_normal((40, 512)) * strength
    found = topics[random.integers(40, size=count)] + random.standard_normal((count, 512)) * strength
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), dtype=np.float32)


def filled(held: np.ndarray, moments: list[float] | None = None) -> Nearness:
    nearness = Nearness()
    nearness.extend(range(len(held)), list(held), moments or [0.0] * len(held))
    return nearness


def test_few_entries_are_compared_in_full():
    held = vectors(300)
    (found,) = filled(held).nearest([held[7]], [0.0], REACH, 0.2)
    cosines = held @ held[7]
    best = [int(row) for row in np.argsort(-cosines) if cosines[row] > 0.2]
    assert found[:100] == best[:100]


def test_many_entries_are_looked_up_by_their_leading_directions_and_hardly_any_of_the_nearest_is_missed():
    held = vectors(3 * LEARN_FROM)
    asked = range(0, len(held), 97)
    found = filled(held).nearest([held[n] for n in asked], [0.0] * len(asked), REACH, -1.0)
    cosines = held[list(asked)] @ held.T
    nearest = np.argsort(-cosines, axis=1)[:, :8]
    kept = sum(row in ours for ours, best in zip(found, nearest.tolist(), strict=True) for row in best)
    assert kept >= 0.95 * nearest.size


def test_what_was_told_too_many_days_before_or_after_is_not_looked_at():
    held = vectors(4)
    nearness = filled(held, [0.0, 5 * DAY, 11 * DAY, 40 * DAY])
    (found,) = nearness.nearest([held[0]], [0.0], REACH, -1.0)
    assert sorted(found) == [0, 1]


def test_a_dropped_entry_is_found_no_more_and_the_others_stay():
    held = vectors(5)
    nearness = filled(held)
    nearness.drop(1)
    nearness.drop(4)
    (found,) = nearness.nearest([held[1]], [0.0], REACH, -1.0)
    assert sorted(found) == [0, 2, 3]
    nearness.add(1, held[4], 0.0)
    (found,) = nearness.nearest([held[4]], [0.0], REACH, 0.99)
    assert found == [1]


def test_where_no_entry_is_in_reach_nothing_is_found():
    assert Nearness().nearest([vectors(1)[0]], [0.0], REACH, -1.0) == [[]]
