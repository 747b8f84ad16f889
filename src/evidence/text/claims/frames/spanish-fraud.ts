import { type Frame, frames } from "./frame.ts";

/** Fraud of something else that an ad may warn of. */
const OTHER_FRAUD =
  "notarios|notario|bancario|bancaria|telefonico|fiscal|seguro|seguros|medicare|identidad|tarjeta|tarjetas|inmigracion|cibernetico|consumidores";

/** That an election as a whole is or was decided by fraud. */
const ELECTION_FRAMES: readonly Frame[] = [
  ...frames("fraud", "election", ["NEG <1 FRAUD|CHEAT NEG <3 WIN"], { is: ["near", "negative"] }),
  ...frames(
    "fraud",
    "election",
    [
      "SLOGAN_FRAUD",
      "WAY <6 WIN|LOSE <5 CHEAT|RIG|FRAUD|ELECTION_FRAUD|FAKING",
      "solo <3 WIN <4 CHEAT|RIG|FRAUD|ELECTION_FRAUD",
      "repetir|repitan|repiten <2 FRAUD|ELECTION_FRAUD|RIG <3 YEAR|ELECTION",
      "regalaron|regalaran|regalan <3 BALLOTS|COUNT|ELECTION",
      "RIG ~4 ELECTION|PRIMARY",
      "RIG ~3 noviembre|octubre|julio|junio|mayo",
      "RIG ~3 RACE",
      "BEND ~2 ELECTION|PRIMARY",
      "ELECTION|PRIMARY <3 BE <3 RIGGED|CROOKED",
      "ELECTION|PRIMARY <2 RIGGED|CROOKED",
      "ELECTION|PRIMARY <2 RIG|BEND:ed",
      "ELECTION <3 lo|la|las|los ya? RIG|BEND|FAKING",
      "RIGGED BE <2 ELECTION",
      "CROOKED|FRAUD de? ELECTION",
      "CROOKED|FRAUD|ELECTION_FRAUD <1 electoral",
      "ELECTION|OFFICE <3 nacio|nace|salio|sale|viene|hija|hijo|producto|fruto|surgio <3 FRAUD|ELECTION_FRAUD",
      "CHEAT <6 ELECTION|PRIMARY|BALLOTS|COUNT|POLLS",
      "FRAUD <3 en|de|del <3 ELECTION|PRIMARY|COUNT|POLLS",
      "WIN|LOSE <3 con|por|en|mediante|gracias_a|a_punta_de|haciendo <3 FRAUD|CHEAT|ELECTION_FRAUD|FAKE",
      "MUCH <1 ELECTION_FRAUD",
      "ELECTION_FRAUD <1 MUCH",
      "hubo|habra|hay|haya|habia|hubiera|hubiese|viene|es|fue|esto_es|huele_a|se_viene|nos_hicieron|nos_metieron|metieron|hicieron|consumaron|COMMIT <3 ELECTION_FRAUD",
      "ELECTION_FRAUD <2 BE|esta_en_marcha|en_marcha|ya_empezo|ya_esta",
      "^ pucherazo|megafraude|chocorazo",
      "^ fraude_electoral|fraude_en_las_urnas|fraude_masivo !y|o|en|de",
      "puerta|via|camino|invitacion|receta <3 FRAUD|ELECTION_FRAUD",
      "listo|listos|elegido|escogido|decidido|arreglado <1 al|el|un|su <1 ganador|resultado|triunfo",
      "BALLOTS|voto <1 es|son <2 teatro|adorno|simulacro|circo|farsa|show",
      "quitaron|quitaran|quitar|quitan|arrebataron|arrebatar|arrebatan <3 triunfo|victoria|ELECTION|votos|BALLOTS|mayoria",
      "trayendo|traen|traeran|acarrean|acarreando|importan|importando <4 gente|extranjeros|personas|votantes|migrantes <6 vote|voten|votar|VOTING_ACT",
      "arbitro <1 electoral? <4 camiseta|vendido|comprado|parcial|partido|gobierno",
      "WIN <3 en <1 computadora|computadoras|escritorio|escritorios|mesa|tribunales|lo_oscurito|sistema",
      "ningun|ninguno <1 resultado|conteo|triunfo <8 legitimo|valido|confiable|creible",
      "no|nunca|jamas <2 WIN <2 limpio|limpiamente|legalmente|a_la_buena|por_las_buenas",
      "le|les dieron|daran|dan la vuelta <2 COUNT|resultado|ELECTION|BALLOTS",
      "COUNT|recuento|conteo|auditoria <2 fue|es|sera <1 farsa|teatro|circo|burla|pantomima|tapadera",
      "WIN <3 a_la_mala|a_la_brava|con_malas_artes|por_la_mala",
    ],
    {
      unless: [
        "mapas|distritos|redistribucion",
        "sindical|sindicato|reina|concurso",
        "ELECTION_FRAUD|FRAUD <2 en|de <2 otros|otro <1 paises|pais|anos",
        "para_que <3 NEG <2 haya <2 FRAUD",
        "NEG haya|hay <3 FRAUD posible",
        "condenado|condenada|sentenciado|arrestado|detenido|acusado|imputado",
      ],
    },
  ),
  ...frames(
    "fraud",
    "election",
    [
      "hubo|habra|hay|haya|habia|hubiera|hubiese|habria|esto_es|eso_es|nos_hicieron|hacen|preparan|viene|ha_habido|puro <2 FRAUD",
      "FRAUD <2 empezo|comenzo|arranco|en_marcha|en_curso|esta_listo|esta_cantado",
      "COMMIT <3 FRAUD|ELECTION_FRAUD",
      "MUCH <1 FRAUD",
      "FRAUD <2 MUCH",
      "CHEAT",
      "INTEND <2 RIG|BEND !el|tu|su|tus|los|datos",
      "RIG it|this|todo|otra_vez|de_nuevo",
      "lo|la|las|los ya? RIG|BEND|FAKING:ed",
      "esto|eso|todo|aquello <2 BE? <2 RIGGED|CROOKED|FRAUD",
      "^ fraude|amano|tongo|trampa|robo|farsa !de|en|con|a|al|por",
      "FRAUD <5 BALLOTS|COUNT|ELECTION",
      "RIG ~2 MUCH? BALLOTS|COUNT|OFFICE",
      "nos RIG|CHEAT|BEND:ed !el|la|los|las|un|una|mas|todo|nuestro|nuestra|nuestros|hasta|cada",
      "BE <1 robado|robada|estafados|robados",
      "esa|esta|aquella <1 CROOKED|FRAUD",
      "OFFICE|WIN <3 por|con|gracias_a <3 INELIGIBLE|FRAUD|MACHINES",
      "impusieron|pusieron|imponen|impuso <6 INELIGIBLE|FRAUD|CHEAT|MACHINES",
      "AUTHORITY <4 vendido|vendida|vendio|comprado|comprada|amangualado|RIGGED|CROOKED|complice|complices|coludido",
      "AUTHORITY <4 RIG|BEND|CHEAT|FAKING !el|los|tu",
      "ELECTION|COUNT <3 decidido|decidida|escrito|escrita <2 antes|de_antemano|ya|en",
      "ya <3 imprimieron|decidieron|escribieron|saben <5 COUNT|ganador",
      "fraud <1 in|en",
    ],
    {
      is: ["near"],
      unless: [
        OTHER_FRAUD,
        "contratos|presupuesto|agua|salario|sueldo|dinero|almuerzos|medicinas|impuestos|mapas|distritos|debate",
        "NEG hay|haya|haber <3 FRAUD posible",
        "HARVESTING de contratos",
      ],
    },
  ),
  ...frames("fraud", "winner", [
    "espurio|espuria|usurpador|usurpadora !de",
    "verdadero|verdadera|legitimo|legitima|autentico|autentica presidente|presidenta|gobernador|gobernadora",
    "presidente|presidenta|gobernador|gobernadora verdadero|verdadera|legitimo|legitima|autentico",
  ]),
  ...frames(
    "fraud",
    "winner",
    [
      "NEG <3 WIN <3 limpiamente|legalmente|limpio|en_buena_ley|por_las_buenas",
      "OFFICE <1 ilegitimo|ilegitima|espurio|espuria|usurpador|usurpadora|impuesto|impuesta|de_facto|pelele",
      "sin haber WIN",
      "NEG LOSE !el|la_oportunidad|tiempo|la_esperanza",
      "NEG <3 WIN <2 ELECTION|las_elecciones|de_verdad|realmente",
      "realmente|en_realidad|de_verdad <2 WIN <2 ELECTION|OFFICE|el|ella|nosotros",
    ],
    { is: ["near", "negative"], unless: ["ganador|ganadora de_la|del <2 sorteo|concurso|rifa"] },
  ),
];

