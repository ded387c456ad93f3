"""A word of a sentence -> whether the sentence says that there is none of it: *no injuries were reported*, *ohne Verletzte*."""

from monitor.core.kept import kept
from monitor.domain import ConceptHit

_FAR = 28  # signs before the word in which its *no* stands
_BEFORE = {
    "en": r"\b(?:no|without(?: any)?|nor any) (?:further|other|immediate|serious|major|reported|significant)? ?$",
    "de": r"\b(?:keine?[nrms]?|ohne) (?:weiteren?|ernsten?|größeren?|schweren?)? ?$",
    "fr": r"\b(?:aucune?|sans|pas d['’]|pas de|ni) (?:autre |grave |gros )?$",
    "es": r"\b(?:ningún|ninguna|sin|no hubo|no hay|no se registraron|no se reportaron) (?:otros? |graves? )?$",
    "zh": r"(?:没有|并无|暂无|未造成|未有|无)(?:人员|任何|重大)?$",
}
_BEHIND = {"ja": r"(?:は|が|も)?(?:なし|なく|ない|なかった|いない|いなかった|出ていない|確認されていない)"}
# Goods and parties are told with or without them: *without rare earths* is about rare earths.
_TOLD_ANYWAY = frozenset({"material", "country", "organisation", "person", "place", "instrument", "sector"})


def not_there(hit: ConceptHit, text: str, language: str) -> bool:
    if hit.kind in _TOLD_ANYWAY:
        return False
    if language in _BEHIND:
        return kept(_BEHIND[language]).match(text, hit.end) is not None
    return language in _BEFORE and bool(
        kept(_BEFORE[language]).search(text[max(0, hit.start - _FAR) : hit.start])
    )
