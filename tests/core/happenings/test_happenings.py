"""Clauses in six languages -> who did what to whom, and how surely."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.happenings import happenings
from monitor.core.lexicon import Lexicon
from monitor.domain.understand import LANGUAGES, Concept, Happening, Modality

_ALL = ("en", "de", "fr", "es", "ja", "zh")


def _country(iso: str, *names: str) -> Concept:
    return Concept(
        iso.lower(), "country", dict(zip(_ALL, ((name,) for name in names), strict=True)), {"iso": iso}
    )


LEXICON = Lexicon(
    [
        _country("NO", "Norway", "Norwegen", "Norvège", "Noruega", "ノルウェー", "挪威"),
        _country("PE", "Peru", "Peru", "Pérou", "Perú", "ペルー", "秘鲁"),
        _country("VN", "Vietnam", "Vietnam", "Vietnam", "Vietnam", "ベトナム", "越南"),
        Concept("acme", "organisation", dict.fromkeys(_ALL, ("Acme",))),
        Concept("cobalt", "material", {"en": ("cobalt",), "de": ("Kobalt",)}),
    ]
)
APRIL = datetime(2026, 4, 16, tzinfo=UTC)


def read(text: str, language: str) -> tuple[Happening, ...]:
    hits = LEXICON.find(text, language)
    return happenings(text, language, hits=hits, lexicon=LEXICON, published=APRIL, claims=())


CASES = [
    ("en", "Norway imposes sanctions on Peru", "impose_sanctions", ("NO",), ("PE",)),
    ("en", "Norway bans exports of cobalt", "impose_export_control", ("NO",), ()),
    ("en", "Norway and Peru sign a minerals agreement", "sign_agreement", ("NO", "PE"), ()),
    ("en", "Two ships were attacked off Peru", "attack_shipping", (), ("PE",)),
    ("en", "Smelter workers at Acme go on strike in Peru", "strike", (), ("acme", "PE")),
    ("en", "Acme files for bankruptcy", "insolvency", ("acme",), ()),
    ("en", "Cobalt shortage hits Norway", "shortage", (), ("NO",)),
    ("de", "Norwegen verhängt Sanktionen gegen Peru", "impose_sanctions", ("NO",), ("PE",)),
    ("de", "Norwegen senkt die Zölle auf Kobalt", "cut_tariff", ("NO",), ()),
    ("de", "Acme stoppt Produktion in Peru", "halt_capacity", ("acme",), ("PE",)),
    ("de", "Preise für Kobalt steigen kräftig", "price_rise", (), ()),
    ("fr", "La Norvège annonce des sanctions contre le Pérou", "impose_sanctions", ("NO",), ("PE",)),
    ("fr", "Le Pérou ouvre une enquête sur la Norvège", "investigate", ("PE",), ("NO",)),
    ("es", "Noruega impone aranceles a Perú", "raise_tariff", ("NO",), ("PE",)),
    ("es", "Perú y Noruega firman un acuerdo", "sign_agreement", ("PE", "NO"), ()),
    ("ja", "ノルウェー、ペルーへの輸出を禁止", "impose_export_control", ("NO",), ("PE",)),
    ("ja", "ノルウェーがペルー産コバルトの輸入を停止", "ban_import", ("NO",), ("PE",)),
    ("zh", "挪威对秘鲁实施制裁", "impose_sanctions", ("NO",), ("PE",)),
    ("zh", "挪威与秘鲁签署合作协议", "sign_agreement", ("NO", "PE"), ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "action", "actor", "counterpart"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES]
)
def test_action_actor_and_counterpart_are_told_apart(
    language: str, text: str, action: str, actor: tuple[str, ...], counterpart: tuple[str, ...]
) -> None:
    found = next(happening for happening in read(text, language) if happening.action == action)
    assert (found.actor, found.counterpart) == (actor, counterpart)


def test_in_a_passive_the_one_after_by_acts() -> None:
    (found,) = read("The bank is sanctioned by Norway", "en")
    assert (found.action, found.actor) == ("impose_sanctions", ("NO",))


def test_a_firm_that_the_lexicon_does_not_know_stands_as_in_the_text() -> None:
    (found,) = read("Zorbium Metals acquires a rival producer", "en")
    assert (found.action, found.actor) == ("buy_company", ("Zorbium Metals",))


MOODS = [
    ("en", "Norway lifts sanctions on Peru", Modality.ASSERTED),
    ("en", "Norway threatens sanctions on Peru", Modality.THREATENED),
    ("en", "Norway refuses to lift sanctions on Peru", Modality.DENIED),
    ("en", "Norway may impose sanctions on Peru", Modality.POSSIBLE),
    ("en", "Norway calls for sanctions on Peru", Modality.ASKED),
    ("en", "Norway will impose sanctions on Peru", Modality.PLANNED),
    ("de", "Norwegen droht Peru mit Sanktionen", Modality.THREATENED),
    ("de", "Norwegen fordert Sanktionen gegen Peru", Modality.ASKED),
    ("de", "Norwegen erwägt Sanktionen gegen Peru", Modality.POSSIBLE),
    ("de", "Norwegen will Sanktionen gegen Peru verhängen", Modality.PLANNED),
    ("fr", "La Norvège menace le Pérou de sanctions contre ses ports", Modality.THREATENED),
    ("fr", "La Norvège envisage des sanctions contre le Pérou", Modality.POSSIBLE),
    ("es", "Noruega podría imponer sanciones contra Perú", Modality.POSSIBLE),
    ("ja", "ノルウェー、ペルーに追加制裁を検討", Modality.POSSIBLE),
    ("ja", "ノルウェー、対ペルー制裁強化へ", Modality.PLANNED),
    ("zh", "挪威威胁对秘鲁实施制裁", Modality.THREATENED),
    ("zh", "挪威考虑对秘鲁实施新一轮制裁", Modality.POSSIBLE),
]


@pytest.mark.parametrize(
    ("language", "text", "modality"), MOODS, ids=[f"{c[0]}-{c[2]}-{n}" for n, c in enumerate(MOODS)]
)
def test_how_sure_it_is_changes_the_reading(language: str, text: str, modality: Modality) -> None:
    found = [happening.modality for happening in read(text, language) if "sanctions" in happening.action]
    assert found == [modality]


def test_a_threat_of_something_is_no_threat_beside_it() -> None:
    assert [
        happening.action for happening in read("Norway threatens Peru with new tariffs on ore", "en")
    ] == ["raise_tariff"]


def test_the_text_below_a_headline_adds_the_date() -> None:
    (found,) = read(
        "Norway imposes sanctions on Peru | Norway imposed sanctions on Peru on 3 March 2026.", "en"
    )
    assert found.date == "2026-03-03"


def test_the_span_is_the_clause() -> None:
    text = "Quiet day | Norway imposes sanctions on Peru"
    found = next(happening for happening in read(text, "en") if happening.action == "impose_sanctions")
    assert text[found.start : found.end] == "Norway imposes sanctions on Peru"


def test_what_has_no_word_we_know_is_still_told_of_its_subject() -> None:
    assert [(happening.action, happening.actor) for happening in read("Norway plants many trees", "en")] == [
        ("other", ("NO",))
    ]


@pytest.mark.parametrize("text", ["", " ", "|", "Markets were quiet."])
def test_a_text_that_tells_of_nobody_has_no_happening(text: str) -> None:
    assert read(text, "en") == ()


def test_an_unknown_language_has_no_happenings() -> None:
    assert read("Norge inför sanktioner", "sv") == ()


@settings(deadline=None)  # the first text of a language pays for its patterns
@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_every_happening_has_a_span_inside_the_text(text: str, language: str) -> None:
    for happening in read(text, language):
        assert 0 <= happening.start <= happening.end <= len(text)


def test_the_first_noun_of_a_compound_headline_is_nobody():
    for happening in read("Power cut halts cracking plant at Kalgoorlie, neodymium output to fall", "en"):
        assert "Power" not in happening.actor


@pytest.mark.parametrize(
    ("text", "language", "action", "actor"),
    [
        ("Norway sanctions Acme over cobalt", "en", "impose_sanctions", "NO"),
        ("Suspension of tariffs on cobalt by Norway", "en", "cut_tariff", "NO"),
        ("Could Peru withdraw from the treaty?", "en", "agreement_collapses", "PE"),
        ("Norwegen entsendet Soldaten nach Peru", "de", "military_move", "NO"),
        ("Norwegen bricht Beziehungen zu Peru ab", "de", "agreement_collapses", "NO"),
        ("La Norvège met son veto à une résolution sur le Pérou", "fr", "delay", "NO"),
        ("ノルウェー、協定から離脱", "ja", "agreement_collapses", "NO"),
        ("挪威终止对秘鲁钴征收反倾销税", "zh", "cut_tariff", "NO"),
        ("一艘货轮在挪威附近遭不明物体击中", "zh", "attack_shipping", None),
    ],
)
def test_an_act_is_known_by_its_noun_or_verb(
    text: str, language: str, action: str, actor: str | None
) -> None:
    (happening,) = read(text, language)
    assert happening.action == action
    assert actor is None or happening.actor == (actor,)


def test_an_act_that_headline_and_summary_tell_is_one_happening() -> None:
    found = read("Acme suffers as Norway imposes tariffs | Acme said new tariffs on cobalt hurt", "en")
    assert [(h.action, h.actor) for h in found if h.action == "raise_tariff"] == [("raise_tariff", ("NO",))]


@pytest.mark.parametrize(
    ("text", "language", "action", "actor"),
    [
        ("Norway's Acme opens smelter in Peru", "en", "open_capacity", ("acme",)),
        ("Anger over Norway decision to lift cobalt sanctions", "en", "ease_sanctions", ("NO",)),
        ("Bericht:Norwegen hält Manöver ab", "de", "military_move", ("NO",)),
        ("挪威驻秘鲁大使谴责关税", "zh", "accuse", ("NO",)),
    ],
)
def test_who_acts_is_told_by_its_place(text: str, language: str, action: str, actor: tuple[str, ...]) -> None:
    assert {happening.action: happening.actor for happening in read(text, language)}[action] == actor


@pytest.mark.parametrize(
    "text", ["Des drones norvégiens endommagent un port", "Exercices militaires norvégiens autour d'une île"]
)
def test_in_french_the_owner_stands_behind(text: str) -> None:
    lexicon = Lexicon([Concept("no", "country", {"fr": ("norvégiens",)}, {"iso": "NO"})])
    hits = lexicon.find(text, "fr")
    (found,) = happenings(text, "fr", hits=hits, lexicon=lexicon, published=None, claims=())
    assert (found.action, found.actor) == ("military_move", ("NO",))


def test_a_notice_is_that_of_the_organ_it_begins_with() -> None:
    lexicon = Lexicon(
        [
            *LEXICON.concepts.values(),
            Concept("board", "organisation", {"en": ("Trade Board",)}, {"role": "ministry"}, country="NO"),
        ]
    )
    text = "Cobalt Sheet From Peru: Antidumping Duty Order | The Trade Board is issuing a duty order"
    found = happenings(text, "en", hits=lexicon.find(text, "en"), lexicon=lexicon, published=None, claims=())
    assert [(h.action, h.actor) for h in found] == [("raise_tariff", ("NO", "board"))]


def test_a_ban_that_is_prolonged_is_not_imposed() -> None:
    assert [h.action for h in read("Norway extends ban on cobalt exports to 2027", "en")] == ["extend"]


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Norway adds Acme to sanctions list", "en", Modality.ASSERTED),
        ("Norway to add Acme to sanctions list", "en", Modality.PLANNED),
        ("Pénurie de cobalt : y a-t-il un risque ?", "fr", Modality.POSSIBLE),
        ("Pénurie de cobalt : où trouver du métal ?", "fr", Modality.ASSERTED),
        ("挪威将关税上调至30%", "zh", Modality.ASSERTED),
    ],
)
def test_how_sure_an_act_is_goes_by_the_words_around_it(text: str, language: str, modality: Modality) -> None:
    assert read(text, language)[0].modality is modality


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norway suspends its ban on cobalt sales to Peru for a year"),
        ("en", "Norway lifts curbs on shipments of cobalt"),
        ("en", "Norway will not enforce its ban on exports of cobalt until May"),
        ("de", "Norwegen setzt Ausfuhrverbot nach Peru für ein Jahr aus"),
        ("es", "Noruega levanta la prohibición de exportar cobalto"),
        ("zh", "挪威暂停对秘鲁钴出口禁令一年"),
        ("zh", "挪威暂停实施对秘鲁出口钴的禁止性规定"),
    ],
)
def test_a_ban_that_is_taken_back_is_an_easing(language: str, text: str) -> None:
    assert [h.action for h in read(text, language)] == ["ease_export_control"]
