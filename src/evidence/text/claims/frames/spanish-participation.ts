import { type Frame, frames } from "./frame.ts";

const VOTES = "votas|votes|vota|vote|votan|voten|votar|votaste|voto|VOTING_ACT";
/** What nobody must show or owe to vote. */
const HURDLES =
  "renta|impuestos|multas|deudas|deuda|propiedad|licencia|pasaporte|acta_de_nacimiento|seguro_social|examen|ingles|papeles|residencia|ingresos|comprobante";
const GOODS =
  "NUMBER|pesos|dolares|despensa|despensas|tinaco|tinacos|tarjeta|tarjetas|dinero|billete|efectivo|cemento|laminas|bulto|mercado|gift_card|lana|varos|lucas|luca|plata|bolson|chapas|colchon|electrodomestico|bono";
const DAY_NAME = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|NUMBER";

/** Wrong dates, places, ways and conditions of voting. */
const SUPPRESSION_FRAMES: readonly Frame[] = [
  ...frames(
    "suppression",
    "manner",
    [
      "vota|votar|vote|voten|votas|votando|emite|emitir|VOTING_ACT <5 por|via|con|desde|mediante|usando <2 mensaje|mensajes|texto|sms|whatsapp|telefono|internet|celular|app|aplicacion|facebook|twitter|instagram|correo_electronico|email|telegram",
      "vota|votar|vote|voten <2 en_linea|online",
      "vota|vote|voten|votar <2 con <2 comentario|like|reaccion|emoji|publicacion|hashtag|selfie",
      "responda|responde|respondan|conteste|contesta <4 mensaje|texto|publicacion|correo <6 candidato|candidata|voto|partido",
      "manda|envia|mande|envie|manden|envien|textea|responde <5 al|a <2 NUMBER <5 VOTING_ACT|BALLOTS|votar|votas|registrado",
      "manda|envia|mande|envie|textea|responde <2 palabra|mensaje|texto|vota|voto <8 BALLOTS|registrado|votar|voto|numero|NUMBER",
      "sin salir de casa <8 whatsapp|mensaje|texto|numero|telefono",
    ],
    {
      is: ["near", "conditional"],
      unless: [
        "registrate|registrese|registrarte|registrarse|registro|inscribete|solicita|solicite|dudas|preguntas|informacion|recordatorio|recordatorios|ayuda|info|donde|consulta|encuesta|alertas|resenas",
        "NEG se_puede|puedes|puede|pueden|existe|hay|es",
        "gol|cancion|artista|favorito|favorita|concurso|premio|participante|jugador",
      ],
    },
  ),
  ...frames(
    "suppression",
    "time",
    [
      "ELECTION|POLLS <4 CALL_OFF",
      "CALL_OFF <3 ELECTION",
      `solo|apellido|apellidos|hombres|mujeres|republicanos|democratas|nones|pares|mayores|jovenes|latinos|hispanos|morenistas|panistas <9 VOTING_ACT|votan|vota|votaran|voten <3 el|al|hasta_el ${DAY_NAME}`,
      `^ el ${DAY_NAME} <3 solo <1 VOTING_ACT|votan`,
      "POLLS|urnas <2 NEG abriran|abrira|abren|abre",
      "POLLS|urnas <2 ya? cerraron|cerradas|cerrado",
      "ya <3 cerraron <2 POLLS|urnas",
      `VOTING_ACT|votar|vota <6 el lunes|martes|miercoles|jueves|viernes <5 si|quien|los_que <6 NEG`,
    ],
    {
      is: ["near", "negative", "conditional"],
      unless: [
        "primarias|debate|mitin|reunion|asamblea|registro|inscripcion",
        "resultados|conteo|gracias|ganador|encuestas|boca_de_urna",
        "2020|2021|pandemia|covid",
        "solo <2 faltan|quedan",
      ],
    },
  ),
  ...frames(
    "suppression",
    "eligibility",
    [
      "NEG puedes|puede|pueden|podras|podra|podran VOTING_ACT",
      "sin <6 NEG <2 dan|daran|entregan|entregaran|dejan|dejaran|permiten|reciben <3 BALLOTS|votar|pasar|entrar",
      "NEG <2 dan|daran|entregan|dejan|dejaran|dejaron <3 BALLOTS|votar|sufragar",
      "tu|su voto NEG <2 contado|valido|contara|registrara|contabilizado",
      "voto|boleta NEG <1 contara|valdra <3 si|sin|por",
      "nada_mas los duenos",
      `${VOTES} <3 hay_que|debes|debe|necesitas|necesita|se_necesita|tienes_que|tiene_que <6 ${HURDLES}`,
      "solo <4 pueden|podran VOTING_ACT",
      "NEG figura|figuras|apareces|aparece|estas <3 ROLLS",
      "te_dejan|dejan VOTING_ACT",
      "lleva|lleve|lleven|presentar|presenta|necesitas|necesita|obligatorio|obligatoria <5 acta_de_nacimiento|pasaporte|tarjeta_de_residencia|green_card|comprobante_de_impuestos|seguro_social|tarjeta_de_seguro_social|papeles <8 VOTING_ACT|votar|POLLS",
      "VOTING_ACT|vote|votar|POLLS <5 lleva|lleve|lleven|presentar|presente|necesitas|necesita|piden|pediran|exigen <4 acta_de_nacimiento|pasaporte|tarjeta_de_residencia|seguro_social|papeles",
    ],
    {
      is: ["near", "negative", "conditional"],
      unless: [
        "registrado|registrada|registrarte|registrarse|registrate|inscrito|inscrita|inscribirte|inscribirse|registro",
        "ciudadano|ciudadana|ciudadania|ciudadanos|18|dieciocho|menor|menores|delito|felonia|condena",
        "firma|firmas|sobre|sello|firmar|firmada",
        "mensaje|texto|whatsapp|internet|linea|telefono|facebook",
        "dos_veces|por_otra|en_nombre|excusa|excusas",
        "NEG puede|puedes|puedo|podemos|pueden VOTING_ACT <1 por|contra|en_contra|a_favor",
        "NEG necesita|necesitas|hace_falta|tienes_que|hay_que|debes|se_necesita",
        "aunque <4 puedes|puede VOTING_ACT",
        "tranquilo|ayuda|ayudamos|ayudar|llame|llama|linea|denuncia|derecho|todavia|aun",
        "ley|supresion|quieren|quiere|congreso|republicanos|democratas",
      ],
    },
  ),
  ...frames(
    "suppression",
    "place",
    [
      "cambio|cambiaron|movieron|reubicaron|movio|trasladaron <3 POLLS",
      "POLLS <3 cambio|cambiaron|movido|movida|reubicada|trasladada <2 a|al",
      "NEG <2 figura en_el padron",
    ],
    { is: ["near", "lead"] },
  ),
];

