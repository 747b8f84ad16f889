import { type Frame, frames } from "./frame.ts";
import { VOTES } from "./spanish-words.ts";

const DETAIN =
  "deportar|arrestar|encarcelar|deportan|deportaran|deporten|deportado|deportados|deportada|deportacion|arrestan|arrestaran|arresten|arrestado|arrestados|detienen|detendran|detenido|detenidos|encarcelan|carcel|preso|presos";
const BENEFIT =
  "plan|beca|becas|bolsa|apoyo|apoyos|trabajo|empleo|chamba|pension|bono|subsidio|programa|programas|visa|caja|clap|medicaid|cupones|ayuda|ayudas|contrato|puesto|papeles|vivienda";
const TAKEN =
  "pierdes|pierden|pierde|perderas|perderan|perdera|quita|quitan|quitaran|retira|retiran|cancela|cancelan|corta|cortan|revisan|costar|costara|cuesta";
/** Who says so is who does so; that others would take a benefit away is ordinary campaign talk. */
const TAKEN_BY_US = "quitamos|quitaremos|retiramos|retiraremos|cancelamos|cortamos|acaba|cae|olvidate|adios";
const FIRED =
  "despedido|despedida|despedidos|despediremos|despedimos|despedire|despido|corrido|corridos|corremos";
const WHOEVER = "si|quien|quienes|que|el_que|la_que|los_que|al|por|cuando";
const FORCES =
  "la_migra|migra|ice|inmigracion|agentes_de_inmigracion|redadas|redada|patrulla_fronteriza|sicarios|colectivos|maleantes";

/** Menace to voters, their papers, their work and their benefits. */
export const SPANISH_MENACE_FRAMES: readonly Frame[] = frames(
  "intimidation",
  "voters",
  [
    `${FORCES} <8 POLLS|urnas|fila|filas|votantes|biblioteca`,
    `POLLS|urnas|filas <6 ${FORCES}|deportan|deportaran|deporten|arrestan|arrestaran|detienen|detendran`,
    "policia|militares|soldados|agentes|sheriff|alguaciles <4 pedir|pedira|pediran|revisar|revisara|revisaran|checar|checara|buscar|buscaran|arrestar|arrestara|detener|detendra|interrogar <8 POLLS|urnas|fila|filas|VOTING_ACT|votantes",
    `${WHOEVER} <4 ${VOTES} <8 ${FORCES}|${DETAIN}`,
    `${DETAIN} <3 si|por|al|cuando <2 ${VOTES}`,
    `${DETAIN} <4 POLLS|urnas`,
    `${WHOEVER} <2 NEG <3 ${VOTES} <10 ${TAKEN} <3 ${BENEFIT}`,
    `${TAKEN} <4 ${BENEFIT} <4 si|quien <2 NEG <2 ${VOTES}`,
    `por votar <8 ${TAKEN} <4 ${BENEFIT}`,
    `votar <6 costar|costara|cuesta <3 ${BENEFIT}`,
    `${VOTES} <10 ${TAKEN_BY_US} <4 ${BENEFIT}`,
    `${TAKEN_BY_US} <4 ${BENEFIT} <8 ${VOTES}`,
    `${WHOEVER} <3 ${VOTES} <8 queda|quedas|quedan|quedara|quedaran <1 sin <2 ${BENEFIT}`,
    `${WHOEVER} <3 ${VOTES} <8 ${FIRED}`,
    `${FIRED} <8 ${VOTES}`,
    `${VOTES} <6 se|te <2 arrepentir|arrepentira|arrepentiran|arrepentiras|atienes|atienen`,
    "OBSERVERS|VOTER|votantes|POLLS|AUTHORITY|urnas <9 balazos|plomo|golpiza|paliza|machetazos|tiros|sangre",
    "OBSERVERS|VOTER|votantes|AUTHORITY <6 terminar|terminaran|acabar|acabaran <3 hospital|panteon|cementerio|morgue|zanja",
    "vamos_a saber|ver <2 quien|quienes|como|por_quien <4 vota|votas|voto|votan|votaste|votaron",
    "sabemos|sabremos|tenemos|vemos|veremos <2 quien|quienes|por_quien|como|donde|lista|listas|direccion <5 vota|votas|voto|votan|votaste|votaron|mesa|vive|vives|BALLOTS",
    "ya_saben|ya_sabes <4 pasa|espera|toca <6 votar|votan|votas|VOTING_ACT|contrario",
    "quemar|quemen|quememos|balas|plomo|machete|machetes|armados|armadas|bomba|matar|matarlos|colgar|colgarlos <5 POLLS|urnas|AUTHORITY|votantes|votar|buzones|conteo",
  ],
  {
    is: ["near", "negative", "conditional"],
    unless: [
      "NEG <2 la_migra|migra|ice|agentes|inmigracion|policia|deportan|pueden|puede",
      "la_migra|migra|ice|agentes|inmigracion|policia NEG",
      "denuncia|denuncie|delito|ilegal|reporta|reporte|linea|llame",
      "seguridad|candidato|candidata|sheriff|apoya|reforma|propuesta|plan_de|presupuesto",
      "contra|abolir|fuera|frenar|parar <3 la_migra|migra|ice|redadas",
      "para_que|para|contra|quienes|quien NEG? <2 deporten|deportan|quiten|quitan|arresten",
      "secreto|nadie_puede|derecho|permiso",
      "amenazan|amenazaron|intimidan|quieren|miedo",
    ],
  },
);
