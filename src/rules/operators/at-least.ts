import { numberComparison } from "./number-comparison.ts";

export const atLeast = numberComparison(
  "atLeast",
  "The number is this or more.",
  "height: { atLeast: 628 }",
  (value, limit) => value >= limit,
);
