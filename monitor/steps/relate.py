"""Entry --join--> Story --verify--> Verification: who tells the same, and how far it can be trusted."""

from monitor.core import join
from monitor.core.verify import verify
from monitor.steps.kit import BATCH, Kit, Tally
from monitor.store import stories


def relate(kit: Kit, tally: Tally) -> None:
    """Join a batch of new entries to stories, then judge again how far each changed story can be trusted."""
    with kit.db.read() as s:
        new = stories.unjoined(s, BATCH)
        moments = [member.entry.when for member in new]
        near = stories.window(s, min(moments) - join.WINDOW, until=max(moments) + join.WINDOW) if new else []
    known = ((candidate.story_id, candidate.member) for candidate in near)
    attached, fresh = join.arrange(new, known)
    with kit.db.begin() as s:
        for group in fresh:
            stories.create(s, group, kit.clock())
        for member, story_id in attached:
            stories.attach(s, story_id, member.entry.id, kit.clock())
    tally.done += len(new)
    _verify(kit)


def _verify(kit: Kit) -> None:
    with kit.db.read() as s:
        changed = stories.unverified(s, BATCH)
    judged = [(story, verify(story.members)) for story in changed]
    with kit.db.begin() as s:
        for story, verification in judged:
            stories.save_verification(s, story.id, verification, revision=story.revision)
