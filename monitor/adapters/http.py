"""Sources -> documents over HTTP, under limits of time, size, redirects and address; the only door to aiohttp here."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit
from weakref import WeakKeyDictionary

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from monitor.adapters import answer, files_jsonl
from monitor.adapters.address import Network, url_refusal
from monitor.adapters.dialling import Lookup, connector, refusal_in, system_lookup
from monitor.core.links import tidy
from monitor.domain import Document, SourceState
from monitor.errors import FetchError, SourceError

USER_AGENT = "supply-chain-risk-monitor/0.1 (feed reader)"
TIMEOUT, MAX_BYTES = 20.0, 10 << 20
REDIRECTS = 5
AT_ONCE, PER_HOST = 64, 2
_CHUNK = 1 << 16
_HEADER_BYTES, _HEADERS = 1 << 15, 200
_PERMANENT = (301, 308)
_REDIRECTED = (301, 302, 303, 307, 308)
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9,"
    " text/xml;q=0.9, application/json;q=0.8, */*;q=0.1"
)
_BREAKS = (aiohttp.ClientError, HttpProcessingError, OSError, ValueError)


class Fetcher:
    """Visits sources, in any event loop. Rounds that go on at once in one loop share their politeness."""

    def __init__(
        self,
        *,
        allow: Sequence[Network] = (),
        timeout: float = TIMEOUT,
        max_bytes: int = MAX_BYTES,
        user_agent: str = USER_AGENT,
        lookup: Lookup = system_lookup,
    ) -> None:
        self.allow = tuple(allow)
        self.timeout = timeout
        self.max_bytes = max_bytes
        self.user_agent = user_agent
        self.lookup = lookup
        self._manners: WeakKeyDictionary[asyncio.AbstractEventLoop, _Manners] = WeakKeyDictionary()

    async def fetch(self, state: SourceState, now: datetime) -> Document:
        """Return one source's document or raise FetchError."""
        async with self._round() as visits:
            return await visits.fetch(state, now)

    async def fetch_all(
        self, states: Iterable[SourceState], now: datetime
    ) -> AsyncIterator[tuple[SourceState, Document | SourceError]]:
        """Visit all and give each result as it arrives: a slow source delays nobody.

        Whoever takes the results must not hold the event loop for long (write in a thread), or deadlines pass meanwhile.
        """
        async with self._round() as visits:
            tasks = [asyncio.create_task(visits.visit(state, now)) for state in states]
            try:
                for task in asyncio.as_completed(tasks):
                    yield await task
            finally:
                for started in tasks:
                    started.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    @asynccontextmanager
    async def _round(self) -> AsyncIterator["_Round"]:
        with connector(self.allow, self.lookup, AT_ONCE) as dialled:
            async with aiohttp.ClientSession(
                connector=dialled,
                connector_owner=True,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=self.timeout),
                headers={
                    "User-Agent": self.user_agent,
                    "Accept": _ACCEPT,
                    "Accept-Encoding": "gzip, deflate",
                },
                max_line_size=_HEADER_BYTES,
                max_field_size=_HEADER_BYTES,
                max_headers=_HEADERS,
            ) as session:
                manners = self._manners.setdefault(asyncio.get_running_loop(), _Manners())
                yield _Round(self, session, manners)


class _Manners:
    """At most 64 visits at once, two of them to one host."""

    def __init__(self) -> None:
        self.slots = asyncio.Semaphore(AT_ONCE)
        self.hosts: dict[str, asyncio.Semaphore] = {}

    def host(self, name: str) -> asyncio.Semaphore:
        return self.hosts.setdefault(name, asyncio.Semaphore(PER_HOST))


