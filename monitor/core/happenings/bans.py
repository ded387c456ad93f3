"""A clause and the firms in it -> the words that shut one of them out, whatever its name."""

import re
from collections.abc import Iterator, Sequence

from monitor.core.happenings.cue import Role
from monitor.core.happenings.party import Party
from monitor.core.happenings.spotted import Found

_FAR = 40
# Right before the firm's name, and right behind it.
_WORDS: dict[str, tuple[str, str]] = {
    "en": (
        r"\b(?:bans?|banned|banning|bars?|barred|barring|blacklists?|blacklisted|blacklisting|excludes?|excluded|outlaws?|outlawed)(?: (?:the )?(?:use|sale) of| products (?:of|from|by)| chips? from)?(?: [a-z-]+){0,2} $",
        r"(?:['’]s [a-z]+)? (?:ban\b|(?:is|was|are|has been|to be) (?:banned|barred|blacklisted|excluded|shut out)\b)",
    ),
    "de": (
        r"\b(?:verbietet|verbieten|verbot|verbannt|verbannen|sperrt|sperren|untersagt|(?:Verbot|Ausschluss|Verbannung) von)(?: [\w-]+){0,1} $",
        r"-(?:Verbot|Bann|Ausschluss)\b| (?!(?:setz|stell|schalt|geh|ging|fäll|fiel|steig|bau|läuf|lief|weich|sieh|zahl|liefer|bild|tausch|sag|schlie)\w* )(?:[\w-]+ ){0,4}(?:aus\.?$|verboten|verbannt|ausgeschlossen|ausschließen|verbieten)\b",
    ),
    "fr": (
        r"\b(?:bann(?:it|issent|issant|ir|i)|interdi(?:t|sent|re|sant)|exclu(?:t|ent|re|ant)?|bannissement de|exclusion de)(?: [a-z-]+){0,2} (?:d')?$",
        r" (?:est |a été |sera )?(?:bannie?|interdite?|exclue?)\b",
    ),
    "es": (
        r"\b(?:prohíbe[n]?|prohibió|prohibir|veta[n]?|vetó|vetar|excluye[n]?|excluyó|excluir|veto a|prohibición de|exclusión de)(?: a)?(?: [a-z]+){0,2} $",
        r" (?:es |fue |ha sido |será )?(?:vetad|prohibid|excluid)[oa]\b",
    ),
    "ja": (
        r"(?!)",
        r"(?:社|製)?(?:の|製)?(?:製品|機器|端末|アプリ|半導体)?(?:を|の|、)?[^。、|]{0,8}?(?:排除|締め出|使用禁止|使用を禁止|(?:使用|販売|調達)(?:の|を)?禁止|利用禁止|取引停止|取引禁止)",
    ),
    "zh": (
        r"(?:禁用|禁售|封禁|封杀|排除|禁止(?:使用|采购|购买|销售|进口|出售))(?:[^，。|对向]{0,3}的?)$",
        r"(?:公司)?(?:的)?(?:产品|设备|芯片|应用)?(?:被|遭)?(?:禁用|封禁|封杀|排除在外)",
    ),
}
_LIFTS = re.compile(  # right before the words of the ban
    r"(?:\b(?:lift|end|scrap|revers|eas|drop|overturn|remov|rescind|heb|hob|aufheb|l[eè]v|levant|retir)\w* (?:the |its |a |an |das |sein |ihr |le |l'|la |son |el |su )?(?:[\w-]+ )?"
    r"|(?:解除|取消|撤销|放宽)[^，。|]{0,8})$",
    re.IGNORECASE,
)
_SHUTS = re.compile(r"\bschl(?:ie(?:ß|ss)|oss)\w* (?:[\w-]+ ){0,2}$")  # `schließt Huawei aus` denies nothing
_PATTERNS = {
    language: (re.compile(before), re.compile(behind)) for language, (before, behind) in _WORDS.items()
}


def bans(text: str, language: str, firms: Sequence[Party]) -> Iterator[tuple[int, int]]:
    """Yield where each firm is shut out, with its name; not where that is lifted."""
    before, behind = _PATTERNS[language]
    for firm in firms:
        said = before.search(text, max(0, firm.start - _FAR), firm.start)
        told = behind.match(text, firm.end, firm.end + _FAR)
        shuts = _SHUTS.search(text, max(0, firm.start - _FAR), firm.start) if told else None
        led = said or shuts
        start, end = led.start() if led else firm.start, told.end() if told else firm.end
        lifted = _LIFTS.search(text, max(0, start - _FAR), start)
        if (said or told) and not lifted:
            yield start, end


def without_bans(text: str, language: str, found: list[Found], near: Sequence[Party]) -> list[Found]:
    """A firm NEAR the cues that is shut out is told once, whichever of those FOUND names the act beside it."""
    firms = [party for party in near if party.private]
    if not firms:
        return found
    kept_back = [cue for cue in found if cue.action == "impose_export_control"]
    shut = [
        Found("ban_company", Role.VERB, *span)
        for span in bans(text, language, firms)
        if all(span[1] <= cue.start or span[0] >= cue.end for cue in kept_back)  # `bars Acme from selling`
    ]
    kept = [cue for cue in found if all(cue.end <= ban.start or cue.start >= ban.end for ban in shut)]
    return sorted(kept + shut[:1], key=lambda cue: cue.start)