/** That ballots or votes are false, or are made to count or vanish wrongly. */
const COUNT_FRAMES: readonly Frame[] = [
  ...frames(
    "fraud",
    "count",
    [
      "RIG ~4 BALLOTS|COUNT|METHOD",
      "BEND ~2 BALLOTS|COUNT",
      "FAKING ~4 BALLOTS|COUNT|METHOD",
      "BALLOTS <4 DISCARDING:ed",
      "FAKING ~1 POLLS",
      "DISCARDING ~4 BALLOTS|METHOD",
      "BALLOTS|COUNT|METHOD <1 FAKE|RIGGED",
      "cambiaron|cambian|cambiaran|modificaron|modifican|voltearon <2 COUNT|BALLOTS",
      "metieron|meten|metian|metiendo|meteran <4 BALLOTS",
      "traen|traian|llevan|llevaban|reparten|repartieron|repartian|con <3 BALLOTS <1 marcadas|cruzadas|llenas",
      "BALLOTS <2 venian|vienen|llegaron|estaban|aparecieron <2 marcadas|cruzadas|llenas|llenos",
      "BALLOTS <8 FAKE que BALLOTS|un|una",
      "FAKE BALLOTS",
      "BALLOTS|COUNT|METHOD <2 FAKING|DISCARDING:ed",
      "BALLOTS|COUNT|METHOD <3 BE <2 FAKE|RIGGED|FAKING|DISCARDING",
      "BALLOTS <2 de <1 INELIGIBLE|nada|mentira",
      "mas votos|votantes|boletas|papeletas|actas <4 que <3 VOTER|gente|personas|poblacion|electores|ROLLS|adultos",
      "mas votos|VOTER que VOTER|gente|personas|habitantes",
      "NOWHERE <5 BALLOTS|METHOD",
      "BALLOTS|METHOD <5 NOWHERE",
      "APPEAR|FIND|traen|llevan|meten|metieron <5 BALLOTS <8 NIGHT|HIDING",
      "BALLOTS|COUNT <5 APPEAR|cambio|cambiaron <4 NIGHT|HIDING",
      "MACHINES|METHOD <4 FAKING|HANDLING|RIG|BEND <4 BALLOTS|COUNT",
      "programadas|programado|programada|disenadas <2 para <3 FAKING|RIG|CHEAT|BEND|HANDLING|FRAUD",
      "contar|cuentan|contando|contaran <2 hasta_que <5 WIN|ganen|gane|les",
      "COUNT <2 HIDING",
      "HIDING <4 COUNT",
      "acarreo_de_votos|operacion_tamal|urnas_embarazadas|relleno_de_urnas|embarazo_de_urnas",
    ],
    {
      is: ["near"],
      unless: [
        "cuentas falsas",
        "lleva|lleve|firma|firme|verifica|revise <4 boleta|sobre",
        "tu|su BALLOTS <2 marcada|anulada|rechazada <2 por",
        "NEG HANDLING|DISCARDING <2 tu|su",
        "NEG DISCARDING ~3 BALLOTS",
        "metieron|meten|metiendo <1 tu|su BALLOTS",
      ],
    },
  ),
  ...frames(
    "fraud",
    "count",
    [
      "se_cayo|cayo|caida|tumbar|tumbaron|tumban|apago|apagaron|callo <2 sistema|conteo|prep|trep|pagina",
      "sistema|prep|trep|conteo <3 cayo|apago|detuvo|cayeron|congelo|paro",
      "se_fue la? luz",
      "BALLOTS <5 NIGHT|HIDING",
      "NIGHT|HIDING <5 BALLOTS|camiones",
      "aprietas|aprietan|marcas|marcan|presionas|presionan|oprimes <6 sale|aparece|registra|cuenta",
      "LOSING|DISCARDING:ed <1 nuestras|nuestros BALLOTS",
      "nuestras|nuestros BALLOTS <3 LOSING|DISCARDING:ed",
      "acta|telegrama|actas dice|dicen|decia <3 NUMBER <4 acta|telegrama|sistema|actas",
    ],
    { is: ["near", "hint"], unless: ["reforma|ahorro", "NEG se_cayo"] },
  ),
];

