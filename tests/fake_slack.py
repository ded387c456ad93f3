"""A stand-in for the Slack Web API on a loopback port: checks every payload, keeps messages, fails as it is told to.

It is a real HTTP server, so that resets, cut bodies and silence are real too. `seen(key)` counts what people see.
"""

import json
import socket
import struct
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from tests.slack_limits import problems, refusal, view_problems

Params = dict[str, Any]
Answer = dict[str, Any]

# What a fault does: whether the message is taken, and how the answer is broken.
TAKEN = frozenset(
    {
        "accept_reset",
        "accept_fin",
        "accept_half",
        "accept_500",
        "accept_silence",
        "accept_array",
        "accept_no_ts",
    }
)
PERMANENT = (
    "channel_not_found", "is_archived", "not_in_channel", "invalid_auth", "account_inactive", "token_revoked",
    "msg_too_long", "no_permission", "restricted_action", "missing_scope", "no_text",
)  # fmt: skip


@dataclass
class FakeSlack:
    """The workspace. NOW is the server's clock in seconds; CHANNELS are names by id."""

    now: float = 1_790_000_000.0
    channels: dict[str, str] = field(default_factory=lambda: {"C0ALERTS01": "alerts", "C0DIGEST01": "digest"})
    token: str = "xoxb-test"
    app_token: str = "xapp-test"
    scopes: str | None = "chat:write,channels:read,channels:history,groups:read,groups:history,commands"
    archived: set[str] = field(default_factory=set)  # ids
    strangers: set[str] = field(default_factory=set)  # ids of channels that we are no member of
    dedupe: bool = False  # whether the server itself looks at client_msg_id; nobody may rely on it
    errors: dict[str, str] = field(default_factory=dict)  # method -> the error it answers with
    page: int = 100
    url: str = ""
    socket_url: str = ""  # where the lines of Socket Mode are handed out
    calls: list[tuple[str, Params]] = field(default_factory=list)
    messages: dict[str, list[Answer]] = field(default_factory=lambda: defaultdict(list))
    views: list[Answer] = field(default_factory=list)  # forms and home pages shown
    objections: list[str] = field(default_factory=list)  # to forms and notes, what Slack lets pass too
    notes: list[Params] = field(default_factory=list)  # what single persons were told
    late: list[Params] = field(default_factory=list)  # taken off the wire, not yet processed
    stop: threading.Event = field(default_factory=threading.Event)
    _faults: dict[str, deque[tuple[str, str]]] = field(default_factory=lambda: defaultdict(deque))
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def fail(self, kind: str, value: str = "", *, method: str = "chat.postMessage") -> None:
        """Break the next call of METHOD: `429` with the Retry-After VALUE, `500`, `reset`, `accept_fin`, `late` ..."""
        self._faults[method].append((kind, value))

    def fault(self, method: str) -> tuple[str, str]:
        waiting = self._faults[method]
        return waiting.popleft() if waiting else ("", "")

    def deliver_late(self) -> None:
        """Process the requests that were broken on the wire and reach the server's queue only now."""
        while self.late:
            self.answer("chat.postMessage", self.late.pop(0))

    def seen(self) -> Counter[str]:
        """Count the messages people see, by our key."""
        found = (_key(message) for held in self.messages.values() for message in held)
        return Counter(found)

    def called(self, method: str) -> list[Params]:
        return [params for name, params in self.calls if name == method]

    def answer(self, method: str, params: Params) -> Answer:
        handler = _METHODS.get(method)
        with self._lock:
            if method in self.errors:
                return {"ok": False, "error": self.errors[method]}
            return handler(self, params) if handler else {"ok": False, "error": "unknown_method"}

    def closed(self, channel: str) -> str:
        """Return why nobody may post there, "" where we may."""
        return (
            "is_archived"
            if channel in self.archived
            else "not_in_channel"
            if channel in self.strangers
            else ""
        )

    def channel(self, name: str) -> str | None:
        by_name = {held: channel for channel, held in self.channels.items()}
        return name if name in self.channels else by_name.get(name.removeprefix("#"))


