"""The lexicon's files: what is shipped reads well, and a mistake is told with file, line and column."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.lexicon import Lexicon
from monitor.domain import LANGUAGES
from monitor.errors import RuleError
from monitor.settings import data_dir

GOOD = """\
- id: rare_earths
  kind: material
  names: {en: [rare earths], de: [Seltene Erden], fr: [terres rares], es: [tierras raras], ja: [希土類], zh: [稀土]}
- id: dysprosium
  kind: material
  broader: [rare_earths]
  codes: {symbol: Dy, hs: "2846.90"}
  names: {en: [dysprosium], de: [Dysprosium], fr: [dysprosium], es: [disprosio], ja: [ジスプロシウム], zh: [镝]}
  grammar: {fr: {gender: m}}
  guards:
    镝: {not_before: [镑]}
"""


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    return load_lexicon(data_dir("rules") / "lexicon")


def written(directory: Path, text: str) -> Path:
    (directory / "some.yaml").write_text(text, encoding="utf-8")
    return directory


def test_a_file_becomes_concepts(tmp_path: Path) -> None:
    lexicon = load_lexicon(written(tmp_path, GOOD))
    concept = lexicon.concepts["dysprosium"]
    assert concept.codes["hs"] == "2846.90"
    assert concept.grammar["fr"]["gender"] == "m"
    assert concept.guards["镝"].not_before == ("镑",)
    assert lexicon.broader("dysprosium") == {"dysprosium", "rare_earths"}


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        pytest.param(
            "broader: [rare_earths]", "broader: [rare_earth]", "6:13", "no concept 'rare_earth'", id="orphan"
        ),
        pytest.param(
            "kind: material\n  broader", "kind: metal\n  broader", "5:9", "unknown kind 'metal'", id="kind"
        ),
        pytest.param("    镝:", "    镝镝:", "11:", "no name of this concept", id="guard"),
        pytest.param("  broader:", "  brodaer:", "6:3", "brodaer", id="unknown field"),
        pytest.param('hs: "2846.90"', "hs: 2846.90", "7:", "codes.hs", id="a code that is a number"),
        pytest.param("not_before: [镑]", "not_before: 镑", "11:", "not_before", id="a word for a list"),
        pytest.param("zh: [镝]}", "zh: [镝]", "", "", id="broken YAML"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, old: str, new: str, place: str, words: str) -> None:
    assert old in GOOD
    with pytest.raises(RuleError) as error:
        load_lexicon(written(tmp_path, GOOD.replace(old, new)))
    told = [str(problem) for problem in error.value.problems]
    assert any(f"some.yaml:{place}" in line and words in line for line in told), told


def test_all_mistakes_of_all_files_are_told_together(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("broader: [rare_earths]", "broader: [rare_earth]"))
    (tmp_path / "other.yaml").write_text(GOOD.replace("[rare earths]", '["rare earths*"]'), encoding="utf-8")
    with pytest.raises(RuleError) as error:
        load_lexicon(tmp_path)
    assert {Path(problem.path).name for problem in error.value.problems} == {"some.yaml", "other.yaml"}


def test_a_directory_without_files_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleError):
        load_lexicon(tmp_path)


def test_what_is_shipped_is_large_enough_of_every_kind(shipped: Lexicon) -> None:
    kinds = Counter(concept.kind for concept in shipped.concepts.values())
    companies = [c for c in shipped.concepts.values() if c.codes.get("role") == "company"]
    assert len(shipped.concepts) >= 900
    assert len(companies) >= 150
    assert kinds["country"] >= 80
    assert kinds["indicator"] >= 40
    assert kinds["sector"] >= 25


def test_what_is_shipped_has_names_in_six_languages(shipped: Lexicon) -> None:
    for concept in shipped.concepts.values():
        assert concept.missing or all(
            concept.names.get(code) or concept.names.get("all") for code in LANGUAGES
        ), concept.id


def test_the_rare_earths_are_one_family(shipped: Lexicon) -> None:
    symbols = {shipped.concepts[id_].codes.get("symbol") for id_ in shipped.narrower("rare_earths")} - {None}
    assert symbols == {
        "Sc",
        "Y",
        "La",
        "Ce",
        "Pr",
        "Nd",
        "Pm",
        "Sm",
        "Eu",
        "Gd",
        "Tb",
        "Dy",
        "Ho",
        "Er",
        "Tm",
        "Yb",
        "Lu",
    }
    assert "critical_minerals" in shipped.broader("dysprosium")
    assert "heavy_rare_earths" in shipped.broader("terbium")
    assert "light_rare_earths" in shipped.broader("neodymium")


@pytest.mark.parametrize(
    ("language", "text", "nations", "concepts"),
    [
        ("en", "Beijing tightens export controls on rare earths and gallium", {"CN"}, {"rare_earths", "gallium", "impose_export_control"}),
        ("en", "The new US tariffs hit South Korea's steel; Polish nickel firms polish their turkey", {"US", "KR", "PL"}, {"steel", "nickel", "tariffs"}),
        ("en", "Georgia governor Kemp hopes the talks lead to a deal", set(), set()),
        ("de", "Chinas Handelsministerium verlangt Ausfuhrgenehmigungen für Dysprosium und Seltenerdmagnete", {"CN"}, {"dysprosium", "rare_earth_magnets", "mofcom"}),
        ("de", "Bundesregierung warnt vor Strafzöllen auf deutsche Autobauer aus den USA", {"DE", "US"}, {"tariffs", "automotive_industry"}),
        ("fr", "Bruxelles et Tokyo signent un accord sur les terres rares et les aimants permanents", {"EU", "JP"}, {"rare_earths", "permanent_magnets", "sign_agreement"}),
        ("fr", "Les États-Unis prolongent les sanctions contre la Russie au détroit d'Ormuz", {"US", "RU"}, {"hormuz", "sanctions"}),
        ("es", "China restringe las exportaciones de tierras raras y grafito a Estados Unidos", {"CN", "US"}, {"rare_earths", "graphite"}),
        ("ja", "米中、レアアース輸出規制の緩和で合意", {"US", "CN"}, {"rare_earths", "sign_agreement"}),
        ("ja", "英独仏、対ロ追加制裁へ 重希土の調達も協議", {"GB", "DE", "FR", "RU"}, {"heavy_rare_earths"}),
        ("zh", "中美达成稀土协议，北方稀土上调镨钕价格", {"CN", "US"}, {"northern_rare_earth", "ndpr"}),
        ("zh", "今日本报讯：近海地震未影响港口，索马里局势平稳", {"SO"}, set()),
        ("zh", "美财政部制裁伊朗油轮，对俄措施不变", {"US", "IR", "RU"}, {"us_treasury", "ships"}),
    ],
)  # fmt: skip
def test_a_headline_names_what_it_names(
    shipped: Lexicon, language: str, text: str, nations: set[str], concepts: set[str]
) -> None:
    hits = shipped.find(text, language)
    assert {nation for hit in hits if (nation := shipped.nation(hit.concept))} == nations
    assert concepts <= {hit.concept for hit in hits}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "South China Sea patrols near the Gulf of Mexico"),
        ("ja", "USスチールと日本製鉄"),
        ("de", "Deutsche Bank und Air France"),
        ("fr", "Ouest-France et la mer de Chine méridionale"),
    ],
)
def test_a_country_inside_another_name_is_not_named(shipped: Lexicon, language: str, text: str) -> None:
    assert not {shipped.nation(hit.concept) for hit in shipped.find(text, language)} - {None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chemours", "DuPont"),
        ("Scania", "MAN Truck"),
        ("Tata Motors", "Tata Steel"),
        ("Samsung SDI", "Samsung"),
        ("Kings Mountain", "Thacker Pass"),
        ("Cauchari", "Olaroz"),
        ("US Senate", "US House"),
        ("federal appeals court", "US Supreme Court"),
        ("indium phosphide", "indium"),
        ("magnesite", "kaolin"),
        ("battery separators", "electrolyte"),
    ],
)
def test_two_things_are_never_one_concept(shipped: Lexicon, one: str, other: str) -> None:
    """A briefing in another language names a thing by its concept: it would name the other."""
    first, second = ({hit.concept for hit in shipped.find(f"About {name}.", "en")} for name in (one, other))
    assert first
    assert second
    assert first != second


def test_what_is_printed_in_french_and_german_has_its_article(shipped: Lexicon) -> None:
    articles = {id_: shipped.concepts[id_].grammar["fr"]["article"] for id_ in ("us", "cn", "jp", "il", "ir")}
    assert articles == {"us": "les", "cn": "la", "jp": "le", "il": "", "ir": "l'"}
    assert shipped.concepts["us"].grammar["de"]["article"] == "die"
    assert shipped.concepts["tr"].grammar["de"]["article"] == "die"
    assert "de" not in shipped.concepts["cn"].grammar


def test_what_was_read_is_remembered_until_a_file_changes(tmp_path):
    shipped, kept = Path(__file__).parents[2] / "rules" / "lexicon", tmp_path / "kept" / "lexicon.json"
    directory = tmp_path / "lexicon"
    directory.mkdir()
    for name in ("materials.yaml", "instruments.yaml"):
        (directory / name).write_bytes((shipped / name).read_bytes())
    first = load_lexicon(directory, kept)
    again = load_lexicon(directory, kept)
    assert (again.concepts, again.version) == (first.concepts, first.version)
    kept.write_text(kept.read_text().replace('"dysprosium"', '"remembered"'))
    assert "remembered" in load_lexicon(directory, kept).concepts  # it is what was read
    shutil.copytree(directory, tmp_path / "copy")
    assert "remembered" in load_lexicon(tmp_path / "copy", kept).concepts  # a copy says the same
    (directory / "instruments.yaml").unlink()
    assert load_lexicon(directory, kept).concepts.keys() < first.concepts.keys()


def test_a_torn_memory_is_read_anew(tmp_path):
    (tmp_path / "one.yaml").write_text(
        "- {id: dysprosium, kind: material, names: {all: [Dy], en: [dysprosium], de: [Dysprosium], fr: [dysprosium], es: [disprosio], ja: [ジスプロシウム], zh: [金属镝]}}\n",
        encoding="utf-8",
    )
    kept = tmp_path / "lexicon.json"
    for torn in ("", "[]", '{"marks": 1}', "{"):
        kept.write_text(torn)
        assert "dysprosium" in load_lexicon(tmp_path, kept).concepts
