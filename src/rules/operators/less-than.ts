import { numberComparison } from "./number-comparison.ts";

export const lessThan = numberComparison(
  "lessThan",
  "The number is less than this.",
  "election.daysToVote: { lessThan: 0 }",
  (value, limit) => value < limit,
);
