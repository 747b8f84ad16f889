/** ln n!, by the sum for what tables of files hold. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}

/** Probability of at most `hits` in `all` trials of probability `p`. */
function atMost(hits: number, all: number, p: number): number {
  let sum = 0;
  for (let k = 0; k <= hits; k += 1) {
    const ways = logFactorial(all) - logFactorial(k) - logFactorial(all - k);
    sum += Math.exp(ways + k * Math.log(p) + (all - k) * Math.log1p(-p));
  }
  return sum;
}

/**
 * Upper end of the two-sided 95 % interval of a rate by Clopper and Pearson (1934): with so few files, the rate itself
 * says too little. 1 for no files.
 */
export function upperBound(hits: number, all: number): number {
  if (hits >= all) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, all, middle) > 0.025) low = middle;
    else high = middle;
  }
  return high;
}
