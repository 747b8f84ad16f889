import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { sceneJpeg } from "../../../scripts/media/scenes.ts";
import { editedDetector } from "../../../src/evidence/forensics/edited.ts";
import { at, listAt } from "../../../src/evidence/provenance/json.ts";
import { withThumbnail } from "./with-thumbnail.ts";

const look = (bytes: Uint8Array) => editedDetector.run({ field: "media[0]", declared: {}, bytes });

let scene: Buffer;
let preview: Buffer;
const previewOf = (jpeg: Buffer) => sharp(jpeg).resize(160, 120, { fit: "contain" }).jpeg().toBuffer();

beforeAll(async () => {
  scene = await sceneJpeg("rally", { headline: "Measure K", disclaimer: "Paid for by Calder County for K" });
  preview = await previewOf(scene);
});

const outcomeOf = async (bytes: Uint8Array) => {
  const facts = await look(bytes);
  return {
    outcome: at(facts, "edited", "outcome", "value"),
    certainty: at(facts, "edited", "outcome", "certainty"),
    note:
      at(facts, "edited", "signals", "items", "0", "note") ??
      at(listAt(facts, "edited", "signals", "items")[0], "note"),
    reasons: listAt(facts, "edited", "reasons", "items").map((reason) => at(reason, "value")),
  };
};

test.each<[string, () => Promise<Buffer>, string]>([
  [
    "cropped",
    () => sharp(scene).extract({ left: 300, top: 100, width: 600, height: 400 }).jpeg().toBuffer(),
    "the stored preview shows more: the picture is",
  ],
  [
    "cropped and turned",
    () => sharp(scene).extract({ left: 300, top: 100, width: 600, height: 400 }).rotate(90).jpeg().toBuffer(),
    "turned by",
  ],
  ["turned", () => sharp(scene).rotate(90).jpeg().toBuffer(), "the stored preview lies turned by 270°"],
  [
    "replaced",
    () => sceneJpeg("school", { headline: "Measure K", disclaimer: "Paid for" }),
    "the stored preview shows something else",
  ],
])("a picture that was %s under its old preview", async (_, change, figure) => {
  for (const isBigEndian of [false, true]) {
    expect(await outcomeOf(withThumbnail(await change(), preview, isBigEndian))).toEqual({
      outcome: "evidence",
      certainty: "likely",
      note: expect.stringMatching(
        new RegExp(`${figure}.*false alarms 0 of \\d+ files, at most \\d+\\.\\d %`),
      ),
      reasons: expect.any(Array),
    });
  }
});

test.each<[string, () => Promise<Buffer>]>([
  ["as it was made", async () => scene],
  ["made smaller, as its preview shows it", () => sharp(scene).resize(600).jpeg().toBuffer()],
  ["made brighter", () => sharp(scene).modulate({ brightness: 1.2 }).jpeg().toBuffer()],
])("a picture %s", async (_, change) => {
  expect(await outcomeOf(withThumbnail(await change(), preview))).not.toMatchObject({ outcome: "evidence" });
});

const flat = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: "#777" } })
    .jpeg()
    .toBuffer();

test.each<[string, () => Promise<Buffer>, string]>([
  ["has none", async () => scene, "jpeg/thumbnail: no preview is stored in the file"],
  [
    "is flat",
    async () => withThumbnail(await flat(), await flat()),
    "jpeg/thumbnail: the stored preview is flat",
  ],
  [
    "is cut off",
    async () => withThumbnail(scene, preview, false, preview.length + 9_999),
    "jpeg/thumbnail: no preview is stored in the file",
  ],
  [
    "does not decode",
    async () => withThumbnail(scene, preview.subarray(0, 40)),
    "jpeg/thumbnail: no preview is stored in the file",
  ],
])("a picture whose preview %s says why it could not be compared", async (_, make, reason) => {
  expect((await outcomeOf(await make())).reasons).toContain(reason);
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ["cut off", async () => scene.subarray(0, scene.length / 2), "the picture does not decode"],
  ["no picture", async () => Buffer.from("RIFF\x24\0\0\0WAVEfmt "), "sound is not looked at"],
])("a file that is %s is not testable", async (_, make, reason) => {
  expect(await outcomeOf(await make())).toMatchObject({ outcome: "not-testable", reasons: [reason] });
});

test("a picture that is only described is unknown", () => {
  expect(editedDetector.withoutBytes?.({ field: "media[0]", declared: {} })).toMatchObject({
    edited: { unknown: "media-not-inspected" },
  });
});
