"""Threads that want the one write lock of SQLite -> one after the other, in the order in which they came.

SQLite lets who waits ask again and again with growing pauses, so that whoever has waited long waits longer still. Within
one process threads are woken instead; between processes SQLite's own way remains.
"""

import threading
from collections import deque
from types import TracebackType


class Turns:
    """A lock that is given on in order; whoever holds it must not ask again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._taken = False

    def __enter__(self) -> None:
        mine = threading.Lock()
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()  # until it is handed over, still taken, by whoever had it

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
