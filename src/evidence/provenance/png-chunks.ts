import { hasAscii, latin1, u32be } from "./bytes.ts";

/** One chunk of a PNG; `data` is a view, `offset` that of its length field. */
export interface PngChunk {
  readonly type: string;
  readonly offset: number;
  readonly data: Uint8Array;
}

export interface PngChunks {
  readonly chunks: readonly PngChunk[];
  /** Where the picture ends and a trailer may begin; absent for a file that is cut off. */
  readonly end?: number;
  /** `truncated`: a chunk runs past the end or IEND is missing. `too-many`: the walk stopped at the limit. */
  readonly fault?: "truncated" | "too-many";
}

export const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";
/** Real pictures have tens to a few thousand IDAT chunks. */
export const MAX_PNG_CHUNKS = 20_000;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948 §5.3) up to IEND, those after IDAT included, because generators and
 * re-savers put text there. Checksums are not verified: the pixel decoder does that for the chunks that matter.
 */
export function readPngChunks(bytes: Uint8Array): PngChunks {
  const chunks: PngChunk[] = [];
  if (!hasAscii(bytes, 0, PNG_SIGNATURE)) return { chunks, fault: "truncated" };
  for (let offset = PNG_SIGNATURE.length; ; ) {
    const length = u32be(bytes, offset);
    const end = offset + 12 + (length ?? 0);
    if (length === undefined || end > bytes.length) return { chunks, fault: "truncated" };
    if (chunks.length === MAX_PNG_CHUNKS) return { chunks, fault: "too-many" };
    const type = latin1(bytes, offset + 4, offset + 8);
    chunks.push({ type, offset, data: bytes.subarray(offset + 8, end - 4) });
    if (type === "IEND") return { chunks, end };
    offset = end;
  }
}
