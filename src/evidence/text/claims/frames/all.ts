import type { Frame } from "./frame.ts";
import { FRAUD_FRAMES } from "./fraud.ts";
import { METHOD_FRAMES } from "./method.ts";
import { RESULT_FRAMES } from "./result.ts";

/** Every frame. Of a kind the first that a sentence matches speaks for it, so sure ones stand first. */
export const FRAMES: readonly Frame[] = [...FRAUD_FRAMES, ...METHOD_FRAMES, ...RESULT_FRAMES];
