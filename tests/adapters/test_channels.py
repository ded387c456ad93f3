"""Webhook, e-mail and file: what arrives, how each failure ends, and that nothing but the operator's address is dialled."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from hmac import new
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.adapters.channels import Channels
from monitor.adapters.file_channel import FileChannel
from monitor.adapters.mail import Mailer
from monitor.adapters.slack import DryRun
from monitor.adapters.webhook import Webhook
from monitor.core.channels import kind_of, shown
from monitor.core.render import other
from monitor.domain import Delivery, DeliveryState, Form, Message, Outcome
from tests.fake_mail import FakeMail, mail_server
from tests.fakes import FakeNotifier
from tests.make import EIGHT

SENT, PENDING, AMBIGUOUS, PARKED = (
    DeliveryState.SENT,
    DeliveryState.PENDING,
    DeliveryState.AMBIGUOUS,
    DeliveryState.PARKED,
)
LOOPBACK = (ip_network("127.0.0.0/8"),)
SECRET = "a long random text"
SECTION = {
    "type": "section",
    "text": {"type": "mrkdwn", "text": "*China* &lt;b&gt; <https://x.example/a?b=1|the report>"},
}
ACTIONS = {
    "type": "actions",
    "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Acknowledge"}}],
}


def delivery(
    channel: str, key: str = "alert:7:first", text: str = "[HIGH 72/100] Dysprosium", **given: Any
) -> Delivery:
    message = Message(key, channel, text, blocks=(SECTION, ACTIONS), **given)
    return Delivery(message, DeliveryState.SENDING, due=EIGHT, created=EIGHT)


@dataclass
class Inbox:
    """What a webhook's other side has got; STATUS and HEADERS are what it answers."""

    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    url: str = ""
    wait: threading.Event = field(default_factory=threading.Event)
    silent: bool = False


@contextmanager
def inbox(held: Inbox) -> Iterator[Inbox]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            held.got.append(({name.lower(): value for name, value in self.headers.items()}, raw))
            if held.silent:
                held.wait.wait(20)
                return
            self.send_response(held.status)
            for name, value in held.headers.items():
                self.send_header(name, value)
            self.end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    held.url = f"http://127.0.0.1:{server.server_port}/hook?key=hidden"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield held
    finally:
        held.wait.set()
        server.shutdown()
        server.server_close()
        thread.join()


def webhook(url: str = "", secret: str = SECRET, allow=LOOPBACK, **given: Any) -> Webhook:
    return Webhook(
        secret,
        named={"erp": url} if url else {},
        source="https://monitor.example",
        allow=allow,
        timeout=2,
        **given,
    )


def test_a_webhook_gets_a_signed_cloud_event():
    with inbox(Inbox()) as held:
        assert webhook(held.url).send(delivery("webhook:erp", thread="alert:7:zero")) == Outcome(SENT)
    ((headers, raw),) = held.got
    event = json.loads(raw)
    assert headers["content-type"].startswith("application/cloudevents+json")
    assert headers["x-monitor-signature"] == f"sha256={new(SECRET.encode(), raw, sha256).hexdigest()}"
    assert headers["idempotency-key"] == event["id"]
    assert {name: event[name] for name in ("specversion", "source", "type", "subject", "time")} == {
        "specversion": "1.0",
        "source": "https://monitor.example",
        "type": "eu.scrm.alert.fired.v1",
        "subject": "alert:7:first",
        "time": "2026-03-02T08:00:00Z",
    }
    assert event["data"]["text"] == "China <b> the report (https://x.example/a?b=1)"
    assert "Acknowledge" not in raw.decode()
    assert event["data"]["follows"] == "alert:7:zero"


def test_the_same_message_is_the_same_event_however_often_it_is_sent():
    with inbox(Inbox()) as held:
        for _ in range(2):
            webhook(held.url).send(delivery(held.url))
    assert held.got[0][1] == held.got[1][1]
    assert held.got[0][0]["idempotency-key"] == held.got[1][0]["idempotency-key"]


def test_each_update_of_a_message_is_an_event_of_its_own_and_no_letter():
    first = delivery("webhook:erp", form=Form.UPDATE, thread="alert:7:first")
    second = delivery("webhook:erp", form=Form.UPDATE, thread="alert:7:first", text="acknowledged by anna")
    with inbox(Inbox()) as held:
        for made in (first, second, second):
            assert webhook(held.url).send(made).state is SENT
    keys = [headers["idempotency-key"] for headers, _ in held.got]
    assert keys[0] != keys[1] == keys[2]
    assert json.loads(held.got[0][1])["data"]["form"] == "update"
    with mail_server(FakeMail()) as fake:
        ways = Channels(DryRun(), {"mail": mailer(fake)}, live=True)
        assert ways.send(delivery("mailto:a@example.org", form=Form.UPDATE)).state is SENT
    assert fake.letters == []


