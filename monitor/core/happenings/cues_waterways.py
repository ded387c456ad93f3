"""Cues of ways on which nothing moves any more: traffic through a strait, a canal, a port or over a border that stands still.

Nobody need have shut them (*traffic through the canal is halted*), and the noun is no plant whose work stops. A row is
(action, role of the actor, pattern).
"""

from monitor.core.happenings.cue import Row, X

_GAP = r"[^.;:|!?]{0,40}?"
_EN_WAY = r"(?:straits?|canals?|ports?|harbou?rs?|borders?|rivers?|seaways?|channels?|locks?|hormuz|suez|panama|bosph?orus|bab[ -]el[ -]mandeb|malacca|rhine|danube|mississippi|red sea|black sea)"
_DE_WAY = r"(?:straße von \w+|meerengen?|\w*kanal|\w*h[aä]fen|\w*grenzen?|rhein|donau|elbe|wasserstraßen?|\w*schleusen?|(?:roten|schwarzen) meer)"
_FR_WAY = r"(?:détroits?|canal|ports?|frontières?|fleuves?|rhin|danube|écluses?|bosphore|mer (?:rouge|noire))"
_ES_WAY = r"(?:estrechos?|canal|puertos?|fronteras?|ríos?|rin|danubio|esclusas?|bósforo|mar (?:rojo|negro))"
_JA_WAY = r"(?:海峡|運河|航路|港|国境|紅海|黒海|ライン川|ドナウ川)"
_ZH_WAY = r"(?:海峡|运河|航道|航线|港口?|边境|口岸|红海|黑海|莱茵河|多瑙河)"
_EN_STILL = r"(?:halted|stopped|suspended|interrupted|paralysed|paralyzed|frozen|blocked|at a standstill|(?:comes?|came|brought|grinds?|ground) to a (?:halt|standstill|stop)|grinds? to a halt|stops|halts)"

WATERWAYS: dict[str, tuple[Row, ...]] = {
    "en": (
        (
            "blockade_or_closure",
            X,
            rf"\b(?:(?:ship|vessel|tanker|freight|rail|sea|maritime|commercial|cargo|barge|truck)?[ -]?traffic|transits?|shipping|navigation|passage) {_GAP}\b{_EN_WAY}\b{_GAP}\b{_EN_STILL}\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"\b{_EN_WAY} (?:traffic|transits?|shipping|navigation) {_GAP}{_EN_STILL}\b",
        ),
    ),
    "de": (
        (
            "blockade_or_closure",
            X,
            rf"\b(?:\w*verkehr|schifffahrt|transits?|durchfahrt(?:en)?) {_GAP}\b{_DE_WAY}\b{_GAP}\b(?:ruht|ruhte|steht still|stand still|stillsteht|unterbrochen|eingestellt|ausgesetzt|gestoppt|lahmgelegt|zum erliegen|zum stillstand)\b",
        ),
    ),
    "fr": (
        (
            "blockade_or_closure",
            X,
            rf"\b(?:trafic|navigation|transit|circulation|passages?) {_GAP}\b{_FR_WAY}\b{_GAP}\b(?:interrompue?s?|suspendue?s?|paralysée?s?|arrêtée?s?|bloquée?s?|à l'arrêt|au point mort)\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"\b(?:interruption|suspension|paralysie|arrêt) (?:du|de la|de l') ?(?:trafic|navigation|transit|circulation) {_GAP}\b{_FR_WAY}\b",
        ),
    ),
    "es": (
        (
            "blockade_or_closure",
            X,
            rf"\b(?:tráfico|navegación|tránsito|paso de (?:buques|barcos))\b {_GAP}\b{_ES_WAY}\b{_GAP}\b(?:interrumpid[oa]|suspendid[oa]|paralizad[oa]|detenid[oa]|bloquead[oa])\b",
        ),
        (
            "blockade_or_closure",
            X,
            rf"\b(?:se )?(?:interrump\w+|paraliz\w+|detien\w+|detuv\w+) (?:el |la )(?:tráfico|navegación|tránsito) {_GAP}\b{_ES_WAY}\b",
        ),
    ),
    "ja": (
        (
            "blockade_or_closure",
            X,
            rf"{_JA_WAY}[^。、|]{{0,6}}(?:通航|航行|往来|通行|輸送|船舶の流れ)[^。、を|]{{0,8}}(?:停止|中断|途絶|ストップ|不能|まひ|麻痺)(?!を?(?:解除|終))",
        ),
    ),
    "zh": (
        (
            "blockade_or_closure",
            X,
            rf"{_ZH_WAY}[^，。|]{{0,8}}(?:航运|通航|通行|交通|航行|运输)[^，。|]{{0,8}}(?:中断|停滞|停止|瘫痪|暂停|受阻停摆|停摆)",
        ),
    ),
}
