"""A message -> the same message marked as an exercise: a key of its own, nothing to click, and it says so first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal

from monitor.core.channels import kind_of
from monitor.core.in_force import InForce
from monitor.core.render.slack_blocks import section
from monitor.core.render.slack_controls import without
from monitor.core.render.slack_words import known
from monitor.core.render.talk_words import TALK
from monitor.core.routing import Receiver, Route
from monitor.domain import Message

SIGN = "🧪"
_KINDS: Mapping[str | None, Literal["slack", "webhook", "email", "file"]] = {
    "webhook": "webhook",
    "mail": "email",
    "file": "file",
}


def marked(message: Message, at: datetime) -> Message:
    """Return MESSAGE as part of the exercise begun AT; its key never meets that of a real one."""
    said = f"{SIGN} *{TALK[known(message.language)]['exercise']}*"
    begun = f"exercise:{at:%Y%m%dT%H%M%S%f}"
    return replace(
        message,
        key=f"{begun}:{message.key}",
        thread=f"{begun}:{message.thread}" if message.thread else None,
        text=f"{said.replace('*', '')} · {message.text}",
        blocks=(section(said), *without(message.blocks)),
    )


def only(force: InForce, address: str) -> InForce:
    """Return FORCE with a routing that tells everything to ADDRESS alone, in the language of whoever reads there."""
    audiences = force.rulebook.profile.audiences
    language = next((each.language for each in audiences if each.channel == address), None)
    kind = _KINDS.get(kind_of(address), "slack")
    bare = address if kind == "slack" else address.partition(":")[2]
    channel = address if address.startswith("http") else bare
    receiver = Receiver(name="exercise", channel=channel, kind=kind, language=language)
    told = {"receivers": (receiver,), "route": Route(receiver=receiver.name), "inhibit_rules": ()}
    return replace(force, routing=force.routing.model_copy(update=told))
