"""Spanish cues: a row is (action, role of the actor, pattern); the more telling rows first."""

from monitor.core.happenings.cue import GAP, NEAR, N, Row, V, X

_TARIFF = r"(?:aranceles?|derechos (?:antidumping|compensatorios|aduaneros)|gravámenes)"
_PACT = r"(?:acuerdos?|contratos?|tratados?|pactos?|memorando|alianza|convenios?|tregua)"
_SITE = r"(?:plantas?|minas?|fábricas?|producción|refinerías?|fundición|yacimientos?|operaciones|explotación|suministros?|proyecto|complejo)"
_WAY = r"(?:estrecho|canal|puertos?|fronteras?|ormuz|espacio aéreo)"
_SHIP = r"(?:buques?|barcos?|petroleros?|cargueros?|navíos?)"
_DO = r"(?:impon\w+|impuso|anunci\w+|adopt\w+|aprob\w+|aprueb\w+|decid\w+|endurec\w+|elev\w+|sub\w+|ampl\w+|prepar\w+|estudi\w+|amenaz\w+|pid\w+|exig\w+|aplic\w+|acord\w+|acuerd\w+|propon\w+|duplic\w+|aument\w+)"
_UP = r"(?:sub\w+|aument\w+|dispar\w+|salt\w+|trep\w+|alza|máximo|repunt\w+|escal\w+|encarec\w+)"
_DOWN = r"(?:ca(?:e|en|yó|yeron|ída)\b|baj\w+|descend\w+|descien\w+|desplom\w+|retroced\w+|abarat\w+)"
_PRICED = r"(?:precios?|cotización|acciones|inflación|crudo|cobre|litio)"

