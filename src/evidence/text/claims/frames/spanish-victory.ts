import { type Frame, frames } from "./frame.ts";

const NOT_THE_VOTE =
  "PRIMARY|primaria|interna|debate|encuesta|encuestas|juicio|demanda|corte|amparo|premio|sorteo|partido|copa|batalla|terreno";

/** A win claimed before there is a result. */
export const SPANISH_VICTORY_FRAMES: readonly Frame[] = [
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
      "ya <1 soy|somos|es|tenemos el|la|nuestro|nuestra|su? OFFICE",
      "OFFICE electo|electa <4 aunque|ya|no_importa",
      "contado|contando|contar|abiertas|faltan|faltando|todavia <12 presidente_electo|presidenta_electa",
      "nuestro|nuestros|nuestras numeros|actas|datos <3 dan|dicen|confirman <4 WIN|victoria|triunfo",
      "victoria|triunfo <2 irreversible|asegurada|asegurado",
      "soy|somos <3 ganador|ganadora|ganadores",
      "es|somos|soy <2 nuevo|nueva OFFICE <2 digan|aunque|pese",
      "es|soy|somos <2 ganador|ganadora|ganadores <2 ELECTION|RACE <2 faltando|faltan|aunque|pese|antes",
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
