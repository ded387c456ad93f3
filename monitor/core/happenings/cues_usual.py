"""Cues of what headlines say day by day and no row before them knows: strikes by their nation, arrests, clashes, talks.

A row is (action, role of the actor, pattern); these are asked behind the cues of the language.
"""

from monitor.core.happenings.cue import GAP, NEAR, N, P, Row, V, X

_EN_WHOSE = r"(?:u\.?s\.?|american|israeli|us[-–]israeli|russian|ukrainian|iranian|houthi|hezbollah|hamas|saudi|turkish|chinese|pakistani|indian|nato|british|french|militant|rebel|jihadist|cross-border|long-range)"
_EN_FORCE = r"(?:forces|troops|soldiers|army|navy|fleet|military|warships?|warplanes?|jets?|helicopters?|submarines?|gunboats?|coast guard|marines|militia)"
_EN_MARKS = rf"(?:{_EN_FORCE}|drones?|aircraft|airports?|air ?bases?|bases?|ports?|positions|territory|soil|villages?|towns?|cit(?:y|ies)|homes|hospitals?|schools?|bridges?|areas|energy|power|oil|gas|refiner\w+|depots?|vessels|hubs?|capital)"
_EN_GOODS = r"(?:grains?|wheat|corn|maize|rice|beef|cattle|pork|poultry|seafood|fish|shrimp|wine|timber|wood|coal|steel|scrap|fruit|vegetables|dairy|sugar|palm oil|soybeans?|diamonds|gold|fertili[sz]ers?)"
_DE_FORCE = r"(?:truppen|soldaten|kampfjets?|kriegsschiffe?|flugzeugträger|marine|streitkräfte|bomber|zerstörer|panzer)"

