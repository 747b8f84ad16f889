import { firstImpressionDetector } from "./delivery/first-impression.ts";
import { jurisdictionDetector } from "./delivery/jurisdiction.ts";
import type { Detector } from "./detector.ts";

/** The detectors that run by default. To add one, write its file and its line here. */
export const detectors: readonly Detector[] = [firstImpressionDetector, jurisdictionDetector];
