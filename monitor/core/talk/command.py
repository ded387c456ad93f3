"""The words after `/risk` -> what is asked for."""

import re
from dataclasses import dataclass
from datetime import timedelta

from monitor.core.routing.silencing import lasting
from monitor.domain import Wish

_MATCHER = re.compile(r"(?<!\S)[A-Za-z_]+(?:=~|!~|!=|>=|<=|=)(?:\"[^\"]*\"|\S+)")
_CURLED = {0x201C: '"', 0x201D: '"', 0x201E: '"'}  # as phones type them
_WORDS = {
    "today": Wish.TODAY, "heute": Wish.TODAY, "aujourd’hui": Wish.TODAY, "aujourd'hui": Wish.TODAY,
    "story": Wish.STORY, "search": Wish.SEARCH, "silence": Wish.SILENCE, "rules": Wish.RULES,
    "alerts": Wish.ALERTS, "help": Wish.HELP, "": Wish.HELP,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands after the command: the wish, a story's number, and the rest of the words."""

    wish: Wish
    story_id: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Muting:
    """A silence that is asked for: `country=CN severity=HIGH 2h audit week`."""

    matchers: tuple[str, ...]
    length: timedelta
    reason: str


def asked(text: str) -> Asked:
    """Read TEXT; what is not understood asks for help."""
    verb, _, rest = text.strip().partition(" ")
    wish, rest = _WORDS.get(verb.casefold(), Wish.HELP), rest.strip()
    if wish is Wish.STORY:
        number = rest.removeprefix("#")
        known = number.isascii() and number.isdigit() and len(number) <= 9
        return Asked(Wish.STORY, int(number)) if known else Asked(Wish.HELP)
    if wish is Wish.SEARCH and not rest:
        return Asked(Wish.HELP)
    return Asked(wish, text=rest)


def muting(text: str) -> Muting | str:
    """Read a silence; a string says what is missing."""
    text = text.translate(_CURLED)
    matchers = tuple(_MATCHER.findall(text))
    rest = _MATCHER.sub(" ", text).split()
    at, length = next(((n, found) for n, word in enumerate(rest) if (found := lasting(word))), (0, None))
    if not matchers:
        return "matchers"
    if length is None:
        return "length"
    reason = " ".join([*rest[:at], *rest[at + 1 :]])
    return Muting(matchers, length, reason) if reason else "reason"
