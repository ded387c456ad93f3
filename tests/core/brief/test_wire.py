"""Dispatches as desks send them -> headline, author, day and text; slugs, sign-offs and notices are no part of it."""

import pytest

from monitor.core.brief import article
from tests.core.brief.test_article import NOW

BODY = "Die Regierung erhöht die Abgabe auf Kupfer von 4 auf 6 Prozent.\n\nDas teilte das Ministerium am Mittwoch mit."


@pytest.mark.parametrize(
    ("text", "author", "day"),
    [
        pytest.param(
            f"bdt0412 4 wi 0321 dpa 0456\n\nwirtschaft/rohstoffe/\n\nKupferabgabe steigt\n\nKarlsruhe (dpa) - {BODY}\n\ndpa hvo yyzz n1 ks\n211138 Okt 26",
            "dpa", "2026-10-21", id="codes above, initials and stamp below",
        ),
        pytest.param(
            f"SPERRFRIST: 21.10.2026, 12:00 Uhr\n\nKupferabgabe steigt\n\nBerlin, 21. Oktober 2026 (dpa) - {BODY}\n\n-- dpa --",
            "dpa", "2026-10-21", id="embargo above, agency below",
        ),
        pytest.param(
            f"BC-GERMANY-COPPER\nURGENT\nKupferabgabe steigt\n\nBERLIN, Oct 21, 2026 (Reuters) - {BODY}\n\n(Reporting by Ann Kessler in Berlin; Editing by Jo Marsh)",
            "Ann Kessler in Berlin", "2026-10-21", id="reported by, in brackets below",
        ),
        pytest.param(
            f"Kupferabgabe steigt\n\nParis, 21 oct. 2026 (AFP) - {BODY}\n\nclp/jh/mba\n\n© Agence France-Presse",
            "AFP", "2026-10-21", id="initials and rights below",
        ),
        pytest.param(f"Kupferabgabe steigt\n\n(AFP) - {BODY}", "AFP", None, id="the agency alone before the dash"),
        pytest.param(
            f"Kupferabgabe steigt\n\nAntofagasta (Chile), 21 oct 2026 (EFE).- {BODY}\n\nEFE",
            "EFE", "2026-10-21", id="a country in brackets",
        ),
        pytest.param(
            f"Kupferabgabe steigt\n\nBerlin, 21. Oktober 2026 - {BODY}\n\nVon Jana Lutz, Metallbote\n\nPressekontakt: Ministerium\nTel. 030 1234",
            "Jana Lutz, Metallbote", "2026-10-21", id="byline below, contact below it",
        ),
    ],
)  # fmt: skip
def test_only_the_report_is_left(text, author, day):
    found = article(text, NOW)
    assert found.title == "Kupferabgabe steigt"
    assert found.author == author
    assert (found.published.date().isoformat() if found.published else None) == day
    assert found.content.endswith("teilte das Ministerium am Mittwoch mit.")


@pytest.mark.parametrize(
    ("text", "title", "author", "day", "ending"),
    [
        ("快讯\n商务部限制镓出口\n\n新华社北京10月21日电（记者 林晓）商务部21日宣布限制镓出口。（完）", "商务部限制镓出口", "林晓", "2026-10-21", "限制镓出口。"),
        ("ガリウム輸出を制限\n\n【北京＝共同】中国商務省は21日、ガリウムの輸出を制限すると発表した。\n\n（共同）", "ガリウム輸出を制限", "共同", None, "発表した。"),
        ("ガリウム輸出を制限\n\n中国商務省は21日、ガリウムの輸出を制限すると発表した。（共同）", "ガリウム輸出を制限", "共同", None, "発表した。"),
    ],
    ids=["Xinhua", "Kyodo", "Kyodo at the end"],
)  # fmt: skip
def test_japanese_and_chinese_dispatches(text, title, author, day, ending):
    found = article(text, NOW)
    assert (found.title, found.author) == (title, author)
    assert (found.published.date().isoformat() if found.published else None) == day
    assert found.content.endswith(ending)


def test_an_embargo_is_told():
    assert "embargo" in article(f"EMBARGO: 21 October 2026, noon\nTitle\n\n{BODY}", NOW).flags


def test_a_day_without_a_year_is_the_last_that_came():
    found = article("商务部限制镓出口\n\n新华社北京4月8日电 商务部8日宣布限制镓出口。", NOW)
    assert found.published is not None
    assert found.published.date().isoformat() == "2026-04-08"


@pytest.mark.parametrize("text", ["URGENT", "-- dpa --", "EMBARGO\nURGENT", "AFP\nAFP"])
def test_furniture_alone_stays_what_was_given(text):
    assert article(text, NOW).title


def test_a_press_release_and_an_e_mail_have_the_headline_that_they_give():
    release = article(
        "PRESS RELEASE\n\nLynas opens a line in Malaysia\n\nKUANTAN, 3 March 2026 – It opened.", NOW
    )
    mail = article(
        "From: Metals Daily <a@b.example>\nTo: you@b.example\nSubject: Gallium up\nDate: Tue, 3 Mar 2026 07:00:00 +0000\n\nGallium rose 5%.",
        NOW,
    )
    assert (release.title, release.author) == ("Lynas opens a line in Malaysia", "")
    assert (mail.title, str(mail.published)[:10]) == ("Gallium up", "2026-03-03")


def test_of_two_articles_in_one_text_the_first_is_read_and_it_is_told():
    told = article(
        "China bans exports\n\nBEIJING, March 3, 2026 (Reuters) - China banned exports.\n\nStrike at Escondida\n\nSANTIAGO, March 4, 2026 (Reuters) - Workers went on strike.",
        NOW,
    )
    assert "Escondida" not in told.body
    assert "cut" in told.flags
