import { numberComparison } from "./number-comparison.ts";

export const moreThan = numberComparison(
  "moreThan",
  "The number is more than this.",
  "width: { moreThan: 0 }",
  (value, limit) => value > limit,
);
