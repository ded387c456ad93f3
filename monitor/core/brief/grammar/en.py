"""English: the article of the few countries that take one, plain prepositions."""

from collections.abc import Sequence

from monitor.core.brief.grammar.noun import Noun


def the(noun: Noun) -> str:
    return f"the {noun.text}" if noun.place and noun.article else noun.text


def of(noun: Noun) -> str:
    return f"of {the(noun)}"


def in_(noun: Noun) -> str:
    return f"in {the(noun)}"


def with_(preposition: str, nouns: Sequence[Noun]) -> list[str]:
    return [f"{preposition} {the(noun)}" if at == 0 else the(noun) for at, noun in enumerate(nouns)]


def definite(noun: Noun) -> str:
    """Put the article before a common noun in the singular; names and places as usual."""
    if noun.place or not noun.article or noun.plural:
        return the(noun)
    return f"the {noun.text}"
