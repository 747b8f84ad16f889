import sharp, { type Sharp } from "sharp";
import { beforeAll, expect, test } from "vitest";
import { sceneJpeg } from "../../../../scripts/media/scenes.ts";
import {
  nearestOriginal,
  type Original,
  originalOf,
} from "../../../../src/evidence/forensics/originals/original.ts";
import { originalTest } from "../../../../src/evidence/forensics/originals/original-test.ts";
import { greyOf } from "../../../../src/evidence/image/grey.ts";
import { inspectPicture } from "../../../../src/evidence/image/picture.ts";
import type { Grey } from "../../../../src/evidence/ocr/page.ts";

async function greyFrom(picture: Sharp): Promise<Grey> {
  const { decoded } = await inspectPicture(await picture.toBuffer());
  return decoded === undefined ? expect.fail("it does not decode") : greyOf(decoded.pixels);
}

const originalFrom = async (name: string, picture: Sharp): Promise<Original> =>
  originalOf(name, await greyFrom(picture)) ?? expect.fail("too little in it");

async function hold(picture: Sharp, original: Original) {
  const grey = await greyFrom(picture);
  const nearest = nearestOriginal(grey, { entries: [original], digest: "" });
  return originalTest.look({ grey, scale: 1, isJpeg: true, original: nearest ?? "unlike" });
}

let scene: Buffer;
let rally: Original;
beforeAll(async () => {
  scene = await sceneJpeg("rally", { headline: "", disclaimer: "" });
  rally = await originalFrom("rally.jpg", sharp(scene));
});

test.each<[string, (picture: Sharp) => Sharp]>([
  ["as it is", (picture) => picture],
  ["at a lower quality", (picture) => picture.jpeg({ quality: 45 })],
  ["smaller", (picture) => picture.resize(700).jpeg()],
  ["darker", (picture) => picture.linear(0.8, 0).jpeg()],
  ["as a PNG", (picture) => picture.png()],
])("a picture %s is not taken for changed", async (_, handle) => {
  expect(await hold(handle(sharp(scene)), rally)).toEqual({ status: "none" });
});

/** Clouds of all sizes, with something to see everywhere. */
async function clouds(width: number, height: number): Promise<Buffer> {
  let state = 7;
  const [columns, rows] = [Math.ceil(width / 12), Math.ceil(height / 12)];
  const data = Buffer.from(
    Array.from({ length: columns * rows }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
  return sharp(data, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .png()
    .toBuffer();
}

test.each([
  [728, 90],
  [970, 90],
  [700, 70],
  [970, 250],
  [300, 250],
  [160, 600],
])("a banner of %i × %i is compared with its original, and no other cut of it", async (width, height) => {
  const drawn = sharp(await clouds(width + 24, height + 24));
  const cutAt = (left: number, top: number) => drawn.clone().extract({ left, top, width, height });
  const banner = await originalFrom("banner.png", cutAt(0, 0).png());
  const isNarrow = Math.max(width, height) > 3 * Math.min(width, height);
  expect(await hold(cutAt(0, 0).jpeg({ quality: 60 }), banner)).toEqual(
    isNarrow
      ? {
          status: "not-testable",
          reason: "nothing was found, but in so narrow a picture most changes are missed",
        }
      : { status: "none" },
  );
  expect(await hold(cutAt(Math.ceil(width / 64), Math.ceil(height / 64)).png(), banner)).toEqual({
    status: "not-testable",
    reason: "it lies elsewhere on its original: cropped, shifted or turned",
  });
});

test.each<[string, () => Promise<Sharp>, string]>([
  [
    "a stranger",
    async () => sharp(await sceneJpeg("cartoon", { headline: "", disclaimer: "" })),
    "none of the given originals looks like it",
  ],
  ["a small one", async () => sharp(scene).resize(200), "it is smaller than 256 pixels"],
  [
    "a stretched one",
    async () => sharp(scene).resize(1200, 500, { fit: "fill" }),
    "it is cropped or stretched against its original",
  ],
  [
    "one cropped in its own shape",
    async () => {
      const { width, height } = await sharp(scene).metadata();
      const [left, top] = [Math.round(width * 0.02), Math.round(height * 0.02)];
      return sharp(scene).extract({ left, top, width: width - 2 * left, height: height - 2 * top });
    },
    "it lies elsewhere on its original: cropped, shifted or turned",
  ],
  [
    "one shifted",
    async () => {
      const { width, height } = await sharp(scene).metadata();
      return sharp(scene)
        .extract({ left: 0, top: 0, width: width - 18, height: height - 9 })
        .extend({ left: 18, top: 9, extendWith: "mirror" });
    },
    "it lies elsewhere on its original: cropped, shifted or turned",
  ],
])("%s says why it was not compared", async (_, make, reason) => {
  expect(await hold(await make(), rally)).toEqual({ status: "not-testable", reason });
});
