"""Short phrases of the digest by language."""

WORDS: dict[str, dict[str, str]] = {
    "fr": {
        "quiet": "Rien d’urgent aujourd’hui ; aucun dossier nouveau ni modifié.", "line_one": "Un dossier nous concerne.",
        "line": "{n} dossiers nous concernent.", "urgent_one": "Un seul demande une décision aujourd’hui.",
        "urgent_many": "{n} demandent une décision aujourd’hui.", "nothing": "Rien à signaler.",
        "new": "Nouveau", "changed": "Modifié", "escalated": "Aggravé", "note": "Note de la relecture", "silence": "{what} : muet jusqu’au {date} ({owner} : {reason})", "disputed": "Contesté", "refuted": "Réfuté",
        "watched": "Sources en état : {up} sur {all}.", "read": "Textes lus en 24 heures : {n} ({by}).",
        "down": "En panne : {names}.", "silent": "Muettes : {names}.",
    },
    "de": {
        "quiet": "Heute nichts Dringendes; kein Vorgang ist neu oder verändert.", "line_one": "Ein Vorgang betrifft uns.",
        "line": "{n} Vorgänge betreffen uns.", "urgent_one": "Einer verlangt heute eine Entscheidung.",
        "urgent_many": "{n} verlangen heute eine Entscheidung.", "nothing": "Nichts zu melden.",
        "new": "Neu", "changed": "Verändert", "escalated": "Verschärft", "note": "Anmerkung", "silence": "{what}: stumm bis {date} ({owner}: {reason})", "disputed": "Strittig", "refuted": "Widerlegt",
        "watched": "Quellen in Ordnung: {up} von {all}.", "read": "In 24 Stunden gelesene Texte: {n} ({by}).",
        "down": "Gestört: {names}.", "silent": "Verstummt: {names}.",
    },
    "en": {
        "quiet": "Nothing urgent today; no story is new or changed.", "line_one": "One story concerns us.",
        "line": "{n} stories concern us.", "urgent_one": "One asks for a decision today.",
        "urgent_many": "{n} ask for a decision today.", "nothing": "Nothing to report.",
        "new": "New", "changed": "Changed", "escalated": "Escalated", "note": "Reviewer’s note", "silence": "{what}: silenced until {date} ({owner}: {reason})", "disputed": "Disputed", "refuted": "Refuted",
        "watched": "Sources in order: {up} of {all}.", "read": "Texts read in 24 hours: {n} ({by}).",
        "down": "Down: {names}.", "silent": "Silent: {names}.",
    },
}  # fmt: skip