def _key(message: Answer) -> str:
    return str(message.get("metadata", {}).get("event_payload", {}).get("key", ""))


def _auth(slack: FakeSlack, params: Params) -> Answer:
    return {
        "ok": True,
        "url": slack.url,
        "team": "Test",
        "user": "monitor",
        "team_id": "T01",
        "user_id": "U01",
        "bot_id": "B01",
    }


def _post(slack: FakeSlack, params: Params) -> Answer:
    channel = slack.channel(params.get("channel", ""))
    wrong = "channel_not_found" if channel is None else slack.closed(channel) or refusal(params)
    if channel is None or wrong:
        return {"ok": False, "error": wrong}
    held = slack.messages[channel]
    known = [m for m in held if slack.dedupe and m.get("client_msg_id") == params.get("client_msg_id")]
    if not known:
        slack.now += 1
        held.append(params | {"ts": f"{slack.now:.6f}"})
    message = known[0] if known else held[-1]
    return {"ok": True, "channel": channel, "ts": message["ts"], "message": message}


def _update(slack: FakeSlack, params: Params) -> Answer:
    held = slack.messages[params["channel"]]
    message = next((m for m in held if m["ts"] == params.get("ts")), None)
    wrong = "message_not_found" if message is None else refusal(params)
    if message is None or wrong:
        return {"ok": False, "error": wrong}
    message.update(params)
    return {"ok": True, "channel": params["channel"], "ts": message["ts"]}


def _history(slack: FakeSlack, params: Params) -> Answer:
    return _read(slack, params, lambda message: "thread_ts" not in message, newest_first=True)


def _replies(slack: FakeSlack, params: Params) -> Answer:
    return _read(slack, params, lambda m: params["ts"] in (m["ts"], m.get("thread_ts")), newest_first=False)


def _read(slack: FakeSlack, params: Params, wanted: Any, *, newest_first: bool) -> Answer:
    if params.get("channel") not in slack.channels:  # a name will not do here
        return {"ok": False, "error": "channel_not_found"}
    since = float(params.get("oldest", 0))
    found = [m for m in slack.messages[params["channel"]] if float(m["ts"]) > since and wanted(m)]
    if params.get("include_all_metadata") not in ("1", "true", True):
        found = [{k: v for k, v in m.items() if k != "metadata"} for m in found]
    return _page(slack, "messages", found[::-1] if newest_first else found, params)


def _list(slack: FakeSlack, params: Params) -> Answer:
    found = [_standing(slack, channel) for channel in slack.channels]
    if params.get("exclude_archived") in ("1", "true", True):
        found = [channel for channel in found if not channel["is_archived"]]
    return _page(slack, "channels", found, params)


def _standing(slack: FakeSlack, channel: str) -> Answer:
    return {
        "id": channel,
        "name": slack.channels[channel],
        "is_archived": channel in slack.archived,
        "is_member": channel not in slack.strangers,
    }


def _page(slack: FakeSlack, name: str, found: list[Answer], params: Params) -> Answer:
    start = int(params.get("cursor") or 0)
    end = start + min(int(params.get("limit", slack.page)), slack.page)
    more = str(end) if end < len(found) else ""
    return {"ok": True, name: found[start:end], "response_metadata": {"next_cursor": more}}


def _info(slack: FakeSlack, params: Params) -> Answer:
    channel = slack.channel(params.get("channel", ""))
    if channel is None:
        return {"ok": False, "error": "channel_not_found"}
    return {"ok": True, "channel": _standing(slack, channel)}


def _open(slack: FakeSlack, params: Params) -> Answer:
    return {"ok": True, "url": slack.socket_url or f"ws{slack.url.removeprefix('http')}link?ticket=secret"}


