import exifr from "exifr";
import { describe, expect, it } from "vitest";
import { makeExif } from "../../../scripts/media/exif.ts";
import { readExif } from "../../../src/evidence/provenance/exif.ts";

const SUFFIX = ", Sampler: Euler";

describe("readExif", () => {
  it("reads the texts that tell of a tool, and a UTF-16 comment", async () => {
    const input = {
      Make: "Examplecam",
      Model: "EX-1",
      Software: "GIMP 2.10",
      ImageDescription: "a meadow",
      Artist: "Rosa Lindqvist",
      UserComment: `Steps: 20${SUFFIX}`,
    };
    const texts = await readExif(exifr, makeExif(input));
    expect(Object.fromEntries((texts ?? []).map(({ key, value }) => [key, value]))).toEqual(input);
  });

  it.each([
    ["little-endian UTF-16", Buffer.concat([Buffer.from("UNICODE\0"), Buffer.from("Steps: 20", "utf16le")])],
    ["ASCII", Buffer.from("ASCII\0\0\0Steps: 20")],
    ["no character code", Buffer.from("\0\0\0\0\0\0\0\0Steps: 20")],
    ["no prefix at all", Buffer.from("Steps: 20")],
  ])("reads a comment in %s", async (_, comment) => {
    // The maker writes UTF-16BE; here the comment is put in place of one that is long enough.
    const block = makeExif({ UserComment: "x".repeat(40) });
    const at = block.indexOf("UNICODE");
    block.fill(0, at);
    comment.copy(block, at);
    expect(await readExif(exifr, block)).toEqual([{ key: "UserComment", value: "Steps: 20" }]);
  });

  it("finds nothing in a block without texts", async () => {
    expect(await readExif(exifr, makeExif({}))).toEqual([]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a cut block", makeExif({ Software: "GIMP 2.10" }).subarray(0, 20)],
    ["noise", Buffer.from("MM\0*\xff\xff\xff\xff", "latin1")],
  ])("calls %s damaged", async (_, block) => {
    expect(await readExif(exifr, block)).toBeUndefined();
  });
});
