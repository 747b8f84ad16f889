import type { Frame } from "./frames.ts";
import { FRAUD_FRAMES } from "./kinds/fraud.ts";
import { METHOD_FRAMES } from "./kinds/method.ts";
import {
  BUYING_FRAMES,
  DISCOURAGE_FRAMES,
  INTIMIDATION_FRAMES,
  SUPPRESSION_FRAMES,
} from "./kinds/participation.ts";
import { RESULT_FRAMES } from "./kinds/result.ts";
import { SPANISH_FRAMES } from "./kinds/spanish.ts";
import { VICTORY_FRAMES } from "./kinds/victory.ts";

/**
 * Every frame. Within a kind and target the first that matches a sentence speaks for it, so sure ones stand
 * first.
 */
export const FRAMES: readonly Frame[] = [
  ...FRAUD_FRAMES,
  ...METHOD_FRAMES,
  ...RESULT_FRAMES,
  ...SUPPRESSION_FRAMES,
  ...INTIMIDATION_FRAMES,
  ...DISCOURAGE_FRAMES,
  ...BUYING_FRAMES,
  ...VICTORY_FRAMES,
  ...SPANISH_FRAMES,
];

/** A sentence without any of these letters holds no claim; a cheap test before the frames. */
export const PREFILTER: RegExp = new RegExp(
  "vot|elect|elecc|ballot|boleta|poll|urna|casilla|rig|stol|steal|robar|robo|fraud|cheat" +
    "|hoax|sham|census|won|wins|win |did it|it's over|count|conteo|result|certif|stay|skip" +
    "|crook|armed|who's boss|shenanigan|machine|drop ?box|mail|texto|text |turned away|young" +
    "|race|migra| ice ",
  "u",
);
