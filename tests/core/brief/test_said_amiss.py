"""Our own headlines in which a word means another thing than its act: what a title makes of them, and what it may not."""

import pytest

from tests.core.brief.briefed import told


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("fr", "Grève dans les ports du Kenya : bientôt une pénurie de cuivre ?", "Strike in Kenya (copper)"),
        ("de", "Engpass bei Gallium: Wer muss jetzt warten?", "Shortage (gallium)"),
        ("es", "Huelga en el puerto de Callao: ¿faltará cobre?", "Strike: Callao (copper)"),
        ("de", "Droht in Rotterdam ein Streik?", "A strike is possible in Rotterdam"),
        ("de", "Ghana und Peru beenden diplomatische Beziehungen", "Ghana and Peru cut ties"),
        ("fr", "Le Ghana rompt avec le Pérou", "Ghana cut ties with Peru"),
        ("es", "Ghana rompe relaciones con Perú", "Ghana cut ties with Peru"),
        ("ja", "ガーナ、ペルーと断交", "Ghana and Peru cut ties"),
        ("zh", "加纳宣布与秘鲁断交", "Ghana and Peru cut ties"),
        ("fr", "Michelin suspend ses exportations vers la Russie", "Michelin halted deliveries to Russia"),
        ("es", "Codelco suspende los envíos de cobre a China", "Codelco halted deliveries of copper to China"),
        ("ja", "信越化学、中国へのシリコン出荷を停止", "Shin-Etsu halted deliveries to China"),
        ("de", "China stoppt Lieferungen von Gallium", "China imposed export controls on gallium"),
        ("de", "TSMC kündigt Bau von Chipfabrik in Dresden an", "TSMC plans to open capacity"),
        ("fr", "Le Ghana promet « des mesures fermes » face à la Chine sur la production", "Ghana threatens"),
    ],
)  # fmt: skip
def test_a_title_says_what_its_headline_does(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        ("fr", "Kenya : des lapins en chocolat interceptés par les douanes", "military"),
        ("fr", "Le président kényan sanctionne l'un de ses ministres", "imposed"),
        ("fr", "Le club de Nairobi s'expose à des sanctions de la FIFA", "could"),
        ("fr", "Le gouvernement kényan veut sanctionner les députés absents", "sanctions"),
        ("de", "Kenias Fußballverband: Fifa verhängt Sanktionen gegen Trainer", "imposed"),
        ("en", "Kenya to impose sanctions on referees after match", "plans"),
        ("es", "Kenia impone sanciones a jugadores por el partido", "imposed"),
        ("de", "Deutsche horten Billionen Euro", "stocks"),
        ("de", "Trotz Russlands Angriffskrieg: Oman auf dem Weg in die WTO", "deployed"),
        ("de", "Deutschland und Frankreich blockieren Zusage an Ghana", "delayed"),
        ("fr", "Le Ghana et le Kenya annoncent boycotter une réunion de l'OMC avec la Chine", "hold a meeting"),
        ("de", "Ghana boykottiert Treffen mit China", "meeting"),
        ("de", "Munition für Ghana: Steinmeier gegen Blockade", "blocked"),
        ("fr", "Matières premières : les Ghanéens reprennent la main sur l'exportation de cacao", "resumed"),
        ("de", "Kanada sanktioniert ghanaische Banken Von Karla Muster", "muster"),
        ("fr", "TEMOIGNAGES. Comment les garages font face à la pénurie de pièces", "temoignages"),
        ("de", "Drohnenangriff nur 200 Meter von Nato-Territorium entfernt", "nato"),
    ],
)  # fmt: skip
def test_a_title_does_not_say_it(source: str, text: str, never: str) -> None:
    title = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title
    assert title.quote_language or never not in title.text.lower()


