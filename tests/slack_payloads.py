"""What Slack sends, as small as it may be: clicks, menus, forms, commands, events; and how it signs them."""

import json
from typing import Any
from urllib.parse import urlencode

from monitor.core.talk.signature import signed

SECRET = "0123456789abcdef" * 2
Payload = dict[str, Any]
_COUNT = iter(range(1, 10**9))


def person(name: str = "anna") -> Payload:
    return {"id": f"U0{name.upper()}", "username": name, "name": name, "team_id": "T01"}


def _common(who: str, **more: Any) -> Payload:
    return {
        "user": person(who),
        "channel": {"id": "C0ALERTS01", "name": "alerts"},
        "trigger_id": f"{next(_COUNT)}.t",
        "response_url": "",
    } | more


def click(action: str, block: str, value: str = "", *, who: str = "anna", **more: Any) -> Payload:
    """A button that was pressed."""
    pressed = {"type": "button", "action_id": action, "block_id": block, "value": value}
    return _common(who, type="block_actions", actions=[pressed], **more)


def choose(action: str, block: str, value: str, *, who: str = "anna", **more: Any) -> Payload:
    """An option of a menu."""
    chosen = {"selected_option": {"text": {"type": "plain_text", "text": "x"}, "value": value}}
    held = {"type": "static_select", "action_id": action, "block_id": block} | chosen
    return _common(who, type="block_actions", actions=[held], **more)


def form(view: Payload, reason: str, note: str | None = None, *, who: str = "anna") -> Payload:
    """The form of "not useful", filled in; Slack names no channel and no response_url here."""
    values = {
        "reason": {"choice": {"type": "static_select", "selected_option": {"value": reason}}},
        "note": {"words": {"type": "plain_text_input", "value": note}},
    }
    sent = {name: view[name] for name in ("callback_id", "private_metadata")} | {"state": {"values": values}}
    return {"type": "view_submission", "user": person(who), "view": sent, "trigger_id": f"{next(_COUNT)}.t"}


def command(text: str, *, who: str = "anna", channel: str = "alerts", **more: str) -> Payload:
    return {
        "command": "/risk",
        "text": text,
        "user_id": f"U0{who.upper()}",
        "user_name": who,
        "channel_id": "C0ALERTS01",
        "channel_name": channel,
        "trigger_id": f"{next(_COUNT)}.t",
        "response_url": "",
    } | more


def home_opened(who: str = "anna") -> Payload:
    event = {"type": "app_home_opened", "user": f"U0{who.upper()}", "tab": "home"}
    return {"type": "event_callback", "event_id": f"Ev{next(_COUNT)}", "event": event}


def body_of(kind: str, payload: Payload) -> bytes:
    """Return the bytes as they come by HTTP."""
    if kind == "interactive":
        return urlencode({"payload": json.dumps(payload)}).encode()
    return (urlencode(payload) if kind == "slash_commands" else json.dumps(payload)).encode()


def headers(body: bytes, at: float, secret: str = SECRET) -> dict[str, str]:
    stamp = str(int(at))
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signed(secret, stamp, body)}
