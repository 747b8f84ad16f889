import { firstImpressionDetector } from "./delivery/first-impression.ts";
import { jurisdictionDetector } from "./delivery/jurisdiction.ts";
import type { Detector } from "./detector.ts";
import { formatDetector } from "./image/format.ts";
import { screenTextDetector } from "./image/screen-text.ts";
import { aiDetector } from "./provenance/ai.ts";
import { c2paDetector } from "./provenance/c2pa/c2pa.ts";
import { editsDetector } from "./provenance/edits.ts";
import { triggersDetector } from "./provenance/triggers.ts";
import { aiNoticeDetector } from "./text/ai-notice.ts";
import { claimsDetector } from "./text/claims.ts";
import { factChecksDetector } from "./text/fact-checks.ts";
import { languageDetector } from "./text/language.ts";
import { passagesDetector } from "./text/passages.ts";
import { payerDetector } from "./text/payer.ts";
import { politicalDetector } from "./text/political.ts";
import { sourcesDetector } from "./text/sources.ts";

/** The detectors that run by default. To add one, write its file and its line here. */
export const detectors: readonly Detector[] = [
  jurisdictionDetector,
  firstImpressionDetector,
  passagesDetector,
  languageDetector,
  politicalDetector,
  payerDetector,
  aiNoticeDetector,
  sourcesDetector,
  factChecksDetector,
  claimsDetector,
  formatDetector,
  screenTextDetector,
  aiDetector,
  editsDetector,
  c2paDetector,
  triggersDetector,
];
