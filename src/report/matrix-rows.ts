import type { Decision } from "../types/lattice.ts";
import type { Matrix, MatrixCell } from "../types/matrix.ts";
import { groupBy } from "./count.ts";

/** Places of one platform with the same answer. */
export interface MatrixRow {
  readonly platform: string;
  readonly places: readonly string[];
  readonly decision: Decision;
  /** `CLAUSE title of the rule`, of the first finding, and whether there is no pack; empty when there is nothing. */
  readonly bite: string;
  readonly url?: string | undefined;
}

const RANK: Readonly<Record<Decision, number>> = { reject: 0, disclose: 1, review: 2, approve: 3 };

/** The cells with those joined that say the same, by platform and the worst first. */
export function matrixRows({ platforms, cells }: Matrix): readonly MatrixRow[] {
  return platforms.flatMap((platform) => {
    const own = cells.filter((cell) => cell.platform === platform);
    const groups = [...groupBy(own, (cell) => `${cell.decision}\n${biteOf(cell)}`).values()];
    const rows = groups.flatMap(([first, ...others]): MatrixRow[] => {
      if (first === undefined) return [];
      const places = [first, ...others].map(({ place }) => place);
      return [
        { platform, places, decision: first.decision, bite: biteOf(first), url: first.bite?.citation?.url },
      ];
    });
    return rows.sort((a, b) => RANK[a.decision] - RANK[b.decision]);
  });
}

function biteOf({ bite, isUncovered }: MatrixCell): string {
  const texts = isUncovered === true ? ["no loaded pack speaks for this platform"] : [];
  if (bite === undefined) return texts.join("");
  const text = `${bite.citation?.clause ?? bite.rule} ${bite.title}`;
  return [bite.outcome === "unsure" ? `${text} (could not be judged)` : text, ...texts].join("; ");
}

/** `meta in US-TX, US-OH; google nowhere`. */
export function unchangedText({ unchanged, places }: Matrix): string {
  const parts = unchanged.map(({ platform, places: own }) => {
    if (own.length === 0) return `${platform} nowhere`;
    return own.length === places.length ? `${platform} everywhere` : `${platform} in ${own.join(", ")}`;
  });
  return parts.join("; ");
}
