"""A word of a sentence -> whether the sentence says that there is none of it: *no injuries were reported*, *ohne Verletzte*."""

from monitor.core.kept import kept
from monitor.domain import ConceptHit

_FAR = 28  # signs before the word in which its *no* stands
_BEFORE = {
    "en": r"\b(?:nobody|no one|none) (?:was|were|is|has been|got) (?:\w+ )?$|\b(?:no|without(?: any)?|nor any) (?:further|other|immediate|serious|major|reported|significant)? ?$",
    "de": r"\bniemand (?:wurde|ist|wird|sei) (?:\w+ )?$|\b(?:keine?[nrms]?|ohne) (?:weiteren?|ernsten?|größeren?|schweren?)? ?$",
    "fr": r"\bpersonne n[e'’] ?(?:a|est|aurait) (?:été )?(?:\w+ )?$|\b(?:aucune?|sans|pas d['’]|pas de|ni) (?:autre |grave |gros )?$",
    "es": r"\b(?:nadie|ninguno) (?:resultó|ha resultado|fue|quedó|resultaría) (?:\w+ )?$|\b(?:ningún|ninguna|sin|no hubo|no hay|no se registraron|no se reportaron) (?:otros? |graves? )?$",
    "zh": r"(?:没有|并无|暂无|未造成|未有|无|未经|未取得|未获得?|不再(?:征收|加征|实施|适用|收取))(?:人员|任何|重大|出口)?$",
}
_BEHIND = {
    "ja": r"(?:は|が|も)?(?:なし|なく|ない|なかった|いない|いなかった|出ていない|確認されていない)|を[^。、]{0,2}(?:得|取ら|受け|取得せ|取得し)(?:ず|ない)|(?:を)?(?:経ず|なしに|なしで)|(?:を|は)?(?:見送|断念|取りやめ|見合わせ)"
}
# Goods and parties are told with or without them: *without rare earths* is about rare earths.
_TOLD_ANYWAY = frozenset({"material", "country", "organisation", "person", "place", "instrument", "sector"})


# A measure that is no longer taken is not told beside the day on which it ends.
_NO_LONGER = {
    "en": r"\bno longer (?:\w+ ){0,3}$",
    "de": r"\b(?:nicht mehr|keine weiteren?) (?:\w+ ){0,2}$",
    "fr": r"\bplus (?:de |d['’]|aucune? )$",
    "es": r"\b(?:deja\w* de|ya no) (?:\w+ ){1,3}$",
    "zh": r"不再(?:对[^，。]{1,20})?(?:征收|加征|实施|适用|执行|收取)[^，。]{0,4}$",
}


_CALLED_OFF = r"(?:放弃|搁置|叫停|暂不)[^，。；]{0,4}$"  # right before what is not to be
_RECEDED = r"(?:発動|引き上げ)?(?:観測|懸念)(?:が|の)?(?:後退|薄れ|和らぎ)"  # fears of it are none
_OVER_AGAIN = r"(?:宣言|declaration)?(?:を|は|が)?(?:解除|撤回)|(?:已|宣布)?解除"


def _is_gone(hit: ConceptHit, text: str, before: str, language: str) -> bool:
    """Say whether its measure is no longer taken, was only feared, or is declared no more."""
    if hit.concept.removeprefix("term_").startswith("force_majeure"):
        return kept(_OVER_AGAIN).match(text, hit.end) is not None
    feared = language == "ja" and kept(_RECEDED).match(text, hit.end)
    ended = language in _NO_LONGER and kept(_NO_LONGER[language]).search(before)
    return bool(hit.kind not in _TOLD_ANYWAY - {"instrument"} and feared) or bool(
        hit.kind == "instrument" and ended
    )


def not_there(hit: ConceptHit, text: str, language: str) -> bool:
    before = text[max(0, hit.start - _FAR) : hit.start]
    if _is_gone(hit, text, before, language):
        return True
    if hit.kind in _TOLD_ANYWAY:
        return False
    if language in _BEHIND:
        return kept(_BEHIND[language]).match(text, hit.end) is not None
    if language == "zh" and kept(_CALLED_OFF).search(before):
        return True
    return language in _BEFORE and bool(kept(_BEFORE[language]).search(before))
