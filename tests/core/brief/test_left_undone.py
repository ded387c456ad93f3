"""Clauses that plan, deny, ask, condition or nearly do an act -> the briefing tells it of nobody as done."""

import pytest

from tests.core.brief.briefed import text_of, told

_HEADS = {
    "en": "Metals\n\nLONDON, May 4, 2026 (Reuters) - ",
    "de": "Metalle\n\nBERLIN, 4. Mai 2026 (dpa) - ",
    "fr": "Métaux\n\nPARIS, 4 mai 2026 (AFP) - ",
    "es": "Metales\n\nMadrid, 4 de mayo de 2026 (EFE).- ",
    "ja": "金属\n\n【東京＝共同】2026年5月4日　",
    "zh": "金属\n\n新华社北京2026年5月4日电 ",
}
_DONE = {
    "fr": (
        "a imposé",
        "a pris une participation",
        "a supprimé des emplois",
        "a déposé le bilan",
        "a relevé les droits",
    ),
    "en": (
        "china imposed",
        "denies",
        "took a stake",
        "glencore cut jobs",
        "filed for insolvency",
        "china raised duties",
    ),
    "de": ("hat exportkontrollen", "dementiert", "hat stellen", "hat insolvenz", "hat zölle"),
}
_ACTS = {
    "en": (("China", "impose export controls on gallium"), ("Glencore", "cut 500 jobs"), ("China", "raise tariffs on steel")),
    "de": (("China", "Exportkontrollen für Gallium einführen"), ("Glencore", "500 Stellen streichen"), ("China", "die Zölle auf Stahl erhöhen")),
    "fr": (("La Chine", "imposer des contrôles à l'exportation sur le gallium"), ("Glencore", "supprimer 500 emplois"), ("La Chine", "relever les droits de douane sur l'acier")),
    "es": (("China", "imponer controles a la exportación de galio"), ("Glencore", "despedir a 500 trabajadores"), ("China", "subir los aranceles al acero")),
    "ja": (("中国", "ガリウムの輸出規制を導入"), ("中国", "鉄鋼の関税を引き上げ")),
    "zh": (("中国", "对镓实施出口管制"), ("中国", "提高钢铁关税")),
}  # fmt: skip
_FRAMES = {
    "en": ("Lawmakers urged {s} to {a}.", "{s} promised to {a}.", "{s} was close to a vote to {a}.", "{s} never wanted to {a}.", "{s} refused to {a}."),
    "de": ("{s} möchte {a}.", "{s} muss {a}.", "{s} kann {a}.", "{s} werde {a}.", "{s} sollte {a}."),
    "fr": ("{s} hésite à {a}.", "{s} a failli {a}.", "{s} doit {a}.", "{s} renonce à {a}.", "{s} souhaite {a}."),
    "es": ("{s} quiere {a}.", "{s} estuvo a punto de {a}.", "{s} debe {a}.", "{s} se niega a {a}."),
    "ja": ("{s}は{a}する計画だ。", "議員は{s}に{a}するよう求めた。", "{s}が{a}したかどうかは不明だ。"),
    "zh": ("议员呼吁{s}{a}。", "{s}尚未{a}。", "{s}是否{a}尚不清楚。"),
}  # fmt: skip
_CASES = [
    (source, frame.format(s=who, a=act))
    for source, acts in _ACTS.items()
    for who, act in acts
    for frame in _FRAMES[source]
]


@pytest.mark.parametrize(("source", "sentence"), _CASES)
def test_an_act_that_is_not_done_is_told_of_nobody_as_done(source, sentence):
    for language in {"fr", "en", "de"} - {source}:
        said = text_of(told(_HEADS[source] + sentence, source, language)[0]).replace("\u202f", " ")
        assert not any(words in said for words in _DONE[language])


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("en", "China imposed export controls on gallium on Monday."),
        ("de", "China hat Exportkontrollen für Gallium eingeführt."),
        ("es", "China ha impuesto controles a la exportación de galio."),
        ("ja", "中国はガリウムの輸出規制を導入した。"),
        ("zh", "中国对镓实施出口管制。"),
    ],
)
def test_what_is_done_is_told_whatever_the_agency_sets_before_it(source, sentence):
    assert "a imposé des contrôles à l'exportation sur le gallium" in text_of(
        told(_HEADS[source] + sentence, source, "fr")[0]
    )


def test_an_act_that_is_talked_about_makes_nobody_a_partner_of_the_talks():
    text = _HEADS["en"] + "China is in talks about imposing sanctions on Boeing."
    assert "boeing ont négocié" not in text_of(told(text, "en", "fr")[0])


def test_a_court_of_trade_is_not_who_a_complaint_is_against():
    text = _HEADS["en"] + "China filed a WTO complaint against Japan over graphite."
    title = told(text, "en", "fr")[0].title.text
    assert title.endswith("contre le Japon")
    assert "Organisation mondiale" not in title


@pytest.mark.parametrize(
    "sentence",
    [
        "Thyssenkrupp is in talks with the union about cutting 5,000 jobs.",
        "Chile is reported to be nationalising SQM.",
        "TSMC sought permission for building a plant in Dresden.",
        "Analysts expect Glencore to buy Teck.",
        "Lawmakers want Japan to impose sanctions on Russian banks.",
        "Nothing suggests that Mexico raised tariffs on Chinese cars.",
        "Intel is nowhere near opening a factory in Magdeburg.",
    ],
)
def test_an_act_that_is_only_spoken_of_or_wanted_is_told_of_nobody(sentence):
    shown = text_of(told(_HEADS["en"] + sentence, "en", "fr")[0]).lower()
    assert not any(done in shown for done in (*_DONE["fr"], "a procédé", "a ouvert"))