/** Honest election workers find, miss and receive ballots too. */
const LEAD_FRAMES: readonly Frame[] = frames(
  "fraud",
  "count",
  [
    "APPEAR|FIND <4 BALLOTS",
    "BALLOTS <3 APPEAR",
    "LOSING <4 BALLOTS",
    "BALLOTS <3 LOSING:ed",
    "DOUBTFUL <1 BALLOTS",
    "BALLOTS <1 DOUBTFUL",
  ],
  { is: ["near", "lead", "hint"] },
);

/** That those who watch the vote are kept from it. */
const OBSERVER_FRAMES: readonly Frame[] = frames(
  "fraud",
  "count",
  [
    "sacaron|sacan|expulsaron|expulsan|corrieron|echaron|impidieron|negaron|bloquearon|golpearon|amenazaron <5 OBSERVERS",
    "OBSERVERS <4 expulsados|impedidos|sacados|golpeados|amenazados",
    "NEG dejan|dejaron|dejen|permiten|permitieron <3 entrar|pasar|ver <4 OBSERVERS|COUNT|POLLS",
    "NEG dejan|dejaron|permiten|permitieron <4 OBSERVERS",
  ],
  { is: ["near", "hint", "negative"] },
);

/** That people vote who may not. */
const VOTER_FRAMES: readonly Frame[] = frames(
  "fraud",
  "voters",
  [
    "INELIGIBLE <4 VOTING_ACT",
    "VOTING_ACT <2 INELIGIBLE",
    "VOTING_ACT <1 ILLEGALLY",
    "BALLOTS|METHOD <3 de|por|para|a INELIGIBLE",
    "INELIGIBLE <4 en <1 ROLLS|BALLOTS",
    "ROLLS <3 inflado|inflados|sucio|rasurado|alterado|manipulado|lleno_de|plagado_de|RIGGED|FAKE",
    "ROLLS <3 con <3 INELIGIBLE",
    "pusieron|eligieron|dieron|deciden|decidieron|eligen <4 INELIGIBLE",
    "APPEAR <3 para VOTING_ACT",
    "votantes|electores fantasma|fantasmas",
    "reemplazando|reemplazan|reemplazar <2 BALLOTS|votantes",
    "HANDLING <3 INELIGIBLE",
  ],
  {
    is: ["near"],
    unless: ["LET <4 INELIGIBLE", "derecho|derechos <4 INELIGIBLE", "BE <2 delito", "dia_de muertos"],
  },
);

