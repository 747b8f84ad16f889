import type { MediaFormat } from "./media-format.ts";

/** Brands of the `ftyp` box (ISO 14496-12; registry at mp4ra.org) that are not MP4. */
const BRANDS = new Map<string, MediaFormat>([
  ["avif", "avif"],
  ["avis", "avif"],
  ["heic", "heic"],
  ["heix", "heic"],
  ["heim", "heic"],
  ["heis", "heic"],
  ["hevc", "heic"],
  ["hevx", "heic"],
  ["qt  ", "mov"],
  ["crx ", "other"],
]);

/** HEIF brands that name the container and leave the codec to the other brands. */
const HEIF_CONTAINERS = new Set(["mif1", "mif2", "msf1", "miaf"]);

/** Boxes that a QuickTime file without `ftyp` begins with. */
const QUICKTIME_BOXES = new Set(["moov", "mdat", "wide", "pnot"]);

/** Brands beyond this many are not read. */
const MAX_BRANDS = 32;

/** The format of an ISO base media or QuickTime file by its first box; `undefined` when it is neither. */
export function ftypFormat(head: Uint8Array, text: string): MediaFormat | undefined {
  const box = text.slice(4, 8);
  if (box !== "ftyp") return QUICKTIME_BOXES.has(box) ? "mov" : undefined;
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const major = text.slice(8, 12);
  const known = BRANDS.get(major);
  if (known !== undefined) return known;
  if (!HEIF_CONTAINERS.has(major)) return "mp4";
  for (let at = 16; at + 4 <= Math.min(size, head.length, 16 + 4 * MAX_BRANDS); at += 4) {
    const format = BRANDS.get(text.slice(at, at + 4));
    if (format === "avif" || format === "heic") return format;
  }
  return "heic";
}
