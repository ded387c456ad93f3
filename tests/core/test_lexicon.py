"""Finding concepts: borders, case, stems, guards, pairs, what swallows what."""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.lexicon import Lexicon
from monitor.domain import Concept, Guard

US = Concept(
    "us",
    "country",
    {"en": ("United States", "US", "American"), "fr": ("États-Unis", "américain"), "zh": ("美国",)},
    codes={"iso": "US"},
    metonyms={"en": ("Washington",)},
    guards={"American": Guard(not_in=("South American",))},
)
CN = Concept("cn", "country", {"en": ("China",), "de": ("China",), "zh": ("中国",)}, codes={"iso": "CN"})
ID = Concept("id", "country", {"en": ("Indonesia",), "ja": ("インドネシア",)}, codes={"iso": "ID"})
IN = Concept("in", "country", {"en": ("India",), "ja": ("インド",)}, codes={"iso": "IN"})
HT = Concept(
    "ht", "country", {"zh": ("海地",)}, codes={"iso": "HT"}, guards={"海地": Guard(not_after=("近", "沿"))}
)
JP = Concept(
    "jp",
    "country",
    {"en": ("Japan",), "ja": ("日本",), "zh": ("日本",)},
    codes={"iso": "JP"},
    guards={"日本": Guard(not_in=("今日本",))},
)
TR = Concept("tr", "country", {"en": ("Turkey", "Polish")}, codes={"iso": "TR"})
PAIR = Concept(
    "cn_us", "pair", {"zh": ("中美",)}, broader=("cn", "us"), guards={"中美": Guard(not_in=("集中美",))}
)
REE = Concept(
    "rare_earths",
    "material",
    {"en": ("rare earth",), "de": ("Seltene Erden", "Seltenerd*")},
    broader=("raw",),
)
DY = Concept(
    "dysprosium", "material", {"en": ("dysprosium",), "fr": ("dysprosium",)}, broader=("rare_earths",)
)
RAW = Concept("raw", "material", {"en": ("raw material",)})
LEAD = Concept(
    "lead",
    "material",
    {"en": ("lead", "galena"), "de": ("Blei",)},
    guards={"lead": Guard(needs=("smelter", "ore"), unless=("lead singer",))},
)
TARIFF = Concept("tariffs", "instrument", {"en": ("tariff",), "de": ("Zoll", "*zölle", "*zöllen")})
US_STEEL = Concept(
    "us_steel", "organisation", {"all": ("US Steel",)}, codes={"role": "company"}, country="US"
)
MINISTRY = Concept(
    "mofcom", "organisation", {"en": ("China Commerce Ministry",)}, codes={"role": "ministry"}, country="CN"
)
BOSS = Concept("boss", "person", {"all": ("Jane Roe",)}, codes={"role": "office_holder"}, country="US")
RICE = Concept(
    "kome", "country", {"ja": ("米",)}, codes={"iso": "XX"}, guards={"米": Guard(followed_by=("、", "が"))}
)
ALL = (US, CN, ID, IN, HT, JP, TR, PAIR, REE, DY, RAW, LEAD, TARIFF, US_STEEL, MINISTRY, BOSS, RICE)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(ALL)


