import { numberComparison } from "./number-comparison.ts";

export const atMost = numberComparison(
  "atMost",
  "The number is this or less.",
  "election.daysToVote: { atMost: 60 }",
  (value, limit) => value <= limit,
);
