"""French among the everyday words."""

FRENCH = frozenset(
    """
    a-t-elle a-t-il abandonne abat abattu abaya abonnés abord abordable absent absolument absurde accable accalmie accepter accident accord accrue
    accueille accusations accuse accusé accusée accès accélérer accélérée achat acheter acheté acier acquisition acte actes acteur acteurs actifs
    action actionnaire actionnaires actions activité activités actrice actu additionnel adhésion adieu administratif ado adolescent adolescente adopte
    affaire affaires affiche affilée affirme affrontements affronter agence agents aggraverait agir agression agressions agressé agricole agricoles ai
    aide aider aile ailleurs aimants alarme alerte alertes alimentaire alimentaires aliments allant aller allie allié alliés alors alourdir aluminium
    ambassade ambassadeur ambiance ambitions amende amour ampleur amuse amélioration améliore améliorer américain américaine américaines américains an
    analyse ancien ancienne anciens anglaise animateur anniversaire annonce annoncent annonces annoncée annule annulé annulés année années ans
    antibiotiques antidumping antimoine antisémite antisémitisme août aperçu appareils apparition appartient appauvri appel appelle appellent appelé
    application apporte approche approuve approvisionnement après après-midi arabe arbitrage arbitre argent armateur arme armement armes armée armées
    arrestation arrive arriver arrivé arrivée arrondissement arrêt arrêter arrêté art article artifice artificielle artiste assaut assez assistera
    association associations assume assure assureurs astéroïde atelier atout atouts attaque attaques attaqué attaquée atteindre atteint atteinte
    attend attendre attendu attendue attendues attendus attentat attente attention au au-dessus aucun aucune augmentation augmente augmenter augmenté
    aujourd auprès aura auraient aurait aussi autant auteur automatique automne automobile automobiles autonomie autorisation autorise autorisée
    autorités autoroute autour autre autres aux avaient avais avait avance avancée avant avant-première avec avenir avertit avez aviaire avion avions
    avis avocat avoir avoirs avons avril ayant aérien aérienne aériennes aéronefs aéroport aéroports bac baisse baisser baisses balistique balistiques
    balle balles banc bancaire bande bande-annonce banderole banque banques barrage barre barème bas base basket bat bataille bateau bateaux batterie
    batteries battu battus beau beaucoup belle besoin bidonvilles bien biens bientôt bilan billets blague blanc blanche blanchiment blessure blessé
    blessée blessées blessés bleu bleue blindés bloc blocage bloque bloquées bombardement bombardements bombe bombes bon bonne bons bonus bord
    bouchons bouclier bouclé bout bouteilles box-office boycott boycotte boycottent boycotter boîte brade bradés branche bras briser britannique brut
    brutale brûlé brûlées budget bus business but buts bébé bébés bénéficier cache cadre cadres café cagnotte caisse calme camp campagne campus caméra
    cancer cancers candidat canicule capacité capacités capitale capturé car carburant carburants cargo carrière carte cartes carton cas cash casse
    casse-tête cassé casting catalan catastrophe catholique cause causes cavale ce cela celle celui censure censés cent centaine centaines centrale
    centrales centre certaines certains certitude ces cessez-le-feu cet cette chaleur chambre champion championnat championne champions chance change
    changement changements changer changé chanson chanteur chanteuse chantier chaque charge chargé chars chasse chaud chauds chauffeur chaîne chef
    chefs cher cherche chercheur chez chiens chiffre chiffres chinois chinoise chinoises choc choisi choisit choix choque choqué choses chute chutes
    chèque chômage cible ciel cigarettes cinq cinquante cinquième cinéma circulation citoyenne cité civil civile civils classe classement classes
    clause client clients climat climatique club clé clés clôture cobalt cocaïne colis collectif collision collège colère com coma combat combats
    combattants combattre combien commande commandes commandée comme commence commencé comment commentaires commerce commercial commerciales
    commission commun commune communes communication compagne compagnie compagnies compagnon compatible compatibles complet complicité compliqué
    complètement compos composition compositions comprendre compris compte comptes compétition concentrés concernés concert concerts conclusions
    conclut concours concurrence condamnation condamne condamné condamnée conditions conducteur confiant confie confirme confirment confirmé conflit
    conférence connaître connecté connectée connu connus conquête conseil conseiller conseils conservateur console consoles consommation
    constitutionnel consultations conséquences contamination conteneurs contestation conteste contesté contexte contient contingents continue
    continuent continuer contourner contrat contre contre-mesures contre-offensive contrebande contrôle contrôleuse contrôlé convaincre convention
    conversationnel convoi convoque coopération corps corruption coulisses coup coupable couple coups coupures courant cours course courses court
    couteau coût coûtant coûte craignent craindre crash creuse crime criminelle crise critique critiques critiquée croire croisière croissance crues
    crèche création cuivre culte culture cède céder célèbre céréales céréalier cérémonie côte côtes côté côtés cœur dame danger dangereuse dangereux
    dans daroglu date davantage de debout demande demandent demander demandes demandé demi demi-finale demi-finales dengue dents depuis der dernier
    derniers dernière dernières derrière des design destination destroyer destruction dette deuil deux deuxième devant devenir devenu devenue devient
    devra devrait devront diabète dialogue diesel diffamation difficile difficulté difficultés diffusion digne dimanche dingue diplomatie diplomatique
    diplomatiques dire direct directeur direction dirigeant dirigeants dirigé discipline discorde discours discussions discuter disent disparition
    disparu disparues disparus dispersé disponible disponibles dispose dispositif dissident dissolution dissoudre distance distributeurs distribution
    dit divers dix dizaines documents doit doivent dollars domaine domicile domine donne donné données dont dopage dormir dossier dossiers douane
    douanes double doubler doublé douleur doute douze drame dresse droit droite droits drone drones du due dur durant durcir durcit dure durée
    dysprosium dès débat débats débris début décelé décembre déception décidé décision déclaration déclare déclenche décollage décomplexé découvert
    découverte découverts découvrez décret décrets décroche décrue décrété décès décédé décédée défaillances défaite défaut défend défense déficit
    défilé définitive définitivement déguisé dégâts déjà délais délibérément délégation démarre dément démission démissionne démocratique
    démoustication dénonce dénoncent départ département départements départs dépasse dépendance déploie déploiement déplore déplorent déployer déposer
    déposée député députée députés dépôt dérive désarmement désormais détail détails détecté détectés détention détenus détroit détruit détruits
    développement dévoile dévoilées dû eau eaux effet effets effondre effondrés elle elles embargo empire emploi emplois en encense encerclement
    enchères encore enfant enfants enfer enfin enflamme engage enjeu enlèvement enquête enquêtes enquêteurs enregistré enseignants enseigne entame
    entend entente entraînement entraîneur entre entrent entreprise entreprises entrepôt entretien entrée envers environ environnement envisage envoi
    envoie envoient envole envoyée er erreur escalade escroquerie espace espagnol espion espionnage espoir espoirs esprit espère espérer essai essayer
    essence essentiel est est-ce est-elle est-il estime et eu euro européen européenne européennes européens euros eux ex ex-entraîneur examen
    excellent exceptionnel exceptionnelle excessive exclusivité exclut excuse excès exercice exercices exhorte exige explique expliquer explose
    explosent exploser explosion exportation exportations exporter exprime exprimera externe extrême extrêmement exécuté fabricant fabricants face
    facture faible faim faire fait faits falloir familial famille fans fantôme fatale fatigue fausses faut faut-il faute faux faveur favorable
    favoriser façon femme femmes fer fera ferme fermement fermer fermeture fermées fermés ferroviaire festival feu feuille fiche fiertés figure file
    files filière fille fillette film films fils fin final finale finalement financement financier financière fines fini fiscale fiscalité flambe
    flamme flotte fois folie folle fonctions fond fonds font foot football force forces forcé forfait formation fort forte fortement forts forêt fou
    fournir fours foyers frais fraise framboise francs français française françaises frappe frapper frappes frappé fraude fret froid front frontaliers
    frontière frontières frère frôler fuite fumée furieux fusillade fusils fustige fusée futur futurs fédéral félicite féminin féminine février fête
    fêtes gagnants gagne gagner gagné gallium gamme garanties garde gare gauche gaz gazoduc gazole gel gendarmes germanium geste gestion gigafactory
    gigantesque glamour globale gouvernement gouverneur grand grande grandes grands graphiques gratuit grave gravement graves grimpe grippe grièvement
    gros grosse groupe groupes grâce grève grèves grévistes grêle gueule guichard guide gèle géant géants général générale génération habitants
    handicap harcèlement hausse hausses haut haute heure heures heurts histoire historique hiver homicide hommage hommages homme hommes homophobie
    honneur honte horaires horoscope hors hospitalisés houthistes hui huit humain humains humanitaire humanité humoriste hydrogène hélicoptère hôpital
    hôpitaux ici il illégal illégale ils images immense immeuble immeubles immigration immobilier immobiliers immédiat impact impasse important
    importante importantes importants importation importe importés impose impressionnantes improbable impôt impôts in inacceptable incendie incendies
    incident incidents incompréhension incroyable inculpation inculpé incursion indemnisation indien indienne indique industrie industriel industriels
    indépendantiste indépendantistes infection inflation info informations infos infraction initiative inondations inquiet inquiète inquiètent
    inquiétant inquiétante inquiéter inquiétude inscription inscrire inscrit insoumise installer insultes insupportable intelligence intempéries
    interceptés interdiction interdire interdit interdite interdites interdits international internationale internationales internautes interne
    internet interpellations interpellé interpellée interpellés intersyndicale intervention interview introuvable intérêt invasion investissement
    investissements investit invitation invite invité involontaire inédit inédite inévitable ira irano-suédois israélien israélienne israéliennes
    issue italien jackpot jamais janvier jaune je jeu jeudi jeune jeunes jeux joue jouer jouera joueur joueurs jour journal journaliste journée jours
    joué judiciaire judiciaires judo juge juges jugé juillet juin juives junte jusqu juste justice justifie kilos km kérosène la lac laisser lance
    lancement lancent lancer lancé large largement le leader lendemain les lettre leur leurs levée liaison liberté libre libyen libération libéré lice
    licence licences lie liens lieu lieux ligne lignes limite limiter limites limité limitées liste lit lithium livraison livraisons livre livrer
    livres livrés local locales logement logiciels logistique loi loin long longtemps longue look lors lots lourd lourde lourdes low-cost lui lumière
    lunaire lundi lutte lutter lycée lycéens lycées lyonnais là lâché lève législatives légère légèrement ma machine machines made magasins magnitude
    mai maillot main maintenant maintiennent maintient maire maires mairie mais maison majeures majeurs majorité mal malade maladie maladies malgré
    maman mandat mandats manganèse manif manifestant manifestants manifestation manifestations manifestent manifester manipulation manque manquer
    manœuvres marchand marche marché marchés mardi marge marges mari mariage marines maritime marque mars marseillaise massif massive match matches
    matchs maternités matin matière matières matériel mauvais mauvaise me meilleur meilleure meilleures meilleurs membre membres menace menacent
    menaces menacé mener mensuel menées mer mercredi message mesure mesures met mettent mettre meurt meurtre meurtrier meurtriers mexicaine mi-journée
    mieux migrants migratoire milieu militaire militaires militants milliard milliardaire milliards millier milliers million millions mine mines
    mineur mineurs minima mining ministre ministres ministère ministériel minute minutes mis mise mises missile missiles mission mitigé mixte mobile
    mobilisation mobilisés mode moi moins mois moitié moment mon monde mondial mondiale mondiales montant monte monter montre montrer montée mort
    morte mortel mortes mortiers morts motion motions moto mots moustique moustiques mouvement moyenne moyennes moyens mucoviscidose munitions mystère
    mystérieuse mère mètres méconnu médecins médias médiation médicale médicament médicaments médicaux ménages méningites méridionale métal métaux
    méthode métro métropole métros même national nationale nationaliste nations naturel naufrage naufrages navals navire navires ne neige nerfs nette
    neuf ni nickel niveau noir nom nombre nombreuses nombreux nommé nommée non nord normal nos notamment note notes notre nous nouveau nouveautés
    nouveaux nouvel nouvelle nouvelles novembre nuage nucléaire nucléaires nuit numérique numéro numéros négociation négociations objectif observer
    observé obtenir obtient occasion occidental occidentales occupée octobre of offensive officialise officiel officiellement officielles offre offres
    oiseau oligarque olympique on ondes ont ont-ils onze opposant oppose opposent opposition option optique opération opérationnel opérations or
    orages orageux orange ordonne ordre organisation organise organiser organisme organisée organisées origine otage otages ou oublié ouest ouvert
    ouverte ouverture ouvre ouvrent ouvrier où pacte paie paiement paix panne pape papillomavirus paquet par paralyse parc parcours parents parfait
    parfaitement pari parisienne paritaire parle parlementaire parlementaires parlent parler parmi parquet part partage partagée partenaire
    partenariat parti participation particules particulier partie partielle partiellement partir partis partisans partout pas passage passager
    passagers passant passe passent passer passera passé passés patron patrouiller pause payer pays payés peau peine peinent pendant pense pensé perd
    perdre perdu performance permet permis perquisitions persiste personne personnel personnes perte pertes perturbations perturbé petit petite petits
    peu peur peut peut-il peut-être peuvent phare phase photo photos physique phénomène phénomènes pick-up pied pilotes pique piquet pire piste piégés
    place placement places placé placée placés plafonnement plages plaide plainte plan plans plastique plein pleine pliable pliant plier plomb plonge
    pluie pluies plus plusieurs plutôt podium poids point pointe points pole police policier policiers policières politique politiques pollution
    polémique pompe pompiers pont population port portable portables porte porte-avions portent porter portes ports porté portée portés pose poser
    positif positifs position possible possibles poste postes potentiellement poubelles pour pourquoi pourraient pourrait poursuit poursuite
    poursuites poursuivre pouvoir pratique premier premiers première premières prend prendra prendre prennent presque presse pression primaire prime
    prince principal principales principe printemps pris prise prises prison prisons privé privée privées privés prix problème problèmes prochain
    prochaine prochaines proche procureur procureurs procès procédure production produit produits prof professeur professeurs professionnels programme
    proie projet projets promesse promesses promet promettent prometteur promis promo promos promotion promotions pronostics propos propose proposent
    proposer proposition proposé propre protection protectionnisme proteste protestent protéger protégées provisoire provocation provoque provoqué
    prudence près préavis précise préfecture préfet préliminaire préparation prépare préparer présence présentation présente présenté président
    présidente présidentielle présumé présumés préviennent prévient prévisions prévoient prévoit prévu prévue prévues prêt prêt-à-porter prête prêts
    pu public publics publique puces puis puissance puissant punaises putschistes père péage pénale pénurie pénuries pépite période pétrole pétrolier
    pétroliers pêche pêcheurs qu qualification qualifie qualifié qualité qualité-prix quand quarante quartier quartiers quarts quasiment quatre
    quatrième que quel quelle quelles quelques quels question questions qui quinze quitte quitter quoi quotas quête rachat rachetée rachète racistes
    raconte rafales raffinerie raffineries rage raison raisons ralenti ralentir ralentit ramène rangs rapide rappelle rappellent rappeur rapport rare
    rares rassemblement ratifie rattrapé rebelles rebond recensés recevra recherche recherches reconduite reconnaissance reconnaît reconnu record
    records recours recul redoutent redressement refus refuse refusé regarder regrette regrettent rejette rejetée rejoindre rejoint relance relancé
    relation relations relocalisation relocaliser relève remaniement rembourser remet remis remise remplace remplacer remporte rencontre rencontrer
    rend rendra rendre rendu rendue renforcent renforcée renonce rentrée renverser repart repas reporte reporté repoussé reprend repreneur reprennent
    reprise représailles représentants représentation requis rescapés respecter responsable ressemble ressenti ressources reste restent rester
    restrictions retard retenir retire retiré retour retrait retraite retraites retrouve retrouver retrouvé retrouvée retrouvés revendique revenu
    revenus revers reviendra revient revivez reçoit reçu riches rien riposte riposter risque risquent risques rit rival riz robinet robot roi rompt
    rose rouge route rue rugby rumeur rupture ruraux russe russes rythme règle règles réacteurs réaction réagit réalisateur réalité rébellion réclame
    réclament réclamer réclusion réduction réduire réduit réel réforme référendum régime région régions réglementé réglementés réintégration
    rémunération rénovation répond réponse républicain républicains réquisitions réseau réseaux réserve résistance résistante résistent résolution
    résultats résume résumé réunion réunis réussi révolte révèle révèlent révélations rêve rêvent rêver rôle sa sacrée saisie saisies saisir saison
    saisonniers sait salaire salaires salariés salue samedi sanction sanctionne sanctionner sanctionné sanctionnée sanctions sanitaire sans sans-abri
    sans-fil santé saoudite satellite sauve sauvegarde sauver savoir scandale scolaire scolaires score scène scènes scénario scénaristes se sec second
    secondaires secours secret secrets secrétaire secteur sein selon semaine semaines semi-conducteurs seniors sent sentiment sept septembre sera
    seraient serait seront service services ses sets seul seulement seuls sexiste sexuelle sexuelles show si signal signe signent signer signifie
    signé silence silencieuse simule site sites situation six siècle siège smartphone smartphones social sociale sociaux société sociétés soignants
    soir soirée soit sol soldat soldats soldes soleil solidarité solution solutions sommes sommet son sondage sonde sont sont-ils sort sortent sorti
    sortie sorties sortir souhaite soulagement soumet soupçonné sources sous sous-marins sous-munitions sous-sol soutien soutient souveraineté spatial
    spectacle spectaculaire spectateurs spectre sport spécialiste spécialistes spécialité spéciaux stables staff star stars start-up stations
    stations-service stock stocks stratégie stratégique stratégiques streaming subventions succès sud sud-est sud-ouest suis suisse suisses suit suite
    suivez suiviste suivre sujet super supplémentaire supplémentaires supporters suprême supérieur sur surface surprenante surprend surprise surprises
    sursis surtaxe surtout surveillance surveillants surveillent surveiller suscite suspect suspects suspend suspendu suspendue suspendus suspension
    symptôme symptômes syndicat syndicats système séance sécurité séisme séismes sélection sénateur séquence série sérieux sévit sûreté table tableau
    tablettes tabou tacle tactiques tant tapis tard tarif tarifaire tarifs taux taxe taxes taïwanais taïwanaise technique tellement temps températures
    tempête tendue tenir tennis tension tensions tentative tente tentent terme termine terrain terrains terre terres terrible territoire terrorisme
    terroriste terroristes the thermiques théâtre ticket tiers tigre tir tirage tire tirer tirs titane titre titulaire tombe tombé tombée tombées
    tombés ton tonnes top tornade torrentielles total totale totalement touche toucher touché touchés toujours tour tourisme touristes tourmente
    tournage tournant tourne tourner tournoi tournée tous tout toute toutes trafic train trains traitement traitements transfert transférer transition
    transmis transport transports travail travailler travailleurs travaux travers traverse traverser treize tremblement tribunal tribune trimestre
    triste tristesse trois troisième trop troubles trouve trouvent trouver trouvé très trêve tuer tuerie tueur tungstène tunnel tué tuée tués type
    typhon télescope téléphone téléphones témoignage témoigne témoin tête ukrainien ukrainienne ukrainiennes ukrainiens ultradroite un unanimité une
    unique uniquement unité université uranium urbains urgence usage usagers usine usines utilisateurs utilisation utilise utiliser utilisé va
    va-t-elle va-t-il vacances vaccin vaccination vaccins vague vagues vainqueur vais van vanne variant vaut veille vend vendre vendredi venir vent
    vente ventes vents venue vers version vert vestiaire veto veulent veut via vice-président victime victimes victoire vidéo vie vient vieux
    vigilance vigueur village villages ville villes vin vingt viol violations violence violences violent violente violents viols virus visage visages
    visant vise visite visé vit vite vitesse voici voie voilées voir voisine voisins voit voiture voitures voix vol volcanique volontaire vols von
    vont vos vote votre voté vouloir voulu vous voyage voyageurs vrai vraies vraiment vs vu vue végétation véhicule véhicules vélo vérité week-end
    yeux yéménites zirconium zone zones zéro âge ça ère éboueurs écart écarté échanger échec échouent école écoles écologique écologiste écologistes
    économie économique écouteurs écran écrans écrase écrivain édition éditions électeurs élection élections électricité électrique électriques
    électronique élevés élimination éliminé élu élus élève élèves émission émissions énergie énergétique énorme épargne épidémie épingle épisode
    épreuve épreuves équipe éruption établir établissements étaient étais était étape état éteint étoiles étrange étranger étrangers étrangères étude
    été évacuer évacuées évacués évasion éventuelle éviter évolution évoque être île œuvre
    abaisse abandon abats abri abroge absolu abstenue abus abîmait acceptation accepterait accompagnants accompagnée accorde accordée accostage
    accouche accusés accélérés achats acheminées acheteur acheteurs achetées achète acide aciérie aciéries aciéristes acquitter acquittés
    acquéreur actif actionneurs activer actuelle additifs adiponitrile administrateur administrative adressée adressés adultes affiché affineur
    affineurs affluence afflux affront affréteurs afghanes agency agglomération agit agite agriculture agrément aides aiguilleurs ailier aimant
    aimantiers ajoute ajouter albinos album alcools alertent algorithmes algues aligne aligné alliage alliages alliance alliances allocataires
    allocations allonge allègement alternants alternative alumine amandes amateurs ambulances amis amoxicilline ampoules amuser améliorera
    analyste analystes analysé anciennes ancre andalousite angle anguille animal annexe annoncé annoncés annuler annulée anode anodes anomalies
    antiaérienne anticoercition antiques antitrust appareil appareille appartenir appartenu applaudissent applicable applique appliquent
    appliquera appliqueront appliqué apportez apprentis apprentissage appris approchent appui arbitrages arbitraires arbitral arbre architecture
    archéologues argiles armateurs armements armurier armuriers arnaque arraché arraisonne arraisonné arrestations arrivages arrivent arrête
    arrêtons arrêtées arsenal arsenaux arséniure artisan artisanaux artistes ascenseur asiatiques aspirateurs assainissement assauts assemblage
    assemblées assises assistée associé associées assouplit assumé assurance assurances assureur assurées astronomes ateliers atomique atteindra
    attendaient attendant attendent attendra attestation attestations attire attirent attribue aube audience audiovisuel auront auteurs
    authenticité autocar autochtones automatiquement automobiliste automobilistes autorisations autorisées autorisés autorité autoroutes aval
    avaler avenue averti avionneur avorté axes azotés aériens aéronautiques bagage bagages bagagistes bague baie bail bain bains baissent baissera
    balade balades balance baleine ballet ballottage bals banal bancaires banni bannies bannis bannit banquier baptiser barge barges baril
    baromètre barrières baryte baskets basmati bassin bassins bauxite bavarois berceaux bergerie besoins betteraves beurre bijoutiers bijoux
    bilingue billet billetterie bioxyde bipolaires bismuth bitcoins bizarrerie blanches blanchir blanchit bleus blindage blockchain blocus
    bloquent bloqueurs bloqué bloqués blâmé bobinage bobines bocaux bois bombarde bondit bonnes botanistes bottes boucle boucler boue bougent
    bougé bouilleur boulangerie boulangère boulonnerie bouquetin bourguignonne boursicoteurs boussole boutique boutons boîtes brader brames
    brandit braqueur brasserie brebis breton brevet brevets bride bridée brigue briguer briller brimade brocante broie brossé brouille brouillent
    brouilleur broyage bruit bunkering buraliste buveurs bâtiment bâtiments béarnaise béliers bénéfices bénéficiaires bénéficieront bénéficié
    bénévoles béryllium cabinet cabri cacao cachées cadences cadran cafouillage caillassés calculateurs calcule cale calendrier calendriers
    calibre californien cambrioleur camion camions campings caméras canal canalisations canard cancre candidats cannabis canons cantine cantines
    canton capitaines capital capitaux carbonate carcasses cargaison cargaisons cargos carnaval carnet carrelage carrières carré cartographie
    cartouche cartouches casques catalogue catalyseurs cathode cathodes caves celles cellules celtique censé centimes centimètres central cents
    cession cessé ceux chais chalutier chambres changent charbon charentais chargement charger charges chargeurs chargée chargés chasseurs chassé
    chaudronnerie chauffe chauffeurs chauffé chausseurs chausseuse chaussures cheddar chelem cheminées chemise chenal cherchent cherché chiffré
    chimie chimique chimiste chirurgien chocolatier chronique chronologie château chère chêne ciblées cigognes cimetière cinéastes circuits cirque
    citadine citant cités civiles clan classées clientes clos close cloud clôt coach cobayes coentreprise coercition coiffeur coincé coke
    collaborateurs colle collecte collection collectionneur collier colloques collèges colonne coltan colza combustible comité commandés
    commerciale commerçants commissaire communautaire communiqué communs comparatif compare compensateur compensateurs compensent composants
    comprend comptent compter comptez comptoirs comptons comté comédiens concentré concepteurs conception concernant concerne concernera
    concession concessionnaire conclu concluants concluent condensateurs conditionneurs conducteurs conduit confirmée confiscation confond
    conglomérat connaissent conquis consacrer consciences conservatoire conservent conserveront conserveurs conservé consigne consommateurs
    consortium constituer constitué constructeur constructeurs construction construire construisent construits contenant conteneur contenir
    contenue contingent continu contractuels contraste contrats contrebandiers contremaître contrôlent contrôles contrôleur contrôleurs contrôlée
    contusions convaincu conversion convois conçu cooptations coopérative coopératives copié coqueluche coques coquille cornières correcte
    correspondance coréennes coréens cotation cote coton couche couchées coule couleur couleurs coulé coulée coupe coupent couper couperet coupé
    coupée coupés courage coureur courge courte courtier cousin couteaux couteliers couvert couverture couvre couvrent coûteuse crayon creuser
    crible crient crises cristaux critiqué critères croisent croisées croit croyait crue cruellement crus cryostats cryptoroubles créatrice
    cuisines culturel cumul cuves cyberattaques cyberespace cybersécurité cycle cyclone câbles cèdent cérium céruléen céréaliers dalle dates
    dattes demain demeure demeurent densité dentistes derby descendra descentes dessiné destinations destiné destinées destinés devenus devis
    diamants diffuseront digue digérer dilue dimanches diminuera diplomates directe directions directrice dirigés disant disciplinaire discret
    discrimination disette disparaît disperse disposent disposition disproportionnée disputaient disputent disques distinguer distraits divise
    diviser divisé divisée diététiques dockers documentaire documentariste documenté dominante domination dominent dommages dope dopé dorment dors
    dort douanier douaniers douanière douanières doublent doublés doyen drapeau dresseur drôle dubitatifs dumping dune dupé durent durs débarqué
    débattre déblaie débordent déborder débouché déboute débranchent débrayage débrayent débusque débute débuteront décerne déclarant déclaré
    déclarés décoller décolletage décolleteuses décollé décor décors découvertes découvrait découvre découvrent décrit décrivent décryptage
    décrète dédommagement défectueux définitif dégager dégagée dégrade dégât délai délivrance délivre délivré délivrées délègue délégations
    délégué démarrage démineurs démonstration démonter départemental dépendre déplorer déposé déposées dépouillement dépêché déraille déraillement
    déraisonnable dérivantes dérogation déroutent déroutées désert désertes déserté désespérément désignations désigne désignés désisté
    déséquilibré détachées détaillants détectée détentions détenue détiennent détourne détourné déverse déviation dévoilé déçoit déçue dîner
    effacés effectives emballages embarque embarqués embauche emboutisseurs embusqué emparent empilent emploiera employés emporté emprise
    emprunteur empêcher encaisser encourt endettement endettés enfance enflent engagement engagés engloutit engrais enlèvements enquêteur
    enregistrent enrichi enrichit enseignes entendent entier entity entités entière entrailles entraînent entraîné entrepôts entrera entretenir
    envahi envois envolent envoyé erbium escale escales escorte escorter espèces espérée essais essaya estampe europium examinent examinés
    exception exceptée exclue exemption exerce exhumée exigeait existaient existe exonération expiration expire explication expliqué exploitant
    exploitation exploité exploités exploration explosif export exportateur exportateurs exportera exporté exportés expose exposition express
    expropriation expédiait expédie expédier expédition expéditions expérimente extension extraction extraterritoriale extérieur exécutif
    exécution fabrique fabriqué facteur factures faisait familière familles fanfare fantômes farine faubourg favori faïence feature feindre
    fentanyl fenêtre feraient feria ferment fermes fermé fermée ferraille ferrite ferroalliages ferroviaires feuilles feux fiables fibre fibres
    fidélité figurait figurant figurent figureraient filament filet filiales filmé filon finalistes financer financés finira finis finissent finit
    fintech firent fissurées fixent fixé flambent fleurs fluorhydrique fluorites flux follement fonctionnaire fonderie fonderies fondeur fondeurs
    fondeuse fondu fondé fonte foraine former formulaire formulaires formule forums forêts fossé foudre fouille four fourni fourniront fournis
    fournissait fournisseur fournisseurs fournit fourniture fournitures foyer fractionnées franc franchise franchit franco frappée frappés frein
    fresque frigo froides fromage frégate frégates frémissent fuites fumigènes fumés fureur fusilli fusion fâche fédération fûts gabbro gabelous
    galerie galvanoplastie gambe gants garanti garantit gardent garder gardera garderont gardes garer gelé gelés gemmologue gendarme gendarmerie
    gestes gestionnaire girolles gisement glaciers glisse glissent glissé globales golfe gradation graduée grange granite granulats graphique
    graphite graphène grappille gratuite gratuites gratuits gravel gravent graver graveurs gravité grenats grille grincent grise grossesse
    grossiste grossistes grotte grues guerre guette guichet guichetiers guidage guitare gymnase gypaète gyroscopes géante gélule généalogique
    généalogiste générales généraliser générateurs géographie géologue géologues gérante gênant gîtes hafnium halte hangar harpe hauteur hauteurs
    hectares heurté hier historien historiques holmium homologue homologues homonyme horloger horlogers hormis huile huis huitaine humeur
    hydroxyde hypercentre héritage hérite héritiers hésite hôtelier identité idée idées ignifugés ignorance illusions ilménite immaculé immersion
    immobilisé importateur importateurs importations importent importées imposer impossibilité imposées imposés imprime inauguration inaugure
    indiquer indirecte indisponibles indium individuel inflige infligée informatique infrarouge infrarouges ingrédients ingénieurs inondées inox
    inoxydable inscrivent inspection instable installe installés instaure instituant institutrice instruction instrument instruments insultante
    inséparable intelligent interconnexion interdictions interdisent intermédiaire intermédiaires interpellées interprofession interroge
    interrogent interrompu intraitable intriguent intrusion intégrer intéressées intérieur intérêts invalide investi investisseur investisseurs
    invités invoque invoqué inédites ioniques ironise irrégularité isolation isolement issues issus itinéraire jadis jardinier jeter jets jeunesse
    joailliers joie joindront joli jonctions jouent jouetier jouets jugeait jugés jumelage jurait jure jurer juridiction justificatifs kafkaïenne
    kaolin karité kilo kilomètres kimméridgien kinés kirghizes kétamine label laboratoire laisse laissent laissé laitages laitiers lame laminées
    lancés landaise langue lanthanides lasers lauréats lave lecteurs lentille lentilles letchis lettres levain levé leçon libère libérés licenciée
    licenciés lillois limités linters list listes listées litchi lithographie litres livrait livrera livret livré livrée liées liés locale
    locomotive logiciel logicielles londonien londonienne lourds loutre lumineuses luthier luxe lâche léger légers légumes léopard machinistes
    magasin magistrat magistrats magnat magnésite magnésium maigres mail maillots mains maintenu maintenues maintien maisons majeure malicieux
    manche mangeront manquements manquent manquera manufacture manuscrits maquillés maraîchers marchandise marchands marine marins market
    marseillais marée matte mattes matériels mayennaise maîtres menu merrain meublée mica miche microprocesseurs milices mille minage minent
    minerai minerais minier miniers minimum minières minuit minéraux miracle misent mixtes mobilisé modulaires modèle moindre mollet molybdène
    monazite montage montera montures monégasque moteur moteurs motivation motivée motoriste mouillage moulinette mouraient mouvementé moyeux
    multiplié municipal murs musée mutualiser mutuelle mètre méconnues médailles médiathèque médiéval méfiance mélancolique mélo mémoires
    mérovingienne mésoplodon métallos méthanier métrage météorite mûrit nages nageurs naissances nanomètres napoléons narcobanditisme nationales
    nationalisé naval navale navettes naviguait nettoie neuve niche niortaise nitrocellulose nitrure nocturne nocturnes noire noires noirs noix
    nomination nomme noms nordique norilskien normale norme notaire notaires notifie notifié noyée noyés numismate numériques numérotées nylon
    nécessitent négoce négociant négociants négociateurs négocie négocient néodyme objet obsession obstacles obtenu obtiennent obus occidentaux
    occupées ocre offerts officier officiers officière offrir oignons oiseaux olive oléoduc once opposants optimisme options optiques opérateur
    opérateurs orale orchidée ordinaire ordinateurs ordonnance oreilles organe organisé originaires oubli oublie outil outillage outilleurs outils
    outre outremer ouvrait ouvrira ovine oxyde oxydes paiements paient paieront paillettes paillotes paire palace palettes panneaux panoramique
    paperasse papier paquebot parce parcelle parcourus parcs parent parking parmesan partagent partagé partaient partent partiel parties parts
    paru parvenue passionnante passionne patientent patients patine patrie patrimoine patrons patte pavillon pavillons paysanne paysans payé
    peines peint peintre pelle pelleteuses penalty pensait perdent perdus permanents permettrait persique petites pharmaciens pharmacies
    phosphorique piano pieds pigment pigments piles pilote piratage piraterie piscine pistes pivot pièce pièces pièges piégé placements plafond
    plafonne plage plaidoirie plaint plaisanterie plancher planches planification plannings plante plaquettes plastiques plasturgistes plat
    plateforme pleure plombs plombé plongeuse plupart poche podcasts polar polluées polypropylène polysilicium pommes pompes pompier ponts
    porcelaine portail portails portait portant portefeuille portiques portraits portuaires possession possède posséder postaux potable potasse
    potentiel poudre poudrerie pourra pourront poursuivies pourtant pousse poussettes poêlée praséodyme praticien praticiens preneur prestataire
    primes primé primés priorité prive priés probablement processeur proches procédés producteurs programmation progressent progressive
    prohibition prohibés projectiles prolonge prolongée promenade promettait promettre prononcée proportionnée propres propriétaire propriété
    propulsion prosecco protester protège prouvent prouver provenance proviseur provisionner provisoires prud prudent prudentes préalable
    précaution précieux précipitamment précisent précisions précurseurs précédentes prédit préfèrent prélève prélèvement préserver prétexte prévus
    publiant publication publie publiques publié puce puisent puits punir punis punissait punissons punit purifié putsch puériculture python pâte
    pâtes pâtir péniches pénitentiaire pépites périodique pétrir pétrochimistes quai quais quantiques quart quartz quatorze querelle questionnaire
    queue quiche quittaient quitté quota quotient raccroché rachètent racle racontent raconté radars rade radio radiophonique radié raffineur
    raffineurs rafle raflent rail rallonge rallume rallumé ramenait ramené rames rampant randonneuse rang range rapportera rareté rarissime
    rassemble ratification rationne rationnent rationnés rats ratures ravise ravitaillés raye reblochon rebondit recettes rechange recommande
    reconduisent reconduit reconnaître reconstituée recrute recrutements recruter recrutera rectorat recueilli recule recyclage recyclera
    recycleur recycleurs recyclé recyclés redessiné redevance redevances redoute redémarrage redémarrera redémarreront refleurit refoulés refusée
    refusées regard regarde regional registre regroupement reins relancent relatif relaxé relevant relevé relevée relieront relâchent relèvent
    remanie rembourse remboursement remboursés remettre remonte remonter remonté remorqueurs remorqué rempli remplir remplit remède renaître
    renchérissent renchérit rencontres rendement renflouement renforce renoncent renouvelée renseignement renseignements renverse renvoie
    repartent repasse repli replie report reporter reportée reprendront repris reproche reprochent représentant repêchés requalifiées requerra
    requiert requise respire resserre restaurant restera resteront restreint restrictives restée restés retardateurs retards retenu retenues
    retenus retient retirent retombe retoquées retrace retrouvent retrouvées revalorisation revendu revendus revenir reviennent revoir rideaux
    risquait risqués rivages rivalisent rivaux riverains rochelais roman romancier rompu rotations rotors roulait roulements roulent rouleraient
    roulier routes rouvert rouvre rouvrent rouvrir rouvrira roux royale ruines ruses règlement réaffectés réagir réalisateurs réceptionneur
    réciprocité réciproques réclamé réclamées récolte récupère récupération réduisent réexamen réexportées référence réglementaire régler réglé
    régularité régulateur réguliers régulière rémunère réorganisation réparation réparations réparé répercute réplique répondent répondre réponses
    réquisitionné réservation réserves réservé résidentiel résidus résiliation résine rétablies rétablit rétorsion rétrogradé réussir réveiller
    révision révoquée révélé rééditent sabots sain saisi saisissent saisit saisonnier salades salle salles salon saluent samarium sanglier saphir
    sauf saumure saute sauvage sauvés savez savoyards scandium scanner scanners scellent scellés schéma sciages scie scierie scrupules secondaire
    seconde secousses secteurs section sectionnés seizième semblent semelles sens sensibles sentence septuagénaire serment sermonnons serrer
    serres serré sert servent serveurs serviront servis seuil seule sexistes signature signés silicium silicomanganèse silicones silicose silos
    simple sinon sismologique sixième siècles snapback soigneurs soixantaine soja solaire sommeil songe sordides sortante sortiront soudeurs
    souffert souffle souffrance souffrent soulagée soulagés soumettant soumis soupire soupçonne soupçonnent sourdough sourire soutage souterrain
    souvenirs spectateur spiritueux sportif sprinteuse spécial spéléologue stabilisent stable stade stages statut stockent stockés stop stoppe
    stoppé substrats subventionnés sucre sucrerie sucré suffi suffisamment suffit suivra suivront sulfate sulfures superbe supporteurs suppose
    supprimés surcapacité surcoût surenchère surtaxer surtaxes surtaxées suspendent suspensif synthétique syriennes sèche sécuriser séjour
    séparateurs séparation séparent séparer séparément séparés tables talent talonneur tampon tamponne tandis tanker tankers tantale tarification
    taxer taxi taxons taxées tech technicien techniciens technologie technologies teintée tellure tenant tend tenue terbium terminal terminaux
    terrasse test texan texans texte thaïe thulium thème thèse tickets tiendra tiendraient tient tierce tigres timbre tireur tiroir tiré toboggans
    tomate tomates tombent tombes tondeuse toner tonne tonnerre torpilles torque tort tortillard tournent tournera tours traces tracteurs
    traductrice traite traiter traitera traité trajet tramway tranche tranquillité transactions transatlantique transbordements transformateurs
    transformées transformés transistors transitaient transitaire transitaires transiter transité transmettre transporteurs traque travaillent
    traversée traîné trentaine trente tributaires trimestriel trioxyde triplé trottinette trouée trésorerie turbines turquoise tutelle tâte
    télécoms téléobjectif télétravail télévisions témoignent témoigner tétrachlorure tôle tôles uniforme urbain urgences usages usagés utilisateur
    vacanciers valables valent valeur valeurs valise vallée valorisation vanilline vante vapocraqueur velouté venait vendent vendra vendu vendus
    venu venus verger verre verrier verrou verrouille versera vertement vieille viennent vignerons vignes vingtaine vingtième vinifie vins
    violation violes visa visera viseurs visioconférence vision visiteurs visés vitesses vitraux vitrine vive voient voilier voilure voisin
    voisinage vole volonté volume volumes votent votée voulait vouée vrac vraie vraquier vues vélos vérifié wafers wagons wattheures woofer
    yellowcake ytterbium zambiennes zibibbo zinc zircon écarter échange échanges échappaient échappe échappent échapper échappée écharpe échoue
    échoué échéance écluse écoliers économiques écope écouter écrit éditeur éditeurs également égorgées élargi électrifier électrodes
    électroencéphalogrammes électroniciens électroniques électrons éleveurs élue éléments éléphants émettrice émirien énigme éolien éoliennes
    éoliens épargné épargnées épinglé épipogon épuisé équipage équipages équipement équipementier équipementiers équipera équipes établissement
    étages étain étains étals éteinte étend éthiques étiage étiquette étiquettes étoilé étrangle étudie étui étuvé évacue évacué évacuée évalue
    éventre évidence évoquent îles œuvres
    """.split()  # noqa: SIM905 - thousands of words read better so
)
