import { sign } from "node:crypto";
import type { Credential } from "./certificate.ts";

/** CBOR head: major type and argument (RFC 8949 §3). */
function head(major: number, value: number): Buffer {
  const type = major << 5;
  if (value < 24) return Buffer.from([type | value]);
  if (value < 0x100) return Buffer.from([type | 24, value]);
  if (value < 0x10000) return Buffer.from([type | 25, value >> 8, value & 0xff]);
  const long = Buffer.from([type | 26, 0, 0, 0, 0]);
  long.writeUInt32BE(value, 1);
  return long;
}

const bytes = (data: Uint8Array): Buffer => Buffer.concat([head(2, data.length), data]);
const text = (value: string): Buffer =>
  Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const list = (...items: readonly Buffer[]): Buffer => Buffer.concat([head(4, items.length), ...items]);
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

const ALGORITHM = head(0, 1);
const ES256 = head(1, 6);
const CERTIFICATE_CHAIN = head(0, 33);
const NOTHING = Buffer.from([0xf6]);
const COSE_SIGN1 = head(6, 18);

/**
 * Signs a claim as C2PA has it: COSE_Sign1 with a detached payload and the chain in the protected header (C2PA 2.2
 * §13.2, RFC 9052 §4.2), padded to exactly `size` bytes so that the hashes over the file stay right.
 */
export function signClaim(claim: Uint8Array, { certificate, privateKey }: Credential, size: number): Buffer {
  const header = map([ALGORITHM, ES256], [CERTIFICATE_CHAIN, bytes(certificate)]);
  const signed = list(text("Signature1"), bytes(header), bytes(Buffer.alloc(0)), bytes(claim));
  const signature = sign("sha256", signed, { key: privateKey, dsaEncoding: "ieee-p1363" });
  const withPad = (length: number): Buffer =>
    Buffer.concat([
      COSE_SIGN1,
      list(bytes(header), map([text("pad"), bytes(Buffer.alloc(length))]), NOTHING, bytes(signature)),
    ]);
  // The head of a byte string of 256 to 65,535 bytes is two bytes longer than that of an empty one.
  return withPad(size - withPad(0).length - 2);
}

interface HashedUri {
  readonly url: string;
  readonly alg?: string;
  readonly hash: Uint8Array;
}

/** What an identity signs: the assertions it speaks for, the hash over the file among them. */
export interface IdentityPayload {
  readonly referencedAssertions: readonly HashedUri[];
  readonly sigType: string;
  readonly roles: readonly string[];
}

/** Signs an identity assertion with a certificate: COSE_Sign1 over the payload in CBOR (CAWG identity 1.2 §8.2). */
export function signIdentity(payload: IdentityPayload, credential: Credential, size: number): Buffer {
  const references = payload.referencedAssertions.map(({ url, alg, hash }) =>
    map([text("url"), text(url)], ...(alg === undefined ? [] : [[text("alg"), text(alg)] as const]), [
      text("hash"),
      bytes(hash),
    ]),
  );
  const signed = map(
    [text("referenced_assertions"), list(...references)],
    [text("sig_type"), text(payload.sigType)],
    ...(payload.roles.length === 0 ? [] : [[text("role"), list(...payload.roles.map(text))] as const]),
  );
  return signClaim(signed, credential, size);
}
