import { KINDS, type MediaFormat, type MediaKind } from "./media-format.ts";
import { ftypFormat } from "./sniff-ftyp.ts";
import { isSvg } from "./sniff-svg.ts";

export interface Sniffed {
  readonly format: MediaFormat;
  readonly kind: MediaKind;
}

/** The bytes that `sniff` looks at, from the start of a file. */
const SNIFF_BYTES = 4096;

/**
 * The format of a file by its first bytes, whatever its name says. Only signatures are read: a file may still be
 * damaged behind them. `mp4` with sound alone (`M4A`) and `ogg` with pictures (Theora) have the kind of their content.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, SNIFF_BYTES);
  const text = latin1(head);
  const format = formatOf(head, text);
  if (format === "mp4" && /^M4[AB] /.test(text.slice(8, 12))) return { format, kind: "audio" };
  if (format === "ogg" && text.includes("\x80theora")) return { format, kind: "video" };
  return { format, kind: KINDS[format] };
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** Signatures at the start of the file. */
const SIGNATURES: readonly (readonly [signature: string, format: MediaFormat])[] = [
  ["\xff\xd8\xff", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["GIF87a", "gif"],
  ["GIF89a", "gif"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["II+\0", "tiff"],
  ["MM\0+", "tiff"],
  ["fLaC", "flac"],
  ["OggS", "ogg"],
  ["ID3", "mp3"],
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
];

const RIFF_TYPES: Readonly<Record<string, MediaFormat>> = { WEBP: "webp", WAVE: "wav", "AVI ": "avi" };

function formatOf(head: Uint8Array, text: string): MediaFormat {
  for (const [signature, format] of SIGNATURES) if (text.startsWith(signature)) return format;
  if (/^(RIFF|RF64)/.test(text)) return RIFF_TYPES[text.slice(8, 12)] ?? "other";
  if (text.startsWith("\x1a\x45\xdf\xa3")) return ebmlFormat(text);
  if (isBmp(head, text)) return "bmp";
  if (isMpegAudio(head)) return "mp3";
  return ftypFormat(head, text) ?? (isSvg(text) ? "svg" : "other");
}

/** Matroska and WebM differ only in the DocType element (0x4282) of the EBML header (RFC 8794). */
function ebmlFormat(text: string): MediaFormat {
  const docType = text.indexOf("\x42\x82");
  const name = docType < 0 ? "" : text.slice(docType + 3, docType + 11);
  if (name.startsWith("webm")) return "webm";
  return name === "matroska" ? "mkv" : "other";
}

/** `BM` begins many texts, so the size of the header that follows has to be one that exists. */
const isBmp = (head: Uint8Array, text: string): boolean =>
  text.startsWith("BM") && [12, 40, 52, 56, 64, 108, 124].includes(head[14] ?? 0) && head[15] === 0;

/** An MPEG audio frame header, layer III, with a bit rate and a sampling rate that exist (ISO 11172-3, 2.4.1.3). */
function isMpegAudio(head: Uint8Array): boolean {
  const [sync = 0, version = 0, rates = 0] = head;
  const isLayer3 = sync === 0xff && (version & 0xe6) === 0xe2 && (version & 0x18) !== 0x08;
  const bitRate = rates >> 4;
  return isLayer3 && bitRate !== 0 && bitRate !== 15 && (rates & 0x0c) !== 0x0c;
}
