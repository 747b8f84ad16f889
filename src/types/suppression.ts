import type { Day } from "./election.ts";

/** A rule that a named person has set aside, for a reason, until a day. It is shown in every verdict it touches. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day it holds. */
  readonly until: Day;
  /** Ids of the ads it is for; all ads when absent. */
  readonly ads?: readonly string[] | undefined;
  /** The pack that suspends the rule; absent when the project file or a program does. */
  readonly by?: string | undefined;
}
