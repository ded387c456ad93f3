"""The real parts for tests of the whole: shipped rules, shipped model, real store; only the world is pretended."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from monitor.adapters.models import Encoder, ModelInForce
from monitor.adapters.reader import Reader
from monitor.adapters.rules_in_force import RulesInForce
from monitor.domain import LANGUAGES, Source
from monitor.errors import SourceError
from monitor.pipeline import STEPS, Pipeline, Tally
from monitor.sockets import Rules
from monitor.store import outbox, sources
from monitor.store.database import Database
from tests.fakes import FakeClock, FakeFetcher, FakeNotifier

ROOT = Path(__file__).resolve().parent.parent


@cache
def rules() -> RulesInForce:
    return RulesInForce(ROOT / "rules", clock=FakeClock())


@cache
def reader() -> Reader:
    return Reader(Encoder(), ModelInForce(ROOT / "models" / "labels"), rules(), languages=LANGUAGES)


@dataclass
class Service:
    """A pipeline with hands on its clock and its world."""

    db: Database
    clock: FakeClock = field(default_factory=FakeClock)
    fetcher: FakeFetcher = field(default_factory=FakeFetcher)
    notifier: FakeNotifier = field(default_factory=FakeNotifier)
    rules: Rules = field(default_factory=rules)

    def __post_init__(self) -> None:
        self.pipeline = Pipeline(
            db=self.db,
            clock=self.clock,
            fetcher=self.fetcher,
            reader=reader(),
            rules=self.rules,
            notifier=self.notifier,
            channel="#risk",
            link="http://127.0.0.1:8765",
            rest=self._rest,
        )

    def watch(self, name: str, body: bytes | SourceError, **given: object) -> None:
        source = Source(id=name, url=f"https://{name}.example/feed", name=name, **given)  # type: ignore[arg-type]
        self.fetcher.bodies[name] = body
        with self.db.begin() as s:
            sources.add(s, source, self.clock())

    def run(self, *steps: str) -> dict[str, Tally]:
        return {step: self.pipeline.run(step) for step in steps or STEPS}

    def _rest(self, seconds: float) -> None:
        self.clock.advance(seconds=seconds)

    def queued(self) -> list[str]:
        with self.db.read() as s:
            return [delivery.message.key for delivery in outbox.all(s, 1000)]


def rss(*items: tuple[str, str], date: str = "Mon, 02 Mar 2026 07:30:00 GMT", prefix: str = "") -> bytes:
    """An RSS document of (title, description) items, a minute old on the fake clock."""
    body = "".join(
        f"<item><guid>{prefix}{n}</guid><title>{title}</title><description>{text}</description>"
        f"<link>https://example.org/{prefix}{n}</link><pubDate>{date}</pubDate></item>"
        for n, (title, text) in enumerate(items)
    )
    return f'<rss version="2.0"><channel><title>T</title>{body}</channel></rss>'.encode()
