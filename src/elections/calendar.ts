import type { Day, Election, ElectionKind } from "../types/election.ts";

/** Kinds that recur by law. Coverage speaks of these; of the others the calendar lists what is known. */
export const REGULAR_KINDS = [
  "general",
  "primary",
  "runoff",
  "parliamentary",
  "presidential",
  "european",
] as const satisfies readonly ElectionKind[];

/**
 * For how long the list of elections held across the whole of a place is complete, as known when it was compiled;
 * outside it an absent election is unknown. It says nothing of the places below.
 */
export interface Coverage {
  readonly jurisdiction: string;
  readonly from: Day;
  readonly until: Day;
  /** The kinds it is complete for; the regular kinds when absent. */
  readonly kinds?: readonly ElectionKind[];
  readonly note?: string;
}

/** The dated calendar of elections. Built once; every reader of it is a pure function. */
export interface Calendar {
  /** Sorted by first voting day, then id. */
  readonly elections: readonly Election[];
  readonly coverage: readonly Coverage[];
  readonly byId: ReadonlyMap<string, Election>;
}
