"""Spanish cues: a row is (action, role of the actor, pattern); the more telling rows first."""

from monitor.core.happenings.cue import GAP, NEAR, N, Row, V, X

_TARIFF = r"(?:aranceles?|derechos (?:antidumping|compensatorios|aduaneros|de aduana)|grav[aá]men(?:es)?|tasas? aduaneras?|tarifas (?:extra|aduaneras)|medidas antidumping)"
_PACT = r"(?:acuerdos?|contratos?|tratados?|pactos?|memorando|alianza|convenios?|tregua|alto el fuego)"
_SITE = r"(?:plantas?|minas?|fábricas?|factorías?|producción|refinerías?|fundici(?:ón|ones)|yacimientos?|operaciones|actividad(?:es)?|explotación|suministros?|proyecto|complejo|siderúrgica|altos? hornos?|instalaci(?:ón|ones)|terminal(?:es)?|gasoductos?|oleoductos?|pozos?)"
_TRAFFIC = r"(?:tránsito|tráfico|transporte marítimo|navegación|envíos|embarques|rutas?|travesías?|servicios?|vuelos|exportaciones|entregas)"
_GOODS = r"(?:tierras raras|minerales|galio|germanio|grafito|antimonio|tungsteno|wolframio|imanes|litio|cobalto|níquel|chips?|semiconductores|tecnología|crudo|petróleo|gas|diésel|combustible|trigo|fertilizantes|cobre)"
_CURB = (
    r"(?:restricci(?:ón|ones)|control(?:es)?|prohibici(?:ón|ones)|vetos?|cuotas?|embargo|límites?|moratoria)"
)
_WAY = r"(?:estrecho|canal|puertos?|fronteras?|ormuz|espacio aéreo)"
_SHIP = r"(?:buques?|barcos?|petroleros?|cargueros?|navíos?|embarcaci(?:ón|ones)|mercantes?|portacontenedores|metaneros?|graneleros?|tanqueros?|naves?)"
_DO = r"(?:impon\w+|impuso|anunci\w+|adopt\w+|aprob\w+|aprueb\w+|decid\w+|endurec\w+|elev\w+|sub\w+|ampl\w+|prepar\w+|estudi\w+|amenaz\w+|pid\w+|exig\w+|aplic\w+|acord\w+|acuerd\w+|propon\w+|duplic\w+|aument\w+|establec\w+|fij\w+|instaur\w+|confirm\w+|impuls\w+|renov\w+|renuev\w+|planea\w*|plante\w+|carg\w+|inici\w+|extend\w+|extiend\w+)"
_UP = r"(?:sub(?:e|en|ió|ieron|ir|irá|ida|ían?)\b|aument\w+|dispar\w+|salt\w+|trep\w+|alza|máximo|repunt\w+|escal\w+|encarec\w+)"
_DOWN = r"(?:ca(?:e|en|yó|yeron|ída)\b|baj\w+|descend\w+|descien\w+|desplom\w+|retroced\w+|abarat\w+)"
_PRICED = r"(?:precios?|cotización|acciones|inflación|crudo|cobre|litio)"

