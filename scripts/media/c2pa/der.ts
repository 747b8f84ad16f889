/** A writer of the few DER forms that a certificate is made of (ITU-T X.690). */

const length = (size: number): Buffer => {
  if (size < 0x80) return Buffer.from([size]);
  const bytes = size < 0x100 ? [size] : [size >> 8, size & 0xff];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
};

/** One element; lengths up to 65,535 bytes. */
function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => element(0x31, ...parts);
export const octets = (...parts: readonly Uint8Array[]): Buffer => element(0x04, ...parts);
export const utf8 = (text: string): Buffer => element(0x0c, Buffer.from(text));
export const integer = (value: number): Buffer => element(0x02, Buffer.from([value & 0x7f]));
export const isTrue: Buffer = element(0x01, Buffer.from([0xff]));
/** A bit string whose last byte leaves `unused` bits over. */
export const bits = (data: Uint8Array, unused = 0): Buffer => element(0x03, Buffer.from([unused]), data);
/** `[n]` around its content. */
export const tagged = (n: number, ...parts: readonly Uint8Array[]): Buffer => element(0xa0 | n, ...parts);

/** `YYYY-MM-DD` as UTCTime, at midnight. */
export const day = (date: string): Buffer =>
  element(0x17, Buffer.from(`${date.slice(2).replaceAll("-", "")}000000Z`));

/** An object identifier in dots. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const base128 = (value: number): number[] => {
    const digits = [value & 0x7f];
    for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    return digits;
  };
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
