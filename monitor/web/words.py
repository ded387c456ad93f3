"""The page's own words in the three reading languages."""

from collections.abc import Mapping

LANGUAGES = ("fr", "de", "en")

_ROWS: tuple[tuple[str, str, str, str], ...] = (
    # key, fr, de, en
    ("today", "Aujourd’hui", "Heute", "Today"),
    ("stories", "Dossiers", "Meldungen", "Stories"),
    ("sources", "Sources", "Quellen", "Sources"),
    ("outbox", "Envois", "Ausgang", "Outbox"),
    ("skip", "Aller au contenu", "Zum Inhalt", "Skip to content"),
    ("entry", "article", "Eintrag", "entry"),
    ("origin", "origine", "Ursprung", "origin"),
    ("why_us", "Pourquoi nous", "Warum wir", "Why us"),
    ("rule", "Règle", "Regel", "Rule"),
    ("colon", " :", ":", ":"),
    ("to_verify", "À vérifier", "Zu prüfen", "To verify"),
    ("more", "autres actions", "weitere Aufgaben", "more actions"),
    (
        "held",
        "somme des points, plafonnée à 100",
        "Summe der Punkte, bei 100 gedeckelt",
        "sum of the points, held at 100",
    ),
    (
        "ours_note",
        "tiré de nos règles et de notre profil, non de la source",
        "aus unseren Regeln und unserem Profil, nicht aus der Quelle",
        "from our rules and our profile, not from the source",
    ),
    ("reviewed", "Déjà évalué", "Schon bewertet", "Reviewed"),
    (
        "wrong_form",
        "Ce formulaire est incomplet.",
        "Dieses Formular ist unvollständig.",
        "This form is incomplete.",
    ),
    ("why", "Pourquoi ce score", "Warum diese Punktzahl", "Why this score"),
    ("score", "Score", "Punkte", "Score"),
    ("severity", "Gravité", "Schwere", "Severity"),
    ("title", "Titre", "Titel", "Title"),
    ("origins", "Origines", "Ursprünge", "Origins"),
    ("entries", "Articles", "Einträge", "Entries"),
    ("status", "Vérification", "Prüfstatus", "Verification"),
    ("updated", "Modifié", "Geändert", "Changed"),
    ("state", "État", "Zustand", "State"),
    ("detail", "Détail", "Näheres", "Detail"),
    ("last_visit", "Dernière visite", "Letzter Besuch", "Last visit"),
    ("next_visit", "Prochaine", "Nächster", "Next"),
    ("grade", "Fiabilité", "Verlässlichkeit", "Reliability"),
    ("kind", "Type", "Art", "Kind"),
    ("language", "Langue", "Sprache", "Language"),
    ("never", "jamais", "nie", "never"),
    ("channel", "Canal", "Kanal", "Channel"),
    ("message", "Message", "Nachricht", "Message"),
    ("attempts", "Essais", "Versuche", "Attempts"),
    ("due", "Échéance", "Fällig", "Due"),
    ("retry", "Renvoyer", "Erneut senden", "Send again"),
    ("show", "Voir le message", "Nachricht zeigen", "Show the message"),
    ("reported_by", "Rapporté par", "Berichtet von", "Reported by"),
    ("matched", "règle", "Regel", "rule"),
    ("held_words", "mots", "Wörter", "words"),
    ("points", "points", "Punkte", "points"),
    ("draft", "état à l’instant", "Stand jetzt", "as of now"),
    ("nothing", "Rien pour l’instant.", "Noch nichts.", "Nothing yet."),
    (
        "dry_run",
        "Aucun jeton Slack : les messages sont gardés ici et ne partent pas.",
        "Kein Slack-Token: Nachrichten bleiben hier und gehen nicht hinaus.",
        "No Slack token: messages are kept here and do not go out.",
    ),
    (
        "rules_refused",
        "Des fichiers de règles modifiés contiennent des erreurs ; les anciennes règles restent en vigueur.",
        "Geänderte Regeldateien sind fehlerhaft; die alten Regeln bleiben in Kraft.",
        "Changed rule files hold mistakes; the old rules stay in force.",
    ),
    ("last_read", "Dernière lecture", "Zuletzt gelesen", "Last read"),
    ("print", "Imprimer", "Drucken", "Print"),
    ("useful", "Utile", "Nützlich", "Useful"),
    ("not_useful", "Pas utile", "Nicht nützlich", "Not useful"),
    ("coverage", "Couverture", "Abdeckung", "Coverage"),
    ("search", "Filtrer", "Filtern", "Filter"),
    ("not_found", "Cette page n’existe pas.", "Diese Seite gibt es nicht.", "There is no such page."),
    ("version", "règles", "Regeln", "rules"),
    ("model", "modèle", "Modell", "model"),
    ("INFO", "Info", "Info", "Info"),
    ("LOW", "Faible", "Niedrig", "Low"),
    ("MEDIUM", "Moyen", "Mittel", "Medium"),
    ("HIGH", "Élevé", "Hoch", "High"),
    ("CRITICAL", "Critique", "Kritisch", "Critical"),
    ("urgent", "Urgent", "Dringend", "Urgent"),
    ("strategic", "Stratégique", "Strategisch", "Strategic"),
    ("watch", "À suivre", "Beobachten", "Watch"),
    ("unverified", "non vérifié", "ungeprüft", "unverified"),
    ("single_origin", "origine unique", "ein Ursprung", "single origin"),
    ("corroborated", "corroboré", "bestätigt", "corroborated"),
    (
        "confirmed_primary",
        "confirmé par la source primaire",
        "amtlich bestätigt",
        "confirmed by the primary source",
    ),
    ("disputed", "contesté", "strittig", "disputed"),
    ("refuted", "réfuté", "widerlegt", "refuted"),
    ("superseded", "dépassé", "überholt", "superseded"),
    ("new", "pas encore visitée", "noch nicht besucht", "not visited yet"),
    ("ok", "bien lue", "gelesen", "read"),
    ("not_modified", "rien de nouveau", "nichts Neues", "nothing new"),
    ("empty", "vide", "leer", "empty"),
    ("not_a_feed", "n’est pas un flux", "kein Feed", "not a feed"),
    ("unreachable", "injoignable", "nicht erreichbar", "unreachable"),
    ("refused", "refusée", "abgelehnt", "refused"),
    ("gone", "disparue", "verschwunden", "gone"),
    ("silent", "muette", "stumm", "silent"),
    ("pending", "en attente", "wartet", "pending"),
    ("sending", "en cours", "wird gesendet", "sending"),
    ("sent", "envoyé", "gesendet", "sent"),
    ("ambiguous", "réponse perdue", "Antwort verloren", "answer lost"),
    ("parked", "à corriger", "geparkt", "parked"),
)
WORDS: Mapping[str, Mapping[str, str]] = {
    language: {row[0]: row[n] for row in _ROWS} for n, language in enumerate(LANGUAGES, 1)
}


def language_of(asked: str | None, kept: str | None, accepted: str) -> str:
    """Return the language to show: asked for in the address, else kept in the cookie, else what the browser prefers."""
    for wanted in (asked, kept, *(part.split(";")[0].strip()[:2].lower() for part in accepted.split(","))):
        if wanted in LANGUAGES:
            return str(wanted)
    return "en"
