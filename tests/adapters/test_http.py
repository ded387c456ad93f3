"""Fetching against a real server that misbehaves, with short limits."""

import asyncio
from datetime import UTC, datetime
from ipaddress import ip_network
from pathlib import Path

import pytest

from monitor.adapters.http import Fetcher
from monitor.domain import Document, Source, SourceState
from monitor.errors import SourceError
from tests.adapters.misbehaving import FEED, Server, serving

NOW = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
LOOPBACK = (ip_network("127.0.0.0/8"),)
Result = Document | SourceError


def state_of(url: str, **kept: str) -> SourceState:
    return SourceState(Source(id=url[-20:], url=url), **kept)  # type: ignore[arg-type]


def visit(
    path: str, *, allow=LOOPBACK, timeout: float = 5.0, max_bytes: int = 200_000, **kept: str
) -> tuple[Result, Server]:
    async def go() -> tuple[Result, Server]:
        async with serving() as server:
            fetcher = Fetcher(allow=allow, timeout=timeout, max_bytes=max_bytes)
            async for _, result in fetcher.fetch_all([state_of(server.base + path, **kept)], NOW):
                return result, server
        raise AssertionError("no result")

    return asyncio.run(go())


def document(path: str, **options) -> Document:
    result, _ = visit(path, **options)
    assert isinstance(result, Document), result
    return result


def failure(path: str, **options) -> SourceError:
    result, _ = visit(path, **options)
    assert isinstance(result, SourceError), result
    return result


def test_a_document_comes_home_with_what_is_needed_for_the_next_visit():
    got = document("/feed")
    assert (got.body, got.etag, got.max_age) == (FEED, '"v1"', 600)
    assert got.last_modified == "Mon, 05 Jan 2026 10:00:00 GMT"
    assert got.retrieved_at == NOW


def test_the_next_visit_asks_for_changes_only():
    _, server = visit("/feed", etag='"v1"', last_modified="Mon, 05 Jan 2026 10:00:00 GMT")
    asked = server.headers("/feed")[0]
    assert asked["if-none-match"] == '"v1"'
    assert asked["if-modified-since"] == "Mon, 05 Jan 2026 10:00:00 GMT"
    assert "supply-chain-risk-monitor" in asked["user-agent"]


def test_not_modified_is_a_document_without_a_body():
    assert document("/304", etag='"v1"').body is None


def test_not_modified_without_having_asked_is_an_error():
    assert "304" in str(failure("/304"))


def test_a_stored_tag_with_a_line_end_is_not_sent():
    result, server = visit("/feed", etag="x\r\nHost: evil")
    assert isinstance(result, Document)
    assert "if-none-match" not in server.headers("/feed")[0]


def test_a_packed_body_is_unpacked():
    assert document("/gzip").body == FEED


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/bomb", "refused", "larger than"),
        ("/large", "refused", "larger than"),
        ("/endless", "refused", "larger than"),
        ("/loop", "refused", "more than 5 redirects"),
        ("/to-metadata", "refused", "169.254.169.254 is not a public address"),
        ("/to-file", "refused", "only http and https"),
        ("/to-odd-spelling", "refused", "unusual spelling"),
        ("/403", "refused", "HTTP 403"),
        ("/404", "gone", "HTTP 404"),
        ("/410", "gone", "HTTP 410"),
        ("/429", "unreachable", "HTTP 429"),
        ("/bad-gzip", "unreachable", "packed wrongly"),
        ("/reset", "unreachable", "broke off"),
        ("/cut", "unreachable", "broke off"),
        ("/nothing", "unreachable", "broke off"),
        ("/no-http", "unreachable", "not HTTP"),
        ("/long-header", "unreachable", "not HTTP"),
        ("/many-headers", "unreachable", "not HTTP"),
    ],
)
def test_what_goes_wrong_is_told_with_its_reason(path, status, reason):
    error = failure(path)
    assert error.status == status
    assert reason in str(error)


@pytest.mark.parametrize("path", ["/drip", "/silent"])
def test_a_slow_server_ends_at_the_deadline(path):
    assert "no complete answer within 0.2 s" in str(failure(path, timeout=0.2))


def test_only_410_is_for_good():
    assert failure("/410").permanent
    assert not failure("/404").permanent


@pytest.mark.parametrize(
    ("path", "seconds"),
    [
        ("/429", 120.0),
        ("/503-date", 600.0),
        ("/429-garbage", None),
        ("/429-for-ever", 86_400.0),
        ("/403", None),
    ],
)
def test_the_servers_wish_to_wait_is_kept_within_a_day(path, seconds):
    assert failure(path).retry_after == seconds


def test_temporary_redirects_are_followed_and_not_learnt():
    got = document("/hop-1")
    assert got.body == FEED
    assert got.url.endswith("/feed")
    assert got.moved_to is None


def test_a_permanent_redirect_is_reported():
    moved = document("/moved").moved_to
    assert moved is not None
    assert moved.endswith("/feed")


def test_a_permanent_redirect_behind_a_temporary_one_is_not():
    assert document("/moved-for-now").moved_to is None


def test_loopback_is_refused_unless_the_operator_allows_it():
    result, server = visit("/feed", allow=())
    assert isinstance(result, SourceError)
    assert result.status == "refused"
    assert "127.0.0.1 is not a public address" in str(result)
    assert server.seen == []


