"""A delivery -> Slack -> how it ended; the only door to slack_sdk.

The SDK's own retries are off: they post again when only the answer was lost. The outbox retries, and before it sends
again what may already be there it looks for the message's key in the channel.
"""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from http.client import HTTPException
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from monitor.adapters.slack_outcome import NOT_REACHED, of_refusal, of_transport
from monitor.core.sending import DRY_RUN, SETTLE
from monitor.domain import Delivery, DeliveryState, Form, Json, Message, Outcome
from monitor.errors import ConfigError

EVENT = "monitor_message"
CLOCK_SKEW = timedelta(minutes=15)  # our clock may run ahead of Slack's, which stamps the messages
UNDATED = timedelta(days=7)  # how far to look back for a delivery without a date
PAGES = 50  # of 200 messages; a channel busier than that between two looks is not readable for us
_UPDATED = frozenset(
    {"text", "blocks", "metadata", "link_names", "parse"}
)  # what chat.update knows of a payload
PLAIN = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})
UNREADABLE = "cannot look whether it was sent"
# What the SDK lets through besides its own errors: sockets, cut bodies, bytes of no charset, JSON that is no object.
BROKEN = (
    OSError,
    HTTPException,
    SlackClientError,
    ValueError,
    AttributeError,
    TypeError,
    LookupError,
    RecursionError,
)
CHANNEL_ID = re.compile(r"[CDG][A-Z0-9]{6,}")
TOKEN = re.compile(r"[!-~]+")  # anything else would stand in the header error's message, token and all

quiet_log = logging.getLogger(f"{__name__}.sdk")
quiet_log.setLevel(logging.CRITICAL)  # the SDK logs foreign bodies; the outcome says what is worth saying


def client_of(token: str | None, *, base_url: str, timeout: float, proxy: str | None = None) -> WebClient:
    """Return the SDK's client with its own retries and its log switched off."""
    return WebClient(
        token=token,
        base_url=base_url if base_url.endswith("/") else f"{base_url}/",
        timeout=timeout,  # type: ignore[arg-type]  # urllib takes a float
        proxy=proxy,
        retry_handlers=[],
        logger=quiet_log,
    )


class SlackNotifier:
    """Posts with a bot token (`chat:write`); looks back with `channels:history` (and `channels:read` for names)."""

    live = True

    def __init__(
        self,
        token: str,
        *,
        base_url: str = WebClient.BASE_URL,
        timeout: float = 10.0,
        proxy: str | None = None,
    ) -> None:
        token = token.strip()
        if not TOKEN.fullmatch(token):
            raise ConfigError("the Slack token is empty or holds characters that no token has: copy it again")
        self._client = client_of(token, base_url=base_url, timeout=timeout, proxy=proxy)
        self._ids: dict[str, str] = {}  # channel names learnt

    def send(self, delivery: Delivery) -> Outcome:
        """Post once; blocks that Slack refuses go out as plain text in the same call."""
        outcome = self._post(delivery, blocks=True)
        refused = outcome.error
        if outcome.state is not DeliveryState.PARKED or refused not in PLAIN:
            return outcome
        plain = self._post(delivery, blocks=False)
        said = (
            f"sent as plain text: {refused}"
            if not plain.error
            else f"{plain.error} (as plain text: {refused})"
        )
        return replace(plain, error=said)

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:
        """Return SENT where the channel holds the key, None where it was read completely and does not hold it.

        AMBIGUOUS where the channel could not be read: then nothing may be sent again yet.
        """
        try:
            for found in self._messages(delivery, now):
                if _key(found) == delivery.message.key:
                    return Outcome(DeliveryState.SENT, ts=str(found["ts"]))
        except SlackApiError as error:
            return _unreadable(of_refusal(error))
        except LookupError as error:  # ours: a channel that is not there, or too much to read
            return _unreadable(of_transport(error), away=False)
        except BROKEN as error:
            return _unreadable(of_transport(error))
        return None

    def _post(self, delivery: Delivery, *, blocks: bool) -> Outcome:
        message = delivery.message
        try:
            if message.form is Form.UPDATE:
                answer = self._client.api_call("chat.update", json=self._renewal(delivery, blocks=blocks))
            else:
                answer = self._client.api_call(
                    "chat.postMessage", json=_payload(message, delivery, blocks=blocks)
                )
        except SlackApiError as error:
            return _of_form(message.form, of_refusal(error))
        except BROKEN as error:
            return _of_form(message.form, of_transport(error))
        return _of_form(message.form, self._sent(message.channel, answer.data))

    def _renewal(self, delivery: Delivery, *, blocks: bool) -> dict[str, Any]:
        """Return what puts new words in an old message's place; its key stays with it."""
        first = str(delivery.message.thread)
        payload = _payload(replace(delivery.message, key=first), delivery, blocks=blocks)
        left = {name: value for name, value in payload.items() if name in _UPDATED}
        channel = self._channel_id(delivery.message.channel)
        return left | {"channel": channel, "ts": delivery.parent_ts} | ({} if blocks else {"blocks": []})

    def _sent(self, channel: str, answer: object) -> Outcome:
        if not isinstance(answer, Mapping) or not isinstance(answer.get("ts"), str):
            return Outcome(DeliveryState.AMBIGUOUS, error="Slack said ok but not where")
        if isinstance(answer.get("channel"), str):
            self._ids[channel] = answer["channel"]
        return Outcome(DeliveryState.SENT, ts=answer["ts"])

    def _messages(self, delivery: Delivery, now: datetime | None) -> Iterator[Json]:
        """Yield what the channel, or the delivery's thread, holds since shortly before it was made."""
        since = delivery.created or (now - UNDATED if now else None)
        args: dict[str, Any] = {
            "channel": self._channel_id(delivery.message.channel),
            "oldest": f"{(since - SETTLE - CLOCK_SKEW).timestamp():.6f}" if since else "0",
            "include_all_metadata": True,
            "limit": 200,
        }
        if delivery.thread_ts:
            return self._pages(
                self._client.conversations_replies, "messages", args | {"ts": delivery.thread_ts}
            )
        return self._pages(self._client.conversations_history, "messages", args)

    def _channel_id(self, channel: str) -> str:
        """Return the id the history methods ask for; posting takes a name, they do not."""
        if CHANNEL_ID.fullmatch(channel):
            return channel
        if channel not in self._ids:
            args = {"limit": 200, "types": "public_channel,private_channel", "exclude_archived": True}
            for found in self._pages(self._client.conversations_list, "channels", args):
                self._ids[f"#{found['name']}"] = self._ids[str(found["name"])] = str(found["id"])
        if channel not in self._ids:
            raise LookupError("no such channel among those the app may see")
        return self._ids[channel]

    def _pages(self, method: Callable[..., Any], field: str, args: dict[str, Any]) -> Iterator[Json]:
        cursor = None
        for _ in range(PAGES):
            answer = method(**args, cursor=cursor)
            yield from answer[field]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return
        raise LookupError("too many messages to read")


