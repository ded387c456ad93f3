"""A channel's address -> what kind of channel it is, by its form alone."""

import re
from typing import Literal

Kind = Literal["slack", "webhook", "mail", "file"]

_MAIL = re.compile(r"mailto:[^@\s,;<>\"]+@[A-Za-z0-9.-]+\Z")
_SLACK = re.compile(r"(?:#?[^\s:#@<>|&,]{1,80}|[CDG][A-Z0-9]{6,})\Z")
FORMS = "#name or an id (Slack), https://… (webhook), mailto:name@host, file:path"


def kind_of(address: str) -> Kind | None:
    """Return the kind; None for what is no address of a channel at all."""
    if address.startswith(("https://", "http://", "webhook:")):
        return "webhook"
    if address.startswith("mailto:"):
        return "mail" if _MAIL.match(address) else None
    if address.startswith("file:"):
        return "file" if len(address) > len("file:") else None
    return "slack" if _SLACK.match(address) else None


def shown(address: str) -> str:
    """Return ADDRESS as it may stand in a log or on a page: a webhook's path and query often are its password."""
    if kind_of(address) != "webhook":
        return address
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.partition('/')[0].rpartition('@')[2]}/…"
