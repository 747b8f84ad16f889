import { Readable } from "node:stream";
import { createInflate } from "node:zlib";
import { u32be } from "../bytes.ts";
import type { PngChunk } from "../png-chunks.ts";
import type { Columns } from "./columns.ts";

/** Pieces that go to the unpacker one by one, so that no more is unpacked than is asked for. */
const PIECE_BYTES = 16 * 1024;
const MAX_PIXELS = 40_000_000;
/** A picture of 4,096 × 4,096 pixels with alpha. */
const MAX_UNPACKED_BYTES = 4_096 * (4 * 4_096 + 1);

function* pieces(chunks: readonly PngChunk[]): Generator<Uint8Array> {
  for (const { type, data } of chunks) {
    if (type !== "IDAT") continue;
    for (let at = 0; at < data.length; at += PIECE_BYTES) yield data.subarray(at, at + PIECE_BYTES);
  }
}

interface Corner {
  /** Bytes of a row, without that of its filter. */
  readonly rowBytes: number;
  /** Bytes of a row that are kept. */
  readonly keep: number;
  readonly rows: number;
}

/**
 * Unpacks the first rows, of each only its filter and the bytes that are kept. `undefined` when the picture is cut off
 * or damaged before their end, or they are too many to unpack on suspicion.
 */
async function unpackCorner(
  chunks: readonly PngChunk[],
  { rowBytes, keep, rows }: Corner,
): Promise<Buffer | undefined> {
  const step = rowBytes + 1;
  const wanted = rows * step;
  if (wanted > MAX_UNPACKED_BYTES) return undefined;
  const kept = Buffer.alloc(rows * (keep + 1));
  const stream = Readable.from(pieces(chunks)).pipe(createInflate());
  let from = 0;
  try {
    for await (const part of stream) {
      keepRows(part, from, step, keep, kept);
      from += part.length;
      if (from >= wanted) return kept;
    }
  } catch {
    // Damage before the wanted bytes.
  }
  return undefined;
}

/** Copies what a part of the unpacked picture, from byte `from` on, holds of the starts of rows. */
function keepRows(part: Buffer, from: number, step: number, keep: number, kept: Buffer): void {
  const rows = kept.length / (keep + 1);
  for (let row = Math.floor(from / step); row < rows && row * step < from + part.length; row++) {
    const start = Math.max(row * step, from);
    const end = Math.min(row * step + keep + 1, from + part.length);
    if (start < end) part.copy(kept, row * (keep + 1) + start - row * step, start - from, end - from);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - up),
    Math.abs(estimate - corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** What the filter of a row adds to each byte (ISO/IEC 15948 §9.2). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** Undoes the filters for the first bytes of each row: a byte depends only on those left of it and above. */
function unfilter(raw: Buffer, keep: number, rows: number, step: number): Buffer {
  const out = Buffer.alloc(keep * rows);
  for (let y = 0; y < rows; y++) {
    const [from, to] = [y * (keep + 1), y * keep];
    const filter = raw[from] ?? 0;
    for (let x = 0; x < keep; x++) {
      const left = x < step ? 0 : (out[to + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[to + x - keep] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[to + x - keep - step] ?? 0);
      out[to + x] = (raw[from + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

/** The left columns of an 8-bit RGB or RGBA PNG that is not interlaced: no front end writes another kind. */
export function pngColumns(chunks: readonly PngChunk[]): Columns | undefined {
  const [header] = chunks;
  if (header?.type !== "IHDR") return undefined;
  const [width = 0, height = 0] = [u32be(header.data, 0), u32be(header.data, 4)];
  const [depth, colour, , , interlace] = header.data.subarray(8);
  const channels = colour === 6 ? 4 : 3;
  const isRead = depth === 8 && (colour === 2 || colour === 6) && interlace === 0;
  if (!isRead || width * height === 0 || width * height > MAX_PIXELS) return undefined;
  return {
    width,
    height,
    hasAlpha: channels === 4,
    async corner(columns, rows) {
      const rowBytes = width * channels;
      const keep = columns * channels;
      const raw = await unpackCorner(chunks, { rowBytes, keep, rows });
      if (raw === undefined) return undefined;
      const pixels = unfilter(raw, keep, rows, channels);
      if (channels === 4) return pixels;
      const rgba = Buffer.alloc(columns * rows * 4, 255);
      for (let at = 0; at < columns * rows; at++) pixels.copy(rgba, at * 4, at * 3, at * 3 + 3);
      return rgba;
    },
  };
}
