"""A figure that counts -> the figure with the noun that it counts, in the reader's language."""

import re
from dataclasses import replace

from monitor.core.brief.fates import fate
from monitor.core.brief.glossary import KIND, is_plural, term
from monitor.core.brief.not_there import not_there
from monitor.core.brief.numbers import amount
from monitor.core.brief.units import Unit
from monitor.domain import Claim, ConceptHit

_LARGE = re.compile(r"(?:millions?|milliards?)$")
COUNTING = (None, "count", "persons", "jobs", "vehicles", "companies", "containers")
_CLASSIFIED = (
    "vessels",
    "ships",
    "trucks",
    "aircraft",
    "plants",
)  # *7艘* says of ships of any kind, the noun behind it of which
_ACTS = frozenset(
    f"term_{act}"
    for act in (
        "recall",
        "production",
        "exports",
        "imports",
        "sales",
        "shipment",
        "delivery",
        "purchase",
        "order",
        "inspection",
        "export",
        "import",
    )
)
# What ends a compound as the thing that is counted; *停产* behind it is what befalls it.
_BODIES = frozenset(
    f"term_{body}"
    for body in (
        "company",
        "supplier",
        "subcontractor",
        "producer",
        "subsidiary",
        "trader",
        "importer",
        "exporter",
        "operator",
        "insurer",
        "airline",
        "chipmaker",
        "plant",
        "site",
        "mine",
        "deposit",
        "refinery",
        "smelter",
        "foundry",
        "line",
        "ship",
        "port",
        "shop",
    )
)
_THINGS = re.compile(r"[台隻機両頭本枚辆艘架吨]")  # by what things are counted, and acts are not
_NEAR = 24  # characters between a number and what it counts
_WORD = r"\s*(?:{of}\s*)?(?:(?!(?:{tie})\b)[^\W\d_-]+(?:-[^\W\d_]+)*\s+){{0,2}}"
_TIES = {  # words after which a noun is no longer what the number counts
    "de": "und|oder|gegen|für|von|aus|in|im|an|am|auf|bei|mit|nach|durch|wegen|vor|zu|zur|zum|die|der|das|den|ein|eine|einen|hat|haben|ist|sind|war|waren|wurden?|wird|werden",
    "en": "and|or|against|for|from|in|on|at|by|with|to|after|over|because|a|an|the|has|have|had|is|are|was|were|will|would|could|that|as|of",
    "fr": "et|ou|contre|pour|par|en|dans|sur|à|au|aux|avec|après|un|une|le|la|les|qui|que|a|ont|est|sont|était|étaient|sera|seront",
    "es": "y|o|contra|por|para|en|sobre|con|tras|a|al|un|una|el|la|los|las|que|ha|han|es|son|fue|fueron|este|esta|resultaron",
    "ja": "(?!)",
    "zh": "(?!)",
}
_OF = {
    "de": "(?:von|an)",
    "en": "of",
    "fr": "(?:de |d['’])",
    "es": "(?:de|millones de)",
    "ja": "の",
    "zh": "的",
}
_BESIDE = {
    code: re.compile(
        r"[個件人名社台隻本枚つ基点カ所箇家个份艘座位辆条项批种吨余多の的约約]{0,4}"
        if code in ("ja", "zh")
        else _WORD.format(of=_OF[code], tie=tie),
        re.IGNORECASE,
    )
    for code, tie in _TIES.items()
}
# *two car parts makers* are no cars, *à 6 heures* is when the clock says so.
_WHOSE = re.compile(r"[ -](?:\w+ )?(?:parts?|makers?|dealers?|plants?|companies|industry)\b")
# *38 cars of a freight train* are no motor cars.
_OF_TRAIN = re.compile(r"(?<=cars)\s*(?:of|from) (?:an?|the|its|one) (?:[\w-]+ ){0,3}train\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"worker|miner|docker|resident|villager|engineer|dead|injured|missing|crew|passenger|soldier|person|employee|civilian|sailor|official"
)


