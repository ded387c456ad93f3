"""What went wrong between Slack and us -> whether the message was accepted: no, never, or nobody knows."""

import errno
import math
import re
import socket
import ssl
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from monitor.core.sending import LONGEST_WAIT, MEND
from monitor.core.sending_advice import CHANNEL, EVERYWHERE
from monitor.domain import DeliveryState, Outcome

PENDING = DeliveryState.PENDING
NOT_REACHED = "Slack not reached: "
DEFAULT_WAIT = 30.0  # where the server names no time we can read
RATE_LIMITED = frozenset({"ratelimited", "rate_limited"})
# Slack's own words for these: some aspect of the operation may have succeeded before the error was raised.
UNKNOWN = frozenset({"fatal_error", "internal_error", "service_unavailable"})
LATER = frozenset({"request_timeout", "team_added_to_org", "accesslimited"})
NO_WAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_NAME = re.compile(r"[a-z][a-z0-9_]{1,60}")


def of_refusal(error: SlackApiError) -> Outcome:
    """Judge an answer that is no "ok": by its status first, then by the name it gives."""
    status, headers, name = _answer(error)
    if status == 429 or name in RATE_LIMITED:
        return Outcome(PENDING, error="ratelimited", retry_after=wait_asked(headers), quiet="post")
    if status >= 500 or not name or name in UNKNOWN:
        said = name or "an answer that is not Slack's"
        return Outcome(DeliveryState.AMBIGUOUS, error=f"{said} (HTTP {status})", quiet="post")
    return _named(name)


def _named(name: str) -> Outcome:
    """Judge a refusal by its name. What a person can mend waits for that; a message that is wrong itself is parked."""
    for scope, names in (("post", EVERYWHERE), ("channel", CHANNEL)):
        if name in names:
            return Outcome(PENDING, error=name, retry_after=MEND.total_seconds(), quiet=scope)
    return Outcome(PENDING if name in LATER else DeliveryState.PARKED, error=name)


def _answer(error: SlackApiError) -> tuple[int, Mapping[str, str], str]:
    """Return status, headers and the error's name; a sentence in its place is the SDK's own and says "no JSON"."""
    response = error.response
    data = response.data if isinstance(response.data, Mapping) else {}
    name = data.get("error")
    named = name if isinstance(name, str) and _NAME.fullmatch(name) else ""
    return int(response.status_code), response.headers, named


def of_transport(error: BaseException) -> Outcome:
    """Judge a broken connection: only one that was never made is surely not accepted."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(error, URLError) and never_connected(reason):
        return Outcome(PENDING, error=f"{NOT_REACHED}{in_words(reason)}", quiet="post")
    return Outcome(DeliveryState.AMBIGUOUS, error=f"answer lost: {in_words(reason)}", quiet="post")


def never_connected(reason: object) -> bool:
    if isinstance(reason, (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)):
        return True
    return isinstance(reason, OSError) and reason.errno in NO_WAY


def in_words(reason: object) -> str:
    """Return the kind of error only: its own words may quote what was sent or what a stranger answered."""
    if isinstance(reason, socket.gaierror):
        return "name not resolved"
    if isinstance(reason, TimeoutError):
        return "no answer in time"
    return type(reason).__name__


def wait_asked(headers: Mapping[str, str]) -> float:
    """Read Retry-After (seconds or a date), between 1 s and the longest wait; a default where it says nothing."""
    lower = {name.lower(): value for name, value in headers.items()}
    seconds = _seconds(lower.get("retry-after", ""), lower.get("date", ""))
    return DEFAULT_WAIT if seconds is None else min(max(seconds, 1.0), LONGEST_WAIT.total_seconds())


def _seconds(value: str, sent_at: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return _until(value, sent_at)
    return number if math.isfinite(number) and number >= 0 else None


def _until(value: str, sent_at: str) -> float | None:
    """Return the seconds between the answer's own date and the date it names; our clock has no say in it."""
    try:
        return (parsedate_to_datetime(value) - parsedate_to_datetime(sent_at)).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
