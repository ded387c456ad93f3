"""Whom an act is aimed at in a title: only whom the source's words aim it at, not whoever stands beside it."""

import pytest

from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("source", "headline", "language", "title"),
    [
        ("en", "Peru tests torpedo hours after Chile-Bolivia pact is signed", "de", "Peru hat militärische Mittel eingesetzt"),
        ("en", "Japan begins naval drills after Korea envoy's US trip", "de", "Japan hat Militärübungen abgehalten"),
        ("en", "China bombs Taiwan", "de", "China hat Militärschläge gegen Taiwan ausgeführt"),
        ("en", "Trump orders tariffs on Venezuela's trade partners", "de", "Zölle: Trump, Venezuela"),
        ("en", "Trump orders tariffs on Vietnamese steel", "de", "Die USA haben die Abgaben auf Stahl gegenüber Vietnam angehoben"),
        ("en", "US launches fresh strikes as Iran closes strait", "de", "Die USA haben Militärschläge ausgeführt"),
        ("en", "Peru and Chile plan joint navy drills in disputed waters", "de", "Peru und Chile wollen Militärübungen abhalten"),
        ("en", "US strikes Iranian boats as tanker burns off Oman", "de", "Die USA haben die Schifffahrt vom Iran angegriffen"),
        ("en", "Copper prices rise after ships attacked", "de", "Die Preise für Kupfer sind gestiegen"),
        ("en", "Japan seeks talks with hijackers of tanker", "de", "Japan fordert, Verhandlungen über Schiffe zu führen"),
        ("en", "Copper prices rise after Chile dismisses proposal of miners", "de", "Die Preise für Kupfer sind gestiegen"),
        ("en", "Codelco production halt could shake copper market", "de", "Codelco hat die Produktion von Kupfer angehalten"),
        ("en", "China adds ten US firms, including rare-earth miner, to export control list", "de", "China hat Firmen auf eine schwarze Liste gesetzt"),
        ("en", "China retaliates against Japan after comments on Taiwan", "de", "China hat Gegenmaßnahmen gegen Japan ergriffen"),
        ("en", "US Supreme Court strikes down sweeping tariffs", "de", "Der Oberste Gerichtshof der USA hat Zölle für rechtswidrig erklärt"),
        ("en", "US Supreme Court upholds steel tariffs", "de", "Der Oberste Gerichtshof der USA hat Zölle auf Stahl bestätigt"),
        ("de", "Oberster Gerichtshof der USA kippt Zölle", "en", "US Supreme Court declared tariffs unlawful"),
        ("zh", "美国最高法院推翻关税", "en", "US Supreme Court declared tariffs unlawful"),
        ("en", "US slaps 25% tariffs on Brazil with election looming", "de", "Die USA haben die Abgaben gegenüber Brasilien angehoben"),
        ("en", "Trump slaps 50% tariffs on Canada and Carney vows to 'intensify' trade talks", "de", "Die USA haben die Abgaben gegenüber Kanada angehoben"),
        ("en", "China curbs gallium exports as trade row threatens to escalate", "de", "China hat Exportkontrollen für Gallium verhängt"),
        ("en", "The US and Canada plan to impose tariffs on Chinese steel", "de", "Die USA und Kanada wollen die Abgaben auf Stahl gegenüber China anheben"),
        ("en", "Ministers meet as US mulls tariffs on Peru", "de", "Die USA könnten die Abgaben gegenüber Peru anheben"),
        ("en", "India and US defer trade talks after court's tariff ruling", "de", "Indien und die USA haben Gespräche verschoben"),
        ("en", "Peru notifies WTO of safeguard investigation into steel", "de", "Peru hat eine Untersuchung über Stahl eingeleitet"),
        ("en", "US launches probe into trading partners including Brazil", "de", "Die USA haben eine Untersuchung gegen Brasilien eingeleitet"),
        ("en", "China scraps barley tariffs in place since 2020", "de", "China hat Abgaben auf Getreide aufgehoben"),
        ("en", "India and Pakistan agree to extend ceasefire", "fr", "L’Inde et le Pakistan prévoient de prolonger un cessez-le-feu"),
        ("en", "India and Pakistan agree to extend tariff truce", "de", "Indien und Pakistan wollen eine Pause im Handelsstreit verlängern"),
        ("de", "USA verhängen Zölle auf Waren aus Brasilien", "en", "The US raised duties towards Brazil"),
        ("de", "China beginnt Manöver nach Besuch aus Japan in Taipeh", "en", "China held military exercises"),
        ("de", "Russland greift Ukraine mit Drohnen an", "en", "Russia carried out strikes against Ukraine"),
        ("fr", "L'Iran frappe l'Irak", "de", "Der Iran hat Militärschläge gegen den Irak ausgeführt"),
        ("fr", "Paris négocie avec Alger sur le gaz", "en", "France and Algeria negotiated on natural gas"),
        ("es", "China inicia maniobras tras la visita del presidente de Paraguay a Taiwán", "en", "China held military exercises"),
        ("es", "Estados Unidos impone aranceles al acero de México y Canadá", "en", "The US raised duties on steel towards Mexico and Canada"),
        ("ja", "ロシア、ノルウェーに侵攻", "en", "Russia deployed military means against Norway"),
        ("ja", "NATO加盟国の港 ロシア軍が空爆", "en", "Russia carried out strikes"),
        ("ja", "トルコ大統領、台湾有事に軍事介入の考え", "en", "Turkey plans to deploy military means"),
        ("ja", "米、ペルーとチリに25％の関税発動", "en", "The US raised duties towards Peru and Chile"),
        ("zh", "挪威对秘鲁铜材加征25%关税", "en", "Norway raised duties on copper towards Peru"),
        ("zh", "丹麦防长称北约军演已在挪威启动", "en", "NATO held military exercises"),
        ("zh", "俄军袭击乌克兰港口", "en", "Russia carried out strikes against Ukraine"),
        ("zh", "秘鲁与智利签署锂矿合作协议", "en", "Peru and Chile concluded an agreement on lithium"),
        ("zh", "刚果（金）延长钴出口禁令 洛阳钼业称影响有限", "en", "DR Congo extended export controls on cobalt"),
    ],
)  # fmt: skip
def test_an_act_is_aimed_at_whom_its_words_aim_it_at(source, headline, language, title):
    assert told(headline, source, language)[0].title.text.replace("\u202f", " ") == title


