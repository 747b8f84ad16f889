/** ln Γ(x) for x ≥ 1/2, by Lanczos's approximation with g = 7 and 9 terms (Godfrey 2001): exact to 15 digits. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  const z = x - 1;
  const [first = 1, ...terms] = LANCZOS;
  const sum = terms.reduce((total, term, index) => total + term / (z + index + 1), first);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * log10 of the number of false alarms that chance would give: `tests` times the probability that `n` independent trials of
 * probability `p` come out `k` times or more. Under 0, chance gives less than one such find in all of them (A. Desolneux,
 * L. Moisan, J.-M. Morel, "Meaningful alignments", 2000).
 *
 * @param logTests - log10 of the number of tests
 */
export function logNfa(n: number, k: number, p: number, logTests: number): number {
  if (n <= 0 || k <= 0) return logTests;
  const [trials, hits] = [Math.floor(n), Math.floor(k)];
  if (hits <= trials * p) return logTests;
  let term =
    logGamma(trials + 1) -
    logGamma(hits + 1) -
    logGamma(trials - hits + 1) +
    hits * Math.log(p) +
    (trials - hits) * Math.log1p(-p);
  // The tail, relative to its first and largest term.
  let [sum, ratio] = [1, 1];
  for (let i = hits + 1; i <= trials && ratio > 1e-12; i += 1) {
    ratio *= ((trials - i + 1) / i) * (p / (1 - p));
    sum += ratio;
  }
  term += Math.log(sum);
  return term / Math.LN10 + logTests;
}
