import { didYouMean } from "../documents/did-you-mean.ts";
import { quote } from "../documents/quote.ts";
import type { Day, Election, ElectionKind } from "../types/election.ts";
import { addDays, dayOf, firstWorkingDay, isDay, monthLength } from "./days.ts";
import { firstVotingDay, lastVotingDay, votingStartIn } from "./phase.ts";

/** Days of an election that a window can be counted from. `election-day` is the last voting day. */
export const ELECTION_ANCHORS = [
  "election-day",
  "first-voting-day",
  "general-election-day",
  "primary-day",
  "voting-start",
  "certification",
  "inauguration",
] as const;
export type ElectionAnchor = (typeof ELECTION_ANCHORS)[number];

/** A day to count from: of an election, of every (or every even) year, or one day. */
export type Anchor =
  | { readonly type: "election"; readonly name: ElectionAnchor }
  | {
      readonly type: "yearly";
      readonly month: number;
      readonly date: number | "first-working-day";
      readonly step: 1 | 2;
    }
  | { readonly type: "day"; readonly day: Day };

/** What is wrong with a window, and how to put it right. */
export interface WindowFault {
  readonly error: string;
  readonly hint: string;
}

/** Days between which a day lies; both the same when it is known. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  /** The field of the election that is missing, when the two differ. */
  readonly missing?: "votingStart" | "certified" | "swornIn";
}

/** No place opens voting earlier; the longest found is North Carolina's 60 days by post. */
export const VOTING_START_MAX_DAYS = 90;
/** Bounds for days that the calendar lacks, wide enough for the slowest count and hand-over on record. */
export const CERTIFICATION_MAX_DAYS = 180;
export const HAND_OVER_MAX_DAYS = 365;

/** A value from a rule as it stands in a message: short, and never a crash. */
export function quoted(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "a map";
  return quote(String(value));
}

/** No anchor is this long, and nothing longer is searched for one. */
const LONGEST = 80;

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const YEARS = "(?: (?:in|of) (every )?(even|even-numbered)? ?years?)?";
const WORKING_DAY = new RegExp(`^(?:the )?first working day (?:of|in) ([a-z]+)${YEARS}$`);
const DATE = new RegExp(`^(\\d{1,2}) ([a-z]+)${YEARS}$`);

function yearly(text: string): Anchor | undefined {
  const workingDay = WORKING_DAY.exec(text);
  const [, first, second] = workingDay ?? DATE.exec(text) ?? [];
  const month = MONTHS.indexOf((workingDay ? first : second) ?? "") + 1;
  if (month === 0) return undefined;
  const date = workingDay ? "first-working-day" : Number(first);
  // 2023 is no leap year: a date that does not come every year is no yearly anchor.
  if (typeof date === "number" && (date < 1 || date > monthLength(2023, month))) return undefined;
  return { type: "yearly", month, date, step: / even/.test(text) ? 2 : 1 };
}

/** Reads `election-day`, `2026-06-03`, `30 June` or `first working day of February in even-numbered years`. */
export function parseAnchor(value: unknown): Anchor | WindowFault {
  const text = typeof value === "string" ? value.trim().toLowerCase().slice(0, LONGEST) : "";
  const name = ELECTION_ANCHORS.find((anchor) => anchor === text);
  if (name !== undefined) return { type: "election", name };
  const found = isDay(value) ? { type: "day" as const, day: value } : yearly(text);
  if (found !== undefined) return found;
  const near = didYouMean(text, ELECTION_ANCHORS);
  return {
    error: `unknown anchor ${quoted(value)}`,
    hint: near
      ? `did you mean \`${near}\`?`
      : `use ${ELECTION_ANCHORS.join(", ")}, a day (2026-06-03), \`30 June\` or \`first working day of February\``,
  };
}

/** The kinds of election that have the anchor; `undefined` when all have. */
export function kindsOf(anchor: Anchor): readonly ElectionKind[] | undefined {
  if (anchor.type !== "election") return undefined;
  if (anchor.name === "general-election-day") return ["general", "parliamentary", "presidential"];
  return anchor.name === "primary-day" ? ["primary"] : undefined;
}

/** The day of an anchor in an election, as a voter of the place has it; a range when the calendar lacks it. */
export function anchorIn(name: ElectionAnchor, election: Election, place: string): DayRange {
  const first = firstVotingDay(election);
  const last = lastVotingDay(election);
  const known = (day: Day): DayRange => ({ from: day, to: day });
  switch (name) {
    case "first-voting-day":
      return known(first);
    case "voting-start": {
      const start = votingStartIn(election, place);
      if (start !== undefined) return known(start);
      return { from: addDays(first, -VOTING_START_MAX_DAYS), to: first, missing: "votingStart" };
    }
    case "certification":
      if (election.certified !== undefined) return known(election.certified);
      return { from: last, to: addDays(last, CERTIFICATION_MAX_DAYS), missing: "certified" };
    case "inauguration":
      if (election.swornIn !== undefined) return known(election.swornIn);
      return { from: addDays(last, 1), to: addDays(last, HAND_OVER_MAX_DAYS), missing: "swornIn" };
    default:
      return known(last);
  }
}

/** The day of a yearly anchor in a year; `undefined` in a year that it skips. */
export function anchorInYear(anchor: Anchor & { readonly type: "yearly" }, year: number): Day | undefined {
  if (year < 0 || year > 9999 || year % anchor.step !== 0) return undefined;
  return anchor.date === "first-working-day"
    ? firstWorkingDay(year, anchor.month)
    : dayOf(year, anchor.month, anchor.date);
}
