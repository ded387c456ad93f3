"""One act in many words: siblings of an expression are read alike in all languages."""

import pytest

from monitor.adapters.lexicon_kept import load_lexicon
from monitor.core.happenings import happenings
from monitor.domain import Happening
from monitor.settings import data_dir

LEXICON = load_lexicon(data_dir("rules") / "lexicon")


def read(text: str, language: str) -> list[Happening]:
    hits = LEXICON.find(text, language)
    return list(happenings(text, language, hits=hits, lexicon=LEXICON, published=None, claims=()))


CASES = [
    ("en", "Chile suspends issuing copper export licences to Peru", "impose_export_control"),
    ("de", "Chile setzt die Erteilung von Exportlizenzen für Kupfer aus", "impose_export_control"),
    ("fr", "Le Chili suspend la délivrance de licences d'exportation de cuivre", "impose_export_control"),
    ("es", "Chile paraliza la emisión de permisos de exportación de cobre", "impose_export_control"),
    ("ja", "チリ、銅の輸出許可の発給を停止", "impose_export_control"),
    ("zh", "智利暂停向秘鲁企业发放铜出口许可", "impose_export_control"),
    ("zh", "智利批准向秘鲁出口铜的许可", "ease_export_control"),
    ("en", "Norway says it is appalled by Chile's levy on salmon", "accuse"),
    ("de", "Oslo zeigt sich empört über die Abgabe auf Lachs", "accuse"),
    ("fr", "Oslo se dit scandalisé par la taxe sur le saumon", "accuse"),
    ("es", "Oslo se declara indignada por la tasa al salmón", "accuse"),
    ("zh", "挪威痛批智利三文鱼政策", "accuse"),
    ("en", "Chile impounds Norwegian cargo ship off Valparaíso", "attack_shipping"),
    ("fr", "Le Chili immobilise un cargo norvégien", "attack_shipping"),
    ("es", "Rebeldes se apoderan de un carguero noruego", "attack_shipping"),
    ("zh", "智利扣留一艘挪威货轮", "attack_shipping"),
    ("en", "Chile announces maritime embargo on Peru", "blockade_or_closure"),
    ("fr", "Le Chili décrète un embargo maritime", "blockade_or_closure"),
    ("es", "Chile decreta un embargo marítimo contra Perú", "blockade_or_closure"),
    ("en", "Norway adds 30 salmon farms based in the south of Chile to its forced labour list", "ban_import"),
    ("en", "Ten more fish farms put on the UFLPA Entity List", "ban_import"),
    ("de", "Norwegen setzt chilenische Lachsfarmen auf die Zwangsarbeitsliste", "ban_import"),
    ("fr", "La Norvège inscrit dix élevages sur sa liste du travail forcé", "ban_import"),
    ("es", "Noruega añade diez granjas a la lista de trabajo forzoso", "ban_import"),
    ("ja", "ノルウェー、養殖業者10社を強制労働のリストに追加", "ban_import"),
    ("zh", "挪威将十家养殖企业列入涉疆实体清单", "ban_import"),
    ("en", "Norway's appeal against fishing quota dismissed", "ruling"),
    ("de", "Klage der Fischer gegen die Quote abgewiesen", "ruling"),
    ("fr", "Le recours des pêcheurs contre le quota rejeté", "ruling"),
    ("es", "Desestiman el recurso de los pescadores", "ruling"),
    ("en", "Regulators probe spike in salmon shipments", "investigate"),
    ("en", "Norway files WTO complaint against Chile", "file_dispute"),
    ("zh", "挪威渔业公司向智利索赔", "file_dispute"),
    ("en", "Acme calls off merger with Beta", "agreement_collapses"),
    ("de", "Chile droht mit Ende des Fischereiabkommens", "agreement_collapses"),
    ("fr", "Le Chili met fin à l'accord de pêche", "agreement_collapses"),
    ("es", "Chile pone fin al acuerdo pesquero", "agreement_collapses"),
    ("ja", "チリ企業、買収計画を断念", "agreement_collapses"),
    ("zh", "智利企业放弃收购挪威渔场", "agreement_collapses"),
    ("en", "Rebels capture airport in northern town", "military_move"),
    ("ja", "反政府勢力が空港を制圧", "military_move"),
    ("zh", "叛军攻占北部机场", "military_move"),
    ("de", "Frost lässt die Kaffeepreise steigen", "price_rise"),
    ("fr", "Le gel fait grimper les prix du café", "price_rise"),
    ("es", "La helada dispara los precios del café", "price_rise"),
    ("zh", "霜冻推高咖啡价格", "price_rise"),
    ("es", "Chile otorga licencias de exportación de litio", "ease_export_control"),
    ("fr", "Le Chili délivre des licences d'exportation de lithium", "ease_export_control"),
    ("es", "Chile anuncia la suspensión por un mes de las restricciones a la exportación de cobre", "ease_export_control"),
    ("zh", "智利维持对挪威三文鱼的反倾销税", "extend"),
    ("fr", "Le Chili maintient ses droits de douane sur le saumon", "extend"),
    ("fr", "Le Chili promet des mesures fermes contre Oslo", "retaliate"),
    ("fr", "Acme confirme l'implantation d'une usine d'aimants au Chili", "open_capacity"),
    ("en", "Acme opens recycling hub for magnets in Chile", "open_capacity"),
    ("es", "Acme reanudará la navegación por el canal", "open_capacity"),
    ("en", "Chile is holding back permits for boron", "impose_export_control"),
    ("de", "Santiago hält Genehmigungen für Bor zurück", "impose_export_control"),
    ("fr", "Santiago bloque les permis d'exportation de bore", "impose_export_control"),
    ("es", "Santiago bloquea las licencias de boro", "impose_export_control"),
    ("ja", "チリ、ホウ素の輸出許可を停止", "impose_export_control"),
    ("zh", "智利暂缓发放硼出口许可", "impose_export_control"),
    ("en", "Acme idles smelter for lack of coal", "shortage"),
    ("fr", "Acme arrête son usine faute de charbon", "shortage"),
    ("de", "Werk steht, weil Kohle fehlt", "shortage"),
    ("zh", "因缺煤，冶炼厂停产", "shortage"),
    ("fr", "Le cargo a pris feu au large du Chili", "accident"),
    ("es", "El carguero se incendió frente a Chile", "accident"),
    ("fr", "Lima met Santiago en garde", "threaten"),
    ("ja", "チリ、黒鉛に30％の関税", "raise_tariff"),
    ("en", "Acme refinery to close with the loss of 500 jobs", "layoffs"),
    ("de", "Acme will 1200 Stellen streichen", "layoffs"),
    ("ja", "電池メーカー、工場で800人削減へ", "layoffs"),
    ("zh", "智利撤销外资企业的采矿许可证", "halt_capacity"),
    ("fr", "La Guinée retire son permis à un mineur", "halt_capacity"),
    ("es", "Chile nacionaliza una mina de litio", "nationalise"),
    ("de", "Die Regierung enteignet den Minenbetreiber", "nationalise"),
    ("fr", "Pékin durcit ses contrôles sur le graphite", "impose_export_control"),
    ("de", "Wien hat den Export von Graphit gedrosselt", "impose_export_control"),
    ("ja", "貨物船にミサイル命中", "attack_shipping"),
    ("de", "Die Reederei stellt den Fährverkehr nach Chile ein", "halt_capacity"),
    ("es", "Acme parará su producción de baterías", "halt_capacity"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "action"), CASES, ids=[f"{c[0]}-{c[1][:30]}" for c in CASES])
