"""An address of the web or of a machine -> why it may not be fetched from, or None: only what is public may."""

import re
import unicodedata
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address

# An explicit table: `is_global` differs between Python versions and calls several of these public.
_CLOSED = tuple(
    ip_network(text)
    for text in [
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "2620:4f:8000::/48",
        "3fff::/20",
    ]
)
_PUBLIC_V6 = IPv6Network("2000::/3")
_CARRIERS = tuple(  # an IPv4 address in the last 32 bits
    IPv6Network(text) for text in ("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96")
)
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?")
_SCHEMES = ("http", "https")


def refusal(address: str, allow: Sequence[Network]) -> str | None:
    """Say why a machine's ADDRESS may not be dialled; ALLOW are the operator's networks."""
    try:
        outer = ip_address(address.partition("%")[0])
    except ValueError:
        return "an address that is none"
    inner = carried(outer)
    if any(
        part in network for part in (outer, inner) for network in allow if part.version == network.version
    ):
        return None
    return None if _public(inner) else f"{outer} is not a public address"


def carried(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for (mapped, NAT64, 6to4, SIIT), else the address itself."""
    if isinstance(address, IPv4Address):
        return address
    if address.sixtofour is not None:
        return address.sixtofour
    if any(address in network for network in _CARRIERS):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def url_refusal(url: str, allow: Sequence[Network]) -> str | None:
    """Say why a URL may not be asked for, before any name is looked up."""
    try:
        parts = urlsplit(url)
        host, _ = host_of(parts), parts.port
    except ValueError:
        return "not an address of the web"
    if parts.scheme not in _SCHEMES:
        return "only http and https addresses are fetched"
    if ":" in host:
        return refusal(host, allow)
    if not _HOST.fullmatch(host):
        return "a host name that is none"
    if not _NUMBER.fullmatch(host.rpartition(".")[2]):
        return None
    # `2130706433`, `0x7f.1`, `0177.0.0.1`: the system would take them for addresses
    return refusal(host, allow) if _spelt_plainly(host) else "an address in an unusual spelling"


def host_of(parts: SplitResult) -> str:
    """Return the host as it will be looked up, in ASCII; raises ValueError for what cannot be one."""
    host = unicodedata.normalize("NFKC", parts.hostname or "").lower().rstrip(".")
    if len(host) > 253:
        raise ValueError("a host name that is too long")
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _spelt_plainly(host: str) -> bool:
    try:
        return str(ip_address(host)) == host
    except ValueError:
        return False


def _public(address: Address) -> bool:
    if any(address in network for network in _CLOSED if network.version == address.version):
        return False
    return isinstance(address, IPv4Address) or address in _PUBLIC_V6
