"""A happening -> the codes of its event type, as far as its modality changes them."""

from monitor.core.lexicon import Lexicon
from monitor.domain.understand import Happening

_SYSTEMS = ("cameo", "type")


def event_codes(happening: Happening, lexicon: Lexicon) -> dict[str, str]:
    """Return {cameo, type}; a threat has its own code where the list has one, and what has none is left out."""
    concept = lexicon.get(happening.action)
    known = concept.codes if concept else {}
    found = {
        system: known.get(f"{system}_{happening.modality.value}", known.get(system)) for system in _SYSTEMS
    }
    return {system: code for system, code in found.items() if code}