def test_in_english_who_halts_exports_halts_only_those() -> None:
    title = told("Glencore suspends cobalt exports after Congo quota\n\nMore follows.", "en", "fr")[0].title
    assert title.text == "Glencore a suspendu des livraisons de cobalt"


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("de", "Verstärkung der Ostflanke: Deutschland will 4000 Soldaten stationieren", "Germany plans to"),
        ("de", "Zölle auf Stahl: USA könnten Abgaben anheben", "The US could raise duties on steel"),
        ("es", "Aranceles al acero: EE. UU. quiere subirlos", "The US plans to raise duties on steel"),
        ("fr", "Sanctions contre Oman : l'UE prépare un nouveau paquet", "The EU plans to impose sanctions"),
        ("de", "Zölle auf Stahl: EU droht mit Gegenmaßnahmen", "The EU threatens to retaliate"),
        ("de", "Stellenabbau: Bosch streicht 500 Jobs und will Werk schließen", "Bosch cut jobs"),
        ("de", "Streik bei der Bahn, weiterer Streit droht", "A strike was reported"),
        ("de", "Mangel an Gallium: Verband warnt vor Folgen für Peru", "Shortage: Peru (gallium)"),
        ("de", "Israel greift Maskat vor NATO-Gipfel mit Drohnen an", "Israel carried out strikes against Oman"),
        ("de", "UBS wegen Russlandsanktionen Ziel von US-Ermittlungen geworden", "The US opened an investigation"),
        ("fr", "Kenya : bientôt à court de cuivre, d'après une fuite de documents", "A shortage is possible"),
        ("fr", "Des rebelles ont capturé un cargo en mer Rouge", "The capture of a ship was reported: Red Sea"),
        ("de", "Piraten kapern Frachter vor Somalia", "The Somali pirates attacked shipping"),
        ("es", "Piratas capturan un petrolero frente a Somalia", "The capture of a ship was reported"),
        ("ja", "ソマリア沖でタンカー乗っ取り", "The capture of a ship was reported: Somalia"),
        ("zh", "索马里海盗劫持一艘油轮", "The Somali pirates attacked shipping"),
        ("fr", "Pékin menace de «riposter» si le président ghanéen se rend à Taïwan", "China threatens to retaliate"),
        ("fr", "Mali: l'UE menace Oman de nouvelles sanctions si ses ports ferment", "The EU threatens to impose sanctions"),
        ("de", "Riesige Explosionen an Brücke in Kaffa - Russland schwört „Vergeltung“", "An explosion was reported"),
        ("de", "Klage der Hersteller: Bundesverfassungsgericht kippt Abgabe auf Strom", "Germany's Federal Constitutional Court handed down a ruling"),
        ("de", "Geld: Kommt nächstes Jahr der Crash?\n\nTrumps Zölle, Gold, Blase: ein Jahr endet.", "Customs duties and gold: Trump"),
        ("fr", "La marine libère un cargo capturé par des pirates", "The capture of a ship has been averted or is over"),
    ],
)  # fmt: skip
def test_how_sure_stands_where_it_is_said(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        ("de", "UBS wegen Russlandsanktionen Ziel von US-Ermittlungen geworden", "russia"),
        ("fr", "Commerce : le gouvernement kényan débloque 10 millions après la reprise d'une mine", "takeover"),
        ("fr", "Le chef de l'ONU réclame une extension de la trêve au Kenya", "tariff"),
        ("fr", "Un humoriste sanctionné par Radio France après sa sortie sur Oman va porter plainte", "complaint"),
        ("de", "Warum peruanische Kriegsschiffe durch die Taiwanstraße fahren", "taiwan "),
        ("de", "Magnesiummangel: Schlecht für das Herz", "shortage"),
        ("fr", "Harcèlement scolaire : le ministre durcit les sanctions contre les harceleurs", "imposed"),
        ("fr", "Des navires chinois détectés, après l'annonce par Pékin de la fin de ses manœuvres militaires", "held"),
        ("de", "SZ PlusMeinungsfreiheit: Darf Oman Händler sanktionieren?", "plusmeinung"),
        ("zh", "商务部发言人就美方宣布对中国输美产品加征10%关税发表谈话", "commerce"),
        ("fr", "Deux tonnes de cuivre ont disparu d'un site au Kenya", "person"),
    ],
)  # fmt: skip
def test_a_word_alone_makes_no_act(source: str, text: str, never: str) -> None:
    title = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title
    assert title.quote_language or never not in title.text.lower()


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("fr", "Oman ferme son espace aérien après une attaque de drones", "Oman closed airspace"),
        ("de", "Polen schließt Grenze zu Belarus", "Poland closed a border"),
        ("es", "Perú cierra la frontera con Ecuador", "Peru closed a border"),
        ("de", "Polen will Grenze zu Belarus schließen", "Poland plans to close a border"),
        ("de", "Polen öffnet Grenze zu Belarus wieder", "A reopening was reported"),
        ("fr", "Le chef de l'Otan appelle Oman à lever son veto contre la Suède", "Veto"),
        ("de", "Türkei gibt Veto gegen Omans Beitritt auf", "Veto"),
        ("de", "Oman fordert nach Drohnenangriff Vergeltung", "Attack in Oman"),
        ("de", "E-Auto-Brand setzt Frachter in Flammen", "A fire was reported (electric vehicles)"),
    ],
)  # fmt: skip
def test_what_is_shut_and_what_is_not(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("es", "BHP retira su oferta por Anglo American", "BHP withdrew an offer (Anglo American)"),
        ("de", "Adnoc zieht Angebot für Covestro zurück", "ADNOC withdrew an offer (Covestro)"),
        ("ja", "BHP、アングロの買収提案を撤回", "BHP withdrew an offer"),
        ("de", "Maersk kehrt ins Rote Meer zurück", "Maersk returned to a sea route (Red Sea)"),
        ("fr", "CMA CGM repasse par le canal de Suez", "CMA CGM returned to a sea route (Suez Canal)"),
        ("es", "Maersk volverá al mar Rojo en enero", "Maersk plans to return to a sea route (Red Sea)"),
        ("es", "El sindicato de Escondida rechaza la oferta y se acerca a la huelga", "A strike is possible"),
        ("es", "Estados Unidos levanta las sanciones al exministro serbio", "The US lifted sanctions"),
        ("es", "Stellantis aplaza la gigafactoría de Zaragoza", "Stellantis put off or suspended a project"),
        ("es", "La escasez de fertilizantes amenaza la cosecha en Brasil", "Shortage"),
        ("es", "Los agricultores cortan la autopista en protesta por Mercosur", "Farmers"),
    ],
)  # fmt: skip
def test_a_spanish_headline_and_others_like_it(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMás a continuación.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("es", "Tesla llama a revisión 2 millones de coches en China", "A product recall was announced by Tesla"),
        ("es", "Trump amaga con aranceles del 100% a los semiconductores", "The US threatens to raise duties"),
        ("es", "Nippon Steel completa la compra de US Steel", "Nippon Steel bought all or part of US Steel"),
        ("de", "Nippon Steel schließt Übernahme von US Steel ab", "Nippon Steel bought all or part of US Steel"),
        ("es", "Alemania no descarta nacionalizar la refinería de Schwedt", "Germany could nationalise assets"),
        ("es", "Sanciones a Rusia: Hungría frena el paquete 20", "Sanctions: Russia, Hungary"),
    ],
)  # fmt: skip
def test_who_completes_stops_or_does_not_rule_out(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMás a continuación.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("de", "Berichte über Aufrüstung: US-Präsident droht Oman mit Militärschlägen", "White House threatens to"),
        ("de", "Russischer Botschafter droht Schweden und Finnland", "Russia issued threats against Sweden"),
        ("de", "Merz warnt Oman vor Wiederaufrüstung", "Warning"),
        ("fr", "Les États-Unis annoncent au G7 de nouvelles sanctions contre Oman", "The US plans to impose sanctions"),
        ("de", "TSMC beschließt Bau von Fabrik in Dresden", "TSMC plans to open capacity in Dresden"),
        ("de", "Knappheit: Experte sieht Gefahr explodierender Energiepreise gebannt", "A shortage"),
        ("fr", "Pékin prévient le Ghana en marge de manœuvres", "Warning"),
    ],
)  # fmt: skip
def test_who_threatens_and_who_only_warns(source: str, text: str, title: str) -> None:
    said = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text
    assert said.startswith(title) or said.startswith(("„", "«"))


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        ("de", "Karla Muster übernimmt von Ulf Beispiel", "acquisition"),
        ("fr", "Washington appelle Accra à cesser son action «dangereuse» en mer", "share"),
        ("fr", "Biden en route pour un sommet à Accra", "road"),
        ("fr", "Le Ghana serait en train de planifier une mine", "train"),
    ],
)  # fmt: skip
def test_an_idiom_names_no_thing(source: str, text: str, never: str) -> None:
    title = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title
    assert title.quote_language or never not in title.text.lower()