class DryRun:
    """Where no token is set: sends nothing, keeps nothing; the outbox holds the messages for the page."""

    live = False

    def send(self, delivery: Delivery) -> Outcome:  # noqa: ARG002
        return Outcome(DeliveryState.PENDING, error=DRY_RUN)

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:  # noqa: ARG002
        """Return that nothing is known: what a live notifier left open stays open until one is back."""
        return Outcome(DeliveryState.AMBIGUOUS, error=DRY_RUN)


def _payload(message: Message, delivery: Delivery, *, blocks: bool) -> dict[str, Any]:
    payload: dict[str, Any] = {
        "channel": message.channel,
        "text": message.text,
        "client_msg_id": str(uuid5(NAMESPACE_URL, message.key)),
        "metadata": {"event_type": EVENT, "event_payload": {"key": message.key}},
        "unfurl_links": False,
        "unfurl_media": False,
        "link_names": False,
        "parse": "none",
    }
    if blocks and message.blocks:
        payload["blocks"] = [dict(block) for block in message.blocks]
    if delivery.thread_ts:
        payload["thread_ts"] = delivery.thread_ts
        payload["reply_broadcast"] = message.form is Form.BROADCAST
    return payload


def _of_form(form: Form, outcome: Outcome) -> Outcome:
    """An update that may have arrived is simply made again; what keeps updates waiting keeps nothing else."""
    if form is not Form.UPDATE:
        return outcome
    unsure = outcome.state is DeliveryState.AMBIGUOUS
    state = DeliveryState.PENDING if unsure else outcome.state
    return replace(outcome, state=state, quiet="update" if outcome.quiet == "post" else outcome.quiet)


def _key(found: Json) -> object:
    metadata = found.get("metadata") or {}
    return metadata.get("event_payload", {}).get("key") if metadata.get("event_type") == EVENT else None


def _unreadable(outcome: Outcome, *, away: bool = True) -> Outcome:
    """AWAY: what failed is Slack, so nothing else need be tried meanwhile."""
    why = outcome.error.removeprefix(NOT_REACHED)
    said = f"{UNREADABLE}: {why}"
    asked = outcome.retry_after if outcome.error == "ratelimited" else None
    away &= outcome.state is DeliveryState.AMBIGUOUS or outcome.error.startswith(NOT_REACHED)
    return Outcome(DeliveryState.AMBIGUOUS, error=said, retry_after=asked, quiet="post" if away else "look")
