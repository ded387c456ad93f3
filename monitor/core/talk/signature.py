"""The raw bytes of a request and its headers -> whether Slack signed them just now."""

import hashlib
import hmac
import re
from collections.abc import Mapping

WINDOW = 300  # seconds that a signature is good for
_STAMP = re.compile(r"[0-9]{1,12}")
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")


def signed(secret: str, stamp: str, body: bytes) -> str:
    """Return what Slack puts into X-Slack-Signature for BODY at STAMP."""
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
    return f"v0={digest.hexdigest()}"


def refusal(secret: str, headers: Mapping[str, str], body: bytes, now: float) -> str | None:
    """Say why the request is none of Slack's; None: it is. HEADERS have lower-case names, NOW is in seconds.

    The bytes are compared as they came: nothing is decoded before it is known who sent it.
    """
    stamp, given = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    if not _STAMP.fullmatch(stamp) or not _SIGNATURE.fullmatch(given):
        return "no signature"
    if abs(now - int(stamp)) > WINDOW:
        return "too old"
    return None if hmac.compare_digest(signed(secret, stamp, body), given) else "forged"


class Recent:
    """Remembers names for WINDOW seconds, to know one that comes again."""

    def __init__(self, window: float = 2 * WINDOW) -> None:
        self._window = window
        self._seen: dict[str, float] = {}

    def again(self, name: str, now: float) -> bool:
        """Tell whether NAME came before, and remember it."""
        if name in self._seen:
            return True
        while self._seen and now - self._seen[first := next(iter(self._seen))] > self._window:
            del self._seen[first]
        self._seen[name] = now
        return False
