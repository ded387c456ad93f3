"""How far a figure reaches and who tells it: a site and a whole firm, trade with two states, a union against a ministry."""

import pytest

from monitor.core.figures.extent import extent
from monitor.core.figures.voices import voice
from monitor.domain import ConceptHit
from tests.core.figures.test_speakers import differing, report


@pytest.mark.parametrize(
    ("first", "language", "second", "other", "unit", "values", "kind"),
    [
        ("Das Werk am Standort streicht 900 Stellen", "de", "It sheds 5,000 jobs across the group", "en", "persons", (900, 5_000), "scope"),
        ("La mina produce 800 t en esta planta", "es", "La production atteint 2,000 t dans tous ses sites", "fr", "t", (800, 2_000), "scope"),
        ("工厂裁员400人，当地", "zh", "全社で人員削減2,000人", "ja", "persons", (400, 2_000), "scope"),
        ("The price rose 4% this week", "en", "Le prix gagne 11 % depuis le début de l'année", "fr", "percent", (4, 11), "scope"),
        ("It mined 65% of the world's lithium", "en", "中国精炼锂占世界90%", "zh", "percent", (65, 90), "scope"),
        ("7 dead, said the ministry", "en", "16 morts, selon les habitants", "fr", "persons", (7, 16), "conflict"),
        ("Nach Angaben der Polizei sind 20 Arbeiter tot", "de", "34 muertos, según los vecinos", "es", "persons", (20, 34), "conflict"),
        ("工会称34人死亡", "zh", "警察によると死者20人", "ja", "persons", (34, 20), "conflict"),
        ("7 dead, said the police", "en", "16 morts, selon la police", "fr", "persons", (7, 16), "update"),
    ],
)  # fmt: skip
def test_a_pair_is_told_by_how_far_it_reaches_and_who_tells_it(
    first: str, language: str, second: str, other: str, unit: str, values: tuple[float, float], kind: str
):
    one = report(1, first, language, **{unit: values[0]})
    two = report(2, second, other, hours=4, **{unit: values[1]})
    assert differing(one, two) == [(kind, list(values) if kind == "update" else sorted(values))]


def test_a_site_that_counts_more_than_the_whole_firm_is_a_conflict():
    one = report(1, "The plant on the site has 900 workers", persons=900)
    two = report(2, "Across the group there are 600 workers", hours=4, persons=600)
    assert differing(one, two) == [("conflict", [600, 900])]


@pytest.mark.parametrize(
    ("clause", "name", "partner"),
    [
        ("exports to Japan fell", "Japan", "jp"),
        ("Exporte nach Japan fielen", "Japan", "jp"),
        ("les exportations vers le Japon reculent", "Japon", "jp"),
        ("日本向けの輸出", "日本", "jp"),
        ("对日本出口", "日本", "jp"),
        ("Japan's exports fell", "Japan", ""),
    ],
)
def test_exports_go_to_a_partner(clause: str, name: str, partner: str):
    at = clause.index(name)
    hit = ConceptHit("jp", "country", at, at + len(name), metonym=False)
    assert extent(clause, 0, ("rise", "exports"), (hit,)).get("partner", "") == partner


@pytest.mark.parametrize(
    ("first", "language", "second", "other"),
    [
        ("Der Zoll gilt, Importeure zahlen ab dem 1. Oktober 2026", "de", "The duty is moved to 1 November 2026", "en"),
        ("La taxe est due à partir du 1er octobre 2026", "fr", "El arancel se aplaza al 1 de noviembre de 2026", "es"),
    ],
)  # fmt: skip
def test_a_measure_that_is_moved_to_another_day_is_an_update(
    first: str, language: str, second: str, other: str
):
    found = differing(report(1, first, language), report(2, second, other, hours=48))
    assert found == [("update", ["2026-10-01", "2026-11-01"])]


def test_who_tells_is_read_before_and_behind_the_verb():
    assert voice("16 dead, residents say") == voice("Anwohner sprechen von 16 Toten") == {"voice": "opposed"}
    assert voice("sieben Tote, sagt das Ministerium") == {"voice": "official"}
    assert voice("a union of states") == {}