CUES: tuple[Row, ...] = (
    ("ease_sanctions", V, rf"\b(?:levant\w+|alivi\w+|suaviz\w+|relaj\w+|suspend\w+|retir\w+|flexibiliz\w+) {GAP}\bsanciones\b|\b(?:levantamiento|alivio|suspensión) (?:parcial )?de (?:las )?sanciones"),
    ("ease_export_control", V, rf"\b(?:levant\w+|relaj\w+|suspend\w+|autoriz\w+|reanud\w+|flexibiliz\w+) {GAP}\b(?:exportaci(?:ón|ones))\b"),
    ("impose_export_control", V, rf"\b(?:prohíb\w+|prohib\w+|restring\w+|limit\w+|suspend\w+|control\w+|impon\w+|impuso|endurec\w+) {GAP}\bexportaci(?:ón|ones)\b|\b(?:restricci(?:ón|ones)|control(?:es)?|prohibición|veto|cuotas?) (?:a|de|sobre) (?:la|las )? ?exportaci(?:ón|ones)\b|\blista de entidades"),
    ("ban_import", V, rf"\b(?:prohíb\w+|prohib\w+|vet\w+|suspend\w+|bloque\w+) {GAP}\bimportaci(?:ón|ones)\b|\bprohibición de importa"),
    ("cut_tariff", V, rf"\b(?:baj\w+|reduc\w+|elimin\w+|rebaj\w+|suprim\w+|suspend\w+|recort\w+) {GAP}\b{_TARIFF}"),
    ("exempt", V, r"\bexim\w+|\bexenci(?:ón|ones)|\bexent[oa]s?\b|\bexcluy\w+ del? arancel"),
    ("retaliate", V, r"\brepresalias?|\bcontramedidas?|\brespond\w+ con (?:aranceles|medidas)"),
    ("ruling", V, r"\b(?:tribunal|corte|justicia|juez|supremo)\b[^.;:|]{0,40}\b(?:anul\w+|declar\w+|suspend\w+|fall\w+|bloque\w+|conden\w+|orden\w+|ratific\w+)|\bmulta\b|\bsentencia\b"),
    ("file_dispute", V, r"\bdemand(?:a|an|ó) (?:a|ante|contra)|\bdenunci\w+ ante|\brecurr\w+ (?:a|ante) la omc|\binterpon\w+|\bdisputa ante"),
    ("investigate", V, r"\binvestig\w+|\b(?:detien\w+|detuv\w+|detenid[oa]s) (?:a|por)"),
    ("raise_tariff", V, rf"\b{_DO} {GAP}\b{_TARIFF}|\b{_TARIFF} (?:del? \d|a los?|a las?|sobre|contra|de trump)|\bnuevos {_TARIFF}"),
    ("impose_sanctions", V, rf"\b{_DO} {GAP}\bsanciones\b|\bsanciona(?:n|ron|r)?\b|\bsancionó\b|\bcongela\w* [^.;:|]{{0,20}}activos|\blista negra"),
    ("impose_sanctions", N, r"\b(?:nuevas )?sanciones (?:contra|a|al|sobre)\b|\bpaquete de sanciones"),
    ("extend", V, r"\bprórroga|\bprorrog\w+|\bextiend\w+|\bextend\w+ (?:por|hasta|el|la)|\bprolong\w+"),
    ("delay", V, r"\baplaz\w+|\bretras\w+|\bposterg\w+|\bpospon\w+|\bpospuso"),
    ("agreement_collapses", V, rf"\b(?:romp\w+|abandon\w+|fracas\w+|cancel\w+|rescind\w+|anul\w+|se retir\w+ de) {GAP}\b(?:{_PACT}|negociaciones)\b|\b(?:negociaciones|{_PACT}) {NEAR}\b(?:fracas\w+|rot[oa]s?)\b"),
    ("attack_shipping", V, rf"\b(?:atac\w+|captur\w+|secuestr\w+|incaut\w+|apres\w+|ataque a) {GAP}\b{_SHIP}\b|\b{_SHIP} {NEAR}\b(?:atacad|capturad|secuestrad|alcanzad)\w+|\bpiratas?\b"),
    ("blockade_or_closure", V, rf"\bbloqueos?\b|\b(?:cierr\w+|cerr\w+|bloque\w+|cierre del?) {NEAR}\b(?:{_WAY}|rutas?|carreteras?|accesos?|caminos?)\b|\b{_WAY} {NEAR}\b(?:cerrad|bloquead)\w+"),
    ("open_capacity", V, rf"\b(?:abr\w+|abier\w+|inaugur\w+|reanud\w+|reabr\w+|constru\w+|ampl\w+|inici\w+|pon\w+ en marcha|arranc\w+|duplic\w+) {GAP}\b{_SITE}\b"),
    ("halt_capacity", V, rf"\b(?:paraliz\w+|suspend\w+|cierr\w+|cerr\w+|deten\w+|detien\w+|recort\w+|reduc\w+|par(?:a|an|ó|ar)|cierre de) {GAP}\b{_SITE}\b|\bfuerza mayor|\b{_SITE} {NEAR}\b(?:paralizad|suspendid|cerrad)\w+"),
    ("strike", V, r"\bhuelgas?\b|\bparo (?:de|en|nacional|indefinido|laboral)"),
    ("layoffs", V, r"\bdespid\w+|\brecorte de (?:empleos|plantilla|personal)|\bERE\b"),
    ("insolvency", V, r"\binsolven\w+|\bquiebra|\bbancarrota|\bconcurso de acreedores|\bsuspensión de pagos"),
    ("accident", X, r"\bexplosi(?:ón|ones)|\bincendio (?:en|de)|\bderrumbe|\baccidente (?:en|de|minero)|\bcolisi(?:ón|ones)|\bderrame|\bdescarril\w+|\bciberataque|\bterremoto|\bsismo|\binundaci"),
    ("order_arms", V, r"\b(?:compr\w+|venta|vend\w+|adquir\w+|encarg\w+) [^.;:|]{0,48}\b(?:armas|armamento|misiles|cazas|tanques|municiones|helicópteros|submarinos)\b"),
    ("military_move", V, r"\bbombarde\w+|\bataques? (?:aére|con (?:drones|misiles)|militar)\w*|\bmaniobras militares|\bejercicios militares|\binvasión|\binvad\w+|\bofensiva|\bdesplieg\w+|\btropas\b"),
    ("buy_company", V, r"\b(?:adquier\w+|adquisición|compra(?:r|n|rá)? (?:el|la|una|un)? ?[^.;:|]{0,24}(?:participación|empresa|firma|minera|filial|acciones)|fusi(?:ón|on\w+)|opa\b|absorb\w+)"),
    ("sell_company", V, r"\b(?:vend\w+|venta de) [^.;:|]{0,40}\b(?:participación|filial|división|negocio|activos|acciones)\b|\bdesinver\w+"),
    ("invest", V, r"\binvier\w+|\binvert\w+|\binversi(?:ón|ones) (?:de|por|en)|\bdestin\w+ [^.;:|]{0,24}millones"),
    ("stockpile", V, r"\breservas? estratégicas?|\bacopi\w+|\balmacenamiento estratégico"),
    ("shortage", X, r"\bescasez\b|\bdesabastecimiento|\bfalta de (?:suministro|combustible|gas|chips|materias)|\bescasean?\b|\bdéficit de (?:oferta|suministro)"),
    ("price_fall", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_DOWN}|\b(?:caída|baja|descenso) (?:del?|de los) {_PRICED}"),
    ("price_rise", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_UP}|\b(?:alza|subida|aumento) (?:del?|de los) {_PRICED}"),
    ("sign_agreement", V, rf"\b(?:firm\w+|suscrib\w+|alcanz\w+|cierr\w+|sell\w+|logr\w+|acuerd\w+|pact\w+|ratific\w+|anunci\w+) {GAP}\b{_PACT}\b|\bacuerdan\b|\bacuerdo (?:comercial|con|entre|para|sobre)\b"),
    ("negotiate", V, r"\bnegoci\w+|\bconversaciones\b|\bconsultas con\b|\bdiálogo (?:con|entre)"),
    ("meet", V, r"\bse reún\w+|\breuni(?:ón|ones|eron)\b|\bcumbre\b|\bvisita (?:oficial|a|de)|\brecibe a\b"),
    ("accuse", V, r"\bacus\w+|\bconden(?:a|an|ó)\b|\bcritic\w+|\bcrítica a|\bdenunci\w+|\brechaz\w+|\bconvoc\w+ al embajador|\breproch\w+"),
    ("threaten", V, r"\bamenaz\w+|\badviert\w+ (?:de|con)|\bultimátum"),
    ("ban_company", V, r"\b(?:prohíb\w+|vet\w+|exclu\w+) [^.;:|]{0,20}(?:huawei|zte|tiktok|dji)\b"),
)  # fmt: skip
