"""The briefing's own small dictionary: common nouns of trade news, found in a text and named in another language."""

import re
from dataclasses import replace
from functools import lru_cache

from monitor.core.brief.grammar import Noun
from monitor.core.brief.other_words import is_other_word
from monitor.core.brief.words.glossary import GLOSSARY as FIRST
from monitor.core.brief.words.glossary_checked import ROWS as CHECKED
from monitor.core.brief.words.glossary_further import ROWS as FURTHER
from monitor.core.brief.words.glossary_general import ROWS as GENERAL
from monitor.core.brief.words.glossary_more import ROWS as MORE
from monitor.core.brief.words.glossary_more import unfolded
from monitor.core.brief.words.glossary_news import ROWS as NEWS
from monitor.core.brief.words.senses import SENSES
from monitor.core.brief.words.verbs import VERBS
from monitor.core.kept import kept
from monitor.core.lexicon import Lexicon
from monitor.domain import Concept, ConceptHit

KIND = "term"
_MODAL = re.compile(
    r"\b(?:will|would|could|can|may|might|must|should|shall|cannot|not|n't|did|does)\s$", re.IGNORECASE
)
_ACCOUNTS_FOR = re.compile(r"accounts? for\b", re.IGNORECASE)
_VERB_BEHIND = re.compile(r"(?<=ompte) (?:\w+er|\w+ir|\w+re)\b")
_ACCORDING = re.compile(r"^de acuerdo con$", re.IGNORECASE)
_IN_HIS_VIEW = re.compile(r"\ba (?:su|mi|nuestro|tu) juicio\b|\ba juicio de", re.IGNORECASE)
_UNNAMED = re.compile(
    r"(?:pid\w+|bajo|con) (?:\w+ )?reserva$", re.IGNORECASE
)  # who asks for discretion books nothing
_AUXILIARY = {
    "fr": re.compile(r"(?<!\w)(?:a|ont|avait|avaient|été|ayant|aura|auront) $", re.IGNORECASE),
    "es": re.compile(r"(?<!\w)(?:ha|han|había|habían|sido|haber|hubiera) $", re.IGNORECASE),
}
_ACTS = re.compile(
    r" (?:hat|beschlagnahm\w*|stellt\w*|entdeckt\w*|findet|fand|ermittelt\w*|stoppt\w*|im Hafen|am Flughafen)\b"
)
_SLIGHT = re.compile(
    r"\b(?:incident|dégât|blessure|dommage|changement|retard|accident|problème|perturbation|défaut|ajustement)s? (?:« ?)?(?=$)",
    re.IGNORECASE,
)
_THE_SUMMER = re.compile(r"(?:\b[ldLD]['’]|\bcet |\bplein |\bmi-|\bchaque |\bpremier )$")
_VOLS = {"term_flight": True, "term_theft": False}  # French has one word for both: is it in the air?
_AERIAL = re.compile(
    r"avion|aéri|aéro|passager|annul|décoll|atterri|\bvols? (?:vers|pour|intérieur|direct|charter|cargo|commerci|hebdo|quotidien|long|court|spécia|de (?:nuit|fret|reconn|rapatri))"
    r"|drone|pilote|survol|Air (?-i:[A-Z])|Airbus|Boeing|Lufthansa|Emirates|\bA3\d0\b|hélicopt|escale|interdiction de",
    re.IGNORECASE,
)
_CONDITION = ("fr", "es")  # where the word for a state, in small letters, is a condition
_SHARE_OF = re.compile(r"shares? of (?!(?:the )?(?:company|group|firm|common|stock))", re.IGNORECASE)
_AFTER_TO = frozenset(
    [
        "profit",
        "order",
        "support",
        "ship",
        "strike",
        "cut",
        "process",
        "report",
        "plan",
        "fine",
        "benefit",
        "bid",
        "vote",
        "protest",
        "fund",
        "demand",
        "offer",
        "review",
        "repair",
        "delay",
        "promise",
        "fear",
        "warn",
        "import",
        "export",
    ]
)
_AFTER_MANY = frozenset(("ship", "support", "fear", "warn"))
_MANY_BEFORE = re.compile(r"(?<!\bit)(?<!\bthi)(?<!\bha)(?<!\bwa)(?<!\bi)(?<!['’])s $")
_SHARE = re.compile(r"\b(?:an?|one|two|three|by)[ -]$", re.IGNORECASE)
_COMPOUND = re.compile(r"-(?:year|yearly|time|hour|day|based|led|backed|made)\b")  # *half-year* is no half
_AROUND = 40  # characters in which a word shows its sense
_DATIVE = ("er", "el", "te", "ge", "le", "be", "ne", "re", "se", "fe", "ke", "me", "de", "pe")
GLOSSARY = {
    **unfolded(CHECKED),
    **unfolded(NEWS),
    **unfolded(GENERAL),
    **unfolded(FURTHER),
    **unfolded(MORE),
    **FIRST,
}


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(
        Concept(
            f"term_{id}",
            KIND,
            {code: _forms(code, forms) for code, forms in row.items() if code != "g" and forms},
        )
        for id, row in GLOSSARY.items()
    )


