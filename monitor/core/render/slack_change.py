"""What has changed about a story that was told -> the reply in its thread; who has it in hand -> lines of its message."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from monitor.core.brief.action import unnamed
from monitor.core.brief.nouns import Names
from monitor.core.living import Change, Kind, figure_of
from monitor.core.render.slack import sides
from monitor.core.render.slack_blocks import context, section
from monitor.core.render.slack_text import escaped, fitted, link
from monitor.core.render.slack_words import CLASSES, REASONS, SEVERITIES, SIGNS, STATUSES, WORDS, day, known
from monitor.core.rulebook import Rulebook
from monitor.domain import (
    ActionClass,
    Alert,
    AlertReason,
    Entry,
    Form,
    Json,
    Message,
    Place,
    Severity,
    Snooze,
    Standing,
    Status,
    Story,
)

LONGEST = 2_800
LISTED = 5
_SAID: Mapping[str, Mapping[str, str]] = {
    "en": {
        "withdrawn": "*Withdrawn: {after}.* Do not act on the alert above; check what was done because of it.",
        "holds_again": "*Holds again:* {before} → {after}",
        "class": "Action class: {before} → *{after}*",
        "severity": "Severity: {before} → *{after}*, score {score}/100",
        "status": "Verification: {before} → *{after}*",
        "disputed": "Contradicting figures: {new}",
        "figures": "New figures: {new}",
        "origins": "Now also reported by: {new}",
        "items": "New to do: {new}",
        "reports": "New reports",
        "acknowledged": "acknowledged by {who}",
        "resolved": "closed by {who}",
        "somebody": "somebody",
        "snoozed_until": "snoozed by {who} until {until}",
        "snoozed_change": "snoozed by {who} until it changes",
        "changed": "last change {when}",
        "unanswered": "Nobody has acknowledged this alert for {length}.",
        "woken": "The snooze of {who} has ended; nobody has acknowledged this alert.",
        "passed_on": "Passed on: nobody has acknowledged this alert in {channel} for {length}.",
    },
    "fr": {
        "withdrawn": "*Retiré : {after}.* N’agissez pas sur la foi de l’alerte ci-dessus ; vérifiez ce qui a déjà été fait.",
        "holds_again": "*De nouveau valable :* {before} → {after}",
        "class": "Classe d’action : {before} → *{after}*",
        "severity": "Gravité : {before} → *{after}*, score {score}/100",
        "status": "Vérification : {before} → *{after}*",
        "disputed": "Chiffres contradictoires : {new}",
        "figures": "Nouveaux chiffres : {new}",
        "origins": "Rapporté aussi par : {new}",
        "items": "À faire en plus : {new}",
        "reports": "Nouveaux articles",
        "acknowledged": "pris en compte par {who}",
        "resolved": "clos par {who}",
        "somebody": "quelqu’un",
        "snoozed_until": "mis en veille par {who} jusqu’au {until}",
        "snoozed_change": "mis en veille par {who} jusqu’au prochain changement",
        "changed": "dernier changement {when}",
        "unanswered": "Personne n’a pris en compte cette alerte depuis {length}.",
        "woken": "La mise en veille de {who} est terminée ; personne n’a pris en compte cette alerte.",
        "passed_on": "Transmis : personne n’a pris en compte cette alerte dans {channel} depuis {length}.",
    },
    "de": {
        "withdrawn": "*Zurückgezogen: {after}.* Handeln Sie nicht auf die Warnung oben hin; prüfen Sie, was ihretwegen geschah.",
        "holds_again": "*Gilt wieder:* {before} → {after}",
        "class": "Handlungsklasse: {before} → *{after}*",
        "severity": "Schwere: {before} → *{after}*, Punktzahl {score}/100",
        "status": "Prüfung: {before} → *{after}*",
        "disputed": "Widersprüchliche Zahlen: {new}",
        "figures": "Neue Zahlen: {new}",
        "origins": "Jetzt auch gemeldet von: {new}",
        "items": "Neu zu tun: {new}",
        "reports": "Neue Meldungen",
        "acknowledged": "übernommen von {who}",
        "resolved": "geschlossen von {who}",
        "somebody": "jemandem",
        "snoozed_until": "stummgeschaltet von {who} bis {until}",
        "snoozed_change": "stummgeschaltet von {who}, bis sich etwas ändert",
        "changed": "letzte Änderung {when}",
        "unanswered": "Seit {length} hat niemand diese Warnung übernommen.",
        "woken": "Die Stummschaltung von {who} ist zu Ende; niemand hat diese Warnung übernommen.",
        "passed_on": "Weitergegeben: in {channel} hat seit {length} niemand diese Warnung übernommen.",
    },
}


def change_message(
    story: Story,
    found: Sequence[Change],
    before: Standing,
    after: Standing,
    *,
    key: str,
    place: Place,
    thread: str,
    reason: AlertReason,
    broadcast: bool,
    lexicon: Names,
    rulebook: Rulebook,
) -> Message:
    """Compose the reply: what changed, and the reports that are new."""
    code = known(place.language)
    head = f"{_sign(after)} *{REASONS[code].get(reason, reason.value)}*"
    lines = [f"• {_line(one, after, lexicon, rulebook, code)}" for one in found]
    reports = [m.entry for m in story.members if m.entry.id not in before.entries]
    text = "\n".join([head, fitted([*lines, *_reports(reports, code)], LONGEST - 300)])
    plain = f"{REASONS[code].get(reason, reason.value)}: {escaped(after.title, 300)}"
    return Message(
        key=key,
        channel=place.channel,
        text=plain,
        blocks=(section(text),),
        thread=thread,
        urgency=2 * after.severity + (after.action_class is ActionClass.URGENT),
        language=code,
        form=Form.BROADCAST if broadcast else Form.POST,
    )


def _sign(after: Standing) -> str:
    return "⛔" if after.status in (Status.REFUTED, Status.SUPERSEDED) else SIGNS[after.severity]


def _line(change: Change, after: Standing, lexicon: Names, rulebook: Rulebook, code: str) -> str:
    new = ", ".join(_named(change, lexicon, rulebook, code)[:LISTED])
    more = f" … +{len(change.new) - LISTED}" if len(change.new) > LISTED else ""
    words = {
        "before": _word(change, change.before, code),
        "after": _word(change, change.after, code),
        "score": after.score,
    }
    return _SAID[code][change.kind.value].format(**words, new=new + more)


def _word(change: Change, value: str, code: str) -> str:
    if not value:
        return ""
    if change.kind is Kind.CLASS:
        return CLASSES[code][ActionClass(value)]
    if change.kind is Kind.SEVERITY:
        return SEVERITIES[code][Severity[value]]
    return STATUSES[code][Status(value)]


def _named(change: Change, lexicon: Names, rulebook: Rulebook, code: str) -> list[str]:
    if change.kind in (Kind.FIGURES, Kind.DISPUTED):
        return [escaped(_figure(one, lexicon, code), 120) for one in change.new]
    if change.kind is Kind.ITEMS:
        return [escaped(_action(one, rulebook, code), 160) for one in change.new]
    return [escaped(one, 60) for one in change.new]


def _figure(text: str, lexicon: Names, code: str) -> str:
    figure = figure_of(text)
    when = f" ({figure.as_of})" if figure.as_of else ""
    return f"{sides(figure, lexicon, code)}{when}"


def _action(action: str, rulebook: Rulebook, code: str) -> str:
    held = rulebook.actions.get(action)
    titles = {str(language): text for language, text in held.title.items()} if held else {}
    return unnamed(titles.get(code) or titles.get("en") or action, code)


def _reports(entries: Sequence[Entry], code: str) -> Iterator[str]:
    if entries:
        yield f"*{_SAID[code]['reports']}*"
    for entry in sorted(entries, key=lambda each: (each.reliability, each.when, each.id))[:LISTED]:
        outlet = f"{escaped(entry.outlet, 60)}{WORDS[code]['colon']} " if entry.outlet else ""
        yield f"• {outlet}{link(entry.url, entry.title, 160)}"
    if len(entries) > LISTED:
        yield f"… +{len(entries) - LISTED}"


def condition(
    alert: Alert, snooze: Snooze | None, status: Status, now: datetime | None, code: str
) -> list[Json]:
    """Return what stands below the head of a message: withdrawn or not, who has it in hand, when it changed last."""
    said = list(_condition(alert, snooze, status, now, known(code)))
    return [context(" · ".join(said))] if said else []


def _condition(
    alert: Alert, snooze: Snooze | None, status: Status, now: datetime | None, code: str
) -> Iterator[str]:
    words = _SAID[code]
    if status in (Status.REFUTED, Status.SUPERSEDED):
        yield f"⛔ *{STATUSES[code][status]}*"
    if alert.state in ("acknowledged", "resolved"):
        sign = "✅" if alert.state == "resolved" else "👤"
        who = escaped(alert.who, 80) if alert.who else words["somebody"]
        at = f" · {_moment(alert.since, code)}" if alert.since else ""
        yield f"{sign} {words[alert.state].format(who=who)}{at}"
    if snooze:
        key = "snoozed_until" if snooze.ends else "snoozed_change"
        until = _moment(snooze.ends, code) if snooze.ends else ""
        yield f"💤 {words[key].format(who=escaped(snooze.who, 80), until=until)}"
    if now:
        yield f"↻ {words['changed'].format(when=_moment(now, code))}"


def _moment(at: datetime, code: str) -> str:
    return f"{day(at, code)} {at:%H:%M} UTC"


def reminder(story: Story, severity: Severity, text: str, *, key: str, place: Place, thread: str) -> Message:
    """Compose a line for the thread that repeats an alert nobody has taken."""
    title = escaped(story.title, 300)
    return Message(
        key=key,
        channel=place.channel,
        text=f"{SIGNS[severity]} {text} {title}",
        blocks=(section(f"{SIGNS[severity]} {text}"),),
        thread=thread,
        urgency=2 * severity,
        language=known(place.language),
        reminds=story.id,
    )


def unanswered(hours: float, code: str) -> str:
    return _SAID[known(code)]["unanswered"].format(length=_length(hours))


def woken(who: str, code: str) -> str:
    return _SAID[known(code)]["woken"].format(who=escaped(who, 80))


def passed_on(channel: str, hours: float, code: str) -> Json:
    said = _SAID[known(code)]["passed_on"].format(channel=escaped(channel, 80), length=_length(hours))
    return context(f"⏫ {said}")


def _length(hours: float) -> str:
    minutes = round(hours * 60)
    return (
        f"{minutes // 60} h {minutes % 60:02} min"
        if minutes % 60 and minutes > 60
        else (f"{minutes // 60} h" if minutes >= 60 else f"{minutes} min")
    )
