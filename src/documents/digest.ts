import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 in lower-case hex; of the UTF-8 bytes when a string is given. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a value of plain objects and arrays, whatever the order of its keys.
 * Bytes count as their own digest; keys with `undefined` do not count. Throws a TypeError on what JSON has no form for.
 */
export function digestOf(value: unknown): string {
  const json = canonicalize(canonical(value));
  if (json === undefined) throw new TypeError("no JSON for undefined");
  return sha256(json);
}

const loneSurrogate = /\p{Surrogate}/u;

/** RFC 8785 has no form for lone surrogates, which an ad may well contain: such text counts as the hex of its UTF-16. */
const hexOf = (text: string): string => Buffer.from(text, "utf16le").toString("hex");

function canonical(value: unknown): unknown {
  if (typeof value === "string") return loneSurrogate.test(value) ? { utf16le: hexOf(value) } : value;
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`no JSON for ${value}`);
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`no JSON for a ${typeof value}`);
  }
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Uint8Array) return { sha256: sha256(value) };
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).map(([key, item]) => [
    loneSurrogate.test(key) ? `utf16le:${hexOf(key)}` : key,
    canonical(item),
  ]);
  return Object.fromEntries(entries);
}
