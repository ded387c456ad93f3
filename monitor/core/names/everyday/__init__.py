"""Everyday words by language, counted in news of the field: a capitalised one at the start of a sentence is no name."""

from monitor.core.names.everyday.english import ENGLISH
from monitor.core.names.everyday.french import FRENCH
from monitor.core.names.everyday.german import GERMAN
from monitor.core.names.everyday.german_nouns import GERMAN_NOUNS
from monitor.core.names.everyday.spanish import SPANISH

__all__ = ["ENGLISH", "FRENCH", "GERMAN", "GERMAN_NOUNS", "SPANISH"]
