import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sceneJpeg } from "../../../../scripts/media/scenes.ts";
import { checkAd, inspectMedia } from "../../../../src/index.ts";

let folder: string;
let originals: string;
let scene: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adclause-originals-"));
  originals = join(folder, "originals");
  await mkdir(join(originals, "rally"), { recursive: true });
  scene = await sceneJpeg("rally", { headline: "", disclaimer: "" });
  await writeFile(join(originals, "rally", "rally.jpg"), scene);
  await writeFile(join(originals, "school.jpg"), await sceneJpeg("school", { headline: "", disclaimer: "" }));
  await writeFile(join(originals, "notes.txt"), "not a picture");
});
afterAll(() => rm(folder, { recursive: true }));

const look = async (picture: Sharp) =>
  (await inspectMedia(await picture.toBuffer(), { originals: [originals] })).edited;

test("what was pasted in is found, with its place and share", async () => {
  const input = await sharp({ create: { width: 180, height: 120, channels: 3, background: "#d0103a" } })
    .png()
    .toBuffer();
  const { outcome, signals } = await look(
    sharp(scene)
      .composite([{ input, left: 600, top: 200 }])
      .jpeg({ quality: 80 }),
  );
  expect(outcome).toBe("evidence");
  expect(signals).toMatchObject([
    {
      detector: "original/difference",
      certainty: "likely",
      figure: expect.stringMatching(
        /^\d\.\d % of the frame, in one place, is not what the original `rally\.jpg` shows; false alarms/,
      ),
    },
  ]);
  const [{ x, y, width, height } = { x: 0, y: 0, width: 0, height: 0 }] = signals[0]?.regions ?? [];
  // To a block and a half of the grid, which is 30 pixels of the file.
  for (const [seen, put] of [
    [x, 600],
    [y, 200],
    [x + width, 780],
    [y + height, 320],
  ] as const)
    expect(Math.abs(seen - put)).toBeLessThanOrEqual(45);
});

test("a picture that is turned by its EXIF is told as a viewer sees it", async () => {
  const input = await sharp({ create: { width: 180, height: 120, channels: 3, background: "#d0103a" } })
    .png()
    .toBuffer();
  const pasted = await sharp(scene)
    .composite([{ input, left: 600, top: 200 }])
    .png()
    .toBuffer();
  const { signals } = await look(sharp(pasted).jpeg({ quality: 90 }).withMetadata({ orientation: 6 }));
  // Turned to the right: 628 pixels wide, and what was at the top is on the right.
  const [{ x, y } = { x: 0, y: 0 }] = signals[0]?.regions ?? [];
  expect(Math.abs(x - (628 - 320))).toBeLessThanOrEqual(45);
  expect(Math.abs(y - 600)).toBeLessThanOrEqual(45);
});

test("a check holds media against them, and the verdict says so", async () => {
  const input = await sharp({ create: { width: 180, height: 120, channels: 3, background: "#d0103a" } })
    .png()
    .toBuffer();
  const bytes = await sharp(scene)
    .composite([{ input, left: 600, top: 200 }])
    .jpeg()
    .toBuffer();
  const ad = {
    copy: { body: "Vote for Measure K." },
    political: true,
    platforms: ["google"],
    media: [
      { kind: "image" as const, text: "", bytes, declared: { aiGenerated: false, edited: "none" as const } },
    ],
  };
  const options = { packs: ["google"], asOf: "2026-09-10" };
  const rule = (verdict: Awaited<ReturnType<typeof checkAd>>) =>
    verdict.findings.find((finding) => finding.rule === "google/edited-media")?.outcome;
  const without = await checkAd(ad, options);
  expect([rule(without), without.originals]).toEqual([undefined, undefined]);
  const held = await checkAd(ad, { ...options, originals: [originals] });
  expect(rule(held)).toBe("violated");
  expect(held.originals).toEqual({ pictures: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test.each<[string, () => Promise<string>, RegExp]>([
  ["that is not there", async () => join(folder, "nowhere"), /cannot be read: missing/],
  [
    "without pictures",
    async () => {
      await mkdir(join(folder, "empty"), { recursive: true });
      return join(folder, "empty");
    },
    /there is no picture in/,
  ],
  [
    "with a damaged picture",
    async () => {
      await mkdir(join(folder, "cut"), { recursive: true });
      await writeFile(join(folder, "cut", "a.jpg"), scene.subarray(0, 9_000));
      return join(folder, "cut");
    },
    /cannot be read: the picture does not decode/,
  ],
  [
    "with an empty picture",
    async () => {
      const file = join(folder, "flat.png");
      await sharp({ create: { width: 300, height: 300, channels: 3, background: "#888" } })
        .png()
        .toFile(file);
      return file;
    },
    /too little in it/,
  ],
  ["that is no picture", async () => join(originals, "notes.txt"), /cannot be read/],
])("a path %s stops the run", async (_, path, message) => {
  await expect(inspectMedia(scene, { originals: [await path()] })).rejects.toMatchObject({
    code: "E_ORIGINALS",
    message: expect.stringMatching(message),
  });
});
