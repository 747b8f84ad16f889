import { decodeCorner } from "../../image/decode.ts";
import type { Picture } from "../../image/picture.ts";
import type { Columns } from "./columns.ts";

/** The left columns of a still WebP, by the pixel decoder. A lossy one merely never holds a text. */
export function webpColumns(bytes: Uint8Array, picture: Picture): Columns | undefined {
  const { format, width = 0, height = 0, decoded } = picture;
  if (format !== "webp" || decoded === undefined || decoded.frames !== 1) return undefined;
  return {
    width,
    height,
    hasAlpha: decoded.hasAlpha,
    corner: (columns, rows) => decodeCorner(bytes, format, { columns, rows }),
  };
}
