/** 95 % Wilson interval of a share: it holds near 0 and 1, where most of these figures lie. */
export function wilson(hits: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const centre = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
