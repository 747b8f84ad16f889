import { type Figures, shareInterval } from "./score.ts";
import type { Tally } from "./tally.ts";

/** All that the evaluation says, for programs and, as `lines`, for people. */
export interface Table {
  readonly rows: number;
  readonly scores: Readonly<Record<string, Figures & { readonly f1Interval: readonly [number, number] }>>;
  readonly bySource: Readonly<Record<string, Figures>>;
  readonly shares: Readonly<Record<string, { readonly hits: number; readonly all: number }>>;
  /** Mean of the shares of past and of upcoming claims whose time was read right. */
  readonly timeBalancedAccuracy: number;
  readonly confusion: Readonly<Record<string, number>>;
  readonly cpuMsFor500Characters: number;
  readonly lines: readonly string[];
}

const fixed = (n: number): string => (Number.isNaN(n) ? "  -  " : n.toFixed(3));

/** Builds the table of a tally. */
export function tableOf(of: Tally, rows: number, cpuMsFor500Characters: number): Table {
  const scores = Object.fromEntries(
    [...of.scores].map(([name, score]) => [name, { ...score.figures, f1Interval: score.f1Interval }]),
  );
  const bySource = Object.fromEntries([...of.bySource].map(([name, score]) => [name, score.figures]));
  const shares = Object.fromEntries([...of.shares].map(([name, [hits, all]]) => [name, { hits, all }]));
  const rate = (name: string): number => (shares[name]?.hits ?? Number.NaN) / (shares[name]?.all ?? 1);
  const timeBalancedAccuracy = (rate("time right, past") + rate("time right, upcoming")) / 2;
  const confusion = Object.fromEntries([...of.confusion].sort(([, a], [, b]) => b - a));
  const lines = [
    `${rows} texts`,
    "label                  precision  recall  F1     95 % of F1      right / false / missed",
    ...Object.entries(scores).map(
      ([name, { precision, recall, f1, f1Interval, tp, fp, fn }]) =>
        `${name.padEnd(22)} ${fixed(precision)}      ${fixed(recall)}   ${fixed(f1)}  ${f1Interval.map(fixed).join("–")}   ${tp} / ${fp} / ${fn}`,
    ),
    "",
    "doubt of any election, by collection",
    ...Object.entries(bySource).map(
      ([name, { precision, recall, f1, tp, fp, fn }]) =>
        `${name.padEnd(22)} ${fixed(precision)}      ${fixed(recall)}   ${fixed(f1)}                  ${tp} / ${fp} / ${fn}`,
    ),
    "",
    ...Object.entries(shares)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { hits, all }]) => {
        const [low, high] = shareInterval(hits, all);
        return `${name.padEnd(46)} ${hits}/${all} (${((100 * hits) / all).toFixed(2)} %, 95 %: ${(100 * low).toFixed(2)}–${(100 * high).toFixed(2)})`;
      }),
    `time of a claim, balanced accuracy             ${fixed(timeBalancedAccuracy)}`,
    `CPU ${cpuMsFor500Characters.toFixed(2)} ms for 500 characters`,
    "",
    "what was read as what, most frequent first",
    ...Object.entries(confusion)
      .slice(0, 24)
      .map(([name, count]) => `${String(count).padStart(5)}  ${name}`),
  ];
  return { rows, scores, bySource, shares, timeBalancedAccuracy, confusion, cpuMsFor500Characters, lines };
}
