/** One kind of damage to a file, at a place. */
type Damage = (file: Buffer, at: number) => Buffer;

/** Whole numbers from 0, below a bound; the same for the same seed. */
export type Dice = (below: number) => number;

/** Xorshift (Marsaglia, 2003): small, seeded, good enough to vary damage. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Bytes turned over, set, blanked, put in and taken out. */
function damagesBy(random: Dice): readonly Damage[] {
  const write =
    (value: () => number, length: () => number): Damage =>
    (file, at) =>
      Buffer.from(file).fill(value(), at, Math.min(at + length(), file.length));
  return [
    write(
      () => random(256),
      () => 1,
    ),
    write(
      () => 0xff,
      () => 1 + random(4),
    ),
    write(
      () => 0,
      () => 1 + random(40),
    ),
    (file, at) => Buffer.concat([file.subarray(0, at), Buffer.alloc(random(50)), file.subarray(at)]),
    (file, at) => Buffer.concat([file.subarray(0, at), file.subarray(at + 1 + random(50))]),
  ];
}

/** A copy with one to five damages in the bytes from `start` on, at most `span` of them. */
export function damaged(file: Buffer, random: Dice, start = 0, span = file.length): Buffer {
  const damages = damagesBy(random);
  let result = file;
  for (let count = 1 + random(5); count > 0; count--) {
    const damage = damages[random(damages.length)];
    const room = Math.max(1, Math.min(span, result.length - start));
    result = damage?.(result, start + random(room)) ?? result;
  }
  return result;
}
