"""The briefing's own small dictionary: common nouns of trade news, found in a text and named in another language."""

from functools import lru_cache

from monitor.core.brief.grammar import Noun
from monitor.core.brief.words.glossary import GLOSSARY
from monitor.core.lexicon import Lexicon
from monitor.domain import Concept, ConceptHit

KIND = "term"


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(
        Concept(
            f"term_{id}",
            KIND,
            {code: tuple(forms) for code, forms in row.items() if code not in ("g", "k") and forms},
        )
        for id, row in GLOSSARY.items()
    )


def terms(text: str, language: str) -> tuple[ConceptHit, ...]:
    return _lexicon().find(text, language)


def term(id: str, language: str, *, plural: bool = False) -> Noun:
    """Return the noun to print; the second form of a row is its plural."""
    row = GLOSSARY[id.removeprefix("term_")]
    forms = row[language]
    genders = dict(zip(("fr", "de"), row["g"], strict=True))
    text = forms[1] if plural and len(forms) > 1 else forms[0]
    return Noun(text.rstrip("*"), genders.get(language, "n"), plural)
