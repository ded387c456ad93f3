"""A figure that counts people -> what befell them, in the reader's words: *at least 17 missing*."""

import re

from monitor.core.brief.units import Unit
from monitor.core.figures import measured
from monitor.domain import Claim

# facet -> by language of one and of several
_FATES = {
    "dead": {"fr": ("mort", "morts"), "de": ("Toter", "Tote"), "en": ("death", "deaths")},
    "injured": {"fr": ("blessé", "blessés"), "de": ("Verletzter", "Verletzte"), "en": ("injured", "injured")},
    "missing": {"fr": ("disparu", "disparus"), "de": ("Vermisster", "Vermisste"), "en": ("missing", "missing")},
    "evacuated": {
        "fr": ("personne évacuée", "personnes évacuées"), "de": ("Evakuierter", "Evakuierte"), "en": ("evacuated", "evacuated"),
    },
    "arrested": {
        "fr": ("personne arrêtée", "personnes arrêtées"), "de": ("Festgenommener", "Festgenommene"), "en": ("arrested", "arrested"),
    },
}  # fmt: skip
# *auprès de trois banques ont disparu*: what is counted is nobody.
_NO_PEOPLE = re.compile(
    r"\b(?:banques?|entreprises?|sociétés?|navires?|conteneurs?|sacs?|lots?|wagons?|camions?|usines?|sites?|banken?|firmen|schiffe?n?|containern?|lastwagen|werke?n?|banks?|companies|firms|ships?|vessels?|containers?|trucks?|plants?|bancos?|empresas?|buques?|contenedores|camiones|plantas?)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = ("persons", "jobs", "count")


def fate(claim: Claim, unit: Unit, language: str) -> str:
    """Return the noun for those whom CLAIM counts, or nothing where the text does not say what befell them."""
    if claim.unit not in _OF_PEOPLE or claim.value is None:
        return ""
    if _NO_PEOPLE.search(unit.member.entry.text, claim.start, claim.end):
        return ""
    found = [m for m in measured(unit.member) if m.kind in _OF_PEOPLE and m.value == abs(claim.value)]
    here = [m for m in found if (m.start, m.end) == (claim.start, claim.end)]
    facet = next(
        (facet for each in here or found for facet in each.facets[:1]), ""
    )  # told twice, it is found once
    forms = _FATES.get(facet, {}).get(language)
    return forms[abs(claim.value) >= 2] if forms else ""


def fates(language: str) -> frozenset[str]:
    """Return all these nouns, lowered: beside a figure that has one, the bare noun says nothing more."""
    return frozenset(form.lower() for forms in _FATES.values() for form in forms[language])


def forms_of(word: str, language: str) -> frozenset[str]:
    """Return both forms, lowered, of the noun that WORD is one of: *Verletzter*, *Verletzte*."""
    pairs = ({form.lower() for form in forms[language]} for forms in _FATES.values())
    return frozenset(form for pair in pairs if word in pair for form in pair)
