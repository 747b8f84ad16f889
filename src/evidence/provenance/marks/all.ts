import type { AiMark } from "./ai-mark.ts";
import { DECLARATIONS } from "./declarations.ts";
import { FRONT_ENDS } from "./front-ends.ts";
import { NAMES } from "./names.ts";
import { SERVICES } from "./services.ts";
import { VIDEO_AND_SOUND } from "./video-sound.ts";

/**
 * Every mark of AI that is known. To know another generator, add its row to the list it belongs to and a file that
 * carries it to the fixtures. The order decides which of several equally sure marks speaks for a file.
 */
export const AI_MARKS: readonly AiMark[] = [
  ...DECLARATIONS,
  ...FRONT_ENDS,
  ...SERVICES,
  ...VIDEO_AND_SOUND,
  ...NAMES,
];
