import type { Certainty, Location, Observation, Unknown } from "./fact.ts";
import type { DetectorRun } from "./verdict.ts";

/** An observation with its place in the facts dictionary, below `media`: `ai.generator`. */
export type FoundFact = Observation & { readonly fact: string };

/** What could not be had, with its place in the facts dictionary. */
export type MissingFact = Unknown & { readonly fact: string };

/** One sign of generative AI in the file. */
export interface MediaMark {
  /** Id of the row in the table of marks, e.g. `iptc/digital-source-type`. */
  readonly mark: string;
  readonly certainty: Certainty;
  readonly generator?: string;
  /** Where it stands, e.g. `xmp Iptc4xmpExt:DigitalSourceType`. */
  readonly source: string;
  readonly at: Location;
}

/** One recorded action of content credentials. */
export interface MediaAction {
  readonly action: string;
  readonly from?: string;
  readonly sourceType?: string;
  readonly software?: string;
  readonly when?: string;
  readonly detail?: string;
}

/** A program that says it processed the file, or a recorded step. *Processed* is not *manipulated*. */
export interface ProcessingStep {
  readonly software?: string;
  readonly action?: string;
  readonly kind?: string;
  /** When, as recorded: ISO 8601. */
  readonly when?: string;
  readonly certainty: Certainty;
  readonly at?: Location;
  readonly note?: string;
}

/** A sign of manipulation, by a detector with a measured rate of false alarms. */
export interface EditSignal {
  readonly detector: string;
  readonly certainty: Certainty;
  readonly figure?: string;
  readonly regions?: readonly NonNullable<Location["box"]>[];
  readonly times?: readonly NonNullable<Location["time"]>[];
}

/** All that is known of one file: what it is, where it came from, what was done to it, and what could not be read. */
export interface MediaEvidence {
  readonly kind: "image" | "video" | "audio" | "other";
  /** By its first bytes, whatever its name says. */
  readonly format: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly durationSeconds?: number;
  /** Share of the pixels and frames that were decoded, and why it is not all. */
  readonly coverage: { readonly decoded: number; readonly reasons: readonly Unknown[] };
  readonly provenance: {
    readonly c2pa: {
      readonly state: "verified" | "declared-untrusted" | "broken" | "absent" | "unknown";
      readonly signer?: string;
      readonly issuer?: string;
      readonly signedOn?: string;
      readonly claimGenerator?: string;
      readonly note?: string;
      readonly actions: readonly MediaAction[];
    };
    readonly aiGenerated: {
      /** `false` needs positive proof, as by a trusted camera's credentials; nothing found is `"unknown"`. */
      readonly value: true | false | "unknown";
      readonly certainty?: Certainty;
      readonly generator?: string;
      readonly model?: string;
      /** Untrusted text. */
      readonly prompt?: string;
      readonly sourceType?: string;
      readonly marks: readonly MediaMark[];
    };
  };
  readonly edited: {
    /** Speaks of manipulation; `not-testable` when no detector could look. */
    readonly outcome: "evidence" | "none-found" | "not-testable";
    readonly history: readonly ProcessingStep[];
    readonly signals: readonly EditSignal[];
    readonly reasons: readonly string[];
  };
  /** Words found in it. */
  readonly text?: readonly Observation<string>[];
  /** Every fact that a detector saw. */
  readonly findings: readonly FoundFact[];
  /** Every fact that could not be had, and why. */
  readonly missing: readonly MissingFact[];
  readonly detectors: readonly DetectorRun[];
}