@pytest.mark.parametrize(
    ("source", "headline", "never"),
    [
        ("en", "Two tankers come under fire off Yemen", "gemeldet"),
        ("en", "Albanian minister optimistic on ending trade disputes with Serbia", "Dementi"),
        ("en", "Why did the Supreme Court strike down the tariffs?", "Streik"),
        ("en", "EU must cut tariffs on rice, says Thailand", "fordert"),
        ("en", "Strait to stay shut until Washington lifts oil sanctions", "fordert"),
        ("fr", "Pékin doit lever les restrictions sur les terres rares, estime Bruxelles", "will"),
        ("zh", "美方应取消对华关税", "fordert"),
        ("ja", "米国は鉄鋼関税を撤廃すべきだ　日本政府", "fordert"),
        ("en", "Lithium hopeful Azul strikes $1.6b sale to Chilean firm", "Streik"),
        ("en", "US and Peru drills to be scaled back", "wollen"),
        (
            "en",
            "Tensions high between artisanal miners and industrial mining firms in Kolwezi",
            "Probebohrung",
        ),
        ("fr", "Pékin simule des frappes à Taïwan", "Militärschläge"),
        ("zh", "韩国将对美对钢铁产品征收50%的关税作出回应", "will die Abgaben"),
        (
            "zh",
            "国际组织警告加征关税会损害经济\n\n详见https://tv.example.com/2024/05/17/VIDExyz240517.shtml",
            "example",
        ),
        ("en", "WTO overturns EU duties on Indonesian steel", "angehoben"),
        ("en", "OPEC+ extends oil supply cuts", "Exportkontrollen"),
        ("en", "Deadline nears for Iran to reopen strait", "Wiedereröffnung wurde"),
        ("en", "India protests US strike that killed three sailors", "Streik"),
        ("en", "Campaigners in Peru warn mining is threatening their way of life", "Drohung"),
        ("en", "Premiers differ over AUKUS submarine deal", "AUKUS hat"),
        ("en", "Chile ports short of fuel amid US blockade", "in den USA"),
        ("en", "Peru minister optimistic about disputed border waters", "Dementi"),
        ("en", "Turkey seals deal on Finland joining NATO", "Die Türkei, Finnland"),
        (
            "en",
            "China to review Australian wine tariffs ahead of minister's trip to Beijing",
            "Treffen über Wein",
        ),
    ],
)
def test_a_word_beside_the_act_is_no_act(source, headline, never):
    assert never not in told(headline, source, "de")[0].title.text