CUES: tuple[Row, ...] = (
    ("sign_agreement", V, r"\b(?:cierr|cerr|sell|firm|acuerd|acord)\w+ (?:un|el|su|nuevo) (?:\w+ )?(?:pacto|acuerdo|contrato|tratado|convenio)\b"),
    ("impose_export_control", V, r"\b(?:reten|retien|congel|bloque|deneg|denieg)\w* [^.;:|!?,]{0,16}?\b(?:permisos?|licencias?)\b|\bno (?:dejará|deja|permitirá|permite)n? (?:salir|exportar|sacar)\b"),
    ("accident", X, r"\bse incendi\w+|\bardi(?:ó|eron)\b"),
    ("nationalise", V, r"\bnacionaliz\w+|\bexpropi\w+|\b(?:haber )?confiscad?[oa]? (?:los |las |el |la )?(?:pozos|minas?|plantas?|activos|yacimientos?)\b"),
    ("impose_export_control", V, rf"\b(?:suspend|fren|paraliz|deten|detuv|cort)\w* {NEAR}\b(?:envíos|exportaciones|suministros?|entregas) de {_GOODS}"),
    ("layoffs", V, r"\bpérdida de [\d. ]+ (?:empleos|puestos)\b|\b[\d. ]+ (?:empleos|puestos) (?:en riesgo|en juego|menos)\b"),
    ("halt_capacity", V, r"\b(?:revoc|retir|cancel|anul)\w+ [^.;:|]{0,24}\b(?:permisos?|licencias?|concesi(?:ón|ones))\b"),
    ("ease_export_control", V, r"\b(?:relaj|alivi|flexibiliz|levant)\w+ (?:sus|los|las|su|el) (?:controles?|restricci(?:ón|ones)|cuotas?) (?:sobre|al?|de)\b"),
    ("accuse", V, r"\bse (?:dice|declar\w+|muestra\w*|mostr\w+) (?:indignad|consternad|escandalizad|horrorizad)\w+|\barremet\w+ contra\b|\bcarg(?:a|an|ó|aron) contra\b|\b(?:reprob|repudi|censur|deplor|fustig)(?:a|an|ó|aron)\b|\b(?:tach|tild)(?:a|an|ó|aron) de\b|\blament(?:a|an|ó|aron) (?:la|el|los|las|que)\b"),
    ("negotiate", V, r"\brechaz(?:a|an|ó|aron) [^.;:|]{0,16}\b(?:propuestas?|ofertas?|planes?)\b|\brechazo [^.;:|]{0,24}\b(?:negociar|negociaciones|diálogo)\b"),
    ("attack_shipping", V, rf"\b(?:apoder|confisc|intercept|inmoviliz|embist|hundi|abord|retuv|retien|asalt)\w* (?:de )?{NEAR}\b{_SHIP}\b|\bataques? sufridos? por {NEAR}\b{_SHIP}\b|\b{_SHIP}\b {NEAR}\b(?:sufri\w+|recib\w+) {NEAR}ataques?\b"),
    ("halt_capacity", V, rf"\b(?:para(?:n)?|paró|parar(?:á|án)|detendrá\w*|cerrará\w*|suspenderá\w*|paralizará\w*|recortará\w*|reducirá\w*) {GAP}\b(?:producción|planta|fábrica|línea|bombeo|extracción|faenas|operación|turnos?|montaje)\b|\bparaliz\w+ (?:\w+ )?faenas\b|\bsuspend\w+ {GAP}\boperaci(?:ón|ones)\b|\bsuspensión (?:temporal |total |parcial )?de (?:la |las |los )?(?:navegación|travesías|producción|operaciones|envíos|tránsitos?)\b"),
    ("ease_export_control", V, rf"\b(?:otorg|conced|emit|expid|entreg|renuev|renov)\w+ {NEAR}\blicencias?\b|\b(?:suspensión|levantamiento|alivio|fin|pausa) [^.;:|]{{0,24}}?(?:de las|de los|del|de) (?:restricciones|controles|vetos?|prohibición|límites) (?:a|de|sobre) (?:la |las )?(?:exportaci(?:ón|ones)|{_GOODS})\b"),
    ("raise_tariff", V, rf"\b(?:impon|anunci|aplic|prepar|adopt|decid|eleva|subi)\w* [^.;:|]{{0,30}}?\btarifas\b(?! (?:eléctricas|de la luz|aéreas|planas))|\b(?:aumentos?|alzas?|subidas?) arancelari[oa]s?\b|\baumentar\w* {NEAR}\baranceles\b|\bimpuestos a (?:los )?productos (?:importados|chinos|europeos|mexicanos)\b"),
    ("shortage", X, r"\bcrisis (?:de |del )?(?:suministros?|energética|alimentaria|abastecimiento|combustibles?|gas|chips|semiconductores)\b|\bfalta de (?:\w+ )?(?:semiconductores|microchips|chips|componentes|piezas|suministros|agua|diésel|gasolina|materiales?|fertilizantes)\b|\bpenuria\b"),
    ("open_capacity", V, r"\b(?:retom|reinici)\w+ [^.;:|]{0,24}?\b(?:operaci(?:ón|ones)|producción|faenas|actividad|viajes|tránsitos?|navegación|exportaciones)\b|\breanud\w+ [^.;:|]{0,24}?\b(?:viajes|tránsitos?|navegación|operaciones|producción|travesías|vuelos)\b|\b(?:construcción|apertura|instalación|inauguración|puesta en marcha|ampliación) de [^.;:|]{0,20}?\b(?:plantas?|minas?|fábricas?|refinerías?|gigafactoría|fundición)\b|\bprimera (?:planta|mina|fábrica|fundición|refinería)\b"),
    ("ban_import", V, r"\b(?:prohib|prohíb|veta|bloque|suspend|restring|limit)\w* [^.;:|]{0,24}?\b(?:compras?|importaciones|entrada) de\b|\bdej\w+ de (?:comprar|importar)\b"),
    ("agreement_collapses", V, rf"\b(?:pone|ponen|puso|poner) fin a(?:l| la| los)? {NEAR}\b{_PACT}\b|\b(?:fin|ruptura|fracaso|cancelación|suspensión) (?:de la participación|del|de las|de la|de) [^.;:|]{{0,30}}?\b(?:{_PACT}|negociaciones|fusión)\b|\b(?:sal(?:e|en|ió|drá)|salida|se retira|retirada) (?:de|de la|del) (?:la )?(?:opep|otan|omc|tratado|acuerdo|pacto)\b"),
    ("price_rise", X, r"\b(?:dispara|encarece|eleva|impulsa|empuja|infla)n? (?:\w+ )?(?:los |el |al alza )?(?:precios?|costes?|costos)\b"),
    ("ruling", V, r"\b(?:recurso|demanda|apelación|querella) [^.;:|]{0,40}\b(?:rechazad|desestimad|admitid|inadmitid)[oa]s?\b|\b(?:desestim|inadmit)\w+ [^.;:|]{0,24}\b(?:recurso|demanda|apelación)\b"),
    ("file_dispute", V, r"\breclama\w* [^.;:|]{0,24}\b(?:daños|indemnización)\b|\blleva\w* [^.;:|]{0,24}\b(?:ante|a) (?:la omc|los tribunales|la justicia|la corte)\b|\bapela\w* (?:el|la|contra|ante)\b"),
    ("extend", V, r"\bmant(?:iene|ienen|uvo|endrá)\w* [^.;:|]{0,40}\b(?:aranceles|sanciones|restricciones|embargo|medidas antidumping|controles)\b"),
    ("military_move", V, r"\btom(?:a|an|ó|aron) (?:el control|la ciudad|la base|el aeropuerto|la isla|el puerto)\b|\bderrib\w+|\bsimul\w+ [^.;:|]{0,16}\b(?:ataques?|bloqueo|invasión)\b|\bdespliegue (?:de|militar)\b"),
    ("blockade_or_closure", V, r"\b(?:embargo|cuarentena|cerco|bloqueo) (?:marítim|naval)\w*|\bsello? [^.;:|]{0,12}frontera\b"),
    ("retaliate", V, r"\b(?:medidas|respuesta) (?:firmes?|contundentes?|enérgicas?|necesarias|proporcionales?|recíprocas?)\b|\btarifas retaliatorias\b|\bprepar\w+ (?:su|una|la) respuesta\b|\bresponde\w* con (?:controles|restricciones|aranceles|sanciones|veto)"),
    ("extend", V, rf"\b(?:renuev\w+|renov\w+|prorrog\w+|prórroga|prolong\w+|extiend\w+|extend\w+) {NEAR}\b(?:sanciones|embargo|aranceles?|restricciones|medidas|tregua|exención|veto|plazo|acuerdo)\b|\b(?:renovación|prórroga|extensión) de {NEAR}\b(?:sanciones|medidas|tregua|exención|aranceles)\b"),
    ("ease_export_control", V, rf"\b(?:levant\w+|alivi\w+|suaviz\w+|relaj\w+|suspend\w+|retir\w+|flexibiliz\w+|elimin\w+|anul\w+) {NEAR}\b{_CURB} (?:a|sobre|de|al|para) (?:la |las |los |el |su |sus )?{NEAR}\b(?:{_GOODS}|exportaci(?:ón|ones)|ventas?|envíos?)\b|\b(?:levantamiento|alivio|suspensión|fin) (?:de|del) {NEAR}\b{_CURB} (?:a|sobre|de|al) {NEAR}\b(?:{_GOODS}|exportaci(?:ón|ones))\b"),
    ("impose_export_control", V, rf"\b{_CURB} (?:a|sobre|de|al|para) (?:la |las |los |el |su |sus )?(?:exportaci(?:ón|ones)|ventas?|envíos?) (?:de|a)\b|\b(?:restring|limit|prohíb|prohib|veta?|fren|reforz|endurec|intensific|ampl[ií])\w* {NEAR}\b{_CURB} (?:a|de|sobre) (?:la |las |los |su |sus )?(?:llamadas )?{_GOODS}\b|\bcontrol sobre (?:la |las |los |su |sus )?(?:llamadas )?{_GOODS}\b"),
    ("retaliate", V, rf"\brespuesta a (?:los |las |sus )?{NEAR}\b(?:aranceles|sanciones|gravámenes|restricciones|tarifas|medidas)\b|\brespond\w+ (?:a los aranceles|a las sanciones|con)\b|\bcontraataca\b"),
    ("ease_sanctions", V, rf"\b(?:levant\w+|alivi\w+|suaviz\w+|relaj\w+|suspend\w+|retir\w+|flexibiliz\w+) {GAP}\bsanciones\b|\b(?:levantamiento|alivio|suspensión|flexibilización) (?:\w+ )?de (?:\w+ )?sanciones|\b(?:permit|autoriz)\w+ {GAP}\b(?:volver a operar|operar en|que vuelva\w* a)\b"),
    ("ease_export_control", V, rf"\b(?:levant\w+|relaj\w+|suspend\w+|autoriz\w+|reanud\w+|flexibiliz\w+) {GAP}\b(?:exportaci(?:ón|ones)|(?:prohibición|veto) (?:de|a|para) export\w+)\b"),
    ("ease_export_control", V, rf"\b(?:liber\w+|autoriz\w+|permit\w+|reanud\w+|desbloque\w+|levant\w+) {GAP}\b(?:export\w*|envíos?|salida|ventas?|veto|bauxita|licencias?)\b|\bconced\w+ {NEAR}\blicencias?\b"),
    ("impose_export_control", V, rf"\b(?:prohíb\w+|prohib\w+|restring\w+|limit\w+|suspend\w+|control\w+|impon\w+|impuso|endurec\w+) {GAP}\bexportaci(?:ón|ones)\b|\b(?:restricci(?:ón|ones)|control(?:es)?|prohibición|veto|cuotas?) (?:a|de|sobre) (?:la|las )? ?exportaci(?:ón|ones)\b|\blista de entidades"),
    ("impose_export_control", V, rf"\b(?:exig\w+|requi\w+|somet\w+|oblig\w+|impon\w+|necesit\w+|sin|sujet\w+ a) {GAP}\b(?:licencias?|permisos?)\b|\blicencia(?:s)? (?:obligatoria|previa|para (?:exportar|sacar|vender))|\bcierr\w+ el grifo\b|\b(?:prohíb\w+|prohib\w+|vet\w+|restring\w+|limit\w+|fren\w+) {GAP}\b(?:export\w+|salida|envíos?|ventas? a)\b|\bveto (?:a la|exportador)|\bcontrol(?:es)? (?:de|a la) (?:salida|exportación)"),
    ("ban_import", V, rf"\b(?:prohíb\w+|prohib\w+|vet\w+|suspend\w+|bloque\w+) {GAP}\bimportaci(?:ón|ones)\b|\bprohibición de importa"),
    ("cut_tariff", V, rf"\b(?:baj\w+|reduc\w+|elimin\w+|rebaj\w+|suprim\w+|suspend\w+|recort\w+) {GAP}\b{_TARIFF}"),
    ("exempt", V, r"\bexim\w+|\bexenci(?:ón|ones)|\bexent[oa]s?\b|\bexcluy\w+ del? arancel"),
    ("exempt", V, r"\blicencias? general(?:es)?\b|\bexonera\w*|\bexcepci(?:ón|ones)\b|\bfranquicia\b|\bdispensa\b|\blibra(?:n)? de\b"),
    ("retaliate", V, r"\brepresalias?|\bcontramedidas?|\brespond\w+ con (?:aranceles|medidas)"),
    ("ruling", V, r"\b(?:tribunal|corte|justicia|juez|supremo)\b[^.;:|]{0,40}\b(?:anul\w+|declar\w+|suspend\w+|fall\w+|bloque\w+|conden\w+|orden\w+|ratific\w+|determin\w+|dictamin\w+|tumb\w+|rechaz\w+)|\bomc\b[^.;:|]{0,20}\b(?:determin|autoriz|dictamin|fall)\w+|\bmulta\b|\bsentencia\b"),
    ("ruling", V, rf"\b(?:tumb\w+|anul\w+|invalid\w+|fall[oa]|declar\w+) {GAP}\b(?:contrato|ley|inconstitucional|ilegal|favor|orden)\b|\bdictamen\b|\bfallo\b"),
    ("file_dispute", V, r"\bdemanda (?:judicial|arbitral)\b|\bdemand(?:a|an|ó) (?:a|ante|contra)|\bdenunci\w+ ante|\brecurr\w+ (?:a|ante) la omc|\binterpon\w+|\bdisputa ante"),
    ("investigate", V, r"\binvestig\w+|\b(?:detien\w+|detuv\w+|detenid[oa]s) (?:a|por)"),
    ("investigate", V, rf"\babr\w+ {NEAR}\b(?:investigación|expediente|pesquisa)|\bpesquis\w+|\ballan\w+|\bdetenid[oa]s?\b|\bcontraband\w+"),
    ("raise_tariff", V, rf"\b{_DO} {GAP}\b{_TARIFF}|\b{_TARIFF} (?:del? \d|al|a los?|a las?|sobre|contra|de trump)|\bnuevos {_TARIFF}|\b(?:suba|subida|alza|imposición|aumento|incremento|entrada en vigor) (?:definitiva |provisional )?(?:de|del) {NEAR}{_TARIFF}|\b{_TARIFF} (?:recíprocos?|adicionales|provisionales|definitivos?)"),
    ("raise_tariff", V, rf"\b(?:fij\w+|dobl\w+|grav\w+|carg\w+|impon\w+|pon\w+|establec\w+|aplic\w+|sub\w+|elev\w+|castig\w+|encarec\w+) {GAP}\b(?:{_TARIFF}|derechos?|recargos?|tasas?|impuesto|gravamen)\b|\bgrav(?:a|an|ó|ar|ará|arán)\b|\brecargo (?:al?|del?|sobre)\b|\b(?:derecho|arancel|recargo) (?:preliminar|definitivo|adicional|provisional)"),
    ("impose_sanctions", V, rf"\b{_DO} {GAP}\bsanciones\b|\bsanciona(?:n|ron|r)?\b|\bsancionó\b|\bcongela\w* [^.;:|]{{0,20}}activos|\blista negra"),
    ("impose_sanctions", N, r"\b(?:nuevas )?sanciones (?:contra|a|al|sobre)\b|\bpaquete de sanciones"),
    ("impose_sanctions", V, rf"\bsancion\w*\b|\blista negra\b|\bembargo\b|\bcongel\w+ {NEAR}\b(?:fondos|bienes|cuentas|activos)"),
    ("extend", V, r"\bprórroga|\bprorrog\w+|\bextiend\w+|\bextend\w+ (?:por|hasta|el|la)|\bprolong\w+"),
    ("delay", V, r"\baplaz\w+|\bretras\w+|\bposterg\w+|\bpospon\w+|\bpospuso"),
    ("agreement_collapses", V, rf"\bromp\w* (?:sus |las )?(?:relaciones|con)\b|\b(?:romp\w+|rot[oa]s?|abandon\w+|fracas\w+|cancel\w+|rescind\w+|anul\w+|se retir\w+ de|fin del?) {GAP}\b(?:{_PACT}|negociaciones)\b|\b(?:negociaciones|{_PACT}) {NEAR}\b(?:fracas\w+|rot[oa]s?)\b"),
    ("attack_shipping", V, rf"\b(?:atac\w+|captur\w+|secuestr\w+|incaut\w+|apres\w+|destru\w+|hund\w+|dispar\w+|ataques? (?:[^.;:|]{{0,30}} )?(?:a|contra)) {GAP}\b{_SHIP}\b|\b{_SHIP} {NEAR}\b(?:atacad|capturad|secuestrad|alcanzad)\w+|\bpiratas?\b"),
    ("attack_shipping", V, rf"\b(?:buque|granelero|metanero|petrolero|carguero|barco|tanquero|portacontenedores|mercante)s?\b {GAP}\b(?:alcanz|atac|captur|secuestr|abord|reten|apres|golpe)\w+|\b(?:alcanz|atac|captur|secuestr|abord|reten|apres|dispar)\w+ {GAP}\b(?:buque|granelero|metanero|petrolero|carguero|barco|tanquero|portacontenedores|mercante)s?\b"),
    ("blockade_or_closure", V, rf"\bbloqueos?\b|\b(?:cierr\w+|cerr\w+|bloque\w+|cierre del?) {NEAR}\b(?:{_WAY}|rutas?|carreteras?|accesos?|caminos?)\b|\b{_WAY} {NEAR}\b(?:cerrad|bloquead)\w+"),
    ("blockade_or_closure", V, rf"\b(?:cort\w+|cierr\w+|cerr\w+|bloque\w+|tom\w+) {GAP}\b(?:{_WAY}|rutas?|carreteras?|accesos?|corredor|vías?|caminos?|tránsito|paso)\b|\b(?:{_WAY}|ruta|carretera|corredor|paso|acceso)s?[^.;:|]{{0,24}}\b(?:cortad|cerrad|bloquead|interrumpid)[oa]s?\b|\bcierre (?:del|de la|de)\b"),
    ("open_capacity", V, rf"\b(?:abr\w+|abier\w+|inaugur\w+|reanud\w+|reabr\w+|constru\w+|ampl\w+|inici\w+|pon\w+ en marcha|arranc\w+|duplic\w+) {GAP}\b{_SITE}\b"),
    ("open_capacity", V, rf"\bproduc(?:e|en|irá|irán)\b|\b(?:estren\w+|levant\w+|reab\w+|reactiv\w+|dobl\w+|increment\w+|aument\w+|expand\w+|arranca\w*|inicia\w*|entra en) {GAP}\b(?:{_SITE}|capacidad|operación|servicio|línea|horno)\b|\bprimer(?:a|o|as|os)? (?:toneladas?|lote|colada|producción|planta)\b|\bnueva (?:planta|mina|fábrica|fundición|refinería)\b"),
    ("halt_capacity", V, rf"\b(?:suspend|deten|detien|detuv|interrump|paraliz|cancel|desv[ií]|fren|evit)\w* {NEAR}\b{_TRAFFIC}\b(?! (?:comercial|bilateral))"),
    ("halt_capacity", V, rf"\b(?:paraliz\w+|suspend\w+|cierr\w+|cerr\w+|deten\w+|detien\w+|recort\w+|reduc\w+|(?<=se )par(?:a|an|ó)\b|parar\b|pararon|cierre de) {GAP}\b{_SITE}\b|\bfuerza mayor|\b{_SITE} {NEAR}\b(?:paralizad|suspendid|cerrad)\w+"),
    ("halt_capacity", V, rf"\b(?:declar\w+) {NEAR}fuerza mayor|\b(?:fren\w+|apag\w+|detien\w+|interrump\w+|cancel\w+|cort\w+|merm\w+|dej\w+ de produc\w+|(?<=se )par(?:a|an|ó)\b|parar\b|pararon) {GAP}\b(?:{_SITE}|hornos?|líneas?|turnos?|entregas?|envíos?)\b|\b(?:{_SITE}|hornos?) {NEAR}\b(?:parad|detenid|apagad|clausurad)[oa]s?\b|\bparada de\b"),
    ("strike", V, r"\bhuelgas?\b|\bhuelguistas?\b|\bparos? (?:de (?:trabajadores|estibadores|los|\d|\w+ horas)|en|nacional|general|indefinido|laboral|portuario|minero|patronal)\b|\bparalización\b"),
    ("halt_capacity", V, r"\b(?:paradas?|paros?|parón|interrupci(?:ón|ones)|cese) (?:\w+ )?(?:de|en) (?:la |las )?(?:producción|fabricación|línea|planta|actividad)\w*|\bparadas? inminentes?\b|\bobliga\w* [^.;:|]{0,60} a parar\b|\b(?:recortes?|reducci(?:ón|ones)|caída) (?:\w+ )?(?:de|en) (?:la |su )?producción\b|\brecorte de \d"),
    ("layoffs", V, r"\bdesped\w+|\bdespid\w+|\brecorte de (?:empleos|plantilla|personal)|\bERE\b"),
    ("layoffs", V, rf"\b(?:recort|elimin|destru)\w+ {NEAR}\b(?:empleos|puestos|plantilla)|\bsuprim\w+ {NEAR}\b(?:empleos|puestos)|\bprescind\w+ de\b"),
    ("insolvency", V, r"\binsolven\w+|\bquiebra|\bbancarrota|\bconcurso de acreedores|\bsuspensión de pagos"),
    ("accident", X, r"\bexplosi(?:ón|ones)|\bincendio (?:en|de)|\bderrumbe|\baccidente (?:en|de|minero)|\bcolisi(?:ón|ones)|\bderrame|\bdescarril\w+|\bciberataque|\bterremoto|\bsismo|\binundaci"),
    ("accident", X, r"\barde\b|\barden\b|\ben llamas\b|\bincendios?\b|(?<!alto el )\bfuego\b|\bal[uú]d(?:es)?\b|\bderrumb\w+|\bexplota\b|\bestalla\b|\bfuga de\b|\bapag[oó]n(?:es)?\b|\bcolaps\w+|\bhundi\w+|\ba la deriva\b|\bencall\w+|\bsabotaje\b|\btemporal\b|\bhuracán\b|\btifón\b|\bsequía\b|\bfallec\w+|\bmuertos?\b"),
    ("order_arms", V, r"\b(?:compr\w+|venta|vend\w+|adquir\w+|encarg\w+) [^.;:|]{0,48}\b(?:armas|armamento|misiles|cazas|tanques|municiones|helicópteros|submarinos)\b"),
    ("order_arms", V, rf"\b(?:compra|pedido|adquisición|venta|contrato|encargo) {GAP}\b(?:blindados|misiles|cazas|tanques|fragatas|corbetas|radares|helicópteros|drones|submarinos|obuses|munición|armas)\b|\b(?:compr\w+|encarg\w+|adquier\w+|pid\w+) {GAP}\b(?:blindados|misiles|cazas|fragatas|corbetas|radares|drones|obuses|munición)\b"),
    ("military_move", V, r"\bcoalición militar\b|\bbombarde\w+|\bataques? (?:aére|con (?:drones|misiles)|militar)\w*|\bmaniobras militares|\bejercicios militares|\binvasión|\binvad\w+|\bofensiva|\bdesplieg\w+|\btropas\b"),
    ("military_move", V, rf"\bdron(?:es)? {NEAR}\b(?:atac|golpe|alcanz|impact)\w+|\bmisil(?:es)? {NEAR}\b(?:alcanz|impact|golpe)\w+|\bmaniobras\b|\bejército\b {GAP}\b(?:tom|ocup|avanz|despleg)\w+"),
    ("buy_company", V, r"\b(?:adquir(?:ió|ieron|irá|ir)\b|adquier\w+|adquisición|compra(?:r|n|rá)? (?:el|la|una|un)? ?[^.;:|]{0,24}(?:participación|empresa|firma|minera|filial|acciones)|fusi(?:ón|on\w+)|opa\b|absorb\w+)"),
    ("buy_company", V, rf"\btoma el (?:mando|control)\b|\bse hace con\b|\bcompra (?:de|a) {NEAR}\b(?:rival|mina|proyecto|minera|filial)|\bentra en el capital\b"),
    ("sell_company", V, r"\bencuentra comprador\b|\b(?:vend\w+|venta de) [^.;:|]{0,40}\b(?:participación|filial|división|negocio|activos|acciones)\b|\bdesinver\w+"),
    ("invest", V, r"\binyect\w+|\binvier\w+|\binvert\w+|\binversi(?:ón|ones) (?:de|por|en)|\bdestin\w+ [^.;:|]{0,24}millones"),
    ("invest", V, rf"\b(?:transferirá|aport\w+|amarr\w+|inyect\w+|financi\w+|destin\w+|inviert\w+|dedic\w+|desembols\w+) {GAP}\b(?:mill\w+|dinero|fondos|crédito|préstamo)\b|\b(?:préstamo|crédito|fondo|ayuda|subvenci(?:ón|ones)) de \d"),
    ("stockpile", V, r"\breservas? estratégicas?|\bacopi\w+|\balmacenamiento estratégico"),
    ("stockpile", V, rf"\breserv\w+ {NEAR}\b(?:estratégic|nacional)\w*|\ballmacen\w+|\bacumul\w+ {NEAR}\b(?:existencias|reservas|inventario)"),
    ("shortage", X, r"\bescasez\b|\bdesabastecimiento|\bfalta de (?:suministro|combustible|gas|chips|materias)|\bescasean?\b|\bdéficit de (?:oferta|suministro)"),
    ("shortage", X, r"\bfaltan?\b|\bse agot\w+|\bquedan? sin\b|\bsin existencias\b|\bcarest\w+|\bracion\w+"),
    ("price_fall", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_DOWN}|\b(?:caída|baja|descenso) (?:del?|de los) {_PRICED}"),
    ("price_fall", X, r"\b(?:precios?|fletes?|cotización|cobre|litio|níquel|aluminio|gas|crudo|cobalto)\b[^.;:|!?]{0,30}?\b(?:desinfl\w+|abarat\w+|a la baja|mínimos|(?:a|en) (?:su )?(?:nivel )?mínimo|hund\w+|retroced\w+|desplom\w+)"),
    ("price_rise", X, rf"\b{_PRICED}\b[^.;:|!?]{{0,36}}?\b{_UP}|\b(?:alza|subida|aumento) (?:del?|de los) {_PRICED}"),
    ("price_rise", X, r"\b(?:precios?|fletes?|cotización|cobre|litio|níquel|aluminio|gas|crudo|cobalto|primas?)\b[^.;:|!?]{0,30}?\b(?:dispar\w+|tripl\w+|duplic\w+|encarec\w+|sub(?:e|en|ió|ieron|ir|irá|ida)\b|repunt\w+|al alza|récord|máximos?)"),
    ("sign_agreement", V, rf"\b(?:firm\w+|suscrib\w+|alcanz\w+|cierr\w+|sell\w+|logr\w+|acuerd\w+|pact\w+|ratific\w+|anunci\w+) {GAP}\b{_PACT}\b|\bacuerdan\b|\bacuerdo (?:comercial|con|entre|para|sobre)\b"),
    ("sign_agreement", V, rf"\b(?:firm|suscrib|sell|rubric|ratific|acuerd|pact|cierr|cerr|amarr)\w+ {GAP}\b(?:{_PACT}|contrato|suministro|memorándum|compromiso)\b|\bacord(?:ó|aron|ado)\b"),
    ("negotiate", V, r"\bnegoci\w+|\bconversaciones\b|\bconsultas con\b|\bdiálogo (?:con|entre)"),
    ("negotiate", V, r"\bdialog\w+|\bmesa de (?:diálogo|negociación)|\bconsultas\b"),
    ("meet", V, r"\bse reún\w+|\breuni(?:ón|ones|eron)\b|\bcumbre\b|\bvisita (?:oficial|a|de)|\brecibe a\b"),
    ("accuse", V, r"\bacus\w+|\bconden(?:a|an|ó)\b|\bcritic\w+|\bcrítica a|\bdenunci\w+|(?<!en )\bprotest(?:a|an|ó)\b|\bacusaci(?:ón|ones)\b|(?<!corte )(?<!tribunal )\brechaz(?:a|an|ó|aron|ar|ará|arán|ando)\b|\bconvoc\w+ al embajador|\breproch\w+"),
    ("threaten", V, r"(?<!cumplido su )(?<!cumple su )(?<!cumplió su )(?<!bajo )\bamenaz\w+|\badviert\w+ (?:de|con)|\bultimátum"),
    ("ban_company", V, r"\b(?:prohíb\w+|vet\w+|exclu\w+) [^.;:|]{0,20}(?:huawei|zte|tiktok|dji)\b"),
)  # fmt: skip

MORE: tuple[Row, ...] = ()
