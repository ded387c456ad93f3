"""A clause and the place of a cue -> the many or the bench that act there without a name: a union, a court, rebels."""

import re
from collections.abc import Sequence
from functools import lru_cache

from monitor.core.happenings.party import Party

_LETTERHEAD = 100  # signs in which a notice says whose it is
_TO_CUE = 90  # characters between them and their act

_UNIONS: dict[str, str] = {  # workers without a union strike as nobody in particular
    "en": r"(?:(?!(?:as|the|and|by|after|when|while|of|for|that|its|their|his|more|some|many|striking|if|but|with|where|rail)\b)[a-z'’-]+ )?unions?",
    "de": r"\w*gewerkschaft(?:en)?",
    "fr": r"syndicats?|intersyndicale",
    "es": r"sindicatos?",
    "ja": r"[\u4e00-\u9fffァ-ヺー]{0,6}(?:労組|労働組合)",
    "zh": r"(?:(?!和|与|及|但|然而|且|或|受)[\u4e00-\u9fff]){0,6}?工会",
}
_COURTS: dict[str, str] = {
    "en": r"(?:(?:[Ff]ederal|[Ss]upreme|[Hh]igh|[Aa]ppeals|[Tt]op|[Tt]rade|[Dd]istrict|[Cc]onstitutional) )?(?:[Cc]ourt|[Jj]udges?|[Tt]ribunal)",
    "de": r"\w*(?:gericht|gerichtshof|richter)",
    "fr": r"(?:justice|tribunal(?: (?:administratif|constitutionnel|fédéral|correctionnel|suprême))?|cour d'appel|cour suprême|cour|juges?)",
    "es": r"(?:justicia|tribunal(?: (?:supremo|constitucional|federal|penal|administrativo|electoral))?|[Cc]orte(?: (?:[Ss]uprema|[Cc]onstitucional|[Ff]ederal))?|[Ss]upremo|jueza?|juzgado)",
    "ja": r"[\u4e00-\u9fff]{0,6}(?:地裁|高裁|最高裁|裁判所)",
    "zh": r"[\u4e00-\u9fff]{0,6}?(?:法院|法官|仲裁庭)",
}
_POLICE: dict[str, str] = {
    "en": r"(?:[Pp]olice|[Pp]rosecutors?|[Ww]atchdogs?|[Rr]egulators?|[Cc]ustoms)",
    "de": r"(?:Polizei|\w*(?:staatsanwaltschaft|staatsanwälte|behörden?|kartellamt|börsenaufsicht|aufsicht|zoll|ermittler))",
    "fr": r"(?:police|parquet|gendarmerie|douanes?|procureure?)",
    "es": r"(?:[Pp]olicía|[Ff]iscalía|[Aa]duanas?|[Gg]uardia [Cc]ivil)",
    "ja": r"[\u4e00-\u9fff]{0,6}(?:地検|検察|警察|県警|警視庁|税関)",
    "zh": r"[\u4e00-\u9fff]{0,6}?(?:警方|检方|检察院|检察官|海关|监管机构)",
}
_REBELS: dict[str, str] = {
    "en": r"(?:[Rr]ebels?|[Jj]ihadists?|[Mm]ilitants?|[Ii]nsurgents?|[Pp]irates|[Gg]unmen)",
    "de": r"(?:\w*(?:rebellen|milizen?|islamisten|dschihadisten|piraten|kämpfer|aufständische))",
    "fr": r"(?:rebelles?|jihadistes|djihadistes|miliciens?|pirates|insurgés)",
    "es": r"(?:rebeldes|yihadistas|milicianos|piratas|insurgentes|guerrilleros)",
    "ja": r"(?:反政府勢力|武装勢力|武装集団|民兵|海賊|過激派)",
    "zh": r"(?:反政府武装|武装分子|叛军|民兵组织|海盗)",
}
_KINDS: dict[str, tuple[dict[str, str], ...]] = {
    "strike": (_UNIONS,),
    "accuse": (_UNIONS,),
    "blockade_or_closure": (_REBELS,),
    "ruling": (_COURTS,),
    "investigate": (_POLICE, _COURTS),
    "file_dispute": (_POLICE, _UNIONS),
    "military_move": (_REBELS,),
    "attack_shipping": (_REBELS,),
}
# A word right before them that keeps them from being the subject.
_LED = re.compile(
    r"(?:\b(?:against|on|from|to|of|with|at|over|for|in|into|before|gegen|mit|vor|bei|an|zu|zum|aus|vom|für|dem|contre|de|du|des|à|au|aux|devant|avec|pour|dans|par|con|contra|para|en|ante|al|del)"
    r" (?:the |a |an |den |der |die |das |einem |einer |la |le |les |l'|los |las |el |un |une )?|d'|対|对|向|与)$",
    re.IGNORECASE,
)


