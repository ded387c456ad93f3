"""Expected messages + those that went out or wait -> what is missing, what is one too many, which words are not there."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from monitor.core.chain.failure import Failure, Found, Loc
from monitor.core.chain.model import Expected, MessageAsk
from monitor.core.chain.seen import Seen
from monitor.domain import Delivery, Form, Message

_SHOWN = 200


def short(words: Iterable[object] | None) -> str:
    return "[" + ", ".join(map(str, words or ())) + "]"


def of_messages(asked: Expected, seen: Seen) -> Found:
    """Compare what went out, what waits, and how."""
    if asked.told is not None:
        yield from of_sent(asked.told, seen, ("told",))
    for at, one in enumerate(asked.messages or ()):
        yield from _of_one(one, seen, ("messages", at))
    if asked.waiting is not None and Counter(asked.waiting) != _channels(seen.waiting):
        yield Failure(("waiting",), short(sorted(asked.waiting)), _listed(seen.waiting))
    for name, held in _WAYS.items():
        wanted = getattr(asked, name)
        if wanted is not None and held(seen) is not wanted:
            yield Failure((name,), json.dumps(wanted), _listed((*seen.sent, *seen.waiting)))


def of_sent(channels: Sequence[str], seen: Seen, loc: Loc) -> Found:
    """Compare the channels that got a message of its own; replies in a thread interrupt nobody."""
    alone = [delivery for delivery in seen.sent if is_alone(delivery)]
    if Counter(channels) != _channels(alone):
        yield Failure(loc, short(sorted(channels)) if channels else "silence", _listed(alone))


def of_silence(seen: Seen, loc: Loc) -> Found:
    """Nothing was said at all, not even in a thread; a message may have changed in its place."""
    said = [delivery for delivery in seen.sent if delivery.message.form is not Form.UPDATE]
    if said:
        yield Failure(loc, "silence", _listed(said))


def is_alone(delivery: Delivery) -> bool:
    message = delivery.message
    return message.form is Form.BROADCAST or (message.form is Form.POST and message.thread is None)


def _channels(deliveries: Iterable[Delivery]) -> Counter[str]:
    return Counter(delivery.message.channel for delivery in deliveries)


def _listed(deliveries: Sequence[Delivery]) -> str:
    return "; ".join(f"{d.message.channel} {d.message.text[:80]}" for d in deliveries) or "silence"


def _of_one(asked: MessageAsk, seen: Seen, loc: Loc) -> Found:
    """Find the message that is meant: the one of its channel (and way) that misses the least."""
    there = [d for d in seen.sent if d.message.channel == asked.channel and d.message.form is not Form.UPDATE]
    if not there:
        yield Failure((*loc, "channel"), asked.channel, _listed(seen.sent))
        return
    each = [list(_differences(asked, delivery, seen, loc)) for delivery in there]
    yield from min(each, key=len)


def _differences(asked: MessageAsk, delivery: Delivery, seen: Seen, loc: Loc) -> Found:
    said = words_of(delivery.message)
    for at, words in enumerate(asked.words):
        if _folded(words) not in _folded(said):
            yield Failure((*loc, "words", at), words, said[:_SHOWN])
    for at, words in enumerate(asked.no_words):
        if _folded(words) in _folded(said):
            yield Failure((*loc, "no_words", at), f"not {words}", said[:_SHOWN])
    for name, value in _manner(delivery, seen).items():
        wanted = getattr(asked, name)
        if wanted is not None and wanted != value:
            yield Failure((*loc, name), json.dumps(wanted), json.dumps(value))


def _manner(delivery: Delivery, seen: Seen) -> Mapping[str, object]:
    return {
        "thread": delivery.message.thread is not None,
        "grouped": is_grouped(delivery, seen),
        "escalated": is_reminder(delivery),
        "language": delivery.message.language,
    }


def words_of(message: Message) -> str:
    """Return all words of a message, as one reads them from top to bottom."""
    return "\n".join((message.text, *_strings(message.blocks)))


def _strings(value: object, key: str = "") -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _strings(inner, str(name))
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner, key)
    elif isinstance(value, str) and key in ("text", "title", "alt_text"):
        yield value


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def is_grouped(delivery: Delivery, seen: Seen) -> bool:
    """Tell whether a message shares its bundle with another one."""
    return seen.bundles.get(delivery.message.bundle, 0) > 1


def is_reminder(delivery: Delivery) -> bool:
    return delivery.message.reminds is not None


_WAYS: Mapping[str, Callable[[Seen], bool]] = {
    "grouped": lambda seen: any(is_grouped(each, seen) for each in seen.sent),
    "escalated": lambda seen: any(map(is_reminder, seen.sent)),
    "quiet": lambda seen: bool(seen.waiting),
}