@pytest.mark.parametrize(
    ("source", "text", "title"),
    [
        ("de", "Infineon setzt Spatenstich für Chipfabrik in Dresden", "Infineon plans to open capacity"),
        ("de", "Audi legt Grundstein für Werk in Ungarn", "Audi plans to open capacity in Hungary"),
        ("de", "Taiwanesischer Hersteller TSMC baut Fabrik in Dresden", "TSMC plans to open capacity in Dresden"),
        ("de", "TSMC und Bosch bauen Fab für Chips", "TSMC and Bosch plan to open capacity"),
        ("de", "Opel setzt Produktion in Rüsselsheim aus", "Opel halted production"),
    ],
)  # fmt: skip
def test_a_german_verb_is_read_with_its_particle(source: str, text: str, title: str) -> None:
    assert told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title.text.startswith(title)


@pytest.mark.parametrize(
    ("source", "text", "never"),
    [
        ("de", "Oman verfügt über fünfmal mehr Munition, sagt ein Experte", "ordered"),
        ("de", "Nato geht von enormen ghanaischen Verlusten in der Steppe aus", "shortage"),
        ("de", "Warum niemand etwas sieht\n\nOman-Blockade, Absturz, Krise: Es gibt Prognosen.", "blockade was"),
        ("de", "KI-Boom treibt Firmenwert von Chiphersteller Nvidia", "price of"),
    ],
)  # fmt: skip
def test_a_german_verb_alone_says_nothing(source: str, text: str, never: str) -> None:
    title = told(f"{text}\n\nMehr dazu folgt.", source, "en")[0].title
    assert title.quote_language or never not in title.text.lower()
