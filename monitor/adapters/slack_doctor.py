"""Tokens and channels -> what Slack says about them: who we are, scopes, membership, its clock."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from monitor.adapters.slack import BROKEN, CHANNEL_ID, TOKEN, client_of
from monitor.adapters.slack_outcome import of_refusal, of_transport
from monitor.core.doctor import Examined, malformed
from monitor.core.text import clean

_NO_TOKEN = "holds characters that no token has: copy it again"  # noqa: S105 - words, no secret
_LISTED = 100  # pages of 200 channels


class SlackDoctor:
    """Asks, changes nothing. CLOCK tells our moment beside each answer's Date."""

    def __init__(
        self, token: str, app_token: str, *, base_url: str, clock: Callable[[], datetime], timeout: float = 10
    ) -> None:
        self._token, self._app_token = token.strip(), app_token.strip()
        self._clock = clock
        self._base_url, self._timeout = base_url, timeout

    def examine(self, channels: Sequence[str]) -> Examined:
        """Ask about the token first; where it is refused, nothing else can be asked."""
        wrong = malformed(self._token, "xoxb-") or ("" if TOKEN.fullmatch(self._token) else _NO_TOKEN)
        if wrong:
            return Examined(error=wrong)
        client = self._client(self._token)
        asked = self._clock()
        try:
            answer = client.auth_test()
        except SlackApiError as error:
            return Examined(error=of_refusal(error).error, date=_date(error.response.headers), asked=asked)
        except BROKEN as error:
            return Examined(error=of_transport(error).error)
        return Examined(
            user=clean(str(answer.get("user")), 80),
            team=clean(str(answer.get("team")), 80),
            scopes=_scopes(answer),
            date=_date(answer.headers),
            asked=asked,
            channels=_memberships(client, channels),
            app_error=self._app(),
        )

    def _client(self, token: str | None) -> WebClient:
        return client_of(token, base_url=self._base_url, timeout=self._timeout)

    def _app(self) -> str | None:
        if not self._app_token:
            return None
        wrong = malformed(self._app_token, "xapp-") or ("" if TOKEN.fullmatch(self._app_token) else _NO_TOKEN)
        return wrong or _error(lambda: self._client(None).apps_connections_open(app_token=self._app_token))


def _memberships(client: WebClient, channels: Sequence[str]) -> dict[str, str]:
    """Return the error by address; names are looked up in one listing, ids one by one."""
    named = [channel for channel in channels if not CHANNEL_ID.fullmatch(channel)]
    known: dict[str, Mapping[str, Any]] = {}
    error = _error(lambda: known.update(_listed(client))) if named else ""
    return {channel: _membership(client, channel, known, error) for channel in channels}


def _membership(client: WebClient, channel: str, known: Mapping[str, Mapping[str, Any]], error: str) -> str:
    if CHANNEL_ID.fullmatch(channel):
        held: dict[str, Any] = {}
        error = _error(lambda: held.update(client.conversations_info(channel=channel)["channel"]))
        return error or _standing(held)
    found = known.get(channel.removeprefix("#"))
    if found is None:
        return error or "channel_not_found"
    return _standing(found)


def _standing(channel: Mapping[str, Any]) -> str:
    if channel.get("is_archived"):
        return "is_archived"
    return "" if channel.get("is_member") else "not_in_channel"


def _listed(client: WebClient) -> Iterator[tuple[str, Mapping[str, Any]]]:
    cursor = None
    for _ in range(_LISTED):
        answer = client.conversations_list(limit=200, types="public_channel,private_channel", cursor=cursor)
        for channel in answer["channels"]:
            yield str(channel["name"]), channel
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return


def _error(ask: Callable[[], object]) -> str:
    try:
        ask()
    except SlackApiError as error:
        return of_refusal(error).error
    except BROKEN as error:
        return of_transport(error).error
    return ""


def _scopes(answer: SlackResponse) -> frozenset[str] | None:
    said = _headers(answer.headers).get("x-oauth-scopes")
    return None if said is None else frozenset(part.strip() for part in said.split(","))


def _date(headers: Mapping[str, str]) -> datetime | None:
    try:
        return parsedate_to_datetime(_headers(headers).get("date", "")).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): str(value) for name, value in headers.items()}
