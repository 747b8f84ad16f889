import type { Decision } from "../types/lattice.ts";
import type { Finding, Verdict } from "../types/verdict.ts";
import { listed } from "./count.ts";

/**
 * How the decision changes over the flight: `approve until 2028-09-06, then reject under X from 2028-09-07`.
 * Undefined when it does not change.
 */
export function timelineText({
  timeline,
  findings,
}: Pick<Verdict, "timeline" | "findings">): string | undefined {
  if (timeline.length < 2) return undefined;
  const parts = timeline.map(({ from, until, decision }, index) => {
    const isLast = index === timeline.length - 1;
    const under = rulesBehind(findings, from, decision);
    const why = under.length > 0 ? ` under ${listed(under, 2)}` : "";
    const days = isLast ? ` from ${from}` : ` until ${until}`;
    return `${index > 0 ? "then " : ""}${decision}${days}${why}`;
  });
  return parts.join(", ");
}

function rulesBehind(findings: readonly Finding[], day: string, decision: Decision): string[] {
  if (decision === "approve" || decision === "review") return [];
  const behind = findings.filter(
    ({ effect, suppressed, during }) =>
      suppressed === undefined &&
      effect === decision &&
      during.some(({ from, until }) => from <= day && day <= until),
  );
  return behind.map(({ rule }) => rule);
}
