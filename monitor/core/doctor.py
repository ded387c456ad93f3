"""What Slack answered about token, scopes, channels and clock, and who translates -> one line a thing: what was found, and what to do."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.core.sending_advice import advice
from monitor.domain import LANGUAGES, Check

MOST_SKEW = timedelta(minutes=5)  # from here on Slack's signatures are refused as old
SCOPES: Mapping[str, str] = {
    "chat:write": "to post",
    "channels:read": "to find channels",
    "channels:history": "to look after a lost answer",
    "groups:read": "to find private channels",
    "groups:history": "to look in private channels",
    "commands": "for /risk and shortcuts",
}
_MANIFEST = "under OAuth & Permissions (docs/slack-app.yaml holds them all) and install the app again"
APP_ERRORS = {
    "invalid_auth": "Slack does not know the app token: copy the one that begins with xapp- again",
    "not_allowed_token_type": "this is not an app token: set the one that begins with xapp-",
    "missing_scope": "the app token lacks connections:write: make a new one under Basic Information",
    "connections_open_failed": "Socket Mode is off: switch it on in the app's settings",
    "socket_mode_not_enabled": "Socket Mode is off: switch it on in the app's settings",
}


@dataclass(frozen=True, slots=True)
class Examined:
    """Slack's answers. ERROR and APP_ERROR: its names for what is wrong, "" = nothing. CHANNELS: the same by address.

    SCOPES is None where the server did not say; DATE is the server's clock at the moment ASKED by ours.
    """

    user: str = ""
    team: str = ""
    error: str = ""
    scopes: frozenset[str] | None = None
    date: datetime | None = None
    asked: datetime | None = None
    channels: Mapping[str, str] = field(default_factory=dict)
    app_error: str | None = None  # None: there is no app token


def verdicts(found: Examined, *, signed: bool) -> list[Check]:
    """Judge everything; SIGNED: a signing secret is set, so buttons may come by HTTP."""
    if found.error:
        return [Check("Slack token", False, advice(found.error)), *_clock(found)]
    return [
        Check("Slack token", True, f"speaks as {found.user} in {found.team}"),
        *_scopes(found.scopes),
        *(_channel(address, error) for address, error in found.channels.items()),
        *_clock(found),
        _buttons(found.app_error, signed=signed),
    ]


def _scopes(held: frozenset[str] | None) -> Iterator[Check]:
    if held is None:
        return
    missing = [f"{scope} ({why})" for scope, why in SCOPES.items() if scope not in held]
    said = f"lacks {', '.join(missing)}: add them {_MANIFEST}" if missing else f"all {len(SCOPES)} are there"
    yield Check("Slack scopes", not missing, said)


def _channel(address: str, error: str) -> Check:
    return Check(f"channel {address}", not error, advice(error) if error else "there, and we are a member")


def _clock(found: Examined) -> Iterator[Check]:
    if found.date is None or found.asked is None:
        return
    skew = found.asked - found.date
    minutes = round(abs(skew) / timedelta(minutes=1))
    if abs(skew) <= MOST_SKEW:
        yield Check("clock", True, "agrees with Slack's")
    else:
        side = "ahead of" if skew > timedelta() else "behind"
        advised = "set it (NTP); signatures are refused and delays told wrong meanwhile"
        yield Check("clock", False, f"this machine is {minutes} minutes {side} Slack: {advised}")


def _buttons(app_error: str | None, *, signed: bool) -> Check:
    if app_error:
        return Check("Slack buttons", False, app_advice(app_error))
    if app_error == "":
        return Check("Slack buttons", True, "by Socket Mode")
    if signed:
        return Check("Slack buttons", True, "by signed HTTP: Slack must reach /slack/ of the page")
    return Check("Slack buttons", True, "off: set MONITOR_SLACK_APP_TOKEN to switch them on (docs/slack.md)")


def app_advice(error: str) -> str:
    """Return what to do about ERROR where it is the app token's."""
    return APP_ERRORS.get(error, advice(error))


def malformed(token: str, prefix: str) -> str:
    """Say what is wrong with a token by its look alone; "" where nothing is."""
    if not token.startswith(prefix):
        kinds = {"xoxp-": "a user's", "xapp-": "an app", "xoxb-": "a bot"}
        kind = next((said for begin, said in kinds.items() if token.startswith(begin)), "no Slack")
        return f"this is {kind} token: set the one that begins with {prefix}"
    return ""


def secret(text: str) -> Check | None:
    """Judge the signing secret by its look; whether it is the right one shows with the first click."""
    if not text:
        return None
    well = len(text) == 32 and set(text) <= set("0123456789abcdef")
    advised = "has not the form of one (32 digits of 0-9a-f): copy it again from Basic Information"
    return Check("Slack signing secret", well, "set" if well else advised)


def translation(pairs: Collection[tuple[str, str]] | None, readers: Iterable[str]) -> str:
    """Say which languages are translated for the READERS of briefings, and for which a model is missing; None: nobody translates."""
    if pairs is None:
        return "off: quotations stay in their language; set MONITOR_TRANSLATE_DIR to switch it on (docs/briefing.md)"
    told = []
    for reader in dict.fromkeys(readers):
        others = [code for code in LANGUAGES if code != reader]
        there = [code for code in others if (code, reader) in pairs]
        missing = [code for code in others if code not in there]
        lack = f" (no model from {', '.join(missing)})" if missing else ""
        told.append(f"into {reader} from {', '.join(there) or 'none'}{lack}")
    return "; ".join(told) or "nobody reads briefings: there is no audience"
