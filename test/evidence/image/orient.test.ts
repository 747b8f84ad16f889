import { expect, test } from "vitest";
import { orient, orientBox } from "../../../src/evidence/image/orient.ts";

const [WIDTH, HEIGHT] = [7, 5];
const BOX = { x: 1, y: 2, width: 3, height: 1 };

/** Black, and white where the box is. */
const stored = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => {
  const [x, y] = [Math.floor(at / 3) % WIDTH, Math.floor(at / 3 / WIDTH)];
  return x >= BOX.x && x < BOX.x + BOX.width && y >= BOX.y && y < BOX.y + BOX.height ? 255 : 0;
});

test.each([undefined, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
  "orientation %s: a box goes where its pixels go",
  (orientation) => {
    const seen = orient({ data: stored, width: WIDTH, height: HEIGHT }, orientation);
    const white = Array.from({ length: WIDTH * HEIGHT }, (_, at) => at).filter(
      (at) => seen.data[at * 3] === 255,
    );
    const [xs, ys] = [white.map((at) => at % seen.width), white.map((at) => Math.floor(at / seen.width))];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    expect(orientBox(BOX, { width: WIDTH, height: HEIGHT }, orientation)).toEqual({
      x,
      y,
      width: Math.max(...xs) - x + 1,
      height: Math.max(...ys) - y + 1,
    });
  },
);