@pytest.mark.parametrize(
    ("status", "headers", "state", "after"),
    [
        (200, {}, SENT, None),
        (429, {"Retry-After": "7"}, PENDING, 7),
        (503, {"Retry-After": "soon"}, PENDING, 30),
        (500, {}, PENDING, None),
        (408, {}, PENDING, None),
        (400, {}, PARKED, None),
        (413, {}, PARKED, None),
        (404, {}, PENDING, 300),
        (401, {}, PENDING, 300),
        (410, {}, PENDING, 300),
        (302, {"Location": "http://169.254.169.254/"}, PENDING, 300),
    ],
)
def test_each_answer_ends_as_it_must(
    status: int, headers: dict[str, str], state: DeliveryState, after: float | None
):
    with inbox(Inbox(status, headers)) as held:
        found = webhook(held.url).send(delivery("webhook:erp"))
    assert (found.state, found.retry_after) == (state, after)
    assert len(held.got) == 1
    assert "hidden" not in found.error
    assert found.quiet == ("channel" if state is PENDING else "")


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/", "https://10.0.0.7/", "https://169.254.169.254/latest", "https://[::1]/", "https://2130706433/",
        "http://example.org/", "https://metadata.example/", "ftp://example.org/", "https://",
    ],
)  # fmt: skip
def test_only_public_machines_are_posted_to_and_only_by_https(url: str):
    made = webhook(url, allow=(), lookup=lambda host, port, family: ["10.0.0.7"])
    found = made.send(delivery("webhook:erp"))
    assert found.state is PENDING
    assert "refused" in found.error


def test_a_webhook_that_is_not_there_or_never_answers_is_tried_again():
    nobody = webhook("http://127.0.0.1:9/").send(delivery("webhook:erp"))
    with inbox(Inbox(silent=True)) as held:
        made = Webhook(SECRET, named={}, source="s", allow=LOOPBACK, timeout=0.2)
        silent = made.send(delivery(held.url))
    assert (nobody.state, silent.state) == (PENDING, PENDING)
    assert made.look(delivery(held.url)) is None


def test_a_name_nobody_gave_or_a_missing_secret_is_said():
    assert "MONITOR_WEBHOOKS" in webhook().send(delivery("webhook:erp")).error
    assert (
        "MONITOR_WEBHOOK_SECRET"
        in webhook("https://example.org/x", secret="").send(delivery("webhook:erp")).error
    )
    assert webhook("https://example.org/x").trouble("webhook:erp") == ""


def mailer(fake: FakeMail, login: str = "") -> Mailer:
    return Mailer(
        f"smtp://{login}127.0.0.1:{fake.port}", "Risk Monitor <risk@example.org>", timeout=2, trust=fake.trust
    )


def test_a_digest_arrives_as_text_and_as_html():
    with mail_server(FakeMail()) as fake:
        follows = delivery(
            "mailto:board@example.org",
            "digest:board:2",
            "Digest &amp; more\r\nBcc: all",
            thread="digest:board",
        )
        assert mailer(fake).send(delivery("mailto:board@example.org", "digest:board")) == Outcome(SENT)
        assert mailer(fake).send(follows) == Outcome(SENT)
    first, second = fake.letters
    assert fake.recipients == ["board@example.org"] * 2
    assert second["Subject"] == "Digest & more Bcc: all"
    assert second["Bcc"] is None
    assert second["In-Reply-To"] == first["Message-ID"]
    assert first["Date"].startswith("Mon, 02 Mar 2026 08:00:00")
    text, html = (part.get_content() for part in first.iter_parts())
    assert text.strip() == "China <b> the report (https://x.example/a?b=1)"
    assert "&lt;b&gt;" in html
    assert 'href="https://x.example/a?b=1"' in html
    assert "Acknowledge" not in html + text


def test_a_password_goes_over_tls_only():
    with mail_server(FakeMail(user="anna", password="p@ss word")) as fake:
        assert mailer(fake, "anna:p%40ss%20word@").send(delivery("mailto:a@example.org")) == Outcome(SENT)
        refused = mailer(fake, "anna:wrong-secret@").send(delivery("mailto:a@example.org"))
        assert mailer(fake, "anna:wrong-secret@").trouble("mailto:a@example.org") == refused.error
        fake.starttls = False
        bare = mailer(fake, "anna:p%40ss%20word@").send(delivery("mailto:a@example.org"))
        assert fake.bare_logins == 0
    assert "refuses the login" in refused.error
    assert "wrong-secret" not in refused.error
    assert "no TLS" in bare.error
    assert (refused.state, bare.state) == (PENDING, PENDING)


@pytest.mark.parametrize(
    ("verb", "answer", "state"),
    [
        ("MAIL", "550 not you", PENDING),
        ("RCPT", "550 no such mailbox", PENDING),
        ("RCPT", "451 later", PENDING),
        ("DATA", "451 later", PENDING),
        ("LETTER", "552 too big", PARKED),
        ("LETTER", "452 full", PENDING),
        ("LETTER", "", AMBIGUOUS),
        ("MAIL", "", PENDING),
        ("EHLO", "", PENDING),
    ],
)
def test_each_refusal_of_a_mail_server_ends_as_it_must(verb: str, answer: str, state: DeliveryState):
    with mail_server(FakeMail(faults={verb: answer})) as fake:
        found = mailer(fake).send(delivery("mailto:a@example.org"))
    assert found.state is state
    assert found.error


