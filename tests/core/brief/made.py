"""Hand-made lexicon, readings, stories and rulebook for the briefings' tests."""

from datetime import UTC, date, datetime

from monitor.core.brief import Coverage, digest
from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import (
    Action,
    Audience,
    MaterialLine,
    Profile,
    Rule,
    Rulebook,
    Scoring,
    SupplierLine,
)
from monitor.core.selection import Selection
from monitor.domain import (
    ActionClass,
    ActionItem,
    Assessment,
    Claim,
    Concept,
    Digest,
    Entry,
    Evidence,
    Happening,
    Match,
    Member,
    Modality,
    Origin,
    Reading,
    Severity,
    Status,
    Story,
    Verification,
)

NOW = datetime(2025, 10, 28, 18, 0, tzinfo=UTC)
PUBLISHED = datetime(2025, 10, 28, tzinfo=UTC)


def _concept(
    id: str, kind: str, fr: str, de: str, en: str, gender: str = "f", number: str = "s", **more: object
) -> Concept:
    names = {"fr": tuple(fr.split("|")), "de": tuple(de.split("|")), "en": tuple(en.split("|"))}
    note = {"gender": gender, "number": number}
    return Concept(id, kind, names, grammar={"fr": note, "de": note}, **more)  # type: ignore[arg-type]


LEXICON = Lexicon(
    [
        _concept(
            "rare_earths",
            "material",
            "terres rares",
            "Seltene Erden|Seltenen Erden",
            "rare earths",
            number="p",
        ),
        _concept("dysprosium", "material", "dysprosium", "Dysprosium", "dysprosium", "m"),
        _concept("us", "country", "États-Unis", "USA", "US|United States", "m", "p", codes={"iso": "US"}),
        _concept("jp", "country", "Japon", "Japan", "Japan", "m", codes={"iso": "JP"}),
        _concept("cn", "country", "Chine", "China", "China", codes={"iso": "CN"}),
        _concept("nato", "organisation", "OTAN", "Nato", "NATO", codes={"role": "alliance"}),
        _concept(
            "hoshino",
            "organisation",
            "Hoshino Trading",
            "Hoshino Trading",
            "Hoshino Trading",
            "m",
            codes={"role": "company"},
        ),
        _concept(
            "defence_spending",
            "indicator",
            "dépenses de défense",
            "Verteidigungsausgaben",
            "defence spending",
            number="p",
        ),
    ]
)

TITLE = "USA und Japan schließen Abkommen über Seltene Erden"
BODY = (
    "Die USA und Japan haben ein Abkommen über Seltene Erden unterzeichnet. "
    "Japan erhöht seine Verteidigungsausgaben bis März 2026 auf 2 Prozent. "
    "Ein Insider sprach von „sehr großen Mengen“ neuer Bestellungen bei Hoshino Trading. "
    "Die Abstimmung im Parlament ist für den 15. November angesetzt. "
    "Fachleute warnen vor Gegenmaßnahmen Chinas."
)


def entry(title: str = TITLE, body: str = BODY, *, id: int = 1, **more: object) -> Entry:
    fields: dict[str, object] = {
        "published": PUBLISHED,
        "outlet": "dpa",
        "author": "dpa/chk",
        "reliability": "B",
        **more,
    }
    return Entry(
        source_id=str(fields.pop("source_id", "agency")),
        key=f"k{id}",
        title=title,
        content=body,
        retrieved_at=NOW,
        first_seen=NOW,
        id=id,
        **fields,  # type: ignore[arg-type]
    )


def reading(found: Entry, language: str = "de") -> Reading:
    text = found.text
    return Reading(
        language=language,
        hits=LEXICON.find(text, language),
        countries=("US", "JP", "CN"),
        materials=("rare_earths",),
        claims=_claims(text),
        happenings=_happenings(text),
    )


def _claims(text: str) -> tuple[Claim, ...]:
    at = text.find("2 Prozent")
    if at < 0:
        return ()
    return (
        Claim(
            at,
            at + 9,
            2.0,
            "percent",
            indicator="defence_spending",
            of=("JP",),
            as_of="2026-03",
            deadline=True,
        ),
    )


def _happenings(text: str) -> tuple[Happening, ...]:
    start = text.find("Die USA und Japan haben")
    if start < 0:
        return ()
    end = text.index(".", start)
    return (
        Happening("sign_agreement", start, end, ("US",), ("rare_earths",), ("JP",), None, Modality.ASSERTED),
    )


def member(found: Entry | None = None, language: str = "de") -> Member:
    found = found or entry()
    return Member(found, reading(found, language), "agency")


def story(*members: Member, id: int = 7, **more: object) -> Story:
    held = members or (member(),)
    single = Verification(
        Status.SINGLE_ORIGIN, "B3", (Origin("dpa", tuple(m.entry.id for m in held), letter="B"),)
    )
    return Story(id, held, more.pop("verification", single), NOW, more.pop("changed", NOW))  # type: ignore[arg-type]


def assessment(
    story_id: int = 7, score: int = 62, action_class: ActionClass = ActionClass.URGENT
) -> Assessment:
    line = Evidence("profile", "magnet-dy", text="Dysprosium")
    matches = (Match("export-control", score, action_class, True, (line,), ("ask-supplier",)),)
    item = ActionItem(
        "ask-supplier",
        action_class,
        "export-control",
        date(2025, 10, 30),
        "Achats",
        profile_line="hoshino",
        evidence=(line, Evidence("profile", "supplier/hoshino", text="Hoshino Trading")),
    )
    return Assessment(story_id, score, Severity.HIGH, action_class, matches, (item,), "v1", "m1", NOW)


RULEBOOK = Rulebook(
    rules=(
        Rule(
            id="export-control",
            title={"fr": "Contrôle à l’exportation", "de": "Exportkontrolle", "en": "Export control"},
            when={"a": Selection(concept=("rare_earths",))},
            condition="a",
            points=62,
        ),
    ),
    actions={
        "ask-supplier": Action(
            id="ask-supplier",
            title={
                "fr": "Interroger {supplier} sur les livraisons",
                "de": "Bei {supplier} nach Lieferungen fragen",
                "en": "Ask {supplier} about deliveries",
            },
            due_in=2,
            owner="Achats",
        )
    },
    scoring=Scoring(bands=()),
    profile=Profile(
        company={"fr": "Nous"},
        materials=(
            MaterialLine(
                id="magnet-dy", concept="dysprosium", shares={"CN": 0.92}, sourcing="sole", stock_weeks=6.0
            ),
        ),
        suppliers=(SupplierLine(id="hoshino", name="Hoshino Trading", country="JP"),),
    ),
    version="v1",
)


def audience(language: str = "fr") -> Audience:
    return Audience(id="board", name="Board", language=language)  # type: ignore[arg-type]


def digested(*stories: Story) -> Digest:
    """Return the first digest of a day on STORIES."""
    return digest(
        [(told, assessment()) for told in stories],
        day=date(2025, 10, 28),
        audience=audience(),
        lexicon=LEXICON,
        rulebook=RULEBOOK,
        coverage=Coverage(),
        previous=None,
        now=NOW,
    )
