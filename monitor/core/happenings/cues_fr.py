"""French cues: a row is (action, role of the actor, pattern); the more telling rows first."""

from monitor.core.happenings.cue import GAP, NEAR, N, Row, V, X

_TARIFF = r"(?:droits de douane|surtaxes?|droits (?:antidumping|compensateurs?|additionnels?)|taxes? douanières?|tarifs douaniers)"
_PACT = r"(?:accords?|contrats?|partenariats?|traités?|mémorandum|protocoles?|trêve|convention|pacte)"
_SITE = r"(?:usines?|mines?|productions?|raffineries?|sites?|fonderies?|hauts[- ]fourneaux|activités?|exploitations?|livraisons?|gisements?|forages?|capacités?|centrales?|ateliers?|terminal|gazoducs?|oléoducs?|pipelines?|puits|fours?)"
_WAY = r"(?:détroits?|canal|ports?|frontières?|ormuz|espace aérien|couloir maritime)"
_SHIP = (
    r"(?:navires?|pétroliers?|vraquiers?|tankers?|chalutiers?|cargos?|bateaux?|porte-conteneurs|méthaniers?)"
)
_ARMS = r"(?:armes?|missiles?|avions de (?:chasse|combat)|chars|munitions|sous-marins|hélicoptères|drones|rafale|frégates)"
_DO = r"(?:impos\w+|annonc\w+|adopt\w+|décid\w+|prend\w*|prennent|pris\w*|vot\w+|approuv\w+|renforc\w+|élargi\w*|relèv\w+|relev\w+|augment\w+|instaur\w+|envisag\w+|menac\w+|appel\w+|veut|veulent|frapp\w+|inflig\w+|demand\w+|réclam\w+|prépar\w+|doubl\w+|propos\w+)"
_UP = r"(?:augment\w+|grimp\w+|bondi\w*|flamb\w+|envol\w+|hausse|s'envol\w+|progress\w+|repart\w* à la hausse|mont(?:e|ent|é|er)\b|explos\w+|record|gagn\w+|renchéri\w*)"
_DOWN = r"(?:baiss\w+|recul\w+|chut\w+|dégringol\w+|s'effondr\w+|plong\w+|perd\w*|repli|cèd\w+|ralenti\w*)"
_PRICED = r"(?:prix|cours|tarifs(?! douaniers)|actions?|inflation|baril|carburants?|gazole|essence)"

