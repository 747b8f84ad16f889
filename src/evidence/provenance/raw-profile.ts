/** ImageMagick keeps EXIF, XMP and IPTC of a converted PNG as hexadecimal text under these keywords. */
const KEYWORDS = ["exif", "APP1", "xmp", "iptc", "8bim"].map((name) => `Raw profile type ${name}`);

export const isRawProfile = (keyword: string): boolean => KEYWORDS.includes(keyword);

/**
 * The bytes of such a profile: a blank line, its name, its length, then lines of hexadecimal digits.
 * `undefined` when the text is not of that form.
 */
export function readRawProfile(text: string): Uint8Array | undefined {
  const lines = text.trimStart().split("\n");
  const length = Number.parseInt(lines[1] ?? "", 10);
  const data = Buffer.from(lines.slice(2).join("").replaceAll(" ", ""), "hex");
  return Number.isNaN(length) || data.length === 0 ? undefined : data.subarray(0, length);
}
