"""Words of a lexicon hit that are more or less than its name: a German compound of a material and its works, a plainer word."""

import re
from dataclasses import replace

from monitor.core.brief.glossary import term
from monitor.core.brief.grammar import Noun, fr
from monitor.core.brief.nouns import Names, noun
from monitor.core.brief.units import Unit
from monitor.domain import ConceptHit

_PLAINER = {  # concepts of which a text may say less than their name: a deficit is not always a budget's
    "budget_deficit": ("deficit", re.compile(r"budget|fiscal|public|haushalt|staats|财政|預算|预算|財政", re.IGNORECASE)),
    "contract_value": ("order", re.compile(r"wert|preis|volum|bestand|eingang|price|value|backlog|intake|montant|valeur|prix|carnet|importe|valor|precio|cartera|額|残|金额|价", re.IGNORECASE)),
    "net_loss": ("loss", re.compile(r"net|净|純", re.IGNORECASE)),
}  # fmt: skip
_WORKS = (  # endings of a compound, the noun of ours, of many
    (re.compile(r"(?:minen|gruben|bergwerken?)$"), "mine", True),
    (re.compile(r"(?:mine|grube|bergwerks?)$"), "mine", False),
    (re.compile(r"raffinerien$"), "refinery", True),
    (re.compile(r"raffinerie$"), "refinery", False),
    (re.compile(r"(?:hütten|schmelzen)$"), "smelter", True),
    (re.compile(r"(?:hütte|schmelze)$"), "smelter", False),
    (re.compile(r"lagerstätten$"), "deposit", True),
    (re.compile(r"(?:lagerstätte|vorkommens?)$"), "deposit", False),
)
_BUILT = ("mine", "refinery", "smelter", "deposit", "plant")


def other_word(hit: ConceptHit, unit: Unit, language: str, names: Names) -> Noun | None:
    """Return the noun that the words of the hit mean, where that is not what its concept is called."""
    words = unit.member.entry.text[hit.start : hit.end]
    plain, full = _PLAINER.get(hit.concept, ("", None))
    if full and not full.search(words):
        return term(plain, language)
    if unit.language != "de" or hit.kind != "material":
        return None
    kind = next(((id, many) for ending, id, many in _WORKS if ending.search(words.lower())), None)
    return (
        _works(term(kind[0], language, plural=kind[1]), noun(hit.concept, language, names), language)
        if kind
        else None
    )


def _works(works: Noun, material: Noun, language: str) -> Noun:
    """Name the works of a compound: *Lithiumraffinerie* is no lithium."""
    made = f"{material.text} {works.text}"
    return replace(works, text=f"{works.text} {fr.elided('de', material.text)}" if language == "fr" else made)


def compounded(works: Noun, material: str, language: str) -> str:
    """Return *lithium mine*, *Lithiummine* for a *mine of lithium*; nothing where the noun is no works."""
    if language == "fr" or not material.isalpha():
        return ""
    if works.text not in {term(id, language, plural=many).text for id in _BUILT for many in (False, True)}:
        return ""
    return f"{material}{works.text.lower()}" if language == "de" else f"{material} {works.text}"
