"""The words of a Slack message that are ours, in fr, de, en; dates in the reader's way."""

from collections.abc import Mapping
from datetime import date, datetime

from babel.dates import format_date

from monitor.domain import ActionClass, AlertReason, Severity, Status

LANGUAGE = "en"  # where a language has no words here
NNBSP = "\u202f"

WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "happened": "Ce qui s’est passé",
        "concerns": "Pourquoi cela nous concerne",
        "score": "Score",
        "verification": "Vérification",
        "todo": "À faire",
        "sources": "Sources",
        "open": "Ouvrir la note",
        "open_digest": "Ouvrir le bulletin",
        "profile": "Notre profil",
        "words": "Mots lus",
        "origin": "origine",
        "origins": "origines",
        "grade": "cotation",
        "disputed": "Chiffres contradictoires",
        "updated": "Mis à jour",
        "due": "échéance",
        "owner": "responsable",
        "story": "dossier",
        "rulebook": "règles",
        "colon": NNBSP + ":",
        "continued": "suite",
    },
    "de": {
        "happened": "Was geschehen ist",
        "concerns": "Warum es uns betrifft",
        "score": "Punktzahl",
        "verification": "Prüfung",
        "todo": "Zu tun",
        "sources": "Quellen",
        "open": "Bericht öffnen",
        "open_digest": "Tagesbericht öffnen",
        "profile": "Unser Profil",
        "words": "Gelesene Wörter",
        "origin": "Ursprung",
        "origins": "Ursprünge",
        "grade": "Bewertung",
        "disputed": "Widersprüchliche Zahlen",
        "updated": "Aktualisiert",
        "due": "fällig",
        "owner": "zuständig",
        "story": "Vorgang",
        "rulebook": "Regelwerk",
        "colon": ":",
        "continued": "Fortsetzung",
    },
    "en": {
        "happened": "What happened",
        "concerns": "Why it concerns us",
        "score": "Score",
        "verification": "Verification",
        "todo": "To do",
        "sources": "Sources",
        "open": "Open the briefing",
        "open_digest": "Open the digest",
        "profile": "Our profile",
        "words": "Words read",
        "origin": "origin",
        "origins": "origins",
        "grade": "grade",
        "disputed": "Contradicting figures",
        "updated": "Updated",
        "due": "due",
        "owner": "owner",
        "story": "story",
        "rulebook": "rulebook",
        "colon": ":",
        "continued": "continued",
    },
}

SEVERITIES: Mapping[str, Mapping[Severity, str]] = {
    "fr": dict(zip(Severity, ("information", "faible", "moyenne", "élevée", "critique"), strict=True)),
    "de": dict(zip(Severity, ("Hinweis", "gering", "mittel", "hoch", "kritisch"), strict=True)),
    "en": dict(zip(Severity, ("info", "low", "medium", "high", "critical"), strict=True)),
}
SIGNS: Mapping[Severity, str] = dict(zip(Severity, "⚪🔵🟡🟠🔴", strict=True))

CLASSES: Mapping[str, Mapping[ActionClass, str]] = {
    "fr": dict(zip(ActionClass, ("Urgent", "Stratégique", "À suivre"), strict=True)),
    "de": dict(zip(ActionClass, ("Dringend", "Strategisch", "Beobachten"), strict=True)),
    "en": dict(zip(ActionClass, ("Urgent", "Strategic", "Watch"), strict=True)),
}

STATUSES: Mapping[str, Mapping[Status, str]] = {
    "fr": {
        Status.UNVERIFIED: "non vérifié",
        Status.SINGLE_ORIGIN: "une seule origine",
        Status.CORROBORATED: "recoupé",
        Status.CONFIRMED_PRIMARY: "confirmé par un document officiel",
        Status.DISPUTED: "contesté",
        Status.REFUTED: "démenti",
        Status.SUPERSEDED: "dépassé",
    },
    "de": {
        Status.UNVERIFIED: "ungeprüft",
        Status.SINGLE_ORIGIN: "nur ein Ursprung",
        Status.CORROBORATED: "mehrfach belegt",
        Status.CONFIRMED_PRIMARY: "durch amtliches Dokument bestätigt",
        Status.DISPUTED: "umstritten",
        Status.REFUTED: "widerlegt",
        Status.SUPERSEDED: "überholt",
    },
    "en": {
        Status.UNVERIFIED: "unverified",
        Status.SINGLE_ORIGIN: "a single origin",
        Status.CORROBORATED: "corroborated",
        Status.CONFIRMED_PRIMARY: "confirmed by an official document",
        Status.DISPUTED: "disputed",
        Status.REFUTED: "refuted",
        Status.SUPERSEDED: "superseded",
    },
}

REASONS: Mapping[str, Mapping[AlertReason, str]] = {
    "fr": {
        AlertReason.FIRST: "nouvelle alerte",
        AlertReason.ESCALATED: "situation aggravée",
        AlertReason.CHANGED: "faits nouveaux",
        AlertReason.CORRECTED: "correction",
    },
    "de": {
        AlertReason.FIRST: "neue Warnung",
        AlertReason.ESCALATED: "Lage verschärft",
        AlertReason.CHANGED: "neue Fakten",
        AlertReason.CORRECTED: "Berichtigung",
    },
    "en": {
        AlertReason.FIRST: "new alert",
        AlertReason.ESCALATED: "escalated",
        AlertReason.CHANGED: "new facts",
        AlertReason.CORRECTED: "correction",
    },
}

FLAGS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "anonymous_source": "source anonyme",
        "future_dated": "date dans le futur",
        "hedged": "au conditionnel",
        "opinion": "opinion",
        "retrospective": "rétrospective",
        "single_source": "une seule source",
        "unquantified": "quantités non chiffrées",
        "undated": "sans date",
        "backdated": "antidaté",
        "question_only": "simple question",
        "denied_only": "simple démenti",
        "possible_only": "seulement possible",
    },
    "de": {
        "anonymous_source": "anonyme Quelle",
        "future_dated": "Datum in der Zukunft",
        "hedged": "unter Vorbehalt",
        "opinion": "Meinung",
        "retrospective": "Rückblick",
        "single_source": "nur eine Quelle",
        "unquantified": "ohne Mengenangabe",
        "undated": "ohne Datum",
        "backdated": "rückdatiert",
        "question_only": "nur eine Frage",
        "denied_only": "nur ein Dementi",
        "possible_only": "nur möglich",
    },
    "en": {
        "anonymous_source": "anonymous source",
        "future_dated": "dated in the future",
        "hedged": "hedged",
        "opinion": "opinion",
        "retrospective": "retrospective",
        "single_source": "a single source",
        "unquantified": "no figures given",
        "undated": "undated",
        "backdated": "backdated",
        "question_only": "only a question",
        "denied_only": "only a denial",
        "possible_only": "only possible",
    },
}

QUOTES: Mapping[str, tuple[str, str]] = {"fr": ("«" + NNBSP, NNBSP + "»"), "de": ("„", "“"), "en": ("“", "”")}


def known(language: str) -> str:
    """Return LANGUAGE where we have words in it, else English."""
    return language if language in WORDS else LANGUAGE


def day(moment: date | datetime, language: str) -> str:
    return format_date(moment, format="medium", locale=language)


def flag_words(flag: str, language: str) -> str:
    return FLAGS[language].get(flag, flag.replace("_", " "))
