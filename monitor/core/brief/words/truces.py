"""A truce in a trade conflict and a ceasefire in a war, which are prolonged, ties that are cut, airspace and borders that are shut: patterns by source language, then the sentences."""

TRUCE = {
    "en": r"truce|pause",
    "de": r"\bpause|zollfrieden|zollpause",
    "fr": r"trêve|pause",
    "es": r"tregua|pausa",
    "ja": r"休戦",
    "zh": r"休战",
}
CEASEFIRE = {
    "en": r"cease-?fire",
    "de": r"waffenruhe|waffenstillstand|feuerpause",
    "fr": r"cessez-le-feu",
    "es": r"alto el fuego",
    "ja": r"停戦",
    "zh": r"停战|停火",
}
TIES = {
    "en": r"\b(?:ties|relations)\b",
    "de": r"\bbeziehungen\b",
    "fr": r"\brelations\b|\bromp\w* avec\b",
    "es": r"\brelaciones\b|\bromp\w* con\b",
    "ja": r"断交",
    "zh": r"断交|断绝[^，。]{0,8}关系",
}
# A court that strikes a levy down has struck no tariff down.
TARIFFS = {
    "en": r"tariff|\bduties\b",
    "de": r"z[öo]lle?n?\b",
    "fr": r"droits de douane|surtaxe|tarifs? douan",
    "es": r"arancel",
    "ja": r"関税",
    "zh": r"关税",
}
AIRSPACE = {
    "en": r"\bairspace\b",
    "de": r"\bluftraum",
    "fr": r"espace aérien",
    "es": r"espacio aéreo",
    "ja": r"領空|空域",
    "zh": r"领空|空域",
}
BORDER = {
    "en": r"\bborder",
    "de": r"\b(?:\w+-)?grenz(?:e|en|übergang|übergänge)\b",
    "fr": r"\bfrontières?\b|poste-frontière",
    "es": r"\bfronteras?\b|paso fronterizo",
    "ja": r"国境|検問所",
    "zh": r"边境|边界|口岸",
}

FR = {
    "close_airspace": ("fermeture d’un espace aérien", "fermer un espace aérien", "fermé un espace aérien", "", ""),
    "close_border": ("fermeture d’une frontière", "fermer une frontière", "fermé une frontière", "", ""),
    "cut_ties": ("rupture de relations", "rompre des relations", "rompu des relations", "", "avec"),
    "extend_ceasefire": ("prolongation d’un cessez-le-feu", "prolonger un cessez-le-feu", "prolongé un cessez-le-feu", "", "avec"),
    "extend_truce": ("prolongation d’une trêve", "prolonger une trêve", "prolongé une trêve", "concernant", "avec"),
}  # fmt: skip
DE = {
    "close_airspace": ("Sperrung eines Luftraums", "einen Luftraum", "sperren", "gesperrt", "zu sperren", "", ""),
    "close_border": ("Schließung einer Grenze", "eine Grenze", "schließen", "geschlossen", "zu schließen", "", ""),
    "cut_ties": ("Abbruch von Beziehungen", "Beziehungen", "abbrechen", "abgebrochen", "abzubrechen", "", "mit"),
    "extend_ceasefire": ("Verlängerung einer Waffenruhe", "eine Waffenruhe", "verlängern", "verlängert", "zu verlängern", "", "mit"),
    "extend_truce": ("Verlängerung einer Pause", "eine Pause im Handelsstreit", "verlängern", "verlängert", "zu verlängern", "bei", "mit"),
}  # fmt: skip
EN = {
    "close_airspace": ("airspace closure", "close airspace", "closed airspace", "", ""),
    "close_border": ("border closure", "close a border", "closed a border", "", ""),
    "cut_ties": ("cut ties", "cut ties", "cut ties", "", "with"),
    "extend_ceasefire": ("extension of a ceasefire", "extend a ceasefire", "extended a ceasefire", "", "with"),
    "extend_truce": ("extension of a truce", "extend a truce", "extended a truce", "on", "with"),
}  # fmt: skip
