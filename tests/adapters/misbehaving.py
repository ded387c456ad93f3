"""A web server on loopback that answers well, badly or not at all, by path; it keeps what it was asked."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>'
    b"<item><guid>1</guid><title>Port closed</title></item></channel></rss>"
)
Writer = asyncio.StreamWriter


@dataclass
class Server:
    """The server's address, and every request it saw as (path, headers)."""

    base: str = ""
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    elsewhere: str = ""  # where /elsewhere leads
    open_now: int = 0
    most_open: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def headers(self, path: str) -> list[dict[str, str]]:
        return [headers for asked, headers in self.seen if asked == path]


def answer(status: str, body: bytes = b"", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


PLAIN: dict[str, bytes] = {
    "/feed": answer(
        "200 OK",
        FEED,
        'ETag: "v1"',
        "Last-Modified: Mon, 05 Jan 2026 10:00:00 GMT",
        "Cache-Control: max-age=600",
    ),
    "/gzip": answer("200 OK", gzip.compress(FEED), "Content-Encoding: gzip"),
    "/bomb": answer("200 OK", gzip.compress(b"a" * 20_000_000), "Content-Encoding: gzip"),
    "/bad-gzip": answer("200 OK", b"no gzip at all", "Content-Encoding: gzip"),
    "/large": answer("200 OK", b"a" * 300_000),
    "/304": answer("304 Not Modified"),
    "/403": answer("403 Forbidden"),
    "/404": answer("404 Not Found"),
    "/410": answer("410 Gone"),
    "/429": answer("429 Too Many Requests", b"", "Retry-After: 120"),
    "/503-date": answer("503 Unavailable", b"", "Retry-After: Mon, 05 Jan 2026 12:10:00 GMT"),
    "/429-garbage": answer("429 Too Many Requests", b"", "Retry-After: soon"),
    "/429-for-ever": answer("429 Too Many Requests", b"", "Retry-After: 999999999"),
    "/loop": answer("302 Found", b"", "Location: /loop"),
    "/hop-1": answer("302 Found", b"", "Location: /hop-2"),
    "/hop-2": answer("302 Found", b"", "Location: /feed"),
    "/moved": answer("301 Moved Permanently", b"", "Location: /feed"),
    "/moved-for-now": answer("302 Found", b"", "Location: /moved"),
    "/to-metadata": answer("302 Found", b"", "Location: http://169.254.169.254/latest/meta-data/"),
    "/to-file": answer("302 Found", b"", "Location: file:///etc/passwd"),
    "/to-odd-spelling": answer("302 Found", b"", "Location: http://2130706433/"),
    "/long-header": answer("200 OK", FEED, "X-Long: " + "a" * 1_000_000),
    "/many-headers": answer("200 OK", FEED, *(f"X-{n}: 1" for n in range(5_000))),
    "/no-http": b"SSH-2.0-OpenSSH_9.2\r\n",
    "/nothing": b"",
    "/cut": answer("200 OK", FEED).replace(b"Content-Length: ", b"Content-Length: 9"),
    "/secret-cookie": answer("200 OK", FEED, "Set-Cookie: id=1"),
}


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    state = Server()

    async def handle(reader: asyncio.StreamReader, writer: Writer) -> None:
        state.open_now += 1
        state.most_open = max(state.most_open, state.open_now)
        try:
            await _respond(state, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            state.open_now -= 1
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    state.base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield state
    finally:
        state.gate.set()
        server.close()


async def _respond(state: Server, reader: asyncio.StreamReader, writer: Writer) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    path = head[0].split(" ")[1]
    fields = (line.partition(": ") for line in head[1:] if line)
    state.seen.append((path, {name.lower(): value for name, _, value in fields}))
    special = SPECIAL.get(path)
    if special:
        await special(state, writer)
    else:
        writer.write(PLAIN.get(path, answer("200 OK", FEED)))
        await writer.drain()


async def _endless(state: Server, writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not state.gate.is_set():
        writer.write(b"<item/>" * 10_000)
        await writer.drain()


async def _drip(state: Server, writer: Writer) -> None:
    """One byte at a time: every single read is in time, the whole never ends."""
    writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    while not state.gate.is_set():
        writer.write(b" ")
        await writer.drain()
        await _pause(state, 0.02)


async def _silent(state: Server, writer: Writer) -> None:
    await state.gate.wait()


async def _reset(state: Server, writer: Writer) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")
    writer.transport.abort()


async def _together(state: Server, writer: Writer) -> None:
    """Stay open for a moment, so that visits at the same time are seen to be."""
    await _pause(state, 0.03)
    writer.write(answer("200 OK", FEED))
    await writer.drain()


async def _elsewhere(state: Server, writer: Writer) -> None:
    writer.write(answer("302 Found", b"", f"Location: {state.elsewhere}/feed"))
    await writer.drain()


async def _pause(state: Server, seconds: float) -> None:
    try:
        await asyncio.wait_for(state.gate.wait(), seconds)
    except TimeoutError:
        return


SPECIAL: dict[str, Callable[[Server, Writer], Awaitable[None]]] = {
    "/endless": _endless,
    "/drip": _drip,
    "/silent": _silent,
    "/reset": _reset,
    "/together": _together,
    "/elsewhere": _elsewhere,
}
