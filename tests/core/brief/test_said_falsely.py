"""Sentences in which a word looks like an act, or a place like a party -> what the briefing may not make of them."""

from pathlib import Path

import pytest

from tests.core.brief.briefed import text_of, told


@pytest.mark.parametrize(
    ("source", "sentence", "language", "never"),
    [
        ("de", "China drosselt Ausfuhren. Das thailändische Handelsministerium kennt keinen Schmuggel.", "en", "china's ministry"),
        ("zh", "中国企业受影响。加拿大外交部长拒绝置评。", "en", "chinese foreign"),
        ("de", "Der Zoll hat in Hamburg 42 Tonnen Antimon beschlagnahmt.", "en", "customs dut"),
        ("zh", "中国现有在运核电机组59台。", "en", "motor"),
        ("fr", "Le syndicat demande l'abandon du projet de l'armateur MSC, qui prévoit d'investir 700 millions d'euros.", "en", "calls for"),
        ("fr", "La préfecture a fait état d'incidents « mineurs » devant le terminal.", "en", "mineworker"),
        ("de", "Fachleute des Geologischen Dienstes BGR halten es für möglich, dass 42 Prozent fehlen.", "en", "of geologischen"),
        ("de", "Aus Kreisen der Behörde hieß es, ein Einspruch gegen 42 Zölle sei sicher.", "fr", "anonyme : kreisen"),
        ("de", "Das Gericht entschied in der Rechtssache T-412/25 über Zölle auf Folie.", "fr", "droits de douane : t-412"),
        ("en", "Copper accounts for about 70% of Zambia's export earnings.", "fr", "représente environ 70"),
        ("en", "Macquarie puts the loss at 20,000 tonnes, depending on how quickly parts arrive.", "de", "abhängigkeit"),
        ("zh", "加拿大宣布，暂停受理向中国出口铀精矿的许可申请，已发放的六份许可不受影响。", "en", "allowed exports"),
        ("fr", "Un négociant en tungstène de Dubaï a livré 40 tonnes à l'Union européenne.", "en", "negotiated"),
        ("ja", "ライナスとオーストラリアで年600トンの供給契約を結んだ。", "fr", "grève"),
        ("ja", "中国の企業が制裁リストに載った。", "fr", "grève"),
        ("en", "Maersk will send two Asia-Europe services around the Cape of Good Hope.", "fr", "2 asie"),
        ("de", "Die Drohne traf den Tanker im Roten Meer vor Hudaida.", "fr", "roten meer"),
        ("de", "Der BDI begrüßte das Urteil des Gerichts über die Abgabe auf Metalle.", "fr", "rendu une décision"),
        ("es", "La minera CBMM dijo que el acuerdo daría seguridad a Brasil.", "de", "abkommen geschlossen"),
        ("zh", "中方表示，如日方执意推进，将采取必要的反制措施。", "de", "japan will gegenmaßnahmen"),
        ("zh", "中日两国代表将于10月14日在首尔举行磋商。", "de", "südkorea wollen"),
        ("en", "China and Japan signed an agreement on gallium in London on Monday.", "fr", "royaume-uni et"),
        ("fr", "La Chine et le Japon ont signé un accord sur le gallium à Londres.", "en", "the uk"),
        ("es", "Un derrumbe paralizó la mina El Salvador Norte de cobre.", "en", "el salvador (state)"),
        ("fr", "Selon un diplomate, sept autres sociétés ont été retirées de la liste.", "en", "september"),
        ("es", "El accidente ocurrió a las 4.20 hora local en la mina.", "en", "4.2 hours"),
        ("en", "Output was 6,940 tonnes, up from 5,400 tonnes a year earlier.", "fr", "5 400 tonnes par an"),
        ("en", "Transnet declared force majeure and halted two terminals. Maersk sends nine ships to Mozambique.", "fr", "capacités au mozambique"),
        ("es", "Volkswagen produce 340.000 vehículos en Puebla y compra sus motores a proveedores chinos.", "en", "opened capacity"),
        ("fr", "Un titulaire indien, Sahyadri Resources, réclame 3,2 milliards de dollars devant le tribunal.", "en", "india filed"),
        ("es", "Paraguay rechaza la cláusula sobre el niobio.", "en", "did not level"),
        ("en", "China's Commerce Ministry called the ruling on graphite discriminatory.", "fr", "rendu une décision"),
        ("de", "Northvolt hat in Schweden Insolvenz angemeldet, und ACC hat Pläne in Italien eingefroren.", "en", "insolvency with acc"),
        ("en", "The U.S. blacklists 27 Chinese firms that trade gallium.", "fr", "contre la chine"),
        ("zh", "欧盟委员会表示关切，并将于7月21日在布鲁塞尔同中方举行磋商。", "de", "europäischer kommission"),
        ("en", "Indonesia accounts for 65% of mined nickel.", "de", "konten"),
        ("ja", "回収したニッケルの費用は輸入品より15%高いと試算する。", "fr", "hausse de 15"),
        ("fr", "Cameco compte relever sa production de 12 % d'ici 2027.", "en", "account"),
        ("fr", "La mine fournit 4 % de l'offre mondiale.", "en", "bid"),
        ("de", "Die Gewerkschaft IGBCE warnte vor Kurzarbeit für 850 Beschäftigte in den Werken.", "en", "igbce halted"),
        ("de", "Die Gewerkschaft IG BCE warnte vor einer Stilllegung von Werken.", "en", "ig bce halted"),
        ("en", "South Korea's trade minister will travel to Hanoi to ask for an exemption for toolmakers.", "de", "ausnahme gegenüber vietnam gewähren"),
        ("ja", "両社は生産量の65％を日本企業に供給する契約を結んだ。", "en", "両社"),
        ("ja", "マレーシアのクアンタンにジスプロシウムの分離工場を建設する。", "en", "quanta opened"),
        ("zh", "受超强台风“桦加沙”影响，深圳港暂停作业。", "en", "palestine"),
        ("es", "Unos 2.400 mineros participan en el paro.", "en", "united nations"),
        ("es", "La consultora prevé un déficit mundial de 150.000 toneladas de cobre este año.", "fr", "budgétaire"),
        ("es", "Rio Tinto preveía elevar su capacidad con una inversión de 1.100 millones de dólares.", "en", "rio tinto invested"),
        ("de", "Ein Defekt im Stellwerk hat den Güterverkehr zu den Hochöfen von Thyssenkrupp unterbrochen.", "en", "thyssenkrupp halted"),
        ("en", "Economy Minister Jutta Brandes bought 40% of the plant.", "fr", "minister jutta"),
    ],
)  # fmt: skip
def test_it_is_not_said(source, sentence, language, never):
    text = f"Gallium\n\nBERLIN, 4 May 2026 (Reuters) - {sentence}"
    assert never not in text_of(told(text, source, language)[0]).replace("\u202f", " ")


