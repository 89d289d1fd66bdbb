"""The Spanish contrast groups: the strongest ones, in the forms that news use."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table
from tui.core.words import fold

TELLING = """
the verdict: absuelto absuelta absueltos absolvió absolución inocente exonerado / condenado condenada condenados
    condenó condena culpable;
whether it is denied: admitió admite admitido reconoció reconoce confesó confesado confirmó confirma / negó niega
    negado desmintió desmiente / no_quiso_comentar sin_comentarios declinó_comentar rehusó_comentar
    no_hizo_declaraciones;
who is for it and who against: apoyó apoya apoyo respaldó respalda respaldo elogió aplaudió celebró / criticó
    critica denunció rechazó_la condenó_la opuso opone oposición_a / abstuvo abstuvieron abstención;
the fate of the plan: cancelado cancelada canceló suspendido_definitivamente anulado anulada abandonó abandonado /
    aplazado aplazada aplazó pospuesto pospuesta pospuso aplazamiento / revisará revisado revisión / se_mantiene
    se_celebrará tuvo_lugar;
the decision: aprobado aprobada aprobó aprobación adoptado ratificado / rechazado rechazada rechazó rechazo vetado
    denegado;
how the job ended: dimitió dimitido dimisión renunció renuncia / destituido destituida despedido despedida cesado
    cesada despido destitución / suspendido_de_empleo suspendido_de_sus / jubilado jubiló jubilación / nombrado
    nombrada ascendido nombramiento / seguirá_en_el_cargo sigue_en_el_cargo;
whether they are held: liberado liberada liberados puesto_en_libertad en_libertad / detenido detenida bajo_custodia
    en_prisión encarcelado encarcelada;
what became of the suspect: se_entregó / capturado detuvo arrestado / huyó fugado prófugo escapó / abatido abatió;
the state of the fire: controlado bajo_control extinguido sofocado estabilizado / fuera_de_control sin_control
    activo descontrolado;
whether it was found again: recuperado recuperada recuperaron hallado hallada encontrado devuelto / desaparecido
    desaparecida sin_rastro nunca_aparecieron nunca_apareció;
the reply: respondió respuesta contestó / ignoró ignorado sin_respuesta;
who is to blame for it: intencionado intencionada deliberado deliberada deliberadamente provocado / accidental
    accidentalmente fortuito;
the condition: estado_crítico muy_grave / fuera_de_peligro estable leve leves;
drunk or sober: ebrio borracho embriagado / sobrio;
the talks: alcanzaron_un_acuerdo acuerdo_alcanzado / fracasaron fracaso rotas estancadas punto_muerto;
the vote of all: unanimidad unánime / dividido divididos ajustada;
the appeal: confirmó_la_sentencia ratificó_la_sentencia / anuló_la_sentencia revocó revocada;
being there: asistió participó presente / boicoteó ausente ausentó;
how they travel: a_pie / en_helicóptero / en_coche / en_tren / en_barco / en_bicicleta / en_autobús / en_avión;
"""

TURNS = """
the direction: aumentó aumento aumentado subió subida subido creció crecimiento incrementó incremento / disminuyó
    disminución bajó bajada bajado cayó caída descendió descenso redujo reducción / sin_cambios estable se_mantuvo;
the result: ganó ganado victoria vencedor triunfo / perdió perdido derrota / empató empate;
whether it opens: abierto abierta abrió apertura reabrió / cerrado cerrada cerró cierre;
the beginning or the end: comenzó empezó inicio inició comienzo / terminó acabó fin finalizó concluyó;
whether it is allowed: autorizado autorizada autorizó permitido permite permitió / prohibido prohibida prohibió
    prohibición / recomendado recomienda recomendó;
compulsory or not: obligatorio obligatoria / voluntario voluntaria opcional;
for good or for a time: definitivo definitiva definitivamente permanente / provisional temporal temporalmente;
how it went: pacífico pacífica pacíficamente sin_incidentes / violento violenta violencia disturbios
    enfrentamientos;