def found(lexicon: Lexicon, text: str, language: str) -> list[tuple[str, str]]:
    return [(hit.concept, text[hit.start : hit.end]) for hit in lexicon.find(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        pytest.param(
            "US-China row", "en", [("us", "US"), ("cn", "China")], id="acronym and name around a hyphen"
        ),
        pytest.param("Tell us: a crust", "en", [], id="an acronym is not the pronoun, nor a part of a word"),
        pytest.param(
            "China's and CHINA", "en", [("cn", "China"), ("cn", "CHINA")], id="possessive and capitals"
        ),
        pytest.param("Chinas Ausfuhr", "de", [("cn", "Chinas")], id="a genitive s belongs to the name"),
        pytest.param("a turkey to polish", "en", [], id="a proper name needs its capital"),
        pytest.param("droits aux États-Unis", "fr", [("us", "États-Unis")], id="accents"),
        pytest.param("un produit américain", "fr", [("us", "américain")], id="an adjective in its language"),
        pytest.param("un produit américain", "es", [], id="an adjective of another language does not count"),
        pytest.param(
            "rare-earth and rare earths",
            "en",
            [("rare_earths", "rare-earth"), ("rare_earths", "rare earths")],
            id="hyphen, plural",
        ),
        pytest.param(
            "die Seltenerdmetalle",
            "de",
            [("rare_earths", "Seltenerdmetalle")],
            id="a stem takes the whole word",
        ),
        pytest.param(
            "mit Strafzöllen",
            "de",
            [("tariffs", "Strafzöllen")],
            id="the head of a compound takes the whole word",
        ),
        pytest.param("South American beef", "en", [], id="swallowed by a longer word"),
        pytest.param("American beef", "en", [("us", "American")], id="not swallowed"),
        pytest.param("to lead the talks", "en", [], id="an ambiguous word without its neighbour"),
        pytest.param("a lead smelter", "en", [("lead", "lead")], id="an ambiguous word with its neighbour"),
        pytest.param("lead singer at the smelter", "en", [], id="an ambiguous word beside a stranger"),
        pytest.param(
            "インドネシアとインド",
            "ja",
            [("id", "インドネシア"), ("in", "インド")],
            id="the longest wins; short katakana needs a border",
        ),
        pytest.param("近海地震 海地局势", "zh", [("ht", "海地")], id="a border inside Chinese words"),
        pytest.param("今日本报讯 日本央行", "zh", [("jp", "日本")], id="a date before a word"),
        pytest.param("中美会谈", "zh", [("cn", "中美"), ("us", "中美")], id="a pair is both"),
        pytest.param("集中美元", "zh", [], id="no pair across two words"),
        pytest.param("米、輸出を規制", "ja", [("kome", "米")], id="one character, followed as asked"),
        pytest.param("備蓄米の輸出", "ja", [], id="one character, not followed as asked"),
        pytest.param(
            "US Steel cuts jobs", "en", [("us_steel", "US Steel")], id="a company's name names no country"
        ),
        pytest.param(
            "China Commerce Ministry",
            "en",
            [("cn", "China"), ("mofcom", "China Commerce Ministry")],
            id="a ministry's name does",
        ),
        pytest.param(
            "ＵＳ and Ｃｈｉｎａ", "ja", [("us", "ＵＳ"), ("cn", "Ｃｈｉｎａ")], id="full width letters"
        ),
        pytest.param(
            "Dys\u00adpro\u00adsium: dys\u00adprosium",
            "en",
            [("dysprosium", "Dys\u00adpro\u00adsium"), ("dysprosium", "dys\u00adprosium")],
            id="soft hyphens",
        ),
        pytest.param("Straße ß China", "de", [("cn", "China")], id="behind letters that grow when folded"),
    ],
)
def test_a_name_counts_where_it_should(
    lexicon: Lexicon, text: str, language: str, wanted: list[tuple[str, str]]
) -> None:
    assert found(lexicon, text, language) == wanted


def test_with_no_language_the_names_of_all_count(lexicon: Lexicon) -> None:
    assert found(lexicon, "américain, Blei, tariff", "") == [
        ("us", "américain"),
        ("lead", "Blei"),
        ("tariffs", "tariff"),
    ]


def test_a_capital_is_known_as_standing_for_its_government(lexicon: Lexicon) -> None:
    (hit,) = lexicon.find("Washington weighs quotas", "en")
    assert (hit.concept, hit.metonym) == ("us", True)
    assert not any(hit.metonym for hit in lexicon.find("United States", "en"))


