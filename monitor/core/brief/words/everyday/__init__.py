"""Everyday words by language, counted in news of the field: a capitalised one at the start of a sentence is no name."""

from monitor.core.brief.words.everyday.english import ENGLISH
from monitor.core.brief.words.everyday.french import FRENCH
from monitor.core.brief.words.everyday.german import GERMAN
from monitor.core.brief.words.everyday.german_nouns import GERMAN_NOUNS
from monitor.core.brief.words.everyday.spanish import SPANISH

__all__ = ["ENGLISH", "FRENCH", "GERMAN", "GERMAN_NOUNS", "SPANISH"]
