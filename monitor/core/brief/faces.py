"""A wide act and the words of its clause -> the act in its own words: production that is cut, halted, closed or taken up again."""

from monitor.core.brief.units import Unit
from monitor.core.brief.words.faces import FACES
from monitor.core.kept import kept
from monitor.domain import Happening

_OF = {action: [face for face in FACES if face.action == action] for action in {f.action for f in FACES}}


def face_of(happening: Happening, unit: Unit) -> str:
    """Return the id of the first face of the act that its clause shows; else the act itself."""
    clause, language = unit.member.entry.text[happening.start : happening.end], unit.language
    for face in _OF.get(happening.action, ()):
        shown, beside = face.shown[language], face.beside.get(language, "")
        if kept(shown).search(clause) and kept(beside).search(clause):
            return face.id
    return happening.action