def _view(slack: FakeSlack, params: Params) -> Answer:
    view = params["view"] if isinstance(params["view"], dict) else json.loads(params["view"])
    wrong = view_problems(view)
    slack.objections += wrong
    if wrong or not (params.get("trigger_id") or params.get("user_id")):
        return {"ok": False, "error": "invalid_arguments", "response_metadata": {"messages": wrong}}
    slack.views.append(view)
    return {"ok": True, "view": {"id": f"V{len(slack.views)}"}}


def _note(slack: FakeSlack, params: Params) -> Answer:
    held = params | {
        name: json.loads(params[name]) for name in ("blocks",) if isinstance(params.get(name), str)
    }
    slack.objections += problems(held)
    wrong = refusal(held)
    if wrong:
        return {"ok": False, "error": wrong}
    slack.notes.append(held)
    return {"ok": True, "message_ts": "1.000001"}


_METHODS = {
    "views.open": _view,
    "views.publish": _view,
    "chat.postEphemeral": _note,
    "response_url": _note,
    "auth.test": _auth,
    "chat.postMessage": _post,
    "chat.update": _update,
    "conversations.history": _history,
    "conversations.replies": _replies,
    "conversations.list": _list,
    "conversations.info": _info,
    "apps.connections.open": _open,
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    slack: FakeSlack

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that hung up."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Tell the server's own time."""
        return formatdate(self.server.slack.now, usegmt=True)

    def do_POST(self) -> None:
        slack = self.server.slack
        method = self.path.rpartition("/")[2].partition("?")[0]
        params = self._params()
        slack.calls.append((method, params))
        kind, value = slack.fault(method)
        token = slack.app_token if method == "apps.connections.open" else slack.token
        if method != "response_url" and self.headers.get("Authorization") != f"Bearer {token}":
            self._say({"ok": False, "error": "invalid_auth"})
        elif kind:
            self._break(method, params, kind, value)
        else:
            self._say(slack.answer(method, params))

    def _params(self) -> Params:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if self.headers.get("Content-Type", "").startswith("application/json"):
            return dict(json.loads(body or "{}"))
        return dict(parse_qsl(body))

    def _break(self, method: str, params: Params, kind: str, value: str) -> None:
        slack = self.server.slack
        said = slack.answer(method, params) if kind in TAKEN else {"ok": False, "error": "ratelimited"}
        if kind == "late":
            slack.late.append(params)
        ways = {
            "429": lambda: self._say(said, 429, {"Retry-After": value} if value else {}),
            "accept_half": lambda: self._raw(json.dumps(said).encode()[:20], length=500),
            "accept_500": lambda: self._raw(b"oops", status=500),
            "accept_silence": lambda: slack.stop.wait(30),
            "accept_fin": self._hang_up,
            "accept_array": lambda: self._raw(b"[1, 2]"),
            "accept_no_ts": lambda: self._say({"ok": True}),
            "answer": lambda: self._say({"ok": False, "error": value}),
            "raw": lambda: self._raw(value.encode("latin-1")),
        }
        if kind.isdigit() and kind != "429":
            self._raw(b"<html>Bad gateway</html>", status=int(kind))
        else:
            ways.get(kind, self._reset)()

    def _say(
        self, said: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        scopes = self.server.slack.scopes
        more = {"x-oauth-scopes": scopes} if scopes is not None and "user_id" in said else {}
        self._raw(json.dumps(said).encode(), status=status, headers=more | dict(headers or {}))

    def _raw(
        self,
        body: bytes,
        *,
        status: int = 200,
        length: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def _hang_up(self) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)

    def _reset(self) -> None:
        """Close with RST: what the peer has not read yet is gone."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


@contextmanager
def serving(slack: FakeSlack) -> Iterator[FakeSlack]:
    """Serve SLACK on a free loopback port until the block ends."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.slack = slack
    slack.url = f"http://127.0.0.1:{server.server_port}/api/"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield slack
    finally:
        slack.stop.set()
        server.shutdown()
        server.server_close()
        thread.join()
