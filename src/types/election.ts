/** The life of an election, in order. A dotted phase is under its parent: `ongoing.voting` is `ongoing`. */
export const PHASES = [
  "upcoming",
  "ongoing",
  "ongoing.voting",
  "ongoing.counting",
  "ongoing.certified",
  "finalised",
  "none",
] as const;
export type Phase = (typeof PHASES)[number];

/** A calendar day, `YYYY-MM-DD`, in the local time of the place it speaks of. */
export type Day = string;

export const ELECTION_KINDS = [
  "general",
  "primary",
  "runoff",
  "special",
  "municipal",
  "parliamentary",
  "presidential",
  "european",
  "referendum",
] as const;
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** One election of the calendar (`rules/elections.yaml`). */
export interface Election {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 country, ISO 3166-2 subdivision, or `EU`. An election reaches all places below its own. */
  readonly jurisdiction: string;
  readonly kind: ElectionKind;
  readonly offices?: readonly string[];
  /** Polling days in order; more than one when voting is spread over days or rounds. */
  readonly votingDays: readonly Day[];
  /** First day a vote can be cast (in person or by post), when known. */
  readonly votingStart?: Day;
  /** The same for the places below that set their own day, by ISO 3166-2 code; one not listed is unknown. */
  readonly votingStartIn?: Readonly<Record<string, Day>>;
  /** Day the result is certified or declared final, when known. */
  readonly certified?: Day;
  /** Day the winners take office, when known. */
  readonly swornIn?: Day;
  readonly sources: readonly { readonly title: string; readonly url: string; readonly readOn: Day }[];
  /** `confirmed` by an official source, or `expected` (set by law or custom, not yet called). */
  readonly status: "confirmed" | "expected";
  /** The dates were compiled without reading the sources, which are given as the place to check. */
  readonly fromMemory?: boolean;
  readonly note?: string;
}
