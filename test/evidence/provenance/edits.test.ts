import { describe, expect, it } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import { photoshopResource, withJpegMetadata } from "../../../scripts/media/jpeg.ts";
import { withPngTexts } from "../../../scripts/media/png.ts";
import { cameraExif, editedXmp } from "../../../scripts/media/provenance.ts";
import { sceneJpeg, scenePng } from "../../../scripts/media/scenes.ts";
import { editorIn } from "../../../src/evidence/provenance/editors.ts";
import { declaredEdits, editFacts, editsDetector } from "../../../src/evidence/provenance/edits.ts";
import type { MetadataEntry } from "../../../src/evidence/provenance/metadata-entry.ts";
import type { Observation } from "../../../src/types/fact.ts";

const jpeg = await sceneJpeg("town-hall");
const png = await scenePng("town-hall");
const medium = { field: "media[0]", declared: {} };
const detector = "provenance/edits";
const stripped = { unknown: "low-certainty", note: "metadata can be stripped", detector };

const run = async (bytes: Uint8Array) => Object(await editsDetector.run({ ...medium, bytes })).edits;
const programs = async (bytes: Uint8Array) =>
  (await run(bytes)).software.items.map(({ value, certainty }: Observation) => [value, certainty]);

describe("the edits of a picture", () => {
  it("reports a program with where it stands, and that the list may lack others", async () => {
    const edited = withJpegMetadata(jpeg, { exif: makeExif({ ...cameraExif, Software: "GIMP 2.10.36" }) });
    const seen = {
      certainty: "certain",
      detector,
      at: { field: "media[0]", offset: 2 },
      note: "processed by `GIMP 2.10.36` (exif Software)",
    };
    expect(await run(edited)).toEqual({
      software: { items: [{ value: "GIMP", ...seen }], missing: [stripped] },
      marked: { value: true, ...seen },
      history: { items: [], missing: [stripped] },
    });
  });

  it.each([
    [
      "XMP history",
      withJpegMetadata(jpeg, { xmp: editedXmp("Adobe Photoshop 25.1 (Macintosh)") }),
      [["Adobe Photoshop", "certain"]],
    ],
    [
      "an agent that nobody knows",
      withJpegMetadata(jpeg, { xmp: editedXmp("Example Retoucher") }),
      [["Example Retoucher", "likely"]],
    ],
    [
      "a Photoshop resource",
      withJpegMetadata(jpeg, { photoshop: photoshopResource(0x0406, Buffer.alloc(7)) }),
      [["Adobe Photoshop", "certain"]],
    ],
    ["a comment", withJpegMetadata(jpeg, { comment: "Created with GIMP" }), [["GIMP", "likely"]]],
    [
      "a PNG text",
      withPngTexts(png, [{ keyword: "Software", text: "www.inkscape.org" }]),
      [["Inkscape", "certain"]],
    ],
    [
      "two programs",
      withJpegMetadata(jpeg, {
        exif: makeExif({ Software: "GIMP 2.10" }),
        xmp: editedXmp("Adobe Photoshop"),
      }),
      [
        ["GIMP", "certain"],
        ["Adobe Photoshop", "certain"],
      ],
    ],
    [
      "an unknown name without a camera",
      withPngTexts(png, [{ keyword: "Software", text: "screenshooter" }]),
      [["screenshooter", "possible"]],
    ],
  ])("reads %s", async (_, bytes, expected) => {
    expect(await programs(bytes)).toEqual(expected);
  });

  it.each([
    ["a camera's firmware", withJpegMetadata(jpeg, { exif: makeExif(cameraExif) })],
    ["a comment that only mentions pictures", withJpegMetadata(jpeg, { comment: "aperture f/2.8" })],
    ["nothing", png],
  ])("finds no program in %s", async (_, bytes) => {
    const none = { items: [], missing: [stripped] };
    expect(await run(bytes)).toEqual({ software: none, marked: stripped, history: none });
  });

  it("is unknown for a damaged picture", async () => {
    const gap = { unknown: "media-unreadable", note: "the picture does not decode", detector };
    const cut = jpeg.subarray(0, 9_000);
    const none = { items: [], missing: [gap] };
    expect(await run(cut)).toEqual({ software: none, marked: gap, history: none });
  });

  it("shows no more programs than a reader can use", () => {
    const entries = Array.from(
      { length: 200 },
      (_, index): MetadataEntry => ({
        block: "xmp",
        key: "stEvt:softwareAgent",
        value: `Tool ${index}`,
        offset: 0,
      }),
    );
    expect(editFacts(medium, { entries, missing: [] }).software.items.length).toBe(50);
  });
});

describe("declaredEdits", () => {
  it.each([
    [undefined, { unknown: "media-not-inspected" }],
    [{ unknown: "too-large" } as const, { unknown: "too-large" }],
  ])("knows nothing of a medium without bytes", (problem, gap) => {
    const none = { items: [], missing: [gap] };
    expect(declaredEdits({ ...medium, problem })).toEqual({ software: none, marked: gap, history: none });
  });
});

describe("editorIn", () => {
  it.each([
    ["Adobe Photoshop Lightroom Classic 13.0", "Adobe Photoshop Lightroom"],
    ["Adobe Photoshop CS6 (Windows)", "Adobe Photoshop"],
    ["CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90", "gd"],
    ["Snapseed 2.0", "Snapseed"],
    ["G991BXXU3AUE2", undefined],
    ["8.3", undefined],
    ["Ver.1.00", undefined],
    ["Gimpel Cam 2", undefined],
  ])("reads `%s` as %s", (field, name) => {
    expect(editorIn(field)).toBe(name);
  });
});