@pytest.mark.parametrize("text", ["", " ", "\x00\u202e", "é" * 3], ids=repr)
def test_nothing_is_found_in_nothing(lexicon: Lexicon, text: str) -> None:
    assert lexicon.find(text, "en") == ()
    assert Lexicon([]).find("China", "en") == ()


def test_a_tree_is_walked_both_ways(lexicon: Lexicon) -> None:
    assert lexicon.narrower("raw") == {"raw", "rare_earths", "dysprosium"}
    assert lexicon.broader("dysprosium") == {"raw", "rare_earths", "dysprosium"}
    assert lexicon.narrower("cn") == {"cn"}
    assert lexicon.narrower("unknown") == lexicon.broader("unknown") == {"unknown"}


def test_names_are_told_by_id_and_by_country_code(lexicon: Lexicon) -> None:
    assert lexicon.name("us", "fr") == lexicon.name("US", "fr") == "États-Unis"
    assert lexicon.name("us_steel", "zh") == "US Steel"
    assert lexicon.name("dysprosium", "ja") == "dysprosium"
    assert lexicon.name("unheard_of", "de") == "unheard_of"


@pytest.mark.parametrize(
    ("concept", "nation"),
    [("us", "US"), ("mofcom", "CN"), ("boss", "US"), ("us_steel", None), ("dysprosium", None), ("zz", None)],
)
def test_a_state_is_named_by_itself_its_organs_and_its_officers(
    lexicon: Lexicon, concept: str, nation: str | None
) -> None:
    assert lexicon.nation(concept) == nation


def test_a_pair_is_no_concept_of_its_own(lexicon: Lexicon) -> None:
    assert "cn_us" not in lexicon.concepts


def test_an_id_given_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="two concepts"):
        Lexicon([US, US])


def test_the_version_changes_with_the_content_only() -> None:
    assert Lexicon(ALL).version == Lexicon(tuple(reversed(ALL))).version
    assert Lexicon(ALL).version != Lexicon(ALL[1:]).version


def test_the_version_is_the_same_at_every_start_of_python() -> None:
    program = (
        "from monitor.core.lexicon import Lexicon; from monitor.domain import Concept, Guard;"
        "print(Lexicon([Concept('a_b','material',{'en':('x','y'),'de':('z',)},codes={'q':'1','p':'2'},"
        "guards={'x':Guard(needs=('n','m'))})]).version)"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_threads_may_share_a_lexicon(lexicon: Lexicon) -> None:
    texts = ["US-China row", "die Seltenerdmetalle", "中美会谈", "a lead smelter"] * 50
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: lexicon.find(text, ""), texts))
    assert together == [lexicon.find(text, "") for text in texts]


WORDS = [
    "US",
    "China",
    "中美",
    "インド",
    "ß",
    "ﬁ",
    "é",
    "e\u0301",
    "\u00ad",
    "Seltenerdmetalle",
    "lead ore",
    "米、",
    " ",
    "x",
]


def _overlapping(hits: Sequence[tuple[int, int]]) -> bool:
    return any(a != b and a[0] < b[1] and b[0] < a[1] for a in hits for b in hits)


@given(
    st.lists(st.sampled_from(WORDS), max_size=12).map("".join), st.sampled_from(["en", "de", "ja", "zh", ""])
)
def test_hits_of_one_kind_do_not_overlap_and_stand_in_order(text: str, language: str) -> None:
    hits = SHARED.find(text, language)
    assert list(hits) == sorted(hits, key=lambda hit: (hit.start, hit.end, hit.concept))
    for kind in {hit.kind for hit in hits}:
        assert not _overlapping([(hit.start, hit.end) for hit in hits if hit.kind == kind])


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_name_between_blanks_is_found_at_its_place_in_any_text(before: str, after: str) -> None:
    text = f"{before} \n galena \n {after}"
    at = len(before) + 3
    assert ("lead", at, at + 6) in {(hit.concept, hit.start, hit.end) for hit in SHARED.find(text, "en")}


SHARED = Lexicon(ALL)
