import type { Day, Election } from "../types/election.ts";

/** For how long the list of elections of a place is complete; outside it an absent election is unknown. */
export interface Coverage {
  readonly jurisdiction: string;
  readonly from: Day;
  readonly until: Day;
}

/** The dated calendar of elections. Built once; every reader of it is a pure function. */
export interface Calendar {
  /** Sorted by first voting day, then id. */
  readonly elections: readonly Election[];
  readonly coverage: readonly Coverage[];
  readonly byId: ReadonlyMap<string, Election>;
}
