"""Lines of mrkdwn -> Block Kit blocks, and the statements of a briefing as such lines."""

import re
from collections.abc import Iterable

from monitor.core.render.beside import beside
from monitor.core.render.slack_text import SECTION, escaped, fitted, link, size, unmarked
from monitor.core.render.slack_words import QUOTES, WORDS, day
from monitor.domain import Json, Statement

MARKS = {"verify": "⚠️ "}
_NUMBERS = re.compile(r"\d+")


def header(text: str) -> Json:
    return {"type": "header", "text": {"type": "plain_text", "text": unmarked(text), "emoji": False}}


def section(markup: str) -> Json:
    """VERBATIM keeps Slack from making links and mentions out of what merely looks like one."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": markup, "verbatim": True}}


def context(markup: str) -> Json:
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": markup, "verbatim": True}]}


def titled(title: str, lines: Iterable[str], longest: int = SECTION) -> list[Json]:
    """Return one section under a bold title; none where there is nothing to say."""
    body = fitted(lines, longest - size(title) - 3)
    return [section(f"*{title}*\n{body}")] if body else []


def weight(blocks: Iterable[Json]) -> int:
    """Return how many characters the blocks hold, counted as Slack's undocumented sum is."""
    return sum(size(text) for block in blocks for text in texts(block))


def texts(block: Json) -> list[str]:
    """Return what is to be read in BLOCK; what there is to click has words of ours only."""
    if block.get("type") == "actions":
        return []
    holders = block.get("elements", [block.get("text", {})])
    return [str(holder.get("text", "")) for holder in holders]


def bullet(statement: Statement, language: str, longest: int = 600) -> str:
    """Return one statement as a line: label, text (linked where it has an address), due date, owner."""
    text = statement.text
    if statement.mark == "quote":
        opening, closing = QUOTES[language]
        text = f"{opening}{text}{closing}" if not text.startswith(opening[0]) else text
    shown = link(statement.href, text, longest) if statement.href else escaped(text, longest)
    label = f"*{escaped(statement.label, 120)}*{WORDS[language]['colon']} " if statement.label else ""
    said = beside(statement, language)
    beside_it = f" ({escaped(said, longest)})" if said else ""
    return f"• {MARKS.get(statement.mark, '')}{label}{shown}{beside_it}{_duty(statement, language)}"


def _duty(statement: Statement, language: str) -> str:
    """Return due date and owner, unless the text says them itself."""
    words, due = WORDS[language], statement.due
    told = due is not None and {str(due.year), str(due.day)} <= set(_NUMBERS.findall(statement.text))
    when = f" · {words['due']} {day(due, language)}" if due and not told else ""
    named = (
        statement.owner in statement.text or f"{words['owner']}{words['colon'].rstrip()}" in statement.text
    )
    who = "" if named else statement.owner
    return when + (f" · {words['owner']}{words['colon']} {escaped(who, 80)}" if who else "")
