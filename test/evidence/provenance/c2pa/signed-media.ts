import { asPem, type Credential, makeCredential } from "../../../../scripts/media/c2pa/certificate.ts";
import { type SignInput, signMedia } from "../../../../scripts/media/c2pa/sign-media.ts";
import { tinyMedia } from "../../../../scripts/media/c2pa/tiny-media.ts";
import { c2paDetector } from "../../../../src/evidence/provenance/c2pa/c2pa.ts";
import type { CredentialContext } from "../../../../src/evidence/provenance/c2pa/credentials.ts";

/** Media signed by a test authority that exists for one run. All names are invented. */

const authority = (name: string): Credential =>
  makeCredential({ name, organisation: "Calder County Test CA", valid: ["2020-01-01", "2040-01-01"] });

export const root = authority("Calder Test Root");
export const otherRoot = authority("Another Test Root");
/** In force from 2026 to 2029. */
const signer = makeCredential({
  name: "Calder Signing Desk",
  organisation: "Calder Studio",
  valid: ["2026-01-01", "2029-01-01"],
  issuer: root,
});

/** Puts a name to files, apart from the signer. */
const author = (issuer: Credential): Credential =>
  makeCredential({
    name: "Calder Author",
    organisation: "Calder Press",
    valid: ["2026-01-01", "2029-01-01"],
    issuer,
  });
export const identityBy = (issuer: Credential) => ({ signer: author(issuer), roles: ["cawg.creator"] });

export const trusting = (credential: Credential, asOf = "2028-09-01"): CredentialContext => ({
  asOf,
  trustList: { pem: asPem(credential), digest: credential.name, anchors: 1 },
});

export const AI_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const CAPTURE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

/** One small medium of each type. */
export const media = await tinyMedia();
export const png = media["image/png"];

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
