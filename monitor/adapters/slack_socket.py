"""An app token -> payloads of buttons, commands and events by Socket Mode: no public address is needed.

Each envelope is acknowledged once what it asks for is kept, and carried out afterwards by others. The SDK's own client is not used: it sleeps where Slack asks to
wait, swallows why it could not connect, and takes seconds to end.
"""

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp

from monitor.adapters.slack import TOKEN
from monitor.adapters.slack_outcome import RATE_LIMITED, wait_asked
from monitor.core.doctor import APP_ERRORS, app_advice
from monitor.core.sending import MEND
from monitor.core.sending_advice import EVERYWHERE
from monitor.core.text import clean
from monitor.errors import MonitorError

log = logging.getLogger(__name__)
Hears = Callable[[str, Mapping[str, Any]], bool]
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
HEARTBEAT = 15.0  # seconds; a line that is dead without a word is noticed within two of them
LONGEST = 4_000_000  # bytes of a frame
_Lines = dict[asyncio.Task[None], aiohttp.ClientWebSocketResponse]


class _Closed(Exception):
    """No line could be had; AFTER says when to try again, where somebody knows."""

    def __init__(self, why: str, after: float | None = None) -> None:
        super().__init__(why)
        self.after = after


class SlackSocket:
    """Keeps one line to Slack open in a thread of its own; a new one is there before the old one is given up."""

    def __init__(
        self,
        app_token: str,
        *,
        base_url: str,
        hear: Hears,
        first_wait: float = FIRST_WAIT,
        timeout: float = 10.0,
    ) -> None:
        self._token, self._hear = app_token.strip(), hear
        self._address = f"{base_url.rstrip('/')}/apps.connections.open"
        self._first_wait = first_wait
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._thread = threading.Thread(target=self._serve, name="slack-socket", daemon=True)
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(5)

    def stop(self, patience: float) -> bool:
        """Close the line; False when that took longer than PATIENCE seconds."""
        if self._loop and self._ending:
            try:
                self._loop.call_soon_threadsafe(self._ending.set)
            except RuntimeError:  # it has ended by itself
                return True
        self._thread.join(patience)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        asyncio.run(self._run())

    async def _run(self) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        self._ready.set()
        lines: _Lines = {}
        async with aiohttp.ClientSession(trust_env=True, timeout=self._timeout) as session:
            keeping = asyncio.create_task(self._keep(session, lines))
            await self._ending.wait()
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
            for task in (left := dict(lines)):
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            for line in left.values():  # a task that is cancelled before it began has closed nothing
                await line.close()

    async def _keep(self, session: aiohttp.ClientSession, lines: _Lines) -> None:
        """Open a line whenever the one before has ended or Slack has asked for a new one."""
        wait, said = self._first_wait, ""
        while True:
            renew = asyncio.Event()
            try:
                line = await self._open(session)
            except _Closed as error:
                if str(error) != said:
                    log.warning("slack=socket closed=%r", str(error))
                said = str(error)
                await asyncio.sleep(wait if error.after is None else error.after)
                wait = min(2 * wait, LONGEST_WAIT)
                continue
            log.info("slack=socket open")
            wait, said = self._first_wait, ""
            task = asyncio.create_task(self._listen(line, renew))
            lines[task] = line
            task.add_done_callback(lines.pop)
            await renew.wait()

    async def _open(self, session: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
        try:
            url = await self._url(session)
            return await session.ws_connect(url, heartbeat=HEARTBEAT, max_msg_size=LONGEST)
        except (aiohttp.ClientError, OSError, ValueError, TimeoutError) as error:
            raise _Closed(
                f"Slack not reached: {type(error).__name__}"
            ) from None  # its words may hold the ticket

    async def _url(self, session: aiohttp.ClientSession) -> str:
        """Ask for the address of a line; it holds a ticket and is good once."""
        if not TOKEN.fullmatch(self._token):
            raise _Closed(
                "the app token holds characters that no token has: copy it again", MEND.total_seconds()
            )
        headers = {"Authorization": f"Bearer {self._token}"}
        async with session.post(self._address, headers=headers, allow_redirects=False) as answer:
            found = json.loads(await answer.content.read(LONGEST) or b"{}")
            if isinstance(found, dict) and found.get("ok") and isinstance(found.get("url"), str):
                return str(found["url"])
            name = clean(str(found.get("error", "")) if isinstance(found, dict) else "", 60)
            if answer.status == 429 or name in RATE_LIMITED:
                raise _Closed("ratelimited", wait_asked(answer.headers))
            raise _Closed(
                app_advice(name) or "no answer of Slack's",
                MEND.total_seconds() if name in APP_ERRORS or name in EVERYWHERE else None,
            )

    async def _listen(self, line: aiohttp.ClientWebSocketResponse, renew: asyncio.Event) -> None:
        """Take what comes until the other side closes; Slack says some seconds before it does."""
        try:
            async with line:
                async for frame in line:
                    if frame.type is aiohttp.WSMsgType.TEXT:
                        await self._take(line, frame.data, renew)
        except (aiohttp.ClientError, OSError) as error:
            log.info("slack=socket broken=%s", type(error).__name__)
        finally:
            renew.set()

    async def _take(self, line: aiohttp.ClientWebSocketResponse, text: str, renew: asyncio.Event) -> None:
        try:
            envelope = json.loads(text)
        except (ValueError, RecursionError):
            return
        if not isinstance(envelope, dict):
            return
        if envelope.get("type") == "disconnect":
            renew.set()
            return
        name, payload = envelope.get("envelope_id"), envelope.get("payload")
        if isinstance(name, str) and name:
            if isinstance(payload, dict):
                try:
                    await asyncio.to_thread(self._hear, str(envelope.get("type")), payload)
                except (
                    MonitorError
                ) as error:  # not acknowledged: Slack says to the person that it did not work
                    log.warning("slack=socket not kept: %s", error)
                    return
            await line.send_str(json.dumps({"envelope_id": name}))