const DETAIN =
  "deportar|arrestar|detener|encarcelar|deportan|deportaran|deporten|deportado|deportados|deportada|deportacion|arrestan|arrestaran|arresten|arrestado|arrestados|detienen|detendran|detenido|detenidos|encarcelan|carcel|preso|presos";
const LOSS =
  "pierdes|pierden|pierde|perderas|perderan|perdera|quita|quitan|quitamos|quitaremos|quitaran|retira|retiran|retiramos|cancela|cancelan|cancelamos|cae|acaba|corta|cortan|cortamos|olvidate|adios|sin|revisan|costar|costara|cuesta";
const BENEFIT =
  "plan|beca|becas|bolsa|apoyo|apoyos|trabajo|empleo|chamba|pension|bono|subsidio|programa|programas|visa|caja|clap|medicaid|cupones|ayuda|ayudas|contrato|puesto|papeles|vivienda";
const FIRED =
  "despedido|despedida|despedidos|despediremos|despedimos|despedire|despido|despide|despiden|corrido|corridos|corremos|a_la_calle|en_la_calle";

/** Menace to voters, their papers, their work and their benefits. */
const INTIMIDATION_FRAMES: readonly Frame[] = [
  ...frames(
    "intimidation",
    "voters",
    [
      "migra|ice|inmigracion|agentes_de_inmigracion|redadas|redada|patrulla_fronteriza|sicarios|colectivos|maleantes <8 POLLS|urnas|fila|filas|votar|votantes|biblioteca|martes|VOTING_ACT",
      "POLLS|urnas|filas <6 la_migra|migra|ice|agentes_de_inmigracion|redadas|sicarios|colectivos|deportan|deportaran|deporten|arrestan|arrestaran|detienen|detendran",
      `${VOTES} <8 migra|ice|redadas|${DETAIN}`,
      `${DETAIN} <7 ${VOTES}|POLLS`,
      `${VOTES} <10 se|te|les|le <1 ${LOSS} <4 ${BENEFIT}`,
      `${VOTES} <10 ${LOSS} <3 ${BENEFIT}`,
      `${VOTES} <6 se|te <2 arrepentir|arrepentira|arrepentiran|arrepentiras|atienes|atienen`,
      `${LOSS} <4 ${BENEFIT} <8 ${VOTES}`,
      `${FIRED} <8 ${VOTES}`,
      `${VOTES} <8 ${FIRED}`,
      "policia|militares|soldados|agentes|sheriff|alguaciles <4 pedir|pedira|pediran|revisar|revisara|revisaran|checar|checara|buscar|buscaran|arrestar|arrestara|detener|detendra|interrogar <8 POLLS|urnas|fila|filas|VOTING_ACT|votantes",
      "OBSERVERS|VOTER|votantes|POLLS|AUTHORITY|urnas <9 balazos|plomo|golpiza|paliza|machetazos|tiros|sangre",
      "OBSERVERS|VOTER|votantes|AUTHORITY <4 terminar|terminaran|acabar|acabaran <3 hospital|panteon|cementerio|morgue|zanja",
      "vamos_a saber|ver <2 quien|quienes|como|por_quien <4 vota|votas|voto|votan|votaste|votaron",
      "sabemos|sabremos|tenemos|vemos|veremos <2 quien|quienes|por_quien|como|lista|listas|direccion <5 vota|votas|voto|votan|votaste|votaron|mesa|vive|vives|BALLOTS",
      "bolsa|plan|carnet|clap|bono o libertad|trabajo|hambre",
      "ya_saben|ya_sabes <4 pasa|espera|toca <6 votar|votan|votas|VOTING_ACT|contrario",
      "quemar|quemen|quememos|balas|plomo|machete|machetes|armados|armadas|bomba|matar|matarlos|colgar|colgarlos <5 POLLS|urnas|AUTHORITY|votantes|votar|buzones|conteo",
    ],
    {
      is: ["near", "negative", "conditional"],
      unless: [
        "NEG <2 migra|ice|agentes|inmigracion|policia|deportan|pueden|puede",
        "migra|ice|agentes|inmigracion|policia NEG",
        "denuncia|denuncie|delito|ilegal|reporta|reporte|linea|llame",
        "seguridad|candidato|candidata|para_alcalde|sheriff|apoya|reforma|propuesta|plan_de|presupuesto",
        "contra|abolir|fuera <3 la_migra|migra|ice",
        "secreto|nadie_puede|derecho|permiso",
        "amenazan|amenazaron|intimidan|quieren|miedo",
      ],
    },
  ),
];

