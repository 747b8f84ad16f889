import { adDetectors } from "./ad-detectors.ts";
import type { Detector } from "./detector.ts";
import { mediumDetectors } from "./medium-detectors.ts";

/** All detectors that run by default. */
export const detectors: readonly Detector[] = [...adDetectors, ...mediumDetectors];
