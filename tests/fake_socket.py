"""A stand-in for Slack's Socket Mode on a loopback port: hands out addresses, sends envelopes, keeps what is acknowledged."""

import asyncio
import json
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Queue
from typing import Any

from aiohttp import WSMsgType, web

TICKET = "ticket-0123456789"


@dataclass
class FakeSocket:
    """APP_TOKEN opens lines. ERRORS are answered first, one an attempt: an error's name, or a status as digits."""

    app_token: str = "xapp-test"
    errors: list[str] = field(default_factory=list)
    retry_after: str = "0"
    url: str = ""
    opened: int = 0
    lines: list[web.WebSocketResponse] = field(default_factory=list)
    acknowledged: "Queue[str]" = field(default_factory=Queue)
    arrived: "Queue[int]" = field(default_factory=Queue)  # a line was opened: its number
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)

    def send(self, kind: str, payload: object, name: str = "e1", line: int = -1) -> None:
        envelope = {"type": kind, "envelope_id": name, "payload": payload, "accepts_response_payload": True}
        self.send_text(json.dumps(envelope), line)

    def send_text(self, text: str, line: int = -1) -> None:
        self._do(self.lines[line].send_str(text))

    def close(self, line: int = -1) -> None:
        self._do(self.lines[line].close())

    def cut(self, line: int = -1) -> None:
        """Drop the connection without a word."""
        transport = self.lines[line]._req.transport  # type: ignore[union-attr]
        self.loop.call_soon_threadsafe(transport.abort)  # type: ignore[union-attr]

    def _do(self, work: Coroutine[Any, Any, Any]) -> None:
        asyncio.run_coroutine_threadsafe(work, self.loop).result(5)

    async def open(self, request: web.Request) -> web.Response:
        self.opened += 1
        if request.headers.get("Authorization") != f"Bearer {self.app_token}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        error = self.errors.pop(0) if self.errors else ""
        if error.isdigit():
            return web.Response(status=int(error), headers={"Retry-After": self.retry_after}, text="{}")
        if error:
            return web.json_response({"ok": False, "error": error})
        return web.json_response(
            {"ok": True, "url": f"{self.url.replace('http', 'ws', 1)}link?ticket={TICKET}"}
        )

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        line = web.WebSocketResponse()
        await line.prepare(request)
        await line.send_str(json.dumps({"type": "hello", "num_connections": len(self.lines) + 1}))
        self.lines.append(line)
        self.arrived.put(len(self.lines))
        async for frame in line:
            if frame.type is WSMsgType.TEXT:
                self.acknowledged.put(json.loads(frame.data)["envelope_id"])
        return line


@contextmanager
def socket_mode(fake: FakeSocket) -> Iterator[FakeSocket]:
    """Serve FAKE on a free loopback port until the block ends."""
    app = web.Application()
    app.router.add_post("/api/apps.connections.open", fake.open)
    app.router.add_get("/api/link", fake.link)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    thread = threading.Thread(target=fake.loop.run_forever, daemon=True)
    thread.start()

    async def serve() -> int:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        return int(runner.addresses[0][1])

    port = asyncio.run_coroutine_threadsafe(serve(), fake.loop).result(5)
    fake.url = f"http://127.0.0.1:{port}/api/"
    try:
        yield fake
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), fake.loop).result(5)
        fake.loop.call_soon_threadsafe(fake.loop.stop)
        thread.join(5)
        fake.loop.close()
