import type { MediumDetector } from "./detector.ts";
import { editedDetector } from "./forensics/edited.ts";
import { formatDetector } from "./image/format.ts";
import { screenTextDetector } from "./image/screen-text.ts";
import { aiDetector } from "./provenance/ai.ts";
import { c2paDetector } from "./provenance/c2pa/c2pa.ts";
import { editsDetector } from "./provenance/edits.ts";
import { triggersDetector } from "./provenance/triggers.ts";

/** The detectors that look at media by default. To add one, write its file and its line here. */
export const mediumDetectors: readonly MediumDetector[] = [
  formatDetector,
  screenTextDetector,
  aiDetector,
  editsDetector,
  editedDetector,
  c2paDetector,
  triggersDetector,
];
