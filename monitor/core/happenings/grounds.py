"""A clause -> where it says for want of what something happens: that is not what is halted, cut or closed."""

import re
from collections.abc import Sequence
from functools import cache

from monitor.core.happenings.spotted import Found
from monitor.domain.understand import ConceptHit

_OF_LACKING = frozenset({"shortage", "stockpile", "price_rise", "price_fall"})
_CUT_SHORT = r"[^,;:|()]{1,48}"
# What is lacking stands behind these words ...
_LACKING: dict[str, str] = {
    "en": rf"\b(?:shortages? of|lack of|want of|scarcity of|short of|running out of|runs? out of){_CUT_SHORT}",
    "de": r"\b(?:mangel an|mangels|engpässe[n]? (?:bei|an)|knappheit (?:an|von)|wegen fehlende[rn]?|ohne ausreichend)(?: [\w-]+){1,3}",
    "fr": rf"\b(?:faute d['e]|(?:par )?manque d['e]|pénuries? d['e]|à court d['e]|rupture d['e]){_CUT_SHORT}",
    "es": rf"\b(?:falta de|escasez de|carencia de|desabastecimiento de|por quedarse sin){_CUT_SHORT}",
    "ja": r"(?!)",
    "zh": r"(?:缺少|缺乏|缺)[^，。；、 停减暂关]{1,8}",
}
# ... or before them, a few words at most: `rare earth shortage`, `wegen Chipmangels`, `レアアース不足で`.
_SHORT: dict[str, str] = {
    "en": r"(?:\b[\w-]+ ){1,3}(?:shortages?|crunch|squeeze|scarcity)\b",
    "de": r"\b\w+(?:mangels?|knappheit|engpass(?:es)?|engpässen?)\b",
    "fr": r"(?!)",
    "es": r"(?!)",
    "ja": r"[^、。 　｜|をがは]{1,14}(?:不足|調達難|供給難|欠品|枯渇|品薄)(?=で|により|によ[りる]|のため|を受け|が響|から|に伴|、| )",
    "zh": r"(?:因|由于|受)[^，。；、 |]{1,12}?(?:短缺|紧缺|不足|告急|断供|供应中断)",
}


def beside_grounds(
    hits: Sequence[ConceptHit], text: str, language: str, clause: tuple[int, int], cue: Found
) -> list[ConceptHit]:
    """Return the HITS of a clause without those that only say what is lacking; a cue of lacking is about just these."""
    if language not in _LACKING or cue.action in _OF_LACKING:
        return list(hits)
    spans = [match.span() for match in _pattern(language).finditer(text, *clause)]
    return [hit for hit in hits if not any(start <= hit.start < end for start, end in spans)]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(f"{_LACKING[language]}|{_SHORT[language]}", re.IGNORECASE)
