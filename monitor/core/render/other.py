"""A message -> what other channels than Slack carry: a CloudEvent, an e-mail's two texts, a line or a page in a file."""

import hashlib
import hmac
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from html import unescape
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup

from monitor.core.render.mrkdwn import LINK, shown
from monitor.core.render.slack_blocks import texts
from monitor.core.render.slack_controls import without
from monitor.core.text import clean
from monitor.domain import Delivery, Form, Json, Message

KINDS = {"alert": "alert.fired", "digest": "digest.published", "summary": "alerts.summed"}
TYPE = "eu.scrm.{kind}.v1"
SUBJECT = 200
_PAGE = Markup(
    '<!doctype html>\n<html lang="{}"><head><meta charset="utf-8"><title>{}</title><style>'
    "body{{font:15px/1.5 system-ui,sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1d1c1d}}"
    "h4{{font-size:1.2em;margin:1em 0 .3em}}small{{color:#616061}}</style></head><body>\n{}\n</body></html>\n"
)


def idempotency_key(message: Message) -> str:
    """Return the same UUID for the same message, however often it is sent; each update of one is another message."""
    said = body({"text": message.text, "blocks": list(message.blocks)}).decode()
    return str(uuid5(NAMESPACE_URL, f"{message.key}{said if message.form is Form.UPDATE else ''}"))


def event(delivery: Delivery, source: str) -> Json:
    """Return the CloudEvent (1.0) of a message; source and id together name it for ever."""
    message = delivery.message
    kind = KINDS.get(message.key.partition(":")[0], "message")
    made = delivery.created or delivery.due
    return {
        "specversion": "1.0",
        "id": idempotency_key(message),
        "source": source,
        "type": TYPE.format(kind=kind),
        "subject": message.key,
        "time": made.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "datacontenttype": "application/json",
        "data": {
            "text": plain(message),
            "html": str(html_of(message)),
            "language": message.language,
            "urgency": message.urgency,
            "form": message.form,
            "follows": message.thread,
        },
    }


def body(held: Json) -> bytes:
    """Return the bytes of HELD, the same each time; no text can make them invalid."""
    text = json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def signature(secret: str, raw: bytes) -> str:
    """Return what X-Monitor-Signature holds: the HMAC-SHA256 of the raw body."""
    return f"sha256={hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()}"


def subject(message: Message) -> str:
    """Return the message's first words on one line, without markup."""
    return clean(_bare(message.text), SUBJECT) or "Risk Monitor"


def plain(message: Message) -> str:
    """Return the whole message as text; a link's address stands behind its words."""
    lines = [_bare(text) for block in without(message.blocks) for text in texts(block) if text]
    return "\n\n".join(lines) or _bare(message.text)


def html_of(message: Message) -> Markup:
    """Return the message as a page of its own; every letter of foreign text is escaped."""
    blocks = without(message.blocks)
    parts = [shown(block) for block in blocks] or [Markup("<p>{}</p>").format(_bare(message.text))]
    return _PAGE.format(message.language, subject(message), Markup("\n").join(parts))


def line(delivery: Delivery, now: datetime) -> str:
    """Return one line of JSON for a file that is only ever added to."""
    message = delivery.message
    held = {
        "key": message.key,
        "at": now.astimezone(UTC).isoformat(),
        "language": message.language,
        "urgency": message.urgency,
        "form": message.form,
        "follows": message.thread,
        "text": plain(message),
    }
    return json.dumps(held, ensure_ascii=False).encode("utf-8", "replace").decode() + "\n"


def _bare(text: str) -> str:
    """Return mrkdwn without its marks."""
    found = LINK.sub(lambda link: f"{link[2]} ({link[1]})" if link[2] else link[1], text)
    return unescape(found.replace("*", ""))


def keys(lines: Iterable[str]) -> set[str]:
    """Return the keys that LINES of such a file hold; a torn line holds none."""
    found: set[str] = set()
    for text in lines:
        try:
            held = json.loads(text)
        except ValueError:
            continue
        if isinstance(held, dict) and isinstance(held.get("key"), str):
            found.add(held["key"])
    return found
