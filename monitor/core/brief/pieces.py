"""A sentence in another language -> its elements in the reader's language: names, nouns, figures, dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from monitor.core.brief.cities import KIND, city
from monitor.core.brief.counted import COUNTING, with_unit
from monitor.core.brief.days import now_again, of_record, told_till
from monitor.core.brief.fates import fates, forms_of
from monitor.core.brief.glossary import is_english_verb, is_participle, is_plural, term
from monitor.core.brief.grammar import Noun, quoted
from monitor.core.brief.no_names import is_no_name
from monitor.core.brief.not_there import not_there
from monitor.core.brief.nouns import Names, noun, surface
from monitor.core.brief.numbers import amount, when, when_at_least
from monitor.core.brief.units import Unit, iso_of
from monitor.core.brief.wholes import is_part, is_whole, of_whole, one_of
from monitor.core.brief.words.cues import WORKING_DAYS
from monitor.core.brief.words.links import EVERY
from monitor.core.brief.words.phrases import PHRASES
from monitor.core.brief.works import other_word
from monitor.core.dates import Moment
from monitor.core.kept import kept
from monitor.domain import Bound, Claim, ConceptHit

_NUMBERED = re.compile(r"[\d.,\u00a0\u202f]*\d[\u00a0\u202f ]?$")
_UNSAID = ("action", "unit", "pair")
_WORKING = {
    code: re.compile(row.pattern.removeprefix(r"\D*?"), row.flags) for code, row in WORKING_DAYS.items()
}
_NEAR = 24  # characters between a number and what it counts
_BROADLY = ("sector",)  # *l'industriel* is no industry
_BROAD = (
    "meat",
    "jobs",
    "loss",
    "casualties",
    "vehicles",
    "ships",
)  # concepts of which our own words name a part: *pork*
_LASTING = ("years", "months", "weeks", "days", "year", "month", "week", "day")
_WORTH = re.compile(
    r"(?:auftr[aä]g|vertr[aä]g|kredit|anleihe|bestellung|order|strafe|bürgschaft|rechnung|vereinbarung|deal)\w* über\b",
    re.IGNORECASE,
)  # *ein Auftrag über 1,5 Milliarden* is worth so much
_REACHED = re.compile(
    r"(?:%[^.;]{0,24}?|(?:duplic|triplic|aument|elev|ampli|increment|sub|crec|doubl|tripl|augment|relev|port|accroît|steiger|erhöh|verdopp|rais|increas|expand)\w*[^.;]{0,60}?) (?:hasta|jusqu'à|up to|bis auf|bis zu)\b",
    re.IGNORECASE,
)
_YEAR = len("2026")
_CODE = len("USD")
_RANK = {"figure": 0, "date": 1, "noun": 2, "country": 2, "name": 3}


@dataclass(frozen=True, slots=True)
class Piece:
    """KIND: noun, country, name, figure or date. NOUN is set where a grammar can work with it, ISO and HOW (on, by, since, from) of a date."""

    kind: str
    text: str
    start: int
    end: int
    noun: Noun | None = None
    material: bool = False
    claim: Claim | None = None
    move: tuple[str, ...] = ()  # way, share, where it led
    iso: str = ""
    how: str = ""


def pieces(unit: Unit, language: str, names: Names, said: frozenset[str]) -> list[Piece]:
    """Return what can be said of the sentence, in its order, nothing over another, nothing twice."""
    found = unit.noted.get(language) or unit.noted.setdefault(language, _found(unit, language, names))
    taken: list[Piece] = []
    covered: list[tuple[int, int]] = []
    seen: set[str] = set(said)
    for piece in sorted(found, key=lambda p: (_RANK[p.kind] > 1, p.start - p.end, p.start, -len(p.text))):
        if any(piece.start < end and start < piece.end for start, end in covered):
            continue
        said_so = piece.kind != "figure" and piece.text.lower() in seen
        if not said_so or piece.kind in (
            "country",
            "name",
        ):  # *United States* hides its *States* where it was said, too
            covered.append((piece.start, piece.end))
        if said_so:
            continue
        seen.add(piece.text.lower())
        taken.append(piece)
    return sorted(taken, key=lambda p: p.start)


def _found(unit: Unit, language: str, names: Names) -> list[Piece]:
    """Return all pieces, whether said or not: several sections ask for those of one sentence."""
    found = [
        *_working_days(unit, language),
        *dates(unit, language),
        *(nouns := list(_nouns(unit, language, names))),
        *_names(unit),
        *(_of_whom(figure, nouns) for figure in _figures(unit, language)),
    ]
    return _owned(_told_once(found, language), unit)


def _of_whom(figure: Piece, nouns: Sequence[Piece]) -> Piece:
    """Set what stands between a number and the noun that it counts behind both: *23 firms (China, semiconductors)*."""
    inner = [
        p.text
        for p in nouns
        if (p.kind == "country" or p.material) and figure.start < p.start and p.end < figure.end
    ]
    counts = figure.claim is not None and figure.claim.unit in COUNTING
    return replace(figure, text=f"{figure.text} ({', '.join(inner)})") if inner and counts else figure


_TOLL = {
    "victimes",
    "opferzahl",
    "casualties",
    "missing persons",
    "personnes disparues",
    "vermisste",
}  # what a count of dead or hurt says already


def _told_once(found: Sequence[Piece], language: str) -> list[Piece]:
    """Leave out a bare *deaths* where a figure says how many."""
    counted = {piece.text.rsplit(" ", 1)[-1].lower() for piece in found if piece.kind == "figure"} & fates(
        language
    )
    one = {form for word in counted for form in forms_of(word, language)}
    spare = one | (_TOLL if counted else set())
    return [p for p in found if p.kind != "noun" or p.text.lower() not in spare]


def _owned(found: Sequence[Piece], unit: Unit) -> list[Piece]:
    """Set a country that only says whose a thing is behind it: *des deutschen Marktes*, *marché (Allemagne)*."""
    text = unit.member.entry.text
    owners = [p for p in found if p.kind == "country" and text[p.start].islower()]
    out = [piece for piece in found if piece not in owners]
    for owner in owners:
        at = next(
            (i for i, p in enumerate(out) if p.start == owner.end + 1 and p.noun and p.kind == "noun"), None
        )
        if at is None:
            out.append(owner)
        else:
            held = out[at]
            shown = f"{held.text} ({owner.text})"
            noun_ = replace(held.noun, text=shown) if held.noun else None
            out[at] = replace(held, text=shown, noun=noun_, start=owner.start)
    return out


def _figures(unit: Unit, language: str) -> Iterator[Piece]:
    """Yield the figures; a part and its whole are one: *11 of 17 terminals*."""
    told = list(_single_figures(unit, language))
    for at, piece in enumerate(told):
        then = told[at + 1] if at + 1 < len(told) else None
        alone = replace(piece, text=one_of(piece.claim, unit, language, piece.text))
        yield _with_whole(piece, then, unit, language) or alone


def _with_whole(one: Piece, other: Piece | None, unit: Unit, language: str) -> Piece | None:
    if other is None or one.claim is None or other.claim is None:
        return None
    first, second = one.claim, other.claim
    if is_part(first, second, unit):
        part, whole, named = first, second, other
    elif is_whole(first, second, unit):
        part, whole, named = second, first, one
    else:
        return None
    bare = amount(replace(whole, unit="count"), language)
    if not named.text.startswith(bare):
        return None
    few = amount(replace(part, unit="count"), language)
    said = of_whole(few, bare, named.text.removeprefix(bare), language)
    return Piece("figure", said, one.start, max(one.end, other.end), claim=part)


def _single_figures(unit: Unit, language: str) -> Iterator[Piece]:
    measured = list(_per_measure(unit))
    for found, then in zip_longest(measured, measured[1:]):
        if found.unit != "date" and found.value is not None:
            claim = _unbound(found, unit)
            text, end = with_unit(claim, unit, language)
            led = then is not None and is_part(found, then, unit)
            if led or not (_of_nothing(claim, text, language) or _is_other(claim, unit)):
                yield Piece("figure", f"{text}{_every(claim, unit, language)}", claim.start, end, claim=claim)


def _per_measure(unit: Unit) -> Iterator[Claim]:
    """Yield the claims; a price behind one measure is by that measure: *1トン1万1420ドル*."""
    told, skipped = list(unit.claims), False
    for first, second in zip_longest(told, told[1:]):
        if skipped:
            skipped = False
            continue
        skipped = second is not None and _is_price_of(first, second, unit)
        yield replace(second, start=first.start, unit=f"{second.unit}/{first.unit}") if skipped else first


def _is_price_of(first: Claim, second: Claim, unit: Unit) -> bool:
    money = len(second.unit or "") == _CODE and (second.unit or "").isupper()
    gap = unit.member.entry.text[first.end : second.start]
    one = unit.language == "ja" and first.value == 1 and first.unit in ("t", "kg", "g", "oz", "bbl", "lb")
    return one and money and bool(re.fullmatch(r"(?:当たり|あたり|につき)?", gap))


def _working_days(unit: Unit, language: str) -> Iterator[Piece]:
    for found in _WORKING[unit.language].finditer(unit.text):
        days = term("working_day", language, plural=found[1] != "1").text
        start, end = unit.start + found.start(1), unit.start + found.end()
        yield Piece("figure", f"{found[1]} {days}", start, end)


def _unbound(claim: Claim, unit: Unit) -> Claim:
    """Take a bound back that is none: a raise *over four years*, a price that rose 2 %, *up to* what it is now."""
    before = unit.member.entry.text[max(unit.start, claim.start - 4 * _NEAR) : claim.end]
    lasting = claim.unit in _LASTING and re.search(r"\b(?:over|über|sur)\b", before, re.IGNORECASE)
    worth = _WORTH.search(before)
    reached = claim.bound is Bound.AT_MOST and _REACHED.search(before)
    return replace(claim, bound=Bound.EXACT) if lasting or reached or worth else claim


def _of_nothing(claim: Claim, text: str, language: str) -> bool:
    """Say whether it is a small bare number, and nobody knows of what."""
    bare = claim.unit in (None, "count") and claim.before is None and (claim.value or 0) < 1000
    return bare and text == amount(claim, language)


_OFFICE = re.compile(r"(?:总?[司局署]|部)长?|委员会")
_SHE = ("ministra ",)
_CLOCK = re.compile(r"(?:\bà|\bvers|\bat|\bum|\bgegen|\ba las?|\bbis|\bjusqu['’]à) $", re.IGNORECASE)


# Before when it will not begin: from then on, not by then.
_EARLIEST = re.compile(r"至少|最早|最快|早くても|最短|at the earliest|not before|frühestens|au plus tôt|como pronto|no antes", re.IGNORECASE)  # fmt: skip


def _is_other(claim: Claim, unit: Unit) -> bool:
    """Say whether the figure stands beside its word only: of what is counted, or of how long it lasts."""
    text = unit.member.entry.text
    return claim.unit == "hours" and bool(_CLOCK.search(text, max(0, claim.start - 10), claim.start))


def _every(claim: Claim, unit: Unit, language: str) -> str:
    """Return *a year*, *a day* where the source says so right beside the figure."""
    if "/" in (claim.unit or ""):
        return ""
    text = unit.member.entry.text
    near = text[max(0, claim.start - 12) : claim.start] + "\n" + text[claim.end : claim.end + 40]
    for every, pattern in EVERY.get(unit.language, {}).items():
        if kept(pattern).search(near):
            return f" {PHRASES[language][every]}"
    return ""


def dates(unit: Unit, language: str) -> Iterator[Piece]:
    """Write the dates; a bare year says nothing beside a day or month of it."""
    written = [iso_of(moment, unit.member.entry.text) for moment in unit.moments]
    fuller = {iso[:_YEAR] for iso in written if iso and len(iso) > _YEAR}
    for moment, iso in zip(unit.moments, written, strict=True):
        if (
            iso is not None
            and iso not in fuller
            and (record := of_record(unit.member.entry.text, moment)) != "other"
            and not (now_again(unit.member.entry.text, moment) and _side(iso, unit) < 0)
        ):
            how = "record" if record else _how(moment, iso, unit)
            said = told_till(unit.member.entry.text, moment, iso) if how == "by" else how
            near = unit.member.entry.text[moment.start - 16 : moment.end + 20]
            if how == "by" and said != "least" and _EARLIEST.search(near):
                how = said = "from"
            words = (
                when_at_least(iso, language)
                if said == "least"
                else when(iso, "since" if record else said, language)
            )
            words = f"{PHRASES[language][record]} {words}" if record else words
            yield Piece("date", words, moment.start, moment.end, iso=iso, how=how)


def _side(iso: str, unit: Unit) -> int:
    """Return -1 for a day before its text was published, 1 for one behind it; 0 where they are one, or nobody knows."""
    published = unit.member.entry.published
    if published is None or not iso[:1].isdigit():
        return 0
    today = published.date().isoformat()[: len(iso)]
    return (iso > today) - (iso < today)


def _how(moment: Moment, iso: str, unit: Unit) -> str:
    """Return how a day is told: what holds from a past one holds since then, and since one to come nothing holds yet."""
    if moment.deadline:
        return "by"
    if not (moment.since or moment.effect):
        return "on"
    side = _side(iso, unit)
    return "since" if side < 0 or (side == 0 and moment.since) else "from"


# What a ministry is for is nothing that the sentence speaks of: *エネルギー鉱物資源省*.
_MINISTRY = {
    "ja": r"[^\W\d_ぁ-ん]{0,6}(?:省|庁)(?![かエ])",
    "zh": r"[\u4e00-\u9fff]{0,6}(?:部|管理局)(?=[\d称表宣指公发将说长]|$)",
}


def _is_beside_the_point(hit: ConceptHit, unit: Unit) -> bool:
    """Say whether it names a holder or is a verb, is not there at all, or is what a ministry is for."""
    if not_there(hit, unit.member.entry.text, unit.language):
        return True
    if _stands_for_holder(hit, unit) or _is_verb(hit, unit):
        return True
    body = _MINISTRY.get(unit.language) if hit.kind in ("sector", "material") else None
    return body is not None and kept(body, 0).match(unit.member.entry.text, hit.end) is not None


def _nouns(unit: Unit, language: str, names: Names) -> Iterator[Piece]:
    text = unit.member.entry.text
    towns = {(hit.start, hit.end) for hit in unit.terms if hit.kind == KIND}
    exact = {
        (hit.start, hit.end) for hit in unit.terms
    }  # our word may be narrower: *pork*, where the material is meat
    for hit in unit.hits:
        place = (hit.start, hit.end)
        broad = (hit.concept in _BROAD or hit.kind in _BROADLY) and place in exact
        if place in towns or broad or _is_beside_the_point(hit, unit):
            continue
        if other := other_word(hit, unit, language, names):
            yield Piece("noun", other.text, hit.start, hit.end, other)
        elif _can_be_said(hit, language, names):
            found = noun(hit.concept, language, names)
            if called := surface(hit, unit.member, language, names):
                found = replace(found, text=called)
            kind = "country" if hit.kind == "country" else "noun" if found.article else "name"
            yield Piece(kind, found.text, hit.start, hit.end, found, hit.kind == "material")
    for hit in (one for one in unit.terms if not not_there(one, text, unit.language)):
        if hit.kind == KIND:
            name = city(hit.concept, language)
            yield Piece("name", name, hit.start, hit.end, Noun(name, article=False, place=True))
            continue
        found = _term(hit, text, unit.language, language)
        yield Piece("noun", found.text, hit.start, hit.end, found)


def _is_verb(hit: ConceptHit, unit: Unit) -> bool:
    text = unit.member.entry.text
    if hit.kind == "indicator" and unit.language == "en":
        return is_english_verb(text, hit)
    return hit.kind == "instrument" and is_participle(text, hit.start, unit.language)


def _stands_for_holder(hit: ConceptHit, unit: Unit) -> bool:
    """Say whether a sector is only what a company is called by (*Flugzeugbauer Airbus*) or has a better word of ours."""
    if hit.kind == "material":  # *矿产煤炭总司长*
        return bool(_OFFICE.match(unit.member.entry.text, hit.end))
    if hit.kind != "sector":
        return False
    starts = [*(h.start for h in unit.hits), *(n.start for n in unit.names)]
    behind = any(0 < start - hit.end < 3 for start in starts)
    return behind or any(t.start < hit.end and hit.start < t.end for t in unit.terms)


def _can_be_said(hit: ConceptHit, language: str, names: Names) -> bool:
    """Leave out what has no name in the reader's language, and a house that stands for its holder (*US-Präsident*)."""
    concept = names.concepts.get(hit.concept)
    if hit.kind in _UNSAID or (hit.kind == "organisation" and hit.metonym):
        return False
    if concept and concept.codes.get("role") == "agency":  # *told AFP*: it reports
        return False
    proper = hit.kind in ("country", "organisation", "person")
    return concept is None or proper or bool(concept.names.get(language) or concept.names.get("all"))


def _term(hit: ConceptHit, text: str, source: str, language: str) -> Noun:
    counted = bool(_NUMBERED.search(text, max(0, hit.start - 16), hit.start))
    found = term(hit.concept, language, plural=counted or is_plural(hit, text, source))
    if language == "de" and found.text.endswith("minister") and text[hit.start : hit.end].startswith(_SHE):
        return replace(found, text=f"{found.text}in", gender="f")
    return found


def _names(unit: Unit) -> Iterator[Piece]:
    for name in unit.names:
        if is_no_name(name, unit):
            continue
        text = name.text if name.sure else quoted(name.text, unit.language)
        yield Piece(
            "name", text, name.start, name.end, Noun(text, article=False, place=True) if name.sure else None
        )
