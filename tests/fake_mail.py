"""A stand-in for a mail server on a loopback port: takes letters, asks for TLS and a password, fails as it is told to."""

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

TLS = Path(__file__).parent / "data" / "tls"


@dataclass
class FakeMail:
    """FAULTS: what is answered to a verb, such as {"RCPT": "550 no such mailbox"}; "" hangs up instead."""

    faults: dict[str, str] = field(default_factory=dict)
    starttls: bool = True
    user: str = ""
    password: str = ""
    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    bare_logins: int = 0  # passwords that came without TLS

    @property
    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(TLS / "cert.pem"))


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    fake: FakeMail


class _Handler(socketserver.StreamRequestHandler):
    server: _Server
    secure = False

    def handle(self) -> None:
        self.say("220 fake")
        while line := self.rfile.readline():
            words = line.decode("utf-8", "replace").strip()
            verb = words.split(" ")[0].upper()
            fault = self.server.fake.faults.get(verb)
            if fault == "":
                return
            if fault:
                self.say(fault)
            elif verb == "QUIT" or not getattr(self, f"on_{verb.lower()}", self.unknown)(words):
                return

    def finish(self) -> None:
        for held in (self.rfile, self.wfile, self.connection):  # the server closes the bare socket only
            with suppress(OSError):
                held.close()

    def say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())

    def unknown(self, words: str) -> bool:
        self.say("502 not known")
        return True

    def on_ehlo(self, words: str) -> bool:
        more = ["250-STARTTLS"] if self.server.fake.starttls and not self.secure else []
        self.say("250-fake", *more, "250-AUTH PLAIN", "250 8BITMIME")
        return True

    def on_starttls(self, words: str) -> bool:
        self.say("220 go")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(TLS / "cert.pem", TLS / "key.pem")
        try:
            self.rfile.close()
            self.connection = context.wrap_socket(self.connection, server_side=True)
        except (ssl.SSLError, OSError):  # the client does not trust us
            return False
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)
        self.secure = True
        return True

    def on_auth(self, words: str) -> bool:
        fake = self.server.fake
        fake.bare_logins += not self.secure
        _, user, password = base64.b64decode(words.split(" ")[2]).decode().split("\0")
        self.say("235 ok" if (user, password) == (fake.user, fake.password) else "535 no")
        return True

    def on_mail(self, words: str) -> bool:
        self.say("250 ok")
        return True

    def on_rcpt(self, words: str) -> bool:
        self.server.fake.recipients.append(words.partition("<")[2].partition(">")[0])
        self.say("250 ok")
        return True

    def on_data(self, words: str) -> bool:
        self.say("354 go")
        raw = b""
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            raw += line[1:] if line.startswith(b"..") else line
        fake = self.server.fake
        made = message_from_bytes(raw, policy=default)
        assert isinstance(made, EmailMessage)
        fault = fake.faults.get("LETTER")
        if fault is None or fault == "":
            fake.letters.append(made)
        if fault == "":
            return False
        self.say(fault or "250 taken")
        return True


@contextmanager
def mail_server(fake: FakeMail) -> Iterator[FakeMail]:
    """Serve FAKE on a free loopback port until the block ends."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.fake = fake
    fake.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
