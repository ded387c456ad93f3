"""Slack's markup -> HTML that reads like the message; every letter of foreign text is escaped."""

import re
from html import unescape

from markupsafe import Markup, escape

from monitor.core.render.slack_blocks import texts
from monitor.domain import Json

LINK = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
_BOLD = re.compile(r"(?<!\w)\*(\S(?:[^*\n]*\S)?)\*(?!\w)")
_CODE = re.compile(r"`([^`\n]+)`")
_FORMS = {"header": Markup("<h4>{}</h4>"), "context": Markup("<small>{}</small>")}
_PARAGRAPH = Markup("<p>{}</p>")


def shown(block: Json) -> Markup:
    """Return BLOCK as HTML; what is neither header, section nor context has no text and shows nothing."""
    kind = str(block.get("type", ""))
    plain = kind == "header"
    form = _FORMS.get(kind, _PARAGRAPH)
    parts = [escape(text) if plain else marked(text) for text in texts(block) if text]
    return Markup("").join(form.format(part) for part in parts)


def marked(text: str) -> Markup:
    """Return mrkdwn TEXT as HTML: links to the web, bold, and lines."""
    found = Markup("")
    end = 0
    for link in LINK.finditer(text):
        found += _bold(text[end : link.start()]) + _linked(link[1], link[2] or link[1])
        end = link.end()
    return Markup("<br>").join((found + _bold(text[end:])).split("\n"))


def _bold(text: str) -> Markup:
    marked = _BOLD.sub(r"<b>\1</b>", str(escape(unescape(text))))
    return Markup(_CODE.sub(r"<code>\1</code>", marked))  # noqa: S704 - escaped in the same breath


def _linked(address: str, text: str) -> Markup:
    words = unescape(text)
    if not address.startswith(("http://", "https://")):
        return escape(words)
    return Markup('<a href="{}" rel="noreferrer">{}</a>').format(unescape(address), words)
