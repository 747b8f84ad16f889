import { type Frame, frames } from "../frames.ts";

const ELECCION = "(?:eleccion|elecciones|votacion|votaciones|presidencia|primarias|comicios)";
const ROBADA =
  "(?:robad[oa]s?|amanad[oa]s?|fraudulent[oa]s?|arreglad[oa]s?|trucad[oa]s?|un fraude|una farsa" +
  "|ilegitim[oa]s?|manipulad[oa]s?|corrupt[oa]s?)";
const CORREO =
  "(?:voto por correo|votar por correo|boletas por correo|votacion por correo|maquinas de votacion" +
  "|buzones)";
const URNAS = "(?:urnas|casillas|centros? de votacion|lugar de votacion|mesas? electorales|votar)";

/** Spanish frames, over words without accents. */
export const SPANISH_FRAMES: readonly Frame[] = [
  ...frames("fraud", "election", [
    `${ELECCION} {GAP2}(?:fue|fueron|ha sido|han sido|esta|estan|es|son|sera|seran|estaba) {GAP2}${ROBADA}`,
    `${ELECCION} ${ROBADA}`,
    "(?:robo|robaron|robar|roban|robando|robarse|robarnos|robaran|robado|amanar|amanaron|amanando" +
      `|amanaran|trampa en|manipularon|manipular) {GAP3}${ELECCION}`,
    "(?:fraude (?:electoral|masivo|en (?:las|la) (?:elecciones|eleccion|votacion))|hubo fraude" +
      "|habra fraude|hicieron trampa|haran trampa|van a hacer trampa)",
  ]),
  ...frames("fraud", "count", [
    "(?:votos?|boletas?|resultados?|conteo) {GAP1}(?:fals[oa]s?|ilegales?|robad[oa]s?" +
      "|fraudulent[oa]s?|amanad[oa]s?|inventad[oa]s?)",
    "(?:muertos|ilegales|extranjeros) {GAP2}(?:votan|votaron|votando|votaran)",
    "(?:roban|robaron|inventan|inventaron|inventando|tiraron) {GAP2}(?:votos|boletas)",
  ]),
  ...frames("delegitimise-method", "mail-voting", [
    `${CORREO} {GAP1}(?:es|son|significa) {GAP2}(?:un )?(?:fraude|fals[oa]s?|corrupt[oa]s?|trampa` +
      "|insegur[oa]s?)",
    `(?:no) {GAP2}(?:confies|confiar|confien|confiamos) {GAP2}(?:en )?(?:el |las |los )?(?:${CORREO}` +
      "|resultados?|conteo)",
  ]),
  ...frames("refuse-result", "result", [
    "(?:no|nunca) (?:aceptaremos|aceptamos|aceptes|acepten|aceptare|reconoceremos|reconozcas" +
      "|confies en) {GAP2}(?:resultados?|derrota|conteo|eleccion)",
  ]),
  ...frames("suppression", "manner", [
    "(?:vota|votar|vote|voten) {GAP1}(?:por|via|con) (?:un )?(?:texto|mensaje|telefono|internet" +
      "|whatsapp|correo electronico)",
    "(?:vota|votar|voten) en linea",
  ]),
  ...frames("suppression", "time", [
    `(?:${ELECCION}|el dia de la eleccion) {GAP2}(?:se (?:movio|cambio|pospuso|cancelo)` +
      "|fue (?:cancelada|pospuesta|movida)|ha sido (?:cancelada|pospuesta|movida))",
    "(?:las )?(?:urnas|casillas) (?:ya )?(?:cerraron|estan cerradas)",
    "(?:republicanos|democratas) votan el {GAP9}(?:republicanos|democratas)",
  ]),
  ...frames("suppression", "eligibility", [
    "(?:tu|su) voto no (?:sera contado|se contara)|no puedes votar (?:si|sin)|no podras votar (?:si|sin)",
  ]),
  ...frames("intimidation", "voters", [
    `(?:la migra|ice|inmigracion|policia) {GAP4}(?:en|cerca de) {GAP2}(?:las |los |tu |el )?${URNAS}`,
    "(?:arrestad[oa]s?|deportad[oa]s?|detenid[oa]s?|te (?:arrestan|deportan)) {GAP4}(?:si" +
      "|por) (?:votas|votar)",
    "si votas {GAP4}(?:arrest\\w+|deport\\w+|detien\\w+|policia)",
  ]),
  ...frames("discourage-voting", "voters", [
    "no (?:votes|voten|vayas a votar|vayan a votar)(?! (?:por|en contra|a favor))",
    "(?:tu|su) voto no (?:cuenta|vale|importa|cambia nada|sirve)",
    "votar (?:no sirve|es inutil|no cambia nada)",
    "(?:quedate|quedense) en (?:tu )?casa {GAP4}(?:noviembre|martes|eleccion|elecciones|votacion|votar|\\d+)",
    `boicot(?:ea|eemos|een|ear)? {GAP3}${ELECCION}`,
  ]),
  ...frames("vote-buying", "voters", [
    "(?:te (?:pagamos|damos)|gana|recibe) {GAP4}(?:por|si) (?:tu voto|votar|votas)",
    "(?:\\$\\d+|tarjeta de regalo|dinero) {GAP3}(?:por|a cambio de) (?:tu voto|votar|cada voto)",
  ]),
  ...frames("premature-victory", "result", ["ya (?:ganamos|gano|hemos ganado)|hemos ganado la eleccion"]),
];
