import { BUYING_FRAMES } from "./buying.ts";
import { COUNTING_FRAMES } from "./counting.ts";
import { DISCOURAGE_FRAMES } from "./discourage.ts";
import { FOREGONE_FRAMES } from "./foregone.ts";
import type { Frame } from "./frame.ts";
import { FRAUD_FRAMES } from "./fraud.ts";
import { HINT_FRAMES } from "./hints.ts";
import { INTIMIDATION_FRAMES } from "./intimidation.ts";
import { METHOD_FRAMES } from "./method.ts";
import { RESULT_FRAMES } from "./result.ts";
import { SPANISH_FRAUD_FRAMES } from "./spanish-fraud.ts";
import { SPANISH_MENACE_FRAMES } from "./spanish-menace.ts";
import { SPANISH_RESULT_FRAMES } from "./spanish-result.ts";
import { SPANISH_SUPPRESSION_FRAMES } from "./spanish-suppression.ts";
import { SPANISH_TURNOUT_FRAMES } from "./spanish-turnout.ts";
import { SPANISH_VICTORY_FRAMES } from "./spanish-victory.ts";
import { SUPPRESSION_FRAMES } from "./suppression.ts";
import { TAKING_FRAMES } from "./taking.ts";
import { VICTORY_FRAMES } from "./victory.ts";

/** Every frame of English. Of a kind the first that a sentence matches speaks for it, so sure ones stand first. */
export const FRAMES: readonly Frame[] = [
  ...FRAUD_FRAMES,
  ...FOREGONE_FRAMES,
  ...TAKING_FRAMES,
  ...COUNTING_FRAMES,
  ...HINT_FRAMES,
  ...METHOD_FRAMES,
  ...RESULT_FRAMES,
  ...SUPPRESSION_FRAMES,
  ...INTIMIDATION_FRAMES,
  ...DISCOURAGE_FRAMES,
  ...BUYING_FRAMES,
  ...VICTORY_FRAMES,
];

/** The same for Spanish, over the same tags. */
export const SPANISH_FRAMES: readonly Frame[] = [
  ...SPANISH_FRAUD_FRAMES,
  ...SPANISH_RESULT_FRAMES,
  ...SPANISH_SUPPRESSION_FRAMES,
  ...SPANISH_MENACE_FRAMES,
  ...SPANISH_TURNOUT_FRAMES,
  ...SPANISH_VICTORY_FRAMES,
];
