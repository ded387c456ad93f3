"""A wide act and the words of its clause -> the act in its own words: production that is cut, halted, closed or taken up again."""

from monitor.core.brief.units import Unit
from monitor.core.brief.words.faces import FACES, LIFTED
from monitor.core.brief.words.faces_licence import LAST_FACES, LICENCE_FACES
from monitor.core.brief.words.reversals import PARTLY
from monitor.core.kept import kept
from monitor.domain import Happening

_ALL = (*LICENCE_FACES, *FACES, *LAST_FACES)
_OF = {action: [face for face in _ALL if face.action == action] for action in {f.action for f in _ALL}}
# *Rüstungsdeal: Kanada genehmigt Verkauf*: the topic before a colon is a clause of its own.
_ANYWHERE = frozenset({"approve_arms_sale"})


def face_of(happening: Happening, unit: Unit) -> str:
    """Return the id of the first face of the act that its clause shows; else the act itself."""
    own, language = unit.member.entry.text[happening.start : happening.end], unit.language
    for face in _OF.get(happening.action, ()):
        clause = unit.text if face.id in _ANYWHERE else own
        shown, beside = face.shown[language], face.beside.get(language, "")
        if face.shown is LIFTED and kept(PARTLY[language]).search(clause):
            continue  # *取消…限制的一半*: eased, and not lifted
        if kept(shown).search(clause) and kept(beside).search(clause):
            return face.id
    return happening.action
