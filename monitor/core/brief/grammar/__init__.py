"""Nouns with gender and number -> phrases with the right article, preposition and case; one module a language."""

from monitor.core.brief.grammar import de, en, fr
from monitor.core.brief.grammar.noun import Noun, country
from monitor.core.brief.grammar.typography import polish, quoted

__all__ = ["Noun", "country", "de", "en", "fr", "polish", "quoted"]
