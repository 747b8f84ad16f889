import * as z from "zod";
import { type Day, ELECTION_KINDS } from "../types/election.ts";
import { daysBetween, isDay } from "./days.ts";

/**
 * The shape of an election calendar document: `rules/elections.yaml` and the files users add. Descriptions end up in
 * the JSON Schema.
 */

const text = (doc: string, max: number) => z.string().trim().min(1).max(max).describe(doc);

const day = (doc: string) =>
  z
    .string()
    .refine(isDay, { error: "expected a day that exists, YYYY-MM-DD" })
    .describe(`${doc} YYYY-MM-DD in the place that votes.`);

const jurisdiction = z
  .string()
  .regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?)$/, { error: "expected an ISO 3166 code such as US or US-CA, or EU" })
  .describe("ISO 3166-1 country, ISO 3166-2 subdivision, or EU.");

const subdivision = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: "expected an ISO 3166-2 code such as US-CA" });

const kind = z.enum(ELECTION_KINDS);

const source = z.strictObject({
  title: text("What the source is.", 300),
  url: z
    .string()
    .max(2_000)
    .regex(/^https?:\/\/[^\s"<>]+$/, { error: "expected a web address" })
    .describe("Where it can be read."),
  readOn: day("Day it was last read, or the date compiled."),
});

/** Days from the vote within which a date must lie; a slip of the year is caught, a slow count is not. */
const LIMITS = { votingStart: 120, votingDays: 120, certified: 365, swornIn: 730 };

interface Dates {
  votingDays: Day[];
  votingStart?: Day;
  votingStartIn?: Record<string, Day>;
  certified?: Day;
  swornIn?: Day;
}

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What is wrong in the order of an election's days, given that each exists. */
function orderFaults({ votingDays, votingStart, votingStartIn, certified, swornIn }: Dates): Fault[] {
  const faults: Fault[] = [];
  const first = votingDays[0] ?? "";
  const last = votingDays.at(-1) ?? "";
  if (![first, last, votingStart, certified, swornIn].every((each) => each === undefined || isDay(each))) {
    return faults;
  }
  const check = (isRight: boolean, path: (string | number)[], message: string): void => {
    if (!isRight) faults.push({ path, message });
  };
  votingDays.forEach((each, index) => {
    check(
      index === 0 || (votingDays[index - 1] ?? "") < each,
      ["votingDays", index],
      "voting days are not in order",
    );
  });
  check(
    daysBetween(first, last) <= LIMITS.votingDays,
    ["votingDays"],
    "voting days lie too far apart for one election",
  );
  const starts: [(string | number)[], Day][] = Object.entries(votingStartIn ?? {})
    .filter(([, start]) => isDay(start))
    .map(([place, start]) => [["votingStartIn", place], start]);
  if (votingStart !== undefined) starts.push([["votingStart"], votingStart]);
  for (const [path, start] of starts) {
    check(start <= first, path, "voting starts after the first voting day");
    check(daysBetween(start, first) <= LIMITS.votingStart, path, "voting starts too long before the vote");
  }
  if (certified !== undefined) {
    check(certified >= last, ["certified"], "the result is certified before the vote ends");
    check(
      daysBetween(last, certified) <= LIMITS.certified,
      ["certified"],
      "certified too long after the vote",
    );
  }
  if (swornIn !== undefined) {
    check(swornIn > last, ["swornIn"], "the winners take office before the vote ends");
    check(
      swornIn >= (certified ?? ""),
      ["swornIn"],
      "the winners take office before the result is certified",
    );
    check(daysBetween(last, swornIn) <= LIMITS.swornIn, ["swornIn"], "sworn in too long after the vote");
  }
  return faults;
}

export const electionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "expected lower-case words joined by hyphens" })
      .max(100)
      .describe("Stable for ever: us-2028-general."),
    name: text("Name as a reader would say it.", 200),
    jurisdiction,
    kind: kind.describe("Kind of election; a second round is its own entry of kind runoff."),
    offices: z.array(text("Office that is filled.", 100)).optional(),
    votingDays: z
      .array(day("Polling day."))
      .min(1)
      .max(60)
      .describe("Polling days in order; several when voting is spread over days or phases."),
    votingStart: day("First day a vote can be cast, in person or by post.").optional(),
    votingStartIn: z
      .record(subdivision, day("First day a vote can be cast there."))
      .describe("First day of voting by ISO 3166-2 code, where it differs by place; others are unknown.")
      .optional(),
    certified: day("Day the result is certified or declared final.").optional(),
    swornIn: day("Day by which the winners have taken office.").optional(),
    sources: z.array(source).min(1).max(20),
    status: z
      .enum(["confirmed", "expected"])
      .describe("`confirmed` by an official source, or `expected` by law or custom and not yet called."),
    fromMemory: z
      .boolean()
      .describe("The dates were compiled without reading the sources, which say where to check.")
      .optional(),
    note: text("What a reader should know about the dates.", 1_000).optional(),
  })
  .superRefine((election, context) => {
    for (const fault of orderFaults(election)) context.addIssue({ code: "custom", ...fault });
  });

const coverageSchema = z
  .strictObject({
    jurisdiction,
    from: day("First day for which the list is complete."),
    until: day("Last day for which the list is complete, as known when it was compiled."),
    kinds: z
      .array(kind)
      .min(1)
      .describe("Kinds it is complete for; when absent, all that recur by law.")
      .optional(),
    note: text("Why it starts or ends there.", 500).optional(),
  })
  .refine(({ from, until }) => from <= until, {
    error: "the coverage ends before it starts",
    path: ["until"],
  });

export const calendarSchema = z.strictObject({
  format: z.literal(1).describe("Version of this shape."),
  coverage: z
    .array(coverageSchema)
    .max(5_000)
    .describe("For which places and times the list of elections is complete."),
  elections: z.array(electionSchema).max(20_000),
});
