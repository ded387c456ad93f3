"""Documents by name -> a real HTTP server on a loopback port, with ETag, Last-Modified and 304."""

import hashlib
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.sample_feeds import FEEDS, TYPES

MODIFIED = "Mon, 02 Mar 2026 12:00:00 GMT"


@dataclass
class Feeds:
    """What is served. Change BODIES between two visits, or set STATUSES (410, 503 ...) by name."""

    bodies: dict[str, bytes]
    url: str = ""
    statuses: dict[str, int] = field(default_factory=dict)
    headers: dict[str, str] = field(
        default_factory=dict
    )  # sent with every answer: Retry-After, Cache-Control
    answers: list[tuple[str, int]] = field(default_factory=list)

    def address(self, name: str) -> str:
        return f"{self.url}{name}"

    def count(self, status: int) -> int:
        return Counter(answered for _, answered in self.answers)[status]

    def answer(self, name: str, asked: Mapping[str, str]) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body, and remember that we did."""
        status, headers, body = self._answer(name, asked)
        self.answers.append((name, status))
        return status, headers | self.headers, body

    def _answer(self, name: str, asked: Mapping[str, str]) -> tuple[int, dict[str, str], bytes]:
        body = self.bodies.get(name)
        status = self.statuses.get(name, 404 if body is None else 200)
        if status != 200 or body is None:
            return status, {"Content-Type": "text/html"}, b"<html>no feed</html>"
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = {
            "ETag": etag,
            "Last-Modified": MODIFIED,
            "Content-Type": TYPES.get(Path(name).suffix, "text/xml"),
        }
        same = (
            asked.get("If-None-Match") == etag
            if "If-None-Match" in asked
            else asked.get("If-Modified-Since") == MODIFIED
        )
        return (304, headers, b"") if same else (200, headers, body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    feeds: Feeds


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        status, headers, body = self.server.feeds.answer(self.path.lstrip("/"), dict(self.headers))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(bodies: Mapping[str, bytes] | None = None) -> Iterator[Feeds]:
    """Serve BODIES, or the sample feeds, until the block ends."""
    held = {file.name: file.read_bytes() for file in FEEDS.iterdir()} if bodies is None else dict(bodies)
    server = _Server(("127.0.0.1", 0), _Handler)
    server.feeds = Feeds(held, url=f"http://127.0.0.1:{server.server_port}/")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server.feeds
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
