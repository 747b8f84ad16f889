import { describe, expect, it } from "vitest";
import { makePng } from "../../../scripts/media/png.ts";
import { inspectPicture } from "../../../src/evidence/image/picture.ts";
import { readStealthMark } from "../../../src/evidence/provenance/stealth-mark.ts";

/** Bits of a text, most significant first. */
const bitsOf = (text: string): number[] =>
  [...Buffer.from(text)].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> (7 - bit)) & 1));

function pngWith(text: string, place: "alpha" | "rgb", height = 20): Buffer {
  const bits = bitsOf(text);
  const bit = (index: number): number => bits[index] ?? 0;
  return makePng({
    width: 12,
    height,
    draw: (x, y) => {
      const index = x * height + y;
      if (place === "alpha") return [90, 120, 150, 254 + bit(index)];
      return [90 + bit(index * 3), 120 + bit(index * 3 + 1), 150 + bit(index * 3 + 2), 255];
    },
  });
}

const read = async (bytes: Uint8Array) => {
  const { entries } = await readStealthMark(bytes, await inspectPicture(bytes));
  return entries.map(({ key, value }) => [key, value]);
};

describe("readStealthMark", () => {
  it.each([
    ["stealth_pnginfo", "alpha"],
    ["stealth_pngcomp", "alpha"],
    ["stealth_rgbinfo", "rgb"],
    ["stealth_rgbcomp", "rgb"],
  ] as const)("finds %s in the lowest bits of %s", async (header, place) => {
    expect(await read(pngWith(`${header} and more`, place))).toEqual([["stealth", header]]);
  });

  it.each([
    ["another text", pngWith("stealth_nothing", "alpha")],
    ["a picture too small to hold it", pngWith("stealth_pnginfo", "alpha", 2)],
    ["a damaged picture", pngWith("stealth_pnginfo", "alpha").subarray(0, 60)],
  ])("finds nothing in %s", async (_, bytes) => {
    expect(await read(bytes)).toEqual([]);
  });
});
