import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { sceneSvg } from "../../../scripts/media/scenes.ts";
import type { Rgb } from "../../../src/evidence/image/grey.ts";
import { readPicture } from "../../../src/evidence/ocr/read-picture.ts";

async function rgbOf(svg: string, width = 1200): Promise<Rgb> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(width)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}

const linesOf = async (rgb: Rgb) => {
  const text = await readPicture(rgb);
  if ("unknown" in text) throw new Error(text.unknown);
  return text.lines;
};
const find = async (rgb: Rgb, words: RegExp) => (await linesOf(rgb)).find(({ text }) => words.test(text));

describe("words in a picture", () => {
  it("are read with their height, contrast and place", async () => {
    const line = await find(
      await rgbOf(sceneSvg("town-hall", { disclaimer: "Paid for by Calder Forward" })),
      /PAID FOR/i,
    );
    expect(line?.text).toMatch(/^PAID FOR BY CALDER FORWARD$/);
    // The letters are drawn 16 pixels high, by strokes whose ends add to that.
    expect(line?.capitals).toBeGreaterThan(15);
    expect(line?.capitals).toBeLessThan(20);
    expect(line?.contrast).toBeGreaterThan(7);
    expect(line?.isLight).toBe(true);
    expect(line?.box.y).toBeGreaterThan(580);
  });

  it("are read dark on light as well as light on dark", async () => {
    const svg = sceneSvg("school", { notice: ["This image has been manipulated"] });
    const rgb = await rgbOf(svg);
    const inverted = { ...rgb, data: rgb.data.map((level) => 255 - level) };
    expect((await find(rgb, /MANIPULATED/i))?.isLight).toBe(true);
    expect((await find(inverted, /MANIPULATED/i))?.isLight).toBe(false);
  });

  it("keep their share of the frame at another size", async () => {
    const svg = sceneSvg("rally", { notice: ["This image has been manipulated"] });
    const shares = await Promise.all(
      [800, 1200, 2000].map(async (width) => {
        const rgb = await rgbOf(svg, width);
        return ((await find(rgb, /MANIPULATED/i))?.capitals ?? 0) / rgb.height;
      }),
    );
    const [low, high] = [Math.min(...shares), Math.max(...shares)];
    expect(low).toBeGreaterThan(0.03);
    expect(high - low).toBeLessThan(0.003);
  });

  it.each(["town-hall", "rally", "school"] as const)(
    "are not seen in a scene without any: %s",
    async (name) => {
      expect(await linesOf(await rgbOf(sceneSvg(name)))).toEqual([]);
    },
  );

  it.each([
    ["one pixel", 1, 1],
    ["one row", 300, 1],
    ["one column", 1, 300],
    ["a plain ground", 64, 64],
  ])("are not seen in %s", async (_, width, height) => {
    expect(await linesOf({ data: new Uint8Array(width * height * 3).fill(90), width, height })).toEqual([]);
  });
});