def test_a_mail_server_that_is_not_there_or_not_set_is_said():
    assert "MONITOR_SMTP_URL" in Mailer("", "").send(delivery("mailto:a@example.org")).error
    gone = Mailer("smtp://127.0.0.1:9", "a@example.org", timeout=1)
    assert gone.send(delivery("mailto:a@example.org")).state is PENDING
    assert "MONITOR_SMTP_URL" in gone.trouble("mailto:a@example.org")
    assert "is none" in Mailer("gopher://user:secret@x", "a@example.org").trouble("")


def files(folder: Path) -> FileChannel:
    return FileChannel(folder / "out", lambda: EIGHT + timedelta(hours=1))


def test_a_file_gets_one_line_a_message_and_is_looked_into_after_a_crash(tmp_path: Path):
    made = files(tmp_path)
    assert made.look(delivery("file:log/alerts.jsonl")) is None
    for key in ("a", "b"):
        assert made.send(delivery("file:log/alerts.jsonl", key)) == Outcome(SENT)
    path = tmp_path / "out" / "log" / "alerts.jsonl"
    assert [json.loads(line)["key"] for line in path.read_text().splitlines()] == ["a", "b"]
    with path.open("a") as torn:
        torn.write('{"key": "c')
    assert made.look(delivery("file:log/alerts.jsonl", "b")) == Outcome(SENT)
    assert made.look(delivery("file:log/alerts.jsonl", "c")) is None


def test_a_page_shows_the_newest_message(tmp_path: Path):
    for text in ("first", "second"):
        assert files(tmp_path).send(delivery("file:digest.html", text=text)) == Outcome(SENT)
    page = (tmp_path / "out" / "digest.html").read_text()
    assert "<title>second</title>" in page
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["digest.html"]


@pytest.mark.parametrize("name", ["../x.jsonl", "/etc/cron.d/x", "a/../../x", "\0", "x" * 5_000])
def test_no_address_leads_out_of_the_directory(tmp_path: Path, name: str):
    found = files(tmp_path).send(delivery(f"file:{name}"))
    assert found.state is PENDING
    assert found.error
    assert not (tmp_path / "x.jsonl").exists()


def test_a_file_that_cannot_be_written_is_said_and_waits(tmp_path: Path):
    (tmp_path / "out" / "taken.jsonl").mkdir(parents=True)
    found = files(tmp_path).send(delivery("file:taken.jsonl"))
    assert (found.state, found.quiet) == (PENDING, "channel")
    assert files(tmp_path).trouble("file:taken.jsonl")
    assert files(tmp_path).trouble("file:new.jsonl") == ""


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("#risk", "slack"), ("risk", "slack"), ("C0ALERTS01", "slack"), ("#achats-alertes", "slack"), ("#リスク", "slack"),
        ("https://example.org/x", "webhook"), ("webhook:erp", "webhook"), ("mailto:a@example.org", "mail"),
        ("file:a.jsonl", "file"), ("mailto:a", None), ("mailto:a@b.c\nBcc: x@y.z", None), ("file:", None), ("", None),
        ("#a b", None), ("#<!here>", None), ("ftp://x", None),
    ],
)  # fmt: skip
def test_an_address_says_by_its_form_what_it_is(address: str, kind: str | None):
    assert kind_of(address) == kind


def test_a_webhooks_password_is_not_shown():
    assert shown("https://user:pw@hooks.example.org/T0/secret?x=1") == "https://hooks.example.org/…"


def test_each_message_goes_to_its_channel_and_one_without_a_channel_waits(tmp_path: Path):
    slack = FakeNotifier()
    made = Channels(slack, {"file": files(tmp_path)}, live=True)
    assert made.send(delivery("#risk")).state is SENT
    assert made.send(delivery("file:a.jsonl")).state is SENT
    assert made.look(delivery("file:a.jsonl")) == Outcome(SENT)
    assert [sent.message.channel for sent in slack.sent] == ["#risk"]
    lost = made.send(delivery("gopher:x"))
    assert (lost.state, lost.quiet) == (PENDING, "channel")
    assert Channels(DryRun(), {}, live=False).send(delivery("#risk")).error.startswith("dry run")


@settings(max_examples=100)
@given(text=st.text(max_size=300), key=st.text(min_size=1, max_size=40))
def test_any_text_makes_a_valid_event_letter_and_page(text: str, key: str):
    section = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    made = Delivery(Message(key, "#x", text, (section,)), DeliveryState.SENDING, due=EIGHT, created=EIGHT)
    assert json.loads(other.body(other.event(made, "s")))["specversion"] == "1.0"
    assert key.encode("utf-8", "replace").decode() in other.keys([other.line(made, EIGHT)])
    assert "<script" not in str(other.html_of(made.message)).lower()
    assert "\n" not in other.subject(made.message)
