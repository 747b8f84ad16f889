import { isUnknown, type Location } from "../../types/fact.ts";
import type { Rgb } from "../image/grey.ts";
import { viewPicture } from "../image/pixels.ts";

type Box = NonNullable<Location["box"]>;

/** Share of its light that is left to what lies outside the parts. */
const OUTSIDE = 0.4;
/** Magenta, which photographs rarely hold; on a line of black, for those that do. */
const FRAME = [255, 0, 200];
const GROUND = [0, 0, 0];
/** Width of each line of the frame, as a share of the longer side. */
const LINE = 1 / 300;

/**
 * The picture as a viewer sees it, the parts framed and the rest darkened, as a PNG; `undefined` when it does not decode or
 * `sharp` is missing. Only pixels that the decoder's process handed over are encoded here, never the file itself.
 *
 * @param boxes - in pixels of the file as a viewer sees it
 */
export async function evidencePicture(
  bytes: Uint8Array,
  boxes: readonly Box[],
): Promise<Uint8Array | undefined> {
  const picture = await viewPicture(bytes);
  const sharp = await import("sharp").catch(() => undefined);
  if (isUnknown(picture) || sharp === undefined) return undefined;
  const { width, height, scale } = picture;
  const data = frame(
    picture,
    boxes.map((box) => scaled(box, scale)),
  );
  return sharp
    .default(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

const scaled = ({ x, y, width, height }: Box, factor: number): Box => ({
  x: Math.floor(x * factor),
  y: Math.floor(y * factor),
  width: Math.ceil(width * factor),
  height: Math.ceil(height * factor),
});

function frame({ data, width, height }: Rgb, boxes: readonly Box[]): Uint8Array {
  const line = Math.max(1, Math.round(Math.max(width, height) * LINE));
  const framed = Uint8Array.from(data, (level) => level * OUTSIDE);
  const fill = (box: Box, colourAt: (at: number) => ArrayLike<number>): void => {
    const [right, bottom] = [Math.min(width, box.x + box.width), Math.min(height, box.y + box.height)];
    for (let y = Math.max(0, box.y); y < bottom; y += 1) {
      for (let x = Math.max(0, box.x); x < right; x += 1) {
        const at = (y * width + x) * 3;
        framed.set(Array.from(colourAt(at)), at);
      }
    }
  };
  for (const box of boxes) fill(grown(box, 2 * line), () => GROUND);
  for (const box of boxes) fill(grown(box, line), () => FRAME);
  for (const box of boxes) fill(box, (at) => data.subarray(at, at + 3));
  return framed;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
