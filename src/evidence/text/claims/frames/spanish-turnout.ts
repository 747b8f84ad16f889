import { type Frame, frames } from "./frame.ts";
import { GOODS, VOTES } from "./spanish-words.ts";

/** Urging people not to vote. */
const DISCOURAGE_FRAMES: readonly Frame[] = frames(
  "discourage-voting",
  "voters",
  [
    "NEG votes|voten|vote|votemos|vayas_a_votar|vayan_a_votar|vaya_a_votar|salgas_a_votar|salgan_a_votar !por|a|al|sin|contra|con|dos|mas|para|solo|lineas|ni|o|y|desde",
    "NEG votes|voten|vote|vayas_a_votar|vayan_a_votar <1 el|este|manana|hoy",
    "NEG te_molestes|se_molesten|se_moleste|te_canses|pierdas_tiempo|pierdas_el_tiempo|pierdan_tiempo|pierdas_tu_tiempo|pierda_su_tiempo|pierdan_su_tiempo <3 votar|votando|POLLS|urnas",
    "NEG vaya|vayas|vayan !a|al|con|por|en|solo|sola|solos|sin|tan|tarde|lejos|de",
    "NEG vaya|vayas|vayan a <2 POLLS|urnas",
    "NUMBER|noviembre|junio|domingo|martes <2 NEG vayas|vayan|salgas|salgan|votes|voten",
    "voto|votos NEG <1 va_a? cuenta|vale|importa|sirve|sirve_para|cambia|contara|decide|cambiar|contar|servir",
    "NEG vale|tiene <2 pena|caso|sentido|chiste votar|ir_a_votar",
    "mejor|protesta|solucion|castigo <2 NEG votar !por|a|en|con|sin",
    "di|digan|digamos|decimos no_a_las|no_a_la ELECTION",
    "NEG vaya_a|vayan_a|vayas_a|salgan_a|salga_a votar !por|con|sin",
    "votar NEG <1 sirve|sirve_para|cambia|vale|importa|resuelve",
    "votar <1 inutil|perder_el_tiempo|perdida_de_tiempo|da_igual",
    "de_nada|para_nada <2 sirve <2 VOTING_ACT|tu_voto",
    "quedate|quedense|quedese <2 en_casa|en_tu_casa|en_su_casa|casa",
    "boicot|boicotea|boicoteemos|boicoteen|boicotear <4 ELECTION|POLLS|urnas",
    "abstente|abstengase|abstenganse|abstencion_es|abstengamonos",
    "^ anula|anule|anulen|anulemos <2 BALLOTS",
    "para_que|pa_que votar|ir_a_votar",
    "gente|nosotros|latinos|pueblo|raza NEG <1 voten|votes",
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
);

/** Offers of value for votes. */
const BUYING_FRAMES: readonly Frame[] = frames(
  "vote-buying",
  "voters",
  [
    "te|les|le damos|doy|pagamos|pago|regalamos|regalo|daremos|dare|entregamos|toca|tocan|damos|paga|pagan|dan <8 por|si|al|a_cambio_de <2 voto|votas|votar|votan|vote|votes|boleta|foto",
    "pagamos|regalamos|entregamos|damos|ofrecemos|compro|compramos <5 por|a quien|quienes|cada <6 voto|votas|votar|vote|voten|que_voten|votante|boleta|foto",
    "pagamos|regalamos|entregamos|damos|ofrecemos|compro|compramos <5 por|a|si|al <3 voto|votas|votar|votante|boleta",
    `por cada? voto|votante <6 ${GOODS}`,
    `${GOODS} <1 despues_de|al|cuando ${VOTES}`,
    `voto vale ;? ${GOODS}`,
    "dame|danos|denos|entrega <1 voto <3 te|les|le doy|damos|regalo|regalamos|pago|pagamos",
    "^ se compran <1 votos|voto",
    `${GOODS} <6 por|a_cambio_de <1 voto|votar|boleta|foto`,
    `${GOODS} <6 por cada <1 voto|votante|boleta|foto`,
    `${GOODS} <6 al_votar`,
    "foto <2 de|a <2 boleta|voto|papeleta|tarjeton <6 pesos|despensa|tarjeta|dinero|gana|recibe|cobra|cobras",
    "gana|recibe|cobra|cobras|llevate|reclama|recoge|recoja <6 por|al|si <2 votar|voto|votas|votes|foto_de_la_boleta",
    "regalamos|damos|pagamos|entregamos|tarjeta|tarjetas|despensa|despensas|dinero|efectivo|pesos|dolares|lucas <6 a|para <1 quien|quienes|familias|los|las|todo <3 vote|voten|que_voten|que_vote|votan|votaron|votar",
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
      "delito|denuncia|denuncie|ilegal|prohibido|reporta|ofrecen|ofrecieron",
      "NEG <1 te? compran|compro|compramos",
      "gol|cancion|artista|favorito|concurso",
      "gracias|donar|dona|donativo|done",
      "plan_de_datos|gigas",
    ],
  },
);

/** Urging people not to vote, and offers for their votes. */
export const SPANISH_TURNOUT_FRAMES: readonly Frame[] = [...DISCOURAGE_FRAMES, ...BUYING_FRAMES];
