import type { Calendar } from "../elections/calendar.ts";
import type { LoadedMedium } from "../submission/loaded.ts";
import type { Submission } from "../submission/schema.ts";
import type { Day } from "../types/election.ts";
import type { Originals } from "./forensics/originals/original.ts";
import type { CredentialContext } from "./provenance/c2pa/credentials.ts";
import type { FactCheckIndex } from "./text/fact-checks/build-index.ts";

/** Facts as a tree of plain values, observations, unknowns and partial lists; its shape is in `dictionary.ts`. */
export type FactTree = Readonly<Record<string, unknown>>;

interface DetectorInfo {
  /** `sense/name`, e.g. `text/claims`. */
  readonly id: string;
  /** Bump it whenever the same ad can give another fact. */
  readonly version: string;
  /** Wall-clock budget. Overrun makes all its facts unknown with reason `timeout`. */
  readonly budgetMs: number;
}

export interface AdInput {
  readonly ad: Submission;
  /** Facts of the detectors named in `needs`. */
  readonly facts: FactTree;
  readonly calendar: Calendar;
  readonly asOf: Day;
  /** The fact-checks that the user gave; absent when there are none to search. */
  readonly factChecks?: FactCheckIndex | undefined;
}

/** Looks at the ad as a whole. */
export interface AdDetector extends DetectorInfo {
  readonly sense: "ad";
  /** Top-level facts of other detectors that it reads. */
  readonly needs: readonly string[];
  /** Fields of the items of `media` that it reads, which are gathered for it. */
  readonly needsOfMedia?: readonly string[];
  /** Top-level facts that it gives. */
  readonly gives: readonly string[];
  run(input: AdInput): FactTree | Promise<FactTree>;
}

/** What media are judged by, apart from themselves. */
interface MediumContext extends CredentialContext {
  readonly originals?: Originals | undefined;
}

/** Looks at one medium; its facts become fields of that item of `media`. */
export interface MediumDetector extends DetectorInfo {
  readonly sense: "medium";
  /** Fields of a `media` item that it gives, e.g. `ai`. */
  readonly gives: readonly string[];
  run(
    medium: LoadedMedium & { readonly bytes: Uint8Array },
    context?: MediumContext,
  ): FactTree | Promise<FactTree>;
  /** What can be said from the declaration alone; fields it leaves out are unknown. */
  withoutBytes?(medium: LoadedMedium): FactTree;
}

export type Detector = AdDetector | MediumDetector;