const MACHINE_FRAMES: readonly Frame[] = frames(
  "fraud",
  "machines",
  [
    "HACK ~4 ELECTION|METHOD|BALLOTS|MACHINES|COUNT",
    "METHOD|MACHINES|AUTHORITY <3 BE? <2 hackeado|hackeada|hackeadas|hackeados|RIGGED",
    "MACHINES|METHOD RIGGED",
  ],
  { is: ["near"], unless: ["rusia|rusos|ruso|chinos|iran|hackers"] },
);

/** Fraud of elections, of counts and by voters, in Spanish. */
export const SPANISH_FRAUD_FRAMES: readonly Frame[] = [
  ...ELECTION_FRAMES,
  ...COUNT_FRAMES,
  ...LEAD_FRAMES,
  ...OBSERVER_FRAMES,
  ...VOTER_FRAMES,
  ...MACHINE_FRAMES,
  ...frames(
    "fraud",
    "count",
    [
      "VOTING_ACT|compran|compraron|comprando|reparten <2 HARVESTING",
      "HARVESTING <3 VOTER|votantes",
      "compran|compraron|comprando|compraran <2 BALLOTS",
      "HARVESTING <4 BALLOTS|ELECTION|POLLS",
    ],
    {
      is: ["near"],
      unless: ["STOP|LET <3 HARVESTING", "delito|denuncia|reporta|prohibe|ilegal", "^ se compran"],
    },
  ),
  ...frames(
    "fraud",
    "election",
    ["ELECTION_FRAUD", "HARVESTING", "FRAUD <5 ELECTION|BALLOTS", "ELECTION|BALLOTS|COUNT <4 FRAUD"],
    { is: ["near", "lead"] },
  ),
];
