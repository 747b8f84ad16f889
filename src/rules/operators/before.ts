import { dayComparison } from "./day-comparison.ts";

export const before = dayComparison("before", "The day comes before this one.", (day, limit) => day < limit);
