"""Story + Assessment --> Briefing, Digest: what a person reads about one story, or about one day."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.core import brief as notes
from monitor.core.render.slack import digest_messages as messages_of
from monitor.core.rulebook import Audience
from monitor.domain import Assessment, Briefing, Digest, Message, Story
from monitor.steps.kit import Kit, Tally
from monitor.store import assessments, digests, entries, outbox, sources, stories


def brief(kit: Kit, tally: Tally) -> None:
    """Write each audience's digest once its local hour has come, and queue it where it goes out by itself."""
    now = kit.clock()
    for audience in kit.rules.current().rulebook.profile.audiences:
        with tally.outlive(f"digest {audience.id}"):
            tally.done += _digest_if_due(kit, audience, now)


def _digest_if_due(kit: Kit, audience: Audience, now: datetime) -> bool:
    local = now.astimezone(ZoneInfo(audience.timezone))
    if f"{local:%H:%M}" < audience.digest_at:
        return False
    with kit.db.read() as s:
        if digests.load(s, local.date(), audience.id, audience.language) is not None:
            return False
    found = digest(kit, audience)
    with kit.db.begin() as s:
        kept = digests.put(s, found)  # False: another process was first with this day's slot
        for message in digest_messages(kit, found, audience) if kept and audience.send else ():
            outbox.put(s, message, now)
    return kept


def digest(kit: Kit, audience: Audience) -> Digest:
    """Compose the digest of AUDIENCE as of now; nothing is stored."""
    now, force = kit.clock(), kit.rules.current()
    day = now.astimezone(ZoneInfo(audience.timezone)).date()
    with kit.db.read() as s:
        recent = stories.latest(s, 1000, since=now - timedelta(days=1))
        judged = assessments.latest(s, [story.id for story in recent])
        previous = digests.load(s, day - timedelta(days=1), audience.id, audience.language)
        coverage = notes.Coverage.of(
            sources.all_states(s), entries.count_by_language(s, now - timedelta(days=1))
        )
    pairs = [(story, judged[story.id]) for story in recent if story.id in judged]
    return notes.digest(
        pairs,
        day=day,
        audience=audience,
        lexicon=force.lexicon,
        rulebook=force.rulebook,
        coverage=coverage,
        previous=previous,
        now=now,
    )


def digest_messages(kit: Kit, digest: Digest, audience: Audience) -> tuple[Message, ...]:
    return messages_of(digest, channel=audience.channel or kit.channel, link=kit.link or None)


def briefing(
    kit: Kit, story: Story, assessment: Assessment, language: str, scores: Sequence[Assessment] = ()
) -> Briefing:
    """Compose the briefing; SCORES are the story's earlier assessments, for its timeline."""
    lexicon, book = kit.rules.current().lexicon, kit.rules.current().rulebook
    return notes.compose(
        story, assessment, language, lexicon=lexicon, rulebook=book, now=kit.clock(), scores=scores
    )
