"""A plain amount by which something rose or fell -> up or down: *cut revenue by $60 million*, *売上高が60億円減る*."""

import re

_DOWN_EN = r"cut(?:s|ting)?|fell|falls?|fallen|drop(?:s|ped)?|declin(?:e|es|ed)|reduc(?:e|es|ed|ing)|lower(?:s|ed)?|shr[aiu]nk|slash(?:es|ed)?|trim(?:s|med)?|shav(?:e|es|ed)|dent(?:s|ed)?|decreas(?:e|es|ed)"
_UP_EN = r"rose|rises?|risen|rais(?:e|es|ed)|increas(?:e|es|ed)|boost(?:s|ed)?|lift(?:s|ed)?|grew|grow(?:s|n)?|climb(?:s|ed)?|swell(?:s|ed)?|widen(?:s|ed)?"
_MORE_EN = r"(?:about |around |some |up to |at least |at most |more than |nearly |almost |an estimated |as much as )*[A-Z]{0,2}[$€£¥]?"
_MORE_DE = r"(?:rund |etwa |bis zu |mehr als |knapp |mindestens |höchstens |gut |fast |geschätzt )*"
_OF_FR = r" (?:de |d['’])(?:près de |environ |plus de |quelque |au moins |jusqu['’]à )*"
_WHAT_FR = r"(?: \w+ment)?(?: (?:le |la |les |l['’]|ses |son |sa |leurs? )(?:chiffre d['’]affaires|[\w-]+(?: (?:net|nette|annuel|annuelle|d['’]exploitation|brut|total|totale|mondial|mondiale))?))?"
_IN_ES = r"[^.;:\d]{0,50} en (?:unos |unas |cerca de |hasta |más de |alrededor de |al menos )*"

_BEFORE: dict[str, tuple[str, str]] = {
    "en": (rf"\b(?:{_UP_EN})\b[^.;:\d]{{0,60}}? by {_MORE_EN}", rf"\b(?:{_DOWN_EN})\b[^.;:\d]{{0,60}}? by {_MORE_EN}"),
    "de": (
        rf"\b(?:st[ie]+g\w*|erhöh\w+|wuchs\w*|wächst|nahm\w*)\b[^.;:\d]{{0,60}}? um {_MORE_DE}",
        rf"\b(?:fiel\w*|fäll\w*|sank\w*|sink\w*|verringer\w+|reduzier\w+|senk\w+|kürz\w+|schmäler\w+|drück\w+|schrumpf\w+|minder\w+)\b[^.;:\d]{{0,60}}? um {_MORE_DE}",
    ),
    "fr": (
        rf"(?<!\w)(?:augment|progress|grimp|bondi|accro[iî]|gonfl|relèv|relev|alourdi)\w*{_WHAT_FR}{_OF_FR}",
        rf"(?<!\w)(?:baiss|recul|chut|rédui|diminu|amput|abaiss|rogn|grèv|grev)\w*{_WHAT_FR}{_OF_FR}",
    ),
    "es": (
        rf"(?<!\w)(?:aument|sub[eií]|crec|increment|elev|encarec)\w*{_IN_ES}",
        rf"(?<!\w)(?:reduc|reduj|baj[aóo]|ca(?:e|y|erá)|disminu|recort|merm)\w*{_IN_ES}",
    ),
    "zh": (
        r"(?:增加|增长|上升|上涨|扩大|提高)(?:了|约|近|至多|最多|逾|超|大约|将近|超过|高达)*",
        r"(?:减少|下降|降低|缩减|下滑|下跌|减产|缩水|蒸发)(?:了|约|近|至多|最多|逾|超|大约|将近|超过|高达)*",
    ),
}  # fmt: skip
_BEHIND: dict[str, tuple[str, str]] = {
    "de": (
        r"[^.;:\d]{0,24}\b(?:steig\w*|gestiegen|erhöh\w*|wachsen|gewachsen|zunehmen|zugenommen)\b",
        r"[^.;:\d]{0,24}\b(?:fallen|gefallen|sinken|gesunken|senk\w*|gesenkt|verringer\w*|reduzier\w*|kürz\w*|gekürzt|schmälern|drücken|schrumpf\w*|einbrechen|mindern)\b",
    ),
    "ja": (
        r"(?:程度|ほど|余り|規模|分)?(?:の)?(?:増え|増加|増(?:す|や|と|の|。|$)|押し上げ|上振れ|積み増)",
        r"(?:程度|ほど|余り|規模|分)?(?:の)?(?:減る|減少|減り|減っ|減ら|減(?:と|の|。|$)|目減り|下が|押し下げ|落ち込|下振れ)",
    ),
}
_UM = re.compile(rf"\bum {_MORE_DE}$", re.IGNORECASE)
_KEPT = {code: tuple(re.compile(f"{row}$", re.IGNORECASE) for row in rows) for code, rows in _BEFORE.items()}
_KEPT_BEHIND = {code: tuple(re.compile(row, re.IGNORECASE) for row in rows) for code, rows in _BEHIND.items()}
_WAYS = ("up", "down")


def moved_by(before: str, behind: str, language: str) -> str:
    """Return up or down by what stands before and behind an amount, which is then no new value."""
    for way, row in zip(_WAYS, _KEPT.get(language, ()), strict=False):
        if row.search(before):
            return way
    if language == "de" and not _UM.search(before):
        return ""
    found = [
        way for way, row in zip(_WAYS, _KEPT_BEHIND.get(language, ()), strict=False) if row.match(behind)
    ]
    return found[0] if len(found) == 1 else ""
