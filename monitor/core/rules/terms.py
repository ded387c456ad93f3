"""The lexicon -> which ids a question about an id means, and how readings write them."""

from collections.abc import Iterable

from monitor.core.lexicon import Lexicon


class Terms:
    """A country is its concept; ids that the lexicon does not know are meant by nobody."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._iso = {
            concept.codes["iso"]: id_
            for id_, concept in lexicon.concepts.items()
            if concept.kind == "country" and "iso" in concept.codes
        }
        self._codes = {id_: iso for iso, id_ in self._iso.items()}
        self._nations = _nations(lexicon)
        self._lists = {
            id_: concept.codes["list"] for id_, concept in lexicon.concepts.items() if "list" in concept.codes
        }

    def country(self, iso: str) -> frozenset[str]:
        """Return all ids that stand for a state: its name, its organs, its office-holders."""
        return self._nations.get(iso, frozenset())

    def below(self, id_: str) -> frozenset[str]:
        """Return what a question about ID_ means: a country with its organs, else the concept and narrower ones."""
        return self.country(id_) if id_ in self._iso else self._lexicon.narrower(id_)

    def lists(self, wanted: Iterable[str] | None = None) -> frozenset[str]:
        """Return the official lists that are meant, by our id or their own; without WANTED all."""
        known = self._lists.items()
        return frozenset(id_ for id_, code in known if wanted is None or {id_, code} & {*wanted})

    def spelled(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return every way in which readings write IDS: a country stands as its concept or as its ISO code."""
        known = {id_ for id_ in ids if id_ in self._lexicon.concepts or id_ in self._iso}
        codes = {self._codes[id_] for id_ in known if id_ in self._codes}
        return tuple(sorted(known | codes | {self._iso[id_] for id_ in known if id_ in self._iso}))


def _nations(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for id_ in lexicon.concepts:
        nation = lexicon.nation(id_)
        if nation:
            found.setdefault(nation, set()).add(id_)
    return {iso: frozenset(ids) for iso, ids in found.items()}