class _Round:
    """One session of visits."""

    def __init__(self, fetcher: Fetcher, session: aiohttp.ClientSession, manners: _Manners) -> None:
        self.fetcher = fetcher
        self.session = session
        self.manners = manners

    async def visit(self, state: SourceState, now: datetime) -> tuple[SourceState, Document | SourceError]:
        try:
            return state, await self.fetch(state, now)
        except SourceError as error:
            return state, error

    async def fetch(self, state: SourceState, now: datetime) -> Document:
        if files_jsonl.is_local(state.source):
            return await asyncio.to_thread(files_jsonl.read, state, now)
        host = urlsplit_host(state.source.url)
        # the host's turn first: who waits for a busy host holds no slot that others could use
        async with self.manners.host(host), self.manners.slots:
            return await self._in_time(state, now)

    async def _in_time(self, state: SourceState, now: datetime) -> Document:
        try:
            async with asyncio.timeout(self.fetcher.timeout):
                return await self._follow(state, now)
        except TimeoutError as error:
            raise FetchError(f"no complete answer within {self.fetcher.timeout:g} s") from error
        except _BREAKS as error:
            raise _translated(error) from error

    async def _follow(self, state: SourceState, now: datetime) -> Document:
        """Ask, and follow redirects by hand: each hop is checked like the first address."""
        url, moved = state.source.url, None
        permanent = True
        for _ in range(REDIRECTS + 1):
            self._check(url)
            async with self._ask(url, state) as response:
                if not (response.status in _REDIRECTED and "Location" in response.headers):
                    document = await self._document(response, state, now)
                    return replace(document, moved_to=moved)
                permanent = permanent and response.status in _PERMANENT
                url = urljoin(url, tidy(response.headers["Location"]))
            moved = _without_userinfo(url) if permanent else moved
        raise FetchError(f"more than {REDIRECTS} redirects", status="refused")

    def _check(self, url: str) -> None:
        reason = url_refusal(url, self.fetcher.allow)
        if reason:
            raise FetchError(f"refused: {reason}", status="refused")

    def _ask(self, url: str, state: SourceState) -> "aiohttp.client._RequestContextManager":
        asked = URL(url)
        headers = _conditions(state)
        if asked.user and _origin(url) == _origin(state.source.url):
            # name and password of the source's own address go to no other host
            headers["Authorization"] = aiohttp.encode_basic_auth(asked.user, asked.password or "")
        return self.session.get(asked.with_user(None), allow_redirects=False, headers=headers)

    async def _document(
        self, response: aiohttp.ClientResponse, state: SourceState, now: datetime
    ) -> Document:
        known = response.status == 304 and _conditions(state)
        if not known and not 200 <= response.status < 300:
            raise answer.error_of(response.status, response.headers, now)
        return Document(
            source_id=state.source.id,
            url=_without_userinfo(str(response.url)),
            body=None if known else await self._body(response),
            retrieved_at=now,
            content_type=answer.remembered(response.headers.get("Content-Type")) or "",
            etag=answer.remembered(response.headers.get("ETag")),
            last_modified=answer.remembered(response.headers.get("Last-Modified")),
            max_age=answer.max_age(response.headers, now),
        )

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        """Read up to the limit, counted after unpacking: a small answer may unpack to a very large one."""
        most = self.fetcher.max_bytes
        body = bytearray()
        if (response.content_length or 0) > most:
            raise _too_large(most)
        async for chunk in response.content.iter_chunked(_CHUNK):
            body += chunk
            if len(body) > most:
                raise _too_large(most)
        return bytes(body)


def _conditions(state: SourceState) -> dict[str, str]:
    etag, modified = answer.remembered(state.etag), answer.remembered(state.last_modified)
    named = (("If-None-Match", etag), ("If-Modified-Since", modified))
    return {name: value for name, value in named if value}


def urlsplit_host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port


def _without_userinfo(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="").geturl()


def _too_large(most: int) -> FetchError:
    size = f"{most / (1 << 20):g} MiB" if most >= 1 << 20 else f"{most} bytes"
    return FetchError(f"larger than {size}", status="refused")


def _translated(error: BaseException) -> FetchError:
    """Say in our words what went wrong: the library's own words may hold the address with its secrets."""
    refused = refusal_in(error)
    if refused:
        return FetchError(f"refused: {refused}", status="refused")
    for kinds, reason in _REASONS:
        if isinstance(error, kinds):
            return FetchError(reason)
    return FetchError(f"no answer ({type(error).__name__})")


_REASONS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (aiohttp.ClientConnectorDNSError, "the host name was not found"),
    (
        (aiohttp.ClientSSLError, aiohttp.ServerFingerprintMismatch),
        "no secure connection: the certificate is not valid",
    ),
    (aiohttp.ClientConnectorError, "no connection: the server does not answer"),
    (aiohttp.ClientPayloadError, "the answer broke off or is packed wrongly"),
    ((aiohttp.ServerDisconnectedError, ConnectionError), "the server broke off the connection"),
    (
        (aiohttp.ClientResponseError, HttpProcessingError),
        "an answer that is not HTTP, or with headers too large",
    ),
    ((aiohttp.InvalidURL, ValueError), "not an address of the web"),
)
