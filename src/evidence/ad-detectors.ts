import { firstImpressionDetector } from "./delivery/first-impression.ts";
import { jurisdictionDetector } from "./delivery/jurisdiction.ts";
import type { AdDetector } from "./detector.ts";
import { aiNoticeDetector } from "./text/ai-notice.ts";
import { claimsDetector } from "./text/claims.ts";
import { factChecksDetector } from "./text/fact-checks.ts";
import { instructionsDetector } from "./text/instructions.ts";
import { languageDetector } from "./text/language.ts";
import { passagesDetector } from "./text/passages.ts";
import { payerDetector } from "./text/payer.ts";
import { politicalDetector } from "./text/political.ts";
import { sourcesDetector } from "./text/sources.ts";

/** The detectors that look at the ad as a whole by default. To add one, write its file and its line here. */
export const adDetectors: readonly AdDetector[] = [
  jurisdictionDetector,
  firstImpressionDetector,
  passagesDetector,
  languageDetector,
  politicalDetector,
  payerDetector,
  aiNoticeDetector,
  sourcesDetector,
  instructionsDetector,
  factChecksDetector,
  claimsDetector,
];
