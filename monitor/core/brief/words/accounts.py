"""Words that part one account of a thing from another, and that say whose an account is: patterns by source language."""

# What may stand between two accounts inside one sentence.
APART: dict[str, str] = {
    "de": r"\s*;\s|,\s(?=(?:während|hingegen|dagegen|doch|aber)\b)|\s[–—]\s",
    "en": r"\s*;\s|,\s(?=(?:while|whereas|but|though|although)\b)|\s[–—]\s",
    "fr": r"\s*;\s|,\s(?=(?:tandis|alors que|mais|quand)\b)|\s[–—]\s",
    "es": r"\s*;\s|,\s(?=(?:mientras|pero|en tanto|aunque)\b)|\s[–—]\s",
    "ja": r"(?:のに対し|に対し|一方)[、で]?|。",
    "zh": r"；|，(?=而|但|则)|。",
}
# Who says so, of a thing that others count or tell, too.
TOLD: dict[str, str] = {
    "de": r"\b(?:sprechen|spricht|sprach(?:en)?) von\b|bezifferte?n?\b|\blaut\b|zufolge|nach angaben|\bkomm(?:t|en) auf\b|\bkam(?:en)? auf\b|zähl(?:t|te|en|ten)\b|nenn(?:t|en)\b|nannten?\b|\bgeh(?:t|en) von\b|\b(?:steht|stehen|stand(?:en)?)\b|\bsag(?:t|te|ten|en)\b|\bmelde(?:t|te|n|ten)\b|schätz(?:t|te|en|ten)\b|schr(?:eibt|ieb(?:en)?)\b|erklärten?\b",
    "en": r"\b(?:said|says|say|according to|counts?|counted|speaks? of|spoke of|claims?|claimed|lists?|listed|reports?|reported|estimates?|estimated|shows?|puts? (?:it|the|that|them))\b",
    "fr": r"\b(?:selon|parl(?:e|ent) de|évoqu(?:e|ent|ait)|avanc(?:e|ent)|compt(?:e|ent)|dénombr(?:e|ent)|recens(?:e|ent)|chiffr(?:e|ent)|fai(?:t|sait) état|assur(?:e|ent)|affirm(?:e|ent)|indiqu(?:e|ent)|annonc(?:e|ent)|revendiqu(?:e|ent)|estim(?:e|ent)|figur(?:e|ent))\b|d['’]après",
    "es": r"\b(?:según|habla[n]?|cifra[n]?|calcula[n]?|cuenta[n]?|asegura[n]?|sostiene[n]?|estima[n]?|afirma[n]?|reporta[n]?|eleva[n]?|reduce[n]?|dijo|dijeron|figura[n]?)\b|de acuerdo con",
    "ja": r"によると|によれば|としている|と(?:発表|主張|説明|し)|とみ",
    "zh": r"称|表示|据|认为|统计|指出|说",
}
# What stands before, and behind, the house from which a figure comes.
SPEAKING: dict[str, tuple[str, str]] = {
    "de": (r"(?:laut|nach angaben (?:von|des|der))(?: (?:dem|der|des|den))?(?: [a-zäöü]+e[rns])?(?: (?:unternehmens?|konzerns?|betreibers?|herstellers?))?\s*$", r"\s+zufolge\b"),
    "en": (r"according to(?: the)?(?: (?:company|miner|operator|maker|group|railway))?\s*$", r"(?!)"),
    "fr": (r"(?:selon|d['’]après)(?: (?:le|la|les|l['’]))?(?: ?(?:groupe|société|compagnie|exploitant|fabricant))?\s*$", r"(?!)"),
    "es": (r"(?:según|de acuerdo con)(?: (?:el|la|los|las))?(?: (?:grupo|empresa|minera|compañía|operador))?\s*$", r"(?!)"),
    "ja": (r"(?!)", r"(?:によると|によれば|の説明では)"),
    "zh": (r"(?:据|按)$", r"(?:介绍|披露|透露)"),
}  # fmt: skip
