import { expect, test } from "vitest";
import {
  hashDistance,
  hashText,
  type PdqHash,
  pdqHash,
} from "../../../../src/evidence/forensics/originals/pdq.ts";
import type { Grey } from "../../../../src/evidence/ocr/page.ts";

const draw = (width: number, height: number, level: (x: number, y: number) => number): Grey => ({
  data: Uint8Array.from({ length: width * height }, (_, at) =>
    Math.max(0, Math.min(255, level((at % width) / width, Math.floor(at / width) / height))),
  ),
  width,
  height,
});
const waves = (x: number, y: number): number =>
  128 + 60 * Math.sin(7 * x + 3 * y) + 40 * Math.cos(11 * y * x) + 25 * Math.sin(23 * x - 9 * y);
const hashOf = (grey: Grey): PdqHash => pdqHash(grey) ?? expect.fail("no hash");

test("half of the 256 bits are set, the rest lie below the median", () => {
  const text = hashText(hashOf(draw(300, 200, waves)));
  expect(text).toMatch(/^[0-9a-f]{64}$/);
  expect([...BigInt(`0x${text}`).toString(2)].filter((bit) => bit === "1")).toHaveLength(128);
});

test.each<[string, Grey, number]>([
  ["another size", draw(1_111, 741, waves), 10],
  ["brighter", draw(300, 200, (x, y) => 50 + waves(x, y) * 0.8), 10],
  ["less contrast", draw(300, 200, (x, y) => 60 + waves(x, y) / 2), 10],
])("is nearly the same under %s", (_, grey, most) => {
  expect(hashDistance(hashOf(grey), hashOf(draw(300, 200, waves)))).toBeLessThanOrEqual(most);
});

// Turning the levels around turns every frequency around, and mirroring every second column of them.
test("the negative has the other bits, and the mirrored picture half of them", () => {
  const hash = hashOf(draw(300, 200, waves));
  expect(hashDistance(hash, hashOf(draw(300, 200, (x, y) => 255 - waves(x, y))))).toBeGreaterThan(250);
  const mirrored = hashDistance(hash, hashOf(draw(300, 200, (x, y) => waves(1 - x, y))));
  expect(mirrored).toBeGreaterThan(100);
  expect(mirrored).toBeLessThan(156);
});

test.each<[string, Grey, number]>([
  ["flat", draw(300, 200, () => 90), 0],
  ["full of edges", draw(300, 200, (x, y) => ((Math.floor(x * 20) + Math.floor(y * 20)) % 2) * 255), 100],
])("the quality of a picture that is %s", (_, grey, quality) => {
  expect(hashOf(grey).quality).toBe(quality);
});

test.each([
  [63, 500],
  [500, 1],
  [0, 0],
])("%i × %i pixels are too few", (width, height) => {
  expect(pdqHash(draw(width, height, () => 5))).toBeUndefined();
});
