"""What is done to ships, who is reproached, and what a disaster's neighbours leave it -> the titles of headlines."""

import pytest

from tests.core.brief.briefed import text_of, told


def _title(source: str, headline: str, language: str) -> str:
    text = f"{headline}\n\nOSLO, 26 November 2026 (Reuters) - Trade goes on in Oslo today."
    return told(text, source, language)[0].title.text.replace("’", "'")


@pytest.mark.parametrize(
    ("source", "headline", "language", "title"),
    [
        ("en", "Spain seizes tanker carrying crude", "de", "Spanien hat ein Schiff festgesetzt"),
        ("en", "Peru seizes two tankers in Gulf", "fr", "Le Pérou a saisi des navires"),
        ("en", "Norwegian navy boards tanker in North Sea", "de", "Norwegen hat ein Schiff gestoppt"),
        ("de", "Peru setzt Tanker vor der Küste fest", "en", "Peru seized a ship"),
        ("es", "España retiene un petrolero con crudo", "en", "Spain seized a ship"),
        ("ja", "ペルーがタンカーを拿捕", "en", "Peru seized a ship"),
        ("zh", "秘鲁扣押两艘油轮", "en", "Peru seized ships"),
        (
            "en",
            "Peruvian patrol boat fires warning shots at cargo ship",
            "de",
            "Peru hat Warnschüsse abgegeben",
        ),
    ],
)
def test_a_ship_that_is_held_is_not_attacked(source, headline, language, title):
    assert _title(source, headline, language) == title


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        (
            "Philippines condemns Peru over cartoon in state paper",
            "Die Philippinen haben Vorwürfe gegen Peru erhoben",
        ),
        ("Peru condemned by Japan over drills", "Japan hat Vorwürfe gegen Peru erhoben"),
        ("Turkey slams Peru over strike on tanker", "Die Türkei hat Vorwürfe gegen Peru erhoben"),
    ],
)
def test_a_reproach_at_somebody_is_told(headline, title):
    assert _title("en", headline, "de") == title


def test_who_threatens_does_so_whatever_another_warns_of():
    told_ = _title("en", "Trump threatens more strikes on Peru as Lima warns of fearless response", "de")
    assert told_ == "Die USA drohen, militärische Mittel gegen Peru einzusetzen"


@pytest.mark.parametrize(
    ("headline", "doubted"),
    [
        ("Aid shortages and fears of famine as Peru reels from deadly earthquake", False),
        ("Peru reels from deadly earthquake amid fears of famine", False),
        ("Geologists fear earthquake in Peru", True),
    ],
)
def test_what_is_feared_beside_a_quake_leaves_it_sure(headline, doubted):
    assert ("möglich" in _title("en", headline, "de")) is doubted


