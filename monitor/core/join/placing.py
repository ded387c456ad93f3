"""New members and the window -> those that join a story, and the groups that are new stories."""

from collections.abc import Iterable, Sequence

from monitor.core.join.features import Broader, features, itself
from monitor.core.join.judge import JUDGE, Judge
from monitor.core.join.window import Window
from monitor.domain import Member

_AT_ONCE = 64  # entries whose nearness is looked up in one product


def arrange(
    new: Sequence[Member],
    known: Iterable[tuple[int, Member]] = (),
    judge: Judge = JUDGE,
    *,
    window: Window | None = None,
    broader: Broader = itself,
) -> tuple[list[tuple[Member, int]], list[list[Member]]]:
    """Place NEW, oldest first: return those that join a story with its id, and the groups that are new stories.

    BROADER knows of which kind a material is. The oldest first, so that what arrives late or out of order joins as if it had come in time. A WINDOW that is
    given keeps what was placed; its new stories have numbers below 0 until `Window.renumber` is told theirs.
    """
    if window is None:
        window = Window(judge=judge)
    for story_id, member in known:
        window.put(features(member, broader), story_id)
    ordered = sorted(new, key=lambda m: (m.entry.when, m.entry.id))
    for start in range(0, len(ordered), _AT_ONCE):
        window.place([features(m, broader) for m in ordered[start : start + _AT_ONCE]])
    attached: list[tuple[Member, int]] = []
    fresh: dict[int, list[Member]] = {}
    for member in ordered:
        story = window.story_of(member)
        if story < 0:
            fresh.setdefault(story, []).append(member)
        else:
            attached.append((member, story))
    return attached, list(fresh.values())