def test_siblings_of_an_expression_tell_the_same_act(language: str, text: str, action: str) -> None:
    assert action in {happening.action for happening in read(text, language)}


NONE = [
    ("de", "Viele Flugausfälle durch Sturm", "shortage"),
    ("de", "Peru beschränkt Waffenlieferungen an Chile", "order_arms"),
    ("es", "Mineros marchan en protesta por el canon", "accuse"),
    ("zh", "具体细节需进一步协商", "negotiate"),
    ("ja", "合意ない国への対応", "sign_agreement"),
    ("en", "Chile rebuilds ports hit in the 2022 invasion", "military_move"),
]


@pytest.mark.parametrize(("language", "text", "action"), NONE, ids=[f"{c[0]}-{c[1][:30]}" for c in NONE])
def test_what_only_sounds_like_an_act_is_none(language: str, text: str, action: str) -> None:
    assert action not in {happening.action for happening in read(text, language)}


ACTORS = [
    ("en", "Philippines port workers strike over pay", "strike", ()),
    ("en", "UAW strike: Ford offers higher pay", "strike", ("uaw",)),
    ("zh", "三星电子最大工会将举行罢工", "strike", ("三星电子最大工会",)),
    ("de", "Lufthansa: Streik legt Flüge lahm", "strike", ()),
    ("en", "China intensifies Russia military drills", "military_move", ("CN",)),
    ("en", "Ukraine files WTO lawsuit against Hungary", "file_dispute", ("UA",)),
    ("de", "Brüssel bedauert Importstopps Polens und Ungarns", "ban_import", ("PL", "HU")),
    ("de", "Ungarn beklagt neue Sanktionen der EU", "impose_sanctions", ("EU",)),
    ("zh", "加拿大设立基金应对美国汽车关税", "raise_tariff", ("US",)),
    ("zh", "欧盟预计美国将征收20%的关税", "raise_tariff", ("US",)),
    ("ja", "ロシア空軍基地にドローン攻撃、3人死亡 ロシアはウクライナを非難", "military_move", ()),
    ("en", "Brussels rebukes China over export curbs on magnets", "impose_export_control", ("CN",)),
    ("de", "Brüssel rügt Peking wegen der Exportauflagen", "impose_export_control", ("CN",)),
    ("zh", "日本敦促中国取消对稀土的出口限制", "ease_export_control", ("JP",)),
    ("de", "Chile und die Ukraine unterzeichnen ein Abkommen", "sign_agreement", ("CL", "UA")),
    ("de", "Der Zulieferer Acmeco hat Insolvenz angemeldet", "insolvency", ("Acmeco",)),
    ("en", "Acmeco announces large-scale layoffs", "layoffs", ("Acmeco",)),
]


@pytest.mark.parametrize(
    ("language", "text", "action", "actor"), ACTORS, ids=[f"{c[0]}-{c[1][:30]}" for c in ACTORS]
)
def test_who_acts_in_such_words(language: str, text: str, action: str, actor: tuple[str, ...]) -> None:
    assert {h.action: h.actor for h in read(text, language)}[action] == actor


def test_a_summit_named_before_the_colon_is_no_act_of_its_own() -> None:
    assert [h.action for h in read("Summit in Oslo: Norway and Chile sign fishing pact", "en")] == [
        "sign_agreement"
    ]
