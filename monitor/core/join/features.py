"""A member -> what joining looks at in it: vector, shingles, what it names, its figures and its dates."""

import re
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from monitor.core.join.aside_words import ELSEWHERE
from monitor.core.join.sounds import sounds
from monitor.core.join.usual import AGENCIES, USUAL_WORDS
from monitor.core.join.vetoes import Kinds, headed, known
from monitor.core.names import Name, names_in
from monitor.core.withdrawn import takes_back
from monitor.domain import Claim, Member

DUPLICATE = 0.55  # Jaccard of word triples from which two texts are one text
DIMENSIONS = 512
_READ = 4_000  # characters that shingles and tokens are taken from
SKETCH = 64  # hashes kept of a text, the smallest ones: enough to tell a copy, and bounded
_SHORT = 4  # shingles: fewer must be the same
_STEM = 7  # letters by which a name is told from another: endings differ between languages
_KINDS = {
    **dict.fromkeys(("t", "kt", "kg", "g", "oz", "lb"), "t"),
    **dict.fromkeys(("GW", "MW", "kW", "GWh", "MWh", "kWh"), "W"),
    **dict.fromkeys(("percent", "pp"), "%"),
}
_LEAST, _LEAST_UNSPACED = 60, 25  # characters of a first sentence
_BRIEF, _PARAGRAPHS = 250, 600  # signs of a short and of a long report
_HEADLINE, _OUTLET = 90, 24  # signs of a headline that says little, and of an outlet's name
WINDOW = timedelta(days=12)  # how far apart two reports of one happening may be published
UNSPACED = ("ja", "zh")
_LATIN = ("de", "en", "es", "fr")
_DENSE = 1.4  # signs more that one of a text that is not spaced stands for
_SMALL = 12  # whole figures up to here agree by chance

