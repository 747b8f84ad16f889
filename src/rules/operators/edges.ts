import { addDays, isDay } from "../../elections/days.ts";
import { daysToVoteEdges } from "../../evidence/dated.ts";
import type { FactType } from "../../evidence/fact-type.ts";
import type { Compiler } from "../condition.ts";

/** Notes the days on which comparing a dated fact with a day or a number of days may turn. */
export function noteEdges(type: FactType, limit: unknown, compiler: Compiler): void {
  if (!type.dated) return;
  const { edges } = compiler.reads;
  if (type.type === "day" && isDay(limit)) {
    edges.push((first, last) => [limit, addDays(limit, 1)].filter((day) => day > first && day <= last));
  }
  if (type.type === "number" && typeof limit === "number") {
    edges.push((first, last, calendar, facts) => daysToVoteEdges(facts, limit, first, last, calendar));
  }
}
