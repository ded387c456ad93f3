"""A host -> sockets to public addresses only: checked when the name is looked up and again when it is dialled."""

import asyncio
import socket
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.adapters.address import Network, refusal

Lookup = Callable[[str, int, int], list[str]]  # host, port, family -> addresses


class Refused(OSError):
    """An address that must not be dialled. An OSError, since the library lets those through."""


def refusal_in(error: BaseException | None) -> str | None:
    """Return why an address was refused, where that is what lies behind ERROR."""
    while error is not None:
        if isinstance(error, Refused):
            return str(error)
        error = getattr(error, "os_error", None) or error.__cause__ or error.__context__
    return None


def system_lookup(host: str, port: int, family: int) -> list[str]:
    """Ask the system's resolver."""
    found = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


@contextmanager
def connector(allow: Sequence[Network], lookup: Lookup, at_once: int) -> Iterator[aiohttp.TCPConnector]:
    """Give a connector of the running loop that dials no address but public ones and those of ALLOW.

    Names are looked up in threads of its own: a dead name server delays only who asked it.
    """
    pool = ThreadPoolExecutor(max_workers=at_once, thread_name_prefix="lookup")
    try:
        yield aiohttp.TCPConnector(
            limit=at_once, resolver=_Resolver(allow, lookup, pool), socket_factory=_Sockets(allow)
        )
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


class _Sockets:
    """Makes the socket for an address really dialled, whatever name led to it."""

    def __init__(self, allow: Sequence[Network]) -> None:
        self.allow = allow

    def __call__(self, info: tuple[Any, ...]) -> socket.socket:
        family, kind, proto, _, address = info
        reason = refusal(str(address[0]), self.allow)
        if reason:
            raise Refused(reason)
        made = socket.socket(family=family, type=kind, proto=proto)
        made.setblocking(False)
        return made


class _Resolver(AbstractResolver):
    """Looks a name up and refuses it when any one of its addresses is forbidden: the next answer may be that one."""

    def __init__(self, allow: Sequence[Network], lookup: Lookup, pool: ThreadPoolExecutor) -> None:
        self.allow, self.lookup, self.pool = allow, lookup, pool

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        loop = asyncio.get_running_loop()
        addresses = await loop.run_in_executor(self.pool, self.lookup, host, port, int(family))
        for address in addresses:
            reason = refusal(address, self.allow)
            if reason:
                raise Refused(reason)
        return [_result(host, port, address) for address in dict.fromkeys(addresses)]

    async def close(self) -> None:
        """Nothing is kept between look-ups."""


def _result(host: str, port: int, address: str) -> ResolveResult:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    return ResolveResult(
        hostname=host, host=address, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST
    )
