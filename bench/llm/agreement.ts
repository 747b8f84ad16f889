import type { LlmUsage } from "../../src/llm/classifier.ts";
import type { LlmReading } from "../../src/types/llm.ts";

interface Measured {
  readonly usage: LlmUsage;
  /** Milliseconds of each answer, recorded ones included. */
  readonly waits: readonly number[];
  /** Of a million tokens in and out. */
  readonly prices?: readonly number[] | undefined;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const countOf = <T>(items: readonly T[], keyOf: (item: T) => string): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${key} ${count}`).join(", ") || "none";
};

/** What was asked and answered, how the two readers agree, and what it took. */
export function agreementLines(
  readings: readonly LlmReading[],
  { usage, waits, prices }: Measured,
): string[] {
  const claims = readings.flatMap((reading) => reading.claims ?? []);
  const disagreements = readings.flatMap((reading) => reading.disagreements ?? []);
  const failures = readings.flatMap(({ reason }) => reason ?? []);
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0)} ms`;
  const { input, output } = usage.tokens;
  const [priceIn = 0, priceOut = 0] = prices ?? [];
  const cost = (input * priceIn + output * priceOut) / 1e6;
  return [
    `rows      ${countOf(readings, ({ status }) => status)}`,
    `failures  ${countOf(failures, (reason) => reason)}`,
    `claims    ${total(claims.map(({ confirmed }) => confirmed))} confirmed, ${total(claims.map(({ added }) => added))} added, ${total(claims.map(({ unverifiableQuotes }) => unverifiableQuotes))} with a quote that the text does not hold`,
    `differing ${countOf(disagreements, ({ builtIn, model }) => `${builtIn}/${model}`)}`,
    `sent      ${usage.requests} requests, ${(usage.bytesSent / 1000).toFixed(1)} kB; ${usage.replayed} answers from recordings`,
    `tokens    ${input} in, ${output} out${prices === undefined ? "" : `; cost ${cost.toFixed(2)}`}`,
    `latency   median ${at(0.5)}, 95th percentile ${at(0.95)}, of answers`,
  ];
}
