/** A figure that may not fall below `min` or rise above `max`. */
export interface Floor {
  readonly name: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Prints the figures that broke their floor and makes the process fail; does nothing unless `--floors` was given.
 * Floors stand a little under the figures last measured, so that only a real loss trips them.
 */
export function checkFloors(floors: readonly Floor[]): void {
  if (!process.argv.includes("--floors")) return;
  const broken = floors.filter(
    ({ value, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
      !(value >= min && value <= max),
  );
  for (const { name, value, min, max } of broken) {
    const limit = min === undefined ? `at most ${max}` : `at least ${min}`;
    console.error(`FLOOR ${name}: ${value.toFixed(4)}, expected ${limit}`);
  }
  console.log(`floors: ${floors.length - broken.length} of ${floors.length} held`);
  if (broken.length > 0) process.exitCode = 1;
}
