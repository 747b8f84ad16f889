import { BUYING_FRAMES } from "./buying.ts";
import { DISCOURAGE_FRAMES } from "./discourage.ts";
import type { Frame } from "./frame.ts";
import { FRAUD_FRAMES } from "./fraud.ts";
import { INTIMIDATION_FRAMES } from "./intimidation.ts";
import { METHOD_FRAMES } from "./method.ts";
import { RESULT_FRAMES } from "./result.ts";
import { SUPPRESSION_FRAMES } from "./suppression.ts";
import { VICTORY_FRAMES } from "./victory.ts";

/** Every frame. Of a kind the first that a sentence matches speaks for it, so sure ones stand first. */
export const FRAMES: readonly Frame[] = [
  ...FRAUD_FRAMES,
  ...METHOD_FRAMES,
  ...RESULT_FRAMES,
  ...SUPPRESSION_FRAMES,
  ...INTIMIDATION_FRAMES,
  ...DISCOURAGE_FRAMES,
  ...BUYING_FRAMES,
  ...VICTORY_FRAMES,
];
