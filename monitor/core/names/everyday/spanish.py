"""Spanish among the everyday words."""

SPANISH = frozenset(
    """
    abandona abandonado abono abordado abre abril abrir abrirá acaba acabar acabarán acabe académicos acceso acciones aceite aceituna acera acero
    acondicionado actriz acuerdo acuerdos acumula acusa adelanta además adicionales aduana aduanas aerolíneas afecta afectarían aflojaron agosto
    agotado agotó agua aguas ahora ahorrarán ahí aire ajuste al alarga albino alcanzado alegato alemanes alertan algodón algoritmo aliados allí
    almacén alojamiento alta altavoces alto aluminio alza amarra ambulatorios amenaza amigos amistosos ampliación ampliar ampliará amplía anillo
    anillos ante antes antidumping antiguo antimonio anuales anunciadas anuncios anunció apaga apagan aparcar aparte apela apelación apenas aplaza
    aplicación aplicar apoya apoyó aprendimos aprobó aprueba apunta aquella arancel aranceles arena argentino argumenta armas asamblea aseguradoras
    asiáticas astilleros así atacameñas aterrizaje atrapado atreví audiencia aunque australiano autobús autor autorización autos auxiliar avance avisa
    avión ayer ayllus ayuda ayudar azufre azul añade año años aún baja bajadas bajar bajo balas banco bancos banda bandera barata baratas barato
    baratos barco barril barriles barrio bastante bate baterías biblioteca bicicleta bidones bloqueados bloques bobina bobinado bocadillo boicotear
    bola bolas bolero boletas bombeo bonificación bordo borrador bosteza bostezamos bournonitas brasileños bruto bueno buque buques busca buscan
    buscarlo cacao cada cadena cadenas caduca cae caen café caiga calcula calienta camareros cambio cambió camioneros camiones camisas camión campaña
    canadiense capitán cara carbonato carbono carbonosa carga cargamento caro carretera carro cartel casa casas casco casetas casi casiteritas caso
    castiga castigo catálogo caucho caudales causar cayeron caza caían caída caído caídos cebadores cedió celdas celebra celulares centros cerca
    cerrada cerrado cerrar cerraron cerró certificados cerámicas chileno chimpancés chinas chino chinos chips ciclón ciento científico cierra cierre
    cinco circulan circular ciudad civil civiles claras clase clases clausura cliente clientes club coacción cobalto cobertura cobra cobrar cobrará
    cobre cocaína coches colección colegio colegios colon color comandos combustible come comedia comercial comerciantes cometa comisiones comisión
    comité como comparación comparó compañía completa completo complica componentes compra comprador compran comprar comprará compras comunidades con
    concentrado concierto conciertos condrita conejos confirma congela congoleño congreso conjuntas conocer conocida conservados considera consorcio
    consultas consumo contenedores contesta contra contratos controladores convalida convirtió convoca convocado cooperativa coreana corredor correo
    cortado corte costa costaba coste coto creen cribado cristal crudo críticas críticos cualquier cuando cuanto cuarenta cuarto cuartos cuatro cubrir
    cuenta cuentacuentos cuentan cuentas cuerpo culpa cuotas cupo cupos cuándo cámaras cáncer cátodo cólera cómo dado dan danesas dar datos daños de
    debe deben debutar decimonoveno decisión declara decreto dedicados dedicará defendió deja dejar deje dejó del delantero demora dentro departamento
    depende depender dependían depositado derecho derechos derrumbe desalojar desaparecidos descargar descarta descenso descubrió descuento desde
    despertó después destruyó detiene detuvieron deuda deudas devaluaron dice diez dificultad dignidad dinero dio discutió dispensó dispositivo
    disprosio distribuidora divisas divorcios dobla doblar doble dobló doce docena domingo domingos dona dos droga dron drones dudas dueño dura
    durante dé décima décimas día días dólar dólares economistas edificios ejecutiva ejemplar ejemplares el electricidad electrónica elige ellas ellos
    eléctrica eléctricas eléctricos embajador embarcadero embarcar embargo emergencia empieza empleos empresa empresas en encabezaron encarece
    encargado encuentran encuentro endurece endurecimiento energía enero ensaya ensayo entidad entonces entra entran entrará entre entregar entregas
    envasado enviará envío equipo equipos era es escalas escandio escolar escribió esférico eso esos española especies espejos espera esperada esperar
    esperaron esta estaba estadounidense estallido estatal estatutos este estibador estibina estima estrecho estrella estrena estudia estudian
    estudiantes estudiantiles estudio están euro europea europeas europeo europeos euros evita exalcalde examinará excepciones excluye exige exigen
    exigirá existe existencias expediente explotará exporta exportación exportadora exportar extendió extendía extracción extranjeras eólico
    fabricante fabricantes factura facturas fallecidos falsa falta faltan familia fantasma fardo fases favor fecha fentanilo feria ferrocarril
    ferromanganeso ferrosilicio festeja fianza fichajes figuran fija filial filiales fin final finales financiamiento financiero firma firmar firmas
    firme fletar fletes flores flota fluorita forestal formulación formularios fortalece forzado forzoso fotografiar fotografías fotos fotógrafa
    franceses franciscano franquicia frena frente frontera fruta fue fuel fuera fueron fuerza funciona fundiciones fundió fábrica fábricas galardón
    galio gallinero gana ganancias garantiza gas gasolina generador general germanio gestores geólogos gigas giros gobierno gol gracia gradas grafito
    gran granelero granjas grano gravamen gravar gravámenes grifo gris grúa guarda guerra ha habla hablan hablará habrá había habían hace hacia hacía
    hallado han harán hasta hay hecha hecho helados hemisferio hereda heridos herramientas hicieron hidróxido historial hogar hombre homenaje
    hondureño hora horas horno hospital hospitalarios hostelería hoteleros hoy hubo huelga igual imanes impagos imperial impone importadores
    importados impulsado imán inadmisible inaugura incendio incidentes incluye incluyera incompatible incómodo indias industria ingreso inscribir
    insiste inspección inspectores instaladas instituto insultos interés invernadero inversores investiga investigación invierno itinerario jardín
    joven jubilados jueces jueves juez jugadores jugar jugará julio junta kilo kilos kilómetros la laboratorio las le lejos lentejas les letra levanta
    levantar leve ley leyenda liberación liberado libreta libro licencia licuado liga limita lince lista litio litográfico litros llama llaman llamar
    llave llega llegan llegar llegaron llegará llegarán llegó lleva llevaban llevan llevaron llevarse lleven lo local loco loro los luces luz línea
    madrugada magnesio magnitud malagueño maleta mandaba mandato mando manganeso maniobras mano mantiene maquinistas marca marcha marchas marco margen
    marzo maten material materias mayo mayor mayores mañana me medallista media medias medida medido medio mediodía medir megacontrato mejor mejores
    menores menos mensaje mensajería mercado merienda mes meses metal metales metaneros mete meten meteorito metros mezclados mi miedo miembros
    mientras mil militar millones millón milímetros mina minas minera mineral minerales mineras minero mineros minería ministerio ministro minutos
    mira mirando mis misa misil misionero misma mismo mismos mitad modelo moldes molienda monacita montó motores moverse moverá movilidad
    movilizaciones mucho mudanzas mudéjar muelle muelles muestra multará multas mundo munición mural murciano museo máquina máquinas-herramienta más
    médicos mínimos móvil músicos nacional nadie nave navieras necesitó negocia negociando negocio negocios negra ni ningún niños no noche nocturna
    nocturno nombra nombres norma norteamericanas norteamericano noruego nos noticias noventa novia nueva nueve nuevo nuevos nunca níquel obispo
    obleas obliga obturador ocaso ocho octubre ocultas oeste oficial oficina oficio ofrece ofrecerá ojo olivareros olímpico once operación operadores
    ordena ordenanza origen oro otoño otra otras otro otros pabellón pacta paga pagan pagar pagará pagarán pago pague paguen pantalla papeles paquete
    para parados parcial paro paros parque parte participadas partida partido partir pasado pasarela pase paso pastillas patinete patrimonio
    patrocinio patronal patrullas país países peaje peajes pediatras pedir pegados peligro peor pequeña perder perderse perdido periodo periódica
    permanecer permiso permisos permita permite pero perros personas peruana pesa pesadas pesados petrolera petroleras petrolero picado pide piden
    pidiéndolo pie piedrita piense pierde piezas pisos piña placa plan plana planta plantas plata plato playas plazas pleito plomo poco podemos
    podrida podrá podrán poema policías polvo pondrá ponen por porque portacontenedores postales pozo pozos precedentes precio precios pregunta
    preliminar premio prepara preparar presenta presentar presidente prestada presume presunto pretendían previo primas primer primera privadas probar
    procesados producción productos profesional profesores programa prohíbe promesas promete promocional propone prorroga protege protegidas protesta
    protestas proveedor proveedores provincia proyectiles prueba prófugo próximo publica pueda puede pueden puente puerta puerto puertos puestos punto
    puntos puñado pública público que quechua queda quedan queso quien quiere quieren quién qué raciona radares rara raras rareza rarezas rarísimo
    rastrear reabra reabre reaccionaron reafirman rebaja rebotó recargo receta reciben reciprocidad reclama reclaman recorrido rector recupera
    recuperan recurrirá red reexportar refinado refinería refinerías refugio regalía regalías registra registro regla reglamento regulador regularice
    religioso remonta renovar reparte reponer reporte represalias repuestos requerimiento reserva reseñas residentes respiran responde responder
    respuesta resta resto restricciones resultados resultaron retiene retira retiran retrato retrocede retrocedió reverberación revisión reúne riesgo
    rima rinde robo rojo rompe rotor rumbo ruptura rusas ruso rusos régimen sabe sabemos saber sacar sacude sala salar saldrá saldrán sale salen
    salida salido salir salmuera salvar salvó salía sanciona sancionador sanciones sanción se sea sección seguir segunda segundo seguridad según seis
    selección sella semana semanas semiconductores sentada sentido separan septiembre servicios serán serían sesenta sesión sets señaló si siderúrgica
    siempre siete siglo sigue siguen silicio simple sin sindicato sindicatos sintético sismo sobre sobretasa social sociedad socios solo son sopa
    sopesa soportaba sostiene soviéticas su subastan sube suben subir submarinos subterránea sueldos suelo sulfato suma suministra sur sus suspende
    suspendido suspensión suspenso sí tabla tableta taller talleres tamaño también tamizar tan tarde tardía tareas tarifa tarifazo tasa techo tejas
    temblor temporada temporal tendrá tendrán tentadora terbio tercer tercera termina terminal terminó textiles textos tiempo tiene tierra tierras
    titanio toca tocar toda todas todo todos toma tomados tomaron tomate tonelada toneladas tornos tortugas trabajo trabas trajo trama trampa
    transferirá transformar transporte transportistas tras trasladados traslado tratado tratar treinta tren trenes tres tribunal trimestre triplican
    triplicaron tripulación tripulantes trióxido trámite tumba turca turnos turrón turístico turísticos térmicas tías un una unas uniformados
    universidades universitario uno unos uranio urbanizaciones urea uruguaya uruguayo usar uso uña va vacantes van varias vasca ve veces vecinal
    vecino vecinos veda vedado veinte venda vende vendedor vender venderse vendérselo vendía venezolano venga venta ventas ver verano verdad verde
    vetadas veto vez veía viajaba viajes vida vidas videoclub vidrieras vieja viento vigas vigor visible visitante visitantes vista visto vistos
    vitrina vivienda volcar volver volverán volvió volúmenes votación votos votó vuelos vuelta vuelve vuelven vía wolframio ya ácido águila ánodos
    órgano óxido último
    abanico abaratarán abarca abastece abastecer abastecerá abastecimiento abasto abedul abierta abiertas abierto abogado abogados abonados
    abonará abonos aborda abordan abra abrazos abrieron abrirse abriría abucheos abuela abuelas abuelos abuso acaso accesos accidente accionista
    aceiteras acelera aceleran aceptan aceptar acerca acería acerías achicar aclaración aclarar acompaña aconseja aconsejan acorta acortan
    acreditadas actas activa activos activó actualiza acudirá acuerdan acumulado acumulados acumulan adaptado adelantada adelantado adelantan
    adelantará adjudica administrativo admite admiten adolescente adquisición aduanera aduaneros advierte aerogeneradores aeronáuticas aeropuerto
    afectados afectan afectará afectarán afloja aforo agency agenda agentes agotan agotará agregada agresión agricultores agrícola aguanta
    aguardan ahorrar ahorro airbags aislamiento ajeros ajusta ajustables alambrón albergues alcalde alcaldía alcance alcanza alcanzaban aleación
    alega alegan alegó alerta alevines algo alguien alguna alimentos alivio alma almacenes alquiló altura alud alzas alúmina amanece amarillo
    amarrado amarres amaños ambas ambiental ambos amenazó amparo amplia analistas anchoa anega anegarse anexo anexos angula anima animal animales
    anota antenas antiaérea antibióticos anticipa antigua antimonita antimonopolio antídoto anual anula anulaba anuncia anunciaron anuncio apagar
    apagones apagón aparece aparecen aperitivos aplaude aplauden aplazan aplica aplicará aporta aportarán apostadores aprecia aprenden apresa
    aprieta aprueban aquí arancelario arbitraje archivos arcilla arcillas arde ardieron armadas armador armar arpa arranca arrantzales arrasa
    arrastrado arrastran arrecife arriba arroceros arroz arruinarse arte artesanal artesanales artillería artículo asalto asciende asedio asegura
    aseguradora aseguró asesora asignación asistente asistida asiático asiáticos asocian aspiran atado ataque atribuye atroz atrás autobuses
    automático automóviles autonomía autonómica autopartes autopista autoridad autoridades autoriza autorizaciones autorizado autorizan autorizó
    aval avalúo aventuras averiguar avería aviones avis avisan avisar aviso avícola ayudas azulejera azules aérea añaden bachillerato bajan bajas
    bajó balances balcones balear ballena balneario banca banderas banquillo barcos barrenderos barro base bases basuras batalla batatas batería
    bautizada bauxita baño beber bebés becas beneficiaría beneficio bengalas berrea bienes bienestar billete bismuto bisutería bitcoines biólogos
    black blancas blanco blanqueo blindado blindados blocao bloque bloquea bloqueada bloqueadas bloqueado bloquean boca bocana boda bodega
    bogotano boicotea boicoteamos bolsa bolsas bolsones bombas bombear bomberos bombillas botará botellas botica botones brandy brigadista brocas
    broker brokers bronce brujas bróker buen burlar buses bálticos búlgaros búnker cabe caben cable cables cachalote caducar caducó caja cajas
    cajetillas cajón calado calamidad calcina calculan caldera calefacción calendario calificó calima calla callaron calles calma calor calzado
    camarones camas cambia cambiar cambiara cambios caminan camioneta camisa camisetas campamento campamentos campanario campeonato campeones
    campesino canal canaria cancela canción candidatos canola canta cantante cante capacidad capillas capital capitanes capturas carabela
    carboneros carburo carecían cargada cargado cargadora cargadores cargados cargar cargos carguero carnaval carne carpa carpetas carriles
    carrito carros carta cartas castigada castigó categoría catorce catálogos cavar cayó cazas cañones cañón cebollas cede ceder celebran
    cementeras cena ceniza centavos central centrales centro cepa cerco cerdo cereal cereales cerezas cerio cero cerrados cerrarles certificado
    cerámica cerámico cesión champú chapapote chatarra chip chiste chorizo chóferes ciberataque ciclistas ciclo cielo cien ciencia científicos
    cierran cifra cigarrillos cine circo circón cisterna cita clavo clics clorhídrico clubes clásico cláusula clínker cobraba cobran coche
    cocineras coinciden cojea colada coleccionista coleccionistas colgados colocar colonia colonos coltán comarca comarcas comen comentan
    comerciales comercializadora comerciar comisario comisarías company compara compensa compensatoria competencia complementaria compradores
    comprarla comprarle comprarán compre compresor comprobar comuneros comunica conceden concentración concesionarios concesiones concluye
    concurso condecorado condena condensador conducta conductor conductores conectados conexión confección confianza confinamiento confió
    conflictos conforme confundido confía congelados conjunta conquistado consecutivo conseguido consejos conserva conservará construye consulta
    consultar consultará consulte consultora consume contacto contado contar contenedor contenido contestan contestar contingente contingentes
    contrabando contramedidas contrata contratado contratar contratistas contrato control convencer convenios conversaciones conversación conviene
    convierte convocan convocatoria convocó convoy cooperativas coordinar corbetas coreanos corona corrala corrigió corta cortaron cortará cortes
    corto cortó costaron costera costeras cotizaciones cotizados cotizamos crece crecen cree cremoso criostatos criptomonedas critica critican
    cruceristas cruza cruzados cruzar cruzó crítica crónica cuaderno cuadrar cuarzo cubre cubren cubrirá cuelan cuerdas cuesta cumple cumplimiento
    cumplir cuota curso cursos cuáles cuánticos cuánto cuñado cuñados cálculo cámara cátodos cáustica cívico código cómic cúpula dana dará daña
    debajo debate deberán debilidad debió debutante debía decenas decidir decidirá decisiones declaración declarada declarantes decomisa
    decomisadas dedos defiende definitiva definitivo dejado dejan dejaron dejarse dejará delito demanda demuestra denegados denegarán densidad
    denuncia deporte deportivos deriva derivados derrama derribada derribo desaconseja desaladora desayuno descarrila descongela descorchan
    descubre descuentos desesperada desguace deshidratado designa deslave deslumbrar desmontan desordenada despachantes despeja despejado
    desproporcionada destina destinadas destino desvió desvía desvían desvío detenido detenidos detienen detuvo devolución devolver devolverá
    devolvió devuelve devuelven diablada diagnóstico dicen diciembre dictadura diecinueve dieciocho dientes digo dimite diputación diputados dique
    diques dirección directiva director directora dirigente discos discutir diseñadores diseño dispara disparan dispararon distancia distinguir
    distribución distribuidor distribuidoras distribuidores diversificar divide dividendos diálogo dióxido documentación documental domicilio
    donde dormir doscientos dragón ducha ducto ductos duda dudan duele duerme dueños dulce dure década dónde económica ecuménicas edificio
    efectivos ejercicio ejercicios elaborados elecciones electrolitos electrones electrónico elegir elementos eleva elevador elevan elija elijan
    elimina ella ello embajada embarcaron embarcó embotellan embrujado embutido emigrar emocional empezó empleados empleo empresario empujó
    encadena encallado enchufes encima encontramos encuentra encuentre enfermedad enfermera enfermeras enfrían engañosa ensambladoras
    ensambladores entidades entrada entrar entrega entregó entrenador enviar enviaron envíos enzarzan epitaxia equivale eran erbio ermita error
    escalada escarcha escasea escobillas escolta escorado escribe escucharon escuela escáneres esencial esfuman esmeralda espacio espaldas
    especiales espejismo espeleólogo esperaban esperan esperando esperó esposa esquiadores estable establece establecen estadio estancias estaño
    estela esto estratégica estratégicos está eterno etiquetado etiquetas eurozona evacuada evacuadas evacuar evacuó evalúa examen excedentes
    excepción excluido excursionistas excusa exentas exfutbolista exime exingeniero exministros expedientes experimento explica explicado
    explicados explicara exploración explosivos explosión explotaba explotación explotar exportaba exportaciones exportador exportadores exportan
    exposición expresidente expropiación expuestos exterior extiende extraería extranjero extranjeros extraían eólica eólicas fabrica fabricado
    fabricamos fabricar fabricarán facturación fallan fallo falsas falsean falsificados falsos faltar familiar familiares familias fardos farmacia
    farmacias farmacéutica farolas farolillos favorito feature febrero fechas felicita femenino ferroaleaciones ferroaleación ferroníquel
    ferroviarios fertilizante fertilizantes festival festivos fiables fibra fiebre fiesta figura figuraba figurar fijado fijas financiación
    financiará firmados firman firmarlo firmen firmó fiscal flejes flete flexible fluorescente fluoritas fondeado fondeados fondean fondo fondos
    forma formal formulario fosfato fosfatos fracciones fragata fragatas frenar fresadoras friday frigorífico frigoríficos fronteras fruteros frío
    fuentes fuerzas fuga funcionar funcionario fundición fundidores fundir furgoneta fustigar futbolistas futuro futuros férrea físicas galena
    galería gallego gallegos ganadero ganado ganar ganó garantizar gaste gasóleo gazpacho gemelos generaciones generación gerente gestación
    geólogo gigante ginkgo gira girasol giro giróscopos golea golfo golpe golpea golpean grabaron gracias gramo grande graneleros gratis gratuita
    gravados gravan gravará grave gremios gritan gritos grupo gráfica grúas guardan guerras guerrilla guiado guionista guisantes guiño gusta guía
    guías haber habida habilitación habituales hablar hable habló hacen hacer hacérselo hafnio haga hambruna hará hechos hectáreas helicóptero
    hemos hidrógeno hierro hija hijo hipocresía hipotecas historia histórico hito hogares hojas holmio hongkoneses hormiga hornos hortensias
    hospitales hostal hosteleros hostigamiento hostiles hoteles hoyo huerta huesos huracán huyen hábiles idas idea ilegales imitaciones impacto
    impide importación importador importar impresora impuesta impuestos inauguran incautan incendia incluidos incomunicado incorpora incumplir
    indefinida indicios industrial inexistente influencers informa informales informativo informe informó infrarrojos ingeniera ingenieras
    ingeniero ingenio inglés inhabilitado inicia injustificada inmersión inmobiliaria inmovilización inmovilizados inoxidable insisten
    inspeccionar institutos instrumento insulina insultar integrada intermediarios interministerial internacionalización interno interrumpe
    interviene intervino inundaciones inutiliza inventa inventario inventarios inventó inversiones inversión invertir investigar irse isla istmo
    iterbio iónicas jable jefe jinete jitomate jornada jornadas joya joyas joyero jubila jubilado juego jugador juguete juguetes junio juniors
    juntas junto justificó justo juzgado juzgará jóvenes kachín laborables laboral ladrones lago lanchas lantánidos lanza lanzamientos larga lata
    leche lectores legal lengua lenta lente levantan levante levantó libre libros licencias liceo licores lideran lila limitado limpian limpieza
    limpio lineal lingote linternas listas litigio litografía lixiviación llena llenar llenos llevarlas llora lluvia lluvias lodo logra lomo lonja
    losetas luego lunes lupa lácteos láminas lámpara láseres líder madre madrileño maestros magistrado magnate magnético malbec maldice maletas
    malvasía manda mandan mandar mandarín mandó manos mantener mantenerla mantenerse mantengan mantenimiento manufacturas mapas maquilas
    maquinaria marcas marineros marino marinos marisco market martes martillo marítimo masivo materia matriz mayoristas mayoría maíz mechero
    mediación medidas mejillones mejora melatonina memoria mercancías mercantes merluza mesa mesas metalúrgicos metanero meteorológico meter metro
    metálico milenario miles milicia militares milímetro minaban minarán mineroducto ministerial ministra minoristas minó mirador miran misiles
    mixto mochila molibdeno molinos momento moneda monopolio montada montados montaje montaña montañeros montañés monte monumentos mostrado
    motivos motocultor motín moviliza muchas muertes muertos mueve mujeres multa municiones municipal municipios murciélago murieron murió
    mutualistas muñecas máquinas máximos mínimo módulos nace nacidos nacionalidad nacionaliza naranja navales navarra navega naviera naviero
    necesidad necesita necesitar necesitará necesite negociación negociada neodimio neumática neurólogos nevera niebla niegan nietos nieve ninguno
    niobio nitrocelulosa nivel noches nocturnos nombre normando notificación notificar novela noviembre nucleares nuestra nuevas numantina nácar
    núcleo número objetivo oblea obligan obligatorio obras obreros obtiene obuses ocultaron ocultos ocupantes ocupar ocurre ojos olas ollas ondean
    ondeará operaciones operador operadora operar operarios oposición orden ordenan orfebre organismo originaria oros osciloscopios oscuras otorga
    paces paciencia paciente pactada pactan padres padrón pagando pagaron pagarían pagos palabra palabras paladio palanquilla palas palco
    panadería pandemia panel papel paquetes parada paradas parado paraliza paralización paramos parar parará parciales pareja partes partidas
    partidos paró pasa pasajeros pasan pasaporte pasar paseo pases pasillo pasos patas patatas patio patios patrulleras pausa peatonaliza pedido
    pedidos pedimentos pediátricos pegado peluches película pena penaltis penas pendiente pendientes penetradores pensión peores pequeñas perderán
    perdió perdían peregrinos perfil perlas permanece permanente permanentes permitir permitirá permitía persecución persigue personajes
    personales pesca pescado pescadores pescará pese pesos pesquero pesquisa petanca petroleros petróleo picante pidió piedra piedras piensos
    pierden pieza pila piloto pimentón pirata piratería pirita pisar piscina pisco planchas planeta planillas plano planos plataforma plataformas
    playa plaza plazo plazos plegable pliego plurianuales plástico plátano podar poeta policía pollo polígono política político pone poner pones
    ponga porcentaje porcicultores porcino portero portuaria portuario portátil posición posterior potable potasa praseodimio preautorización
    precintada precisión precisó precursor precursores preferencia preguntan preguntas presa prescripción presentarán presidenta presidentes
    presiones press presupuesto presupuestos pretende previa previsión previstas previsto prevé prevén prima primero primeros principio prioridad
    prisa probado probamos procede procesador procesadores procesar procesión procesos proclama produce producirá producto productora productoras
    productores profundidad programas prohibición prometidas prometía propiedad propietario prorrogue prospecto protagonistas protegido provincial
    provincias provisional provisionales proyecta proyecto proyectos prudente pruebas práctica préstamo prórroga prótesis psiquiatra publicación
    publicarán publicidad pueblo puertas puesto pujan punta purificación puros puso página páginas párroco pérdida pólvora públicas quedar
    quedaron quede quedó queja quería quienes quietas quince quinta quita quitar quitaremos quiten química rabia rachas racionan radar radio
    radiotelevisión rampa raro raso ratifica ratificarse rayo razón reabren reabrirse reacción realidad reanudará rearme rebajadas rebajado
    rebelde rebeldes recargos receptor rechaza rechazo rechazó recibe recibido reciclaba reciclaje recomienda recomiendan reconciliación reconoce
    reconocer reconstruye reconstruyen recontar recordó recorrerá recorta recuerda recuerdan recuerdo recurrieron recurrir recíproco redacción
    redes reduce reduzca reelegir reenvíen referencia referencias refina refinadas refinadores refinando refinen reforma reformistas refuerza
    refuerzo regala regalo regaló regional regionales registrado registrador registrar reglas regresa regresaba regresará reguetón regulada
    reguladora rehabilitación reinicio reino relación relativa relato relaves relevante rellenas reloj remolcador rendija renuncie reparación
    reparten repartido repartieron repartir reparto repasa repentino repetido repetirán repite replicó represalia represión repuesto repuntan
    requerirán requisito requisó rescata rescatan reservada reservas residencia residencias resina resinas resonancias respalda respaldó
    responsabilidad responsables respuestas restablecer restaurantes restrictivas restringe restringida resueltos retenciones retirar retiro
    retiró retrasa retrasan retraso retrasos retroceden reunido revenda revendedores revendieron reventa revisa revisan revisar revise revoca
    rezamos reúnen rige riojano risas rito rival roaming rodamientos rodillos rodó roja rompehielos ronda rosa rota rotas rotores rotura roza
    rubrican rurales ruta rutas rápida récord réplica salada salarios saldo saldos sales salga salió salmón saltarse salvaguardia salve
    salvoconducto sancionado sardina satélites seca secaron secos secretario sector sectores secundario seda sede seguimiento seguirá seguro
    selectivo sello sellos senadores sensores sentimental separación separador serie servicio servirle servomotores será setenta sexta sexto
    señalados señor siderúrgicos siembra siendo sierra signos siguiente silencio silicomanganeso silla sinterizados sirve sistema sitiados sitio
    situación sobrecarga sobresalta sobrevivir sobrevuelos socavones sociedades socio socorristas soda software soja soldados soledad solicita
    solicitud solicitudes solidarios soluciones solución sombra sombras somete sondeos soporte sortea subasta subestación subida subieron
    subrogada subsuelo subvenciones subvención sucio suelda suficiente sufragios sufre sulfúrico suman suministrador suministradores suministro
    supera superaron superará superficial supervivencia surtidores surtían suspenda suspenden suspendida suspendidas suspendieron suspendió
    sustitución sustituirá sustituirán suyo sábado sílice tacha tachó tala tallas taludes tampoco tanque tanqueros tanques tantean tanto tarda
    tardaba tardó tarea tarjeta tasadores tasas taxi tecnología tecnologías tecnológica tecnológico tejado telesilla televisión teléfono teléfonos
    teme temen temor templo temáticos temían tener tenía tenían terceros tercio tercios terremoto tesis tesorero testaferros texto tiburón tiendas
    tienen tigre tilda timbres tinta tira tiran tirón todavía tolvas tomar tomará toque tornillería tornillos torno toros tortilla traba trabaja
    trabajadores trabajan trabajando trade tramitado trampas transbordador transitar traslada traspaso traspone trasvases trata tratamiento trato
    través trazas tregua trescientas trescientos triangulación tribunales tributo triple triplicado tripulaciones tripuladas tromba tráfico
    tránsito tubería tubos tulio tungsteno turbina turismos turistas turnan turno tántalo técnica técnico técnicos térmico títulos túnel ucranio
    ultras universitarios usan usos usted usuario usuarios uñas vaca vacaciones vaciado vacuna vacunará vacía vacíos valores varada vasco vegano
    vehículos veinticinco velocidad vencejos vendedores venderla vendido vendió venidas ventaja ventiladores venían verdejo verá veta vetados
    vetar viaja viajan viajará viaje vial viceministro vidente viejas viene vienen vigencia vigentes vigila vigilancia vigilará vigésimo vino
    violentos visado visita visitas vivas vive viviendas viñas volatilidad volcado volcán voluntarias voluntarios volverá vota votar votaron
    votará voto vuelca vuelo vuelva víctimas yacimiento yate yeso yesos zarpa zarpó zifios zinc zona zumo ámbar árbitro élite éxito índice óptica
    ópticos última últimos única único
    detectan hallan investigan prohíben advierten denuncian confirman anuncian decomisan acusan rechazan multan frenan descubren paralizan imponen reducen recortan
    amplían capturan desmantelan embargan sancionan prorrogan reanudan evacúan roban hurtan encuentran localizan naufraga zozobra encalla
    """.split()  # noqa: SIM905 - thousands of words read better so
)
