import { type Frame, frames } from "./frame.ts";

/** That a lawful way of voting or counting is fraud by its nature, and refusing the result, in Spanish. */
export const SPANISH_RESULT_FRAMES: readonly Frame[] = [
  ...frames(
    "delegitimise-method",
    "method",
    [
      "METHOD <2 BE <3 FRAUD|RIGGED|CROOKED|UNTRUSTED|FAKE|ELECTION_FRAUD",
      "METHOD UNTRUSTED|CROOKED",
      "METHOD <6 ENABLE <4 FRAUD|ELECTION_FRAUD|CHEAT|RIG|FAKE|abusos",
      "FRAUD|ELECTION_FRAUD|CHEAT|RIG <3 por|con|en|mediante|a_traves_de|del|de <2 METHOD",
      "METHOD <3 para|a <2 todo_el_mundo|todo|cualquiera|todos|INELIGIBLE",
      "METHOD = FRAUD",
      "inundar|inundan|inundaron|inundando <4 METHOD|BALLOTS",
    ],
    { unless: ["METHOD BE <1 GOOD", "GOOD y GOOD"] },
  ),
  ...frames(
    "delegitimise-method",
    "method",
    [
      "MACHINES UNTRUSTED",
      "DISTRUST <3 METHOD|MACHINES",
      "METHOD <6 UNCHECKED",
      "UNCHECKED <6 METHOD",
      "METHOD NEG BE? GOOD",
    ],
    { is: ["negative"] },
  ),
  ...frames("delegitimise-method", "method", ["METHOD <6 FRAUD|ELECTION_FRAUD|CHEAT", "FRAUD <6 METHOD"], {
    is: ["lead"],
  }),
  ...frames(
    "refuse-result",
    "result",
    [
      "NEG <1 vamos_a? aceptar|aceptaremos|aceptamos|acepto|aceptare|reconocemos|reconoceremos|reconozco|reconocer|conceder|concedemos|concederemos <3 COUNT|ELECTION|derrota",
      "desconocemos|desconozco|desconoceremos|rechazamos|rechazaremos|repudiamos <2 COUNT|ELECTION|derrota",
      "hay_que|debemos|vamos_a|toca|exigimos|pedimos <1 anular|invalidar|repetir|desconocer <2 ELECTION|COUNT",
    ],
    { is: ["negative"], unless: ["resultados a_medias|mediocres"] },
  ),
  ...frames(
    "refuse-result",
    "result",
    [
      "NEG <3 ACCEPT <4 COUNT|ELECTION|derrota|OFFICE",
      "COUNT|ELECTION <2 NEG lo|los|la|las? ACCEPT",
      "NEG <2 valida|valido|validos|legitimos|legitimo <2 COUNT|ELECTION",
      "NEG lo|los|la|las ACCEPT",
      "DISTRUST <3 COUNT|AUTHORITY|ELECTION",
      "^ exijan|exijamos|exigimos|exige|exijo|pedimos|queremos|reclamamos <3 nulidad|anular|anulacion|anulen|repetir|repeticion <3 ELECTION|COUNT|POLLS|mesas",
      "^ exijan|exijamos|exigimos|exijo|reclamamos <3 COUNT",
      "anulen|anulenlas|anulenla <3 ELECTION|COUNT|POLLS",
      "repetir|repitan|repeticion|nuevas ~3 ELECTION",
      "COUNT nacional|general|total ya",
      "voto_por_voto casilla_por_casilla",
    ],
    {
      is: ["near", "negative"],
      unless: [
        "quien|quienes|que|ellos|ella|senora|senor|trump|perdedor NEG <1 acepta|acepto|aceptan|aceptaron|reconoce|reconocio|reconocen|reconocieron",
        "NEG ACCEPT <3 dinero|regalos|sobornos",
      ],
    },
  ),
];
