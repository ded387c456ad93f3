"""An act that somebody is told to do -> it is not they who call for it, nor what they plan: *China must lift the ban, says Peru*."""

from monitor.core.brief.words.undone import OUGHT
from monitor.core.kept import kept
from monitor.domain import Happening, Modality

# *doit* tells a plan as well: not where somebody finds that it ought to be.
_FOUND = r"\b(?:doi(?:t|vent)|devrai(?:t|ent))\b.*\b(?:estime|juge|exige|réclame|demande|plaide|selon|d['’]après)\b"


def owes(happening: Happening, text: str, language: str) -> bool:
    """Say whether the sentence TEXT tells of who acts that they have to, or until they do."""
    if happening.modality is Modality.PLANNED and language == "fr":
        return kept(_FOUND).search(text) is not None
    return happening.modality is Modality.ASKED and kept(OUGHT[language]).search(text) is not None
