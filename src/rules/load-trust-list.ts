import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { sha256 } from "../documents/digest.ts";
import { quote } from "../documents/quote.ts";
import type { TrustList } from "../evidence/provenance/c2pa/trust-list.ts";
import { readFileSafely } from "../submission/read-file.ts";
import { AdclauseError } from "../types/error.ts";
import { packageHome } from "./builtin.ts";

const MAX_BYTES = 4 * 1024 * 1024;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;
const BEGIN = "-----BEGIN";

const faulty = (message: string, cause?: unknown): AdclauseError =>
  new AdclauseError("E_TRUST_LIST", message, {
    hint: "give certificates in PEM, one after the other",
    cause,
  });

/**
 * Loads the certificates that signers of content credentials are trusted by: those of the given file or PEM text, else
 * those that ship with adclause. `undefined` when none ship.
 *
 * @throws AdclauseError E_TRUST_LIST when a given list cannot be read, is empty, or holds a faulty certificate: a list
 * that is silently shorter would call a trusted signer unknown
 */
export async function loadTrustList(given: string | undefined): Promise<TrustList | undefined> {
  if (given?.includes(BEGIN)) return readTrustList(given, "the given trust list");
  const file = given ?? join(packageHome().rules, "c2pa-trust.pem");
  const bytes = await readFileSafely(file, { maxBytes: MAX_BYTES, followLink: true });
  if (typeof bytes === "string") throw faulty(`the trust list ${quote(file, 200)} cannot be read: ${bytes}`);
  const text = Buffer.from(bytes).toString("latin1");
  if (given === undefined && !text.includes(BEGIN)) return undefined;
  return readTrustList(text, `the trust list ${quote(file, 200)}`);
}

function readTrustList(text: string, what: string): TrustList {
  const certificates = text.match(CERTIFICATE) ?? [];
  const begun = text.split(BEGIN).length - 1;
  if (certificates.length === 0) throw faulty(`${what} holds no certificate`);
  if (begun !== certificates.length) {
    throw faulty(`${what} holds ${begun} blocks, of which ${certificates.length} are certificates`);
  }
  for (const [index, pem] of certificates.entries()) {
    try {
      new X509Certificate(pem);
    } catch (cause) {
      throw faulty(`certificate ${index + 1} of ${what} cannot be read`, cause);
    }
  }
  const pem = `${certificates.join("\n")}\n`;
  return { pem, digest: sha256(pem), anchors: certificates.length };
}
