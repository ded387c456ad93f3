"""Texts in the order they came -> the first that a later one is a copy of, without looking at each of them."""

from collections import Counter

from monitor.core.join.features import DUPLICATE, Shingles, copied


class Copies:
    """Remembers texts by their shingles, each under the name of whose it is."""

    def __init__(self) -> None:
        self._texts: list[Shingles] = []
        self._names: list[str] = []
        self._by_hash: dict[int, list[int]] = {}
        self._same: dict[bytes, int] = {}

    def add(self, text: Shingles, name: str) -> None:
        at = len(self._texts)
        if text.tobytes() in self._same:  # it is found by the first
            return
        self._same[text.tobytes()] = at
        self._texts.append(text)
        self._names.append(name)
        for value in text.tolist():
            self._by_hash.setdefault(value, []).append(at)

    def first(self, text: Shingles) -> str | None:
        """Return whose text the first one is that TEXT is a copy of."""
        shared = Counter(at for value in text.tolist() for at in self._by_hash.get(value, ()))
        least = DUPLICATE * len(text)  # the sketch of both is no shorter than this one
        found = sorted(at for at, count in shared.items() if count >= least)
        same = self._same.get(text.tobytes())
        for at in found:
            if at == same or copied(self._texts[at], text):
                return self._names[at]
        return self._names[same] if same is not None else None
