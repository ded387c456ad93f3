"""Drafts of digests that a person must approve --> their reviewer, in the house's own channel, each once."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.core.brief import edited
from monitor.core.render.slack_digest import draft_messages
from monitor.core.rulebook import Audience
from monitor.domain import Digest, DigestState
from monitor.steps.kit import Kit
from monitor.store import digests, outbox

PAUSE = timedelta(minutes=3)  # without a further edit


def offer(kit: Kit) -> None:
    """Queue every draft of these days that waits for somebody; its key keeps it from being offered twice."""
    now = kit.clock()
    audiences = {
        each.id: each for each in kit.rules.current().rulebook.profile.audiences if _is_reviewed(each)
    }
    if not audiences or not kit.channel:
        return
    days = {_day(now, audience) - timedelta(days=back) for audience in audiences.values() for back in (0, 1)}
    with kit.db.begin() as s:
        for found in digests.unsent(s, days):
            if found.audience in audiences and found.state is not DigestState.APPROVED and _rests(found, now):
                for message in draft_messages(edited(found), channel=kit.channel, link=kit.link or None):
                    outbox.put(s, message, now)


def _rests(found: Digest, now: datetime) -> bool:
    """Tell whether nobody is at work on it: edits come one by one, and are offered together."""
    return not found.edits or found.moved is None or found.moved + PAUSE <= now


def _is_reviewed(audience: Audience) -> bool:
    """Tell whether a person lets the digest go: because it must be approved, or because it is not sent by itself."""
    return audience.approve or not audience.send


def _day(now: datetime, audience: Audience) -> date:
    return now.astimezone(ZoneInfo(audience.timezone)).date()