/** Urging people not to vote. */
const DISCOURAGE_FRAMES: readonly Frame[] = [
  ...frames(
    "discourage-voting",
    "voters",
    [
      "NEG votes|voten|vote|votemos|vayas_a_votar|vayan_a_votar|vaya_a_votar|salgas_a_votar|salgan_a_votar !por|a|al|sin|contra|con|dos|mas|para|solo|lineas|ni|o|y|desde",
      "NEG votes|voten|vote|vayas_a_votar|vayan_a_votar <1 el|este|manana|hoy",
      "NEG te_molestes|se_molesten|se_moleste|te_canses|pierdas_tiempo|pierdas_el_tiempo|pierdan_tiempo <3 votar|votando|POLLS",
      "NEG vaya|vayas|vayan !a|al|con|por|en",
      "NEG vaya|vayas|vayan a <2 POLLS|urnas",
      "NUMBER|noviembre|junio|domingo|martes <2 NEG vayas|vayan|salgas|salgan|votes|voten",
      "voto|votos NEG <1 va_a? cuenta|vale|importa|sirve|sirve_para|cambia|contara|decide|cambiar|contar|servir",
      "NEG vale|tiene <2 pena|caso|sentido|chiste votar|ir_a_votar",
      "es|mejor|protesta <3 NEG votar !por|a|en|con|sin",
      "di|digan|digamos|decimos no_a_las|no_a_la ELECTION",
      "NEG vaya_a|vayan_a|vayas_a|salgan_a|salga_a votar !por|con|sin",
      "votar NEG <1 sirve|sirve_para|cambia|vale|importa|resuelve",
      "votar <1 inutil|es_inutil|es_perder_el_tiempo|da_igual",
      "de_nada|para_nada <2 sirve <2 VOTING_ACT|tu_voto",
      "quedate|quedense|quedese <2 en_casa|en_tu_casa|en_su_casa|casa",
      "boicot|boicotea|boicoteemos|boicoteen|boicotear <4 ELECTION|POLLS|urnas",
      "abstente|abstengase|abstenganse|abstencion_es|abstengamonos",
      "^ anula|anule|anulen|anulemos <2 BALLOTS",
      "para_que|pa_que votar|votas|voto|voten",
      "gente|nosotros|latinos|pueblo|raza NEG <1 votar|vota|voten",
      "ni vayas|vayan|votes",
    ],
    {
      is: ["near", "negative"],
      unless: [
        "NEG <2 digan|diga|crean|creas|enganen|confundan",
        "si|quien|quienes|cuando|porque|por_que NEG <1 votas|vota|votan|votamos|VOTING_ACT",
        "quedate|quedense <2 casa <8 NEG",
        "NEG te_quedes|se_queden|quedarse",
        "por_correo|desde <2 casa|covid|pandemia|calor|tormenta",
        "voten|votes|vote en_blanco|en_contra|en_persona|en_linea|en_casa",
        "NEG <1 pierdas|pierdan <2 oportunidad|derecho",
        "crees|piensas|creen|piensan <3 voto|votar",
        "votar|vota|voten <3 importa|cuenta",
        "podemos|NEG <1 quedarnos|quedarse <1 en_casa",
        "NEG vote <1 sin|dos",
        "STOP <4 abstencion",
      ],
    },
  ),
];

