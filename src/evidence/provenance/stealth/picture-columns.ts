import { openPicture } from "../../image/decode.ts";
import type { Picture } from "../../image/picture.ts";
import type { Columns } from "./columns.ts";

/** The left columns of a still WebP, by the pixel decoder. A lossy one merely never holds a text. */
export function webpColumns(bytes: Uint8Array, picture: Picture): Columns | undefined {
  const { format, width = 0, height = 0, decoded } = picture;
  if (format !== "webp" || decoded === undefined || (decoded.metadata.pages ?? 1) !== 1) return undefined;
  return {
    width,
    height,
    hasAlpha: decoded.metadata.hasAlpha === true,
    async corner(columns, rows) {
      const opened = await openPicture(bytes, format);
      return opened
        ?.extract({ left: 0, top: 0, width: columns, height: rows })
        .toColourspace("srgb")
        .ensureAlpha()
        .raw()
        .toBuffer();
    },
  };
}
