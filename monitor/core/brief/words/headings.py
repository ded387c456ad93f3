"""Headings of briefing and digest, severities, statuses and Admiralty grades in words, by language."""

SECTIONS = {
    "fr": {
        "title": "Titre", "meta": "Auteur · Source · Date de publication · Temps de lecture", "summary": "Résumé exécutif",
        "context": "Sujet principal et contexte", "facts": "Faits et chiffres principaux",
        "stakeholders": "Parties prenantes et concernés", "chances": "Opportunités et risques",
        "action": "Pertinence pour l’action", "check": "Vérification des faits", "sources": "Bibliographie",
        "status": "Statut de vérification · Note",
        "bottom_line": "L’essentiel", "today": "À traiter aujourd’hui", "strategic": "Stratégique",
        "changed": "Depuis hier", "lists": "Listes de sanctions et de contrôle", "verify": "À vérifier",
        "coverage": "Couverture", "silences": "Silences qui prennent fin",
    },
    "de": {
        "title": "Titel", "meta": "Autor · Quelle · Veröffentlicht · Lesezeit", "summary": "Zusammenfassung",
        "context": "Thema und Hintergrund", "facts": "Wichtige Fakten und Zahlen",
        "stakeholders": "Beteiligte und Betroffene", "chances": "Chancen und Risiken",
        "action": "Handlungsbedarf", "check": "Faktencheck", "sources": "Quellen", "status": "Prüfstatus · Hinweis",
        "bottom_line": "Das Wichtigste", "today": "Heute zu tun", "strategic": "Strategisch",
        "changed": "Seit gestern", "lists": "Sanktions- und Kontrolllisten", "verify": "Zu prüfen",
        "coverage": "Abdeckung", "silences": "Auslaufende Stummschaltungen",
    },
    "en": {
        "title": "Title", "meta": "Author · Source · Published · Reading time", "summary": "Executive summary",
        "context": "Topic and context", "facts": "Key facts and figures", "stakeholders": "Stakeholders",
        "chances": "Opportunities and risks", "action": "Relevance for action", "check": "Fact check",
        "sources": "Sources", "status": "Verification status · Note",
        "bottom_line": "Bottom line", "today": "To do today", "strategic": "Strategic",
        "changed": "Changed since yesterday", "lists": "Sanctions and control lists", "verify": "To verify",
        "coverage": "Coverage", "silences": "Silences about to end",
    },
}
SEVERITIES = {
    "fr": ("information", "faible", "moyenne", "élevée", "critique"),
    "de": ("Hinweis", "gering", "mittel", "hoch", "kritisch"),
    "en": ("info", "low", "medium", "high", "critical"),
}
STATUSES = {
    "fr": {
        "unverified": "non vérifié", "single_origin": "origine unique : sources complémentaires requises",
        "corroborated": "recoupé par plusieurs origines", "confirmed_primary": "confirmé par le document officiel",
        "disputed": "contesté : chiffres contradictoires", "refuted": "réfuté", "superseded": "remplacé par une version plus récente",
    },
    "de": {
        "unverified": "ungeprüft", "single_origin": "nur ein Ursprung: weitere Quellen nötig",
        "corroborated": "durch mehrere Ursprünge bestätigt", "confirmed_primary": "durch das amtliche Dokument bestätigt",
        "disputed": "strittig: widersprüchliche Angaben", "refuted": "widerlegt", "superseded": "durch eine neuere Fassung ersetzt",
    },
    "en": {
        "unverified": "unverified", "single_origin": "single origin: further sources needed",
        "corroborated": "corroborated by several origins", "confirmed_primary": "confirmed by the official document",
        "disputed": "disputed: contradicting figures", "refuted": "refuted", "superseded": "superseded by a later version",
    },
}
LETTERS = {
    "fr": {"A": "source totalement fiable", "B": "source habituellement fiable", "C": "source assez fiable", "D": "source pas habituellement fiable", "E": "source non fiable", "F": "fiabilité non évaluable"},
    "de": {"A": "völlig zuverlässige Quelle", "B": "meist zuverlässige Quelle", "C": "recht zuverlässige Quelle", "D": "meist nicht zuverlässige Quelle", "E": "unzuverlässige Quelle", "F": "Zuverlässigkeit nicht zu beurteilen"},
    "en": {"A": "completely reliable source", "B": "usually reliable source", "C": "fairly reliable source", "D": "not usually reliable source", "E": "unreliable source", "F": "reliability cannot be judged"},
}
DIGITS = {
    "fr": {"1": "confirmé par d’autres sources", "2": "probablement vrai", "3": "possiblement vrai", "4": "douteux", "5": "improbable", "6": "véracité non évaluable"},
    "de": {"1": "durch andere Quellen bestätigt", "2": "wahrscheinlich wahr", "3": "möglicherweise wahr", "4": "zweifelhaft", "5": "unwahrscheinlich", "6": "Wahrheitsgehalt nicht zu beurteilen"},
    "en": {"1": "confirmed by other sources", "2": "probably true", "3": "possibly true", "4": "doubtful", "5": "improbable", "6": "truth cannot be judged"},
}


def grade(code: str, language: str) -> str:
    """Write an Admiralty grade with its meaning: *B2 (usually reliable source, probably true)*."""
    letter, digit = (code + "F6")[0], (code + "F6")[1] if len(code) > 1 else "6"
    return f"{letter}{digit} ({LETTERS[language].get(letter, LETTERS[language]['F'])}, {DIGITS[language].get(digit, DIGITS[language]['6'])})"
