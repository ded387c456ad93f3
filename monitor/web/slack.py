"""Signed requests of Slack -> kept at once, carried out by others. What is not signed just now is refused with 401."""

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from monitor.core.talk.signature import Recent, refusal
from monitor.errors import DatabaseError

log = logging.getLogger(__name__)
router = APIRouter(prefix="/slack")
LONGEST = 1_000_000  # bytes; Slack's own are far below
Hears = Callable[[str, Mapping[str, Any]], bool]
_NO_RETRY = {"X-Slack-No-Retry": "1"}


class Door:
    """Lets in what SECRET has signed within five minutes, once. Without a secret or a HEARS, nothing."""

    def __init__(self, secret: str, hears: Hears | None, clock: Callable[[], datetime]) -> None:
        self._secret, self._clock = secret, clock
        self._hears = hears
        self._lock = threading.Lock()
        self._recent = Recent()

    @property
    def open(self) -> bool:
        return bool(self._secret) and self._hears is not None

    def refuses(self, headers: Mapping[str, str], body: bytes, *, retried: bool) -> str | None:
        """Say why BODY does not come in; one that Slack delivers again is known by its event, not by its signature."""
        now = self._clock().timestamp()
        wrong = refusal(self._secret, headers, body, now)
        if wrong:
            return wrong
        with self._lock:
            again = self._recent.again(headers["x-slack-signature"], now)
        return "came before" if again and not retried else None

    def hear(self, kind: str, payload: Mapping[str, Any]) -> None:
        if self._hears is not None:
            self._hears(kind, payload)


@router.post("/interactions")
async def interactions(request: Request) -> Response:
    """Take a button, menu, shortcut or form."""
    return await _taken(request, "interactive", lambda body: _object(_form(body).get("payload", "")))


@router.post("/commands")
async def commands(request: Request) -> Response:
    """Take `/risk …`."""
    return await _taken(request, "slash_commands", _form)


@router.post("/events")
async def events(request: Request) -> Response:
    """Take an event; the first one asks whether this address is ours."""
    return await _taken(request, "events_api", lambda body: _object(body.decode()))


async def _taken(request: Request, kind: str, read: Callable[[bytes], Mapping[str, Any]]) -> Response:
    """Answer as soon as it is kept; what it means is worked out afterwards."""
    door: Door = request.app.state.slack
    if not door.open:
        return PlainTextResponse("not found\n", status_code=404)
    body = await _body(request)
    retried = kind == "events_api" and "x-slack-retry-num" in request.headers
    refused = "too long" if body is None else door.refuses(request.headers, body, retried=retried)
    if body is None or refused:
        return _refused(refused or "")
    try:
        payload = read(body)
    except (ValueError, RecursionError):
        return _refused("not understood")
    if payload.get("type") == "url_verification":
        return JSONResponse({"challenge": str(payload.get("challenge", ""))[:500]})
    try:
        await asyncio.to_thread(door.hear, kind, payload)  # it may wait for another writer, the page must not
    except DatabaseError as error:
        log.warning("slack=%s not kept: %s", kind, error)
        return PlainTextResponse(
            "not kept, please try again\n", status_code=503
        )  # Slack says so to the person
    return Response(status_code=200)


async def _body(request: Request) -> bytes | None:
    """Return the raw bytes; None where there are more than anybody needs."""
    held = b""
    async for piece in request.stream():
        held += piece
        if len(held) > LONGEST:
            return None
    return held


def _refused(why: str) -> Response:
    return PlainTextResponse(f"refused: {why}\n", status_code=401, headers=_NO_RETRY)


def _form(body: bytes) -> dict[str, str]:
    """Read a form; raise ValueError where it is none."""
    found = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=100)
    return {name: values[0] for name, values in found.items()}


def _object(text: str) -> Mapping[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found
