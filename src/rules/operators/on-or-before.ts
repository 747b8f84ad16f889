import { dayComparison } from "./day-comparison.ts";

export const onOrBefore = dayComparison(
  "onOrBefore",
  "The day is this one or an earlier one.",
  (day, limit) => day <= limit,
);