/** Offers of value for votes. */
const BUYING_FRAMES: readonly Frame[] = frames(
  "vote-buying",
  "voters",
  [
    "te|les|le damos|doy|pagamos|pago|regalamos|regalo|daremos|dare|entregamos|toca|tocan|damos|paga|pagan|dan|dan <8 por|si|al|a_cambio_de <2 voto|votas|votar|votan|vote|votes|boleta|foto",
    "pagamos|regalamos|entregamos|damos|ofrecemos|compro|compramos <5 por|a|si|al <7 voto|votas|votar|votante|boleta",
    `por cada? voto|votante <6 ${GOODS}`,
    `${GOODS} <1 despues_de|al|cuando ${VOTES}`,
    `voto vale ;? ${GOODS}`,
    "^ se compran <1 votos|voto",
    "NUMBER|pesos|dolares|despensa|despensas|tinaco|tinacos|tarjeta|tarjetas|dinero|billete|efectivo|cemento|laminas|bulto|mercado|gift_card|lana|varos|lucas|luca|plata|bolson|chapas|colchon|electrodomestico|bono <6 por|a_cambio_de|al_votar|si <1 voto|votas|votar|votes|boleta|foto|cada <3 voto?",
    "foto <2 de|a <2 boleta|voto|papeleta|tarjeton <6 NUMBER|pesos|despensa|tarjeta|dinero|gana|recibe|cobra|cobras",
    "gana|recibe|cobra|cobras|llevate|reclama|recoge|recoja <6 por|al|si <2 votar|voto|votas|votes|foto_de_la_boleta",
    "regalamos|damos|pagamos|entregamos|tarjeta|tarjetas|despensa|despensas|dinero|efectivo|NUMBER <6 a|para <1 quien|quienes|familias|los|las|todo <3 vote|voten|que_voten|que_vote|votan|votaron|votar",
    "votas|votan|vota|voten <6 te|les|le <1 damos|pagamos|regalamos|toca|doy|daremos|cae",
    "NUMBER|lucas|pesos <2 por votante|voto|cabeza",
    "vota|vote|voten|votas <5 y te|les|le <1 damos|pagamos|regalamos|toca|llevas|doy|daremos|cae|ganas",
    "vota|vote|voten <6 y <1 recibe|reciba|cobra|llevate|gana|recoge|pasa_por <5 despensa|dinero|pesos|tarjeta|NUMBER|efectivo|tinaco",
    "^ compro|compramos|cambio <3 voto|votos",
    "trae|traiga|traigan|muestra|muestre|ensena <4 foto|boleta|voto|calcomania|dedo <8 NUMBER|pesos|despensa|dinero|tarjeta|gana|recibe|bono",
  ],
  {
    is: ["near", "conditional"],
    unless: [
      "NEG <2 vendas|venda|vendan|cambies|aceptes|acepte|acepten|dejes|regales",
      "delito|denuncia|denuncie|ilegal|prohibido|compran|compraron|reporta|ofrecen|ofrecieron",
      "NEG <1 te? compran|compro|compramos",
      "gol|cancion|artista|favorito|concurso",
      "gracias|donar|dona|donativo|done",
      "plan_de_datos|gigas",
    ],
  },
);

