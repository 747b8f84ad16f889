/** Truth against what was found, row by row, with figures and their intervals. */
export class Score {
  readonly pairs: (readonly [truth: boolean, found: boolean])[] = [];

  add(truth: boolean, found: boolean): void {
    this.pairs.push([truth, found]);
  }

  get figures(): Figures {
    return figuresOf(this.pairs);
  }

  /** 95 % interval of F1 over resampled rows, from a seeded generator so that runs agree. */
  get f1Interval(): readonly [low: number, high: number] {
    const random = generator(20_261_103);
    const f1s = Array.from({ length: RESAMPLES }, () => {
      const sample = this.pairs.map(() => this.pairs[Math.floor(random() * this.pairs.length)] ?? NO_PAIR);
      return figuresOf(sample).f1;
    }).sort((a, b) => a - b);
    return [
      f1s[Math.floor(RESAMPLES * 0.025)] ?? Number.NaN,
      f1s[Math.floor(RESAMPLES * 0.975)] ?? Number.NaN,
    ];
  }
}

const RESAMPLES = 400;
const NO_PAIR = [false, false] as const;

/** Counts and the figures made of them; `NaN` where nothing was to be counted. */
export interface Figures {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function figuresOf(pairs: readonly (readonly [boolean, boolean])[]): Figures {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [truth, found] of pairs) {
    if (truth && found) tp += 1;
    else if (found) fp += 1;
    else if (truth) fn += 1;
  }
  return {
    tp,
    fp,
    fn,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  };
}

/** mulberry32: uniform numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Wilson interval of a share, 95 %. */
export function shareInterval(hits: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const p = hits / all;
  const middle = p + (z * z) / (2 * all);
  const half = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