profit or loss: beneficio beneficios ganancias superávit / pérdida pérdidas déficit;
buying or selling: compró comprado compra adquirió / vendió vendido venta;
paid or free: gratis gratuito gratuita / de_pago cuesta costaba;
public or private: público pública / privado privada;
alone or together: solo sola / juntos conjuntamente ambos;
first time or again: por_primera_vez / de_nuevo otra_vez segunda_vez;
whether it worked: logró éxito exitoso / fracasó fracaso fallido;
the state in which it is: intacto intacta ileso / dañado dañada / destruido destruida arrasado;
how large it is: grande grandes / pequeño pequeña pequeños pequeñas;
the weather: lluvia llovía llovió / seco soleado / nieve nevó / niebla;
"""

STEPS = """
the harm: muerto muerta muertos muertas murió murieron fallecido fallecida fallecidos mató / herido herida heridos
    heridas / desaparecidos desaparecidas / ileso ilesa ilesos ilesas;
the state of the case: interrogado interrogada / detenido detenida arrestado / imputado imputada acusado procesado /
    condenado condenada / absuelto absuelta;
the sentence: multa / cárcel prisión / libertad_condicional / trabajos_comunitarios;
the charge: asesinato / homicidio / robo hurto / estafa fraude / soborno corrupción cohecho / violación / secuestro;
the step: ordenó ordenado exigió / recomendó sugirió aconsejó;
the disaster: terremoto sismo / alud avalancha / deslizamiento / huracán ciclón / erupción / sequía / incendio;
the vote: presidenciales / legislativas generales / municipales / autonómicas regionales / referéndum / europeas;
the match: final / semifinal semifinales / cuartos_de_final / amistoso;
"""

WHO = """
the kin: esposa mujer / marido esposo / madre / padre / hijo / hija / hermano / hermana / tío / tía / sobrino /
    sobrina / abuela / abuelo / nieto / nieta / viuda / viudo / suegro / suegra / novia / novio;
the branch: ejército / armada marina / fuerza_aérea / policía / guardia_civil / bomberos / aduana;
the office: presidente presidenta / vicepresidente vicepresidenta / primer_ministro primera_ministra / alcalde
    alcaldesa / teniente_de_alcalde vicealcalde / gobernador gobernadora / ministro_del_interior
    ministra_del_interior / ministro_de_defensa ministra_de_defensa / ministro_de_justicia ministra_de_justicia /
    ministro_de_sanidad ministra_de_sanidad / ministro_de_educación ministra_de_educación / ministro_de_hacienda
    ministra_de_hacienda / ministro_de_exteriores ministra_de_exteriores / fiscal / juez jueza / rey / reina /
    entrenador / capitán / diputado diputada / senador senadora / director directora / portavoz / obispo /
    arzobispo;
the work: bombero / soldado militar / policía agente / maestro maestra profesor / médico médica / enfermero
    enfermera / conductor_de_autobús / camionero / taxista / maquinista / estudiante / agricultor / jubilado /
    sacerdote / abogado;
who did it: tribunal / parlamento congreso / gobierno / ayuntamiento / policía / ministerio;
the court: tribunal_supremo / tribunal_constitucional / audiencia_nacional / audiencia_provincial;
the chamber: senado / congreso cámara_baja;
"""

THINGS = """
the vehicle: coche automóvil / camión / autobús autocar / moto motocicleta / bicicleta / tren / tranvía / taxi /
    furgoneta / tractor;
the weapon: pistola revólver arma_de_fuego fusil / cuchillo navaja / hacha / bomba explosivo / martillo / porra;
the fuel: diésel gasóleo / gasolina / gas / carbón / hidrógeno;
the animal: perro / gato / caballo / vaca / oveja / cerdo / lobo / oso / zorro;
the building: escuela colegio / universidad / hospital clínica / iglesia / hotel / fábrica / supermercado / museo /
    estación / ayuntamiento / teatro / garaje / granero;
"""


def tables() -> tuple[Table, ...]:
    """All Spanish groups."""
    return (
        Table(PointKind.OPPOSITE, Strength.TELLING, fold(TELLING)),
        Table(PointKind.OPPOSITE, Strength.SURE, fold(TURNS)),
        Table(PointKind.OPPOSITE, Strength.USUAL, fold(STEPS)),
        Table(PointKind.NAME, Strength.USUAL, fold(WHO), nouns=True),
        Table(PointKind.OPPOSITE, Strength.LOOSE, fold(THINGS)),
    )
