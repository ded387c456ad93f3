"""Clicks on a service at work -> how long Slack waits for our acknowledgement, by signed HTTP and by Socket Mode.

python -m benchmarks.bench_clicks [CLICKS]     (Slack's limit is 3 s, ours 500 ms at p99)

The service reads, joins and judges entries the whole time in the same process; every click is carried out as well.
"""

import http.client
import json
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from monitor.adapters.slack_answers import SlackAnswers
from monitor.adapters.slack_socket import SlackSocket
from monitor.steps.talk import Talk
from monitor.store import alerts
from monitor.store.database import Database
from monitor.web import create_app
from tests import slack_payloads as slack
from tests.fake_slack import FakeSlack, serving
from tests.fake_socket import FakeSocket, socket_mode
from tests.service import ROOT, Service, rss
from tests.web.conftest import import_sample

PEOPLE = 8
HEADLINES = (
    "China imposes export controls on dysprosium and terbium",
    "Dockworkers strike closes the port of Rotterdam",
    "Japan und die USA unterzeichnen ein Abkommen über Seltene Erden",
    "L'Union européenne relève ses droits de douane sur l'acier",
)


def clicks(service: Service, count: int) -> list[slack.Payload]:
    """A mix of what people press, on the alerts that are open."""
    with service.db.read() as s:
        told = [alert.story_id for alert in alerts.open(s)]
    kinds = ("acknowledge", "useful", "why", "not_useful", "acknowledge")
    return [
        slack.click(kinds[n % len(kinds)], f"talk:{told[n % len(told)]}:en:do", who=f"p{n % PEOPLE}")
        for n in range(count)
    ]


@contextmanager
def at_work(service: Service) -> Iterator[list[int]]:
    """Let entries come in and be read and judged without a pause."""
    ended, done = threading.Event(), [0]

    def work() -> None:
        while not ended.is_set():
            done[0] += 1
            items = [
                (f"{text}, report {done[0]}.{n}", "Officials said so.")
                for n, text in enumerate(HEADLINES * 4)
            ]
            service.watch(f"s{done[0]}", rss(*items, prefix=f"{done[0]}-"))
            service.run("collect", "understand", "relate", "assess")

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield done
    finally:
        ended.set()
        thread.join()


@contextmanager
def served(service: Service, talk: Talk) -> Iterator[int]:
    app = create_app(service.pipeline, signing_secret=slack.SECRET, hears=talk.hear)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield int(listening.getsockname()[1])
    finally:
        server.should_exit = True
        thread.join()


def by_http(service: Service, port: int, pressed: Sequence[slack.Payload]) -> list[float]:
    local = threading.local()

    def press(payload: slack.Payload) -> float:
        if not hasattr(local, "line"):
            local.line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        body = slack.body_of("interactive", payload)
        begun = time.perf_counter()
        headers = slack.headers(body, service.clock().timestamp())
        local.line.request(
            "POST",
            "/slack/interactions",
            body,
            headers | {"Content-Type": "application/x-www-form-urlencoded"},
        )
        answer = local.line.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        return time.perf_counter() - begun

    with ThreadPoolExecutor(PEOPLE) as people:
        return list(people.map(press, pressed))


def by_socket(talk: Talk, pressed: Sequence[slack.Payload]) -> list[float]:
    with socket_mode(FakeSocket()) as world:
        line = SlackSocket(world.app_token, base_url=world.url, hear=talk.hear)
        line.start()
        world.arrived.get(timeout=30)
        took = []
        for n, payload in enumerate(pressed):
            begun = time.perf_counter()
            world.send("interactive", payload, name=str(n))
            assert world.acknowledged.get(timeout=30) == str(n)
            took.append(time.perf_counter() - begun)
        line.stop(10)
    return took


def told(name: str, took: Sequence[float]) -> dict[str, object]:
    ordered = sorted(took)
    figures = {
        q: round(1_000 * ordered[min(len(ordered) - 1, int(len(ordered) * q / 100))], 1) for q in (50, 95, 99)
    }
    found: dict[str, object] = {
        "by": name,
        "clicks": len(took),
        **{f"p{q}_ms": ms for q, ms in figures.items()},
    }
    found["max_ms"] = round(1_000 * ordered[-1], 1)
    print(json.dumps(found))
    return found


def main(count: int) -> int:
    with tempfile.TemporaryDirectory() as folder, serving(FakeSlack()) as world:
        db = Database(f"sqlite:///{Path(folder)}/monitor.db")
        db.upgrade(ROOT / "alembic")
        service = Service(db)
        import_sample(service)
        talk = Talk(service.pipeline, SlackAnswers(world.token, base_url=world.url))
        with at_work(service) as done, served(service, talk) as port:
            figures = [
                told("signed HTTP", by_http(service, port, clicks(service, count))),
                told("Socket Mode", by_socket(talk, clicks(service, count))),
            ]
        carried = talk.stop(60)
        answered = len(world.notes) + len(world.views)
        print(json.dumps({"batches_judged_meanwhile": done[0], "carried_out": carried, "answers": answered}))
        db.dispose()
    slow = [f for f in figures if float(str(f["p99_ms"])) >= 500]
    print(f"acknowledgement p99 < 500 ms: {'no' if slow else 'yes'}")
    return int(bool(slow) or not carried)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
