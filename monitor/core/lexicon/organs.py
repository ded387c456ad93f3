"""A state and an organ beside each other in a text -> whether the organ is that state's."""

import re

from monitor.domain import ConceptHit

_GENITIVE = re.compile(r"(?:['’]s?|s)? ?(?:top |own |highest |new )?")
_OF = re.compile(r" (?:of (?:the )?|von |de (?:la |l['’])?|d['’]|du |des |del |der )")


def owns(text: str, state: ConceptHit, organ: ConceptHit) -> bool:
    """Tell whether ORGAN stands right behind STATE: Ghana's Supreme Court, 加纳最高法院."""
    return _GENITIVE.fullmatch(text, state.end, organ.start) is not None


def owned(text: str, organ: ConceptHit, state: ConceptHit) -> bool:
    """Tell whether STATE follows as whose it is: the Supreme Court of Ghana, le Sénat péruvien."""
    if _OF.fullmatch(text, organ.end, state.start):
        return True
    return text[organ.end : state.start] == " " and text[state.start].islower()
