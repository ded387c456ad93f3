"""An understanding that is no signed agreement, a talk by phone that is no meeting, a merger that is no stake: patterns by source language, then the sentences."""

UNDERSTOOD = {
    "en": r"\b(?:consensus|understanding)\b(?!.*\b(?:deal|agreement|pact|treaty|memorandum)\b)",
    "de": r"\b(?:konsens|verständigung)\b(?!.*\b\w*(?:abkommen|vertrag|pakt))",
    "fr": r"\b(?:consensus|entente)\b(?!.*\b(?:accord|traité|pacte)\b)",
    "es": r"\b(?:consenso|entendimiento)\b(?!.*\b(?:acuerdo|tratado|pacto)\b)",
    "ja": r"^(?!.*(?:合意|協定|条約|契約|覚書|署名|調印|締結)).*一致",
    "zh": r"^(?!.*(?:协议|协定|条约|合同|备忘录|签)).*(?:共识|达成[^，。]{0,12}一致|一致意见)",
}
BY_PHONE = {
    "en": r"\b(?:tele)?phone (?:calls?|talks?|conversation)\b|\bby (?:tele)?phone\b|\bspeak\w* (?:on|over) the phone\b",
    "de": r"telefon",
    "fr": r"téléphon",
    "es": r"telef[oó]n",
    "ja": "電話",
    "zh": r"(?<!视频)通话|通电话|电话会谈",
}
MERGED = {
    "en": r"\bmerg(?:e|es|ed|er|ing)\b",
    "de": r"\bfusion(?:en|iert|ieren|ierte)?\b|zusammenschluss|schließ\w* sich [^.;]{0,40}zusammen",
    "fr": r"\bfusion(?:s|ne|nent|né|ner)?\b",
    "es": r"\bfusi(?:ón|ona|onan|onó|onar)(?!\w)",
    "ja": r"合併|経営統合",
    "zh": r"合并|并入",
}

FR = {
    "merge": ("fusion", "convenir d’une fusion", "convenu d’une fusion", "", "avec"),
    "reach_understanding": ("entente", "parvenir à une entente", "parvenu à une entente", "sur", "avec"),
    "speak_by_phone": ("entretien téléphonique", "avoir un entretien téléphonique", "eu un entretien téléphonique", "sur", "avec"),
}  # fmt: skip
DE = {
    "merge": ("Fusion", "eine Fusion", "vereinbaren", "vereinbart", "zu vereinbaren", "", "mit"),
    "reach_understanding": ("Verständigung", "eine Verständigung", "erzielen", "erzielt", "zu erzielen", "über", "mit"),
    "speak_by_phone": ("Telefonat", "", "telefonieren", "telefoniert", "zu telefonieren", "über", "mit"),
}  # fmt: skip
EN = {
    "merge": ("merger", "agree a merger", "agreed a merger", "", "with"),
    "reach_understanding": ("understanding", "reach an understanding", "reached an understanding", "on", "with"),
    "speak_by_phone": ("phone call", "speak by phone", "spoke by phone", "on", "with"),
}  # fmt: skip
