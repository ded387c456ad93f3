"""What is done to ships short of an attack: seized, stopped, warned off. Patterns by source language, then the sentences."""

# Beside words of an attack, or where a ship is set free, nothing of this is told.
_NOT_EN = r"^(?!.*\b(?:attack\w*|struck|hit(?:s|ting)?|missiles?|drones?|sank|sunk|sinks?|bomb\w*|explosi\w*|torpedo\w*|pirates?|piracy|hijack\w*|ramm\w*|free[sd]?|releas\w*)\b)"
_NOT_DE = r"^(?!.*(?:angriff|angegriffen|greif\w+ .{2,40} an\b|getroffen|rakete|drohne|versenk|sinkt|gesunken|beschoss|beschieß|explo|pirat|gekapert|kaper|ramm|frei))"
_NOT_FR = (
    r"^(?!.*(?:attaqu|frapp|touché|missile|drone|coul|bombard|explos|pirat|détourn|éperonn|lib[eé]r|relâch))"
)
_NOT_ES = r"^(?!.*(?:atac|ataque|golpe|misil|dron|hund|bombarde|explos|pirat|secuestr|embist|liber))"
_NOT_JA = r"^(?!.*(?:攻撃|砲撃|ミサイル|無人機|ドローン|沈|爆|海賊|乗っ取|解放|釈放))"
_NOT_ZH = r"^(?!.*(?:袭|攻击|击中|导弹|无人机|沉|爆炸|海盗|劫|释放|放行|获释))"
SEIZED: dict[str, str] = {
    "en": rf"{_NOT_EN}.*\b(?:seiz\w+|confiscat\w+|impound\w*|detain\w*|captur\w+|commandeer\w*|takes? control|took control)\b",
    "de": rf"{_NOT_DE}.*(?:fest(?:gesetzt|gehalten|setz)|setz\w+ .{{2,60}} fest\b|h[aä]lt\w* .{{2,60}} fest\b|beschlagnahm|konfisz|an die kette)",
    "fr": rf"{_NOT_FR}.*(?:saisi|immobilis|confisqu|retenu|retien|s['’]empar|emparé|captur)",
    "es": rf"{_NOT_ES}.*(?:incaut|retuv|reten|retien|inmoviliz|confisc|apres|captur|apoder)",
    "ja": rf"{_NOT_JA}.*(?:拿捕|差し押さえ|抑留|接収|押収)",
    "zh": rf"{_NOT_ZH}.*(?:扣押|扣留|没收|查扣|夺取)",
}
STOPPED: dict[str, str] = {
    "en": rf"{_NOT_EN}.*\b(?:board(?:s|ed|ing)?|intercept\w*|stops?|stopped)\b",
    "de": rf"{_NOT_DE}.*(?:stopp|enter(?:t|te|n|ten)\b|geentert|abgefangen|f[aä]ng\w* .{{2,60}} ab\b|aufgebracht|bring\w* .{{2,60}} auf\b|durchsuch)",
    "fr": rf"{_NOT_FR}.*(?:arraisonn|intercept|abord)",
    "es": rf"{_NOT_ES}.*(?:abord|intercept|detuv|detien)",
    "ja": rf"{_NOT_JA}.*(?:臨検|乗り込|停船)",
    "zh": rf"{_NOT_ZH}.*(?:登船|登检|登临|截停|截获|拦截)",
}
WARNED_OFF: dict[str, str] = {
    "en": r"warning shots?\b",
    "de": r"warnsch[uü]ss",
    "fr": r"(?:coups?|tirs?) (?:de semonce|d['’]avertissement)",
    "es": r"disparos? de advertencia",
    "ja": r"警告射撃|威嚇射撃",
    "zh": r"警告射击|鸣枪示警|警告性射击",
}
SEVERAL: dict[str, str] = {
    "en": r"\b(?:ships|vessels|tankers|freighters|boats|carriers|shipping)\b",
    "de": r"\b\w*(?:schiffe|schiffen|frachter[n]? und|boote)\b|\b(?:zwei|drei|vier|fünf|sechs|mehrere|\d+) (?:\w+ )?\w*(?:tanker|frachter)\b",
    "fr": r"\b(?:navires|pétroliers|cargos|bateaux|tankers)\b",
    "es": r"\b(?:buques|petroleros|barcos|cargueros|naves)\b",
    "ja": r"[2-9２-９二三四五六七八九十\d]+隻|複数",
    "zh": r"(?:[2-9两二三四五六七八九十多数]|\d\d)艘|多艘|船只",
}

FR = {
    "seize_ships": ("saisie de navires", "saisir des navires", "saisi des navires", "", ""),
    "seize_ship": ("saisie d’un navire", "saisir un navire", "saisi un navire", "", ""),
    "stop_ships": ("arraisonnement de navires", "arraisonner des navires", "arraisonné des navires", "", ""),
    "stop_ship": ("arraisonnement d’un navire", "arraisonner un navire", "arraisonné un navire", "", ""),
    "warn_ships": ("coups de semonce contre des navires", "tirer des coups de semonce", "tiré des coups de semonce", "", ""),
}  # fmt: skip
DE = {
    "seize_ships": ("Festsetzung von Schiffen", "Schiffe", "festsetzen", "festgesetzt", "festzusetzen", "", ""),
    "seize_ship": ("Festsetzung eines Schiffs", "ein Schiff", "festsetzen", "festgesetzt", "festzusetzen", "", ""),
    "stop_ships": ("Kontrolle von Schiffen auf See", "Schiffe", "stoppen", "gestoppt", "zu stoppen", "", ""),
    "stop_ship": ("Kontrolle eines Schiffs auf See", "ein Schiff", "stoppen", "gestoppt", "zu stoppen", "", ""),
    "warn_ships": ("Warnschüsse auf Schiffe", "Warnschüsse", "abgeben", "abgegeben", "abzugeben", "", ""),
}  # fmt: skip
EN = {
    "seize_ships": ("seizure of ships", "seize ships", "seized ships", "", ""),
    "seize_ship": ("seizure of a ship", "seize a ship", "seized a ship", "", ""),
    "stop_ships": ("stopping of ships", "stop ships", "stopped ships", "", ""),
    "stop_ship": ("stopping of a ship", "stop a ship", "stopped a ship", "", ""),
    "warn_ships": ("warning shots at ships", "fire warning shots", "fired warning shots", "", ""),
}  # fmt: skip
