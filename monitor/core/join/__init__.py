"""Entries -> stories: near-duplicate text first, then what speaks for and against one happening, inside a window of days."""

from monitor.core.join.copies import Copies
from monitor.core.join.features import WINDOW, Broader, Features, duplicate, features, shingles, tokens
from monitor.core.join.held import Held, stretches
from monitor.core.join.judge import JUDGE, Judge
from monitor.core.join.placing import arrange
from monitor.core.join.rarity import Rarity
from monitor.core.join.window import Candidate, Window

__all__ = [
    "JUDGE",
    "WINDOW",
    "Broader",
    "Candidate",
    "Copies",
    "Features",
    "Held",
    "Judge",
    "Rarity",
    "Window",
    "arrange",
    "duplicate",
    "features",
    "shingles",
    "stretches",
    "tokens",
]
