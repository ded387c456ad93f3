"""The words of buttons, forms and answers in the three reading languages."""

from collections.abc import Mapping

_ROWS: tuple[tuple[str, str, str, str], ...] = (
    # key, en, fr, de
    ("acknowledge", "Acknowledge", "Je prends", "Übernehmen"),
    ("snooze", "Snooze…", "Reporter…", "Zurückstellen…"),
    ("snooze_1h", "1 hour", "1 heure", "1 Stunde"),
    ("snooze_1d", "1 day", "1 jour", "1 Tag"),
    ("snooze_change", "until it changes", "jusqu’au prochain changement", "bis sich etwas ändert"),
    ("useful", "Useful", "Utile", "Nützlich"),
    ("not_useful", "Not useful…", "Pas utile…", "Nicht nützlich…"),
    ("why", "Why?", "Pourquoi ?", "Warum?"),
    ("open", "Open briefing", "Ouvrir la note", "Bericht öffnen"),
    ("items", "Take or finish an action…", "Prendre ou terminer une action…", "Aufgabe übernehmen oder abschließen…"),
    ("take", "I take it", "Je m’en charge", "Ich übernehme"),
    ("done", "Done", "Fait", "Erledigt"),
    ("approve", "Approve and send", "Approuver et envoyer", "Freigeben und senden"),
    ("approve_sure", "Send this digest to its readers?", "Envoyer ce bulletin à ses lecteurs ?", "Diesen Tagesbericht an seine Leser senden?"),
    ("reason_title", "Not useful", "Pas utile", "Nicht nützlich"),
    ("reason", "Why was it not useful?", "Pourquoi n’était-ce pas utile ?", "Warum war es nicht nützlich?"),
    ("note", "In your words", "Dans vos mots", "In Ihren Worten"),
    ("send", "Send", "Envoyer", "Senden"),
    ("cancel", "Cancel", "Annuler", "Abbrechen"),
    ("close", "Close", "Fermer", "Schließen"),
    ("why_title", "Why was this told?", "Pourquoi cette alerte ?", "Warum diese Meldung?"),
    ("spoke", "Rules that held", "Règles qui s’appliquent", "Regeln, die gelten"),
    ("silent", "Rules that did not hold", "Règles sans effet", "Regeln, die nicht gelten"),
    ("none", "none", "aucune", "keine"),
    ("turns", "Told or not, and what would turn it", "Signalé ou non, et ce qui l’inverserait", "Gemeldet oder nicht, und was das umkehrte"),
    ("not_counted", "does not count: experimental", "ne compte pas : expérimentale", "zählt nicht: Versuch"),
    ("alerts", "Open alerts", "Alertes ouvertes", "Offene Meldungen"),
    ("my_items", "My action items", "Mes actions", "Meine Aufgaben"),
    ("nothing", "Nothing at the moment.", "Rien pour l’instant.", "Zurzeit nichts."),
    ("more", "{count} more on the page", "encore {count} sur la page", "{count} weitere auf der Seite"),
    ("today", "Today", "Aujourd’hui", "Heute"),
    ("found", "Found for “{words}”", "Trouvé pour « {words} »", "Gefunden für „{words}“"),
    ("no_story", "There is no story {number}.", "Le dossier {number} n’existe pas.", "Meldung {number} gibt es nicht."),
    ("rules", "Rules in force", "Règles en vigueur", "Geltende Regeln"),
    ("acknowledged", "You have taken it.", "C’est pris en charge.", "Sie haben übernommen."),
    ("acknowledged_before", "Already taken by {who}.", "Déjà pris par {who}.", "Schon übernommen von {who}."),
    ("no_alert", "There is no open alert about this any more.", "Il n’y a plus d’alerte ouverte à ce sujet.", "Dazu gibt es keine offene Meldung mehr."),
    ("snoozed", "Snoozed until {until}.", "Reporté jusqu’au {until}.", "Zurückgestellt bis {until}."),
    ("snoozed_change", "Snoozed until it changes.", "Reporté jusqu’au prochain changement.", "Zurückgestellt, bis sich etwas ändert."),
    ("snoozed_before", "Already snoozed by {who}.", "Déjà reporté par {who}.", "Schon zurückgestellt von {who}."),
    ("thanks", "Thank you, noted.", "Merci, c’est noté.", "Danke, notiert."),
    ("thanks_before", "You had said so already.", "Vous l’aviez déjà dit.", "Das hatten Sie schon gesagt."),
    ("taken", "It is yours.", "C’est à vous.", "Die Aufgabe ist Ihre."),
    ("taken_before", "Already taken by {who}.", "Déjà prise par {who}.", "Schon übernommen von {who}."),
    ("finished", "Done, thank you.", "Fait, merci.", "Erledigt, danke."),
    ("finished_before", "It was done already.", "C’était déjà fait.", "Das war schon erledigt."),
    ("no_item", "This is not asked for any more.", "Cette action n’est plus demandée.", "Diese Aufgabe wird nicht mehr verlangt."),
    ("approved", "Approved: it goes out now.", "Approuvé : il part maintenant.", "Freigegeben: er geht jetzt hinaus."),
    ("draft", "Draft for approval", "Brouillon à approuver", "Entwurf zur Freigabe"),
    ("approved_later", "Approved: it goes out at its hour.", "Approuvé : il part à son heure.", "Freigegeben: er geht zu seiner Stunde hinaus."),
    ("approved_before", "Already approved by {who}.", "Déjà approuvé par {who}.", "Schon freigegeben von {who}."),
    ("no_digest", "There is no such draft any more.", "Ce brouillon n’existe plus.", "Diesen Entwurf gibt es nicht mehr."),
    ("silenced", "Silenced until {until}: {matchers}", "Mis en silence jusqu’au {until} : {matchers}", "Stummgeschaltet bis {until}: {matchers}"),
    ("silences", "Silences in force", "Silences en vigueur", "Geltende Stummschaltungen"),
    ("not_silenced", "Not silenced: these matchers cannot be read", "Pas de silence : critères illisibles", "Nicht stummgeschaltet: diese Merkmale sind unlesbar"),
    ("silence_form", "Write `/risk silence country=CN severity=MEDIUM 2h why`: matchers, how long (30m, 2h, 3d, 1w, at most a year), and a reason.",
     "Écrivez `/risk silence country=CN severity=MEDIUM 2h pourquoi` : critères, durée (30m, 2h, 3d, 1w, un an au plus) et raison.",
     "Schreiben Sie `/risk silence country=CN severity=MEDIUM 2h warum`: Merkmale, Dauer (30m, 2h, 3d, 1w, höchstens ein Jahr) und Grund."),
    ("help", "`/risk today` · `/risk story 12` · `/risk search dysprosium` · `/risk alerts` · `/risk silence country=CN 2h why` · `/risk rules`",
     "`/risk today` · `/risk story 12` · `/risk search dysprosium` · `/risk alerts` · `/risk silence country=CN 2h pourquoi` · `/risk rules`",
     "`/risk today` · `/risk story 12` · `/risk search Dysprosium` · `/risk alerts` · `/risk silence country=CN 2h warum` · `/risk rules`"),
    ("failed", "This did not work. Nothing was lost; please try again, or use the page.", "Cela n’a pas marché. Rien n’est perdu ; réessayez, ou passez par la page.",
     "Das ging nicht. Nichts ist verloren; bitte noch einmal, oder auf der Seite."),
    ("again", "The service was started anew in between; please press once more.", "Le service a redémarré entre-temps ; appuyez encore une fois, s’il vous plaît.",
     "Der Dienst wurde zwischendurch neu gestartet; bitte noch einmal drücken."),
    ("exercise", "EXERCISE – nothing has happened", "EXERCICE – rien ne s’est passé", "ÜBUNG – nichts ist geschehen"),
)  # fmt: skip
TALK: Mapping[str, Mapping[str, str]] = {
    language: {row[0]: row[n] for row in _ROWS} for n, language in enumerate(("en", "fr", "de"), 1)
}

REASONS: Mapping[str, tuple[str, str, str]] = {
    # what is kept: en, fr, de
    "duplicate": ("Duplicate: told before", "Doublon : déjà signalé", "Doppelt: schon gemeldet"),
    "false": ("False: it is not so", "Faux : ce n’est pas exact", "Falsch: es stimmt nicht"),
    "irrelevant": ("Irrelevant", "Sans intérêt", "Unwichtig"),
    "old_news": ("Old news", "Information ancienne", "Alte Nachricht"),
    "not_ours": ("Not ours: we do not depend on it", "Pas nous : nous n’en dépendons pas", "Nicht unseres: wir hängen nicht davon ab"),
    "behind_paywall": ("Behind a paywall", "Article payant", "Hinter einer Bezahlschranke"),
    "other": ("Something else", "Autre chose", "Etwas anderes"),
}  # fmt: skip


def reason_words(reason: str, language: str) -> str:
    return REASONS[reason][("en", "fr", "de").index(language)]