_WORDS = re.compile(r"\w+")
_CAPITAL = re.compile(r"(?<![\w’'])[A-ZÀ-Þ][^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE = re.compile(r"[.!?](?=\s|$)|[。！？]|\n")
_ELSEWHERE = re.compile(ELSEWHERE, re.IGNORECASE)
_KATAKANA = re.compile(r"[ァ-ヶー]{3,}")

_FULL_DATE = len("2026-01-01")

Broader = Callable[[str], frozenset[str]]  # a concept -> what lies above it, itself included
Vector = NDArray[np.float32]
Shingles = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Features:
    """What joining looks at in one entry."""

    identity: str
    when: datetime
    vector: Vector
    shingles: Shingles
    language: str
    named: frozenset[str]  # organisations, places, instruments
    places: frozenset[str]
    materials: frozenset[str]
    kin: frozenset[str]  # the materials and what they are kinds of
    countries: frozenset[str]
    actions: frozenset[str]
    figures: frozenset[str]  # "=63.4"
    dates: frozenset[str]  # "@06-19": months and days only, years are often guessed
    tokens: frozenset[str]  # names as they are written, in letters that several languages share
    coarse: frozenset[str]  # materials of which a kind is named too: magnets beside neodymium magnets
    lead_materials: frozenset[str]
    lead_countries: frozenset[str]
    length: float  # 0 for a few lines, 1 for some paragraphs
    mentioned: frozenset[str]  # what is named, counted or told of something else only
    headline: frozenset[str]  # what the headline names
    sounds: frozenset[str] = frozenset()  # "~PNSKR": names by their sound, told alike in all scripts
    proper: frozenset[str] = frozenset()  # tokens that are parts of names which no lexicon knows
    lead_proper: frozenset[str] = frozenset()
    outlet: str = ""
    bare: bool = False  # a headline and no more
    takes_back: bool = False  # a story of its outlet's
    told_days: frozenset[int] = frozenset()  # ordinals of the days that it dates something on
    by_unit: Mapping[str, frozenset[float]] = field(
        default_factory=dict
    )  # figures by the unit they are told in
    heads: Kinds = ()  # what the headline is about, of each kind that `vetoes` asks for
    knows: Kinds = ()  # and all that is named of it
    head_names: tuple[frozenset[str], ...] = ()  # each name in the headline, by its parts

    @property
    def bearing(self) -> frozenset[str]:
        """All names, as the lexicon knows them or as they are written."""
        return self.named | self.tokens

    @property
    def telling(self) -> frozenset[str]:
        """All that a rare one of speaks for one story."""
        return (
            self.named
            | self.materials
            | self.countries
            | self.figures
            | self.dates
            | self.tokens
            | self.sounds
        )


def identity(source_id: str, key: str) -> str:
    """Return what an entry keeps through all its revisions."""
    return f"{source_id}\0{key}"


def itself(concept: str) -> frozenset[str]:
    return frozenset((concept,))


def features(member: Member, broader: Broader = itself) -> Features:
    reading = member.reading
    text = member.entry.text[:_READ]
    places = frozenset(hit.concept for hit in reading.hits if hit.kind == "place")
    understood = _understood(member)
    until = lead_end(member.entry.title, text)
    first = [hit for hit in reading.hits if hit.end <= until]
    proper = names_in(text, reading.language, reading.hits, ()) if reading.language in _LATIN else ()
    instruments = (hit.concept for hit in reading.hits if hit.kind == "instrument")
    named = frozenset((*places, *instruments, *reading.organisations)) - AGENCIES
    kin = frozenset(above for material in reading.materials for above in broader(material))
    days = frozenset(_told_days(member))
    heads = headed(member)
    return Features(
        identity=identity(member.entry.source_id, member.entry.key),
        when=member.entry.when,
        vector=_vector(reading.vector),
        shingles=shingles(text),
        language=reading.language,
        named=named,
        places=places,
        materials=frozenset(reading.materials),
        kin=kin,
        countries=frozenset(reading.countries),
        actions=frozenset(h.action for h in reading.happenings if h.action != "other"),
        figures=frozenset(_figure(claim) for claim in reading.claims if _tells(claim)),
        dates=frozenset(f"@{claim.as_of[5:]}" for claim in reading.claims if _is_day(claim) and claim.as_of),
        tokens=tokens(text) - understood,
        length=_length(text),
        coarse=frozenset(_coarse(reading.materials, broader)),
        lead_materials=frozenset(hit.concept for hit in first if hit.kind == "material"),
        lead_countries=frozenset(hit.concept.upper() for hit in first if hit.kind == "country"),
        mentioned=_mentioned(member, until),
        headline=_headline(member, named),
        sounds=sounds(text) - _sounds_understood(member),
        proper=frozenset(token for name in proper for token in tokens(name.text)),
        lead_proper=frozenset(token for name in proper if name.end <= until for token in tokens(name.text)),
        outlet=member.entry.outlet or member.entry.source_id,
        bare=_bare(member.entry.title, member.entry.body),
        takes_back=takes_back(member.entry),
        told_days=days,
        by_unit=_by_unit(reading.claims),
        heads=heads,
        knows=known(member, days, heads),
        head_names=tuple(_head_names(member, proper)),
    )


def _headline(member: Member, named: frozenset[str]) -> frozenset[str]:
    """Return the names in the headline: organisations, places, instruments, and as they are written."""
    title = member.entry.title
    hits = {hit.concept for hit in member.reading.hits if hit.end <= len(title)}
    return (named & hits) | tokens(title)


def _head_names(member: Member, proper: Sequence[Name]) -> Iterator[frozenset[str]]:
    """Yield the names in the headline, each by its parts. One word alone that begins it may have its capital from there."""
    until = len(member.entry.title)
    for name in proper:
        parts = tokens(name.text)
        if name.end <= until and parts and (name.start or len(parts) > 1):
            yield parts
    for hit in member.reading.hits:
        if hit.end <= until and hit.kind in ("place", "organisation"):
            yield frozenset((hit.concept,))


def _signs(text: str) -> float:
    """Return how much TEXT says, in signs: what is not spaced says as much in fewer."""
    return len(text) + _DENSE * len(_UNSPACED.findall(text))


def _bare(title: str, body: str) -> bool:
    """Tell whether a short headline is all: below it stands nothing, or itself once more with the name of an outlet."""
    return len(body.replace(title, "").strip()) < _OUTLET and _signs(title) < _HEADLINE


def _length(text: str) -> float:
    """Return how far TEXT is a long report."""
    return min(1.0, max(0.0, _signs(text) - _BRIEF) / (_PARAGRAPHS - _BRIEF))


def _coarse(materials: Sequence[str], broader: Broader) -> Iterator[str]:
    """Yield the materials that another one is a kind of."""
    for one in materials:
        if any(one in broader(other) for other in materials if other != one):
            yield one


def _mentioned(member: Member, until: int) -> frozenset[str]:
    """Return what the report names, counts and tells only in sentences that turn to something else."""
    text = member.entry.text[:_READ]
    away = list(_elsewhere(text, until))
    if not away:
        return frozenset()
    within = frozenset().union(*(tokens(text[start:stop]) for start, stop in away))
    read = list(_read(member))
    there = {name for at, name in read if any(start <= at < stop for start, stop in away)}
    here = {name for at, name in read if not any(start <= at < stop for start, stop in away)}
    return frozenset((*(within - tokens(_without(text, away))), *(there - here)))


def _read(member: Member) -> Iterator[tuple[int, str]]:
    """Yield where the report names, counts and tells what."""
    reading = member.reading
    for hit in reading.hits:
        yield hit.start, hit.concept.upper() if hit.kind == "country" else hit.concept
    for each in reading.happenings:
        yield each.start, each.action
    for claim in reading.claims:
        if _tells(claim):
            yield claim.start, _figure(claim)
        if _is_day(claim) and claim.as_of:
            yield claim.start, f"@{claim.as_of[5:]}"


def _elsewhere(text: str, until: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences behind UNTIL that tell of another time or of something like it."""
    start = until
    while start < len(text):
        end = _SENTENCE.search(text, start)
        stop = end.end() if end else len(text)
        if _ELSEWHERE.search(text, start, stop):
            yield start, stop
        start = stop


def _without(text: str, parts: Sequence[tuple[int, int]]) -> str:
    kept, at = [], 0
    for start, stop in parts:
        kept.append(text[at:start])
        at = stop
    return " ".join((*kept, text[at:]))


def lead_end(title: str, text: str) -> int:
    """Return where the first sentence after the headline ends; a byline or a dateline is no sentence."""
    least = len(title) + (_LEAST_UNSPACED if _UNSPACED.search(text) else _LEAST)
    end = _SENTENCE.search(text, min(least, len(text)))
    return min(end.end() if end else len(text), _READ)


def _understood(member: Member) -> frozenset[str]:
    """Return the words in katakana that materials and countries are called by: they are no names, and count already."""
    text = member.entry.text
    told = (text[hit.start : hit.end] for hit in member.reading.hits if hit.kind in ("material", "country"))
    return frozenset(f"^{word}" for words in told for word in _KATAKANA.findall(words))


def _sounds_understood(member: Member) -> frozenset[str]:
    """Return the sounds of the materials and countries that the text names: they count already."""
    text = member.entry.text
    told = (text[hit.start : hit.end] for hit in member.reading.hits if hit.kind in ("material", "country"))
    return frozenset(sound for words in told for sound in sounds(words))


def _tells(claim: Claim) -> bool:
    value = claim.value
    return value is not None and not (abs(value) <= _SMALL and value == int(value))


def _figure(claim: Claim) -> str:
    """Name a figure; 1,200 t are no 1,200 megawatts, but what else is counted is often read without its unit."""
    return f"={claim.value:.6g}{_KINDS.get(claim.unit or '', '')}"


def _is_day(claim: Claim) -> bool:
    return claim.unit == "date" and len(claim.as_of or "") == _FULL_DATE


def _told_days(member: Member) -> Iterator[int]:
    """Yield the days that claims and happenings are dated on."""
    claimed = (claim.as_of for claim in member.reading.claims if _is_day(claim))
    for day in (*claimed, *(each.date for each in member.reading.happenings)):
        if day and len(day) == _FULL_DATE:
            yield date.fromisoformat(day).toordinal()


def _by_unit(claims: Iterable[Claim]) -> Mapping[str, frozenset[float]]:
    """Return the figures by the unit that they are told in."""
    found: dict[str, set[float]] = {}
    for claim in claims:
        if claim.unit and claim.unit != "date" and claim.value:
            found.setdefault(claim.unit, set()).add(abs(claim.value))
    return {unit: frozenset(values) for unit, values in found.items()}


def _vector(raw: bytes) -> Vector:
    vector = np.frombuffer(raw, dtype=np.float32)
    norm = float(np.sqrt(vector @ vector)) if vector.size == DIMENSIONS else 0.0
    return vector / norm if norm else np.zeros(DIMENSIONS, dtype=np.float32)


def tokens(text: str) -> frozenset[str]:
    """Return the beginnings of words with a capital, without accents, and words in katakana."""
    found = {_fold(word)[:_STEM] for word in _CAPITAL.findall(text)} - USUAL_WORDS
    return frozenset(("^" + word) for word in (*found, *_KATAKANA.findall(text)))


def _fold(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).casefold()


def shingles(text: str) -> Shingles:
    """Return the smallest hashes of word triples (character sextuples where words are not spaced), in order."""
    words = _WORDS.findall(text.casefold())
    if len(_UNSPACED.findall(text)) > len(text) / 4:
        letters = "".join(words)
        parts = {letters[i : i + 6] for i in range(max(1, len(letters) - 5))}
    else:
        parts = {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}
    # not hash(): it is salted anew in every process
    found = sorted({zlib.crc32(part.encode("utf-8", "surrogatepass")) for part in parts})
    return np.array(found[:SKETCH], dtype=np.uint32)


def duplicate(a: Features, b: Features) -> bool:
    """Tell whether the two texts are one text: copied, cut, or slightly edited."""
    return copied(a.shingles, b.shingles)


def copied(a: Shingles, b: Shingles) -> bool:
    """Tell by the shingles of two texts whether they are one text."""
    if min(len(a), len(b)) < _SHORT:
        return np.array_equal(a, b)
    union = np.union1d(a, b)[:SKETCH]
    both = np.intersect1d(a, b, assume_unique=True)
    return int(np.isin(union, both, assume_unique=True).sum()) >= DUPLICATE * len(union)
