import { u16be, viewOf } from "./bytes.ts";

/** One marker segment of a JPEG; `data` is a view without marker and length, `offset` that of the marker. */
export interface JpegSegment {
  /** Second byte of the marker: 0xe1 is APP1. */
  readonly marker: number;
  readonly offset: number;
  readonly data: Uint8Array;
}

export interface JpegSegments {
  readonly segments: readonly JpegSegment[];
  /** Scans seen; a progressive file has many, a hostile one hundreds. */
  readonly scans: number;
  /** Where the picture ends and a trailer may begin; absent for a file that is cut off. */
  readonly end?: number;
  /** `truncated`: no EOI, or a segment runs past the end. `too-many`: the walk stopped at a limit. */
  readonly fault?: "truncated" | "too-many";
}

export const MAX_JPEG_SCANS = 64;
const MAX_SEGMENTS = 5_000;

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
export const APP1 = 0xe1;
export const APP11 = 0xeb;
export const APP12 = 0xec;
export const APP13 = 0xed;
export const COM = 0xfe;

/** TEM and RST0–7 stand alone; everything else but SOI and EOI carries a length (ISO/IEC 10918-1 table B.1). */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** SOF0–15 without DHT, JPG and DAC: the frame header that holds the size. */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Offset of the next marker at or after `from`, over entropy-coded data and fill bytes; -1 when there is none. */
function nextMarker(view: Buffer, from: number): number {
  for (let at = view.indexOf(0xff, from); at !== -1; at = view.indexOf(0xff, at + 1)) {
    const code = view[at + 1];
    if (code === undefined) return -1;
    if (code !== 0x00 && code !== 0xff && !isAlone(code)) return at;
  }
  return -1;
}

/** Walks the marker segments of a JPEG up to EOI, those between and after the scans included. */
export function readJpegSegments(bytes: Uint8Array): JpegSegments {
  const view = viewOf(bytes);
  const segments: JpegSegment[] = [];
  let scans = 0;
  if (view[0] !== 0xff || view[1] !== SOI) return { segments, scans, fault: "truncated" };
  for (let offset = nextMarker(view, 2); offset !== -1; ) {
    const marker = view[offset + 1] ?? 0;
    if (marker === EOI) return { segments, scans, end: offset + 2 };
    const length = u16be(view, offset + 2);
    const end = offset + 2 + (length ?? 0);
    if (length === undefined || length < 2 || end > view.length)
      return { segments, scans, fault: "truncated" };
    if (marker === SOS) scans += 1;
    if (scans > MAX_JPEG_SCANS || segments.length === MAX_SEGMENTS)
      return { segments, scans, fault: "too-many" };
    segments.push({ marker, offset, data: view.subarray(offset + 4, end) });
    offset = nextMarker(view, end);
  }
  return { segments, scans, fault: "truncated" };
}
