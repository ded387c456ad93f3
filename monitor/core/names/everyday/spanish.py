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
    """.split()  # noqa: SIM905 - thousands of words read better so
)
