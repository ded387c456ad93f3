"""A party beside an act -> whether the sentence says that the act is aimed at it, or only names it: *on Brazil*, but *during a US visit*."""

from collections.abc import Sequence

from monitor.core.brief.words import aims_cjk
from monitor.core.brief.words.aims import AIMS, AROUND, BESIDE, OWNERS
from monitor.core.brief.words.faces_licence import DELIVERIES
from monitor.core.kept import kept
from monitor.domain import ConceptHit, Happening

_REACH = 70  # characters before it in which the word of aim stands


def _names_of(id: str, hits: Sequence[ConceptHit]) -> list[ConceptHit]:
    return [hit for hit in hits if hit.concept.lower() == id.lower()]


def aimed(id: str, happening: Happening, hits: Sequence[ConceptHit], text: str, language: str) -> bool:
    """Say whether one of the places that name the party stands behind a word that aims the act at it.

    True for acts that are aimed at nobody; where the party is not named in TEXT, true too, but not in Japanese and Chinese.
    """
    named = _names_of(id, hits)
    if language in ("ja", "zh"):
        return any(_is_marked(hit, happening.action, text, language) for hit in named)
    words = AIMS.get(happening.action, {}).get(language)
    if words is None or not named:
        return True
    around = AROUND.get(happening.action, {}).get(language)
    return any(
        _is_target(hit, words, text, language) or (around and _is_told_around(hit, around, text))
        for hit in named
    )


def _is_told_around(hit: ConceptHit, around: tuple[str, str], text: str) -> bool:
    before, behind = around
    led = kept(before).search(text, max(0, hit.start - _REACH), hit.start)
    return led is not None or kept(behind).match(text, hit.end) is not None


def _is_target(hit: ConceptHit, words: str, text: str, language: str) -> bool:
    near, aim = text[max(0, hit.start - _REACH) : hit.start], kept(rf"(?:{words})$")
    led = aim.search(near) or aim.search(kept(BESIDE[language], 0).sub("", near))
    joined = language == "de" and kept(r"sanktion|krieg|geschäft|politik|krise|konflikt").search(
        text, hit.start, hit.end
    )
    return led is not None and not joined and not kept(OWNERS[language]).match(text, hit.end)


_OF_ANOTHER = r"[国美欧俄中日英印加墨方府盟]对$"  # *谴责美国对秘鲁禁运*: who is blamed does it to them


def _is_marked(hit: ConceptHit, action: str, text: str, language: str) -> bool:
    """Say whether a mark before or behind the name aims the act at it: *对秘鲁*, *ペルーに*, *対中*."""
    words = aims_cjk.AIMS.get(action, {}).get(language)
    if words is None or text.startswith(aims_cjk.MARKED, hit.start):
        return True
    ahead, behind = words
    near = text[max(0, hit.start - _REACH) : hit.start]
    own = not (action == "accuse" and kept(_OF_ANOTHER).search(near))
    before = kept(rf"(?:{ahead})$").search(near) or (own and near.endswith(aims_cjk.MARKED))
    return bool(before or kept(behind, 0).match(text, hit.end))


# Right before and right behind the name of who gets what is sent.
_SENT_TO = {
    "en": r"\bto (?:the )?$",
    "de": r"\b(?:nach|an) (?:die |den |das )?$",
    "fr": r"\b(?:vers|à|aux?|à destination d[eu]s?) (?:la |le |les )?(?:l['’])?$",
    "es": r"(?<!\w)(?:al?|hacia|para) (?:la |los |las |el )?$",
    "ja": r"対$",
    "zh": r"(?:向|对|给)$",
}
_SENT_ON = r"へ|向け|に"


def sent_to(id: str, happening: Happening, hits: Sequence[ConceptHit], text: str, language: str) -> bool:
    """Say whether a state beside a firm that halts deliveries gets them; true where nothing of deliveries is said."""
    clause = text[happening.start : happening.end]
    if (
        happening.action != "halt_capacity"
        or len(id) > len("US")
        or not kept(DELIVERIES[language]).search(clause)
    ):
        return True
    named = _names_of(id, hits)
    return any(
        kept(_SENT_TO[language]).search(text, max(0, hit.start - _REACH), hit.start)
        or (language == "ja" and kept(_SENT_ON).match(text, hit.end))
        for hit in named
    )


def only_met(id: str, hits: Sequence[ConceptHit], text: str) -> bool:
    """Say whether a Japanese clause names the party only as whom another acts against: *攻撃を続けるロシアに対し*."""
    named = _names_of(id, hits)
    return bool(named) and all(kept(r"に対(?:し|する)").match(text, hit.end) for hit in named)


# Before, in Japanese behind, the name of a place: somebody is on the way there, and nothing happened in it.
_BOUND_FOR = {
    "en": r"\b(?:bound for|heading (?:to|for)|headed (?:to|for)|en route to|on (?:its|the|their) way to|destined for|sailing (?:to|for)) (?:the )?$",
    "de": r"\b(?:auf dem Weg (?:zum?r?|nach|in|durch)|unterwegs (?:zum?r?|nach)|Richtung|mit Ziel|mit Kurs auf) (?:den |die |das )?$",
    "fr": r"\b(?:à destination d[eu]|en route (?:vers|pour)|en direction d[eu]|se rendant (?:à|vers|au)|cap sur) ?(?:la |le |l['’])?$",
    "es": r"\b(?:rumbo a|con destino a|de camino a|hacia|en ruta (?:a|hacia)|se dirigía a)l? ?(?:la |el )?$",
    "ja": r"(?!)",
    "zh": r"(?:驶往|前往|开往|驶向|赴)$",
}
_BOUND_ON = r"(?:に|へ)(?:向か|向け|の途中)|行きの"


def bound_for(id: str, hits: Sequence[ConceptHit], text: str, language: str) -> bool:
    """Say whether a place is named only as where somebody is going: *a ship bound for the Suez Canal*."""
    named = [hit for hit in hits if hit.concept == id]
    return bool(named) and all(
        kept(_BOUND_FOR[language]).search(text, max(0, hit.start - 24), hit.start)
        or (language == "ja" and kept(_BOUND_ON).match(text, hit.end))
        for hit in named
    )
