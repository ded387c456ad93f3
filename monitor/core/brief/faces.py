"""A wide act and the words of its clause -> the act in its own words: production that is cut, halted, closed or taken up again."""

from monitor.core.brief.units import Unit
from monitor.core.brief.words.faces import FACES
from monitor.core.kept import kept
from monitor.domain import Happening

_WIDE = frozenset(face.action for face in FACES)


def face_of(happening: Happening, unit: Unit) -> str:
    """Return the id of the first face of the act that its clause shows; else the act itself."""
    if happening.action not in _WIDE:
        return happening.action
    clause, language = unit.member.entry.text[happening.start : happening.end], unit.language
    shown = (face for face in FACES if face.action == happening.action)
    return next(
        (
            face.id
            for face in shown
            if kept(face.shown[language]).search(clause)
            and kept(face.beside.get(language, "")).search(clause)
        ),
        happening.action,
    )
