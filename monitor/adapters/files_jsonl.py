"""A local file of import lines, named by the operator -> documents."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from monitor.domain import Document, Source, SourceState
from monitor.errors import FetchError

LARGEST = 64 << 20
PART = 4 << 20


def is_local(source: Source) -> bool:
    """Say whether a source is a file of this machine: only import lines may be, never a feed or a redirect."""
    return source.format == "jsonl" and not source.url.lower().startswith(("http:", "https:"))


def path_of(url: str) -> Path:
    """Return the path that a file: address or a plain path names."""
    if url.lower().startswith("file:"):
        return Path(unquote(urlsplit(url).path))
    return Path(url)


def read(state: SourceState, now: datetime) -> Document:
    """Read a whole file; its body is None when it has not changed since the last visit."""
    path = path_of(state.source.url)
    try:
        about = path.stat()
        etag = f"{about.st_mtime_ns:x}-{about.st_size:x}"
        if about.st_size > LARGEST:
            raise FetchError("larger than 64 MiB: use `monitor import`", status="refused")
        body = None if etag == state.etag else path.read_bytes()
    except OSError as error:
        raise FetchError(f"the file cannot be read: {error.strerror or type(error).__name__}") from error
    return Document(state.source.id, state.source.url, body, now, content_type="application/jsonl", etag=etag)


def documents(path: Path, source: Source, now: datetime, part: int = PART) -> Iterator[Document]:
    """Read a file of any size in parts of whole lines, each with the number of its first line."""
    try:
        with path.open("rb") as file:
            first = 1
            while lines := file.readlines(part):
                body = b"".join(lines)
                yield Document(
                    source.id, str(path), body, now, content_type="application/jsonl", first_line=first
                )
                first += len(lines)
    except OSError as error:
        raise FetchError(f"the file cannot be read: {error.strerror or type(error).__name__}") from error
