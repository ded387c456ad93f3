"""Nouns of reports on accidents, courts, shipping, weather and works: id | genders (fr, de) | forms fr | de | en | es | ja | zh, as in glossary_more."""

ROWS = """
case|mm|cas;cas|Fall;Fälle|case;cases||事件|案件;案子
research_firm|fn|société d'études;sociétés d'études|Marktforschungsunternehmen;Marktforschungsunternehmen|research firm;research firms;market researcher|firma de investigación|調査会社|研究机构;咨询机构
drinking_water|fn|eau potable;eaux potables|Trinkwasser;Trinkwasser|drinking water;drinking water|agua potable|飲料水|饮用水
groundwater|fn|nappe phréatique;nappes phréatiques|Grundwasser;Grundwasser|groundwater;groundwater|agua subterránea;aguas subterráneas|地下水|地下水
waste_water|fn|eaux usées;eaux usées|Abwasser;Abwässer|wastewater;waste water|aguas residuales|廃水;排水|废水;污水
fish|mm|poisson;poissons|Fisch;Fische|fish;fish|peces;pez|魚|鱼类;死鱼
soil|mm|sol;sols|Boden;Böden|soil;soils|suelo;suelos|土壌|土壤
shore|fn|rive;rives|Ufer;Ufer|shore;riverbank;riverbanks|orilla;orillas||岸边
stream|mm|ruisseau;ruisseaux|Bach;Bäche|stream;streams;creek|arroyo;arroyos|小川|溪流
smoke|ff|fumée;fumées|Rauch;Rauch|smoke;smoke|humo|煙|浓烟;烟雾
fire_cause|ff|cause de l'incendie;causes de l'incendie|Brandursache;Brandursachen|cause of the fire;cause of the blaze|causa del incendio;causas del incendio|出火原因;火災の原因|起火原因;火灾原因
fire_safety|ff|sécurité incendie;sécurité incendie|Brandschutz;Brandschutz|fire safety;fire protection|seguridad contra incendios|防火|消防安全
operating_error|ff|erreur de manipulation;erreurs de manipulation;erreur humaine|Bedienfehler;Bedienfehler|operator error;human error;operating error|error humano;error de operación|操作ミス;人為ミス|操作失误;人为失误
mistake|ff|erreur;erreurs|Fehler;Fehler|error;errors;mistake;mistakes|error;errores|誤り;ミス|失误;错误
crack|ff|fissure;fissures|Riss;Risse|crack;cracks|grieta;grietas;fisura;fisuras|亀裂;ひび割れ|裂缝;裂纹
corrosion|ff|corrosion;corrosion|Korrosion;Korrosion|corrosion;corrosion|corrosión|腐食|腐蚀
short_circuit|mm|court-circuit;courts-circuits|Kurzschluss;Kurzschlüsse|short circuit;short circuits|cortocircuito;cortocircuitos|漏電;ショート|短路
overheating|ff|surchauffe;surchauffes|Überhitzung;Überhitzungen|overheating;overheating|sobrecalentamiento|過熱|过热
lightning|ff|foudre;foudre|Blitzschlag;Blitzschläge|lightning strike;lightning|caída de un rayo;rayo|落雷|雷击
boiler|ff|chaudière;chaudières|Kessel;Kessel|boiler;boilers|caldera;calderas|ボイラー|锅炉
gearbox|ff|boîte de vitesses;boîtes de vitesses|Getriebe;Getriebe|gearbox;gearboxes;transmissions|caja de cambios;cajas de cambios|変速機|变速箱
wiring_harness|mm|faisceau de câbles;faisceaux de câbles|Kabelbaum;Kabelbäume|wiring harness;wiring harnesses|arnés de cables;arneses|ワイヤーハーネス|线束
microcontroller|mm|microcontrôleur;microcontrôleurs|Mikrocontroller;Mikrocontroller|microcontroller;microcontrollers|microcontrolador;microcontroladores|マイコン|微控制器
transistor|mm|transistor;transistors|Transistor;Transistoren;Leistungstransistoren|transistor;transistors|transistor;transistores|トランジスタ|晶体管
precursor|mn|produit intermédiaire;produits intermédiaires|Vorprodukt;Vorprodukte|intermediate product;intermediates;precursor;precursors|producto intermedio;productos intermedios|中間材;前駆体|中间品;前驱体
phosphoric_acid|mf|acide phosphorique;acides phosphoriques|Phosphorsäure;Phosphorsäuren|phosphoric acid;phosphoric acids|ácido fosfórico|リン酸;燐酸|磷酸
hydrochloric_acid|mf|acide chlorhydrique;acides chlorhydriques|Salzsäure;Salzsäuren|hydrochloric acid;hydrochloric acids|ácido clorhídrico|塩酸|盐酸
acid|mf|acide;acides|Säure;Säuren|acid;acids|ácido;ácidos|酸性液|酸液
toxin|fm|substance toxique;substances toxiques|Giftstoff;Giftstoffe|toxic substance;toxic substances;toxin;toxins|sustancia tóxica;sustancias tóxicas|有害物質;有毒物質|有毒物质;有害物质
contamination|ff|contamination;contaminations|Verunreinigung;Verunreinigungen|contamination;contamination|contaminación|汚染|污染
measurement|ff|mesure de contrôle;mesures de contrôle|Messung;Messungen|measurement;measurements;readings|medición;mediciones|測定|监测;检测
sample|mf|échantillon;échantillons|Probe;Proben|sample;samples|muestra;muestras|試料;サンプル|样品;样本
expert_report|fn|expertise;expertises|Gutachten;Gutachten|expert report;expert opinion|dictamen;peritaje|鑑定|鉴定报告
inspector|mm|inspecteur;inspecteurs|Inspektor;Inspektoren;Prüfer|inspector;inspectors|inspector;inspectores|検査官;査察官|检查员;督察
regulator|ff|autorité de régulation;autorités de régulation|Aufsichtsbehörde;Aufsichtsbehörden;Aufsicht;Regulierer|regulator;regulators;watchdog|regulador;reguladores;ente regulador|規制当局;監督当局|监管机构;监管部门
environment_agency|ff|agence de l'environnement;agences de l'environnement|Umweltbehörde;Umweltbehörden|environmental regulator;environment agency;environmental agency|agencia ambiental;autoridad ambiental|環境当局;環境庁|环保部门;环境部门
environment_minister|mm|ministre de l'Environnement;ministres de l'Environnement|Umweltminister;Umweltminister|environment minister;environment ministers|ministro de Ambiente;ministra de Ambiente;ministro del Ambiente|環境相|环境部长
industry_minister|mm|ministre de l'Industrie;ministres de l'Industrie|Industrieminister;Industrieminister|industry minister;industry ministers|ministro de Industria;ministra de Industria|経済産業相;経産相|工业部长
state_secretary|mm|secrétaire d'État;secrétaires d'État|Staatssekretär;Staatssekretäre|state secretary;undersecretary|secretario de Estado;secretaria de Estado|次官|国务秘书;副部长
capital|ff|capitale;capitales|Hauptstadt;Hauptstädte|capital city|capital del país|首都|首都
district|mm|district;districts|Bezirk;Bezirke|district;districts|distrito;distritos|地区|
trade_unionist|mm|syndicaliste;syndicalistes|Gewerkschafter;Gewerkschafter|trade unionist;union leader;union leaders|sindicalista;sindicalistas|組合員|工会代表
finance_chief|mm|directeur financier;directeurs financiers|Finanzchef;Finanzchefs|chief financial officer;finance chief|director financiero|最高財務責任者|首席财务官;财务总监
plant_manager|mm|directeur d'usine;directeurs d'usine|Werksleiter;Werksleiter|plant manager;site manager|director de planta;jefe de planta|工場長|厂长
forwarder|mm|transitaire;transitaires|Spediteur;Spediteure;Spedition;Speditionen|freight forwarder;forwarders;forwarder|transitario;transitarios|フォワーダー;物流業者|货代
middleman|mm|intermédiaire;intermédiaires|Zwischenhändler;Zwischenhändler|middleman;middlemen;intermediary;intermediaries|intermediario;intermediarios|仲介業者|中间商
front_company|ff|société écran;sociétés écrans|Briefkastenfirma;Briefkastenfirmen;Strohfirma|shell company;front company;front companies|empresa fachada;empresas fachada;empresa pantalla|ペーパーカンパニー;フロント企業|空壳公司
investigator|mm|enquêteur;enquêteurs|Ermittler;Ermittler;Zollfahnder|investigator;investigators|investigador judicial;investigadores judiciales|捜査員|调查人员
suspicion|mm|soupçon;soupçons|Verdacht;Verdachtsfälle|suspicion;suspicions|sospecha;sospechas|疑い|嫌疑
suspect|mm|mis en cause;mis en cause;prévenus|Beschuldigter;Beschuldigte;Beschuldigten|suspect;suspects;accused|imputado;imputados|容疑者|嫌疑人
search|ff|perquisition;perquisitions|Durchsuchung;Durchsuchungen|searches;police raid|allanamiento;allanamientos|家宅捜索|搜查
indictment|mf|acte d'accusation;actes d'accusation|Anklage;Anklagen|indictment;indictments|acusación formal|起訴|起诉书
conviction|ff|condamnation;condamnations|Verurteilung;Verurteilungen|conviction;convictions|condena;condenas|有罪判決|定罪
prison|ff|peine de prison;peines de prison|Haft;Haftstrafen|prison term;jail term|prisión|禁錮刑;懲役;禁錮;実刑|监禁;有期徒刑
witness|mm|témoin;témoins|Zeuge;Zeugen;Augenzeugen|witness;witnesses|testigo;testigos|目撃者;証人|目击者;证人
reporting_duty|ff|obligation de déclaration;obligations de déclaration|Meldepflicht;Meldepflichten|reporting requirement;reporting requirements;reporting obligation|obligación de declarar;obligaciones de información|届け出義務;報告義務|申报义务;报告义务
end_use|ff|utilisation finale;utilisations finales|Endverbleib;Endverwendung|end use|uso final|最終用途|最终用途
flight_ban|fn|interdiction de vol;interdictions de vol|Flugverbot;Flugverbote|flight ban;flight bans|prohibición de vuelo|飛行禁止|禁飞令
attack|ff|attaque;attaques|Angriff;Angriffe;Anschlag;Anschläge|attack;attacks|ataque;ataques;atentado;atentados|攻撃|袭击;攻击
militia|ff|milice;milices|Miliz;Milizen|militia;militias|milicia;milicias|民兵|民兵
pirate|mm|pirate;pirates|Pirat;Piraten|pirate;pirates|pirata;piratas|海賊|海盗
rally|ff|manifestation;manifestations|Kundgebung;Kundgebungen;Demonstration;Demonstrationen|rally;rallies;demonstration;demonstrations|manifestación;manifestaciones|集会;デモ|集会;示威
strike_ballot|fm|consultation sur la grève;consultations sur la grève|Urabstimmung;Urabstimmungen|strike ballot;strike vote|votación de huelga|スト権投票|罢工投票
pay_round|ff|négociation salariale;négociations salariales|Tarifrunde;Tarifrunden;Tarifverhandlungen|wage talks;pay talks|negociación salarial;negociaciones salariales|賃金交渉;春闘|薪资谈判
unpaid_leave|mm|congé sans solde;congés sans solde|Zwangsurlaub;Zwangsurlaube;unbezahlter Urlaub|unpaid leave;forced leave|licencia sin sueldo|無給休暇;一時帰休|无薪休假
severance|ff|indemnité de départ;indemnités de départ|Abfindung;Abfindungen|severance pay;severance|indemnización por despido|退職金|遣散费
contract_worker|mm|travailleur contractuel;travailleurs contractuels|Leiharbeiter;Leiharbeiter|contract worker;contract workers|trabajador subcontratado;trabajadores subcontratados|契約社員;派遣社員|合同工;劳务工
accident_at_work|mm|accident du travail;accidents du travail|Arbeitsunfall;Arbeitsunfälle|workplace accident;industrial accident|accidente laboral;accidentes laborales|労災;労働災害|工伤事故
relief_package|mn|plan d'aide;plans d'aide|Hilfspaket;Hilfspakete;Rettungspaket|aid package;rescue package;relief package|paquete de ayuda;paquetes de ayuda|支援策パッケージ|救助方案;援助计划
reconstruction|fm|reconstruction;reconstructions|Wiederaufbau;Wiederaufbau|reconstruction;rebuilding|reconstrucción|復旧|重建
human_rights|mn|droits de l'homme;droits de l'homme;droits humains|Menschenrechte;Menschenrechte|human rights;human rights|derechos humanos|人権|人权
safety_defect|mm|manquement à la sécurité;manquements à la sécurité|Sicherheitsmangel;Sicherheitsmängel|safety lapse;safety lapses;safety defect;safety defects|falla de seguridad;fallas de seguridad|安全上の不備|安全隐患
environmental_damage|mm|dommage environnemental;dommages environnementaux|Umweltschaden;Umweltschäden|environmental damage;environmental damage|daño ambiental;daños ambientales|環境被害|环境损害
product_defect|mm|défaut de produit;défauts de produit|Produktfehler;Produktfehler|product defect;product defects|defecto de producto;defectos de producto|製品の欠陥|产品缺陷
contract_termination|ff|résiliation;résiliations|Kündigung;Kündigungen|contract termination;terminations|rescisión;rescisiones|解約|解约
profit_warning|mf|avertissement sur résultats;avertissements sur résultats|Gewinnwarnung;Gewinnwarnungen|profit warning;profit warnings|advertencia sobre beneficios|業績下方修正|盈利预警
spot_market|mm|marché au comptant;marchés au comptant;marché spot|Spotmarkt;Spotmärkte|spot market;spot markets|mercado al contado;mercado spot|スポット市場|现货市场
spot_sales|fm|vente au comptant;ventes au comptant;ventes spot|Spotverkauf;Spotverkäufe|spot sales;spot sales|ventas al contado;ventas spot|スポット販売|现货销售
futures_market|mm|marché à terme;marchés à terme|Terminmarkt;Terminmärkte|futures market;futures markets|mercado de futuros|先物市場|期货市场
discount|mm|rabais;rabais|Rabatt;Rabatte|discount;discounts|descuento;descuentos|値引き|折扣
buffer_stock|mm|stock tampon;stocks tampons|Puffer;Puffer|buffer stock;buffer stocks|reservas de seguridad|緩衝在庫|缓冲库存
storage_capacity|ff|capacité de stockage;capacités de stockage|Lagerkapazität;Lagerkapazitäten|storage capacity;storage|capacidad de almacenamiento|貯蔵能力|仓储能力;储存能力
site_grounds|mn|terrain de l'usine;terrains|Gelände;Gelände;Werksgelände|factory grounds|terrenos de la planta|敷地|
arc_furnace|mm|four à arc électrique;fours à arc électrique;four électrique|Lichtbogenofen;Lichtbogenöfen|electric arc furnace;electric arc furnaces;arc furnace|horno de arco eléctrico;hornos de arco|電炉|电弧炉;电炉
rolling_mill|mn|laminoir;laminoirs|Walzwerk;Walzwerke|rolling mill;rolling mills|tren de laminación;laminador|圧延工場|轧钢厂;轧机
cement_plant|fn|cimenterie;cimenteries|Zementwerk;Zementwerke|cement plant;cement works|cementera;cementeras|セメント工場|水泥厂
assembly_plant|fn|usine d'assemblage;usines d'assemblage|Montagewerk;Montagewerke|assembly plant;assembly plants|planta de ensamblaje;plantas de ensamblaje|組立工場|组装厂;总装厂
pumping_station|ff|station de pompage;stations de pompage|Pumpstation;Pumpstationen|pumping station;pump station;pumping stations|estación de bombeo;estaciones de bombeo|ポンプ場|泵站
gallery|mm|galerie;galeries|Stollen;Stollen|mine tunnel;mine gallery|galería;galerías|坑道|巷道
waste_heap|mf|terril;terrils|Abraumhalde;Abraumhalden|spoil heap;waste dump|escombrera;escombreras|ズリ山|排土场
fairway|mf|chenal;chenaux|Fahrrinne;Fahrrinnen|shipping channel;fairway|canal navegable||航道
charter_rate|mf|tarif d'affrètement;tarifs d'affrètement|Charterrate;Charterraten|charter rate;charter rates|tarifa de fletamento|用船料|租船费率
demurrage|fn|surestaries;surestaries|Liegegeld;Liegegelder|demurrage;demurrage|demoras de buques;sobrestadía|滞船料|滞期费
freight_train|mm|train de marchandises;trains de marchandises|Güterzug;Güterzüge|freight train;freight trains;goods train|tren de carga;trenes de carga;tren de mercancías|貨物列車|货运列车;货车列
runway|ff|piste d'atterrissage;pistes d'atterrissage|Landebahn;Landebahnen|runway;runways|pista de aterrizaje|滑走路|跑道
cargo_plane|mn|avion-cargo;avions-cargos|Frachtflugzeug;Frachtflugzeuge;Frachtmaschine|cargo plane;cargo planes;freighter aircraft|avión de carga;aviones de carga|貨物機|货机
grid_operator|mm|gestionnaire de réseau;gestionnaires de réseau|Netzbetreiber;Netzbetreiber|grid operator;grid operators;network operator|operador de la red|送電会社;送配電|电网运营商;电网公司
coal_plant|fn|centrale à charbon;centrales à charbon|Kohlekraftwerk;Kohlekraftwerke|coal-fired power plant;coal plant;coal plants|central de carbón;central térmica|石炭火力発電所;石炭火力|燃煤电厂
hydro_plant|fn|centrale hydroélectrique;centrales hydroélectriques|Wasserkraftwerk;Wasserkraftwerke|hydropower plant;hydroelectric plant|central hidroeléctrica;hidroeléctrica|水力発電所|水电站
solar_park|mm|parc solaire;parcs solaires|Solarpark;Solarparks|solar park;solar farm;solar farms|parque solar|太陽光発電所|光伏电站
aftershock|fn|réplique;répliques|Nachbeben;Nachbeben|aftershock;aftershocks|réplica del sismo;réplicas|余震|余震
volcano|mm|volcan;volcans|Vulkan;Vulkane|volcano;volcanoes|volcán;volcanes|火山|火山
sinkhole|mm|effondrement de terrain;effondrements de terrain|Erdfall;Erdfälle|sinkhole;sinkholes|socavón;socavones|陥没|塌陷
oil_slick|mm|nappe de pétrole;nappes de pétrole|Ölteppich;Ölteppiche|oil slick;slick|mancha de crudo;mancha de petróleo|油膜|油污带
test_run|mm|essai;essais|Probebetrieb;Probebetriebe;Testlauf|trial run;test run|operación de prueba|試運転|试运行
construction_start|mm|début des travaux;débuts des travaux|Baubeginn;Baubeginne|start of construction;groundbreaking|inicio de obras|着工|开工建设
completion|mf|achèvement;achèvements|Fertigstellung;Fertigstellungen|completion;completions|finalización de las obras|完成|竣工
supplier_firm|mm|équipementier;équipementiers|Autozulieferer;Autozulieferer|auto supplier;car parts maker;auto suppliers;car parts makers|proveedor automotriz;autopartista|自動車部品メーカー|汽车零部件供应商
replacement_supplier|mm|fournisseur de remplacement;fournisseurs de remplacement|Ersatzlieferant;Ersatzlieferanten|alternative supplier;replacement supplier;alternative suppliers|proveedor alternativo;proveedores alternativos|代替調達先|替代供应商
malware|mf|logiciel malveillant;logiciels malveillants|Schadsoftware;Schadsoftware|malware;ransomware|programa malicioso;software malicioso|マルウエア;ランサムウエア|恶意软件;勒索软件
data_leak|fn|fuite de données;fuites de données|Datenleck;Datenlecks|data leak;data breach|filtración de datos|情報漏えい;情報漏洩;情報流出|数据泄露
water_test|mf|analyse de l'eau;analyses de l'eau|Wasseranalyse;Wasseranalysen|water test;water tests|análisis de agua|水質検査|水质检测
sowing|mf|semailles;semailles|Aussaat;Aussaaten|sowing season;planting season|siembra|作付け|春耕;播种
conviction_penalty|ff|sanction pénale;sanctions pénales|Strafe;Strafen|criminal penalty|sanción penal|刑罰|刑罚
""".strip()
