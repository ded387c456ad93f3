"""A delivery -> a signed POST of a CloudEvent to an address of the operator's, by https and to public machines only."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

import aiohttp

from monitor.adapters.address import Network, url_refusal
from monitor.adapters.channels import later, mended
from monitor.adapters.dialling import Lookup, connector, refusal_in, system_lookup
from monitor.adapters.slack_outcome import wait_asked
from monitor.core.render.other import body, event, idempotency_key, signature
from monitor.domain import Delivery, DeliveryState, Outcome

NAMED = "webhook:"
WRONG = frozenset(
    {400, 413, 415, 422}
)  # the message itself; everything else a person can mend at the other end
HEADERS = {
    "Content-Type": "application/cloudevents+json; charset=utf-8",
    "User-Agent": "supply-chain-risk-monitor",
}


class Webhook:
    """Posts at least once: the same message bears the same Idempotency-Key, so that the other side can tell."""

    live = True

    def __init__(
        self,
        secret: str,
        *,
        named: Mapping[str, str],
        source: str,
        allow: Sequence[Network] = (),
        timeout: float = 10.0,
        lookup: Lookup = system_lookup,
    ) -> None:
        self._secret, self._named, self._source = secret, named, source
        self._allow, self._lookup = allow, lookup
        self._timeout = aiohttp.ClientTimeout(total=timeout)

    def send(self, delivery: Delivery) -> Outcome:
        url, wrong = self._address(delivery.message.channel)
        if wrong:
            return mended(wrong)
        return asyncio.run(self._post(url, delivery))

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:  # noqa: ARG002
        """Return that it is not there: a repeated one bears the same key and does no harm."""
        return None

    def trouble(self, address: str) -> str:
        return self._address(address)[1]

    def _address(self, channel: str) -> tuple[str, str]:
        """Return the address to post to and what is wrong with it; the address itself is never told."""
        name = channel.removeprefix(NAMED)
        url = name if name.startswith(("https://", "http://")) else self._named.get(name, "")
        if not url:
            return "", f"no webhook is named {name}: add {name}=https://… to MONITOR_WEBHOOKS"
        if not self._secret:
            return "", "webhooks are signed: set MONITOR_WEBHOOK_SECRET to a long random text"
        said = url_refusal(url, self._allow)
        if not said and not self._may_be_bare(url):
            said = "only https addresses are posted to"
        return url, f"the webhook's address is refused: {said}" if said else ""

    def _may_be_bare(self, url: str) -> bool:
        """Tell whether URL is https, or names a machine of the operator's networks by its number."""
        parts = urlsplit(url)
        if parts.scheme == "https":
            return True
        try:
            machine = ip_address(parts.hostname or "")
        except ValueError:
            return False
        return any(machine in network for network in self._allow if network.version == machine.version)

    async def _post(self, url: str, delivery: Delivery) -> Outcome:
        raw = body(event(delivery, self._source))
        headers = HEADERS | {
            "X-Monitor-Signature": signature(self._secret, raw),
            "Idempotency-Key": idempotency_key(delivery.message),
        }
        with connector(self._allow, self._lookup, 1) as dialled:
            try:
                async with (
                    aiohttp.ClientSession(connector=dialled, timeout=self._timeout) as session,
                    session.post(url, data=raw, headers=headers, allow_redirects=False) as answer,
                ):
                    return _judged(answer.status, answer.headers)
            except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
                return _broken(error)


def _judged(status: int, headers: Mapping[str, str]) -> Outcome:
    if 200 <= status < 300:
        return Outcome(DeliveryState.SENT)
    if status == 429 or status >= 500 or status == 408:
        waits = any(name.lower() == "retry-after" for name in headers)
        return later(f"the webhook answers HTTP {status}", wait_asked(headers) if waits else None)
    if status in WRONG:
        return Outcome(DeliveryState.PARKED, error=f"the webhook refuses the message (HTTP {status})")
    if 300 <= status < 400:
        return mended("the webhook answers with a redirect: name its final address")
    return mended(f"the webhook answers HTTP {status}: mend its address or its permissions")


def _broken(error: BaseException) -> Outcome:
    refused = refusal_in(error)
    if refused:
        return mended(f"the webhook's address is refused: {refused} (MONITOR_ALLOW_NETWORKS lets it in)")
    return later(f"the webhook was not reached: {type(error).__name__}")
