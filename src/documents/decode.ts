import type { Fault } from "./tree.ts";

interface Decoded {
  readonly text: string;
  readonly fault?: Fault;
}

const BYTE_ORDER_MARK = "\ufeff";

/** Text of a document without its byte order mark, and the fault when it is not clean UTF-8. */
export function decode(source: string | Uint8Array): Decoded {
  if (typeof source !== "string" && isUtf16(source)) {
    const message = "the document is in UTF-16";
    return { text: "", fault: { offset: 0, message, hint: "save it as UTF-8" } };
  }
  const lenient =
    typeof source === "string" ? source : new TextDecoder("utf-8", { ignoreBOM: true }).decode(source);
  const text = lenient.startsWith(BYTE_ORDER_MARK) ? lenient.slice(1) : lenient;
  const invalid = typeof source === "string" ? -1 : firstDifference(source, Buffer.from(lenient));
  if (typeof source !== "string" && invalid >= 0) {
    const before = decode(source.subarray(0, invalid)).text;
    const byte = (source[invalid] ?? 0).toString(16).padStart(2, "0");
    const message = `the byte 0x${byte} is not valid UTF-8`;
    return { text: before, fault: { offset: before.length, message, hint: "save the document as UTF-8" } };
  }
  const nul = text.indexOf("\0");
  if (nul < 0) return { text };
  const hint = "save the document as plain UTF-8 text";
  return { text, fault: { offset: nul, message: "the document contains a NUL character", hint } };
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The decoder puts U+FFFD for what it cannot read, so the first byte that does not survive the round trip is bad. */
function firstDifference(left: Uint8Array, right: Uint8Array): number {
  if (Buffer.compare(left, right) === 0) return -1;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
