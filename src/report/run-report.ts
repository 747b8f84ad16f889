import type { Day } from "../types/election.ts";
import type { AdclauseError, Stretch } from "../types/error.ts";
import type { Location } from "../types/fact.ts";
import type { Effect } from "../types/lattice.ts";
import type { Matrix } from "../types/matrix.ts";
import type { Verdict } from "../types/verdict.ts";

/** One ad of a run: its verdict, or the error that kept it from being checked. */
export interface RunResult {
  /** Path as it was given, or `-`. */
  readonly source: string;
  readonly verdict?: Verdict | undefined;
  readonly error?: AdclauseError | undefined;
  /** The ad on each platform and in each place, when it was asked for. */
  readonly matrix?: Matrix | undefined;
  /** The ad's texts by field, for quoting words in their place. */
  readonly passages?: ReadonlyMap<string, string> | undefined;
  /** Where a place in the ad stands in its file; absent when the ad came from none, or no report asks for it. */
  readonly placeOf?: ((at: Location) => Stretch) | undefined;
}

/** A suppression of the project file, as reports name it. */
export interface SuppressionNote {
  readonly rule: string;
  readonly owner: string;
  readonly until: Day;
}

/** Everything a reporter may tell of a run over one ad or many. */
export interface RunReport {
  readonly results: readonly RunResult[];
  /** Suppressions that met no finding. */
  readonly unused: readonly SuppressionNote[];
  /** Suppressions that were over and so were not applied. */
  readonly expired: readonly SuppressionNote[];
  /** Mildest decision that fails the run; `disclose` when absent. */
  readonly failOn?: Effect | undefined;
}
