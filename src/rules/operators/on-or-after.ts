import { dayComparison } from "./day-comparison.ts";

export const onOrAfter = dayComparison(
  "onOrAfter",
  "The day is this one or a later one.",
  (day, limit) => day >= limit,
);