def with_unit(claim: Claim, unit: Unit, language: str) -> tuple[str, int]:
    """Write the value; what is counted is the noun in or right behind the span, in the plural where it is one."""
    value = amount(claim, language)
    by_classifier = unit.language in ("ja", "zh") and claim.unit in _CLASSIFIED
    if claim.unit not in COUNTING and not by_classifier:
        return value, claim.end
    bare = amount(replace(claim, unit="count"), language)
    if claim.unit in ("vehicles", "count") and _OF_TRAIN.match(unit.member.entry.text, claim.end):
        return f"{bare} {term('term_wagon', language, plural=claim.value != 1).text}", claim.end
    link = " de " if language == "fr" and _LARGE.search(bare) else " "
    befallen = fate(claim, unit, language)
    stop = min((c.start for c in unit.claims if c.start > claim.start), default=unit.end)
    terms = (h for h in unit.terms if h.kind == KIND)  # a town beside them is none of them
    near = [h for h in terms if claim.start <= h.start < stop and h.start - claim.end <= _NEAR]
    if unit.language == "en":  # *23 chip firms* are no chips
        near = [h for h in near if not _heads_none(unit.member.entry.text, h, claim)] or near
    after = next(iter(near), None)
    if after is None or not _BESIDE[unit.language].fullmatch(_between(unit, claim.end, after.start)):
        return _of_cases(claim, unit, language) or (
            f"{bare}{link}{befallen}" if befallen else value
        ), claim.end
    if _is_not_counted(claim, after, unit):
        return value, claim.end
    if unit.language == "en" and _heads_none(unit.member.entry.text, after, claim):
        return value, claim.end
    last = _last_of_compound(after, unit)
    if befallen and not _PEOPLE.search(last.concept):
        befallen = ""  # *dos proyectos del Hombre Muerto*: it counts the noun beside it
    word = befallen or _named(claim, after, last, unit, language)
    return f"{bare}{link}{word}", max(last.end, claim.end)


def _named(claim: Claim, first: ConceptHit, last: ConceptHit, unit: Unit, language: str) -> str:
    """Name what is counted, and of a compound of which kind it is: *2 companies (oil)*; a material is told beside it anyway."""
    word = term(last.concept, language, plural=abs(claim.value or 0) >= 2).text
    told = any(h.kind == "material" and h.start <= first.start < h.end for h in unit.hits)
    return word if first is last or told else f"{word} ({term(first.concept, language, plural=False).text})"


def _last_of_compound(noun: ConceptHit, unit: Unit) -> ConceptHit:
    """Return the noun that ends a Japanese or Chinese compound: *两家石油公司* are two firms, not two oils."""
    if unit.language in ("ja", "zh"):
        while behind := next((h for h in unit.terms if h.start == noun.end and h.concept in _BODIES), None):
            noun = behind
    return noun


def _is_act_on(claim: Claim, hit: ConceptHit, unit: Unit) -> bool:
    """Say whether the noun is what is done with the things counted: *9万台リコール* are no 90,000 recalls."""
    text = unit.member.entry.text[claim.start : hit.start]
    return unit.language in ("ja", "zh") and hit.concept in _ACTS and _THINGS.search(text) is not None


def _is_not_counted(claim: Claim, noun: ConceptHit, unit: Unit) -> bool:
    """Say whether the noun behind a number is none that it counts, or is called off: *炉1基の再稼働を見送り*."""
    text = unit.member.entry.text
    if _names_a_kind(text, noun, unit.language) or not_there(noun, text, unit.language):
        return True
    return _is_act_on(claim, noun, unit)


def _names_a_kind(text: str, hit: ConceptHit, language: str) -> bool:
    """*two Asia-Europe services*: a name, or the first part of a word with a hyphen, is not what is counted."""
    return text[hit.end : hit.end + 1] == "-" or (
        language in ("en", "fr", "es") and text[hit.start].isupper()
    )


def _heads_none(text: str, hit: ConceptHit, claim: Claim) -> bool:
    """Say whether the word only tells of what kind the things counted are: *3,200 train crew*."""
    several = abs(claim.value or 0) >= 2 and text[hit.end - 1].lower() != "s"
    return bool(_WHOSE.match(text, hit.end)) or (
        several
        and not is_plural(hit, text, "en")
        and bool(re.match(r"[ -][a-z]", text[hit.end : hit.end + 2]))
    )


def _between(unit: Unit, start: int, end: int) -> str:
    """Return what stands between a number and a noun; in Japanese and Chinese what the noun is of may: *11条镍铁产线*."""
    text = unit.member.entry.text[start:end]
    if unit.language not in ("ja", "zh"):
        return text
    for hit in unit.hits:
        if hit.kind in ("material", "sector", "country") and start <= hit.start and hit.end <= end:
            text = text.replace(unit.member.entry.text[hit.start : hit.end], "")
    return text


def _of_cases(claim: Claim, unit: Unit, language: str) -> str:
    """Write what Japanese and Chinese count as 件 or 起 and call nothing else: *14 cases*."""
    found = unit.member.entry.text[claim.start : claim.end]
    if unit.language not in ("ja", "zh") or found[-1:] not in ("件", "起") or not claim.value:
        return ""
    noun = term("case", language, plural=claim.value >= 2)
    return amount(replace(claim, unit="count"), language) + f" {noun.text}"
