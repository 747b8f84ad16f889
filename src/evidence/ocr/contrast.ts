import type { Rgb } from "../image/grey.ts";
import type { Box } from "./page.ts";

/** From the end of the scale, the part of the pixels around letters that is surely ink, and surely what it stands on. */
const INK = 0.06;
const GROUND = 0.4;

/** Linear light of an 8-bit sRGB sample (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, level) => {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/**
 * The contrast ratio of letters against their surroundings (WCAG 2.2, 1.4.3): the luminance of their inkiest pixels
 * against the middle one of the box. Edges are blurred, so the mean of a thin letter would be a wrong colour.
 */
export function contrastIn(
  rgb: Rgb,
  { box, isLight }: { readonly box: Box; readonly isLight: boolean },
): number {
  const luminances = luminancesIn(rgb, box);
  if (luminances.length === 0) return 1;
  luminances.sort();
  const at = (share: number): number => luminances[Math.floor(share * (luminances.length - 1))] ?? 0;
  const ink = isLight ? at(1 - INK) : at(INK);
  const ground = isLight ? at(GROUND) : at(1 - GROUND);
  const [low, high] = [Math.min(ink, ground), Math.max(ink, ground)];
  return (high + 0.05) / (low + 0.05);
}

function luminancesIn({ data, width, height }: Rgb, box: Box): Float64Array {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(height, Math.ceil(box.y + box.height));
  const found = new Float64Array(Math.max(0, right - left) * Math.max(0, bottom - top));
  let next = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at += 3) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      found[next] =
        0.2126 * (LINEAR[red] ?? 0) + 0.7152 * (LINEAR[green] ?? 0) + 0.0722 * (LINEAR[blue] ?? 0);
      next += 1;
    }
  }
  return found;
}
