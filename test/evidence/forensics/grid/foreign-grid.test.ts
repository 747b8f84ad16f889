import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { gridTest } from "../../../../src/evidence/forensics/grid/grid-test.ts";
import { logNfa } from "../../../../src/evidence/forensics/grid/nfa.ts";
import { greyOf } from "../../../../src/evidence/image/grey.ts";
import { inspectPicture } from "../../../../src/evidence/image/picture.ts";

/** A texture like grass: noise, softened. */
function texture(width: number, height: number, seed: number): Promise<Buffer> {
  let state = seed;
  const data = Buffer.from(
    Array.from({ length: width * height * 3 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
  return sharp(data, { raw: { width, height, channels: 3 } })
    .blur(1.2)
    .png()
    .toBuffer();
}

let grass: Buffer;
let sand: Buffer;
beforeAll(async () => {
  grass = await sharp(await texture(420, 330, 7))
    .jpeg({ quality: 85 })
    .toBuffer();
  sand = await sharp(await texture(160, 140, 99))
    .jpeg({ quality: 85 })
    .toBuffer();
});

async function look(bytes: Uint8Array, scale = 1) {
  const { decoded } = await inspectPicture(bytes);
  if (decoded === undefined) return expect.fail("it does not decode");
  return gridTest.look({ grey: greyOf(decoded.pixels), scale, isJpeg: true });
}

const pasted = (left: number, top: number) => sharp(grass).composite([{ input: sand, left, top }]);

test.each<[string, () => Promise<Buffer>]>([
  ["a PNG", () => pasted(83, 61).png().toBuffer()],
  [
    "a JPEG of the best quality",
    () => pasted(83, 61).jpeg({ quality: 100, chromaSubsampling: "4:4:4" }).toBuffer(),
  ],
])("a part of another JPEG in %s is found where it is", async (_, make) => {
  const outcome = await look(await make());
  expect(outcome).toMatchObject({
    status: "evidence",
    figure: expect.stringMatching(
      /^one part lies on another JPEG grid than the rest \(log10 of chance finds -\d+\)$/,
    ),
  });
  const [{ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }] =
    outcome.status === "evidence" ? (outcome.regions ?? []) : [];
  for (const [seen, put] of [
    [x, 83],
    [y, 61],
    [x + width, 243],
    [y + height, 201],
  ] as const)
    expect(Math.abs(seen - put)).toBeLessThanOrEqual(12);
});

test.each<[string, () => Promise<Buffer>]>([
  ["that was never changed", async () => grass],
  ["saved again", () => sharp(grass).jpeg({ quality: 98 }).toBuffer()],
  // One in 64: what is put on the same grid cannot be told from it.
  ["with a part on the same grid", () => pasted(80, 64).png().toBuffer()],
  ["saved with more loss after the paste", () => pasted(83, 61).jpeg({ quality: 60 }).toBuffer()],
])("nothing is found in a picture %s", async (_, make) => {
  expect(await look(await make())).toEqual({ status: "none" });
});

test.each([
  [40, 97],
  [75, 97],
  [75, 98],
  [85, 98],
  [92, 98],
])("the grid from before a crop is no part: quality %i, saved again at %i", async (first, again) => {
  const whole = await sharp(await texture(420, 330, 7))
    .jpeg({ quality: first })
    .toBuffer();
  const cropped = sharp(whole).extract({ left: 5, top: 3, width: 400, height: 320 });
  expect(await look(await cropped.jpeg({ quality: again }).toBuffer())).toEqual({ status: "none" });
});

test.each<[string, () => Promise<Buffer>, number, RegExp]>([
  ["was never a JPEG", () => texture(300, 300, 3), 1, /show no JPEG grid/],
  ["was scaled", () => sharp(grass).resize(300).png().toBuffer(), 1, /show no JPEG grid/],
  [
    "is flat",
    () =>
      sharp({ create: { width: 300, height: 300, channels: 3, background: "#888" } })
        .png()
        .toBuffer(),
    1,
    /show no JPEG grid/,
  ],
  [
    "is tiny",
    () =>
      sharp({ create: { width: 1, height: 1, channels: 3, background: "#888" } })
        .png()
        .toBuffer(),
    1,
    /smaller than 64/,
  ],
  ["is a thin strip", () => texture(900, 7, 5), 1, /smaller than 64/],
  ["was scaled down by the decoder", async () => grass, 0.5, /too large/],
])("a picture that %s is not testable", async (_, make, scale, reason) => {
  expect(await look(await make(), scale)).toMatchObject({
    status: "not-testable",
    reason: expect.stringMatching(reason),
  });
});

// Against sums of the binomial distribution: P[B(10, 1/2) ≥ 8] = 56/1024, P[B(100, 1/64) ≥ 10] = 3.2e-6.
test.each([
  [10, 8, 0.5, 0, Math.log10(56 / 1024)],
  [10, 10, 0.5, 3, 3 - 10 * Math.log10(2)],
  [100, 1, 0.5, 2, 2],
  [0, 0, 0.5, 1, 1],
])("log10 NFA of %i trials, %i hits, p %d, 1e%i tests", (n, k, p, logTests, expected) => {
  expect(logNfa(n, k, p, logTests)).toBeCloseTo(expected, 6);
});
