"""Feeds on the loopback address, whose entries are published at chosen moments between two polls, and others beside them."""

import random
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FEEDS = 20
OTHERS, HANGING, FAILING = 50, 3, 5  # of the others, the first never answer and the next fail
EACH = 4  # one poll of so many leads to an entry: a channel takes one message a second, and waiting for it is not ours
PLACES = ("Chile", "Kenya", "Peru", "Vietnam", "Canada", "Ghana", "Panama")
THINGS = ("lithium", "cobalt", "gallium", "graphite", "germanium", "antimony")
TEXTS = (
    "{place} raises tariffs on {thing} to {rate} percent|The government said tariffs rise to {rate} percent from today.",
    "{place} erhöht die Zölle auf {thing} auf {rate} Prozent|Die Regierung erhöht die Zölle (tariffs) ab heute auf {rate} Prozent.",
    "{place} relève les droits de douane sur {thing} à {rate} %|Le gouvernement relève les droits (tariffs) à {rate} % dès ce jour.",
)
WHO = ("Marta", "Jonas", "Aiko", "Pierre", "Lucia", "Bram", "Elif", "Tomas", "Nadia", "Owen", "Greta", "Sami")
DOES = (
    "paints",
    "restores",
    "photographs",
    "sings about",
    "draws",
    "collects",
    "knits",
    "describes",
    "bakes",
    "remembers",
)
WHAT = (
    "lighthouses",
    "old clocks",
    "garden birds",
    "windmills",
    "wooden toys",
    "mountain huts",
    "stone bridges",
    "tram stops",
    "apple trees",
    "paper lanterns",
)
WHERE = (
    "Bergen",
    "Lindau",
    "Nara",
    "Arles",
    "Siena",
    "Delft",
    "Izmir",
    "Brno",
    "Fes",
    "Galway",
    "Visby",
    "Trabzon",
)
_NUMBER = re.compile(r"https://example\.org/entry-(\d+)\b")


def number_in(text: str) -> int | None:
    found = _NUMBER.search(text)
    return int(found[1]) if found else None


class Feeds:
    """What is published by now and when it was, and when it was first fetched."""

    def __init__(self, interval: int, count: int, seed: int) -> None:
        chance = random.Random(seed)
        waits = [
            interval * (n + chance.random()) / count for n in range(count)
        ]  # one of each part of the interval
        chance.shuffle(waits)
        self.interval, self._waits, self._chance = interval, waits, chance
        self.published: dict[int, float] = {}
        self.fetched: dict[int, float] = {}
        self.polls = 0
        self.stop = threading.Event()
        self._items: list[list[tuple[int, str]]] = [[] for _ in range(FEEDS + OTHERS)]
        self._often = [0] * (FEEDS + OTHERS)
        self._ours = 0
        self._lock = threading.Lock()

    def polled(self, feed: int) -> tuple[int, bytes]:
        """Return status and body; once the feeds have found their place in the interval, arm what comes next."""
        now = time.time()
        with self._lock:
            self.polls += 1
            self._often[feed] += 1
            if feed < FEEDS:
                self._poll_of_ours(feed, now)
            elif feed >= FEEDS + HANGING + FAILING:
                self._items[feed] = [
                    (-1, _item(f"dull-{feed}-{self._often[feed]}", self._dull(), self._dull()))
                ]
            body = "".join(said for _, said in self._items[feed])
        if FEEDS <= feed < FEEDS + HANGING:
            self.stop.wait(60)
        failing = FEEDS + HANGING <= feed < FEEDS + HANGING + FAILING
        return (
            500 if failing else 200
        ), f'<rss version="2.0"><channel><title>T</title>{body}</channel></rss>'.encode()

    def _dull(self) -> str:
        who, does, what, where = map(self._chance.choice, (WHO, DOES, WHAT, WHERE))
        return f"{who} {does} {what} in {where} and shows them to {self._chance.choice(WHO)}."

    def _poll_of_ours(self, feed: int, now: float) -> None:
        for number, _ in self._items[feed]:
            self.fetched.setdefault(number, now)
        self._ours += 1
        if self._often[feed] > 2 and self._ours % EACH == 0 and self._waits:
            timer = threading.Timer(self.interval - self._waits.pop(), self._publish, (feed,))
            timer.daemon = True
            timer.start()

    def _publish(self, feed: int) -> None:
        with self._lock:
            number = len(self.published)
            place, thing = PLACES[number % len(PLACES)], THINGS[number // len(PLACES) % len(THINGS)]
            text = TEXTS[number % 3].format(place=place, thing=thing, rate=number + 3)
            title, _, more = text.partition("|")
            self._items[feed].insert(
                0, (number, _item(f"entry-{number}", title, f"{more} Reference {number}."))
            )
            self.published[number] = time.time()


def _item(name: str, title: str, text: str) -> str:
    now = format_datetime(datetime.now(UTC))
    said = f"<item><guid>{name}</guid><title>{title}</title><description>{text}</description>"
    return said + f"<link>https://example.org/{name}</link><pubDate>{now}</pubDate></item>"


@contextmanager
def served(feeds: Feeds) -> Iterator[int]:
    """Serve FEEDS, each at an address of its own: one host is visited by two at most."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body = feeds.polled(int(self.path.strip("/") or 0))
            self.send_response(status)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Say nothing of a client that hung up."""

    server = Server(("0.0.0.0", 0), Handler)  # noqa: S104 each feed has an address of 127/8 of its own
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield int(server.server_port)
    feeds.stop.set()
    server.shutdown()
