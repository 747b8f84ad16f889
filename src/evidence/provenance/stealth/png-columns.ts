import { Readable } from "node:stream";
import { createInflate } from "node:zlib";
import { u32be } from "../bytes.ts";
import type { PngChunk } from "../png-chunks.ts";
import type { Columns } from "./columns.ts";

/** Pieces that go to the unpacker one by one, so that no more is unpacked than is asked for. */
const PIECE_BYTES = 16 * 1024;
const MAX_PIXELS = 40_000_000;

function* pieces(chunks: readonly PngChunk[]): Generator<Uint8Array> {
  for (const { type, data } of chunks) {
    if (type !== "IDAT") continue;
    for (let at = 0; at < data.length; at += PIECE_BYTES) yield data.subarray(at, at + PIECE_BYTES);
  }
}

/** The first `wanted` bytes of the unpacked picture, or `undefined` when there are fewer or it does not unpack. */
async function inflateStart(chunks: readonly PngChunk[], wanted: number): Promise<Buffer | undefined> {
  const stream = Readable.from(pieces(chunks)).pipe(createInflate());
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      parts.push(part);
      length += part.length;
      if (length >= wanted) return Buffer.concat(parts, wanted);
    }
  } catch {
    // Damage before the wanted bytes.
  }
  return undefined;
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
function unfilter(raw: Buffer, rowBytes: number, keep: number, rows: number, step: number): Buffer {
  const out = Buffer.alloc(keep * rows);
  for (let y = 0; y < rows; y++) {
    const [from, to] = [y * (rowBytes + 1), y * keep];
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
      const raw = await inflateStart(chunks, rows * (rowBytes + 1));
      if (raw === undefined) return undefined;
      const pixels = unfilter(raw, rowBytes, columns * channels, rows, channels);
      if (channels === 4) return pixels;
      const rgba = Buffer.alloc(columns * rows * 4, 255);
      for (let at = 0; at < columns * rows; at++) pixels.copy(rgba, at * 4, at * 3, at * 3 + 3);
      return rgba;
    },
  };
}
