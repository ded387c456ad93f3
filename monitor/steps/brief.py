"""Story + Assessment --> Briefing, Digest: what a person reads about one story, or about one day."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from monitor.core import brief as notes
from monitor.core.in_force import InForce
from monitor.core.render.slack import digest_messages as messages_of
from monitor.core.rulebook import Audience
from monitor.domain import ActionClass, Assessment, Briefing, Digest, DigestState, Message, Story
from monitor.errors import ConfigError
from monitor.steps.kit import Kit, Tally
from monitor.store import actions, assessments, digests, entries, outbox, silences, sources, stories

log = logging.getLogger("monitor.pipeline")
_Told = TypeVar("_Told", Briefing, Digest)
BY_ITSELF = "monitor"  # who sends a digest that goes out by itself


def brief(kit: Kit, tally: Tally) -> None:
    """Draft each audience's digest in time, and queue it at its hour where it goes out by itself."""
    now = kit.clock()
    for audience in kit.rules.current().rulebook.profile.audiences:
        with tally.outlive(f"digest {audience.id}"):
            tally.done += _draft_if_due(kit, audience, now)
            _send_if_due(kit, audience, now)


def _draft_if_due(kit: Kit, audience: Audience, now: datetime) -> bool:
    local = now.astimezone(ZoneInfo(audience.timezone))
    if f"{local:%H:%M}" < audience.drafted_at or _of_day(kit, audience, now) is not None:
        return False
    found = digest(kit, audience)
    with kit.db.begin() as s:
        return digests.put(s, found)  # False: another process was first with this day's slot


def _send_if_due(kit: Kit, audience: Audience, now: datetime) -> None:
    """Send at its hour what may go; a draft that nobody has touched is written anew, since news came in the meantime."""
    local = now.astimezone(ZoneInfo(audience.timezone))
    found = _of_day(kit, audience, now) if audience.send else None
    if found is None or found.state is DigestState.SENT or f"{local:%H:%M}" < found.slot:
        return
    if audience.approve and found.state is not DigestState.APPROVED:
        return
    if found.state is DigestState.DRAFT and found.at < now:
        anew = digest(kit, audience)
        with kit.db.begin() as s:
            digests.renew(s, found.id, anew)
    send_digest(kit, found.id, BY_ITSELF)


def _of_day(kit: Kit, audience: Audience, now: datetime) -> Digest | None:
    day = now.astimezone(ZoneInfo(audience.timezone)).date()
    with kit.db.read() as s:
        return digests.load(s, day, audience.id, audience.language)


def send_digest(kit: Kit, digest_id: int, who: str) -> bool:
    """Queue a kept digest as it was edited; False where it has gone out, or its audience is no more. Nothing goes twice."""
    audiences = {a.id: a for a in kit.rules.current().rulebook.profile.audiences}
    now = kit.clock()
    with kit.db.begin() as s:
        found = digests.get(s, digest_id)
        if found is None or found.audience not in audiences or not digests.send(s, digest_id, who, now):
            return False
        for message in digest_messages(kit, found, audiences[found.audience]):
            outbox.put(s, message, now)
    return True


def keep_digest(kit: Kit, audience: Audience) -> Digest:
    """Return the kept digest of the audience's day; it is drafted now if there is none."""
    found = _of_day(kit, audience, kit.clock())
    if found is None:
        composed = digest(kit, audience)
        with kit.db.begin() as s:
            digests.put(s, composed)
        found = _of_day(kit, audience, kit.clock())
    return found or digest(kit, audience)


def digest(kit: Kit, audience: Audience) -> Digest:
    """Compose the digest of AUDIENCE as of now; nothing is stored."""
    now, force = kit.clock(), kit.rules.current()
    day = now.astimezone(ZoneInfo(audience.timezone)).date()
    with kit.db.read() as s:
        recent = stories.latest(s, 1000, since=now - timedelta(days=1))
        judged = assessments.latest(s, [story.id for story in recent])
        previous = digests.last_sent(s, day, audience.id, audience.language)
        due = [i for i in actions.items(s) if i.action_class is ActionClass.URGENT and i.due and i.due <= day]
        held = list(dict.fromkeys(item.story_id for item in due))[:20]
        left, verdicts = stories.load(s, held), assessments.latest(s, held)
        ending = silences.ending(s, now, now + timedelta(days=1))
        coverage = notes.Coverage.of(
            sources.all_states(s),
            entries.count_by_language(s, now - timedelta(days=1)),
            notes.silence_lines(ending, audience.language, audience.timezone),
        )
    pairs = [(story, judged[story.id]) for story in recent if story.id in judged]
    composed = notes.digest(
        pairs,
        day=day,
        audience=audience,
        lexicon=force.lexicon,
        rulebook=force.rulebook,
        coverage=coverage,
        previous=notes.edited(previous) if previous else None,
        now=now,
        carried=[(story, verdicts[story.id]) for story in left if story.id in verdicts],
    )
    return _translated(kit, composed)


def digest_messages(kit: Kit, digest: Digest, audience: Audience) -> tuple[Message, ...]:
    return messages_of(notes.edited(digest), channel=audience.channel or kit.channel, link=kit.link or None)


def briefing(
    kit: Kit,
    story: Story,
    assessment: Assessment,
    language: str,
    scores: Sequence[Assessment] = (),
    force: InForce | None = None,
) -> Briefing:
    """Compose the briefing by FORCE, else by the rules in force now; SCORES are earlier assessments, for its timeline."""
    force = force or kit.rules.current()
    composed = notes.compose(
        story,
        assessment,
        language,
        lexicon=force.lexicon,
        rulebook=force.rulebook,
        now=kit.clock(),
        scores=scores,
    )
    return _translated(kit, composed)


def _translated(kit: Kit, composed: _Told) -> _Told:
    """Put translations beside the quotations where somebody translates; without them a briefing is still whole."""
    if kit.translator is None:
        return composed
    try:
        return notes.translated(composed, kit.translator.translate)
    except ConfigError as error:  # its files were whole at the start of the service
        log.warning("not translated: %r", str(error))
        return composed