USUAL: dict[str, tuple[Row, ...]] = {
    "en": (
        ("military_move", N, rf"\b{_EN_WHOSE} (?:\w+ )?(?:(?:air|drone|missile|rocket) )?(?:strikes|strike(?= (?:on|in|near|over|kill|hit|against|that|target|destroy)|[,.;:|’”]|$| \|)|attacks?|airstrikes?|bombing|bombardment|shelling|gunfire|raids?|incursions?|barrage)\b(?! (?:an?|down|out|back|conciliatory|tone|balance|gold|(?:[\w'’-]+ ){{0,4}}?(?:deals?|agreement|pact|accord)|on (?:\w+ )?(?:tankers?|ships?|vessels?|shipping|press))\b)"),
        ("military_move", V, rf"\b(?:strik(?:e|es|ing)|struck|attack(?:s|ed)?|bomb(?:s|ed)?|shell(?:s|ed)?|pound(?:s|ed)?|raid(?:s|ed)?|raze[sd]?|smash(?:es|ed)?) (?:[a-z]+(?:ian|ish|eli|ese|ean|can|pine|wan)|us|residential|civilian|key|enemy|rebel) (?:\w+ )?{_EN_MARKS}\b"),
        ("military_move", N, r"\b(?:drones?|missiles?|rockets?) (?:targets?|targeted|attack(?:s|ed)?|explod\w+|crash\w*|smash\w*|raze[sd]?|rain\w*|downed)\b"),
        ("military_move", P, r"\b(?:hit|smashed|struck|destroyed|damaged|targeted|downed) (?:in|by) (?:an? |\w+ )?(?:\w+ )?(?:drones?|missiles?|rockets?)\b|\b(?:killed|wounded|captured|shot|detained|abducted) by (?:the )?(?:\w+ ){0,3}?(?:forces|troops|soldiers)\b"),
        ("military_move", V, r"\b(?:target|hit|strike|bomb|attack|destroy|take out|wipe out)(?:s|ed|ing)? (?:[\w'’-]+ ){0,3}?(?:bridges|power (?:plants?|stations?|grid)|energy (?:sites|infrastructure|facilities)|dams)\b"),
        ("military_move", V, r"\b(?:launch|fir|send|unleash)(?:es|ed|s|ing)? (?:[\d,]+|dozens of|hundreds of|swarms? of|waves? of) (?:\w+ )?(?:drones?|missiles?|rockets?)\b"),
        ("military_move", V, r"\bdown(?:s|ed|ing) (?!of\b)(?:[\w-]+ ){0,4}?(?:jets?|drones?|missiles?|aircraft|planes?|helicopters?|rockets?)\b|\b(?:jets?|missiles?|aircraft|helicopters?) (?:was |were )?downed\b"),
        ("military_move", V, r"\b(?:sinks?|sank|sunk|torpedo(?:es|ed)?|scuttl(?:es|ed)|cripples?|crippled) (?:[\w'’-]+ ){0,3}?(?:warships?|submarines?|frigates?|destroyers?|corvettes?|patrol boats?|flagship)\b"),
        ("military_move", V, rf"\b(?:fighter jets?|fighters?|bombers|warships?|navy|vessels?|gunboats?|coast guard|boats?|ships?) (?:[a-z]+ ){{0,2}}?(?:came within|got within|buzz\w*|confront\w*|challeng\w*|harass\w*|shadow\w*|ram(?:s|med)?|clash\w*|collid\w* in (?:disputed|south china))\b|\b{_EN_FORCE} (?:kill|shoot|shot|advance|storm|capture|encircle|enter|open fire|opened fire|push|withdraw|withdrew|retreat)(?:s|es|d|ed)?\b(?<!killed)(?<!captured)(?! (?:talks|for|deal|in|by))"),
        ("military_move", N, r"\b(?:confrontation|clash(?:es)?|skirmish(?:es)?|stand-?off|firefight|exchange of fire) (?:between|with|in|near|at|along) [^.;:|]{0,40}?\b(?:navy|vessels|ships|boats|troops|forces|soldiers|coast guard|border|south china sea|strait)\b|\b(?:border|naval|armed|deadly|fresh) (?:clash(?:es)?|skirmish(?:es)?)\b"),
        ("military_move", N, r"\b(?:violat|enter|breach|cross|penetrat|intrud)\w*(?= (?:into )?(?:\w+ ){0,2}?(?:airspace|median line|air defen[cs]e zone|territorial waters)\b)|\b(?:airspace|drone|border) (?:violations?|incursions?|intrusions?)\b"),
        ("military_move", V, r"\b(?:rehears|practi[sc])(?:es?|ed|ing) (?:\w+ ){0,3}?(?:encirclement|blockade|attacks?|attacking|strikes?|invasion|landings?|sealing)\b|\bnuclear (?:weapons|warheads|missiles) (?:moved|deployed)\b|\b(?:mov|deploy|station|plac)(?:e|es|ed|ing|s)? (?:\w+ ){0,3}?nuclear (?:weapons|warheads)\b"),
        ("ban_import", V, rf"\b(?:own|unilateral|temporary|new|imposes?|impose|extends?|keeps?) (?:\w+ ){{0,2}}?{_EN_GOODS} bans?\b|\bbans? on (?:[\w'’]+ ){{0,2}}?{_EN_GOODS}\b(?! exports)|\bban(?:s|ned|ning)? (?:all )?(?:[a-z]+ ){{0,2}}?{_EN_GOODS}(?: from)?\b(?! (?:exports?|sales|shipments|abroad))"),
        ("impose_sanctions", V, r"(?<!of )(?<!on )(?<!over )(?<!from )(?<!under )(?<!despite )(?<!after )(?<!amid )\bsanctions? ['‘“\"]|\b(?:allies|partners|states|countries|treasury|governments?) sanction (?!relief|regime|list)\w+"),
        ("investigate", V, r"\b(?:police|authorities|officers|agents|prosecutors|customs|detectives|investigators|fbi) (?:to |have |had )?(?:arrest|charge|detain|raid|search|seize)\b|\bcharges (?-i:[A-Z])[\w’'é-]+ (?:[\w’'é-]+ ){0,4}?(?:with|over|for)\b|\bcharged (?:over|with|for|in)\b|\bissu\w+ (?:an? )?(?:\w+ )?arrest warrants?\b|\barrests? (?:over|after)\b"),
        ("accident", X, r"\b(?:helicopter|plane|jet|train|bus|boat|ferry|air|tram|truck) crash(?:es)?\b|\b(?:ships?|vessels?|tankers?|freighters?|ferr(?:y|ies)) (?:\w+ )?(?:grounded|adrift|listing)\b|\b(?:house|tunnel|crane|scaffolding|warehouse|pier|quarry) (?:collapses?|collapsed)\b|\b(?:powerful|severe|deadly|violent) storms?\b"),
        ("halt_capacity", V, rf"\b(?:airlines?|carriers?|lufthansa|ryanair|shippers?|shipping (?:firms|companies|lines)|ships) [^.;:|]{{0,12}}?\b(?:halt|suspend|stop|paus|cancel)\w*\b|\b(?:cut|reduc|limit|restrict)\w* {NEAR}\b(?:transits|crossings)\b|\btransit (?:restrictions|limits|cuts)\b|\b(?:halt|suspend|paus|stop)(?:s|ed|es|ing|ping|ped)? (?:its |all |the |an? )?(?:operations?|flights|services|sailings|purchases of gas)\b"),
        ("agreement_collapses", V, r"\b(?:dissolv|unwind|unw[oi]und|wind|wound|end|scrap|terminat|exit|quit|break|broke|disband|abandon)(?:e?s|e?d|ing)? (?:up )?(?:[\w'’.&-]+ ){0,4}?joint ventures?\b|\bpull(?:s|ed|ing)? out of (?:[\w'’.&-]+ ){0,4}?joint ventures?\b|\bjoint venture (?:with [\w'’.& -]{2,30} )?(?:is |to be )?(?:dissolved|ends?|ended|collapses?|collapsed|falls? apart|scrapped)\b"),
        ("agreement_collapses", V, r"\b(?:void|annul|tear|rip|scrap|cancel)(?:s|ed|led|ling|ping|ped|ing)? (?:up )?(?:(?!to|for|as|over|after|on|amid|until|if|in|at)[\w'’-]+ ){0,4}?(?:contracts?|concessions?|agreements?|treat(?:y|ies)|deals?|pacts?)\b|\b(?:tore|torn) up\b"),
        ("sign_agreement", V, rf"\b(?:deals?|contracts?|pacts?|agreements?) (?:is |was |are )?(?:signed|sealed|inked|clinched|agreed)\b|\bagree(?:s|d)? (?:to |on )?(?:resume|restore|re-?establish|renew|deepen|expand|strengthen|co-?develop)(?:ing)? {NEAR}\b(?:ties|relations|contacts?|cooperation|trade|dialogue|communications?)\b"),
        ("accuse", V, r"\bcalls? (?:[\w'’-]+ ){1,9}?['‘“\"](?:\w+ ){0,3}?(?:unacceptable|unfair|illegal|disgraceful?|shameful|outrageous|absurd|reckless|irresponsible|dangerous|terrible|wrong|crazy|stupid|piracy|blackmail|provocati\w+|coerci\w+)|\bmock(?:s|ed|ing)?\b|\bridicul(?:es|ed)\b|\bsavag(?:es|ed)\b|\bunload(?:s|ed) on\b|\brail(?:s|ed|ing)? against\b|\bpush(?:es|ed)? back (?:at|on)\b|\bunacceptable\b|\bdraws? (?:\w+ )?(?:ire|anger|fury|condemnation|criticism)\b|\bspar(?:s|red|ring)? (?:with|over)\b|\b(?:infuriat|irk)(?:s|es)\b|\bcr(?:y|ies|ied) foul\b|\bvoic(?:es?|ed|ing) ['‘“\"]?(?:\w+ )?(?:concerns?|alarm)\b"),
        ("accuse", V, r"\breject(?:s|ed)? (?:[\w'’-]+ ){0,3}?(?:map|criticism|concerns)\b|\b(?:furious|anger|fury|outcry|uproar) (?:at|over|in)\b|\bcalling out\b"),
        ("threaten", N, r"(?<=despite )(?:[a-z]+ )?threats?\b(?! (?:of|to))|\b(?:chinese|russian|iranian|north korean|us|american|israeli|beijing|moscow|tehran)(?:['’]s)? threats?\b(?! (?:of|to|is|are))"),
        ("threaten", V, r"\bwarn(?:s|ed|ing)? (?-i:(?:the )?[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+)? (?:against|of ['‘“]?(?:consequences|war|retaliation|response|strikes|action|dire|grave|serious|enormous|severe)|not to|to (?:stay|back|stop|avoid|leave|keep))\b|\bwarns? of (?:dire|grave|serious|severe) consequences\b"),
        ("retaliate", V, r"\b(?:promis|vow|pledg)(?:es?|ed|ing|s) (?:to )?(?:retaliat\w+|['‘“]?(?:\w+ )?(?:response|revenge|countermeasures|reprisals))\b"),
        ("negotiate", V, r"\b(?-i:(?!Who|What|How|Why|When|While|As|And|But|The|It|He|She|They|Money|Big)[A-Z][\w.]+) talks\b(?! (?:to|about|up|down|tough|of|with|trash|through)\b)"),
        ("negotiate", V, r"\bdiscuss(?:es|ed|ing)? (?:the )?(?:\w+ ){0,3}?(?:sanctions|tariffs|trade|ceasefire|war|minerals|security|strait|hormuz|ukraine|iran|taiwan)\b|\bpeace (?:efforts|push|bid|process)\b"),
        ("meet", V, r"\b(?:beijing|moscow|washington|kyiv|tokyo|delhi|taiwan|china|europe|us|white house|gulf|africa|india) (?:trip|visit|tour)\b|\b(?:makes?|begins?|starts?|cancels?|ends?) (?:an? )?(?:[\w-]+ )?(?:trip|visit|tour)\b|\b(?:emergency|urgent|crisis|high-level) (?:\w+ )?(?:meeting|summit|talks)\b|\bphone call (?:between|with)\b"),
        ("shortage", X, rf"\b(?:suppl(?:y|ies)|stocks?|inventor(?:y|ies)|grid) (?:\w+ )?under (?:\w+ )?(?:strain|pressure|threat)\b|\bout of (?:ammunition|fuel|stock|gas|petrol|diesel|medicines?)\b|\black(?:s|ing)? (?:enough )?(?:drones|weapons|ammunition|fuel|chips|parts|workers|components|supplies)\b|\b(?:disrupt|squeez|strain|hit)(?:s|es|ed|ing)? {NEAR}\b(?:supply chains?|supplies)\b|\bsupply (?:chain )?(?:disruption|shock|strain|bottlenecks?)\b"),
        ("price_fall", X, r"\b(?:stocks?|shares?) (?:\w+ )?(?:dive[sd]?|dove|hit by|hammered|battered|crash(?:es|ed)?|wobble\w*|skid\w*)\b"),
    ),
    "de": (
        ("military_move", V, rf"\b(?:verstärk|verleg|entsend|schick|zieh|positionier|mobilisier)(?:t|en|te|ten)? [^.;:|]{{0,50}}?\b\w*{_DE_FORCE}\b|\b(?:greif|griff)(?:t|en)? [^.;:|]{{0,60}}\ban(?=$|[ .,|–-])"),
        ("agreement_collapses", V, r"\b(?:lös|beend|kündig|verl[aä]ss)\w* [^.;:|]{0,40}?\b(?:gemeinschaftsunternehmen|joint[- ]venture)\b(?:[^.;:|]{0,60} auf\b)?|\b(?:steig|zieh)\w* [^.;:|]{0,40}?\b(?:gemeinschaftsunternehmen|joint[- ]venture)\b[^.;:|]{0,60} (?:aus|zurück)\b|\b(?:gemeinschaftsunternehmen|joint[- ]venture) [^.;:|]{0,40}(?:aufgelöst|beendet|gescheitert)\b"),
        ("agreement_collapses", V, r"\b(?:beende|kündig|brich|brech|setz)(?:t|et|n|en|ten|te)? [^.;:|]{0,44}?\b(?:zusammenarbeit|kooperation|\w*abkommen|\w*vertrag|\w*verträge|beziehungen|gespräche|verhandlungen|partnerschaft)\b"),
        ("accuse", V, r"\b(?:beschimpf|rüg|tadel|geißel|empör)(?:t|en|te|ten)?\b|\bwütend\b|\bscharfe kritik\b|\bweist [^.;:|]{0,40}(?:vorwürfe?|kritik) zurück\b"),
        ("meet", V, r"\b(?:außenminister|minister|staats- und regierungschefs|gipfel|präsidenten|verteidigungsminister)\b[^.;:|]{0,40}?\b(?:tag(?:t|en)|berat(?:en|schlagen)|komm(?:t|en) zusammen|treff(?:en|en sich))\b|\breist? nach (?-i:[A-Z])|\bempfängt\b|\bzu besuch in\b"),
        ("shortage", X, r"\b\w*(?:teile|material|personal|fachkräfte|rohstoff|chip|treibstoff|medikamenten|arzneimittel|wasser|gas|munitions)(?:s|n)?mangel\w*\b|\bspeicher [^.;:|]{0,20}\bleer\w*\b|\bengp(?:ass|ässe)\b"),
        ("halt_capacity", V, r"\bkurzarbeit\b"),
    ),
    "fr": (
        ("impose_sanctions", P, r"\b(?:s'expos|encour|pass)\w+ (?:à |de |d')?(?:des |de |les )?(?:\w+ )?sanctions\b(?! (?:américaines?|européennes?|occidentales?|chinoises?|russes?))"),
        ("agreement_collapses", V, r"\b(?:dissol|quitt|romp|abandonn|met(?:tent)? fin à|mis fin à|sort(?:ent)? de)\w* (?:leur |sa |la |une |à leur |à sa )?(?:coentreprise|co-entreprise|joint[- ]venture)\b"),
        ("agreement_collapses", V, r"\bc'est (?:bien )?(?:fini|terminé)\b|\b(?:dénonc|romp|résili|rompt|met(?:tent)? fin)\w*(?: à)? (?:son |sa |l'|le |la |leur |leurs |ses |un |une )?(?:accord|contrat|traité|pacte|partenariat|coopération|relations)\b"),
        ("sign_agreement", V, r"\bs'(?:associ|alli)\w* (?:à|au|aux|avec)\b|\bpartenariat (?:avec|entre|stratégique)\b"),
        ("military_move", N, r"\b(?:drones?|missiles?) (?:à|sur|contre|au-dessus)\b|\bincursions?\b|\bvoi(?:t|ent) (?:son|leur) espace aérien violé\b"),
        ("threaten", N, r"\bmenaces? (?:de|d'|du|chinoises?|russes?|américaines?|iraniennes?)\b"),
        ("accuse", V, r"\b(?:fustig|tacl|épingl|étrill|éreint|reproch|s'en prend|s'insurg|vilipend|charg(?:e|ent) contre)\w*\b|\btir(?:e|ent) à boulets rouges\b|\bmonte au créneau\b"),
    ),
    "es": (
        ("accuse", V, r"\b(?:arremet|carg(?:a|an|ó) contra|critic|reproch|tach(?:a|an|ó) de|rechaz(?:a|an|ó) (?:las )?acusaciones)\w*\b"),
        ("agreement_collapses", V, r"\b(?:disuelv|disolv|disolu|romp|abandon|cancel|deshac|termin|ponen? fin a)\w* (?:su |la |una |de su |de la )?(?:empresa conjunta|sociedad conjunta|joint venture)\b"),
        ("agreement_collapses", V, r"\b(?:romp|rescind|denunci|cancel)\w* (?:el |su |los |sus |un )?(?:acuerdo|contrato|tratado|pacto|relaciones)\b"),
        ("military_move", N, rf"\b(?:drones?|misiles?) (?:{GAP}\b)?(?:impact|alcanz|golpe|atac|caen|cae|explot)\w*\b"),
    ),
}  # fmt: skip
