"""Nouns of what is to check: goods and people of inquiries, claims, promises; id | genders (fr, de) | forms fr | de | en | es | ja | zh, as in glossary_more."""

ROWS = """
child|mn|enfant;enfants|Kind;Kinder|child;children|niño;niños;menores de edad|子ども;児童;子供|儿童;孩子
child_labour|mf|travail des enfants;travail des enfants|Kinderarbeit;Kinderarbeit|child labour;child labour;child labor|trabajo infantil|児童労働|童工
certificate|mn|certificat;certificats|Zertifikat;Zertifikate;Bescheinigung;Bescheinigungen|certificate;certificates|certificado;certificados|証明書|证书;证明书
paint|mf|peinture;peintures|Lack;Lacke;Farben|paint;paints;coatings|pintura;pinturas|塗料|涂料;油漆
pigment|mn|pigment;pigments|Pigment;Pigmente|pigment;pigments|pigmento;pigmentos|顔料|颜料
season_spring|mn|printemps;printemps|Frühjahr;Frühjahre;Frühling|springtime;springtime|primavera|今春;来春;春まで;春以降;春ごろ|春季;春天;今春;明春
list|ff|liste;listes|Liste;Listen|list;lists|lista;listas|一覧;名簿|名单;清单
cartel|mn|cartel;cartels|Kartell;Kartelle|cartel;cartels|cártel;cárteles|カルテル;談合|卡特尔
price_fixing|ff|entente sur les prix;ententes sur les prix|Preisabsprache;Preisabsprachen|price fixing;price fixing;price-fixing|acuerdo de precios;fijación de precios|価格カルテル|合谋抬价;操纵价格;价格操纵
antitrust_probe|ff|enquête antitrust;enquêtes antitrust|Kartelluntersuchung;Kartelluntersuchungen|antitrust investigation;antitrust investigations;antitrust probe|investigación antimonopolio|独禁法違反の調査|反垄断调查
antitrust_law|mn|droit de la concurrence;droit de la concurrence|Kartellrecht;Kartellrecht|antitrust law;antitrust law|ley antimonopolio|独占禁止法;独禁法|反垄断法
minutes_of|mn|compte rendu;comptes rendus|Protokoll;Protokolle|minutes of a meeting;minutes of meetings|acta de la reunión|議事録|会议纪要
stone|fm|pierre;pierres|Stein;Steine|stone;stones|piedra;piedras||石头
sack|mm|sac;sacs|Sack;Säcke|sack;sacks|saco;sacos|麻袋|麻袋;袋子
pledge_security|mn|gage;gages|Pfand;Pfänder|collateral;collateral|garantía prendaria|担保|抵押;质押
well_water|mm|puits;puits|Brunnen;Brunnen|water well;wells|pozo;pozos|井戸|水井
looting|mf|pillage;pillages|Plünderung;Plünderungen|looting;looting|saqueo;saqueos|略奪|哄抢;抢劫
shop|mn|magasin;magasins|Geschäft;Geschäfte;Läden|shop;shops|tienda;tiendas|店舗;商店|商店;店铺
responsibility|ff|responsabilité;responsabilités|Verantwortung;Verantwortungen|responsibility;responsibilities|responsabilidad;responsabilidades|責任|责任
rumour|fn|rumeur;rumeurs|Gerücht;Gerüchte|rumour;rumours;rumor;rumors|rumor;rumores|うわさ;噂|传闻;传言
video|fn|vidéo;vidéos|Video;Videos|video;videos|video;videos;vídeo;vídeos|動画|视频
photo|fn|photo;photos|Foto;Fotos|photo;photos;photograph;photographs|foto;fotos;fotografía;fotografías|写真|照片
quality|ff|qualité;qualités|Qualität;Qualitäten|quality;qualities|calidad|品質|质量;品质
risk|mn|risque;risques|Risiko;Risiken|risk;risks|riesgo;riesgos|リスク|风险
family|ff|famille;familles|Familie;Familien|family;families|familia;familias|家族;遺族|家属
referendum|mn|référendum;référendums|Referendum;Referenden;Volksabstimmung;Volksabstimmungen|referendum;referendums|referéndum|国民投票;住民投票|公投
smell|mm|odeur;odeurs|Geruch;Gerüche|smell;smells;odour|olor;olores|悪臭;異臭|异味;气味
noise|mm|bruit;bruits|Lärm;Lärm|noise;noises|ruido;ruidos|騒音|噪音
password|mn|mot de passe;mots de passe|Passwort;Passwörter|password;passwords|contraseña;contraseñas|パスワード|密码
provision|ff|provision;provisions|Rückstellung;Rückstellungen|provision;provisions|provisión contable;provisiones|引当金|拨备
changeover|ff|conversion;conversions|Umstellung;Umstellungen|changeover;changeovers|reconversión|切り替え|
school|ff|école;écoles|Schule;Schulen|school;schools|escuela;escuelas|学校;就学|学校
mediation|ff|médiation;médiations|Schlichtung;Schlichtungen|mediation;mediation;conciliation|mediación;conciliación|調停|调解
option|ff|option;options|Option;Optionen|option;options|opción;opciones|選択肢|
target|mn|objectif;objectifs|Ziel;Ziele|target;targets|objetivo;objetivos;meta;metas|目標|目标
doubt|mm|doute;doutes|Zweifel;Zweifel|doubt;doubts|duda;dudas|疑念|质疑;疑问
meeting|ff|réunion;réunions|Sitzung;Sitzungen|meeting;meetings||会議|会议
monopoly_plain|mn|monopole;monopoles|Monopol;Monopole|monopoly;monopolies|monopolio;monopolios|独占|垄断
programme_computer|mn|programme informatique;programmes informatiques|Computerprogramm;Computerprogramme|computer program;computer programs|programa informático;programas informáticos||程序
water_withdrawal|mf|prélèvement d'eau;prélèvements d'eau|Wasserentnahme;Wasserentnahmen|water withdrawal;water withdrawals|extracción de agua|取水|取水
gap|ff|lacune;lacunes|Lücke;Lücken|gap;gaps|brecha;brechas||
gulf_of_bothnia|mm|golfe de Botnie;golfe de Botnie|Bottnischer Meerbusen;Bottnischen Meerbusen;Bottnische Meerbusen|Gulf of Bothnia|golfo de Botnia|ボスニア湾|波的尼亚湾
gulf_of_finland|mm|golfe de Finlande;golfe de Finlande|Finnischer Meerbusen;Finnischen Meerbusen;Finnische Meerbusen|Gulf of Finland|golfo de Finlandia|フィンランド湾|芬兰湾
ore_heap|mf|stock au sol;stocks au sol|Halde;Halden;Abraumhalde;Abraumhalden|ore heap;ore heaps|acopio de mineral;acopios||
sulphate|mn|sulfate;sulfates|Sulfat;Sulfate|sulphate;sulphates;sulfate;sulfates|sulfato;sulfatos|硫酸塩|硫酸盐
research_institute|mn|institut de recherche;instituts de recherche|Forschungsinstitut;Forschungsinstitute|research institute;research institutes|instituto de investigación;institutos de investigación|総合研究所;総研;経済研究所|研究院
energy_authority|ff|autorité de l'énergie;autorités de l'énergie|Energiebehörde;Energiebehörden|energy authority;energy authorities;energy bureau|autoridad energética|資源エネルギー庁;エネルギー庁|国家能源局;能源局
check_of|mf|examen;examens|Prüfung;Prüfungen|examination;examinations|examen;exámenes||
law_firm|mf|cabinet d'avocats;cabinets d'avocats|Anwaltskanzlei;Anwaltskanzleien|law firm;law firms|estudio jurídico;bufete|法律事務所|律师事务所
"""
