import type { Day } from "./election.ts";
import type { Decision } from "./lattice.ts";
import type { Citation, Finding } from "./verdict.ts";

/** What would come of the ad if it ran on one platform in one place alone. */
export interface MatrixCell {
  readonly platform: string;
  readonly place: string;
  readonly decision: Decision;
  /** The decision of each pack that does not approve. */
  readonly byPack: Readonly<Record<string, Decision>>;
  /** The finding that decides, worst first; absent when nothing was found. */
  readonly bite?: Pick<Finding, "rule" | "title" | "outcome" | "effect"> & {
    readonly citation?: Pick<Citation, "clause" | "title" | "url">;
  };
  /** Whether no loaded pack speaks for the platform. */
  readonly isUncovered?: true;
  /** Findings that are not suppressed. */
  readonly findings: number;
}

/** An ad on every platform and in every place that it targets. */
export interface Matrix {
  readonly asOf: Day;
  readonly ad: { readonly id: string; readonly digest: string };
  /** Those of the ad; those of the loaded packs when it names none. */
  readonly platforms: readonly string[];
  /**
   * Those of the ad. A country that is not narrowed is parted into the subdivisions that a loaded pack is for, and
   * itself, which then stands for the rest of it.
   */
  readonly places: readonly string[];
  readonly cells: readonly MatrixCell[];
  /** Where it is approved as it is. */
  readonly unchanged: readonly { readonly platform: string; readonly places: readonly string[] }[];
}
