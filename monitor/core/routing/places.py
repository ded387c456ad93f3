"""A receiver -> the address its messages bear, and the language they are in."""

from monitor.core.routing.model import Receiver
from monitor.core.rulebook import Profile
from monitor.domain import Place

_SCHEMES = {"slack": "", "webhook": "webhook:", "email": "mailto:", "file": "file:"}


def address_of(receiver: Receiver, profile: Profile, default: str) -> str:
    """Return the address in the outbox: a Slack channel as it is, the others with their scheme."""
    audience = next((each for each in profile.audiences if each.id == receiver.audience), None)
    channel = receiver.channel or (audience.channel if audience else "") or default
    return f"{_SCHEMES[receiver.kind]}{channel}"


def place_of(receiver: Receiver, profile: Profile, default: str) -> Place:
    """Return where RECEIVER reads; DEFAULT is the channel of one that names none."""
    audience = next((each for each in profile.audiences if each.id == receiver.audience), None)
    language = receiver.language or (audience.language if audience else "en")
    return Place(address_of(receiver, profile, default), language)