@pytest.mark.parametrize(
    ("headline", "never"),
    [
        ("Glencore, Teck stocks fall on report of new copper tariffs", "Lagerbestand"),
        ("Poland releases footage of close-call with Peruvian destroyer", "Treffen"),
        ("Judge threatens Peru miner's lawyers with sanctions", "Sanktionen sind möglich"),
        ("Iran's success in blocking the Strait of Hormuz raises questions on Peru's role", "gegenüber Peru"),
        ("Congo: 14 die as rebels attack copper convoy", "14 Rebellen"),
        ("Cuban cigar festival called off as Peruvian blockade worsens energy crisis", "beendet"),
        ("Peru's new submarine is capable of retaliatory strike", "Gegenmaßnahmen"),
        ("Aldi freezer photo a sign Peru's frozen chip shortage is over", "Halbleiter"),
        ("Peru and Chile are hoping to unveil a framework at a NATO summit this week", "Treffen"),
        ("Peru president ended months of negotiations and blessed Chile's candidacy", "geführt"),
        ("Peru's war toll: battles as death toll nears 1,200", "gebühr"),
        ("Lithium producer Allkem inks $10 billion merger: sources", "Beteiligung"),
        (
            "Rishi Sunak swipes at Liz Truss's trade deal with Peru as he pledges to protect farmers",
            "schließen",
        ),
        ("Greek battery intercepts Houthi attacks on Oman", "gegen Oman eingesetzt"),
        ("Peru commissions first warship in foreign port", "militärische"),
        (
            "Zelensky visits an island where soldiers held out at the beginning of the invasion",
            "militärische",
        ),
        ("Rail strike workers should show solidarity with Peru colleagues", "in Peru"),
        ("Fifa fines Peru over World Cup play-off", "Stellenabbau"),
        ("The world urgently needs a US-Iran deal now", "geschlossen"),
        ("China agrees to review tariffs on Peruvian wine", "geplant"),
        ("China agrees to review tariffs on Peruvian wine", "anheben"),
        ("US media say an attack on ships crossing the strait was a mistake", "Die USA"),
        ("Zelensky blasts 'absurd' draft text on membership", "Explosion"),
        ("US, Iran trade strikes: What to know", "Streik"),
        ("Divers find ship that sank in 1810 in Peru", "wurde"),
        ("Gulf states weigh response to Iranian strikes on Peru", "könnte"),
        ("US to reduce military drills with Peru after war", "Militärübungen"),
        (
            "Toro quits as UK lawmaker after being told he will be sanctioned for misleading Parliament",
            "verhängen",
        ),
        ("Peru league: Players boycott as pay war explodes", "Explosion"),
        ("Ukrainian oligarch injured in Monaco blast", "in der Ukraine"),
        ("Peru firm reveals AI search engine", "Motor"),
        ("Intel sued over hiring", "eingereicht"),
        ("Peru's Toro dismisses top general, calls for war preparations", "Dementi"),
        ("World Cup plan of FIFA draws criticism, including from UEFA", "erhoben"),
        ("Peru rail strikes: RMT votes to accept Network Rail pay offer", "RMT union hat"),
        ("Toro joins leaders at summit ahead of an expected Peruvian counter-offensive", "militärische"),
        ("UN says fuel shortages will halt Gaza aid operations within a day", "Produktionsstopp"),
        ("Why Peru moved to boost its navy with new nuclear weapons", "militärische Mittel"),
        ("The war and Peru's retaliation hit sports", "Gegenmaßnahmen ergriffen"),
        ("Trump hits pause on Peru tariffs threat, and hints at revival of oil pipeline", "aussetzen"),
        ("Trump threatens tariffs on countries that sell oil to Peru", "auf Erdöl"),
        ("Trump threatens tariffs over oil purchases", "auf Erdöl"),
        ("Biden says Peru has to meet the requirements to join NATO", "Treffen"),
        ("Mercenaries train special forces near Peru border", "Zug"),
        ("Packers and New York Jets re-engage in trade talks", "Flugzeug"),
        ("Film union in Peru drops boycott call against star", "Rückg"),
        ("Peru asserts jurisdiction over Chile's waters", "verbrauch"),
        ("Peru mine owner says export control laws limited its hiring", "verhängt"),
    ],
)
def test_titles_do_not_say(headline, never):
    assert never not in _title("en", headline, "de")


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        (
            "Trump puts 25% tariffs on steel and copper from Peru",
            "Die USA haben die Abgaben auf Stahl und Kupfer gegenüber Peru angehoben",
        ),
        ("Lithium producer Allkem inks $10 billion merger: sources", "Allkem hat eine Fusion vereinbart"),
        ("Xi and Trump meet at G20 summit", "China und die USA haben ein Treffen abgehalten"),
        (
            "Ship grounded in Peru's Callao channel",
            "Die Havarie eines Schiffs wurde in Peru gemeldet: Callao",
        ),
        (
            "EU considers sanctions against Peru over timber",
            "Die EU könnte Sanktionen verhängen (Peru, Holz)",
        ),
        ("Kemi Badenoch flying to Peru to discuss trade deal", "Großbritannien will Verhandlungen führen"),
        ("Peru sues Chile over copper", "Peru hat eine Klage über Kupfer gegen Chile eingereicht"),
        ("Trump threatens steel tariffs", "Die USA drohen, die Abgaben auf Stahl anzuheben"),
        (
            "Yellen makes first trip to Peru, seeking stronger ties",
            "Die USA und Peru haben ein Treffen abgehalten",
        ),
        (
            "US imposes sanctions on fleet accused of transporting Iranian oil",
            "Die USA haben Sanktionen verhängt (Iran, Erdöl)",
        ),
        ("UN condemns Peru over drills", "Die Vereinten Nationen haben Vorwürfe gegen Peru erhoben"),
    ],
)
def test_titles_say(headline, title):
    assert _title("en", headline, "de") == title


def test_a_town_beside_a_count_of_dead_is_not_what_is_counted():
    briefing, _ = told("Peru warns of shortage as 19 killed in Kyiv region\n\nMore is not known.", "en", "de")
    assert "19 tote" in text_of(briefing)
