import sharp from "sharp";
import { asPem, type Credential, makeCredential } from "../../../../scripts/media/c2pa/certificate.ts";
import { type SignInput, signMedia } from "../../../../scripts/media/c2pa/sign-media.ts";
import { makePng } from "../../../../scripts/media/png.ts";
import { c2paDetector } from "../../../../src/evidence/provenance/c2pa/c2pa.ts";
import type { CredentialContext } from "../../../../src/evidence/provenance/c2pa/credentials.ts";

/** Media signed by a test authority that exists for one run. All names are invented. */

const authority = (name: string): Credential =>
  makeCredential({ name, organisation: "Calder County Test CA", valid: ["2020-01-01", "2040-01-01"] });

export const root = authority("Calder Test Root");
export const otherRoot = authority("Another Test Root");
/** In force from 2026 to 2029. */
export const signer = makeCredential({
  name: "Calder Signing Desk",
  organisation: "Calder Studio",
  valid: ["2026-01-01", "2029-01-01"],
  issuer: root,
});

export const trusting = (credential: Credential, asOf = "2028-09-01"): CredentialContext => ({
  asOf,
  trustList: { pem: asPem(credential), digest: credential.name, anchors: 1 },
});

export const AI_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
export const CAPTURE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

export const png = makePng({ width: 40, height: 30, draw: (x, y) => [x * 6, y * 8, 90, 255] });

function wav(): Buffer {
  const file = Buffer.from(Array.from({ length: 44 + 800 }, (_, index) => (index * 37) % 251));
  file.write("RIFF\0\0\0\0WAVEfmt ", "latin1");
  file.writeUInt32LE(file.length - 8, 4);
  // PCM, one channel, 8,000 Hz, 16 bits.
  for (const [at, value] of [
    [16, 16],
    [20, 0x10001],
    [24, 8_000],
    [28, 16_000],
    [32, 0x100002],
  ] as const) {
    file.writeUInt32LE(value, at);
  }
  file.write("data", 36, "latin1");
  file.writeUInt32LE(800, 40);
  return file;
}

function mp3(): Buffer {
  const frame = Buffer.from(Array.from({ length: 417 }, (_, index) => (index * 37) % 251));
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: 10 }, () => frame));
}

function mp4(brand: string): Buffer {
  const box = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length + 8);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, content]);
  };
  const types = Buffer.from(`${brand}\0\0\0\0${brand}`, "latin1");
  return Buffer.concat([box("ftyp", types), box("mdat", Buffer.alloc(900, "Calder"))]);
}

/** One small medium of each type. */
export const media = {
  "image/png": png,
  "image/jpeg": await sharp(png).jpeg().toBuffer(),
  "image/webp": await sharp(png).webp().toBuffer(),
  "image/gif": await sharp(png).gif().toBuffer(),
  "image/avif": await sharp(png).avif().toBuffer(),
  "image/tiff": await sharp(png).tiff().toBuffer(),
  "video/mp4": mp4("isom"),
  "video/quicktime": mp4("qt  "),
  "audio/wav": wav(),
  "audio/mpeg": mp3(),
} as const;

export type MediaType = keyof typeof media;
export const TYPES = Object.keys(media) as readonly MediaType[];

export const captured = { action: "c2pa.created", digitalSourceType: CAPTURE_TYPE };

/** A medium of the type with credentials of the signer. */
export const sign = (type: MediaType, more: Partial<SignInput> = {}): Promise<Buffer> =>
  signMedia({ type, media: media[type], signer, actions: [captured], ...more });

/** The file with one bit of its content turned, near the end of what was there before it was signed. */
export function tampered(type: MediaType, file: Buffer): Buffer {
  const original = media[type];
  const tail = original.subarray(original.length - 40, original.length - 10);
  const at = file.lastIndexOf(tail);
  if (at === -1) throw new Error(`no content of ${type} in the signed file`);
  const changed = Buffer.from(file);
  changed[at + 5] = (changed[at + 5] ?? 0) ^ 1;
  return changed;
}

/** The `c2pa` facts of a file. */
export async function c2paOf(bytes: Uint8Array, context: CredentialContext = { asOf: "2028-09-01" }) {
  const medium = { field: "media[0]", declared: {}, bytes: Uint8Array.from(bytes) };
  return Object(await c2paDetector.run(medium, context)).c2pa;
}