# A paper that names no state means its own government.
_OWN: dict[str, tuple[re.Pattern[str], str]] = {
    "ja": (
        re.compile(
            r"(?:^|[、，。 |])(?:日本)?(?:政府|国|経産省|財務省|厚労省|文科省|国交省|農水省)(?:が|は|、|も|の補助|最大| )"
        ),
        "JP",
    ),
    "fr": (
        re.compile(
            r"\b(?:le gouvernement|l'exécutif|l'[ÉE]tat)\b(?! (?:de|du|des|d'|[a-zà-ÿ]+(?:ain|ien|ais|ois|and|ique|agne?)\b))",
            re.IGNORECASE,
        ),
        "FR",
    ),
}


def own_government(text: str, language: str, clause: tuple[int, int], cue: int) -> tuple[str, ...]:
    """Return the state whose government acts before the CUE without being named."""
    if language not in _OWN:
        return ()
    pattern, state = _OWN[language]
    return (state,) if pattern.search(text, clause[0], cue) else ()


_GAZETTE = re.compile(r"\bThe Commission hereby gives notice\b")


def letterhead(text: str, begins: int, near: Sequence[Party]) -> Party | None:
    """The organ whose notice BEGINS there; `The Commission hereby gives notice` is what the American gazette alone says."""
    ahead = (party for party in near if begins <= party.start <= begins + _LETTERHEAD)
    organ = next((party for party in ahead if len(party.ids) > 1), None)
    said = _GAZETTE.match(text, begins)
    return organ or (Party(*said.span(), ("US",)) if said else None)


# `政府「極めて遺憾」`, `官房長官は`: who speaks in a Japanese paper without a state before his office.
_VOICE = re.compile(
    r"(?:^|[ 、。|])(?:日本)?(?:政府|官邸|首相|外相|(?:官房|防衛|財務)?(?:長官|相)|経産相|外務省|経産省)(?:「|は|が|も)"
)
_TO_QUOTE = 16  # signs between who speaks and what he says


def own_voice(text: str, clause: tuple[int, int], cue: int) -> list[Party]:
    """Who blames in the name of the own state right before the CUE, if he does."""
    said = list(_VOICE.finditer(text, max(clause[0], cue - _TO_QUOTE), cue))
    return [Party(*said[-1].span(), ("JP",))] if said else []


@lru_cache(maxsize=64)
def _pattern(action: str, language: str) -> re.Pattern[str]:
    words = "|".join(kind[language] for kind in _KINDS[action])
    return re.compile(words if language in ("ja", "zh") else rf"\b(?:{words})\b", re.IGNORECASE)


def collective(
    text: str, language: str, clause: tuple[int, int], cue: tuple[int, int], action: str
) -> tuple[int, int] | None:
    """Return where those stand who act without a name, as the text has them."""
    if action not in _KINDS or language not in _UNIONS:
        return None
    start = max(clause[0], cue[0] - _TO_CUE)
    for match in _pattern(action, language).finditer(text, start, min(clause[1], cue[1])):
        if match.start() < cue[1] and not _LED.search(text, max(0, match.start() - 16), match.start()):
            return match.span()
    return None
