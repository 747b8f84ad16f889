import { type Frame, frames } from "./frame.ts";
import { VOTES } from "./spanish-words.ts";

/** What nobody must show or owe to vote. */
const HURDLES =
  "renta|impuestos|multas|deudas|deuda|propiedad|licencia|pasaporte|acta_de_nacimiento|seguro_social|examen|ingles|papeles|residencia|ingresos|comprobante";
const DAY_NAME = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|NUMBER";

/** Wrong dates, places, ways and conditions of voting. */
export const SPANISH_SUPPRESSION_FRAMES: readonly Frame[] = [
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
      `los_de|los_del|distrito|colonia|barrio|zona <5 votan|votaran <1 el ${DAY_NAME}`,
      "POLLS|urnas <2 NEG abriran|abrira|abren|abre",
      "POLLS|urnas <2 ya? cerraron|cerradas|cerrado",
      "ya <3 cerraron <2 POLLS|urnas",
      `VOTING_ACT|votar|vota <6 el lunes|martes|miercoles|jueves|viernes <5 si|quien|los_que <6 NEG`,
    ],
    {
      is: ["near", "negative", "conditional"],
      unless: [
        "primarias|debate|mitin|reunion|asamblea|registro|inscripcion",
        "participacion|tranquilidad|jornada",
        "a las NUMBER",
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
      `${VOTES} <3 hay_que|debes|debe|necesitas|necesita|se_necesita|tienes_que|tiene_que <6 ${HURDLES}`,
      "solo <4 pueden|podran VOTING_ACT",
      "NEG <3 dejar|dejaran|permitir|permitiran <2 votar|VOTING_ACT",
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
