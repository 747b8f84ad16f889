import { wilson } from "../disclosures/interval.ts";
import type { Floor } from "../floors.ts";
import type { MediaFile } from "./media-file.ts";

/** One thing that the evaluation of media measures. To measure another, write its part and its line in `eval-media.ts`. */
export interface Part {
  readonly name: string;
  /** Looks at one file; what it returns is printed behind the file's name with `--verbose`. */
  look(file: MediaFile): Promise<string>;
  report(): Report;
}

interface Report {
  readonly lines: readonly string[];
  readonly floors: readonly Floor[];
  /** The figures for programs. */
  readonly figures: Readonly<Record<string, unknown>>;
}

export interface Share {
  readonly hits: number;
  readonly all: number;
  /** 95 % interval by Wilson's method; absent for a share of nothing. */
  readonly interval?: readonly [low: number, high: number];
}

export const share = (hits: number, all: number): Share =>
  all === 0 ? { hits, all } : { hits, all, interval: wilson(hits, all) };

export const rate = ({ hits, all }: Share): number => hits / all;

const percent = (value: number): string => (100 * value).toFixed(1);

export function shareText({ hits, all, interval }: Share): string {
  if (interval === undefined) return `${hits} of ${all}`;
  return `${hits} of ${all} (95 %: ${interval.map(percent).join("–")} %)`;
}

/** Median, 95th percentile and maximum in milliseconds. */
export function times(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (quantile: number): number =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0).toFixed(2));
  return { medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) };
}

export const timesText = ({ medianMs, p95Ms, maxMs }: ReturnType<typeof times>): string =>
  `median ${medianMs} ms, p95 ${p95Ms}, max ${maxMs}`;
