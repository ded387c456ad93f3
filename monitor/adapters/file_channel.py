"""A delivery -> a file in the operator's directory: a line of JSON more, or a page that shows the newest message."""

import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from monitor.adapters.channels import mended
from monitor.core.render.other import html_of, keys, line
from monitor.domain import Delivery, DeliveryState, Outcome

SCHEME = "file:"
_LOOKED_AT = 4_000_000  # bytes at the end of a file


class FileChannel:
    """Adds whole lines only, and looks for a message's key before it adds one whose answer was lost."""

    live = True

    def __init__(self, directory: Path, clock: Callable[[], datetime]) -> None:
        self._directory = directory
        self._clock = clock

    def send(self, delivery: Delivery) -> Outcome:
        path = self._path(delivery.message.channel)
        if path is None:
            return mended(_OUTSIDE)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._write(path, delivery)
        except OSError as error:
            return mended(_cannot(error))
        return Outcome(DeliveryState.SENT)

    def look(self, delivery: Delivery, now: datetime | None = None) -> Outcome | None:  # noqa: ARG002
        """Return SENT where the file holds the key; a page is simply written again."""
        path = self._path(delivery.message.channel)
        if path is None or path.suffix == ".html":
            return None
        try:
            found = _tail(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            return Outcome(DeliveryState.AMBIGUOUS, error=_cannot(error))
        return Outcome(DeliveryState.SENT) if delivery.message.key in keys(found) else None

    def trouble(self, address: str) -> str:
        path = self._path(address)
        if path is None:
            return _OUTSIDE
        there = next(held for held in (path, *path.parents) if held.exists())
        if path.is_dir() or not os.access(there, os.W_OK):
            return f"cannot be written: give the service write access to {there}, or name another file"
        return ""

    def _path(self, address: str) -> Path | None:
        """Return the file; None where it would lie outside the directory: an address may come from a page's form."""
        try:
            path = (self._directory / address.removeprefix(SCHEME)).resolve()
            return path if path.is_relative_to(self._directory.resolve()) else None
        except (OSError, ValueError, RuntimeError):
            return None

    def _write(self, path: Path, delivery: Delivery) -> None:
        if path.suffix == ".html":
            _replaced(path, str(html_of(delivery.message)).encode("utf-8", "replace"))
            return
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o640)
        try:
            os.write(
                handle, line(delivery, self._clock()).encode()
            )  # one write: lines of two workers never mix
            os.fsync(handle)
        finally:
            os.close(handle)


_OUTSIDE = "lies outside MONITOR_FILES_DIR: name a file within it"


def _cannot(error: OSError) -> str:
    return f"the file cannot be written ({error.strerror or type(error).__name__}): mend its permissions or its name"


def _tail(path: Path) -> list[str]:
    with path.open("rb") as held:
        held.seek(max(0, path.stat().st_size - _LOOKED_AT))
        return held.read().decode("utf-8", "replace").splitlines()


def _replaced(path: Path, content: bytes) -> None:
    """Write beside it and rename, so that nobody reads half a page."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as held:
            held.write(content)
        Path(name).chmod(0o640)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
