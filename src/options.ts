import type { Detector } from "./evidence/detector.ts";
import type { ClaimClassifier } from "./llm/classifier.ts";
import type { FactCheckSource } from "./submission/fact-checks/load-fact-checks.ts";
import type { Day } from "./types/election.ts";
import type { Suppression } from "./types/suppression.ts";

/** How ads are checked. */
export interface CheckOptions {
  /** Ids of packs that ship with adclause (`meta`, `us/ca`) or paths of your own (`./rules`); all that ship by default. */
  readonly packs?: readonly string[] | undefined;
  /** Your own election calendars, added to the one that ships. */
  readonly elections?: readonly string[] | undefined;
  /** Files of fact-checks to search: schema.org ClaimReviews as JSON-LD or JSON lines, or parsed JSON-LD. */
  readonly factChecks?: readonly FactCheckSource[] | undefined;
  /**
   * Certificates in PEM that signers of content credentials are trusted by: the path of a file, or the PEM itself. It
   * replaces the list that ships.
   */
  readonly trustList?: string | undefined;
  /** Known originals, as files or folders of pictures: media that stem from one are compared with it. */
  readonly originals?: readonly string[] | undefined;
  /** Day of the evaluation, YYYY-MM-DD. Needed for ads without `flight.start`: adclause never reads the clock. */
  readonly asOf?: Day | undefined;
  /** Standing declarations in the shape of a submission, used wherever an ad is silent. */
  readonly declarations?: Readonly<Record<string, unknown>> | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
  /** Folder that media paths are relative to, for ads given as objects. Without it such paths are not opened. */
  readonly root?: string | undefined;
  /**
   * A language model as second reader of claims, e.g. {@link openaiClassifier}. It may add doubt, never remove it.
   * Without it nothing leaves the machine.
   */
  readonly classifier?: ClaimClassifier | undefined;
  /** Replaces the built-in detectors. */
  readonly detectors?: readonly Detector[] | undefined;
}
