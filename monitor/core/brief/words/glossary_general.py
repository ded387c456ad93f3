"""General nouns of news - people, places of work, parts of machines, money, courts, transport, energy, weather, papers and data: id | genders (fr, de) | forms fr | de | en | es | ja | zh, as in glossary_more."""

ROWS = """
customer_data|fn|données des clients;données des clients|Kundendaten;Kundendaten|customer data;customer data|datos de clientes|顧客情報;顧客データ|客户数据;用户数据
personal_data|fn|données personnelles;données personnelles|personenbezogene Daten;personenbezogene Daten|personal data;personal data|datos personales|個人情報|个人信息
signature|ff|signature;signatures|Unterzeichnung;Unterzeichnungen;Unterschrift;Unterschriften|signature;signatures;signing|firma del;firma de la|署名|签署;签字
tax_cut|ff|réduction d'impôt;réductions d'impôt;baisse d'impôt|Steuersenkung;Steuersenkungen|tax cut;tax cuts;tax break;tax breaks|rebaja fiscal;rebajas fiscales|減税;減税幅|减税
tax_incentive|mf|avantage fiscal;avantages fiscaux;incitation fiscale|Steuervergünstigung;Steuervergünstigungen|tax incentive;tax incentives|incentivo fiscal;incentivos fiscales|優遇税制;税制優遇|税收优惠
support|mf|soutien;soutiens|Unterstützung;Unterstützungen|support;support|apoyo;apoyos|支援策;援助|支持;帮扶;扶持
criterion|mn|critère;critères|Kriterium;Kriterien|criterion;criteria|criterio;criterios|基準|标准
insurance|ff|assurance;assurances|Versicherung;Versicherungen;Versicherungsschutz|insurance;insurances|seguro de;seguros;aseguramiento|保険|保险
water_inrush|fm|venue d'eau;venues d'eau|Wassereinbruch;Wassereinbrüche|water inrush;water inrushes;water ingress|entrada de agua|出水|透水;突水
technician|mm|technicien;techniciens|Techniker;Techniker|technician;technicians|técnico;técnicos|技術員;作業員;技師|技术员;技术人员
driver|mm|chauffeur;chauffeurs|Fahrer;Fahrer|driver;drivers|conductor;conductores|運転手|司机
pilot|mm|pilote;pilotes|Lotse;Lotsen;Pilot;Piloten|ship pilot;pilots|piloto;pilotos|操縦士;水先人|飞行员;引航员
sailor|mm|marin;marins|Seemann;Seeleute|sailor;sailors;seafarer;seafarers|marino;marinos;marinero;marineros|船員|海员
captain|mm|capitaine;capitaines|Kapitän;Kapitäne|captain;captains|capitán;capitanes|船長|船长
fisherman|mm|pêcheur;pêcheurs|Fischer;Fischer|fisherman;fishermen|pescador;pescadores|漁業者;漁師|渔民
soldier|mm|soldat;soldats|Soldat;Soldaten|soldier;soldiers|soldado;soldados|兵士|士兵
doctor|mm|médecin;médecins|Arzt;Ärzte|doctor;doctors;physician;physicians|médico;médicos|医師|医生
patient|mm|patient;patients|Patient;Patienten|patient;patients|paciente;pacientes|患者|患者;病人
scientist|mm|scientifique;scientifiques|Wissenschaftler;Wissenschaftler;Forscher|scientist;scientists;researcher;researchers|científico;científicos;investigador;investigadores|科学者;研究者|科学家;研究人员
geologist|mm|géologue;géologues|Geologe;Geologen|geologist;geologists|geólogo;geólogos|地質学者|地质学家
economist|mm|économiste;économistes|Ökonom;Ökonomen;Volkswirt;Volkswirte|economist;economists|economista;economistas|エコノミスト|经济学家
consultant|mm|consultant;consultants|Berater;Berater|consultant;consultants|consultor;consultores|コンサルタント|顾问
banker|mm|banquier;banquiers|Banker;Banker|banker;bankers|banquero;banqueros|銀行家|银行家
consumer|mm|consommateur;consommateurs|Verbraucher;Verbraucher|consumer;consumers|consumidor;consumidores|消費者|消费者
household|mm|ménage;ménages|Privathaushalt;Privathaushalte|household;households|hogar;hogares|世帯|家庭用户
passenger|mm|passager;passagers|Passagier;Passagiere|passenger;passengers|pasajero;pasajeros|乗客|乘客;旅客
student|mm|étudiant;étudiants|Student;Studenten;Studierende|student;students|estudiante;estudiantes|学生|学生
hacker|mm|pirate informatique;pirates informatiques|Hacker;Hacker|hacker;hackers|pirata informático;piratas informáticos;hackers|ハッカー|黑客
mayor|mm|maire;maires|Bürgermeister;Bürgermeister;Oberbürgermeister|mayor;mayors|alcalde;alcaldes;alcaldesa|市長|市长
governor|mm|gouverneur;gouverneurs|Gouverneur;Gouverneure|governor;governors|gobernador;gobernadores;gobernadora|知事|省长;州长
senator|mm|sénateur;sénateurs|Senator;Senatoren|senator;senators|senador;senadores|上院議員|参议员
lawmaker|mm|député;députés|Abgeordneter;Abgeordnete;Abgeordneten|lawmaker;lawmakers;legislator;legislators|diputado;diputados;legislador;legisladores|議員|议员
opposition|ff|opposition;oppositions|Opposition;Opposition|opposition;opposition|oposición|野党|反对党;反对派
transport_minister|mm|ministre des Transports;ministres des Transports|Verkehrsminister;Verkehrsminister|transport minister;transport ministers|ministro de Transportes;ministro de Transporte|運輸相;国土交通相|交通部长;运输部长
energy_minister|mm|ministre de l'Énergie;ministres de l'Énergie|Energieminister;Energieminister|energy minister;energy ministers|ministro de Energía;ministra de Energía|エネルギー相|能源部长
mining_minister|mm|ministre des Mines;ministres des Mines|Bergbauminister;Bergbauminister|mines minister;mining minister;mines ministers|ministro de Minas;ministra de Minas;ministro de Minería;ministra de Minería|鉱業相|矿业部长;矿业部部长
defence_minister|mm|ministre de la Défense;ministres de la Défense|Verteidigungsminister;Verteidigungsminister|defence minister;defense minister;defence ministers|ministro de Defensa;ministra de Defensa|国防相;防衛相|国防部长
interior_minister|mm|ministre de l'Intérieur;ministres de l'Intérieur|Innenminister;Innenminister|interior minister;interior ministers|ministro del Interior|内相|内政部长
mines_ministry|mn|ministère des Mines;ministères des Mines|Bergbauministerium;Bergbauministerien|mines ministry;mining ministry|Ministerio de Minas|鉱業省|矿业部;矿业和地质部
trade_ministry|mn|ministère du Commerce;ministères du Commerce|Handelsministerium;Handelsministerien|trade ministry;commerce ministry|Ministerio de Comercio|商務省|商务部
central_bank|ff|banque centrale;banques centrales|Zentralbank;Zentralbanken;Notenbank|central bank;central banks|banco central|中央銀行;中銀|央行;中央银行
presidency|fn|présidence;présidences|Präsidialamt;Präsidialämter|presidential office;presidency|presidencia|大統領府|总统府
embassy|ff|ambassade;ambassades|Botschaft;Botschaften|embassy;embassies|embajada;embajadas|大使館|大使馆
navy|ff|marine;marines|Marine;Marinen|navy;navies|marina de guerra;armada|海軍|海军
coast_guard|mf|garde-côtes;garde-côtes|Küstenwache;Küstenwachen|coast guard;coast guards;coastguard|guardacostas;guardia costera|海上保安庁;沿岸警備隊|海岸警卫队;海警
port_authority|ff|autorité portuaire;autorités portuaires|Hafenbehörde;Hafenbehörden|port authority;port authorities|autoridad portuaria|港湾当局|港务局
weather_service|mm|service météorologique;services météorologiques|Wetterdienst;Wetterdienste|weather service;meteorological office|servicio meteorológico|気象庁|气象局;气象部门
supreme_court|fm|Cour suprême;Cours suprêmes|Oberster Gerichtshof;Oberste Gerichtshöfe|supreme court;supreme courts|Corte Suprema;Tribunal Supremo|最高裁|最高法院
appeal_court|fn|cour d'appel;cours d'appel|Berufungsgericht;Berufungsgerichte|appeals court;court of appeal;appeal court|tribunal de apelación;corte de apelaciones|控訴裁|上诉法院
trial|mm|procès;procès|Prozess;Prozesse;Gerichtsverfahren|trial;trials|juicio;juicios|裁判|庭审;审判
accusation|ff|accusation;accusations|Anschuldigung;Anschuldigungen;Vorwurf;Vorwürfe|accusation;accusations;allegation;allegations|acusación;acusaciones;señalamiento;señalamientos|非難|指控;指责
legal_basis|ff|base légale;bases légales|Rechtsgrundlage;Rechtsgrundlagen|legal basis;legal bases|base legal;sustento legal|法的根拠|法律依据
arrest|ff|arrestation;arrestations|Festnahme;Festnahmen|arrests;arrests|detención;detenciones|逮捕|逮捕;拘留
bribery|ff|corruption;corruption;pot-de-vin;pots-de-vin|Bestechung;Bestechung;Korruption;Schmiergeld;Schmiergelder|bribery;corruption;bribe;bribes|soborno;sobornos;corrupción|贈収賄;汚職;賄賂;贈賄|贿赂;腐败;行贿
fraud|mm|fraude;fraudes|Betrug;Betrugsfälle|fraud;frauds|fraude;fraudes|詐欺|欺诈
evidence|ff|preuve;preuves|Beweis;Beweise;Beweismittel;Belege;Beleg|evidence;proof|prueba;pruebas|証拠|证据
letter|mn|courrier;courriers;lettre;lettres|Schreiben;Schreiben|letter;letters|carta;cartas|書簡;手紙|信函;函件
document|mn|document;documents|Dokument;Dokumente;Unterlagen|document;documents|documento;documentos|文書;書類|文件
press_report|mm|article de presse;articles de presse|Medienbericht;Medienberichte;Presseberichte;Presseberichten|press reports;media reports|informaciones de prensa|報道|媒体报道
draft|mm|projet de texte;projets de texte|Entwurf;Entwürfe|draft text;draft texts|borrador;borradores|草案|草案
guidance|ff|prévision de résultat;prévisions de résultat|Gewinnprognose;Gewinnprognosen;Ausblick;Ausblicke|profit guidance;earnings guidance;earnings outlook|previsión de resultados|業績予想;業績見通し|业绩预期;业绩展望
annual_report|mm|rapport annuel;rapports annuels|Geschäftsbericht;Geschäftsberichte|annual report;annual reports|informe anual|年次報告書|年报
annual_results|mn|résultats annuels;résultats annuels|Jahresergebnis;Jahresergebnisse|annual results;full-year results|resultados anuales|通期決算|年度业绩
quarterly_results|mn|résultats trimestriels;résultats trimestriels|Quartalsergebnis;Quartalsergebnisse|quarterly results;quarterly earnings|resultados trimestrales|四半期決算|季度业绩
half_year_report|mm|rapport semestriel;rapports semestriels|Halbjahresbericht;Halbjahresberichte;Halbjahresfinanzbericht|half-year report;interim report|informe semestral|中間決算|半年报
fiscal_year|mn|exercice fiscal;exercice comptable;exercices comptables|Geschäftsjahr;Geschäftsjahre|fiscal year;financial year|ejercicio fiscal|会計年度|财年
operating_result|mn|résultat opérationnel;résultats opérationnels|operatives Ergebnis;operative Ergebnisse|operating result;operating results|resultado operativo|営業損益|经营业绩
cash|ff|trésorerie;trésorerie|Barmittel;Barmittel|cash reserves;cash holdings|efectivo|手元資金|现金
interest_rate|mm|taux d'intérêt;taux d'intérêt|Zinssatz;Zinsen|interest rate;interest rates|tipo de interés;tasa de interés|金利|利率
exchange_rate|mm|taux de change;taux de change|Wechselkurs;Wechselkurse|exchange rate;exchange rates|tipo de cambio|為替相場|汇率
currency|ff|monnaie;monnaies|Währung;Währungen|currency;currencies|divisa;divisas;moneda|通貨|货币
fee|mf|frais;frais|Gebühr;Gebühren|fee;fees|tarifa;tarifas|手数料|费用
rent|mf|loyer;loyers|Miete;Mieten|rents;rents|alquiler;alquileres|賃料|租金
pension|ff|retraite;retraites|Rente;Renten|pension;pensions|pensión;pensiones|年金|养老金
pay_rise|ff|hausse de salaire;hausses de salaire|Lohnerhöhung;Lohnerhöhungen|pay rise;pay rises;wage increase|aumento salarial;aumentos salariales|賃上げ|加薪
collective_agreement|mm|accord collectif;accords collectifs|Tarifvertrag;Tarifverträge|collective agreement;collective bargaining agreement|convenio colectivo|労働協約|集体协议
shift|fm|équipe;équipes|Schichtbetrieb;Schichtbetriebe;Schichten|shift work;work shifts;shifts|turno;turnos|シフト|轮班
training|ff|formation;formations|Schulung;Schulungen|training;training|capacitación|研修|培训
workshop|mf|atelier;ateliers|Werkstatt;Werkstätten|workshop;workshops|taller;talleres|作業場|车间
factory_gate|mn|portail;portails|Werkstor;Werkstore|factory gate;factory gates|puerta de la fábrica|工場の門|厂门
industrial_park|mm|parc industriel;parcs industriels|Industriepark;Industrieparks|industrial park;industrial parks|parque industrial|工業団地|工业园区
special_zone|ff|zone économique spéciale;zones économiques spéciales|Sonderwirtschaftszone;Sonderwirtschaftszonen|special economic zone;special economic zones|zona económica especial|経済特区|经济特区
depot|mn|dépôt;dépôts|Depot;Depots|depot;depots|depósitos de|貯蔵所|仓储
tank|mm|réservoir de stockage;réservoirs de stockage|Tank;Tanks|storage tank;storage tanks|tanque de almacenamiento|タンク|储罐
valve|fn|vanne;vannes;soupape;soupapes|Ventil;Ventile|valve;valves|válvula;válvulas|バルブ|阀门
pump|ff|pompe;pompes|Pumpe;Pumpen|pump;pumps|bomba;bombas|ポンプ|水泵
motor|mm|moteur;moteurs|Motor;Motoren|engine;engines|motor;motores|エンジン;モーター|发动机
turbine|ff|turbine;turbines|Turbine;Turbinen|turbine;turbines|turbina;turbinas|タービン|涡轮
bearing|mn|roulement;roulements|Wälzlager;Wälzlager|ball bearing;ball bearings;bearings|rodamiento;rodamientos|軸受け;ベアリング|轴承
transformer|mm|transformateur;transformateurs|Transformator;Transformatoren|transformer;transformers|transformador;transformadores|変圧器|变压器
circuit_board|ff|carte électronique;cartes électroniques|Leiterplatte;Leiterplatten|circuit board;circuit boards|placa de circuito|プリント基板|电路板
component|mn|composant;composants|Bauteil;Bauteile;Komponente;Komponenten|component;components|componente;componentes|部品|零部件
conveyor|mn|convoyeur;convoyeurs|Förderband;Förderbänder|conveyor;conveyors;conveyor belt|cinta transportadora|コンベヤー|传送带
tool|mn|outil;outils|Werkzeug;Werkzeuge|tool;tools|herramienta;herramientas|工具|工具
software|mf|logiciel;logiciels|Software;Software|software;software|programa informático|ソフトウエア;ソフトウェア|软件
it_system|mn|système informatique;systèmes informatiques|IT-System;IT-Systeme|IT system;IT systems;computer system;computer systems|sistema informático;sistemas informáticos|システム障害|信息系统
network|mn|réseau;réseaux|Netzwerk;Netzwerke|network;networks|red informática|ネットワーク|网络
overhaul|ff|révision;révisions|Revision;Revisionen|overhaul;overhauls|revisión general|定期修理|大修
lorry_convoy|mm|convoi;convois|Konvoi;Konvois|convoy;convoys|convoy;convoyes|車列|车队
locomotive|ff|locomotive;locomotives|Lokomotive;Lokomotiven|locomotive;locomotives|locomotora;locomotoras|機関車|机车
rail_freight|mm|fret ferroviaire;fret ferroviaire|Schienengüterverkehr;Schienengüterverkehr|rail freight;rail freight|transporte ferroviario|鉄道貨物|铁路货运
road_transport|mm|transport routier;transports routiers|Straßengüterverkehr;Straßengüterverkehr|road haulage;road transport|transporte por carretera|トラック輸送|公路运输
airline|ff|compagnie aérienne;compagnies aériennes|Fluggesellschaft;Fluggesellschaften|airline;airlines|aerolínea;aerolíneas|航空会社|航空公司
flight|mm|vol;vols|Flug;Flüge|flight;flights|vuelo;vuelos|航空便|航班
theft|mm|vol;vols|Diebstahl;Diebstähle|theft;thefts|robo;robos|盗難|盗窃
airspace|mm|espace aérien;espaces aériens|Luftraum;Lufträume|airspace;airspace|espacio aéreo|領空|领空;空域
traffic_jam|mm|embouteillage;embouteillages|Stau;Staus|traffic jam;traffic jams|atasco;atascos|渋滞|拥堵
anchorage|ff|rade;rades;mouillage;mouillages|Reede;Reeden;Ankerplatz;Ankerplätze|anchorage;anchorages|fondeadero;fondeaderos|錨地|锚地
bay|ff|baie;baies|Bucht;Buchten|bays;bays|bahía;bahías|湾内|湾区
coast|ff|côte;côtes|Küste;Küsten|coast;coasts|costa;costas|沿岸|沿海
river|mm|fleuve;fleuves|Fluss;Flüsse|river;rivers|río;ríos|河川|河流
island|ff|île;îles|Insel;Inseln|island;islands|isla;islas|島|岛屿
mountain|ff|montagne;montagnes|Gebirge;Gebirge|mountains;mountains|montaña;montañas|山岳|山区
power_supply|ff|alimentation électrique;alimentations électriques|Stromversorgung;Stromversorgungen|power supply;power supplies;electricity supply|suministro eléctrico|電力供給|供电
power_price|mm|prix de l'électricité;prix de l'électricité|Strompreis;Strompreise|electricity price;electricity prices;power price;power prices|precio de la electricidad|電気料金|电价
gas_price|mm|prix du gaz;prix du gaz|Gaspreis;Gaspreise|gas price;gas prices|precio del gas|ガス料金;ガス価格|气价
oil_price|mm|prix du pétrole;prix du pétrole|Ölpreis;Ölpreise|oil price;oil prices|precio del petróleo|原油価格|油价
crude|mn|pétrole brut;pétroles bruts|Rohöl;Rohölsorten|crude oil|petróleo crudo|原油|原油
diesel|mm|gazole;gazoles|Diesel;Diesel|diesel;diesel|gasóleo;diésel|軽油|柴油
petrol|fn|essence;essences|Benzin;Benzine|petrol;gasoline|gasolina|ガソリン|汽油
lng|mn|gaz naturel liquéfié;gaz naturel liquéfié|Flüssigerdgas;Flüssigerdgas;Flüssiggas|liquefied natural gas;LNG|gas natural licuado;GNL|液化天然ガス;LNG|液化天然气
coal|mf|charbon;charbons|Kohle;Kohlen;Steinkohle|coal;coal|carbón|石炭|煤炭
nuclear_plant|fn|centrale nucléaire;centrales nucléaires|Atomkraftwerk;Atomkraftwerke;Kernkraftwerk|nuclear power plant;nuclear plant;nuclear plants|central nuclear;centrales nucleares|原子力発電所;原発|核电站
hydropower|ff|hydroélectricité;hydroélectricité|Wasserkraft;Wasserkraft|hydropower;hydroelectric power|energía hidroeléctrica|水力発電|水电
solar_power|mm|énergie solaire;énergie solaire|Solarstrom;Solarstrom|solar power;solar energy|energía solar|太陽光発電|太阳能;光伏发电
emissions|ff|émission;émissions|Emission;Emissionen|emission;emissions|emisión;emisiones|排出量|排放
weather|ff|météo;météo|Wetter;Wetter|weather;weather|clima|天候|天气
snow|fm|neige;neiges;chute de neige;chutes de neige|Schnee;Schneefälle;Schneefall|snow;snowfall|nieve;nevadas;nevada|積雪;大雪|降雪;大雪
frost|fm|gelée;gelées|Frost;Fröste|frost;frosts|helada;heladas|霜害|霜冻
wind|mm|vent;vents|Wind;Winde|winds;winds|viento;vientos|強風|大风
hurricane|mm|ouragan;ouragans|Hurrikan;Hurrikane|hurricane;hurricanes|huracán;huracanes|ハリケーン|飓风
cyclone|mm|cyclone;cyclones|Zyklon;Zyklone|cyclone;cyclones|ciclón;ciclones|サイクロン|气旋
fog|mm|brouillard;brouillards|Nebel;Nebel|fog;fog|niebla|濃霧|大雾
harvest|ff|récolte;récoltes|Ernte;Ernten|harvest;harvests;crop;crops|cosecha;cosechas|収穫|收成
maize|mm|maïs;maïs|Mais;Mais|maize;corn|maíz|トウモロコシ|玉米
rice|mm|riz;riz|Reis;Reis|rice;rice|arroz|コメ|大米
sugar|mm|sucre;sucres|Zucker;Zucker|sugar;sugar|azúcar|砂糖|食糖
coffee|mm|café;cafés|Kaffee;Kaffees|coffee;coffee|café|コーヒー豆|咖啡
palm_oil|fn|huile de palme;huiles de palme|Palmöl;Palmöle|palm oil;palm oil|aceite de palma|パーム油|棕榈油
timber|mn|bois;bois|Holz;Hölzer|timber;lumber|madera;maderas|木材|木材
textile|mf|textile;textiles|Textilien;Textilien|textiles;textiles|textiles|繊維製品|纺织品
clothing|mf|vêtement;vêtements|Bekleidung;Bekleidung|clothing;garments;apparel|ropa;prendas|衣料品|服装
food|fn|denrées alimentaires;denrées alimentaires|Lebensmittel;Lebensmittel|food;foodstuffs|alimentos|食料品;食品|食品
vaccine|mm|vaccin;vaccins|Impfstoff;Impfstoffe|vaccine;vaccines|vacuna;vacunas|ワクチン|疫苗
medical_device|mn|dispositif médical;dispositifs médicaux|Medizinprodukt;Medizinprodukte|medical device;medical devices|dispositivo médico;dispositivos médicos|医療機器|医疗器械
plastic|mm|plastique;plastiques|Kunststoff;Kunststoffe|plastic;plastics|plástico;plásticos|プラスチック|塑料
rubber|mm|caoutchouc;caoutchoucs|Kautschuk;Kautschuk|rubber;natural rubber|caucho|天然ゴム;ゴム|橡胶
glass|mn|verre;verres|Glas;Gläser|glass;glass|vidrio|ガラス|玻璃
cement|mm|ciment;ciments|Zement;Zement|cement;cement|cemento|セメント|水泥
paper|mn|papier;papiers|Papier;Papiere|paper products;paper products|papel|製紙|造纸
wire_rod|mm|fil machine;fils machine|Walzdraht;Walzdrähte|wire rod;wire rods|alambrón|線材|线材
coil|fn|bobine d'acier;bobines d'acier|Coil;Coils|steel coil;steel coils;hot-rolled coil|bobina de acero;bobinas|コイル|卷板;热轧卷板
ingot|mm|lingot;lingots|Barren;Barren|ingot;ingots|lingote;lingotes|インゴット|铸锭
bauxite_mine|fn|mine de bauxite;mines de bauxite|Bauxitbergwerk;Bauxitbergwerke|bauxite mine;bauxite mines|mina de bauxita|ボーキサイト鉱山|铝土矿山
processing_plant|fn|usine de traitement;usines de traitement|Verarbeitungsanlage;Verarbeitungsanlagen|processing plant;processing plants|planta de procesamiento|加工工場|加工厂
restart_production|ff|reprise de la production;reprises de la production|Wiederaufnahme der Produktion;Wiederaufnahmen|resumption of production|reanudación de la producción|生産再開|恢复生产;复产
production_stop|mm|arrêt de la production;arrêts de la production|Produktionsstopp;Produktionsstopps|production halt;production stoppage|parada de la producción|生産停止|停产
odds|ff|probabilité;probabilités|Wahrscheinlichkeit;Wahrscheinlichkeiten|odds;probability|probabilidad|確率|概率
deadline|fm|date limite;dates limites|Stichtag;Stichtage|deadline;deadlines|fecha límite|締め切り|截止日期
legislation|fm|législation;législations|Rechtsrahmen;Rechtsrahmen|legislation;legislation|legislación|法制|立法
constitution|ff|constitution;constitutions|Verfassung;Verfassungen|constitution;constitutions|constitución|憲法|宪法
sanction|ff|sanction;sanctions|Sanktion;Sanktionen|sanctions;sanctions|sanción;sanciones|制裁|制裁
invasion|fm|invasion;invasions|Einmarsch;Einmärsche|invasion;invasions|invasión|侵攻|入侵
ceasefire_talks|fn|pourparlers de cessez-le-feu;pourparlers de cessez-le-feu|Waffenstillstandsverhandlungen;Waffenstillstandsverhandlungen|ceasefire talks;ceasefire talks|negociaciones de alto el fuego|停戦協議|停火谈判
migration|ff|migration;migrations|Migration;Migration|migration;migration|migración|移民問題|移民
tourism|mm|tourisme;tourisme|Tourismus;Tourismus|tourism;tourism|turismo|観光業|旅游业
construction_sector|mf|secteur de la construction;secteurs de la construction|Bauwirtschaft;Bauwirtschaft|construction industry;construction sector|sector de la construcción|建設業界|建筑业
car_industry|fm|industrie automobile;industries automobiles|Autoindustrie;Autoindustrie|car industry;auto industry;automotive industry|industria automotriz;industria del automóvil|自動車業界|汽车行业
track|fn|rail;rails|Gleis;Gleise|rail track;rail tracks|vía férrea|線路|铁轨
explosive|mm|explosif;explosifs|Sprengstoff;Sprengstoffe|explosives;explosives|explosivo;explosivos|爆薬|炸药
ash|ff|cendre;cendres|Asche;Aschen|ash cloud;volcanic ash|ceniza;cenizas|火山灰|火山灰
stoppage|mm|arrêt;arrêts|Stillstand;Stillstände;Abschaltung|stoppage;stoppages|parada;paradas;paro||停运
danger|mf|danger;dangers|Gefahr;Gefahren|danger;dangers|peligro;peligros|危険|危险
transport|mm|transport;transports|Transport;Transporte|transport;transports;transportation|transporte;transportes|輸送|运输
guild|ff|organisation professionnelle;organisations professionnelles|Berufsvereinigung;Berufsvereinigungen|guild;guilds|gremio;gremios||行会
lorry_driver|mm|routier;routiers|Lkw-Fahrer;Lkw-Fahrer|lorry driver;lorry drivers;truck drivers;truckers|camionero;camioneros|トラック運転手|卡车司机
foreman|mm|contremaître;contremaîtres|Vorarbeiter;Vorarbeiter|foreman;foremen|capataz;capataces|現場監督|工头
demonstrator|mm|manifestant;manifestants|Demonstrant;Demonstranten|demonstrator;demonstrators;protester;protesters|manifestante;manifestantes|デモ参加者|示威者;抗议者
utilities_share|mf|partage des bénéfices;partage des bénéfices|Gewinnbeteiligung;Gewinnbeteiligungen|profit sharing;profit-sharing|reparto de utilidades|利益分配|利润分成
concentrator|mf|concentrateur;concentrateurs|Aufbereitungsanlage;Aufbereitungsanlagen|concentrator;concentrators|concentradora;concentradoras|選鉱場|选矿厂
paper_mill|ff|papeterie;papeteries|Papierfabrik;Papierfabriken|paper mill;paper mills|papelera;papeleras|製紙工場|造纸厂
emergency_services|mm|secours;secours|Rettungsdienst;Rettungsdienste;Rettungskräfte|emergency services;rescuers|servicios de emergencia;rescatistas|救急隊|救援人员
prefect|mm|préfet;préfets;préfète|Präfekt;Präfekten|prefect;prefects|prefecto|県知事|
prefecture|ff|préfecture;préfectures|Präfektur;Präfekturen|prefecture;prefectures||県庁|
social_media|mn|réseaux sociaux;réseaux sociaux|soziales Netzwerk;soziale Netzwerke;sozialen Netzwerken;sozialen Medien|social network;social networks;social media|redes sociales|ソーシャルメディア|社交媒体;社交网络
business_results|mn|résultat;résultats|Ergebnis;Ergebnisse|business results;business results|resultados|業績|业绩
power_company|fm|compagnie d'électricité;compagnies d'électricité|Stromversorger;Stromversorger|power company;utility;utilities|compañía eléctrica;compañías eléctricas;la eléctrica;las eléctricas;una eléctrica|電力会社|电力公司
briefing_meeting|fn|réunion d'information;réunions d'information|Informationstreffen;Informationstreffen|briefing;briefings|sesión informativa|説明会|说明会
arrival_of_parts|mm|arrivage;arrivages|Wareneingang;Wareneingänge|arrival of goods|llegada de piezas|入荷|到货
relocation|ff|délocalisation;délocalisations|Verlagerung;Verlagerungen|relocation;relocations|deslocalización;traslado|移管;移転|转移;搬迁
underwriter_cover|fm|couverture d'assurance;couvertures d'assurance|Versicherungsdeckung;Versicherungsdeckungen|war-risk cover;insurance cover|cobertura de seguro|付保|承保
refining_margin|ff|marge de raffinage;marges de raffinage|Raffineriemarge;Raffineriemargen|refining margin;refining margins|margen de refino;márgenes de refino|精製マージン|炼油利润
hull|ff|coque;coques|Schiffsrumpf;Schiffsrümpfe|hull;hulls|casco del buque|船体|船体
barrel|mn|baril;barils|Barrel;Barrel|barrel;barrels|barril;barriles|バレル|桶
talks_failure|mn|échec;échecs|Scheitern;Scheitern|breakdown of talks|fracaso|決裂|破裂
military_official|mm|responsable militaire;responsables militaires|Militärvertreter;Militärvertreter|military official;military officials|mando militar|軍当局者|军官
mining_area|fn|zone minière;zones minières|Bergbaugebiet;Bergbaugebiete|mining area;mining areas|zona minera;zonas mineras|鉱区|矿区
state_company|fn|entreprise publique;entreprises publiques|Staatsunternehmen;Staatsunternehmen;Staatskonzern|state-owned company;state company;state-owned enterprise|empresa estatal;empresas estatales|国有企業;国営企業|国有企业;国企
port_stock|mm|stock portuaire;stocks portuaires|Hafenbestand;Hafenbestände|port stocks;port stocks|existencias portuarias|港湾在庫|港口库存
company_head|mm|représentant de l'entreprise;représentants de l'entreprise|Firmenvertreter;Firmenvertreter|company representative;company representatives|representante de la empresa|会社代表|企业负责人
local_media|mn|médias locaux;médias locaux|örtliche Medien;örtliche Medien|local media;local media|medios locales|地元メディア|当地媒体
applicant|mm|demandeur;demandeurs;plaignant;plaignants|Antragsteller;Antragsteller|applicant;applicants;petitioner;petitioners|solicitante;solicitantes|申請者|申请人;申请企业
car_part|fn|pièce automobile;pièces automobiles|Autoteil;Autoteile|car parts;car parts;auto parts|autopartes|自動車部品|汽车零部件
import_price|mm|prix à l'importation;prix à l'importation|Importpreis;Importpreise|import price;import prices|precio de importación|輸入価格|进口价格
overproduction|ff|surproduction;surproductions|Überproduktion;Überproduktion|overproduction;oversupply|sobreproducción||生产过剩
penalty_clause|ff|pénalité contractuelle;pénalités contractuelles|Vertragsstrafe;Vertragsstrafen|contractual penalty;contractual penalties|penalización|違約金|违约金
investigation_n|ff|enquête;enquêtes|Untersuchung;Untersuchungen|investigation;investigations;inquiry;inquiries;probe;probes|investigación;investigaciones|調査|调查
poll|mf|sondage;sondages|Umfrage;Umfragen|poll;polls;survey;surveys|encuesta;encuestas;sondeo;sondeos|アンケート|民调
warning_sign|mn|signal d'alarme;signaux d'alarme|Warnsignal;Warnsignale|red flag;red flags;warning sign;warning signs|señal de alarma|危険信号|警示信号
price_offer|fn|offre de prix;offres de prix;offre de prix minimum|Preisangebot;Preisangebote|price offer;price offers|oferta de precio|価格提示|报价
conference_committee|fm|commission mixte paritaire;commissions mixtes paritaires|Vermittlungsausschuss;Vermittlungsausschüsse|conference committee;conference committees|comisión mixta|両院協議会|两院协商委员会
hydrogen_peroxide|fn|eau oxygénée;eau oxygénée|Wasserstoffperoxid;Wasserstoffperoxid|hydrogen peroxide;hydrogen peroxide|agua oxigenada;peróxido de hidrógeno|過酸化水素|双氧水;过氧化氢
cabinet_meeting|mf|Conseil des ministres;Conseils des ministres|Kabinettssitzung;Kabinettssitzungen|cabinet meeting;cabinet meetings|consejo de ministros;Consejo de Ministros|閣議|内阁会议
christmas|mn|Noël;Noël|Weihnachten;Weihnachten|Christmas;Christmas|Navidad|クリスマス|圣诞节
easter|fn|Pâques;Pâques|Ostern;Ostern|Easter;Easter|Semana Santa;Pascua|イースター|复活节
ramadan|mm|ramadan;ramadan|Ramadan;Ramadan|Ramadan;Ramadan|ramadán|ラマダン|斋月
relocation_abroad|ff|délocalisation à l'étranger;délocalisations à l'étranger|Verlagerung ins Ausland;Verlagerungen ins Ausland|relocation abroad;relocations abroad|traslado al extranjero|海外移管;海外移転|海外转移
industrialist|mm|industriel;industriels|Hersteller;Hersteller|manufacturer;manufacturers|industriales|メーカー|制造商
shipper|mm|chargeur;chargeurs|Verlader;Verlader|shipper;shippers|cargador;cargadores|荷主|货主
fire_agency|mm|pompiers;pompiers|Feuerwehr;Feuerwehr|fire agency;fire agency|agencia de bomberos|消防|消防
harm|mf|préjudice;préjudices|Schädigung;Schädigungen|material injury;material injury|daño importante|実質的損害|实质损害
preliminary_ruling|ff|décision préliminaire;décisions préliminaires|vorläufige Entscheidung;vorläufige Entscheidungen|preliminary determination;preliminary determinations;preliminary ruling|resolución preliminar|仮決定|初裁
compensatory_quota|mm|droit compensateur provisoire;droits compensateurs provisoires|vorläufiger Ausgleichszoll;vorläufige Ausgleichszölle|provisional duty;provisional duties|cuota compensatoria;cuotas compensatorias;cuotas compensatorias provisionales|暫定関税|临时反倾销税
employees|mm|salarié;salariés;employé;employés;employée;employées|Beschäftigter;Beschäftigte|employee;employees|empleado;empleados|従業員|员工
destination|fm|destination;destinations|Bestimmungsort;Bestimmungsorte;Bestimmungsziel;Bestimmungsziele;Bestimmungsland|destination;destinations|destino;destinos|仕向け地;目的地|目的地
"""
