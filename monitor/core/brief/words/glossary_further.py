"""Common nouns of incidents, logistics, institutions and firms: id | genders (fr, de) | forms fr | de | en | es | ja | zh, as in glossary_more."""
# genders as in a row: m, f, n; the first form of a language is printed for one, the second for several

ROWS = """
landslide|mm|glissement de terrain;glissements de terrain|Erdrutsch;Erdrutsche|landslide;landslides;mudslide;mudslides|deslizamiento de tierra;deslizamientos de tierra;corrimiento de tierras|土砂崩れ;地滑り|山体滑坡;滑坡;泥石流
avalanche|ff|avalanche;avalanches|Lawine;Lawinen|avalanche;avalanches|avalancha;avalanchas|雪崩|雪崩
dam|mm|barrage;barrages;digue;digues|Staudamm;Staudämme;Damm;Dämme|dam;dams|presa;presas;represa;represas;dique;diques|ダム;堤防|大坝;水坝;尾矿坝
tailings_dam|fm|digue de résidus;digues de résidus|Absetzbecken;Absetzbecken;Rückhaltebecken|tailings dam;tailings dams;tailings facility|presa de relaves;presas de relaves|尾鉱ダム|尾矿库
leak|ff|fuite;fuites;déversement;déversements|Leck;Lecks;Leckage;Leckagen;Austritt;Austritte|leak;leaks;leakage|fuga;fugas;derrame;derrames|漏洩;漏れ|泄漏
derailment|mf|déraillement;déraillements|Entgleisung;Entgleisungen|derailment;derailments|descarrilamiento;descarrilamientos|脱線|脱轨
collision|ff|collision;collisions|Kollision;Kollisionen|collision;collisions|colisión;colisiones|衝突事故|相撞
shipwreck|mm|naufrage;naufrages|Schiffbruch;Schiffbrüche|shipwreck;shipwrecks|naufragio;naufragios|沈没|沉没
piracy|ff|piraterie;piraterie|Piraterie;Piraterie|piracy;piracy|piratería|海賊行為|海盗活动
drone_attack|fm|attaque de drone;attaques de drones|Drohnenangriff;Drohnenangriffe;Drohnenattacke|drone attack;drone attacks;drone strike;drone strikes|ataque con drones;ataques con drones|ドローン攻撃|无人机袭击
missile_attack|fm|attaque de missile;attaques de missiles;tir de missile|Raketenangriff;Raketenangriffe|missile attack;missile attacks;missile strike;missile strikes|ataque con misiles;ataques con misiles|ミサイル攻撃|导弹袭击
air_strike|mm|frappe aérienne;frappes aériennes|Luftangriff;Luftangriffe|air strike;air strikes;airstrike;airstrikes|ataque aéreo;ataques aéreos|空爆|空袭
coup|mm|coup d'État;coups d'État|Putsch;Putsche;Staatsstreich|coup;coups;coup d'état|golpe de Estado|クーデター|政变
curfew|mf|couvre-feu;couvre-feux|Ausgangssperre;Ausgangssperren|curfew;curfews|toque de queda|夜間外出禁止令|宵禁
riot|ff|émeute;émeutes|Ausschreitung;Ausschreitungen;Unruhen|riot;riots|disturbio;disturbios|暴動|骚乱
protest|fm|manifestation;manifestations|Protest;Proteste;Protesten|protest;protests;demonstration;demonstrations|protesta;protestas|抗議デモ|抗议活动
blockade|mf|blocage;blocages;blocus|Blockade;Blockaden|blockade;blockades|bloqueo;bloqueos|封鎖|封锁
state_emergency|mm|état d'urgence;états d'urgence|Ausnahmezustand;Ausnahmezustände;Notstand|state of emergency;states of emergency|estado de emergencia|非常事態|紧急状态
evacuation|ff|évacuation;évacuations|Evakuierung;Evakuierungen|evacuation;evacuations|evacuación;evacuaciones|避難指示|疏散
rescue_work|ff|opération de secours;opérations de secours|Rettungsaktion;Rettungsaktionen;Rettungsarbeiten|rescue operation;rescue operations;rescue work|labores de rescate|救助活動|救援工作
heavy_rain|fm|fortes pluies;fortes pluies|Starkregen;Starkregen|heavy rain;heavy rains;torrential rain|lluvias torrenciales;fuertes lluvias|大雨;豪雨|暴雨
wildfire|mm|feu de forêt;feux de forêt;incendie de forêt|Waldbrand;Waldbrände|wildfire;wildfires;bushfire;bushfires;forest fire|incendio forestal;incendios forestales|山火事;山林火災|山火;森林火灾
heatwave|ff|canicule;canicules;vague de chaleur|Hitzewelle;Hitzewellen|heatwave;heatwaves;heat wave|ola de calor|熱波;猛暑|热浪
eruption|fm|éruption;éruptions|Vulkanausbruch;Vulkanausbrüche|eruption;eruptions;volcanic eruption|erupción;erupciones|噴火|火山喷发
tsunami|mm|tsunami;tsunamis|Tsunami;Tsunamis|tsunami;tsunamis|tsunami|津波|海啸
quarantine|ff|quarantaine;quarantaines|Quarantäne;Quarantänen|quarantine;quarantines|cuarentena|隔離|隔离
sabotage|mf|sabotage;sabotages|Sabotage;Sabotage|sabotage;sabotage|sabotaje|破壊工作|破坏活动
shaft|mm|puits de mine;puits de mine|Schacht;Schächte|mine shaft;mine shafts|pozo minero|立坑|矿井
open_pit|fm|mine à ciel ouvert;mines à ciel ouvert|Tagebau;Tagebaue|open pit;open pits;open-pit mine;opencast mine|mina a cielo abierto;tajo abierto|露天掘り|露天矿
blast_furnace|mm|haut fourneau;hauts fourneaux|Hochofen;Hochöfen|blast furnace;blast furnaces|alto horno;altos hornos|高炉|高炉
furnace|mm|four;fours|Ofen;Öfen;Schmelzofen|furnace;furnaces;kiln;kilns|horno;hornos|溶解炉|熔炉
quay|mm|quai;quais;poste d'amarrage;postes d'amarrage|Kai;Kais;Liegeplatz;Liegeplätze|quay;quays;berth;berths|muelle;muelles;atracadero;muelle de atraque|岸壁;バース|泊位
lock|ff|écluse;écluses|Schleuse;Schleusen|lock gate;lock gates|esclusa;esclusas|水門|船闸
canal|mm|canal;canaux|Kanal;Kanäle|canal;canals|canal;canales|運河|运河
bridge|mf|pont;ponts|Brücke;Brücken|bridge;bridges|puente;puentes|橋|大桥
tunnel|mm|tunnel;tunnels|Tunnel;Tunnel|tunnel;tunnels|túnel;túneles|トンネル|隧道
motorway|ff|autoroute;autoroutes|Autobahn;Autobahnen|motorway;motorways;highway;highways|autopista;autopistas|高速道路|高速公路
airport|mm|aéroport;aéroports|Flughafen;Flughäfen|airport;airports|aeropuerto;aeropuertos|空港|机场
border_crossing|mm|poste-frontière;postes-frontières|Grenzübergang;Grenzübergänge|border crossing;border crossings;border post|paso fronterizo;pasos fronterizos|国境検問所|口岸
shipyard|mf|chantier naval;chantiers navals|Werft;Werften|shipyard;shipyards|astillero;astilleros|造船所|造船厂
power_grid|mn|réseau électrique;réseaux électriques|Stromnetz;Stromnetze|power grid;power grids|red eléctrica|送電網;電力網|电网
power_line|ff|ligne électrique;lignes électriques|Stromleitung;Stromleitungen|power line;power lines|línea eléctrica|送電線|输电线
data_centre|mn|centre de données;centres de données|Rechenzentrum;Rechenzentren|data centre;data centres;data center;data centers|centro de datos;centros de datos|データセンター|数据中心
laboratory|mn|laboratoire;laboratoires|Labor;Labore|laboratory;laboratories|laboratorio;laboratorios|研究所|实验室
headquarters|mm|siège social;sièges sociaux|Hauptsitz;Hauptsitze|headquarters;headquarters|sede central|本社|总部
market_economy|mm|statut d'économie de marché;statuts d'économie de marché|Marktwirtschaftsstatus;Marktwirtschaftsstatus|market economy status;market economy status|estatus de economía de mercado|市場経済国;市場経済国待遇|市场经济地位
lithium_sulphate|mn|sulfate de lithium;sulfates de lithium|Lithiumsulfat;Lithiumsulfate|lithium sulphate;lithium sulphates;lithium sulfate|sulfato de litio|硫酸リチウム|硫酸锂
nickel_sulphate|mn|sulfate de nickel;sulfates de nickel|Nickelsulfat;Nickelsulfate|nickel sulphate;nickel sulphates;nickel sulfate|sulfato de níquel|硫酸ニッケル|硫酸镍
cobalt_sulphate|mn|sulfate de cobalt;sulfates de cobalt|Kobaltsulfat;Kobaltsulfate|cobalt sulphate;cobalt sulphates;cobalt sulfate|sulfato de cobalto|硫酸コバルト|硫酸钴
ammonium_sulphate|mn|sulfate d'ammonium;sulfates d'ammonium|Ammoniumsulfat;Ammoniumsulfate|ammonium sulphate;ammonium sulphates;ammonium sulfate|sulfato de amonio|硫安;硫酸アンモニウム|硫酸铵
floor_purchase|mm|achat à prix plancher;achats à prix plancher|Ankauf zum Mindestpreis;Ankäufe zum Mindestpreis|floor-price purchase;floor-price purchases||買い支え|底价收购;托底收购;敞开收购
impact|ff|répercussion;répercussions|Auswirkung;Auswirkungen|impact;impacts|repercusión;repercusiones;impacto;impactos||
payload|ff|charge;charges|Zuladung;Zuladungen|load;loads|carga útil|積載量;積み高|载货量;装载量;载重量;载重
export_limits|fn|restriction à l'exportation;restrictions à l'exportation|Ausfuhrbeschränkung;Ausfuhrbeschränkungen;Exportbeschränkung;Exportbeschränkungen|export restriction;export restrictions|restricción a la exportación;restricciones a la exportación|輸出制限|出口限制
cargo|ff|cargaison;cargaisons|Ladung;Ladungen|cargo;cargoes|cargamento;cargamentos|積み荷;貨物|货物
shipment|ff|expédition;expéditions|Sendung;Sendungen|shipment;shipments;consignment;consignments|envío;envíos|出荷|出货
backlog|mm|engorgement;engorgements|Rückstau;Rückstaus|backlog;backlogs;congestion|congestión|滞留|积压
queue|ff|file d'attente;files d'attente|Warteschlange;Warteschlangen|queue;queues|cola de espera|待ち行列|排队
detour|mm|détour;détours|Umweg;Umwege|detour;detours|desvío;desvíos|迂回|绕行
sea_route|ff|route maritime;routes maritimes|Seeweg;Seewege|sea route;sea routes;shipping lane;shipping lanes|ruta marítima;rutas marítimas|航路|航线
shipping_company|mf|armateur;armateurs|Reederei;Reedereien|shipping company;shipping companies;shipping line;shipping lines;shipowner;shipowners|naviera;navieras|海運会社;船会社|航运公司;船公司
carrier|mn|transporteur;transporteurs|Transportunternehmen;Transportunternehmen|haulier;hauliers;freight forwarder;freight forwarders|transportista;transportistas|運送会社|运输公司
operator|mm|exploitant;exploitants|Betreiber;Betreiber|operator;operators|operadora;operadoras;operador|運営会社|运营商
crew|mf|équipage;équipages|Besatzung;Besatzungen|crew;crews|tripulación;tripulaciones|乗組員|船员
insurer|mm|assureur;assureurs|Versicherer;Versicherer|insurer;insurers;underwriter;underwriters|aseguradora;aseguradoras|保険会社|保险公司
insurance_premium|ff|prime d'assurance;primes d'assurance|Versicherungsprämie;Versicherungsprämien|insurance premium;insurance premiums|prima de seguro;primas de seguro|保険料|保费
war_risk|ff|prime de risque de guerre;primes de risque de guerre|Kriegsrisikoprämie;Kriegsrisikoprämien|war-risk premium;war-risk premiums;war risk premium|prima por riesgo de guerra|戦争保険料|战争险保费
tanker|mm|pétrolier;pétroliers|Tanker;Tanker;Öltanker|tanker;tankers;oil tanker;oil tankers|petrolero;petroleros|タンカー|油轮
ferry|mf|ferry;ferries|Fähre;Fähren|ferry;ferries|transbordador;transbordadores|フェリー|渡轮
customs_clearance|mf|dédouanement;dédouanements|Zollabfertigung;Zollabfertigungen|customs clearance;customs clearances|despacho de aduanas|通関|清关;通关
inspection|ff|inspection;inspections|Inspektion;Inspektionen|inspection;inspections;checks|inspección;inspecciones|立ち入り検査|检查
seizure|ff|saisie;saisies|Beschlagnahme;Beschlagnahmen|seizure;seizures|incautación;incautaciones|差し押さえ|扣押
directive|ff|directive;directives|Richtlinie;Richtlinien|directive;directives|directiva;directivas|指令|指令
regulation|mf|règlement;règlements|Verordnung;Verordnungen|regulation;regulations|reglamento;reglamentos|規則改正|条例
decree|mn|décret;décrets|Dekret;Dekrete;Erlass|decree;decrees;executive order;executive orders|decreto;decretos|政令|法令
guideline|ff|ligne directrice;lignes directrices|Leitlinie;Leitlinien|guideline;guidelines|directrices|指針|指南
annex|fm|annexe;annexes|Anhang;Anhänge|annex;annexes|anexo;anexos|付属書|附件
embargo|mn|embargo;embargos|Embargo;Embargos|embargo;embargoes|embargo;embargos|禁輸|禁运
asset_freeze|mn|gel des avoirs;gels des avoirs;gel d'avoirs;gels d'avoirs|Einfrieren von Vermögen;Einfrieren von Vermögen;Vermögenssperre;Vermögenssperren|asset freeze;asset freezes|congelación de activos|資産凍結|资产冻结
travel_ban|fn|interdiction d'entrée;interdictions d'entrée|Einreiseverbot;Einreiseverbote;Reiseverbot|travel ban;travel bans;entry ban|prohibición de entrada|入国禁止;渡航禁止|入境禁令;旅行禁令
blacklist|ff|liste noire;listes noires|schwarze Liste;schwarze Listen|blacklist;blacklists|lista negra|ブラックリスト|黑名单
money_laundering|mf|blanchiment d'argent;blanchiment d'argent|Geldwäsche;Geldwäsche|money laundering;money laundering|blanqueo de capitales|資金洗浄|洗钱
smuggling|ff|contrebande;contrebande|Schmuggel;Schmuggel|smuggling;smuggling|contrabando|密輸|走私
hearing|ff|audience;audiences|Anhörung;Anhörungen|hearing;hearings|audiencia;audiencias||听证会
complaint|ff|réclamation;réclamations|Beschwerde;Beschwerden|complaint;complaints;formal complaint|denuncia;denuncias;queja formal|申し立て|投诉
settlement|mm|accord amiable;accords amiables|außergerichtlicher Vergleich;außergerichtliche Vergleiche;Vergleich;Vergleiche|out-of-court settlement;out-of-court settlements|acuerdo extrajudicial|和解|和解
court|mn|tribunal;tribunaux|Gericht;Gerichte;Gerichts|court;courts|tribunal;tribunales|裁判所|法院
judge|mm|juge;juges|Richter;Richter|judge;judges|juez;jueces|裁判官|法官
treaty|mm|traité;traités|Staatsvertrag;Staatsverträge|treaty;treaties|tratado;tratados|条約|条约
memorandum|mf|protocole d'accord;protocoles d'accord|Absichtserklärung;Absichtserklärungen|memorandum of understanding;memoranda of understanding;letter of intent;letters of intent;MoU|memorando de entendimiento|覚書|谅解备忘录
framework_agreement|mn|accord-cadre;accords-cadres;contrat-cadre;contrats-cadres|Rahmenabkommen;Rahmenabkommen;Rahmenvereinbarung;Rahmenvertrag;Rahmenverträge|framework agreement;framework agreements;framework contract|acuerdo marco;contrato marco;contratos marco|枠組み合意;基本契約|框架协议
free_trade|mn|accord de libre-échange;accords de libre-échange|Freihandelsabkommen;Freihandelsabkommen|free-trade agreement;free-trade agreements;free trade agreement;free trade deal|acuerdo de libre comercio;tratado de libre comercio|自由貿易協定|自由贸易协定;自贸协定
ratification|ff|ratification;ratifications|Ratifizierung;Ratifizierungen|ratification;ratifications|ratificación|批准手続き|批准程序
election|ff|élection;élections|Wahl;Wahlen|election;elections|elección;elecciones|選挙|选举
commerce_minister|mm|ministre du Commerce;ministres du Commerce|Handelsminister;Handelsminister|commerce minister;trade minister;trade ministers|ministro de Comercio|商務相;貿易相|商务部长
economy_minister|mm|ministre de l'Économie;ministres de l'Économie|Wirtschaftsminister;Wirtschaftsminister;Bundeswirtschaftsminister|economy minister;economy ministers|ministro de Economía|経済相|经济部长
finance_minister|mm|ministre des Finances;ministres des Finances|Finanzminister;Finanzminister;Bundesfinanzminister|finance minister;finance ministers|ministro de Hacienda|財務相|财政部长
ambassador|mm|ambassadeur;ambassadeurs|Botschafter;Botschafter|ambassador;ambassadors|embajador;embajadores|大使|大使
delegation|ff|délégation;délégations|Delegation;Delegationen|delegation;delegations|delegación;delegaciones|代表団|代表团
phone_call|mn|entretien téléphonique;entretiens téléphoniques|Telefonat;Telefonate|phone call;phone calls|conversación telefónica|電話会談|通话
press_conference|ff|conférence de presse;conférences de presse|Pressekonferenz;Pressekonferenzen|press conference;press conferences;news conference|rueda de prensa|記者会見|记者会;新闻发布会
roadmap|ff|feuille de route;feuilles de route|Fahrplan;Fahrpläne|roadmap;roadmaps|hoja de ruta|工程表|路线图
action_plan|mm|plan d'action;plans d'action|Aktionsplan;Aktionspläne|action plan;action plans|plan de acción|行動計画|行动计划
programme|mn|programme;programmes|Programm;Programme|programme;programmes|programa;programas|プログラム|计划项目
pilot_project|mn|projet pilote;projets pilotes|Pilotprojekt;Pilotprojekte;Pilotanlage|pilot project;pilot projects;pilot plant;pilot plants|proyecto piloto;planta piloto|実証事業|试点项目
feasibility_study|ff|étude de faisabilité;études de faisabilité|Machbarkeitsstudie;Machbarkeitsstudien|feasibility study;feasibility studies|estudio de viabilidad|事業化調査|可行性研究
chief_executive|mm|directeur général;directeurs généraux;PDG|Vorstandschef;Vorstandschefs;Geschäftsführer|chief executive;chief executives;CEO|consejero delegado;director ejecutivo|最高経営責任者|首席执行官
board|mm|conseil d'administration;conseils d'administration|Vorstand;Vorstände|board of directors;supervisory board|consejo de administración|取締役会|董事会
works_council|mm|comité d'entreprise;comités d'entreprise|Betriebsrat;Betriebsräte|works council;works councils|comité de empresa|労使協議会|职工委员会
trade_association|mm|fédération professionnelle;fédérations professionnelles|Branchenverband;Branchenverbände;Fachverband;Industrieverband|trade association;trade associations;industry association;industry body|asociación sectorial;patronal|業界団体|行业协会
chamber_commerce|ff|chambre de commerce;chambres de commerce|Handelskammer;Handelskammern|chamber of commerce;chambers of commerce|cámara de comercio|商工会議所|商会
startup|ff|jeune pousse;jeunes pousses|Start-up;Start-ups|start-up;start-ups;startup;startups|empresa emergente|スタートアップ|初创企业
mining_company|ff|compagnie minière;compagnies minières;groupe minier|Bergbaukonzern;Bergbaukonzerne;Bergbauunternehmen|mining company;mining companies;mining group|minera;mineras;empresa minera|鉱山会社|矿业公司
competitor|mm|concurrent;concurrents|Wettbewerber;Wettbewerber;Konkurrent|competitor;competitors|competidor;competidores|競合他社|竞争对手
stock_exchange|ff|Bourse;Bourses|Börse;Börsen|stock exchange;stock exchanges|bolsa de valores|証券取引所|证券交易所
operating_profit|mm|résultat d'exploitation;résultats d'exploitation|Betriebsgewinn;Betriebsgewinne|operating profit;operating profits|beneficio operativo|営業利益|营业利润
net_profit|mm|bénéfice net;bénéfices nets|Nettogewinn;Nettogewinne|net profit;net profits;net income|beneficio neto|純利益|净利润
margin|ff|marge;marges|Marge;Margen|profit margin;margins|margen;márgenes|利益率|利润率
dividend|mf|dividende;dividendes|Dividende;Dividenden|dividend;dividends|dividendo;dividendos|配当|股息;分红
bond|ff|obligation;obligations|Anleihe;Anleihen|bond;bonds|obligaciones|社債|债券
capital_increase|ff|augmentation de capital;augmentations de capital|Kapitalerhöhung;Kapitalerhöhungen|capital increase;capital raising|ampliación de capital|増資|增资
writedown|ff|dépréciation;dépréciations|Abschreibung;Abschreibungen|write-down;write-downs;writedown;impairment|depreciación|減損|减值
assembly_line|fn|chaîne de montage;chaînes de montage|Montageband;Montagebänder;Fließband|assembly line;assembly lines|línea de montaje;cadena de montaje|組み立てライン|装配线
night_shift|ff|équipe de nuit;équipes de nuit|Nachtschicht;Nachtschichten|night shift;night shifts|turno de noche|夜勤|夜班
output_cut|fm|réduction de la production;réductions de la production|Produktionskürzung;Produktionskürzungen;Drosselung;Drosselungen|output cut;output cuts;production cut;production cuts;output curtailment;curtailment;curtailments|recorte de producción;recortes de producción|減産|减产
spot_price|mm|prix au comptant;prix au comptant|Spotpreis;Spotpreise|spot price;spot prices|precio al contado|スポット価格|现货价格
futures|mm|contrat à terme;contrats à terme|Terminkontrakt;Terminkontrakte|futures contract;futures;futures contracts|contrato de futuros;futuros|先物|期货
longterm_contract|mm|contrat à long terme;contrats à long terme|langfristiger Vertrag;langfristige Verträge|long-term contract;long-term contracts|contrato a largo plazo|長期契約|长期合同
price_increase|ff|hausse de prix;hausses de prix|Preiserhöhung;Preiserhöhungen|price increase;price increases;price rise;price hike|subida de precios|値上げ|涨价
bottleneck|mm|goulet d'étranglement;goulets d'étranglement|Flaschenhals;Flaschenhälse|bottleneck;bottlenecks|cuello de botella|ボトルネック|瓶颈
overcapacity|ff|surcapacité;surcapacités|Überkapazität;Überkapazitäten|overcapacity;overcapacities|exceso de capacidad|過剰生産|产能过剩
recall|mm|rappel de véhicules;rappels de véhicules|Rückruf;Rückrufe|vehicle recall;recalls|llamada a revisión|リコール|召回
satellite|mm|satellite;satellites|Satellit;Satelliten|satellite;satellites|satélite;satélites|人工衛星|卫星
submarine|mn|sous-marin;sous-marins|U-Boot;U-Boote|submarine;submarines|submarino;submarinos|潜水艦|潜艇
fighter_jet|mm|avion de combat;avions de combat|Kampfjet;Kampfjets;Kampfflugzeug|fighter jet;fighter jets|avión de combate;cazas|戦闘機|战斗机
robot|mm|robot;robots|Roboter;Roboter|robot;robots|robot;robots|ロボット|机器人
sensor|mm|capteur;capteurs|Sensor;Sensoren|sensor;sensors|sensor;sensores|センサー|传感器
generator|fm|génératrice;génératrices|Generator;Generatoren|generator;generators|generador;generadores|発電機|发电机
alloy|mf|alliage;alliages|Legierung;Legierungen|alloy;alloys|aleación;aleaciones|合金|合金
powder|fn|poudre métallique;poudres métalliques|Pulver;Pulver|powder;powders|polvo metálico|粉末|粉末
oxide|mn|oxyde;oxydes|Oxid;Oxide|oxide;oxides|óxido;óxidos|酸化物|氧化物
sulphuric_acid|mf|acide sulfurique;acides sulfuriques|Schwefelsäure;Schwefelsäure|sulphuric acid;sulfuric acid|ácido sulfúrico|硫酸|硫酸
tailings|mm|résidu minier;résidus miniers|Abraum;Abraum|tailings;tailings|relaves|鉱さい|尾矿
brine|ff|saumure;saumures|Sole;Solen|brine;brines|salmuera;salmueras|かん水|卤水
clay|fn|argile;argiles|Tonmineral;Tonminerale|ionic clay;ionic clays|arcilla;arcillas|粘土|离子吸附型
police|ff|police;police|Polizei;Polizei|police;police|policía|警察|警方
firefighters|mf|pompier;pompiers|Feuerwehr;Feuerwehr|firefighter;firefighters;fire brigade|bomberos|消防|消防
resident|mm|riverain;riverains|Anwohner;Anwohner|resident;residents|residentes;vecinos||居民
engineer|mm|ingénieur;ingénieurs|Ingenieur;Ingenieure|engineer;engineers|ingeniero;ingenieros|技術者|工程师
"""
