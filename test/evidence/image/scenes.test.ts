import { describe, expect, it } from "vitest";
import { sceneJpeg, scenePng, sceneSvg } from "../../../scripts/media/scenes.ts";
import { inspectPicture } from "../../../src/evidence/image/picture.ts";

const words = { headline: "Measure K: better schools", disclaimer: "Paid for by Calder County for K" };

describe("the pictures of the examples", () => {
  it.each(["town-hall", "rally", "cartoon", "school", "polling-place"] as const)("%s", async (name) => {
    for (const render of [sceneJpeg, scenePng]) {
      const [first, second] = [await render(name, words), await render(name, words)];
      expect(first.equals(second)).toBe(true);
      const { width, height, problem } = await inspectPicture(first);
      expect([width, height, problem]).toEqual([1200, 628, undefined]);
    }
  });

  it("draws words as strokes, since fonts differ between machines", () => {
    const svg = sceneSvg("town-hall", words);
    expect(svg).not.toContain("<text");
    expect(svg.match(/<path/g)?.length).toBe((sceneSvg("town-hall").match(/<path/g)?.length ?? 0) + 2);
  });
});