def lookup_visit(*addresses: str, allow=()) -> tuple[Result, Server]:
    """Visit a name that resolves to ADDRESSES."""

    async def go() -> tuple[Result, Server]:
        async with serving() as server:
            port = server.base.rpartition(":")[2]
            fetcher = Fetcher(allow=allow, timeout=2, lookup=lambda host, port, family: list(addresses))
            async for _, result in fetcher.fetch_all([state_of(f"http://feeds.example:{port}/feed")], NOW):
                return result, server
        raise AssertionError("no result")

    return asyncio.run(go())


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"]],
    ids=["private", "public and private", "mapped", "nat64"],
)
def test_a_name_with_any_forbidden_address_is_refused(addresses):
    result, server = lookup_visit(*addresses)
    assert isinstance(result, SourceError)
    assert result.status == "refused"
    assert server.seen == []


def test_a_name_that_leads_to_an_allowed_address_is_fetched():
    result, server = lookup_visit("127.0.0.1", allow=LOOPBACK)
    assert isinstance(result, Document)
    assert len(server.seen) == 1


def test_a_name_that_is_not_found_is_told_so():
    def nowhere(host: str, port: int, family: int) -> list[str]:
        raise OSError(-2, "Name or service not known")

    async def go() -> SourceError:
        with pytest.raises(SourceError) as caught:
            await Fetcher(lookup=nowhere).fetch(state_of("http://nowhere.example/"), NOW)
        return caught.value

    assert str(asyncio.run(go())) == "the host name was not found"


def test_name_and_password_go_to_their_own_host_only():
    async def go() -> tuple[Document, Server, Server]:
        async with serving() as home, serving() as other:
            home.elsewhere = other.base
            source = home.base.replace("http://", "http://ann:s3cret@") + "/elsewhere"
            return await Fetcher(allow=LOOPBACK).fetch(state_of(source), NOW), home, other

    got, home, other = asyncio.run(go())
    assert home.headers("/elsewhere")[0]["authorization"].startswith("Basic ")
    assert "authorization" not in other.headers("/feed")[0]
    assert "s3cret" not in got.url


def test_no_password_is_told_in_an_error():
    async def go() -> str:
        fetcher = Fetcher(lookup=lambda host, port, family: ["10.0.0.1"])
        with pytest.raises(SourceError) as caught:
            await fetcher.fetch(state_of("http://ann:s3cret@feeds.example/?token=abc"), NOW)
        return str(caught.value)

    told = asyncio.run(go())
    assert "s3cret" not in told
    assert "abc" not in told


def test_cookies_are_not_kept_from_one_visit_to_the_next():
    async def go() -> Server:
        async with serving() as server:
            states = [state_of(server.base + "/secret-cookie")] * 3
            async for _ in Fetcher(allow=LOOPBACK).fetch_all(states, NOW):
                pass
            return server

    assert all("cookie" not in headers for headers in asyncio.run(go()).headers("/secret-cookie"))


def test_a_slow_source_delays_no_other():
    async def go() -> list[str]:
        async with serving() as server:
            states = [state_of(server.base + path) for path in ("/silent", "/feed", "/gzip")]
            fetcher = Fetcher(allow=LOOPBACK, timeout=0.5)
            return [type(result).__name__ async for _, result in fetcher.fetch_all(states, NOW)]

    assert asyncio.run(go()) == ["Document", "Document", "FetchError"]


def test_one_host_is_visited_at_most_twice_at_a_time():
    async def go() -> Server:
        async with serving() as server:
            states = [state_of(server.base + "/together")] * 8
            async for _, result in Fetcher(allow=LOOPBACK).fetch_all(states, NOW):
                assert isinstance(result, Document)
            return server

    server = asyncio.run(go())
    assert len(server.seen) == 8
    assert server.most_open == 2


def test_rounds_that_go_on_at_once_are_as_polite_as_one():
    async def go() -> Server:
        async with serving() as server:
            fetcher = Fetcher(allow=LOOPBACK)

            async def visit() -> None:
                async for _ in fetcher.fetch_all([state_of(server.base + "/together")] * 3, NOW):
                    pass

            await asyncio.gather(visit(), visit(), visit())
            return server

    server = asyncio.run(go())
    assert len(server.seen) == 9
    assert server.most_open == 2


def test_a_round_can_be_left_early():
    async def go() -> int:
        async with serving() as server:
            states = [state_of(server.base + path) for path in ("/feed", "/silent")]
            async for _ in Fetcher(allow=LOOPBACK).fetch_all(states, NOW):
                break
            return len(server.seen)

    assert asyncio.run(go()) >= 1


def test_a_local_file_is_read_only_as_import_lines(tmp_path: Path):
    file = tmp_path / "entries.jsonl"
    file.write_bytes(b'{"id": "1", "title": "Port closed"}\n')
    lines = SourceState(Source(id="x", url=str(file), format="jsonl"))

    async def fetch(state: SourceState) -> Document:
        return await Fetcher().fetch(state, NOW)

    got = asyncio.run(fetch(lines))
    assert got.body == file.read_bytes()
    known = SourceState(lines.source, etag=got.etag)
    assert asyncio.run(fetch(known)).body is None
    for url in (str(file), file.as_uri()):
        with pytest.raises(SourceError, match="refused"):
            asyncio.run(fetch(SourceState(Source(id="x", url=url))))


def test_a_missing_file_is_told_in_words(tmp_path: Path):
    state = SourceState(Source(id="x", url=(tmp_path / "none.jsonl").as_uri(), format="jsonl"))
    with pytest.raises(SourceError, match="cannot be read: No such file"):
        asyncio.run(Fetcher().fetch(state, NOW))
