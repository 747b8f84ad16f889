import { dayComparison } from "./day-comparison.ts";

export const after = dayComparison("after", "The day comes after this one.", (day, limit) => day > limit);
