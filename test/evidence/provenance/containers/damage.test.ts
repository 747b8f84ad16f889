import { describe, expect, it } from "vitest";
import { readContainer } from "../../../../src/evidence/provenance/metadata.ts";
import { markedPictures } from "../../../fixtures/ai-marks/pictures.ts";
import { cleanVideoAndSound, markedVideoAndSound } from "../../../fixtures/ai-marks/video-sound.ts";

const ROUNDS = 40;
const files = [
  ...Object.entries(cleanVideoAndSound),
  ...[...markedPictures, ...markedVideoAndSound].map(({ carrier, bytes }) => [carrier, bytes] as const),
];

/** A generator of numbers below 1 that starts the same each time (Numerical Recipes' constants). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The file with a few bytes changed, cut off or repeated. */
function damaged(bytes: Uint8Array, random: Iterator<number>): Buffer {
  const next = (below: number): number => Math.floor((random.next().value ?? 0) * below);
  const changed = Buffer.from(bytes);
  for (let count = next(6); count >= 0; count--) {
    const at = next(changed.length);
    changed[at] = [0, 1, 0x7f, 0xff][next(8)] ?? next(256);
  }
  const cut = next(4) === 0 ? changed.subarray(0, next(changed.length)) : changed;
  return next(8) === 0 ? Buffer.concat([cut, cut.subarray(next(cut.length + 1))]) : cut;
}

describe("a damaged file", () => {
  it.each(files)("of kind %s is read as far as it goes, with every entry inside it", async (_, bytes) => {
    const random = numbers(bytes.length);
    for (let round = 0; round < ROUNDS; round++) {
      const file = damaged(bytes, random);
      const { entries } = await readContainer(file);
      for (const { offset } of entries) expect(offset).toBeLessThan(file.length);
    }
  });
});
