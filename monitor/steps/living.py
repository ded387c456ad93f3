"""A story that was told and has changed --> its message in every place as it should read now, and replies about what is new.

All of it goes through the outbox: the update of a message is one row of which only the newest words count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core.in_force import InForce
from monitor.core.living import Change, broadcasts, changes, is_urgent, reason_of, standing_of
from monitor.core.render.slack_change import change_message
from monitor.core.routing import Target, targets
from monitor.domain import (
    Alert,
    AlertReason,
    Assessment,
    DeliveryState,
    Message,
    Place,
    Silence,
    Snooze,
    Standing,
    Story,
    Told,
)
from monitor.steps.kit import Kit, Tally
from monitor.steps.telling import living, root_of, silenced, world_of
from monitor.store import alerts, assessments, outbox, silences, stories, told

BATCH = 32  # stories of one run: clicks must not wait behind a thousand of them


def refresh(kit: Kit, tally: Tally) -> None:
    """Bring the messages of stories that changed up to date, and tell what is new."""
    now = kit.clock()
    with kit.db.read() as s:
        due = told.due(s, now, BATCH)
        held = {story.id: story for story in stories.load(s, [each.story_id for each in due])}
        judged = assessments.latest(s, held)
        last = alerts.latest(s, held)
        snoozed = silences.snoozed(s, [alert.id for alert in last.values()], now)
        quiet = silences.active(s, now) if due else []
    for each in due:
        with tally.outlive(f"story {each.story_id}"):
            story, found = held.get(each.story_id), judged.get(each.story_id)
            alert = last.get(each.story_id)
            if story and found and alert:
                _Refreshed(kit, each, story, found, alert, snoozed.get(alert.id), quiet, now).write()
            else:
                with kit.db.begin() as s:
                    told.save(s, replace(each, due=None))


class _Refreshed:
    """One story: what its messages should say, and what must be said about it."""

    def __init__(
        self,
        kit: Kit,
        held: Told,
        story: Story,
        found: Assessment,
        alert: Alert,
        snooze: Snooze | None,
        quiet: Sequence[Silence],
        now: datetime,
    ) -> None:
        self._kit, self._held, self._story, self._found, self._alert = kit, held, story, found, alert
        self._snooze, self._now = snooze, now
        self._force: InForce = kit.rules.current()
        self._after = standing_of(story, found, alert, snooze)
        self._before = held.told or Standing()
        self._silence = silenced(alert.labels, quiet, self._force)

    def write(self) -> None:
        """Queue updates and replies, unless another process was first."""
        news = self._news()
        replies, later = self._replies(news)
        updates = self._updates()
        heard = self._after if replies or not news else self._held.told
        kept = replace(
            self._held,
            told=heard,
            shown=self._after,
            due=later if news and not replies else None,
            news=self._now if replies else self._held.news,
        )
        with self._kit.db.begin() as s:
            if not told.save(s, kept):
                return
            found = {message.key: outbox.renew(s, message, self._now) for message in updates}
            for message, due in replies:
                if found.get(str(message.thread)) is not DeliveryState.PENDING:
                    outbox.put(s, message, self._now, due=due)

    def _news(self) -> tuple[Change, ...]:
        if self._held.told is None:  # told before this was kept: the newer alert is the news
            return changes(
                replace(self._after, severity=self._before.severity, status=self._before.status), self._after
            )
        return changes(self._before, self._after)

    def _updates(self) -> list[Message]:
        """Return the message of each place, where it would read otherwise than it does."""
        if self._held.shown == self._after:
            return []
        return [self._living(place) for place in self._held.places]

    def _living(self, place: Place) -> Message:
        return living(
            self._kit,
            self._story,
            self._found,
            self._alert,
            place,
            self._force,
            snooze=self._snooze,
            changed=self._now if self._held.shown else None,
        )

    def _replies(self, news: Sequence[Change]) -> tuple[list[tuple[Message, datetime]], datetime | None]:
        """Return the replies and when each is due; else when to look again: a silence, a snooze or the interval ends."""
        if not news:
            return [], None
        urgent = is_urgent(self._before, self._after)
        told_by = self._targets()
        until = self._kept_until(told_by, urgent=urgent)
        if until is not None:
            return [], until
        replies = []
        for place in self._held.places:
            target = told_by.get(place.channel)
            due = target.held if target else self._now
            replies.append((self._reply(place, news), due))
        return replies, None

    def _kept_until(self, told_by: Mapping[str, Target], *, urgent: bool) -> datetime | None:
        """Return until when nothing is said; None = now. A correction is told at once, whoever is asleep."""
        reason = reason_of(self._before, self._after)
        if reason is AlertReason.CORRECTED:
            return None
        waits = [self._silence.ends] if self._silence else []
        if not urgent:
            waits += [self._snooze.ends] if self._snooze and self._snooze.ends else []
            waits += [self._held.news + each.group_interval for each in told_by.values() if self._held.news]
        return max((at for at in waits if at > self._now), default=None)

    def _targets(self) -> dict[str, Target]:
        found = targets(world_of(self._kit, self._force), self._alert.labels, self._now)
        return {target.place.channel: target for target in found}

    def _reply(self, place: Place, news: Sequence[Change]) -> Message:
        return change_message(
            self._story,
            news,
            self._before,
            self._after,
            key=f"news:{self._story.id}:{self._held.number}:{place.channel}",
            place=place,
            thread=root_of(self._story.id, place),
            reason=reason_of(self._before, self._after),
            broadcast=self._held.told is not None and broadcasts(self._before, self._after),
            lexicon=self._force.lexicon,
            rulebook=self._force.rulebook,
        )
