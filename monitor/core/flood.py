"""Messages that wait + how many a channel has had of late -> those that go into the thread of one summary."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from monitor.core.render.slack_text import escaped
from monitor.domain import Delivery, Message

LISTED = 12  # first lines in the summary itself
LONGEST = 180
_HEAD = {
    "en": "More than {at_most} alerts in {minutes} minutes: the others follow in this thread, the gravest first.",
    "fr": "Plus de {at_most} alertes en {minutes} minutes : les autres suivent dans ce fil, les plus graves d'abord.",
    "de": "Mehr als {at_most} Meldungen in {minutes} Minuten: die übrigen folgen hier, die schwersten zuerst.",
}

_TOGETHER = {
    "en": "{count} alerts together · {what}",
    "fr": "{count} alertes groupées · {what}",
    "de": "{count} Meldungen zusammen · {what}",
}


@dataclass(frozen=True, slots=True)
class Cap:
    """At most so many messages of their own a channel WITHIN so long."""

    at_most: int = 20
    within: timedelta = timedelta(minutes=10)


CAP = Cap()


@dataclass(frozen=True, slots=True)
class Overflow:
    """A summary, and the deliveries that go into its thread."""

    summary: Message
    ids: tuple[int, ...]


def overflow(waiting: Sequence[Delivery], told: dict[str, int], cap: Cap) -> list[Overflow]:
    """Return what is too much by channel; TOLD counts what each channel has had within the cap's time.

    The gravest keep their own message as far as there is room beside the summary; nothing is dropped.
    """
    found = []
    ordered = sorted(
        waiting, key=lambda each: (each.message.channel, -each.message.urgency, each.due, each.id)
    )
    for channel, group in groupby(ordered, key=lambda each: each.message.channel):
        all_of_it = list(group)
        room = cap.at_most - told.get(channel, 0)
        if len(all_of_it) > room:
            found.append(_summed(all_of_it[max(room - 1, 0) :], cap))
    return found


def bundles(waiting: Sequence[Delivery]) -> list[Overflow]:
    """Return those that bear the same bundle and are due together, under one head; one alone needs none."""
    found = []
    grouped = [each for each in waiting if each.message.bundle]
    grouped.sort(key=lambda each: (each.message.channel, each.message.bundle, -each.message.urgency, each.id))
    for _, group in groupby(grouped, key=lambda each: (each.message.channel, each.message.bundle)):
        some = list(group)
        if len(some) > 1:
            found.append(_headed(some))
    return found


def _headed(some: Sequence[Delivery]) -> Overflow:
    first = some[0].message
    names = first.bundle.partition(" ")[2]
    what = escaped(names.replace("=", ": ").replace(",", ", "), 200) if names else ""
    said = _TOGETHER.get(first.language, _TOGETHER["en"]).format(count=len(some), what=what).strip(" ·")
    return _over(some, said, key=f"bundle:{first.channel}:{some[0].id}")


def _summed(rest: Sequence[Delivery], cap: Cap) -> Overflow:
    first = rest[0].message
    head = _HEAD.get(first.language, _HEAD["en"])
    said = head.format(at_most=cap.at_most, minutes=int(cap.within.total_seconds()) // 60)
    return _over(rest, said, key=f"summary:{first.channel}:{rest[0].id}")


def _over(rest: Sequence[Delivery], said: str, *, key: str) -> Overflow:
    first = rest[0].message
    lines = [f"• {_cut(each.message.text)}" for each in rest[:LISTED]]
    more = [f"… +{len(rest) - LISTED}"] if len(rest) > LISTED else []
    text = "\n".join([said, *lines, *more])
    section = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    message = Message(
        key=key,
        channel=first.channel,
        text=said,
        blocks=(section,),
        urgency=first.urgency,
        language=first.language,
    )
    return Overflow(message, tuple(each.id for each in rest))


def _cut(text: str) -> str:
    """Cut where no entity such as &amp; is torn."""
    if len(text) <= LONGEST:
        return text
    head, _, tail = text[:LONGEST].rpartition("&")
    return f"{head if head and ';' not in tail else text[:LONGEST]}…"
