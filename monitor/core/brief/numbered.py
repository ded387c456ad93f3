"""A name and the text -> the name with the number that belongs to it: *Fab 18*, *Block 4B*."""

import re
from dataclasses import replace

from monitor.core.names import Name

_SITES = re.compile(
    r"(?:^|[ -])(?:Fab|Line|Block|Train|Unit|Terminal|Shaft|Reactor|Gate|Pier|Berth|Phase|Werk|Halle|Schacht|Unité|Ligne|Bloc|Puits|Quai|Hangar|Línea|Bloque|Fase|Muelle)$"
)
_NUMBER = re.compile(r" (?:\d{1,3}[A-Z]?|[IVX]{1,4})(?![\w,.]*\d)(?!\w)")


def numbered(name: Name, text: str) -> Name:
    found = _NUMBER.match(text, name.end) if _SITES.search(name.text) else None
    return replace(name, text=name.text + found[0], end=found.end()) if found else name
