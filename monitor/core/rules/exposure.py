"""The profile -> lines that a story can hit: by the concepts it speaks of, or by the names that stand in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Alias, MaterialLine, Profile, SupplierLine
from monitor.core.rules.listing import STRONG, WEAK
from monitor.core.selection import BoundAsk, Selection

_RANK = {"sole": 0, "single": 1, "multi": 2}
_NO_STOCK = 1e6
WIDEST = 40  # the rare earths with their compounds are 29, the critical minerals more than 100


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the profile. REF is `material/dysprosium`; RANK sorts the most exposed first."""

    ref: str
    kind: str
    concepts: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sourcing: str = ""
    stock_weeks: float | None = None
    owner: str = ""
    rank: tuple[int, float] = (3, 0.0)


class Exposure:
    """Every line of a profile, most exposed first."""

    def __init__(self, profile: Profile, lexicon: Lexicon) -> None:
        self.profile = profile
        self._lexicon = lexicon
        self.lines = tuple(sorted(_lines(profile, lexicon), key=lambda line: (line.rank, line.ref)))
        self._by_ref = {line.ref: line for line in self.lines}

    def line(self, ref: str) -> Line | None:
        return self._by_ref.get(ref)

    def lines_for(self, ask: Selection) -> tuple[Line, ...]:
        """Return the lines that a selection means."""
        return tuple(line for line in self.lines if line.kind in (ask.profile or ()) and _meant(line, ask))

    def called(self, suppliers: Iterable[str], at_least: float) -> tuple[str, ...]:
        """Return the names that mean one of SUPPLIERS (`any`: every one) at least so surely."""
        wanted = set(suppliers)
        meant = (one for one in self.profile.suppliers if wanted & {"any", one.id})
        names = (named for one in meant for named in _scored(one))
        return tuple(dict.fromkeys(name for name, sure in names if sure >= at_least))

    def words(self, ref: str, language: str = "en") -> str:
        """Return a line in words: what, how it is sourced, from where, how long the stock lasts."""
        line = self._by_ref.get(ref)
        if line is None:
            return ref
        facts = [*_sourced(line, language), *self._shares(line, language), *_stock(line, language)]
        return self.name(line, language) + (f" ({', '.join(facts)})" if facts else "")

    def name(self, line: Line, language: str) -> str:
        """Return what to call a line: the material in the reader's language, everything else by its own name."""
        found = {f"material/{m.id}": self._lexicon.name(m.concept, language) for m in self.profile.materials}
        found |= {f"supplier/{s.id}": s.name for s in self.profile.suppliers}
        found |= {f"site/{s.id}": s.name for s in self.profile.sites}
        found |= {f"route/{r.id}": r.name for r in self.profile.routes}
        return found.get(line.ref, line.ref)

    def _shares(self, line: Line, language: str) -> Iterator[str]:
        if line.kind == "material":
            shares = {f"material/{m.id}": m.shares for m in self.profile.materials}[line.ref]
            for iso, share in sorted(shares.items(), key=lambda pair: -pair[1])[:2]:
                percent = f"{share * 100:.0f}"
                yield f"{percent} % {self._lexicon.name(iso, language)}"
        elif line.countries:
            yield self._lexicon.name(line.countries[0], language)


_SOURCING = {
    "sole": {
        "en": "only one source in the world",
        "fr": "source unique au monde",
        "de": "weltweit nur eine Quelle",
    },
    "single": {"en": "single source", "fr": "un seul fournisseur", "de": "nur ein Lieferant"},
}
_STOCK = {"en": "{} weeks of stock", "fr": "{} semaines de stock", "de": "{} Wochen Vorrat"}


def _sourced(line: Line, language: str) -> Iterator[str]:
    words = _SOURCING.get(line.sourcing)
    if words:
        yield words.get(language, words["en"])


def _stock(line: Line, language: str) -> Iterator[str]:
    if line.stock_weeks is not None:
        yield _STOCK.get(language, _STOCK["en"]).format(f"{line.stock_weeks:g}")


def _lines(profile: Profile, lexicon: Lexicon) -> Iterator[Line]:
    for material in profile.materials:
        yield _material(material, lexicon)
    for supplier in profile.suppliers:
        names = _names(supplier.name, supplier.aliases)
        ref = f"supplier/{supplier.id}"
        rank = (supplier.tier, 0.0)
        yield Line(
            ref, "supplier", names=names, countries=(supplier.country,), owner=supplier.owner, rank=rank
        )
    for site in profile.sites:
        names = _names(site.name, site.aliases)
        yield Line(f"site/{site.id}", "site", names=names, countries=(site.country,), owner=site.owner)
    for route in profile.routes:
        concepts = frozenset().union(*(lexicon.narrower(id_) for id_ in route.via))
        yield Line(f"route/{route.id}", "route", concepts=concepts, owner=route.owner)


def _material(line: MaterialLine, lexicon: Lexicon) -> Line:
    return Line(
        ref=f"material/{line.id}",
        kind="material",
        concepts=touching(line.concept, lexicon),
        countries=tuple(sorted(iso for iso, share in line.shares.items() if share > 0)),
        sourcing=line.sourcing,
        stock_weeks=line.stock_weeks,
        owner=line.owner,
        rank=(_RANK[line.sourcing], _NO_STOCK if line.stock_weeks is None else line.stock_weeks),
    )


def touching(concept: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the concepts whose mention concerns CONCEPT: itself, narrower ones, and the groups it belongs to.

    News about "rare earths" concerns who buys dysprosium; wide and topmost groups (critical minerals) say too little.
    """
    groups = {id_ for id_ in lexicon.broader(concept) if _says_enough(id_, lexicon)}
    return lexicon.narrower(concept) | groups | {concept}


def _says_enough(id_: str, lexicon: Lexicon) -> bool:
    found = lexicon.concepts.get(id_)
    return found is not None and bool(found.broader) and len(lexicon.narrower(id_)) <= WIDEST


def _names(name: str, aliases: Sequence[Alias]) -> tuple[str, ...]:
    """Return the names that count in a text. Weak aliases only help to screen lists, where a person decides."""
    return tuple(dict.fromkeys((name, *(alias.name for alias in aliases if alias.strength == "strong"))))


def _scored(supplier: SupplierLine) -> Iterator[tuple[str, float]]:
    yield supplier.name, STRONG
    for alias in supplier.aliases:
        yield alias.name, STRONG if alias.strength == "strong" else WEAK


def _meant(line: Line, ask: Selection) -> bool:
    sourced = not ask.sourcing or line.sourcing in ask.sourcing
    origin = not ask.from_ or bool(set(ask.from_) & set(line.countries))
    return sourced and origin and _stocked(line.stock_weeks, ask.stock_weeks)


def _stocked(weeks: float | None, bounds: BoundAsk | None) -> bool:
    if bounds is None:
        return True
    return weeks is not None and all(_within(weeks, bounds))


def _within(weeks: float, bounds: BoundAsk) -> Iterable[bool]:
    if bounds.at_least is not None:
        yield weeks >= bounds.at_least
    if bounds.at_most is not None:
        yield weeks <= bounds.at_most
