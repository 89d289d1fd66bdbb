"""Spanish word lists: words without a claim of their own, near-synonyms, words that open sentences."""

from __future__ import annotations

STOPWORDS = """
a además afirmó ahí ahora al algo alguna algunas alguno algunos algún allí ambos añadió ante antes aquel aquella
aquellas aquellos aquí así aun aún aunque bajo bastante bien cada casi como cómo con contra cosa cual cuales cualquier
cuando cuándo cuanto cuyo cuya da dado de debe deben debido decir declaró del demás dentro desde después dice dicen
dicho dijo donde dónde dos durante e el él ella ellas ello ellos embargo en encima entonces entre era eran eres es esa
esas ese eso esos esta ésta estaba estaban estado están estar estará estas este éste esto estos estuvo explicó fin fue
fueron fui ha había habían haber habrá habría habrían hace hacen hacer hacia han hasta hay haya he hemos hicieron hizo
hoy hubo incluso ir jamás junto la las le les llegó lo los luego más me mediante menos mi mientras mis misma mismas
mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras
nuestro nuestros nunca o os otra otras otro otros para parte pero poca pocas poco pocos podrá podría podrían poder por
porque primero pudo se pueda puede pueden pues que qué quedó quien quién quienes quiere sea sean según ser será serán
sería serían si sí sido siempre siendo sigue sin sino sobre sólo solo son su sus tal también tampoco tan tanta tanto
te tenía tendrá tenido tener tiene tienen toda todas todavía todo todos tras tu tuvo u último última últimas últimos
un una unas uno unos usted va vamos van varias varios ver vez veces y ya yo señaló aseguró indicó sr sra don doña
"""
"""Words that carry no claim of their own."""

GLUE = """
el la los las lo un una unos unas de del a al y e o u en por para con que se su sus es son era fue ha han había le les
como más pero este esta no sr sra don doña
"""
"""The commonest function words, which are no terms."""

GROUPS = """
decir declarar afirmar indicar explicar señalar añadir asegurar manifestar
anunciar anuncio revelar
pedir exigir reclamar solicitar exigencia petición
criticar denunciar condenar censurar crítica críticas
advertir alertar avisar advertencia
rechazar rechazo negarse
desmentir negar
acuerdo tratado pacto convenio
reunión reunirse encuentro cumbre
matar morir muerto muertos muerta muertas muerte murió murieron fallecer fallecido fallecidos falleció fallecieron
víctima víctimas damnificado damnificados
herir herido heridos herida heridas lesión lesionado lesionados
ataque atacar asalto atentado agresión
explosión explotar estallar estallido
disparar disparo disparos tiroteo
guerra conflicto combate combates
ejército militar militares soldado soldados tropas
policía policías agente agentes
detener detenido detenidos detención arrestar arresto
acusar acusación imputar imputado
juez jueza magistrado tribunal juzgado
abogado abogada letrado
sentencia condena fallo
cárcel prisión encarcelar
investigación investigar pesquisa
ladrón ladrones atracador atracadores
robar robo sustraer hurto
empezar comenzar inicio iniciar comienzo arrancar
terminar acabar finalizar concluir
aumentar aumento subir subida crecer crecimiento incremento incrementar alza
bajar bajada caer caída disminuir descender descenso reducir reducción
comprar compra adquirir adquisición
vender venta
empresa compañía firma sociedad
jefe director directora responsable dirigente presidente-director
trabajador trabajadores empleado empleados plantilla
empleo puesto puestos empleos
dinero fondos
coste costo precio costar
impuesto impuestos tasa tributo
beneficio beneficios ganancia ganancias
plan proyecto prever previsto
elección elecciones comicios votación votar
ganar victoria vencer triunfo
perder derrota pérdida
diputado diputada parlamentario legislador
ley legislación norma
prohibir prohibición vetar
autorizar autorización permitir
ayudar ayuda apoyar apoyo
niño niños menor menores
persona personas vecino vecinos habitante habitantes ciudadano ciudadanos residentes
alumno alumnos escolar
estudiante estudiantes
médico doctor
hospital clínica
coche vehículo automóvil auto carro
avión aeronave
barco buque
fuego incendio llamas
bombero bomberos
rescatar rescate sacar salvar
destruir destrucción arrasar
daño daños desperfectos
tormenta temporal huracán
construir construcción edificar
cerrar cierre
abrir apertura reabrir
huir huida huido huyó huyeron escapar
dimitir dimisión renunciar renuncia
nombrar designar nombramiento
despedir despido
enviar mandar
salir salida partir
llegar llegada
volver regresar regreso retorno
intentar tratar intento
avería apagón fallo
electricidad luz eléctrico
producirse ocurrir suceder produjo ocurrió sucedió
revisar revisión inspeccionar inspección
grande gran importante
pequeño leve
nuevo nueva reciente
antiguo ex
ciudad municipio localidad
gobierno ejecutivo
país nación
región zona área
casa vivienda hogar domicilio hogares
estudio informe
testigo testigos
portavoz vocero
accidente choque colisión
cliente clientes usuario usuarios abonados
"""
"""A group a line: words that newsrooms use for one another."""

OPENERS = """
tras después antes desde durante mientras cuando entonces así también además asimismo sin embargo pero aunque según para
por con contra entre ante hasta hacia sobre bajo ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo
uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
cien mil varios varias algunos algunas muchos muchas todos todas cada ningún ninguna nadie nada nunca casi cerca más
menos unos unas alrededor al finalmente luego ahora ya aún todavía preguntado preguntada policías bomberos testigos
vecinos trabajadores sindicatos expertos investigadores médicos padres niños hombres mujeres personas fuentes debido
gracias pese frente junto fuera dentro ahí aquí allí solo sólo otro otra otros otras mejor peor imposible difícil
primero primera segundo segunda mismo es son fue hay no sí si como donde quien que heladerías hogares clientes
"""
"""Common words that often open a sentence."""

TITLES = """
señor señora sr sra don doña dr dra doctor doctora profesor profesora presidente presidenta expresidente ministro
ministra primer primera rey reina príncipe princesa papa cardenal obispo padre general coronel comandante capitán
teniente sargento comisario comisaria fiscal juez jueza alcalde alcaldesa senador senadora diputado diputada director
directora canciller secretario secretaria embajador embajadora entrenador entrenadora jefe jefa portavoz gobernador
gobernadora ingeniero ingeniera consejero consejera abogado abogada ex
"""
