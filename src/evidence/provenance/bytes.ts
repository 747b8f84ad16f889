/** Small readers over untrusted bytes. Past the end they give `undefined` or less text, never an exception. */

export const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function u16be(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [bytes[at], bytes[at + 1]];
  return high === undefined || low === undefined ? undefined : high * 0x100 + low;
}

export function u32be(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [u16be(bytes, at), u16be(bytes, at + 2)];
  return high === undefined || low === undefined ? undefined : high * 0x10000 + low;
}

export function u24be(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [bytes[at], u16be(bytes, at + 1)];
  return high === undefined || low === undefined ? undefined : high * 0x10000 + low;
}

export function u16le(bytes: Uint8Array, at: number): number | undefined {
  const [low, high] = [bytes[at], bytes[at + 1]];
  return high === undefined || low === undefined ? undefined : high * 0x100 + low;
}

export function u24le(bytes: Uint8Array, at: number): number | undefined {
  const [low, high] = [u16le(bytes, at), bytes[at + 2]];
  return high === undefined || low === undefined ? undefined : high * 0x10000 + low;
}

export function u32le(bytes: Uint8Array, at: number): number | undefined {
  const [low, high] = [u16le(bytes, at), u16le(bytes, at + 2)];
  return high === undefined || low === undefined ? undefined : high * 0x10000 + low;
}

/** Bytes as ISO 8859-1: every byte is one character. */
export const latin1 = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  viewOf(bytes).toString("latin1", from, Math.min(to, bytes.length));

/** Whether `ascii` stands at `at`. */
export const hasAscii = (bytes: Uint8Array, at: number, ascii: string): boolean =>
  latin1(bytes, at, at + ascii.length) === ascii;

/** UTF-8 when the bytes are valid UTF-8, else ISO 8859-1: writers of metadata mix up the two. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return latin1(bytes);
  }
}
