import type { Certainty, Location } from "./fact.ts";

/** What an election claim says. */
export const CLAIM_KINDS = [
  "fraud",
  "delegitimise-method",
  "suppression",
  "intimidation",
  "discourage-voting",
  "vote-buying",
  "premature-victory",
  "refuse-result",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How the advertiser stands to the claim. */
export const STANCES = [
  "asserted",
  "insinuated",
  "quoted",
  "denied",
  "asked",
  "hypothetical",
  "satire",
] as const;
export type Stance = (typeof STANCES)[number];

/** The election a claim is about, as far as the words and the run dates tell; the phase is added per evaluated day. */
export interface ClaimElection {
  /** Id in the calendar; absent when no election could be tied to the claim. */
  readonly id?: string;
  readonly name?: string;
  /** Why this election, e.g. `named-year`, `deixis`, `run-dates`. */
  readonly basis: "named-year" | "named-election" | "deixis" | "tense" | "run-dates" | "unspecified";
  /** No such election is in the calendar, yet it must be over: its year is long past. */
  readonly isOver?: boolean;
  /** A past claim aimed at a coming vote ("they will do it again"). */
  readonly pastUsedAgainstFuture: boolean;
}

/** One claim about an election, found in the ad's words. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly stance: Stance;
  /** What is accused or addressed: `election`, `mail-voting`, `machines`, `count`, `voters` … */
  readonly target: string;
  readonly election: ClaimElection;
  /** The submitted words, exactly. */
  readonly quote: string;
  readonly certainty: Certainty;
  readonly detector: string;
  readonly at: Location;
  readonly note?: string;
}
