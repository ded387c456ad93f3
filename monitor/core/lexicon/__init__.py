"""The lexicon: concepts with their names in every language, found in texts. Law: pure, immutable, no text is kept."""

from monitor.core.lexicon.lexicon import STATE_ROLES, Lexicon
from monitor.core.lexicon.lint import Complaint, complaints

__all__ = ["STATE_ROLES", "Complaint", "Lexicon", "complaints"]
