import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { makePng } from "../../../scripts/media/png.ts";
import { readMetadata } from "../../../src/evidence/provenance/metadata.ts";
import { readPngChunks } from "../../../src/evidence/provenance/png-chunks.ts";
import { pngColumns } from "../../../src/evidence/provenance/stealth/png-columns.ts";
import { stealthPng } from "../../fixtures/ai-marks/stealth.ts";

const hidden = async (bytes: Uint8Array) => {
  const { entries } = await readMetadata(Uint8Array.from(bytes));
  return entries.filter(({ block }) => block === "pixels").map(({ key, value }) => [key, value]);
};

const PLACES = [
  ["alpha", "stealth_pnginfo"],
  ["alpha", "stealth_pngcomp"],
  ["rgb", "stealth_rgbinfo"],
  ["rgb", "stealth_rgbcomp"],
] as const;

describe("a text hidden in pixels", () => {
  it.each(PLACES)("is read from the lowest bits of %s after %s", async (place, header) => {
    expect(await hidden(stealthPng(place, header, "Steps: 20, 牧場"))).toEqual([
      ["stealth", header],
      ["parameters", "Steps: 20, 牧場"],
    ]);
  });

  it.each([2, 37, 40, 41, 119, 120, 121, 400])("is read from a picture %i pixels high", async (height) => {
    for (const [place, header] of PLACES) {
      const text = "x".repeat(300);
      expect((await hidden(stealthPng(place, header, text, height)))[1]).toEqual(["parameters", text]);
    }
  });

  it("is read through every filter of PNG, and without an alpha channel", async () => {
    const made = stealthPng("rgb", "stealth_rgbinfo", "hidden text", 70);
    for (const adaptiveFiltering of [false, true]) {
      const saved = await sharp(made).removeAlpha().png({ adaptiveFiltering, palette: false }).toBuffer();
      expect((await hidden(saved))[1]).toEqual(["parameters", "hidden text"]);
    }
  });

  it("is read from a lossless WebP", async () => {
    const made = stealthPng("alpha", "stealth_pnginfo", "hidden text", 70);
    const webp = await sharp(made).webp({ lossless: true, exact: true }).toBuffer();
    expect((await hidden(webp))[1]).toEqual(["parameters", "hidden text"]);
  });

  it("gives its fields when it is JSON", async () => {
    const json = JSON.stringify({ Software: "NovelAI", Comment: { seed: 1 } });
    expect(await hidden(stealthPng("alpha", "stealth_pngcomp", json))).toEqual([
      ["stealth", "stealth_pngcomp"],
      ["Software", "NovelAI"],
      ["Comment", '{"seed":1}'],
    ]);
  });

  it("leaves its header where the text cannot be read", async () => {
    const header = "stealth_pngcomp";
    expect(await hidden(stealthPng("alpha", header, Buffer.from("not packed")))).toEqual([
      ["stealth", header],
    ]);
    expect(await hidden(stealthPng("alpha", header, Buffer.alloc(0)))).toEqual([["stealth", header]]);
  });

  it.each([
    ["a plain picture", makePng({ width: 30, height: 30, draw: (x, y) => [x, y, 0, 255] })],
    ["a picture too small to hold it", makePng({ width: 3, height: 3, draw: () => [0, 0, 0, 255] })],
    ["a damaged picture", stealthPng("alpha", "stealth_pnginfo", "x").subarray(0, 60)],
  ])("is not found in %s", async (_, bytes) => {
    expect(await hidden(bytes)).toEqual([]);
  });
});

describe("pngColumns", () => {
  it("gives the pixels that the decoder gives", async () => {
    const png = await sharp({
      create: {
        width: 60,
        height: 40,
        channels: 4,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 40 },
      },
    })
      .ensureAlpha()
      .png({ adaptiveFiltering: true, palette: false })
      .toBuffer();
    const corner = await pngColumns(readPngChunks(png).chunks)?.corner(5, 40);
    const expected = await sharp(png)
      .extract({ left: 0, top: 0, width: 5, height: 40 })
      .ensureAlpha()
      .raw()
      .toBuffer();
    expect(Buffer.from(corner ?? []).equals(expected)).toBe(true);
  });

  it.each([
    ["16 bits a channel", (png: Sharp) => png.toColourspace("rgb16").png()],
    ["a palette", (png: Sharp) => png.png({ palette: true })],
    ["interlaced rows", (png: Sharp) => png.png({ progressive: true })],
  ])("does not read %s", async (_, save) => {
    const plain = sharp(makePng({ width: 20, height: 20, draw: (x, y) => [x, y, 0, 255] }));
    expect(pngColumns(readPngChunks(await save(plain).toBuffer()).chunks)).toBeUndefined();
  });
});
