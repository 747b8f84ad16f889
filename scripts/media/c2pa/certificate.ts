import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { bits, day, integer, isTrue, octets, oid, sequence, set, tagged, utf8 } from "./der.ts";

/** A key pair of the project's own with its certificate; never one of a real signer. */
export interface Credential {
  readonly name: string;
  readonly certificate: Buffer;
  readonly privateKey: KeyObject;
  readonly keyId: Buffer;
}

export interface CredentialInput {
  readonly name: string;
  readonly organisation: string;
  /** First and last day, YYYY-MM-DD. */
  readonly valid: readonly [from: string, until: string];
  /** Who issues it; it signs itself when absent, and may then issue others. */
  readonly issuer?: Credential;
}

const ECDSA_SHA256 = sequence(oid("1.2.840.10045.4.3.2"));
const EMAIL_PROTECTION = oid("1.3.6.1.5.5.7.3.4");

const nameOf = (common: string, organisation: string): Buffer =>
  sequence(set(sequence(oid("2.5.4.10"), utf8(organisation))), set(sequence(oid("2.5.4.3"), utf8(common))));

const extension = (id: string, value: Buffer, isCritical = false): Buffer =>
  sequence(oid(id), ...(isCritical ? [isTrue] : []), octets(value));

const names = new WeakMap<KeyObject, Buffer>();

/** Makes an ECDSA P-256 certificate as the C2PA certificate profile asks for (C2PA 2.2 §14.5.1). */
export function makeCredential({ name, organisation, valid, issuer }: CredentialInput): Credential {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const keyInfo = publicKey.export({ type: "spki", format: "der" });
  const keyId = createHash("sha1").update(keyInfo).digest();
  const subject = nameOf(name, organisation);
  names.set(privateKey, subject);
  const issuerName = (issuer && names.get(issuer.privateKey)) ?? subject;
  const isIssuer = issuer === undefined;
  const extensions = [
    extension("2.5.29.19", isIssuer ? sequence(isTrue) : sequence(), true),
    // keyCertSign and cRLSign for the issuer, digitalSignature for the signer.
    extension("2.5.29.15", isIssuer ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0x80]), 7), true),
    ...(isIssuer ? [] : [extension("2.5.29.37", sequence(EMAIL_PROTECTION), true)]),
    extension("2.5.29.14", octets(keyId)),
    extension("2.5.29.35", sequence(Buffer.concat([Buffer.from([0x80, 20]), issuer?.keyId ?? keyId]))),
  ];
  const body = sequence(
    tagged(0, integer(2)),
    integer(isIssuer ? 1 : 2),
    ECDSA_SHA256,
    issuerName,
    sequence(day(valid[0]), day(valid[1])),
    subject,
    keyInfo,
    tagged(3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, issuer?.privateKey ?? privateKey);
  return { name, certificate: sequence(body, ECDSA_SHA256, bits(signature)), privateKey, keyId };
}

/** A certificate as a trust list holds it. */
export const asPem = ({ certificate }: Credential): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
