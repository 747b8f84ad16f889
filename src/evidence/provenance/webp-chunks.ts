import { hasAscii, latin1, u32le } from "./bytes.ts";

/** One RIFF chunk of a WebP; `data` is a view, `offset` that of the FourCC. */
export interface WebpChunk {
  readonly type: string;
  readonly offset: number;
  readonly data: Uint8Array;
}

export interface WebpChunks {
  readonly chunks: readonly WebpChunk[];
  /** Where the picture ends and a trailer may begin; absent for a file that is cut off. */
  readonly end?: number;
  readonly fault?: "truncated" | "too-many";
}

/** Chunks are frames of an animation, a few metadata and nothing else. */
const MAX_WEBP_CHUNKS = 20_000;

/** Walks the top-level chunks of a WebP (RFC 9649 §2.3); odd-sized payloads are padded. */
export function readWebpChunks(bytes: Uint8Array): WebpChunks {
  const chunks: WebpChunk[] = [];
  const isWebp = hasAscii(bytes, 0, "RIFF") && hasAscii(bytes, 8, "WEBP");
  if (!isWebp) return { chunks, fault: "truncated" };
  const riffEnd = 8 + (u32le(bytes, 4) ?? 0);
  for (let offset = 12; offset < riffEnd; ) {
    const length = u32le(bytes, offset + 4);
    if (length === undefined || offset + 8 + length > bytes.length) return { chunks, fault: "truncated" };
    if (chunks.length === MAX_WEBP_CHUNKS) return { chunks, fault: "too-many" };
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    chunks.push({ type: latin1(bytes, offset, offset + 4), offset, data });
    offset += 8 + length + (length % 2);
  }
  return { chunks, end: riffEnd };
}
