"""What is put off and is no measure: talks, which have a sentence of their own, and visits, votes and rulings, which have none."""

TALKS: dict[str, str] = {
    "en": r"(?:defer|delay|postpon|put\w* off|push\w* back)\w* (?:[\w'’-]+ ){0,3}(?:talks|negotiations|meetings?|consultations)\b",
    "de": r"(?:verschieb|verschob|vertag)\w*[^.;|]{0,40}(?:gespräch|verhandlung|treffen)|(?:gespräch|verhandlung|treffen)\w*[^.;|]{0,30}(?:verschob|verschieb|vertag)",
    "fr": r"(?:report|repouss|ajourn)\w* (?:[\w'’-]+ ){0,3}(?:pourparlers|négociations|réunion|rencontre|discussions)",
    "es": r"(?:aplaz|pospon|retras)\w* (?:[\w'’-]+ ){0,3}(?:conversaciones|negociaciones|reunión|encuentro|diálogo)",
    "ja": r"(?:協議|会談|交渉)[^。、]{0,6}(?:延期|先送り)",
    "zh": r"(?:推迟|延后|延期)[^，。]{0,14}(?:谈判|会谈|磋商)",
}
PUT_OFF: dict[str, str] = {
    "en": r"(?:defer|delay|postpon|put\w* off|push\w* back)\w* (?:[\w'’-]+ ){0,3}(?:visits?|trip|summit|vote|hearing|decision|ruling|review|signing)\b",
    "de": r"(?:verschieb|verschob|vertag)\w*[^.;|]{0,40}(?:besuch|reise|gipfel|abstimmung|anhörung|entscheidung)|(?:besuch|reise|gipfel|abstimmung|anhörung|entscheidung)\w*[^.;|]{0,30}(?:verschob|verschieb|vertag)",
    "fr": r"(?:report|repouss|ajourn)\w* (?:[\w'’-]+ ){0,3}(?:visite|voyage|sommet|vote|audience|décision)",
    "es": r"(?:aplaz|pospon|retras)\w* (?:[\w'’-]+ ){0,3}(?:visita|viaje|cumbre|votación|audiencia|decisión)",
    "ja": r"(?:訪問|首脳会議|採決|投票|判断|決定)[^。、]{0,6}(?:延期|先送り)",
    "zh": r"(?:推迟|延后|延期)[^，。]{0,10}(?:访问|峰会|会议|投票|裁决|决定)",
}

FR = {
    "delay_talks": (
        "report de négociations",
        "reporter des négociations",
        "reporté des négociations",
        "sur",
        "avec",
    )
}
DE = {
    "delay_talks": (
        "Aufschub von Gesprächen",
        "Gespräche",
        "verschieben",
        "verschoben",
        "zu verschieben",
        "über",
        "mit",
    )
}
EN = {"delay_talks": ("postponement of talks", "postpone talks", "postponed talks", "on", "with")}