def _forms(code: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a text may hold: in German the dative of the plural, too (*laut Insidern*)."""
    dative = [f"{form}n" for form in forms[1:] if code == "de" and form[-2:] in _DATIVE]
    return tuple(dict.fromkeys((*forms, *dative)))


@lru_cache(maxsize=32)
def terms(text: str, language: str) -> tuple[ConceptHit, ...]:
    """Find the nouns of the table, and verbs that say the same (*führte … aus* = exports), sorted by start."""
    hits = _lexicon().find(text, language)
    hits = tuple(hit for hit in hits if not _in_another_sense(hit, text, language))
    if language == "de":  # a noun has its capital: *stellen* is no *Stellen*
        hits = tuple(hit for hit in hits if text[hit.start].isupper() or _uncapital(hit))
        hits = tuple(_authority(hit, text) for hit in hits)
    if language == "fr":
        hits = tuple(hit for hit in hits if not _is_other_in_french(hit, text))
    hits = tuple(hit for hit in hits if not is_participle(text, hit.start, language))
    if language in _CONDITION:  # *dans un état sérieux*: no state
        hits = tuple(hit for hit in hits if hit.concept != "term_state" or text[hit.start].isupper())
    if language in ("ja", "zh"):  # *未加工*, *非公開* are not that
        hits = tuple(hit for hit in hits if text[hit.start - 1 : hit.start] not in ("未", "非"))
    if language == "es":  # *de acuerdo con* is according to
        hits = tuple(hit for hit in hits if not _ACCORDING.search(text[max(0, hit.start - 3) : hit.end + 4]))
        hits = tuple(hit for hit in hits if not _UNNAMED.search(text, max(0, hit.start - 16), hit.end))
        hits = tuple(hit for hit in hits if not _IN_HIS_VIEW.search(text, max(0, hit.start - 10), hit.end))
    if language == "en":  # behind *could*, *order* is a verb
        hits = tuple(hit for hit in hits if not _MODAL.search(text, max(0, hit.start - 12), hit.start))
        hits = tuple(hit for hit in hits if text[max(0, hit.start - 8) : hit.start].lower() != "off the ")
        hits = tuple(hit for hit in hits if not _COMPOUND.match(text, hit.end))
        hits = tuple(hit for hit in hits if not _ACCOUNTS_FOR.match(text, hit.start))
        hits = tuple(hit for hit in hits if not _SHARE_OF.match(text, hit.start))
        hits = tuple(_armed(hit, text) for hit in hits if not is_english_verb(text, hit))
        hits = tuple(hit for hit in hits if not is_other_word(hit, text))
        hits = tuple(hit for hit in hits if not _is_ordinal(text, hit))  # *the third spill* is no third of it
    found = list(_longest(hits))
    for pattern, id in VERBS.get(language, ()):
        found += [
            ConceptHit(f"term_{id}", KIND, m.start(1), m.end(1)) for m in kept(pattern, 0).finditer(text)
        ]
    return tuple(sorted(found, key=lambda hit: (hit.start, -hit.end)))


def _in_another_sense(hit: ConceptHit, text: str, language: str) -> bool:
    """Say whether the words around show that it is no such thing: *sin embargo*, *, juge Clémence Varet*."""
    other = SENSES[language].get(hit.concept.removeprefix("term_"))
    if other is None:
        return False
    start = max(0, hit.start - _AROUND)
    found = kept(other, 0).finditer(text, start, min(len(text), hit.end + _AROUND))
    return any(one.start() < hit.end and hit.start < one.end() for one in found)


_ARMED = re.compile(
    r"\b(?:air|drone|missile|military|retaliatory|deadly|precision|nuclear|Israeli|Iranian|Russian|Ukrainian|Saudi|Houthi|Pakistani|Gaza|Lebanon|Hamas|Hezbollah|Yemen|US|U\.S\.|Kyiv|Hodeida|trad(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|(?:launch\w*|carr\w+ out)(?: (?:new|fresh|more))?) $"
)
_STRUCK = re.compile(r"[- ](?:on|against|that (?:killed|hit)|kills?|killed)\b")


def _armed(hit: ConceptHit, text: str) -> ConceptHit:
    """Take the strikes of forces for attacks: *US strikes on Iran* are no walkout."""
    if hit.concept != "term_strike":
        return hit
    armed = _ARMED.search(text, max(0, hit.start - 24), hit.start) or _STRUCK.match(text, hit.end)
    return replace(hit, concept="term_attack") if armed else hit


# *en train de*, *en marge de*, *son action dangereuse*: no train, no margin, no share.
_IDIOMS_FR = re.compile(
    r"(?:train|marge|route|voie|jeu|place|cours|cas|ligne|partie|charge|direct|garde)\b", re.IGNORECASE
)
_OF_STOCKS = re.compile(
    r"bours|cours|titre|actionn|cac 40|dividende|cot(?:é|ée|ation)|grimp|bondi|chut|recul|plong",
    re.IGNORECASE,
)


def _is_idiom(hit: ConceptHit, text: str) -> bool:
    led = text[max(0, hit.start - 3) : hit.start].lower() == "en "
    if led and _IDIOMS_FR.fullmatch(text, hit.start, hit.end):
        return True
    deed = text[hit.start : hit.end].lower() == "action"
    return deed and hit.concept == "term_share_stock" and not _OF_STOCKS.search(text)


def _is_other_in_french(hit: ConceptHit, text: str) -> bool:
    """Say whether it is no such noun: *compte relever* has no account, *incidents « mineurs »* no miners."""
    if _is_idiom(hit, text):
        return True
    slight = hit.concept == "term_miner" and _SLIGHT.search(text, max(0, hit.start - 24), hit.start)
    if hit.concept == "term_season_summer" and not _THE_SUMMER.search(text, max(0, hit.start - 8), hit.start):
        return True  # *a été*
    if hit.concept in _VOLS and _VOLS[hit.concept] != bool(
        _AERIAL.search(text, max(0, hit.start - 40), hit.end + 40)
    ):
        return True
    return bool(slight or _VERB_BEHIND.match(text, hit.end))


def _authority(hit: ConceptHit, text: str) -> ConceptHit:
    """Take *der Zoll* for those who collect it where it does something: *der Zoll hat 42 Tonnen beschlagnahmt*."""
    acts = hit.concept == "term_customs_duty" and _ACTS.match(text, hit.end)
    return replace(hit, concept="term_customs") if acts else hit


_CLINCHED = re.compile(
    r" (?:[$£€]|\d|an? |(?:\w+ )?(?:sales?|deals?|pact|accord|agreement|gold|oil)\b|down\b)"
)


def is_english_verb(text: str, hit: ConceptHit) -> bool:
    """Say whether it is what somebody does: *hopes to profit*, *400 members ship parts*."""
    word = text[hit.start : hit.end].lower()
    if word in ("strike", "strikes") and _CLINCHED.match(text, hit.end):
        return True
    if word in _AFTER_TO and text[max(0, hit.start - 3) : hit.start].lower() == "to ":
        return True
    return word in _AFTER_MANY and bool(_MANY_BEFORE.search(text, max(0, hit.start - 20), hit.start))


def _is_ordinal(text: str, hit: ConceptHit) -> bool:
    """Say whether *third*, *fourth* or *fifth* counts what follows, and is no part of a whole."""
    word = text[hit.start : hit.end].lower()
    share = _SHARE.search(text, max(0, hit.start - 12), hit.start) or text.startswith(" of ", hit.end)
    return word in ("third", "fourth", "fifth") and not share


def is_participle(text: str, start: int, language: str) -> bool:
    """Say whether an auxiliary stands before: *a arrêté* is no decree, *ha puesto* no post."""
    have = _AUXILIARY.get(language)
    return bool(have and have.search(text, max(0, start - 12), start))


def _uncapital(hit: ConceptHit) -> bool:
    return any(form[:1].islower() for form in GLOSSARY[hit.concept.removeprefix("term_")]["de"])


def _longest(hits: tuple[ConceptHit, ...]) -> list[ConceptHit]:
    kept: list[ConceptHit] = []
    for hit in sorted(hits, key=lambda h: (h.start - h.end, h.start)):
        if not any(hit.start < k.end and k.start < hit.end for k in kept):
            kept.append(hit)
    return kept


@lru_cache(maxsize=8192)
def term(id: str, language: str, *, plural: bool = False) -> Noun:
    """Return the noun to print; the second form of a row is its plural."""
    row = GLOSSARY[id.removeprefix("term_")]
    forms = row[language]
    genders = dict(zip(("fr", "de"), row["g"], strict=True))
    many = plural and len(forms) > 1
    return Noun(forms[1] if many else forms[0], genders.get(language, "n"), many)


def is_plural(hit: ConceptHit, text: str, language: str) -> bool:
    """Say whether the word found is the plural of its row, German dative included; a verb is none."""
    forms = GLOSSARY[hit.concept.removeprefix("term_")].get(language, ())
    found = text[hit.start : hit.end].lower()
    one = language == "de" and _OF_ONE.search(text, max(0, hit.start - 24), hit.start)
    if one or language in ("ja", "zh"):  # these have no plural: a second form is another word for the same
        return False
    if len(forms) > 1 and found == f"{forms[1].lower()}n":
        return True
    if language in ("en", "fr", "es") and found.endswith("s"):  # *buyers* beside *buyer*
        ones = {form.lower() for form in forms}
        if found[:-1] in ones or (found.endswith("es") and found[:-2] in ones):
            return True
    if language == "de" and len(forms) > 1 and forms[0] == forms[1] == text[hit.start : hit.end]:
        return _stands_for_many(text, hit)
    if len(forms) > _ONE_AND_MANY and found in forms[_ONE_AND_MANY:] and _MANY.search(found):  # *miners*
        return True
    alone = len(forms) == 1 and found.endswith(("eros", "ores", "ados"))  # *mineros*
    if language == "es" and (alone or not found.endswith("s")):  # a second form may be of a woman: *ministra*
        return alone
    return len(forms) > 1 and forms[0] != forms[1] and found == forms[1].lower()


_ONE_AND_MANY = 2  # forms of a row: what follows are other words for it
_MANY = re.compile(r"(?<![siu])s$|men$")
_ONE_BEFORE = re.compile(
    r"\b(?:eine?[mnrs]?|de[rmns]|die|das|jede[rmns]?|diese[rmns]?|kein\w*|[a-zäöü]+er) $", re.IGNORECASE
)
# Behind these no noun is many, whatever its ending: *des Analysten*.
_OF_ONE = re.compile(
    r"\b(?:des|(?:d|ein|kein|jed|dies|ihr|sein|welch)em|(?:ein|kein|jed|dies|ihr|sein)es|vom|beim|zum|im|am) (?:[a-zäöüß-]+en )?$",
    re.IGNORECASE,
)
_NAME_BEHIND = re.compile(r" [A-ZÄÖÜ]|[-/]")


def _stands_for_many(text: str, hit: ConceptHit) -> bool:
    """Say whether a noun with one form is many: it has no article, and no name of one behind it (*Zulieferer ZF*)."""
    before = text[max(0, hit.start - 12) : hit.start]
    return (
        text[hit.start : hit.end].endswith("er")
        and not _ONE_BEFORE.search(before)
        and not _NAME_BEHIND.match(text, hit.end)
    )