CUES: tuple[Row, ...] = (
    ("nationalise", V, r"\bnationalis\w+|\bexpropri\w+"),
    ("layoffs", V, r"\bperte d(?:e|') ?[\d  .]+ (?:emplois|postes)\b|\b[\d  .]+ (?:emplois|postes) (?:menacés|supprimés|en jeu|seront supprimés)\b"),
    ("halt_capacity", V, r"\b(?:retir|révoqu|annul)\w+ [^.;:|]{0,24}\b(?:permis|licence|concession)s?\b"),
    ("ease_export_control", V, r"\b(?:assoupli|lèv|lev|allèg|allég)\w* (?:ses|les|leurs|son|le) (?:contrôles?|restrictions?|quotas?) (?:sur|à|de)\b"),
    ("impose_export_control", V, r"\b(?:durci|renforc|étend|élargi)\w* (?:ses|les|leurs|son|le) (?:contrôles?|restrictions?|quotas?) (?:sur|à|de)\b"),
    ("ban_import", V, r"\b(?:interdi|bann)\w+ (?:l'|le |la |les )(?:acier|gaz|pétrole|gnl|aluminium|nickel|uranium|diamants?) (?:russes?|chinoise?s?|iraniens?|bélarusses?)\b"),
    ("accuse", V, r"\bse di(?:t|sent) « ?(?:consterné|choqué|indigné|outré|scandalisé)|\bse di(?:t|sent) (?:consterné|choqué|indigné|outré|scandalisé)\w*|\b(?:étrill|épingl|vilipend|tanc)\w+|\bpris\w* en otage\b"),
    ("agreement_collapses", V, rf"\b(?:met|mettre|mettent|mis) fin (?:à l'|au |aux |à la |à ){NEAR}{_PACT}\b|\b(?:renonc|abandonn)\w+ (?:à |au |aux )?{NEAR}(?:rachat|fusion|acquisition|{_PACT}|opa)\b|\bdénoncer {NEAR}\b{_PACT}\b"),
    ("open_capacity", V, rf"\b(?:implantation|installation|création|construction|ouverture|extension) (?:d'|de l'|de la |du |des |de ){NEAR}(?:usine|mine|raffinerie|gigafactory|fonderie|centrale|terminal|site|parc)s?\b|\b(?:premi[eè]re?|future|prochaine) {NEAR}(?:usine|mine|raffinerie|gigafactory|fonderie)\b|\b(?:annonc|lanc|confirm|valid|approuv)\w+ {GAP}\bprojet (?:pétrolier|gazier|minier|industriel|de (?:mine|raffinerie|usine|\d[\d ]* (?:barils|tonnes)))\b"),
    ("ruling", V, r"\b(?:recours|appel|plainte|requête|pourvoi|demande) [^.;:|]{0,50}\b(?:rejetée?s?|déboutée?s?|retoquée?s?|irrecevables?)\b|\b(?:réquisitions?|décret|mesure|licenciements?) [^.;:|]{0,40}\b(?:légales?|illégales?|annulée?s?|invalidée?s?)\b"),
    ("file_dispute", V, r"\b(?:récla|exig|deman)\w+ [^.;:|]{0,24}\b(?:dommages|indemnisation|réparation)\b|\b(?:fait|font|faire) appel\b|\b(?:attaqu|conteste)\w* [^.;:|]{0,24}\bdevant\b|\bassign\w+ en justice\b"),
    ("retaliate", V, r"\bmesures (?:« )?(?:fermes|énergiques|nécessaires|appropriées|proportionnées|résolues)\b|\bréponse (?:forte|proportionnée|appropriée|énergique)\b"),
    ("price_rise", X, r"\b(?:f(?:ait|ont|era|eront|aire)|pouss\w+|tir\w+) [^.;:|!?]{0,12}?\b(?:gonfler|grimper|flamber|bondir|monter|exploser|s'envoler|augmenter|à la hausse)\b[^.;:|!?]{0,16}?\b(?:prix|cours|coûts?|factures?|tarifs)\b"),
    ("price_fall", X, r"\b(?:f(?:ait|ont|era|eront|aire)|pouss\w+|tir\w+) [^.;:|!?]{0,12}?\b(?:baisser|chuter|reculer|plonger|dégringoler|à la baisse)\b[^.;:|!?]{0,16}?\b(?:prix|cours|coûts?|tarifs)\b"),
    ("military_move", V, r"\b(?:s'empar\w+|prise|prend(?:re)? le contrôle|occup\w+) (?:de |du |de la |d'|des )[^.;:|!?,]{0,16}?\b(?:camp|ville|village|base|aéroport|île|centrale|position)s?\b|\bsimul\w+ (?:des |une |un )?(?:frappes?|attaques?|blocus|invasion)\b|\babatt\w+ [^.;:|!?,]{0,16}?\b(?:drones?|missiles?|avions?)\b"),
    ("ease_export_control", V, r"\b(?:accord|délivr|octro)\w+ [^.;:|]{0,30}\b(?:licences?|permis|autorisations?) (?:d'export|pour|de vente|temporaires)"),
    ("extend", V, r"\b(?:maint(?:ient|iennent|enu|enir)|conserv\w+) [^.;:|]{0,40}\b(?:droits de douane|sanctions|restrictions|embargo|surtaxes?|mesures antidumping|contrôles)\b"),
    ("attack_shipping", V, rf"\b(?:immobilis|intercept|confisqu|retien|retenu|coul|sabord|éperonn|bombard)\w* {GAP}\b{_SHIP}\b|\bpris\w* d'assaut {GAP}{_SHIP}"),
    ("blockade_or_closure", V, rf"\b(?:embargo|quarantaine) (?:maritime|navale?)\b|\b(?:boucl|verrouill|interdi)\w+ {GAP}\b{_WAY}\b"),
    ("strike", V, r"\bappel à la grève\b|\bcess(?:e|ent|é|er) le travail\b"),
    ("delay", V, r"\b(?:met|mis|oppos\w+|pos\w+|lèv\w+) (?:son |leur |un )?veto\b"),
    ("impose_sanctions", V, r"\bsanctions (?:supplémentaires|renforcées|économiques|ciblées|financières)\b|\b(?:frapp|vis|touch|plac)\w+ [^.;:|]{0,30}\b(?:par|de|sous) (?:des |les )?sanctions\b|\brenforcement des sanctions\b|\bsanctions (?:sur|de l'|de la|des|du|internationales)\b"),
    ("cut_tariff", V, rf"\b(?:suspension|levée|abaissement|pause|gel|suppression|réduction|division) (?:des|de|d'une partie des|sur les) {NEAR}{_TARIFF}|\b{_TARIFF} {NEAR}\b(?:suspendus|supprimés|réduits|abaissés|ramenés|levés|gelés|divisés)\b"),
    ("ease_sanctions", V, rf"\b(?:lèv\w+|lev(?:er|ée|é)|assoupli\w*|allèg\w+|allég\w+|suspend\w*) {GAP}\bsanctions\b|\b(?:levée|assouplissement|allègement|suspension) (?:partielle )?des sanctions"),
    ("ease_export_control", V, rf"\b(?:lèv\w+|lever|assoupli\w*|suspend\w*|autoris\w+|repren\w+) {GAP}\b(?:restrictions? (?:à|d'|sur les) export|exportations?|contrôles? (?:à|des) (?:l')?export)\w*"),
    ("ease_export_control", V, rf"\b(?:fin|levée|assouplissement|suspension) (?:des|de l'|du) {NEAR}\b(?:restrictions|embargo|contrôles|interdiction)\b|\bmet(?:tent)? fin aux? (?:restrictions|contrôles|interdictions?)\b"),
    ("impose_export_control", V, rf"\b(?:interdi\w+|restrei\w+|limit\w+|suspend\w*|bloqu\w+|soume\w+|frein\w+|durci\w*|renforc\w+) {GAP}\b(?:exportations?|export)\b|\b(?:restrictions?|contrôles?|interdiction|embargo|quotas?) (?:à|d'|de|des|sur les|à l'|de l') ?(?:l')?exportations?\b|\bà licence l'exportation"),
    ("impose_export_control", V, rf"\b(?:restrictions?|contrôles?|interdictions?|limit\w+) {NEAR}\b(?:export\w*|exportations?)\b|\bexportation {GAP}\b(?:interdite|restreinte|limitée|suspendue|soumise)\b|\b(?:exig\w+|impos\w+|soum\w+|sous) {NEAR}\b(?:licences?|autorisations?)\b(?= (?:d'export|pour|à)|$| \|)|\bliste (?:de contrôle|d'entités|des entités)\b|\brestrictions (?:chinoises|américaines|japonaises|néerlandaises)\b"),
    ("ban_import", V, rf"\b(?:interdi\w+|suspend\w*|bloqu\w+|bann\w+|limit\w+) {GAP}\b(?:importations?|à la vente|dans toute l'union)\b|\bembargo sur\b|\binterdit à la vente"),
    ("cut_tariff", V, rf"\b(?:baiss\w+|réduis\w+|réduit\w*|réduire|supprim\w+|abaiss\w+|suspend\w*|lèv\w+) {GAP}\b{_TARIFF}|\b(?:baisse|réduction|suppression) des {_TARIFF}"),
    ("exempt", V, r"\bexempt\w+|\bexonér\w+|\bdérogation\w*|\bdispens(?:é|er|e)\w*|\bépargn\w+ les"),
    ("retaliate", V, r"\breprésailles\b|\bripost\w+|\bcontre-mesures?\b|\bmesures? de rétorsion|\brétorsion"),
    ("retaliate", V, r"\brépliqu\w+|\bréponse (?:ferme|aux (?:sanctions|droits|tarifs))"),
    ("ruling", V, r"\b(?:tribunal|cour|justice|juge)\b[^.;:|]{0,30}\b(?:annul\w+|invalid\w+|suspend\w*|condamn\w+|confirm\w+|rejet\w+|bloqu\w+)|\bcondamné\w* à\b|\bamende\b|\binflig\w+ une amende|\bordonne la saisie|\bverdict|\bautorité de la concurrence (?:autorise|interdit|sanctionne)"),
    ("file_dispute", V, r"\b(?:port\w+ plainte|plainte (?:contre|devant)|saisi(?:t|r|e)? (?:l'omc|la justice|le tribunal|l'organisation)|attaqu\w+ en justice|dépos\w+ (?:une )?plainte|recours devant|réclame [^.;:|]{0,40} devant)\b"),
    ("file_dispute", V, rf"\bsaisi\w* (?:de )?l'omc\b|\bdevant l'omc\b|\ben justice\b|\bplainte\b|\bpoursui(?:t|vent) {NEAR}\b(?:justice|tribunal)"),
    ("investigate", V, r"\benquêt(?:e|es|er|ent)\b(?! publique)|\b(?:perquisition\w*|interpell\w+|arrêté[es]* pour|mis en examen|garde à vue)\b"),
    ("raise_tariff", V, rf"\b{_DO} {GAP}\b{_TARIFF}|\b{_TARIFF} (?:de \d+|sur|contre|supplémentaires|américains)|\bnouveaux {_TARIFF}|\btaxer à \d|\btaxe (?:de|à) \d+[^.;:|]{{0,20}} (?:import|produits)"),
    ("raise_tariff", V, rf"\b{_TARIFF} {GAP}\b(?:relev\w+|augment\w+|doubl\w+|impos\w+|entr\w+ en vigueur|port\w+ à)\b|\b(?:hausse|relèvement|augmentation|doublement|instauration|imposition) (?:des|de|d'une?) {NEAR}{_TARIFF}|\btax(?:e|ent|er|ée?s?) {GAP}\b(?:import\w*|produits|acier|aluminium|voitures|véhicules)\b"),
    ("impose_sanctions", V, rf"\b{_DO} {GAP}\bsanctions?\b|\bsanctionn(?:e|ent|é|er|és)\b|\bgel des avoirs\b|\binscription [^.;:|]{{0,40}} sur la liste|\b(?:sur|à) (?:la|sa) liste noire"),
    ("impose_sanctions", N, r"\b(?:nouvelles )?sanctions (?:contre|visant|à l'encontre|antirusses|américaines|européennes|occidentales)\b|\b(?:train|paquet) de sanctions"),
    ("impose_sanctions", V, rf"\b(?:prend|prennent|adopt\w+|prépar\w+) {NEAR}\bsanctions?\b"),
    ("extend", V, r"\bprolong\w+|\breconduction|\breconduit\w*|\bprorog\w+"),
    ("delay", V, r"(?<!le )(?<!la )\breport(?:e|er|ent|é|ée|és)\b(?! sur)|\breport de\b|\bretard(?:e|er|é|ent)\b|\brepouss\w+|\bdiffèr\w+|\bmet son veto|\bveto\b"),
    ("agreement_collapses", V, rf"\bromp\w* (?:ses |leurs |toutes? )?(?:relations|avec)\b|\b(?:fin|rupture|échec|dénonciation) (?:de l'|du |des |de )(?:{_PACT}|négociations|pourparlers)|\b(?:quitt\w+|romp\w*|dénonc\w+|suspend\w*|se retir\w+ de) {NEAR}\b{_PACT}\b|\b(?:négociations|pourparlers) [^.;:|]{{0,20}}(?:échou\w+|capot\w+)"),
    ("agreement_collapses", V, rf"\b{_PACT} {GAP}\b(?:compromis|menacé|dans l'impasse|au point mort|enterré|caduc|suspendu)\w*|\b(?:enterr\w+|torpill\w+|bloqu\w+) {NEAR}{_PACT}"),
    ("attack_shipping", V, rf"\b(?:attaqu\w+|saisi\w*|arraisonn\w+|captur\w+|détourn\w+|vis\w+|tir\w+ sur) {GAP}\b{_SHIP}\b|\b{_SHIP} [^.;:|]{{0,24}}(?:attaqué|saisi|touché|arraisonné|visé|capturé)\w*|\bpirat(?:es|erie)\b(?! informatique)|\battaques? (?:de|contre) (?:\w+ )?{_SHIP}"),
    ("attack_shipping", V, rf"\b(?:s'empar\w+|emparé\w*|abord\w+|harcel\w+|touch\w+|frapp\w+|endommag\w+|tir\w+) {GAP}\b{_SHIP}\b|\babordage\b|\bprise d'otages? en mer\b"),
    ("blockade_or_closure", V, rf"\bbloc(?:us|ages?)\b|\b(?:ferm\w+|bloqu\w+) {NEAR}\b(?:{_WAY}|dépôts?|raffineries?)\b|\b{_WAY} [^.;:|]{{0,24}}(?:fermé|bloqué|paralysé)\w*|\bfermeture (?:du|de la|des) {_WAY}"),
    ("insolvency", V, r"\b(?:redressement|liquidation) judiciaire|\bfaillite|\bdépôt de bilan|\bdépos\w+ le bilan|\bcessation de paiements?|\bprocédure de sauvegarde|\binsolvab\w+"),
    ("open_capacity", V, rf"\b(?:ouvr\w+|ouvert\w*|inaugur\w+|redémarr\w+|relanc\w+|repren\w+|repris\w*|lanc\w+|agrandi\w*|constru\w+|doubl\w+|augment\w+|mettre en service|mise en service|démarr\w+|bâti\w*|extension de) {GAP}\b(?:{_SITE}|{_WAY}|capacité|service)\b|\bnouvelles? (?:usine|mine|exploitations?)\b|\b(?:{_SITE}) [^.;:|]{{0,30}}repren\w+|\brelocalisation\b"),
    ("halt_capacity", V, rf"\b(?:arrêt\w*|ferm\w+|suspend\w*|stopp\w+|rédui\w+|interromp\w+|cess\w+|baiss\w+|coup\w+|baisses? de la|retrait de) {GAP}\b(?:{_SITE}|permis)\b|\b{_SITE} {NEAR}\b(?:à l'arrêt|fermée?s?|suspendue?s?|arrêtée?s?|interrompue?s?)\b|\bforce majeure|\bfermeture (?:de l'|d'une? |du |des )(?:usine|site|mine|raffinerie)"),
    ("halt_capacity", V, rf"\b(?:mise à|à) l'arrêt\b|\barrêt (?:de|des|du|d'une?) {NEAR}{_SITE}|\bcess\w+ {NEAR}{_SITE}|\bprivée?s? de {NEAR}(?:gaz|pétrole|électricité|livraisons)|\bpannes? (?:informatique|géante|d'électricité)\b"),
    ("strike", V, r"\bgrèves?\b|\bgrévistes?\b|\bdébray\w+|\bmouvement social\b"),
    ("layoffs", V, r"\blicenci\w+|\bsuppressions? (?:de|d') ?(?:\d+ )?(?:postes|emplois)|\bsupprim\w+ [^.;:|]{0,30}(?:postes|emplois)|\bplan social|\bplan de départs"),
    ("accident", X, r"\bexplosions?\b|\bincendie (?:à|dans|sur|d')|\beffondrement (?:d'|de la|du)|\bcollisions?\b|\bdéraill\w+|\baccident (?:à|dans|de|sur|industriel)|\bfuite de\b|\bcyberattaques?\b|\bmarée noire|\bséisme|\bs'échou\w+|\bnaufrage|\béboulement|\binondations?"),
    ("accident", X, r"\bexplos(?:e|é)\b(?! (?:les|ses|le|tous|la|en) )|\bpanne\b|\bsabotage\b|\btempête\b|\bsécheresse\b"),
    ("order_arms", V, rf"\b(?:achet\w+|achat\w*|command\w+|acquéri\w*|acquisition|vend\w*|livr\w+ pas) {GAP}\b{_ARMS}\b|\bventes? d'(?:armes?|avions)|\bcontrats? d'armement"),
    ("military_move", V, r"\btirs? (?:\S+ )?de (?:missiles?|roquettes?|drones?)|\b(?:frappes?(?! (?:un grand|fort|dur))|bombard\w+|raids? (?:aérien|de drones)\w*|attaques? (?:de drones?|de missiles?|aérienne)\w*|exercices? (?:militaires?|à tirs réels)|manœuvres|déploi\w+|déploy\w+|invasion|envahi\w*|offensive|troupes)\b|\battaqu\w+ [^.;:|]{0,24}(?:raffineries?|dépôts?|infrastructures?|bases?|ports?)"),
    ("military_move", V, rf"\bdrones? {NEAR}\b(?:endommag|frapp|attaqu|touch|vis)\w+|\b(?:avions|navires) de guerre\b|\bavions {NEAR}\bintercept\w+|\bfrégate\b|\bincursions?\b|\bmouvements militaires\b"),
    ("buy_company", V, r"\b(?:rachat\w*|rachèt\w+|rachet\w+|acquisition|acquiert|acquérir|fusion\w*|OPA|offre publique|prend(?:re)? [^.;:|]{0,20}participation|entre au capital|s'offr\w+|mettre la main sur|met la main sur)\b"),
    ("sell_company", V, r"\b(?:vend\w*|vente|cèd\w+|céd\w+|cession) [^.;:|]{0,40}\b(?:participation|filiales?|parts?|activités?|division|actifs|[A-Z]\w+is)\b|\bcession (?:de|d')\b"),
    ("invest", V, r"\binvesti\w*\b|\b(?:consacr\w+|débloqu\w+|apport\w+|injecte\w*|allou\w+|mobilis\w+) [^.;:|]{0,24}(?:million|milliard)\w*|\b(?:usine|méga-fab|projet|plan)\b[^.;:|]{0,12} à \d[\d,.]* (?:million|milliard)"),
    ("stockpile", V, r"\bstocks? stratégiques?|\bréserves? stratégiques?|\bconstitu\w+ des (?:stocks|réserves)|\bstock(?:er|ent|age) (?:de|du|des)"),
    ("shortage", X, r"\bpénuries?\b|\bruptures? (?:de stock|d'approvisionnement)|\ben rupture\b|\bmanque de\b|\bmanquent? de\b|\bdéficit d'offre|\bapprovisionnement [^.;:|]{0,60}(?:critique|difficult|menacé|tendu)|\btensions? d'approvisionnement|\brationn\w+"),
    ("shortage", X, rf"\bmanqu(?:er|ent|e) d[e']|\brupture (?:totale|partielle)\b|\brisque {NEAR}\bapprovisionnement\b|\bà sec\b"),
    ("price_fall", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_DOWN}|\b(?:baisse|chute|recul) (?:des |du |de l')?{_PRICED}|\bà prix coûtant"),
    ("price_rise", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_UP}|\b(?:hausse|flambée|envolée) (?:des |du |de l')?{_PRICED}"),
    ("sign_agreement", V, rf"\b(?:sign\w+|conclu\w*|trouv\w+|obt(?:ient|iennent|enu)|scell\w+|parvien\w+|annonc\w+|paraph\w+|ratifi\w+|décroch\w+|se mett\w+ d'accord|s'entend\w+) {GAP}\b(?:{_PACT}|d'accord)\b|\b{_PACT} (?:de|d'|avec|entre|commercial)\b[^.;:|]{{0,60}}(?:signé|conclu)|\bun accord (?:qui|avec|entre|sur)\b"),
    ("sign_agreement", V, rf"\bs'alli\w+\b|\bmet(?:tent)? fin à {NEAR}\b(?:conflit|différend|litige|dispute)\b|\bratific\w+|\bfeu vert (?:à|au) {NEAR}{_PACT}|\bapprouv\w+ {GAP}\b(?:adhésion|{_PACT})\b"),
    ("negotiate", V, r"\bnégoci(?!ants?\b(?! (?:avec|sur)\b)|able)\w+|\bpourparlers|\bdiscussions? (?:avec|sur|entre)|\bconsultations\b|\bbras de fer"),
    ("meet", V, r"\brencontr\w+|\bsommet\b|\bvisite (?:officielle|historique|d'état|à|en)|\breçoit\b|\bs'entret\w+ avec|\bse rend (?:à|en|au)\b|\bse retrouv\w+"),
    ("meet", V, r"\b(?:en visite|à pékin|à washington|à moscou) (?:pour|afin)|\bdégel\b|\bentretien (?:entre|avec)\b|\bappel (?:xi|entre)\b"),
    ("accuse", V, r"\baccus\w+|\bcondamn(?:e|ent)\b|\bdénonc\w+|\bcritiqu\w+|\breproch\w+|\bfustig\w+|\bconvoqu\w+ [^.;:|]{0,24}ambassadeur|\bs'indign\w+|\bprotest(?:e|ent|é|a)\b|\bs'insurg\w+"),
    ("accuse", V, rf"\bpointe\w* {NEAR}\b(?:défaillance|responsab|manque)\w*|\bcourroux\b|\bcolère\b|\btensions? entre\b|\bempoisonn\w+|\bdéplor\w+|\bopposition à\b"),
    ("threaten", V, r"\bmenac(?:e|ent|é|er|es)\b|\bultimatum|\bmet en garde\b|\bmise en garde"),
    ("ban_company", V, r"\b(?:interdi\w+|bann\w+|exclu\w+) [^.;:|]{0,20}(?:huawei|zte|tiktok|dji|shein|temu)\b"),
    ("ban_company", V, rf"\b(?:interdit|interdisent|interdire|bannit) {GAP}\b(?:réseau social|application|équipements?)\b"),
)  # fmt: skip

# Looser words: asked of a headline in which the rows above find nothing.
MORE: tuple[Row, ...] = (
    ("military_move", V, rf"\b(?:porte-avions|destroyers?|frégates?|bombardiers?|aéronefs?|chasseurs?|navires? militaires?|flotte|marine) {NEAR}\b(?:abat|nargu|détect|patrouill|pénètr|survol|intercept|approch|encercl|travers)\w*|\b(?:encercl|intercept|patrouill|riposte militaire|survol|nargu)\w*|\bexercices? (?:aérien|naval|conjoint|d'encerclement|de l'otan|autour)\w*|\bs'entraîn\w+\b|\b(?:entam\w+|lanc\w+|men\w+|termin\w+) {GAP}\b(?:exercices?|manoeuvres|manœuvres)\b|\bmanoeuvres\b|\b(?:dépêch\w+|envoi\w*|envoy\w+|mobilis\w+|mass\w+) {GAP}\b(?:soldats|troupes|navires?|avions|militaires|forces)\b|\b(?:base|cible|position|ville|raffinerie|port)s? {GAP}\b(?:attaquée?s?|frappée?s?|bombardée?s?|visée?s?|touchée?s?)\b|\babat(?:tu|tus|tent)?\b {NEAR}\b(?:missiles?|drones?|avions?)\b|\bdrones? {NEAR}\b(?:russes|ukrainiens|iraniens|détruit|abattu|endommag|frapp)\w*|\battaques? (?:aériennes?|navales?|de drones?|massives?)\b|\barmes nucléaires {GAP}\b(?:déploy|stationn|transfér)\w+"),
    ("order_arms", V, rf"\bcommandes? (?:de|d') {NEAR}{_ARMS}|\bmatériel militaire\b"),
    ("meet", V, r"\b(?:au|en|à|aux) (?:japon|chine|pékin|washington|moscou|états-unis|etats-unis|inde|kiev|bruxelles|berlin|tokyo|riyad) (?:pour|afin|en vue)\b|\bréunion (?:des|de|du|à|entre)\b|\b(?:après|lors d'|à l'issue d')\s?un (?:entretien|appel)\b|\bentretiens?\b|\baccueill\w+ [^.;:|]{0,30}\b(?:président|ministre|chef|homologue)\b|\ben déplacement\b|\bvisite\b|\bs'est rendu\w*\b|\breç(?:oit|u|oivent)\b|\btête-à-tête\b|\bse réuni\w+\b|\bg7\b(?= qu)"),
    ("negotiate", V, r"\bprête? à (?:dialoguer|négocier|discuter|améliorer|reprendre)\b|\bdialogue\b|\baméliorer [^.;:|]{0,20}(?:liens|relations)\b|\bmédiation\b|\btractations\b|\brepren\w+ (?:le|les|leurs) (?:dialogue|discussions|négociations|contacts)\b|\bappel\w* (?:à|au) (?:cesser|dialogue|négocier)\b"),
    ("sign_agreement", V, rf"\bconclu\w*\b {GAP}\b{_PACT}|\brejoin\w+ (?:l'otan|l'alliance|l'ue)\b|\badhésion {GAP}\b(?:ratifi|approuv|valid)\w+|\b(?:donn\w+|obtien\w+) {NEAR}(?:feu vert|accord)\b|\bs'engag\w+ (?:à|sur)\b|\bs'accord\w+|\btrouv\w+ un terrain d'entente|\baccord (?:de|commercial|entre|avec|sur|historique)\b|\bcoopération\b|\bcoentreprise\b|\balliance (?:avec|entre)\b"),
    ("accuse", V, r"\binacceptable\w*|\b(?:violentes?|vives?|nombreuses) critiques?\b|\bpass(?:e|ent) mal\b|\bdésapprobation\b|\bjug(?:e|ent) [^.;:|]{0,30}(?:inaccept|irrespons|dangereu|inadmiss)\w*|\bprotest\w+|\brappel\w+ (?:son|ses) ambassadeur|\battaqu\w+ (?:verbal|contre)|\bréagi\w+ (?:vivement|avec)|\brejett\w+ (?:les|l')accusation\w*|\btacl\w+"),
    ("threaten", V, r"\baverti\w+|\bmet\w* en garde\b|\bcourent le risque\b|\bne (?:restera|resteront) pas sans\b"),
    ("shortage", X, r"\bstations?[- ](?:service )?(?:en rupture|en difficulté|à sec)\b|\bdifficultés? d'approvisionnement\b|\bcrise (?:énergétique|de l'énergie|du gaz|alimentaire|de l'eau|des semi-conducteurs)\b|\bapprovisionnements? [^.;:|]{0,40}\b(?:perturb|menac|risque|tendu)\w*|\bstocks? [^.;:|]{0,20}\b(?:bas|épuis|faible)\w*"),
    ("strike", V, r"\bblocages?\b[^.;:|]{0,40}\b(?:réforme|retraites|syndicat|routiers|agriculteurs|manifest)\w*|\bmobilisation\b|\barrêts? de travail\b|\bdébrayages?\b"),
    ("price_rise", X, r"\b(?:renchérissement|hausse|flambée|envolée|bond|explosion|augmentation) (?:des?|du|de la|de l') ?[^.;:|]{0,20}(?:prix|cours|tarifs|coûts?|loyers|matières)\b|\b(?:bourse|wall street|cac 40|marchés?|nickel|cuivre|or|lithium) [^.;:|]{0,20}\b(?:bondi|grimp|flamb|s'envol|progress|rebondi|monte)\w*|\bplus ch(?:er|ère)s?\b"),
    ("price_fall", X, r"\b(?:chute|baisse|recul|effondrement|dégringolade|repli) (?:des?|du|de la|de l') ?[^.;:|]{0,20}(?:prix|cours|tarifs|coûts?|actions?|titre)\b|\b(?:bourse|wall street|cac 40|marchés?|nickel|cuivre|lithium|titre|action) [^.;:|]{0,20}\b(?:chut|baiss|recul|plong|dégringol|s'effondr|dévisse)\w*|\bmoins ch(?:er|ère)s?\b"),
    ("exempt", V, r"\bpriv\w+ de bonus\b|\bdérog\w+|\bépargné\w*"),
    ("investigate", V, r"\bouvr\w+ [^.;:|]{0,20}\benquête|\benquête\b|\bsoupçon\w+|\binculp\w+|\binterpell\w+|\barrêt\w+ (?:de|d') \w+ (?:suspects?|personnes)|\bperquisition\w*|\bcontrôles? (?:douaniers|fiscaux)\b"),
    ("invest", V, r"\b(?:investissement|financement|subvention|prêt|aide|enveloppe|plan)s? (?:de|d'|record|massif)\b[^.;:|]{0,24}(?:million|milliard)\w*|\bfinanc(?:e|er|ent|era)\b|\bsubventionn\w+"),
    ("open_capacity", V, r"\b(?:ouverture|construction|inauguration|lancement|extension|réouverture|mise en service|redémarrage|relance) (?:d'une?|de la|de l'|du|des|de) [^.;:|]{0,24}\b(?:usines?|mines?|raffineries?|gigafactory|sites?|lignes?|filière|centrales?|port|production)\b|\bproduira\b|\bva (?:ouvrir|construire|produire)\b|\bfilière\b[^.;:|]{0,20}\b(?:relanc|développ|crée)\w*"),
    ("halt_capacity", V, r"\b(?:arrêt|suspension|interruption|fermeture|gel|coupure) (?:d'une?|de la|de l'|du|des|de) [^.;:|]{0,24}\b(?:usines?|mines?|raffineries?|sites?|production|livraisons?|exportations|activité|centrales?|aide)\b|\bprennent du retard\b|\bcess(?:e|ent|er|é) (?:la|de|d'|sa|ses|les)\b|\bà l'arrêt\b|\bparalys\w+"),
    ("accident", X, r"\bcoupure (?:de courant|d'électricité)\b|\bblack-?out\b|\bs'écras\w+|\bprend feu\b|\ben feu\b|\bincendies?\b|\bcatastrophe\b|\beffondr\w+ [^.;:|]{0,16}(?:mine|barrage|pont)\b|\bpollution\b|\bcâbles? [^.;:|]{0,20}(?:coupé|endommagé|sectionné)\w*"),
)  # fmt: skip
