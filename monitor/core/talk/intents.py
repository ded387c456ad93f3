"""A payload of Slack -> what a person asks for, or None where nobody asks for anything.

Slack has signed the payload, so who speaks is known; what it says is text like any other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from monitor.core.talk.command import asked
from monitor.core.text import clean
from monitor.domain import Intent, Person, Wish

NAMES = "talk"  # what every block_id of ours begins with: talk:STORY:LANGUAGE:...
LANGUAGES = ("en", "fr", "de")
LONGEST = 500
_LARGEST = 2**31 - 1
_BUTTONS = {
    Wish.ACKNOWLEDGE, Wish.SNOOZE, Wish.USEFUL, Wish.NOT_USEFUL, Wish.WHY, Wish.TAKE, Wish.DONE, Wish.APPROVE,
    Wish.STORY, Wish.ALERTS,
}  # fmt: skip
_MENU = "item"  # a menu whose options say take or done themselves
_SHORTCUTS = {"open_alerts": Wish.ALERTS, "why": Wish.WHY}
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
Payload = Mapping[str, Any]


def of_interaction(payload: Payload) -> Intent | None:
    """Read what a button, menu, shortcut or form sends."""
    match payload.get("type"):
        case "block_actions":
            return _of_action(payload)
        case "view_submission":
            return _of_form(payload)
        case "shortcut" | "message_action":
            return _of_shortcut(payload)
    return None


def of_command(form: Mapping[str, str]) -> Intent | None:
    """Read `/risk …`."""
    if not form.get("user_id"):
        return None
    found = asked(_unescaped(clean(form.get("text", ""), LONGEST)))
    return Intent(
        found.wish,
        Person(_id(form.get("user_id")), clean(form.get("user_name", ""), 80)),
        story_id=found.story_id,
        text=found.text,
        channel=_id(form.get("channel_id")),
        channel_name=clean(form.get("channel_name", ""), 80),
        trigger=form.get("trigger_id", ""),
        answer_url=form.get("response_url", ""),
    )


def of_event(payload: Payload) -> Intent | None:
    """Read an event; the only one that asks for anything is that somebody looks at their home page."""
    event = _within(payload, "event")
    if event.get("type") != "app_home_opened" or event.get("tab", "home") != "home" or not event.get("user"):
        return None
    return Intent(Wish.HOME, Person(_id(event.get("user"))))


def _of_action(payload: Payload) -> Intent | None:
    action = _first(payload.get("actions"))
    wish, _, value = _value(action).partition(":")
    named = str(action.get("action_id", "")).partition(":")[0]
    found = wish if named == _MENU else named
    if found not in _BUTTONS:
        return None  # a link, or a button of a message that we no longer write
    value = value if named == _MENU else _value(action)
    intent = _told(payload, Wish(found))
    story, language = _block(str(action.get("block_id", "")))
    return _with_value(intent, value, story, language)


def _with_value(intent: Intent, value: str, story: int, language: str) -> Intent:
    """Put VALUE where its wish looks for it: a number, or for a digest its name."""
    match intent.wish:
        case Wish.TAKE | Wish.DONE:
            return replace(intent, story_id=story, item=_id(value), language=language)
        case Wish.APPROVE | Wish.SNOOZE:
            return replace(intent, story_id=story, text=clean(value, LONGEST), language=language)
        case Wish.STORY:
            return replace(intent, story_id=_number(value), language=language)
    return replace(intent, story_id=story, language=language)


def _of_form(payload: Payload) -> Intent | None:
    view = _within(payload, "view")
    if view.get("callback_id") != Wish.REVIEW:
        return None
    kept = str(view.get("private_metadata", ""))
    story, language = _block(kept)
    held = _within(view, "state", "values")
    return replace(
        _told(payload, Wish.REVIEW),
        story_id=story,
        language=language,
        channel=_id(kept.rpartition(":")[2]),
        text=clean(str(_within(held, "reason", "choice", "selected_option").get("value", "")), 40),
        note=clean(str(_within(held, "note", "words").get("value") or ""), LONGEST),
    )


def _of_shortcut(payload: Payload) -> Intent | None:
    wish = _SHORTCUTS.get(str(payload.get("callback_id")))
    if wish is None:
        return None
    blocks = _within(payload, "message").get("blocks")
    held = blocks if isinstance(blocks, list) else []
    ids = [str(b.get("block_id", "")) for b in held if isinstance(b, Mapping)]
    found = next((_block(name) for name in ids if name.startswith(f"{NAMES}:")), (0, ""))
    return replace(_told(payload, wish), story_id=found[0], language=found[1])


def _told(payload: Payload, wish: Wish) -> Intent:
    user, channel = _within(payload, "user"), _within(payload, "channel")
    name = user.get("username") or user.get("name") or ""
    return Intent(
        wish,
        Person(_id(user.get("id")), clean(str(name), 80)),
        channel=_id(channel.get("id")),
        channel_name=clean(str(channel.get("name", "")), 80),
        trigger=str(payload.get("trigger_id", "")),
        answer_url=str(payload.get("response_url", "")),
    )


def _block(name: str) -> tuple[int, str]:
    """Return story and language of a block_id of ours; zero where it is none."""
    parts = [*name.split(":"), "", "", ""]
    language = parts[2] if parts[2] in LANGUAGES else ""
    return (_number(parts[1]) if parts[0] == NAMES else 0), language


def _number(text: str) -> int:
    known = text.isascii() and text.isdigit() and len(text) <= 10
    return int(text) if known and int(text) <= _LARGEST else 0


def _value(action: Payload) -> str:
    chosen = action.get("selected_option")
    found = chosen.get("value") if isinstance(chosen, Mapping) else action.get("value")
    return found if isinstance(found, str) else ""


def _id(raw: object) -> str:
    """Return one of Slack's ids; empty for what is none."""
    found = raw if isinstance(raw, str) else ""
    return found if found.isascii() and found.isalnum() and len(found) <= 40 else ""


def _within(payload: Payload, *path: str) -> Payload:
    found: Any = payload
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _first(items: object) -> Payload:
    found = items[0] if isinstance(items, Sequence) and items else None
    return found if isinstance(found, Mapping) else {}


def _unescaped(text: str) -> str:
    for escape, letter in _ESCAPES:
        text = text.replace(escape, letter)
    return text
