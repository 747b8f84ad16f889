import { describe, expect, it, vi } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import { withJpegMetadata } from "../../../scripts/media/jpeg.ts";
import { makePng, withPngExif, withPngXmp } from "../../../scripts/media/png.ts";
import { aiXmp } from "../../../scripts/media/provenance.ts";
import { formatDetector } from "../../../src/evidence/image/format.ts";
import { aiDetector } from "../../../src/evidence/provenance/ai.ts";
import { readMetadata } from "../../../src/evidence/provenance/metadata.ts";

/** An installation without the optional packages: nothing else can make their import fail. */
vi.mock("../../../src/evidence/image/decoder/locate-sharp.ts", () => ({ locateSharp: () => undefined }));
vi.mock("exifr", () => {
  throw new Error("Cannot find package 'exifr'");
});

const png = makePng({ width: 30, height: 20, draw: () => [1, 2, 3, 255] });
const run = (bytes: Uint8Array) => ({
  field: "media[0]",
  declared: { declared: { aiGenerated: false } },
  bytes,
});
const missing = (name: string) => ({ unknown: "missing-package", note: `install ${name}` });

describe("without the optional packages", () => {
  it("still tells the size from the header", async () => {
    expect(await formatDetector.run(run(png))).toMatchObject({
      format: { value: "png" },
      width: { value: 30 },
      height: { value: 20 },
    });
  });

  it("does not clear a picture that it could not decode", async () => {
    expect(await aiDetector.run(run(png))).toMatchObject({
      ai: { generated: missing("sharp"), declared: { value: false }, marked: missing("sharp") },
    });
  });

  it("still reads the marks that need neither", async () => {
    expect(await aiDetector.run(run(withPngXmp(png, aiXmp())))).toMatchObject({
      ai: { generated: { value: true, certainty: "certain" } },
    });
  });

  it("names each package that is missed, exifr only where there is EXIF", async () => {
    const exif = makeExif({ Software: "GIMP" });
    expect((await readMetadata(png)).missing).toEqual([missing("sharp")]);
    expect((await readMetadata(withPngExif(png, exif))).missing).toEqual([
      missing("sharp"),
      missing("exifr"),
    ]);
    const damaged = withJpegMetadata(Buffer.from([0xff, 0xd8, 0xff, 0xd9]), { exif });
    expect((await readMetadata(damaged)).missing.map(({ unknown }) => unknown)).toEqual([
      "media-unreadable",
      "missing-package",
    ]);
  });
});
