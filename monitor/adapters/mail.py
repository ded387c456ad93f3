"""A delivery -> an e-mail by SMTP, as text and as HTML; meant for digests."""

import hashlib
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import SplitResult, unquote, urlsplit

from monitor.adapters.channels import later, mended
from monitor.core.render.other import html_of, plain, subject
from monitor.core.text import clean
from monitor.domain import Delivery, DeliveryState, Outcome

SCHEME = "mailto:"
PORTS = {"smtp": 587, "smtps": 465}
_MEND = "mend MONITOR_SMTP_URL"


class Mailer:
    """Sends at least once: a second copy after a lost answer bears the same Message-ID, by which mailboxes drop it.

    URL: smtps://user:password@host (TLS from the start) or smtp://user:password@host:587 (STARTTLS; without a password
    also bare). The password goes over TLS only.
    """

    live = True

    def __init__(
        self, url: str, sender: str, *, timeout: float = 20.0, trust: ssl.SSLContext | None = None
    ) -> None:
        self._server, self._sender = url, clean(sender, 320)
        self._timeout = timeout
        self._trust = trust

    def send(self, delivery: Delivery) -> Outcome:
        if not self._server or not self._sender:
            return mended("no mail server: set MONITOR_SMTP_URL and MONITOR_MAIL_FROM")
        to = delivery.message.channel.removeprefix(SCHEME)
        letter = letter_of(delivery, self._sender, to).as_bytes(policy=SMTP)
        try:
            with self._line() as line:
                return self._sent(line, to, letter)
        except _Refused as refused:
            return mended(str(refused))
        except smtplib.SMTPResponseException as error:
            return _answered(error.smtp_code, "the mail server refuses us")
        except (OSError, smtplib.SMTPException, ValueError) as error:
            return later(f"the mail server was not reached: {type(error).__name__}")

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:  # noqa: ARG002
        """Return that it is not there: a mailbox cannot be asked."""
        return None

    def trouble(self, address: str) -> str:  # noqa: ARG002 - one server for all addresses
        """Say hello and log in, send nothing."""
        if not self._server or not self._sender:
            return "no mail server: set MONITOR_SMTP_URL and MONITOR_MAIL_FROM"
        try:
            with self._line():
                return ""
        except _Refused as refused:
            return str(refused)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            return f"the mail server was not reached ({type(error).__name__}): {_MEND}"

    @contextmanager
    def _line(self) -> Iterator[smtplib.SMTP]:
        parts = urlsplit(self._server)
        if parts.scheme not in PORTS or not parts.hostname:
            raise _Refused(f"the mail server's address is none: {_MEND} (smtps://user:password@host)")
        trust = self._trust or ssl.create_default_context()
        port = parts.port or PORTS[parts.scheme]
        if parts.scheme == "smtps":
            line: smtplib.SMTP = smtplib.SMTP_SSL(parts.hostname, port, timeout=self._timeout, context=trust)
        else:
            line = smtplib.SMTP(parts.hostname, port, timeout=self._timeout)
        try:
            _greet(line, parts, trust)
            yield line
        finally:
            line.close()

    def _sent(self, line: smtplib.SMTP, to: str, letter: bytes) -> Outcome:
        code, _ = line.mail(self._sender)
        if code >= 400:
            return _answered(code, "the mail server refuses the sender: mend MONITOR_MAIL_FROM")
        code, _ = line.rcpt(to)
        if code >= 400:
            return _answered(code, f"the mail server refuses {to}: mend the address")
        try:
            code, _ = line.data(letter)
        except smtplib.SMTPDataError as error:
            code = error.smtp_code
        except (OSError, smtplib.SMTPException) as error:
            return Outcome(DeliveryState.AMBIGUOUS, error=f"answer lost: {type(error).__name__}")
        if code >= 500:
            return Outcome(DeliveryState.PARKED, error=f"the mail server refuses the letter ({code})")
        return Outcome(DeliveryState.SENT) if code < 400 else later(f"the mail server asks to wait ({code})")


class _Refused(Exception):
    """What a person has to mend, in words without any secret."""


def _greet(line: smtplib.SMTP, parts: SplitResult, trust: ssl.SSLContext) -> None:
    """Say hello, change to TLS where it is offered, and log in, over TLS only."""
    line.ehlo_or_helo_if_needed()
    secure = parts.scheme == "smtps"
    if not secure and line.has_extn("starttls"):
        line.starttls(context=trust)
        line.ehlo()
        secure = True
    if not parts.username:
        return
    if not secure:
        raise _Refused(f"the mail server offers no TLS, so no password is sent: {_MEND}")
    try:
        line.login(unquote(parts.username), unquote(parts.password or ""))
    except smtplib.SMTPAuthenticationError:
        raise _Refused(f"the mail server refuses the login: {_MEND}") from None
    except smtplib.SMTPNotSupportedError:
        raise _Refused(f"the mail server takes no login: take it out of the address; {_MEND}") from None


def _answered(code: int, said: str) -> Outcome:
    return mended(f"{said} ({code})") if code >= 500 else later(f"{said} for now ({code})")


def letter_of(delivery: Delivery, sender: str, to: str) -> EmailMessage:
    """Compose the letter; what follows another message answers it, so that mailboxes show them together."""
    message = delivery.message
    letter = EmailMessage()
    letter["Subject"] = subject(message)
    letter["From"] = sender
    letter["To"] = to
    letter["Date"] = format_datetime(delivery.created or delivery.due)
    letter["Message-ID"] = _name(message.key, sender)
    letter["Auto-Submitted"] = "auto-generated"
    letter["Content-Language"] = message.language
    if message.thread:
        letter["In-Reply-To"] = letter["References"] = _name(message.thread, sender)
    letter.set_content(plain(message).encode("utf-8", "replace").decode())
    letter.add_alternative(str(html_of(message)).encode("utf-8", "replace").decode(), subtype="html")
    return letter


def _name(key: str, sender: str) -> str:
    host = sender.rpartition("@")[2].rstrip(">") or socket.gethostname()
    return f"<{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:40]}@{host}>"