def test_a_number_may_end_a_sentence():
    text = "Gallium\n\nBERLIN, May 4, 2026 (Reuters) - Prices rose 2%. Goods at sea are exempt until July 15. Importers pay $40 a tonne."
    found = text_of(told(text, "en", "de")[0])
    assert not any("15. juli" in line and "40" in line for line in found.splitlines())


def test_a_country_where_capacity_opens_is_no_partner():
    text = "Lithium\n\nBERLIN, May 4, 2026 (Reuters) - Ganfeng Lithium opened a lithium plant in Argentina."
    found = text_of(told(text, "en", "fr")[0])
    assert "en argentine" in found
    assert "avec l’argentine" not in found.replace("'", "’")


def test_the_figure_of_an_earlier_version_is_no_fact():
    text = "CORRECTION: Lithium\n\nBERLIN, May 4, 2026 (Reuters) - Lithium output was 18,000 tonnes. An earlier version gave 81,000 tonnes."
    briefing = told(text, "en", "de")[0]
    assert "81.000" not in text_of(briefing, "facts")
    assert "81.000" in text_of(briefing, "check")


@pytest.mark.parametrize(
    ("path", "source", "language", "never"),
    [
        ("gazette/01", "de", "fr", "a réduit ou arrêté"),
        ("gazette/02", "en", "de", "keine exportkontrollen"),
        ("gazette/03", "fr", "de", "hat kapazitäten für gallium aufgebaut"),
        ("gazette/04", "es", "de", "angegriffen"),
        ("gazette/04", "es", "de", "hat kapazitäten stillgelegt"),
        ("bulletins/01", "de", "fr", "a pris une participation"),
    ],
)
def test_nobody_is_said_to_have_done_what_only_looks_so(path, source, language, never):
    text = (Path(__file__).resolve().parents[2] / "data" / f"{path}.txt").read_text("utf-8")
    assert never not in text_of(told(text, source, language)[0])
