"""More common nouns of trade news: id | genders (fr, de) | forms fr | de | en | es | ja | zh; first form is singular, second plural."""

ROWS = """
corridor|mm|corridor;corridors|Korridor;Korridore|corridor;corridors|corredor;corredores|回廊|走廊
mining_corridor|mm|corridor minier;corridors miniers|Bergbaukorridor;Bergbaukorridore|mining corridor;mining corridors|corredor minero;corredores mineros|鉱山回廊|矿业走廊
farmer|mm|agriculteur;agriculteurs|Landwirt;Landwirte;Bauern|farmer;farmers|agricultor;agricultores;campesino;campesinos|農家|农民
agriculture_minister|mm|ministre de l'Agriculture;ministres de l'Agriculture|Landwirtschaftsminister;Landwirtschaftsminister|agriculture minister;agriculture ministers|ministro de Agricultura;ministra de Agricultura|農相|农业部长
armed_group|mf|groupe armé;groupes armés|bewaffnete Gruppe;bewaffnete Gruppen|armed group;armed groups|grupo armado;grupos armados|武装勢力;武装集団|武装组织;武装团体
rebel|mm|rebelle;rebelles|Rebell;Rebellen|rebel;rebels|rebelde;rebeldes|反政府勢力|叛军
leak|fn|fuite;fuites;déversement;déversements|Leck;Lecks;Leckage;Austritt;Austritte|leak;leaks;spill;spills|fuga;fugas;vertido;vertidos;derrame;derrames|漏洩;流出;漏出|泄漏
blockade_n|mf|blocage;blocages|Blockade;Blockaden|blockade;blockades|bloqueo;bloqueos|封鎖|封锁
butane|mn|butane;butanes|Butan;Butan|butane;butane|butano|ブタン|丁烷
customs_officer|mm|douanier;douaniers|Zollbeamter;Zollbeamte|customs officer;customs officers;customs inspectors|agente de aduanas;agentes de aduanas;inspector de aduanas|税関職員|海关关员
member_state|mm|État membre;États membres;pays membre;pays membres|Mitgliedstaat;Mitgliedstaaten;Mitgliedsstaaten|member state;member states;member countries|Estado miembro;Estados miembros|加盟国|成员国
account|mn|compte;comptes|Konto;Konten|account;accounts|cuenta;cuentas|口座|账户
foreign_minister|mm|ministre des Affaires étrangères;ministres des Affaires étrangères|Außenminister;Außenminister;Außenministern|foreign minister;foreign ministers|ministro de Exteriores|外相|外长
transition_period|ff|période de transition;périodes de transition|Übergangsfrist;Übergangsfristen|transition period;transition periods;grace period|período transitorio|移行期間|过渡期
import_ban|fn|interdiction d'importation;interdictions d'importation|Einfuhrverbot;Einfuhrverbote;Importverbot;Importverbote|import ban;import bans|prohibición de importar|輸入禁止|进口禁令
export_ban|fn|interdiction d'exportation;interdictions d'exportation|Ausfuhrverbot;Ausfuhrverbote;Exportverbot;Exportverbote|export ban;export bans|prohibición de exportar|輸出禁止|出口禁令
sanctions_list|ff|liste de sanctions;listes de sanctions|Sanktionsliste;Sanktionslisten|sanctions list;sanctions lists|lista de sanciones|制裁リスト|制裁名单
sanctions_package|mn|paquet de sanctions;train de sanctions|Sanktionspaket;Sanktionspakete|sanctions package;sanctions packages|paquete de sanciones|制裁パッケージ|制裁方案
catalyst|mm|catalyseur;catalyseurs;pot catalytique;pots catalytiques|Katalysator;Katalysatoren;Altkatalysatoren|catalyst;catalysts;catalytic converter;catalytic converters|catalizador;catalizadores|触媒|催化剂
pipeline|mf|oléoduc;oléoducs;gazoduc;gazoducs;canalisation;canalisations|Pipeline;Pipelines|pipeline;pipelines;pipe;pipes|oleoducto;gasoducto;tubería;tuberías|パイプライン;配管|管道
oil|mn|pétrole;pétroles|Öl;Öle;Rohöl;Erdöl|oil;oils;crude|petróleo|石油|石油
gas|mn|gaz;gaz|Gas;Gase;Erdgas|gas;gases;natural gas|gas natural|天然ガス|天然气
concession_pol|fn|concession politique;concessions politiques|Zugeständnis;Zugeständnisse;Zugeständnissen|political concession;concessions||譲歩|让步
subsidy_fund|mf|fonds d'aide;fonds d'aide|Fördermittel;Fördermittel;Fördermitteln|subsidies fund;support funds|||
reserve|ff|réserve;réserves|Reserve;Reserven;Bevorratung|reserve;reserves;stockpile;stockpiles|reserva;reservas|備蓄|储备
platinum_metals|mn|métal du groupe du platine;métaux du groupe du platine;platinoïdes|Platinmetall;Platinmetalle;Platinmetallen|platinum-group metal;platinum-group metals|||铂族金属
old_contract|mm|contrat existant;contrats existants|Altvertrag;Altverträge|existing contract;existing contracts|contrato existente||
authority|ff|autorité;autorités|Behörde;Behörden|authority;authorities|autoridad;autoridades|当局|当局
accident|mm|accident;accidents|Unfall;Unfälle|accident;accidents|accidente;accidentes|事故|事故
rockburst|mm|coup de terrain;coups de terrain;coup de toit|Gebirgsschlag;Gebirgsschläge|rockburst;rockbursts;rock burst|estallido de roca|山はね|岩爆
collapse|mm|effondrement;effondrements|Einsturz;Einstürze|collapse;collapses;cave-in|derrumbe;derrumbes|崩落|坍塌
fire|mm|incendie;incendies|Brand;Brände;Großbrand;Feuer|fire;fires;blaze|incendio;incendios|火災|火灾
explosion|ff|explosion;explosions|Explosion;Explosionen|explosion;explosions;blast|explosión;explosiones|爆発|爆炸
flood|ff|inondation;inondations|Überschwemmung;Überschwemmungen;Hochwasser|flood;floods;flooding|inundación;inundaciones|洪水|洪水
earthquake|mn|séisme;séismes|Erdbeben;Erdbeben|earthquake;earthquakes|terremoto;terremotos|地震|地震
damage|mm|dommage;dommages;dégâts|Schaden;Schäden|damage;damages|daño;daños|損害;損害額|损失
dead|mm|mort;morts|Toter;Tote|death;deaths|muerto;muertos|死者|死亡;死者;遇难;身亡
worker|mm|travailleur;travailleurs;ouvrier;ouvriers;salarié;salariés|Beschäftigter;Beschäftigte;Beschäftigten;Arbeiter;Mitarbeiter;Mitarbeitern|worker;workers;employee;employees;staff|trabajador;trabajadores|労働者|工人
miner|mm|mineur;mineurs|Bergmann;Bergleute|mineworker;mineworkers;miners;trapped miner|mineros|鉱山労働者|矿工
strike|fm|grève;grèves|Streik;Streiks|strike;strikes;walkout;walkouts|huelga;huelgas;paro nacional;paro general;paro indefinido;paro cívico|ストライキ|罢工
work_to_rule|fm|grève du zèle;grèves du zèle|Dienst nach Vorschrift;Dienst nach Vorschrift|work-to-rule;work-to-rule;work to rule|huelga de celo|順法闘争|按章工作
shorttime|mf|chômage partiel|Kurzarbeit;Kurzarbeit|short-time work|||
posts|mf|poste;postes|Stelle;Stellen|post;posts|puesto;puestos||岗位
bonus|fm|prime;primes|Bonus;Boni;Prämie;Prämien|bonus;bonuses|bono;bonos|ボーナス|奖金
wage_offer|ff|offre salariale;offres salariales|Lohnangebot;Lohnangebote|wage offer;pay offer|oferta salarial||
docker|mm|docker;dockers;lamaneur;lamaneurs|Hafenarbeiter;Hafenarbeiter|dockworker;dockworkers;longshoremen|estibador;estibadores|港湾労働者|码头工人
port|mm|port;ports|Hafen;Häfen|port;ports;harbour|puerto;puertos|港|港口
port_fee|ff|redevance portuaire;redevances portuaires|Hafengebühr;Hafengebühren|port fee;port fees|tasa portuaria|入港料|港口费
ship|mn|navire;navires|Schiff;Schiffe;Frachter|ship;ships;vessel;vessels|buque;buques|船舶|船舶;货轮;货船
bulk_carrier|mm|vraquier;vraquiers|Massengutfrachter;Massengutfrachter|bulk carrier;bulk carriers|granelero|ばら積み船|散货船
tug|mm|remorqueur;remorqueurs|Schlepper;Schlepper|tug;tugs;tugboat;tugboats|remolcador;remolcadores|タグボート|拖轮;拖船
crane|mm|portique;portiques;grue;grues|Hafenkran;Hafenkräne;Kran;Kräne|crane;cranes|grúa;grúas|クレーン|起重机
call|ff|escale;escales|Hafenanlauf;Hafenanläufe|port call;port calls|escala;escalas|寄港|挂靠
terminal|mm|terminal;terminaux|Terminal;Terminals|terminal;terminals|terminal;terminales|ターミナル|码头
freight_rate|mf|taux de fret;taux de fret|Frachtrate;Frachtraten|freight rate;freight rates|flete;fletes|運賃|运费
delay|mf|retard;retards|Verzögerung;Verzögerungen|delay;delays|retraso;retrasos|遅延|延误
delivery_time|mf|délai de livraison;délais de livraison|Lieferzeit;Lieferzeiten;Lieferfrist|delivery time;delivery times;lead time;lead times|plazo de entrega|納期|交货期
traffic|mm|trafic;trafics|Verkehr;Verkehre|traffic|tráfico||
world_trade|mm|commerce mondial|Welthandel;Welthandel;Welthandels|world trade;global trade|comercio mundial|世界貿易|世界贸易
crude_brent|mn|Brent|Brent;Brent;Brent-Öl|Brent;Brent crude|Brent|ブレント|布伦特
electric_motor|mm|moteur électrique;moteurs électriques|Elektromotor;Elektromotoren|electric motor;electric motors|motor eléctrico;motores eléctricos|電動モーター|电动机;驱动电机;永磁电机
penalty|ff|pénalité;pénalités|Strafzahlung;Strafzahlungen|penalty;penalties|multa;multas|罰金|罚款
metrology|ff|métrologie|Messtechnik;Messtechnik|metrology|metrología|計測|量测
servicing|mf|maintenance;opérations de maintenance|Wartung;Wartungen;Instandhaltung;Wartungsarbeiten|servicing;maintenance|mantenimiento|保守;保守点検;メンテナンス|维修;检修;设备维护;系统维护;维护保养
machine|ff|machine;machines|Maschine;Maschinen|machine;machines|máquina;máquinas|装置|机器
spare_part|ff|pièce de rechange;pièces de rechange|Ersatzteil;Ersatzteile|spare part;spare parts|repuesto;repuestos|予備部品|备件
accuracy|ff|précision|Genauigkeit;Genauigkeit|accuracy|precisión|精度|精度
chipmaker|mm|fabricant de puces;fabricants de puces|Chiphersteller;Chiphersteller|chipmaker;chipmakers|fabricante de chips|半導体メーカー|芯片制造商
executive|mm|cadre dirigeant;cadres dirigeants|Führungskraft;Führungskräfte|industry executive;executives|||
breach_trust|mm|abus de confiance|Vertrauensbruch|breach of trust|||
pause|ff|pause;pauses;trêve|Pause;Pausen;Zollpause;Atempause;Waffenruhe|pause;pauses;truce;suspension|tregua;pausa|一時停止|暂停
soybean|mf|fève de soja;fèves de soja;soja|Sojabohne;Sojabohnen|soybean;soybeans;soyabeans|soja|大豆|大豆
aircraft|mn|avion;avions|Flugzeug;Flugzeuge;Flugzeugen|aircraft;aircraft;planes|avión;aviones|航空機|飞机
processor|mm|processeur;processeurs|Prozessor;Prozessoren;Prozessors|processor;processors|procesador|プロセッサー|处理器
round_talks|ff|série de négociations;prochain cycle|Verhandlungsrunde;Runde;Runden|round of talks;next round|ronda de negociaciones||
negotiation|ff|négociation;négociations;pourparlers|Verhandlung;Verhandlungen;Gespräch;Gespräche|negotiation;negotiations|negociación;negociaciones|交渉|谈判;磋商
consultation|ff|consultation;consultations|Konsultation;Konsultationen|consultation;consultations|consulta;consultas|協議|协商
turbine_coating|ff|couche de protection thermique|Wärmeschutzschicht;Wärmeschutzschichten|thermal coating;thermal coatings|||
licence_application|ff|demande de licence;demandes de licence|Lizenzantrag;Lizenzanträge;Anträge;Antrag|licence application;licence applications;license applications|solicitud de licencia|許可申請|许可申请
importer|mm|importateur;importateurs|Importeur;Importeure;Importeuren|importer;importers|importador;importadores|輸入業者|进口商
exporter|mm|exportateur;exportateurs|Exporteur;Exporteure|exporter;exporters|exportador;exportadores|輸出業者|出口商;出口企业
battery_cell|ff|cellule de batterie;cellules de batterie|Batteriezelle;Batteriezellen|battery cell;battery cells|celda de batería;celdas de batería|電池セル|电芯
cell|ff|cellule;cellules|Zelle;Zellen|cell;cells|celda;celdas||
battery|ff|batterie;batteries|Batterie;Batterien|battery;batteries|batería;baterías|電池|电池
battery_pack|mn|pack de batteries;packs|Batteriepaket;Batteriepakete|battery pack;packs|||电池包
gigafactory|ff|gigafactory;gigafactories|Gigafabrik;Gigafabriken|gigafactory;gigafactories|gigafábrica|ギガファクトリー|超级工厂
construction_site|mf|chantier;chantiers;construction|Baustelle;Baustellen;Bau|construction site;construction|obra;construcción|建設|建设
order_book|ff|commande;commandes|Bestellung;Bestellungen;Auftrag;Aufträge|order;orders|pedido;pedidos|受注|订单
creditor|mm|créancier;créanciers|Gläubiger;Gläubiger|creditor;creditors|acreedor;acreedores|債権者|债权人
investor|mm|investisseur;investisseurs|Investor;Investoren|investor;investors|inversor;inversores|投資家|投资者
insolvency|ff|faillite;faillites|Insolvenz;Insolvenzen|bankruptcy;bankruptcies;insolvency|quiebra|破産|破产
graphite_anode|ff|anode en graphite;anodes en graphite|Graphitanode;Graphitanoden|graphite anode;graphite anodes|ánodo de grafito;ánodos de grafito|黒鉛負極|石墨负极
refund|mf|remboursement;remboursements|Rückzahlung;Rückzahlungen;Rückerstattung;Erstattung|refund;refunds;reimbursement;repayment|reembolso;reembolsos;devolución|払い戻し;還付|退还;退税
rescue_team|ff|équipe de secours;équipes de secours|Rettungsteam;Rettungsteams;Rettungsmannschaft;Rettungsmannschaften|rescue team;rescue teams|equipo de rescate;equipos de rescate|救助隊|救援队
environmental_group|ff|organisation écologiste;organisations écologistes;groupes écologistes|Umweltgruppe;Umweltgruppen;Umweltverband;Umweltverbände|environmental group;environmental groups|grupo ecologista;grupos ecologistas;organizaciones ecologistas|環境団体|环保组织
solar_glass|mn|verre solaire;verre solaire|Solarglas;Solarglas|solar glass;solar glass|vidrio solar|太陽光用ガラス|光伏玻璃
technology|ff|technologie;technologies|Technologie;Technologien|technology;technologies|tecnología;tecnologías|技術|技术
export_earnings|ff|recette d'exportation;recettes d'exportation|Exporterlös;Exporterlöse;Exporteinnahmen|export earnings;export earnings;export revenue;export revenues|ingresos por exportaciones|輸出収入|出口收入
anode|ff|anode;anodes|Anode;Anoden|anode;anodes|ánodo;ánodos|負極材|负极
generating_unit|mm|réacteur nucléaire;réacteurs nucléaires|Atomreaktor;Atomreaktoren|nuclear reactor;nuclear reactors|reactor nuclear;reactores nucleares|原子炉|核电机组;核反应堆
antidumping|mm|droit antidumping;droits antidumping|Antidumpingzoll;Antidumpingzölle|antidumping duty;antidumping duties;anti-dumping duties|derecho antidumping|反ダンピング関税|反倾销税
loan|mm|crédit;prêts;crédits|Kredit;Kredite;Krediten;Darlehen|loan;loans|préstamo;préstamos|融資|贷款
credit_facility|ff|facilité de crédit;facilités de crédit|Kreditlinie;Kreditlinien|credit facility;credit facilities;credit line|línea de crédito||
deposit_cash|mf|dépôt de garantie;dépôts de garantie|Sicherheitsleistung;Sicherheitsleistungen|cash deposit;cash deposits|depósito||保证金
petition|ff|requête;requêtes|Petition;Petitionen|petition;petitions|petición|請願|申诉
south_america|fn|Amérique du Sud|Südamerika|South America|Sudamérica;América del Sur;Suramérica|南米|南美
north_america|fn|Amérique du Nord|Nordamerika|North America|Norteamérica|北米|北美
domestic_demand|ff|demande intérieure|Inlandsnachfrage;Binnennachfrage|domestic demand|demanda interna|内需|内需
needle_coke|mm|coke en aiguilles|Nadelkoks|needle coke|coque de aguja|ニードルコークス|针状焦
audit|mf|audit;audits|Rechnungsprüfung;Rechnungsprüfungen;Betriebsprüfung;Betriebsprüfungen;Audit;Audits|audit;audits|auditoría|監査|审计
third_part|mn|tiers|Drittel;Drittel|third|tercio|3分の1|三分之一
half_part|ff|moitié|Hälfte;Hälften|half|mitad|半分|一半
radar|mn|radar;radars|Radar;Radare;Radaranlagen|radar;radars|radar|レーダー|雷达
charger|mn|chargeur de batterie;chargeurs de batterie;borne de recharge;bornes de recharge|Ladegerät;Ladegeräte;Ladegeräten|charger;chargers|cargador|充電器|充电器
byproduct|mn|sous-produit;sous-produits|Nebenprodukt;Nebenprodukte|by-product;by-products;byproduct|subproducto|副産物|副产品
crisis_staff|ff|cellule de crise|Krisenstab;Krisenstäbe|crisis team;crisis staff|comité de crisis|対策本部|
steel|mm|acier;aciers|Stahl;Stähle|steel;steels|acero|鉄鋼|钢铁
trade_deficit|mn|déficit commercial;déficits commerciaux|Handelsdefizit;Handelsdefizite|trade deficit;trade deficits|déficit comercial|貿易赤字|贸易逆差
trade_surplus|mm|excédent commercial;excédents commerciaux|Handelsüberschuss;Handelsüberschüsse|trade surplus;trade surpluses|superávit comercial|貿易黒字|贸易顺差
budget|mn|budget;budgets|Budget;Budgets;Haushalt;Haushalte|budget;budgets|presupuesto;presupuestos|予算案;予算|预算
seabed|mm|fond marin;fonds marins|Meeresboden;Meeresböden|seabed;seabeds;sea floor|fondo marino|海底|海底
trial_drilling|mf|forage d'essai;forages d'essai|Probebohrung;Probebohrungen|test drilling;trial drilling|perforación de prueba|試掘|试采
mud|ff|boue;boues|Schlamm;Schlämme|mud;muds|lodo|泥|泥
dependence|ff|dépendance;dépendances|Abhängigkeit;Abhängigkeiten|dependence;dependences;reliance|dependencia|依存度;依存|依赖;依存度
dual_use|mm|bien à double usage;biens à double usage|Dual-Use-Gut;Dual-Use-Güter;Dual-Use-Gütern|dual-use item;dual-use items;dual-use goods|producto de doble uso|軍民両用品|两用物项
end_user|mf|certificat d'utilisateur final;certificats d'utilisateur final|Endverbleibserklärung;Endverbleibserklärungen|end-user certificate;end-user certificates|certificado de usuario final|最終用途証明|最终用户证明
filing|ff|déclaration;déclarations|Anmeldung;Anmeldungen|registration filing;filings||届け出|备案
spokesperson|mm|porte-parole;porte-parole|Sprecher;Sprecher;Sprecherin|spokesperson;spokespeople;spokesman;spokeswoman|portavoz;portavoces|報道官|发言人
national_security|ff|sécurité nationale|nationale Sicherheit;nationale Sicherheit|national security|seguridad nacional|国家安全保障|国家安全
nitrocellulose|ff|nitrocellulose|Nitrozellulose;Nitrozellulose;Nitrocellulose|nitrocellulose|nitrocelulosa|ニトロセルロース|硝化棉
cotton|mf|coton;cotons|Baumwolle;Baumwolle|cotton;cottons|algodón|綿花|棉花
gunpowder|ff|poudre à canon;poudres à canon;poudres|Schießpulver;Schießpulver|gunpowder;propellant;propellants|pólvora|火薬|火药
shell|mf|obus;obus|Granate;Granaten;Artilleriegranaten|artillery shell;artillery shells;shells|proyectil de artillería;proyectiles de artillería;obús;obuses|砲弾|炮弹
projectile|mn|projectile;projectiles|Geschoss;Geschosse|projectile;projectiles|proyectil;proyectiles||弹丸
coke|mm|coke;cokes|Koks;Kokse|coke|coque|コークス|焦炭
arbitration_case|mn|arbitrage;arbitrages|Schiedsverfahren;Schiedsverfahren|arbitration|arbitraje;arbitrajes|仲裁手続き|
season_summer|mm|été;étés|Sommer;Sommer|summer;summers|verano;veranos|今夏;夏以降;夏ごろ;夏まで;夏場;来夏;夏季|夏季;夏天
season_autumn|mm|automne;automnes|Herbst;Herbste|autumn;autumns|otoño;otoños|今秋;秋以降;秋ごろ;秋まで;来秋;秋季|秋季;秋天
season_winter|mm|hiver;hivers|Winter;Winter|winter;winters|invierno;inviernos|今冬;冬以降;冬場;来冬;冬季|冬季;冬天
rubber_bullet|fn|balle en caoutchouc;balles en caoutchouc|Gummigeschoss;Gummigeschosse|rubber bullet;rubber bullets|bala de goma;balas de goma;proyectil de goma;proyectiles de goma|ゴム弾|橡皮子弹
ammunition|ff|munition;munitions|Munition;Munition|ammunition;munitions|munición;municiones|弾薬|弹药
wood_pulp|ff|pulpe de bois|Zellstoff;Zellstoffe|wood pulp|pulpa de madera|木材パルプ|木浆
autonomy|ff|autonomie;autonomies|Eigenständigkeit;Eigenständigkeit;Autonomie|autonomy;self-sufficiency|autonomía|自立|自主
water_consumption|mm|eau;eaux|Wasser;Wasser|water;waters|agua|水資源;工業用水|用水
foreign_revenue|mm|revenu à l'étranger;revenus à l'étranger|Auslandserlös;Auslandserlöse|foreign revenue;foreign revenues|ingresos exteriores|海外収入|海外收入
ceasefire|mm|cessez-le-feu;cessez-le-feu|Waffenstillstand;Waffenstillstände|ceasefire;ceasefires|alto el fuego|停戦|停火
drone|mf|drone;drones|Drohne;Drohnen|drone;drones|dron;drones|ドローン|无人机
missile|mf|missile;missiles|Rakete;Raketen;Marschflugkörper;Marschflugkörper|missile;missiles;cruise missile;cruise missiles|misil;misiles;misil de crucero;misiles de crucero|ミサイル;巡航ミサイル|导弹;巡航导弹
electricity|mm|électricité|Strom;Strom|electricity|electricidad|電力|电力
blackout|ff|panne de courant;pannes de courant|Stromausfall;Stromausfälle|power cut;power cuts;blackout;blackouts|apagón|停電|停电
cyberattack|ff|cyberattaque;cyberattaques|Cyberangriff;Cyberangriffe;Hackerangriff|cyberattack;cyberattacks;cyber attack|ciberataque;ciberataques|サイバー攻撃|网络攻击
price_cap|mm|prix plafond;prix plafonds|Preisobergrenze;Preisobergrenzen|price cap;price caps|tope de precios|価格上限|价格上限
waste|mm|déchet;déchets|Abfall;Abfälle|waste;wastes|residuo;residuos|廃棄物|废料
wafer|ff|plaquette de silicium;plaquettes de silicium|Wafer;Wafer;Wafern|wafer;wafers|oblea;obleas|ウエハー|晶圆
solar_panel|mn|panneau solaire;panneaux solaires|Solarmodul;Solarmodule;Solarmodulen|solar panel;solar panels|panel solar;paneles solares|太陽光パネル|太阳能板
fertiliser|mm|engrais;engrais|Dünger;Dünger;Düngemittel|fertiliser;fertilisers;fertilizer;fertilizers|fertilizante;fertilizantes|肥料|化肥
wheat|mm|blé;blés|Weizen;Weizen|wheat|trigo|小麦|小麦
medicine|mn|médicament;médicaments|Medikament;Medikamente;Arzneimittel|medicine;medicines;drugs|medicamento;medicamentos|医薬品|药品
truck|mm|camion;camions|Lastwagen;Lastwagen;Lkw|truck;trucks;lorry;lorries|camión;camiones|トラック|卡车;货车
rail_line|ff|ligne ferroviaire;lignes ferroviaires;voie ferrée;voies ferrées|Bahnstrecke;Bahnstrecken|rail line;rail lines|línea ferroviaria|鉄道路線|铁路线
border|ff|frontière;frontières|Grenze;Grenzen|border;borders|frontera;fronteras|国境|边境
customs|ff|douane;douanes|Zollbehörde;Zollbehörden|customs authority;customs authorities|aduana;aduanas|税関|海关
inflation|ff|inflation|Inflation;Inflation|inflation|inflación|インフレ|通胀
growth|fn|croissance|Wachstum;Wachstum|growth|crecimiento|成長|增长
court_ruling|mn|jugement;jugements|Urteil;Urteile|court ruling;court rulings;verdict|sentencia|判決|裁决
lawsuit|ff|plainte;plaintes|Klage;Klagen|lawsuit;lawsuits|demanda judicial|訴訟|诉讼
merger|ff|fusion;fusions|Fusion;Fusionen|merger;mergers|fusión;fusiones|合併|合并
layoff|mf|licenciement;licenciements|Entlassung;Entlassungen|layoff;layoffs|despido;despidos|解雇|裁员
restart|fm|reprise;reprises;redémarrage;redémarrages|Neustart;Neustarts;Wiederaufnahme;Wiederanlauf;Wiederanläufe|restart;restarts;resumption;start-up again;ramp-up|reanudación;reinicio|再開;再稼働|重启
expansion|mf|agrandissement;agrandissements;extension|Erweiterung;Erweiterungen;Ausbau|expansion;expansions|ampliación;ampliaciones|拡張|扩建
closure|ff|fermeture;fermetures|Schließung;Schließungen|closure;closures;shutdown|cierre;cierres|閉鎖|关闭
tax_credit|mf|crédit d'impôt;crédits d'impôt|Steuergutschrift;Steuergutschriften|tax credit;tax credits|crédito fiscal;créditos fiscales|税額控除|税收抵免
surcharge_c|fm|surtaxe de congestion;surtaxes de congestion|Staugebühr;Staugebühren;Stauzuschlag;Stauzuschläge|congestion surcharge;congestion surcharges|recargo por congestión|混雑料|拥堵附加费
receiver|mm|administrateur judiciaire;administrateurs judiciaires|Sachwalter;Sachwalter;Insolvenzverwalter|insolvency administrator;insolvency administrators;receiver|administrador concursal|管財人|破产管理人
reorganisation|mm|plan de redressement;plans de redressement|Sanierungsplan;Sanierungspläne|restructuring plan;restructuring plans|plan de reestructuración|再建計画|重整计划
rescue|mm|plan de sauvetage;plans de sauvetage;sauvetage;opérations de sauvetage|Rettungsschirm;Rettungsschirme;Rettung;Bergung|rescue plan;rescue plans;bailout|plan de rescate;operaciones de rescate|救済策|救助计划;救援
major_customer|mm|grand client;grands clients|Großkunde;Großkunden|major customer;major customers|gran cliente|大口顧客|大客户
comment_period|mf|avis;avis|Stellungnahme;Stellungnahmen|comment period;comment periods;comments|alegaciones|意見公募|意见征询
final_rule|ff|règle définitive;règles définitives|endgültige Regel;endgültige Regeln|final rule;final rules|norma definitiva|最終規則|最终规则
proposed_rule|mm|projet de règle;projets de règle|Regelentwurf;Regelentwürfe|proposed rule;proposed rules|proyecto de norma|規則案|拟议规则
wind_down|ff|période de liquidation;périodes de liquidation|Abwicklungsfrist;Abwicklungsfristen|wind-down period;wind-down periods|período de liquidación|移行猶予|过渡期
shadow_fleet|ff|flotte fantôme;flottes fantômes|Schattenflotte;Schattenflotten|shadow fleet;shadow fleets|flota fantasma|影の船団|影子船队
veto|mn|veto;vetos|Veto;Vetos|veto;vetoes|veto|拒否権|否决
nuclear_fuel|mm|combustible nucléaire;combustibles nucléaires|Kernbrennstoff;Kernbrennstoffe|nuclear fuel;nuclear fuels|combustible nuclear|核燃料|核燃料
investigation_p|fn|enquête judiciaire;enquêtes judiciaires|Ermittlungsverfahren;Ermittlungsverfahren;Ermittlungen|criminal investigation;criminal investigations|investigación penal;investigación judicial|捜査|刑事调查
prosecutor|mf|parquet;parquets|Staatsanwaltschaft;Staatsanwaltschaften|prosecutor;prosecutors|fiscalía|検察|检察机关;检方;检察院
antitrust|mm|accord des autorités;accords des autorités|Kartellfreigabe;Kartellfreigaben|antitrust clearance;antitrust approvals|autorización de competencia|独禁当局の承認|反垄断批准
reprieve|mm|fonds d'innovation;fonds d'innovation|Innovationsfonds;Innovationsfonds|innovation fund;innovation funds|fondo de innovación|イノベーション基金|创新基金
old_magnet|mm|aimant usagé;aimants usagés|Altmagnet;Altmagnete;Altmagneten|scrap magnet;scrap magnets;end-of-life magnets|imán usado|廃磁石|废旧磁体
processing_time|mm|délai d'examen;délais d'examen|Bearbeitungsfrist;Bearbeitungsfristen|review period;review periods|plazo de tramitación|審査期間|审批时限
working_day|mm|jour ouvré;jours ouvrés|Arbeitstag;Arbeitstage;Arbeitstagen|working day;working days|días hábiles|営業日|工作日
state_reserve|mf|stock d'État;stocks d'État|Staatsreserve;Staatsreserven|national stockpile;national stockpiles;state reserve|reserva estatal|国家備蓄|国家储备
supplementary_budget|mm|budget rectificatif;budgets rectificatifs|Nachtragshaushalt;Nachtragshaushalte|supplementary budget;supplementary budgets|presupuesto suplementario|補正予算|补充预算
force_majeure|ff|force majeure|höhere Gewalt|force majeure|fuerza mayor|不可抗力|不可抗力
typhoon|mm|typhon;typhons|Taifun;Taifune|typhoon;typhoons|tifón;tifones|台風|台风
storm|fm|tempête;tempêtes|Sturm;Stürme|storm;storms|tormenta;tormentas|暴風;暴風雨|风暴;暴风雨
low_water|ff|étiage|Niedrigwasser|low water|aguas bajas|渇水|枯水
chlorine|mn|chlore|Chlor|chlorine|cloro|塩素|氯气
caustic_soda|ff|soude caustique|Natronlauge|caustic soda|sosa cáustica;soda cáustica|苛性ソーダ|烧碱
ammonia|mn|ammoniac|Ammoniak|ammonia|amoníaco|アンモニア|合成氨
injunction|ff|mesure provisoire;mesures provisoires;injonction;injonctions|einstweilige Verfügung;einstweilige Verfügungen;gerichtliches Verbot;gerichtliche Verbote|injunction;injunctions|medida cautelar;medidas cautelares|仮処分;差し止め命令|禁令
water_permit|mf|permis d'eau;permis d'eau|Wassergenehmigung;Wassergenehmigungen|water permit;water permits|permiso de agua;permisos de agua|水利権|取水许可
impact_study|ff|étude d'impact;études d'impact|Umweltverträglichkeitsprüfung;Umweltverträglichkeitsprüfungen|environmental impact study;environmental impact studies|estudio de impacto ambiental|環境影響評価|环境影响评价
water_level|mm|niveau d'eau;niveaux d'eau|Pegel;Pegel|water level;water levels|nivel de agua|水位|水位
train|mm|train;trains|Zug;Züge|train;trains|tren;trenes|列車|列火车;列车;火车
barge|fn|péniche;péniches|Binnenschiff;Binnenschiffe|inland barge;inland barges;barge;barges|barcaza;barcazas||内河船
power_plant|fn|centrale électrique;centrales électriques|Kraftwerk;Kraftwerke|power plant;power plants|central eléctrica|発電所|发电厂
substation|mn|poste électrique;postes électriques|Umspannwerk;Umspannwerke|substation;substations|subestación|変電所|变电站
recycled|mm|matériau recyclé;matériaux recyclés|Recyclingmaterial;Recyclingmaterialien|recycled material;recycled materials|material reciclado|リサイクル原料|再生料
radioactive_waste|mm|déchet radioactif;déchets radioactifs|radioaktiver Abfall;radioaktive Abfälle|radioactive waste;radioactive waste|residuos radiactivos|放射性廃棄物|放射性废物
price_index|mm|indice;indices|Index;Indizes|index;indices|índice|指数|指数
air_freight|mf|fret aérien|Luftfracht|air freight|flete aéreo|航空貨物|空运
hydroxide|mn|hydroxyde;hydroxydes|Hydroxid;Hydroxide|hydroxide;hydroxides|hidróxido||
record_high|mn|record;records|Rekordhoch;Rekordhochs|record high;record highs|máximo histórico|最高値|历史新高
presumption_denial|ff|présomption de refus|Ablehnungsvermutung|presumption of denial|presunción de denegación||推定拒绝
guarantee|ff|garantie;garanties;caution;cautions|Bürgschaft;Bürgschaften;Garantie;Garantien;Gewährleistung|guarantee;guarantees;warranty;warranties|garantía;garantías;aval;avales|保証|担保;质保;保修
wage|mm|salaire;salaires|Lohn;Löhne;Gehalt;Gehälter|wage;wages;salary;salaries|salario;salarios|賃金|工资
buyer_new|mm|acheteur;acheteurs;acquéreur;acquéreurs;repreneur;repreneurs|Käufer;Käufer;Einkäufer;Einkäuferin|buyer;buyers;purchaser;purchasers|comprador;compradores|買い手;バイヤー|买家;采购商;采购负责人
bank_debt|ff|dette bancaire;dettes bancaires|Bankschuld;Bankschulden|bank debt;bank debts|deuda bancaria;deudas bancarias||银行债务
debt|ff|dette;dettes|Schuld;Schulden;Verbindlichkeit;Verbindlichkeiten|debt;debts;liabilities|deuda;deudas|負債|债务
foundry|fm|fonderie;fonderies|Gießerei;Gießereien|foundry;foundries|fundidora;fundidoras|鋳造所|铸造厂
bridge|mf|pont;ponts|Brücke;Brücken|bridge;bridges|puente;puentes|橋梁|大桥;桥梁
road|ff|route;routes|Straße;Straßen;Landstraße|road;roads|carretera;carreteras|道路|公路;道路
derailment|mf|déraillement;déraillements|Entgleisung;Entgleisungen|derailment;derailments|descarrilamiento|脱線|脱轨
wagon|mm|wagon;wagons|Waggon;Waggons|rail car;rail cars;wagon;wagons;freight cars|vagón;vagones|貨車|货车车厢
repair|ff|réparation;réparations|Reparatur;Reparaturen|repair;repairs|reparación;reparaciones|修理|
mediator|mm|médiateur;médiateurs|Schlichter;Schlichter;Vermittler|mediator;mediators|mediador;mediadores|調停人|调解人
inspection|ff|inspection;inspections|Inspektion;Inspektionen|inspection;inspections;checks|inspección;inspecciones|検査|检查
hospital|mn|hôpital;hôpitaux|Krankenhaus;Krankenhäuser;Klinik;Kliniken|hospital;hospitals|hospital;hospitales|病院|医院
heat_exchanger|mm|échangeur de chaleur;échangeurs de chaleur|Wärmetauscher;Wärmetauscher|heat exchanger;heat exchangers|intercambiador de calor|熱交換器|换热器
toll|mf|péage;péages;droit de passage;droits de passage|Durchfahrtsgebühr;Durchfahrtsgebühren;Kanalgebühr;Kanalgebühren|toll;tolls;transit fee;transit fees|peaje;peajes|通航料;通行料|通行费;过路费
ngo|ff|ONG;ONG|Nichtregierungsorganisation;Nichtregierungsorganisationen|NGO;NGOs|ONG;oenegé|NGO|非政府组织
quality_test|mf|contrôle de qualité;contrôles de qualité|Qualitätsprüfung;Qualitätsprüfungen|quality test;quality tests|prueba de calidad;pruebas de calidad|品質検査|质量检测
warehouse|mn|entrepôt;entrepôts|Lagerhaus;Lagerhäuser;Lagerhalle;Lagerhallen|warehouse;warehouses|almacén;almacenes|倉庫|仓库
sale|fm|vente|Verkauf;Verkäufe|sale|venta|売却|出售
defect|mm|défaut;défauts|Mangel;Mängel|defect;defects|defecto;defectos;fallos de calidad|欠陥|缺陷
fault|ff|panne;pannes;défaillance;défaillances|Panne;Pannen;Störung;Störungen;Defekt;Ausfall;Ausfälle|breakdown;breakdowns;failure;failures|avería;averías|故障;不具合|故障
roadblock|mf|barrage routier;barrages routiers|Straßensperre;Straßensperren|roadblock;roadblocks|bloqueo;bloqueos|道路封鎖|封路
protest|fm|manifestation;manifestations|Protest;Proteste|protest;protests|protesta;protestas|抗議|抗议
police|ff|police|Polizei|police|policía|警察|警方
test_data|ff|donnée d'essai;données d'essai|Prüfdatum;Prüfdaten|test data;test data|datos de ensayo|検査データ|检测数据
falsification|ff|falsification;falsifications;contrefaçon;contrefaçons|Fälschung;Fälschungen|falsification;falsifications;forgery;forgeries;counterfeits|falsificación;falsificaciones|改ざん;偽造;模造品|造假;伪造;假冒;篡改
shipment|fm|expédition;expéditions|Versand;Versand|shipment;shipments|envío;envíos|出荷|发货
recall|mm|rappel;rappels|Rückruf;Rückrufe;Rückrufaktion|recall;recalls|retirada del mercado|リコール|召回
safety|ff|sécurité|Sicherheit;Sicherheit|safety|seguridad|安全性|安全
capacitor|mm|condensateur;condensateurs|Kondensator;Kondensatoren|capacitor;capacitors|condensador;condensadores|コンデンサー|电容器
foil|ff|feuille;feuilles|Folie;Folien|foil;foils|lámina;láminas|箔|箔
substitute|mm|substitut;substituts|Ersatzprodukt;Ersatzprodukte|substitute;substitutes|sustituto;sustitutos|代替品|替代品
management|ff|direction;directions|Geschäftsführung;Management;Konzernleitung|management|dirección;directiva|経営陣|管理层
chemical_plant|fn|usine chimique;usines chimiques|Chemiewerk;Chemiewerke|chemical plant;chemical plants|planta química;plantas químicas|化学工場|化工厂
injured|mm|blessé;blessés|Verletzter;Verletzte|injured;injured;injuries|herido;heridos|負傷者|受伤
missing|ff|personne disparue;personnes disparues|Vermisster;Vermisste|missing person;missing persons|desaparecido;desaparecidos|行方不明者|失联
resident|mm|riverain;riverains|Anwohner;Anwohner|resident;residents|vecino;vecinos||居民
bromine|mn|brome|Brom|bromine|bromo|臭素|溴素;溴
helium|mn|hélium|Helium|helium|helio|ヘリウム|氦气
flame_retardant|mn|retardateur de flamme;retardateurs de flamme|Flammschutzmittel;Flammschutzmittel|flame retardant;flame retardants|retardante de llama|難燃剤|阻燃剂
investigation_team|fm|commission d'enquête;commissions d'enquête|Ermittlungsteam;Ermittlungsteams|investigation team;investigation teams|equipo de investigación|調査団|调查组
cause|ff|cause;causes|Ursache;Ursachen|cause;causes|causa;causas|原因|原因
screen|mm|écran;écrans|Bildschirm;Bildschirme|screen;screens;display;displays|pantalla;pantallas|ディスプレー|显示屏
solar_plant|fn|usine solaire;usines solaires|Solarwerk;Solarwerke|solar factory;solar factories|||
delivery_bottleneck|mm|goulet d'étranglement;goulets d'étranglement|Lieferengpass;Lieferengpässe|supply bottleneck;supply bottlenecks|cuello de botella||
engineer|mm|ingénieur;ingénieurs|Ingenieur;Ingenieure|engineer;engineers|ingeniero;ingenieros|技術者;エンジニア|工程师
official|mm|responsable;responsables;fonctionnaire;fonctionnaires|Behördenvertreter;Behördenvertreter;Regierungsvertreter;Beamter;Beamte;Beamten|official;officials;civil servant|funcionario;funcionarios|当局者;政府高官|官员
minister|mm|ministre;ministres|Minister;Minister;Ministerin|minister;ministers|ministro;ministra;ministros|大臣|部长
insurer|mm|assureur;assureurs|Versicherer;Versicherer|insurer;insurers|asegurador;aseguradora;aseguradoras|保険会社|保险公司
insurance_premium|ff|prime d'assurance;primes d'assurance|Versicherungsprämie;Versicherungsprämien|insurance premium;insurance premiums|prima de seguro;primas de seguro|保険料|保费
ransom|fn|rançon;rançons|Lösegeld;Lösegelder|ransom;ransoms|rescate;rescates|身代金|赎金
server|mm|serveur;serveurs|Server;Server|server;servers|servidor;servidores|サーバー|服务器
backup_power|mn|groupe électrogène;groupes électrogènes|Notstromaggregat;Notstromaggregate|generator;generators|generador;generadores|発電機|发电机
tunnel|mm|tunnel;tunnels|Tunnel;Tunnel|tunnel;tunnels|túnel;túneles|トンネル|隧道
heat_wave|ff|vague de chaleur;vagues de chaleur;canicule|Hitzewelle;Hitzewellen|heatwave;heatwaves|ola de calor|猛暑|热浪
landslide|mm|glissement de terrain;glissements de terrain|Erdrutsch;Erdrutsche|landslide;landslides|deslizamiento|土砂崩れ|滑坡
cable|mn|câble;câbles|Kabel;Kabel;Seekabel|cable;cables|cable;cables|海底ケーブル|电缆
data_centre|mn|centre de données;centres de données|Rechenzentrum;Rechenzentren|data centre;data centres;data center;data centers|centro de datos;centros de datos|データセンター|数据中心
""".strip()


def unfolded(table: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Unfold a table of rows into the form of the first one; a language without a word is left empty."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in table.strip().splitlines():
        id, genders, *words = line.split("|")
        columns = zip(("fr", "de", "en", "es", "ja", "zh"), (*words, *[""] * 6), strict=False)
        found[id] = {"g": tuple(genders), **{code: tuple(w.split(";")) if w else () for code, w in columns}}
    return found
