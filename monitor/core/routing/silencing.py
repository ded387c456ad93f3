"""A silence as somebody asks for it -> what is wrong with it; the same on the page and on the command line."""

import re
from collections.abc import Sequence
from datetime import timedelta

from monitor.core.lexicon import Lexicon
from monitor.core.routing.check import vocabulary, wrong_matchers
from monitor.core.routing.model import length
from monitor.core.rulebook import Profile

LONGEST = timedelta(days=366)
_LENGTH = re.compile(r"(?:[0-9]{1,5}(?:min|[smhdw]))+")
_MATCHER = re.compile(r"""[^\s"]*"[^"]*"|\S+""")


def lasting(text: str) -> timedelta | None:
    """Return how long 90m, 30min, 1h30m, 8h, 2d or 1w is; None for other words, nothing, and more than a year.

    The one reading of a silence's or snooze's length: on the command line, on the page and in Slack.
    """
    found = length(text.replace("min", "m")) if _LENGTH.fullmatch(text) else timedelta()
    return found if timedelta() < found <= LONGEST else None


def matchers_in(text: str) -> list[str]:
    """Return the matchers of one line; a space within quotation marks divides none."""
    return [str(found) for found in _MATCHER.findall(text)]


def problems(
    matchers: Sequence[str], owner: str, reason: str, duration: str, lexicon: Lexicon, profile: Profile
) -> list[str]:
    """Say what is missing: an owner, a reason, an end, and something that is meant by it."""
    found = []
    if not owner.strip() or not reason.strip():
        found.append("a silence needs an owner and a reason")
    if not any(text.strip() for text in matchers):
        found.append('a silence needs a matcher, such as severity<="MEDIUM"')
    if lasting(duration) is None:
        found.append(f"{duration!r} is no length of time up to a year; write 90m, 8h, 2d or 1w")
    return found or wrong_matchers(matchers, vocabulary(lexicon, profile))
