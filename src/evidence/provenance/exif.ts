import type { ExifReader } from "../image/optional-packages.ts";
import { viewOf } from "./bytes.ts";

export interface ExifText {
  /** Tag name as in the EXIF standard (CIPA DC-008). */
  readonly key: string;
  readonly value: string;
}

/** Tags that hold a program, a maker or free text. Generators misplace some, so each is looked for in every IFD. */
const TAGS: Readonly<Record<string, string>> = {
  11: "ProcessingSoftware",
  270: "ImageDescription",
  271: "Make",
  272: "Model",
  305: "Software",
  315: "Artist",
  33432: "Copyright",
  37510: "UserComment",
  40091: "XPTitle",
  40092: "XPComment",
};
const NUMBERS = Object.keys(TAGS).map(Number);

const OPTIONS = {
  ifd0: { pick: NUMBERS },
  exif: { pick: NUMBERS },
  ifd1: false,
  gps: false,
  interop: false,
  xmp: false,
  icc: false,
  iptc: false,
  userComment: true,
  makerNote: false,
  translateKeys: false,
  translateValues: false,
  reviveValues: false,
  mergeOutput: false,
};

/** UTF-16 in either byte order: the standard leaves it to the writer, so the side with the zero bytes tells. */
function utf16(bytes: Uint8Array): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(even.length, 512); at++)
    if (even[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const isBigEndian = (zeros[0] ?? 0) > (zeros[1] ?? 0);
  return (isBigEndian ? even.swap16() : even).toString("utf16le");
}

/** UserComment starts with eight bytes that name its character code (CIPA DC-008 §4.6.6). */
function commentText(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  const code = view.toString("latin1", 0, 8);
  const body = view.subarray(8);
  if (code === "UNICODE\0") return utf16(body);
  return code === "ASCII\0\0\0" || code === "\0".repeat(8) ? body.toString("utf8") : view.toString("utf8");
}

function valueText(tag: string, value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!(value instanceof Uint8Array)) return undefined;
  if (TAGS[tag]?.startsWith("XP")) return utf16(value);
  return commentText(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value);

/**
 * The texts of one TIFF-structured EXIF block. `undefined` when the block is damaged.
 * Only the block goes to exifr, never the whole file: its PNG reader unpacks profiles without a limit.
 */
export async function readExif(
  reader: ExifReader,
  block: Uint8Array,
): Promise<readonly ExifText[] | undefined> {
  try {
    const parsed: unknown = await reader.parse(viewOf(block), OPTIONS);
    if (!isRecord(parsed)) return [];
    if (parsed.errors !== undefined) return undefined;
    const comment = valueText("37510", parsed.userComment);
    const groups = Object.values(parsed).filter(isRecord);
    const pairs = groups.flatMap((group) => Object.entries(group));
    return [
      ...pairs.flatMap(([tag, value]) => {
        const [key, text] = [TAGS[tag], valueText(tag, value)];
        return key === undefined || text === undefined
          ? []
          : [{ key, value: text.replaceAll("\0", "").trim() }];
      }),
      ...(comment === undefined ? [] : [{ key: "UserComment", value: comment.replaceAll("\0", "").trim() }]),
    ].filter(({ value }) => value !== "");
  } catch {
    return undefined;
  }
}
