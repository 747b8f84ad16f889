import type { Checker } from "../../src/checker.ts";
import type { Decision } from "../../src/types/lattice.ts";
import { dayOf, type Row } from "../claims/rows.ts";
import { declaredAd } from "./declared-ad.ts";

/** One text that was not approved, and why. */
interface Noise {
  readonly id: string;
  readonly decision: Decision;
  readonly cause: string;
  readonly quote: string;
}

/** What came of a set of texts. */
export interface Judged {
  readonly name: string;
  readonly texts: number;
  readonly decisions: Readonly<Record<Decision, number>>;
  readonly noise: readonly Noise[];
  /** CPU of the whole check, milliseconds per ad. */
  readonly cpuMs: number;
}

/** Checks every row as a fully declared ad on one day, or on the day it ran. */
export async function judgeRows(
  name: string,
  rows: readonly Row[],
  isPolitical: boolean,
  checker: Checker,
  day?: string,
): Promise<Judged> {
  const decisions: Record<Decision, number> = { approve: 0, review: 0, disclose: 0, reject: 0 };
  const noise: Noise[] = [];
  const started = process.cpuUsage();
  for (const row of rows) {
    const verdict = await checker.check(declaredAd(row, day ?? dayOf(row), isPolitical));
    decisions[verdict.decision] += 1;
    if (verdict.decision === "approve") continue;
    const [first] = verdict.findings;
    const gap = first?.missing?.[0];
    noise.push({
      id: row.id,
      decision: verdict.decision,
      cause: [first?.rule ?? "pack", first?.outcome, first?.reason, gap?.declare ?? gap?.fact]
        .filter(Boolean)
        .join(" "),
      quote: first?.evidence.find(({ quote }) => quote !== undefined)?.quote ?? row.text.slice(0, 120),
    });
  }
  const { user, system } = process.cpuUsage(started);
  return {
    name,
    texts: rows.length,
    decisions,
    noise,
    cpuMs: (user + system) / 1000 / Math.max(1, rows.length),
  };
}