const NOT_THE_VOTE =
  "PRIMARY|primaria|interna|debate|encuesta|encuestas|juicio|demanda|corte|amparo|premio|sorteo|partido|copa|batalla|terreno";

/** A win claimed before there is a result. */
const VICTORY_FRAMES: readonly Frame[] = [
  ...frames(
    "premature-victory",
    "result",
    ["ya <1 ganamos|gano|triunfamos !un|una|el|la|su|mas|NUMBER|dinero|premios"],
    {
      unless: [NOT_THE_VOTE, "si|cuando|asi|como <3 ganamos|gano"],
    },
  ),
  ...frames(
    "premature-victory",
    "result",
    [
      "^ ganamos !el|un|mas|menos|todos|terreno|cuando|si|juntos|la_primaria",
      "hemos_ganado|ganamos ~2 ELECTION|RACE|OFFICE",
      "ya <1 soy|es|somos|tenemos <3 OFFICE",
      "OFFICE electo|electa <4 aunque|ya|no_importa",
      "presidente_electo|presidenta_electa",
      "esto NEG lo tumba|para nadie",
      "nuestro|nuestros|nuestras numeros|actas|datos <3 dan|dicen|confirman <4 WIN|victoria|triunfo",
      "victoria|triunfo <2 irreversible|contundente|asegurada|asegurado",
      "soy|somos <3 ganador|ganadora|ganadores",
      "es|somos|soy <2 nuevo|nueva OFFICE",
      "es|soy|somos <2 ganador|ganadora|ganadores <2 ELECTION|RACE",
      "ya <1 somos gobierno|mayoria",
      "declaramos|declaro|proclamo|proclamamos <3 victoria|ganador|ganadora|ganadores|triunfo|OFFICE",
    ],
    {
      is: ["near", "negative"],
      unless: [
        NOT_THE_VOTE,
        "si|cuando|asi|juntos|vamos_a|podemos <2 ganamos",
        "2006|2012|2016|2018|2020|2022|2023|2024 <3 ganamos",
        "toma_de_posesion|juramento|constancia|certificado|oficial",
      ],
    },
  ),
];

/** Claims on taking part in the vote, in Spanish. */
export const SPANISH_PARTICIPATION_FRAMES: readonly Frame[] = [
  ...SUPPRESSION_FRAMES,
  ...INTIMIDATION_FRAMES,
  ...DISCOURAGE_FRAMES,
  ...BUYING_FRAMES,
  ...VICTORY_FRAMES,
];
